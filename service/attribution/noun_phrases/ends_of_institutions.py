"""Where the institution of a role ends, and what goes on with it: ``كلية الطب [جامعة الجزيرة]``, ``[تحت إشراف] …``."""

from typing import Final

from service.attribution.names.names import DIRECTIONS
from service.attribution.noun_phrases.binding import BELONGING
from service.attribution.noun_phrases.institutions import is_branch
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import NOUN_SHAPE
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_FACULTIES: Final = word_set("ends_of_institutions.faculties")
_DEPARTMENTS: Final = word_set("ends_of_institutions.departments")
_SIDES: Final = word_set("ends_of_institutions.sides")
_OF_COMPANIES: Final = word_set("ends_of_institutions.of_companies")
_WITH_MARKED_NAME: Final = 4  # tokens of an institution and a name in marks
_SHORTEST_NAME: Final = 3  # of a company that no list knows
_SHORTEST_WITH_LI: Final = 5
_LONGEST_APART: Final = 3  # of a body behind ل, apart from it
_OF_BODIES: Final = PERSON_NAME | lexicon.NAME_IS_WORD | lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.COMMON
_OF_GROUPS: Final = ("قابضه", "محدوده", "متحده")
_DOT_COM: Final = ("دوت", "كوم")
_ASSISTING: Final = ("مساعد", "مساعده")
_OF_A_BEARER: Final = lexicon.HONORIFIC | lexicon.RANK | TITLE | lexicon.FUNCTION


def before_marked_name(words: list[Word], first: int, end: int, plays: bool) -> int:
    """The end of an institution before the name of whose office it is, in marks: رئيس النادي [«الدوسري»].

    An unknown word is a name behind what names the institution already, or behind a team: مدرب المنتخب [«غروس»].
    """
    if end - first < _WITH_MARKED_NAME:
        return end
    opening = next((k for k in range(end - 2, first, -1) if words[k].kind in (MARK, SINGLE_MARK)), first)
    proper = plays or bool(words[opening - 1].flags & lexicon.ORGANIZATION_NAME)
    if opening == first or not (words[opening - 1].article or proper):
        return end
    for word in words[opening + 1 : end - 1]:
        named = word.flags & PERSON_NAME and not word.flags & (lexicon.NAME_IS_WORD | lexicon.PLACE | INSTITUTION)
        if not named and not (proper and _is_unknown(word)):
            return end
    return opening


def unknown_company_end(words: list[Word], first: int, j: int, limit: int) -> int:
    """The token after a company that no list knows, at which somebody has an office of companies; 0 where none stands.

    ``المدير العام في [نوردلوك أوروبا]``, ``كبير المحللين لدى [أوندا] كريغ أرلام``. Behind a name all unknown words are
    the company's, before one the last two are it.
    """
    if words[first].stem not in _OF_COMPANIES or not _is_unknown(words[j]):
        return 0
    end = j + 1
    while end < limit and (_is_unknown(words[end]) or _is_of_a_brand(words, end) or _only_opens_a_phrase(words, end)):
        end += 1
    if not _stands_behind_a_name(words, first) and end == limit and end - j > 2 and _is_unknown(words[end - 1]):
        return end - 2
    region = phrase_at(words, end)[0] if end < limit and words[end].phrases else 0
    if region and end + region <= limit and phrase_at(words, end)[1] & lexicon.PLACE:
        end += region  # سولتيك [الشرق الأوسط]
    elif end < limit and words[end].flags & lexicon.PLACE and not words[end].flags & lexicon.GIVEN_NAME:
        end += not (words[end].preposition or words[end].conjunction)
    return end


def body_apart_end(words: list[Word], first: int, j: int, limit: int) -> int:
    """The token after a body that ل apart from it leads to, behind somebody with his office; 0 where none stands.

    ``سالم العلي، المدير الفني لـ [صن ريفرز]``: behind a name, no other name completes an office.
    """
    if not _stands_behind_a_name(words, first) or limit - j > _LONGEST_APART:
        return 0
    for word in words[j:limit]:
        known = word.flags & ~(_OF_BODIES | lexicon.NATIONALITY if word is not words[j] else _OF_BODIES)
        if word.kind != NOT_PUNCTUATION or known or word.cues or word.preposition or word.conjunction:
            return 0
    return 0 if words[j].article else limit


