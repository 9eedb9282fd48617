"""Write the answers in the README files anew: every curl with an answer below it, asked of a running service."""

import json
import re
import subprocess
import sys
from pathlib import Path

READMES = ("README.md", "README.ar.md")
DOCUMENTED_URL = "http://127.0.0.1:8080"
EXAMPLE = re.compile(r"```sh\n(?P<command>curl [^`]*)```\n\n```json\n(?P<answer>[^`]*)```")
INNERMOST = re.compile(r"[\[{]\n[^\[\]{}]*[\]}]")
LINE_LENGTH = 120


def answered(readme: str, url: str) -> str:
    """The text of a README file with every answer as the service at ``url`` gives it."""

    def with_answer(example: re.Match[str]) -> str:
        command = example["command"].replace(DOCUMENTED_URL, url)
        result = subprocess.run(["bash", "-c", command], capture_output=True, check=True)  # noqa: S603, S607
        answer = laid_out(json.loads(result.stdout))
        return f"```sh\n{example['command']}```\n\n```json\n{answer}\n```"

    return EXAMPLE.sub(with_answer, readme)


def laid_out(document: object) -> str:
    """A document as JSON for people: indented, but whatever holds nothing deeper is on one line if that is short."""

    def joined(match: re.Match[str]) -> str:
        line = re.sub(r",\n\s*", ", ", match[0])
        line = re.sub(r"\n\s*", "", line)
        return line if len(line) < LINE_LENGTH - 10 else match[0]

    return INNERMOST.sub(joined, json.dumps(document, ensure_ascii=False, indent=2))


def main(url: str = DOCUMENTED_URL) -> None:
    """Rewrite the files."""
    for path in map(Path, READMES):
        path.write_text(answered(path.read_text(encoding="utf-8"), url), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
