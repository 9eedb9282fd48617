"""brat standoff: the files of the brat annotation tool, whose offsets are code points as well.

An article is ``ID.txt``, ``ID.ann`` and, for what brat has no place for (the origin, the speakers with their names and
affiliations), ``ID.json``. In ``ID.ann`` contents, cues and sources are text-bound annotations, ``Has_cue`` and
``Has_source`` relations lead from a content to them, its type is an attribute, and its speaker's id the note on it.
See P. Stenetorp and others, "brat: a Web-based Tool for NLP-Assisted Text Annotation", EACL 2012.
"""

import json
import re
from pathlib import Path

from service.attribution import Span
from service.evaluation.records import Article, Attribution

# What brat reads to know the annotations.
CONFIGURATION = """\
[entities]
Content
Cue
Source

[relations]
Has_cue Arg1:Content, Arg2:Cue
Has_source Arg1:Content, Arg2:Source
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Type Arg:Content, Value:direct|indirect|mixed
"""


def write_brat(folder: Path, article: Article) -> None:
    """Write an article into a folder of brat, with ``annotation.conf``.

    Raises:
        OSError: the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "annotation.conf").write_text(CONFIGURATION, encoding="utf-8")
    # newline="": the offsets count every character as it is.
    with (folder / f"{article.id}.txt").open("w", encoding="utf-8", newline="") as file:
        file.write(article.text)
    record = article.to_json()
    aside = {"id": article.id, "origin": record["origin"], "speakers": record["speakers"]}
    (folder / f"{article.id}.json").write_text(json.dumps(aside, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (folder / f"{article.id}.ann").write_text(_standoff(article), encoding="utf-8")


def _standoff(article: Article) -> str:
    lines: list[str] = []
    known: dict[tuple[str, Span], str] = {}

    def text_bound(label: str, span: Span) -> str:
        # A cue or source that several contents share is one annotation with several relations to it.
        if label == "Content" or (label, span) not in known:
            known[label, span] = f"T{sum(line.startswith('T') for line in lines) + 1}"
            # brat wants one fragment a line of the text.
            fragments = [
                f"{span.start + found.start()} {span.start + found.end()}"
                for found in re.finditer(r"[^\n]+", article.words(span))
            ]
            words = article.words(span).replace("\n", " ")
            lines.append(f"{known[label, span]}\t{label} {';'.join(fragments)}\t{words}")
        return known[label, span]

    relations = 0
    for number, quote in enumerate(article.quotes, 1):
        content = text_bound("Content", quote.content)
        lines.append(f"A{number}\tType {content} {quote.type}")
        if quote.speaker is not None:
            lines.append(f"#{number}\tAnnotatorNotes {content}\t{quote.speaker}")
        for label, span in (("Cue", quote.cue), ("Source", quote.source)):
            if span:
                relations += 1
                lines.append(f"R{relations}\tHas_{label.lower()} Arg1:{content} Arg2:{text_bound(label, span)}")
    return "".join(line + "\n" for line in lines)


def read_brat(folder: Path) -> list[Article]:
    """Return the articles of a folder of brat, by id.

    Raises:
        OSError: a file cannot be read.
        ValueError: a file is not as :func:`write_brat` and brat write it.
    """
    return [_article(path) for path in sorted(folder.glob("*.ann"))]


def _article(path: Path) -> Article:
    with path.with_suffix(".txt").open(encoding="utf-8", newline="") as file:
        text = file.read()
    aside = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    spans: dict[str, tuple[str, Span]] = {}
    types: dict[str, str] = {}
    speakers: dict[str, str] = {}
    parts: dict[tuple[str, str], Span] = {}
    relations: list[tuple[str, str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        identifier, _, rest = line.partition("\t")
        description, _, words = rest.partition("\t")
        try:
            if identifier.startswith("T"):
                label, _, fragments = description.partition(" ")
                offsets = [int(number) for number in re.findall(r"\d+", fragments)]
                spans[identifier] = label, Span(min(offsets), max(offsets))
            elif identifier.startswith("A"):
                _, content, value = description.split()
                types[content] = value
            elif identifier.startswith("#"):
                speakers[description.split()[1]] = words.strip()
            elif identifier.startswith("R"):
                relation, content, part = re.sub(r"Arg\d:", "", description).split()
                relations.append((relation, content, part))
        except (ValueError, IndexError) as error:
            raise ValueError(f"{path}: cannot read {line!r}") from error
    for relation, content, part in relations:
        if part not in spans:
            raise ValueError(f"{path}: there is no {part}")
        parts[relation, content] = spans[part][1]
    quotes = [
        Attribution(
            types.get(identifier, "indirect"),
            span,
            parts.get(("Has_cue", identifier)),
            parts.get(("Has_source", identifier)),
            speakers.get(identifier),
        )
        for identifier, (label, span) in spans.items()
        if label == "Content"
    ]
    quotes.sort(key=lambda quote: (quote.content.start, -quote.content.end))
    record = Article(aside["id"], text, quotes=tuple(quotes), origin=aside["origin"]).to_json()
    return Article.from_json(record | {"speakers": aside["speakers"]})
