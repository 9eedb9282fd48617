"""Whom an institution is named after without a title, told by what goes on with its name: مستشفى [ابن سينا] الجامعي."""

from typing import Final

from service.attribution.names.closed_in import PATRONYMIC
from service.attribution.text.words_like_names import SECOND_PARTS
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

ENDING_TITLES: Final = word_set("patrons.ending_titles")
TRIBES: Final = ("عشاير", "عشيره", "قبيله", "قبايل", "بطون", "فخذ")
_CLANS: Final = ("البو", "بني", "بنو", "اولاد", "ولد", "ذوي", "ال")
_CLANS_OF_TOWNS: Final = ("بني", "اولاد", "ايت")
_SONS: Final = ("ابن", "ابو", "ابي")
_BEARERS: Final = word_set("patrons.bearers")
_ADJECTIVES: Final = word_set("patrons.adjectives")
_MARTYRS: Final = ("شهيد", "شهيده")
_TWO_NAMES: Final = 2
_MOST_PARTS: Final = 5
_OTHER: Final = (
    lexicon.TITLE | lexicon.HONORIFIC | lexicon.TIME | lexicon.FUNCTION | lexicon.VERB | lexicon.COMMON
    | lexicon.ORGANIZATION_HEAD
)  # fmt: skip


def patron_end(words: list[Word], j: int, limit: int) -> int:
    """The end of a patron's name without a title in that of an institution.

    After it the institution's own adjective follows (``مؤسسة [زايد] العليا``), what it is for (``جامعة [هواري بومدين]
    للعلوم``), where it is (``المستشفى الجامعي [سهلول] بسوسة``), or a title or full name of who holds an office there
    (``معهد [صالح عزيز] سالم العلي``). A martyr is called one: ``مشفى [الشهيد سالم العلي] الوطني``.

    Args:
        words: all words of the article.
        j: the token where the name may begin, not the first.
        limit: the token it may not pass.

    Returns:
        The token after the name; ``j`` where no patron is named.
    """
    if words[j - 1].stem in TRIBES and j + 1 < limit and (
        words[j].flags & lexicon.NAME_PART or words[j].folded in _CLANS
    ):  # fmt: skip
        return j + 2  # شيخ قبيلة [آل مرة] سالم العلي
    head = bearer(words, j)
    if head is None:
        return j
    martyr = words[j].article and words[j].stem in _MARTYRS
    parts = _parts(words, j + martyr, limit)
    if not parts:
        return j
    end = parts[-1]
    following = words[end] if end < limit else None
    if following is not None and _goes_on_with(words, end, head):
        return end
    son = words[j].folded in _SONS and len(parts) == 1
    if following is None and son and not head.article:
        return end  # مدير مستشفى ابن الخطيب
    if following is not None and following.article and following.flags & (lexicon.HONORIFIC | lexicon.RANK):
        called = end + 1 < limit and words[end + 1].flags & lexicon.GIVEN_NAME and not words[end + 1].article
        return end if called and len(parts) <= _TWO_NAMES and (son or martyr or not words[end - 1].article) else j
    least = _TWO_NAMES if head.article else 1
    if len(parts) < least + _TWO_NAMES:
        return j
    given = words[parts[0]]
    if words[j].article and not martyr and given.flags & lexicon.GIVEN_NAME and not given.article:
        return parts[0]  # مركز [الأمل] محمد بن سعيد العلي
    holder = words[parts[-3]]  # the last two are the name of who holds an office there
    if holder.flags & lexicon.GIVEN_NAME and not holder.article:
        return parts[-3]
    return j


def clan_end(words: list[Word], j: int, limit: int) -> int:
    """The end of a town called like a clan that an institution is of: رئيس الجماعة الترابية [لأولاد عياد].

    Args:
        words: all words of the article.
        j: the token of the clan's first word, with its preposition.
        limit: the token it may not pass.

    Returns:
        The token after the town; ``j`` where none is named.
    """
    if words[j].preposition != "ل" or words[j].stem not in _CLANS_OF_TOWNS or j + 1 >= limit:
        return j
    town = words[j + 1]
    plain = town.kind == NOT_PUNCTUATION and not (town.conjunction or town.complementizer or town.preposition)
    return j + 2 if plain and not town.flags & _OTHER else j


def bearer(words: list[Word], j: int) -> Word | None:
    """What may bear a person's name right before an index, or None: مستشفى, المستشفى الجامعي.

    Args:
        words: all words of the article.
        j: the token where the name begins.
    """
    before = words[j - 1]
    if not before.article:
        return before if before.stem in _BEARERS else None
    if j > 1 and words[j - 2].article and before.stem in _ADJECTIVES:
        return words[j - 2] if words[j - 2].stem in _BEARERS else None
    return None


def _parts(words: list[Word], j: int, limit: int) -> list[int]:
    """Where each part of a run of names ends: ابن سينا, عبد الحميد, بن باديس are one part each."""
    ends: list[int] = []
    while j < limit and len(ends) < _MOST_PARTS:
        word = words[j]
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.conjunction or word.preposition:
            break
        opens = word.flags & lexicon.NAME_PART or word.folded in PATRONYMIC
        if opens and j + 1 < limit and words[j + 1].kind == NOT_PUNCTUATION:
            j += 2
        elif word.folded in SECOND_PARTS and ends:
            ends.pop()
            j += 1
        elif _is_part(word) or (ends and word.folded in ENDING_TITLES):
            j += 1
        else:
            break
        ends.append(j)
    return ends


def _is_part(word: Word) -> bool:
    """Whether a word is a name, or none that a list knows."""
    if word.flags & PERSON_NAME:
        return not (word.flags & _OTHER and word.article)
    return not (word.flags or word.article or word.cues)


def adjective_end(words: list[Word], j: int, limit: int, head: Word) -> int:
    """The token after an institution's adjective behind the name of its patron: جامعة الملك فهد [الوطنية].

    Args:
        words: all words of the article.
        j: the token behind the patron's name.
        limit: the token it may not pass.
        head: the noun of the institution.
    """
    if j >= limit or not words[j].article or words[j].preposition or words[j].conjunction:
        return j
    word = words[j]
    agrees = word.stem.removesuffix("ه") in _ADJECTIVES and word.stem.endswith("ه") == (head.form[-1] == "ة")
    return j + 1 if agrees or (word.stem == "عليا" == word.bare and head.form[-1] == "ة") else j


def _goes_on_with(words: list[Word], j: int, head: Word) -> bool:
    """Whether a word goes on with an institution's name behind its patron's: الجامعي, للعلوم, بسوسة."""
    word = words[j]
    if adjective_end(words, j, len(words), head) > j:
        return True
    if word.preposition == "ب":
        return bool(word.flags & lexicon.PLACE)
    if word.preposition != "ل" or word.flags & (lexicon.MEDIA | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_NAME):
        return False
    return word.article or (j + 1 < len(words) and words[j + 1].article)
