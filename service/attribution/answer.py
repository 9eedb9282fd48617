"""The answer: reports and speakers as the public model, in offsets of the article."""

from typing import Any, Final, TypeVar

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.title import Range
from service.attribution.mentions.wording import wording
from service.attribution.model import (
    Candidate,
    Cue,
    Evidence,
    Explanation,
    Extraction,
    Quote,
    QuoteType,
    Span,
    Speaker,
)
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.speakers.affiliations import affiliations
from service.attribution.speakers.shorter_names import gather_shorter_names
from service.attribution.text.article import Article

_POINTING: Final = ("هذا", "هذه", "هذان", "هاتان", "هولاء", "ذلك", "تلك")

_made: Final = tuple.__new__
Record = TypeVar("Record", Span, Cue, Evidence, Candidate, Explanation, Quote, Speaker)


def build(article: Article, reports: list[tuple[Report, float]]) -> Extraction:
    """Turn reports, each with its confidence, into quotes, and token ranges into spans; number quotes and speakers.

    Only speakers that a quote names are kept.
    """
    quotes: list[Quote] = []
    ids: dict[int, str] = {}
    order: list[Entity] = []
    quotes_of: dict[int, list[str]] = {}
    for report, sure in reports:
        entity = report.speaker
        speaker_id = None
        if isinstance(entity, Entity):
            speaker_id = ids.get(id(entity))
            if speaker_id is None:
                speaker_id = ids[id(entity)] = f"s{len(ids) + 1}"
                order.append(entity)
        quote_id = f"q{len(quotes) + 1}"
        if speaker_id is not None:
            quotes_of.setdefault(id(entity), []).append(quote_id)
        quote_type: QuoteType = report.type  # type: ignore[assignment]
        cue = _cue(article, report)
        source = None
        if report.source is not None and report.source.kind:
            shown = _shown(article, report, report.source.span)
            source, joined = _span(article, shown), _conjunction(article, shown[0])
            source = _record(Span, (source.start + joined, source.end)) if joined else source
        quotes.append(
            _record(
                Quote,
                (
                    quote_id, quote_type, _content(article, report), cue, source, speaker_id,
                    sure, _explanation(article, report, cue, source),
                ),
            )
        )  # fmt: skip
    gather_shorter_names(article, order)
    speakers = [_speaker(article, e, ids[id(e)], tuple(quotes_of[id(e)])) for e in order]
    return Extraction(tuple(quotes), tuple(speakers))


def _conjunction(article: Article, first: int) -> int:
    """How many characters of a source's first word are what joins it to what stands before it: [و|المدير], [ل|وزير]."""
    word = article.words[first]
    joining = word.conjunction or word.preposition
    if first in article.clipped or not joining or not word.flags or (joining == "ل" and word.article):
        return 0  # [للوزير] as a whole
    text = article.slice(first, first + 1)
    rest = text[1:].lstrip(" \u064e")  # و المدير, وَالمدير
    return len(text) - len(rest) if text[:1] == joining and rest else 0


def _span(article: Article, found: Range) -> Span:
    tokens = article.tokens
    return _record(Span, (tokens.starts[found[0]] + article.clipped.get(found[0], 0), tokens.end(found[1] - 1)))


def _content(article: Article, report: Report) -> Span:
    """The span of what is said, with the # of its first word: [#]مصر."""
    span = _span(article, (report.first, report.last))
    start = span.start
    return _record(Span, (start - 1, span.end)) if start and article.text[start - 1] == "#" else span


def _shown(article: Article, report: Report, source: Range) -> Range:
    """The words of the source, with what points to a subject before its verb: [هذه الدراسة] أظهرت أن.

    What points before a noun of saying is a subject itself: لم يمنع ذلك [المدير] من القول إن.
    """
    first, last = source
    if report.found != "before" or not first or not article.words[first].article:
        return source
    if report.cue is not None and report.cue.part == "noun":
        return source
    return (first - 1, last) if article.words[first - 1].folded.removeprefix("و") in _POINTING else source


def _explanation(article: Article, report: Report, cue: Cue | None, source: Span | None) -> Explanation:
    """What decided: the evidence in the order of the text, and the speakers that lost."""
    tokens = article.tokens
    evidence = [_record(Evidence, ("content", tokens.starts[report.first], tokens.end(report.last - 1)))]
    if cue is not None:
        evidence.append(_record(Evidence, ("cue", cue.start, cue.end)))
    if source is not None:
        evidence.append(_record(Evidence, ("source", source.start, source.end)))
    if report.opening == CLAUSE and article.words[report.opener].complementizer:
        opener = tokens.starts[report.opener], tokens.end(report.opener)
        evidence.append(_record(Evidence, ("complementizer", *opener)))
    evidence.sort(key=lambda each: each.start)
    candidates = tuple([_record(Candidate, (wording(article, rival), reason)) for rival, reason in report.rivals])
    return _record(Explanation, (report.sieve or report.found, tuple(evidence), candidates))


def _record(kind: type[Record], fields: tuple[Any, ...]) -> Record:
    """A named tuple of all its fields in order, in a third of the time: to call its class runs interpreted code."""
    return _made(kind, fields)


def _cue(article: Article, report: Report) -> Cue | None:
    match = report.cue
    if match is None:
        return None
    lemma = match.form.lemma if match.form else match.phrase.lemma if match.phrase else ""
    cue_class = match.form.cue_class if match.form else "source"
    return _record(Cue, (article.tokens.starts[match.first], match.last_offset, lemma, cue_class))


def _speaker(article: Article, entity: Entity, speaker_id: str, quote_ids: tuple[str, ...]) -> Speaker:
    tokens = article.tokens
    fullest = wording(article, entity.name)
    names: dict[str, None] = {fullest: None}
    parts = fullest.split()
    for name in entity.names.values():
        whole = article.slice(*name)
        names.setdefault(whole if whole in parts else wording(article, name))  # فيلدا is no [ف]يلدا
    mentions = sorted({(tokens.starts[a], tokens.end(b - 1)) for a, b in entity.mentions})
    gender = entity.gender if entity.kind in ("person", "unnamed") else None
    spans = tuple([_record(Span, mention) for mention in mentions])
    return _record(
        Speaker,
        (speaker_id, fullest, tuple(names), entity.kind, gender, affiliations(article, entity), spans, quote_ids),
    )
