"""Where each report's content ends, and whether it is direct, indirect or mixed."""

from typing import Final

from service.attribution.cues.complements import TELLING, governs_content, is_governed, is_of_oneself
from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.phrases import phrase_at, revered_end
from service.attribution.reports.clause_ends import (
    ACCUSATIVE,
    CALLED,
    LINKING,
    LONGEST_ASIDE,
    OPPOSING_PAIRS,
    SOON,
    clause_end,
    clause_stops,
    is_background,
)
from service.attribution.reports.fronted_clauses import conceded_end, fronted_end
from service.attribution.reports.nouns_of_saying import PRETEXTS
from service.attribution.reports.reports import (
    AFTER_COLON,
    BEFORE,
    CLAUSE,
    MARKS,
    PREPOSITIONAL,
    Report,
)
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import ASKS, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, FULL_STOP, MARK, NOT_PUNCTUATION, QUESTION, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_AND: Final = ("و", "وب", "او", "اوب")
_MOST_WITHIN: Final = 3
_LONGEST_SUBJECT: Final = 3  # الذين قالوا إن [ولد أربيه]، نقل تحياتهم
_FARTHEST_RELATIVE: Final = 4  # الذي سبق وأن وصف
_FARTHEST_TURN: Final = 200  # a content that goes on for longer is not looked through for its reporter
_LONGEST_REFERENCE: Final = 14
_SHORTEST_CITED: Final = 4
_LONGEST_CONSTRUCT: Final = 3
_LONGEST_PHRASE: Final = 4
_SHORTEST_NOUN: Final = 3
_NO_NOUN: Final = lexicon.FUNCTION | lexicon.VERB | lexicon.ADVERB | lexicon.PERSON_NAME
_VERSE_MARKS: Final = ("{", "﴿", "﴾")
_FOUND_IN: Final = word_set("contents.found_in")
_OCCASIONED: Final = word_set("contents.occasioned")
_LEANING: Final = word_set("contents.leaning")
_OF_MIND: Final = ("belief", "expectation", "demand")
_AND_THIS: Final = ("وهو", "وهي", "وهذا", "وهذه", "وتلك", "هذا", "هذه")
_GESTURES: Final = word_set("contents.gestures")
_UPON: Final = ("حين", "حينما", "عندما", "لما", "عند", "لدي")
_ASKED: Final = ("سيل", "سيلت", "سالته", "سالتها", "سالوه", "سالوها")
_SOME: Final = word_set("contents.some")
_IN_TRUTH: Final = ("والحقيقه", "والواقع", "والصحيح", "والحق", "والصواب")
_UTTERANCES: Final = word_set("contents.utterances")
_PERSONS: Final = lexicon.SPEAKER_HEAD & ~lexicon.PLACE
_WHAT: Final = ("ما", "بما", "مما", "لما", "عما")
_THEN: Final = ("ثم", "فجاه", "وفجاه")
_MAKES_PAST: Final = ("لم", "قد", "لقد", "تم", "تمت")
_TRUTHS: Final = ("حقيقه", "صحه", "مدي", "قصه")  # فما [حقيقة] الفيديو؟
_LONGEST_CHECK: Final = 10
_REASONING: Final = word_set("contents.reasoning")
_PRETENDING: Final = word_set("contents.pretending")


def end_contents(article: Article, reports: list[Report], following: dict[int, CueMatch]) -> None:
    """Give every report its last token and its type, in place.

    Args:
        article: the article.
        reports: its reports in order of their cues, contents still open.
        following: all cues of the article by their first token.
    """
    opened = {r.cue.first: r for r in reports if r.cue is not None}
    stops = clause_stops(article, opened, following)
    for report in reports:
        if report.opening == BEFORE:
            continue
        if report.opening == MARKS:
            _end_marked(article, report, stops, following)
        else:
            _end_clause(article, report, stops, opened)
        report.first, report.last = article.tokens.trimmed(report.first, report.last)
        if report.type != "direct":
            _leave_links(article, report)
        if report.type != "direct" or report.stretch is None:
            _leave_lone_mark(article, report)
        _leave_reference(article, report)
    ends = {r.last: r for r in reports if r.cue is not None and r.cue.form is not None}
    reports[:] = [r for r in reports if not (_is_act(r) or _is_empty(article, r) or _is_told_twice(article, r, ends))]


