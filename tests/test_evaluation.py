"""What the figures of the evaluation say of answers that are wrong in a known way."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from service.evaluation import Article, Comparison, compare
from service.evaluation.__main__ import main
from service.evaluation.formats.marked import read_marked
from service.evaluation.records import write_articles
from service.evaluation.report import html_report, pieces_of
from tests.conftest import ROOT

GOLD = """\
id: museum
speaker A: person f | هالة منير = منير | وزيرة الثقافة / - ; عضو / مجلس الأمناء
speaker B: organization - | وزارة الثقافة = الوزارة

{1c=قالت} {1s=الوزيرة هالة منير} إن {1iA=المتحف الجديد سيفتح غدا}، {2c=مضيفة}: «{2dA=الدخول مجاني}». \
{3iB=وتكلف المشروع مليوني جنيه}، {3c=بحسب} {3s=الوزارة}. وانصرفت الوزيرة بعد ذلك.
"""
CASES = json.loads((ROOT / "tests" / "data" / "evaluation.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_figures(case: dict[str, Any]) -> None:
    figures = comparison(*case["changes"]).figures
    assert {name: round(figures[name], 4) for name in case["expected"]} == case["expected"]


def comparison(*changes: tuple[str, str]) -> Comparison:
    """The gold, against itself with some changes."""
    answer = GOLD
    for old, new in changes:
        assert old in answer
        answer = answer.replace(old, new)
    return compare([(read_marked(GOLD), read_marked(answer))])


def test_agreement_does_not_depend_on_who_comes_first() -> None:
    gold, other = read_marked(GOLD), read_marked(GOLD.replace("{2dA=الدخول مجاني}", "{2iB=الدخول} مجاني"))
    one, two = compare([(gold, other)]).figures, compare([(other, gold)]).figures
    names = ["quoted_f1", "content_f1", "token_f1", "token_kappa", "content_exact_f1", "content_overlap_f1"]
    assert [one[name] for name in names] == pytest.approx([two[name] for name in names])
    assert one["content_exact_precision"] == two["content_exact_recall"]


def judged(*confidences: float, speaker: str = "A") -> Comparison:
    """The gold, against itself with these confidences, and another speaker of the first quote."""
    gold = read_marked(GOLD)
    quotes = [
        replace(quote, confidence=confidence, sieve=f"sieve of {quote.type}")
        for quote, confidence in zip(gold.quotes, confidences, strict=True)
    ]
    quotes[0] = replace(quotes[0], speaker=speaker)
    return compare([(gold, replace(gold, quotes=tuple(quotes)))])


def test_calibration_is_the_distance_of_promise_and_result() -> None:
    found = judged(0.95, 0.95, 0.6, speaker="B")
    assert [(curve.low, curve.quotes, curve.correct) for curve in found.calibration] == [(0.6, 1, 1), (0.9, 2, 0.5)]
    assert found.figures["expected_calibration_error"] == pytest.approx((2 * 0.45 + 0.4) / 3)


def test_certainty_belongs_to_the_last_bin() -> None:
    assert judged(1, 1, 1).figures["expected_calibration_error"] == 0
    assert "expected_calibration_error" not in comparison().figures, "there is none without confidences"


def test_sieves_tell_how_their_quotes_turned_out() -> None:
    rows = {row.sieve: row for row in judged(0.9, 0.8, 0.7, speaker="B").sieves}
    assert rows["sieve of indirect"].to_json() == {
        "sieve": "sieve of indirect", "quotes": 2, "content_precision": 1, "correct": 0.5, "confidence": 0.8
    }  # fmt: skip
    assert rows["sieve of direct"].correct == 1


def test_confusions_count_gold_by_answer() -> None:
    assert comparison(("organization -", "document -")).confusions == {
        "kind": {"organization": {"document": 1}, "person": {"person": 2}},
        "type": {"direct": {"direct": 1}, "indirect": {"indirect": 2}},
    }


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("{2c=مضيفة}: «{2dA=الدخول مجاني}»", "مضيفة: «الدخول مجاني»", ["direct quote not found"]),
        ("وانصرفت الوزيرة", "{4iA=وانصرفت الوزيرة}", ["indirect quote not in the gold"]),
        ("{2dA=", "{2dB=", ["wrong speaker"]),
        ("{2dA=", "{2d-=", ["speaker not told"]),
        ("{2dA=", "{2iA=", ["quoted words cut elsewhere", "wrong type"]),
        ("| هالة منير = منير |", "| منير |", ["not the fullest name"] * 2),
        ("organization -", "document -", ["wrong kind of speaker"]),
        ("{2c=مضيفة}", "مضيفة", ["wrong cue"]),
        ("مجلس الأمناء", "لجنة المتاحف", ["organization not found", "organization not in the gold"]),
        ("عضو / ", "- / ", ["role not found"]),
    ],
)
def test_misses_are_named_and_shown_in_their_sentence(old: str, new: str, kinds: list[str]) -> None:
    misses = comparison((old, new)).misses
    assert [miss.kind for miss in misses] == kinds
    for miss in misses:
        sentence = "".join(piece.words for piece in pieces_of(miss))
        assert sentence in miss.article.text
        for quote, side in ((miss.gold, "gold"), (miss.answer, "answer")):
            marked = "".join(piece.words for piece in pieces_of(miss) if side in piece.classes.split())
            assert not quote or miss.article.words(quote.content) in marked


def test_report_is_one_page_and_escapes_its_text() -> None:
    text = GOLD.replace("المشروع", "<b>المشروع</b>")
    answer = text.replace("{3iB=", "{3iA=").replace("{2dA=", "{2dB=")
    page = html_report(compare([(read_marked(text), read_marked(answer))]), "museum & more")
    assert "museum &amp; more" in page
    assert "&lt;b&gt;المشروع&lt;/b&gt;" in page
    assert page.count('<article class="miss">') == 2
    assert not re.search(r"\b(?:src|href|url|@import)\b", page), "nothing is fetched"


def test_texts_must_be_the_same() -> None:
    gold = read_marked(GOLD)
    with pytest.raises(ValueError, match="museum"):
        compare([(gold, replace(gold, text=gold.text + "!"))])


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """A gold file, and another annotator's with a wrong speaker and one article more."""
    other = read_marked(GOLD.replace("{2dA=", "{2dB="))
    write_articles(tmp_path / "gold.jsonl", [read_marked(GOLD), Article("unmatched", "نص")])
    write_articles(tmp_path / "other.jsonl", [other])
    return str(tmp_path / "gold.jsonl"), str(tmp_path / "other.jsonl")


