"""What stands between the parts of a noun phrase: how somebody is named, a town, a year, brackets, an aside."""

import re
from typing import Final

from service.attribution.names.names_in_article import INITIALS
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import INSTITUTION, TITLED
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import is_unknown, is_unknown_surname
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word, is_only_given_name

APPOSITION: Final = (
    lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | PERSON_NAME | lexicon.UNNAMED | lexicon.ROLE_PLURAL
    | lexicon.SPOKESPERSON
)  # fmt: skip
NAMING: Final = PERSON_NAME | lexicon.HONORIFIC
BY_NAME: Final = word_set("phrase_borders.by_name")
_WHAT: Final = ("ما", "لما")
_LEADING_TO: Final = ("باسم", "في", "لدي")
_SO_CALLED: Final = word_set("phrase_borders.so_called")
_EDITIONS: Final = word_set("phrase_borders.editions")
_PRESENTS: Final = frozenset(("عرف", "عرفت", "يعرف", "تعرف", "قدم", "قدمت"))
_BEFORE_NAMES: Final = BY_NAME | _PRESENTS
_HIMSELF: Final = ("نفسه", "نفسها")
_FACULTIES: Final = word_set("phrase_borders.faculties")
_LONGEST_FACULTY: Final = 6
_STAFF: Final = "ا"  # أركان حرب
_WAR: Final = "ح"
_LONGEST_ASIDE: Final = 7
_OUTGOING: Final = word_set("phrase_borders.outgoing")
_THEIR_TERM: Final = word_set("phrase_borders.their_term")
_LONGEST_ACRONYM: Final = 4
LASTING: Final = word_set("phrase_borders.lasting")
_WHERE: Final = ("من", "في")
_YEAR: Final = word_set("phrase_borders.year")
# the shapes of what is said in the accusative how one speaks: ضاحكا، مبتسما، تعليقا، ردا، احتجاجا، رسميا
ACCUSATIVE: Final = re.compile(".ا..?ا|م.+ا|ت..ي.ا|..?.ا|.{1,2}ا.ا|ا.ت.ا.ا|ان..ا.ا|است.{1,2}ا.ا|.+يا")
REGIONS: Final = word_set("phrase_borders.regions")
SAME: Final = word_set("phrase_borders.same")
_TANWIN: Final[tuple[str, ...]] = ("اً", "ًا", "ً")
THE_MORE: Final = ("الاكثر", "الاقل", "الاشد")
_FATHERS: Final = word_set("phrase_borders.fathers")


def so_called_start(words: list[Word], j: int, limit: int) -> int:
    """Where the institution begins whose name the press does not own: رئيس [ما يسمى ب]المجلس الأعلى; ``j`` if nowhere.

    It may stand in marks or have ب: ``رئيس [ما تسمى] «اللجنة الثورية»``, ``المتحدث باسم [ما يعرف] بالمقاومة``; and
    be who says something: ``زعم [ما يسمى] «مجلس الجبل» أن``.
    """
    if not 0 < j < limit - 2 or words[j].folded not in _WHAT or words[j + 1].folded not in _SO_CALLED:
        return j
    before = words[j - 1]
    told = any(form.part == "verb" and form.frame == "say" and form.person == 3 for form in before.cues)
    if not (told or before.flags & (TITLED | INSTITUTION) or before.article or before.folded in _LEADING_TO):
        return j
    start = j + 2 + (words[j + 2].folded == "ب" and j + 3 < limit)
    named = words[start].flags & INSTITUTION or words[start].kind in (MARK, SINGLE_MARK)
    return start if named else j


def is_whole_university(words: list[Word], j: int) -> bool:
    """Whether a university is that of the faculty named before it, as Egyptians write: كلية الآداب [جامعة] القاهرة."""
    if words[j].stem != "جامعه" or words[j].article or words[j].conjunction or words[j].preposition:
        return False
    return words[j - 1].article and any(word.stem in _FACULTIES for word in words[max(0, j - _LONGEST_FACULTY) : j - 1])


def may_be_addressed(word: Word) -> bool:
    """Whether a word that no list has as a name may be one right after السيد."""
    if word.article or word.conjunction or word.preposition or word.complementizer or word.cues:
        return False
    return not word.flags & ~lexicon.COMMON and len(word.folded) > 2 and word.kind == NOT_PUNCTUATION


def is_followed_by_an_officer(words: list[Word], j: int, limit: int) -> bool:
    """Whether somebody is named right behind what points back to their institution: بها القاضي مراد, فيها سامي حداد."""
    if j + 2 >= limit or not words[j - 1].article:
        return False
    given = words[j + 1]
    if is_only_given_name(given):
        return bool(words[j + 2].flags & (PERSON_NAME | lexicon.NAME_PART)) or not words[j + 2].flags
    if not given.article:
        return False
    return bool(words[j + 1].flags & (lexicon.HONORIFIC | lexicon.RANK)) and is_name_word(words, j + 2, True)


