"""Whether a cue inside a clause opens a report beside it rather than inside it."""

from typing import Final

from service.attribution.contents.circumstances import is_circumstance, is_hers, is_predicate, is_theirs
from service.attribution.contents.clause_openers import opener_before, start_without_past
from service.attribution.contents.complemented import acts_on_somebody, has_complement
from service.attribution.contents.led_in import SPEAKING
from service.attribution.contents.loose_ends import LINKING
from service.attribution.contents.occasions import WHERE
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.noun_readings import joined_to
from service.attribution.cues.phrase_starts import OTHERS
from service.attribution.cues.subjects_after import THE_SAME
from service.attribution.mentions.marked_words import is_speech
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.styles import ADDRESSED
from service.attribution.reports.going_on import begins_in_present, first_in_present
from service.attribution.reports.nouns_of_saying import PRETEXTS
from service.attribution.reports.phrase_sources import is_measure
from service.attribution.reports.reports import AFTER_COLON, BARE, BEFORE, CLAUSE, MARKS, Report
from service.attribution.reports.source_reports import LAYS_DOWN
from service.attribution.reports.unspoken import GROWING
from service.attribution.text.article import Article
from service.attribution.text.phrases import are_gods_or_the_prophets, eulogy_at, revered_end
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import MEANWHILE, REPLIES
from service.lexicon.punctuation import CLAUSE_BREAKS, COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_ASIDE: Final = 120
_LONGEST_FRONT: Final = 40
_LONGEST_ADVERBIAL: Final = 5  # في الوقت نفسه عن
_ANSWERING: Final = ("فانه", "فانها")
_FRONTED: Final = word_set("next_cues.fronted")
_LONGEST_SUBJECT: Final = 14
_LONGEST_TOPIC: Final = 3
_LONGEST_TURN: Final = 40
_NAMED_WITH: Final = lexicon.HONORIFIC | lexicon.ROLE | lexicon.RANK | lexicon.GIVEN_NAME
_SOURCES: Final = lexicon.ROLE | lexicon.UNNAMED | lexicon.DOCUMENT | lexicon.ORGANIZATION_HEAD
_LONGEST_REFUSAL: Final = 12
_LONGEST_ADDRESS: Final = 6  # words between a verb and قائلا
_TELLING: Final = lexicon.VERB | lexicon.AUXILIARY | lexicon.PREPOSITION | lexicon.NEGATION | lexicon.CONJUNCTION
_INFORMING: Final = word_set("next_cues.informing")
_TO_THEM: Final = ("له", "لها", "لهم", "لهما", "لهن")
_FEARS: Final = word_set("next_cues.fears")
_SOME: Final[tuple[str, ...]] = ("بعض", "احد", "كل", "كثير")
_WORDLIKE_HEADS: Final = lexicon.SPEAKER_HEAD & ~(lexicon.PERSON_NAME | lexicon.ORGANIZATION_NAME)
_WHILE_ONE: Final = ("وهو", "وهي")
_KNOWING: Final = ("علم", "عرف", "أدرك")
_TANWIN: Final[tuple[str, ...]] = ("اً", "ًا")
_NOT_GOVERNED: Final = lexicon.PERSON_NAME | lexicon.FUNCTION
_DEMANDING: Final = ("say", "demand", "quoted")
_VOICED: Final = ("accusation", "claim", "demand", "denial", "description", "expectation")
_STYLES: Final = ("سمو", "معالي", "سعاده", "فخامه", "جلاله", "فضيله", "سماحه")
_CITED: Final = ("مصدر", "مصادر", "متحدث", "متحدثه")
_ITSELF: Final = ("ذاته", "ذاتها", "نفسه", "نفسها")
_FOR: Final = ("اذ", "حيث")
_AS: Final = ("كما", "حيث", "حين", "عندما", "اذ", "ما")
_ELATIVES: Final = ("اكثر", "اقل", "افضل", "اسوا", "اشد", "اكبر")


def _takes_its_turn(words: list[Word], j: int) -> bool:
    """Whether the writer answers what another said behind a colon, and told nothing of themself in: ``…، [قلت]: …``."""
    for k in range(j - 1, max(j - _LONGEST_TURN, 0), -1):
        if words[k].kind == COLON:
            return True
        if words[k].kind == NOT_PUNCTUATION and not words[k].article and words[k].folded.endswith(("ت", "نا")):
            return False  # قال: ذهبت إليه، [قلت] له: …
    return False


