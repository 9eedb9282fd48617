"""Words that many spell without a hamza, or ى like ي, which their neighbours or the whole article tell apart."""

from collections.abc import Callable
from typing import Final

from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.analysis import analyse
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LED: Final = word_set("spellings.led")
_PREACHER: Final = "خطيب"
_SHORTEST_VERB: Final = 4
_UPON: Final = "علي"
# as those spell إلى who write no ى
_TO_WITH_DOTS: Final = (" إلي ", " الي ")
_IN_ALEF: Final = "لى "
_NAMING: Final = "سمى"


def tell_spellings(tokens: Tokens) -> None:
    """Let words be what they are though a hamza or the ى is not written: قال [امام] المسجد، يجب [الا] ننسى، [رأي] أن.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    for i in tokens.unsettled:
        meant = _MEANT.get(words[i].form)
        if meant is not None and meant[1](words, i):
            words[i] = analyse(meant[0]).changed(surface=words[i].surface)
    if _has_no_alef_maqsura(tokens):
        for i in tokens.notable:
            if words[i].form[-1:] == "ي" and (words[i].folded == _UPON or _ends_in_alef(words[i])):
                words[i] = words[i].changed(form=words[i].form[:-1] + "ى")


def _is_leader(words: list[Word], i: int) -> bool:
    """Whether who leads the prayers is meant: قال [امام] مسجد النور, [امام] وخطيب الحرم, not وقف امام المسجد."""
    if i + 1 >= len(words):
        return False
    following = words[i + 1]
    if following.conjunction == "و" and following.stem == _PREACHER:
        return True
    if following.stem not in _LED or following.conjunction or following.preposition or not i:
        return False
    before = words[i - 1]
    named = before.kind == COMMA and i > 1 and bool(words[i - 2].flags & lexicon.PERSON_NAME)
    return named or any(form.part == "verb" and form.frame == "say" for form in before.cues)


def _is_not_to(words: list[Word], i: int) -> bool:
    """Whether a verb in the present follows, as it does not follow إلا: يجب [الا] ينتظروا."""
    if i + 1 >= len(words):
        return False
    verb = words[i + 1]
    if verb.kind != NOT_PUNCTUATION or verb.conjunction or verb.article or verb.folded[0] not in "يتن":
        return False
    if verb.flags & lexicon.VERB or any(form.tense == "present" for form in verb.cues):
        return not verb.flags & lexicon.SPEAKER_HEAD
    return verb.folded[0] == "ي" and not verb.flags and len(verb.folded) >= _SHORTEST_VERB


def _is_alan(words: list[Word], i: int) -> bool:
    """Whether a name stands where الآن is no time, between a title and a surname: الوزير [الان] لاماسور."""
    if not i or i + 1 >= len(words):
        return False
    before, surname = words[i - 1], words[i + 1]
    titles = lexicon.TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY
    called = before.flags & titles and before.kind == NOT_PUNCTUATION
    if not called or surname.kind != NOT_PUNCTUATION or surname.article or surname.conjunction or surname.preposition:
        return False
    return not (surname.flags & ~(lexicon.FAMILY_NAME | lexicon.GIVEN_NAME) or surname.cues or surname.complementizer)


def _is_a_letter(words: list[Word], i: int) -> bool:
    """Whether the letter I of a marked name is spelled out, with one unknown word: «[اي] كلاود», not «اي تعديل»."""
    if not i or i + 2 >= len(words) or words[i - 1].kind != MARK or words[i + 2].kind != MARK:
        return False
    return words[i + 1].kind == NOT_PUNCTUATION and not (words[i + 1].flags or words[i + 1].cues)


def _is_joined(words: list[Word], i: int) -> bool:
    """Whether والى is و with إلى, and no governor where only a noun can stand: إلى البيت [والى] المدرسة."""
    if not i or words[i].form == "وإلي":
        return True
    before = words[i - 1]
    return not (before.flags & lexicon.PREPOSITION or any(form.part == "verb" for form in before.cues))


def _has_no_alef_maqsura(tokens: Tokens) -> bool:
    """Whether an article writes all ى with dots, as some of the Egyptian press does."""
    text = tokens.text
    return _IN_ALEF not in text and any(to in text for to in _TO_WITH_DOTS)


def _ends_in_alef(word: Word) -> bool:
    """Whether a word with dots can be a verb that ends in ى: رأي، نفي; يسمي, which is «called» sooner than «calls»."""
    return any(
        form.part == "verb" and form.lemma[-1] == "ى" and (form.tense == "past" or form.lemma == _NAMING)
        for form in word.cues
    )


# what is written, how it is spelled in full, and whether it is that word at a token
_MEANT: Final[dict[str, tuple[str, Callable[[list[Word], int], bool]]]] = {
    "امام": ("إمام", _is_leader),
    "وامام": ("وإمام", _is_leader),
    "الا": ("ألا", _is_not_to),
    "والا": ("وألا", _is_not_to),
    "الان": ("آلان", _is_alan),
    "اي": ("آي", _is_a_letter),
    "والى": ("وإلى", _is_joined),
    "وإلي": ("وإلى", _is_joined),
}