def _leave_reference(article: Article, report: Report) -> None:
    """Leave out a bracket at the end that tells where the words are found: ``{… رحيم (173)}``, ``… (رواه مسلم)``."""
    words, last = article.words, report.last - 1
    if last - report.first < _SHORTEST_CITED or words[last].surface not in (")", "]"):
        return
    opening = last - 1
    while opening > max(report.first, last - _LONGEST_REFERENCE) and words[opening].surface not in ("(", "["):
        opening -= 1
    if words[opening].surface not in ("(", "[") or opening == report.first:
        return
    inner = words[opening + 1 : last]
    numbered = bool(inner) and bool(inner[-1].flags & lexicon.NUMBER)
    stretch = report.stretch
    verse = stretch is not None and words[stretch.opening].surface in _VERSE_MARKS and len(inner) == 1
    page = any(word.kind in (COMMA, COLON) for word in inner)
    if (inner and inner[0].folded in _FOUND_IN) or (numbered and (verse or page)):
        report.first, report.last = article.tokens.trimmed(report.first, opening)


def _leave_links(article: Article, report: Report) -> None:
    """Leave out the words at the end of a clause that link what comes after it: ``… ، لكنه [قال]``."""
    while report.last - report.first > 1 and article.words[report.last - 1].folded in LINKING:
        report.first, report.last = article.tokens.trimmed(report.first, report.last - 1)


def _leave_lone_mark(article: Article, report: Report) -> None:
    """Leave out a mark at the end that closes what none has opened: ``الخطة جاهزة”``."""
    last = report.last - 1
    if last <= report.first:
        return
    if article.words[last].kind == MARK and last not in article.closed and last not in article.opened:
        report.first, report.last = article.tokens.trimmed(report.first, last)
    first = report.first
    if article.words[first].kind == MARK and first not in article.opened and report.last - first > 1:
        report.first = first + 1  # أنها”جاءت


def _is_act(report: Report) -> bool:
    """Whether a report is a want, a plan or an act, which counts only with quoted words."""
    if report.cue is None or report.cue.form is None or report.type != "indirect":
        return False
    return report.cue.form.frame == "quoted" or report.opening == PREPOSITIONAL


def _is_empty(article: Article, report: Report) -> bool:
    """Whether nothing but a particle is left of a content: ``بحسب الصحيفة، فقد [قال مصدر إن]``."""
    if report.last - report.first != 1 or report.stretch is not None or report.opening == AFTER_COLON:
        return report.last <= report.first  # فقال مالك: يجب
    word = article.words[report.first]
    return word.folded in LINKING or bool(word.flags & (lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONJUNCTION))


def _is_told_twice(article: Article, report: Report, ends: dict[int, Report]) -> bool:
    """Whether a source phrase only repeats whose words these are: ``ورأت البحرين أن …، بحسب بيان``.

    A medium that tells of both is a source of its own, and so is another than the one named by a cue that stands
    further from the start of what the phrase follows. ``ends`` are the reports of cues by the end of their content.
    """
    if report.opening != BEFORE or report.cue is None or report.cue.phrase is None:
        return False
    source = article.words[slice(*report.source.span)] if report.source is not None else []
    if any(word.flags & lexicon.MEDIA for word in source):
        return False
    if len(source) == 1 and source[0].article and source[0].flags & lexicon.DOCUMENT:
        if any(_is_in_document(article, own, report, source[0].stem) for own in ends.values()):
            return True
    other = ends.get(report.last) or _in_marks_before(article, report, ends)
    if other is None or other.cue is None or other.cue.first < report.first:
        return False
    if other.cue.first <= report.first + SOON or (other.source is None and other.opening != MARKS):
        return True
    if other.source is None:
        return False
    named = {word.bare for word in article.words[slice(*other.source.span)]}
    return any(word.bare in named for word in source)


def _is_in_document(article: Article, own: Report, report: Report, document: str) -> bool:
    """Whether a report is told in what a phrase with a document follows: ``قائلا: «…»، داعيا إلى الهدوء، وفقا للبيان``.

    Not where the document itself spoke in it: ``رسالة تهدد الناس قائلة: «…»، بحسب الرسالة``.
    """
    if own.cue is None or report.cue is None or own.opening == BEFORE or own.last > report.cue.first:
        return False
    first = article.sentence(report.cue.first)[0]
    if own.cue.first < first or own.last <= report.first:
        return False
    return all(word.stem != document for word in article.words[first : own.cue.first])


def _in_marks_before(article: Article, report: Report, ends: dict[int, Report]) -> Report | None:
    """The report of a verb whose words in marks end where a source phrase follows: ``وأضاف: «…»، [بحسب البيان]``."""
    closed = article.closed.get(report.last - 1)
    if closed is None or report.cue is None or report.cue.phrase is None or report.cue.phrase.words[0] == "كما":
        return None
    other = ends.get(closed.last)
    return other if other is not None and other.cue is not None and other.cue.part == "verb" else None


