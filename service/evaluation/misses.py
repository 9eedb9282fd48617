"""Every difference between gold and answer, one by one, for people to read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from service.evaluation.alignment import Alignment
from service.evaluation.guideline_figures import aligned_speakers, distinct, overlapping, paired_values, stretches_of
from service.evaluation.records import Article, Attribution, Entity
from service.evaluation.wording import name_tokens


@dataclass(frozen=True, slots=True)
class Miss:
    """One difference: what kind, in which article, between which quotes, and what was wanted and given."""

    kind: str
    article: Article
    gold: Attribution | None
    answer: Attribution | None
    wanted: str = ""
    given: str = ""

    def __str__(self) -> str:
        quote = self.gold or self.answer
        words = " ".join(self.article.words(quote.content).split())[:90] if quote else ""
        values = (
            f" – gold {self.wanted or 'none'!r}, answered {self.given or 'none'!r}" if self.wanted or self.given else ""
        )
        return f"{self.article.id}: {words}{values}"


def misses(alignments: Iterable[Alignment]) -> list[Miss]:
    """Return every difference, those of the same kind together, in the order of the articles."""
    found = [miss for alignment in alignments for miss in _misses(alignment)]
    return sorted(found, key=lambda miss: miss.kind)


def _misses(alignment: Alignment) -> Iterator[Miss]:
    article = alignment.gold.article
    found, good = {pair.gold for pair in alignment.pairs}, {pair.answer for pair in alignment.pairs}
    for index, quote in enumerate(alignment.gold.quotes):
        if index not in found:
            yield Miss(f"{quote.type} quote not found", article, quote, None, _name(alignment.gold.speaker(index)))
    for index, quote in enumerate(alignment.answer.quotes):
        if index not in good:
            given_name = _name(alignment.answer.speaker(index))
            yield Miss(f"{quote.type} quote not in the gold", article, None, quote, given=given_name)
    for pair, wanted, given in alignment.matches():
        speaker, answered = alignment.gold.speaker(pair.gold), alignment.answer.speaker(pair.answer)
        if not pair.speaker_right and (speaker or answered):
            kind = "wrong speaker" if answered else "speaker not told"
            yield Miss(kind, article, wanted, given, _name(speaker), _name(answered))
        elif speaker and answered:
            if speaker.kind != answered.kind:
                yield Miss("wrong kind of speaker", article, wanted, given, speaker.kind, answered.kind)
            if speaker.kind == "person" and name_tokens(speaker.name) != name_tokens(answered.name):
                yield Miss("not the fullest name", article, wanted, given, speaker.name, answered.name)
        if wanted.type != given.type:
            yield Miss("wrong type", article, wanted, given, wanted.type, given.type)
        if wanted.cue and not overlapping(wanted.cue, given.cue):
            yield Miss("wrong cue", article, wanted, given, article.words(wanted.cue), article.words(given.cue))
    # Where the content was found, only the edges of the quoted words can be wrong.
    stretches = stretches_of(alignment.gold), stretches_of(alignment.answer)
    for span in stretches[0].keys() - stretches[1].keys():
        wanted = stretches[0][span]
        for pair, gold, given in alignment.matches():
            if gold is wanted and pair.gold in found:
                yield Miss("quoted words cut elsewhere", article, gold, given, article.words(span))
    yield from _affiliation_misses(alignment)


def _affiliation_misses(alignment: Alignment) -> Iterator[Miss]:
    article = alignment.gold.article
    for speaker, answered in aligned_speakers(alignment):
        if not answered:
            continue
        quote = next(quote for quote in alignment.gold.quotes if quote.speaker == speaker.id)
        for position, field in enumerate(("role", "organization")):
            wanted = distinct(speaker, position)
            given = distinct(answered, position)
            pairs = paired_values(wanted, given)
            for value in wanted:
                if value not in pairs:
                    yield Miss(f"{field} not found", article, quote, None, f"{speaker.name}: {value}", "، ".join(given))
            for value in given:
                if value not in pairs.values():
                    yield Miss(
                        f"{field} not in the gold", article, quote, None, "، ".join(wanted), f"{speaker.name}: {value}"
                    )


def _name(speaker: Entity | None) -> str:
    return speaker.name if speaker else ""
