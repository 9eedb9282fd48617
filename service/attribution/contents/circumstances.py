"""Participles that tell how the speaker went on, outside the clause: ``إن العمل مستمر [مؤكدا] استعداد الوزارة``."""

from typing import Final

from service.attribution.contents.clause_openers import opener_before, start_without_past
from service.attribution.contents.complemented import has_complement
from service.attribution.cues.cue_match import CueMatch
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_complements import is_with_by
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import ACCUSATIVE_ENDINGS, Word

_NEAR: Final = 3
_LONGEST_SUBJECT: Final = 14
_ALL: Final = ("كل", "جميع", "معظم", "اغلب", "غالبيه")  # أن [كل] الأحزاب متفقة


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
    word, before = words[cue.first], words[cue.first - 1]
    accusative = word.form.endswith(ACCUSATIVE_ENDINGS) and not before.form.endswith(ACCUSATIVE_ENDINGS)
    with_bi = words[cue.last].preposition == "ب" or is_with_by(words[cue.last])  # [منوها] بالجهود, بجهود
    return accusative and with_bi and "ب" in form.prepositions


def is_predicate(article: Article, cue: CueMatch) -> bool:
    """Whether a feminine participle is what a clause says of its subject: ``إن الدول العربية [متفقة] على الحل``.

    Nothing but that subject, which is definite and agrees with it, stands before it in the clause.
    """
    words, start = article.words, max(article.sentence(cue.first)[0], cue.first - _LONGEST_SUBJECT)
    opener = next((k for k in range(cue.first - 1, start - 1, -1) if words[k].complementizer is not None), -1)
    if opener < 0 or not words[cue.first].form.endswith("ة"):
        return False
    if opener + 1 == cue.first:
        pronoun = words[opener].pronoun
        return pronoun is not None and pronoun[1] == "f"  # إنها [متفقة]
    first = opener + 1 + (words[opener + 1].folded in _ALL)
    subject = words[first]
    if words[opener].pronoun is not None or not words[cue.first - 1].article:
        return False
    if subject.gender == "m" and subject.number != "p":
        return False  # أن الفوز مستحق [مضيفة] أن
    return noun_phrase_end(article, first, cue.first) == cue.first


def is_hers(article: Article, cue: CueMatch) -> bool:
    """Whether a participle with its complement tells how she who speaks went on: ``…، [مطالبة] الحكومة بنشر``."""
    words, at = article.words, cue.last
    if at >= len(words) or words[at].kind != NOT_PUNCTUATION or words[at].conjunction == "و":
        return False
    word = words[at]
    object_ = word.article and not word.preposition and not word.flags & lexicon.TIME
    object_ = object_ or _has_definite_object(words, at)
    if not (object_ or word.folded == "ما" or word.folded[0] in "لب" or has_complement(words, cue)):
        return False
    opener = opener_before(article, cue)
    before = words[max(0, opener - _LONGEST_SUBJECT) : max(0, opener)]
    told = [form for other in before for form in other.cues if form.part != "noun"]
    return bool(told) and told[-1].gender == "f"


def is_theirs(article: Article, cue: CueMatch) -> bool:
    """Whether a participle with its object tells how those who speak went on: ``قال السكان إن …، [متهمين] الشركة``.

    A noun in ين has none: ``المتهمين``.
    """
    words = article.words
    if not _has_definite_object(words, cue.last) and not has_complement(words, cue):
        return False
    opener = opener_before(article, cue)
    before = words[max(0, opener - _LONGEST_SUBJECT) : max(0, opener)]
    return any(word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) for word in before)


def _has_object(words: list[Word], cue: CueMatch) -> bool:
    """Whether a participle of who speaks has a definite noun for its object: ``مؤكدة [استمرار الرصد]``."""
    word, before = words[cue.first], words[cue.first - 1]
    circumstance = word.form.endswith(ACCUSATIVE_ENDINGS) or (before.article and word.form.endswith(("ة", "ين")))
    return circumstance and _has_definite_object(words, cue.last)


def _has_definite_object(words: list[Word], j: int) -> bool:
    """Whether a noun that is definite, by itself or by the one behind it, stands at a token: ``[استمرار الرصد]``."""
    if j + 1 >= len(words):
        return False
    noun, following = words[j], words[j + 1]
    if noun.kind != NOT_PUNCTUATION or noun.conjunction or noun.preposition or noun.complementizer:
        return False
    if noun.flags & (lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB):
        return False
    if noun.article or has_pronoun(noun) or following.folded == "اي":
        return True
    return following.article or following.folded.endswith(("ها", "هم"))