def _end_marked(
    article: Article, report: Report, stops: dict[Stretch | None, list[int]], following: dict[int, CueMatch]
) -> None:
    stretch = report.stretch
    assert stretch is not None
    report.type = "direct"
    after = stretch.closing + 1
    words = article.words
    if not stretch.closed or after >= len(words) or report.cue is None or report.cue.form is None:
        return
    word = words[after]
    same_sentence = article.tokens.sentence_of[after] == article.tokens.sentence_of[stretch.closing]
    joined = word.kind == COMMA and after + 2 < len(words) and words[after + 1].folded in _AND
    if not same_sentence or not (word.kind == NOT_PUNCTUATION or joined) or after in following:
        return
    last = _last_of_coordinated(article, report, stretch, report.cue.form)
    after = last.closing + 1
    if after == len(words) or words[after].kind != NOT_PUNCTUATION:
        end = after
    elif _goes_on_outside(words, report, last, report.cue.form):
        end = clause_end(article, last.closing, article.parent(last), stops)
    else:
        end = after
    if end > stretch.closing + 1:
        report.first, report.last, report.type = stretch.opening, end, "mixed"


def _last_of_coordinated(article: Article, report: Report, stretch: Stretch, form: CueForm) -> Stretch:
    """The last of several quoted words that a verb governs: ``اتهمهم بـ«التقصير» و«[غض الطرف]»``."""
    words = article.words
    governs = governs_content(form, words[report.opener - 1]) or is_governed(form, words[stretch.first])
    if words[report.opener].kind == COLON or not (governs or is_speech(article, stretch)):
        return stretch
    while True:
        joint = stretch.closing + 1
        joint += joint < len(words) and words[joint].kind == COMMA  # إلى «وحدة البلاد»، و«[صوت العقل]»
        if joint + 1 >= len(words) or words[joint].folded not in _AND:
            break
        other = article.opened.get(joint + 1)
        if other is None or not other.closed or not other.double:
            break
        stretch = other
    return stretch


def _goes_on_outside(words: list[Word], report: Report, stretch: Stretch, form: CueForm) -> bool:
    """Whether a clause goes on outside the marks that it begins with: ``استهدفت «مواقع» بمنطقة جازان``."""
    word, source, plain = words[stretch.closing + 1], report.source, words[report.opener].kind != COLON
    assert report.cue is not None
    governed = form.part == "verb" and is_governed(form, words[stretch.first])
    governs = governs_content(form, words[report.opener - 1])
    if governs and form.cue_class == "description":
        return governed  # but not وصفه بـ«المؤامرة» ضد النادي
    if form.frame == "describe" and report.cue.pronoun is not None and words[report.cue.first - 1].folded in _WHAT:
        return governed  # متهما ما سماها «فلول النظام» [بالنهب]
    near = report.opener == report.cue.last and plain and form.lemma != "قال"
    subject = source is not None and source.span[1] == report.opener and plain
    if governed or ((governs or near or subject) and _is_of_noun(words, stretch, stretch.closing + 1)):
        return True
    where = words[min(stretch.closing + 2, len(words) - 1)].flags & (lexicon.SPEECH | lexicon.MEDIA)  # في تصريح
    object_of = subject and not where and form.cue_class != "statement" and _is_noun_phrase(words, stretch)
    bound = word.preposition in ("ب", "ل") or bool(word.flags & lexicon.PREPOSITION) or _has_clitic(word)
    return bound and (near or governs or object_of)


def _has_clitic(word: Word) -> bool:
    """Whether a common word is another one with its preposition: لحماية, بهدف."""
    rest = word.folded[1:]
    if word.flags & ~lexicon.COMMON or word.folded[0] not in "بل" or len(rest) < _SHORTEST_NOUN:
        return False
    return rest in lexicon.entries()


def _is_of_noun(words: list[Word], stretch: Stretch, after: int) -> bool:
    """Whether a few marked words are of a noun outside the marks: أشار إلى «محاولة خطف» زوار, «تقادم» النصوص."""
    last, word = words[stretch.last - 1], words[after]
    if stretch.last - stretch.first > _LONGEST_CONSTRUCT or last.article or last.form.endswith(ACCUSATIVE):
        return False
    if word.conjunction or word.cues or word.complementizer or word.flags & (_NO_NOUN | lexicon.TIME):
        return False
    return _is_noun_phrase(words, stretch)


def _is_noun_phrase(words: list[Word], stretch: Stretch) -> bool:
    """Whether a few marked words are no clause: أعلنت الوزارة «بدء العمل» في المشروع."""
    if stretch.last - stretch.first > _LONGEST_PHRASE:
        return False
    return not any(w.flags & _NO_NOUN & ~lexicon.PREPOSITION for w in words[stretch.first : stretch.last])


