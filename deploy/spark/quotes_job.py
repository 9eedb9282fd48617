"""A Spark job: articles in Parquet or JSON lines in, quotes out, one row each.

    spark-submit --py-files quotes.zip deploy/spark/quotes_job.py ARTICLES QUOTES

docs/scaling.md says how to bring the extractor to the workers.
"""

import argparse
from collections.abc import Iterable, Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import (
    ArrayType,
    DoubleType,
    IntegerType,
    StringType,
    StructField,
    StructType,
)

SPAN = [
    StructField("text", StringType(), nullable=False),
    StructField("start", IntegerType(), nullable=False),
    StructField("end", IntegerType(), nullable=False),
]
CUE = StructType([*SPAN, StructField("lemma", StringType(), False), StructField("class", StringType(), False)])
AFFILIATION = StructType(
    [
        StructField("role", StringType()),
        StructField("organization", StringType()),
        StructField("start", IntegerType(), False),
        StructField("end", IntegerType(), False),
    ]
)
SPEAKER = StructType(
    [
        StructField("id", StringType(), False),
        StructField("name", StringType(), False),
        StructField("names", ArrayType(StringType(), False), False),
        StructField("kind", StringType(), False),
        StructField("gender", StringType()),
        StructField("affiliations", ArrayType(AFFILIATION, False), False),
    ]
)

# One row a quote, as in the answer of the service, its speaker beside it; offsets are in code points. An article that
# cannot be read is one row without a quote that says what is wrong with it; one without quotes has no row.
SCHEMA = StructType(
    [
        StructField("article", StringType()),
        StructField("id", StringType()),
        StructField("type", StringType()),
        StructField("content", StructType(SPAN)),
        StructField("cue", CUE),
        StructField("source", StructType(SPAN)),
        StructField("speaker", SPEAKER),
        StructField("confidence", DoubleType()),
        StructField("problem", StringType()),
    ]
)


def quotes_of(articles: DataFrame, id_column: str = "id", text_column: str = "text") -> DataFrame:
    """The quotes of a table of articles, by :data:`SCHEMA`. Raises AnalysisException where a column is missing."""
    named = articles.selectExpr(f"cast(`{id_column}` as string) as id", f"cast(`{text_column}` as string) as text")
    return named.mapInArrow(_rows, SCHEMA)


def _rows(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    # Imported where it runs: the driver needs no lexicon, and each worker's Python loads it once.
    from pyspark.sql.pandas.types import to_arrow_schema

    from service.attribution import extract
    from service.rendering import render

    schema = to_arrow_schema(SCHEMA)
    options = {"offset_unit": "codepoint", "types": ("direct", "indirect", "mixed"), "min_confidence": 0.0}
    for batch in batches:
        rows = []
        for name, text in zip(batch["id"].to_pylist(), batch["text"].to_pylist(), strict=True):
            if text is None or not text.strip():
                rows.append({"article": name, "problem": "The text is blank."})
                continue
            answer = render(extract(text), text=text, id=name, explain=False, **options)
            speakers = {speaker["id"]: speaker for speaker in answer["speakers"]}
            for quote in answer["quotes"]:
                rows.append(quote | {"article": name, "speaker": speakers.get(quote["speaker"]), "problem": None})
        yield pa.RecordBatch.from_pylist(rows, schema=schema)


def main() -> None:
    """Read articles, write quotes as Parquet."""
    parser = argparse.ArgumentParser(description="The quotes of Arabic articles, on a Spark cluster.")
    parser.add_argument("articles", help="Parquet, or JSON lines where it ends in .jsonl, .json or .ndjson")
    parser.add_argument("quotes", help="a folder for the quotes, as Parquet")
    parser.add_argument("--id", default="id", help="the column that names an article")
    parser.add_argument("--text", default="text", help="the column with its text")
    parser.add_argument("--partitions", type=int, help="parts of equal size to work on; default: as they are stored")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("Arabic quotes").getOrCreate()
    as_lines = options.articles.endswith((".jsonl", ".json", ".ndjson"))
    schema = f"`{options.id}` string, `{options.text}` string"
    articles = spark.read.schema(schema).json(options.articles) if as_lines else spark.read.parquet(options.articles)
    if options.partitions:
        articles = articles.repartition(options.partitions)
    quotes_of(articles, options.id, options.text).write.mode("error").parquet(options.quotes)
    spark.stop()


if __name__ == "__main__":
    main()
