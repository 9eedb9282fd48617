"""Quotes without a verb before them: after their content, in headlines, pulled out of the text, going on alone."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import MEANWHILE, THE_SAME
from service.attribution.mentions.binding import has_pronoun
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.names import ends_a_name, name_words
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrase_borders import is_adverbial_participle
from service.attribution.mentions.phrases import phrase_at
from service.attribution.reports.datelines import clause_start
from service.attribution.reports.interviews import interview_answers
from service.attribution.reports.reports import AFTER_COLON, BEFORE, CLAUSE, MARKS, MESSAGE, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, SPEAKER_HEAD
from service.lexicon.openers import FINDINGS, REPLIES
from service.lexicon.punctuation import (
    BULLET,
    CLOSING_BRACKET,
    COLON,
    COMMA,
    DASH,
    FULL_STOP,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SEMICOLON,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_HEADLINE: Final = 40
_NEAR: Final = 40  # how many reports back a quotation may go on from
_LONGEST_SPEAKER: Final = 6
_LONGEST_LABEL: Final = 9
_LONGEST_LABEL_AND_LEAD: Final = 16
_HALVES_OF_DAY: Final = ("ص", "م", "|")
_READ_ON: Final = word_set("unannounced.read_on")
_ASKED: Final = word_set("unannounced.asked")
_SHORTEST_TOLD: Final = 3
_LONGEST_LEAD: Final = 3
_SHORTEST_NAME: Final = 2
_SHOWN: Final = ("فيديو", "بالفيديو", "صور", "صوره", "بالصور", "وصور", "وفيديو", "شاهد", "انفوجرافيك", "انفوغراف")
_ENDS_SPEECH: Final = ("؟", "?", "!")
_SHORTEST_LABELLED: Final = 2
_LONGEST_NAMED: Final = 6
_SHORTEST_POINT: Final = 3
_SHORTEST_MARKED: Final = 4
_EVENTS: Final = word_set("unannounced.events")
_TALKS: Final = ("موتمر", "تصريحات", "تصريح")
_FOLLOWING: Final = ("اتي", "تالي", "يلي", "ياتي")
_ISSUED: Final = ("صدر", "يصدر", "صادر", "صدرت")
_SHORTEST_ISSUE: Final = 5  # صدر عن الحزب ما يلي:
_LONGEST_ISSUER: Final = 24
_LINKS: Final = ("هكذا", "كما", "بهذا")
_MOST_LINES: Final = 8
_LINKED: Final = ("pic", "https", "http")  # what a post ends with: a picture, a link
_SHORTEST_TITLE: Final = 4
_NEXT: Final = 4
_OURS: Final = word_set("unannounced.ours")
_WHO: Final = ("الذي", "التي", "الذين", "والذي", "والتي", "والذين")
_SPOKEN_IN: Final = ("في", "عبر")
_SPOKEN_ABOUT: Final = ("عن", "حول", "بشان")
_SPOKEN_WHEN: Final = word_set("unannounced.spoken_when")
_POINTING: Final = frozenset((("هذا", "ما"), ("ذلك", "ما")))
_IN_THESE: Final = ("بهذه", "بتلك", "بهذا", "بذلك")
_WORDS: Final = word_set("unannounced.words")
_SAID_WORDS: Final = word_set("unannounced.said_words")
_VOICES: Final = word_set("unannounced.voices")
_MOST_ADJECTIVES: Final = 2
_LISTED: Final = (
    PERSON_NAME | lexicon.NAME_PART | lexicon.NATIONALITY | lexicon.PLACE | lexicon.ROLE | lexicon.NUMBER
)  # fmt: skip
_CLAUSE: Final = lexicon.NEGATION | lexicon.PARTICLE | lexicon.PRONOUN | lexicon.AUXILIARY


def unannounced_reports(article: Article, reports: list[Report], following: dict[int, CueMatch]) -> list[Report]:
    """Add the reports that no cue before the content announces.

    Args:
        article: the article.
        reports: the reports found so far, contents ended.
        following: all cues of the article by their first token.

    Returns:
        All reports in order of their content.
    """
    taken = {r.stretch.opening for r in reports if r.stretch is not None and r.stretch.first == r.first}
    covered = _covered(article, reports)
    opened = {r.cue.first for r in reports if r.cue is not None}
    added: list[Report] = []
    for cue in following.values():
        if cue.first not in opened and cue.form is not None and cue.form.part == "verb":
            found = _cue_after_content(article, cue, covered, taken, following)
            if found is not None:
                added.append(found)
                if found.stretch is not None:
                    taken.add(found.stretch.opening)
                _cover(covered, found)
    for report in list(reports):
        other = _first_half(article, report, taken)
        if other is not None:
            added.append(other)
            if other.stretch is not None:
                taken.add(other.stretch.opening)
    broken = False
    for stretch in article.stretches:
        if stretch.depth == 0 and stretch.double and stretch.opening in taken:
            broken = not stretch.closed
        if stretch.depth == 0 and stretch.double and stretch.opening not in taken and not covered[stretch.first]:
            found = (
                _pulled_out(article, stretch)
                or _issued(article, stretch)
                or _pointed_at(article, stretch)
                or _labelled(article, stretch)
                or _continuation(article, stretch, reports[-_NEAR:] + added[-_NEAR:], broken)
            )
            if found is not None:
                broken = not stretch.closed
                added.append(found)
                _cover(covered, found)
    for answer in interview_answers(article, reports):
        added.append(answer)
        _cover(covered, answer)
    added += _posts(article, covered)
    added += _points(article, reports, covered)
    sources: frozenset[str] | None = None
    colons = [k for k in article.tokens.punctuation if article.words[k].kind == COLON]
    labelled = {
        first
        for k in colons
        if k < max((first := article.line(k)[0]), _after_dots(article, k)) + _LONGEST_LABEL_AND_LEAD
    }
    for first, last in article.tokens.lines:
        if last - first > _LONGEST_HEADLINE:
            continue
        if first in labelled:
            sources = sources if sources is not None else _source_words(article, reports)
            beneath = article.words[last - 1].kind == COLON and last < len(article.words)
            found = _headline(article, first, article.line(last)[1] if beneath else last, sources)
        else:
            found = _marked_headline(article, first, last) if last - 1 in article.closed else None
        if found is not None and not any(covered[found.first : found.first + 2]):
            added.append(found)
    title = _repeated_title(article, reports, taken)
    if title is not None and not covered[title.first]:
        added.append(title)
    everything = _without_doubles(_without_middlemen(reports + added))
    everything.sort(key=lambda r: (r.cue.first if r.cue and r.opening != BEFORE else r.first, r.first))
    return everything


def _repeated_title(article: Article, reports: list[Report], taken: set[int]) -> Report | None:
    """A title in marks that is somebody's words, as told below: ``«الماء موجود» / قال الوزير إن الماء …``."""
    first, last = article.tokens.lines[0] if article.tokens.lines else (0, 0)
    stretch = article.opened.get(first)
    if stretch is None or not stretch.double or not stretch.closed or stretch.opening in taken:
        return None
    if article.tokens.trimmed(stretch.closing + 1, last)[0] < last or stretch.last - stretch.first < _SHORTEST_TITLE:
        return None
    if repeating(article, stretch.first, stretch.last, reports) is None:
        return None
    return Report(None, MARKS, first, stretch.first, stretch.last, None, "headline", stretch, "direct")


