"""Whether a verb of saying tells what nobody said: ``وكأنه [يقول] إن``, ``وهذا [يؤكد] أن``, ``عيناه [تقولان] إن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_LOOKS: Final = word_set("imagined.looks")
_SHOWING: Final = word_set("imagined.showing")
_THESE: Final = ("هذا", "وهذا", "فهذا", "هذه", "وهذه", "ذلك", "وذلك", "فذلك")
_WHAT: Final = ("ما", "وما", "فما")
_ALL: Final = "كل"
_STILL: Final = ("زال", "زالت", "زالوا", "يزال", "تزال", "دام", "دامت", "برح", "انفك", "انفكت", "فتي")
_TO_WHOM: Final = ("لي", "لك", "له", "لها", "لنا", "لكم", "لهم")
_LOOKS_OF_ONE: Final = frozenset(
    look + own for look in _LOOKS for own in ("ه", "ها", "هم", "هما", "هن", "ي", "نا", "ك")
)
_OWN: Final[tuple[str, ...]] = ("ه", "ها", "هم")
_BECAUSE: Final = ("لان", "لكن", "ولكن")
_AS_IF: Final[tuple[str, ...]] = ("كأن", "وكأن", "فكأن")
_FARTHEST_AS_IF: Final = 2
_LONGEST_WHAT: Final = 12
_LONGEST_LOOKS: Final = 3


def is_imagined(article: Article, cue: CueMatch) -> bool:
    """Whether a verb tells what nobody said: what it is as if one said, what things show.

    Args:
        article: the article.
        cue: a verb that may report.

    Returns:
        Whether it reports nothing.
    """
    words, form = article.words, cue.form
    assert form is not None
    if form.person != 3 or cue.last >= len(words):
        return False
    if form.tense == "present" and _is_as_if(words, cue.first):
        return True
    return _shows(article, cue) or _says_by_looks(article, cue)


def _is_as_if(words: list[Word], j: int) -> bool:
    """Whether somebody does something as if they said so: وكأنه [يقول], كأن المدينة [تقول]."""
    for k in range(j - 1, max(j - _FARTHEST_AS_IF - 1, -1), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].form.startswith(_AS_IF):
            return True
    return False


def _shows(article: Article, cue: CueMatch) -> bool:
    """Whether a fact shows something: وهذا [يؤكد] أن, ما حدث أمس [يؤكد] أن, but not ما زال الوزير [يؤكد] أن."""
    words, form = article.words, cue.form
    if form is None or form.lemma not in _SHOWING or form.tense != "present" or words[cue.first].conjunction:
        return False
    first, before = article.sentence(cue.first)[0], cue.first - 1
    if before >= first and words[before].folded in _THESE and _opens_a_clause(words, before, first):
        return True
    for k in range(before, max(first, cue.first - _LONGEST_WHAT) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].folded in _WHAT and _opens_a_clause(words, k, first):
            acts = can_be_verb(words[k + 1]) or bool(words[k + 1].cues)
            return acts and k + 1 < cue.first and words[k + 1].folded not in _STILL
    return False


def _says_by_looks(article: Article, cue: CueMatch) -> bool:
    """Whether eyes, tears, the heart or walls are said to say something: عيناه [تقولان], [قال] لي قلبي."""
    words = article.words
    j = cue.last + (words[cue.last].folded in _TO_WHOM)
    if j < len(words) and _is_of_looks(words, j):
        return True
    if words[cue.first].conjunction:
        return False
    first = article.sentence(cue.first)[0]
    for k in range(cue.first - 1, max(first, cue.first - _LONGEST_LOOKS) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].flags & lexicon.PREPOSITION:
            return False
        if _is_of_looks(words, k):
            return _opens_a_clause(words, k, first)
    return False


def _is_of_looks(words: list[Word], j: int) -> bool:
    """Whether a word is what shows on one's face or a thing about one, and whose it is: قلبي, دموع الأم, الجدران."""
    word = words[j]
    if word.preposition or word.flags & lexicon.GIVEN_NAME:
        return False
    whole = word.folded.removeprefix(word.conjunction) if word.conjunction else word.folded
    if whole in _LOOKS:
        return word.article or (j + 1 < len(words) and (words[j + 1].article or words[j + 1].folded.endswith(_OWN)))
    return whole in _LOOKS_OF_ONE


def _opens_a_clause(words: list[Word], j: int, first: int) -> bool:
    """Whether a sign, a complementizer or a conjunction stands before a word, or it opens its sentence."""
    if j == first or words[j].folded.startswith("و"):
        return True
    before = words[j - 1]
    if before.folded == _ALL:
        return _opens_a_clause(words, j - 1, first)  # كل ما حدث يؤكد أن
    return before.kind != NOT_PUNCTUATION or before.complementizer is not None or before.folded in _BECAUSE
