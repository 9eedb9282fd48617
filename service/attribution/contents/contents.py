"""Where each report's content ends, and whether it is direct, indirect or mixed."""

from typing import Final

from service.attribution.contents.clause_contents import end_clause
from service.attribution.contents.clause_ends import clause_stops
from service.attribution.contents.loose_ends import LINKING, leave_links, leave_lone_mark, leave_reference
from service.attribution.contents.marked_contents import end_marked
from service.attribution.contents.told_twice import is_told_twice
from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import AFTER_COLON, BEFORE, CLAUSE, MARKS, PREPOSITIONAL, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import revered_end
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA

_PUBLISHING: Final = ("نشر", "بث")


def end_contents(article: Article, reports: list[Report], following: dict[int, CueMatch]) -> None:
    """Give every report its last token and its type, in place.

    Args:
        article: the article.
        reports: its reports in order of their cues, contents still open.
        following: all cues of the article by their first token.
    """
    opened = {r.cue.first: r for r in reports if r.cue is not None}
    since = min([r.first for r in reports if r.opening != BEFORE], default=len(article.words))
    stops = clause_stops(article, opened, following, since)
    cited = False
    for report in reports:
        if report.opening == BEFORE:
            continue
        if report.source is not None or report.cue is None:
            cited = report.source is not None and bool(revered_end(article.words, *report.source.span)[1])
        if report.opening == MARKS:
            end_marked(article, report, stops, following)
        else:
            end_clause(article, report, stops, opened, cited=cited)
        report.first, report.last = article.tokens.trimmed(report.first, report.last)
        if report.type != "direct" or report.stretch is None:
            leave_links(article, report)
        if report.type != "direct":
            _leave_marks(article, report)
        if report.type != "direct" or report.stretch is None:
            leave_lone_mark(article, report)
        last = report.last
        leave_reference(article, report)
        if report.last < last and report.stretch is None:
            leave_lone_mark(article, report)  # … فقط" [انظر: …]
    by_nouns = {id(r.stretch) for r in reports if r.stretch is not None and r.cue is not None and r.cue.part == "noun"}
    reports[:] = [r for r in reports if not _is_act(article, r, by_nouns)]
    ends = {r.last: r for r in reports if r.cue is not None and r.cue.form is not None}
    reports[:] = [
        r for r in reports if not (_is_empty(article, r) or is_told_twice(article, r, ends) or _is_apposed(article, r))
    ]


def _leave_marks(article: Article, report: Report) -> None:
    """Take the marks off a content that stands in them as a whole: ``أن «…»، حيث قالت``."""
    stretch = article.opened.get(report.first)
    if stretch is not None and stretch.double and stretch.closed and stretch.closing == report.last - 1:
        if report.type == "mixed":
            report.first, report.last, report.type = stretch.first, stretch.last, "direct"


def _is_act(article: Article, report: Report, by_nouns: set[int]) -> bool:
    """Whether a report is a want, a plan or an act, which counts only with quoted words of its own.

    Args:
        article: the article.
        report: the report.
        by_nouns: the marked stretches that nouns of saying bring: ``داعيا إلى الصدق مصداقا [لقول] الشاعر «…»``.
    """
    if report.cue is None or report.cue.form is None or report.type == "direct":
        return False
    if report.cue.form.frame != "quoted" and report.opening != PREPOSITIONAL:
        return False
    if report.type == "indirect":
        return not _is_published(article, report)
    return all(id(stretch) in by_nouns for stretch in article.stretches_between(report.first, report.last))


def _is_published(article: Article, report: Report) -> bool:
    """Whether a medium has a clause right behind it or its verb as what it made known: ``نشرت الصحيفة [أن] …``."""
    cue, source = report.cue, report.source
    if cue is None or cue.form is None or cue.form.lemma not in _PUBLISHING or source is None:
        return False
    words, told = article.words, max(cue.last, source.span[1])
    if words[cue.first].pronoun is not None and report.opener > told:
        told = skip_adverbials(article, told, report.opener - 1)
        told += words[told].folded == "من"  # ما نشرته الصحيفة أمس [من] أن
    at_once = report.opener == told or skip_adverbials(article, told, report.opener) == report.opener
    if report.opening != CLAUSE or not at_once:
        return False  # نشر موقع «الغد» [اليوم] أن
    return any(word.flags & lexicon.MEDIA for word in words[slice(*source.span)])


def _is_empty(article: Article, report: Report) -> bool:
    """Whether nothing but a particle is left of a content: ``بحسب الصحيفة، فقد [قال مصدر إن]``."""
    if report.last - report.first != 1 or report.stretch is not None or report.opening == AFTER_COLON:
        return report.last <= report.first  # فقال مالك: يجب
    word = article.words[report.first]
    return word.folded in LINKING or bool(word.flags & (lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONJUNCTION))


def _is_apposed(article: Article, report: Report) -> bool:
    """Whether a colon only names what a verb is about: ``أعلن اسم مدربه: [سالم العلي، الذي درب الوحدة]``."""
    cue, source, words = report.cue, report.source, article.words
    if report.opening != AFTER_COLON or cue is None or report.last <= report.first:
        return False
    told = source.span[1] if source is not None and cue.last <= source.span[0] < report.opener else cue.last
    if skip_adverbials(article, told, report.opener) >= report.opener:
        return False
    end = noun_phrase_end(article, report.first, report.last)
    if end == report.last:
        return True
    return end > report.first and words[end].kind == COMMA and bool(words[end + 1].flags & lexicon.RELATIVE)