def _is_told(report: Report) -> bool:
    """Whether a verb or participle of saying reports, and not what somebody reads or calls something."""
    if report.source is not None and report.source.kind == "document":
        return False
    return report.cue is not None and report.cue.form is not None and report.cue.form.frame == "say"


def repeating(article: Article, first: int, last: int, reports: list[Report]) -> Report | None:
    """The first of the next reports that has at least half of the longer words of a title."""
    title = {word.bare for word in article.words[first:last] if len(word.bare) >= _SHORTEST_TOLD}
    for report in [report for report in reports if report.first >= last and _is_told(report)][:_NEXT]:
        said = {word.bare for word in article.words[report.first : report.last]}
        named = [s for s in article.stretches_between(report.first, report.last) if s is not report.stretch]
        if any(title <= {word.bare for word in article.words[s.first : s.last]} for s in named):
            return None  # في ندوة «…»: the title of something
        if title and 2 * len(title & said) >= len(title):
            return report
    return None


def _covered(article: Article, reports: list[Report]) -> bytearray:
    """Which words stand in a content already, each looked at once however many contents hold it."""
    covered = bytearray(len(article.words))
    reached = 0
    for first, last in sorted([(report.first, report.last) for report in reports]):
        first = max(first, reached)
        if last > first:
            covered[first:last] = b"\1" * (last - first)
            reached = last
    return covered


def _cover(covered: bytearray, report: Report) -> None:
    covered[report.first : report.last] = b"\1" * (report.last - report.first)


def _without_middlemen(reports: list[Report]) -> list[Report]:
    """One report where a medium hands on what another says: ``…، وفق ما ذكرت الصحيفة نقلا عن [المدير]`` is his."""
    handed = {r.source.span[1]: r for r in reports if r.source is not None and r.cue is not None and r.cue.phrase}
    left_out: list[Report] = []
    for report in reports:
        phrase = report.cue.phrase if report.cue is not None else None
        if report.cue is None or phrase is None or phrase.words[0] != "نقلا" or report.opening != BEFORE:
            continue
        middleman = handed.get(report.cue.first) or handed.get(report.cue.first - 1)  # or after a comma
        if middleman is not None and middleman.opening == BEFORE and middleman.first == report.first:
            report.last = middleman.last
            left_out.append(middleman)
    return [report for report in reports if report not in left_out] if left_out else reports


def _without_doubles(reports: list[Report]) -> list[Report]:
    """One report for one content: two cues for the same words are one record, under the first."""
    seen: dict[tuple[int, int], Report] = {}
    kept: list[Report] = []
    for report in sorted(reports, key=lambda r: r.cue.first if r.cue else r.first):
        if report.last <= report.first:
            continue
        key = (report.first, report.last)
        if key in seen:
            continue
        if report.found == "pronoun" and report.cue is not None and report.cue.phrase is not None:
            if any(r.first <= report.first < r.last or report.first <= r.first < report.last for r in kept[-8:]):
                continue
        seen[key] = report
        kept.append(report)
    return kept


