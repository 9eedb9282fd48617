"""JSON-LD: schema.org for what was said and by whom, W3C Web Annotation selectors for where."""

import re
from typing import Any

from service.rendering import Document
from service.representations.json import encode

# Written into every document, so that reading one needs no network.
CONTEXT = {
    "@vocab": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "spokenByCharacter": {"@type": "@id"},
    "creator": {"@type": "@id"},
    "isBasedOn": {"@type": "@id"},
    "isPartOf": {"@type": "@id"},
    "gender": {"@type": "@vocab"},
    "hasBody": {"@id": "oa:hasBody", "@type": "@id"},
    "hasTarget": {"@id": "oa:hasTarget"},
    "hasSource": {"@id": "oa:hasSource", "@type": "@id"},
    "hasSelector": {"@id": "oa:hasSelector"},
    "motivatedBy": {"@id": "oa:motivatedBy", "@type": "@id"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "exact": {"@id": "oa:exact"},
    "prefix": {"@id": "oa:prefix"},
    "suffix": {"@id": "oa:suffix"},
}
ARTICLE = "_:article"
TYPES = {"person": "Person", "unnamed": "Person", "organization": "Organization", "group": "Organization"}
GENDERS = {"m": "Male", "f": "Female"}
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
# As much as the examples of the Web Annotation model show on either side.
CONTEXT_LENGTH = 32


def write(answer: Document, text: str) -> str:
    """The answer as JSON-LD 1.1: the article, its quotations, their speakers, and an annotation for each place.

    The article has the answer's ``id`` as its name where that is an absolute IRI, else as its identifier.
    """
    name = answer["id"]
    article = name if name and IRI.fullmatch(name) else ARTICLE
    node: Document = {"@id": article, "@type": "NewsArticle", "inLanguage": "ar"}
    if name and article == ARTICLE:
        node["identifier"] = name
    speakers = {speaker["id"]: speaker for speaker in answer["speakers"]}
    graph = [node]
    graph += [_quotation(quote, speakers.get(quote["speaker"]), article) for quote in answer["quotes"]]
    graph += [_speaker(speaker) for speaker in answer["speakers"]]
    for quote in answer["quotes"]:
        graph.append(_annotation(_name(quote["id"]), quote["content"], article, text))
        if quote["source"] and quote["speaker"]:
            graph.append(_annotation(_name(quote["speaker"]), quote["source"], article, text))
    return encode({"@context": CONTEXT, "@graph": graph}) + "\n"


def _name(own: str) -> str:
    return f"_:{own}"


def _quotation(quote: Document, speaker: Document | None, article: str) -> Document:
    node = {
        "@id": _name(quote["id"]),
        "@type": "Quotation",
        "text": quote["content"]["text"],
        "additionalType": quote["type"],
        "isPartOf": article,
    }
    if speaker and speaker["kind"] in TYPES:
        node["spokenByCharacter"] = node["creator"] = _name(speaker["id"])
    elif speaker:
        node["isBasedOn"] = _name(speaker["id"])
    return node


def _speaker(speaker: Document) -> Document:
    others = [name for name in speaker["names"] if name != speaker["name"]]
    roles = [each["role"] for each in speaker["affiliations"] if each["role"]]
    organizations = [each["organization"] for each in speaker["affiliations"] if each["organization"]]
    kind = TYPES.get(speaker["kind"], "CreativeWork")
    node: dict[str, Any] = {"@id": _name(speaker["id"]), "@type": kind, "name": speaker["name"]}
    if others:
        node["alternateName"] = others
    if kind == "Person":
        if speaker["gender"]:
            node["gender"] = GENDERS[speaker["gender"]]
        if roles:
            node["jobTitle"] = roles
        if organizations:
            node["affiliation"] = [{"@type": "Organization", "name": each} for each in organizations]
    elif kind == "Organization" and organizations:
        node["parentOrganization"] = [{"@type": "Organization", "name": each} for each in organizations]
    return node


def _annotation(body: str, span: Document, article: str, text: str) -> Document:
    start, end = span["start"], span["end"]
    quoted = {
        "@type": "oa:TextQuoteSelector",
        "exact": span["text"],
        "prefix": text[max(0, start - CONTEXT_LENGTH) : start],
        "suffix": text[end : end + CONTEXT_LENGTH],
    }
    position = {"@type": "oa:TextPositionSelector", "start": start, "end": end}
    target = {"@type": "oa:SpecificResource", "hasSource": article, "hasSelector": [position, quoted]}
    return {"@type": "oa:Annotation", "motivatedBy": "oa:identifying", "hasBody": body, "hasTarget": target}
