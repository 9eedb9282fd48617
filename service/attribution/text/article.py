"""What every later stage looks at: an article's tokens and its stretches in quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from service.attribution.text.foreign_names import tell_foreign_names
from service.attribution.text.quotation_marks import Stretch, quotation_stretches
from service.attribution.text.tokens import Tokens, tokenize
from service.attribution.text.withheld import withheld_asides
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import CLOSING_BRACKET, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_MORE_OFTEN: Final = 3
_IN_ALEF: Final = ("على", "إلى", "الى", "حتى")
_NAMING: Final = lexicon.PERSON_NAME | lexicon.HONORIFIC | lexicon.PLACE
_LONGEST_INSTITUTION: Final = 7
_SHORTEST: Final = 3
# what in brackets is no short name: a time, a number, a person, a place, who brings the news
_NO_SHORT_NAME: Final = (
    lexicon.TIME | lexicon.NUMBER | lexicon.PERSON_NAME | lexicon.PLACE | lexicon.MEDIA | lexicon.FUNCTION
    | lexicon.NATIONALITY | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP
)  # fmt: skip
_MOST_LANDMARKS: Final = 60
_MOST_NAMED: Final = 2_000  # words that are remembered as names
_GOVERNING: Final = word_set("article.governing")


class Article:
    """An article, tokenized.

    ``words`` are those of its tokens, which everything looks at. ``opened`` finds a stretch by the token of its opening
    mark, ``closed`` by its closing, ``stretch_of`` the innermost one by any token. ``name_words`` and ``names``, by
    their bare words, are filled by :func:`service.attribution.mentions.names.name_words`. ``clipped`` says how many
    code points at the start of a token are a preposition of a source phrase (وفقا |ل|وزارة). ``asides`` are those
    behind the subjects of cues, from mark to mark, ``withheld`` finds the token after those in which a name is
    withheld by their first token, ``hidden`` are all tokens of these.
    """

    def __init__(self, tokens: Tokens, stretches: list[Stretch], words: list[Word]) -> None:
        self.tokens = tokens
        self.stretches = stretches
        self.words = words
        self.opened: dict[int, Stretch] = {}
        self.closed: dict[int, Stretch] = {}
        self.stretch_of: dict[int, Stretch] = {}
        self.name_words: frozenset[str] | None = None
        self.names: frozenset[tuple[str, ...]] = frozenset()
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
        """The outermost stretches in double marks that open inside a token range, in order."""
        found: list[Stretch] = []
        k = bisect_left(self.openings, first)
        while k < len(self.stretches) and self.openings[k] < last:
            stretch = self.stretches[k]
            if stretch.double and (not found or stretch.opening > found[-1].closing):
                found.append(stretch)
            k += 1
        return found

    def line(self, token: int) -> tuple[int, int]:
        """The half-open token range of the line that holds a token."""
        return self.tokens.lines[bisect_right(self.tokens.lines, (token, len(self.tokens.words))) - 1]

    def landmarks_from(self, token: int) -> Iterator[int]:
        """The complementizers, colons, quotation marks and cues from a token on."""
        k = bisect_left(self.landmarks, token)
        return iter(self.landmarks[k : k + _MOST_LANDMARKS])

    def aside_end(self, token: int) -> int:
        """The mark that ends the aside in which a token stands: what a cue there reports ends with it."""
        k = bisect_left(self.asides, (token, 0)) - 1
        return self.asides[k][1] if k >= 0 and token < self.asides[k][1] else len(self.words)

    def places(self, bare: str) -> list[int]:
        """The tokens whose word has a bare form, in order."""
        if self._places is None:
            places: dict[str, int | list[int]] = {}  # most words stand in one place
            for i, word in enumerate(self.words):
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
    if "علي" in text:
        _tell_ali(tokens)
    _tell_names(tokens)
    _tell_places(tokens)
    tell_foreign_names(tokens, _naming)
    _tell_with(tokens)
    _tell_short_names(tokens)
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
        article.closed[stretch.closing] = stretch
        for token in range(stretch.opening, stretch.closing + stretch.closed):  # closed by a mark, or by what follows
            article.stretch_of[token] = stretch  # inner ones come later and win
    return article


def _count_single_marks(article: Article) -> None:
    """Let single marks count as double ones in an article that quotes with them rather than with others."""
    single = [s for s in article.stretches if not s.double]
    if len(single) * 2 <= len(article.stretches):
        return
    words = article.tokens.words
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


@lru_cache(_MOST_NAMED)
def _quoting(mark: Word) -> Word:
    return mark.changed(kind=MARK, opens=True)


def _tell_names(tokens: Tokens) -> None:
    """Let no word of a listed name or title of several words report or bind: بان كي مون, حجة الإسلام, أم درمان."""
    words = tokens.words
    for i in range(len(words) - 1):
        candidates = words[i].phrases
        if candidates is None:
            continue
        if words[i].form == "أم" and _is_mother(words, i):
            words[i] = _naming(words[i], lexicon.GIVEN_NAME).changed(name_gender="f")
            continue
        for rest, flags in candidates.get(words[i + 1].folded, ()):
            end = i + 1 + len(rest)
            if not flags & _NAMING or [word.folded for word in words[i + 1 : end]] != [*rest]:
                continue
            for k in range(i, end):
                if flags & lexicon.PLACE and not flags & lexicon.PERSON_NAME:
                    words[k] = _naming(words[k], lexicon.PLACE) if words[k].flags & lexicon.FUNCTION else words[k]
                elif flags & lexicon.HONORIFIC:
                    words[k] = words[k].changed(cues=(), may_report=False) if words[k].cues else words[k]
                elif words[k].may_report or words[k].flags & (lexicon.FUNCTION | lexicon.ORGANIZATION_NAME):
                    words[k] = _naming(words[k], lexicon.GIVEN_NAME if k == i else lexicon.FAMILY_NAME)
            break


def _tell_places(tokens: Tokens) -> None:
    """Let a place that people are named like be the place after what governs it: محافظ [عمران]، محافظ [صلاح الدين]."""
    words = tokens.words
    for i in range(1, len(words)):
        word = words[i]
        if not word.flags & lexicon.PLACE and word.phrases is None:
            continue  # found out at once, of most words
        head = words[i - 1]
        if head.stem not in _GOVERNING or head.article or word.conjunction or word.preposition:
            continue
        if word.flags & lexicon.PLACE:
            words[i] = word.changed(flags=lexicon.PLACE) if word.flags & lexicon.PERSON_NAME else word
            continue
        following = words[i + 1].folded if i + 1 < len(words) else ""
        for rest, flags in word.phrases.get(following, ()) if word.phrases else ():
            if flags & lexicon.PLACE and flags & lexicon.PERSON_NAME and len(rest) == 1:
                words[i] = word.changed(flags=lexicon.PLACE, phrases=None)
                words[i + 1] = words[i + 1].changed(flags=lexicon.PLACE)


def _tell_with(tokens: Tokens) -> None:
    """Part ب from a noun where both look like a name: أشاد الوزير [ب|دور] المعلمين, not الشيخة بدور القاسمي."""
    words = tokens.words
    for i in [i for i in tokens.notable if words[i].folded[0] == "ب" and words[i].flags & lexicon.NAME_IS_WORD]:
        word, following = words[i], words[i + 1] if i + 1 < len(words) else words[i]
        noun = lexicon.entries().get(word.folded[1:])
        if noun is None or noun.flags & lexicon.PERSON_NAME or word.name_gender != "f":
            continue
        if word.flags & ~(lexicon.PERSON_NAME | lexicon.NAME_IS_WORD) or words[i - 1].flags & lexicon.HONORIFIC:
            continue
        if following.kind == MARK or (following.article and not following.flags & lexicon.PERSON_NAME):
            words[i] = word.changed(
                flags=lexicon.COMMON, preposition="ب", stem=word.folded[1:], bare=word.folded[1:], titles_or_names=False
            )


def _tell_short_names(tokens: Tokens) -> None:
    """Let the short name in brackets after an institution's be a name everywhere: ``هيئة مكافحة الفساد (نزاهة)``."""
    words = tokens.words
    short: dict[str, Word] = {}
    for i in tokens.punctuation:
        if words[i].kind != OPENING_BRACKET or i < 2 or i + 2 >= len(words) or words[i + 2].kind != CLOSING_BRACKET:
            continue
        word = words[i + 1]
        if word.kind != NOT_PUNCTUATION or word.article or word.flags & _NO_SHORT_NAME or len(word.folded) < _SHORTEST:
            continue
        if word.flags & lexicon.COMMON and not _is_used_as_name(tokens, i + 1):
            continue
        before = words[max(0, i - _LONGEST_INSTITUTION) : i]
        if all(w.kind == NOT_PUNCTUATION for w in before[-2:]) and any(
            w.flags & lexicon.ORGANIZATION_HEAD and not w.conjunction for w in before
        ):
            short[word.surface] = word.changed(
                flags=lexicon.ORGANIZATION_NAME, stem=word.folded, bare=word.folded, conjunction="",
                preposition="", cues=(), may_report=False, gender=None, number=None,
            )  # fmt: skip
    if short:
        for k, word in enumerate(words):
            if word.surface in short:
                words[k] = short[word.surface]


