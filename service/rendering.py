"""An extraction as the JSON document that ``schemas.AnswerSchema`` declares.

Written out by hand: marshmallow's own way takes longer than the extraction of a short article.
"""

from collections.abc import Collection
from typing import Any

from service.attribution import Cue, Explanation, Extraction, Quote, Span, Speaker
from service.attribution.model import Affiliation, Evidence
from service.offsets import Offset, offsets

Document = dict[str, Any]


def render(
    extraction: Extraction,
    text: str,
    id: str | None,
    offset_unit: str,
    types: Collection[str],
    min_confidence: float,
    explain: bool,
) -> Document:
    """The answer for ``text``, without the quotes of other ``types`` or of less confidence, and their speakers."""
    offset = offsets(text, offset_unit)
    quotes = [quote for quote in extraction.quotes if quote.type in types and quote.confidence >= min_confidence]
    shown = {quote.id for quote in quotes}
    render_quote = _explained if explain else _quote
    return {
        "id": id,
        "offset_unit": offset_unit,
        "quotes": [render_quote(quote, text, offset) for quote in quotes],
        "speakers": [
            _speaker(speaker, text, offset, shown)
            for speaker in extraction.speakers
            if not shown.isdisjoint(speaker.quotes)
        ],
    }


def _span(span: Span | Cue | Evidence, text: str, offset: Offset) -> Document:
    start, end = span.start, span.end
    return {"text": text[start:end], "start": offset(start), "end": offset(end)}


def _quote(quote: Quote, text: str, offset: Offset) -> Document:
    return {
        "id": quote.id,
        "type": quote.type,
        "content": _span(quote.content, text, offset),
        "cue": quote.cue and _span(quote.cue, text, offset) | {"lemma": quote.cue.lemma, "class": quote.cue.cue_class},
        "source": quote.source and _span(quote.source, text, offset),
        "speaker": quote.speaker,
        "confidence": quote.confidence,
    }


def _explained(quote: Quote, text: str, offset: Offset) -> Document:
    return _quote(quote, text, offset) | {"explanation": _explanation(quote.explanation, text, offset)}


def _explanation(explanation: Explanation, text: str, offset: Offset) -> Document:
    return {
        "sieve": explanation.sieve,
        "evidence": [{"label": each.label} | _span(each, text, offset) for each in explanation.evidence],
        "candidates": [{"name": each.name, "reason": each.reason} for each in explanation.candidates],
    }


def _speaker(speaker: Speaker, text: str, offset: Offset, shown: Collection[str]) -> Document:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "names": list(speaker.names),
        "kind": speaker.kind,
        "gender": speaker.gender,
        "affiliations": [_affiliation(each, offset) for each in speaker.affiliations],
        "mentions": [_span(each, text, offset) for each in speaker.mentions],
        "quotes": [each for each in speaker.quotes if each in shown],
    }


def _affiliation(affiliation: Affiliation, offset: Offset) -> Document:
    return {
        "role": affiliation.role,
        "organization": affiliation.organization,
        "start": offset(affiliation.start),
        "end": offset(affiliation.end),
    }
