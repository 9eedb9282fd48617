"""Whether it is told when or where something was said: ``، وذلك [في مقابلة]``."""

from typing import Final

from service.attribution.noun_phrases.binding import has_pronoun
from service.lexicon import entries as lexicon
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_FRAME: Final = "اطار"
_WHEN: Final = word_set("occasions.when")
_DURING: Final = "خلال"
_MEETINGS: Final = tuple(word_set("occasions.meetings"))
_REPLYING: Final = word_set("occasions.replying")
WHERE: Final = word_set("occasions.where")


def is_occasion(words: list[Word], j: int) -> bool:
    """Whether a reporter tells when or where something was said: ``، وذلك في مقابلة``, ``، وذلك ردا على``."""
    if j + 1 >= len(words):
        return False
    if words[j].folded in _REPLYING:
        return words[j + 1].folded == "علي"
    if words[j + 1].stem == _FRAME and j + 2 < len(words):
        act = words[j + 2]  # في إطار [زيارته], but what is said goes on so: في إطار [حرص] الحكومة على الفقراء
        return has_pronoun(act) or bool(act.flags & lexicon.SPEECH)
    if words[j].folded == _DURING and has_pronoun(words[j + 1]) and words[j + 1].folded.startswith(_MEETINGS):
        return True  # وذلك خلال [استقباله] المبعوثة
    return words[j].folded in _WHEN or (words[j].folded in WHERE and bool(words[j + 1].flags & lexicon.SPEECH))


def is_scene(words: list[Word], j: int) -> bool:
    """Whether it is told where or when something was said: ``وجاء ذلك [خلال ندوة]``."""
    return j + 1 < len(words) and (words[j].folded in WHERE or words[j].folded in _WHEN)
