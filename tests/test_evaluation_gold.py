"""The open gold set keeps the rules of its guidelines."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import get_args

import pytest

from service.attribution.model import Kind, QuoteType
from service.evaluation.convert import READERS
from service.evaluation.records import Article, read_articles
from service.evaluation.wording import QUOTATION_MARKS, folded, trimmed
from tests.conftest import ROOT

ARTICLES = read_articles(ROOT / "gold" / "articles.jsonl")
README = (ROOT / "gold" / "README.md").read_text(encoding="utf-8")
# What opens a quotation: a mark, a parenthesis used as one, a colon or a dash.
OPENINGS = (*QUOTATION_MARKS, "((", "﴿", ":")
MARKED_WORDS = re.compile('[«"“](.+?)[»"”]')


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_article_keeps_the_guidelines(article: Article) -> None:
    assert list(faults(article)) == []


def faults(article: Article) -> Iterator[str]:
    text = article.text
    if {speaker.id for speaker in article.speakers} != {quote.speaker for quote in article.quotes} - {None}:
        yield "the speakers are not those of the quotes"
    for speaker in article.speakers:
        if speaker.name != speaker.names[0]:
            yield f"{speaker.name} is not the first of its names"
        yield from (f"{name} is not in the text" for name in speaker.names if name not in text)
        if speaker.kind in ("organization", "group", "document") and speaker.gender:
            yield f"{speaker.name} has a gender"
        for value in (value for pair in speaker.affiliations for value in pair if value):
            # An article contracted with a preposition is written out, so only the words after it must be there.
            if folded(value).removeprefix("ال") not in folded(text):
                yield f"{value} is not in the text"
    starts = [quote.content.start for quote in article.quotes]
    if starts != sorted(starts) or len(set(starts)) != len(starts):
        yield "the quotes are not in the order of their contents"
    for quote in article.quotes:
        content, before = article.words(quote.content), text[: quote.content.start].rstrip()
        inside = article.words(trimmed(text, quote.content))
        if content.strip(" \n.،؛,;") != content or not inside:
            yield f"content has an edge: {content}"
        if quote.type == "direct" and not before.endswith(OPENINGS):
            yield f"direct, but not quoted: {content}"
        if quote.type == "mixed" and not any(mark in content for mark in QUOTATION_MARKS):
            yield f"mixed, but without marks: {content}"
        if quote.type == "indirect" and any(len(words.split()) > 2 for words in MARKED_WORDS.findall(content)):
            yield f"indirect, but with quoted words: {content}"
        for part in (quote.cue, quote.source):
            if part and article.words(part).strip(" \n.،؛:") != article.words(part):
                yield f"cue or source has an edge: {article.words(part)}"
            if part and part.start < quote.content.end and quote.content.start < part.end:
                yield f"cue or source within its own content: {content}"
        if quote.cue and quote.speaker is None:
            yield f"a cue without a speaker: {content}"


def test_ids_are_unique() -> None:
    assert [name for name, times in Counter(article.id for article in ARTICLES).items() if times > 1] == []


def test_all_types_and_kinds_and_phenomena_are_there() -> None:
    types = Counter(quote.type for article in ARTICLES for quote in article.quotes)
    kinds = Counter(speaker.kind for article in ARTICLES for speaker in article.speakers)
    assert types.keys() == set(get_args(QuoteType))
    assert kinds.keys() == set(get_args(Kind))
    assert min(*types.values(), *kinds.values()) >= 10
    phenomena = Counter(name for article in ARTICLES for name in article.origin["phenomena"])
    listed = re.sub(r"\s+", " ", README.split("## Phenomena")[1].split("##")[0])
    assert {name: int(times) for name, times in re.findall(r"(\w[^;(]*) \((\d+)\)", listed)} == phenomena


def test_records_are_made_from_the_marked_texts() -> None:
    assert READERS["marked"](ROOT / "gold" / "marked") == ARTICLES


def test_numbers_in_the_readme_are_true() -> None:
    speakers = [speaker for article in ARTICLES for speaker in article.speakers]
    numbers = {
        "articles": len(ARTICLES),
        "quotes": sum(len(article.quotes) for article in ARTICLES),
        "speakers": len(speakers),
        "affiliations": sum(len(speaker.affiliations) for speaker in speakers),
        "countries": len({article.origin["country"] for article in ARTICLES}),
    }
    assert [f"{number} {name}" for name, number in numbers.items() if f"{number} {name}" not in README] == []
