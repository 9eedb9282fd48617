"""Whether what opens behind a verb and its subject is the verb's content, and no other noun's."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.complements import (
    CONFUSED,
    LONGEST_REST,
    governs_content,
    is_governed,
    leads_to_adjectives,
    leads_to_name,
    preposition_of,
    receives,
)
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.no_subjects import are_told
from service.attribution.cues.statements_before import THEREIN
from service.attribution.cues.subject_ends import BLAMING
from service.attribution.cues.what_is_called import DEEMING, tells_what_it_is_called
from service.attribution.cues.whom_told import past_whom_asked
from service.attribution.mentions.documents import MAKING
from service.attribution.mentions.marked_words import NAMING, is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_objects import CHANTED
from service.attribution.reports.nouns_of_saying import SPEECH_LEMMAS
from service.attribution.reports.reports import CLAUSE, MARKS, PREPOSITIONAL, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import JUDGING, CueForm
from service.lexicon.openers import WHICH, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word

_TALKING: Final = ("تحدث", "تكلم", "حكى")
_FOLLOWS: Final = word_set("reach.follows")
_ADDRESSED: Final = word_set("reach.addressed")  # to or of whom: طلب منه «…»
_WHEREIN: Final = word_set("reach.wherein")
_UTTERING: Final = ("أعرب", "عبر", "أبدى", "جدد", "أعلن")
_CLITICS: Final = ("ل", "ب")
_FEELING_AND_PREPOSITION: Final = 2  # words: ارتياحه لـ
_LONGEST_FEELING: Final = 7
_SCENES: Final = ("في", "خلال", "عقب", "بعد", "قبل", "علي", "ردا", "تعليقا", "من", "اثر")
_LONGEST_SCENE: Final = 20
_SUCH_AS: Final = ("قبيل", "مثل", "منها", "بينها", "ابرزها", "تقول", "كتب")
_LONGEST_LIKENESS: Final = 5
_LONGEST_DEEMED: Final = 10
_LONGEST_KIND: Final = 3
_NO_KIND: Final = lexicon.FUNCTION | lexicon.MEDIA | lexicon.TIME
_NOT_DEEMED: Final = lexicon.PERSON_NAME | lexicon.MEDIA | lexicon.TIME
_ANOTHERS: Final = lexicon.SPEECH | lexicon.DOCUMENT  # قرار, تصريحات
_WHO_IS: Final = ("وهو", "وهي", "وهم", "وهما", "وقد")


def takes_its_content(article: Article, report: Report, cue: CueMatch, mention: Mention | None, limit: int) -> bool:
    """Whether a verb can have what opens behind it and whoever follows it, who may be its subject.

    Args:
        article: the article.
        report: the report.
        cue: its cue, a verb.
        mention: who follows the verb, if anybody.
        limit: the token that opens the content.

    Returns:
        Whether the report holds.
    """
    form = cue.form
    assert form is not None
    if report.opening == MARKS and article.words[report.opener].kind == MARK:
        return _reaches(article, mention.span[1] if mention else cue.last, report)
    if report.opening == PREPOSITIONAL:
        return not ("ambiguous" in form.flags and mention is None and limit > cue.last + 1)
    if report.opening != CLAUSE:
        return True
    if not _is_reached(article, report, mention) or receives(article.words, cue):
        return False
    if mention is not None and _is_counted_among(article, report, cue, mention):
        return False
    if _has_its_object(article.words, cue, report.opener):
        return False
    # زادتهم يقينا بأن: something else is done to them
    acts = cue.pronoun is not None and "ambiguous" in form.flags and "person_object" not in form.flags
    return not (acts and form.frame != "describe")


def _has_its_object(words: list[Word], cue: CueMatch, opener: int) -> bool:
    """Whether a verb has its object behind it, and a comma parts a clause from it: يعترف [بها] الجميع، أن."""
    form, following = cue.form, words[min(cue.last, len(words) - 1)].folded
    if form is None or following not in WITH_PRONOUNS or words[opener - 1].kind != COMMA or opener - 1 <= cue.last:
        return False
    return any(following.startswith(preposition) for preposition in form.prepositions)


def _is_counted_among(article: Article, report: Report, cue: CueMatch, mention: Mention) -> bool:
    """Whether who follows a verb of deeming is deemed one of many: يعتبر سالم [من] أبرز الأصوات، … أن."""
    form = cue.form
    if form is None or form.lemma not in DEEMING or form.tense != "present":
        return False
    words, of = article.words, mention.span[1]
    if of + 1 >= report.opener or words[of].folded != "من" or words[of + 1].article:
        return False
    return words[of + 1].folded != "خلال" and not words[of + 1].folded.endswith(THIRD_PERSON)  # من جهته


def is_next(article: Article, cue: CueMatch, opener: int) -> bool:
    """Whether nothing but a preposition or adverbials stands between a cue and a complementizer."""
    return opener <= cue.last + 1 or skip_adverbials(article, cue.last, opener) >= opener


def is_told_to(article: Article, cue: CueMatch, opener: int) -> bool:
    """Whether nothing but those who are told stands between a cue and a complementizer: حذر [السكان] من أن."""
    words = article.words
    if not are_told(words[cue.last], cue):
        return False
    last = noun_phrase_end(article, cue.last, opener)
    return last >= opener or (last == opener - 1 and bool(words[last].flags & lexicon.PREPOSITION))


def _is_reached(article: Article, report: Report, mention: Mention | None) -> bool:
    """Whether a clause after a complementizer is the cue's own and not that of a noun between them."""
    cue = report.cue
    assert cue is not None and cue.form is not None
    words = article.words
    opener = report.opener
    governing = preposition_of(words[opener - 1])
    if words[opener - 1].flags & lexicon.PREPOSITION and (governing in cue.form.prepositions or governing in CONFUSED):
        opener -= 1
    start = max(mention.span[1], cue.last) if mention else cue.last  # وكان البنك [توقع] الأسبوع الماضي أن
    reached = skip_adverbials(article, start, opener)
    if reached >= opener or (mention is None and is_told_to(article, cue, report.opener)):
        return True
    word = words[reached]
    if word.kind == COLON:
        return True
    if cue.form.frame == "describe" and words[report.opener].complementizer == "ب":
        return True
    made = mention is not None and mention.kind == "document" and word.folded in MAKING
    if made and report.opener - reached <= _LONGEST_DEEMED:
        return True  # أظهر استطلاع للرأي [أجرته شبكة سي إن إن] أن
    if "ambiguous" in cue.form.flags and not (mention is not None and mention.span[0] == cue.last):
        governed = (
            opener < report.opener or words[report.opener].complementizer == "ب" or words[opener - 1].kind == COMMA
        )
        return governed and "ب" in cue.form.prepositions and _is_plain(words, reached, opener)
    if word.kind != NOT_PUNCTUATION or word.flags & (lexicon.RELATIVE | lexicon.PRONOUN | lexicon.DEMONSTRATIVE):
        return True
    if words[reached - 1].kind == COMMA or words[opener - 1].kind in (COMMA, DASH):
        return True
    if cue.form.frame in ("describe", "demand") or "person_object" in cue.form.flags:
        return True
    if words[report.opener].form.startswith("إن") and cue.form.lemma == "قال":
        return True
    if opener < report.opener or words[report.opener].complementizer == "ب" or cue.form.lemma == "قال":
        return True
    return _is_plain(words, reached, opener)


