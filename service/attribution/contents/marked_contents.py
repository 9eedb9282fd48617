"""Where a content in quotation marks ends, which may go on outside them: ``استهدفت «مواقع» بجازان``."""

from typing import Final

from service.attribution.contents.clause_ends import clause_end
from service.attribution.cues.complements import governs_content, is_governed
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.what_is_called import DEEMING
from service.attribution.mentions.marked_words import is_speech
from service.attribution.reports.reports import Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.punctuation import COLON, COMMA, NOT_PUNCTUATION
from service.lexicon.words import ACCUSATIVE_ENDINGS, Word

_BEFORE: Final = "قبل"
_AND: Final = ("و", "وب", "او", "اوب")
_CHANTING: Final = ("ردد", "هتف")
_LONGEST_CONSTRUCT: Final = 3
_LONGEST_PHRASE: Final = 4
_SHORTEST_NOUN: Final = 3
_NO_NOUN: Final = lexicon.FUNCTION | lexicon.VERB | lexicon.ADVERB | lexicon.PERSON_NAME
_LONGEST_BREAK: Final = 5
_PREDICATES: Final = lexicon.PRONOUN | lexicon.NEGATION | lexicon.AUXILIARY
_NO_BREAK: Final = lexicon.SPEECH | lexicon.MEDIA | lexicon.RELATIVE | lexicon.CONJUNCTION | lexicon.TIME
_WHAT: Final = ("ما", "بما", "مما", "لما", "عما", "من", "لمن", "ممن", "بمن")


def end_marked(
    article: Article, report: Report, stops: dict[Stretch | None, list[int]], following: dict[int, CueMatch]
) -> None:
    """Give a report its end and type whose content is in quotation marks, in place; it may go on outside them.

    Args:
        article: the article.
        report: the report, its content still open.
        stops: the tokens where a clause stops, by the stretch in which they stand.
        following: all cues of the article by their first token.
    """
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
    joined = joined or (report.cue.form.lemma in _CHANTING and word.kind == COMMA and after + 1 in article.opened)
    if not same_sentence or not (word.kind == NOT_PUNCTUATION or joined) or after in following:
        return
    resumed = _resumed(article, stretch) if report.cue.form.frame == "say" else 0
    if resumed:
        report.first, report.last, report.type = stretch.opening, resumed, "mixed"
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


def _resumed(article: Article, stretch: Stretch) -> int:
    """The token after marks that go on with a sentence which others began, a few words between them; 0 if none do.

    ``وقالت: «ما دفعهم إلى المجيء» إلى بريتوريا [«هو الإرهاق»]``: what resumes it begins with its predicate.
    """
    words, after = article.words, stretch.closing + 1
    for k in range(after, min(len(words), after + _LONGEST_BREAK)):
        word = words[k]
        other = article.opened.get(k)
        if other is not None:
            predicate = words[other.first].flags & _PREDICATES
            goes_on = k > after and other.closed and other.double and other.last - other.first > 1 and predicate
            return other.closing + 1 if goes_on else 0
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.cues or word.flags & _NO_BREAK:
            return 0
    return 0


def _last_of_coordinated(article: Article, report: Report, stretch: Stretch, form: CueForm) -> Stretch:
    """The last of several quoted words that a verb governs: ``اتهمهم بـ«التقصير» و«[غض الطرف]»``."""
    words = article.words
    governs = governs_content(form, words[report.opener - 1]) or is_governed(form, words[stretch.first])
    chanted = form.lemma in _CHANTING
    if not chanted and (words[report.opener].kind == COLON or not (governs or is_speech(article, stretch))):
        return stretch
    while True:
        joint = stretch.closing + 1
        joint += joint < len(words) and words[joint].kind == COMMA  # إلى «وحدة البلاد»، و«[صوت العقل]»
        joint -= chanted and joint in article.opened  # هتفوا «…»، «…»
        if joint + 1 >= len(words) or not (words[joint].folded in _AND or (chanted and words[joint].kind == COMMA)):
            break
        other = article.opened.get(joint + 1)
        if other is None or not other.closed or not other.double:
            break
        stretch = other
    return stretch