def company_with_li_end(words: list[Word], first: int, j: int, limit: int) -> int:
    """The token after a company that no list knows, written with ل; 0 where none stands.

    ``الرئيس التنفيذي [لنورديكا] جورج بيرلان``, ``المدير العام [لثروة للتأمين]``, ``المدير العام [لنورديكا المالية
    القابضة]``. Nobody's given name begins with that ل where a full name follows, or the title has an adjective and ends
    there. A noun without article and not in the construct state is a company's name too, as what follows shows.
    """
    word = words[j]
    if words[first].stem not in _OF_COMPANIES or not words[j - 1].article or j == first + 1:
        return 0
    if words[j - 1].flags & lexicon.NATIONALITY:
        return 0  # نائب الرئيس الأمريكي [ليستون]
    if word.folded[0] != "ل" or len(word.folded) < _SHORTEST_WITH_LI or word.article or word.pronoun:
        return 0
    unknown = _is_unknown(word)
    if not unknown and word.flags & ~lexicon.COMMON:
        return 0
    end = j + 1
    while end < limit and _goes_on_with_a_company(words, end):
        end += 1
    if end > j + 1:
        return end
    named_next = j + 2 < limit and words[j + 1].kind == words[j + 2].kind == NOT_PUNCTUATION
    if not unknown or not (j + 1 == limit or named_next):
        return 0
    while _stands_behind_a_name(words, first) and end < limit and _is_part_of_a_brand(words[end]):
        end += 1  # المدير العام [لنورديكا كارز]
    return end


def _goes_on_with_a_company(words: list[Word], k: int) -> bool:
    """Whether a word tells what a company is or deals in: نورديكا [القابضة], ثروة [للتأمين], إعمار [العقارية]."""
    word = words[k]
    if word.conjunction or not word.article:
        return False
    if word.preposition == "ل":
        return not word.flags & ~lexicon.COMMON
    return not word.preposition and (word.stem in _OF_GROUPS or word.form.endswith("ية"))


def _is_part_of_a_brand(word: Word) -> bool:
    """Whether a word can be part of a company's name that no list knows: نورديكا [كارز دوت] كوم."""
    other = PERSON_NAME | TITLE | lexicon.TIME | lexicon.FUNCTION | lexicon.PLACE
    if word.stem in _DOT_COM:
        return True
    return word.kind == NOT_PUNCTUATION and not (word.flags & other or word.conjunction or word.article or word.cues)


def _stands_behind_a_name(words: list[Word], first: int) -> bool:
    """Whether a title stands behind its bearer's name."""
    return first > 0 and (words[first - 1].kind == COMMA or bool(words[first - 1].flags & PERSON_NAME))


def _is_unknown(word: Word) -> bool:
    """Whether no list has a word, which has neither clitic nor article."""
    clitic = word.article or word.preposition or word.conjunction or word.pronoun
    plain = word.kind == NOT_PUNCTUATION and not (word.flags or word.cues or word.phrases or clitic)
    return plain and len(word.folded) > _SHORTEST_NAME and NOUN_SHAPE.fullmatch(word.form) is None


def _only_opens_a_phrase(words: list[Word], j: int) -> bool:
    """Whether a word is known for nothing but a listed phrase that does not stand there: سولتيك [ميدل] إيست."""
    word = words[j]
    if not word.phrases or phrase_at(words, j)[0] or word.kind != NOT_PUNCTUATION or word.flags or word.cues:
        return False
    return not (word.article or word.preposition or word.conjunction or word.pronoun)


def _is_of_a_brand(words: list[Word], j: int) -> bool:
    """Whether a word is known as part of an institution's name alone: فينديكس [كابيتال]."""
    word = words[j]
    return bool(word.flags & INSTITUTION) and not (
        word.flags & (PERSON_NAME | lexicon.PLACE | lexicon.COMMON | TITLE) or word.article or word.preposition
    )


def is_at_a_faculty(word: Word) -> bool:
    """Whether a word is a faculty's field with ب: أستاذ القلب [بطب] القاهرة."""
    return word.folded[:1] == "ب" and word.folded[1:] in _FACULTIES


def faculty_end(words: list[Word], j: int, limit: int) -> int:
    """The token after a faculty that is named by its field and the university's place; ``j`` where none stands."""
    if not is_at_a_faculty(words[j]) or j + 1 >= limit:
        return j
    size, phrase = phrase_at(words, j + 1)
    if (words[j + 1].flags | phrase) & (lexicon.PLACE | lexicon.ORGANIZATION_NAME):
        return min(limit, j + 1 + max(size, 1))
    return j


