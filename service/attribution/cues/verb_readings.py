"""Whether the neighbours of a word allow it to be a verb that reports."""

from typing import Final

from service.attribution.cues.next_words import is_of_a_school, opens_next
from service.attribution.cues.predicated import is_predicated
from service.attribution.cues.the_latter import is_the_latter
from service.attribution.cues.verbs_or_prepositions import has_subject
from service.attribution.text.shapes_of_names import is_unknown
from service.lexicon.cue_forms import JUDGING, CueForm, is_told_by_oneself
from service.lexicon.entries import (
    AUXILIARY,
    COMMON,
    CONJUNCTION,
    DOCUMENT,
    FAMILY_NAME,
    GIVEN_NAME,
    GROUP,
    HONORIFIC,
    MEDIA,
    NAME_PART,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PREPOSITION,
    RELATIVE,
    ROLE_PLURAL,
    SPEAKER_HEAD,
    SPEECH,
    TIME,
    TITLE,
    UNNAMED,
    VERB,
)
from service.lexicon.openers import DONE, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, FULL_STOP, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, FATHATAN, Word

_DAMMA: Final = "\N{ARABIC DAMMA}"
TATWEEL: Final = "\N{ARABIC TATWEEL}"
_LETTERS_BEFORE_DAMMA: Final = 3  # اعتُبر
_JUSSIVE_AFTER: Final = word_set("verb_readings.jussive_after")
NAMING: Final = word_set("verb_readings.naming")
_PAST_AFTER: Final = word_set("verb_readings.past_after")
_PASSES_ON: Final = ("نقل", "أورد")
_UPON: Final = ("علي", "عليه", "عليها", "عليهم")
_UPON_IT: Final = ("عليه", "عليها", "عليهما")
BEARING: Final = word_set("verb_readings.bearing")
_BORNE: Final = word_set("verb_readings.borne")
_CONSTRUCTS: Final = word_set("verb_readings.constructs")
_NO_PAST_AFTER: Final = word_set("verb_readings.no_past_after")
_COMING_TO_LIGHT: Final = ("finding", "belief")
NUMERALS: Final = word_set("verb_readings.numerals")
_WHAT: Final = ("ما", "مما", "عما", "بما", "لما", "فيما", "وما")
_LONGEST_OFFICE: Final = 12
_NO_LONGER: Final = ("لم", "ولم", "فلم")
_WHERE: Final = ("الي", "من")
_OF_ONE: Final = ("عن", "عنه", "عنها", "عنهم")
_TWO: Final = ("اثنين", "واثنين", "اثنان", "واثنان")  # no forms of أثنى
_LONGEST_SUBJECT: Final = 16
_LONGEST_NAME: Final = 5
_LONGEST_PASSIVE: Final = 5  # where its vowel stands: واعتُبر
_LONGEST_PARTICLE: Final = 3
_LONGEST_ADDRESS: Final = 7
_OF_FAMILIES: Final = ("ال", "بن", "ابو", "بو", "البو")  # which a name follows
_APART: Final = RELATIVE | CONJUNCTION | AUXILIARY | PREPOSITION
_AS_I_SAID: Final = word_set("verb_readings.as_i_said")
JOINING: Final = word_set("verb_readings.joining")