def _end_clause(
    article: Article, report: Report, stops: dict[Stretch | None, list[int]], opened: dict[int, Report]
) -> None:
    stretch = report.stretch
    inside = article.stretch_of.get(report.cue.first) if report.cue is not None else None
    end = clause_end(article, report.first, inside, stops)
    if report.cue is not None:
        end = min(end, article.aside_end(report.cue.first), fronted_end(article, report))
        end = min(end, conceded_end(article, report))
        end = _contrast(article, report, end) if _is_of_mind(report.cue) or _is_of_some(article, report) else end
        end = _return_to_source(article, report, end)
        end = _return_of_writer(article, report, end)
    for _ in range(_MOST_WITHIN):
        if end == len(article.words) or end >= article.sentence(report.first)[1]:
            break  # the article may break off right after a cue
        if not _is_said_within(report, opened.get(end)):
            break
        end = clause_end(article, end, inside, stops)
    if report.opening == CLAUSE and inside is None and article.words[end - 1].kind == QUESTION:
        end = _before_check(article, report.first, end)
    if stretch is not None and report.opening == CLAUSE:
        first, last = article.tokens.trimmed(stretch.closing + 1, end)
        described = _is_only_described(article, report, stretch, end)
        if not stretch.closed or described or all(
            word.kind != NOT_PUNCTUATION for word in article.words[first:last]
        ):  # fmt: skip
            report.first, report.last, report.type = stretch.first, stretch.last, "direct"
            return
    if report.opening == AFTER_COLON and inside is None:
        end = _lone_closing(article, report.first, end, opened) or end
    if report.cue is not None and report.cue.part == "verb" and inside is None:
        end = _aside_end(article, report.cue, report.first, end)
    if inside is None:
        end = _over_questions(article, _over_dots(article, report, end, stops, opened), opened)
    if inside is None and report.opening == AFTER_COLON and _is_of_one(article, report):
        end = _through_line(article, report, end, opened)
    report.last = end
    spoken = [s for s in article.stretches_between(report.first, end) if s is not inside and is_speech(article, s)]
    if report.opening == AFTER_COLON:
        report.type = "mixed" if spoken else "direct"
        return
    report.type = "mixed" if spoken else "indirect"
    if len(spoken) == 1:
        only = spoken[0]
        first, last = article.tokens.trimmed(report.first, end)
        if only.opening <= first and only.closing >= last - 1:
            report.first, report.last, report.type = only.first, only.last, "direct"


def _before_check(article: Article, first: int, end: int) -> int:
    """Where a question begins whether a claim is true: ``يزعم أنه قديم، [فما حقيقة] المقطع؟``; else the end."""
    words = article.words
    for k in range(end - 2, max(first, end - _LONGEST_CHECK), -1):
        if words[k].stem in _TRUTHS and words[k - 1].folded in ("ما", "فما", "وما") and k - 1 > first:
            return k - 1
    return end


def _is_only_described(article: Article, report: Report, stretch: Stretch, end: int) -> bool:
    """Whether the reporter goes on behind a description in marks: وصفه بأنه «فظيع» بعد أن …, «عابر»، في لقاء."""
    cue, words, after = report.cue, article.words, stretch.closing + 1
    if cue is None or cue.form is None or after + 1 >= end:
        return False
    plain = not article.stretches_between(after, end)
    if plain and (_goes_on_to_act(words, after, end) or _sets_against(words, after) or _is_before(words, after)):
        return True
    if cue.form.frame != "describe":
        return False
    if words[after].folded in _OCCASIONED or _acts_next(words[after]):
        return True
    if words[after].kind != COMMA or words[after + 1].complementizer or words[after + 1].folded == "بل":
        return False
    return plain


def _sets_against(words: list[Word], comma: int) -> bool:
    """Whether the reporter sets something against marked words: قوله إن «…»[، إلا أن] الواقع مختلف."""
    if words[comma].kind != COMMA or comma + 2 >= len(words):
        return False
    following = words[comma + 1].folded
    return following.startswith(("لكن", "ولكن")) or (following, words[comma + 2].folded) in OPPOSING_PAIRS


def _is_before(words: list[Word], comma: int) -> bool:
    """Whether the reporter tells what followed on marked words: قال إن «…»[، قبل أن] ينهي المكالمة."""
    if words[comma].kind != COMMA or comma + 2 >= len(words):
        return False
    return words[comma + 1].folded == "قبل" and words[comma + 2].complementizer == "-"


