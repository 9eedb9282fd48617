"""Who is named before what describes them, right before a verb: [هدى العلي]، 30 عاما، ربة منزل، تقول."""

from typing import Final

from service.attribution.cues.agreement import agrees
from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_ages import YEARS
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.words import Word

_IS: Final = ("وهو", "وهي")
_LONGEST_ASIDE: Final = 14


def whom_it_describes(article: Article, cue: CueMatch, first: int, mention: Mention) -> Mention | None:
    """The person who opens a sentence, where only a description of them stands before the verb.

    Args:
        article: the article.
        cue: the verb.
        first: the first token of the sentence.
        mention: what was found right before the verb.

    Returns:
        The person's mention; None where the description is nobody's who is named so.
    """
    words, start = article.words, mention.span[0]
    if mention.name is not None or words[start].article or start - first > _LONGEST_ASIDE:
        return None
    if mention.kind != "unnamed" and (start == first or words[start - 1].folded not in _IS):
        return None  # but سالم العلي وهو [مزارع] يقول, though farms are called so, too
    end = noun_phrase_end(article, first, start)
    if end <= first or not _are_asides(words, end, start):
        return None
    person = describe(article, first, end)
    if person.kind != "person" or person.name is None or not agrees(article, cue, person):
        return None
    return person


def _are_asides(words: list[Word], first: int, last: int) -> bool:
    """Whether nothing but commas, ages, brackets and وهو stand in a range, and one of them at least: ، 30 عاما،."""
    j = first
    while j < last:
        word = words[j]
        if word.kind == OPENING_BRACKET:
            j = next((k for k in range(j, last) if words[k].kind == CLOSING_BRACKET), last)
        elif word.kind == COMMA or word.folded in _IS or word.folded in YEARS or word.flags & lexicon.NUMBER:
            pass
        elif word.kind != NOT_PUNCTUATION or not word.flags & lexicon.NUMBER:
            return False
        j += 1
    return j == last > first
