"""The texts that are measured: the articles of a file, or news-like articles made here."""

import json
import random
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

_SEED = 20_251_122
_NEW_WORD_EVERY = 16
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_LISTS = ("given_names", "family_names", "roles", "places", "organization_names", "common_words")
_REPORTS = (
    "وقال {person}، {role} {organization}، إن {clause}.",
    "وأضاف أن {clause}، مشيرا إلى أن {clause}.",
    "«{clause}»، يقول {person}.",
    "وأكد {person} أن «{clause}» خلال زيارته إلى {place}.",
    "وبحسب {organization}، فإن {clause}.",
    "وأعلنت {organization} في بيان أن {clause}، موضحة أن {clause}.",
    'وتابع {person}: "{clause}، {clause}".',
    "{clause}، وفقا لما ذكره {role} {organization} {person}.",
)
_NARRATIVES = (
    "وكانت {organization} قد بدأت العمل في {place} {clause}.",
    "وجاء ذلك بعد {clause}، في {place} و{place}.",
    "ويذكر أن {organization} {clause}.",
    "{clause}. وفي {place}، {clause}.",
)


def from_file(path: Path) -> list[str]:
    """The articles of a file of JSON lines, each with a ``text``."""
    return [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def made(count: int, seed: int = _SEED) -> list[str]:
    """Articles of some 2,500 characters in the shapes of news, always the same for one seed.

    Names, places and words are those of the lexicon, the words drawn as unevenly as in a language; one word in
    sixteen is invented, as in news that goes on meeting words it has not met.
    """
    chance = random.Random(seed)
    vocabulary = {name: _first_column(f"{name}.tsv") for name in _LISTS}
    common = vocabulary["common_words"]
    chance.shuffle(common)
    weights = [1 / rank for rank in range(1, len(common) + 1)]

    def clause() -> str:
        words = chance.choices(common, weights, k=chance.randint(6, 16))
        return " ".join(invented(chance) if chance.randrange(_NEW_WORD_EVERY) == 0 else word for word in words)

    def sentence() -> str:
        shape = chance.choice(_REPORTS if chance.random() < 0.4 else _NARRATIVES)
        while "{clause}" in shape:
            shape = shape.replace("{clause}", clause(), 1)
        if not people or chance.random() < 0.5:
            people.append(f"{chance.choice(vocabulary['given_names'])} {chance.choice(vocabulary['family_names'])}")
        return shape.format(
            person=chance.choice(people),
            role=chance.choice(vocabulary["roles"]),
            organization=chance.choice(vocabulary["organization_names"]),
            place=chance.choice(vocabulary["places"]),
        )

    articles = []
    for _ in range(count):
        people: list[str] = []
        paragraphs = [" ".join(sentence() for _ in range(chance.randint(1, 3))) for _ in range(chance.randint(4, 16))]
        articles.append("\n".join(paragraphs))
    return articles


def never_sent(articles: list[str], seed: int = _SEED) -> Iterator[str]:
    """Articles without end, no two the same: those given, in turn, with one word in sixteen replaced by a new one."""
    chance = random.Random(seed)
    while True:
        for article in articles:
            words = article.split(" ")
            for at in range(chance.randrange(_NEW_WORD_EVERY), len(words), _NEW_WORD_EVERY):
                words[at] = invented(chance)
            yield " ".join(words)


def invented(chance: random.Random) -> str:
    """A word of Arabic letters that is none, seldom the same twice."""
    return "".join(chance.choices(_LETTERS, k=7))


def _first_column(name: str) -> list[str]:
    lines = (files("service.lexicon") / "data" / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines if line and not line.startswith("#")]
