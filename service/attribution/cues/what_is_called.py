"""What somebody calls a thing that ما stands for: ``ما [سماه] «العدوان»``, ``بما [وصفه] بـ«الكارثة»``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.lexicon.words import Word

# take what they deem something before what they deem it: اعتبر الوزير القرار «خطأ»
DEEMING: Final = ("اعتبر", "عد")
WHAT: Final = ("ما", "بما", "مما", "لما", "عما")


def tells_what_it_is_called(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb tells what somebody calls, describes or deems what ما before it stands for.

    Its pronoun stands for the same: ``ما [سماه] «العدوان»``, but ``ما [سمى] الوزير بعده أحدا``.

    Args:
        words: the words of the article.
        cue: the cue.

    Returns:
        Whether what it is called follows.
    """
    form = cue.form
    if form is None or form.part != "verb" or cue.pronoun is None or not cue.first:
        return False
    return words[cue.first - 1].folded in WHAT and (form.frame == "describe" or form.lemma in DEEMING)
