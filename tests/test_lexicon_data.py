"""The data files of the lexicon are well formed: columns, allowed values, no duplicates, headings, a useful size."""

import re
from pathlib import Path

import pytest

SERVICE = Path(__file__).parent.parent / "service"
DATA = SERVICE / "lexicon" / "data"
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
ANY = None  # free text, not empty

WORD = {"word", "-"}
AMBIGUOUS = {"ambiguous", "-"}
GENDER = {"m", "f", "-"}

# File name: (smallest number of entries, allowed values of each column, columns that make an entry unique).
FILES: dict[str, tuple[int, list[set[str] | None], list[int]]] = {
    "given_names.tsv": (3000, [ANY, {"m", "f", "both"}, WORD], [0]),
    "family_names.tsv": (2500, [ANY, WORD], [0]),
    "honorifics.tsv": (200, [ANY, GENDER, {"honorific", "style"}, {"yes", "alone", "profession", "no"}], [0]),
    "roles.tsv": (
        700,
        [
            ANY,
            ANY,
            ANY,
            {"office", "profession", "rank", "religious", "royal", "spokesperson", "epithet", "kin"},
            AMBIGUOUS,
        ],
        [0, 1],
    ),
    "organizations.tsv": (300, [ANY, ANY, {"m", "f"}], [0]),
    "organization_names.tsv": (
        1000,
        [ANY, {"m", "f"}, {"media", "party", "company", "agency", "state_body", "club"}, AMBIGUOUS],
        [0],
    ),
    "places.tsv": (1000, [ANY, {"country", "capital", "city", "region", "continent"}, ANY, ANY, ANY], [0]),
    "capitals.tsv": (60, [ANY, ANY], [0]),
    "same_offices.tsv": (50, [ANY, ANY], [0]),
    "team_names.tsv": (40, [ANY, ANY], [0]),
    "people_nouns.tsv": (400, [ANY, {"s", "p"}, GENDER, {"unnamed", "group", "organization", "document"}], [0]),
    "documents.tsv": (150, [ANY, ANY, {"m", "f", "-"}], [0]),
    "revered_names.tsv": (60, [ANY, {"God", "Prophet"}, {"honoured", "-"}], [0]),
    "function_words.tsv": (
        900,
        [
            ANY,
            {
                "preposition",
                "conjunction",
                "relative",
                "demonstrative",
                "pronoun",
                "complementizer",
                "negation",
                "particle",
                "time",
                "adverb",
                "connective",
                "auxiliary",
            },
        ],
        [0, 1],
    ),
    "common_words.tsv": (2500, [ANY], [0]),
    "other_verbs.tsv": (600, [ANY, ANY], [0]),
    "word_sets.tsv": (200, [ANY, ANY, ANY], [0]),
}


def lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in lines(name) if line and not line.startswith("#")]


def words(name: str, flag: str | None = None) -> set[str]:
    return {row[0].translate(FOLD) for row in rows(name) if flag is None or row[-1] == flag}


@pytest.mark.parametrize("name", FILES)
def test_rows_have_the_columns_and_values_that_the_header_promises(name: str) -> None:
    columns = FILES[name][1]
    for row in rows(name):
        assert len(row) == len(columns), row
        for value, allowed in zip(row, columns, strict=True):
            assert value == value.strip() != "", row
            assert allowed is ANY or value in allowed, row


@pytest.mark.parametrize("name", FILES)
def test_words_are_in_ordinary_spelling(name: str) -> None:
    text = "\n".join("\t".join(row) for row in rows(name))
    marks = [
        c for c in text if "\u064b" <= c <= "\u0652" or c == "\u0640" or "\u200b" <= c <= "\u200f" or c == "\u00a0"
    ]
    assert not marks, "diacritics, tatweel, or invisible characters"


@pytest.mark.parametrize("name", FILES)
def test_no_entry_comes_twice(name: str) -> None:
    seen: set[tuple[str, ...]] = set()
    for row in rows(name):
        key = tuple(row[column].translate(FOLD) for column in FILES[name][2])
        assert key not in seen, row
        seen.add(key)


@pytest.mark.parametrize("name", FILES)
def test_every_entry_stands_sorted_under_a_heading(name: str) -> None:
    assert lines(name)[0].startswith("# "), "the file says first what it holds"
    group: list[str] | None = None
    for line in lines(name):
        if line.startswith("## "):
            group = []
        elif line and not line.startswith("#"):
            assert group is not None, f"{line!r} stands before the first heading"
            group.append(line)
            assert group == sorted(group), f"{line!r} is out of order"


@pytest.mark.parametrize("name", FILES)
def test_the_file_is_large_enough_to_be_of_use(name: str) -> None:
    assert len(rows(name)) >= FILES[name][0]


@pytest.mark.parametrize("name", ["given_names.tsv", "family_names.tsv", "places.tsv"])
def test_common_words_hold_no_name(name: str) -> None:
    assert not words("common_words.tsv") & words(name)


def test_every_word_set_is_asked_about_by_the_module_that_its_name_says() -> None:
    asked = set()
    for module in SERVICE.rglob("*.py"):
        names = re.findall(r'word_set\("([^"]+)"\)', module.read_text(encoding="utf-8"))
        assert {name.split(".")[0] for name in names} <= {module.stem}
        asked.update(names)
    assert asked == {row[0] for row in rows("word_sets.tsv")}


def test_every_word_set_stands_under_the_heading_of_its_module() -> None:
    heading = ""
    for line in (DATA / "word_sets.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading = line[3:].split(":")[0]
        elif line and not line.startswith("#"):
            assert line.split(".")[0] == heading


def test_no_word_set_holds_a_word_twice() -> None:
    for name, members, _ in rows("word_sets.tsv"):
        assert len(members.split()) == len(set(members.split())), name


def test_every_word_set_is_spelled_as_what_is_asked_about() -> None:
    """Words of a text are folded, readings of a cue have lemmas; a set of words in another spelling says so."""
    lemmas = {row[0] for name in ("verbs.tsv", "nouns_of_saying.tsv") for row in rows(name)}
    for name, members, told in rows("word_sets.tsv"):
        odd = [word for word in members.split() if word.translate(FOLD) != word and word not in lemmas]
        assert not odd or "not folded" in told, (name, odd)
