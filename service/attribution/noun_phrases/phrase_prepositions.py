"""Whether a preposition binds a complement to a source's noun phrase or belongs to the verb: المتحدثة [من جهة أخرى]."""

from service.attribution.names.names_like_particles import is_like_a_particle
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import SOME, binds, is_on_a_network
from service.attribution.noun_phrases.phrase_ages import counts_years, in_what_end, is_of_age
from service.attribution.noun_phrases.phrase_complements import (
    are_own_sources,
    is_accusative_adjective,
    is_for_the_sake_of,
    is_in_its_field,
    is_of_a_body,
    leads_on,
)
from service.attribution.noun_phrases.phrase_objects import counts_what_follows
from service.attribution.noun_phrases.phrase_predicates import is_predicate
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.text.phrases import in_initialism, phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.punctuation import COMMA


def preposition(state: PhraseState) -> int:
    """A preposition that binds, or one of the verb: مدير مكتب الوزير [في] المدينة, المتحدثة [من جهة أخرى]."""
    words, first, limit, bare, j = state.words, state.first, state.limit, state.bare, state.j
    named, head = state.named, state.head
    word = words[j]
    flags = word.flags
    if flags & lexicon.NUMBER and j > first and (counts_what_follows(words, j) or (named and counts_years(words, j))):
        return ENDS  # وثقت المنظمة [87] هجوما, قالت هدى العلي [30] عاما
    if flags & lexicon.PREPOSITION and word.phrases:
        if phrase_at(words, j)[1] & (lexicon.CONNECTIVE | lexicon.ADVERB):
            return ENDS  # المتحدثة [من جهة أخرى], الوزير [في أكثر من مناسبة]
    if flags & lexicon.PREPOSITION and not is_name_word(words, j) and not in_initialism(words, j):
        some_of = word.folded == "من" and j == first + 1 and words[first].folded in SOME
        if word.folded == "من" and is_for_the_sake_of(words, j, limit):
            state.j += 2  # حزب الاتحاد [من أجل] الجمهورية
            return GOES_ON
        if not bare and leads_on(words, j, limit):
            state.j += 1  # هيئة السلامة [على] الطرق
            return GOES_ON
        if word.folded == "في" and is_in_its_field(words, j, first) and j + 2 < limit:
            state.j += 2  # شركة وساطة [في أعمال] التأمين البحري
            return GOES_ON
        if word.folded == "في" and (end := in_what_end(words, first, j, limit)) > j:
            state.j = end  # طالب [في السنة الثالثة] بجامعة الواحة
            return GOES_ON
        if word.folded == "ل" and _is_apposed(state) and j + 1 < limit and words[j - 1].article:
            state.j += 1  # جورج بيرلان، الرئيس التنفيذي [لـ] «نورديكا»
            return GOES_ON
        whose = word.folded in ("باسم", "لدي") or some_of or is_of_a_body(words, first, j)
        whose = whose or is_on_a_network(words, first, j)
        if not binds(words, first, j, limit, head, named) or (bare and not whose):
            return ENDS
        state.j += 1
        return GOES_ON
    club = word.article and bool(flags & lexicon.ORGANIZATION_NAME)  # الوحدة is not وحده
    if is_like_a_particle(words, j):
        return OPEN  # قالت [لولا] محمد، مديرة المركز، إن
    if (flags & FUNCTION and not flags & PERSON_NAME and not in_initialism(words, j)) or (
        flags & (lexicon.ADVERB | lexicon.CONNECTIVE)
        and not flags & PERSON_NAME
        and not club
        and not (word.article and j > first and words[j - 1].article)  # المقررة [الخاصة]
        and not (j > first and (is_accusative_adjective(words[j - 1], word) or are_own_sources(words, j)))
    ):
        return ENDS
    if word.cues and j > first and (is_predicate(words, j) or is_of_age(words, j)):
        return ENDS  # متحدثا باسم الوزارة [قلل] من, مصدرا أمنيا [نفى], ممرضة [تبلغ] من العمر 60 عاما
    return OPEN


def _is_apposed(state: PhraseState) -> bool:
    """Whether the phrase is a role behind a comma, within which nobody is spoken to."""
    apart = state.first > 0 and state.words[state.first - 1].kind == COMMA
    return apart and bool(state.words[state.first].flags & lexicon.ROLE)
