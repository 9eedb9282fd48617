"""Ordered sieves, the most certain first, that give every report of an article its speaker.

After the sieve architecture of Lee et al. (2013) for coreference and Muzny et al. (2017) for quotations: each sieve
decides what it is sure of and leaves the rest to the next one, and every decision keeps the name of its sieve.
"""

from typing import Final

from service.attribution.article import Article
from service.attribution.mentions import Mention, describe
from service.attribution.names import name_end, phrase_at
from service.attribution.noun_phrases import noun_phrase_end
from service.attribution.reports import MESSAGE, Report
from service.attribution.sources import is_subject, skip_adverbials
from service.attribution.speakers import Entity, Speakers
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COMMA, DASH, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.words import Word

Agreement = tuple[int, str | None, str]  # person, gender, number
Spoken = tuple[int, Entity, Report, Report | None]  # the cue's token, who, the report and the one that holds it

_GOD = (("الله",),)
_PROPHET = (("رسول", "الله"), ("نبي",), ("رسول",))
_THESE = frozenset(("هولاء", "اوليك"))
_SENTENCES_BACK: Final = 4
_SPEAKERS_BACK: Final = 40
_DEEPEST: Final = 6
_MOST_RIVALS: Final = 3
_TOKENS_BACK: Final = 120
_HONOURED_BACK: Final = 400
_LONGEST_OPENING: Final = 40
_BEFORE_SUBJECT = frozenset("لكن ولكن بيد غير الا اما واما كان وكان كانت وكانت".split())
_NOMINAL: Final = (
    lexicon.FUNCTION
    | lexicon.TIME
    | lexicon.ROLE
    | lexicon.HONORIFIC
    | lexicon.ORGANIZATION_HEAD
    | lexicon.GROUP
    | lexicon.UNNAMED
)


def attribute(article: Article, reports: list[Report]) -> Speakers:
    """Give every report its speaker, in place.

    Args:
        article: the article.
        reports: its reports in order.

    Returns:
        The speakers.
    """
    speakers = Speakers(article)
    spoken: list[Spoken] = []  # where somebody spoke last, in order
    outer: list[Report] = []  # the reports that hold the one being read
    for report in reports:
        entity: Entity | None = None
        at = report.cue.first if report.cue is not None else report.first
        outer = [o for o in outer[-_DEEPEST:] if o.first <= at < o.last]
        speakers.inside = bool(outer)
        if report.source is not None and report.source.kind is not None:
            _take_gender(report)
            entity = _honoured_before(article, report.source, at, speakers) or speakers.resolve(report.source)
            report.sieve = {"after": "subject after the cue", "before": "subject before the cue"}.get(
                report.found, report.found
            )
        else:
            entity = _honoured(article, report, speakers) or _implied(article, report, speakers, spoken, at)
            report.rivals = _rivals(report, entity, spoken)
        report.speaker = entity
        if entity is not None:
            if not outer:
                speakers.spoke(entity)
            spoken.append((at, entity, report, outer[-1] if outer else None))
        outer.append(report)
    _name_headline(article, reports, speakers)
    return speakers


def _honoured_before(article: Article, source: Mention, at: int, speakers: Speakers) -> Entity | None:
    """The person named last before معاليه or سموه, where nobody has spoken yet."""
    if speakers.last_person is not None or not speakers.points_back(source):
        return None
    return _nearest_person(article, at, (3, source.gender, "s"), speakers, _HONOURED_BACK)


def _name_headline(article: Article, reports: list[Report], speakers: Speakers) -> None:
    """Let a headline's bare description (``خبير: …``) be a person: who has such a title, else who speaks first.

    Not one who speaks first with titles of another kind.
    """
    for headline in reports:
        described = headline.speaker
        if headline.found != "headline" or described is None or described.kind != "unnamed":
            break
        if article.words[described.name[0]].article:
            continue
        opening = next((report.speaker for report in reports if report.found != "headline"), None)
        persons = [r.speaker for r in reports if r.speaker is not None and r.speaker.kind == "person"]
        titled = next((person for person in persons if speakers.may_be(person, described)), None)
        if titled is not None:
            headline.speaker = titled
        elif opening is not None and opening.kind == "person" and not opening.titles:
            if fits(opening, (3, described.gender, "s")):
                headline.speaker = opening