def _cue_after_content(
    article: Article, cue: CueMatch, covered: bytearray, taken: set[int], following: dict[int, CueMatch]
) -> Report | None:
    """``«…»، قال فلان`` and ``…، يقول فلان، …``: a verb of saying that follows or interrupts its content."""
    form = cue.form
    assert form is not None
    words = article.words
    pointing = _pointing_back(article, cue.first)
    start = cue.first - pointing
    if start <= 0 or (words[start - 1].kind == NOT_PUNCTUATION and words[start - 1].folded not in _LINKS):
        return None
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
    sentence_first, sentence_last = article.sentence(cue.first)
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
    mention = describe(article, source, end) if end > source else None
    if mention is not None and source > cue.last and words[source - 1].kind == COMMA:
        mention = None if is_adverbial_participle(words[source]) else mention  # تستذكر بأسى، [مضيفة] أن
    if mention is not None and mention.kind is None:
        mention = None
    if mention is not None:
        mention.span = (shown, mention.span[1])
    if closed is not None and closed.double and closed.opening not in taken and closed.depth == 0:
        said = cue.last >= len(words) or words[cue.last].kind != NOT_PUNCTUATION
        as_said = said and words[cue.first - 1].folded == "كما"  # «…» كما قال
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
    if words[start - 1].kind not in (COMMA, DASH) or words[cue.first].conjunction or covered[cue.first]:
        return None
    if cue.last < limit and words[cue.last].folded in form.prepositions and not pointing:
        return None  # بيان صدر أمس، أشار [إلى] مشاركة المدير
    stop = end if mention is not None else cue.last
    dashed = form.tense == "present" and words[cue.first - 1].kind == DASH
    dashed = dashed and stop < limit and words[stop].kind == DASH  # الأزمة - يقول فلان - مفتعلة
    stop2 = skip_adverbials(article, stop, limit)
    if stop2 < limit and words[stop2].kind == NOT_PUNCTUATION and not pointing and not dashed:
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
    if form.tense == "past" and words[sentence_first].flags & lexicon.PREPOSITION:
        return None  # من جهته، أكد الوزير …
    first = sentence_first if dashed else clause_start(article, sentence_first, cue.first)
    if cue.first - first < _SHORTEST_TOLD and words[cue.first - 1].kind == DASH and not dashed:
        return None  # ليبيا – أكد المبعوث …
    related = stop + 1 < limit and words[stop].kind == COMMA and words[stop + 1].folded in _WHO
    whole = pointing or bool(related) or all(words[k].kind != NOT_PUNCTUATION for k in range(stop2, sentence_last))
    last = start - 1 if whole else sentence_last
    if any(covered[first:last]):
        return None
    first, last = article.tokens.trimmed(first, last)
    if last - first < 3 or first >= cue.first:
        return None  # أربيل - نفت الحكومة، أمس، …: a dateline
    return Report(cue, BEFORE, cue.first, first, last, mention, "after" if mention else "dropped", None, "indirect")


def _is_governed(words: list[Word], opening: int) -> bool:
    """Whether a preposition governs marked words, which so are what something is about: قراءة لـ«الهجوم»."""
    return opening > 0 and words[opening - 1].folded in ("ل", "لل", "عن", "حول")


def _posts(article: Article, covered: bytearray) -> list[Report]:
    """Posts of a network that are set into the text and signed with name and account: ``… — فلان (@folan) …``."""
    words, found = article.words, []
    for dash in article.tokens.punctuation:
        if words[dash].kind != DASH or dash == 0:
            continue
        limit = min(len(words) - 1, dash + _LONGEST_LABEL + 2)
        bracket = next((k for k in range(dash + 2, limit) if words[k].kind == OPENING_BRACKET), 0)
        if not bracket or words[bracket + 1].surface[:1] != "@":
            continue
        line = article.line(dash - 1)[0]
        first = line if article.line(dash)[0] != line else max(line, article.sentence(dash - 1)[0])
        link = next((k for k in range(first, dash) if words[k].folded in _LINKED), dash)
        if _is_foreign(article, first, link):
            first = _foreign_start(article, first)
        first, last = article.tokens.trimmed(first, link)
        if last - first < 2 or covered[first]:
            continue
        mention = describe(article, dash + 1, bracket)
        if mention.kind is None:
            mention.kind, mention.name = "person", (dash + 1, bracket)
        report = Report(None, AFTER_COLON, dash, first, last, mention, "pulled out", None, "direct")
        found.append(report)
        _cover(covered, report)
    return found


def _is_foreign(article: Article, first: int, last: int) -> bool:
    """Whether no word of a token range is written in Arabic letters."""
    return all(not "ء" <= word.folded[:1] <= "ي" for word in article.words[first:last])


def _foreign_start(article: Article, first: int) -> int:
    """Where the lines without Arabic letters right before a token start: a post in another language."""
    for _ in range(_MOST_LINES):
        line = article.line(first - 1)[0] if first else first
        if line == first or not _is_foreign(article, line, first):
            break
        first = line
    return first


