"""What of a source's noun phrase belongs to a name whatever else the word means: محمد [السادس]."""

from service.attribution.names.closed_in import end_before_clause, ends_a_speaker, is_closed_in
from service.attribution.names.names import is_ordinal, is_syllable, opens_a_part
from service.attribution.names.surnames import is_clan, is_fused_surname
from service.attribution.noun_phrases.beside_in_phrases import counts_bodies
from service.attribution.noun_phrases.phrase_borders import ends_a_kunya, is_second, may_be_addressed
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.styles import MISTER
from service.attribution.noun_phrases.verdicts import GOES_ON, OPEN
from service.attribution.noun_phrases.words_of_institutions import is_arm
from service.attribution.text.foreign_names import SECOND_PARTICLES
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION


def rest_of_name(state: PhraseState) -> int:
    """What can only end a name behind its given name, before إن: النائب نزيه [متى], الوزيرة وفاء [بني مصطفى]."""
    if not state.words[state.j - 1].flags & lexicon.GIVEN_NAME:
        return OPEN
    end = end_before_clause(state.words, state.j - 1, state.j)
    if end == state.j or end > state.limit:
        return OPEN
    state.j, state.named = end, True
    return GOES_ON


def part_of_name(state: PhraseState) -> int:
    """What belongs to the name before it whatever else it means: محمد [السادس], صباح الأحمد الجابر [الصباح]."""
    words, first, limit, j = state.words, state.first, state.limit, state.j
    word = words[j]
    flags = word.flags
    if is_ordinal(words, j) or is_second(words, j) or counts_bodies(words, j):
        state.j += 1
        return GOES_ON
    if is_fused_surname(words, j) or is_closed_in(words, j) or ends_a_speaker(words, j):
        state.j, state.named = j + 1, True  # بابار [بالوش], قال خالد [الدرهم] إن
        return GOES_ON
    if j > first + 1 and is_clan(words, j):
        state.j += 1  # صباح الأحمد الجابر [الصباح]
        return GOES_ON
    if is_syllable(words, j, limit):
        state.j, state.named = j + 2, True  # وون [هي ريونغ]
        return GOES_ON
    if word.folded in SECOND_PARTICLES and words[j - 1].flags & lexicon.NAME_PART and j + 1 < limit:
        if not words[j + 1].flags and not words[j + 1].cues:
            state.j, state.named = j + 2, True  # سيباستيان دو [لا توان]
            return GOES_ON
    if is_arm(words, j):
        state.j += 1  # قائد اللواء الخامس [مشاة]
        return GOES_ON
    if opens_a_part(words, j - 1) and (not flags & FUNCTION or ends_a_kunya(words, j)):
        state.j += 1  # صالح أبو [نخاع]، كاظم أبو [خلف]
        return GOES_ON
    if words[j - 1].folded in MISTER and may_be_addressed(word):
        state.j, state.named, state.called = j + 1, True, True  # والي الولاية السيد [بحري] عصام
        return GOES_ON
    return OPEN
