"""The folders of the extractor: each builds on those before it and knows none behind it."""

import re

from tests.conftest import ROOT

FOLDERS = "text names noun_phrases mentions cues reports contents unannounced speakers sieves".split()
EXTRACTOR = ROOT / "service" / "attribution"


def test_folders_know_none_behind_them() -> None:
    assert {path.parent.name for path in EXTRACTOR.glob("*/*.py")} == set(FOLDERS)
    for path in EXTRACTOR.glob("*/*.py"):
        known = re.findall(r"from service\.attribution\.(\w+)\.", path.read_text(encoding="utf-8"))
        behind = set(known) & set(FOLDERS[FOLDERS.index(path.parent.name) + 1 :])
        assert not behind, f"{path} knows {behind}"
