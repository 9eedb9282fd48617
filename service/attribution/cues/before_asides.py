"""What stands before an aside that parts a subject from its verb: ``[فلان]، الذي …، يرى``, ``[فلان] (50 عاما) قال``."""

from typing import Final

from service.attribution.cues.adverbials import AFTER
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_predicates import is_adverbial_participle, is_verb
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import TURNING
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, DASH, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.words import Word

_WHEN: Final = AFTER | {"خلال", "اثناء", "لدي"}
_IN_ANSWER: Final = ("ردا", "تعليقا", "جوابا", "تعقيبا")
_NO_ASIDE: Final = ("ما", "من")  # ما أحوجنا إلى العلم، [المعلم سالم]، يقول
_LONGEST_TITLE: Final = 30
_LONGEST_ASIDE: Final = 16
_LONGEST_CLAUSE: Final = 25
_LONGEST_DATELINE: Final = 8
_SHORTEST_PARTICIPLE: Final = 5
_LONGEST_TURN: Final = 3  # ، من جانبه،


def before_asides(article: Article, first: int, j: int) -> int:
    """The last token before what asides, brackets and dashes at ``j`` hold.

    Args:
        article: the article.
        first: the first token of the sentence.
        j: the last token before a verb.

    Returns:
        The token; one before ``first`` where nothing is left, or where that is a dateline.
    """
    words = article.words
    j = _before_withheld(article, first, _before_own_time(words, first, j))
    if words[j].kind == COMMA and (aside := _aside_start(article, first, j)):
        j = aside - 1  # فلان، الذي …، يرى
    if words[j].kind == DASH and _is_dateline(words, first, j):
        return first - 1
    while j >= first and words[j].kind in (COMMA, CLOSING_BRACKET, DASH):
        if words[j].kind == CLOSING_BRACKET:
            j = next((k for k in range(j, first - 1, -1) if words[k].kind == OPENING_BRACKET), first)
        elif words[j].kind == DASH:
            j = _dash_before_title(words, first, j)
        j -= 1
    return j


def _before_own_time(words: list[Word], first: int, j: int) -> int:
    """The last token before what tells when or in which words of theirs somebody spoke: المدير [قبل سفره] قال."""
    if j - 1 <= first or not has_pronoun(words[j]) or words[j].flags & lexicon.ROLE:
        return j
    if words[j - 1].folded not in _WHEN and not (words[j - 1].folded == "في" and words[j].flags & lexicon.SPEECH):
        return j
    opening = words[first]
    fronted = opening.flags & lexicon.PREPOSITION and not opening.flags & lexicon.CONJUNCTION  # وفي تصريح [بعد عودته]
    return j if fronted or words[j - 2].flags & lexicon.PREPOSITION else j - 2  # not من [قبل زوجته]


def _before_withheld(article: Article, first: int, j: int) -> int:
    """The last token before what tells that no name is given: طبيب [طلب عدم ذكر اسمه] قال; ``j`` where nothing does."""
    if article.hidden and j in article.hidden:
        for k in range(j, max(first, j - _LONGEST_ASIDE), -1):
            if article.withheld.get(k) == j + 1:
                return k - 1
    return j


def _aside_start(article: Article, first: int, comma: int) -> int:
    """The comma that opens the relative clause or source phrase closed by the comma at ``comma``, or 0."""
    words = article.words
    if article.hidden and comma - 1 in article.hidden:
        for k in range(comma - 1, max(first, comma - _LONGEST_ASIDE), -1):
            if article.withheld.get(k) == comma and words[k - 1].kind == COMMA:
                return k - 1  # لكن عضوا فيها، [اشترط عدم ذكر اسمه]، كشف
    nearest = next((k for k in range(comma - 1, max(first, comma - _LONGEST_CLAUSE), -1) if words[k].kind == COMMA), 0)
    if nearest and words[nearest + 1].starts_source_phrase:
        return nearest  # لكن الوزير، [بحسب وكالة الغد]، قال
    if nearest and comma - nearest <= _LONGEST_TURN and words[comma - 1].folded in TURNING:
        return nearest  # الوزير، [بدوره]، قال
    for k in range(comma - 1, max(first, comma - _LONGEST_CLAUSE), -1):
        relative = words[k + 1].flags & lexicon.RELATIVE and words[k + 1].folded not in _NO_ASIDE
        if words[k].kind == COMMA and (relative or words[k + 1].folded in ("وهو", "وهي")):
            return k
    return _circumstance_start(article, first, comma)


def _circumstance_start(article: Article, first: int, comma: int) -> int:
    """The comma behind who opens a sentence, where how, when or where they speak stands before ``comma``; or 0.

    ``مصدر أمني، [مشيدا بجهود الجيش]، كشف``, ``رئيس النادي، [خلال لقائه بالسفير]، قال``.
    """
    words = article.words
    if not words[first].flags & lexicon.SPEAKER_HEAD or words[first].preposition:
        return 0
    opening = noun_phrase_end(article, first, comma)
    if opening <= first or comma - opening > _LONGEST_CLAUSE or words[opening].kind != COMMA or opening + 1 >= comma:
        return 0
    head, told = words[opening + 1], words[opening + 1 : comma]
    circumstance = head.preposition in ("ب", "ل") or head.flags & lexicon.PREPOSITION or head.folded in _WHEN
    circumstance = circumstance or head.folded in _IN_ANSWER or is_adverbial_participle(head) or _tells_a_state(head)
    if not circumstance or head.flags & lexicon.RELATIVE:
        return 0
    if any(word.complementizer or (word.kind != NOT_PUNCTUATION and word.kind != COMMA) for word in told):
        return 0
    acts = any(is_verb(word) or any(f.part == "verb" and f.tense == "past" for f in word.cues) for word in told[1:])
    return 0 if acts else opening


def _tells_a_state(word: Word) -> bool:
    """Whether a word that no list has looks like a participle in the accusative: مرتديا, محاطا."""
    if word.flags & ~lexicon.COMMON or word.article or len(word.folded) < _SHORTEST_PARTICIPLE:
        return False
    return word.folded[0] == "م" and word.form[-1] == "ا"


def _is_dateline(words: list[Word], first: int, dash: int) -> bool:
    """Whether what stands before a dash only tells where the news is from: ``دمشق - اتهمت``, ``باريس (الغد) - قال``."""
    if not words[first].flags & lexicon.PLACE or dash - first > _LONGEST_DATELINE:
        return False
    told = lexicon.PLACE | lexicon.TIME | lexicon.NUMBER | lexicon.MEDIA | lexicon.ORGANIZATION_NAME
    return all(word.kind != NOT_PUNCTUATION or word.flags & told for word in words[first:dash])


def _dash_before_title(words: list[Word], first: int, j: int) -> int:
    """The dash that opens a title which the one at ``j`` closes: ``أما فلان [-] أستاذ الشريعة - فيقول``; else ``j``."""
    for k in range(j - 1, max(first, j - _LONGEST_TITLE), -1):
        if words[k].kind == DASH:
            titled = words[k + 1].flags & (lexicon.ROLE | lexicon.RANK | lexicon.SPOKESPERSON | lexicon.UNNAMED)
            return k if titled else j
    return j