def under_end(words: list[Word], j: int, limit: int) -> int:
    """Where the office of an undersecretary ends, which tells what of the ministry is his; ``j`` where it does not.

    ``وكيل [الوزارة المساعد لشؤون الرعاية]``, ``وكيلة [الوزارة للتخطيط والمتابعة]``.
    """
    if not words[j].article or words[j].stem != "وزاره" or j + 1 >= limit:
        return j
    end = j + 1 + (words[j + 1].article and words[j + 1].stem in _ASSISTING)
    if end < limit and words[end].preposition == "ل":
        affairs = not words[end].article and end + 1 < limit
        end += 1 + affairs
        while end < limit and words[end].article and not words[end].flags & (_OF_A_BEARER | PERSON_NAME):
            end += 1
    return end if end > j + 1 else j


def before_link(words: list[Word], first: int, j: int) -> int:
    """The end of a role before its institution, without ل or على مستوى: المدير [لـ] OpenAI."""
    if j > first + 2 and words[j - 1].stem == "مستوي" and words[j - 2].folded == "علي":
        return j - 2
    return j - (j > first + 1 and words[j - 1].folded == "ل")


def before_adjective(words: list[Word], j: int, end: int) -> int:
    """Where a club's name ends before a participle that tells of who plays for it: لاعب الهلال [المصاب]."""
    if end - j != 2 or not words[j].surface.startswith("ال") or not words[j + 1].article:
        return end
    if not words[j].flags & lexicon.ORGANIZATION_NAME or words[j].flags & lexicon.ORGANIZATION_HEAD:
        return end
    word = words[j + 1]
    named = word.flags & (INSTITUTION | PERSON_NAME | lexicon.PLACE | lexicon.NISBA) or word.form.endswith(("ي", "ية"))
    return end if named or not word.stem.startswith("م") or phrase_at(words, j)[0] > 1 else j + 1


def places_end(words: list[Word], first: int, limit: int) -> int:
    """The token after a region, or several joined by و, that a department deals with; ``first`` where none stands."""
    j = first
    while j < limit and words[j].kind == NOT_PUNCTUATION and (j == first or words[j].conjunction == "و"):
        size, phrase = phrase_at(words, j)
        if size and phrase & lexicon.PLACE:
            j += size
        elif words[j].flags & lexicon.PLACE and not words[j].preposition:
            j += 1
        elif words[j].stem in DIRECTIONS and j + 1 < limit and words[j + 1].flags & lexicon.PLACE:
            j += 2  # شمال أفريقيا
        else:
            break
        if j < limit and words[j].article and words[j].stem in _SIDES:
            j += 1  # أوروبا الشرقية
    return min(j, limit)


def department_institution(words: list[Word], first: int, end: int) -> int:
    """Where the institution of a department begins: مدير مكتب التعاون في [وزارة البيئة]; the end where none does."""
    if words[first].stem in _DEPARTMENTS:
        for k in range(first + 1, end):
            linked = words[k].preposition == "ب" or words[k - 1].folded == "في"
            if is_branch(words, k, "ب"):
                return k  # مدير إدارة التدريب [بصحة] جدة
            if linked and words[k].flags & lexicon.ORGANIZATION_HEAD and words[k].stem not in REGIONS:
                return k
    return end


def belongs_at(words: list[Word], first: int, end: int, limit: int) -> int:
    """Where the institution begins that is told behind a department: إدارة الثروات لدى [بنك النور]; 0 where none is.

    So does that to which it belongs: ``برنامج الغذاء التابع [لمنظمة النور]``.
    """
    if words[first].stem not in _DEPARTMENTS or end + 1 >= limit:
        return 0
    linked = words[end].folded == "لدي" or (words[end].stem in BELONGING and words[end + 1].preposition == "ل")
    return end + 1 if linked and words[end + 1].flags & INSTITUTION else 0


def stands_alone(words: list[Word], j: int, limit: int) -> bool:
    """Whether an institution's noun stands alone and without the article after a role: ضابط [جيش]، مدير [مدرسة]."""
    word = words[j]
    if word.article or word.preposition or not word.flags & lexicon.ORGANIZATION_HEAD or word.flags & (
        lexicon.ORGANIZATION_NAME | lexicon.PLACE
    ):  # fmt: skip
        return False
    if j + 1 >= limit:
        return True
    following = words[j + 1]
    return bool(following.flags & lexicon.PREPOSITION) or (
        not following.article and following.stem in ("كبير", "سابق", "متقاعد", "محلي", "رفيع")
    )