def ends_before(article: Article, cue: CueMatch, other: Report | None) -> bool:
    """Whether a cue inside a clause opens a report beside it rather than inside it.

    Args:
        article: the article.
        cue: the cue.
        other: the report that it opens, if any.

    Returns:
        Whether a clause before the cue ends there.
    """
    words = article.words
    before = words[cue.first - 1]
    punctuated = before.kind in CLAUSE_BREAKS or cue.first - 1 in article.closed
    if cue.phrase is not None:
        punctuated = punctuated or before.folded == "وذلك"
        if cue.phrase.follows == "pronoun":
            if not punctuated and cue.last in article.opened and before.article:
                return False  # فالطبيب [بحسب رأيها] «يبحث عن الاعتبار»
            if _is_enclosed(words, cue) or _stands_behind_its_subject(words, cue):
                return False
            return punctuated or not _is_gone_on_with(words, cue.last)
        if other is not None and other.opening == BEFORE and other.last > cue.first:
            return False  # الفشل يعود [بحسب خبراء] إلى الفساد
        if cue.phrase.weak and (not punctuated or other is None):
            return False  # حسب الحالة، كما جرى
        if other is None and _goes_by(words, cue):
            return False  # …، وفقا لعدة عوامل
        return other is not None or punctuated
    form = cue.form
    assert form is not None
    if other is not None and before.folded in _FOR and _names_the_honoured(words, cue):
        return False  # إن الصدق منجاة، إذ [قال تعالى]: «…»، وإن الكذب مهلكة
    if other is not None and _cites_the_honoured(words, cue):
        return True  # إن الصبر مفتاح الفرج [قال تعالى]: «…»
    if form.person == 1:  # who speaks tells what they said themselves: وأضاف: ذهبت إليه وقلت له: …
        answers = other is not None and other.opening in (AFTER_COLON, MARKS) and not words[cue.first].conjunction
        return answers and punctuated and _takes_its_turn(words, cue.first)
    if form.part == "verb" and words[cue.first].folded[0] == "و" and _names_the_source(article, cue):
        return True  # قال المدرب إن الفريق جاهز [وتابع المدرب] أن
    if form.part == "participle":
        if not form.adverbial or words[cue.first].article:
            return False
        if "ambiguous" in form.flags and other is None and before.kind not in CLAUSE_BREAKS:
            punctuated = punctuated and is_speech(article, article.closed[cue.first - 1])  # إدخال «01» [مرفقا] بالسنة
        if not punctuated and is_predicate(article, cue):
            return False  # إن الدول العربية [متفقة] على الحل
        if other is not None or (cue.last < len(words) and any(f.lemma == "قال" for f in words[cue.last].cues)):
            return True  # also [مستشهدا] بقوله تعالى
        if "ambiguous" not in form.flags and _governs_at_once(article.words, cue):
            return True  # سقط ثلاثة [مشيرة إلى] آخرين, [كاشفا في الوقت نفسه عن] عزمه
        if form.frame == "demand" and words[cue.first].form[-1] == "ا" and has_complement(words, cue):
            return True  # لا خطر [داعيا] المواطنين إلى الهدوء
        if form.lemma in _FEARS:
            return False  # إن الناس يعيشون هناك، [خائفين] على حياتهم
        if not punctuated and "ambiguous" not in form.flags and is_circumstance(article, cue):
            return True  # إن العمل مستمر [مؤكدا] استعداد الوزارة، [منددا] بالعنف
        if punctuated and "ambiguous" in form.flags and words[cue.first].surface.endswith(_TANWIN):
            return True  # …، [موجها] الشكر للجمهور
        if punctuated and words[cue.first].form[-1] == "ا" and is_circumstance(article, cue):
            return True  # …، [مرحبا] بالقرار
        compares = form.cue_class == "description" and "ambiguous" in form.flags  # مقارنة بنحو
        if punctuated and words[cue.first].form[-1] == "ة" and not compares and is_hers(article, cue):
            return True  # …، [داعية] لفتح تحقيق
        if punctuated and words[cue.first].form.endswith("ين") and not compares and is_theirs(article, cue):
            return True  # …، [متهمين] الشركة
        return punctuated and ("ambiguous" not in form.flags or (form.frame in SPEAKING and has_complement(words, cue)))
    if form.part == "noun":
        if punctuated and words[cue.first].form[-1] == "ة" and any(f.adverbial for f in words[cue.first].cues):
            if is_hers(article, cue):
                return True  # …، [مطالبة] الحكومة بنشر النتائج
        if other is not None and _says_so_of_themselves(article, cue, other):
            return True  # أنه سيعتذر [بقوله]: …
        if punctuated and other is not None and cue.pronoun is not None and words[cue.first].conjunction == "و":
            if form.lemma == "قال" and other.opening in (AFTER_COLON, MARKS):
                return True  # ومن ذلك قوله: …، [وقوله]: …
        first_noun = joined_to(words, cue.first) if other is not None and other.opening == CLAUSE else -1
        if 0 <= first_noun < opener_before(article, cue):
            return True  # إلى رفض الفكرة والتذكير بأن …، [والتهديد] بأن; not إن الوفد لجأ إلى الرفض [والتهديد] بأن
        says = punctuated and other is not None and other.found == "noun"  # …، بالقول إن
        return says and words[cue.first].folded not in PRETEXTS
    also = (
        before.folded == "كما"
        and other is not None
        and (other.opening == CLAUSE or (other.opening == MARKS and words[cue.first - 2].kind in CLAUSE_BREAKS))
    )  # ، كما [أبرز] «أهمية الحوار»
    also = also and (form.tense == "past" or _goes_on_in_present(article, cue))
    relative = before.flags & lexicon.RELATIVE and before.folded not in MEANWHILE  # وفيما أشار
    if (relative and not also) or before.complementizer:
        return False
    if _is_first_person(words, cue):
        return False  # ونصحوني، وأكدوا لي أن، وقررنا: who speaks goes on
    word = words[cue.first]
    linked = word.conjunction == "و" or (word.folded[0] == "و" and form.lemma[0] != "و")  # ورد
    if linked and form.tense == "past" and _goes_on_saying(words, cue):
        return True  # إنها ستعود [وردت] عليهم قائلة: «…»
    if other is None:
        if word.conjunction and _is_of_many(article, cue):
            return False
        acts = form.tense == "past" and (
            "ambiguous" not in form.flags or has_complement(words, cue) or acts_on_somebody(words, cue)
        )
        if form.frame == "quoted" and _is_coordinated(words, cue.last):
            return False  # أن الفيلم جاهز، [وقرر] أن يعرضه وأنه سعيد
        named = cue.last < len(words) and words[cue.last].bare in name_words(article)  # ، ورجح العفيف النطق بالحكم
        speaks = form.frame in SPEAKING or form.frame == "quoted" or form.cue_class in _VOICED or named
        if word.conjunction == "ف" and form.lemma in REPLIES and form.tense == "past":
            return punctuated  # فوجئ الجميع بالخبر، [فعلق] الوكيل قائلا
        if _names_who_said(article, cue):
            return True  # إن «…»، [يقول سالم]
        if form.tense == "present":  # يقول الكاتب إن …، [ويشير] إلى دراسات
            plain = word.conjunction == "و" and "ambiguous" not in form.flags and word.folded[1] != "س"
            return plain and _goes_on_in_present(article, cue) and has_complement(words, cue)
        if punctuated and acts and speaks and _is_of_whom_is_told(article, cue):
            return False
        if punctuated and word.conjunction == "و" and _hands_over(article, cue):
            return True  # أكد الوزير للوفد أن الأمر صعب، [وأبلغه] شكر بلاده
        sure = punctuated or "ambiguous" not in form.flags
        if speaks and form.tense == "past" and word.conjunction == "و":
            if (sure and _is_of_source_alone(article, cue)) or _is_beside_a_thing(article, cue):
                return True  # إن الشركة تأخرت[، ونفى] الاتهامات
        turns = punctuated or _is_by_the_honoured(words, cue) or _turns_to_past(article, cue)
        return turns and acts and speaks and word.conjunction == "و"
    if before.folded == "فقد" and _answers_a_front(article, cue.first - 1):
        return False
    if word.conjunction and _is_told_to_them(words, cue, other):
        return False
    if word.conjunction and other.found == "dropped" and _is_of_many(article, cue):
        return False
    if before.folded in LINKING:
        return not (before.folded in _WHILE_ONE and form.lemma in _KNOWING and form.tense == "present")
    then = word.folded[:2] in ("لي", "لت") and form.frame == "say"  # ، [ليضيف] أن, but not لتحثهم على أن
    joined = word.conjunction in ("و", "ف") or then or before.folded in ("وقد", "فقد")
    joined = joined or (word.folded[0] in "وف" and form.lemma[0] != word.folded[0])  # ورد is a word too
    if before.kind == COMMA and form.frame == "say" and other.opener == cue.last and words[cue.last].kind == COLON:
        # in a dialogue: قالوا: نعم، [قال]: متى؟
        return joined or not _has_its_subject_before(article, cue)
    if before.kind == COMMA and other.opening == BARE and form.lemma == "قال":
        return True  # …، [يقول] منذ سنوات أعمل هنا
    if not joined:
        if before.kind == COMMA and _answers_a_front(article, cue.first):
            return False  # أنه خلال التحقيق، [اعترفت] السيدة بأنها
        found = other.found == "after" or (other.found == "dropped" and cue.pronoun is None)
        named = other.found == "after" and other.source is not None and other.source.name is not None
        sure = "ambiguous" not in form.flags or (named and other.opening == CLAUSE)  # …، [رأى] الكاتب سالم العلي أن
        return punctuated and form.tense == "past" and found and sure
    if form.frame == "quoted" and other.opening == CLAUSE and other.found == "dropped":
        if _tells_on(article, cue, punctuated) or _is_of_whom_is_told(article, cue):
            return False  # قالت إنها سافرت [وقررت] أن تبقى, قالوا إنه تأخر، [وفضل] أن يبقى
    if punctuated:
        return True
    plain = "ambiguous" not in form.flags or other.opener == cue.last  # وبين أن
    named = other.opening == CLAUSE and other.found == "after" and other.source is not None
    named = named and other.source is not None and other.source.span[0] == cue.last and other.source.name is not None
    if form.tense == "present":
        if word.conjunction == "و" and other.opening == CLAUSE and words[cue.last].stem in OTHERS:
            return True  # إن الحملة ناجحة [ويقول آخرون] إنها فشلت
        told = form.frame == "say" and plain and named  # ويقول المدرب سالم العلي إن
        return told or (word.conjunction == "و" and _is_anothers_in_present(article, cue, other))
    plain = plain or named  # ورأى المدرب سالم العلي أن
    plain = plain or (other.found == "dropped" and _describes_too(article, cue, other))
    return form.tense == "past" and plain and other.found in ("dropped", "after")


