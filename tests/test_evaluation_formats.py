"""Annotated articles come back from every format as they went in."""

import json
from pathlib import Path

import pytest

from service.attribution import Span
from service.evaluation.convert import READERS, WRITERS, main
from service.evaluation.formats.marked import read_marked, write_marked
from service.evaluation.formats.web_annotation import from_web_annotation, to_web_annotation
from service.evaluation.records import Article, Attribution, Entity, read_articles
from tests.conftest import ROOT

GOLD = ROOT / "gold" / "articles.jsonl"

# A line break and a surrogate pair before and within spans, marks of the formats themselves, a shared cue, no speaker.
AWKWARD = Article(
    id="awkward",
    text="😀 «لا\nأعرف»، قال {سمير}، «بل \\ أعرف».\n",
    speakers=(Entity("A b", "سمير", ("سمير",), "person", None, ((None, "نادي #1"), ("عضو", None))),),
    quotes=(
        Attribution("direct", Span(3, 10), Span(13, 16), Span(17, 23), "A b"),
        Attribution("direct", Span(26, 35), Span(13, 16), None, None),
    ),
    origin={"country": "Egypt", "phenomena": ["nested"]},
)


@pytest.mark.parametrize("name", WRITERS)
def test_round_trip(name: str, tmp_path: Path) -> None:
    articles = sorted(read_articles(GOLD), key=lambda article: article.id)
    target = tmp_path / "target"
    WRITERS[name](target, articles)
    assert sorted(READERS[name](target), key=lambda article: article.id) == articles


@pytest.mark.parametrize("name", ["records", "brat", "web-annotation"])
def test_round_trip_of_an_awkward_article(name: str, tmp_path: Path) -> None:
    WRITERS[name](tmp_path / "target", [AWKWARD])
    assert READERS[name](tmp_path / "target") == [AWKWARD]


def test_command_converts_from_any_format_to_any(tmp_path: Path) -> None:
    paths = [GOLD, tmp_path / "marked", tmp_path / "brat", tmp_path / "pages.jsonl", tmp_path / "back.jsonl"]
    formats = ["records", "marked", "brat", "web-annotation", "records"]
    for step in range(4):
        command = [str(paths[step]), str(paths[step + 1]), "--from", formats[step], "--to", formats[step + 1]]
        assert main(command) == 0
    assert sorted(paths[-1].read_text("utf-8").splitlines()) == sorted(GOLD.read_text("utf-8").splitlines())
    assert main([str(tmp_path / "nowhere"), str(tmp_path / "target")]) == 2


def test_brat_files_are_what_brat_expects(tmp_path: Path) -> None:
    WRITERS["brat"](tmp_path, [AWKWARD])
    text = (tmp_path / "awkward.txt").read_text(encoding="utf-8")
    lines = (tmp_path / "awkward.ann").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "T1\tContent 3 5;6 10\tلا أعرف"
    assert lines[1:3] == ["A1\tType T1 direct", "#1\tAnnotatorNotes T1\tA b"]
    assert "R1\tHas_cue Arg1:T1 Arg2:T2" in lines
    assert "R3\tHas_cue Arg1:T4 Arg2:T2" in lines, "a shared cue is one annotation"
    for line in lines:
        if line.startswith("T"):
            _, where, words = line.split("\t")
            fragments = where.split(" ", 1)[1].split(";")
            assert " ".join(text[slice(*map(int, fragment.split()))] for fragment in fragments) == words


def test_web_annotations_select_the_same_by_position_and_by_words() -> None:
    page = json.loads(json.dumps(to_web_annotation(AWKWARD)))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert {item["type"] for item in page["items"]} == {"Annotation"}
    assert len({item["id"] for item in page["items"]}) == len(page["items"]) == 4
    for item in page["items"]:
        position, words = item["target"]["selector"]
        assert words["prefix"] + words["exact"] + words["suffix"] in AWKWARD.text
        assert AWKWARD.text[position["start"] : position["end"]] == words["exact"]
    page["items"][0]["target"]["selector"][0]["start"] += 1
    with pytest.raises(ValueError, match="differ"):
        from_web_annotation(page)
    with pytest.raises(ValueError, match="AnnotationPage"):
        from_web_annotation({})


def test_marked_text_escapes_its_own_marks() -> None:
    article = Article("a", "{ \\ }", (), (Attribution("direct", Span(0, 5)),))
    assert read_marked(write_marked(article)) == article


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("id: a\n\n{1dA=نعم", "never closed"),
        ("id: a\n\nنعم}", "nothing is open"),
        ("id: a\n\n{نعم}", "not a mark"),
        ("id: a\n\n{1c=قال}", "no content"),
        ("id: a\n\n{1dA=نعم} {1iA=لا}", "twice"),
        ("id: a\nspeaker A: person\n\nنعم", "not a speaker"),
        ("id\n\nنعم", "not a line of a head"),
        ("country: Egypt\n\nنعم", "no id"),
    ],
)
def test_marked_text_says_what_is_wrong(source: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_marked(source)


def test_marked_text_cannot_show_spans_that_cross() -> None:
    quotes = (Attribution("direct", Span(0, 6)), Attribution("direct", Span(3, 9)))
    with pytest.raises(ValueError, match="cross"):
        write_marked(Article("a", "نعم ولا نعم", (), quotes))
