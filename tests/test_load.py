"""More clients than the service can serve. `make torture` does the same on a larger scale."""

import pytest

from torture.load import CHECKS
from torture.outcome import Check


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_load(check: Check) -> None:
    assert check(1).tried
