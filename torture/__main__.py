"""``make torture``: every check on its full scale, and what happened as the table of docs/reliability.md."""

import re
import sys
import time
from pathlib import Path

from torture import attacks, faults, load, processing
from torture.outcome import Check, Outcome
from torture.server import ROOT

TABLE = re.compile(r"(?<=<!-- make torture -->\n).*?(?=<!-- end -->)", re.DOTALL)
GROUPS: dict[str, tuple[Check, ...]] = {
    "texts": processing.CHECKS,
    "attack": attacks.CHECKS,
    "load": load.CHECKS,
    "fault": faults.CHECKS,
}
SCALE = 10
BOUND_SECONDS = 15 * 60


def main(path: Path = ROOT / "docs" / "reliability.md") -> int:
    """Do it all, write the table, and answer how many checks failed. After 15 minutes no other check is begun."""
    end = time.monotonic() + BOUND_SECONDS
    rows, failures = ["| | what | tried | what happened |", "| --- | --- | --- | --- |"], 0
    for group, checks in GROUPS.items():
        for check in checks:
            outcome = _tried(check) if time.monotonic() < end else Outcome("", "**failed**: there was no time left")
            failures += outcome.happened.startswith("**failed**")
            rows.append(f"| {group} | {_what(check)} | {outcome.tried} | {outcome.happened} |")
    table = "\n" + "\n".join(rows) + "\n\n"
    document = path.read_text(encoding="utf-8")
    path.write_text(TABLE.sub(lambda _: table, document), encoding="utf-8")
    return failures


def _tried(check: Check) -> Outcome:
    began = time.monotonic()
    try:
        outcome = check(SCALE)
    except Exception as error:  # whatever it was, the other checks go on
        outcome = Outcome("", f"**failed**: {type(error).__name__} {error}".replace("\n", " ").replace("|", "/")[:500])
    sys.stdout.write(f"{check.__name__}, {time.monotonic() - began:.0f} s: {outcome.tried}: {outcome.happened}\n")
    sys.stdout.flush()
    return outcome


def _what(check: Check) -> str:
    return str(check.__doc__).partition("\n")[0].rstrip(".")


if __name__ == "__main__":
    sys.exit(main())
