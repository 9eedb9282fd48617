"""W3C Web Annotation: one ``AnnotationPage`` an article, as JSON-LD.

Each content, cue and source is an ``Annotation`` with a position selector (in code points, as the recommendation has
it) and a quote selector on the article. A content is classified with its type and identified with its speaker; cues
and sources are tagged as such and linked to their contents. Article and speakers are described in schema.org terms.
See https://www.w3.org/TR/annotation-model/.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote as percent_encoded
from urllib.parse import unquote

from service.attribution import Span
from service.evaluation.records import Article, Attribution, Entity

CONTEXT: list[Any] = ["http://www.w3.org/ns/anno.jsonld", {"schema": "https://schema.org/"}]

# How many characters stand in the prefix and suffix of a quote selector.
_NEIGHBOURHOOD = 32


def to_web_annotation(article: Article) -> dict[str, Any]:
    """Return an article as an ``AnnotationPage``."""
    iri = f"urn:article:{percent_encoded(article.id, safe='')}"
    items: list[dict[str, Any]] = []
    linked: dict[tuple[str, Span], dict[str, Any]] = {}
    for number, quote in enumerate(article.quotes, 1):
        content_iri = f"{iri}#content-{number}"
        body: list[dict[str, str]] = [{"type": "TextualBody", "purpose": "classifying", "value": quote.type}]
        if quote.speaker is not None:
            speaker = f"{iri}#speaker-{percent_encoded(quote.speaker, safe='')}"
            body.append({"type": "SpecificResource", "purpose": "identifying", "source": speaker})
        items.append(_annotation(content_iri, "classifying", body, article, iri, quote.content))
        for part, span in (("cue", quote.cue), ("source", quote.source)):
            if not span:
                continue
            if (part, span) not in linked:
                tag = {"type": "TextualBody", "purpose": "tagging", "value": part}
                linked[part, span] = _annotation(f"{iri}#{part}-{number}", "linking", [tag], article, iri, span)
                items.append(linked[part, span])
            linked[part, span]["body"].append({"type": "SpecificResource", "purpose": "linking", "source": content_iri})
    return {
        "@context": CONTEXT,
        "id": f"{iri}#annotations",
        "type": "AnnotationPage",
        "schema:about": {
            "id": iri,
            "type": "schema:NewsArticle",
            "schema:inLanguage": "ar",
            "schema:articleBody": article.text,
            "schema:character": [_described(speaker, iri) for speaker in article.speakers],
            "schema:additionalProperty": [
                {"type": "schema:PropertyValue", "schema:name": name, "schema:value": value}
                for name, value in article.origin.items()
            ],
        },
        "items": items,
    }


def _annotation(
    identifier: str, motivation: str, body: list[dict[str, str]], article: Article, iri: str, span: Span
) -> dict[str, Any]:
    return {
        "id": identifier,
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": {
            "source": iri,
            "selector": [
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": article.words(span),
                    "prefix": article.text[max(0, span.start - _NEIGHBOURHOOD) : span.start],
                    "suffix": article.text[span.end : span.end + _NEIGHBOURHOOD],
                },
            ],
        },
    }


def _described(speaker: Entity, iri: str) -> dict[str, Any]:
    types = {"person": "schema:Person", "unnamed": "schema:Person", "document": "schema:CreativeWork"}
    return {
        "id": f"{iri}#speaker-{percent_encoded(speaker.id, safe='')}",
        "type": types.get(speaker.kind, "schema:Organization"),
        "schema:additionalType": speaker.kind,
        "schema:name": speaker.name,
        "schema:alternateName": list(speaker.names),
        "schema:gender": speaker.gender,
        "schema:affiliation": [
            {"type": "schema:OrganizationRole", "schema:roleName": role, "schema:affiliation": organization}
            for role, organization in speaker.affiliations
        ],
    }


def from_web_annotation(page: Mapping[str, Any]) -> Article:
    """Return the article that a page of :func:`to_web_annotation` describes.

    Raises:
        ValueError: the page lacks something, or its selectors contradict the text.
    """
    try:
        return _article(page)
    except (KeyError, IndexError, TypeError, StopIteration) as error:
        raise ValueError(f"not such an AnnotationPage: {page.get('id')!r}: {error!r}") from error


def _article(page: Mapping[str, Any]) -> Article:
    about = page["schema:about"]
    text = about["schema:articleBody"]
    contents: dict[str, tuple[str, Span, str | None]] = {}
    parts: dict[tuple[str, str], Span] = {}
    for item in page["items"]:
        position, words = item["target"]["selector"]
        span = Span(position["start"], position["end"])
        if text[span.start : span.end] != words["exact"]:
            raise ValueError(f"{item['id']}: the selectors of position and words differ")
        first, *others = item["body"]
        sources = [other["source"] for other in others]
        if first["purpose"] == "classifying":
            contents[item["id"]] = first["value"], span, _local(sources[0], "speaker") if sources else None
        else:
            parts |= {(content, first["value"]): span for content in sources}
    return Article(
        id=unquote(about["id"].removeprefix("urn:article:")),
        text=text,
        origin={entry["schema:name"]: entry["schema:value"] for entry in about["schema:additionalProperty"]},
        speakers=tuple(
            Entity(
                _local(speaker["id"], "speaker"),
                speaker["schema:name"],
                tuple(speaker["schema:alternateName"]),
                speaker["schema:additionalType"],
                speaker["schema:gender"],
                tuple((role["schema:roleName"], role["schema:affiliation"]) for role in speaker["schema:affiliation"]),
            )
            for speaker in about["schema:character"]
        ),
        quotes=tuple(
            Attribution(quote_type, span, parts.get((iri, "cue")), parts.get((iri, "source")), speaker)
            for iri, (quote_type, span, speaker) in contents.items()
        ),
    )


def _local(iri: str, kind: str) -> str:
    return unquote(iri.partition(f"#{kind}-")[2])
