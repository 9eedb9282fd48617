"""Whether a word that is no name elsewhere is one by what encloses it: قال خالد [الدرهم] إن, [ضياء] الدين."""

import re
from typing import Final

from service.attribution.text.foreign_names import AS_FOR
from service.attribution.text.phrases import letters_end
from service.attribution.text.shapes_of_names import tells_how
from service.attribution.text.verbs_before_names import TAKES_NO_NOUN, is_titled, verb_before
from service.attribution.text.words_like_names import SECOND_PARTS, WITH_PRONOUN
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COLON, COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

_OF_GOD: Final = word_set("closed_in.of_god")
PATRONYMIC: Final = word_set("closed_in.patronymic")
FATHER: Final = ("ابو", "ابا", "ابي")  # first as one goes by it, then in the other cases
# what stands after a given name and is none of it
_NO_SURNAME: Final = (
    lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.CONNECTIVE | lexicon.DEMONSTRATIVE | lexicon.NUMBER
    | lexicon.VERB | lexicon.HONORIFIC | TITLE
)  # fmt: skip
_NO_GIVEN_NAME: Final = (
    TITLE | INSTITUTION | lexicon.KIN | lexicon.GROUP | lexicon.UNNAMED | lexicon.DOCUMENT | lexicon.PLACE
)

_LONGEST_TITLE: Final = 8
_SHORTEST: Final = 2
_MOST_ENDING: Final = 3
_LIKE_PARTICLES: Final = word_set("closed_in.like_particles")
_ADJECTIVES: Final = ("سابق", "سابقه", "بارز", "بارزه", "معروف", "معروفه")
_OF_WORDS: Final[tuple[str, ...]] = ("ها", "هم", "هما", "هن", "ة", "ات", "اء", "نا", "وا")
_SELF: Final = word_set("closed_in.self")
# plurals without tanwin: تفاصيل، عوامل، خلافات, and words in اء
_UNMARKED: Final = re.compile("..ا..|..ا.ي.|.+ات|.+اء")


def is_closed_in(words: list[Word], j: int) -> bool:
    """Whether a word that is no name elsewhere is a surname: قال خالد [الدرهم] إن, قال يحيى [سريع]، متحدث الجيش.

    It stands between the given name that is the subject of a verb without an object, or follows an office, and what
    comes after all of the subject: إن, or what the bearer is; or commas enclose both: المتحدث، عبد الفتاح [دولة]، أن.
    """
    word = words[j]
    k = j - 1
    if k < 1 or not (words[k].flags & lexicon.GIVEN_NAME or words[k].folded in SECOND_PARTS):
        return False
    if word.kind != NOT_PUNCTUATION or word.flags & _NO_SURNAME or word.conjunction or word.preposition:
        return False
    if word.complementizer or word.form[-1] in "اه" or FATHATAN in word.surface or j + 1 >= len(words):
        return False
    if tells_how(word):
        return False  # قال خالد [بحزم] إن
    if k > 1 and _is_of_two_words(words, k - 1):
        k -= 1
    elif not words[k].flags & lexicon.GIVEN_NAME or words[k].flags & _NO_GIVEN_NAME or words[k].article:
        return False
    verb, following = words[k - 1], words[j + 1]
    governs = following.flags & lexicon.PREPOSITION and j + 2 < len(words)
    content = words[j + 2] if governs else following
    if verb.kind == COMMA and following.kind == COMMA:
        return not word.article and j + 2 < len(words) and _opens_what_is_said(words[j + 2])
    told = any(form.lemma in TAKES_NO_NOUN for form in verb.cues)
    that = following.form.startswith("إن") or (told and not following.form.startswith("أن"))
    if following.complementizer and that and not following.conjunction:
        initial = verb.surface in ("/", ".") and words[k - 2].flags & lexicon.HONORIFIC  # د. خالد [الدرهم]
        return told or verb.article or bool(initial or verb.flags & lexicon.PLACE)
    if words[k].flags & lexicon.NAME_IS_WORD:
        pass  # كمال الدور
    elif told and word.article:
        return True  # قال يحيى [الدرهم] (34 عاما)
    elif word.article and any(form.part == "verb" and "person_object" not in form.flags for form in verb.cues):
        if content.complementizer and not content.conjunction:
            return True  # أشار يحيى [الدرهم] إلى أن
    if word.article and content.complementizer and not content.conjunction and is_titled(words, k):
        if verb_before(words, k) is not None:
            return True  # أكد مدرب فريق الساحل يحيى [البحر] أن
    office = words[j + 2] if following.kind == COMMA and j + 2 < len(words) else following
    if word.article and not word.flags and following.kind == COMMA and office.flags & TITLE and not office.conjunction:
        return _is_named_of(words, k)  # أما نادية [الهفجات]، المحللة
    titled = words[k - 1].article and words[k - 1].flags & lexicon.HONORIFIC
    if titled and not word.article and office.article and office.flags & TITLE and not office.conjunction:
        return True  # الدكتور ناصر [معرفية] الرئيس التنفيذي
    if word.flags & lexicon.GIVEN_NAME and office is following and office.flags & lexicon.GIVEN_NAME:
        return False  # قال خالد [كمال] ناجي
    return told and bool(office.flags & TITLE) and not (office.article or office.conjunction)