def _names_the_source(article: Article, cue: CueMatch) -> bool:
    """Whether the noun behind a verb is that of who speaks before it: وقال [البيان] إن …، وندد [البيان] بالفتوى."""
    words, opener = article.words, opener_before(article, cue)
    if opener < 1 or cue.last >= len(words):
        return False
    noun = words[cue.last]
    if not noun.article or noun.preposition or not noun.flags & _SOURCES:
        return False
    for k in range(opener - 1, max(opener - _LONGEST_SUBJECT, 0), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].stem == noun.stem and words[k].article:
            return any(said.part == "verb" and said.person == 3 for said in words[k - 1].cues)
    return False


def _governs_at_once(words: list[Word], cue: CueMatch) -> bool:
    """Whether a participle's own preposition follows it, or when it was so said and then that: كاشفا [أمس عن] عزمه."""
    form = cue.form
    if form is None or cue.last >= len(words) or not words[cue.last].flags & (lexicon.PREPOSITION | lexicon.TIME):
        return False
    for word in words[cue.last : cue.last + _LONGEST_ADVERBIAL]:
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None:
            return False
        if word.folded in form.prepositions and word.flags & lexicon.PREPOSITION:
            return True
    return False


def _has_its_subject_before(article: Article, cue: CueMatch) -> bool:
    """Whether nothing but who says it stands between a complementizer and a comma before a verb: أن الوزير، [قال]:."""
    words, opener = article.words, opener_before(article, cue)
    if opener < 0:
        return False
    end = noun_phrase_end(article, opener + 1, cue.first)
    if end < cue.first - 1:
        end += eulogy_at(words, end)[0]
    return opener + 1 < end == cue.first - 1


