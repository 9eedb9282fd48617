"""The source of a report that is open: the subject of its verb, or who its noun or message is from."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.antecedents_of_relatives import unknown_antecedent
from service.attribution.cues.chains import chained_after, chained_before, chained_pronoun, handed_down
from service.attribution.cues.complements import THOUGHTS, governs_content, is_of_thought, leads_to_name
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.no_subjects import has_its_subject_before
from service.attribution.cues.opening_subjects import before_adverbials, opening_subject
from service.attribution.cues.statements_before import findings_before, issuer_before, owner_before, study_before
from service.attribution.cues.subjects_after import subject_after
from service.attribution.cues.subjects_before import subject_before
from service.attribution.cues.subjects_between import subject_between
from service.attribution.cues.the_latter import stands_for_the_latter
from service.attribution.cues.verb_readings import NAMING
from service.attribution.mentions.documents import is_of_nobody_known
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.styles import ADDRESSED
from service.attribution.reports.addressees import is_addressed, is_described, is_what_is_deemed
from service.attribution.reports.dropped_subjects import is_in_marks, may_drop_subject
from service.attribution.reports.messages import message_report
from service.attribution.reports.nouns_of_saying import noun_report
from service.attribution.reports.reach import is_next, takes_its_content
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, FIRST_PERSON, MARKS, Report
from service.attribution.reports.states_of_mind import who_thinks
from service.attribution.text.article import Article
from service.attribution.text.phrases import are_gods_or_the_prophets, revered_end
from service.lexicon import entries as lexicon
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import COLON, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ALREADY: Final = "قد"
_WAS: Final = ("كان", "كانت")
_LONGEST_DESCRIBED: Final = 12  # from واصفا to the marks
_LONGEST_OBJECT: Final = 14
_AT_LENGTH: Final = 7
_AFTER_A_NAME: Final = (CLAUSE, MARKS, AFTER_COLON)
_LONGEST_NAMED_AGAIN: Final = 4
_OF_MIND: Final = ("belief", "expectation")
_I_WAS: Final = ("كنت", "كنا")
_LONGEST_DEED: Final = 6
_PRESENT: Final = ("ي", "ت", "ن")
_LONGEST_THOUGHT: Final = 50
_PROVING: Final = ("أثبت", "برهن", "أظهر")
_INFORMING: Final = ("أبلغ", "أخطر")
_WISHES: Final = ("expectation",)  # count with quoted words alone
_FEMININE_SOURCES: Final = word_set("sourcing.feminine_sources")


def give_source(article: Article, report: Report, start: int, limit: int) -> Report | None:
    """Find the source of a report that is open.

    Args:
        article: the article.
        report: the report, without its source; it is changed in place.
        start: the token after its cue.
        limit: the token that opens its content.

    Returns:
        The report; None where its cue turns out to report nothing.
    """
    cue = report.cue
    assert cue is not None and cue.form is not None
    if cue.form.part == "participle" and cue.form.adverbial:
        return _of_participle(article, report, cue, limit)
    if (
        cue.form.part != "verb"
        and report.opening == CLAUSE
        and (mention := who_thinks(article, cue, limit)) is not None
    ):
        return _found(report, mention, "before" if mention.span[0] < cue.first else "after")
    if cue.form.part == "noun":
        return noun_report(article, report, limit)
    if cue.form.part == "participle":
        return None  # السؤال [مقتنع] به: of nobody
    if cue.form.person == 1:
        return _found(report, None, FIRST_PERSON)
    if cue.form.required and article.words[cue.last - 1].folded in WITH_PRONOUNS:
        return message_report(article, report)
    chains = "chain" in cue.form.flags
    mention = (chained_after(article, cue, limit) or chained_before(article, cue)) if chains else None
    if mention is not None:
        return _found(report, mention, "chain")
    pronoun = chained_pronoun(article, cue, limit)
    if pronoun is not None:
        cue.pronoun = pronoun
        return _found(report, None, "pronoun")
    mention = _document_that_defines(article, cue, limit)
    if mention is not None:
        return _found(report, mention, "after")
    mention = subject_after(article, cue, limit)
    if mention is not None and _is_what_it_stands_in(article, cue, mention):
        return _found(report, Mention(mention.span, kind="document", head=mention.head), "after")
    if mention is not None and mention.kind == "organization" and article.words[cue.first].conjunction == "ف":
        fronted, how = subject_before(article, cue)
        if fronted is not None and fronted.kind == "person" and how == "before":
            return _found(report, fronted, how)  # أما الأستاذ سالم العلي، فيختصر [المشهد] بجملة
    if mention is not None and mention.name is None and article.words[cue.first - 1].folded == _ALREADY:
        fronted, how = subject_before(article, cue)
        if (
            fronted is not None
            and how == "before"
            and article.words[fronted.span[0] - 1].folded.removeprefix("و") in _WAS
        ):
            return _found(report, fronted, how)  # كان [المحامي سامي العلي] قد أعلن قرار الحركة «…»
    if mention is not None and is_what_is_deemed(report, mention):
        if cue.form.tense == "present":
            return None  # يعتبر [المهرجان] «أكبر تجمع» في البلاد: it is deemed so
        mention = None  # واعتبر [القرار] «خطوة خطيرة»
    if not takes_its_content(article, report, cue, mention, limit):
        return None
    addressed = has_its_subject_before(article.words, cue)
    if mention is not None and cue.form.part == "verb" and "person_object" in cue.form.flags and cue.pronoun is None:
        earlier, how = subject_before(article, cue)
        told = mention.kind in ("organization", "group") or cue.last in article.opened
        told = (
            told
            or cue.form.lemma == "سأل"
            or (earlier is not None and earlier.kind == "unnamed" and mention.kind == "person")
            or (
                earlier is not None
                and earlier.name is not None
                and mention.name is None
                and _is_right_before(cue, earlier)
            )
        )
        # سالم العلي الذي أبلغ [الوفد] أن: whom others tell it has a pronoun
        tells = how == "relative" and earlier is not None and earlier.kind in ("person", "unnamed")
        if tells or (earlier is not None and how == "before" and told):
            mention = None  # فريق المحقق أبلغ [البيت الأبيض] أن, سالم العلي أخبر [«الموجة الآن»] أن
        elif is_addressed(article, report, mention):
            mention, addressed = None, True  # وطالب [المجتمع الدولي] «بتحمل مسؤولياته»
        elif cue.form.frame == "describe" and is_described(article, report, mention, earlier):
            if earlier is not None and how == "relative":
                return _found(report, earlier, how)  # سالم العلي، الذي وصف [القوارب] بأنها
            mention = None  # ووصف [القرار] بـ«الخطير», واتهم [الحكومة] بأنها كذبت
    if mention is not None and _says_nothing(article, report, mention):
        return None
    if mention is not None:
        return _found(report, mention, "after")
    mention = handed_down(article, cue)
    if mention is not None:
        return _found(report, mention, "chain")
    mention = owner_before(article, cue)
    if mention is not None:
        return _found(report, mention, "before")
    mention, how = (None, "") if stands_for_the_latter(article, cue) else subject_before(article, cue)
    if how == "before" and (fronted := before_adverbials(article, cue)) is not None:
        mention = fronted if mention is None or mention.span[0] > fronted.span[1] else mention
    if mention is not None and how == "before" and _is_what_is_told_of(article, report, cue, mention):
        mention = None
    if mention is not None and _is_of_the_honoured(article, cue, mention):
        return _found(report, None, "dropped")
    if how != "relative" and _is_told_by_oneself(article, report, cue):
        return _found(report, None, FIRST_PERSON)
    if mention is None and how == "relative" and report.opening in (MARKS, AFTER_COLON):
        mention = unknown_antecedent(article, cue)
        if mention is not None:
            return _found(report, mention, how)
    if mention is None:
        mention = opening_subject(article, cue) or study_before(article, cue)
        mention = mention or findings_before(article, cue) or issuer_before(article, cue)
        how = "before"
    if mention is None:
        return _found(report, None, "dropped") if may_drop_subject(article, report, cue, limit, addressed) else None
    if how == "before" and _is_informed(article, report):
        return None  # كانت مصر قد [أبلغت] رسميا بأن
    if how == "relative" and report.opening == MARKS and not is_next(article, cue, report.opener):
        return None
    of_clause = article.words[report.opener].pronoun
    if how == "relative" and of_clause is not None and _is_called_so(article, mention):
        return _found(report, None, "dropped")  # ما وصفه بـ«المشروع الفاشل» الذي قال إنه أهدر الأموال
    if "impersonal" in cue.form.flags and how == "relative" and of_clause and of_clause[1] != cue.form.gender:
        return None  # التي يعتقد أنها: she is not who believes
    met = how == "relative" or _is_just_met(article, cue, mention) or _is_anybody(article, cue, mention)
    if "impersonal" in cue.form.flags and met and cue.form.cue_class == "belief" and of_clause:
        if cue.form.tense == "present" and cue.form.gender == "m" and cue.form.number == "s":
            return None  # الشخص الذي يشتبه في أنه: others suspect him
    return _found(report, mention, how)


def _is_right_before(cue: CueMatch, named: Mention) -> bool:
    """Whether a name stands right before a verb, which so has its subject: أن [سالم] أبلغ وزير دفاعه أن."""
    return named.span[1] == cue.first


def _is_what_is_told_of(article: Article, report: Report, cue: CueMatch, mention: Mention) -> bool:
    """Whether a noun without the article before a verb is what a clause is about, and no subject: صورا [قال إنها].

    The pronoun of the clause is of its gender, and the verb of another, or it is a text that tells of nothing found.
    """
    form, told = cue.form, article.words[report.opener].pronoun
    if form is None or told is None or told[0] != 3 or mention.name is not None or mention.span[1] != cue.first:
        return False
    if form.number != "s" or form.gender is None or mention.kind == "person":
        return False
    text = mention.kind == "document" and mention.head + 1 == cue.first and form.frame == "say"
    if told[1] == form.gender and not (text and form.cue_class != "finding"):
        return False  # but نشرت [صورة] قالت إنها قديمة
    head = article.words[max(mention.head, mention.span[0])]
    if told[1] != "f" and head.stem in _FEMININE_SOURCES:
        return False  # مصادر رسمية [قالت إنهما] بريئان: no «they» that are no persons
    return not head.article and (head.gender == told[1] or head.gender is None or told[1] == "f")


def _is_anybody(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether a noun without the article stands right before a verb, of whom it so tells: كل [شخص] يشتبه في أنه."""
    head = article.words[mention.head] if mention.head >= 0 else None
    return head is not None and not head.article and mention.name is None and mention.span[1] == cue.first


