"""Participles that tell how the speaker went on, outside the clause: ``إن العمل مستمر [مؤكدا] استعداد الوزارة``."""

from typing import Final

from service.attribution.contents.clause_openers import opener_before, start_without_past
from service.attribution.contents.complemented import has_complement
from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.phrase_complements import is_with_by
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

_NEAR: Final = 3
_LONGEST_SUBJECT: Final = 14
ACCUSATIVE: Final = ("ا", "اً", "ًا")


def is_circumstance(article: Article, cue: CueMatch) -> bool:
    """Whether a participle that no comma parts tells how the speaker went on, and is no predicate: ``كان [رافضا]``.

    After an act it may tell how that was done: ``إن الوزير زار المدينة [منددا] بالعنف``.
    """
    words, form = article.words, cue.form
    if form is None or cue.last >= len(words):
        return False
    if any(word.flags & lexicon.AUXILIARY for word in words[cue.first - _NEAR : cue.first]):
        return False
    if form.frame != "say" and start_without_past(article, cue.first) < 0:
        return False
    if _has_object(words, cue):
        return True
    accusative = words[cue.first].form.endswith(ACCUSATIVE) and not words[cue.first - 1].form.endswith(ACCUSATIVE)
    with_bi = words[cue.last].preposition == "ب" or is_with_by(words[cue.last])  # [منوها] بالجهود, بجهود
    return accusative and with_bi and "ب" in form.prepositions


def is_hers(article: Article, cue: CueMatch) -> bool:
    """Whether a participle with its complement tells how she who speaks went on: ``…، [مطالبة] الحكومة بنشر``."""
    words, at = article.words, cue.last
    if at >= len(words) or words[at].kind != NOT_PUNCTUATION or words[at].conjunction == "و":
        return False
    word = words[at]
    object_ = word.article and not word.preposition and not word.flags & lexicon.TIME
    if not (object_ or word.folded == "ما" or word.folded[0] in "لب" or has_complement(words, cue)):
        return False
    opener = opener_before(article, cue)
    before = words[max(0, opener - _LONGEST_SUBJECT) : max(0, opener)]
    told = [form for other in before for form in other.cues if form.part != "noun"]
    return bool(told) and told[-1].gender == "f"


def _has_object(words: list[Word], cue: CueMatch) -> bool:
    """Whether a participle of who speaks has a definite noun for its object: ``مؤكدة [استمرار الرصد]``."""
    if cue.last + 1 >= len(words):
        return False
    word, noun, following, before = words[cue.first], words[cue.last], words[cue.last + 1], words[cue.first - 1]
    if noun.kind != NOT_PUNCTUATION or noun.conjunction or noun.preposition or noun.complementizer:
        return False
    if noun.flags & (lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB):
        return False
    definite = noun.article or following.article or following.folded.endswith(("ها", "هم")) or following.folded == "اي"
    circumstance = word.form.endswith(ACCUSATIVE) or (before.article and word.form.endswith(("ة", "ين")))
    return definite and circumstance