def _opens_what_is_said(word: Word) -> bool:
    """Whether a word behind a comma opens what somebody says, or tells where or to whom: أن, في تصريح, لصحيفة."""
    return word.complementizer is not None or bool(word.flags & lexicon.PREPOSITION) or word.preposition == "ل"


def _is_of_two_words(words: list[Word], k: int) -> bool:
    """Whether a given name of two words begins at an index: [عبد الرحيم], [عز الدين], [محمد الأمين]."""
    second = words[k + 1]
    if second.folded in SECOND_PARTS:
        return words[k].folded == "عبد" or is_compound(words, k)
    given = words[k].flags & lexicon.GIVEN_NAME and not words[k].flags & _NO_GIVEN_NAME
    return bool(given and second.flags & lexicon.GIVEN_NAME) and second.article and not words[k].article


def _is_named_of(words: list[Word], k: int) -> bool:
    """Whether a given name, with those of fathers before it, follows a verb of saying, its subject's title or أما."""
    last = k
    while k > 1 and _is_a_father(words, k):
        k -= 1 + (words[k - 1].folded in PATRONYMIC)
    opening, titled = words[k - 1], is_titled(words, k)
    told = any(form.lemma in TAKES_NO_NOUN for form in opening.cues)
    if k == last and words[k].flags & lexicon.NAME_IS_WORD:
        if not (titled or told or words[k + 1].folded in SECOND_PARTS):
            return False
    said = any(form.part == "verb" and "person_object" not in form.flags for form in opening.cues)
    return said or opening.folded in AS_FOR or (titled and verb_before(words, k) is not None)


def ends_a_speaker(words: list[Word], j: int) -> bool:
    """Whether a word that is no name elsewhere ends the name of who speaks: أوضح الطبيب فؤاد [سلك] في حديث.

    Behind the given name of a verb's subject an indefinite noun can be no object, for that would be in the accusative
    (``قدم الطبيب كمال [نصحا] في حديث``) or in construct (``[نصح] الناس``). What follows tells which: a preposition, a
    colon, a complementizer, a role in construct (``كمال [سلك] مدير المشفى``), or the verb of a sentence that the name
    opens (``الطبيب كمال [سلك] أكد``).
    """
    word, k = words[j], _given_before(words, j)
    if k < 1 or j + 1 >= len(words) or not _may_be_a_surname(word) or letters_end(words, j) > j:
        return False
    if tells_how(word):
        return False  # وقال جون كلارك [بحزم] إن
    given, following = words[k], words[j + 1]
    while k > 1 and _is_a_father(words, k):
        k -= 1 + (words[k - 1].folded in PATRONYMIC)
    if following.cues and not following.conjunction and following.article is False and words[k - 1].article:
        said = any(form.part == "verb" and form.tense == "past" for form in following.cues)
        if said and not following.flags & ~lexicon.COMMON and not word.flags & ~lexicon.COMMON:
            return is_titled(words, k) and not verb_before(words, k)
    verb = verb_before(words, k)
    if verb is None:
        return False
    if verb.starts_source_phrase and following.kind != COMMA:
        if not (following.complementizer and following.conjunction == "ف"):
            return False  # بحسب الطبيب كمال [سلك]، فإن
    sure = not given.flags & lexicon.NAME_IS_WORD or verb is words[k - 1] or is_titled(words, k)
    if word.form[-1] == "ة" and given.name_gender != "m":
        return False
    is_role = bool(following.flags & lexicon.ROLE) and following.stem == following.folded  # not دعوة [نظيره]
    owned = word.folded[-1] == "ه" and not (is_role and word.form[-1] == "ة")
    if owned and (word.folded in _SELF or not any(f.lemma in TAKES_NO_NOUN for f in verb.cues)):
        return False
    if _ends_all(words, j + 1) or (verb.starts_source_phrase and following.kind == COMMA):
        return sure
    if word.conjunction or word.flags & lexicon.VERB:
        return False
    if is_role and word.flags & (lexicon.DOCUMENT | lexicon.SPEECH):
        if not any(form.lemma in TAKES_NO_NOUN for form in verb.cues):
            return False  # رفض سالم بركات [دعوة] رئيس الحكومة
    if is_role:
        alone = _is_no_construct(word) or word.form[-1] == "ة"  # قال خالد [مجادلة] رئيس القسم
        then = words[j + 2] if j + 2 < len(words) else following
        return sure and alone and (_completes(then) or _is_qualifying(then))
    media = following.preposition == "ل" and following.flags & lexicon.MEDIA
    if media or (following.flags & lexicon.PREPOSITION and not following.flags & PERSON_NAME):
        many = TITLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.UNNAMED
        alone = word.form[-1] != "ة" and not word.flags & many
        if not alone or not _is_no_object(word):
            return False
        then = words[j + 2] if j + 2 < len(words) else following
        spoken = media or then.complementizer is not None or bool(then.flags & (lexicon.SPEECH | lexicon.DOCUMENT))
        return sure if spoken else not given.flags & lexicon.NAME_IS_WORD
    return False


