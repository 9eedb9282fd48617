"""Whether brackets hold a verse or somebody's words: ``قوله تعالى (…)``, ``قال الشاعر {…}``."""

from typing import Final

from service.lexicon.entries import NUMBER, OF_GOD, OF_THE_PROPHET, RELATIVE, ROLE
from service.lexicon.punctuation import FULL_STOP, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_HONOUR: Final = OF_GOD | OF_THE_PROPHET
FOUND: Final = word_set("cited_in_brackets.found")
CITED: Final = ("حديث", "ايه")
_PRAISED: Final = word_set("cited_in_brackets.praised")
_LONGEST_HONOUR: Final = 9
_PLAINLY: Final = ("قال", "أضاف")
_LONGEST_SPEAKER: Final = 9
SHORTEST_SAID: Final = 4
_LONGEST_SAID: Final = 80
_SHORTEST_VERSE: Final = 3
_THEN: Final = "ثم"
_OF_SPEECH: Final = word_set("cited_in_brackets.of_speech")


def follows_honour(words: list[Word], i: int) -> bool:
    """Whether the words of honour of God or the Prophet end before a bracket: ``قوله تعالى (…)``."""
    if i and words[i - 1].flags & _HONOUR:
        return True
    for start in range(max(0, i - _LONGEST_HONOUR), i - 1):
        candidates = words[start].phrases
        for rest, flags in candidates.get(words[start + 1].folded, ()) if candidates is not None else ():
            if flags & _HONOUR and [word.folded for word in words[start + 1 : i]] == [*rest]:
                return True
    return False


def quotes(words: list[Word], i: int) -> bool:
    """Whether a bracket after words of honour holds what is said, and neither where it is found nor a year."""
    inner = words[i + 1 : i + 1 + _SHORTEST_VERSE]
    return len(inner) == _SHORTEST_VERSE and inner[0].folded not in FOUND and not any(
        word.kind != NOT_PUNCTUATION or word.folded[:1].isdigit() for word in inner
    )  # fmt: skip


def is_said_in_bracket(words: list[Word], i: int) -> bool:
    """Whether a bracket holds what the verb of saying before it reports: ``قال سالم (…)``.

    It ends its sentence, or what is done next follows, or it begins as only speech does: ``قال له (إنك …) فمضى``.
    """
    verb = next((k for k in range(i - 1, max(i - _LONGEST_SPEAKER, -1), -1) if says(words[k])), -1)
    if verb < 0 or any(w.kind != NOT_PUNCTUATION or w.complementizer for w in words[verb:i]) or not quotes(words, i):
        return False
    inner = words[i + 1]
    office = inner.flags & ROLE and not inner.article
    if inner.flags & (RELATIVE | NUMBER) or office or any(form.adverbial for form in inner.cues):
        return False  # قال سالم (الذي رفض ذكر اسمه)
    closing = next((k for k in range(i + 1, min(len(words), i + _LONGEST_SAID)) if words[k].surface == ")"), 0)
    if closing - i <= SHORTEST_SAID:
        return False
    if closing + 1 == len(words) or words[closing + 1].kind == FULL_STOP:
        return True
    following = words[closing + 1]
    if following.complementizer is not None:
        return False  # وقال سالم (…) إن
    then = following.folded == _THEN or (following.conjunction == "ف" and following.kind == NOT_PUNCTUATION)
    return then or inner.folded in _OF_SPEECH or (inner.complementizer is not None and inner.form[0] == "إ")


def says_thus(words: list[Word], i: int) -> bool:
    """Whether a bracket right after قائلا holds what is said."""
    if i == 0 or not any(form.adverbial and form.lemma == "قال" for form in words[i - 1].cues):
        return False
    closing = next((k for k in range(i + 1, min(len(words), i + _LONGEST_SAID)) if words[k].surface == ")"), 0)
    return closing - i > SHORTEST_SAID


def cited_at(words: list[Word], end: int) -> int:
    """The noun of a tradition, a verse or a saying that ends before a token, with its praise; -1 where none does.

    Args:
        words: the words of an article.
        end: the token.
    """
    noun = end - 1
    noun -= noun > 0 and words[noun].article and words[noun].stem in _PRAISED
    if noun < 0:
        return -1
    word = words[noun]
    his = word.pronoun is not None and any(form.part == "noun" and form.lemma == "قال" for form in word.cues)
    return noun if his or (word.article and word.stem in CITED) else -1


def is_cited(words: list[Word], i: int) -> bool:
    """Whether a bracket right after a tradition, a verse or قوله holds its words: ``جاء في الحديث الشريف (…)``."""
    if cited_at(words, i) < 0 or not quotes(words, i):
        return False
    closing = next((k for k in range(i + 1, min(len(words), i + _LONGEST_SAID)) if words[k].surface == ")"), 0)
    return closing - i > SHORTEST_SAID


def says(word: Word) -> bool:
    """Whether a word is a form of قال or أضاف with which another's words are reported."""
    return any(form.part == "verb" and form.lemma in _PLAINLY and form.person == 3 for form in word.cues)
