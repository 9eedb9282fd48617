"""Contents before their cue: ``«…»، قال فلان``, ``…، يقول فلان، …``, ``«…»، قال فلان، «…»``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.chains import chained_after
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.matters import matter_before
from service.attribution.cues.no_subjects import MEANWHILE
from service.attribution.cues.subjects_after import THE_SAME
from service.attribution.cues.whom_told import before_whom_told
from service.attribution.mentions.marked_words import is_speech, work_before
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_predicates import is_adverbial_participle
from service.attribution.reports.datelines import clause_start
from service.attribution.reports.gap_asides import opens_clause
from service.attribution.reports.marked_titles import titles
from service.attribution.reports.reports import BEFORE, MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.quotation_marks import Stretch
from service.attribution.unannounced.pointed_at import pointing_back
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import REPLIES
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ASKED: Final = word_set("cues_after.asked")
_FOLLOWING: Final = ("تابع", "واصل")  # what goes on as well as going on to say
_SHORTEST_TOLD: Final = 3
_LONGEST_PARTED: Final = 8  # a verb and its subject, parted from its object by who tells of them
_LINKS: Final = ("هكذا", "كما", "بهذا")
_JUDGING: Final = ("denial", "description", "belief")
_IT: Final = (3, "f", "s")
_WHO: Final = ("الذي", "التي", "الذين", "والذي", "والتي", "والذين")


def cue_after_content(
    article: Article, cue: CueMatch, covered: bytearray, taken: set[int], following: dict[int, CueMatch]
) -> Report | None:
    """``«…»، قال فلان`` and ``…، يقول فلان، …``: a verb of saying that follows or interrupts its content.

    Args:
        article: the article.
        cue: a verb that has opened no report.
        covered: which words stand in a content already.
        taken: the opening marks of the stretches that are contents already.
        following: all cues of the article by their first token.

    Returns:
        The report; None where the verb has no content before it.
    """
    form = cue.form
    assert form is not None
    words = article.words
    pointing = pointing_back(article, cue.first) or _says_so(words, cue.first)
    start = cue.first - pointing
    if start <= 0 or (words[start - 1].kind == NOT_PUNCTUATION and words[start - 1].folded not in _LINKS):
        return None
    if article.opened.get(start - 1) is not None:
        return None  # «عملنا طويلا. / «[وصفنا] لهم الطريق. / «…»: it opens another paragraph of a quotation
    before = start - 1
    while before > 0 and (
        words[before].kind in (COMMA, SEMICOLON, DASH)
        or words[before].folded in ("هكذا", "كما", "بهذا")
        or (pointing and words[before].kind == FULL_STOP)
    ):
        before -= 1
    if (form.frame not in ("say", "describe") and not pointing and words[cue.first - 1].folded != "هكذا") or start == 0:
        return None
    if "ambiguous" in form.flags and before not in article.closed:
        return None
    closed = article.closed.get(before)
    if closed is not None and _is_asked_or_titled(words, closed.opening):
        return None  # حول سؤال «هل …؟»، رد فلان
    if closed is not None and words[closed.opening - 1].kind == COLON and article.line(closed.opening)[1] <= cue.first:
        return None  # سفير فرنسا: «…» / أعلنت القناة: a headline is no line of the text
    if closed is not None and _is_governed(words, closed.opening):
        return None  # في قراءة لـ«هجوم الجسر»، تحدث فلان
    if closed is not None and _is_one_of_names(article, closed):
        return None  # شاركه في أعمال عدة، مثل «البيت» و«أنت حر»، علق فلان
    sentence_first, sentence_last = article.sentence(cue.first)
    apart = (
        bool(pointing) and start == sentence_first and closed is None and _may_point_to_sentence(article, start, form)
    )
    if apart:
        sentence_first = article.sentence(start - 1)[0]  # الأسعار سترتفع. [هذا ما] أكده الوزير
    connective = phrase_at(words, sentence_first)
    if connective[1] & lexicon.CONNECTIVE and sentence_first + connective[0] >= start - 1:
        return None  # من جهتها، تنفي الشركة، وهي …، أي مسؤولية
    limit = sentence_last
    if closed is not None and closed.opening > article.sentence(before)[0] and before == cue.first - 1:
        lead = words[closed.opening - 1]
        if lead.kind == NOT_PUNCTUATION and not lead.complementizer:
            return None  # وعن أغنية «…» قالت: the words are what is spoken of
    if closed is not None and closed.opening > sentence_first and words[start - 1].kind != NOT_PUNCTUATION:
        lead = words[closed.opening - 1]
        if lead.kind == NOT_PUNCTUATION and not lead.complementizer and not is_speech(article, closed):
            return None  # في مقابلة مع «الغد»، حذر الوزير من كذا
    meanwhile = cue.last < limit and words[cue.last].folded in MEANWHILE
    source = shown = cue.last if meanwhile else skip_adverbials(article, cue.last, limit)
    if source + 1 < limit and words[source].folded in THE_SAME and words[source + 1].article:
        source += 1  # …، يضيف [نفس] المصدر
    end = noun_phrase_end(article, source, limit) if source < limit else source
    end = before_whom_told(article, cue, source, end) if end > source else end
    mention = describe(article, source, end) if end > source else None
    if mention is not None and source > cue.last and words[source - 1].kind == COMMA:
        mention = None if is_adverbial_participle(words[source]) else mention  # تستذكر بأسى، [مضيفة] أن
    if mention is not None and (mention.kind is None or (source > cue.last and _is_no_subject(words[source]))):
        mention = None
    if mention is not None:
        mention.span = (shown, mention.span[1])
    if "chain" in form.flags and closed is not None:
        mention = chained_after(article, cue, limit) or mention  # «…»، نقلت الوكالة عن [الوزير]
    if closed is not None and closed.double and closed.opening not in taken and closed.depth == 0:
        if words[cue.first - 1].folded == "كما" and covered[closed.first]:
            return None  # القوات «انسحبت»، [كما] قال فلان: the clause is told already
        said = cue.last >= len(words) or words[cue.last].kind != NOT_PUNCTUATION
        as_said = said and words[cue.first - 1].folded == "كما"  # «…» كما قال
        as_said = as_said or (cue.pronoun == _IT and form.frame == "say")  # «…»، قالها ردا على سؤال
        if words[cue.first].conjunction or (mention is None and form.tense != "present" and not as_said):
            return None
        return Report(
            cue,
            BEFORE,
            cue.first,
            closed.first,
            closed.last,
            mention,
            "after" if mention else "dropped",
            closed,
            "direct",
        )
    if not (apart or words[start - 1].kind in (COMMA, DASH)) or words[cue.first].conjunction or covered[cue.first]:
        return None
    if pointing and (form.cue_class in _JUDGING or (mention is not None and mention.kind == "document")):
        return None  # …، وهو ما نفته الوزارة، وهو ما أكدته النتائج
    if cue.last < limit and words[cue.last].folded in form.prepositions and not pointing:
        return None  # بيان صدر أمس، أشار [إلى] مشاركة المدير
    stop = end if mention is not None else cue.last
    dashed = form.tense == "present" and words[cue.first - 1].kind == DASH
    dashed = dashed and stop < limit and words[stop].kind == DASH  # الأزمة - يقول فلان - مفتعلة
    stop2 = skip_adverbials(article, stop, limit)
    if any(is_speech(article, stretch) for stretch in article.stretches_between(stop, stop2)):
        stop2 = stop  # وأعرب الوزيران، يضيف البيان، [عن «قلقهما البالغ»]
    if stop + 1 < limit and words[stop].kind == COMMA and _completes(words, sentence_first, cue.first, stop + 1):
        stop2 = stop  # أكد الوزيران، يضيف البيان، [على] أهمية الحوار
    somebody = mention is not None and mention.kind in ("person", "unnamed", "group")
    doing = somebody and stop2 < limit and words[stop2].folded in MEANWHILE  # …، يقول سالم [وهو] يبتسم
    if stop2 < limit and words[stop2].kind == NOT_PUNCTUATION and not (pointing or dashed or doing):
        if stop2 == stop or COMMA not in (words[stop].kind, words[stop2 - 1].kind):
            return None  # but …، يقول التقرير، حيث …
    if mention is None and form.tense != "present":
        return None
    if stop < limit and words[stop].folded in form.prepositions:
        return None  # …، شدد المنظمون على أهمية …: it has a complement of its own
    if stop < limit and form.lemma in REPLIES and words[stop].flags & lexicon.PREPOSITION:
        return None  # …، أجاب الرئيس على أسئلتهم
    if mention is not None and words[source].folded[0] in form.prepositions and not words[source].flags & PERSON_NAME:
        return None  # …، يفيد بوصول رجل
    matter = matter_before(article, cue.first)
    if form.tense == "past" and (words[sentence_first].flags & lexicon.PREPOSITION or matter[1] > matter[0]):
        return None  # من جهته، أكد الوزير …; وفيما يتعلق بالأجور، أكد الوزير …
    if form.lemma in _FOLLOWING and skip_adverbials(article, sentence_first, start - 1) >= start - 1:
        return None  # منذ سنوات، يتابع الصياد سالم، وهو …، تغيرات البحر
    first = sentence_first if dashed else clause_start(article, sentence_first, cue.first)
    if cue.first - first < _SHORTEST_TOLD and words[cue.first - 1].kind == DASH and not dashed:
        return None  # ليبيا – أكد المبعوث …
    whole = pointing or doing or _says_no_more(words, stop, stop2, limit)
    parting = form.tense == "present" and _parts_a_clause(words, stop, limit)
    last = start - 1 if whole and not parting else sentence_last
    if any(covered[first : cue.first if parting else last]):
        return None
    first, last = article.tokens.trimmed(first, last)
    shortest = _SHORTEST_TOLD - (whole and form.tense == "present" and not words[first].flags & lexicon.PLACE)
    if last - first < shortest or first >= cue.first:
        return None  # أربيل - نفت الحكومة، أمس، …: a dateline
    behind = article.stretches_between(stop, last)
    mixed = any(stretch.double and stretch.depth == 0 and is_speech(article, stretch) for stretch in behind)
    how, type = "after" if mention else "dropped", "mixed" if mixed else "indirect"
    return Report(cue, BEFORE, cue.first, first, last, mention, how, None, type)


def _may_point_to_sentence(article: Article, start: int, form: CueForm) -> bool:
    """Whether somebody may be told to have said the sentence before, in the same line: ``. [وهذا ما] أكدته هدى``."""
    return article.line(start)[0] < start and form.tense == "past" and form.frame in ("say", "clause")


def _says_so(words: list[Word], j: int) -> int:
    """One where هكذا before a verb points back over a comma: ``الوضع لا يطاق، [هكذا] قال المزارع``; else 0."""
    return int(j > 1 and words[j - 1].folded == "هكذا" and words[j - 2].kind in (COMMA, DASH))


def _completes(words: list[Word], first: int, last: int, j: int) -> bool:
    """Whether a preposition goes on with what a verb before takes: ``[شدد] الوزير، يضيف البيان، [على] أهمية``."""
    if not words[j].flags & lexicon.PREPOSITION or last - first > _LONGEST_PARTED:
        return False
    forms = [form for word in words[first:last] for form in word.cues if form.part == "verb"]
    return any(words[j].folded in form.prepositions for form in forms)


def _says_no_more(words: list[Word], stop: int, stop2: int, limit: int) -> bool:
    """Whether nothing said follows a verb and its subject, of whom it may tell: ``، يقول سالم، [وهو مدرب]``."""
    if stop + 1 < limit and words[stop].kind == COMMA:
        if words[stop + 1].folded in _WHO or words[stop + 1].folded in MEANWHILE:
            return True
    return all(words[k].kind != NOT_PUNCTUATION for k in range(stop2, limit))


def _parts_a_clause(words: list[Word], stop: int, limit: int) -> bool:
    """Whether the clause that another verb takes follows a verb and subject in commas: ``، يضيف البيان[، أن]``."""
    return stop + 2 < limit and words[stop].kind in (COMMA, DASH) and opens_clause(words, stop + 1, limit)


def _is_no_subject(word: Word) -> bool:
    """Whether a word is governed or a plural in the oblique case: قالها ردا على من لامه [بحشد] [اللاعبين]."""
    if word.folded[0] == "ب" and not word.flags & ~lexicon.COMMON:
        return True
    return word.article and bool(word.flags & lexicon.MANY_PEOPLE) and word.stem.endswith("ين")


def _ends_adverbial(article: Article, first: int, opening: int) -> bool:
    """Whether marked words end the adverbial that opens a sentence, as a name in it: وفي مقابلة مع شبكة «سي إن إن»."""
    governing = article.words[first].flags & lexicon.PREPOSITION
    return bool(governing) and skip_adverbials(article, first, opening) >= opening


def _is_governed(words: list[Word], opening: int) -> bool:
    """Whether a preposition governs marked words, which so are what something is about: قراءة لـ«الهجوم»."""
    return opening > 0 and bool(words[opening - 1].flags & lexicon.PREPOSITION)


def _is_one_of_names(article: Article, closed: Stretch) -> bool:
    """Whether و joins marked words to others that are no speech, nor announced: مثل «البيت» و[«أنت حر»]."""
    words, joined = article.words, closed.opening - 1
    if joined < 1 or words[joined].folded != "و":
        return False
    other = article.closed.get(joined - 1)
    return other is not None and words[other.opening - 1].kind == NOT_PUNCTUATION and not is_speech(article, other)


def _is_asked_or_titled(words: list[Word], opening: int) -> bool:
    """Whether marks hold a question or a title, by the word before them: سؤال «هل …؟», بعنوان: «…»."""
    lead = opening - 1 - (words[opening - 1].kind == COLON) if opening else 0
    return lead > 0 and (words[lead].folded in _ASKED or titles(words[lead]))


def first_half(article: Article, report: Report, taken: set[int]) -> Report | None:
    """The marked words before a cue whose content goes on after it: ``«…»، قال فلان، «…»``.

    Args:
        article: the article.
        report: the report of what follows the cue.
        taken: the opening marks of the stretches that are contents already.

    Returns:
        The report of what stands before it, if any.
    """
    cue, words = report.cue, article.words
    if cue is None or report.opening != MARKS or cue.first < 2 or cue.form is None or cue.form.part != "verb":
        return None
    before = cue.first - 1 - (words[cue.first - 1].folded == "كما")
    while before > 0 and words[before].kind in (COMMA, SEMICOLON):
        before -= 1
    closed = article.closed.get(before)
    if closed is None or not closed.double or closed.opening in taken or words[cue.first].conjunction:
        return None
    if _is_asked_or_titled(words, closed.opening):
        return None  # كلمة بعنوان: «…»، قال فيها: «…»
    if words[closed.opening - 1].kind == COMMA and work_before(words, closed.opening - 2):
        return None  # عن رأيها في المسلسل الدرامي، «…»، قالت: «…»
    if _is_governed(words, closed.opening):
        return None  # وفي حديث لـ«صوت البلاد»، قال فلان: «…»
    lead = words[closed.opening - 1]
    if before == cue.first - 1 and closed.opening > article.sentence(before)[0] and lead.kind == NOT_PUNCTUATION:
        if lead.complementizer is None:
            return None  # وعن مسلسل «البيت» قال فلان: «…»
    first = article.sentence(before)[0]
    if closed.opening > first and lead.kind == NOT_PUNCTUATION and lead.complementizer is None:
        if not is_speech(article, closed) or _ends_adverbial(article, first, closed.opening):
            return None  # العلي وفي تغريدة على «تويتر»، أضاف: «…»; وفي برنامج «من يعرف»، قال: «…»
    return Report(cue, BEFORE, cue.first, closed.first, closed.last, report.source, report.found, closed, "direct")
