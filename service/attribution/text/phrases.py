"""The longest phrase of the lexicon at a token: set phrases, eulogies, revered names, accounts, spelled letters."""

from typing import Final

from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COLON, COMMA, DASH, OPENING_BRACKET
from service.lexicon.revered import GOD, revered_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ANY: Final = ("اي", "ايه")
_SPORTS: Final = ("سبورت", "سبورتس")
_LETTERS: Final = word_set("phrases.letters")
_SPELLED: Final = _LETTERS | {"ان"}
_LONGEST_NETWORK: Final = 4
_LETTERS_BEHIND: Final = frozenset(preposition + letter for preposition in "لب" for letter in _LETTERS)

_LORDS: Final = frozenset(("ربه", "ربها", "ربهم", "ربهما", "ربك", "ربكم", "ربنا", "ربي"))


def phrase_at(words: list[Word], j: int) -> tuple[int, int]:
    """The longest phrase of the lexicon at a token: (number of words, category bits), (0, 0) where there is none."""
    candidates = words[j].phrases
    if candidates is None or j + 1 >= len(words):
        return 0, 0
    following = words[j + 1]
    if not following.second:
        return 0, 0
    longest = candidates.get(following.folded)
    size, flags = _longest(longest, words, j + 1) if longest is not None else (0, 0)
    if following.stem != following.folded:
        longest = candidates.get(following.stem)
        stripped = _longest(longest, words, j + 1) if longest is not None else (0, 0)
        if stripped[0] > size:
            size, flags = stripped
    return (size + 1, flags) if size else (0, 0)


def _longest(candidates: tuple[lexicon.Phrase, ...], words: list[Word], j: int) -> tuple[int, int]:
    """The first, and so the longest, of some ends of phrases that stands at a token: its size and category bits."""
    for rest, flags in candidates:
        if len(rest) <= len(words) - j and _stand_at(rest, words, j):
            return len(rest), flags
    return 0, 0


def eulogy_at(words: list[Word], j: int) -> tuple[int, int]:
    """The words of honour at a token: (number of words, category bits), (0, 0) where there are none."""
    size, flags = phrase_at(words, j)
    if size and flags & lexicon.EULOGY:
        return size, flags
    return (1, words[j].flags) if words[j].flags & lexicon.EULOGY else (0, 0)


def honour_behind(words: list[Word], j: int) -> int:
    """The category bits of the words of honour behind a name, set apart or not: الحق [سبحانه], المولى [- عز وجل -]."""
    apart = j < len(words) and words[j].kind in (DASH, COMMA, OPENING_BRACKET)
    return eulogy_at(words, j + apart)[1] if j + apart < len(words) else 0


def are_gods_or_the_prophets(words: list[Word], j: int) -> bool:
    """Whether the words of honour of God or of the Prophet stand at a token: [تعالى], [صلى الله عليه وسلم]."""
    return j < len(words) and bool(eulogy_at(words, j)[1] & (lexicon.OF_GOD | lexicon.OF_THE_PROPHET))


def revered_end(words: list[Word], first: int, last: int) -> tuple[int, str]:
    """Where a name of God or the Prophet ends that starts at a token, and whose it is; the token itself if none does.

    What is also a common word (المولى، المصطفى) names them only before words of honour, and another prophet's name may
    follow النبي.
    """
    if first >= last:
        return first, ""
    size, bearer, honoured = revered_at(words, first)
    end = first + size
    if not size or end > last:
        return first, ""
    eulogy = honour_behind(words, end)
    if honoured and not eulogy & (lexicon.OF_GOD if bearer == GOD else lexicon.OF_THE_PROPHET):
        return first, ""
    named = end < last and not eulogy and words[end].flags & lexicon.GIVEN_NAME and bearer != GOD
    if named and not words[end].flags & lexicon.FUNCTION:
        return first, ""  # النبي موسى
    return end, bearer


def is_of_a_lord(words: list[Word], j: int) -> bool:
    """Whether a word is God as somebody's lord, and so no part of a name: دعا زكريا [ربه], but not عبد [ربه]."""
    if words[j].folded not in _LORDS or words[j].form.endswith("ة"):
        return False
    return j == 0 or words[j - 1].folded != "عبد"


