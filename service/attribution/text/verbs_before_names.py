"""What stands before a name: the title that it follows, and the verb whose subject it is."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.entries import TITLE
from service.lexicon.punctuation import FULL_STOP, NOT_PUNCTUATION
from service.lexicon.words import Word

# verbs of saying whose object is no noun, so that a noun right behind them is their subject
TAKES_NO_NOUN: Final = ("قال", "صرح")
LONGEST_TITLE: Final = 8
_FARTHEST_VERB: Final = 12
_OF_VERBS: Final = lexicon.COMMON | lexicon.PREPOSITION | lexicon.DOCUMENT  # بين, رأى
_BEHIND_LETTERS: Final = (".", "/")  # د. سالم, د/ سالم


def is_titled(words: list[Word], k: int) -> bool:
    """Whether a name follows a title, also one of a letter: الطبيب [كمال], مدير المشفى [كمال], د. [كمال]."""
    if k > 1 and words[k - 1].surface in _BEHIND_LETTERS and words[k - 2].flags & lexicon.HONORIFIC:
        return True
    if words[k - 1].flags & (TITLE | lexicon.HONORIFIC):
        return words[k - 1].article
    return (
        k > 1
        and bool(words[k - 1].article or words[k - 1].flags & lexicon.PLACE)
        and any(words[i].flags & TITLE for i in range(max(0, k - LONGEST_TITLE), k - 1))
    )


def verb_before(words: list[Word], k: int, *, addressed: bool = False) -> Word | None:
    """The verb whose subject a name is, or بحسب, through the title before it; None where the name opens a sentence.

    Args:
        words: the words of the article.
        k: the token of the name.
        addressed: whether a verb counts whose object is who is spoken to.

    Returns:
        The verb.
    """
    for i in range(k - 1, max(-1, k - 1 - _FARTHEST_VERB), -1):
        word = words[i]
        if word.kind != NOT_PUNCTUATION:
            if word.kind != FULL_STOP and word.surface != "/":
                return None
            continue
        if word.starts_source_phrase:
            return word  # بحسب الطبيب كمال سلك فإن
        verbs = [form for form in word.cues if form.part == "verb"]
        if verbs and not word.article and not word.flags & ~_OF_VERBS:
            return word if addressed or not any("person_object" in form.flags for form in verbs) else None
        if word.complementizer or word.flags & (lexicon.VERB | lexicon.RELATIVE):
            return None
    return None
