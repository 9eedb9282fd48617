"""Where a clause turns to what its speaker does not say, without a comma: ``[وقد تم] الإفراج عنه``."""

from typing import Final

from service.attribution.contents.additions import is_adverbial_accusative
from service.attribution.contents.clause_openers import is_past, is_to_come, start_without_past
from service.attribution.contents.occasions import is_occasion, is_scene
from service.attribution.contents.reactions import moves, stirs
from service.attribution.contents.unsaid import leaves_details
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import CLOSING_BRACKET, COLON, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_NEAR: Final = 3
_LONGEST_SUBJECT: Final = 14
_FARTHEST_SOURCE: Final = 200
_HOLDERS: Final = lexicon.ROLE | lexicon.UNNAMED | lexicon.RANK
_BUT: Final = ("لكنني", "لكني", "ولكنني", "ولكني", "لكننا", "ولكننا", "الا", "غير")
CALLED: Final = word_set("turnings.called")
_WORTHY: Final = ("والجدير", "وجدير")
_THE_SAID: Final = word_set("turnings.the_said")
_DONE: Final = ("تم", "تمت")
_SEEMS: Final = ("بدا", "يبدو")
_TAKEN_FOR: Final = ("يعد", "يعتبر", "اعتبر", "عد", "يشبه", *_SEEMS)
_THEM: Final = ("ه", "ها", "هم")
_CAME: Final = ("وجاء", "جاء", "وياتي", "ياتي")  # … ستوزع غدا [جاء ذلك] خلال ندوة
_COINCIDED: Final = ("وتزامن", "ويتزامن", "تزامن", "يتزامن", "وترافق", "ويترافق")
_OF_IT: Final = (
    "عنه",
    "عنها",
    "عليه",
    "عليها",
    "له",
    "لها",
    "فيه",
    "فيها",
    "منه",
    "منها",
    "به",
    "بها",
    "اليه",
    "اليها",
)


def turn(article: Article, j: int) -> int:
    """The token where a clause stops as it turns to what its speaker does not say, at a word that may show it, or 0.

    Args:
        article: the article.
        j: the word, one of ``notable``.

    Returns:
        The token; 0 where the clause goes on.
    """
    if j == 0:
        return 0
    words = article.words
    bare, before = words[j].bare, words[j - 1]
    if bare in _BUT:
        return j if _is_ones_own(article, j) else 0
    if bare in _THE_SAID:
        return _told_of_words(words, j)
    if bare in ("ما", "مما"):
        return j if moves(words, j) and not _comes_of_what_happened(article, j) else 0
    if bare == "فيما":
        return j if _is_taken_for(words, j) else 0
    if bare in ("وهو", "وهي"):
        return j if stirs(words, j) or _is_the_said(words, j) else 0
    if bare == "وقد":
        turns = _turns_back(words, j) or _is_done_by_somebody(words, j) or _is_done_by_who_spoke(article, j)
        return j if turns and not _goes_on_after_colon(article, j) else 0
    if bare == "ثم":
        return j - (before.folded == "ومن") if _is_done_then(article, j) else 0
    if bare == "هذا":
        return j if _goes_on_besides(words, j) else 0
    if bare == "وذلك":
        return j if is_occasion(words, j + 1) else 0
    if bare == "دون":
        return j - (before.folded == "من") if leaves_details(words, j + 1) else 0
    if bare == "ذلك":
        turns = _justifies(before) or (before.folded in _CAME and is_scene(words, j + 1))
        turns = turns or (before.folded in _COINCIDED and j + 1 < len(words) and words[j + 1].folded == "مع")
    elif bare == "اشاره":
        turns = before.folded == "وتجدر" or (before.folded == "في" and _refers(words, j))
    else:  # والجدير بالذكر
        turns = before.folded in _WORTHY
    return j - 1 if turns else 0


def _is_done_then(article: Article, j: int) -> bool:
    """Whether behind what is to come the reporter tells what was done next: إن العمل سيبدأ غدا، [ثم افتتح] المعرض."""
    words = article.words
    if j + 1 >= len(words) or not is_past(words[j + 1]) or words[j + 1].flags & lexicon.AUXILIARY:
        return False
    start = start_without_past(article, j)
    return start >= 0 and any(is_to_come(word) for word in words[start + 1 : j])


def _refers(words: list[Word], j: int) -> bool:
    """Whether a reporter explains what somebody means: ``البلدة خالية في [إشارة] إلى``, ``في [إشارة] منهم إلى``."""
    following = words[j + 1 : j + 3]
    if words[j].article or not following or _is_in_an_aside(words, j):
        return False
    return following[0].preposition == "ل" or any(word.folded == "الي" for word in following)


def _is_in_an_aside(words: list[Word], j: int) -> bool:
    """Whether brackets hold what is explained, and the clause goes on behind them: ``صعب (في [إشارة] إلى …) والحل``."""
    if j < 2 or words[j - 2].kind != OPENING_BRACKET:
        return False
    last = min(len(words) - 1, j + _LONGEST_SUBJECT)
    closing = next((k for k in range(j + 1, last) if words[k].kind == CLOSING_BRACKET), 0)
    return closing > 0 and words[closing + 1].kind == NOT_PUNCTUATION


def _is_ones_own(article: Article, j: int) -> bool:
    """Whether who is quoted sets themself against what another says: ``«يقول الناس إني ضعيف [لكنني] ماهر»``."""
    following = article.words[j + 1] if j + 1 < len(article.words) else None
    if j not in article.stretch_of or following is None:
        return False
    if article.words[j].folded in ("الا", "غير"):
        return following.complementizer is not None and following.pronoun is not None and following.pronoun[0] == 1
    return True


