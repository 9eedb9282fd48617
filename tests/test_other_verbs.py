"""Forms of verbs that do not report are told from nouns and names."""

import json
from pathlib import Path

import pytest

from service.lexicon.analysis import analyse
from service.lexicon.entries import VERB

CASES = json.loads((Path(__file__).parent / "data" / "other_verbs.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["comment"])
def test_verbs_that_do_not_report(case: dict[str, list[str]]) -> None:
    for word in case.get("verbs", []):
        assert analyse(word).flags & VERB, word
    for word in case.get("others", []):
        assert not analyse(word).flags & VERB, word
