"""Train the choice of ``service/attribution/sieves/likelihood.py`` on annotated articles.

    python -m scripts.train_antecedents GOLD.jsonl [GOLD.jsonl …] [--write]

Each file holds records as in ``gold/GUIDELINES.md``; ``gold/implied.jsonl`` should be among them, as everyday news
has few stories in which others speak beside the one who is told of. Prints how many implied speakers are right in a
five-fold cross-validation over articles; ``--write`` trains on all of them and writes
``service/attribution/data/antecedents.json``. A log-linear choice among the candidates of each report, with L2
regularization.
"""

import argparse
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from math import exp
from pathlib import Path

from scripts.adagrad import Weights, descend
from service.attribution.answer import build
from service.attribution.extraction import report
from service.attribution.mentions.wording import wording
from service.attribution.reports.reports import Report
from service.attribution.sieves.candidates import Candidate
from service.attribution.sieves.likelihood import by_likelihood
from service.attribution.text.article import Article, read
from service.evaluation.alignment import align
from service.evaluation.matching import same_speaker
from service.evaluation.records import Article as Record
from service.evaluation.records import Entity, article_of

Row = tuple[list[list[str]], list[bool]]  # the features of each candidate, and whether it is the right one
Choice = Callable[[Report, list[Candidate]], list[Candidate]]
WEIGHTS = Path("service/attribution/data/antecedents.json")
_RAREST = 4


@dataclass
class Example:
    """An annotated article, and the gold speaker of each of its reports that has one, by the report's place."""

    gold: Record
    speakers: dict[tuple[int, int], Entity]

    def rows(self, choose: Choice | None) -> list[Row]:
        """The choices of the article; ``choose`` decides them, None that the right one is always taken."""
        article = read(self.gold.text)
        rows: list[Row] = []

        def note(found: Report, candidates: list[Candidate]) -> list[Candidate]:
            speaker = self.speakers.get((found.first, found.last))
            right = [speaker is not None and self._is(article, each, speaker) for each in candidates]
            if any(right):
                rows.append(([each.features for each in candidates], right))
            if choose is None and any(right):
                return [candidates[right.index(True)]]
            return choose(found, candidates) if choose is not None else candidates

        report(article, note)
        return rows

    def right(self, weights: Weights) -> tuple[int, int]:
        """How many reports with a gold speaker there are whose source is implied, and how many get the right one."""
        article = read(self.gold.text)
        implied: list[Report] = []

        def choose(found: Report, candidates: list[Candidate]) -> list[Candidate]:
            implied.append(found)
            return by_likelihood(candidates, weights)

        report(article, choose)
        asked = [found for found in implied if (found.first, found.last) in self.speakers]
        return len(asked), sum(
            found.speaker is not None
            and _is_named(article, found.speaker.name, found.speaker.kind, self.speakers[found.first, found.last])
            for found in asked
        )

    @staticmethod
    def _is(article: Article, candidate: Candidate, speaker: Entity) -> bool:
        if candidate.entity is not None:
            return _is_named(article, candidate.entity.name, candidate.entity.kind, speaker)
        return _is_named(article, candidate.fullest or (0, 1), candidate.kind or "", speaker)


def _is_named(article: Article, name: tuple[int, int], kind: str, speaker: Entity) -> bool:
    words = wording(article, name)
    return same_speaker(speaker, Entity("", words, (words,), kind))


def example(gold: Record) -> Example:
    """An annotated article with its gold speakers at the reports that the extractor finds."""
    article = read(gold.text)
    reports = report(article, lambda _, candidates: candidates)
    alignment = align(gold, article_of(build(article, [(found, 1.0) for found in reports]), gold))
    named: dict[tuple[int, int], Entity] = {}
    for pair in alignment.pairs:
        speaker = alignment.gold.speaker(pair.gold)
        if speaker is not None:
            named[reports[pair.answer].first, reports[pair.answer].last] = speaker
    return Example(gold, named)


def train(rows: list[Row], penalty: float) -> Weights:
    """Weights of a log-linear choice; features that fewer than four candidates have are left out."""

    def slopes(weights: Weights) -> Weights:
        found = {name: penalty * value for name, value in weights.items()}
        for candidates, right in rows:
            scores = [sum(weights.get(name, 0.0) for name in names) for names in candidates]
            powers = [exp(score - max(scores)) for score in scores]
            whole = sum(powers)
            whole_right = sum(power for power, is_right in zip(powers, right, strict=True) if is_right)
            for names, power, is_right in zip(candidates, powers, right, strict=True):
                error = power / whole - (power / whole_right if is_right else 0.0)
                for name in names:
                    found[name] = found.get(name, 0.0) + error
        return found

    seen = (name for candidates, _ in rows for names in candidates for name in names)
    return descend(seen, _RAREST, slopes, rounds=150, rate=0.2)


def main() -> None:
    """Read the files, cross-validate, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--penalty", type=float, default=10.0)
    options = parser.parse_args()
    lines = [line for path in options.gold for line in Path(path).read_text(encoding="utf-8").splitlines()]
    examples = [example(Record.from_json(json.loads(line))) for line in lines]
    first = [each.rows(None) for each in examples]
    draft = train([row for rows in first for row in rows], options.penalty)
    # Choices as they come with the right speakers before them, and as they come with the mistakes of a model.
    rows_of = [
        a + each.rows(lambda _, found: by_likelihood(found, draft)) for a, each in zip(first, examples, strict=True)
    ]
    order = list(range(len(examples)))
    random.Random(1).shuffle(order)  # noqa: S311
    asked = right = 0
    for fold in [set(order[k::5]) for k in range(5)]:
        weights = train([row for k in order if k not in fold for row in rows_of[k]], options.penalty)
        for k in fold:
            counts = examples[k].right(weights)
            asked, right = asked + counts[0], right + counts[1]
    print(f"{asked} implied speakers, {right} right, {sum(len(rows) for rows in first)} among the candidates")
    if options.write:
        weights = train([row for rows in rows_of for row in rows], options.penalty)
        data = {name: round(value, 3) for name, value in sorted(weights.items()) if abs(value) >= 0.005}
        WEIGHTS.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
