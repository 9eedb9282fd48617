r"""Marked text: an annotated article that a person can write and read in any editor.

A head of ``name: value`` lines, an empty line, and the text with its spans marked in braces. The number is the
quote's; ``c`` is its cue, ``s`` its source, and ``d``, ``i`` or ``m`` its direct, indirect or mixed content, followed
by the id of the speaker or ``-``. Several quotes may share a cue or source (``{1,2c=…}``). A brace or backslash of
the text itself has a backslash before it::

    id: example
    country: Egypt
    speaker A: person m | هالة منير = منير | وزيرة الثقافة ; عضو / مجلس الأمناء

    {1c=قالت} {1s=وزيرة الثقافة هالة منير}: «{1dA=سنفتح المتحف غدا}».

A speaker is a kind, a gender (``-`` for none), the names, the fullest first, and affiliations as
``role / organization`` (``-`` for none). Other lines of the head make up ``origin``; one with ``;`` in it is a list.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from service.attribution import Span
from service.evaluation.records import Article, Attribution, Entity

_TYPES = {"d": "direct", "i": "indirect", "m": "mixed"}
_TAG = re.compile(r"\{(?P<numbers>\d+(?:,\d+)*)(?:(?P<part>[cs])|(?P<type>[dim])(?P<speaker>\w+|-))=")
_SPEAKER = re.compile(r"speaker (?P<id>\w+)")


def read_marked(source: str) -> Article:
    """Return the article that a marked text describes.

    Raises:
        ValueError: the head or the marks are not well formed; the message says where.
    """
    head, _, body = source.partition("\n\n")
    fields: dict[str, str] = {}
    speakers = []
    for line in head.splitlines():
        name, colon, value = line.partition(":")
        if not colon:
            raise ValueError(f"not a line of a head: {line!r}")
        if found := _SPEAKER.fullmatch(name):
            speakers.append(_speaker(found["id"], value))
        else:
            fields[name] = value.strip()
    if "id" not in fields:
        raise ValueError(f"no id in the head: {head!r}")
    identifier = fields.pop("id")
    try:
        text, quotes = _unmarked(body.removesuffix("\n"))
    except ValueError as error:
        raise ValueError(f"{identifier}: {error}") from error
    origin = {name: _listed(value) if ";" in value else value for name, value in fields.items()}
    return Article(identifier, text, tuple(speakers), tuple(quotes), origin)


def _speaker(identifier: str, description: str) -> Entity:
    what, *rest = (part.strip() for part in description.split("|"))
    try:
        kind, gender = what.split()
        names = tuple(name.strip() for name in rest[0].split("="))
    except (ValueError, IndexError):
        raise ValueError(f"not a speaker: {description!r}") from None
    affiliations = []
    for affiliation in _listed(rest[1]) if len(rest) > 1 else ():
        role, _, organization = (part.strip() for part in affiliation.partition("/"))
        affiliations.append((_value(role), _value(organization)))
    return Entity(identifier, names[0], names, kind, _value(gender), tuple(affiliations))


def _listed(value: str) -> list[str]:
    return [item.strip() for item in value.split(";") if item.strip()]


def _value(text: str) -> str | None:
    return None if text in ("", "-") else text


def _unmarked(body: str) -> tuple[str, list[Attribution]]:
    """Return the text without its marks, and the quotes they describe in the order of their contents."""
    text: list[str] = []
    open_tags: list[tuple[re.Match[str], int]] = []
    contents: dict[str, tuple[str, str | None, Span]] = {}
    parts: dict[tuple[str, str], Span] = {}
    position = 0
    while position < len(body):
        if body[position] == "\\":
            text.append(body[position + 1 : position + 2])
            position += 2
        elif tag := _TAG.match(body, position):
            open_tags.append((tag, len(text)))
            position = tag.end()
        elif body[position] == "}":
            if not open_tags:
                raise ValueError(f"nothing is open at {body[position - 20 : position + 1]!r}")
            tag, start = open_tags.pop()
            span = Span(start, len(text))
            for number in tag["numbers"].split(","):
                if number in contents if tag["type"] else (number, tag["part"]) in parts:
                    raise ValueError(f"quote {number} is marked twice at {tag[0]!r}")
                if tag["type"]:
                    contents[number] = _TYPES[tag["type"]], _value(tag["speaker"]), span
                else:
                    parts[number, tag["part"]] = span
            position += 1
        elif body[position] == "{":
            raise ValueError(f"not a mark: {body[position : position + 20]!r}")
        else:
            text.append(body[position])
            position += 1
    if open_tags:
        raise ValueError(f"never closed: {open_tags[-1][0][0]!r}")
    if homeless := {number for number, _ in parts} - contents.keys():
        raise ValueError(f"no content for quotes {sorted(homeless)}")
    quotes = [
        Attribution(quote_type, span, parts.get((number, "c")), parts.get((number, "s")), speaker)
        for number, (quote_type, speaker, span) in contents.items()
    ]
    return "".join(text), sorted(quotes, key=lambda quote: (quote.content.start, -quote.content.end))


def write_marked(article: Article) -> str:
    """Return the article as marked text.

    Raises:
        ValueError: two spans cross, so that braces cannot show them.
    """
    head = [f"id: {article.id}"]
    for name, value in article.origin.items():
        head.append(f"{name}: {'; '.join(value) + ';' if isinstance(value, list) else value}")
    for speaker in article.speakers:
        line = f"speaker {speaker.id}: {speaker.kind} {speaker.gender or '-'} | {' = '.join(speaker.names)}"
        if speaker.affiliations:
            line += " | " + " ; ".join(f"{role or '-'} / {where or '-'}" for role, where in speaker.affiliations)
        head.append(line)
    return "\n".join(head) + "\n\n" + _marked(article) + "\n"


def _marked(article: Article) -> str:
    tags: defaultdict[tuple[int, int, str], list[str]] = defaultdict(list)
    for number, quote in enumerate(article.quotes, 1):
        content_tag = f"{quote.type[0]}{quote.speaker or '-'}"
        for tag, span in ((content_tag, quote.content), ("c", quote.cue), ("s", quote.source)):
            if span:
                tags[span.start, -span.end, tag].append(str(number))
    pieces: list[str] = []
    open_ends: list[int] = []
    position = 0
    for start, negative_end, tag in sorted(tags):
        end = -negative_end
        position = _close(article.text, pieces, open_ends, position, start)
        if open_ends and end > open_ends[-1]:
            raise ValueError(f"{article.id}: two spans cross at {article.text[start:end]!r}")
        pieces.extend(
            (*_escaped(article.text[position:start]), "{", ",".join(tags[start, negative_end, tag]), tag, "=")
        )
        open_ends.append(end)
        position = start
    position = _close(article.text, pieces, open_ends, position, len(article.text))
    pieces.extend(_escaped(article.text[position:]))
    return "".join(pieces)


def _close(text: str, pieces: list[str], open_ends: list[int], position: int, limit: int) -> int:
    """Close what ends before ``limit``; return how far the text has been written."""
    while open_ends and open_ends[-1] <= limit:
        end = open_ends.pop()
        pieces.extend((*_escaped(text[position:end]), "}"))
        position = end
    return position


def _escaped(text: str) -> Iterator[str]:
    for character in text:
        yield "\\" + character if character in "{}\\" else character
