"""Ordered sieves, the most certain first, that give every report of an article its speaker.

After the sieve architecture of Lee et al. (2013) for coreference and Muzny et al. (2017) for quotations: each sieve
decides what it is sure of and leaves the rest to the next one, and every decision keeps the name of its sieve.
"""

from service.attribution.article import Article
from service.attribution.mentions import Mention, describe
from service.attribution.names import is_name_word
from service.attribution.noun_phrases import noun_phrase_end
from service.attribution.reports import Report
from service.attribution.sources import is_subject, skip_adverbials
from service.attribution.speakers import Entity, Speakers
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION

Agreement = tuple[int, str | None, str]  # person, gender, number

_SENTENCES_BACK = 4


def attribute(article: Article, reports: list[Report]) -> Speakers:
    """Give every report its speaker, in place.

    Args:
        article: the article.
        reports: its reports in order.

    Returns:
        The speakers.
    """
    speakers = Speakers(article)
    spoken: list[tuple[int, Entity, Report]] = []  # where somebody spoke last, in order
    for report in reports:
        entity: Entity | None = None
        at = report.cue.first if report.cue is not None else report.first
        if report.source is not None and report.source.kind is not None:
            entity = speakers.resolve(report.source)
            report.sieve = {"after": "subject after the cue", "before": "subject before the cue"}.get(report.found, report.found)
        else:
            entity = _implied(article, report, speakers, spoken, at)
        report.speaker = entity
        if entity is not None:
            spoken.append((at, entity, report))
    return speakers


def _agreement(report: Report) -> Agreement | None:
    cue = report.cue
    if cue is None or cue.form is None:
        return cue.pronoun if cue is not None else None
    form = cue.form
    if form.part == "verb":
        return (3, form.gender, form.number or "s")
    if form.part == "noun":
        return cue.pronoun
    return (3, form.gender, form.number or "s")


def fits(entity: Entity, agreement: Agreement | None) -> bool:
    """Whether a speaker can be the dropped subject of a verb or the antecedent of a pronoun."""
    if agreement is None:
        return True
    _, gender, number = agreement
    if number in ("p", "d"):
        return entity.kind == "group" or entity.number == "p"
    if entity.kind == "group":
        return gender == "f" and entity.head.startswith("مصادر")
    if entity.kind in ("person", "unnamed"):
        return gender is None or entity.gender is None or entity.gender == gender
    return gender is None or entity.gender is None or entity.gender == gender


def _implied(
    article: Article, report: Report, speakers: Speakers, spoken: list[tuple[int, Entity, Report]], at: int
) -> Entity | None:
    agreement = _agreement(report)
    sentence_of = article.tokens.sentence_of
    sentence = sentence_of[at]
    inside = article.stretch_of.get(at)
    last = next(
        ((a, e, r) for a, e, r in reversed(spoken) if a < at and fits(e, agreement) and not _encloses(r, at)), None
    )
    if report.found == "participle" or report.found == "noun":
        if last is not None and sentence_of[last[0]] == sentence:
            subject = _subject_between(article, last[0], at, agreement) if report.found == "participle" else None
            if subject is None or True:
                report.sieve = "participle of the speaker"
                return last[1]
    start = article.tokens.sentences[sentence][0]
    if inside is not None:
        start = max(start, inside.first)
    for back in range(_SENTENCES_BACK):
        which = sentence - back
        if which < 0:
            break
        first, end = article.tokens.sentences[which]
        end = min(end, at)
        if back == 0:
            first = start
        if last is not None and sentence_of[last[0]] == which:
            report.sieve = "last speaker"
            return last[1]
        mention = _sentence_subject(article, first, end, agreement, speakers)
        if mention is not None:
            entity = speakers.resolve(mention)
            if fits(entity, agreement):
                report.sieve = "subject of the sentence" if back == 0 else "subject of an earlier sentence"
                return entity
        if last is not None and back >= 1 and sentence_of[last[0]] >= which - 1 and mention is None:
            continue
    if last is not None:
        report.sieve = "last speaker"
        return last[1]
    return None


def _encloses(report: Report, at: int) -> bool:
    return report.first <= at < report.last


def _subject_between(article: Article, first: int, last: int, agreement: Agreement | None) -> Mention | None:
    return None


def _sentence_subject(article: Article, first: int, end: int, agreement: Agreement | None, speakers: Speakers) -> Mention | None:
    """The first noun phrase of a sentence that can speak and agrees: its subject, verb first or not."""
    words = article.words
    j = skip_adverbials(article, first, end)
    tried = 0
    while j < end and tried < 3:
        word = words[j]
        if word.kind == NOT_PUNCTUATION and is_subject(article, j, speakers.name_words):
            if word.preposition or word.flags & (lexicon.PREPOSITION | lexicon.TIME):
                j += 1
                continue
            before = words[j - 1] if j > first else None
            if before is not None and before.flags & lexicon.PREPOSITION:
                j += 1
                continue
            stop = noun_phrase_end(article, j, end)
            mention = describe(article, j, stop) if stop > j else None
            if mention is not None and mention.kind in ("person", "unnamed", "group", "organization"):
                if _can_be(mention, agreement):
                    return mention
                tried += 1
            j = max(stop, j + 1)
            continue
        j += 1
    return None


def _can_be(mention: Mention, agreement: Agreement | None) -> bool:
    if agreement is None:
        return mention.kind == "person"
    _, gender, number = agreement
    if number in ("p", "d"):
        return mention.kind == "group"
    if mention.kind == "group":
        return False
    if mention.kind == "organization":
        return False
    return gender is None or mention.gender is None or mention.gender == gender


_ = COMMA
