"""The words that may report: verbs, participles, nouns of saying and source phrases, in order."""

from typing import Final

from service.attribution.mentions.phrase_borders import is_of_age
from service.attribution.mentions.phrases import phrase_at
from service.attribution.text.article import Article
from service.lexicon import mypyc_attr
from service.lexicon.cue_forms import CueForm, SourcePhrase, is_told_by_oneself
from service.lexicon.entries import (
    COMMON,
    CONNECTIVE,
    DOCUMENT,
    FAMILY_NAME,
    GIVEN_NAME,
    GROUP,
    HONORIFIC,
    MEDIA,
    NAME_PART,
    NISBA,
    NUMBER,
    OF_GOD,
    OF_THE_PROPHET,
    PERSON_NAME,
    PLACE,
    PREPOSITION,
    ROLE,
    ROLE_PLURAL,
    SPEAKER_HEAD,
    SPEECH,
    TIME,
    TITLE,
    UNNAMED,
    VERB,
)
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
)
from service.lexicon.source_phrases import phrases_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

DAMMA: Final = "\N{ARABIC DAMMA}"
SHADDA: Final = "\N{ARABIC SHADDA}"
_JUSSIVE_AFTER: Final = word_set("cues.jussive_after")
_NAMING: Final = word_set("cues.naming")
_PAST_AFTER: Final = word_set("cues.past_after")
_SOME: Final = word_set("cues.some")
_VERB_AFTER: Final = word_set("cues.verb_after")
_VERB_BEFORE: Final = word_set("cues.verb_before")
_PASSES_ON: Final = ("نقل", "أورد")
_UPON_IT: Final = ("عليه", "عليها", "عليهما")
_AGAIN: Final = ("أعاد", "عاود", "جدد", "كرر")
_COMING: Final = word_set("cues.coming")
_BEARING: Final = word_set("cues.bearing")
_DUE: Final = ("الي", "حد")  # عاد إلى القول إن، ذهب إلى حد القول إن
_INSISTING: Final = ("علي", "في")  # حرص على التأكيد أن، لم يتردد في القول إن
_BORNE: Final = word_set("cues.borne")
_AS: Final = ("اعتبر", "اعتبار", "وصف")
_WAS: Final = word_set("cues.was")
_NUMERALS: Final = word_set("cues.numerals")
_LONGEST_OFFICE: Final = 12
_COUNTING_YEARS: Final = ("بلغ", "أبلغ")
_NO_LONGER: Final = ("لم", "ولم", "فلم")
_TWO: Final = ("اثنين", "واثنين", "اثنان", "واثنان")  # no forms of أثنى
_GUARDIANS: Final = ("ولي", "وليه", "اولياء")
_IN_SUBJECTS: Final = (NOT_PUNCTUATION, COMMA, MARK, OPENING_BRACKET, CLOSING_BRACKET)  # لـ«الغد»، لـ(واع)، لـ/واع/
_LONGEST_SUBJECT: Final = 16
_LONGEST_NAME: Final = 5
_LONGEST_PARTICLE: Final = 3
_LONGEST_CONNECTIVE: Final = 5
_LONGEST_ADDRESS: Final = 7
_AS_I_SAID: Final = word_set("cues.as_i_said")
_SCHOOLS: Final = word_set("cues.schools")
_STANDS: Final = ("جاء", "ورد")
_JOINING: Final = word_set("cues.joining")


@mypyc_attr(acyclic=True)
class CueMatch:
    """A word or phrase that may report.

    ``first`` and ``last`` are its half-open token range, ``last_offset`` where its text ends (inside a token for a
    preposition written with its noun: وفقا ل|لوزارة). One of ``form`` and ``phrase`` is set.
    """

    __slots__ = ("first", "form", "last", "last_offset", "phrase", "pronoun")  # fewer bytes where it is not compiled

    first: int
    last: int
    last_offset: int
    form: CueForm | None
    phrase: SourcePhrase | None
    pronoun: tuple[int, str | None, str] | None

    def __init__(
        self,
        first: int,
        last: int,
        last_offset: int,
        form: CueForm | None,
        phrase: SourcePhrase | None,
        pronoun: tuple[int, str | None, str] | None,
    ) -> None:
        self.first = first
        self.last = last
        self.last_offset = last_offset
        self.form = form
        self.phrase = phrase
        self.pronoun = pronoun

    @property
    def part(self) -> str:
        """``verb``, ``participle``, ``noun`` or ``phrase``."""
        return self.form.part if self.form else "phrase"