def _goes_on_saying(words: list[Word], cue: CueMatch) -> bool:
    """Whether قائلا with what is said follows a verb, whose subject says it then: [ورد] على الجمهور قائلا: «…».

    Also behind a comma, where the subject is named: ``إن الأمر صعب، [ورفض] الدكتور سالم العلي ذلك، قائلا: «…»``.
    """
    behind = words[cue.last] if cue.last < len(words) else words[cue.first]
    named = bool(behind.flags & _NAMED_WITH) and not behind.preposition
    named = named and (behind.article or bool(behind.flags & lexicon.GIVEN_NAME))
    reach = cue.last + (_LONGEST_REFUSAL if named else _LONGEST_ADDRESS)
    for k in range(cue.first + 1, min(reach, len(words) - 1)):
        if named and words[k].kind == COMMA:
            continue
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return False
        if any(form.part == "participle" and form.adverbial and form.lemma == "قال" for form in words[k].cues):
            return words[k + 1].kind in (COLON, MARK) or words[k + 1].complementizer is not None
    return False


def _names_the_honoured(words: list[Word], cue: CueMatch) -> bool:
    """Whether God or the Prophet is named right behind a cue, if only by words of honour: قال [تعالى], قال [الله]."""
    return are_gods_or_the_prophets(words, cue.last) or bool(revered_end(words, cue.last, len(words))[1])


