"""TEI P5: the whole article with its quotes marked in it, and a list of their speakers."""

import re
from collections import Counter
from collections.abc import Iterator
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
    title = escape(_plain(answer["id"] or ""))
    body = f'<text xml:lang="ar"><body><ab xml:space="preserve">{_marked(text, _elements(answer))}</ab></body></text>'
    return HEADER.format(title=title) + _stand_off(answer["speakers"]) + body + "</TEI>\n"


def _elements(answer: Document) -> list[Element]:
    elements = []
    for quote in answer["quotes"]:
        name, pointer = quote["id"], {"corresp": "#" + quote["id"]}
        speaker = "#" + quote["speaker"] if quote["speaker"] else ""
        said = {"direct": DIRECT[quote["type"]], "cert": str(quote["confidence"])} | (
            {"who": speaker} if speaker else {}
        )
        source = {"type": "source"} | ({"ref": speaker} if speaker else {}) | pointer
        for span, tag, suffix, attributes in (
            (quote["content"], "said", "", said),
            (quote["cue"], "seg", "-cue", {"type": "cue"} | pointer),
            (quote["source"], "rs", "-source", source),
        ):
            if span and span["start"] < span["end"]:
                elements.append(Element(span["start"], span["end"], tag, name + suffix, attributes))
    return elements


def _marked(text: str, elements: list[Element]) -> str:
    """The text with the elements in it."""
    steps = list(_steps(elements, len(text)))
    totals = Counter(step.id for step in steps if isinstance(step, Element))
    begun: Counter[str] = Counter()
    written = []
    for step in steps:
        if isinstance(step, Element):
            begun[step.id] += 1
            written.append(_start_tag(step, begun[step.id], totals[step.id]))
        elif isinstance(step, str):
            written.append(f"</{step}>")
        else:
            written.append(_text(text[step[0] : step[1]]))
    return "".join(written)


def _steps(elements: list[Element], length: int) -> Iterator[Element | str | tuple[int, int]]:
    """An element where one begins, a tag where one ends, and the stretches of text between.

    An element that would cross the end of another ends before it, and begins once more after it.
    """
    edges = sorted({0, length, *(each.start for each in elements), *(each.end for each in elements)})
    open_now: list[Element] = []
    for at, after in [*pairwise(edges), (length, length)]:
        crossing: list[Element] = []
        while any(each.end == at for each in open_now):
            element = open_now.pop()
            yield element.tag
            if element.end != at:
                crossing.append(element)
        beginning = sorted((each for each in elements if each.start == at), key=lambda each: -each.end)
        for element in crossing[::-1] + beginning:
            yield element
            open_now.append(element)
        yield at, after


def _start_tag(element: Element, part: int, parts: int) -> str:
    def name(number: int) -> str:
        return element.id if number == 1 else f"{element.id}.{number}"

    attributes = {"xml:id": name(part)} | element.attributes
    if part > 1:
        attributes["prev"] = "#" + name(part - 1)
    if part < parts:
        attributes["next"] = "#" + name(part + 1)
    return f"<{element.tag}{_attributes(attributes)}>"


def _stand_off(speakers: list[Document]) -> str:
    """The speakers: persons, groups and organizations in a list of persons, documents in a bibliography."""
    people = "".join(_person(each) for each in speakers if each["kind"] != "document")
    documents = "".join(_document(each) for each in speakers if each["kind"] == "document")
    lists = (people and f"<listPerson>{people}</listPerson>") + (documents and f"<listBibl>{documents}</listBibl>")
    return lists and f"<standOff>{lists}</standOff>"


def _person(speaker: Document) -> str:
    tag, name = {"organization": ("org", "orgName"), "group": ("personGrp", "name")}.get(
        speaker["kind"], ("person", "persName")
    )
    attributes = {"xml:id": speaker["id"], "role": speaker["kind"]}
    if tag == "person" and speaker["gender"]:
        attributes["gender"] = speaker["gender"]
    return f"<{tag}{_attributes(attributes)}>{_names(speaker, name)}{_affiliations(speaker, tag)}</{tag}>"


def _document(speaker: Document) -> str:
    return f"<bibl{_attributes({'xml:id': speaker['id']})}>{_names(speaker, 'title')}</bibl>"


def _names(speaker: Document, tag: str) -> str:
    others = [name for name in speaker["names"] if name != speaker["name"]]
    aliases = "".join(f'<{tag} type="alias">{_text(each)}</{tag}>' for each in others)
    return f"<{tag}>{_text(speaker['name'])}</{tag}>{aliases}"


def _affiliations(speaker: Document, tag: str) -> str:
    written = []
    for each in speaker["affiliations"]:
        role = each["role"] and f"<roleName>{_text(each['role'])}</roleName>"
        organization = each["organization"] and f"<orgName>{_text(each['organization'])}</orgName>"
        content = " ".join(filter(None, (role, organization)))
        written.append(content if tag == "org" else f"<affiliation>{content}</affiliation>")
    return "".join(written)


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(_plain(value), ESCAPED_IN_ATTRIBUTES)}" for name, value in attributes.items())


def _plain(text: str) -> str:
    return FORBIDDEN.sub(REPLACEMENT, text)


def _text(text: str) -> str:
    return FORBIDDEN.sub(_named, escape(text, ESCAPED))


def _named(character: re.Match[str]) -> str:
    return f'<seg type="character" n="U+{ord(character[0]):04X}">{REPLACEMENT}</seg>'
