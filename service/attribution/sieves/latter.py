"""Who was spoken of last before a cue: ``التقى سالم [بسامي]، وقال الأخير إن``."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import Report
from service.attribution.sieves.candidates import Candidate
from service.attribution.sieves.persons_named import persons_named
from service.attribution.text.article import Article
from service.lexicon.entries import DEMONSTRATIVE, ORGANIZATION_HEAD

_LAST_NAMED: Final = ("الاخير", "الاخيره")


def latter_before(article: Article, report: Report, at: int) -> Mention | None:
    """Who or what was named last before a verb whose subject is هذا الأخير: ``واستقبل الوزير [سالم]، وأكد هذا الأخير``.

    Args:
        article: the article.
        report: the report, its source not named.
        at: the token of its cue.

    Returns:
        The mention, of a person or a body; None where هذا الأخير is not the subject, or nobody was named.
    """
    words, cue = article.words, report.cue
    if cue is None or cue.part != "verb" or cue.last + 1 >= len(words) or not words[cue.last].flags & DEMONSTRATIVE:
        return None
    if words[cue.last + 1].folded not in _LAST_NAMED:
        return None
    gender = "f" if words[cue.last + 1].folded[-1] == "ه" else "m"
    first = article.sentence(at)[0]
    named = [one.mention for one in persons_named(article, first, at) if one.mention.gender in (None, gender)]
    person = named[-1] if named else None
    for k in range(at - 1, person.span[1] - 1 if person is not None else first - 1, -1):
        if words[k].flags & ORGANIZATION_HEAD and words[k].gender == gender and not words[k].conjunction:
            end = noun_phrase_end(article, k, at, bare=True)
            body = describe(article, k, end) if end > k else None
            if body is not None and body.kind == "organization":
                return body
    if person is None and first == at and first:
        before = persons_named(article, article.sentence(first - 1)[0], first)
        person = next((one.mention for one in reversed(before) if one.mention.gender in (None, gender)), None)
    return person


def latter(candidates: list[Candidate], at: int) -> Candidate | None:
    """The candidate who was named last before a cue.

    Args:
        candidates: those with whom the cue agrees.
        at: the token of the cue.

    Returns:
        The candidate; None where nobody was named.
    """
    named = [(place, candidate) for candidate in candidates if (place := _last_place(candidate, at)) >= 0]
    return max(named, key=lambda found: found[0])[1] if named else None


def _last_place(candidate: Candidate, at: int) -> int:
    """Where somebody was named last before a cue; -1 where they were not."""
    places = [-1]
    if candidate.named is not None:
        places.append(candidate.named.at)
    if candidate.subject is not None:
        places.append(candidate.subject.at)
    source = candidate.spoke[2].source if candidate.spoke is not None else None
    if source is not None:
        places.append(source.span[0])
    return max(place for place in places if place < at)
