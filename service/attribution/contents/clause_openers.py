"""The complementizer that opened the clause in which something stands."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon

_LONGEST_ASIDE: Final = 120


def opener_before(article: Article, cue: CueMatch) -> int:
    """The complementizer that opened the clause in which a cue stands, none with و; -1 where there is none near."""
    words = article.words
    for k in range(cue.first - 1, max(article.sentence(cue.first)[0], cue.first - _LONGEST_ASIDE), -1):
        if words[k].complementizer is not None and words[k].conjunction != "و":
            return k
    return -1


def start_without_past(article: Article, j: int) -> int:
    """The complementizer behind which no past tense stands before a token; -1 if one does."""
    words = article.words
    for k in range(j - 1, max(article.sentence(j)[0], j - _LONGEST_ASIDE), -1):
        word = words[k]
        if word.complementizer is not None and word.conjunction != "و":
            return k
        if word.flags & lexicon.RELATIVE or any(form.part == "verb" and form.tense == "past" for form in word.cues):
            return -1
        if word.flags & (lexicon.VERB | lexicon.AUXILIARY) and word.stem[:1] not in ("ي", "ت", "ن", "س"):
            return -1
    return -1
