"""Whether a verb after فيما, كما or بينما tells what another said: ``، فيما [لم يكشف] فلان``."""

from typing import Final

from service.attribution.contents.complemented import has_complement
from service.attribution.cues.complements import THOUGHTS
from service.attribution.cues.cue_match import CueMatch
from service.lexicon import entries as lexicon
from service.lexicon.openers import MEANWHILE
from service.lexicon.words import Word

_SOON: Final = 8
_HOLDING: Final = ("belief", "description")
_WHO_HOLDS: Final = lexicon.SPEAKER_HEAD | lexicon.PLACE | lexicon.PERSON_NAME
_NOT: Final = ("لم", "ولم")
_ANY: Final = ("اي", "ايه")


def speaks_meanwhile(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb after فيما, كما or بينما tells what another said or would not say: ``، فيما لم يكشف فلان``.

    What may be another verb needs its preposition, its clause or somebody who speaks: not ``، فيما بلغ عدد الحوادث``.
    """
    form, last = cue.form, cue.last
    if form is None or form.part != "verb":
        return False
    if cue.pronoun is not None and form.cue_class in _HOLDING and words[cue.first - 1].folded in MEANWHILE:
        return last < len(words) and bool(words[last].flags & _WHO_HOLDS)  # فيما [تعتبرها] إسرائيل ملكا لها
    if form.tense != "past" and words[cue.first - 1].folded not in _NOT:
        return False
    if words[cue.first - 1].folded in _NOT and any(_is_anybody(words, k) for k in range(last, last + _SOON)):
        return False  # ولم يتدخل أي أحد، ولم تعلن أي جهة مسؤوليتها
    if words[cue.first - 1].folded in _NOT and (form.cue_class in THOUGHTS or form.lemma == "أعلم"):
        return False  # ولم يدرك السائق أن, ولم يعلم الضابط أن
    doubtful = "ambiguous" in form.flags or form.cue_class == "finding"
    if words[cue.first - 1].folded in _NOT and cue.pronoun is not None and "person_object" not in form.flags:
        return False  # ولم تره منذ عام
    doubtful = doubtful or form.frame == "quoted"  # فيما حسمت خبرة اللاعبين المباراة
    if not doubtful or last >= len(words) or words[last].complementizer is not None or has_complement(words, cue):
        return True
    if form.lemma == "رفض" and any(f.part == "noun" for f in words[last].cues):
        return True  # فيما رفض [التعليق]
    informs = "person_object" in form.flags and form.frame != "demand"
    return form.cue_class != "finding" and not informs and bool(words[last].flags & lexicon.SPEAKER_HEAD)


def _is_anybody(words: list[Word], j: int) -> bool:
    """Whether a word means nobody in a denial: أحد, أي [جهة], but not أي تعليق."""
    if j + 1 >= len(words) or words[j].folded not in _ANY:
        return j < len(words) and words[j].folded == "احد"
    return not words[j + 1].flags & lexicon.SPEECH and not any(form.part == "noun" for form in words[j + 1].cues)
