"""Who says marked words is told right behind them: ``«…» [يقول] فلان``, ``«…»، [يكتب] أحد المعلقين``."""

from service.attribution.cues.cue_match import CueMatch
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.punctuation import COMMA
from service.lexicon.words import Word


def is_told_behind(words: list[Word], stretch: Stretch, following: dict[int, CueMatch]) -> bool:
    """Whether a verb of saying in the present stands behind marked words, at most after a comma.

    Args:
        words: the words of the article.
        stretch: the words in marks.
        following: all cues of the article by their first token.

    Returns:
        Whether such a verb follows, without a conjunction.
    """
    verb = stretch.closing + 1
    verb += verb < len(words) and words[verb].kind == COMMA
    cue = following.get(verb)
    form = cue.form if cue is not None else None
    said = form is not None and form.part == "verb" and form.frame == "say" and form.tense == "present"
    return said and not words[verb].conjunction
