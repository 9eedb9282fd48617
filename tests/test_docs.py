"""What the documents say is what happens."""

import re

import pytest

from scripts.readme import EXAMPLE, READMES, answered
from tests.conftest import ROOT


@pytest.mark.parametrize("name", READMES)
def test_answers_in_the_readme_are_the_services(name: str, port: int) -> None:
    readme = (ROOT / name).read_text(encoding="utf-8")
    assert EXAMPLE.search(readme)
    assert answered(readme, f"http://127.0.0.1:{port}") == readme, "run `make readme`"


def test_python_in_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for example in re.findall(r"```python\n(.*?)```", readme, flags=re.DOTALL):
        exec(example, {})
    assert capsys.readouterr().out == "العمل مستمر\n"


@pytest.mark.parametrize("name", [*READMES, "CHANGELOG.md", "docs/settings.md"])
def test_links_lead_somewhere(name: str) -> None:
    document = ROOT / name
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_commands_in_the_readme_are_in_the_makefile() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    commands = {
        command for name in READMES for command in re.findall(r"\bmake (\w+)`?", (ROOT / name).read_text("utf-8"))
    }
    assert "serve" in commands
    assert commands <= targets
