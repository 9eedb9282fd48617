"""Noun phrases before a verb that are an adjunct and not its subject: ``وبخصوص [رد الحكومة] قال``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.statements_before import tells_therein
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.noun_phrases.phrase_predicates import is_verb
from service.attribution.noun_phrases.publications import RECEIVED
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

ABOUT: Final = word_set("adjuncts_before.about")
_LONGEST_ADVERBIAL: Final = 24
_OTHER: Final = ("اخر", "متصل")
_WHILE: Final = ("حين", "وقت")  # في حين الحكومة تقول
_MARGIN: Final = "هامش"
PLACING: Final = ("في", "علي", "الي")
_GOVERNING: Final = word_set("adjuncts_before.governing")


def is_adjunct(article: Article, cue: CueMatch, first: int, start: int, end: int) -> bool:
    """Whether a noun phrase before a verb is no subject of it.

    ``وبخصوص [رد الحكومة] قال``, ``المهاجم الذي يلعب في [الدوري المصري] أكد``, ``في سياق [متصل]، صرح``.

    Args:
        article: the article.
        cue: the verb.
        first: the first token of the sentence.
        start: the first token of the phrase.
        end: the token after its last.

    Returns:
        True for an adjunct, or a part of one.
    """
    words = article.words
    comma = words[cue.first - 1].kind == COMMA  # بعد [تقييم دقيق]، تبين أن
    therein = tells_therein(words, cue)
    if words[start].preposition == "ب" and words[start].flags & lexicon.MEDIA:
        return True  # نشر رسالة [بموقع «فيسبوك»]، كتب فيها
    if therein and comma and cue.pronoun is not None:
        return True  # وجه رسالة إلى المدير، [سامي الحلبي]، طالبه فيها بالرحيل
    if start == first:
        return False
    before = words[start - 1]
    if words[start].folded in _OTHER and before.flags & lexicon.COMMON:
        return True  # في سياق [آخر]، صرح; وفي سياق [متصل]، أضاف
    if therein and before.folded in RECEIVED:
        return True  # أصدرت الوزارة بيانا، نشرته [وكالة الأنباء]، قالت فيه
    if start > first + 1 and before.folded == _MARGIN:
        return True  # على هامش [اللقاء] صرح
    if _is_topic(words, first, start, apart=comma):
        return True  # وبخصوص رد فعل الحكومة قال
    apart = comma or bool(words[cue.first - 1].flags & lexicon.TIME)  # من خلال [قناة الغد]، أمس أكد أن
    if before.folded in (_GOVERNING if apart else PLACING):
        return True  # المهاجم الذي يلعب في [الدوري المصري] أكد
    if _is_in_opening_adverbial(article, first, start, end):
        return True  # وفي [خطاب متلفز] قال
    return apart and _is_place_of_an_aside(words, start, end)  # سارة، القادمة من مدينة [وجدة]، قالت


def _is_in_opening_adverbial(article: Article, first: int, start: int, end: int) -> bool:
    """Whether a noun phrase belongs to the adverbial that opens a sentence: وقبل مواجهة [ريال مدريد]، قال.

    Whose words the adverbial tells of speaks in them: ``وفي تصريحات [الوزير]، قال إن``.
    """
    words = article.words
    governing = words[first].folded.removeprefix("و")
    said = words[first + 1]
    if end - first > _LONGEST_ADVERBIAL or said.folded in _WHILE:
        return False
    if governing not in _GOVERNING:
        attached = words[first].preposition == "ب" and not words[first].article  # وبدعوة [عدد من النواب]، أضاف
        return attached and start > first and skip_adverbials(article, first, end) >= end
    if start == first + 1 and said.flags & (lexicon.SPEECH | lexicon.DOCUMENT) and not said.article:
        return True  # وفي [تصريح لقناة الضحى]، قال
    if (
        start == first + 2
        and governing in PLACING
        and said.flags & (lexicon.SPEECH | lexicon.DOCUMENT)
        and not said.article
    ):
        return False
    return skip_adverbials(article, first, end) >= end


def _is_topic(words: list[Word], first: int, start: int, *, apart: bool) -> bool:
    """Whether a noun phrase before a verb only says what is spoken about: ``وحول أثر هذه [الكتب على الناس] قال``.

    Where a comma parts it from the verb of saying another verb may stand in it (``وعن الموقف إذا رفضت [الورقة]، قال``),
    and so it may in a relative clause: ``وحول الأعمار التي يستهدفها «أوميكرون» [والأطفال] قال``.
    """
    if words[start - 1].folded.removeprefix("و") in ABOUT:
        return True
    first = next((k + 1 for k in range(start - 1, first, -1) if words[k].kind != NOT_PUNCTUATION), first)
    if words[first].folded.removeprefix("و") not in ABOUT:
        return False
    relative = False
    for word in words[first:start]:
        relative = relative or bool(word.flags & lexicon.RELATIVE)
        if (is_verb(word) and not (apart or relative)) or word.complementizer:
            return False
        if word.kind != NOT_PUNCTUATION and not (relative and word.kind == MARK):
            return False
    return True


def _is_place_of_an_aside(words: list[Word], j: int, end: int) -> bool:
    """Whether a lone place before a comma is the name of a town or region named before it: من مدينة [وجدة]."""
    place = end - j == 1 and words[j].flags & lexicon.PLACE and not words[j].flags & PERSON_NAME
    return bool(place) and words[j - 1].stem in REGIONS and not words[j - 1].article
