"""How an article becomes quotes, top to bottom."""

from service.attribution.answer import build
from service.attribution.article import read
from service.attribution.attribution import attribute
from service.attribution.contents import end_contents
from service.attribution.cues import find_cues
from service.attribution.model import Extraction
from service.attribution.unannounced import unannounced_reports
from service.attribution.reports import open_report
from service.attribution.source_reports import source_report


def extract(text: str) -> Extraction:
    """Find every quote in an Arabic article and the speaker it belongs to.

    Args:
        text: the article, any string; offsets of the answer are code points of it.

    Returns:
        The quotes in order of their content and the speakers behind them.
    """
    article = read(text)
    cues = find_cues(article)
    following = {cue.first: cue for cue in cues}
    reports = []
    for cue in cues:
        report = open_report(article, cue, following) if cue.form else source_report(article, cue, following)
        if report is not None:
            reports.append(report)
    end_contents(article, reports, following)
    reports = unannounced_reports(article, reports, following)
    speakers = attribute(article, reports)
    return build(article, reports, speakers)