def town_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the place where somebody serves who is named next; ``j`` if none is.

    A title may stand before the name: ``[بمدينة حلب] سامي حداد``, ``[بحي الربيع] الشيخ سامي حداد``.
    """
    if j + 2 >= limit or words[j].article or words[j].conjunction:
        return j
    size, phrase = phrase_at(words, j + 1)
    if not ((words[j + 1].flags | phrase) & lexicon.PLACE or words[j + 1].article):
        return j
    end = j + 1 + max(size, 1)
    if end >= limit or words[end].conjunction or words[end].preposition:
        return j
    titled = words[end].article and words[end].flags & (lexicon.HONORIFIC | lexicon.RANK)
    named = words[end].flags & lexicon.GIVEN_NAME and not words[end].article
    return end if named or (titled and end + 1 < limit) else j


def tells_a_medium(words: list[Word], opening: int, first: int, last: int, named: bool) -> bool:
    """Whether marks hold the medium that somebody talks to and nothing of who it is: سامي حداد «للضحى»."""
    word = words[first] if first < last else words[opening]
    phrase = phrase_at(words, first)[1] if word.phrases else 0
    before = words[opening - 1]
    told = before.stem.endswith("ون") and bool(before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL))  # no construct
    governed = before.flags & (TITLED | INSTITUTION) and not before.article and not told
    governed = governed and not (before.flags & lexicon.PLACE and word.preposition == "ل")  # مدير مياه حلب [«للغد»]
    medium = bool((word.flags | phrase) & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME))
    if medium and before.flags & lexicon.PLACE and opening > 1 and words[opening - 2].folded in _WHERE:
        return True  # مصدر أمني من طبرق [«الضحى»]
    if governed or before.flags & FUNCTION:
        return False
    return word.preposition == "ل" or ((named or told) and medium)


def explains_an_institution(words: list[Word], first: int, opening: int, closing: int, limit: int) -> bool:
    """Whether brackets give another name of an institution whose officer follows: رئيس حزب النهوض [(تواصل)] سامي."""
    if closing - opening > _LONGEST_ACRONYM or not any(words[k].flags & INSTITUTION for k in range(first, opening)):
        return False
    inner = words[opening + 1 : closing]
    if any(word.flags & (lexicon.NUMBER | lexicon.TIME | lexicon.VERB) or is_tanwin(word) for word in inner):
        return False
    follower = closing + 1 + (closing + 1 < limit and words[closing + 1].kind == COMMA)
    if follower >= limit or words[follower].preposition:
        return False
    if words[follower].flags & (lexicon.HONORIFIC | lexicon.RANK):
        return True  # (البنتاغون) العميد سامي
    if is_adjective_of_a_body(words[opening - 1], words[follower]):
        return True
    return not words[follower].article and is_name_word(words, follower, True)


def is_adjective_of_a_body(named: Word, word: Word) -> bool:
    """Whether an adjective with the article goes on behind a body's short name in brackets: (شينخوا) [الرسمية]."""
    if not (word.article and named.article) or word.preposition or word.conjunction:
        return False
    return word.form.endswith(("ية", "ي")) and not word.flags & (lexicon.PERSON_NAME | lexicon.GROUP)


def club_end(words: list[Word], j: int, limit: int) -> int:
    """The end of an institution's listed name of several words after a role in construct; ``j`` where none stands.

    So does one end for which somebody speaks: ``المتحدث باسم [نداء تونس]``.
    """
    before = words[j - 1]
    if not words[j].phrases or words[j].preposition or words[j].conjunction:
        return j
    named = before.folded in _LEADING_TO or before.flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD)
    if before.article or not named:
        return j
    size, phrase = phrase_at(words, j)
    return j + size if phrase & lexicon.ORGANIZATION_NAME and j + size <= limit else j


def ends_a_kunya(words: list[Word], j: int) -> bool:
    """Whether what is spelled like a preposition ends a name with أبو or بن: كاظم أبو [خلف]، الهادي ولد [علي]."""
    if words[j].form == "علي":
        return True
    return words[j - 1].folded in _FATHERS and bool(words[j].flags & lexicon.PREPOSITION)


def is_second(words: list[Word], j: int) -> bool:
    """Whether الثانية counts what stands before it and is no second of time: الدائرة [الثانية]."""
    return words[j].stem == "ثانيه" and words[j].article and words[j - 1].article and words[j - 1].form[-1] == "ة"


