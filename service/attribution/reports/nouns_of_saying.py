"""Whether a noun of saying reports, and whose it is: ``قوله إن``, ``إعلان الوزير أن``, ``بالقول إن``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.chains import chained_source
from service.attribution.cues.complements import DONE_TO_SOMEBODY
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.noun_readings import OMITTING, is_said_again_in_marks, joined_to, verb_of_again
from service.attribution.cues.predicated import is_predicated
from service.attribution.cues.subjects_after import subject_after
from service.attribution.cues.subjects_between import subject_between
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.marked_titles import is_title
from service.attribution.reports.messages import message_report
from service.attribution.reports.reports import CLAUSE, MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import are_gods_or_the_prophets, eulogy_at
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import AS_WELL, WHICH
from service.lexicon.punctuation import COLON, DASH, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word, behind_signs

_TELLING: Final = word_set("nouns_of_saying.telling")
_AT_LENGTH: Final = 3
SPEECH_LEMMAS: Final = word_set("nouns_of_saying.speech_lemmas")
_FAMOUS: Final = word_set("nouns_of_saying.famous")
SAYINGS: Final = word_set("nouns_of_saying.sayings")
_WHO_ADMITS: Final = ("group", "organization", "unnamed")  # إقرار [المدير] بأنه
_HANDED_DOWN: Final = ("مثل", "حكمة")
_LONGEST_BROUGHT: Final = 8
_LONGEST_HONOUR: Final = 8
_SHORTEST_CITED: Final = 4
_SHORTEST_FAMOUS: Final = 2
_FROM: Final = "من"
_ON_WHOSE_PART: Final = ("قبل", "جانب", "طرف", "جهه")
_WITH: Final = ("لدي", "عند", "بين")  # قناعة [لدى] السكان
_THIRD: Final = 3  # person
_UP_TO: Final = ("الي", "حد")
_THIS: Final = ("هذا", "ذلك")
_OPINIONS: Final = ("belief", "expectation")
_ON_THEIR_PART: Final = {
    "منه": (3, "m", "s"), "منها": (3, "f", "s"), "منهم": (3, "m", "p"), "منهن": (3, "f", "p"), "منهما": (3, None, "d"),
}  # fmt: skip
PRETEXTS: Final = ("بحجه", "بذريعه", "بدعوي", "بزعم", "بادعاء")


def noun_report(article: Article, report: Report, limit: int) -> Report | None:
    """A noun of saying reports with a pronoun (قوله إن), a source (إعلان الوزير أن) or after ب (بالقول إن).

    Args:
        article: the article.
        report: the report, without its source; it is changed in place.
        limit: the token that opens its content.

    Returns:
        The report; None where the noun reports nothing.
    """
    cue = report.cue
    assert cue is not None and cue.form is not None
    words = article.words
    ambiguous = any("ambiguous" in f.flags for f in words[cue.first].cues if f.part == "noun")
    predicated = is_predicated(words, cue.first)  # وكان رده «…»
    if report.stretch is not None and is_title(words, report.stretch.opening):
        return None  # وعنوانه: «…»
    if cue.form.lemma == "عنوان" and cue.pronoun is not None and report.opening != CLAUSE:
        return None  # وعنوانه: «…»
    if _note_whose_opinion(article, report):
        return report  # ظنا منه أن, إيمانا من الوزارة بأن
    if cue.pronoun is not None:
        of_it = report.opener - (words[report.opener - 1].folded == "ب")
        if cue.form.cue_class in DONE_TO_SOMEBODY and of_it == cue.last:
            report.source, report.found = _who_says(article, cue), "before"
            return report if report.source is not None else None  # دفع [الصحيفة] إلى اتهامه, but بعد اتهامه بأنه
        unsure = ambiguous and report.opening != CLAUSE and words[report.opener].kind != COLON
        if unsure and not predicated and not _is_asked(words, report):
            return None
        if _is_said_of_the_saying(words, report):
            return None
        behind = cue.last + (eulogy_at(words, cue.last)[0] if cue.last < len(words) else 0)
        if report.opening != CLAUSE and _acts_between(words, behind, report.opener):
            return None  # لم يظهر [لقوله] أثر، وكانوا كما ذكر الكتاب «…»
        if cue.form.lemma not in SPEECH_LEMMAS and report.opener - behind > 1:
            governs = report.opening == CLAUSE and words[cue.last].folded in cue.form.prepositions
            if not governs or skip_adverbials(article, cue.last, report.opener) < report.opener - 1:
                return None  # but تعبيره [عن الثقة] بأن
        if "message" in cue.form.flags:
            return message_report(article, report)
        report.found = "pronoun"
        if are_gods_or_the_prophets(words, cue.last):
            return report  # نهى عن كذا بقوله تعالى
        report.source = chained_source(article, cue)
        if report.source is not None:
            report.found = "chain"
            return report
        told = cue.pronoun[0] == _THIRD or "person_object" in cue.form.flags  # إبلاغنا, but not عذرنا
        report.source = subject_between(article, cue) if told else None
        if report.source is not None:
            report.found = "before"
        return report
    marked = report.opening == MARKS and words[report.opener].kind != COLON
    if marked and cue.form.lemma == "هتاف" and report.opener == cue.last:
        report.found = "dropped"
        return report  # وسط هتافات «…»
    if marked and report.stretch is not None and words[report.stretch.first].folded in WHICH:
        return None  # تصريح الوزير سالم العلي «[الذي] أغضب الناس»
    about = marked and words[report.opener - 1].folded == "عن" and not ambiguous
    about = about and _is_told_at_length(article, report)
    cited = marked and not about and _is_cited(article, report)
    clause = report.opening == CLAUSE or _is_marked_clause(words, report)  # القول «إن …»
    again = marked and report.opener == cue.last + 1 and is_said_again_in_marks(words, cue.first, cue.form)
    again = again and _is_told_in_words(article, report)
    if marked and not clause and cue.form.lemma != "قال" and not (predicated or cited or about or again):
        return None
    if words[cue.first].preposition == "ب" or words[cue.first].folded in ("بالقول", "بقول", "القول"):
        if words[cue.first].article and report.opener - cue.last <= 2 and (not ambiguous or cue.form.frame == "say"):
            report.found = "noun"
            voice = chained_source(article, cue)
            if voice is not None and voice.span[1] == cue.first:
                report.source, report.found = (
                    voice,
                    "chain",
                )  # ردت الأغلبية على لسان [رئيسها] بالقول إن, نسبت إلى [الوزير] القول إن
                return report
            report.source = _who_says(article, cue)
            if report.source is not None:
                report.found = "before"
            elif report.opening == MARKS and _is_of_nobody(words, cue):
                first, last = cue.first, report.opener - (words[report.opener - 1].kind == COLON)
                article.clipped[first] = behind_signs(words[first].surface, 1)  # the ب
                report.source, report.found = Mention((first, last), kind="document", head=first), "after"
            return report
    if words[cue.first].folded in PRETEXTS and report.opener == cue.last:
        report.found = "noun"
        return report  # رفض الدعوة [بحجة] أن
    if words[cue.first].article and "document" in cue.form.flags and words[cue.first].preposition == "ل":
        first, last = cue.first, report.opener - (words[report.opener - 1].kind == COLON)
        if last == cue.last and report.opening != CLAUSE:
            report.source, report.found = Mention((first, last), kind="document", head=first), "after"
            return report  # طبقا [للقانون]: «…»
    if words[cue.first].article or (clause and _is_come_to_right_away(article, report)):
        report.found = "dropped"
        report.source = _who_says(article, cue)
        if report.source is not None:
            report.found = "before"
        return report  # عاد للتأكيد على أن, إلى تأكيد أن
    if report.opening == CLAUSE and any(_finds(words[k]) for k in range(cue.last, report.opener)):
        return None  # في دراسة [وجد] الباحثون أن: the verb reports
    mention = subject_after(article, cue, limit)
    if mention is None or mention.span[0] != cue.last:
        return None
    if _is_indefinite(words[cue.first], cue.form.lemma) and words[report.opener].kind == COLON:
        first = cue.first
        report.source, report.found = Mention((first, cue.last), kind="document", head=first), "after"
        return report  # قرأت [تعليقا] أضحكني: «…»: no noun completes it, nor says who wrote it
    if cited and mention.span == (cue.last, report.opener) and report.opener - cue.last > 1:
        if _is_of_saying(words[cue.first], words[report.opener - 1]):
            mention = describe(article, cue.last, report.opener - 1)  # عبارة سقراط [الشهيرة]
    if report.opening == CLAUSE and _is_described(article, cue, mention, report.opener):
        return None  # بوصف [الأهالي] بأنهم
    told = report.opening == CLAUSE and cue.form.lemma in _TELLING
    told = told and (words[report.opener].complementizer == "ب" or "person_object" in cue.form.flags)
    if told and mention.span[1] == report.opener:
        return None  # مع تنبيه [الناس] بأن, طمأنة [المريض] أن
    governing = words[report.opener - 1].folded in cue.form.prepositions  # إجماع الخبراء [على] أن
    reached = report.opening == CLAUSE and mention.span[1] >= report.opener - governing
    named = mention.kind == "person" or (predicated and mention.kind == "unnamed")
    if ambiguous and not named and not (reached and mention.kind in _WHO_ADMITS):
        return None
    if cited:
        if not named or _past_praise(words, cue.first, mention.span[1]) < report.opener:
            return None  # only whose they are stands before words that are cited
    elif marked and skip_adverbials(article, mention.span[1], report.opener) < report.opener - about:
        return None  # only قول فلان «…» needs no colon
    deed = cue.form.frame == "quoted" and report.opening != CLAUSE and words[report.opener].kind == COLON
    if deed and skip_adverbials(article, mention.span[1], report.opener) < report.opener:
        return None  # [استحضار النية]، ومحاربة الوسوسة: «…»: one of many deeds
    a_name_too = report.opening != CLAUSE and words[cue.first].flags & lexicon.GIVEN_NAME
    if a_name_too and _past_praise(words, cue.first, mention.span[1]) == mention.span[1]:
        return None  # [دعاء سالم]: «…»
    report.source, report.found = mention, "after"
    return report


def _is_said_of_the_saying(words: list[Word], report: Report) -> bool:
    """Whether marks hold what is told of somebody's words, which a clause is about: معتبرة أن أقواله «انتزعت منه».

    So they are the predicate of the clause, all that it has behind its subject.
    """
    cue, stretch = report.cue, report.stretch
    if cue is None or stretch is None or report.opening != MARKS or report.opener != cue.last or not stretch.closed:
        return False
    if words[cue.first - 1].complementizer is None:
        return False
    after = words[stretch.closing + 1] if stretch.closing + 1 < len(words) else None
    return after is None or after.kind != NOT_PUNCTUATION


def _is_marked_clause(words: list[Word], report: Report) -> bool:
    """Whether a clause in marks stands behind a noun of saying, at most after a word of its own: القول [«إن] …»."""
    stretch, cue = report.stretch, report.cue
    if report.opening != MARKS or stretch is None or cue is None or report.opener - cue.last > 1:
        return False
    return words[stretch.first].complementizer is not None and not words[stretch.first].conjunction


def _is_come_to_right_away(article: Article, report: Report) -> bool:
    """Whether a noun without the article is what somebody came to say: ``عاد إلى [تأكيد] أن``, ``في [اعتبار] أن``.

    Of whom it is said stands before its clause: ``عمد إلى [اتهام] الوزير بأنه``.
    """
    cue, words = report.cue, article.words
    if cue is None or cue.form is None:
        return False
    before, whom = words[cue.first - 1], cue.last
    if cue.form.cue_class in DONE_TO_SOMEBODY:
        whom = max(noun_phrase_end(article, whom, report.opener), whom)
    if report.opener - whom > 1:
        return False
    return before.folded == "الي" or (bool(before.flags & lexicon.PREPOSITION) and verb_of_again(words, cue.first) >= 0)


def _is_indefinite(noun: Word, lemma: str) -> bool:
    """Whether a noun of saying is in the accusative without the article, in which nothing completes it: تعليقا."""
    return FATHATAN in noun.surface or (noun.form.endswith("ا") and not lemma.endswith("ا"))


def tells_whose_opinion(word: Word) -> bool:
    """Whether a word behind a noun of opinion leads to whose it is, or tells it: ظنا [منه], إيمانا [من] الوزارة."""
    return word.folded == _FROM or word.folded in _ON_THEIR_PART


def _note_whose_opinion(article: Article, report: Report) -> bool:
    """Note whose opinion a noun tells, where that follows it behind من: ظنا [منه] أن, إيمانا [من الوزارة] بأن.

    Returns:
        Whether it does: by a pronoun, which the cue is given, or by name, which is the source.
    """
    cue, words = report.cue, article.words
    if cue is None or cue.form is None or cue.pronoun is not None or cue.last + 1 > report.opener:
        return False
    if report.opening != CLAUSE or words[cue.first].article:
        return False
    start = _where_it_tells_whose(words, cue.last, cue.form)
    if start == cue.last and cue.form.cue_class not in _OPINIONS:
        return False
    pronoun = _ON_THEIR_PART.get(words[cue.last].folded)
    if pronoun is not None and skip_adverbials(article, cue.last + 1, report.opener) == report.opener:
        cue.pronoun, report.found = pronoun, "pronoun"
        return True
    if start == cue.last:
        if words[cue.last].folded != _FROM:
            return False
        start += 1
    end = report.opener - (words[report.opener - 1].folded in cue.form.prepositions)
    if start >= end or noun_phrase_end(article, start, end) != end:
        return False
    mention = describe(article, start, end)
    if mention.kind is None or mention.kind == "document":
        return False
    report.source, report.found = mention, "after"
    return True


def _where_it_tells_whose(words: list[Word], j: int, form: CueForm) -> int:
    """Where it is told whose a saying is, or ``j``: ``إعلان من قبل [الوزارة] بأن``, ``قناعة لدى [السكان] بأن``."""
    if j + 2 < len(words) and words[j].folded == _FROM and words[j + 1].folded in _ON_WHOSE_PART:
        return j + 2
    held = form.cue_class in _OPINIONS and words[j].folded in _WITH
    return j + 1 if held or (form.lemma == "أجمع" and words[j].folded == "بين") else j


def _is_cited(article: Article, report: Report) -> bool:
    """Whether marks behind a noun and whose it is hold a saying, and no word for it: ``حديث النبي «الدين النصيحة»``."""
    stretch, cue = report.stretch, report.cue
    if stretch is None or cue is None or cue.form is None or cue.form.lemma not in SAYINGS:
        return False
    words, opening = article.words, stretch.opening
    if words[cue.first].article or words[opening - 1].kind == COLON:
        return False
    honoured = any(k + eulogy_at(words, k)[0] == opening for k in range(max(0, opening - _LONGEST_HONOUR), opening))
    famous = honoured or _is_of_saying(words[cue.first], words[opening - 1])
    if not famous and not is_speech(article, stretch):
        return False
    return stretch.last - stretch.first >= (_SHORTEST_FAMOUS if famous else _SHORTEST_CITED)


def _past_praise(words: list[Word], noun: int, j: int) -> int:
    """The token after words of honour or an adjective that belongs to a saying: ``عبارة سقراط [الشهيرة]``."""
    while j < len(words) and (words[j].kind == DASH or eulogy_at(words, j)[0]):
        j += eulogy_at(words, j)[0] or 1
    return j + (j < len(words) and _is_of_saying(words[noun], words[j]))


def _is_of_saying(noun: Word, word: Word) -> bool:
    """Whether an adjective belongs to a saying rather than to whose it is: كلمة تشرشل [الأخيرة], قول عمر [المشهور]."""
    if not word.article or word.preposition or word.conjunction:
        return False
    feminine = noun.folded.endswith("ه") and word.folded.endswith("ه")
    return word.stem in _FAMOUS or (feminine and not word.flags & lexicon.PERSON_NAME)


def _finds(word: Word) -> bool:
    """Whether a word that no list has for a name is a verb that reports a clause: وجد, رأى, يخبرهم."""
    if word.article or word.flags & (lexicon.PERSON_NAME | lexicon.ROLE):
        return False
    verbs = [form for form in word.cues if form.part == "verb"]
    return any(
        form.frame == "clause" if form.tense == "past" else form.frame in ("clause", "say") and form.person == 3
        for form in verbs
    )


def _acts_between(words: list[Word], first: int, opener: int) -> bool:
    """Whether a clause of its own begins between a noun of saying and marked words: [قوله] ولم يظهر، وكانوا «…»."""
    for k in range(first, opener):
        word = words[k]
        if word.flags & (lexicon.NEGATION | lexicon.AUXILIARY) and word.conjunction:
            return True
        told = any(form.part == "verb" for form in word.cues) and not word.flags & ~lexicon.COMMON
        if told and words[k - 1].folded in AS_WELL:
            return True
    return False


def _is_of_nobody(words: list[Word], cue: CueMatch) -> bool:
    """Whether a saying is handed down, so that it speaks itself: عملا [بالمثل الشعبي]: «…», [بالقول المأثور]: «…»."""
    if cue.form is None or cue.last >= len(words):
        return False
    following = words[cue.last]
    if cue.form.lemma in _HANDED_DOWN:
        return True
    return following.article and following.stem in _FAMOUS


def _is_told_at_length(article: Article, report: Report) -> bool:
    """Whether marks hold words and no name, that tell of what somebody spoke: تصريحات الوزير عن «التحول الذي نشهده»."""
    stretch = report.stretch
    return stretch is not None and stretch.last - stretch.first >= _AT_LENGTH and is_speech(article, stretch)


def _is_told_in_words(article: Article, report: Report) -> bool:
    """Whether marks hold more than a word, and somebody's words."""
    stretch = report.stretch
    return stretch is not None and stretch.last - stretch.first > 1 and is_speech(article, stretch)