def _goes_on_outside(words: list[Word], report: Report, stretch: Stretch, form: CueForm) -> bool:
    """Whether a clause goes on outside the marks that it begins with: ``استهدفت «مواقع» بمنطقة جازان``."""
    if _is_unfinished(words, stretch):
        return True  # «الرئيس [لا يجيز»] تشكيل ميليشيات
    word, source, plain = words[stretch.closing + 1], report.source, words[report.opener].kind != COLON
    assert report.cue is not None
    if word.folded == _BEFORE and words[min(stretch.closing + 2, len(words) - 1)].complementizer == "-":
        return False  # تطرق إلى «التهديدات» [قبل أن] يعقد اجتماعا: what the speaker did next
    governed = form.part == "verb" and is_governed(form, words[stretch.first])
    governs = governs_content(form, words[report.opener - 1])
    if governs and form.cue_class == "description":
        return governed  # but not وصفه بـ«المؤامرة» ضد النادي
    if governed and form.frame == "describe" and form.cue_class == "description":
        return False  # وصف القرار «بالمهزلة» في ظل الأزمة
    describes = form.frame == "describe" or form.lemma in DEEMING
    if describes and report.cue.pronoun is not None and words[report.cue.first - 1].folded in _WHAT:
        return governed  # متهما ما سماها «فلول النظام» [بالنهب], ما اعتبرته «خيانة» للوطن
    near = report.opener == report.cue.last and plain and form.lemma != "قال"
    subject = source is not None and source.span[1] == report.opener and plain
    if governed or ((governs or near or subject) and _is_of_noun(words, stretch, stretch.closing + 1)):
        return True
    where = words[min(stretch.closing + 2, len(words) - 1)].flags & (lexicon.SPEECH | lexicon.MEDIA)  # في تصريح
    object_of = subject and not where and form.cue_class != "statement" and _is_noun_phrase(words, stretch)
    bound = word.preposition in ("ب", "ل") or bool(word.flags & lexicon.PREPOSITION) or _has_clitic(word)
    return bound and (near or governs or object_of)


def _is_unfinished(words: list[Word], stretch: Stretch) -> bool:
    """Whether marks end with a verb in the present behind a negation, whose object stands outside them."""
    verb, before, outside = words[stretch.last - 1], words[stretch.last - 2], words[stretch.closing + 1]
    if stretch.last - stretch.first < _SHORTEST_NOUN or not before.flags & lexicon.NEGATION:
        return False
    if verb.folded[:1] not in ("ي", "ت") or verb.article or verb.pronoun is not None or outside.conjunction:
        return False
    return outside.kind == NOT_PUNCTUATION and not outside.flags & _NO_NOUN and not outside.cues


def _has_clitic(word: Word) -> bool:
    """Whether a common word is another one with its preposition: لحماية, بهدف."""
    rest = word.folded[1:]
    if word.flags & ~lexicon.COMMON or word.folded[0] not in "بل" or len(rest) < _SHORTEST_NOUN:
        return False
    return rest in lexicon.entries()


def _is_of_noun(words: list[Word], stretch: Stretch, after: int) -> bool:
    """Whether a few marked words are of a noun outside the marks: أشار إلى «محاولة خطف» زوار, «تقادم» النصوص."""
    last, word = words[stretch.last - 1], words[after]
    if stretch.last - stretch.first > _LONGEST_CONSTRUCT or last.article or last.form.endswith(ACCUSATIVE_ENDINGS):
        return False
    if word.conjunction or word.cues or word.complementizer or word.flags & (_NO_NOUN | lexicon.TIME):
        return False
    return _is_noun_phrase(words, stretch)


def _is_noun_phrase(words: list[Word], stretch: Stretch) -> bool:
    """Whether a few marked words are no clause: أعلنت الوزارة «بدء العمل» في المشروع."""
    if stretch.last - stretch.first > _LONGEST_PHRASE:
        return False
    return not any(w.flags & _NO_NOUN & ~lexicon.PREPOSITION for w in words[stretch.first : stretch.last])
