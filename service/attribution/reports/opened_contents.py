"""The report whose content a complementizer or a colon opens: ``قال إن …``, ``وأضاف المصدر: …``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import subject_after
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.origins import COUNTING
from service.attribution.noun_phrases.see_also import refers_reader
from service.attribution.reports.bare_speech import opens_in_first_person, speaks_of_self
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, MARKS, Report
from service.attribution.reports.rival_cues import BY_SAYING, cites
from service.attribution.reports.sourcing import give_source
from service.attribution.text.article import Article
from service.attribution.text.bylines import MAKING, is_byline
from service.attribution.text.items import past_item_mark
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.openers import ANSWERS, REPLIES, SPEAKS_BARE, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_FIRST_LINES: Final = 4
_REFERRING: Final = word_set("opened_contents.referring")
_LISTING: Final = word_set("opened_contents.listing")
_FOLLOWING: Final = ("تالي", "تاليه", "اتي", "اتيه")
_TITLES: Final = ("عنوان", "بعنوان")
_FIRST_OF_THEM: Final = word_set("opened_contents.first_of_them")
_OF_VERBS: Final = ("عن", "علي", "الي", "في")
_LONGEST_OBJECT: Final = 6
_PRESENT: Final = ("ي", "ت")
_LONGEST_NAME: Final = 3
_LONGEST_ASIDE: Final = 5
_SEE: Final = word_set("opened_contents.see")
_LONGEST_LINK: Final = 6
_LONGEST_ANSWER: Final = 5
SAYING: Final = word_set("opened_contents.saying")
_SPEAKING: Final = SPEAKS_BARE | REPLIES | {"سأل"}
_READING: Final = word_set("opened_contents.reading")


def clause_report(article: Article, cue: CueMatch, j: int) -> Report | None:
    """The report whose content is the clause that a complementizer opens: ``أكد الوزير [أن] …``.

    Args:
        article: the article.
        cue: the cue.
        j: the complementizer.

    Returns:
        The report with its source; None where no clause follows or the cue turns out to report nothing.
    """
    words = article.words
    first = j if words[j].folded == "الا" else j + 1  # [ألا عودة] عن القرار
    while first < len(words) and words[first].kind in (COLON, DASH, COMMA) and first < article.sentence(j)[1]:
        first += 1
    if first >= len(words) or first >= article.sentence(j)[1]:
        if words[first - 1].kind != COLON or first >= len(words):
            return None
    stretch = article.opened.get(first)
    report = Report(cue, CLAUSE, j, first, first, None, "", stretch if stretch and stretch.double else None)
    return give_source(article, report, cue.last, j)


def colon_report(article: Article, cue: CueMatch, j: int) -> Report | None:
    """The report whose content follows a colon: marked words, a clause or speech without marks.

    Args:
        article: the article.
        cue: the cue.
        j: the colon.

    Returns:
        The report with its source; None where what follows the colon is nothing that somebody says.
    """
    words = article.words
    form = cue.form
    assert form is not None
    if words[j - 1].folded in _REFERRING and j - 1 != cue.last:
        return None  # [انظر: …، 176], but وأضاف المصدر: …
    if _points_on(words, cue.last, j):
        return None  # أعلن المركز عن نجاحه، [شاهد الفيديو]: …
    listing = words[j - 1].folded in _LISTING and j - 1 != cue.last and form.lemma != "قال"
    if listing and article.opened.get(j + 1) is None:
        return None  # أعلنت الشركة عن ثلاثة ألوان [هي]: الفضي، والذهبي
    if (
        words[j - 1].stem in _FOLLOWING
        and j - cue.last > 1
        and not words[j - 2].flags & (lexicon.SPEECH | lexicon.DOCUMENT)
    ):
        if article.opened.get(j + 1) is None:
            return None  # انخفضت صادرات المنتجات [التالية]: …, but الكلمات التالية: «…»
    if any(words[k].kind == COMMA and refers_reader(words, k + 1) for k in range(cue.last, j)):
        return None  # أعلن المركز عن الإطلاق، [شاهد] الفيديو: …
    if form.lemma in ANSWERS and words[j - 1].folded in _READING:
        return None  # أجاب على سؤال نصه: …
    k = j + 1
    while k < len(words) and words[k].kind in (COLON, DASH):
        k += 1
    if k >= len(words):
        return None
    describes = form.frame == "describe" and words[k].complementizer != "ب"  # وصفه المؤرخون: [بأنه] …
    if words[k].complementizer and not words[k].conjunction and not describes:
        return clause_report(article, cue, k)
    made = form.lemma == "كتب" or words[cue.first].folded in MAKING
    if made and (_is_byline(article, cue, j) or _is_date(words, k)):
        return None
    if _is_behind_title(words, j):
        return None  # مرفقا بالعنوان الآتي: «…»
    if form.lemma != "قال" and (_is_list(words, j, k) or _is_counted(words, cue.last, j, k)):
        return None  # أعلنت الشركة عن خدمات منها: النقل والتخزين
    if form.lemma == "شرح" and _is_caption(article, cue, j):
        return None
    stretch = article.opened.get(k)
    if stretch is not None and _begins_a_clause(article, stretch):
        stretch = None  # المدير يؤكد: [«ذهب الواحة» تخطط] لإدراج عملات
    if stretch is not None and (stretch.double or _is_within_marks(article, cue, stretch)):
        return give_source(article, Report(cue, MARKS, j, stretch.first, stretch.last, None, "", stretch), cue.last, j)
    if form.frame not in ("say", "clause") and words[cue.last - 1].stem not in SAYING:  # but فبادرته [قائلا]: …
        ours = opens_in_first_person(words, k, directly=True) or speaks_of_self(words, k, article.sentence(k)[1])
        threatens = form.frame == "demand" and form.part != "noun" and ours  # هدد الرئيس: [سنرد] بقوة
        calls = form.adverbial and "person_object" in form.flags and j == cue.last
        if not threatens and not calls:
            return None  # but ختم حديثه [معزيا]: كان صديقنا
    if "ambiguous" in form.flags and cue.pronoun is not None and "person_object" not in form.flags:
        return None  # أبرزها: العلوم والتقنية
    if "ambiguous" in form.flags and j > cue.last:
        mention = subject_after(article, cue, j)
        if skip_adverbials(article, mention.span[1] if mention else cue.last, j) < j:
            return None
    saying = (words[cue.first].folded in BY_SAYING and j == cue.last) or cites(article, cue)
    if form.part == "noun" and cue.pronoun is None and not saying:
        return None  # but واختتم حديثه [بالقول]: …, بقول [الشافعي]: …
    if article.line(j)[1] <= k:
        k = past_item_mark(words, k, article.line(k)[1])  # ما يلي:⏎[1-] احترام القانون
    return give_source(article, Report(cue, AFTER_COLON, j, k, k, None, ""), cue.last, j)


def _begins_a_clause(article: Article, stretch: Stretch) -> bool:
    """Whether marks hold but the name of whom the clause behind a colon tells: ``يؤكد: [«ذهب الواحة» تخطط] لإدراج``."""
    words, after = article.words, stretch.closing + 1
    if stretch.last - stretch.first > _LONGEST_NAME or after + 1 >= len(words):
        return False
    if article.tokens.paragraph_of[after] != article.tokens.paragraph_of[stretch.opening]:
        return False
    verb = words[after]
    plain = verb.kind == NOT_PUNCTUATION and not (verb.conjunction or verb.article or verb.preposition)
    present = verb.folded[:1] in _PRESENT and not verb.flags & ~(lexicon.VERB | lexicon.COMMON)
    present = present and not verb.form.endswith(("ة", "ات"))
    named = words[stretch.first].flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME) or not is_speech(article, stretch)
    return plain and present and not verb.cues and bool(named)


def _is_date(words: list[Word], k: int) -> bool:
    """Whether it is told when something was written: كتب في: [الخميس 16 مايو], كتب سالم العلي: [12-3-2020]."""
    if k + 1 >= len(words) or not (words[k].flags & lexicon.TIME or words[k].folded.isdigit()):
        return False
    number = k + 1 if words[k].flags & lexicon.TIME else k + 2
    parted = number == k + 1 or words[k + 1].kind == DASH or words[k + 1].surface == "/"
    return parted and number < len(words) and words[number].folded.isdigit()


def is_plainly_said(article: Article, report: Report) -> bool:
    """Whether a few words stand behind a colon right behind a verb of saying: قلت: نعم, فأجابه: في السوق.

    Whom it is said to may stand between them: قال له: غدا.

    Args:
        article: the article.
        report: a report.
    """
    words, cue = article.words, report.cue
    if report.opening != AFTER_COLON or cue is None or cue.form is None or cue.form.part != "verb":
        return False
    if report.last - report.first > _LONGEST_ANSWER:
        return False
    told = report.opener - cue.last
    if told > 1 or (told and words[cue.last].folded not in WITH_PRONOUNS):
        return False
    if words[cue.last - 1].stem in SAYING:
        return True
    return cue.form.lemma in _SPEAKING and "ambiguous" not in cue.form.flags


def _is_behind_title(words: list[Word], colon: int) -> bool:
    """Whether a colon announces a title: ``بالعنوان الآتي: «…»``, ``بعنوان -دون تصرف-: «…»``."""
    j = colon - 1
    if words[j].kind == DASH:
        j = next((k for k in range(j - 1, max(j - _LONGEST_ASIDE, 0), -1) if words[k].kind == DASH), 1) - 1
        return words[j].stem in _TITLES
    return words[j].stem in _FOLLOWING and words[j - 1].stem in _TITLES


def _is_list(words: list[Word], colon: int, first: int) -> bool:
    """Whether what follows a colon are the things told of before it, and no clause: ``بثلاثة ألوان هي: الفضي و…``."""
    if words[colon - 1].folded.removeprefix("و") not in _LISTING:
        return False
    word = words[first]
    verbal = word.flags & (lexicon.VERB | lexicon.AUXILIARY | lexicon.NEGATION | lexicon.PARTICLE | lexicon.PRONOUN)
    return word.kind == NOT_PUNCTUATION and not verbal and not any(form.part == "verb" for form in word.cues)


def _is_counted(words: list[Word], first: int, colon: int, following: int) -> bool:
    """Whether the first of those follows that a verb has as its object: كشف عن هاتفين: [الأول] بشاشة كبيرة و…."""
    if words[following].stem not in _FIRST_OF_THEM:
        return False
    for k in range(max(first, colon - _LONGEST_OBJECT), colon):
        word, before = words[k], words[k - 1]
        many = word.flags & lexicon.NUMBER or word.stem in COUNTING or (word.folded.endswith("ين") and not word.article)
        if not many or word.flags & (lexicon.PERSON_NAME | lexicon.TIME):
            continue
        if word.preposition or before.folded in _OF_VERBS or not before.flags & (lexicon.PREPOSITION | lexicon.TIME):
            return True  # but وأضاف بعد [مباراتين]: الأول يستحق
    return False


def _is_caption(article: Article, cue: CueMatch, colon: int) -> bool:
    """Whether a line opens with what announces what a picture shows: ``شرح الصورة:``."""
    words = article.words
    things = words[cue.last : colon]
    if article.line(cue.first)[0] != cue.first or words[cue.first].conjunction or len(things) != 1:
        return False
    return things[0].article and not things[0].flags & (lexicon.TITLE | lexicon.UNNAMED | lexicon.PERSON_NAME)


def _points_on(words: list[Word], first: int, colon: int) -> bool:
    """Whether readers are told behind a comma or full stop what to see or read, which the colon announces."""
    return any(
        words[k].folded in _SEE and words[k - 1].kind in (COMMA, FULL_STOP) and words[k + 1].article
        for k in range(max(first + 1, colon - _LONGEST_LINK), colon - 1)
    )


def _is_within_marks(article: Article, cue: CueMatch, stretch: Stretch) -> bool:
    """Whether single marks hold what is said within somebody's words in marks: «قال لي أبي: '[اعمل بصمت]'، وسأعمل»."""
    outer = article.stretch_of.get(cue.first)
    single = article.words[stretch.opening].kind == SINGLE_MARK and stretch.closed
    return single and outer is not None and outer.double and stretch.depth > outer.depth


def _is_byline(article: Article, cue: CueMatch, colon: int) -> bool:
    """Whether ``كتبت فلانة:`` names the author of the article: a line of its own, or what opens one of the first.

    Not where the words after it stand in marks, or anything but a name before the colon: ``كتب سالم على حسابه: …``.
    """
    line, words = article.line(cue.first), article.words
    if line[0] != cue.first or words[cue.first].conjunction:
        return False
    if line[1] == colon + 1:
        return True
    if colon == cue.last or (cue.form is not None and cue.form.lemma != "كتب"):
        return is_byline(words, *line)  # كتبت: فلانة, متابعة: فلان
    first = cue.last + (words[cue.last].kind == DASH)
    early = line[0] < article.tokens.lines[min(_FIRST_LINES, len(article.tokens.lines)) - 1][1]
    if not early or colon - first < 2 or colon + 1 in article.opened:
        return False
    mention = describe(article, first, colon)
    return mention.name == (first, colon)
