"""The complementizer that opened the clause in which something stands."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import DONE, WHICH
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import NOT_PAST, Word, can_be_verb

_LONGEST_ASIDE: Final = 120
_ROOT: Final = 3  # letters
_NOUNS: Final = lexicon.COMMON | lexicon.GROUP
_STILL: Final = ("زال", "زالت", "زالوا")
_NOT: Final = ("ما", "وما", "لا", "ولا")
_WILL: Final = ("سي", "ست")
_FUTURE: Final = ("سي", "ست", "سن", "سأ")
_SHORTEST_OF_HERS: Final = 5
_ROOTS_IN_T: Final = ("تلتفت", "تتفتت", "تتثبت", "تتشتت", "تتلفت", "تستميت", "تتهافت")


def opener_before(article: Article, cue: CueMatch) -> int:
    """The complementizer that opened the clause in which a cue stands, none with و; -1 where there is none near."""
    words = article.words
    for k in range(cue.first - 1, max(article.sentence(cue.first)[0], cue.first - _LONGEST_ASIDE), -1):
        if words[k].complementizer is not None and words[k].conjunction != "و":
            return k
    return -1


def start_without_past(article: Article, j: int) -> int:
    """The complementizer behind which no past tense stands before a token; -1 if one does.

    A relative clause has a past of its own, where the clause goes on in the present behind it:
    ``إن المدارس [التي أغلقت] تستعد للعودة``.
    """
    words = article.words
    goes_on = False
    for k in range(j - 1, max(article.sentence(j)[0], j - _LONGEST_ASIDE), -1):
        word = words[k]
        if word.complementizer is not None and word.conjunction != "و":
            return k
        if word.folded in _NOT and words[k + 1].bare in _STILL:
            goes_on = True
        elif word.flags & lexicon.RELATIVE and not _is_preposition(words, k):
            if not (goes_on and word.folded in WHICH and (is_past(words[k + 1]) or not can_be_verb(words[k + 1]))):
                return -1
            goes_on = False
        elif word.bare in _STILL:
            goes_on = True  # ما [زالت] تشكل خطرا: present
        elif is_past(word) and not (word.flags & _NOUNS and words[k - 1].complementizer is not None):
            if not (goes_on and words[k - 1].folded in WHICH) and words[k - 1].folded not in DONE:
                return -1  # but تم [صرفها]: a noun
        elif word.flags & lexicon.VERB or any(form.part == "verb" for form in word.cues):
            goes_on = True
    return -1


def _is_preposition(words: list[Word], j: int) -> bool:
    """Whether what may be a relative pronoun stands before a noun and so is a preposition: [من] 400, [من] المدينة."""
    return bool(words[j].flags & lexicon.PREPOSITION) and not can_be_verb(words[j + 1])


def is_past(word: Word) -> bool:
    """Whether a word is a verb in the past, or may be one; not غدا, which is tomorrow."""
    if any(form.part == "verb" and form.tense == "past" for form in word.cues):
        return True
    return not word.flags & lexicon.TIME and has_form_of_past(word)


def has_form_of_past(word: Word) -> bool:
    """Whether a word is listed as a verb and begins like none in the present or future, or ends like none.

    Such are سافر and تقدمت; of those that end in the last letter of their root the list has few: تثبت، تلتفت.
    """
    if not word.flags & (lexicon.VERB | lexicon.AUXILIARY):
        return False
    plain = word.form.removeprefix(word.conjunction)
    if plain[:1] == "س":
        return plain[:2] not in _FUTURE
    if plain[:1] == "ت" and plain.endswith("ت") and len(plain) >= _SHORTEST_OF_HERS:
        return plain not in _ROOTS_IN_T
    return word.folded.removeprefix(word.conjunction)[:1] not in NOT_PAST


def may_be_past(words: list[Word], first: int, last: int) -> bool:
    """Whether a word of a clause may be a past tense that no list has, of three letters and governed by nothing: هرب.

    Args:
        words: the words of the article.
        first: the first token of the clause.
        last: the token after its last.
    """
    for k in range(first, last):
        word, before = words[k], words[k - 1]
        bare = not (word.article or word.preposition or word.conjunction or word.flags & ~lexicon.COMMON)
        if bare and len(word.folded) == _ROOT and word.form[-1] not in "ةاى" and word.kind == NOT_PUNCTUATION:
            if not (before.flags & (lexicon.PREPOSITION | lexicon.NEGATION) or word.folded.isdigit()):
                return True
    return False


def is_to_come(word: Word) -> bool:
    """Whether a word is a verb with س before it: سيبدأ, but not ستة."""
    if word.folded[:2] not in _WILL or word.article:
        return False
    if any(form.part == "verb" and form.tense == "present" for form in word.cues):
        return True
    return not word.flags or bool(word.flags & lexicon.VERB)
