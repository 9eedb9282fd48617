"""The Spark job on a real cluster of this machine: two workers, each a process of its own."""

import json
import os
import subprocess
import sys
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from service.attribution import extract
from service.rendering import render

ROOT = Path(__file__).parents[2]
CLUSTER = "local-cluster[2,1,1024]"
TEXTS = [
    "قالت وزيرة البيئة سلمى الجابري إن «العمل مستمر». وأضافت أن الحملة تبدأ غدا.",
    "الطقس معتدل اليوم.",
    "وقال خالد المنصوري، مدير بلدية الواحة: «سنزرع ألف شجرة هذا العام» 😀.",
    " ",
    None,
    "\r\n📰 بحسب المتحدث باسم البلدية فإن «الطريق مغلق».\u200f",
]


def expected(articles: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Rows by article, from the library itself."""
    rows = defaultdict(list)
    for article in articles:
        text = article["text"]
        if not (text or "").strip():
            rows[article["id"]].append({"problem": "The text is blank."})
            continue
        answer = render(extract(text), text, article["id"], "codepoint", ("direct", "indirect", "mixed"), 0.0, False)
        speakers = {each["id"]: each for each in answer["speakers"]}
        for quote in answer["quotes"]:
            speaker = speakers.get(quote["speaker"])
            shown = speaker and {name: value for name, value in speaker.items() if name not in ("mentions", "quotes")}
            rows[article["id"]].append(quote | {"speaker": shown, "problem": None})
    return rows


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_the_cluster_answers_as_the_library_does(tmp_path: Path, form: str) -> None:
    articles = [{"id": f"a{n}", "text": TEXTS[n % len(TEXTS)], "outlet": "x"} for n in range(60)]
    source = tmp_path / f"articles.{form}"
    if form == "jsonl":
        source.write_text("".join(json.dumps(each) + "\n" for each in articles), encoding="utf-8")
    else:
        pq.write_table(pa.Table.from_pylist(articles), source)
    found = run(tmp_path, source)
    rows = defaultdict(list)
    for row in sorted(found, key=lambda row: int((row["id"] or "q0")[1:])):
        article = row.pop("article")
        rows[article].append(row if row["problem"] is None else {"problem": row["problem"]})
    assert rows == expected(articles)
    assert sum(row.get("content") is not None for each in rows.values() for row in each) >= 30


def run(folder: Path, source: Path) -> list[dict[str, Any]]:
    """Submit the job as docs/scaling.md says; the rows that it wrote."""
    library = folder / "quotes.zip"
    with zipfile.ZipFile(library, "w") as archive:
        for path in [*ROOT.glob("service/**/*"), *ROOT.glob("schemas/**/*")]:
            if path.is_file() and path.suffix != ".pyc":
                archive.write(path, path.relative_to(ROOT))
    command = [
        Path(sys.executable).parent / "spark-submit", "--master", CLUSTER, "--archives", f"{library}#quotes",
        "--conf", "spark.ui.enabled=false", "--conf", "spark.executorEnv.PYTHONPATH=quotes",
        ROOT / "deploy" / "spark" / "quotes_job.py", source, folder / "quotes", "--partitions", "4",
    ]  # fmt: skip
    local = {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": str(folder)}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | local
    result = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=600, check=False
    )
    assert result.returncode == 0, result.stderr[-5000:]
    return list(pq.read_table(folder / "quotes").to_pylist())