def may_be_verb(words: list[Word], i: int, form: CueForm, inside: bool, opens: bool) -> bool:
    """Whether the neighbours of a word allow it to be a verb that reports: no name, noun or verb of another kind.

    Args:
        words: the words of the article.
        i: the word.
        form: its reading as a verb.
        inside: whether it stands in quotation marks.
        opens: whether it opens its sentence.

    Returns:
        Whether it may be that verb.
    """
    word = words[i]
    before = words[i - 1] if i else None
    diacritics = len(word.surface) != len(word.form)
    if diacritics and FATHATAN in word.surface:
        return False  # وَأَمْنًا
    if word.pronoun is not None and not word.conjunction and is_predicated(words, i):
        return False  # وكان [رده]: his answer
    if word.pronoun is not None and not word.conjunction and _is_object(words, i):
        return False  # رفض المدير [طلبه] قائلا: his request
    if form.voice == "passive" or word.article or word.form in _TWO:
        return False
    if form.person != 3 and (inside or not is_told_by_oneself(form) or not _opens_talk(words, i)):
        return False
    if diacritics and form.tense == "past" and _is_vowelled_passive(word, form):
        return False
    if diacritics and form.lemma[:1] == "ا" and form.tense == "past" and _DAMMA in word.surface[:_LONGEST_PASSIVE]:
        return False  # واعتُبر أن: it was thought
    if before is not None and len(word.cues) > 1 and before.folded.removeprefix("و") in DONE:
        if any(f.part == "noun" for f in word.cues):
            return False  # تم [إفادتنا] بأن: no «she told us»
    if form.lemma == "عقب" and word.pronoun is not None:
        return False  # وسيعقبه: will follow it
    if form.lemma == "أبرز" and word.pronoun is not None:
        return False  # من [أبرزها] «…»: the most prominent of them
    if word.flags & NAME_PART or (before is not None and before.folded in _OF_FAMILIES):
        return False  # ابن, صالح آل [طالب]
    if form.lemma in NAMING and word.flags & UNNAMED and (before is None or before.folded not in _WHAT):
        return False  # وأكد سموه أن: His Highness, not «they called him»; but ما [سموه] «العدوان»
    if i and word.stem in ("يعد", "تعد") and words[i - 1].folded in _NO_LONGER:
        return False  # لم [يعد] قادرا
    if form.lemma == "عد" and i + 1 < len(words) and words[i + 1].folded in _WHERE:
        return False  # [عدت] إلى البيت: came back
    if word.flags & PERSON_NAME and not word.conjunction and _is_surname(words, i, form):
        return False
    if form.jussive and (before is None or before.folded not in _JUSSIVE_AFTER) and word.folded[:1] != "ل":
        return False
    if (
        form.lemma.startswith("ا")
        and word.form.lstrip("وف").startswith("أ")
        and (inside or form.tense != "past" or not _has_subject_and_clause(words, i, form))
    ):
        return False  # أعتقد is «I think», اعتقد «he thought», but وأعتبر ناشطون أن is only misspelled
    if form.tense == "present" and form.frame == "quoted" and _is_future(word):
        return False  # [سيتناول] المحاضر «أسئلة كثيرة»: what a programme says of him
    if form.tense == "present" and form.cue_class in _COMING_TO_LIGHT and _is_future(word):
        if not any(ahead.kind == COLON for ahead in words[i + 1 : i + _LONGEST_OFFICE]):
            return False  # والنتائج [ستظهر] أن: nobody has found it yet
    if form.number == "d" and form.tense == "past" and not word.conjunction:
        if "ambiguous" in form.flags or not (opens_next(words, i, form) or _quotes_next(words, i, form)):
            return False  # علما، صرحا: more often something else
    if form.number == "d" and word.flags & GIVEN_NAME:
        return False  # يسرا
    if form.number == "d" and word.folded.endswith("نا") and inside:
        return False  # in a quotation أعلنا is «we announced»
    if form.lemma in NAMING and form.tense == "present" and word.form.endswith("ى"):
        if i + 1 >= len(words) or not (words[i + 1].complementizer or _is_claimed_by_many(words, i + 1, form)):
            return False  # يسمى, يدعى: so called
        if words[i + 1].complementizer and before is not None and _is_some_thing(before):
            return False  # مقطع فيديو [يدعى] أنه قديم: nobody is said to claim it
    if form.tense == "past" and _bars_past(words, i):
        return False
    if form.tense == "past" and form.number == "s" and (_is_a_noun_in_place(words, i) or _is_of_a_body(words, i, form)):
        return False
    if word.folded in ("امن", "وامن") and not _opens_faith(words, i):
        return False  # جهاز [أمن] الدولة
    if form.cue_class == "question" and word.pronoun == (1, None, "p"):
        return False  # سألنا is «we asked», not «he asked us»
    if form.lemma == "حمل" and i + 1 < len(words) and words[i + 1].stem in _BORNE:
        return False  # تقرير حمل عنوان «…»
    if word.flags & UNNAMED and form.number == "p" and form.lemma == "سمى" and not _opens_marks(words, i + 1):
        return False  # سموه: his highness, but سموه «المنقذ»
    if form.lemma == "حدث" and form.tense == "present" and before is not None and before.folded in _WHAT:
        return False  # كل ما [يحدث] فيه: happens
    if form.required and word.folded[0] == "ف":
        return False  # فورد is more often a name
    if form.number == "d" and word.flags & GIVEN_NAME and before is not None and before.flags & (TITLE | HONORIFIC):
        return False  # النجمة يسرا
    if word.cues[0].required and len(word.cues) > 1 and bool(form.required) == _answers(words, i):
        return False  # ورد في البيان، but ورد الوزير
    if "preposition" in form.flags and word.flags & PREPOSITION and not has_subject(words, i, form, opens):
        return False
    if form.lemma == "ذكر" and _is_remembrance(words, i):
        return False
    if form.lemma == "عرف" and i + 1 < len(words) and words[i + 1].folded in _OF_ONE:
        return False  # عرف [عنه] أنه: so he is known to be
    if form.lemma in ("فهم", "أفهم") and i + 1 < len(words) and words[i + 1].folded == "من":
        return False  # يفهم [من كلامه] أن: anybody gathers
    if form.lemma == "أخفى" and _is_hidden(words, i):
        return False
    if _is_told_nobody(words, i, form):
        return False
    if form.lemma.endswith("ى") and word.form.endswith("ي") and word.flags and form.tense == "past":
        return False  # نادي is a club, غني a name; the verbs end in ى
    if "ambiguous" in form.flags and before is not None and not word.conjunction:
        if word.flags & FAMILY_NAME and before.flags & GIVEN_NAME:
            return False  # أشرف غني
        if form.tense == "past" and before.stem in NUMERALS:
            return False  # ثلاثة كتب
    if form.lemma == "طالب" and not word.conjunction and i + 1 < len(words) and is_of_a_school(words, i + 1):
        return False  # طالب جامعي
    return not _is_followed(words, i, form)


