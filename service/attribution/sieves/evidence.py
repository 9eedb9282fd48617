"""What speaks for and against each of those who can be meant: binary features, weighed by ``likelihood.py``."""

from typing import Final

from service.attribution.reports.reports import MESSAGE, Report
from service.attribution.sieves.bystanders import acted_on, owner
from service.attribution.sieves.candidates import Agreement, Candidate, Spoken
from service.attribution.sieves.named_before import NamedBefore
from service.attribution.text.article import Article
from service.lexicon.entries import (
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PLACE,
    RELATIVE,
)
from service.lexicon.openers import ADDS
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set

CONTENTS_BACK: Final = 6
_BESIDE: Final = 3
_USED_TO: Final = ("كان", "كانت")
_LINKS: Final = word_set("evidence.links")


def note_evidence(
    article: Article,
    named_before: NamedBefore,
    report: Report,
    spoken: list[Spoken],
    at: int,
    last_at: int,
    agreement: Agreement | None,
    found: list[Candidate],
) -> None:
    """Note what speaks for and against each of several candidates, in place.

    Args:
        article: the article.
        named_before: who acts and is named in it.
        report: the report whose speaker is implied.
        spoken: who has spoken before it, in order.
        at: the token of its cue.
        last_at: the token of the last cue before it.
        agreement: what the cue asks of whoever it stands for, where it shows anything.
        found: the candidates.
    """
    words = article.words
    sentence_of, paragraph_of = article.tokens.sentence_of, article.tokens.paragraph_of
    cue = report.cue
    part = "none" if cue is None else MESSAGE if report.found == MESSAGE else cue.part
    opens = "line" if article.line(at)[0] == at else "sentence" if article.sentence(at)[0] == at else "inner"
    context = f"{part} {words[at].conjunction if cue is not None else ''} {opens}"
    before = words[at - 1].folded.removeprefix("و") if opens == "inner" else ""
    link = before if before in _LINKS else ""
    since, manner = since_last(article, found, at), _manner(article, report, at)
    often = [_times_named(article, candidate) for candidate in found]
    most = max(often, default=0)
    for candidate, times in zip(found, often, strict=True):
        kind, mention, features = candidate.kind, candidate.mention, candidate.features
        spoke, subject = candidate.spoke, candidate.subject
        told_of = candidate.topic and spoke is None and subject is None
        if told_of and candidate.named is not None:
            features.append(f"named {holder_of(spoken, candidate.named.at)}")
        named = None if told_of else candidate.named
        where = f"{'spoke' if spoke else ''} {'subject' if subject else ''} {'named' if named else ''}"
        where = "topic" if told_of else where
        features += [f"is {where}", f"is {where} {part}", f"kind {kind}", f"kind {kind} {part}"]
        if agreement is not None and agreement[1]:
            if kind in ("organization", "document"):
                features.append(f"institution {_noun_gender(article, candidate)} {agreement[1]}")
            else:
                features.append(f"gender {'known' if candidate.gender else 'unknown'}")
        if kind == "person" and times == most > 1:
            features.append("named most")
        if candidate.topic and (spoke is None or candidate.spoke_rank > 0):
            features += [f"topic {candidate.topic} {since}", f"topic {since} {manner}"]
        end = max(subject.mention.span[1] if subject else 0, named.mention.span[1] if named else 0)
        if end and 0 <= at - end <= _BESIDE and all(words[k].kind == NOT_PUNCTUATION for k in range(end, at)):
            features += [f"beside {link}", f"beside {part} {at == end}"]
        if spoke is not None:
            cue_at, _, own, holder = spoke
            sentences = _bucket(sentence_of[at] - sentence_of[cue_at])
            lines = _bucket(paragraph_of[at] - paragraph_of[cue_at])
            features += [
                f"spoke rank {candidate.spoke_rank}", f"spoke times {_bucket(candidate.times)}",
                f"spoke sentences {sentences} {part}", f"spoke lines {lines}",
            ]  # fmt: skip
            if cue_at == last_at:
                features += ["spoke last", f"spoke last {context}", f"spoke last {link}"]
            if candidate.spoke_rank == 0 and part == "verb":
                features += [f"spoke last {since}", f"spoke last {since} {manner}"]
            if holder is not None:
                features.append(f"spoke within {'this' if holder.first <= at < holder.last else 'another'}")
            if own.source is not None and own.source.kind is not None:
                features.append("spoke by name")
        if subject is not None:
            sentences = _bucket(sentence_of[at] - sentence_of[subject.at])
            if named_before.means(subject):
                features.append("subject aside")
            side = "since" if subject.at > last_at else "before"
            features += [
                f"subject rank {_bucket(candidate.subject_rank)} {part}", f"subject {subject.how}",
                f"subject {holder_of(spoken, subject.at)}", f"subject sentences {sentences} {context}",
                f"subject {side}", f"subject {side} {sentences} {part}", f"subject {link}",
            ]  # fmt: skip
        if named is not None:
            sentences = _bucket(sentence_of[at] - sentence_of[named.at])
            features += [
                f"named after {named.how}", f"named after {named.how} {sentences}",
                f"named {holder_of(spoken, named.at)}", f"named rank {_bucket(candidate.named_rank)}",
            ]  # fmt: skip
        if spoke is None and mention is not None:
            if mention.kind == "unnamed":
                features.append(f"definite {words[mention.head].article}")
            if mention.titles:
                features.append("titled")


