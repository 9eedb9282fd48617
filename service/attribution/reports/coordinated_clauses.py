"""A clause with وأن behind the object of a verb that takes both: ``أكد أهمية الحوار [وأن] بلاده تريد``."""

from typing import Final

from service.attribution.cues.complements import TELLING
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import subject_after
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.reports.sourcing import give_source
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon

_SHORTEST_OBJECT: Final = 3
_ESPECIALLY: Final = ("خاصه", "خصوصا", "سيما", "لاسيما", "علما", "سوي", "الا", "حتي")
_TAKES_BOTH: Final = (*TELLING, "warning", "denial", "admission")
_WHO: Final = lexicon.TITLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.ORGANIZATION_HEAD  # كشف [الوزير] عن


def is_coordinated(article: Article, cue: CueMatch, j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a clause with وأن follows the object of a verb that takes both: ``أكد أهمية الحوار [وأن] بلاده تريد``."""
    form, words = cue.form, article.words
    assert form is not None
    if words[j].conjunction != "و" or words[j].complementizer != "-" or words[j].form.startswith("وإن"):
        return False
    if words[j - 1].folded in _ESPECIALLY:
        return False  # لا سيما [وأن] القرار قديم: the reason for it
    if form.part == "noun" or form.frame != "say" or form.cue_class not in _TAKES_BOTH or form.lemma == "قال":
        return False
    shortest = 1 if form.part == "participle" else _SHORTEST_OBJECT  # مؤكدا [أهميته] وأن
    doubtful = "ambiguous" in form.flags and not (form.part == "verb" and words[cue.last].flags & _WHO)
    if doubtful or j - cue.last < shortest or cue.first in article.stretch_of:
        return False
    if any(k in following and _reports_itself(following[k]) for k in range(cue.last, j)):
        return False
    begins = article.sentence(cue.first)[0]
    if form.part == "verb" and any(word.complementizer for word in words[begins : cue.first]):
        return False  # صرح بأن المملكة [تتابع] الأوضاع وأنها …: the clause is another's
    return not any(
        word.complementizer
        or word.flags & (lexicon.VERB | lexicon.AUXILIARY)
        or (word.flags & lexicon.RELATIVE and not word.flags & lexicon.PREPOSITION)  # من: from, before who
        for word in words[cue.last : j]
    )


def _reports_itself(other: CueMatch) -> bool:
    """Whether a cue before the clause is more than a noun, or عن, which also opens a tradition."""
    return other.part != "noun" and (other.phrase is None or other.phrase.words != ("عن",))


def coordinated_report(article: Article, cue: CueMatch, j: int) -> Report | None:
    """The clause with وأن, whose source stands before the object that it follows.

    Args:
        article: the article.
        cue: the cue.
        j: the complementizer.

    Returns:
        The report with its source; None where the cue turns out to report nothing.
    """
    words, form = article.words, cue.form
    if form is None or j + 1 >= article.sentence(j)[1]:
        return None
    governed = next((k for k in range(cue.last, j) if words[k].folded in form.prepositions), j)
    mention = subject_after(article, cue, governed) if form.part == "verb" else None
    start = mention.span[1] if mention is not None else cue.last
    stretch = article.opened.get(j + 1)
    report = Report(cue, CLAUSE, start, j + 1, j + 1, None, "", stretch if stretch and stretch.double else None)
    found = give_source(article, report, cue.last, start)
    if found is not None:
        found.opener = j
    return found