def _stand_at(phrase: tuple[str, ...], words: list[Word], j: int) -> bool:
    for k in range(1, len(phrase)):  # the first was looked up
        word = words[j + k]
        if word.folded != phrase[k] and word.stem != phrase[k]:
            return False
    return True


def account_end(article: Article, first: int, limit: int) -> int:
    """The token after the account of a network that starts at a token: ``غرد [@salem_ali] قائلا``; else the token."""
    words = article.words
    if first + 1 >= limit or words[first].surface != "@" or not words[first + 1].folded.isascii():
        return first
    j = first + 1
    while j < limit and article.tokens.touches(j - 1) and words[j].folded.isascii() and words[j].kind != COLON:
        j += 1
    return j


def in_initialism(words: list[Word], j: int) -> bool:
    """Whether a word that looks like a complementizer spells a letter: إن بي سي، سي إن إن."""
    after = words[j + 1].folded if j + 1 < len(words) else ""
    before = words[j - 1].folded if j else ""
    if words[j].pronoun is not None or (
        after != "." and j > 2 and words[j - 2].folded == "." and words[j - 3].folded in _SPELLED
    ):
        return False  # تلفزيون زد.دي.إف إنه, شبكة إن.بي.سي إن
    if after in _SPORTS and before in _LETTERS_BEHIND:
        return True  # لبي إن سبورتس
    if after == "." and j + 2 < len(words) and len(words[j + 2].folded) <= 3:
        return True
    if before == "." and j > 1 and (words[j - 2].folded in _LETTERS or words[j - 2].folded == words[j].folded):
        return True
    if before == "سي" and j > 1 and words[j - 2].folded == "بي":
        return False  # بي بي سي is whole
    if words[j].folded not in _LETTERS and after not in _LETTERS and _ends_a_network(words, j):
        return False  # ذكرت سي بي إس أن
    if before == "اكس" and j > 1 and words[j - 2].folded not in _LETTERS:
        return False  # على منصة إكس إن
    if after in _ANY and before not in _LETTERS and (j + 2 >= len(words) or words[j + 2].folded not in _LETTERS):
        return False  # أن أي لاعب, أن أية محاولة
    if words[j].folded in _LETTERS:
        return before in _LETTERS or after in _LETTERS or before == "ان"
    if before == "اكس" and not (j > 1 and words[j - 2].folded in _LETTERS):
        return False  # كتب على إكس أن, شركة سبيس إكس إن: a name, and no letter of one
    return after in _LETTERS or before in _LETTERS or (before == "ان" and j > 1 and words[j - 2].folded in _LETTERS)


def _ends_a_network(words: list[Word], j: int) -> bool:
    """Whether a listed name of spelled letters ends before a word: [سي بي إس] أن، [إف بي آي] إن."""
    for first in range(max(0, j - _LONGEST_NETWORK), j - 1):
        size, listed = phrase_at(words, first) if words[first].phrases else (0, 0)
        if first + size == j and listed & lexicon.ORGANIZATION_NAME and words[j].folded != words[j - 1].folded:
            return True
    return False


def are_letters(words: list[Word]) -> bool:
    """Whether words are nothing but spelled letters: بي بي سي."""
    return len(words) > 1 and all(word.folded in _LETTERS or word.folded == "ان" for word in words)


def initialism_end(words: list[Word], j: int) -> int:
    """The token after two spelled letters or more that stand for a name: ``يو بي إس``; ``j`` where there are none."""
    end = j
    while end < len(words) and (words[end].folded in _LETTERS or (words[end].folded == "ان" and end > j)):
        end += 1
    if end > j and words[end - 1].folded == "ان":
        end -= 1 if end == len(words) or words[end - 1].complementizer else 0
    return end if end > j + 1 else j


def letters_end(words: list[Word], j: int) -> int:
    """The token after letters that a preposition is written with (لبي بي سي), ``j`` where there are none."""
    if words[j].folded not in _LETTERS_BEHIND or words[j].form == "لدى":
        return j
    end = j + 1
    while end < len(words) and words[end].folded in _LETTERS:
        end += 1
    if end + 1 < len(words) and words[end].folded == "ان" and words[end + 1].folded in _SPORTS:
        end += 2  # لبي إن سبورتس
    return end if end > j + 1 else j