def _acts_next(word: Word) -> bool:
    """Whether the reporter goes on with what somebody did next: وصفه بأنه «فظيع» [ونشر] صورته."""
    if word.conjunction != "و" or word.article:
        return False
    return any(form.part == "verb" and form.tense == "past" and form.person == 3 for form in word.cues)


def _goes_on_to_act(words: list[Word], comma: int, end: int) -> bool:
    """Whether a verb in the past follows marks and a comma: فلان، الذي صرح بأنه «…»[، عاد] اليوم."""
    if words[comma].kind != COMMA or comma + 1 >= end:
        return False
    verb = words[comma + 1]
    return (
        bool(verb.flags & (lexicon.VERB | lexicon.AUXILIARY)) and not verb.conjunction and verb.folded[0] not in "يتنا"
    )


def _is_of_mind(cue: CueMatch) -> bool:
    """Whether a verb tells what somebody thinks, expects, asks for or pretends rather than says."""
    form = cue.form
    return form is not None and form.part == "verb" and (form.cue_class in _OF_MIND or form.lemma in _PRETENDING)


def _contrast(article: Article, report: Report, end: int) -> int:
    """The comma at which a reporter sets something against a thought: ``ظن الجميع أن …[، لكن الفريق فاز]``, or the end.

    What is said goes on so: ``قال إن الوضع صعب، لكنه سيتحسن``.
    """
    words, inside, form = article.words, article.stretch_of.get(report.first), report.cue.form if report.cue else None
    some = not _is_of_mind(report.cue) if report.cue is not None else False
    if form is not None and form.lemma in _PRETENDING:
        for k in range(report.first + 1, min(end, report.first + _FARTHEST_TURN) - 2):
            if words[k].bare == "الا" and words[k + 1].folded == "ان" and article.stretch_of.get(k) is inside:
                end = k  # ادعى أنه كان غائبا [إلا أن] المحكمة أدانته
                break
    for k in article.tokens.punctuation_between(report.first, min(end, report.first + _FARTHEST_TURN)):
        if words[k].kind != COMMA or k + 2 >= end or article.stretch_of.get(k) is not inside:
            continue
        if words[k + 1].folded == "بينما" or _sets_against(words, k):
            if some and (words[k + 1].folded.endswith("هم") or words[k + 2].pronoun is not None):
                continue  # يقول البعض إنهم …، لكنهم: they go on of themselves
            return k
        if words[k + 1].folded in _IN_TRUTH and words[k + 2].complementizer is not None:
            return k  # يظن كثيرون أن …[، والحقيقة أن] …
    return end


def _is_of_some(article: Article, report: Report) -> bool:
    """Whether nobody in particular says something, whom a writer answers: البعض، كثيرون، أنصار هذا الرأي."""
    source = report.source
    if source is None or source.kind != "group":
        return False
    first = article.words[source.span[0]]
    many = first.stem == "بعض" and not first.article  # بعض الخبراء weigh what they say
    return first.stem in _SOME and not many


def _return_to_source(article: Article, report: Report, end: int) -> int:
    """The comma at which a reporter tells what a person did who spoke: ``قال الشاعر إن …[، ورفض الشاعر] إكمال الحديث``.

    Nobody who is quoted speaks of himself so.
    """
    source, words = report.source, article.words
    if source is None or source.kind not in ("person", "unnamed"):
        return end
    inside = article.stretch_of.get(report.first)
    named: set[str] = set()
    for k in article.tokens.punctuation_between(report.first, min(end, report.first + _FARTHEST_TURN)):
        if words[k].kind != COMMA or k + 3 >= end or article.stretch_of.get(k) is not inside:
            continue
        subject = words[k + 2]
        if not (subject.article or subject.flags & lexicon.PERSON_NAME) or not _tells_or_sets_against(words[k + 1]):
            continue
        if not named:
            named = {w.bare for w in words[slice(*(source.name or (0, 0)))]}
            named.add(words[source.head].bare if source.head >= 0 and words[source.head].article else "")
        if subject.bare in named:
            return k
    return end


