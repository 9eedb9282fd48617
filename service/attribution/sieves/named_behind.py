"""Who is named only behind their words: in the main clause of the sentence that their words open."""

from itertools import pairwise
from typing import Final

from service.attribution.reports.reports import Report
from service.attribution.sieves.candidates import fits
from service.attribution.sieves.clause_owners import CIRCUMSTANCES
from service.attribution.text.article import Article

_NEAR: Final = 3
_BESIDES: Final = {*CIRCUMSTANCES, "جانب", "فضلا", "علاوه", "خلال", "اثناء"}


def named_behind(article: Article, reports: list[Report]) -> None:
    """Give what is said with a pronoun in front of a sentence to whom its main clause names, in place.

    ``ورغم [إقراره] بأن الوضع صعب، يؤكد الوزير سالم العلي أنه سيبقى``. So too what was said before:
    ``وبعد أن [أكد] أن الفريق جاهز، قال المدرب إن``.
    """
    for report, main in pairwise(reports):
        cue, source = report.cue, main.source
        if cue is None or main.found != "after" or source is None:
            continue
        earlier = report.found == "dropped" and _is_of_time(article, cue.first)
        if not earlier and (report.found != "pronoun" or cue.pronoun is None):
            continue
        first = article.sentence(cue.first)[0]
        if main.cue is None or article.sentence(main.cue.first)[0] != first or main.cue.first < report.last:
            continue
        if not first < cue.first <= first + _NEAR or main.speaker is None or source.kind not in ("person", "unnamed"):
            continue
        before = article.words[first : cue.first]
        if not any(word.folded.removeprefix("و") in _BESIDES for word in before):
            continue  # ردا على [قوله], عن [قوله]: another's
        form = cue.form
        verb = (form.person or 3, form.gender, form.number) if earlier and form is not None else None
        if fits(main.speaker, verb if earlier else cue.pronoun):
            report.speaker, report.sieve = main.speaker, "subject of the sentence"


def _is_of_time(article: Article, at: int) -> bool:
    """Whether a verb tells what came before or after something else: ``بعد أن [أكد]``, ``بعدما [أكد]``."""
    if not at:
        return False
    before = article.words[at - 1].folded.removeprefix("و")
    if before in ("بعدما", "قبلما", "عندما", "حينما"):
        return True
    return at > 1 and before in ("ان", "ما") and article.words[at - 2].folded.removeprefix("و") in ("بعد", "قبل")