def _pointing_back(article: Article, j: int) -> int:
    """How many words before a verb at ``j`` point back to what stands before: ``«…»، [هذا ما] قاله``, or 0.

    ``«…»، [بهذه الكلمات المؤثرة] بدأت``, ``«…»، [كلمات] قالتها``.
    """
    words = article.words
    if j > 1 and (words[j - 2].folded, words[j - 1].folded) in _POINTING:
        return 2
    if j > 0 and words[j - 1].folded in _SAID_WORDS:
        return 1 if has_pronoun(words[j]) else 0
    for k in range(j - 1, max(j - 2 - _MOST_ADJECTIVES, 0), -1):
        if not words[k].article:
            return 0
        if words[k - 1].folded in _IN_THESE:
            return j - k + 1 if words[k].stem in _WORDS else 0
    return 0


def _points(article: Article, reports: list[Report], covered: bytearray) -> list[Report]:
    """Numbered points with quoted words go on under one cue (``2) أن المجلس «…»``); others are the reporter's."""
    words, found = article.words, []
    begins = min((r.first for r in reports), default=len(words))
    for first, last in article.tokens.sentences:
        opener = first
        while opener < last and (words[opener].kind != NOT_PUNCTUATION or words[opener].flags & lexicon.NUMBER):
            opener += 1
        if opener == first or opener >= last or words[opener].form != "أن" or first < begins or covered[opener]:
            continue
        if not any(words[k].flags & lexicon.NUMBER for k in range(first, opener)):
            continue
        inner_first, inner_last = article.tokens.trimmed(opener + 1, last)
        if inner_last - inner_first < _SHORTEST_POINT:
            continue
        stretch = article.opened.get(inner_first)
        if stretch is not None and stretch.double and article.tokens.trimmed(stretch.closing + 1, last)[0] >= last:
            found.append(
                Report(None, MARKS, opener, stretch.first, stretch.last, None, "continuation", stretch, "direct")
            )
            continue
        if any(is_speech(article, s) for s in article.stretches_between(inner_first, inner_last)):
            found.append(Report(None, CLAUSE, opener, inner_first, inner_last, None, "continuation", None, "mixed"))
    return found


def _pulled_out(article: Article, stretch: Stretch) -> Report | None:
    """A quotation on a line of its own and under it, or beside it, a dash with who said it."""
    words = article.words
    if article.line(stretch.opening)[0] != stretch.opening:
        return None
    j = min(stretch.closing + 1, len(words))
    while j < len(words) and words[j].kind in (FULL_STOP, COMMA):
        j += 1
    if j + 1 >= len(words) or words[j].kind != DASH:
        return None
    if article.tokens.paragraph_of[j] - article.tokens.paragraph_of[stretch.last - 1] > 2:
        return None
    start = j + 1
    while start < len(words) and words[start].kind == DASH:
        start += 1
    if start >= len(words):
        return None
    end = article.line(start)[1]
    if end - start > 20 or start >= end:
        return None
    mention = _label(article, start, end)
    if mention is None:
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "pulled out", stretch, "direct")


def _pointed_at(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks with which somebody did what is no saying: ``«…»، بهذه الكلمات [استقبلتنا] السيدة سعاد العلي``."""
    words, j = article.words, stretch.closing + 1
    last = article.line(stretch.closing - 1)[1]
    while j < last and words[j].kind in (COMMA, SEMICOLON, DASH, FULL_STOP):
        j += 1
    verb = j
    if j < last and words[j].folded == "هكذا":
        verb += 1
    elif j + 1 < last and words[j].folded in _IN_THESE and words[j + 1].stem in _WORDS:
        verb += 2
        while verb < last and words[verb].article:
            verb += 1  # بهذه الكلمات [المؤثرة]
    if verb == j or verb >= last or not stretch.closed:
        return None
    start = skip_adverbials(article, verb + 1, last)
    if start < last and words[start].stem in _VOICES:
        start += 1  # انطلقت [توسلات] أم أسماء
    end = noun_phrase_end(article, start, last) if start < last else start
    mention = describe(article, start, end) if end > start else None
    if mention is None or mention.kind in (None, "document") or not is_certain(article, mention):
        return None
    return Report(None, BEFORE, verb, stretch.first, stretch.last, mention, "after", stretch, "direct")


def _labelled(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks behind a colon and nothing but who says them: ``. سامي العلي، بائع خضار: «…»``."""
    words, colon = article.words, stretch.opening - 1
    if colon < _SHORTEST_NAME or words[colon].kind != COLON or stretch.last - stretch.first < _SHORTEST_LABELLED:
        return None
    start = article.sentence(colon)[0]
    if words[start].folded in ("اما", "واما"):
        start += 1
    if article.line(start)[0] == start or colon - start > _LONGEST_LABEL_AND_LEAD:
        return None  # a headline
    mention = _speaker_of_label(article, start, colon)
    if mention is None or mention.kind != "person" or mention.name is None or not is_certain(article, mention):
        return None
    if mention.name[1] - mention.name[0] < _SHORTEST_NAME:
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "after", stretch, "direct")


def _issued(article: Article, stretch: Stretch) -> Report | None:
    """What an institution puts out, by a verb without a speaker: ``صدر عن [قيادة الجيش] البيان الآتي: «…»``."""
    words, opening = article.words, stretch.opening
    if opening < _SHORTEST_ISSUE or words[opening - 1].kind != COLON:
        return None
    if not (words[opening - 2].stem in _FOLLOWING or words[opening - 2].folded in _FOLLOWING):
        return None
    noun = opening - 3  # البيان [الآتي], [ما] يلي
    first = article.line(opening - 1)[0]
    for k in range(noun - 1, max(first, noun - _LONGEST_ISSUER), -1):
        if words[k].folded == "عن" and words[k - 1].stem in _ISSUED:
            end = noun_phrase_end(article, k + 1, noun)
            mention = describe(article, k + 1, end) if end > k + 1 else None
            if mention is None or mention.kind is None:
                return None
            return Report(None, MARKS, opening, stretch.first, stretch.last, mention, MESSAGE, stretch, "direct")
    return None