def since_last(article: Article, found: list[Candidate], at: int) -> str:
    """Whether whoever spoke last came in beside another, and of whom the sentences since tell, if any."""
    spoke = found[0].spoke
    if spoke is None:
        return "nobody"
    sentence_of = article.tokens.sentence_of
    tells = ""
    if sentence_of[at] - sentence_of[max(spoke[0], spoke[2].last - 1)] > 1:
        tells = " others" if opens_with_others(article, sentence_of[at] - 1) else " tells"
    return ("aside" if aside(article, spoke[2]) else "goes on") + tells


def aside(article: Article, report: Report) -> str:
    """How a speaker comes in only beside somebody else: in a relative clause, by a pronoun; empty if not so."""
    words, source, cue = article.words, report.source, report.cue
    if source is None or source.span[0] >= len(words):
        return ""
    if owner(words, source.span):
        return "relation"
    if cue is not None and source.span[1] <= cue.first:
        if any(words[k].flags & RELATIVE for k in range(source.span[1], cue.first)):
            return "relative"
    if acted_on(words, article.sentence(source.span[0])[0], source.span[0]):
        return "acts on"
    if source.span[0] and words[source.span[0] - 1].folded.removeprefix("و") in _USED_TO:
        return "had"
    return ""


def opens_with_others(article: Article, sentence: int) -> bool:
    """Whether a sentence has a subject of its own right behind its verb: ``وتشهد [البلاد] أزمة``."""
    first, end = article.tokens.sentences[sentence]
    word = article.words[min(first + 1, end - 1)]
    return not word.preposition and (word.article or bool(word.flags & (PERSON_NAME | PLACE | ORGANIZATION_HEAD)))


def _manner(article: Article, report: Report, at: int) -> str:
    """Whether a cue adds to what was said, or tells what somebody used to say or says at all times."""
    form = report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb":
        return ""
    if form.lemma in ADDS:
        return "adds"
    before = article.words[at - 1].folded.removeprefix("و")
    return "used to" if before in _USED_TO else str(form.tense)


def _times_named(article: Article, candidate: Candidate) -> int:
    """How often the article has the last word of a candidate's name."""
    return len(article.places(article.words[candidate.name[1] - 1].bare))


def _noun_gender(article: Article, candidate: Candidate) -> str | None:
    """The grammatical gender of an institution, by its head noun."""
    mention = candidate.mention
    head = mention.head if mention is not None and mention.head >= 0 else candidate.name[0]
    word = article.words[head]
    return word.gender or ("f" if word.stem.endswith("ه") else None)


def holder_of(spoken: list[Spoken], token: int) -> str:
    """Whether a token stands in what somebody said before: who is only spoken of seldom speaks next."""
    for _, _, report, _ in reversed(spoken[-CONTENTS_BACK:]):
        if report.first <= token < report.last:
            return "in marks" if report.type == "direct" else "in a content"
    return "outside"


def _bucket(count: int) -> str:
    return str(count) if count < 4 else "4" if count < 8 else "8"
