"""What the documents say is what happens: every block of code in them is run, every answer is the service's."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts.readme import DOCUMENTS, EXAMPLE, READMES, TABLE, answered, evaluated, run, tabled
from service.description import OPENAPI
from tests.conftest import ROOT, program

WRITTEN = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
NAMES = [str(path.relative_to(ROOT)) for path in WRITTEN]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^(?:make|docker|git|scripts/|\.venv/bin/|quotes|npm|kubectl|spark-submit)\b")
# What is neither run nor an answer, and by which other test it is held.
DATA = {"promql", "json", "text", "csv", "xml", "tsv", ""}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_answers_are_the_services(name: str, port: int) -> None:
    document = (ROOT / name).read_text(encoding="utf-8")
    examples = list(EXAMPLE.finditer(document))
    assert examples
    if any(example["language"] == "js" for example in examples):
        program("node")
    assert answered(document, f"http://127.0.0.1:{port}") == document, "run `make readme`"


@pytest.fixture(scope="module")
def evaluation() -> dict[str, float]:
    return evaluated()


@pytest.mark.parametrize("name", READMES)
def test_figures_are_those_of_the_evaluation_and_of_the_benchmarks(name: str, evaluation: dict[str, float]) -> None:
    readme = (ROOT / name).read_text(encoding="utf-8")
    assert len(TABLE.findall(readme)) == 2
    assert tabled(readme, name, evaluation) == readme, "run `make readme`"


@pytest.mark.parametrize("name", NAMES)
def test_every_block_of_code_is_run_or_is_a_command_that_there_is(name: str, port: int, tmp_path: Path) -> None:
    document = (ROOT / name).read_text(encoding="utf-8")
    covered = EXAMPLE.sub("", document) if name in DOCUMENTS else document
    for language, code in BLOCK.findall(covered):
        if language == "python":
            run("python", code, f"http://127.0.0.1:{port}")
        elif language == "js":
            program("node")
            run("js", code, f"http://127.0.0.1:{port}")
        elif language in ("sh", "console"):
            for line in code.replace("\\\n", " ").splitlines():
                check(line.removeprefix("$ "), port, tmp_path)
        else:
            assert language in DATA, f"{name}: nobody runs a block of {language!r}"


def check(line: str, port: int, folder: Path) -> None:
    """Run a line if it is a request; see that the make target, file or image is there if it is another command."""
    if line.startswith("curl"):
        (folder / "article.txt").write_text("قال الوزير إن العمل مستمر.", encoding="utf-8")
        (folder / "archive.jsonl").write_text('{"text": "قال الوزير إن العمل مستمر."}\n', encoding="utf-8")
        run("sh", f"cd {folder} && {line} --fail --silent", f"http://127.0.0.1:{port}")
    elif line.startswith("make "):
        target = line.split("#")[0].split()[1]
        assert re.search(rf"^{re.escape(target)}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE), line
    elif line.startswith("docker build"):
        assert (ROOT / "Dockerfile").exists()
    elif line.startswith("docker compose"):
        assert (ROOT / "compose.yaml").exists()
    elif line.strip() and not line.lstrip().startswith("#"):
        assert COMMAND.match(line), f"nobody has checked {line!r}"
        for path in re.findall(r"(?<=-m )[\w.]+|(?<= )(?:docs|deploy|gold|scripts)/[\w./-]+", line):
            module = ROOT / path.replace(".", "/")
            there = (ROOT / path).exists() or module.is_dir() or module.with_suffix(".py").exists()
            assert there or shutil.which(path), line


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    document = ROOT / name
    links = re.findall(r"\]\((?!https?:)([^)#]*)(#[\w-]+)?\)", document.read_text(encoding="utf-8"))
    for link, anchor in links:
        target = document.parent / link if link else document
        assert target.exists(), link
        if anchor and target.suffix == ".md":
            headings = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            slugs = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
            assert anchor[1:] in slugs, link + anchor


def test_targets_named_in_the_text_are_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([\w-]+):", makefile, re.MULTILINE))
    named = {target for path in WRITTEN for target in re.findall(r"`make ([a-z]+)", path.read_text(encoding="utf-8"))}
    assert "serve" in named
    assert named <= targets


def test_every_path_is_documented() -> None:
    paths = yaml.safe_load(OPENAPI.read_text(encoding="utf-8"))["paths"]
    operations = {f"{method.upper()} {path}" for path, methods in paths.items() for method in methods}
    documented = re.findall(r"^\| `([A-Z]+ /\S*)` \|", (ROOT / "docs" / "api.md").read_text("utf-8"), re.MULTILINE)
    assert set(documented) == operations


def test_every_option_is_documented() -> None:
    article = yaml.safe_load(OPENAPI.read_text(encoding="utf-8"))["components"]["schemas"]["Article"]["properties"]
    documented = re.findall(r"^\| `(\w+)` \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(article) - {"text"} <= set(documented)


def test_every_table_of_the_lexicon_is_documented() -> None:
    documented = re.findall(r"^\| `(\w+\.tsv)` \|", (ROOT / "docs" / "lexicon.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(documented) == sorted(path.name for path in (ROOT / "service/lexicon/data").glob("*.tsv"))


def additions() -> list[tuple[str, str, str, str]]:
    """The additions that docs/lexicon.md shows: the file of the case, the case, the table and its line."""
    document = (ROOT / "docs" / "lexicon.md").read_text(encoding="utf-8")
    pattern = r"in `(tests/cases/\S+)`:\n\n```json\n(.*?)```.*?in `(service/lexicon/data/\S+)`:.*?```tsv\n(.*?)```"
    return re.findall(pattern, document, re.DOTALL)


def test_the_cases_fail_before_their_lines_are_added_and_pass_after(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "service", tmp_path / "service", ignore=shutil.ignore_patterns("static"))
    # The cases need nothing of the HTTP tests, so they start without them.
    (tmp_path / "tests" / "cases").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "test_cases.py", tmp_path / "tests")
    (tmp_path / "tests" / "__init__.py").touch()
    (tmp_path / "tests" / "conftest.py").write_text(
        "from pathlib import Path\n\nfrom service.attribution import extract as extraction_of\n\n"
        "ROOT = Path(__file__).parent.parent\n",
        encoding="utf-8",
    )
    for number, (file, case, _, _) in enumerate(additions()):
        assert (ROOT / file).exists()
        (tmp_path / "tests" / "cases" / f"{number}.json").write_text(f"[{case}]", encoding="utf-8")
    assert f"{len(additions())} failed" in cases_of(tmp_path)
    for _, _, table, line in additions():
        rows = (tmp_path / table).read_text(encoding="utf-8").rstrip("\n")
        (tmp_path / table).write_text(f"{rows}\n{line}", encoding="utf-8")
    assert f"{len(additions())} passed" in cases_of(tmp_path)


def cases_of(folder: Path) -> str:
    command = [sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", "tests/test_cases.py"]
    # The cases need no plugin of pytest, and each would have to be loaded.
    variables = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    result = subprocess.run(command, cwd=folder, env=variables, capture_output=True, encoding="utf-8")
    return result.stdout + result.stderr


def test_there_are_additions_and_their_cases_are_cases() -> None:
    assert len(additions()) == 3
    assert all(json.loads(case)["expected"] for _, case, _, _ in additions())
