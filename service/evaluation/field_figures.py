"""The figures of the literature, so that a result here can be set beside published ones."""

from collections.abc import Iterable

from service.attribution import Span
from service.evaluation.alignment import Alignment, Side
from service.evaluation.counting import Tally
from service.evaluation.guideline_figures import overlapping
from service.evaluation.matching import same_speaker
from service.evaluation.records import Attribution
from service.evaluation.wording import TokenGrid, Tokens, trimmed

PARTS = ("cue", "source", "content")
COVERAGES = (0.3, 0.8)


def exact_and_overlap_figures(alignments: Iterable[Alignment]) -> dict[str, float]:
    """Return precision, recall and F1 of cue, source and content spans, exact and by token overlap.

    Exact: the same tokens. Overlap: each span counts with the share of its own tokens that the spans of the other
    side cover. These are the strict and the partial measure of S. Pareti, T. O'Keefe, I. Konstas, J. R. Curran and
    I. Koprinska, "Automatically Detecting and Attributing Indirect Quotations", EMNLP 2013 (on the PARC corpus), the
    partial one as defined by R. Johansson and A. Moschitti, "Syntactic and Semantic Structure for Opinion Expression
    Detection", CoNLL 2010.
    """
    tally = Tally()
    for alignment in alignments:
        for part in PARTS:
            gold, answered = (
                _spans(alignment.gold, part, alignment.grid),
                _spans(alignment.answer, part, alignment.grid),
            )
            common = len(gold & answered)
            tally.add_both(f"{part}_exact", (common, len(answered)), (common, len(gold)))
            tally.add_both(
                f"{part}_overlap", (_covered(answered, gold), len(answered)), (_covered(gold, answered), len(gold))
            )
    figures: dict[str, float] = {}
    for part in PARTS:
        figures |= tally.precision_recall_f1(f"{part}_exact") | tally.precision_recall_f1(f"{part}_overlap")
    return figures


def _spans(side: Side, part: str, grid: TokenGrid) -> set[Tokens]:
    spans = (getattr(quote, part) for quote in side.quotes)
    return {found for span in spans if span and (found := grid.covered(trimmed(side.article.text, span)))}


def _covered(spans: set[Tokens], others: set[Tokens]) -> float:
    reached = frozenset().union(*others)
    return sum(len(span & reached) / len(span) for span in spans)


def coverage_figures(alignments: Iterable[Alignment]) -> dict[str, float]:
    """Return precision, recall and F1 of contents by coverage, and how many of the found have the right speaker.

    A gold content is found where an answered one, each used once, covers more than the share of its characters: 0.3
    for the easy match, 0.8 for the hard one. This is the measure of F. T. Asr, M. Mazraeh, A. Lopes, V. Gautam,
    J. Gonzales, P. Rao and M. Taboada, "The Gender Gap Tracker: Using Natural Language Processing to measure gender
    bias in media", PLOS ONE 16(1), 2021. There a speaker is right where the two mentions overlap
    (``…_source_accuracy``, here with no source on either side as agreement); ``…_speaker_accuracy`` asks that the
    mention be resolved to the right entity, which is harder.
    """
    tally = Tally()
    names = {coverage: f"coverage_{coverage}" for coverage in COVERAGES}
    for alignment in alignments:
        for coverage, name in names.items():
            pairs = _covering(alignment.gold, alignment.answer, coverage)
            totals = len(alignment.answer.quotes), len(alignment.gold.quotes)
            tally.add_both(name, (len(pairs), totals[0]), (len(pairs), totals[1]))
            for wanted, given in pairs:
                speaker = alignment.gold.article.speaker_of(wanted)
                answered = alignment.answer.article.speaker_of(given)
                tally.add(f"{name}_source", _same_source(wanted, given))
                tally.add(f"{name}_speaker", same_speaker(speaker, answered))
    figures: dict[str, float] = {}
    for name in names.values():
        figures |= tally.precision_recall_f1(name)
        figures |= {f"{name}_{what}_accuracy": tally.rate(f"{name}_{what}") for what in ("source", "speaker")}
    return figures


def _covering(gold: Side, answer: Side, threshold: float) -> list[tuple[Attribution, Attribution]]:
    pairs = []
    rest = list(answer.quotes)
    for quote in gold.quotes:
        best = max(rest, key=lambda given: _coverage(quote.content, given.content), default=None)
        if best and _coverage(quote.content, best.content) > threshold:
            pairs.append((quote, best))
            rest.remove(best)
    return pairs


def _coverage(gold: Span, answered: Span) -> float:
    return max(0, min(gold.end, answered.end) - max(gold.start, answered.start)) / (gold.end - gold.start)


def _same_source(wanted: Attribution, given: Attribution) -> bool:
    return overlapping(wanted.source, given.source) or (wanted.source is None and given.source is None)