def _is_described(article: Article, cue: CueMatch, mention: Mention, opener: int) -> bool:
    """Whether who follows a noun of describing is described, for whom a pronoun stands: وصف [الأهالي] بأنهم."""
    words, pronoun = article.words, article.words[opener].pronoun
    if pronoun is None or mention.span[1] != opener or all(form.frame != "describe" for form in words[cue.first].cues):
        return False
    many = mention.kind == "group" or mention.number == "p"
    if many or pronoun[2] == "p":
        return many and pronoun[2] == "p"
    return pronoun[1] == (mention.gender or words[mention.head].gender)


def _is_asked(words: list[Word], report: Report) -> bool:
    """Whether marked words right after a noun of asking are a question: كرر سؤاله «متى نصل؟»."""
    cue, stretch = report.cue, report.stretch
    if stretch is None or cue is None or cue.form is None or cue.form.cue_class != "question":
        return False
    return report.opener == cue.last and words[stretch.last - 1].kind == QUESTION


def _who_says(article: Article, cue: CueMatch) -> Mention | None:
    """Whose act a definite noun of saying is, or the noun before its و: السكان إلى [رفض] المشروع والتذكير بأن."""
    joined = joined_to(article.words, cue.first)
    if joined >= 0:
        cue = CueMatch(joined, joined + 1, article.tokens.end(joined), cue.form, None, None)
    return _who_came_to_say(article, cue) or subject_between(article, cue) or _who_says_again(article, cue)