def _honoured(article: Article, report: Report, speakers: Speakers) -> Entity | None:
    """God or the Prophet, named by nothing but the words of honour after a cue: ``قوله تعالى``, ``قال صلى الله …``."""
    cue = report.cue
    if cue is None:
        return None
    words = article.words
    first = next((k for k in range(cue.last, min(len(words), cue.last + 2)) if words[k].kind != DASH), len(words))
    if first == len(words):
        return None
    flags = phrase_at(words, first)[1] | words[first].flags
    names = _GOD if flags & lexicon.OF_GOD else _PROPHET if flags & lexicon.OF_THE_PROPHET else ()
    for name in names:
        for at in article.places(name[0]):
            if at and words[at - 1].flags & (PERSON_NAME | lexicon.HONORIFIC):
                continue  # عبد الله
            if all(at + k < len(words) and words[at + k].bare == w for k, w in enumerate(name)):
                span = (at, at + len(name))
                report.sieve = "words of honour"
                return speakers.resolve(Mention(span, span, [], "person", "m", "s", at))
    if names:
        span = (first, first + max(1, phrase_at(words, first)[0]))
        report.sieve = "words of honour"
        return speakers.resolve(Mention(span, span, [], "person", "m", "s", first))
    return None


def _take_gender(report: Report) -> None:
    """Learn a source's gender from the verb: ``قالت الرفاعي``."""
    form = report.cue.form if report.cue is not None else None
    source = report.source
    if source is None or form is None or form.part != "verb" or form.number != "s" or report.found == "chain":
        return
    if source.kind in ("person", "unnamed") and source.gender is None and form.gender in ("m", "f"):
        source.gender = form.gender


def _agreement(report: Report) -> Agreement | None:
    cue = report.cue
    if cue is None or report.found == MESSAGE:
        return None
    if cue.form is None:
        return cue.pronoun
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
    return gender is None or entity.gender is None or entity.gender == gender


def _implied(article: Article, report: Report, speakers: Speakers, spoken: list[Spoken], at: int) -> Entity | None:
    """The speaker that a dropped subject, a participle or a pronoun stands for: who spoke or acted last and agrees."""
    agreement = _agreement(report)
    follower = report.cue.last if report.cue is not None else len(article.words)
    if follower < len(article.words) and article.words[follower].folded in _THESE:
        report.sieve = "last speaker"
        return next((e for a, e, _, _ in reversed(spoken[-_SPEAKERS_BACK:]) if a < at and e.kind == "group"), None)
    sentence_of = article.tokens.sentence_of
    sentence = sentence_of[at]
    inside = article.stretch_of.get(at)
    last = next(
        (
            (a, e)
            for a, e, r, o in reversed(spoken[-_SPEAKERS_BACK:])
            if a < at and fits(e, agreement) and not _encloses(r, at) and (o is None or _encloses(o, at))
        ),
        None,
    )
    for back in range(_SENTENCES_BACK):
        which = sentence - back
        if which < 0:
            break
        first, end = article.tokens.sentences[which]
        if inside is not None:
            first = max(first, inside.first)
        end = min(end, at)
        spoke = last[0] if last is not None and sentence_of[last[0]] == which else -1
        mention = _clause_subject(article, max(first, spoke + 1), end, agreement, speakers, report, spoke >= 0)
        if mention is not None:
            entity = speakers.resolve(mention)
            if fits(entity, agreement):
                report.sieve = "subject of the sentence" if back == 0 else "subject of an earlier sentence"
                return entity
        if spoke >= 0:
            break
    if last is not None:
        report.sieve = "participle of the speaker" if report.found == "participle" else "last speaker"
        return last[1]
    named = _nearest_person(article, at, agreement, speakers)
    if named is not None:
        report.sieve = "nearest person"
    return named


def _nearest_person(
    article: Article, at: int, agreement: Agreement | None, speakers: Speakers, back: int = _TOKENS_BACK
) -> Entity | None:
    """The person named last before a cue whom no preposition governs, where nobody has spoken: a last resort."""
    words = article.words
    if agreement is not None and (agreement[0] != 3 or agreement[2] != "s"):
        return None
    first = max(0, at - back)
    inside = article.stretch_of.get(at)
    for j in range(at - 1, first - 1, -1):
        word = words[j]
        if (
            not word.flags & lexicon.GIVEN_NAME
            or word.flags & lexicon.NAME_IS_WORD
            or article.stretch_of.get(j) is not inside
        ):
            continue
        end = name_end(article, j, at)
        before = words[j - 1] if j else None
        if (
            end - j < 2
            or word.preposition
            or (before is not None and before.flags & (lexicon.PREPOSITION | PERSON_NAME))
        ):
            continue
        entity = speakers.resolve(Mention((j, end), (j, end), [], "person", word.name_gender, "s", j))  # type: ignore[arg-type]
        if fits(entity, agreement):
            return entity
    return None


def _rivals(report: Report, entity: Entity | None, spoken: list[Spoken]) -> list[tuple[Entity, str]]:
    """Who else spoke before, the nearest first, and why it is not the one that speaks here."""
    agreement = _agreement(report)
    rivals: list[tuple[Entity, str]] = []
    for _, other, _, _ in reversed(spoken[-_SPEAKERS_BACK:]):
        if other is not entity and all(other is not rival for rival, _ in rivals):
            rivals.append((other, "spoke earlier" if fits(other, agreement) else "does not agree with the cue"))
            if len(rivals) == _MOST_RIVALS:
                break
    return rivals