def _is_plain(words: list[Word], first: int, last: int) -> bool:
    """Whether a few words between a cue and a complementizer begin no clause of their own."""
    return last - first <= LONGEST_REST and not any(_opens_clause(words, k) for k in range(first, last))


def _opens_clause(words: list[Word], j: int) -> bool:
    """Whether a word between a cue and a complementizer begins a clause that may take it: a verb, a conjunction."""
    word = words[j]
    if word.flags & (lexicon.CONJUNCTION | lexicon.AUXILIARY | lexicon.NEGATION) and not word.flags & lexicon.NAME_PART:
        return True
    return (
        word.folded[:1] == "ي"
        and len(word.folded) > 3
        and not word.flags & ~lexicon.COMMON
        and not words[j - 1].flags & lexicon.RELATIVE
    )


def _reaches(article: Article, start: int, report: Report) -> bool:
    """Whether nothing but adverbials stands between a cue or its source and the quoted words: no other noun's marks."""
    stretch = report.stretch
    cue = report.cue
    assert stretch is not None and cue is not None and cue.form is not None
    words = article.words
    before = words[report.opener - 1]
    if cue.form.frame in ("describe", "demand", "quoted") and (
        leads_to_name(cue.form, before) or before.folded in cue.form.prepositions
    ):
        return True
    if before.folded == "ك":
        return False  # حذر من أسماء أخرى، كـ«خميرة محللة»
    if stretch.last - stretch.first == 1 and _is_a_name_alone(words, cue, report.opener, stretch):
        return False  # وأضاف «الأزرق» هدفا
    if cue.form.lemma == "وعد" and cue.form.tense == "present" and not is_governed(cue.form, words[stretch.first]):
        return before.folded in cue.form.prepositions  # يعد المعرض «الأكبر من نوعه»: is counted as
    doubtful = "ambiguous" in cue.form.flags and start == cue.last
    if is_governed(cue.form, words[stretch.first]) and not doubtful:
        return True
    if governs_content(cue.form, before) and not doubtful and is_speech(article, stretch):
        return True  # أعربت عن «قلقها البالغ»
    if cue.form.lemma in _UTTERING and not doubtful and _is_what_is_felt(words, start, report.opener):
        return stretch.last - stretch.first > 1 and is_speech(article, stretch)  # أعرب عن [قلقه من] «تصاعد العنف»
    if tells_what_it_is_called(words, cue) and _is_kind_it_is_of(words, cue.form, start, report.opener):
        return True  # ندد بما سماه [سياسة] «الترهيب»
    if cue.form.frame == "describe" and start < report.opener and leads_to_adjectives(words, report.opener):
        return True  # وصف اللقاء [بالحوار] «الصريح والمثمر»
    if before.folded in _FOLLOWS and not doubtful:
        return True  # تقترح الكاتبة ما [يلي] «…»
    reached = skip_adverbials(article, past_whom_asked(article, cue, start, report.opener), report.opener)
    while reached < report.opener and words[reached].kind == FULL_STOP:
        reached += 1  # وقال الوزير.. «…»
    according = reached - (words[reached - 1].starts_source_phrase and reached > start)  # وفق is an adverb too
    if cue.last < according < report.opener and words[according].starts_source_phrase:
        reached = noun_phrase_end(article, according + 1, report.opener)  # وأكد الحضور [وفق البيان] «…»
    if start < reached < report.opener and words[reached].flags & lexicon.MEDIA:
        reached = noun_phrase_end(article, reached, report.opener)  # في مقابلة أجرتها معه [قناة الغد] «…»
    apart = cue.last < reached < report.opener and words[reached - 1].kind == COMMA
    if apart and (words[reached].folded in _WHO_IS or (start < reached and words[reached].article)):
        comma = next((k for k in range(reached + 1, report.opener) if words[k].kind == COMMA), reached)
        reached = skip_adverbials(
            article, comma, report.opener
        )  # قال فلان[، وهو جار للضحايا،] لفرانس برس «…», [، الموجود هناك،] «…»
    if start > cue.last and cue.form.lemma in BLAMING:
        reached = max(reached, noun_phrase_end(article, start, report.opener))  # حمل الوزير [المعارضة] «مسؤولية …»
    if start > cue.last and cue.form.frame == "demand" and not doubtful:
        reached = max(reached, noun_phrase_end(article, cue.last, report.opener))  # دعت [مديرية الجوازات] «الإخوة …»
    if reached < report.opener and words[reached].folded in CHANTED and _is_such_as(words, reached + 1, report.opener):
        return stretch.last - stretch.first > 1  # ردد المحتجون [شعارات من قبيل] «…»
    if start > cue.last and _is_pointed_at(words, reached, report.opener):
        return stretch.last - stretch.first > 1 and is_speech(article, stretch)
    if _is_what_is_judged(article, cue.form, reached, report.opener):
        return stretch.last - stretch.first > 1 and is_speech(article, stretch)
    whole = not before.flags & lexicon.PREPOSITION or before.folded in _ADDRESSED or before.folded in THEREIN
    if cue.form.frame == "say":
        whole = whole or before.folded in _WHEREIN  # كتب فيها «…», قالت عنه «…»
    that = words[stretch.first]
    if start > cue.last and that.complementizer == "-" and not that.conjunction and report.opener - reached <= 2:
        if cue.form.frame in ("say", "clause") and _is_plain(words, reached, report.opener):
            return True  # رأى الوزير في تصريح لموقع الغد [نت] «أن …»
    if reached >= report.opener and whole:
        if _is_called(words, report.opener, stretch) and not is_speech(article, stretch):
            return False  # حذر الأطباء من مرض «الحزام الناري»
        return stretch.last - stretch.first > 1 or report.opener == start
    seen_in = cue.form.lemma == "رأى" and words[start].folded == "في"  # رأى الوزير [في] القرار «خطوة خطيرة»
    first = start + 1 if seen_in else min(reached, report.opener)
    if (seen_in or cue.form.lemma in DEEMING) and _is_deemed(words, first, report.opener, stretch):
        ends = stretch.closing + 1 >= len(words) or words[stretch.closing + 1].kind != NOT_PUNCTUATION
        deemed_so = ends and words[first].flags & _ANOTHERS and stretch.last - stretch.first > 1
        return bool(deemed_so) or is_speech(article, stretch)  # اعتبر الوزير أمس [القرار] «خطوة خطيرة»
    if words[reached].flags & lexicon.RELATIVE and start > cue.last and cue.form.frame == "say":
        return stretch.last - stretch.first > 1  # not هاتفها الجديد، الذي سيطرح باللون «الفضي»
    if start > cue.last and cue.form.frame == "say" and not doubtful and _is_scene_between(words, start, report.opener):
        return stretch.last - stretch.first > 1
    aside = words[min(reached + (words[reached].kind == COMMA), report.opener)]
    tells = start > cue.last or (reached == start and aside.folded in _WHO_IS)  # وتضيف [وهي تبكي] «…»
    tells = tells and cue.form.cue_class == "statement" and cue.form.lemma in SPEECH_LEMMAS
    if tells and (aside.flags & lexicon.RELATIVE or aside.folded in _WHO_IS):
        loose = before.flags & lexicon.PREPOSITION and before.folded not in _ADDRESSED
        return not loose and stretch.last - stretch.first > 1 and is_speech(article, stretch)  # ، وهو أب لطفلين، «…»
    return stretch.last - stretch.first > 7 and not doubtful and cue.form.frame == "say"