def _return_of_writer(article: Article, report: Report, end: int) -> int:
    """The comma at which a writer judges what was said, or tells what came of it; or the end.

    ``يقول أنصاره إن …[، وهو رأي] ضعيف``, ``فقال له: اتق الله[، فسكت] القوم``, ``تعهدت بأن تبقى[، ثم رحلت]``.
    """
    words, inside = article.words, article.stretch_of.get(report.first)
    pretext = report.cue is not None and words[report.cue.first].folded in PRETEXTS
    for k in article.tokens.punctuation_between(report.first, min(end, report.first + _FARTHEST_TURN)):
        if words[k].kind not in (COMMA, SEMICOLON) or k + 2 >= end or article.stretch_of.get(k) is not inside:
            continue
        if words[k + 1].folded[0] in "فث" and _comes_of_it(article, report, k + 1):
            return k
        if report.opening == CLAUSE and _comments_on_it(words, report, k, end):
            return k
        if pretext and words[k + 1].complementizer is None:
            return k  # بحجة أن السوق مغلقة[، فعاد] إلى بيته, but «، وأن الوقت متأخر» is said too
    return end


def _names_speech(word: Word) -> bool:
    """Whether a noun calls what was said by what it is, and is not the speaker's own: وهو [رأي], but not وهذا رأيي."""
    return word.stem in CALLED and word.pronoun is None


def _comments_on_it(words: list[Word], report: Report, comma: int, end: int) -> bool:
    """Whether a writer speaks of what was reported, or of who was asked or spoke, after a comma.

    What is told in somebody's own words (``وقال: …``) may go on so itself.
    """
    word, following = words[comma + 1], words[comma + 2]
    if word.folded in _AND_THIS:
        return _names_speech(following)  # ، وهو رأي
    if word.folded in _GESTURES:
        return _is_of_gender(report, word)  # تقول الأم إن …، [وتمسح] دموعها
    if word.folded == "اما":
        return following.folded in ("انا", "نحن")  # ، أما أنا فأراها
    if word.stem in _UPON:  # ، ولدى سؤاله، وحين سألناه
        if following.folded in _ASKED:
            return True  # ، وحينما سئلت عما إذا
        asked = following.folded.startswith("سالنا") or any(form.part == "noun" for form in following.cues)
        return asked and any(form.cue_class == "question" for form in following.cues)
    return _sets_against(words, comma) and _is_of_their_words(words, comma + 2, end)


def _is_of_gender(report: Report, gesture: Word) -> bool:
    """Whether a gesture in the present is of the one whose words are told in the present."""
    form = report.cue.form if report.cue is not None else None
    if form is None or form.tense != "present" or form.number != "s":
        return False
    return gesture.folded[1] == ("ت" if form.gender == "f" else "ي")


def _is_of_their_words(words: list[Word], first: int, end: int) -> bool:
    """Whether a clause is about what somebody said: ``، لكن المحكمة لم تقتنع [بأقواله]``."""
    for word in words[first : min(end, first + SOON)]:
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.pronoun is not None and word.pronoun[0] == 3:
            if any(f.part == "verb" and f.cue_class == "denial" and f.person == 3 for f in word.cues):
                return True  # ، غير أن الشهود كذبوه
            if any(f.part == "noun" for f in word.cues):
                return any(f.lemma in _UTTERANCES for f in word.cues)
    return False


def _comes_of_it(article: Article, report: Report, j: int) -> bool:
    """Whether ف or ثم tells in the past what came of words that tell of nothing past: ``، [فسكت] القوم``."""
    words, cue = article.words, report.cue
    form = cue.form if cue is not None else None
    if cue is None or form is None or form.person == 1 or form.tense == "present":
        return False
    addressed = cue.pronoun is not None or words[cue.last].folded in WITH_PRONOUNS  # قال له إنه سيعود، فعاد
    if report.opening == CLAUSE and form.cue_class in TELLING and not addressed:
        return False  # قال إن الطريق مغلق، فاضطر الناس إلى السير
    verb, following = words[j], words[j + 1]
    if verb.folded == "ثم":
        told = _is_past(following) and not following.folded.endswith("نا")
    else:
        thing = following.article and not following.flags & _PERSONS and not addressed
        if verb.folded.endswith("نا") or thing:
            return False  # الخصم قوي، فدافعنا; البضاعة كثيرة، فانخفض السعر
        if report.opening != CLAUSE and not following.article and not addressed:
            return False
        form_iv = verb.form[1:2] == "أ" and verb.form.endswith(("ه", "ها", "هم"))  # فأحاله، فأخذها
        unknown = not verb.flags and following.article and verb.folded[1:2] not in ("ي", "ت", "ن")  # فسكت القوم
        unknown = (unknown or (form_iv and not verb.flags & ~lexicon.COMMON)) and not verb.cues
        told = (verb.conjunction == "ف" and _is_past(verb)) or (unknown and verb.folded[0] == "ف")
    return told and not any(
        _is_past(words[k]) and not words[k - 1].folded.endswith("اذا") for k in range(report.first, j)
    )  # عما إذا كان


