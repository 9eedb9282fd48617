"""Write what the documents answer and measure anew.

Every example with an answer below it is asked of a running service. The README files' tables of quality come from the
evaluation on the project's own gold set, those of speed from docs/performance.md, which `make bench` writes.
"""

import io
import json
import os
import re
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.ar.md")
DOCUMENTS = (*READMES, "docs/api.md", "docs/how-it-works.md")
DOCUMENTED_URL = "http://127.0.0.1:8080"
# A block of code, a blank line, a block of its output.
EXAMPLE = re.compile(
    r"```(?P<language>sh|python|js)\n(?P<code>(?:(?!```).)*)```\n\n```(?P<form>json|text|csv|xml)\n(?P<answer>(?:(?!```).)*)```",
    re.DOTALL,
)
RUNNERS = {
    "sh": ["bash", "-euo", "pipefail", "-c"],
    "js": ["node", "--input-type=module", "--eval"],
}
# A table between two comments, which say what it holds.
TABLE = re.compile(r"(?P<begin><!-- (?P<name>quality|speed): begin -->\n).*?(?P<end><!-- end -->)", re.DOTALL)
PERFORMANCE = ROOT / "docs" / "performance.md"
# Growth with length is a line for each kind of text: docs/performance.md has them, the README files say the worst.
MEASURED = re.compile(r"^\| (?P<figure>(?!time per character)[^|]+) \| (?P<measured>[\d.,]+) \|.*\|$", re.MULTILINE)
# The figures of quality that the README files show, with their names there.
QUALITY = {
    "README.md": {
        "quoted": "quoted words found",
        "content": "quotes found (all types)",
        "content_speaker": "quotes found, with the right speaker",
        "affiliation": "roles and organizations",
        "heads": ("", "precision", "recall", "F1"),
        "set": "{articles} articles, {quotes} quotes",
        "speed": ("figure", "measured"),
    },
    "README.ar.md": {
        "quoted": "القول بين علامات التنصيص",
        "content": "القول بأنواعه",
        "content_speaker": "القول مع قائله",
        "affiliation": "الصفات والجهات",
        "heads": ("", "الدقة", "الاستدعاء", "F1"),
        "set": "عدد الأخبار {articles} والأقوال {quotes}",
        "speed": ("القياس (figure)", "القيمة"),
    },
}
INNERMOST = re.compile(r"[\[{]\n[^\[\]{}]*[\]}]")
LINE_LENGTH = 120


def answered(document: str, url: str) -> str:
    """The text of a document with every answer as the service at ``url`` gives it."""

    def with_answer(example: re.Match[str]) -> str:
        output = run(example["language"], example["code"], url)
        answer = (
            laid_out(json.loads(output))
            if example["form"] == "json"
            else output.replace("\r\n", "\n").strip("\ufeff\n ")
        )
        head = f"```{example['language']}\n{example['code']}```"
        return f"{head}\n\n```{example['form']}\n{answer}\n```"

    return EXAMPLE.sub(with_answer, document)


def run(language: str, code: str, url: str) -> str:
    """What a piece of code prints, with the service at ``url`` in place of the documented one.

    Raises subprocess.CalledProcessError where it fails; Python, which runs in this process, so that the lexicon is
    loaded once for all of it, raises what it raises.
    """
    code = code.replace(DOCUMENTED_URL, url)
    if language == "python":
        with redirect_stdout(io.StringIO()) as output:
            exec(code, {"__name__": "__main__"})  # noqa: S102
        return output.getvalue()
    paths = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [*RUNNERS[language], code]
    result = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=os.environ | paths)
    return result.stdout.decode()


def tabled(document: str, name: str, evaluation: dict[str, float]) -> str:
    """The text of a README file with its tables of figures, from ``evaluation`` and from docs/performance.md."""

    def with_figures(table: re.Match[str]) -> str:
        rows = _quality(name, evaluation) if table["name"] == "quality" else _speed(name)
        return table["begin"] + "".join(f"| {' | '.join(row)} |\n" for row in rows) + table["end"]

    return TABLE.sub(with_figures, document)


def evaluated() -> dict[str, float]:
    """Every figure of the evaluation on the project's own gold set."""
    figures: dict[str, float] = json.loads(run("sh", f"{sys.executable} -m service.evaluation --json", DOCUMENTED_URL))
    return figures


def _quality(name: str, figures: dict[str, float]) -> list[tuple[str, ...]]:
    words: Any = QUALITY[name]
    head = (words["set"].format(articles=figures["articles"], quotes=figures["quotes"]), *words["heads"][1:])
    rows = [
        (words[row], *(f"{figures[f'{row}_{part}']:.2f}" for part in ("precision", "recall", "f1")))
        for row in ("quoted", "content", "content_speaker", "affiliation")
    ]
    return [head, ("---", "---:", "---:", "---:"), *rows]


def _speed(name: str) -> list[tuple[str, ...]]:
    words: Any = QUALITY[name]
    measured = MEASURED.findall(PERFORMANCE.read_text(encoding="utf-8"))
    return [words["speed"], ("---", "---:"), *measured]


def laid_out(document: object) -> str:
    """A document as JSON for people: indented, but whatever holds nothing deeper is on one line if that is short."""

    def joined(match: re.Match[str]) -> str:
        line = re.sub(r",\n\s*", ", ", match[0])
        line = re.sub(r"\n\s*", "", line)
        return line if len(line) < LINE_LENGTH - 10 else match[0]

    return INNERMOST.sub(joined, json.dumps(document, ensure_ascii=False, indent=2))


def main(url: str = DOCUMENTED_URL) -> None:
    """Rewrite the files."""
    evaluation = evaluated()
    for name in DOCUMENTS:
        document = answered((ROOT / name).read_text(encoding="utf-8"), url)
        (ROOT / name).write_text(tabled(document, name, evaluation), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