def test_command_sets_one_annotator_against_another(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    gold, other = files
    assert main([gold, "--against", other, "--json", "--need", "quoted_f1=1"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["articles"], result["quotes"], result["speaker_accuracy"]) == (1, 3, 0.6667)


def test_command_fails_where_a_figure_falls_short(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    gold, other = files
    assert main([gold, "--against", other, "--need", "content_f1=1", "speaker_accuracy=0.9", "--misses", "1"]) == 1
    output = capsys.readouterr()
    assert output.err == "speaker_accuracy is 0.6667, not 0.9 or more\n"
    assert "wrong speaker (1)\n  museum: الدخول مجاني – gold 'هالة منير', answered 'وزارة الثقافة'" in output.out
    assert main([gold, "--against", other, "--at-most", "speaker_accuracy=0.5"]) == 1


def test_command_evaluates_the_extractor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.html"
    bounds = ["--need", "content_f1=0.8", "--at-most", "expected_calibration_error=0.5"]
    assert main(["--report", str(report), *bounds]) == 0
    assert "content_speaker" in capsys.readouterr().out
    assert "<h2>Sieves</h2>" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lines", "message"),
    [("[]", "line 1: not a JSON object"), ("{", "line 1"), ('{"id": "a"}', "no field"), (None, "No such file")],
)
def test_command_says_what_it_cannot_read(
    lines: str | None, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gold.jsonl"
    if lines is not None:
        path.write_text(lines, encoding="utf-8")
    assert main([str(path)]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("bound", ["beauty_f1=0.5", "content_f1=much"])
def test_command_knows_its_figures(bound: str, files: tuple[str, str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([files[0], "--against", files[1], "--need", bound])


def test_every_figure_is_explained() -> None:
    explained = set(re.findall(r"`(\w[\w.]*)`", (ROOT / "docs" / "evaluation.md").read_text(encoding="utf-8")))
    figures = {re.sub("_(precision|recall|f1)$", "", name) for name in judged(1, 1, 1).figures}
    assert figures <= explained