def end_before_clause(words: list[Word], first: int, j: int) -> int:
    """Where إن opens a clause behind a word or two that can only end the name before them; ``j`` where none does.

    ``قال النائب نزيه [متى] إن``, ``قالت الوزيرة وفاء [بني مصطفى] إن``: no object takes such a clause, as with أن
    (``أكد النائب نزيه [ضرورة] أن``).

    Args:
        words: the words of the article.
        first: the given name, with which the name begins.
        j: a token behind it, as far as the name goes by its words alone.
    """
    end = j + 1
    while end < min(len(words), j + _MOST_ENDING) and words[end].complementizer is None:
        end += 1
    if end >= len(words) or words[end].complementizer is None or words[end].form[0] != "إ" or words[end].conjunction:
        return j
    given = words[first]
    if not given.flags & lexicon.GIVEN_NAME or given.article or given.conjunction or given.preposition:
        return j
    if any(not _may_end_a_name(words[k], given) for k in range(j, end)):
        return j
    if end > j + 1 and words[j].article and not words[j].flags & lexicon.HONORIFIC:
        return j  # سامي [المعروف بدومال] إن
    verb = verb_before(words, first)
    if verb is None or verb.starts_source_phrase:
        return j
    told = verb is words[first - 1] and any(form.lemma in TAKES_NO_NOUN for form in verb.cues)
    return end if (told and not given.flags & lexicon.NAME_IS_WORD) or is_titled(words, first) else j


def _may_end_a_name(word: Word, given: Word) -> bool:
    """Whether a word tells neither when nor how somebody speaks, nor what they are: not أمس, مبتسما, نفسه, خبير."""
    if word.kind != NOT_PUNCTUATION or word.conjunction or word.preposition or FATHATAN in word.surface:
        return False
    if word.folded in _LIKE_PARTICLES:
        return True
    if word.cues or word.folded[0] == "ل":
        return False  # قالت, القول, لبي
    if word.pronoun is not None or word.form[-1] == "ا" or word.form.endswith(WITH_PRONOUN) or tells_how(word):
        return False
    if word.form[-1] == "ة" and given.name_gender != "m":
        return False
    if word.flags & PERSON_NAME:
        return not word.flags & (lexicon.TIME | lexicon.ADVERB | lexicon.PREPOSITION | lexicon.ROLE)
    return not word.flags & (_NO_SURNAME | lexicon.ROLE | lexicon.PREPOSITION | lexicon.ROLE_PLURAL)


def ends_an_officer(words: list[Word], j: int) -> bool:
    """Whether an unknown word, of whatever shape, is the name of whose office stands before: مدرب عمان [لوجوين] إن.

    It stands between the place or institution that ends the office and what is said, behind a verb of saying.
    """
    word = words[j]
    if j < 2 or j + 1 >= len(words) or not words[j - 1].flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME):
        return False
    if word.kind != NOT_PUNCTUATION or word.flags or word.cues or word.article or word.preposition or word.conjunction:
        return False
    if not _ends_all(words, j + 1) or word.form.endswith(_OF_WORDS) or FATHATAN in word.surface:
        return False
    verb = verb_before(words, j)
    if verb is None or not any(w.flags & TITLE for w in words[max(0, j - _LONGEST_TITLE) : j - 1]):
        return False
    return word.folded[-1] != "ه" or any(form.lemma in TAKES_NO_NOUN for form in verb.cues)


def _given_before(words: list[Word], j: int) -> int:
    """Where the given name begins right before an index, with عبد or the faith or without; 0 where none stands."""
    k = j - 1
    if k > 0 and (words[k - 1].folded == "عبد" or (words[k].folded in SECOND_PARTS and is_compound(words, k - 1))):
        return k - 1
    given = words[max(k, 0)]
    if not given.flags & lexicon.GIVEN_NAME or given.article or given.conjunction or given.preposition:
        return 0
    return 0 if given.flags & _NO_GIVEN_NAME else k


