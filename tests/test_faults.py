"""Processes stopped and killed under load, disks taken away. `make torture` does the same on a larger scale."""

import pytest

from torture.faults import CHECKS
from torture.outcome import Check


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_fault(check: Check) -> None:
    outcome = check(1)
    if outcome.happened.startswith("not tried"):
        pytest.skip(outcome.happened)