def _is_of_the_honoured(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether words of honour behind a verb tell whose it is, and no name before it: الصبر مفتاح الفرج [قال تعالى]."""
    words = article.words
    if not are_gods_or_the_prophets(words, cue.last):
        return False
    return not revered_end(words, *mention.span)[1] and not words[cue.first - 1].flags & lexicon.RELATIVE


def _is_told_by_oneself(article: Article, report: Report, cue: CueMatch) -> bool:
    """Whether who speaks in marks tells what they told others, and no woman does: «[أخبرتهم] أننا لن ننسحب»."""
    form, clause = cue.form, article.words[report.opener].pronoun
    if form is None or cue.first not in article.stretch_of or report.opening != CLAUSE:
        return False
    if "person_object" not in form.flags or form.gender != "f" or form.number != "s" or form.tense != "past":
        return False
    told_me = cue.pronoun is not None and cue.pronoun[0] == 1
    return not told_me and clause is not None and clause[0] == 1


def _says_nothing(article: Article, report: Report, mention: Mention) -> bool:
    """Whether the subject of a verb tells nothing: أثبت [اللاعب] أنه جاهز, أفادت [معلومات أولية] بأن."""
    return _shows_itself(article, report, mention) or is_of_nobody_known(article.words, mention.span[0])


def _shows_itself(article: Article, report: Report, mention: Mention) -> bool:
    """Whether somebody proves by deeds what they are, with a pronoun for themself: أثبت اللاعب [أنه] جاهز."""
    cue, pronoun = report.cue, article.words[report.opener].pronoun
    if cue is None or cue.form is None or report.opening != CLAUSE:
        return False
    known_as = cue.form.lemma == "عرف" and article.words[report.opener].complementizer == "ب"  # عرف الرجل بأنه كريم
    if cue.form.lemma not in _PROVING and not known_as:
        return False
    if pronoun is None or mention.kind == "document" or mention.span[1] != report.opener:
        return False
    if article.stretches_between(report.opener, article.sentence(report.opener)[1]):
        return False  # some of it is quoted
    many = mention.kind == "group" or mention.number == "p"
    gender = mention.gender or article.words[max(mention.head, mention.span[0])].gender
    return pronoun[2] == "p" if many else pronoun[2] == "s" and gender in (None, pronoun[1])


def _is_informed(article: Article, report: Report) -> bool:
    """Whether the subject before a verb of informing was informed, as nobody else is told: ``أبلغت [رسميا] بأن``."""
    cue, words = report.cue, article.words
    if cue is None or cue.form is None or cue.form.lemma not in _INFORMING or cue.pronoun is not None:
        return False
    if report.opening != CLAUSE or words[report.opener].complementizer != "ب" or cue.form.tense != "past":
        return False
    if words[cue.last].folded == "من":
        return False  # أبلغ [من حدثه] بأن
    return skip_adverbials(article, cue.last, report.opener) >= report.opener


def _is_just_met(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether somebody in the accusative right before a verb is told of by it: أوقف الأمن [رجلا] يشتبه في أنه."""
    before = article.words[cue.first - 1]
    known = before.flags & (lexicon.ADVERB | lexicon.PLACE | lexicon.PERSON_NAME)
    return mention.name is None and before.folded[-1] == "ا" and not (known or before.article)


def _is_called_so(article: Article, mention: Mention) -> bool:
    """Whether marks hold what somebody calls a thing, of which the same one then tells: ما أسمته «[لجنة المراقبة]»."""
    words, stretch = article.words, article.stretch_of.get(mention.span[0])
    verb = stretch.opening - 1 if stretch is not None else 0
    verb -= words[verb].folded == "ب"
    if verb < 1 or not words[verb - 1].folded.endswith("ما"):
        return False
    return any(form.part == "verb" and (form.frame == "describe" or form.lemma in NAMING) for form in words[verb].cues)


def _found(report: Report, source: Mention | None, how: str) -> Report:
    """A report with its source, and how it was found."""
    report.source, report.found = source, how
    return report


def _of_participle(article: Article, report: Report, cue: CueMatch, limit: int) -> Report | None:
    """A report whose participle goes on with another's speaker: مؤكدا في الوقت نفسه «…»; None where it does not."""
    words, form = article.words, cue.form
    assert form is not None
    if form.cue_class in _OF_MIND and _is_the_writers(article, cue):
        return None
    colon = words[limit].kind == COLON
    near = 2 if report.opening in (MARKS, AFTER_COLON) and not colon else 9
    if near == 2 and (_governs_marks(article, report) or skip_adverbials(article, cue.last, limit) >= limit):
        near = 9
    near = 3 if "ambiguous" in form.flags and not colon else near
    if form.frame == "describe" and leads_to_name(form, words[limit - 1]):
        near = _LONGEST_DESCRIBED  # واصفا [القرار الصادر عن المحكمة] بـ«…»
    if report.opening == MARKS and _is_spoken_at_length(article, report):
        near = max(near, _LONGEST_OBJECT)  # مبينا [الخطوات التي يجب العمل عليها، والتي تتمثل] «…»
    far = report.opening == CLAUSE and limit - cue.last > near
    if far and skip_adverbials(article, cue.last, limit) >= limit - 1:
        near = limit - cue.last  # لافتا [خلال مداخلته في برنامج «…»، على قناة «…»]، إلى أن
    if limit - cue.last > near or is_in_marks(article, cue):
        return None
    doubtful = "ambiguous" in form.flags and form.frame == "quoted" and words[cue.first].form[-1] == "ة"
    if doubtful and words[cue.first - 1].kind == NOT_PUNCTUATION:
        return None  # بدأت مناقشة «…»: the noun
    subject = _subject_of_participle(article, report, cue)
    if subject is not None:
        return _found(report, subject, "after")
    subject = subject_between(article, cue)
    if subject is None and _goes_with_ones_own_verb(article.words, cue):
        return _found(report, None, FIRST_PERSON)  # فصحت به [قائلا]
    return _found(report, subject, "participle" if subject is None else "before")


def _subject_of_participle(article: Article, report: Report, cue: CueMatch) -> Mention | None:
    """Who stands between a participle and its clause and is named again: مشيرا [سموه] إلى أن, مبينا [العلي]: أن."""
    words, form = article.words, cue.form
    if form is None or report.opening not in _AFTER_A_NAME or form.frame != "say" or "person_object" in form.flags:
        return None
    end = report.opener - (words[report.opener - 1].kind == COLON)
    end -= words[end - 1].folded in form.prepositions
    if not 0 < end - cue.last <= _LONGEST_NAMED_AGAIN or form.number != "s" or words[end - 1].kind != NOT_PUNCTUATION:
        return None
    if not (words[cue.last].article or words[cue.last].folded in ADDRESSED) or words[cue.last].preposition:
        return None
    if noun_phrase_end(article, cue.last, end) != end:
        return None
    mention = describe(article, cue.last, end)
    apart = mention.gender is not None and mention.gender != form.gender
    return mention if mention.kind in ("person", "unnamed") and not apart else None


def _goes_with_ones_own_verb(words: list[Word], cue: CueMatch) -> bool:
    """Whether a man's participle tells how a verb in ت was done, which then is the writer's: ``وسألت نفسي [قائلا]``.

    Hers would be ``وسألت نفسها قائلة``.
    """
    if cue.form is None or cue.form.number != "s" or words[cue.last - 1].form[-1:] != "ا":
        return False
    for k in range(cue.first - 1, max(cue.first - _LONGEST_DEED, 0) - 1, -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.flags & lexicon.RELATIVE:
            return False
        if word.flags & lexicon.VERB or any(form.part == "verb" for form in word.cues):
            if word.conjunction not in ("و", "ف") or (words[k + 1].article and not words[k + 1].preposition):
                return False  # ورفض ما كتبت قائلا, وأعلنت الشركة قائلا
            hers = word.folded.removesuffix("ه").removesuffix("ها").removesuffix("هم").endswith("ت")
            return hers and word.folded[:1] not in _PRESENT and not word.article
        if word.flags & (lexicon.PERSON_NAME | lexicon.TITLE) and not (word.article or word.preposition):
            return False
    return False


def _is_the_writers(article: Article, cue: CueMatch) -> bool:
    """Whether a writer tells what they themselves thought: ``لقد كنت ضد الفكرة … [ومعتقدا] أن``."""
    words, first = article.words, article.sentence(cue.first)[0]
    for k in range(cue.first - 1, max(first, cue.first - _LONGEST_THOUGHT) - 1, -1):
        if words[k].folded.lstrip("وف") in _I_WAS:
            return k not in article.stretch_of
        if words[k].complementizer or any(
            f.part == "verb" and f.person == 3 and f.frame == "say" for f in words[k].cues
        ):
            return False
    return False


def _document_that_defines(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """The document in which something is called what it is: ``ويعرف في [ميثاق الشركة] بأنه``."""
    words, first = article.words, cue.last + 1
    if first >= limit or words[cue.last].folded != "في" or not words[first].flags & lexicon.DOCUMENT:
        return None
    if all(form.part != "verb" or form.frame != "describe" for form in words[cue.first].cues):
        return None
    mention = describe(article, first, noun_phrase_end(article, first, limit))
    return mention if mention.kind == "document" else None


def _is_what_it_stands_in(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether what may be somebody with a role is the text in which something stands: جاء في [محاضر الشرطة] أن."""
    words = article.words
    return (
        mention.kind == "unnamed"
        and words[cue.last - 1].folded == "في"
        and bool(words[mention.head].flags & lexicon.DOCUMENT)
    )


def _is_spoken_at_length(article: Article, report: Report) -> bool:
    """Whether marks before which no other word reports hold so much that it is neither a name nor a term."""
    stretch, cue = report.stretch, report.cue
    if stretch is None or cue is None or stretch.last - stretch.first < _AT_LENGTH:
        return False
    between = article.words[cue.last : stretch.opening]
    return is_speech(article, stretch) and not any(word.cues for word in between)


def _governs_marks(article: Article, report: Report) -> bool:
    """Whether a preposition of the cue governs quoted words: ``داعيا إياهم إلى «…»``, ``معربا عن أمله في``."""
    cue, stretch, words = report.cue, report.stretch, article.words
    if cue is None or cue.form is None or stretch is None or not is_speech(article, stretch):
        return False
    before = report.opener - 1
    return governs_content(cue.form, words[before]) or is_of_thought(words, cue, before, THOUGHTS + _WISHES)
