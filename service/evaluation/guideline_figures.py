"""The figures that the annotation guidelines define, all in [0, 1]. docs/evaluation.md explains each to users."""

from collections.abc import Iterable

from service.attribution import Span
from service.evaluation.alignment import Alignment, Side
from service.evaluation.counting import Tally
from service.evaluation.matching import matched, same_speaker
from service.evaluation.records import Attribution, Entity
from service.evaluation.wording import common_share, name_tokens, quoted_stretches, tokens

QUOTE_TYPES = ("direct", "indirect", "mixed")

FIGURES_WITH_F1 = (
    "quoted",
    "quoted_soft",
    "quoted_speaker",
    "content",
    "content_speaker",
    *QUOTE_TYPES,
    "token",
    "affiliation",
)
ACCURACIES = ("speaker", "person", "fullname", "kind", "cue", "type")

# Stretches in quotation marks match softly, and values of a role or organization match, from these shares on.
_SOFT_THRESHOLD = 0.8
_AFFILIATION_THRESHOLD = 0.5


def guideline_figures(alignments: Iterable[Alignment]) -> dict[str, float]:
    """Return precision, recall and F1 of everything in ``FIGURES_WITH_F1``, and every one of ``ACCURACIES``."""
    tally = Tally()
    for alignment in alignments:
        _count_stretches(tally, alignment)
        _count_contents(tally, alignment)
        _count_affiliations(tally, alignment)
    figures: dict[str, float] = {}
    for name in FIGURES_WITH_F1:
        figures |= tally.precision_recall_f1(name)
    return figures | {f"{name}_accuracy": tally.rate(name) for name in ACCURACIES}


def stretches_of(side: Side) -> dict[Span, Attribution]:
    """Return every stretch in quotation marks that is speech, with the quote it belongs to (the first, if several)."""
    found: dict[Span, Attribution] = {}
    for quote in side.quotes:
        for span in quoted_stretches(side.article.text, quote.content, quote.type):
            found.setdefault(span, quote)
    return found


def _count_stretches(tally: Tally, alignment: Alignment) -> None:
    gold, answered = stretches_of(alignment.gold), stretches_of(alignment.answer)
    exact = [span for span in gold if span in answered]
    tally.add_both("quoted", (len(exact), len(answered)), (len(exact), len(gold)))
    cover = alignment.grid.covered
    soft = len(matched([cover(span) for span in gold], [cover(span) for span in answered], _SOFT_THRESHOLD))
    tally.add_both("quoted_soft", (soft, len(answered)), (soft, len(gold)))
    right = sum(
        same_speaker(alignment.gold.article.speaker_of(gold[span]), alignment.answer.article.speaker_of(answered[span]))
        for span in exact
    )
    tally.add_both("quoted_speaker", (right, len(answered)), (right, len(gold)))


def _count_contents(tally: Tally, alignment: Alignment) -> None:
    gold, answer, pairs = alignment.gold, alignment.answer, alignment.pairs
    totals = len(answer.quotes), len(gold.quotes)
    tally.add_both("content", (len(pairs), totals[0]), (len(pairs), totals[1]))
    right = sum(pair.speaker_right for pair in pairs)
    tally.add_both("content_speaker", (right, totals[0]), (right, totals[1]))

    # Precision is of the answers of a type, recall of the gold of a type: a match of another type counts in both,
    # since the type has an accuracy of its own.
    found, good = {pair.gold for pair in pairs}, {pair.answer for pair in pairs}
    for index, quote in enumerate(answer.quotes):
        tally.add(f"{quote.type}_precision", index in good)
    for index, quote in enumerate(gold.quotes):
        tally.add(f"{quote.type}_recall", index in found)

    in_gold, in_answer = frozenset().union(*gold.contents), frozenset().union(*answer.contents)
    common = len(in_gold & in_answer)
    tally.add_both("token", (common, len(in_answer)), (common, len(in_gold)))

    for pair, wanted, given in alignment.matches():
        tally.add("speaker", pair.speaker_right)
        tally.add("type", wanted.type == given.type)
        if wanted.cue:
            tally.add("cue", overlapping(wanted.cue, given.cue))
        speaker, answered = gold.speaker(pair.gold), answer.speaker(pair.answer)
        if speaker and speaker.kind == "person":
            tally.add("person", pair.speaker_right)
        if speaker and answered and pair.speaker_right:
            tally.add("kind", speaker.kind == answered.kind)
            if speaker.kind == "person":
                tally.add("fullname", name_tokens(speaker.name) == name_tokens(answered.name))


def _count_affiliations(tally: Tally, alignment: Alignment) -> None:
    for speaker, answered in aligned_speakers(alignment):
        for position in (0, 1):
            wanted, given = distinct(speaker, position), distinct(answered, position)
            hits = len(paired_values(wanted, given))
            tally.add_both("affiliation", (hits, len(given)), (hits, len(wanted)))


def aligned_speakers(alignment: Alignment) -> list[tuple[Entity, Entity | None]]:
    """Return every gold speaker of a quote with the answered speaker of the first matching content, if it is right."""
    first: dict[str, Entity | None] = {}
    for pair in alignment.pairs:
        speaker = alignment.gold.speaker(pair.gold)
        if speaker and pair.speaker_right:
            first.setdefault(speaker.id, alignment.answer.speaker(pair.answer))
    quoted = {quote.speaker for quote in alignment.gold.quotes}
    return [(speaker, first.get(speaker.id)) for speaker in alignment.gold.article.speakers if speaker.id in quoted]


def distinct(speaker: Entity | None, position: int) -> list[str]:
    """Return the different roles (0) or organizations (1) of a speaker."""
    values = (affiliation[position] for affiliation in speaker.affiliations) if speaker else ()
    return list(dict.fromkeys(value for value in values if value))


def paired_values(wanted: list[str], given: list[str]) -> dict[str, str]:
    """Return for each wanted value the given one that shares most of its words, each given one once."""
    pairs: dict[str, str] = {}
    for value in wanted:
        rest = [other for other in given if other not in pairs.values()]
        likeness = [(common_share(tokens(value), tokens(other)), other) for other in rest]
        if likeness and max(likeness)[0] >= _AFFILIATION_THRESHOLD:
            pairs[value] = max(likeness)[1]
    return pairs


def overlapping(span: Span | None, other: Span | None) -> bool:
    """Tell whether two spans share a character."""
    return bool(span and other and span.start < other.end and other.start < span.end)