def _ends_all(words: list[Word], j: int) -> bool:
    """Whether all of a subject ends before an index: at what is said, or at a comma before what somebody is."""
    word = words[j]
    if word.kind == COLON or (word.complementizer and word.conjunction != "و"):
        return True
    if word.pronoun is not None and any(form.part == "noun" and form.lemma == "قال" for form in word.cues):
        return True  # نقلت عن الطبيب كمال سلك [قوله] إن
    office = words[j + 1] if word.kind == COMMA and j + 1 < len(words) else word
    if office is word:
        return False
    if office.flags & (lexicon.TIME | lexicon.ADVERB | lexicon.PREPOSITION) and _is_no_object(words[j - 1]):
        return not office.flags & PERSON_NAME  # أكد النائب كمال سلك[، أمس]، أن
    if office.article and office.flags & lexicon.ROLE and not office.flags & PERSON_NAME:
        return _is_no_object(words[j - 1])  # قالت أمل حلب[، الناشطة] السياسية
    return bool(office.flags & TITLE) and not (office.article or office.conjunction)


def _may_be_a_surname(word: Word) -> bool:
    """Whether a word has no ending of the accusative or of an adverb, nor a clitic but what may belong to a name."""
    if word.kind != NOT_PUNCTUATION or word.article or word.complementizer or FATHATAN in word.surface:
        return False
    if word.flags & (_NO_SURNAME & ~(TITLE | lexicon.VERB)) or word.pronoun is not None or word.form[-1] in "اى":
        return False
    if word.folded[0] == "ل" and not word.flags:
        return False  # قال كمال [لنيوزيمن], قال يوسف [لإخوته]
    many = word.conjunction == "ف" and word.form.endswith("ون")  # كاثرين [فينسون]: no verb of one who speaks
    if len(word.folded) <= _SHORTEST or (word.flags & lexicon.VERB and word.folded[0] != "ي" and not many):
        return False
    if word.preposition:
        if word.conjunction or word.flags & ~PERSON_NAME:
            return False
        return word.preposition == "ك" or (word.preposition == "ب" and word.flags != 0)  # كمال [كسالي], جون [بلوسي]
    return not word.conjunction or many or not word.flags & ~lexicon.COMMON  # كمال [واضح], كمال [فصيح]


def _is_a_father(words: list[Word], k: int) -> bool:
    """Whether the name at an index is that of the father of who is named before it: خالد [محمد], علي بن [موسى]."""
    before = words[k - 1]
    if before.folded in PATRONYMIC:
        return True
    return bool(before.flags & lexicon.GIVEN_NAME) and not (before.article or before.flags & TITLE)


def _completes(word: Word) -> bool:
    """Whether a word makes an office of the role before it: مدير [المشفى], رئيس [بلدية]."""
    return word.article or bool(word.flags & (INSTITUTION | lexicon.PLACE | lexicon.MINISTER))


def _is_qualifying(word: Word) -> bool:
    """Whether a word is an adjective without the article, as of a role: خبير [دولي], مسؤول [سابق]."""
    if word.article or word.conjunction or word.preposition or word.kind != NOT_PUNCTUATION:
        return False
    return word.form.endswith(("ي", "ى", "ية")) or word.stem in _ADJECTIVES


def _is_no_construct(word: Word) -> bool:
    """Whether a word is no thing that could be somebody's: تلمساني, قضاة, but not حفل رئيس البلدية."""
    return bool(word.flags & (lexicon.NATIONALITY | lexicon.ROLE_PLURAL)) and not word.flags & TITLE


def _is_no_object(word: Word) -> bool:
    """Whether a word is no plural that shows no accusative: not تفاصيل، عوامل، خلافات."""
    return not word.cues and word.form[0] != "أ" and not _UNMARKED.fullmatch(word.folded)


def is_compound(words: list[Word], j: int) -> bool:
    """Whether a word with God or the faith behind it is a given name, whatever else it means: ذبيح الله، ضياء الدين."""
    word, following = words[j], words[j + 1] if j + 1 < len(words) else None
    if following is None or following.folded not in SECOND_PARTS or following.preposition or following.conjunction:
        return False
    if word.article or word.conjunction or word.preposition or word.flags & (lexicon.FUNCTION | lexicon.VERB):
        return False
    if following.flags & lexicon.PLACE:
        return False  # محافظ [صلاح الدين]
    return word.stem not in _OF_GOD and not word.cues
