"""Institutions of which somebody only spoke, and who do not speak next where another can."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.sieves.candidates import Candidate, Spoken
from service.attribution.sieves.evidence import CONTENTS_BACK

_BODIES: Final = ("organization", "group", "document")


def without_bodies_told_of(found: list[Candidate], spoken: list[Spoken], at: int) -> list[Candidate]:
    """Leave out institutions and groups that others only spoke of, where somebody has spoken who agrees.

    ``أعلنت الوزارة …. وقال الخبير إن [الشركة] خسرت. وأكدت أن``: the ministry. A man in the news may go on himself:
    ``وقالت الشرطة إن [المتهم] اعترف. وقال إنه``, but no marked words: ``«[الفريق جاهز] أخيرا»، بحسب تقرير. وقال``.

    Args:
        found: who agree with a cue.
        spoken: who has spoken before it, in order.
        at: its token.

    Returns:
        Those who are left, at least one.
    """
    if not any(one.spoke is not None for one in found):
        return found
    return [one for one in found if one.entity is not None or not _is_only_told_of(one, spoken[-CONTENTS_BACK:], at)]


def _is_only_told_of(candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether somebody is named in what was said and has ended before a token, and nowhere else near it."""
    mentions = [named.mention for named in (candidate.subject, candidate.named) if named is not None]
    for mention in mentions:
        if not any(report.first <= mention.head < report.last <= at for _, _, report, _ in spoken):
            return False
    return bool(mentions) and (candidate.kind in _BODIES or any(_holds_marked_words(m, spoken) for m in mentions))


def _holds_marked_words(mention: Mention, spoken: list[Spoken]) -> bool:
    """Whether a mention is what somebody said with its marks."""
    return any(mention.span[0] < report.first and report.last < mention.span[1] for _, _, report, _ in spoken)