def _encloses(report: Report, at: int) -> bool:
    return report.first <= at < report.last


def _may_be_verb(word: Word) -> bool:
    """Whether an unknown word may open a clause as its verb: nothing known says that it is a noun."""
    return (
        word.kind == NOT_PUNCTUATION
        and not word.article
        and not word.flags & _NOMINAL
        and not (word.flags & PERSON_NAME and not word.flags & lexicon.NAME_IS_WORD)
    )


def _clause_subject(
    article: Article,
    first: int,
    end: int,
    agreement: Agreement | None,
    speakers: Speakers,
    report: Report,
    spoke: bool,
) -> Mention | None:
    """The subject of the nearest clause before ``end`` whose verb opens it, or of the sentence: ``وكرم [الوزير]``."""
    words = article.words
    follows = report.found in ("participle", MESSAGE)  # نددت الوزارة بالقرار، معتبرة أنه
    starts = [first] if not spoke else []
    first = max(first, end - _TOKENS_BACK)
    inner = article.tokens.punctuation_between(first, end)
    starts += [k + 1 for k in inner if words[k].kind in (COMMA, SEMICOLON, DASH)]
    for start in reversed(starts):
        reach = min(end, start + _LONGEST_OPENING)
        j = _skip_connectives(article, start, reach)
        if j >= reach:
            continue
        word = words[j]
        if (word.cues and word.cues[0].part == "verb") or _may_be_verb(word):
            j = skip_adverbials(article, j + 1, min(end, j + _LONGEST_OPENING))
        elif (start != starts[0] or spoke) and not _contrasts(article, start, j):
            continue
        if j >= end or not is_subject(article, j, speakers.name_words) or words[j].preposition:
            continue
        stop = noun_phrase_end(article, j, end)
        mention = describe(article, j, stop) if stop > j else None
        plain = mention is not None and (mention.kind != "group" or words[mention.head].article)
        if mention is not None and mention.name is None and plain:
            stop = noun_phrase_end(article, j, end, bare=True)
            mention = describe(article, j, stop) if stop > j else None
        says = any(form.frame == "say" or (follows and form.part == "verb") for form in word.cues)
        if mention is not None and _can_be(article, mention, agreement, speakers, says):
            return mention
    return None


def _contrasts(article: Article, first: int, last: int) -> bool:
    """Whether a clause opens with words that a subject follows: لكن، إلا أن، بيد أن، أما، كان."""
    return any(article.words[k].folded in _BEFORE_SUBJECT for k in range(first, last))


def _skip_connectives(article: Article, j: int, end: int) -> int:
    words = article.words
    while j < end:
        size, flags = phrase_at(words, j)
        if size and flags & (lexicon.CONNECTIVE | lexicon.TIME):
            j += size
        elif words[j].kind in (COMMA, DASH) or words[j].complementizer or words[j].flags & (
            lexicon.CONJUNCTION | lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONNECTIVE
        ):  # fmt: skip
            j += 1
        else:
            after = skip_adverbials(article, j, end)
            if after == j:
                return j
            j = after
    return j


def _can_be(article: Article, mention: Mention, agreement: Agreement | None, speakers: Speakers, says: bool) -> bool:
    """Whether a mention, met without a cue, is surely a speaker and agrees."""
    if mention.kind == "organization" and says:
        # أعلن البنك نتائجه، وأوضح
        return agreement is None or (agreement[2] == "s" and mention.gender in (None, agreement[1]))
    if mention.kind not in ("person", "unnamed", "group"):
        return False
    if mention.kind == "unnamed":
        head = article.words[mention.head]
        if not head.flags & (lexicon.ROLE | lexicon.UNNAMED | lexicon.RANK) or head.flags & lexicon.AMBIGUOUS_ROLE:
            return False
        if not head.article and mention.span[1] - mention.span[0] < 2:
            return False
    if agreement is not None and mention.gender is None and mention.kind == "person" and agreement[1] == "m":
        mention.gender = "m"
    if mention.kind == "person" and mention.name is not None and not mention.titles:
        names = article.words[mention.name[0] : mention.name[1]]
        honoured = mention.name[0] > mention.span[0] and article.words[mention.name[0] - 1].flags & lexicon.HONORIFIC
        if not honoured and not all(w.bare in speakers.name_words or w.kind != NOT_PUNCTUATION for w in names):
            return False
    if agreement is None:
        return True
    _, gender, number = agreement
    if number in ("p", "d"):
        return mention.kind == "group"
    if mention.kind == "group":
        return False
    return gender is None or mention.gender is None or mention.gender == gender