def _is_a_name_alone(words: list[Word], cue: CueMatch, opener: int, stretch: Stretch) -> bool:
    """Whether one marked word names who acts, or what is talked of: وأضاف [«الأزرق»] هدفا, تحدث عن [«الكلاسيكو»]."""
    word, after = words[stretch.first], stretch.closing + 1
    if not word.article or word.preposition or cue.form is None:
        return False
    if opener == cue.last and cue.form.frame == "say" and cue.form.part == "verb" and after < len(words):
        following = words[after]
        noun = following.kind == NOT_PUNCTUATION and not (following.conjunction or following.preposition)
        return noun and not following.flags & lexicon.FUNCTION and following.complementizer is None
    return cue.form.lemma in _TALKING and words[opener - 1].folded == "عن"


def _is_called(words: list[Word], opener: int, stretch: Stretch) -> bool:
    """Whether marked words stand where a name does, or begin as one: من مرض «الحزام الناري», إطلاق «[منصة] العلم»."""
    before, first = words[opener - 1], words[stretch.first]
    if before.stem in NAMING and not before.article:
        return True
    whose = stretch.first + 1 < stretch.last and words[stretch.first + 1].article
    return whose and first.stem in NAMING and not (first.article or first.preposition or first.conjunction)


def _is_kind_it_is_of(words: list[Word], form: CueForm, first: int, opener: int) -> bool:
    """Whether a noun before marked words tells of which kind somebody says a thing is: ما سماه [سياسة] «الترهيب».

    Not a noun of what bears a name of its own: ``ما سماه [مشروع] «النخيل»``.
    """
    first += words[first].kind == COMMA
    between = words[first:opener]
    if not 0 < len(between) <= _LONGEST_KIND or (between[-1].stem in NAMING and not between[-1].article):
        return False
    if between[0].preposition and between[0].preposition not in form.prepositions:
        return False
    if any(word.preposition for word in between[1:]):
        return False
    return not any(
        word.kind != NOT_PUNCTUATION or word.conjunction or word.complementizer or word.flags & _NO_KIND
        or (word.flags & lexicon.PERSON_NAME and not word.flags & lexicon.NAME_IS_WORD)
        for word in between
    )  # fmt: skip


