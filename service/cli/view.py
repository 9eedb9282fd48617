"""Quotes for reading in a terminal: the article, each quote in the colour of its speaker, and the speakers."""

from itertools import pairwise

from service.rendering import Document

COLOURS = (36, 33, 35, 32, 34, 31, 96, 93, 95, 92)
NOBODY = 90
BOLD, RESET = "\x1b[1m", "\x1b[0m"


def write(answer: Document, text: str) -> str:
    """The article with its quotes coloured, then each speaker in the same colour with how often it speaks.

    ``answer`` counts in code points. Control characters are left out: a text must not give the terminal orders.
    """
    colours = {each["id"]: COLOURS[n % len(COLOURS)] for n, each in enumerate(answer["speakers"])}
    spans = [(q["content"]["start"], q["content"]["end"], colours.get(q["speaker"], NOBODY)) for q in answer["quotes"]]
    edges = sorted({0, len(text), *(edge for start, end, _ in spans for edge in (start, end))})
    shown = []
    for start, end in pairwise(edges):
        # Of quotes in quotes the innermost colours what it holds: it is the one that begins last.
        within = [colour for first, last, colour in spans if first <= start and end <= last]
        piece = _printable(text[start:end])
        shown.append(f"\x1b[{within[-1]}m{piece}{RESET}" if within else piece)
    title = f"{BOLD}{_printable(answer['id'])}{RESET}\n" if answer["id"] else ""
    speakers = "".join(f"\x1b[{colours[each['id']]}m{_speaker(each)}{RESET}\n" for each in answer["speakers"])
    return f"{title}{''.join(shown).rstrip()}\n\n{speakers}\n"


def _speaker(speaker: Document) -> str:
    roles = [
        " – ".join(_printable(part) for part in (each["role"], each["organization"]) if part)
        for each in speaker["affiliations"]
    ]
    return " · ".join([_printable(speaker["name"]), *roles, str(len(speaker["quotes"]))])


def _printable(text: str) -> str:
    return "".join(character for character in text if character >= " " or character in "\n\t").replace("\x7f", "")
