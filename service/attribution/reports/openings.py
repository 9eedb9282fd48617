"""From cues to reports: what opens each cue's content, before contents are given their ends."""

from typing import Final

from service.attribution.cues.chains import chained_source
from service.attribution.cues.complements import has_preposition, interrupts, phrase_before
from service.attribution.cues.cue_match import CueMatch
from service.attribution.reports.bare_speech import (
    bare_after_subject,
    bare_clause,
    clause_after_participle,
    unannounced_speech,
)
from service.attribution.reports.coordinated_clauses import coordinated_report
from service.attribution.reports.gap import DECIDED, Gap
from service.attribution.reports.marked_titles import is_title
from service.attribution.reports.opened_contents import SAYING
from service.attribution.reports.reports import BARE, Report
from service.attribution.reports.sourcing import give_source
from service.attribution.reports.unspoken import reports_nothing
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.openers import SPEAKS_BARE
from service.lexicon.punctuation import NOT_PUNCTUATION

_LONGEST_GAP: Final = 70


def open_report(article: Article, cue: CueMatch, following: dict[int, CueMatch]) -> Report | None:
    """Find where the content of a verb, participle or noun of saying opens, and its source.

    Args:
        article: the article.
        cue: the cue, not a source phrase.
        following: all cues of the article by their first token.

    Returns:
        The report with its content's first token, its end still open; None where the cue reports nothing.
    """
    phrase = phrase_before(cue, following) if cue.part == "verb" else None
    if reports_nothing(article, cue, following) or (phrase is not None and interrupts(article, phrase, following)):
        return None  # وقال فلان، وفق ما [نقلت] وكالة، إن
    limit = min(_sentence_end(article, cue.last - 1), cue.first + _LONGEST_GAP)
    inside = article.stretch_of.get(cue.first)
    if inside is not None:
        limit = min(limit, inside.last)
    if inside is None and cue.part != "noun":
        spoken = unannounced_speech(article, cue, limit)
        if spoken is not None:
            return spoken
    limit = min(limit, article.aside_end(cue.first))  # …، ردا على ما [أعلنته] الحكومة، أن
    gap = Gap(article, cue, following, limit, after_phrase=phrase is not None)
    if gap.read() == DECIDED:
        if gap.report is not None or not gap.ends_at_term():
            return gap.report
        return _bare_report(article, cue, limit, inside)  # وأضاف [هناك] ما يسمى «الظل»
    if gap.coordinated:
        return coordinated_report(article, cue, gap.coordinated)
    return _bare_report(article, cue, limit, inside)


def _bare_report(article: Article, cue: CueMatch, limit: int, inside: Stretch | None) -> Report | None:
    """Words that nothing announces: وأضاف قائلا [نرفض القرار], وتابع بالقول [نحن بحاجة إلى …]."""
    form, words = cue.form, article.tokens.words
    assert form is not None
    saying = words[cue.last - 1].stem in SAYING and inside is None and limit - cue.last > 1
    saying = saying and words[cue.last].kind == NOT_PUNCTUATION and not words[cue.last].preposition
    if saying and form.part == "verb":
        bare = Report(cue, BARE, cue.last, cue.last, cue.last, None, "")
        return give_source(article, bare, cue.last, cue.last)
    if form.lemma in SPEAKS_BARE and "ambiguous" not in form.flags and form.part == "verb":
        return bare_clause(article, cue, limit) or bare_after_subject(article, cue, limit)
    if form.lemma in SPEAKS_BARE and form.part == "participle" and form.adverbial and inside is None:
        return clause_after_participle(article, cue, limit)
    if form.part == "noun" and form.lemma == "قال" and cue.pronoun is not None and inside is None:
        return _what_is_passed_on(article, cue, limit)
    if words[cue.first].folded == "بالقول" and inside is None and limit - cue.last > 2:
        word, then = words[cue.last], words[cue.last + 1]
        contrast = word.flags & lexicon.NEGATION and (then.preposition or has_preposition(then))  # بالقول لا بالفعل
        if not word.flags & lexicon.CONJUNCTION and word.conjunction != "و" and not contrast:
            report = bare_clause(article, cue, limit)
            return give_source(article, report, cue.last, cue.last) if report is not None else None
    if saying and form.part != "noun":
        return Report(cue, BARE, cue.last, cue.last, cue.last, None, "participle")  # هتفوا قائلين [يسقط الظلم]
    return None


def _what_is_passed_on(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """Words that nothing announces, which another passes on: نسبت الصحيفة إلى [والده] قوله [لا نعرف كيف قتل]."""
    voice = chained_source(article, cue)
    if voice is None or voice.span[1] != cue.first or cue.last >= limit:
        return None
    if article.words[cue.last].flags & lexicon.DEMONSTRATIVE:
        return None  # قوله [هذا]
    report = bare_clause(article, cue, limit)
    if report is not None:
        report.source, report.found = voice, "chain"
    return report


def _sentence_end(article: Article, j: int) -> int:
    """Where the sentence of a cue ends, past the full stop of a title: قال في فيلم بعنوان «الطريق.. إلى أين»، إن."""
    end = article.sentence(j)[1]
    stretch = article.stretch_of.get(end - 1)
    if stretch is None or stretch.first <= j or not stretch.closed or stretch.closing < end:
        return end
    return article.sentence(stretch.closing)[1] if is_title(article.words, stretch.opening) else end