def find_cues(article: Article) -> list[CueMatch]:
    """Every word or phrase of an article that may report, in order; whether it does is for what stands around it.

    Args:
        article: the article.

    Returns:
        The cues in order; the article is told its landmarks.
    """
    tokens, words = article.tokens, article.words
    matches: list[CueMatch] = []
    skip = -1
    for i in tokens.notable:
        word = words[i]
        if not word.may_report or i <= skip or i in article.hidden:
            continue
        if word.starts_source_phrase:
            found = phrases_at(words, i)
            if found is not None and not _announces(words, i, *found) and not _is_commented_on(words, i):
                phrase, size = found
                last = i + size
                if phrase.follows == "pronoun" and words[last - 1].form.endswith("ة"):
                    continue  # بنظرة is no بنظره
                if phrase.follows == "pronoun" and last < len(words) and words[last].bare == "الله":
                    continue  # حسبي الله
                end = tokens.end(last - 1)
                if phrase.attached and not _is_bare_preposition(words[last - 1], phrase.attached):
                    stem = words[last - 1].surface
                    end = tokens.starts[last - 1] + stem.index(phrase.attached) + 1
                    last -= 1
                matches.append(CueMatch(i, last, end, None, phrase, words[last - 1].pronoun))
                skip = i + size - 1 if phrase.follows == "pronoun" else last - 1
                continue
        if not word.cues:
            continue
        form = _reading(words, i, i in article.stretch_of, article.sentence(i)[0] == i)
        if form is None or (form.lemma in _COUNTING_YEARS and is_of_age(words, i)):
            continue
        if form.lemma == "أمل" and i and words[i - 1].stem == "خيبه":
            continue  # خيبة أملها
        if form.lemma == "أمر" and i and words[i - 1].stem in _GUARDIANS:
            continue  # ولي أمر, أولياء أمور
        if form.lemma == "روج" and i and words[i - 1].folded in ("ما", "مما"):
            continue  # ما يروج حول موقفه: what is spread
        last = i + 1
        while last < len(words) and words[last].folded in form.optional:
            last += 1
        if form.required:
            last += last < len(words) and words[last].folded in ("ايضا", "كذلك")  # جاء أيضا في
            if last >= len(words) or words[last].folded not in form.required:
                continue
            last += 1
            if words[last - 1].folded == "علي":
                if last >= len(words) or words[last].stem not in _BEARING:
                    continue  # جاء على رأس القائمة
                last += words[last].folded == "لسان"
        if form.part == "verb" and last < len(words) and words[last].folded in _JOINING:
            last += 1
        end = tokens.end(last - 1)
        if form.part == "verb" and form.number == "s" and _are_those(words, last):
            form, last = form.of_many(), last + 1  # يقول [هؤلاء] إن: more than one, spoken of before
        matches.append(CueMatch(i, last, end, form, None, word.pronoun))
        skip = last - 1
    article.landmarks = sorted({*article.openers, *[match.first for match in matches]})
    return matches


def _is_bare_preposition(word: Word, letter: str) -> bool:
    return word.folded == letter


def _reading(words: list[Word], i: int, inside: bool, opens: bool) -> CueForm | None:
    """The reading of an inflected form that its neighbours in the sentence allow, or None."""
    word = words[i]
    before = words[i - 1] if i else None
    after_preposition = (
        before is not None
        and not opens
        and bool(before.flags & PREPOSITION)
        and before.kind == NOT_PUNCTUATION
        and not (word.conjunction in ("و", "ف") and word.flags & ~COMMON == 0)  # جبل علي وأشار
        and not (before.folded in WITH_PRONOUNS and word.folded != "وسلم")  # له وقال
        and not (i > 1 and before.folded == "من" and words[i - 2].folded in _SOME)  # منهم من قال، صدق من قال
    )
    for form in word.cues:
        if form.before_suffix and word.pronoun is None:
            continue
        if form.lemma == "شك" and form.part == "noun" and i and words[i - 1].stem in ("مجالا", "مجال"):
            continue  # بما لا يدع مجالا [للشك]
        if form.lemma == "علم" and i + 1 < len(words) and words[i + 1].stem == "يقين":
            continue  # نعلم [علم اليقين]
        if form.frame == "demand" and _opens_plainly(words, i, form):
            continue  # يدعون أنه: ادعى, not دعا
        if form.part == "verb":
            allowed = not after_preposition and _may_be_verb(words, i, form, inside, opens)
        elif form.part == "participle":
            allowed = not after_preposition and _may_be_participle(words, i, form)
        else:
            allowed = _may_be_noun(words, i, form)
        if allowed:
            return form
    return None


