"""TEI P5: the whole article with its quotes marked in it, and a list of their speakers."""

import re
from itertools import pairwise
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from service.rendering import Document

# What XML 1.0 cannot hold, even escaped.
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Parsers turn carriage returns into line feeds, unless they are escaped; white space of attributes into spaces.
ESCAPED = {"\r": "&#13;"}
ESCAPED_IN_ATTRIBUTES = ESCAPED | {"\n": "&#10;", "\t": "&#9;"}
DIRECT = {"direct": "true", "indirect": "false", "mixed": "inapplicable"}

HEADER = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>\
<titleStmt><title>{title}</title></titleStmt>\
<publicationStmt><p>Quotes attributed by machine.</p></publicationStmt>\
<sourceDesc><p>The article as it was sent.</p></sourceDesc></fileDesc>\
<encodingDesc><editorialDecl><p>The text of the article is unchanged, white space included. Of a said element, direct \
is true where all of it is in quotation marks, false where none is, inapplicable where part is; cert is the \
probability that its extent and its speaker are right. Parts of one said element that overlaps another are joined by \
next and prev. A character that XML cannot hold stands as U+FFFD in a seg of the type character, its n naming it.\
</p></editorialDecl></encodingDesc></teiHeader>"""


class Element(NamedTuple):
    """An element over a stretch of the text, in code points."""

    start: int
    end: int
    tag: str
    id: str
    attributes: dict[str, str]


def write(answer: Document, text: str) -> str:
    """The answer as a TEI document, valid whatever the text holds; its offsets are not used but in code points.

    The text is that of the ``ab`` element: what stands in it, less the marks, is the article character by character.
    """
    title = _text(answer["id"] or "")
    body = f'<text xml:lang="ar"><body><ab xml:space="preserve">{_marked(text, _elements(answer))}</ab></body></text>'
    return HEADER.format(title=title) + _stand_off(answer["speakers"]) + body + "</TEI>\n"


def _elements(answer: Document) -> list[Element]:
    elements = []
    for quote in answer["quotes"]:
        attributes = {"direct": DIRECT[quote["type"]], "cert": str(quote["confidence"])}
        if quote["speaker"]:
            attributes |= {"who": "#" + quote["speaker"]}
        content, cue, source = quote["content"], quote["cue"], quote["source"]
        elements.append(Element(content["start"], content["end"], "said", quote["id"], attributes))
        corresp = {"corresp": "#" + quote["id"]}
        if cue:
            elements.append(Element(cue["start"], cue["end"], "seg", "", {"type": "cue"} | corresp))
        if source:
            ref = {"ref": "#" + quote["speaker"]} if quote["speaker"] else {}
            elements.append(Element(source["start"], source["end"], "rs", "", {"type": "source"} | ref | corresp))
    return [element for element in elements if element.start < element.end]


def _marked(text: str, elements: list[Element]) -> str:
    """The text with the elements in it; one that would cross the end of another goes on after it in another part."""
    edges = sorted({0, len(text), *(e.start for e in elements), *(e.end for e in elements)})
    written: list[str] = []
    open_now: list[Element] = []
    parts: dict[int, int] = {}

    def begin(element: Element) -> None:
        parts[id(element)] = part = parts.get(id(element), 0) + 1
        written.append(_start_tag(element, part, ends=_last_part(element)))
        open_now.append(element)

    totals = _parts(elements, edges)

    def _last_part(element: Element) -> int:
        return totals[id(element)]

    for at, after in [*pairwise(edges), (len(text), len(text))]:
        closed = {id(element) for element in elements if element.end == at}
        again: list[Element] = []
        while any(id(element) in closed for element in open_now):
            element = open_now.pop()
            written.append(f"</{element.tag}>")
            if id(element) not in closed:
                again.insert(0, element)
        for element in again:
            begin(element)
        for element in sorted((e for e in elements if e.start == at), key=lambda e: -e.end):
            begin(element)
        written.append(_text(text[at:after]))
    return "".join(written)


def _parts(elements: list[Element], edges: list[int]) -> dict[int, int]:
    """How many parts each element comes in: the same walk as :func:`_marked`, counting only."""
    parts = {id(element): 0 for element in elements}
    open_now: list[Element] = []
    for at in edges:
        again: list[Element] = []
        while any(element.end == at for element in open_now):
            element = open_now.pop()
            if element.end != at:
                again.insert(0, element)
        begun = again + sorted((e for e in elements if e.start == at), key=lambda e: -e.end)
        for element in begun:
            parts[id(element)] += 1
        open_now += begun
    return parts