def _label(article: Article, start: int, end: int) -> Mention | None:
    """A name with its titles between commas, as a pull quote is signed."""
    start, end = article.tokens.trimmed(start, end)
    if start >= end:
        return None
    mention = describe(article, start, end)
    if mention.kind is None and end - start <= 2 and article.words[end - 1].bare in name_words(article):
        mention.kind, mention.name = "person", (start, end)
    return mention if mention.kind is not None else None


def _is_asked_or_titled(words: list[Word], opening: int) -> bool:
    """Whether marks hold a question or a title, by the word before them: سؤال «هل …؟», بعنوان: «…»."""
    lead = opening - 1 - (words[opening - 1].kind == COLON) if opening else 0
    return lead > 0 and words[lead].folded in _ASKED


def _first_half(article: Article, report: Report, taken: set[int]) -> Report | None:
    """The marked words before a cue whose content goes on after it: ``«…»، قال فلان، «…»``."""
    cue, words = report.cue, article.words
    if cue is None or report.opening != MARKS or cue.first < 2 or cue.form is None or cue.form.part != "verb":
        return None
    before = cue.first - 1
    while before > 0 and words[before].kind in (COMMA, SEMICOLON):
        before -= 1
    closed = article.closed.get(before)
    if closed is None or not closed.double or closed.opening in taken or words[cue.first].conjunction:
        return None
    if _is_asked_or_titled(words, closed.opening):
        return None  # كلمة بعنوان: «…»، قال فيها: «…»
    return Report(cue, BEFORE, cue.first, closed.first, closed.last, report.source, report.found, closed, "direct")


def _continuation(article: Article, stretch: Stretch, reports: list[Report], broken: bool) -> Report | None:
    """A sentence or line that is nothing but words in marks, after a report: the last speaker goes on.

    ``broken`` says that the stretch before it was never closed, as where marks are reopened at each paragraph.
    """
    words = article.words
    paragraph_of = article.tokens.paragraph_of
    beside = any(
        r.stretch and paragraph_of[r.stretch.closing - 1] == paragraph_of[stretch.opening] for r in reports[-60:]
    )
    if stretch.last - stretch.first < (2 if broken or beside else 5):
        return None
    first = article.sentence(stretch.opening)[0]
    asked = words[stretch.opening - 1].kind == COLON and words[first].folded.removeprefix("و") in _SPOKEN_ABOUT
    asked = asked and not any(words[k].cues for k in range(first, stretch.opening))  # وعن الفوز: «…»
    if not asked and any(words[k].kind == NOT_PUNCTUATION for k in range(first, stretch.opening)):
        return None
    after = stretch.closing + 1
    if stretch.closed and after < len(words) and words[after].kind == NOT_PUNCTUATION:
        if article.tokens.sentence_of[after] == article.tokens.sentence_of[stretch.closing]:
            return None
    if not any(r.first < stretch.opening for r in reports):
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, None, "continuation", stretch, "direct")


def _marked_headline(article: Article, first: int, last: int) -> Report | None:
    """``البنك الدولي «قلق من ارتفاع الأسعار»``: a line that is nothing but a speaker and marked words."""
    stretch = article.closed[last - 1]
    if stretch.depth or not stretch.double or not first < stretch.opening <= first + _LONGEST_LABEL:
        return None
    if stretch.last - stretch.first < _SHORTEST_MARKED or not is_speech(article, stretch):
        return None
    if noun_phrase_end(article, first, stretch.opening) != stretch.opening:
        return None
    mention = describe(article, first, stretch.opening)
    if mention.kind is None or mention.kind == "document" or not is_certain(article, mention):
        return None
    if article.words[stretch.opening - 1].flags & lexicon.ORGANIZATION_HEAD or article.words[first].stem in _EVENTS:
        return None  # جمعية «…»: its name
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "headline", stretch, "direct")


def _after_dots(article: Article, colon: int) -> int:
    """The token after the dots that part a headline's second half from its first, if they stand near before its colon.

    ``حريق في السوق وإصابات في الشوارع المجاورة.. وسامي حداد: الوضع ممتاز``; 0 where none stand there.
    """
    for k in range(colon - 2, max(colon - _LONGEST_LABEL, 0), -1):
        stop, before = article.words[k], article.words[k - 1]
        if stop.kind == FULL_STOP and (before.kind == FULL_STOP or stop.surface == "\N{HORIZONTAL ELLIPSIS}"):
            return k + 1
    return 0


