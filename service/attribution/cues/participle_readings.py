"""Whether the neighbours of a word allow it to be a participle that goes on with a report."""

from typing import Final

from service.attribution.cues.next_words import is_of_a_school, is_ones_officer, opens_next
from service.attribution.cues.verb_readings import NUMERALS
from service.attribution.noun_phrases.phrase_predicates import is_joined_deed
from service.attribution.text.phrases import phrase_at
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import (
    AMBIGUOUS_ROLE,
    DEMONSTRATIVE,
    DOCUMENT,
    FUNCTION,
    GROUP,
    HONORIFIC,
    NATIONALITY,
    NUMBER,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PLACE,
    PREPOSITION,
    ROLE,
    ROLE_PLURAL,
    SPEAKER_HEAD,
    UNNAMED,
)
from service.lexicon.punctuation import COLON, COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_COPULAS: Final = word_set("participle_readings.copulas")
_DEGREES: Final = word_set("participle_readings.degrees")
_POSSIBLE: Final = word_set("participle_readings.possible")
_OF_A_TRADE: Final = ("من", "في")
_LONGEST_TRADE: Final = 7
_LONGEST_NAME: Final = 6  # with a title, behind a verb
_FARTHEST_CLAUSE: Final = 20
_SOMEBODY: Final = GROUP | ROLE | ROLE_PLURAL | UNNAMED | ORGANIZATION_HEAD | PERSON_NAME
_THIS_FRAME: Final = 4  # from a participle to what follows في هذا الإطار
_MORE: Final = ("اكثر", "اقل", "اشد", "اوسع", "اعلي")


