"""What each word of a source's noun phrase shows: that the phrase goes on with it, that it ends, or neither."""

from service.attribution.noun_phrases.phrase_adjuncts import adjunct
from service.attribution.noun_phrases.phrase_links import issuer, particle
from service.attribution.noun_phrases.phrase_manners import manner
from service.attribution.noun_phrases.phrase_names import part_of_name, rest_of_name
from service.attribution.noun_phrases.phrase_patients import patient
from service.attribution.noun_phrases.phrase_prepositions import preposition
from service.attribution.noun_phrases.phrase_second_nouns import second_noun
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.phrase_verbs import predicate
from service.attribution.noun_phrases.verdicts import OPEN
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION
from service.lexicon.words import Word


def word_verdict(state: PhraseState, word: Word) -> int:
    """Whether a word goes on with the phrase or ends it, asked of one kind of word after the other."""
    if state.j == state.first and not (
        word.flags & FUNCTION and not (word.phrases and phrase_at(state.words, state.j)[1] & lexicon.KIN)
    ):
        return OPEN
    return (
        (rest_of_name(state) if state.j > state.first else OPEN)
        or issuer(state)
        or particle(state)
        or (part_of_name(state) if state.j > state.first else OPEN)
        or adjunct(state)
        or preposition(state)
        or predicate(state)
        or manner(state)
        or second_noun(state)
        or patient(state)
    )