def _is_what_is_judged(article: Article, form: CueForm, first: int, opener: int) -> bool:
    """Whether whom somebody criticizes or praises stands before a relative pronoun: انتقد [القانون الذي] «يظلم …»."""
    words = article.words
    if form.cue_class not in JUDGING or form.frame != "quoted" or words[opener - 1].folded not in WHICH:
        return False
    return first < opener - 1 and noun_phrase_end(article, first, opener) >= opener - 1


def _is_pointed_at(words: list[Word], first: int, opener: int) -> bool:
    """Whether nothing but what the marked words are stands before them: ردد المتظاهرون [هذا الشعار،] «…»."""
    last = opener - (words[opener - 1].kind == COMMA)
    return last - first == 2 and bool(words[first].flags & lexicon.DEMONSTRATIVE) and words[first + 1].article


def _is_such_as(words: list[Word], first: int, opener: int) -> bool:
    """Whether nothing but what they are like stands between chants and one of them: شعارات [غاضبة من قبيل] «…»."""
    between = words[first:opener]
    plain = len(between) <= _LONGEST_LIKENESS and all(word.kind == NOT_PUNCTUATION for word in between)
    return plain and (len(between) <= 1 or between[-1].folded in _SUCH_AS)


def _is_what_is_felt(words: list[Word], first: int, opener: int) -> bool:
    """Whether a feeling that somebody utters and a preposition lead to marked words: عن [قلقه البالغ إزاء] «…»."""
    first += words[first].folded == "عن"
    if not 1 < opener - first <= _LONGEST_FEELING or not has_pronoun(words[first]):
        return False
    if words[first].pronoun is None and opener - first > _FEELING_AND_PREPOSITION:
        return False  # عن سعادته بالمشاركة في «موسم الرياض»
    leads = words[opener - 1].flags & lexicon.PREPOSITION or words[opener - 1].folded in _CLITICS
    between = words[first : opener - 1]
    return bool(leads) and all(word.kind == NOT_PUNCTUATION and word.complementizer is None for word in between)