def _is_past(word: Word) -> bool:
    """Whether a word is a verb in the past, as far as its form tells, or makes one past: لم، قد."""
    if word.article or word.flags & lexicon.PERSON_NAME:
        return False
    if word.stem in _MAKES_PAST or any(form.part == "verb" and form.tense == "past" for form in word.cues):
        return True
    plain = word.folded.removeprefix(word.conjunction)
    return bool(word.flags & (lexicon.VERB | lexicon.AUXILIARY)) and plain[:1] not in ("ي", "ت", "ن", "س")


def _tells_or_sets_against(word: Word) -> bool:
    """Whether a word is a verb that و joins to what stands before it, or لكن: ورفض، لكن."""
    if word.folded in ("لكن", "ولكن"):
        return True
    return word.conjunction == "و" and bool(word.flags & lexicon.VERB or any(f.part == "verb" for f in word.cues))


def _is_said_within(report: Report, other: Report | None) -> bool:
    """Whether a verb without a subject cannot be the source's: ``قال مصدر إن الوزارة درست البيان [وخلصت] إلى أن``."""
    source = report.source
    if other is None or other.cue is None or other.cue.form is None or source is None or other.found != "dropped":
        return False
    form = other.cue.form
    if report.found == "chain" and form.gender == "f":
        return False  # نقلت الصحيفة عن الناطق قوله إن …[، وأشارت] إلى أن
    if form.part != "verb" or form.person != 3 or source.kind not in ("person", "unnamed", "organization"):
        return False
    if form.number != "s":
        return source.number == "s" and source.kind != "organization"
    return source.gender is not None and form.gender is not None and form.gender != source.gender


def _over_dots(
    article: Article, report: Report, end: int, stops: dict[Stretch | None, list[int]], opened: dict[int, Report]
) -> int:
    """The end of a content that goes on over dots, before which no other report begins.

    Speech after a colon does: ``وأوضح: لا أبدا... والمشكل هو المال``; a clause only where what follows the dots leans
    on it or ends in how the speaker went on: ``أن الخطة جاهزة .. وذلك لتوفير المال``, ``… .. مشيرا إلى أن``.
    """
    words, paragraph_of, first = article.words, article.tokens.paragraph_of, report.first
    while end < len(words) and paragraph_of[end] == paragraph_of[first] and end not in opened:
        dots = sum(len(word.surface) for word in words[max(first, end - 3) : end] if word.kind == FULL_STOP)
        if dots < 2 and words[end - 1].surface != "\N{HORIZONTAL ELLIPSIS}":
            break
        if article.tokens.sentences[article.tokens.sentence_of[end]][0] != end:
            break
        following = clause_end(article, end, None, stops)
        if report.opening != AFTER_COLON and words[end].folded not in _LEANING:
            if not _tells_how(words, following) or any(_narrates(word) for word in words[end : end + SOON]):
                break
        end = following
    return end


def _over_questions(article: Article, end: int, opened: dict[int, Report]) -> int:
    """The end of a question that others follow: ``متسائلا: متى تتوقف المهزلة؟ ومن يحاسب المسؤول؟``."""
    words, tokens = article.words, article.tokens
    while 0 < end < len(words) and words[end - 1].kind == QUESTION and end not in opened:
        first, last = article.sentence(end)
        asks = words[first].folded.removeprefix("و") in ASKS
        if first != end or not asks or words[last - 1].kind != QUESTION:
            break
        if tokens.paragraph_of[end] != tokens.paragraph_of[end - 1] or any(k in opened for k in range(first, last)):
            break
        end = last
    return end


def _through_line(article: Article, report: Report, end: int, opened: dict[int, Report]) -> int:
    """The end of speech after a colon that goes on over full stops in its line, where no reporter comes between.

    ``وقال المدرب: الحارس أخطأ. وقد تكرر هذا.``: without marks, nothing but the line's end closes what a colon opens.
    """
    words, tokens = article.words, article.tokens
    line = article.line(report.first)
    while end < line[1] and words[end - 1].kind in (FULL_STOP, QUESTION):
        sentence = tokens.sentences[tokens.sentence_of[end]]
        if sentence[0] != end or sentence[1] > line[1] or _is_told_of(article, sentence, opened):
            break
        end = sentence[1]
    return end


def _is_of_one(article: Article, report: Report) -> bool:
    """Whether one person says something, named or implied, and no document or institution; nor is it a verse."""
    form = report.cue.form if report.cue is not None else None
    if form is None or form.frame != "say":
        return False
    source = report.source
    if source is None:
        return form.part == "verb"
    return source.kind in ("person", "unnamed") and not revered_end(article.words, *source.span)[1]