def may_be_participle(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether the neighbours of a word allow it to be a participle that goes on with a report: no adjective or noun.

    Args:
        words: the words of the article.
        i: the word.
        form: its reading as a participle.

    Returns:
        Whether it may be that participle.
    """
    word = words[i]
    before = words[i - 1] if i else None
    if word.article:
        return False
    if not form.adverbial:
        return _is_of_mind(words, i, form)
    if form.lemma == "أقر" and word.form.endswith("ه"):
        return False  # المعهد، [ومقره] المدينة: its seat, which is not مقرة
    if before is not None and before.flags & ROLE and not before.article and word.flags & ORGANIZATION_HEAD:
        return False  # حاكم [مقاطعة] الساحل
    if before is not None and before.folded in NUMERALS and form.number == "p":
        return False  # سبعة من كل عشرة [مجيبين]
    if before is not None and (before.folded == "غير" or before.stem in _POSSIBLE):
        return False  # تفاهمات غير [معلنة], تمكن [ملاحظة] أن
    if before is not None and before.bare in _MORE and word.form.endswith("ة"):
        return False  # الصفحة الأكثر [متابعة]: in what it is more
    if before is not None and before.complementizer is not None and before.pronoun is not None:
        return False  # the predicate: قالت إنها [واثقة] من أن
    if form.frame == "quoted" and word.flags & DOCUMENT and word.form.endswith("ات"):
        return False  # تظهر [مراسلات] داخلية أن
    if word.phrases and phrase_at(words, i)[1] & (UNNAMED | ROLE):
        return False  # شاهدة عيان
    if is_joined_deed(words, i):
        return False  # مدير التخطيط [ومتابعة] المشاريع
    if is_ones_officer(words, i):
        return False
    if _is_office_behind_her_name(words, i, form):
        return False  # قالت هدى العلي [محللة] السوق في البنك إن
    if _is_what_she_is(words, i, form):
        return False  # أشارت هدى العلي، [كاتبة] من تونس، إلى أن
    if _is_predicate_of_nobody(words, i):
        return False  # ليس [مبررا] أن, أصبح [مؤكدا] أن
    if form.frame == "demand" and _is_behind_a_copula(words, i) and not opens_next(words, i, form):
        return False  # بات [مطالبا] بالفوز
    if form.lemma == "هدد" and before is not None and _is_in_danger(words, i):
        return False  # المدينة [مهددة] بأن تغرق
    if form.lemma == "اتهم" and word.pronoun is None and i + 1 < len(words) and words[i + 1].folded[0] == "ب":
        if words[i + 1].folded == "ب" or words[i + 1].preposition:
            return False  # محاكمة [متهمين] بـ«خلية الميناء»: who are accused
    if form.lemma == "طلب" and i + 1 < len(words) and is_of_a_school(words, i + 1):
        return False  # طالبة بالشعبة الأدبية
    if word.form.endswith("تين") and before is not None and not form.lemma.endswith("ت"):  # but لافتين
        if before.kind == NOT_PUNCTUATION:
            return False  # خارج مدينتين: two things
    if word.form.endswith(("ة", "ين", "ان", "ون")) and before is not None:
        governing = i + 2 < len(words) and words[i + 1].folded in form.prepositions  # لافتة إلى أن
        if form.lemma == "أطلع" or form.frame == "demand":  # قرارات [مستندة] إلى القانون
            governing = governing and (words[i + 2].complementizer is not None or words[i + 2].kind == MARK)
        colon = i + 1 < len(words) and words[i + 1].kind == COLON and form.lemma != "أطلع"
        governing = governing or _opens_in_this(words, i, form)  # 21 سنة مؤكدة [في هذا الإطار] بأن
        governing = governing or colon  # رسالة قائلة: «…», but مصادر مطلعة: …
        attributed = i > 1 and before.form.endswith(("ة", "ين")) and not word.flags & SPEAKER_HEAD
        head = words[i - 2] if attributed and words[i - 2].flags & (GROUP | UNNAMED) else before
        heads = head.flags & SPEAKER_HEAD and not head.flags & PERSON_NAME
        if head.flags & PLACE and i + 1 < len(words) and words[i + 1].complementizer:
            heads = False  # ساندوا زملاءهم في جرش [مؤكدين] أن
        if heads and not (before.article or head.article or governing):
            return False  # an adjective: مصادر مطلعة، مصادر أمنية مطلعة
    if before is not None and before.flags & NUMBER and word.surface.endswith("اً"):
        if i + 1 < len(words) and words[i + 1].conjunction and not opens_next(words, i, form):
            return False  # counted: 160 [محتجاً] وناشطا
    return True


def _opens_in_this(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a clause follows a participle behind في هذا الإطار, with its preposition if it takes one."""
    opener = i + _THIS_FRAME
    if opener + 1 >= len(words) or words[i + 1].folded != "في" or not words[i + 2].flags & DEMONSTRATIVE:
        return False
    opener += words[opener].folded in form.prepositions
    return words[opener].complementizer is not None


def _is_of_mind(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a participle tells in a sentence without a verb what somebody thinks: الوزير [مقتنع] بأن."""
    if form.cue_class != "belief" or form.frame != "clause" or words[i].conjunction or i == 0:
        return False
    before = words[i - 1]
    if before.kind != NOT_PUNCTUATION or before.complementizer is not None or before.flags & FUNCTION:
        return False  # إنه [مقتنع] بأن, غير [مقتنع] بأن
    degree = i + 1 < len(words) and words[i + 1].folded in _DEGREES
    return opens_next(words, i + degree, form)


def _is_what_she_is(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a woman's trade between commas is no participle: ، [معلمة] رياضيات، ، [كاتبة] من تونس،.

    Nothing that is said begins before the second comma, and who is writing does it on or in something else. Right
    behind a verb of saying it is the subject: قالت [محللة] شؤون النفط.
    """
    word = words[i]
    if not word.flags & ROLE or not word.form.endswith("ة"):
        return False
    if i == 0 or i + 1 == len(words) or words[i + 1].pronoun is not None:
        return False
    following = words[i + 1]
    if form.cue_class == "accusation":
        return False  # قالت، [متهمة] الشركة بالتلكؤ: accusing
    if any(said.part == "verb" and said.gender == "f" for said in words[i - 1].cues):
        told = following.preposition or following.flags & FUNCTION or following.complementizer
        return following.kind == NOT_PUNCTUATION and not (told or word.conjunction)
    if form.frame not in ("say", "quoted") or words[i - 1].kind != COMMA:
        return False
    if following.preposition or (following.flags & PREPOSITION and following.folded not in _OF_A_TRADE):
        return False
    for k in range(i + 1, min(len(words), i + _LONGEST_TRADE)):
        if words[k].kind == COMMA:
            return True
        if words[k].kind != NOT_PUNCTUATION or words[k].opens or words[k].cues:
            return False
    return False


def _is_office_behind_her_name(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a woman's office with what completes it stands behind her name: قالت هدى العلي [معلمة] الصف إن.

    It is no participle with its object where إن follows, which only the verb before her takes, and where it takes no
    object that is a person: ``قالت هدى العلي [مخبرة] الصحفيين أن``.
    """
    word = words[i]
    if not word.flags & ROLE or not word.form.endswith("ة") or word.conjunction or word.preposition:
        return False
    if i < 2 or i + 2 >= len(words) or not (words[i - 1].flags & PERSON_NAME or words[i - 1].article):
        return False
    field = words[i + 1]
    of_nation = field.flags & NATIONALITY and field.form.endswith("ة") and not field.flags & PERSON_NAME
    if not (field.article or of_nation) or field.preposition or field.conjunction or field.kind != NOT_PUNCTUATION:
        return False  # معلمة [الصف], معلمة [مصرية]
    k = i - 1
    while k > max(0, i - _LONGEST_NAME) and words[k].kind == NOT_PUNCTUATION and not _says_of_her(words[k]):
        k -= 1
    if not _says_of_her(words[k]) or k == i - 1 or not words[k + 1].flags & (PERSON_NAME | ROLE | HONORIFIC):
        return False
    ahead = range(i + 2, min(len(words), i + _FARTHEST_CLAUSE))
    opener = next((j for j in ahead if words[j].complementizer is not None or words[j].kind == COLON), 0)
    if opener and words[opener].form.startswith("إن"):
        return True
    if form.cue_class == "accusation" or ("person_object" in form.flags and field.flags & _SOMEBODY):
        return False
    colon = opener == 0 or words[opener].kind == COLON
    return not colon or form.frame == "quoted" or not word.flags & AMBIGUOUS_ROLE


def _says_of_her(word: Word) -> bool:
    """Whether a word is a verb of saying in the feminine: قالت, وأكدت."""
    return any(form.part == "verb" and form.gender == "f" and form.frame == "say" for form in word.cues)


def _is_predicate_of_nobody(words: list[Word], i: int) -> bool:
    """Whether a participle right behind a copula is what a clause with أن is, and tells how nobody speaks."""
    if not _is_behind_a_copula(words, i):
        return False
    j = i + 1 + (i + 1 < len(words) and words[i + 1].folded in _DEGREES)
    return j < len(words) and words[j].complementizer == "-" and words[j].pronoun is None


def _is_behind_a_copula(words: list[Word], i: int) -> bool:
    """Whether a participle in the accusative stands right behind a copula, whose predicate it is: بات [مطالبا]."""
    return i > 0 and words[i].form.endswith("ا") and words[i - 1].folded in _COPULAS


def _is_in_danger(words: list[Word], i: int) -> bool:
    """Whether a participle is what something is threatened with, right behind it: باتت المدينة [مهددة] بأن تغرق."""
    before = words[i - 1]
    if before.kind != NOT_PUNCTUATION or any(form.part == "verb" for form in before.cues):
        return False
    that = words[i + 1] if i + 1 < len(words) else None
    return that is not None and that.complementizer is not None and that.pronoun is None
