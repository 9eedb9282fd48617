"""Quotes without a verb before them: after their content, in headlines, pulled out of the text, going on alone."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.reports.reports import BEFORE, Report
from service.attribution.text.article import Article
from service.attribution.unannounced.continuations import continuation, next_piece, one_more, told_of
from service.attribution.unannounced.covered import cover, covered_words
from service.attribution.unannounced.cues_after import cue_after_content, first_half
from service.attribution.unannounced.gestures import gesture_before
from service.attribution.unannounced.headline_parts import after_dots, halves
from service.attribution.unannounced.headline_sources import source_words
from service.attribution.unannounced.headlines import headline, marked_headline
from service.attribution.unannounced.interviews import interview_answers
from service.attribution.unannounced.issued import issued
from service.attribution.unannounced.labelled import LONGEST_HEADLINE, labelled_speech
from service.attribution.unannounced.marked_halves import marked_half
from service.attribution.unannounced.pointed_at import pointed_at
from service.attribution.unannounced.points import points
from service.attribution.unannounced.posts import posts
from service.attribution.unannounced.pulled_out import pulled_out
from service.attribution.unannounced.repeated_titles import repeated_title
from service.attribution.unannounced.traditions import tradition
from service.lexicon.punctuation import COLON

_NEAR: Final = 40  # how many reports back a quotation may go on from
_LONGEST_LABEL_AND_LEAD: Final = 16


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
    covered = covered_words(article, reports)
    opened = {r.cue.first for r in reports if r.cue is not None}
    added: list[Report] = []
    for cue in following.values():
        if cue.first not in opened and cue.form is not None and cue.form.part == "verb":
            found = cue_after_content(article, cue, covered, taken, following)
            if found is not None:
                added.append(found)
                if found.stretch is not None:
                    taken.add(found.stretch.opening)
                cover(covered, found)
    for report in list(reports):
        other = first_half(article, report, taken)
        if other is not None:
            added.append(other)
            if other.stretch is not None:
                taken.add(other.stretch.opening)
    announced = [r.cue.first for r in reports if r.cue is not None and r.stretch is not None]
    broken = False
    for stretch in article.stretches:
        if stretch.depth == 0 and stretch.double and stretch.opening in taken:
            broken = not stretch.closed
        if stretch.depth == 0 and stretch.double and stretch.opening not in taken and not covered[stretch.first]:
            if not stretch.closed and any(stretch.first <= at < stretch.last for at in announced):
                continue  # " وكانت الصحيفة نقلت عنه قوله، "…": a stray mark
            found = (
                pulled_out(article, stretch)
                or issued(article, stretch)
                or pointed_at(article, stretch)
                or gesture_before(article, stretch)
                or labelled_speech(article, stretch)
                or tradition(article, stretch)
                or one_more(article, stretch, reports + added[-_NEAR:])
                or told_of(article, stretch, reports)
                or next_piece(article, stretch, reports[-_NEAR:] + added[-_NEAR:])
                or continuation(article, stretch, reports[-_NEAR:] + added[-_NEAR:], broken)
            )
            if found is not None:
                broken = not stretch.closed
                added.append(found)
                cover(covered, found)
    for answer in interview_answers(article, reports):
        added.append(answer)
        cover(covered, answer)
    added += posts(article, covered)
    added += points(article, reports, covered)
    sources: frozenset[str] | None = None
    colons = [k for k in article.tokens.punctuation if article.words[k].kind == COLON]
    labelled = {
        first
        for k in colons
        if k < max((first := article.line(k)[0]), after_dots(article, k)) + _LONGEST_LABEL_AND_LEAD
    }
    lines = article.tokens.lines
    for k in range(len(lines)):
        first, last = lines[k]
        if last - first > LONGEST_HEADLINE:
            continue
        spoken: list[Report | None] = []
        if first in labelled:
            sources = sources if sources is not None else source_words(article, reports)
            beneath = article.words[last - 1].kind == COLON and last < len(article.words)
            end = article.line(last)[1] if beneath else last
            spoken = [headline(article, *half, sources) for half in halves(article, first, end)]
        elif first in article.opened and last - 1 not in article.closed:
            spoken = [marked_half(article, first, last)]
        elif last - 1 in article.closed:
            spoken = [marked_headline(article, first, last)]
        added += [each for each in spoken if each is not None and not any(covered[each.first : each.first + 2])]
    title = repeated_title(article, reports, taken)
    if title is not None and not covered[title.first]:
        added.append(title)
    everything = _without_doubles(_without_the_same_text(article, _without_middlemen(reports + added)))
    everything.sort(key=lambda r: (r.cue.first if r.cue and r.opening != BEFORE else r.first, r.first))
    return everything


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


def _without_the_same_text(article: Article, reports: list[Report]) -> list[Report]:
    """One report where a text is named before and again behind its words: ``بيان جاء فيه «…»، كما جاء في البيان``."""
    phrases = [r for r in reports if r.opening == BEFORE and r.cue is not None and r.cue.phrase is not None]
    left_out = [r for r in phrases if any(_is_the_same_text(article, r, other) for other in reports)]
    return [report for report in reports if report not in left_out] if left_out else reports


def _is_the_same_text(article: Article, phrase: Report, other: Report) -> bool:
    """Whether marked words before a phrase are reported already, as what stands in the text that it names."""
    mine, its, stretch = phrase.source, other.source, other.stretch
    if mine is None or its is None or stretch is None or other is phrase or other.cue is None:
        return False
    if mine.kind != "document" or its.kind != "document" or mine.head < 0 or its.head < 0:
        return False
    ends = phrase.first <= other.cue.first and stretch.last <= phrase.last <= stretch.closing + 1
    return ends and article.words[mine.head].stem == article.words[its.head].stem


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