def _justifies(word: Word) -> bool:
    """Whether a participle before ذلك tells how the speaker went on: ``… هذا العام [مبررا] ذلك بعدم …``."""
    if any(form.adverbial for form in word.cues):
        return True
    return word.folded[:1] == "م" and not word.flags & ~lexicon.COMMON and is_adverbial_accusative(word)


def _turns_back(words: list[Word], j: int) -> bool:
    """Whether وقد with a past tense turns back to who was spoken of: ``أكد أنه بريء [وقد تم] الإفراج عنه``."""
    if j + _NEAR >= len(words) or (words[j + 1].folded[0] in ("ي", "ت", "ن") and words[j + 1].folded not in _DONE):
        return False
    if any(form.person == 1 for form in words[j + 1].cues):
        return False
    for word in words[j + 1 : j + 1 + _NEAR]:
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.pronoun is not None and word.pronoun[0] == 3 and word.pronoun[2] == "s":
            return True
        if word.folded in _OF_IT:
            return True
    return False


def _is_done_by_somebody(words: list[Word], j: int) -> bool:
    """Whether وقد with a past tense tells what somebody with a title did: ``أن الحفل غدا [وقد رحب] د. سالم به``."""
    if j + 2 >= len(words) or words[j + 1].folded[0] in ("ي", "ت", "ن", "ا"):
        return False
    return bool(words[j + 2].flags & (lexicon.HONORIFIC | lexicon.RANK)) and not words[j + 2].preposition


def _is_done_by_who_spoke(article: Article, j: int) -> bool:
    """Whether وقد tells what somebody did who is named by the office by which they were last quoted.

    ``وقال الوزير إن …. وأكد أن البحيرة ممتلئة [وقد أجرى] الوزير اتصالا``.
    """
    words = article.words
    if j + 2 >= len(words) or words[j + 1].folded[0] in ("ي", "ت", "ن"):
        return False
    office = words[j + 2]
    if not office.article or office.preposition or not office.flags & lexicon.ROLE or office.number == "p":
        return False
    for k in range(j - 1, max(j - _FARTHEST_SOURCE, 0), -1):
        if words[k].article and words[k].flags & _HOLDERS and not words[k].preposition:
            if any(form.part == "verb" and form.frame == "say" and form.person == 3 for form in words[k - 1].cues):
                return words[k].stem == office.stem
    return False


def _is_taken_for(words: list[Word], j: int) -> bool:
    """Whether a reporter tells for what something is taken: ``إنه لن يشارك [فيما يعد] تراجعا``, ``[فيما بدا أنه] رد``.

    Not what another is meanwhile: ``فيما يعد العراق بلدا غنيا``.
    """
    if j + 2 >= len(words) or words[j + 1].folded not in _TAKEN_FOR:
        return False
    what = words[j + 2]
    if words[j + 1].folded in _SEEMS:
        return what.complementizer is not None
    named = what.flags & (lexicon.PLACE | lexicon.PERSON_NAME) and not what.flags & lexicon.NAME_IS_WORD
    if what.kind != NOT_PUNCTUATION or named or what.flags & lexicon.PREPOSITION:
        return False
    return not what.article or words[j + 1].folded == "يشبه"


def _comes_of_what_happened(article: Article, j: int) -> bool:
    """Whether مما tells, as who speaks does, to what events had led people: كان قليلا، [مما] دفع الناس."""
    words = article.words
    if words[j].bare != "مما" or j + 2 >= len(words):
        return False
    if words[j + 1].folded.endswith(_THEM) or not words[j + 2].article:
        return False
    return start_without_past(article, j) < 0


def _goes_on_after_colon(article: Article, j: int) -> bool:
    """Whether speech that a colon opens goes on at وقد: ``وقال: لدينا خطة، [وقد تم] الاتفاق عليها``."""
    words, first = article.words, article.sentence(j)[0]
    return any(words[k].kind == COLON for k in range(first, j))


def _goes_on_besides(words: list[Word], j: int) -> bool:
    """Whether a reporter goes on with هذا and what else happened: ``أن المبالغ تكفي [هذا وقد حضر] نائباه``."""
    if j < 1 or j + 2 >= len(words) or words[j + 1].folded[:1] != "و":
        return False
    if words[j + 1].folded in ("وقد", "وكان", "وكانت"):
        return True
    says = any(form.part == "verb" and form.frame == "say" for form in words[j + 1].cues)
    return says and words[j + 1].conjunction == "و"


def _is_the_said(words: list[Word], j: int) -> bool:
    """Whether وهو takes up what was said as what it is, without a comma: ``ستوزع قريبا [وهو الخبر] الذي أفرحهم``."""
    if j < 1 or j + 2 >= len(words) or words[j - 1].kind != NOT_PUNCTUATION:
        return False
    said = words[j + 1]
    return said.article and said.stem in CALLED and bool(words[j + 2].flags & lexicon.RELATIVE)


def _told_of_words(words: list[Word], j: int) -> int:
    """Where a clause starts that tells of the words before it or of when it is written, or 0.

    ``ان الجسر سيفتح [وقد لاقى] هذا التصريح ارتياحا``, ``… [ولا تزال] تبحث عنه حتى كتابة هذه السطور``.
    """
    if not words[j].article or words[j - 1].folded not in ("هذا", "هذه"):
        return 0
    for k in range(j - 2, max(j - _LONGEST_SUBJECT, 0), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return 0
        verb = words[k].flags & lexicon.VERB or any(form.tense == "past" for form in words[k].cues)
        if words[k].folded in ("وقد", "ولا", "ولم") or (words[k].conjunction == "و" and verb):
            return k
    return 0