def _is_deemed(words: list[Word], first: int, opener: int, stretch: Stretch) -> bool:
    """Whether what is deemed something stands before the marked words that tell what: اعتبر [ذلك] «خطأ فادحا»."""
    deemed, predicate = words[first], words[stretch.first]
    if not 0 < opener - first <= _LONGEST_DEEMED:
        return False
    if stretch.last - stretch.first == 1 and predicate.flags & (_NOT_DEEMED | lexicon.PLACE):
        return False
    if predicate.article or predicate.preposition or predicate.conjunction or predicate.complementizer:
        return False
    what = deemed.folded == "ما"
    whose = words[first + 1].article and not words[first + 1].flags & lexicon.PERSON_NAME  # [عودة] اللاجئين
    text = deemed.flags & lexicon.NAME_IS_WORD and (deemed.flags & lexicon.DOCUMENT or whose)  # [خطاب] الرئيس
    plain = (text or not deemed.flags & _NOT_DEEMED) and not deemed.preposition and not deemed.conjunction
    construct = plain and not deemed.flags & lexicon.FUNCTION and _is_construct(words, first, opener)
    if not (what or deemed.flags & lexicon.DEMONSTRATIVE or (deemed.article and plain) or construct):
        return False
    before = words[opener - 1]
    governs = before.flags & lexicon.PREPOSITION and before.folded not in WITH_PRONOUNS  # في بيان [له]
    if governs or before.flags & lexicon.MEDIA or before.conjunction:
        return False
    between = words[first:opener]
    whole = all(word.kind == NOT_PUNCTUATION and word.complementizer is None for word in between)
    return whole and (what or not any(f.part == "verb" and "ambiguous" not in f.flags for w in between for f in w.cues))


def _is_construct(words: list[Word], first: int, opener: int) -> bool:
    """Whether a noun is another's: [سلسلة الاعتقالات], [قرار رئيس الوزراء], [كلام خصمها]."""
    owned = first + 1
    if words[first].flags & _ANOTHERS and owned + 1 < opener and not words[owned].flags & lexicon.FUNCTION:
        owned += not words[owned].article  # تصريحات [رئيس] الوزراء
    theirs = words[first].flags & (_ANOTHERS | lexicon.COMMON) and words[owned].folded.endswith(THIRD_PERSON)
    return words[owned].article or bool(theirs)


def _is_scene_between(words: list[Word], first: int, opener: int) -> bool:
    """Whether two commas enclose where or on what somebody spoke: قال فلان[، في أول رد فعل من دولة جارة،] «…»."""
    if words[first].kind != COMMA or words[opener - 1].kind != COMMA or not 2 < opener - first < _LONGEST_SCENE:
        return False
    if words[first + 1].folded not in _SCENES:
        return False
    return not any(word.complementizer or word.kind != NOT_PUNCTUATION for word in words[first + 1 : opener - 1])
