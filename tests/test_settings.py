"""The settings: what the table in the docs says of them, and what they do."""

import re
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from service.processors import available_processors
from service.settings import Settings
from tests.conftest import ROOT


def test_table_in_the_docs_is_the_settings() -> None:
    table = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| `(.*?)` \| (.*?) \|$", table, flags=re.MULTILINE)
    assert all(each.default is not MISSING for each in fields(Settings))
    assert rows == [(each.name.upper(), str(each.default), each.metadata["effect"]) for each in fields(Settings)]


def test_settings_come_from_the_environment() -> None:
    assert Settings.from_environment({}) == Settings()
    assert Settings.from_environment({"PORT": "9000", "BIND": "::", "WORKERS": ""}) == Settings(port=9000, bind="::")


@pytest.mark.parametrize("value", ["x", "-1", "1.5", "٣", " 1"])
def test_a_setting_that_is_no_number_is_named(value: str) -> None:
    with pytest.raises(ValueError, match="MAX_TEXT_LENGTH"):
        Settings.from_environment({"MAX_TEXT_LENGTH": value})


@pytest.mark.parametrize(("name", "value"), [("PORT", "70000"), ("LOG_LEVEL", "loud")])
def test_a_setting_that_makes_no_sense_is_named(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name):
        Settings.from_environment({name: value})


@pytest.mark.parametrize(
    ("files", "processors"),
    [
        ({"cpu.max": "50000 100000"}, 1),
        ({"cpu/cpu.cfs_quota_us": "100000", "cpu/cpu.cfs_period_us": "100000"}, 1),
        ({"cpu.max": "max 100000"}, None),
        ({"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, None),
        ({"cpu.max": "6400000 100000"}, None),
        ({}, None),
    ],
)
def test_workers_are_as_many_as_the_container_may_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], processors: int | None
) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: range(4))
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content + "\n")
    assert available_processors(tmp_path) == (processors or 4)
