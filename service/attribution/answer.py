"""The answer: reports and speakers as the public model, in offsets of the article."""

from service.attribution.article import Article
from service.attribution.mentions import Range, Title
from service.attribution.model import (
    Affiliation,
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
from service.attribution.reports import CLAUSE, Report
from service.attribution.speakers import Entity, Speakers, name_key
from service.lexicon import entries as lexicon


def build(article: Article, reports: list[tuple[Report, float]], speakers: Speakers) -> Extraction:
    """Turn reports, each with its confidence, into quotes, and token ranges into spans; number quotes and speakers.

    Only speakers that a quote names are kept.
    """
    tokens = article.tokens

    def span(found: Range) -> Span:
        return Span(tokens.starts[found[0]] + article.clipped.get(found[0], 0), tokens.ends[found[1] - 1])

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
        source = span(report.source.span) if report.source is not None and report.source.kind else None
        quotes.append(
            Quote(
                quote_id, quote_type, span((report.first, report.last)), cue, source, speaker_id,
                sure, _explanation(article, report, cue, source),
            )
        )  # fmt: skip
    return Extraction(
        tuple(quotes), tuple(_speaker(article, speakers, e, ids[id(e)], tuple(quotes_of[id(e)])) for e in order)
    )


def _explanation(article: Article, report: Report, cue: Cue | None, source: Span | None) -> Explanation:
    """What decided: the evidence in the order of the text, and the speakers that lost."""
    tokens = article.tokens
    evidence = [Evidence("content", tokens.starts[report.first], tokens.ends[report.last - 1])]
    if cue is not None:
        evidence.append(Evidence("cue", cue.start, cue.end))
    if source is not None:
        evidence.append(Evidence("source", source.start, source.end))
    if report.opening == CLAUSE and article.words[report.opener].complementizer:
        evidence.append(Evidence("complementizer", tokens.starts[report.opener], tokens.ends[report.opener]))
    evidence.sort(key=lambda each: each.start)
    candidates = tuple(Candidate(_text(article, rival.name), reason) for rival, reason in report.rivals)
    return Explanation(report.sieve or report.found, tuple(evidence), candidates)


def _cue(article: Article, report: Report) -> Cue | None:
    match = report.cue
    if match is None:
        return None
    lemma = match.form.lemma if match.form else match.phrase.lemma if match.phrase else ""
    cue_class = match.form.cue_class if match.form else "source"
    return Cue(article.tokens.starts[match.first], match.last_offset, lemma, cue_class)


def _speaker(
    article: Article, speakers: Speakers, entity: Entity, speaker_id: str, quote_ids: tuple[str, ...]
) -> Speaker:
    tokens = article.tokens
    names: dict[str, None] = {_text(article, entity.name): None}
    for name in entity.names.values():
        names.setdefault(_text(article, name))
    affiliations: dict[tuple[tuple[str, ...], tuple[str, ...]], Affiliation] = {}
    for given in entity.titles:
        title = Title(given.role, speakers.institution(given.organization) if given.organization else None)
        role = _text(article, title.role) if title.role else None
        organization = _organization(article, title.organization) if title.organization else None
        key = (
            name_key(article, title.role) if title.role else (),
            name_key(article, title.organization) if title.organization else (),
        )
        if (role or organization) and key not in affiliations and not _is_known(key, affiliations):
            ranges = [r for r in (given.role, given.organization) if r]
            affiliations[key] = Affiliation(
                role, organization, tokens.starts[ranges[0][0]], tokens.ends[ranges[-1][1] - 1]
            )
    mentions = sorted({(tokens.starts[a], tokens.ends[b - 1]) for a, b in entity.mentions})
    return Speaker(
        speaker_id, _text(article, entity.name), tuple(names), entity.kind,
        entity.gender if entity.kind in ("person", "unnamed") else None,
        tuple(affiliations.values()), tuple(Span(a, b) for a, b in mentions), quote_ids,
    )  # fmt: skip


def _is_known(key: tuple[tuple[str, ...], tuple[str, ...]], known: object) -> bool:
    assert isinstance(known, dict)
    role, organization = key
    return any(role == r and set(organization) <= set(o) for r, o in known)


def _text(article: Article, found: Range) -> str:
    """A range as the article writes it, a conjunction or preposition written with its first word left out."""
    word = article.words[found[0]]
    text = article.slice(*found)
    if found[0] in article.clipped:
        text = text[article.clipped[found[0]] :]
        return "ال" + text[1:] if word.article and text.startswith("ل") and word.surface.startswith("لل") else text
    if word.conjunction and word.flags and text[:1] == word.conjunction:
        text = text[1:]
    if word.preposition and word.flags & lexicon.SPEAKER_HEAD and text[:1] == word.preposition:
        return "ال" + text[2:] if text.startswith("لل") else text[1:]
    return text


def _organization(article: Article, found: Range) -> str:
    """An institution's name without a joining preposition: للبيت الأبيض → البيت الأبيض."""
    word = article.words[found[0]]
    text = _text(article, found)
    if word.preposition and not word.flags & lexicon.SPEAKER_HEAD and text.startswith(word.preposition):
        return "ال" + text[2:] if text.startswith("لل") else text[1:]
    return text
