"""Whether what a verb needs follows soon, so that an ambiguous form is that verb: ``ودعا القيادة [إلى]``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.noun_phrases.phrase_complements import IN_WHAT_WAY
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.words import Word

_SOON: Final = 8
_SO: Final = ("بهذا", "بهذه", "بذلك", "بتلك")
_GROWING: Final = ("زاد",)  # which tells by what something grows
_ADDRESSED: Final = lexicon.ORGANIZATION_HEAD | lexicon.GROUP | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.COUNTRY
_BLAME: Final = ("مسووليه", "تبعه", "تبعات", "وزر")
_GREETING: Final = ("شكر", "حيا", "هنأ")
_NEAR_BLAME: Final = 5


def has_complement(words: list[Word], cue: CueMatch) -> bool:
    """Whether a preposition of a cue follows soon, so that an ambiguous form is the verb: ودعا القيادة إلى."""
    form = cue.form
    assert form is not None
    for k in range(cue.last + 1, min(cue.last + _SOON, len(words)) + 1):
        word = words[k - 1]
        if word.kind == COMMA and k < len(words) and words[cue.last].flags & lexicon.ROLE:
            governing = words[k].flags & lexicon.PREPOSITION and words[k].folded in form.prepositions
            return bool(governing)  # كما حذر وزير البيئة والتعمير، [من] التعجل
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.folded in form.prepositions and word.flags & lexicon.PREPOSITION:
            return True
        if word.folded in _SO and k < len(words) and "ب" + words[k].stem in IN_WHAT_WAY:
            continue  # ودافع الحدث [بهذا الشكل]
        if word.folded in IN_WHAT_WAY:
            continue  # سجلت الأسعار ارتفاعا [بنسبة] كذا
        if "ب" in form.prepositions and word.folded[0] == "ب" and len(word.folded) > 3:
            grows = form.lemma in _GROWING and word.complementizer is None  # وزادت أعدادها بشكل كبير
            return not grows and (word.article or not word.flags & (lexicon.PERSON_NAME | lexicon.FUNCTION))
    return False


def acts_on_somebody(words: list[Word], cue: CueMatch) -> bool:
    """Whether the object of a verb that addresses people follows: ، [وناشد] الدولة, [وحمل] الحكومة المسؤولية."""
    form, at = cue.form, cue.last
    if form is None or "person_object" not in form.flags or at + 1 >= len(words) or not words[at].article:
        return False
    if words[at].preposition or not words[at].flags & _ADDRESSED:
        return False
    if form.cue_class not in ("accusation", "demand") and form.lemma not in _GREETING:
        return False
    if form.lemma != "حمل":
        return True
    return any(words[k].stem in _BLAME for k in range(at + 1, min(len(words), at + _NEAR_BLAME)))