def _label_of_headline(article: Article, first: int, last: int) -> tuple[int, int] | None:
    """Where the last label before what a headline says begins, and its colon: ``اقرأ أيضا: [وزير الصحة]: …``."""
    words = article.words
    colons = [k for k in range(first + 1, min(last - 1, first + 14)) if words[k].kind == COLON]
    if not colons:
        colons = [k for k in range(first + 1, last - 1) if words[k].kind == COLON and _after_dots(article, k)][:1]
    if last - first < 4 or not colons or words[last - 1].kind == COLON:
        return None
    colon = colons[0]
    if len(colons) > 1 and colon - first <= _LONGEST_LEAD and describe(article, first, colon).kind is None:
        first, colon = colon + 1, colons[1]
    start = first
    for k in range(first, colon):
        title = k - 1 > first and words[k].kind == FULL_STOP and words[k - 1].flags & lexicon.HONORIFIC
        if (words[k].kind == FULL_STOP or words[k].surface in "/|") and k + 1 < colon and not title:  # كتب د[.] سالم: …
            start = k + 1
            while start < colon and words[start].kind == FULL_STOP:
                start += 1
        elif words[k].kind == DASH and k + 1 < colon:
            if words[k + 1].folded in _TALKS or words[k + 1].bare in name_words(article):
                start = k + 1  # كأس العرب - [مؤتمر المنصوري]: …
    return start, colon


def _headline(article: Article, first: int, last: int, sources: frozenset[str]) -> Report | None:
    """``فلان: نحن …``: a short line whose colon divides a speaker from what they say.

    Where a medium is spoken to, the words may stand beneath: ``وزير الصحة لـ«الغد»:``.
    """
    words = article.words
    while first < last and words[first].kind in (BULLET, DASH):
        first += 1
    after_time = _after_time(words, first, last)
    timed, first = after_time > first, after_time
    label = _label_of_headline(article, first, last)
    if label is None:
        return None
    start, colon = label
    if start + 1 < colon and words[start].folded in _TALKS and words[start + 1].bare in name_words(article):
        start += 1  # مؤتمر [المنصوري]: سنفوز
    institution = _marked_institution(article, start, colon, sources)
    mention = institution or _speaker_of_label(article, start, colon)
    if mention is None:
        return None
    content_first, content_last = article.tokens.trimmed(colon + 1, _before_medium(article, colon + 1, last))
    start, end = mention.span
    if content_last - content_first < 2 or words[start].stem in _EVENTS:
        return None
    if all(word.folded.isascii() for word in words[content_first:content_last]):
        return None  # an address
    described = mention.kind not in ("person", "document") or (end - start == 1 and words[start].article)
    if described and content_last - content_first <= _LONGEST_NAMED:
        if _are_names(words[content_first:content_last]):
            return None
    if words[content_first].conjunction == "و" and words[content_first].cues:
        return None  # an agency's name before its text: وكالات: [وأعربت] المنظمة
    if mention.kind in ("organization", "group") and _begins_a_report(words, content_first):
        return None  # الشارع المغاربي: [عبر معين الشعباني] عن سعادته
    if mention.kind == "person" and _begins_a_report(words, content_first, lexicon.ROLE):
        return None  # سالم المنصوري: [أشار رئيس الهيئة] إلى أن
    stretch = article.opened.get(content_first)
    whole = stretch is not None and stretch.double and article.tokens.trimmed(stretch.closing + 1, last)[0] >= last
    marked = any(
        s.double and is_speech(article, s) and any(w.flags & _CLAUSE for w in words[s.first : s.last])
        for s in (article.opened.get(k) for k in range(content_first, content_last))
        if s
    )
    told = marked or _are_our_words(words, content_first)
    told = told or (timed and not (words[start].flags | phrase_at(words, start)[1]) & lexicon.PLACE)
    if words[start].flags & lexicon.PLACE and _has_its_own_speaker(words, content_first, content_last):
        told = False  # نواكشوط: [ولد مولود يدعو] إلى حوار «شامل»
    if institution is None and not _speaks_elsewhere(article, mention, start, end, told, sources):
        return None
    if whole and stretch is not None:
        return Report(None, MARKS, colon, stretch.first, stretch.last, mention, "headline", stretch, "direct")
    return Report(
        None,
        AFTER_COLON,
        colon,
        content_first,
        content_last,
        mention,
        "headline",
        None,
        "mixed" if marked else "direct",
    )


def _after_time(words: list[Word], first: int, last: int) -> int:
    """The token after the time with which a line of a live report begins: ``[10:42 -] الجيش: …``; else ``first``."""
    j = first + (words[first].kind == OPENING_BRACKET)
    if j + 3 >= last or words[j + 1].kind != COLON or not (words[j].flags & words[j + 2].flags & lexicon.NUMBER):
        return first
    j += 3
    while j < last and (words[j].kind in (DASH, CLOSING_BRACKET) or words[j].folded in _HALVES_OF_DAY):
        j += 1
    return j


def _before_medium(article: Article, first: int, last: int) -> int:
    """Where a headline ends before it tells that a film or pictures are shown: ``… .. «فيديو»``, ``… | صور``."""
    words = article.words
    k = last
    while k > first and (
        words[k - 1].kind != NOT_PUNCTUATION
        or words[k - 1].folded in _SHOWN
        or words[k - 1].surface == "|"
        or (k < last and words[k - 1].folded == "و")
    ):
        k -= 1
    shown = [j for j in range(k, last) if words[j].folded in _SHOWN]
    apart = k < last and (words[k].kind != NOT_PUNCTUATION or words[k].surface == "|")  # not تحدث في فيديو
    while k < last and words[k].surface in _ENDS_SPEECH:
        k += 1
    return k if shown and apart else last


