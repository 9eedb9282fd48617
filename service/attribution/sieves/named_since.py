"""Who was named with a role since somebody spoke, whom the role alone then means, though another had it before."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.reports.reports import Report
from service.attribution.sieves.antecedents import Antecedents
from service.attribution.sieves.named import Named
from service.attribution.sieves.turns import OF_SOMEBODY
from service.attribution.speakers.holders import FORMER
from service.attribution.speakers.persons import person
from service.attribution.speakers.recognition import known
from service.attribution.speakers.told_elsewhere import bearers, places_before, told_at
from service.lexicon.openers import ADDS

_SENTENCES_BACK: Final = 2
_HAD: Final = ("كان", "كانت")


def named_since(report: Report, source: Mention, antecedents: Antecedents, since: int) -> Entity | None:
    """The person named with a role since somebody spoke: ``ثم نادت المحكمة [الشاهد نبيل]. وأكد الشاهد``.

    Whom it names acts in a clause, or another does who has not spoken last; where who had the role before acts in
    between, it is still theirs: ``والتقى الوزير [الوزير نبيل]. وأكد الوزير``.

    Args:
        report: the report.
        source: its source, the role that stands alone.
        antecedents: the search for antecedents in the article.
        since: until where somebody spoke last.

    Returns:
        The person; None for another source, or where nobody is so named.
    """
    article, speakers = antecedents.article, antecedents.speakers
    words, (first, last) = article.words, source.span
    if source.kind != "unnamed" or not source.titles or last - first > 1 or not words[first].article:
        return None
    form = report.cue.form if report.cue is not None else None
    if since < 0 or speakers.last_person is None or speakers.inside or (form is not None and form.lemma in ADDS):
        return None
    places = places_before(article, (words[first].stem,), first, since)
    other = next(bearers(article, source, (words[first].stem,), behind=False), None) if places else None
    if other is None or other.name is None or other.span[0] <= since:
        return None
    if any(k > other.span[0] and told_at(article, k).name is None for k in places):
        return None  # the role alone, of who had it before
    return person(speakers, other, other.name) if _comes_in(antecedents, other, first) else None


def _comes_in(antecedents: Antecedents, other: Mention, before: int) -> bool:
    """Whether somebody new comes in shortly before a token, and is not only told of by who spoke last."""
    article, at = antecedents.article, other.span[0]
    words, which = article.words, article.tokens.sentence_of[at]
    if article.tokens.sentence_of[before] - which > _SENTENCES_BACK:
        return False
    if any(words[k].bare in FORMER for k in range(at, min(other.span[1] + 1, len(words)))):
        return False
    if words[article.sentence(at)[0]].stem.endswith(_HAD):
        return False  # وكان [النائب نبيل] قد استقال: background
    if at and words[at - 1].folded.removeprefix("و") in OF_SOMEBODY:
        return False  # وهنأ [النائب نبيل]: whom who spoke congratulates
    acting = [named for named in antecedents.named.subjects_of(which, before).named if named.at <= at]
    return bool(acting) and _is_of_another(antecedents, acting[-1], at)


def _is_of_another(antecedents: Antecedents, subject: Named, at: int) -> bool:
    """Whether the subject of a clause is who is named at a token, or somebody who is not who spoke last."""
    speakers = antecedents.speakers
    if subject.mention.span[0] == at:
        return True
    acting = known(speakers, subject.mention)
    return acting is None or acting is not speakers.last
