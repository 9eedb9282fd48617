"""Where clauses end: at the next report, a source phrase, what the reporter adds, a full stop."""

from bisect import bisect_right

from service.attribution.contents.additions import adds, is_formula
from service.attribution.contents.led_in import led_in
from service.attribution.contents.next_cues import ends_before, is_also_told
from service.attribution.contents.turnings import turn
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.told_behind import is_told_behind
from service.attribution.reports.reports import Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.punctuation import CLAUSE_BREAKS, FULL_STOP, NOT_PUNCTUATION
from service.lexicon.words import Word


def clause_stops(
    article: Article, opened: dict[int, Report], following: dict[int, CueMatch], since: int
) -> dict[Stretch | None, list[int]]:
    """The tokens where a clause stops, in order, outside of marks (None) and inside each stretch.

    A clause stops at its sentence's end, the next cue beside it, a source phrase, the reporter's own words. What stands
    in marks inside it does not stop it. Found in one pass, so that many clauses in one sentence cost no more than one.

    Args:
        article: the article.
        opened: the reports by the first token of their cue.
        following: all cues of the article by their first token.
        since: where the first content begins, before which nobody asks for a stop.

    Returns:
        The stops, sorted, by the stretch in which they stand.
    """
    words, stretch_of = article.tokens.words, article.stretch_of
    cues = [cue for cue in following.values() if cue.first >= since]
    found = [cue.first for cue in cues if ends_before(article, cue, opened.get(cue.first))]
    found += [
        j
        for j in article.tokens.punctuation
        if j >= since and words[j].kind in CLAUSE_BREAKS and j + 1 < len(words) and adds(article, j + 1, following)
    ]
    found += [j + 1 for j in article.closed if j + 1 < len(words) and is_formula(words, j + 1)]
    found += [cue.first - k for cue in cues if (k := led_in(words, cue, opened.get(cue.first)))]
    found += [cue.first - 1 for cue in cues if is_also_told(article, cue, opened.get(cue.first))]
    found += [
        stretch.opening - 1
        for stretch in article.stretches
        if stretch.opening > since
        and words[stretch.opening - 1].kind in CLAUSE_BREAKS
        and is_told_behind(words, stretch, following)
    ]
    found += [stop for j in article.tokens.notable if words[j].turns and (stop := turn(article, j))]
    stops: dict[Stretch | None, list[int]] = {None: []}
    for j in found:
        stops.setdefault(stretch_of.get(j), []).append(j)
    for last in article.tokens.sentences.ends:
        ends = stretch_of.get(last - 1)
        if ends is not None and _ends_within(words, ends, last):
            stops.setdefault(article.parent(ends), []).append(last + 1)
        elif ends is not None and (ends.closing == last - 1 or (not ends.closed and ends.closing <= last)):
            ends = article.parent(ends)
        stops.setdefault(ends, []).append(last)
    for places in stops.values():
        places.sort()
    return stops


def _ends_within(words: list[Word], stretch: Stretch, last: int) -> bool:
    """Whether a sentence's full stop stands inside the mark that ends with it: ``إن «الخطة جاهزة.» [وعاد الوزير]``."""
    if not stretch.closed or stretch.closing != last or last + 1 >= len(words):
        return False
    return words[last - 1].kind == FULL_STOP and words[last + 1].kind == NOT_PUNCTUATION


def clause_end(article: Article, first: int, inside: Stretch | None, stops: dict[Stretch | None, list[int]]) -> int:
    """The first stop after the first token of a clause.

    Args:
        article: the article.
        first: the first token of the clause.
        inside: the stretch in which it stands, if any.
        stops: the tokens where a clause stops, by the stretch in which they stand.

    Returns:
        The token after the last of the clause.
    """
    found = stops.get(inside, ())
    k = bisect_right(found, first)
    end = found[k] if k < len(found) else len(article.words)
    return min(end, inside.last) if inside is not None else end