def _has_its_own_speaker(words: list[Word], first: int, last: int) -> bool:
    """Whether a person and a verb of saying follow a place's name, which so tells where the news is from."""
    if not words[first].flags & (PERSON_NAME | lexicon.ROLE) or words[first].cues:
        return False
    reach = min(last, first + _LONGEST_SPEAKER)
    return any(form.part == "verb" and not words[k].article for k in range(first + 1, reach) for form in words[k].cues)


def _begins_a_report(words: list[Word], j: int, held: int = 0) -> bool:
    """Whether a verb of saying in the past and who says it follow a label, which is a medium's and speaks of them.

    They are named, or where roles are ``held`` have an office, which is that of who is named in the label.
    """
    said = any(form.part == "verb" and form.tense == "past" and form.number == "s" for form in words[j].cues)
    if not said or j + 2 >= len(words):
        return False
    if held:
        return bool(words[j + 1].flags & held) and not words[j + 1].article and bool(words[j + 2].flags & INSTITUTION)
    return bool(words[j + 1].flags & lexicon.GIVEN_NAME and words[j + 2].flags & PERSON_NAME)


def _speaker_of_label(article: Article, start: int, colon: int) -> Mention | None:
    """Who a headline's label names, with whom or what is spoken to or of left out: ``[وزير الصحة] لـ«الغد»:``."""
    words = article.words
    says = any(
        _may_say(words[k])
        and words[k].folded not in _SPOKEN_WHEN
        and not (words[k].flags & lexicon.ROLE and words[k - 1].kind == COMMA)  # فلان، [طالب] بالشعبة الأدبية: …
        for k in range(start, colon)
    )
    if says or words[start].folded in _READ_ON:
        return None
    end = noun_phrase_end(article, start, colon)
    addressed = next((k for k in range(start + 1, end) if _may_be_addressed(words[k])), end)
    called = addressed - start > 1 and ends_a_name(article, start, addressed)
    if called or (addressed == colon - 1 and words[start].flags & lexicon.ROLE):
        end = addressed  # قايد السبسي [للمسؤولين]: …، وزير الصحة [لفرانس24]: …
    spoken_to = end < colon and (
        (words[end].folded == "ل" and words[end + 1].kind != NOT_PUNCTUATION)  # لـ(«الغد»)
        or _may_be_addressed(words[end])
        or words[end].folded in _SPOKEN_ABOUT  # فلان [عن فلان]: …
        or words[end].folded in _SPOKEN_WHEN  # مدرب الفريق [بعد الفوز]: …
        or (words[end].folded in _SPOKEN_IN and words[end + 1].flags & lexicon.SPEECH)  # فلان [في حوار مع «الغد»]: …
        or _is_apposition(article, end, colon)  # فلان[، خبير اقتصادي]: …
    )
    if end <= start or colon - start > _LONGEST_LABEL:
        return None
    if article.line(colon)[1] == colon + 1 and not spoken_to:
        return None
    if not spoken_to and skip_adverbials(article, end, colon) < colon:
        return None
    if (
        end < colon
        and not spoken_to
        and words[end].folded[:1] != "ل"
        and not words[end].flags & lexicon.TIME
        and words[end].surface != "("
    ):
        return None
    if end + 1 < colon and words[end].folded == "عن" and _brings_news(words, start):
        start, end = end + 1, noun_phrase_end(article, end + 1, colon)  # رويترز عن [مسؤولين]: …
    mention = describe(article, start, end)
    if mention.kind == "person" and _is_apposition(article, end, colon):
        mention.titles += describe(article, end + 1, colon).titles
    if mention.kind == "unnamed" and mention.head != start:
        return None
    if mention.kind == "unnamed" and any(words[k].conjunction == "و" for k in range(start + 1, end)):
        if not words[end - 1].flags & SPEAKER_HEAD:
            return None  # المرأة والعمل: …, which is a topic
    if any(words[k].flags & lexicon.TIME and not words[k].flags & PERSON_NAME for k in range(start, end)):
        return None  # ولد يوم الاثنين: …
    return mention


def _brings_news(words: list[Word], j: int) -> bool:
    """Whether a headline's label begins with a medium, which passes on what others say: رويترز، القناة 12."""
    return bool((words[j].flags | phrase_at(words, j)[1]) & lexicon.MEDIA)


def _is_apposition(article: Article, end: int, colon: int) -> bool:
    """Whether nothing but what somebody is stands between a name and a headline's colon: ``[، خبير اقتصادي]:``."""
    words = article.words
    if end + 1 >= colon or words[end].kind not in (COMMA, DASH):
        return False
    if not (words[end + 1].flags | phrase_at(words, end + 1)[1]) & (lexicon.ROLE | lexicon.UNNAMED):
        return False  # [ربة منزل]
    return noun_phrase_end(article, end + 1, colon) == colon


def _marked_institution(article: Article, start: int, colon: int, sources: frozenset[str]) -> Mention | None:
    """An institution in marks of which the article tells more below: ``«المالية»: …``, of وزارة المالية."""
    stretch = article.opened.get(start)
    if stretch is None or not stretch.double or stretch.closing + 1 != colon:
        return None
    first, last = stretch.first, stretch.last
    mention = describe(article, first, last)
    if mention.kind == "organization" and all(article.words[k].bare in sources for k in range(first, last)):
        return mention
    if mention.kind == "person" or not _ends_an_institution(article, first, last):
        return None
    mention.kind, mention.head, mention.titles, mention.name = "organization", first, [], None
    return mention


