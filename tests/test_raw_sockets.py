"""What no client should send, over raw sockets. `make torture` does the same on a larger scale."""

import pytest

from torture.attacks import CHECKS, MESSAGES
from torture.outcome import Check


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_attack(check: Check) -> None:
    assert check(1).tried


def test_no_message_may_be_answered_with_500() -> None:
    assert not [what for what, _, allowed in MESSAGES if 500 in allowed]
