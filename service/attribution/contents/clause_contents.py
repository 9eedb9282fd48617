"""Where the content of a clause ends, and whether it is direct, indirect or mixed."""

from itertools import islice
from typing import Final

from service.attribution.contents.described_contents import is_only_described
from service.attribution.contents.later_sentences import (
    is_of_one,
    lone_closing,
    over_dots,
    over_questions,
    over_verses,
    through_line,
)
from service.attribution.contents.list_items import over_items
from service.attribution.contents.loose_ends import LINKING
from service.attribution.contents.retold import story_end
from service.attribution.contents.sentence_ends import end_in_sentence
from service.attribution.mentions.marked_words import is_speech
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.words import Word, can_be_verb

_LONGEST_ASIDE: Final = 120
_LONGEST_SUBJECT: Final = 3  # الذين قالوا إن [ولد أربيه]، نقل تحياتهم
_FARTHEST_RELATIVE: Final = 4  # الذي سبق وأن وصف
_AND_PRESENT: Final = ("وي", "وت")
_AND_WE: Final = ("ون", "وسن")
_LINKS: Final = lexicon.CONJUNCTION | lexicon.PARTICLE | lexicon.NEGATION | lexicon.RELATIVE | lexicon.PREPOSITION


def end_clause(
    article: Article,
    report: Report,
    stops: dict[Stretch | None, list[int]],
    opened: dict[int, Report],
    *,
    cited: bool,
) -> None:
    """Give a report its end and type whose content is a clause or speech after a colon, in place.

    Args:
        article: the article.
        report: the report, its content still open.
        stops: the tokens where a clause stops, by the stretch in which they stand.
        opened: the reports by the first token of their cue.
        cited: whether God or the Prophet is who was named last as a source, who then is cited on.
    """
    inside = article.stretch_of.get(report.cue.first) if report.cue is not None else None
    retold = story_end(article, report, stops, opened) if inside is None else 0
    if retold:
        report.last, report.type = retold, "direct"
        return
    end = end_in_sentence(article, report, inside, stops, opened)
    alone = _marked_alone(article, report, end)
    if alone is not None:
        report.first, report.last, report.type = alone.first, alone.last, "direct"
        return
    report.last = end if inside is not None else _end_outside(article, report, end, stops, opened, cited=cited)
    _tell_type(article, report, inside)


def _marked_alone(article: Article, report: Report, end: int) -> Stretch | None:
    """The marked words with which a clause begins where they are all that is said of it: ``أن «الخطة جاهزة»``."""
    stretch = report.stretch
    if stretch is None or report.opening != CLAUSE:
        return None
    first, last = article.tokens.trimmed(stretch.closing + 1, end)
    nothing_else = all(word.kind != NOT_PUNCTUATION for word in article.words[first:last])
    return stretch if not stretch.closed or nothing_else or is_only_described(article, report, stretch, end) else None


def _end_outside(
    article: Article,
    report: Report,
    end: int,
    stops: dict[Stretch | None, list[int]],
    opened: dict[int, Report],
    *,
    cited: bool,
) -> int:
    """Where a content ends that stands in no marks: before its main clause goes on, or in a later sentence."""
    spoken = report.opening == AFTER_COLON
    if spoken:
        end = lone_closing(article, report, end, opened)
    end = _end_of_marked(article, report, end)
    end = _aside_end(article, report, end)
    end = over_questions(article, over_dots(article, report, end, stops, opened), opened)
    if spoken and is_of_one(article, report) and not (cited and report.source is None):
        end = through_line(article, report, end, opened)
    return over_verses(article, report, over_items(article, report, end, opened), opened) if spoken else end


def _tell_type(article: Article, report: Report, inside: Stretch | None) -> None:
    """Give a report whose end is known its type; the content of one is all in marks that looked indirect."""
    marked = (s for s in article.stretches_between(report.first, report.last) if s is not inside)
    spoken = list(islice((s for s in marked if is_speech(article, s)), 2))  # whether none, one or more
    if report.opening == AFTER_COLON:
        report.type = "mixed" if spoken else "direct"
        return
    report.type = "mixed" if spoken else "indirect"
    if len(spoken) == 1:
        first, last = article.tokens.trimmed(report.first, report.last)
        if spoken[0].opening <= first and spoken[0].closing >= last - 1:
            report.first, report.last, report.type = spoken[0].first, spoken[0].last, "direct"


def _end_of_marked(article: Article, report: Report, end: int) -> int:
    """Where marked words and with them a relative clause end, before the main clause goes on; or the end.

    ``واستغل سامي، الذي أكد أنه [«ترك مهنته»]، الفرصة``.
    """
    words, stretch = article.words, report.stretch
    if stretch is None or report.found != "relative":
        return end
    comma = stretch.closing + 1
    if stretch.opening > report.opener + 1 or not stretch.closed or comma + 1 >= end or words[comma].kind != COMMA:
        return end
    following = words[comma + 1]
    links = following.conjunction or following.complementizer or following.flags & _LINKS
    links = links or following.folded in LINKING
    return end if links or following.kind != NOT_PUNCTUATION else comma


def _goes_on_as_we(word: Word) -> bool:
    """Whether a verb in the first person goes on with speech after a colon: ونحتاج, وسنعود; not ونشر, of another."""
    if word.cues:
        return any(form.person == 1 for form in word.cues)
    return word.folded.startswith(_AND_WE) and not word.article and not word.flags & ~(lexicon.COMMON | lexicon.VERB)


def _aside_end(article: Article, report: Report, end: int) -> int:
    """The comma that closes a relative clause between commas: ``سالفيني، الذي قال إن …، ينفي``; else the end."""
    words, cue, first = article.words, report.cue, report.first
    if cue is None or cue.part != "verb":
        return end
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
    outside = article.stretch_of.get(cue.first)
    named = bool(words[first].flags & (lexicon.NAME_PART | lexicon.PERSON_NAME))
    for k in range(first + (_LONGEST_SUBJECT if named else 0), min(end, first + _LONGEST_ASIDE)):
        if words[k].kind == COMMA and article.stretch_of.get(k) is outside:
            if k + 1 < end and words[k + 1].flags & lexicon.PRONOUN:
                continue  # أن يوم السبت، هو يوم
            if k + 1 < end and words[k + 1].folded[:2] in _AND_PRESENT and can_be_verb(words[k + 1]):
                continue  # الذي أكد أن الخطة ضعيفة، وتحتاج إلى مراجعة، ينتقد
            if report.opening == AFTER_COLON and k + 1 < end and _goes_on_as_we(words[k + 1]):
                continue  # الذي قال: نحن مستعدون، ونحتاج إلى قوارب
            return k
    return end
