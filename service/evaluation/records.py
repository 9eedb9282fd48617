"""Annotated articles: the gold format of ``gold/GUIDELINES.md``, read, written, and made of the extractor's answers.

The two sides of a comparison have the same shape, so an answer can be scored against gold, gold against the gold of
another annotator, and the answers of any other system against either.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from service.attribution import Extraction, Span


@dataclass(frozen=True, slots=True)
class Entity:
    """A source in the article: its fullest bare name, every name that identifies it, and what it is said to be.

    ``affiliations`` are pairs of role and organization, either of them None.
    """

    id: str
    name: str
    names: tuple[str, ...]
    kind: str
    gender: str | None = None
    affiliations: tuple[tuple[str | None, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """One content under one cue; ``confidence`` and ``sieve`` only in answers. Spans are in code points."""

    type: str
    content: Span
    cue: Span | None = None
    source: Span | None = None
    speaker: str | None = None
    confidence: float | None = None
    sieve: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its attributions and their speakers."""

    id: str
    text: str
    speakers: tuple[Entity, ...] = ()
    quotes: tuple[Attribution, ...] = ()
    origin: Mapping[str, Any] = field(default_factory=dict)

    def speaker_of(self, quote: Attribution) -> Entity | None:
        """Return who is behind a quote, or None where nobody is named."""
        return next((speaker for speaker in self.speakers if speaker.id == quote.speaker), None)

    def words(self, span: Span | None) -> str:
        """Return the stretch of the text, or an empty string for None."""
        return self.text[span.start : span.end] if span else ""

    @classmethod
    def from_json(cls, record: Mapping[str, Any], text: str | None = None) -> "Article":
        """Read a gold record or an answer of the service (which has no text of its own: pass it).

        Raises:
            ValueError: a field is missing, or a span does not lie within the text.
        """
        try:
            article = cls(
                id=str(record["id"]),
                text=record["text"] if text is None else text,
                origin=record.get("origin", {}),
                speakers=tuple(
                    Entity(
                        id=speaker["id"],
                        name=speaker["name"],
                        names=tuple(speaker["names"]),
                        kind=speaker["kind"],
                        gender=speaker.get("gender"),
                        affiliations=tuple(
                            (affiliation.get("role"), affiliation.get("organization"))
                            for affiliation in speaker.get("affiliations", ())
                        ),
                    )
                    for speaker in record["speakers"]
                ),
                quotes=tuple(
                    Attribution(
                        type=quote["type"],
                        content=_span(quote["content"]),
                        cue=_span(quote["cue"]) if quote.get("cue") else None,
                        source=_span(quote["source"]) if quote.get("source") else None,
                        speaker=quote.get("speaker"),
                        confidence=quote.get("confidence"),
                        sieve=(quote.get("explanation") or {}).get("sieve"),
                    )
                    for quote in record["quotes"]
                ),
            )
        except KeyError as error:
            raise ValueError(f"record {record.get('id')!r} has no field {error}") from error
        for quote in article.quotes:
            for span in (quote.content, quote.cue, quote.source):
                if span and not 0 <= span.start < span.end <= len(article.text):
                    raise ValueError(f"record {article.id!r}: {span} is not a stretch of the text")
        return article

    def to_json(self) -> dict[str, Any]:
        """Return the gold record of this article."""
        return {
            "id": self.id,
            "origin": dict(self.origin),
            "text": self.text,
            "speakers": [
                {
                    "id": speaker.id,
                    "name": speaker.name,
                    "names": list(speaker.names),
                    "kind": speaker.kind,
                    "gender": speaker.gender,
                    "affiliations": [
                        {"role": role, "organization": organization} for role, organization in speaker.affiliations
                    ],
                }
                for speaker in self.speakers
            ],
            "quotes": [
                {
                    "type": quote.type,
                    "content": _offsets(quote.content),
                    "cue": _offsets(quote.cue),
                    "source": _offsets(quote.source),
                    "speaker": quote.speaker,
                }
                for quote in self.quotes
            ],
        }


def _span(record: Mapping[str, int]) -> Span:
    return Span(record["start"], record["end"])


def _offsets(span: Span | None) -> dict[str, int] | None:
    return {"start": span.start, "end": span.end} if span else None


def article_of(extraction: Extraction, gold: Article) -> Article:
    """Return the extractor's answer to the text of ``gold`` in the shape of a gold article."""
    return Article(
        id=gold.id,
        text=gold.text,
        speakers=tuple(
            Entity(
                speaker.id,
                speaker.name,
                speaker.names,
                speaker.kind,
                speaker.gender,
                tuple((affiliation.role, affiliation.organization) for affiliation in speaker.affiliations),
            )
            for speaker in extraction.speakers
        ),
        quotes=tuple(
            Attribution(
                quote.type,
                quote.content,
                Span(quote.cue.start, quote.cue.end) if quote.cue else None,
                quote.source,
                quote.speaker,
                quote.confidence,
                quote.explanation.sieve,
            )
            for quote in extraction.quotes
        ),
    )


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the JSON object on each line of a file, blank lines aside.

    Raises:
        OSError: the file cannot be read.
        ValueError: a line is no JSON object; the message says which.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    record = json.loads(line)
                except json.JSONDecodeError as error:
                    raise ValueError(f"{path}, line {number}: {error}") from error
                if not isinstance(record, dict):
                    raise ValueError(f"{path}, line {number}: not a JSON object")
                yield record


def read_articles(path: Path) -> list[Article]:
    """Return the gold articles of a JSON Lines file.

    Raises:
        OSError: the file cannot be read.
        ValueError: a line is no gold record.
    """
    return [Article.from_json(record) for record in read_records(path)]


def write_articles(path: Path, articles: Iterable[Article]) -> None:
    """Write gold articles, one JSON record a line.

    Raises:
        OSError: the file cannot be written.
    """
    lines = (json.dumps(article.to_json(), ensure_ascii=False) + "\n" for article in articles)
    path.write_text("".join(lines), encoding="utf-8")
