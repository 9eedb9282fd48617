"""Asides between a cue and its content: ``أكد الوزير[، ردا على ما أعلنته الحكومة،] أن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.lexicon.entries import PREPOSITION, RELATIVE
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, MARK, NOT_PUNCTUATION
from service.lexicon.words import Word

_LONGEST_SUBJECT: Final = 16
_LONGEST_ASIDE: Final = 30
_WHAT: Final = ("ما", "لما")
_HAS: Final = ("قد", "فقد", "وقد")


def past_aside(words: list[Word], j: int, limit: int) -> int:
    """The token after an aside right behind a cue that a complementizer follows: ``أكد فيه [- تعليقا على … -] أن``."""
    if j + 1 >= limit or (words[j].kind == NOT_PUNCTUATION and words[j + 1].kind == NOT_PUNCTUATION):
        return j
    first = j + (words[j].folded in WITH_PRONOUNS)
    if first + 1 >= limit or words[first].kind not in (DASH, COMMA) or words[first + 1].complementizer:
        return j
    for k in range(first + 1, min(limit - 1, first + _LONGEST_ASIDE)):
        if words[k].kind == COLON or (words[k].kind == MARK and words[first].kind == COMMA):
            return j
        if words[k].cues and says(words[k]):
            if words[k].conjunction == "و" and words[k - 1].kind == COMMA:
                return j  # نفى الوزير، أمس، ما ورد، [وقال]، في تصريح، إن
            if words[k - 1].folded in _HAS:
                return j  # حسب ما نشرته الوكالة، فقد [أكد] الوزير، أمس، أن
        if words[k].kind == words[first].kind and opens_clause(words, k + 1, limit):
            return k + 1
    return j


def opens_clause(words: list[Word], j: int, limit: int) -> bool:
    """Whether a complementizer stands at a token, or behind a preposition there: [أن], [إلى] أن."""
    if words[j].complementizer:
        return not words[j].conjunction
    governed = words[j].flags & PREPOSITION and words[j].folded not in WITH_PRONOUNS and j + 1 < limit
    return bool(governed) and words[j + 1].complementizer is not None and not words[j + 1].conjunction


def says(word: Word) -> bool:
    """Whether a word is a verb of saying in the past."""
    return any(form.part == "verb" and form.tense == "past" and "ambiguous" not in form.flags for form in word.cues)


def past_aside_of_subject(article: Article, cue: CueMatch, limit: int) -> int:
    """The token after an aside behind a cue's subject: ``أكد الوزير[، ردا على ما أعلنته الحكومة،] أن``; or its end."""
    words = article.words
    farthest = min(min(limit, len(words) - 1), cue.last + _LONGEST_SUBJECT)
    marks = article.tokens.punctuation_between(cue.last + 1, farthest)
    mark = next((k for k in marks if words[k].kind in (DASH, COMMA)), 0)
    if not mark or mark + 1 >= len(words) or (says(words[mark + 1]) and words[cue.first - 1].folded in _WHAT):
        return cue.last  # وفقا لما [نقلته] الصحيفة، قالت الشرطة، إن
    after = past_aside(words, mark, limit)
    set_apart = words[mark].kind == DASH and words[mark + 1].flags & RELATIVE  # كل الموقعين عليه - الذين …- إن
    set_apart = set_apart and not any(word.complementizer for word in words[cue.last : mark])
    subject = cue.last + (words[cue.last].folded == "كل")
    if after == mark or (not set_apart and noun_phrase_end(article, subject, mark) != mark):
        return cue.last
    article.asides.append((mark, after - 1))
    return after