def _is_used_as_name(tokens: Tokens, at: int) -> bool:
    """Whether a common word stands elsewhere right after a verb of saying or in marks of its own: أعلنت نزاهة."""
    words = tokens.words
    for k, word in enumerate(words):
        if k and k != at and word.surface == words[at].surface:
            before = words[k - 1]
            if before.kind == MARK or any(form.part == "verb" for form in before.cues):
                return True
    return False


def _is_mother(words: list[Word], j: int) -> bool:
    """Whether أم opens the name of a mother by her child, and is no «or»: قالت [أم] خالد."""
    before, child = words[j - 1] if j else None, words[j + 1]
    if not child.flags & lexicon.GIVEN_NAME or child.article or child.conjunction or child.preposition:
        return False
    opens = lexicon.HONORIFIC | lexicon.TITLE | lexicon.VERB
    return before is None or bool(before.cues or before.flags & opens) or before.kind != NOT_PUNCTUATION


@lru_cache(_MOST_NAMED)
def _naming(word: Word, flags: int) -> Word:
    return word.changed(
        flags=flags, stem=word.folded, bare=word.folded, conjunction="", preposition="", article=False,
        cues=(), complementizer=None, may_report=False, opens=False, starts_source_phrase=False,
        titles_or_names=True,
    )  # fmt: skip


def _tell_ali(tokens: Tokens) -> None:
    """Take علي for the name alone in an article that writes the preposition على, as the Egyptian press does not.

    Who writes both, or إلى and no على, may slip: then what follows has to be no noun that a preposition would govern.
    """
    words = tokens.words
    ali = [i for i in tokens.notable if words[i].surface == "علي"]
    often = sum(words[i].surface == "على" for i in tokens.notable) > _MORE_OFTEN * len(ali)
    if not ali or not (often or any(words[i].surface in _IN_ALEF for i in tokens.notable)):
        return
    name = words[ali[0]].changed(flags=words[ali[0]].flags & ~lexicon.PREPOSITION)
    for i in ali:
        if often or not _may_be_governed(words[i + 1] if i + 1 < len(words) else None):
            words[i] = name


def _may_be_governed(word: Word | None) -> bool:
    """Whether a word is a noun that no list knows as a name, or none at all."""
    if word is None or word.kind != NOT_PUNCTUATION or word.flags & lexicon.PREPOSITION:
        return False
    return not word.flags & (lexicon.PERSON_NAME | lexicon.NAME_PART) and bool(
        word.flags & ~lexicon.NISBA or word.preposition or word.conjunction or word.pronoun
    )