def _who_came_to_say(article: Article, cue: CueMatch) -> Mention | None:
    """Who is brought to say something, before the noun of saying: ``وصل الأمر [بالوزير سالم العلي] إلى التصريح``.

    So it is before ``حد القول`` and ``إلى حد القول``.
    """
    words, end = article.words, cue.first - 1
    if end < 1 or words[end].folded not in _UP_TO:
        return None
    end -= words[end - 1].folded in _UP_TO
    for start in range(end - 1, max(end - _LONGEST_BROUGHT, article.sentence(cue.first)[0]) - 1, -1):
        if words[start].kind != NOT_PUNCTUATION:
            break
        if words[start].preposition != "ب" or not words[start].flags & lexicon.SPEAKER_HEAD:
            continue
        if noun_phrase_end(article, start, end) != end:
            break
        mention = describe(article, start, end)
        if mention.kind not in ("person", "unnamed"):
            break
        article.clipped[start] = behind_signs(words[start].surface, 1)  # the ب
        return mention
    return None


def _who_says_again(article: Article, cue: CueMatch) -> Mention | None:
    """Who says something again, between the verb and the noun of saying: ``جدد [المجلس] التأكيد أن``."""
    words = article.words
    start, end = verb_of_again(words, cue.first) + 1, cue.first
    start += words[start].folded in _THIS and words[start + 1].article and words[start - 1].folded in OMITTING
    end -= bool(words[end - 1].flags & lexicon.PREPOSITION) and not words[cue.first].preposition
    if start == 0 or start >= end or words[start].folded == "الامر" or noun_phrase_end(article, start, end) != end:
        return None
    mention = describe(article, start, end)
    return mention if mention.kind is not None else None