def _may_say(word: Word) -> bool:
    """Whether a word before a colon is a verb or noun of saying, and no mere name as يوسف."""
    if not word.cues:
        return False
    named = word.flags & lexicon.GIVEN_NAME and not word.flags & lexicon.NAME_IS_WORD
    if named and word.cues[0].tense == "present":
        return False
    return word.cues[0].part == "verb" or _is_of_saying(word)


def _may_be_addressed(word: Word) -> bool:
    """Whether a word begins with ل, as those who are spoken to do: للمسؤولين، لفرانس24."""
    return word.preposition == "ل" or (not word.flags and word.folded[0] == "ل" and len(word.folded) > 3)


def _are_names(words: list[Word]) -> bool:
    """Whether words are a name or a number, as after a list's label: ``الحكم: التونسي سامي نجم``, ``الحضور: 200``."""
    if words[0].flags & lexicon.NUMBER or (words[0].flags & lexicon.GIVEN_NAME and len(words) == _SHORTEST_NAME):
        return True
    return all(
        word.flags & _LISTED or (not word.flags and (len(word.folded) < 4 or word.folded[0] not in "يتنس"))
        for word in words
    )


def _ends_an_institution(article: Article, start: int, end: int) -> bool:
    """Whether the article has these words after the noun of an institution: التضامن الوطني, of وزارة التضامن الوطني."""
    words = article.words
    size = end - start
    return (size > 1 or words[start].article) and any(
        at
        and at + size <= len(words)
        and words[at - 1].flags & lexicon.ORGANIZATION_HEAD
        and not words[at - 1].article
        and all(words[at + k].folded == words[start + k].folded for k in range(size))
        for at in article.places(words[start].bare)
    )


def _is_of_saying(word: Word) -> bool:
    """Whether a word is قول, which announces what follows the colon itself: كقول الشاعر: «…»."""
    return any(form.lemma == "قال" and form.part == "noun" for form in word.cues) and not word.article


def _source_words(article: Article, reports: list[Report]) -> frozenset[str]:
    """The folded words of all sources and names of the article: who speaks or is named in its body."""
    found = set(name_words(article))
    for report in reports:
        if report.source is not None:
            found.update(w.bare for w in article.words[report.source.span[0] : report.source.span[1]])
    return frozenset(found)


def _are_our_words(words: list[Word], first: int) -> bool:
    """Whether a headline goes on in the first person of many: ``الاتحاد: [لن نقبل] …``, ``الوزارة: [نحن] …``."""
    word, following = words[first], words[first + 1]
    if word.folded in _OURS:
        return True
    present = following.folded[:1] == "ن" and not following.flags & ~(lexicon.COMMON | lexicon.VERB)
    return present and bool(word.flags & lexicon.NEGATION or word.folded in ("سوف", "قد"))


def _is_title_of_a_medium(article: Article, start: int, end: int) -> bool:
    """Whether a listed medium labels the headline over a text, as reviews of the press have it: ``الغارديان: …``.

    Where it is named at the head of its own text a verb follows: ``رويترز: أعلنت الحكومة``.
    """
    words = article.words
    medium = (words[start].flags | phrase_at(words, start)[1]) & lexicon.MEDIA
    if start or not medium or words[start].conjunction or article.line(start)[1] >= len(words):
        return False
    return end + 1 < len(words) and not any(form.part == "verb" for form in words[end + 1].cues)


def _speaks_elsewhere(
    article: Article, mention: Mention, start: int, end: int, told: bool, sources: frozenset[str]
) -> bool:
    """Whether a headline's label is a speaker rather than a topic: a person, a group, or one who speaks below.

    ``told`` says that the words themselves show that somebody says them.
    """
    words = article.words
    met = all(words[k].bare in sources for k in range(start, end) if words[k].kind == NOT_PUNCTUATION)
    if mention.kind == "organization" and words[end - 1].article and words[end - 1].flags & lexicon.NATIONALITY:
        met = all(words[k].bare in sources for k in range(start, end - 1))  # كاز بروم [الروسية]: …
    if mention.kind is None and _ends_an_institution(article, start, end):
        mention.kind, mention.head = "organization", start
        return True
    if mention.kind == "document":
        return words[start].stem in FINDINGS and (met or start == 0) and not words[start].article
    if mention.kind == "organization" and _is_title_of_a_medium(article, start, end):
        return True
    if mention.kind == "organization":
        return told if (words[start].flags | phrase_at(words, start)[1]) & lexicon.PLACE else met or told
    if mention.kind == "unnamed":
        return words[end - 1].folded not in ("المصدر", "المصادر")
    if mention.kind == "group":
        return True
    if mention.kind == "person" and mention.name is not None:
        known = any(
            words[k].flags & PERSON_NAME and not words[k].flags & lexicon.NAME_IS_WORD for k in range(*mention.name)
        )
        return known or all(words[k].bare in sources for k in range(*mention.name))
    if mention.kind is None and end - start <= 2 and met:
        mention.kind, mention.name = "person", (start, end)
        return True
    return False
