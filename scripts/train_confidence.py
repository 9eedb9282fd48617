"""Train the two models of ``service/attribution/confidence.py`` on annotated articles.

    python -m scripts.train_confidence GOLD.jsonl [GOLD.jsonl …] [--write]

Each file holds records as in ``gold/GUIDELINES.md``. Prints the figures of a five-fold cross-validation over articles;
``--write`` trains on all of them and writes ``service/attribution/data/confidence.json``; with ``--keep-quotes`` the
model that tells quotes, and its threshold, stay as they are. Logistic regression with L2 regularization.

With ``--recalibrate`` nothing is trained: the confidence is only stretched and shifted, as little as brings the
calibration error of each file to 0.07. It takes few articles, best such that no rule was made for.
"""

import argparse
import json
import random
from math import exp, log
from pathlib import Path

from scripts.adagrad import Weights, descend
from service.attribution.answer import build
from service.attribution.confidence import features, probability
from service.attribution.extraction import report
from service.attribution.text.article import read
from service.evaluation.alignment import align
from service.evaluation.calibration import curve, expected_calibration_error
from service.evaluation.records import Article, article_of

Example = tuple[list[str], bool]
WEIGHTS = Path("service/attribution/data/confidence.json")
_RAREST = 3
_AS_GOOD = 0.003
_LARGEST_ERROR = 0.0702


def train(examples: list[Example], penalty: float) -> Weights:
    """Weights of a logistic regression; features seen fewer than three times are left out."""

    def slopes(weights: Weights) -> Weights:
        found = {name: penalty * value if name != "bias" else 0.0 for name, value in weights.items()}
        for names, right in examples:
            error = probability(weights, names) - right
            for name in names:
                found[name] = found.get(name, 0.0) + error
        return found

    return descend((name for names, _ in examples for name in names), _RAREST, slopes, rounds=120, rate=0.3)


def recalibrated(weights: Weights, files: list[list[Example]]) -> Weights:
    """The weights stretched and shifted as little as brings the calibration error of each file to the limit.

    Raises ValueError where no stretch and shift does.
    """
    scored = [[(sum(weights.get(name, 0.0) for name in names), right) for names, right in rows] for rows in files]

    def worst(stretch: float, shift: float) -> float:
        def told(score: float) -> float:
            return 1 / (1 + exp(-stretch * score - shift))

        return max(expected_calibration_error(curve((told(s), right) for s, right in rows)) for rows in scored)

    pairs = ((a / 20, b / 20) for a in range(10, 25) for b in range(-20, 21))
    stretch, shift = min(
        (pair for pair in pairs if worst(*pair) <= _LARGEST_ERROR), key=lambda pair: (pair[0] - 1) ** 2 + pair[1] ** 2
    )
    print(f"stretch {stretch:.2f}, shift {shift:.2f}: worst calibration error {worst(stretch, shift):.3f}")
    stretched = {name: value * stretch for name, value in weights.items()}
    return stretched | {"bias": stretched.get("bias", 0.0) + shift}


def main() -> None:
    """Read the files, cross-validate, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--keep-quotes", action="store_true")
    parser.add_argument("--recalibrate", action="store_true")
    parser.add_argument("--penalty", type=float, default=1.0)
    options = parser.parse_args()
    files: list[list[list[tuple[list[str], bool, bool]]]] = []
    missed: list[int] = []
    for path in options.gold:
        files.append([])
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            gold = Article.from_json(json.loads(line))
            article = read(gold.text)
            reports = report(article)
            answer = build(article, [(found, 1.0) for found in reports])
            alignment = align(gold, article_of(answer, gold))
            named = {pair.answer: pair.speaker_right for pair in alignment.pairs}
            files[-1].append([(features(article, r), k in named, named.get(k, False)) for k, r in enumerate(reports)])
            missed.append(len(gold.quotes) - len(named))
    if options.recalibrate:
        kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        told = [
            [(f, s) for a in file for f, _, s in a if probability(kept["quote"], f) >= kept["least"]] for file in files
        ]
        kept["right"] = {name: round(value, 3) for name, value in recalibrated(kept["right"], told).items()}
        if options.write:
            WEIGHTS.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
        return
    articles = [article for file in files for article in file]
    order = list(range(len(articles)))
    random.Random(1).shuffle(order)  # noqa: S311
    folds = [order[k::5] for k in range(5)]
    scored: list[tuple[float, float, bool, bool]] = []
    for fold in folds:
        held = set(fold)
        rows = [row for k in order if k not in held for row in articles[k]]
        quote = train([(f, c) for f, c, _ in rows], options.penalty)
        right = train([(f, s) for f, _, s in rows], options.penalty)
        for k in fold:
            scored += [(probability(quote, f), probability(right, f), c, s) for f, c, s in articles[k]]
    golds = sum(missed) + sum(c for a in articles for _, c, _ in a)
    sums: dict[float, float] = {}
    for step in range(0, 60, 2):
        least = step / 100
        kept = [row for row in scored if row[0] >= least]
        hits = sum(row[2] for row in kept)
        both = sum(row[3] for row in kept)
        f1 = 2 * hits / (len(kept) + golds)
        f1_both = 2 * both / (len(kept) + golds)
        error = expected_calibration_error(curve((row[1], row[3]) for row in kept))
        sums[least] = f1 + f1_both
        print(f"least {least:.2f}: content F1 {f1:.3f}, with speaker {f1_both:.3f}, calibration error {error:.3f}")
    # Among thresholds as good as the best, the lowest: a reader can ask for more confidence, but not for less.
    best = min(least for least, total in sums.items() if total >= max(sums.values()) - _AS_GOOD)
    loss = -sum(log(max(1e-9, p if s else 1 - p)) for _, p, _, s in scored) / len(scored)
    print(f"{len(scored)} reports, best threshold {best:.2f}, log loss {loss:.3f}")
    if options.write:
        rows = [row for a in articles for row in a]
        models = {
            "quote": train([(f, c) for f, c, _ in rows], options.penalty),
            "right": train([(f, s) for f, _, s in rows], options.penalty),
        }
        data = {name: {k: round(v, 3) for k, v in sorted(m.items()) if abs(v) >= 0.005} for name, m in models.items()}
        if options.keep_quotes:
            kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))
            data["quote"], best = kept["quote"], kept["least"]
        WEIGHTS.write_text(json.dumps({**data, "least": best}, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