def _may_be_verb(words: list[Word], i: int, form: CueForm, inside: bool, opens: bool) -> bool:
    """Whether the neighbours of a word allow it to be a verb that reports: no name, noun or verb of another kind."""
    word = words[i]
    before = words[i - 1] if i else None
    diacritics = len(word.surface) != len(word.form)
    if diacritics and FATHATAN in word.surface:
        return False  # وَأَمْنًا
    if word.pronoun is not None and not word.conjunction and is_predicated(words, i):
        return False  # وكان [رده]: his answer
    if form.voice == "passive" or word.article or word.form in _TWO:
        return False
    if form.person != 3 and (inside or not is_told_by_oneself(form) or not _opens_talk(words, i)):
        return False
    if diacritics and DAMMA in word.surface[:3] and form.tense == "past":
        return False
    if form.lemma in _NAMING and word.flags & UNNAMED:
        return False  # وأكد سموه أن: His Highness, not «they called him»
    if i and word.stem in ("يعد", "تعد") and words[i - 1].folded in _NO_LONGER:
        return False  # لم [يعد] قادرا
    if word.flags & PERSON_NAME and not word.conjunction and _is_surname(words, i, form):
        return False
    if form.jussive and (before is None or before.folded not in _JUSSIVE_AFTER) and word.folded[:1] != "ل":
        return False
    if (
        word.form.lstrip("وف")[:1] == "أ"
        and form.lemma[:1] == "ا"
        and (inside or form.tense != "past" or not _has_subject_and_clause(words, i))
    ):
        return False  # أعتقد is «I think», اعتقد «he thought», but وأعتبر ناشطون أن is only misspelled
    if form.number == "d" and form.tense == "past" and not word.conjunction:
        if "ambiguous" in form.flags or not (_opens_next(words, i, form) or _quotes_next(words, i, form)):
            return False  # علما، صرحا: more often something else
    if form.number == "d" and word.flags & GIVEN_NAME:
        return False  # يسرا
    if form.number == "d" and word.folded.endswith("نا") and inside:
        return False  # in a quotation أعلنا is «we announced»
    if form.lemma in _NAMING and form.tense == "present" and word.form.endswith("ى"):
        if not (i + 1 < len(words) and words[i + 1].complementizer):
            return False  # يسمى, يدعى: so called
    if form.tense == "past" and _bars_past(words, i):
        return False
    if word.folded in ("امن", "وامن") and not _opens_faith(words, i):
        return False  # جهاز [أمن] الدولة
    if form.cue_class == "question" and word.pronoun == (1, None, "p"):
        return False  # سألنا is «we asked», not «he asked us»
    if form.lemma == "حمل" and i + 1 < len(words) and words[i + 1].stem in _BORNE:
        return False  # تقرير حمل عنوان «…»
    if word.flags & UNNAMED and form.number == "p" and form.lemma == "سمى" and not _opens_marks(words, i + 1):
        return False  # سموه: his highness, but سموه «المنقذ»
    if form.required and word.folded[0] == "ف":
        return False  # فورد is more often a name
    if form.number == "d" and word.flags & GIVEN_NAME and before is not None and before.flags & (TITLE | HONORIFIC):
        return False  # النجمة يسرا
    if word.cues[0].required and len(word.cues) > 1 and bool(form.required) == _answers(words, i):
        return False  # ورد في البيان، but ورد الوزير
    if "preposition" in form.flags and word.flags & PREPOSITION and not _has_subject(words, i, form, opens):
        return False
    if _is_told_nobody(words, i, form):
        return False
    if form.lemma.endswith("ى") and word.form.endswith("ي") and word.flags and form.tense == "past":
        return False  # نادي is a club, غني a name; the verbs end in ى
    if "ambiguous" in form.flags and before is not None and not word.conjunction:
        if word.flags & FAMILY_NAME and before.flags & GIVEN_NAME:
            return False  # أشرف غني
        if form.tense == "past" and before.stem in _NUMERALS:
            return False  # ثلاثة كتب
    if form.lemma == "طالب" and not word.conjunction and i + 1 < len(words) and _is_of_a_school(words, i + 1):
        return False  # طالب جامعي
    return not _is_followed(words, i, form)