def _is_told_of(article: Article, sentence: tuple[int, int], opened: dict[int, Report]) -> bool:
    """Whether a sentence is the reporter's: it has a report, speech in marks or a list, or opens as reporters go on."""
    words, (first, last) = article.words, sentence
    if any(k in opened and not _is_ones_own(words[k]) for k in range(first, last)):
        return True
    if any(is_speech(article, stretch) for stretch in article.stretches_between(first, last)):
        return True
    if words[last - 1].kind == COLON or words[first].kind != NOT_PUNCTUATION:
        return True
    if words[first].flags & lexicon.CONNECTIVE or phrase_at(words, first)[1] & lexicon.CONNECTIVE:
        return not _reasons(words, first)
    if words[first].folded in ("وكان", "وكانت") and is_background(words, first):
        return True
    if words[first].folded in _THEN and first + 1 < last and not words[first + 1].complementizer:
        then = words[first + 1]  # ثم ابتسم، ثم سكت, but not ثم عدنا، ثم نضيف
        of_self = then.folded.endswith("نا") or (then.folded.endswith("ت") and len(then.folded) > _SHORTEST_NOUN)
        return not of_self and not then.article and then.form[0] not in "أن"
    if words[first].conjunction == "و" and words[first].flags & lexicon.VERB and _is_of_another(words[first]):
        return True
    return not _is_ones_own(words[first]) and any(f.part == "verb" and f.person == 3 for f in words[first].cues)


def _is_of_another(word: Word) -> bool:
    """Whether a verb behind و tells in the past what another did: وغادر القاعة, but not ويعمل or وذهبنا."""
    return word.folded[1:2] not in ("ي", "ت", "ن", "س") and not word.folded.endswith(("نا", "ت"))


def _is_ones_own(word: Word) -> bool:
    """Whether a verb tells what who speaks thinks: أعتقد أن, نرى أن."""
    return is_of_oneself(word) or any(form.person == 1 and form.cue_class in _OF_MIND for form in word.cues)


def _reasons(words: list[Word], j: int) -> bool:
    """Whether who speaks goes on with a connective: وكذلك, ومع ذلك, في الحقيقة; but من جهته is a reporter's."""
    following = words[j + 1].folded if j + 1 < len(words) else ""
    return words[j].folded.removeprefix("و") in _REASONING or following in _REASONING


def _tells_how(words: list[Word], j: int) -> bool:
    """Whether an adverbial participle of saying stands at a word: مشيرا إلى."""
    return j < len(words) and any(form.adverbial and "ambiguous" not in form.flags for form in words[j].cues)


def _narrates(word: Word) -> bool:
    """Whether a word is a verb of saying in the past, so that another report begins."""
    return any(form.tense == "past" and "ambiguous" not in form.flags for form in word.cues)


def _lone_closing(article: Article, first: int, end: int, opened: dict[int, Report]) -> int:
    """The mark that closes speech after a colon which no mark opens: ``وتابع: احرص على علمك. لا تتوقف."``; else 0."""
    words, tokens = article.words, article.tokens
    for k in tokens.punctuation_between(first, first + LONGEST_ASIDE):
        if tokens.paragraph_of[k] != tokens.paragraph_of[first]:
            break
        if words[k].kind == MARK:
            lone = k >= end and k not in article.opened and k not in article.closed and k not in article.stretch_of
            return k if lone and not any(j in opened for j in range(end, k)) else 0
    return 0


def _aside_end(article: Article, cue: CueMatch, first: int, end: int) -> int:
    """The comma that closes a relative clause between commas: ``سالفيني، الذي قال إن …، ينفي``; else the end."""
    words = article.words
    relative = cue.first - 1
    while relative > 0 and words[relative].kind == NOT_PUNCTUATION and cue.first - relative < _FARTHEST_RELATIVE:
        if words[relative].flags & lexicon.RELATIVE:
            break
        relative -= 1
    opens = words[relative].flags & lexicon.RELATIVE and words[relative].folded.startswith("ال")
    if not opens or relative == 0 or words[relative - 1].kind != COMMA:
        return end
    if any(word.kind == COMMA for word in words[cue.last : first]):
        return end  # it is closed before the content
    outside = article.stretch_of.get(first)
    named = bool(words[first].flags & (lexicon.NAME_PART | lexicon.PERSON_NAME))
    for k in range(first + (_LONGEST_SUBJECT if named else 0), min(end, first + LONGEST_ASIDE)):
        if words[k].kind == COMMA and article.stretch_of.get(k) is outside:
            if k + 1 < end and words[k + 1].flags & lexicon.PRONOUN:
                continue  # أن يوم السبت، هو يوم
            return k
    return end
