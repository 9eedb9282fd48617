"""One article's gold and answer side by side: which content answers which."""

from collections.abc import Iterator
from dataclasses import dataclass

from service.evaluation.matching import matched, same_speaker
from service.evaluation.records import Article, Attribution, Entity
from service.evaluation.wording import TokenGrid, Tokens, trimmed

# Contents match where the Jaccard index of their tokens is at least this.
CONTENT_THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Side:
    """One annotation of an article: its quotes, without empty ones, and the tokens of each content."""

    article: Article
    quotes: tuple[Attribution, ...]
    contents: tuple[Tokens, ...]

    def speaker(self, index: int) -> Entity | None:
        """Return the speaker of the quote with this index."""
        return self.article.speaker_of(self.quotes[index])


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold content and the answered content that matches it, by index, and whether the speaker is right."""

    gold: int
    answer: int
    speaker_right: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """Gold and answer of one article, with the contents that match."""

    gold: Side
    answer: Side
    grid: TokenGrid
    pairs: tuple[Pair, ...]

    def matches(self) -> Iterator[tuple[Pair, Attribution, Attribution]]:
        """Yield each pair with its gold and its answered quote."""
        for pair in self.pairs:
            yield pair, self.gold.quotes[pair.gold], self.answer.quotes[pair.answer]


def align(gold: Article, answer: Article) -> Alignment:
    """Match the contents of an answer with those of the gold record of the same text."""
    grid = TokenGrid(gold.text)
    left, right = _side(gold, grid), _side(answer, grid)
    pairs = matched(left.contents, right.contents, CONTENT_THRESHOLD)
    return Alignment(
        left, right, grid, tuple(Pair(g, a, same_speaker(left.speaker(g), right.speaker(a))) for g, a in pairs.items())
    )


def _side(article: Article, grid: TokenGrid) -> Side:
    trims = [(quote, trimmed(article.text, quote.content)) for quote in article.quotes]
    kept = [(quote, span) for quote, span in trims if span.end > span.start]
    return Side(article, tuple(quote for quote, _ in kept), tuple(grid.covered(span) for _, span in kept))