def _is_object(words: list[Word], i: int) -> bool:
    """Whether what is a noun of saying too stands behind a verb that opens its clause, and nothing but its subject."""
    if all(form.part != "noun" for form in words[i].cues):
        return False
    for k in range(i - 1, max(i - _LONGEST_NAME, 0) - 1, -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.flags & _APART:
            return False
        if any(form.part == "verb" and form.frame == "quoted" and form.tense == "past" for form in word.cues):
            opens = k == 0 or words[k - 1].kind != NOT_PUNCTUATION or bool(word.conjunction)
            return opens and k < i - 1 and not word.flags & PERSON_NAME
    return False


def _is_some_thing(word: Word) -> bool:
    """Whether a word is an indefinite noun of a thing, of which the verb behind it tells: [فيديو], [هجوم]."""
    somebody = SPEAKER_HEAD & ~DOCUMENT
    plain = word.kind == NOT_PUNCTUATION and not (word.article or word.complementizer or word.cues)
    return plain and bool(word.flags & (DOCUMENT | COMMON)) and not word.flags & (somebody | VERB | PREPOSITION)


def _is_claimed_by_many(words: list[Word], j: int, form: CueForm) -> bool:
    """Whether people or an institution claim something, as the Egyptian press writes it: يدعى [ناشطون] أن."""
    if form.lemma != "ادعى" or not words[j].flags & (GROUP | ROLE_PLURAL | ORGANIZATION_HEAD):
        return False
    ahead = words[j + 1 : j + _LONGEST_NAME]
    clause = next((word for word in ahead if word.complementizer or word.kind != NOT_PUNCTUATION), None)
    return clause is not None and clause.complementizer is not None and not clause.form.startswith("إ")


def _is_surname(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a name that is a verb too stands where no verb can: right behind one of saying, or before what is said.

    ``أضافت [راسل] أن``, ``قالت مها [يحيى] إن``.
    """
    if i == 0:
        return False
    before = words[i - 1]
    if any(f.part == "verb" and f.frame == "say" and f.number == "s" for f in before.cues):
        return not before.flags & PERSON_NAME
    said = words[i].flags & FAMILY_NAME and i + 1 < len(words) and words[i + 1].complementizer is not None
    if said and any(f.part == "verb" and f.tense == "past" and f.number == "s" for f in before.cues):
        return not before.flags & PERSON_NAME  # واعتبر [بارك] أن
    if form.frame in ("say", "clause") or not before.flags & GIVEN_NAME:
        return False
    return i + 1 < len(words) and words[i + 1].complementizer is not None


def _opens_marks(words: list[Word], j: int) -> bool:
    return j < len(words) and words[j].kind == MARK


def _opens_faith(words: list[Word], i: int) -> bool:
    """Whether آمن is followed by what is believed, أمن by what is assented to: آمن [بأن], أمن [على] قوله."""
    if "آ" in words[i].form or i + 1 >= len(words):
        return True
    return words[i + 1].complementizer is not None or words[i + 1].folded == "علي"


def _is_followed(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a verb tells what a medium did with what was said: تصريح [تابعته] الوكالة، بيان [اطلعت] عليه الصحيفة."""
    if form.lemma == "تابع":
        return words[i].pronoun is not None
    if form.lemma in _PASSES_ON and words[i].pronoun is not None and i:
        k = i - 1
        while k > 0 and words[k].flags & TIME:
            k -= 1  # في بيان [اليوم] نقلته الوكالة
        return bool(words[k].flags & (SPEECH | DOCUMENT)) and not words[k].article
    if form.lemma != "أطلع" or words[i].pronoun is not None or i + 1 >= len(words):
        return False
    return words[i + 1].folded in _UPON_IT


def _is_vowelled_passive(word: Word, form: CueForm) -> bool:
    """Whether a vowel sign shows a past tense to be passive: وُصف، اعتُبر، اتُّهم; but not اتهمُوا."""
    if _DAMMA in word.surface[:3]:
        return True
    if form.lemma[:1] != "ا" or _DAMMA not in word.surface:
        return False
    letters = sum(letter.isalpha() and letter != TATWEEL for letter in word.surface[: word.surface.index(_DAMMA)])
    return letters - len(word.conjunction) <= _LETTERS_BEFORE_DAMMA


def _answers(words: list[Word], i: int) -> bool:
    """Whether a form that is both ورد and و with رد is the answer: ``ورد عليه الوزير``, but not ``ورد بلاغ``."""
    if i + 1 >= len(words):
        return False
    word = words[i + 1]
    if word.kind == COLON:
        return True  # لترد: «…»
    if word.stem == "علي":
        return i + 2 < len(words) and words[i + 2].stem not in BEARING and not words[i + 2].flags & MEDIA
    if word.folded in WITH_PRONOUNS:
        return word.folded.startswith("علي")
    if is_the_latter(words, i + 1):
        return True  # ورد [الأخير] بأن
    if word.complementizer == "ب" and words[i].folded[-1] in "تا":
        return True  # وردت [بأن] كلامه كذب
    if word.folded in JOINING or any(form.part == "noun" and word.preposition == "ب" for form in word.cues):
        return True  # ورد قائلا، ورد بالقول
    if is_unknown(word) or (word.article and not (word.flags or word.preposition)):
        return _opens_behind_a_name(words, i + 2)
    return bool(word.flags & (SPEAKER_HEAD | NAME_PART)) and not word.flags & (DOCUMENT | PREPOSITION)


def _opens_behind_a_name(words: list[Word], j: int) -> bool:
    """Whether what is said opens behind a name that no list knows, or what tells how: ورد بيرتسون [غاضبا:], [بأن]."""
    j += j < len(words) and is_unknown(words[j])
    j += j < len(words) and words[j].form.endswith(ACCUSATIVE_ENDINGS)
    return j < len(words) and (words[j].kind in (COLON, MARK) or words[j].complementizer == "ب")


def _has_subject_and_clause(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether somebody who can speak stands right after a verb, and soon what they say: ``وأعتبر [المصدر] أن``."""
    if i + 1 >= len(words):
        return False
    subject = words[i + 1]
    if not subject.flags & SPEAKER_HEAD or subject.preposition or subject.conjunction or subject.form.endswith("ين"):
        return False
    for k in range(i + 2, min(i + _LONGEST_SUBJECT, len(words))):
        if words[k].complementizer or words[k].kind == COLON:
            return k > i + 2 or words[k].complementizer != "ب" or form.cue_class not in JUDGING
        if words[k].kind == FULL_STOP or _may_be_told(words[k]):
            return False
    return False


def _is_future(word: Word) -> bool:
    """Whether a word in the present has س before it: سيظهر, وستجد."""
    return word.folded[:1] == "س" or (word.folded[:1] in ("و", "ف") and word.folded[1:2] == "س")


def _may_be_told(word: Word) -> bool:
    """Whether a word may be a verb of saying, and is neither a name nor a noun with the article."""
    return not (word.article or word.flags & PERSON_NAME) and any(form.part == "verb" for form in word.cues)


def _opens_talk(words: list[Word], i: int) -> bool:
    """Whether a writer's own words in a talk follow: ``قلت: …``, ``قلت له إن …``, not ``كما قلت: …`` of a column."""
    if i + 1 >= len(words) or (i and words[i - 1].folded in _AS_I_SAID):
        return False
    following = words[i + 1]
    spoken_to = words[i].pronoun is not None or following.folded in WITH_PRONOUNS or following.preposition == "ل"
    if following.kind not in (COLON, MARK) and not spoken_to and not following.form.endswith(ACCUSATIVE_ENDINGS):
        return False  # قلت الأمطار
    for k in range(i + 1, min(len(words), i + _LONGEST_ADDRESS)):
        if words[k].kind == COLON or (words[k].kind == MARK and words[k - 1].kind == NOT_PUNCTUATION):
            return True
        if words[k].complementizer is not None:
            return words[k - 1].folded in WITH_PRONOUNS
        if words[k].kind not in (NOT_PUNCTUATION, MARK):
            break
    return False


def _quotes_next(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether quoted words come right after a form's preposition: أشارا إلى «محاولة سطو»."""
    return i + 2 < len(words) and words[i + 1].folded in form.prepositions and words[i + 2].kind == MARK


def _bars_past(words: list[Word], i: int) -> bool:
    """Whether no past tense can stand here: after لا or لن, and after أن but where that means a time (بعد أن قال)."""
    before = words[i - 1].folded if i else ""
    if before in _NO_PAST_AFTER or (i and words[i - 1].stem in _CONSTRUCTS and not words[i - 1].article):
        return True  # في حال وجود [تمسك] منهم
    if before[:1] == "ي" and not words[i].conjunction and _governs_a_noun(words, i):
        return True
    if before != "ان" or i < 2:
        return before == "ان"
    if words[i - 2].folded.removeprefix("و") in _PAST_AFTER:
        # لافتا إلى أن [كشف] المعلومات: a noun
        return i > 2 and any(words[i - 2].folded in form.prepositions for form in words[i - 3].cues)
    return all(word.stem != "سبق" for word in words[max(0, i - _LONGEST_OFFICE) : i - 1])  # سبق للوزير أن أكد


def _is_a_noun_in_place(words: list[Word], i: int) -> bool:
    """Whether what is a noun of saying too stands where no verb can: حمل [نبأ] أسعده, بنتائج [كشف] الحساب.

    Another verb follows it at once, or it stands between a noun that a preposition governs and what completes it.
    """
    if i + 1 >= len(words) or words[i].pronoun is not None or all(form.part != "noun" for form in words[i].cues):
        return False
    before, after = words[i - 1], words[i + 1]
    if after.flags == VERB and not after.conjunction:
        return True
    if words[i].conjunction or before.article or before.flags & ~(COMMON | DOCUMENT) or before.kind != NOT_PUNCTUATION:
        return False
    governed = before.preposition != "" and not before.complementizer and before.pronoun is None
    speaks = after.flags & ~COMMON and not after.flags & SPEECH  # بقرار [أعلن] المجلس أن
    return governed and after.article and not (after.preposition or speaks)


def _is_of_a_body(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether what is a noun of saying too tells what a body in the feminine is for: شركة [نقل], لجنة [كشف]."""
    before = words[i - 1]
    if words[i].conjunction or before.article or before.form[-1] != "ة" or not before.flags & ORGANIZATION_HEAD:
        return False
    return form.gender == "m" and words[i].pronoun is None and any(other.part == "noun" for other in words[i].cues)


def _governs_a_noun(words: list[Word], i: int) -> bool:
    """Whether what is a noun too stands right behind a present tense, whose object it is: يتتبع [ذكر] المدينة."""
    before = words[i - 1]
    if before.flags & ~(COMMON | VERB) or before.kind != NOT_PUNCTUATION or len(before.folded) <= _LONGEST_PARTICLE:
        return False
    return any(form.part == "noun" for form in words[i].cues)


def _is_remembrance(words: list[Word], i: int) -> bool:
    """Whether the noun ذكر, joined to another, has God behind it, who tells nothing: الصلاة [وذكر] الله.

    He does where a clause, a colon or the book in which he does follows: ``خلق الناس [وذكر] الله في كتابه أن``.
    """
    if i == 0 or i + 2 >= len(words) or not words[i].conjunction or not words[i - 1].article:
        return False
    if words[i + 1].bare != "الله" or words[i - 1].kind != NOT_PUNCTUATION:
        return False
    after = words[i + 2]
    return not (after.complementizer or after.kind == COLON or after.flags & PREPOSITION)


def _is_hidden(words: list[Word], i: int) -> bool:
    """Whether something is hidden, rather than hidden by somebody: لا [يخفى] أن, لم [يخف على] أحد أن."""
    return words[i].form.endswith("ى") or (i + 1 < len(words) and words[i + 1].folded in _UPON)


def _is_told_nobody(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a verb of telling is another that is spelled alike and has its preposition: ``تحدث الوزير عن``."""
    if "person_object" not in form.flags or form.tense != "present" or words[i].pronoun is not None:
        return False
    ahead = {word.folded for word in words[i + 1 : i + _LONGEST_NAME + 1]}
    return any(
        f.part == "verb" and f.tense == "past" and f.lemma != form.lemma and not ahead.isdisjoint(f.prepositions)
        for f in words[i].cues
    )