def _may_be_participle(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether the neighbours of a word allow it to be a participle that goes on with a report: no adjective or noun."""
    word = words[i]
    before = words[i - 1] if i else None
    if word.article or not form.adverbial:
        return False
    if before is not None and before.folded == "غير":
        return False  # تفاهمات غير [معلنة]
    if word.phrases and phrase_at(words, i)[1] & (UNNAMED | ROLE):
        return False  # شاهدة عيان
    if form.lemma == "طلب" and i + 1 < len(words) and _is_of_a_school(words, i + 1):
        return False  # طالبة بالشعبة الأدبية
    if word.form.endswith("تين") and before is not None:
        if before.kind == NOT_PUNCTUATION:
            return False  # خارج مدينتين: two things
    if word.form.endswith(("ة", "ين", "ان", "ون")) and before is not None:
        governing = i + 2 < len(words) and words[i + 1].folded in form.prepositions  # لافتة إلى أن
        governing = governing and (form.lemma != "أطلع" or words[i + 2].complementizer is not None)
        colon = i + 1 < len(words) and words[i + 1].kind == COLON and form.lemma != "أطلع"
        governing = governing or colon  # رسالة قائلة: «…», but مصادر مطلعة: …
        attributed = i > 1 and before.form.endswith(("ة", "ين")) and not word.flags & SPEAKER_HEAD
        head = words[i - 2] if attributed and words[i - 2].flags & (GROUP | UNNAMED) else before
        heads = head.flags & SPEAKER_HEAD and not head.flags & PERSON_NAME
        if head.flags & PLACE and i + 1 < len(words) and words[i + 1].complementizer:
            heads = False  # ساندوا زملاءهم في جرش [مؤكدين] أن
        if heads and not (before.article or head.article or governing):
            return False  # an adjective: مصادر مطلعة، مصادر أمنية مطلعة
    if before is not None and before.flags & NUMBER and word.surface.endswith("اً"):
        if i + 1 < len(words) and words[i + 1].conjunction and not _opens_next(words, i, form):
            return False  # counted: 160 [محتجاً] وناشطا

    return True


def _may_be_noun(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether the neighbours of a word allow it to be a noun of saying that reports, and no act that is due."""
    word = words[i]
    before = words[i - 1] if i else None
    if before is not None and before.folded == "الي" and word.pronoun is None:
        if not ((word.article or _opens_next(words, i, form)) and _is_come_to(words, i)):
            return False  # an act that is due: إلى إخبار, but عاد إلى تأكيد أن
    if word.article and word.preposition != "ب":
        due = word.preposition == "ل" or (before is not None and before.folded in _DUE) or _says_again(words, i)
        due = due or (before is not None and before.folded in _INSISTING and _is_come_to(words, i))
        if not (due and _opens_next(words, i, form)):
            return False  # «عاد للتأكيد على أن» says something, «يريد التأكيد» does not
    # باعتباره رئيسا: as
    return not (word.preposition == "ب" and word.pronoun is not None and form.lemma in _AS)


def _is_surname(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a name that is a verb too stands where no verb can: right behind one of saying, or before what is said.

    ``أضافت [راسل] أن``, ``قالت مها [يحيى] إن``.
    """
    if i == 0:
        return False
    before = words[i - 1]
    if any(f.part == "verb" and f.frame == "say" and f.number == "s" for f in before.cues):
        return not before.flags & PERSON_NAME
    if form.frame in ("say", "clause") or not before.flags & GIVEN_NAME:
        return False
    return i + 1 < len(words) and words[i + 1].complementizer is not None


def is_predicated(words: list[Word], i: int) -> bool:
    """Whether a noun of saying is the subject of كان or جاء, and the words said its predicate: وكان [رد] الوزير «…»."""
    if i == 0 or words[i - 1].kind != NOT_PUNCTUATION:
        return False
    return words[i - 1].folded.removeprefix("و").removeprefix("ف") in _WAS


def _opens_marks(words: list[Word], j: int) -> bool:
    return j < len(words) and words[j].kind == MARK


def _opens_faith(words: list[Word], i: int) -> bool:
    """Whether آمن is followed by what is believed, أمن by what is assented to: آمن [بأن], أمن [على] قوله."""
    if "آ" in words[i].form or i + 1 >= len(words):
        return True
    return words[i + 1].complementizer is not None or words[i + 1].folded == "علي"


def _is_of_a_school(words: list[Word], j: int) -> bool:
    """Whether a word tells where or what somebody studies: طالب [جامعي], طالبة [ثانوي], طالب [بالصف] الأول."""
    word = words[j]
    if word.folded == "في" and j + 1 < len(words):
        word = words[j + 1]
    if word.stem in _SCHOOLS and not word.conjunction:
        return True
    return not word.article and not word.flags & ~COMMON and len(word.folded) > 3 and word.folded.endswith(("ي", "يه"))


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


def _are_those(words: list[Word], j: int) -> bool:
    """Whether the subject of a verb is هؤلاء alone, without the noun it points to."""
    return j + 1 < len(words) and words[j].folded in ("هولاء", "اوليك") and not words[j + 1].article


def _answers(words: list[Word], i: int) -> bool:
    """Whether a form that is both ورد and و with رد is the answer: ``ورد عليه الوزير``, but not ``ورد بلاغ``."""
    if i + 1 >= len(words):
        return False
    word = words[i + 1]
    if word.stem == "علي":
        return i + 2 < len(words) and words[i + 2].stem not in _BEARING and not words[i + 2].flags & MEDIA
    if word.folded in WITH_PRONOUNS:
        return word.folded.startswith("علي")
    if word.folded in _JOINING or any(form.part == "noun" and word.preposition == "ب" for form in word.cues):
        return True  # ورد قائلا، ورد بالقول
    return bool(word.flags & (SPEAKER_HEAD | NAME_PART)) and not word.flags & (DOCUMENT | PREPOSITION)


def _is_come_to(words: list[Word], i: int) -> bool:
    """Whether a noun of saying after إلى is what somebody came to say: ``ذهب الوزير إلى [القول] إن``."""
    for k in range(i - 2, max(i - _LONGEST_SUBJECT, 0) - 1, -1):
        if words[k].kind not in (NOT_PUNCTUATION, COMMA, MARK):
            return False
        if words[k].folded.removeprefix("و").removeprefix("ف") in _COMING:
            return True
    return False


def _says_again(words: list[Word], i: int) -> bool:
    """Whether a noun of saying is what somebody does again: ``أعاد الوزير [التأكيد] أن``."""
    return any(form.lemma in _AGAIN for word in words[max(0, i - _LONGEST_NAME - 1) : i] for form in word.cues)


def _has_subject_and_clause(words: list[Word], i: int) -> bool:
    """Whether somebody who can speak stands right after a verb, and soon the clause: ``وأعتبر [ناشطون] أن``."""
    if i + 1 >= len(words):
        return False
    subject = words[i + 1]
    speaks = subject.flags & (TITLE | HONORIFIC | GROUP | ROLE_PLURAL | GIVEN_NAME)
    if not speaks or subject.preposition or subject.conjunction or subject.form.endswith("ين"):
        return False
    ahead = words[i + 2 : i + _LONGEST_SUBJECT]
    opener = next((k for k, word in enumerate(ahead) if word.complementizer), 0)
    return opener > 0 and not any(word.kind == FULL_STOP or _may_be_told(word) for word in ahead[:opener])


def _may_be_told(word: Word) -> bool:
    """Whether a word may be a verb of saying, and is neither a name nor a noun with the article."""
    return not (word.article or word.flags & PERSON_NAME) and any(form.part == "verb" for form in word.cues)


def _opens_plainly(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether أن follows a form or its subject that takes it after a preposition alone, while another verb takes it so.

    What follows it is no act: ``يعد الناقد أن الرواية ناجحة`` thinks, ``يعد الوزير أن يزور المدينة`` promises.
    """
    ahead = words[i + 1 : i + _LONGEST_NAME + 2]
    j = next((k for k, word in enumerate(ahead, i + 1) if word.complementizer or word.kind != NOT_PUNCTUATION), 0)
    if not j or words[j].complementizer != "-" or words[j].conjunction:
        return False
    if j > i + 1 and (words[j - 1].flags & PREPOSITION or j + 1 >= len(words) or words[j + 1].folded[0] in "يتن"):
        return False
    return any(f.part == "verb" and f.frame in ("say", "clause") and f.person == 3 for f in words[i].cues)


def _opens_talk(words: list[Word], i: int) -> bool:
    """Whether a writer's own words in a talk follow: ``قلت: …``, ``قلت له إن …``, not ``كما قلت: …`` of a column."""
    if i + 1 >= len(words) or (i and words[i - 1].folded in _AS_I_SAID):
        return False
    following = words[i + 1]
    spoken_to = words[i].pronoun is not None or following.folded in WITH_PRONOUNS or following.preposition == "ل"
    if following.kind not in (COLON, MARK) and not spoken_to and not following.form.endswith(("ا", "اً", "ًا")):
        return False  # قلت الأمطار
    for k in range(i + 1, min(len(words), i + _LONGEST_ADDRESS)):
        if words[k].kind == COLON or (words[k].kind == MARK and words[k - 1].kind == NOT_PUNCTUATION):
            return True
        if words[k].complementizer is not None:
            return words[k - 1].folded in WITH_PRONOUNS
        if words[k].kind not in (NOT_PUNCTUATION, MARK):
            break
    return False


def _opens_next(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a complementizer or colon comes right after a form, or after its preposition: لافتة إلى أن."""
    j = i + 1
    if j < len(words) and words[j].folded in form.prepositions:
        j += 1
    return j < len(words) and (words[j].complementizer is not None or words[j].kind == COLON)


def _quotes_next(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether quoted words come right after a form's preposition: أشارا إلى «محاولة سطو»."""
    return i + 2 < len(words) and words[i + 1].folded in form.prepositions and words[i + 2].kind == MARK


def _bars_past(words: list[Word], i: int) -> bool:
    """Whether no past tense can stand here: after لا, and after أن but where that means a time (بعد أن قال)."""
    before = words[i - 1].folded if i else ""
    if before in ("لا", "ولا", "فلا"):
        return True
    if before[:1] == "ي" and not words[i].conjunction and _governs_a_noun(words, i):
        return True
    if before != "ان" or i < 2:
        return before == "ان"
    if words[i - 2].folded.removeprefix("و") in _PAST_AFTER:
        # لافتا إلى أن [كشف] المعلومات: a noun
        return i > 2 and any(words[i - 2].folded in form.prepositions for form in words[i - 3].cues)
    return all(word.stem != "سبق" for word in words[max(0, i - _LONGEST_OFFICE) : i - 1])  # سبق للوزير أن أكد


def _governs_a_noun(words: list[Word], i: int) -> bool:
    """Whether what is a noun too stands right behind a present tense, whose object it is: يتتبع [ذكر] المدينة."""
    before = words[i - 1]
    if before.flags & ~(COMMON | VERB) or before.kind != NOT_PUNCTUATION or len(before.folded) <= _LONGEST_PARTICLE:
        return False
    return any(form.part == "noun" for form in words[i].cues)


def _has_subject(words: list[Word], i: int, form: CueForm, opens: bool) -> bool:
    """Whether a verb that is spelled like a preposition (بين) has a subject or a clause, and governs no noun."""
    before = words[i - 1] if i and not (opens or _follows_connective(words, i)) else None
    if SHADDA in words[i].surface:
        return True
    if i + 1 >= len(words):
        return False
    if any(len(preposition) > 1 for preposition in form.prepositions):
        return _takes_its_preposition(words, i, form)
    following = words[i + 1]
    if following.complementizer and _adds_a_clause(words, i):
        return True
    if before is not None and before.kind == NOT_PUNCTUATION and before.folded not in _VERB_AFTER:
        if following.flags & HONORIFIC and following.article:
            ahead = words[i + 2 : i + _LONGEST_NAME + 1]
            return any(word.complementizer for word in ahead) and all(word.kind == NOT_PUNCTUATION for word in ahead)
        single = following.flags & SPEAKER_HEAD and not following.form.endswith(("ين", "ات"))
        return bool(single and i + 2 < len(words) and words[i + 2].complementizer)  # بين الصندوق أن
    if following.complementizer:
        return True
    unknown = following.article and not following.flags & ~NISBA and not following.preposition  # وبين القويز في
    known = following.flags & SPEAKER_HEAD or following.folded in _VERB_BEFORE or unknown
    for k in range(i + 2, min(len(words), i + (_LONGEST_SUBJECT if known else _LONGEST_NAME))):
        word = words[k]
        if word.complementizer:
            return not word.conjunction
        abbreviates = word.kind == FULL_STOP and words[k - 1].flags & HONORIFIC  # وبين د. سالم العلي ان
        second = k == i + 2 and following.flags & ROLE and not following.article and word.flags & ROLE
        if second and not word.article:
            continue  # وبين إمام [وخطيب] المسجد أن
        if word.conjunction == "و" or not (abbreviates or word.kind in _IN_SUBJECTS or word.surface == "/"):
            return False
    return False


def _follows_connective(words: list[Word], i: int) -> bool:
    """Whether a set phrase that opens a sentence stands before a word: [من جانبه] بين، [بدوره] بين."""
    if words[i - 1].flags & CONNECTIVE:
        return True
    for k in range(max(0, i - _LONGEST_CONNECTIVE), i - 1):
        size, flags = phrase_at(words, k)
        if flags & CONNECTIVE and k + size == i:
            return True
    return False


def _adds_a_clause(words: list[Word], i: int) -> bool:
    """Whether a word with و goes on with a nominal clause: ``أشار إلى دورهم [وبين أن] الباب مفتوح``, no «between».

    Not after another بين, nor before what may or may not be: ``بين أن يبقى وبين أن يعود``.
    """
    if words[i].conjunction != "و" or i + 2 >= len(words):
        return False
    noun = words[i + 2]
    if noun.folded[:1] in "يتن" and not noun.flags & ~COMMON and words[i + 1].pronoun is None:
        return False
    return all(word.stem != words[i].stem for word in words[max(0, i - _LONGEST_SUBJECT) : i])


def _is_told_nobody(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a verb of telling is another that is spelled alike and has its preposition: ``تحدث الوزير عن``."""
    if "person_object" not in form.flags or form.tense != "present" or words[i].pronoun is not None:
        return False
    ahead = {word.folded for word in words[i + 1 : i + _LONGEST_NAME + 1]}
    return any(
        f.part == "verb" and f.tense == "past" and f.lemma != form.lemma and not ahead.isdisjoint(f.prepositions)
        for f in words[i].cues
    )


def _takes_its_preposition(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a verb that is spelled like a preposition opens a clause and its own preposition follows: عبر … عن."""
    before = words[i - 1] if i else None
    if before is not None and before.kind == NOT_PUNCTUATION:
        if before.folded not in _VERB_AFTER and not before.flags & TIME:
            return False
    for word in words[i + 1 : i + _LONGEST_SUBJECT]:
        if word.folded in form.prepositions:
            return True
        if word.complementizer or word.kind not in (NOT_PUNCTUATION, COMMA, MARK) or word.flags & VERB:
            return False
        if word.flags & GIVEN_NAME:
            continue  # عبر [سالم] عن
        if any(cue.part == "verb" and "ambiguous" not in cue.flags for cue in word.cues):
            return False
    return False


def _is_commented_on(words: list[Word], i: int) -> bool:
    """Whether what a phrase begins with says on what somebody speaks: تعليقا [على ما ورد في] الصحيفة.

    So does one that no comma parts from the verb it goes with: ``اطلع الوزير [على ما جاء في] التقرير``.
    """
    if words[i].folded != "علي" or i == 0:
        return False
    before = words[i - 1]
    if before.kind == NOT_PUNCTUATION and i + 2 < len(words) and words[i + 2].folded in _STANDS:
        return True
    if before.folded[-1] != "ا":
        return False
    return any(form.part == "noun" for form in words[i - 1].cues) or words[i - 1].folded == "ردا"


def _announces(words: list[Word], i: int, phrase: SourcePhrase, size: int) -> bool:
    """Whether a phrase opens the words that follow, so that its noun is the cue: في قوله: «…», كقوله تعالى: «…»."""
    if phrase.follows == "verb" or not (words[i].folded == "في" or words[i].folded[0] == "ك"):
        return False
    j = i + size
    if phrase.follows == "noun":
        if phrase.words[-1] != "قول":
            return False  # في رأي صحيفة «الغد»
        while j < min(len(words), i + size + _LONGEST_ADDRESS) and words[j].kind == NOT_PUNCTUATION:
            j += 1
        return j < len(words) and words[j].kind in (COLON, MARK)
    if j < len(words) and words[j].phrases:
        j += phrase_at(words, j)[0]
    elif j < len(words) and words[j].flags & (OF_GOD | OF_THE_PROPHET):
        j += 1
    return j < len(words) and words[j].kind in (COLON, MARK)
