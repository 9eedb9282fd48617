"""What every later stage looks at: an article's tokens and its stretches in quotation marks."""

from bisect import bisect_left
from functools import lru_cache
from typing import Final

from service.attribution.text.ordered import between, first_from
from service.attribution.text.quotation_marks import Stretch, quotation_stretches
from service.attribution.text.readings import tell_readings
from service.attribution.text.tokens import Tokens, tokenize
from service.attribution.text.withheld import withheld_asides
from service.lexicon.entries import ADVERB, CONNECTIVE, DEMONSTRATIVE, FUNCTION, PRONOUN
from service.lexicon.punctuation import MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.words import Word

_MOST_LANDMARKS: Final = 60
_MOST_STRETCHES: Final = 60
_MOST_MARKS: Final = 100
_NO_PARTICLES: Final = ~(FUNCTION & ~PRONOUN | ADVERB | CONNECTIVE | DEMONSTRATIVE)


class Article:
    """An article, tokenized.

    ``words`` are those of its tokens, which everything looks at. ``opened`` finds a stretch by the token of its
    opening mark, ``closed`` by its closing, ``stretch_of`` the innermost one by any token. ``name_words`` are the
    bare words of all names and ``name_ends`` what longer ones end with; both are filled by
    :func:`service.attribution.names.names_in_article.name_words`. ``latin_names`` are the full names in Latin
    letters, None until somebody asks for them. ``clipped`` says how many code points at the
    start of a token are a preposition of a source phrase (وفقا |ل|وزارة). ``asides`` are those behind the subjects
    of cues, from mark to mark, ``withheld`` finds the token after those in which a name is withheld by their first
    token, ``hidden`` are all tokens of these.
    """

    __slots__ = (
        "_places",
        "asides",
        "clipped",
        "closed",
        "hidden",
        "landmarks",
        "latin_names",
        "name_ends",
        "name_words",
        "opened",
        "openers",
        "openings",
        "stretch_of",
        "stretches",
        "tokens",
        "withheld",
        "words",
    )  # fewer bytes where it is not compiled

    def __init__(self, tokens: Tokens, stretches: list[Stretch], words: list[Word]) -> None:
        self.tokens = tokens
        self.stretches = stretches
        self.words = words
        self.opened: dict[int, Stretch] = {}
        self.closed: dict[int, Stretch] = {}
        self.stretch_of: dict[int, Stretch] = {}
        self.latin_names: list[tuple[int, int]] | None = None
        self.name_words: frozenset[str] | None = None
        self.name_ends: frozenset[tuple[str, ...]] = frozenset()
        self.clipped: dict[int, int] = {}
        self.openings: list[int] = []
        self.openers: list[int] = []
        self.landmarks: list[int] = []
        self.asides: list[tuple[int, int]] = []
        self.withheld: dict[int, int] = {}
        self.hidden: set[int] = set()
        self._places: dict[str, int | list[int]] | None = None

    @property
    def text(self) -> str:
        """The article as it was given."""
        return self.tokens.text

    def sentence(self, token: int) -> tuple[int, int]:
        """The half-open token range of the sentence that holds a token."""
        return self.tokens.sentences[self.tokens.sentence_of[token]]

    def slice(self, first: int, last: int) -> str:
        """The text of a half-open, non-empty token range."""
        return self.tokens.text[self.tokens.starts[first] : self.tokens.end(last - 1)]

    def parent(self, stretch: Stretch) -> Stretch | None:
        """The stretch right around another, or None."""
        return self.stretch_of.get(stretch.opening - 1) if stretch.depth else None

    def stretches_between(self, first: int, last: int) -> list[Stretch]:
        """The outermost stretches in double marks that open inside a token range, in order; of very many the first."""
        found: list[Stretch] = []
        k = first_from(self.openings, first)
        while k < len(self.stretches) and self.openings[k] < last and len(found) < _MOST_STRETCHES:
            stretch = self.stretches[k]
            if stretch.double and (not found or stretch.opening > found[-1].closing):
                found.append(stretch)
            k += 1
        return found

    def line(self, token: int) -> tuple[int, int]:
        """The half-open token range of the line that holds a token."""
        return self.tokens.lines[self.tokens.paragraph_of[token]]

    def landmarks_between(self, first: int, last: int) -> list[int]:
        """The complementizers, colons, quotation marks and cues from a token to another, that one included."""
        return between(self.landmarks, first, last + 1, _MOST_LANDMARKS)

    def aside_end(self, token: int) -> int:
        """The mark that ends the aside in which a token stands: what a cue there reports ends with it."""
        if not self.asides:
            return len(self.words)
        k = bisect_left(self.asides, (token, 0)) - 1
        return self.asides[k][1] if k >= 0 and token < self.asides[k][1] else len(self.words)

    def places(self, bare: str) -> list[int]:
        """The tokens whose word has a bare form, in order; not those of particles, which name nothing."""
        if self._places is None:
            places: dict[str, int | list[int]] = {}  # most words stand in one place
            for i, word in enumerate(self.words):
                if word.kind != NOT_PUNCTUATION or (word.flags and not word.flags & _NO_PARTICLES):
                    continue
                met = places.setdefault(word.bare, i)
                if isinstance(met, list):
                    met.append(i)
                elif met != i:
                    places[word.bare] = [met, i]
            self._places = places
        found = self._places.get(bare)
        return found if isinstance(found, list) else [] if found is None else [found]


def read(text: str) -> Article:
    """Tokenize an article and pair its quotation marks."""
    tokens = tokenize(text)
    tell_readings(tokens)
    words = tokens.words
    article = Article(tokens, quotation_stretches(tokens), words)
    _count_single_marks(article)
    _count_brackets(article)
    article.withheld = withheld_asides(tokens)
    for first, last in article.withheld.items():
        article.hidden.update(range(first, last))
    article.openers = [i for i in tokens.punctuation if words[i].opens] + [i for i in tokens.notable if words[i].opens]
    article.openings = [stretch.opening for stretch in article.stretches]
    for stretch in article.stretches:
        article.opened[stretch.opening] = stretch
        article.closed.setdefault(stretch.closing, stretch)  # of two that one mark closes the outer
        for token in range(stretch.opening, stretch.closing + stretch.closed):  # closed by a mark, or by what follows
            article.stretch_of[token] = stretch  # inner ones come later and win
    return article


def _count_single_marks(article: Article) -> None:
    """Let single marks count as double ones in an article that quotes with them rather than with others."""
    words = article.tokens.words
    single = [s for s in article.stretches if not s.double]
    others = [s for s in article.stretches if s.double and words[s.opening].kind != OPENING_BRACKET]
    if len(single) <= len(others):
        return  # verses in brackets tell nothing of how it quotes
    for stretch in single:
        stretch.double = True
        for token in (stretch.opening, stretch.closing):
            if words[token].kind == SINGLE_MARK:
                words[token] = _quoting(words[token])


def _count_brackets(article: Article) -> None:
    """Let the brackets that hold what is said be quotation marks: ``قوله تعالى (…)``, ``قال الشاعر {…}``."""
    words = article.tokens.words
    for stretch in article.stretches:
        if words[stretch.opening].kind == OPENING_BRACKET and stretch.closed:
            words[stretch.opening] = _quoting(words[stretch.opening])
            words[stretch.closing] = _quoting(words[stretch.closing])


@lru_cache(_MOST_MARKS)
def _quoting(mark: Word) -> Word:
    return mark.changed(kind=MARK, opens=True)