def _cites_the_honoured(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb of saying without a link has God's or the Prophet's words of honour right behind it: قال تعالى."""
    form, before = cue.form, words[cue.first - 1]
    if form is None or form.part != "verb" or form.frame != "say":
        return False
    if before.complementizer is not None or before.flags & lexicon.RELATIVE or before.folded in _AS:
        return False
    return are_gods_or_the_prophets(words, cue.last)


def _says_so_of_themselves(article: Article, cue: CueMatch, other: Report) -> bool:
    """Whether بقوله brings the words of whoever a clause is about: ``وأوضح أنه سيعتذر [بقوله]: «…»``."""
    words, pronoun = article.words, cue.pronoun
    if pronoun is None or words[cue.first].folded[0] != "ب" or other.opening not in (AFTER_COLON, MARKS):
        return False
    opener = opener_before(article, cue)
    if opener < 0 or words[opener].pronoun != pronoun:
        return False
    verbs = [form for word in words[max(opener - _LONGEST_SUBJECT, 0) : opener] for form in word.cues]
    return all(form.part != "verb" or form.gender == pronoun[1] for form in verbs)


def _is_anothers_in_present(article: Article, cue: CueMatch, other: Report) -> bool:
    """Whether a sentence or line that reports in the present goes on to who says something else, without a comma.

    ``ويضيف سامي: المكان هو البطل [ويرى] الناقد سالم أن الزمن هو البطل``.
    """
    source, words = other.source, article.words
    if other.opening != CLAUSE or other.found != "after" or source is None or source.span[0] != cue.last:
        return False
    if source.span[1] != other.opener or source.kind not in ("person", "unnamed"):
        return False
    openings = (words[article.sentence(cue.first)[0]], words[article.line(cue.first)[0]])
    told = [form for opening in openings for form in opening.cues if form.part == "verb" and form.frame == "say"]
    return any(form.tense == "present" for form in told)


def _tells_on(article: Article, cue: CueMatch, punctuated: bool) -> bool:
    """Whether a decision or wish goes on with what a clause tells of the past: ``قالت إنها سافرت [وقررت] أن تبقى``.

    After a comma it does where the clause is about the same person: ``قالت إنها سافرت، [وقررت]``, not ``إن المدينة …``.
    """
    words, form, tells = article.words, cue.form, False
    for k in range(cue.first - 1, max(article.sentence(cue.first)[0], cue.first - _LONGEST_ASIDE), -1):
        word = words[k]
        if word.kind not in (NOT_PUNCTUATION, COMMA):
            return False
        act = any(other.frame == "quoted" for other in words[k - 1].cues)  # وقررت [أن] تبقى وفضلت أن
        if word.complementizer is not None and word.conjunction != "و" and not act:
            return tells and (not punctuated or word.pronoun is not None)
        tells = tells or any(
            other.part == "verb" and other.tense == "past" and form is not None and other.gender == form.gender
            for other in word.cues
        )
    return False


def _is_told_to_them(words: list[Word], cue: CueMatch, other: Report) -> bool:
    """Whether people in a story that somebody tells speak to each other: قال إنه اتصل بالشركة، [وأبلغه] الموظف أن."""
    form = cue.form
    if form is None:
        return False
    if cue.pronoun is not None:
        return cue.pronoun[0] == 3 and form.lemma in _INFORMING
    return form.lemma == "قال" and other.found == "dropped" and words[cue.last].folded in _TO_THEM


def _is_of_many(article: Article, cue: CueMatch) -> bool:
    """Whether a plural verb without a subject goes on about those of whom one man speaks.

    ``قال الأب إن المتهمين ضربوه [وظنوا] أنه مات``, ``قال المدرب إن اللاعبين اتصلوا به أمس [وأبدوا] غضبهم``,
    but not ``قال السكان إن الماء مقطوع [وأضافوا] أن``.
    """
    form, words = cue.form, article.words
    if form is None or form.number != "p" or form.person != 3:
        return False
    opener = opener_before(article, cue)
    for j in range(opener - 1, max(opener - _LONGEST_SUBJECT, -1), -1):
        if words[j].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD):
            return False
        said = words[j].cues[0] if words[j].cues else None
        if said is not None and said.part in ("verb", "participle"):
            if j == opener - 1 and said.tense == "present" and words[j - 1].kind == COMMA:
                continue  # أكد أعضاء أن العمل بدأ، [ينتظر] أن ينتهي، وأشاروا إلى أن
            return said.number == "s" and said.gender == "m"
    return False


def _is_of_whom_is_told(article: Article, cue: CueMatch) -> bool:
    """Whether a verb without a subject goes on about whom the source speaks of, as its gender is not the source's.

    ``قال الوزير إن الشركة تأخرت في الرد، [ورفضت] التعاون``. Nor is one of many: ``قالوا إنه تأخر، [وفضل] أن يبقى``; nor
    are many one: ``قالت الشرطة إنهم فروا، [ونشروا] صورا``.
    """
    words, form = article.words, cue.form
    if form is None or form.person != 3 or form.number == "d" or cue.last >= len(words):
        return False
    following = words[cue.last]
    wordlike = following.flags & (lexicon.COMMON | lexicon.NAME_IS_WORD)
    if form.number == "s" and following.flags & (_WORDLIKE_HEADS if wordlike else lexicon.SPEAKER_HEAD | lexicon.PLACE):
        return False
    if (following.bare in name_words(article) and not wordlike) or following.folded in ADDRESSED:
        return False
    opener = opener_before(article, cue)
    for k in range(opener - 1, max(opener - _LONGEST_SUBJECT, -1), -1):
        if form.number == "p" and words[k].flags & lexicon.ROLE_PLURAL:
            return False  # قالت مجموعة من الأطباء إن العلاج مكلف، [ونشروا] أرقاما
        for said in words[k].cues:
            if said.part in ("verb", "participle") and not words[k].flags & lexicon.SPEAKER_HEAD:
                if form.number == "p":
                    return said.number == "s" and said.gender == "f"
                if said.part == "verb" and said.number == "p" and said.person == 3:
                    return True
                return said.number == "s" and said.gender is not None and said.gender != form.gender
    return False


def _has_object(words: list[Word], cue: CueMatch) -> bool:
    """Whether a definite noun follows a verb at once: وانتقد [الحكومة], وأبدى [استعداده]."""
    if cue.last >= len(words) or words[cue.last].kind != NOT_PUNCTUATION:
        return False
    noun = words[cue.last]
    return (noun.article and not noun.preposition) or has_pronoun(noun)


def _has_act(words: list[Word], cue: CueMatch) -> bool:
    """Whether a noun and whose it is follow a verb at once: وتوقع [وصول الباقين]."""
    if cue.last + 1 >= len(words):
        return False
    noun, whose = words[cue.last], words[cue.last + 1]
    plain = not (noun.article or noun.preposition or noun.conjunction or noun.flags & ~lexicon.COMMON)
    named = whose.article or whose.flags & lexicon.PLACE
    return plain and noun.kind == NOT_PUNCTUATION and bool(named) and not whose.preposition


def _is_of_source_alone(article: Article, cue: CueMatch) -> bool:
    """Whether a verb agrees with who speaks, and not with the only one of whom the clause before it tells.

    ``قال الوزير إن الشركة تأخرت[، ونفى] الاتهامات``, ``قال الوزير إنهم تأخروا[، وتوقع] وصول الباقين``.
    """
    words, form = article.words, cue.form
    if form is None or form.person != 3 or form.number != "s" or cue.pronoun is not None:
        return False
    opener = opener_before(article, cue)
    if opener < 1 or opener + 2 >= cue.first:
        return False
    of_whom = words[opener].pronoun
    if not (_has_object(words, cue) or has_complement(words, cue) or (of_whom is not None and _has_act(words, cue))):
        return False
    topic = words[opener + 1]
    if of_whom is not None:
        if of_whom[0] != 3 or (of_whom[1] == form.gender and of_whom[2] == form.number):
            return False
    elif not topic.article or topic.preposition or topic.number != "s" or topic.gender in (None, form.gender):
        return False
    others = lexicon.PERSON_NAME | lexicon.ROLE | lexicon.UNNAMED | lexicon.RELATIVE
    wordlike = lexicon.NAME_IS_WORD | lexicon.PREPOSITION if of_whom is not None else 0  # البشر, على, من
    others |= lexicon.ORGANIZATION_HEAD if of_whom is None else 0
    between = words[opener + 2 : cue.first]
    if any(word.complementizer or (word.flags & others and not word.flags & wordlike) for word in between):
        return False
    for k in range(opener - 1, max(opener - _LONGEST_SUBJECT, -1), -1):
        for said in words[k].cues:
            if said.part in ("verb", "participle") and not words[k].flags & lexicon.SPEAKER_HEAD:
                return said.number == "s" and said.gender == form.gender and said.person == 3
    return False


def _is_beside_a_thing(article: Article, cue: CueMatch) -> bool:
    """Whether a clause tells of a number or the like, which does not speak as the one who tells it does.

    ``قال الوزير إن سعر القمح ارتفع [ودعا] المزارعين إلى الصبر``.
    """
    words, form = article.words, cue.form
    if form is None or form.person != 3 or form.number != "s" or cue.pronoun is not None:
        return False
    if cue.last >= len(words):
        return False  # a text may break off behind the verb
    opener = opener_before(article, cue)
    if opener < 1 or opener + 3 >= cue.first or words[opener].pronoun is not None:
        return False
    following = words[cue.last]
    if words[opener + 1].stem not in GROWING or following.folded.startswith(_SOME) or following.form.endswith("ون"):
        return False
    governs = has_complement(words, cue) or acts_on_somebody(words, cue) or following.folded in form.prepositions
    if not governs and ("ambiguous" in form.flags or not _has_object(words, cue)):
        return False
    if any(word.complementizer is not None for word in words[opener + 1 : cue.first]):
        return False
    return _is_of_who_reports(words, opener, form)


def _is_by_the_honoured(words: list[Word], cue: CueMatch) -> bool:
    """Whether the subject of a verb is called by a form of address, as the reporter calls who speaks: ونوه [سموه] ب."""
    subject = words[cue.last] if cue.last < len(words) else words[cue.first]
    return subject.folded in ADDRESSED or (subject.folded in _STYLES and not subject.article)


def _turns_to_past(article: Article, cue: CueMatch) -> bool:
    """Whether a past tense is the first since a content began, and so is told by the reporter of who speaks.

    ``وقال إن العمل جار [وطالب] الحكومة بالمساعدة``, but not ``وقال إن الحكومة وعدت بالدعم وطالبت بالصبر``.
    """
    words, form = article.words, cue.form
    if form is None or cue.pronoun is not None or words[cue.first - 1].flags & lexicon.PREPOSITION:
        return False  # على وشك
    if form.frame == "quoted" and not has_complement(words, cue) and (form.prepositions or not _has_object(words, cue)):
        return False
    return _is_of_who_reports(words, start_without_past(article, cue.first), form)


def _is_of_who_reports(words: list[Word], start: int, form: CueForm) -> bool:
    """Whether a verb agrees with the one that reports the clause which begins at a complementizer."""
    for k in range(start - 1, max(start - _LONGEST_SUBJECT, -1), -1):
        for other in words[k].cues:
            if other.part == "verb" and not words[k].flags & lexicon.PERSON_NAME:
                return other.gender == form.gender
    return False


def is_also_told(article: Article, cue: CueMatch, other: Report | None) -> bool:
    """Whether كما without a comma brings what else a source did: ``وقال إن العمل جار [كما طالب] بالدعم``.

    It goes on with its preposition, unlike ``إن الأمر سيتم كما [طالبت] النقابة``.

    Args:
        article: the article.
        cue: the cue.
        other: the report that it opens, if any.

    Returns:
        Whether a clause ends before كما.
    """
    form, words, also = cue.form, article.words, cue.first - 1
    if other is not None or form is None or form.part != "verb" or form.tense != "past" or also < 1:
        return False
    if words[also].folded != "كما" or words[also - 1].kind != NOT_PUNCTUATION or cue.pronoun is not None:
        return False
    last = cue.last + (cue.last + 1 < len(words) and words[cue.last].article and not words[cue.last].preposition)
    governed = words[last].folded in form.prepositions if last < len(words) else False
    if last == cue.last and last < len(words) and "ب" in form.prepositions:
        governed = governed or (words[last].folded[0] == "ب" and not words[last].flags & _NOT_GOVERNED)
    return form.frame in _DEMANDING and governed and _is_of_who_reports(words, opener_before(article, cue), form)


def _describes_too(article: Article, cue: CueMatch, other: Report) -> bool:
    """Whether who reports a clause, in which nothing is past, describes something besides: [ووصف] التصريحات بأنها."""
    form, words, start = cue.form, article.words, start_without_past(article, cue.first)
    if form is None or form.frame != "describe" or form.tense != "past" or start < 0 or cue.pronoun is not None:
        return False
    return other.opening in (CLAUSE, MARKS) and _is_of_who_reports(words, start, form)


def _hands_over(article: Article, cue: CueMatch) -> bool:
    """Whether who speaks is told to have handed words over to whom they spoke to: ، [وأبلغه] تحيات الرئيس.

    The verb is the first past tense since what they said began.
    """
    words, form, start = article.words, cue.form, start_without_past(article, cue.first)
    if form is None or form.tense != "past" or form.lemma not in _INFORMING or cue.last + 1 >= len(words):
        return False
    if cue.pronoun is None or cue.pronoun[0] != 3 or start < 0 or words[cue.last].preposition:
        return False
    return _has_act(words, cue) and _is_of_who_reports(words, start, form)


def _names_who_said(article: Article, cue: CueMatch) -> bool:
    """Whether a verb of saying behind marks and a comma has nothing behind it but who said their words.

    So it is behind any clause where the verb only points back at the end: ``أن الطريق مغلق، [يضيف المصدر ذاته].``.
    """
    form, words = cue.form, article.words
    if form is None or form.frame != "say" or "ambiguous" in form.flags or words[cue.first].conjunction:
        return False
    if cue.first < 2 or words[cue.first - 1].kind != COMMA:
        return False
    if cue.first - 2 not in article.closed:
        return form.tense == "present" and _points_back_at_the_end(words, cue.last)
    return cue.last < len(words) and bool(words[cue.last].flags & (lexicon.SPEAKER_HEAD | lexicon.PERSON_NAME))


def _points_back_at_the_end(words: list[Word], j: int) -> bool:
    """Whether nothing but who was cited before ends a sentence: [المصدر ذاته]., [نفس المصدر]., [المتحدث]."""
    j += j < len(words) and words[j].folded in THE_SAME
    if j + 1 >= len(words) or not words[j].article or words[j].stem not in _CITED:
        return False
    j += 1 + (words[j + 1].folded in _ITSELF)
    return j == len(words) or words[j].kind == FULL_STOP


def _answers_a_front(article: Article, j: int) -> bool:
    """Whether فقد or a verb goes on after what was put before the clause: ``أنه نظرا لتأخر الشركة، [فقد] قررت …``."""
    words = article.words
    for k in range(j - 1, max(article.sentence(j)[0], j - _LONGEST_FRONT), -1):
        if words[k].folded in ("فقد", "فان"):
            return False
        if words[k].folded in _ANSWERING:
            return words[k + 1].folded in _FRONTED or bool(words[k + 1].flags & lexicon.PREPOSITION)
        if words[k].complementizer is not None:
            return words[k].pronoun is not None and words[k + 1].folded in _FRONTED
    return False


def _goes_by(words: list[Word], cue: CueMatch) -> bool:
    """Whether a source phrase tells what things go by, which belongs to the clause: ``، بحسب ما [يختاره] الزبون``."""
    j = cue.last
    if j >= len(words) or cue.phrase is None:
        return False
    if cue.phrase.follows == "noun":
        return is_measure(words, j)
    if cue.phrase.follows != "verb":
        return False
    laid_down = bool(words[j].cues) and all(form.lemma in LAYS_DOWN for form in words[j].cues)
    return laid_down or (not words[j].cues and words[j].folded[0] in "يتن")


def _is_coordinated(words: list[Word], j: int) -> bool:
    """Whether another clause with وأن follows in the sentence, so that what was said goes on until there."""
    for word in words[j : j + _LONGEST_ASIDE]:
        if word.kind == FULL_STOP:
            return False
        if word.complementizer is not None and word.conjunction == "و" and word.complementizer == "-":
            return True
    return False


def _goes_on_in_present(article: Article, cue: CueMatch) -> bool:
    """Whether a sentence that reports in the present goes on: ``وتؤكد أنها بخير، كما [تؤكد] أنها عائدة``."""
    words, form = article.words, cue.form
    if form is None or form.frame != "say":
        return False
    if words[cue.first - 1 - (words[cue.first - 1].folded == "كما")].kind != COMMA:
        return False
    return begins_in_present(article, cue.first, form) or first_in_present(article, cue.first, form) >= 0


def _is_enclosed(words: list[Word], cue: CueMatch) -> bool:
    """Whether a source phrase stands in brackets or between dashes; a clause goes on: ``(بحسب رأيه) ويحتاج``."""
    if cue.last + 2 >= len(words):
        return False
    opening, closing, following = words[cue.first - 1], words[cue.last], words[cue.last + 1]
    enclosed = (opening.surface == "(" and closing.surface == ")") or (opening.kind == DASH and closing.kind == DASH)
    return enclosed and following.kind == NOT_PUNCTUATION


def _stands_behind_its_subject(words: list[Word], cue: CueMatch) -> bool:
    """Whether a source phrase stands between a clause's subject and what it says of it: ``إن الحل، [برأيه]، صعب``.

    What is said may stand in marks: ``إن الناس، [على حد تعبيره]، «ملوا الانتظار»``.
    """
    first = cue.first - (words[cue.first - 1].kind == COMMA)
    opener = next((k for k in range(first - 1, max(first - _LONGEST_TOPIC - 2, -1), -1) if words[k].complementizer), -1)
    if opener < 0 or words[opener].pronoun is not None or opener + 1 >= first:
        return False
    topic = words[opener + 1 : first]
    if any(word.kind != NOT_PUNCTUATION or word.flags & _TELLING or word.preposition for word in topic):
        return False
    following = words[cue.last + (words[cue.last].kind == COMMA)] if cue.last + 1 < len(words) else words[first]
    if following.kind == MARK:
        return first < cue.first
    if any(word.cues for word in topic):
        return False
    return following.kind == NOT_PUNCTUATION and not (following.conjunction or following.article or following.cues)


def _is_gone_on_with(words: list[Word], j: int) -> bool:
    """Whether a clause goes on after an aside with what belongs to it: ``غير ملائمة [حسب رأيه] لكثرة الحركة``.

    Where or when it was said does not: ``[على حد قوله] في مقابلة``.
    """
    if j + 1 >= len(words) or words[j].kind != NOT_PUNCTUATION or words[j].conjunction or words[j].folded in WHERE:
        return False
    if words[j].complementizer is not None:
        return True  # يجب [بحسب تعبيره] أن يحاكم المسؤول
    if (words[j].flags | words[j + 1].flags) & (lexicon.SPEECH | lexicon.MEDIA | lexicon.TIME):
        return False
    if words[j].preposition in ("ب", "ل") or words[j].flags & lexicon.PREPOSITION:
        return True
    if words[j].flags & lexicon.ADVERB and words[j].folded[-1] == "ا" and words[j + 1].kind == NOT_PUNCTUATION:
        return True  # تأخر [حسبهم] كثيرا في العام
    if words[j].article or words[j].folded in _ELATIVES:
        return not words[j].cues and not words[j].flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD)  # بدت [حسبه] أكثر
    # or a noun that no list parts from its clitic
    return words[j].folded.startswith(("ب", "ل")) and words[j].form.endswith("ة")


def _is_first_person(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb is said by or to who speaks, and so is no reporter's."""
    assert cue.form is not None
    if cue.form.person == 1 or (cue.pronoun is not None and cue.pronoun[0] == 1):
        return True
    return cue.last < len(words) and words[cue.last].folded in ("لي", "لنا")
