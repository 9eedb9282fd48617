"""Marked words behind what somebody does as they say them: ``تهز هدى العلي رأسها: «لا فائدة»``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.foreign_names import AS_FOR
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.openers import GESTURES
from service.lexicon.punctuation import COLON, COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_DONE: Final = GESTURES | word_set("gestures.more")
_SHORTEST_SPEECH: Final = 2
_SHORTEST_PUT_SO: Final = 4
_AS_FOLLOWS: Final = ("كالاتي", "كالتالي")
_LONGEST_SENTENCE: Final = 16
_LONGEST_OBJECT: Final = 5
_SPEAKING: Final = ("person", "unnamed", "group")


def gesture_before(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks behind a colon and what somebody does as they say them: ``يبتسم سالم العلي: «…»``.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report, without a cue; None where nobody does anything of the kind, nor puts it as follows.
    """
    words, colon = article.words, stretch.opening - 1
    if colon < 1 or words[colon].kind != COLON or stretch.last - stretch.first < _SHORTEST_SPEECH:
        return None
    if words[colon - 1].folded in _AS_FOLLOWS:
        mention = _who_puts_it_so(article, colon)
        told = stretch.last - stretch.first >= _SHORTEST_PUT_SO and is_speech(article, stretch)
        return _report_of(stretch, mention) if mention is not None and told else None
    first = max(article.sentence(colon)[0], colon - _LONGEST_SENTENCE)
    verb = next((k for k in range(colon - 1, first - 1, -1) if is_gesture(words[k])), -1)
    if verb < 0:
        return None
    mention = _who_does(article, first, verb, colon)
    if mention is None or not is_certain(article, mention):
        return None
    return _report_of(stretch, mention)


def _report_of(stretch: Stretch, mention: Mention) -> Report:
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "after", stretch, "direct")


def _who_puts_it_so(article: Article, colon: int) -> Mention | None:
    """Who does something in words that follow, the subject right behind the verb: يشخص [سالم العلي] حاله كالآتي:."""
    words, first = article.words, article.sentence(colon)[0]
    verb = words[first]
    if colon - first > _LONGEST_SENTENCE or verb.article or verb.preposition or verb.complementizer is not None:
        return None
    if verb.flags & ~(lexicon.COMMON | lexicon.VERB):
        return None
    end = noun_phrase_end(article, first + 1, colon, bare=True)
    if end <= first + 1:
        return None
    mention = describe(article, first + 1, end)
    return mention if mention.kind == "person" and is_certain(article, mention) else None


def is_gesture(word: Word) -> bool:
    """Whether a word is the verb of what somebody does while speaking: يبتسم, وتنهدت, فتهز."""
    folded = word.folded
    return folded in _DONE or (folded[:1] in ("و", "ف") and folded[1:] in _DONE)


def _who_does(article: Article, first: int, verb: int, colon: int) -> Mention | None:
    """Who does it: the subject behind the verb, before what they do it with, or the one before it."""
    words = article.words
    end = noun_phrase_end(article, verb + 1, colon, bare=True)
    if end > verb + 1 and words[verb + 1].pronoun is None and _is_all_they_do(article, end, colon):
        mention = describe(article, verb + 1, end)
        if mention.kind in _SPEAKING and _agrees(words[verb], mention):
            return mention
    if not _is_all_they_do(article, verb + 1, colon):
        return None
    start = first + (words[first].folded in AS_FOR)
    if start >= verb or noun_phrase_end(article, start, verb) < verb - (words[verb - 1].kind == COMMA):
        return None
    mention = describe(article, start, verb)
    return mention if mention.kind in _SPEAKING and _agrees(words[verb], mention) else None


def _is_all_they_do(article: Article, j: int, colon: int) -> bool:
    """Whether nothing but a few words of what is done stands before the colon: رأسها, بيده, قليلا."""
    words = article.words
    if skip_adverbials(article, j, colon) == colon:
        return True
    if colon - j > _LONGEST_OBJECT:
        return False
    return all(
        word.kind == NOT_PUNCTUATION and word.complementizer is None and not word.conjunction for word in words[j:colon]
    )


def _agrees(verb: Word, mention: Mention) -> bool:
    """Whether a verb is of the gender of who does it, as far as both tell."""
    told = verb.folded if verb.folded in _DONE else verb.folded[1:]
    feminine = told[:-1] in _DONE if told[-1] == "ت" else told[0] == "ت" and "ي" + told[1:] in _DONE
    return mention.kind == "group" or mention.gender is None or feminine == (mention.gender == "f")
