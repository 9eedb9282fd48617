"""The benchmarks run, whatever the time they take: on hardly any input."""

import json
import shutil
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.__main__ import MEASURES, main
from benchmarks.adversarial import KINDS
from benchmarks.articles import from_file, made, never_sent
from benchmarks.figures import TINY, Figure
from benchmarks.peer import UnavailableError
from benchmarks.profile import profile

linux = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="memory is read from Linux's /proc")


@pytest.mark.parametrize("name", [pytest.param(name, marks=linux if name == "memory" else ()) for name in MEASURES])
def test_each_benchmark_measures_something(name: str) -> None:
    try:
        figures = MEASURES[name](made(TINY.articles), TINY)
    except UnavailableError as error:
        pytest.skip(str(error))
    assert figures
    assert all(figure.value > 0 for figure in figures)


def test_the_command_prints_a_table_and_writes_json_and_the_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus, written, docs = tmp_path / "corpus.jsonl", tmp_path / "new" / "figures.json", tmp_path / "performance.md"
    corpus.write_text(json.dumps({"text": "قال الوزير إن «العمل مستمر»."}) + "\n")
    shutil.copy("docs/performance.md", docs)
    monkeypatch.setenv("CORPUS", str(corpus))
    monkeypatch.setenv("DOCS", str(docs))
    main(["growth", "profile", "--tiny", "--json", str(written)])
    report_ = json.loads(written.read_text())
    printed = capsys.readouterr().out
    assert {figure["name"].rpartition(": ")[2] for figure in report_["figures"]} == {"news", *KINDS}
    assert all(figure["name"] in printed for figure in report_["figures"])
    assert report_["articles"].startswith("1 of a file")
    assert report_["profile"]["stages"]
    assert printed.strip() in docs.read_text()


def test_a_bound_is_kept_on_its_own_side() -> None:
    assert Figure(name="a", value=1.2, limit="at most", bound=1.3).holds
    assert not Figure(name="a", value=1.4, limit="at most", bound=1.3).holds
    assert not Figure(name="a", value=0.7, limit="at least", bound=0.75).holds
    assert Figure(name="a", value=0.7).holds
    assert "**fails**" in report.table([Figure(name="a", value=0.7, limit="at least", bound=0.75)])


def test_a_document_without_a_block_is_left_alone(tmp_path: Path) -> None:
    document = tmp_path / "other.md"
    document.write_text("Something else.\n")
    with pytest.raises(ValueError, match="no block"):
        report.write_block(document, "figures")
    assert document.read_text() == "Something else.\n"


def test_made_articles_are_the_same_each_time() -> None:
    assert made(3) == made(3)
    assert len(set(made(20))) == 20


def test_articles_never_sent_are_all_different() -> None:
    stream = never_sent(made(2))
    sent = [next(stream) for _ in range(8)]
    assert len(set(sent)) == 8


@pytest.mark.parametrize("name", KINDS)
def test_adversarial_texts_have_the_length_asked_for(name: str) -> None:
    assert len(KINDS[name](1_000)) == 1_000


def test_stages_are_parts_of_the_whole() -> None:
    stages, functions = profile(made(2))
    assert 0.5 < sum(share.part for share in stages) <= 1.01
    assert all(0 <= share.part <= 1 for share in functions)


def test_a_corpus_is_read(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text('{"text": "أ"}\n\n{"text": "ب", "id": 1}\n')
    assert from_file(corpus) == ["أ", "ب"]
