"""Hand-written paradigms against the forms that are spelled out, and the rules of the cue lexicon's data files."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from service.attribution.model import CUE_CLASSES
from service.lexicon.conjugation import Form, conjugate, decline_noun, decline_participle
from service.lexicon.cue_forms import CueForm, cue_forms, source_phrases
from service.lexicon.folding import fold

DATA = Path(__file__).parents[1] / "service" / "lexicon" / "data"
PARADIGMS = Path(__file__).parent / "data" / "paradigms.tsv"


def rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def paradigm_rows() -> Iterator[tuple[str, str, str, str, str, str]]:
    verb: list[str] = []
    for name, *cells in rows(PARADIGMS):
        if name == ">":
            verb = cells
        else:
            kind, past, stem, present = verb
            yield kind, past, stem, present, name, " ".join(cells)


def named(form: Form) -> str:
    """The row of the paradigm that a form belongs to."""
    if form.before_suffix:
        return f"{form.tense} before suffix"
    if form.jussive:
        return "jussive"
    return f"{form.tense} passive" if form.voice == "passive" else str(form.tense)


def cells(forms: Iterable[Form]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for form in forms:
        found.setdefault(f"{form.person}{form.gender or ''}{form.number}", set()).add(form.spelling)
    return found


@pytest.mark.parametrize(("kind", "past", "stem", "present", "name", "expected"), list(paradigm_rows()))
def test_paradigm(kind: str, past: str, stem: str, present: str, name: str, expected: str) -> None:
    words = [] if expected == "-" else expected.split(" ")
    wanted = {cell: set(spellings.split("/")) for cell, spellings in zip(words[::2], words[1::2], strict=True)}
    voiced = (form for form in conjugate(past, stem, present) if "passive" in name or form.voice == "active")
    assert cells(form for form in voiced if named(form) == name) == wanted, kind


@pytest.mark.parametrize(
    ("base", "spellings", "accusatives"),
    [
        (
            "مضيف",
            "مضيف مضيفا مضيفة مضيفان مضيفين مضيفتان مضيفتين مضيفون مضيفات مضيفت",
            "مضيفا مضيفة مضيفين مضيفتين مضيفات",
        ),
        (
            "داعي",
            "داعي داع داعيا داعية داعيان داعيين داعيتان داعيتين داعون داعين داعيات داعيت",
            "داعيا داعية داعيين داعين داعيتين داعيات",
        ),
    ],
)
def test_participle(base: str, spellings: str, accusatives: str) -> None:
    forms = list(decline_participle(base))
    assert {form.spelling for form in forms} == set(spellings.split())
    assert {form.spelling for form in forms if form.accusative} == set(accusatives.split())


@pytest.mark.parametrize(
    ("singular", "plurals", "spellings", "suffixed"),
    [
        ("قول", ("أقوال",), "قول قولا قولان قولين أقوال أقوالا", ""),
        ("إضافة", (), "إضافة إضافتان إضافتين", "إضافت"),
        ("ادعاء", ("ادعاءات",), "ادعاء ادعاءان ادعاءين ادعاءات", "ادعاؤ ادعائ"),
        ("شكوى", ("شكاوى",), "شكوى شكويان شكويين شكاوى", "شكوا شكاوا"),
        ("نبأ", ("أنباء",), "نبأ نبئان نبئين أنباء", "نبؤ نبئ أنباؤ أنبائ"),
        ("رأي", ("آراء",), "رأي رأيا رأيان رأيين آراء", "آراؤ آرائ"),
    ],
)
def test_noun(singular: str, plurals: tuple[str, ...], spellings: str, suffixed: str) -> None:
    forms = list(decline_noun(singular, plurals))
    assert {form.spelling for form in forms if not form.before_suffix} == set(spellings.split())
    assert {form.spelling for form in forms if form.before_suffix} == set(suffixed.split())


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("وَأَضَافَتْ", "واضافت"),
        ("آراؤُهُ", "اراوه"),
        ("مسـؤولـــة", "مسووله"),
        ("قائلاً", "قايلا"),
        ("ﻗﺎﻝ", "قال"),
        ("یرى‌", "يري"),
        ("\N{RIGHT-TO-LEFT MARK}أکّد\N{ZERO WIDTH NO-BREAK SPACE}", "اكد"),
        ("OpenAI", "openai"),
        ("٢٠٢٤ ۲۰۲۴", "2024 2024"),
        ("رحمٰن", "رحمن"),
        ("ا\N{ARABIC HAMZA ABOVE}كد", "اكد"),
        ("", ""),
    ],
)
def test_folding(written: str, same: str) -> None:
    assert fold(written) == same


def test_folding_is_stable() -> None:
    letters = [chr(code) for code in (*range(0x2100), *range(0xFB00, 0x10000))]
    assert [letter for letter in letters if fold(fold(letter)) != fold(letter)] == []


def test_verbs_are_well_formed() -> None:
    table = list(rows(DATA / "verbs.tsv"))
    assert len(table) >= 230
    for row in table:
        past, stem, present, participle, _, cue_class, frame, prepositions, flags, ambiguous, _, _ = row
        assert cue_class in CUE_CLASSES, row
        assert frame in {"say", "clause", "demand", "describe", "quoted"}, row
        assert set(flags.split(",")) <= {"-", "person_object", "chain", "impersonal", "preposition"}, row
        assert set(prepositions.split(",")) <= {"-", "ب", "ل", "إلى", "على", "عن", "من", "في"}, row
        assert frame != "demand" or prepositions != "-", row
        assert present.startswith("ي"), row
        assert stem != past, row
        assert participle == "-" or " " not in participle, row
        assert all(cell == cell.strip() != "" for cell in row), row
        forms = {fold(form.spelling) for form in every_form(row)}
        assert {fold(form) for form in ambiguous.split(",") if form != "-"} <= forms, row


def every_form(row: list[str]) -> Iterator[Form]:
    past, stem, present, participle, nouns, *_ = row
    yield from conjugate(past, past if stem == "-" else stem, present)
    if participle != "-":
        yield from decline_participle(participle)
    for noun in nouns.split(","):
        if noun != "-":
            yield from decline_noun(noun)


def test_nouns_and_phrases_are_well_formed() -> None:
    for row in rows(DATA / "nouns_of_saying.tsv"):
        _, _, cue_class, kind, _, flags = row
        assert cue_class in CUE_CLASSES, row
        assert kind in {"speech", "document", "message"}, row
        assert flags in {"-", "ambiguous"}, row
    for row in rows(DATA / "source_phrases.tsv"):
        phrase, cue_class, follows, flags = row
        assert cue_class in CUE_CLASSES, row
        assert follows in {"noun", "verb", "pronoun"}, row
        assert flags in {"-", "weak"}, row
        assert follows != "pronoun" or phrase.endswith("+"), row


@pytest.mark.parametrize(
    ("name", "key"),
    [("verbs.tsv", slice(0, 5)), ("nouns_of_saying.tsv", slice(0, 1)), ("source_phrases.tsv", slice(0, 3, 2))],
)
def test_no_row_is_there_twice(name: str, key: slice) -> None:
    keys = [tuple(row[key]) for row in rows(DATA / name)]
    assert sorted({k for k in keys if keys.count(k) > 1}) == []


def reading(word: str, lemma: str, part: str = "verb") -> CueForm:
    found = [form for form in cue_forms().get(fold(word)) if form.lemma == lemma and form.part == part]
    assert found, word
    return found[0]


def test_readings_say_what_the_data_files_say() -> None:
    said = reading("أشارت", "أشار")
    assert (said.person, said.gender, said.number, said.tense) == (3, "f", "s", "past")
    assert (said.frame, said.cue_class, said.prepositions) == ("say", "statement", ("الي", "ب"))
    assert reading("مؤكدين", "أكد", "participle").adverbial
    assert not reading("مؤكدون", "أكد", "participle").adverbial
    assert reading("رآ", "رأى").before_suffix
    assert reading("ينف", "نفى").jussive
    assert reading("قيل", "قال").voice == "passive"
    assert "في" in reading("جاء", "جاء").required
    assert "ambiguous" in reading("بين", "بين").flags
    assert "ambiguous" not in reading("بينت", "بين").flags
    assert "impersonal" in reading("يذكر", "ذكر").flags
    assert "impersonal" not in reading("تذكر", "ذكر").flags
    assert "person_object" in reading("أخبرت", "أخبر").flags
    assert "chain" in reading("نقلت", "نقل").flags
    assert "document" in reading("بيان", "بيان", "noun").flags
    assert "تقولون" not in cue_forms()


def test_likely_readings_come_first() -> None:
    assert cue_forms().get(fold("تضمنت"))[0].person == 3
    assert not cue_forms().get(fold("دعا"))[0].jussive
    for spelling in cue_forms():
        readings = cue_forms().get(spelling)
        assert [form.jussive for form in readings] == sorted(form.jussive for form in readings)


def test_source_phrases_are_spelled_out() -> None:
    phrases = {(phrase.words, phrase.attached): phrase for phrase in source_phrases()}
    assert phrases[("وفقا",), "ل"].follows == "noun"
    assert phrases[("علي", "حد", "تعبيرها"), ""].follows == "pronoun"
    assert phrases[("من", "وجهه", "نظرهم"), ""].lemma == "من وجهة نظر"
    assert phrases[("حسبما",), ""].follows == "verb"
    assert phrases[("كما",), ""].weak
    lengths = [len(phrase.words) for phrase in source_phrases()]
    assert lengths == sorted(lengths, reverse=True)