def since_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the year since when somebody holds a role, where a name follows; ``j`` else."""
    end = j + 1
    while end < limit and (words[end].flags & lexicon.NUMBER or words[end].stem in _YEAR):
        end += 1
    if end == j + 1 or end >= limit or not words[end].flags & (NAMING | lexicon.ROLE):
        return j
    return end if is_name_word(words, end) or words[end].flags & lexicon.HONORIFIC else j


def edition_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the edition of what somebody heads whose name follows: [في دورته الثانية] سامي حداد; else ``j``.

    A title may stand before the name: ``مدير المهرجان [في دورته الثانية] الفنان سامي حداد``.
    """
    end = j + 2
    if end >= limit or words[j].folded != "في" or words[j + 1].folded not in _EDITIONS:
        return j
    while end < limit and words[end].article and not words[end].flags & (lexicon.ROLE | lexicon.HONORIFIC):
        end += 1
    if end + 1 >= limit:
        return j
    titled = words[end].article and is_only_given_name(words[end + 1])
    titled = titled or (words[end].article and end + 2 < limit and is_name_word(words, end + 2, True))
    given = words[end].flags & lexicon.GIVEN_NAME and not words[end].article and is_name_word(words, end)
    return end if titled or given else j


def initial_end(words: list[Word], j: int, limit: int) -> int:
    """The token after a letter that stands for a title and its full stop or slash (أ.، م/), ``j`` if there is none."""
    end = j
    if j and words[j - 1].flags & lexicon.RANK and words[j].folded == _STAFF:
        war = j + 1 + (j + 1 < limit and words[j + 1].surface == ".")
        if war < limit and words[war].folded == _WAR:
            return war + 1 + (war + 1 < limit and words[war + 1].surface == ".")  # اللواء [أ.ح.] سامي حداد
    while end + 2 < limit and len(words[end + 1].surface) == 1:
        if words[end + 1].surface not in ("/", ".") or words[end].folded not in INITIALS:
            break
        end += 2
    return end


def is_qualified(words: list[Word], j: int, limit: int) -> bool:
    """Whether an adjective follows a role that is a name too: [النجم] السابق للفريق."""
    if j + 1 >= limit or not (words[j].article and words[j + 1].article):
        return False
    return words[j + 1].stem in LASTING or bool(words[j + 1].flags & lexicon.NATIONALITY)


def is_proper(word: Word) -> bool:
    """Whether a word without the article is the name of an institution or place: أعلنت طالبان [هذا] أمس."""
    return bool(word.flags & (lexicon.ORGANIZATION_NAME | lexicon.PLACE)) and not word.flags & lexicon.NAME_IS_WORD


def is_tanwin(word: Word) -> bool:
    """Whether a word is in the indefinite accusative, and the article writes its sign: واقفاً, أسيرةً."""
    return word.surface.endswith(_TANWIN)


def may_be_named(words: list[Word], j: int, second: bool) -> bool:
    """Whether a word between commas is that of a name: no clitic or accusative of an adverbial."""
    word = words[j]
    if second and word.article and is_unknown_surname(word):
        return True  # نوسونة [الزراوي]
    if not is_name_word(words, j, True):
        return False
    if word.flags & PERSON_NAME:
        return True
    if second:
        owned = word.form.endswith(THIRD_PERSON) and not (word.form.endswith("يه") and is_unknown(word))
        return not (word.preposition or word.folded[0] == "و" or owned)  # سالم [ورفاقه], but كريستن [نوفيه]
    if j + 1 < len(words) and words[j + 1].flags & lexicon.NAME_PART:
        return True  # [منيرفا] آل طوقان
    return not ACCUSATIVE.fullmatch(word.form) or word.form[-1] != "ا"


def is_outgoing(words: list[Word], j: int) -> bool:
    """Whether a participle says with a subject of its own whose time is over: الحكومة [المنتهية] ولايتها."""
    return words[j].folded in _OUTGOING and j + 1 < len(words) and words[j + 1].folded in _THEIR_TERM


def is_time_after(words: list[Word], j: int) -> bool:
    """Whether another time stands behind a word: صباح [اليوم]."""
    return j + 1 < len(words) and bool(words[j + 1].flags & lexicon.TIME)


def aside_end(words: list[Word], j: int, limit: int, head: int) -> int:
    """The comma before a title, where what is put between commas tells in which cabinet an office is held; else 0."""
    if j + 4 >= limit or words[j + 1].folded != "في" or not head & lexicon.ROLE:
        return 0
    if not words[j + 2].flags & lexicon.ORGANIZATION_HEAD:
        return 0
    comma = next((k for k in range(j + 3, min(limit - 1, j + _LONGEST_ASIDE)) if words[k].kind == COMMA), 0)
    return comma if comma and words[comma + 1].article and words[comma + 1].flags & lexicon.HONORIFIC else 0


def by_name_end(words: list[Word], j: int) -> int:
    """The token after what stands between somebody and his name; ``j`` where nothing does.

    ``رجل [يدعى] سالم``, ``امرأة [عرفت عن نفسها باسم] هدى``, ``موظف [قدم نفسه باسم] سامي``.
    """
    if words[j].stem not in _PRESENTS and words[j].folded not in _BEFORE_NAMES:
        return j
    if words[j].folded in BY_NAME:
        return j + 1
    himself = j + 2 if j + 2 < len(words) and words[j + 1].folded == "عن" else j + 1
    if himself + 1 >= len(words) or words[himself].folded not in _HIMSELF or words[himself + 1].folded != "باسم":
        return j
    return himself + 2
