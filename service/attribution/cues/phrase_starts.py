"""Where the noun phrase starts that ends before a verb."""

from typing import Final

from service.attribution.cues.many_sources import share_start
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.phrase_ages import LONGEST_AGE, is_age
from service.attribution.noun_phrases.phrase_borders import SAME, explains_an_institution
from service.attribution.noun_phrases.phrase_predicates import is_adverbial_participle, is_verb
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import is_unknown, is_unknown_surname
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, SPEAKER_HEAD
from service.lexicon.openers import ONE_OF
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SEMICOLON,
    SINGLE_MARK,
)
from service.lexicon.revered import revered_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_BOUND: Final = lexicon.CONJUNCTION | lexicon.COMPLEMENTIZER | lexicon.RELATIVE | lexicon.NEGATION
_LONGEST_SUBJECT: Final = 30
AS_FOR: Final = ("اما", "واما")
_AND_IN: Final = ("وفي", "ففي")
_SOME: Final = word_set("phrase_starts.some")
_SIZES: Final = word_set("phrase_starts.sizes")
OTHERS: Final = word_set("phrase_starts.others")
_SISTERS_OF_INNA: Final = word_set("phrase_starts.sisters_of_inna")
_PEOPLE: Final = (
    PERSON_NAME
    | lexicon.NAME_PART
    | lexicon.ROLE
    | lexicon.ROLE_PLURAL
    | lexicon.GROUP
    | lexicon.UNNAMED
    | lexicon.RANK
)
_SOMEBODY: Final = PERSON_NAME | lexicon.HONORIFIC | lexicon.ROLE | lexicon.UNNAMED
_OBJECTS: Final[tuple[str, ...]] = ("ه", "ها", "هم", "هما", "هن")
_THE_LIKE: Final = ("امثال",)
_LONGEST_OFFICE: Final = 8


def phrase_start(article: Article, first: int, end: int) -> int:
    """Where the noun phrase that ends before ``end`` starts.

    That is after a conjunction, a verb, or a comma that opens no apposition.

    Args:
        article: the article.
        first: the token that the phrase may not pass.
        end: the token after the phrase.

    Returns:
        Its first token.
    """
    words = article.words
    j = end - 1
    start = end
    while j >= first and end - j <= _LONGEST_SUBJECT:
        word = words[j]
        if word.kind in (MARK, SINGLE_MARK):
            stretch = article.closed.get(j)
            if stretch is None or stretch.last - stretch.first > 5:
                break
            j = start = stretch.opening
            j -= 1
            continue
        if (aged := _before_age(words, first, j)) < j:
            j = aged
            continue  # [هدى سالم (34 عاما)] المقيمة في البلدة ترى
        if start < end and (named := _before_short_name(words, first, j, end)) < j:
            j = named
            continue  # [الباحثة في معهد الغد (مدس) هدى سالم] ترى
        if word.kind == COMMA:
            head = words[start] if start < end else word
            if head.flags & lexicon.ROLE and (aged := _before_age(words, first, j - 1)) < j - 1:
                j = aged
                continue  # [هدى سالم (34 عاما)]، الصحافية في الجريدة، ترى
            if head.flags & PERSON_NAME and _office_before(words, first, j):
                j -= 1  # المدير المالي لشركة الغد، [لوكا مايستري،] قال
                continue
            if head.flags & (lexicon.ROLE | lexicon.RANK | PERSON_NAME) and _ends_a_bearer(words, first, j - 1):
                j -= 1
                continue
            break
        if word.kind in (FULL_STOP, DASH) and article.tokens.touches(j - 1):
            j -= 1
            continue
        if word.kind != NOT_PUNCTUATION or word.kind in (COLON, SEMICOLON):
            break
        if word.phrases and phrase_at(words, j)[1] & lexicon.HONORIFIC:
            start = j  # [أم المؤمنين] عائشة
            if j > first + 1 and words[j - 2].flags & lexicon.RELATIVE:
                break  # الذي روته [أم المؤمنين]
            j -= 1
            continue
        if word.folded == "الراي" and j > first and words[j - 1].folded.endswith(_OBJECTS) and start == j + 1:
            break  # ويخالفه الرأي [سامي حداد] الذي يرى
        if word.folded in SAME and j > first and words[j - 1].article:
            start = j  # المصدر [ذاته]
            j -= 1
            continue
        if word.complementizer or word.flags & _BOUND or is_verb(word):
            break
        if start < end and word.folded in _AND_IN:
            break  # وهذا أصل في الدين [وفي حديث سالم] قال
        adjective = j > first and (_takes_accusative(words[j - 1]) or is_adjective_in_accusative(words, j))
        if is_adverbial_participle(word) and not adjective:
            break
        if word.flags & (lexicon.AUXILIARY | lexicon.PARTICLE | lexicon.PRONOUN) and not word.flags & PERSON_NAME:
            break
        start = j
        if word.folded in ONE_OF and j > first and (words[j - 1].article or has_pronoun(words[j - 1])):
            break  # والتقى فريقنا [أحد الباعة]
        if word.conjunction == "و" and word.stem in OTHERS and j > first and not words[j - 1].flags & _PEOPLE:
            break  # إن الحل قريب [والبعض الآخر] يقول
        if word.conjunction == "و" and word.article and j - 1 > first and _is_told_of_thing(words, j - 1):
            break  # إن السوق هادئة [والحكومة] تقول
        if word.conjunction and j > first and revered_at(words, j)[0] and not words[j - 1].flags & _PEOPLE:
            break  # كيف نظلم [والله] يقول
        if word.conjunction and word.flags & SPEAKER_HEAD and not word.flags & PERSON_NAME and j - first <= 0:
            break
        j -= 1
    if first < j < start < end and words[j].folded == "من":
        if (share := share_start(words, first, j)) < j:
            return share  # [96٪ من المجيبين] يعتقدون
        some = j - 1 - (j - 1 > first and words[j - 1].stem in _SIZES)
        if _is_some(words[some]):
            return some  # [عدد من الأهالي] قالوا, [عدد كبير من الأهالي] يعتقد
    begins = start
    while start < end and not (words[start].flags & SPEAKER_HEAD or is_name_word(words, start)):
        if words[start].phrases and phrase_at(words, start)[1] & lexicon.HONORIFIC:
            break  # [أم المؤمنين] عائشة
        if words[start].conjunction and revered_at(words, start)[0]:
            break
        if start == begins and start > first and _opens_unknown_name(words, start, end):
            break  # الغريب أن [دوغروون غداني] قال
        start += 1
    if begins < start < end and words[start].article and words[start - 1].article and _is_of_a_thing(words, start):
        return end  # التحركات [العسكرية] تشير
    if begins < start < end and is_of_deeds(words, start):
        return end  # تحركات [المعارضين] تشير
    if first < start < end - 1 and words[start].folded in _THE_LIKE and words[start - 1].folded == "من":
        return start + 1  # مفكر من أمثال [جان جاك روسو] قال
    if begins < start < end - 1 and _is_before_its_owner(words, start):
        return start + 1  # بالرؤية الحكيمة [للرئيس سالم العلي]
    return start


def _is_told_of_thing(words: list[Word], j: int) -> bool:
    """Whether an indefinite word is what a clause tells of the thing right before it: السوق [هادئة], الحل [قريب]."""
    word, thing = words[j], words[j - 1]
    if word.kind != NOT_PUNCTUATION or word.article or word.conjunction or word.preposition or word.pronoun is not None:
        return False
    if word.flags & PERSON_NAME and not word.flags & lexicon.NAME_IS_WORD:
        return False
    if word.flags & (lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.NAME_PART):
        return False
    return thing.article and not thing.preposition and not thing.flags & _SOMEBODY


def _ends_a_bearer(words: list[Word], first: int, j: int) -> bool:
    """Whether a word before a comma and an office may end who holds it.

    ``ضماوي [الزروكي]، طبيب``, ``سالم [الزروكي]، طبيب``, ``المدير [سالم]، قائد``.
    """
    word = words[max(j, first)]
    if word.flags & (PERSON_NAME | lexicon.ROLE):
        return True
    if word.kind != NOT_PUNCTUATION:
        return False
    if is_unknown_surname(word) and j > first:
        given = words[j - 1]
        if is_unknown(given) or (given.flags & lexicon.GIVEN_NAME and not (given.article or given.preposition)):
            return True
    return is_name_word(words, j, _is_behind_given(words, first, j))


def _is_behind_given(words: list[Word], first: int, j: int) -> bool:
    """Whether a given name stands right before a word, so that whatever shape it has it is a surname."""
    if j - 1 < first or words[j].flags or words[j].cues:
        return False
    return bool(words[j - 1].flags & lexicon.GIVEN_NAME) and not words[j - 1].flags & lexicon.NAME_IS_WORD


def _opens_unknown_name(words: list[Word], j: int, end: int) -> bool:
    """Whether two unknown words behind أن or أما are who the verb is of: أما [ديين كرغويف] المسؤول عن القسم فقال."""
    if not (words[j - 1].complementizer or words[j - 1].folded in AS_FOR) or j + 1 >= end or not is_unknown(words[j]):
        return False
    if not is_name_word(words, j + 1) and not is_unknown_surname(words[j + 1]):
        return False
    return (
        j + 2 == end or words[j + 2].kind == COMMA or bool(words[j + 2].article and words[j + 2].flags & lexicon.ROLE)
    )


def _before_age(words: list[Word], first: int, j: int) -> int:
    """The token before the brackets that end at ``j`` and tell how old somebody is; ``j`` where none do."""
    if j < first or words[j].kind != CLOSING_BRACKET:
        return j
    opening = next((k for k in range(j, max(first, j - LONGEST_AGE), -1) if words[k].kind == OPENING_BRACKET), j)
    return opening - 1 if opening < j and is_age(words, opening, j) else j


def _is_some(word: Word) -> bool:
    """Whether a word tells that some of those are meant who follow it: عدد من, كثيرا من."""
    return bool(word.flags & lexicon.GROUP) or word.stem in _SOME


def _before_short_name(words: list[Word], first: int, j: int, end: int) -> int:
    """The token before the brackets that end at ``j`` and give an institution's other name; ``j`` where none do."""
    if words[j].kind != CLOSING_BRACKET:
        return j
    earliest = max(first, j - _LONGEST_OFFICE)
    opening = next((k for k in range(j, earliest, -1) if words[k].kind == OPENING_BRACKET), j)
    explains = opening < j and explains_an_institution(words, earliest, opening, j, end)
    return opening - 1 if explains else j


def _takes_accusative(word: Word) -> bool:
    """Whether the subject after a word stands in the accusative: إن، أن، لكن."""
    return word.complementizer is not None or word.folded in _SISTERS_OF_INNA


def is_adjective_in_accusative(words: list[Word], j: int) -> bool:
    """Whether a word that as an adverb ends in alef is the adjective of a noun in the accusative: مصدرا [أمنيا]."""
    if j == 0 or not words[j].folded.endswith("ا"):
        return False
    noun = words[j - 1]
    return noun.folded.endswith("ا") and bool(noun.flags & (lexicon.ROLE | lexicon.UNNAMED)) and not noun.article


def _is_of_a_thing(words: list[Word], j: int) -> bool:
    """Whether a role behind a common noun with the article is its adjective: الحوار [السياسي], التحركات [العسكرية]."""
    word, thing = words[j], words[j - 1]
    adjective = word.stem.endswith(("ي", "يه")) and not word.flags & PERSON_NAME
    return adjective and not thing.flags & (PERSON_NAME | lexicon.TIME) and bool(thing.flags & lexicon.COMMON)


def is_of_deeds(words: list[Word], j: int) -> bool:
    """Whether a plural names deeds, and whose or of which kind a word behind it: تحركات [المعارضين], [عسكرية]."""
    deeds, owner = words[j - 1], words[j]
    if (
        not (owner.article or owner.form.endswith("ية"))
        or owner.preposition
        or owner.conjunction
        or deeds.article
        or deeds.pronoun is not None
    ):
        return False
    return deeds.stem.endswith("ات") and not deeds.cues and not deeds.flags & ~lexicon.COMMON


def _is_before_its_owner(words: list[Word], j: int) -> bool:
    """Whether a feminine adjective of a thing with the article stands before whose it is: بالرؤية [الحكيمة] للرئيس."""
    word, thing, owner = words[j], words[j - 1], words[j + 1]
    if not (word.article and thing.article and word.form.endswith("ة")) or word.preposition or word.conjunction:
        return False
    if thing.flags & (PERSON_NAME | lexicon.ROLE | lexicon.HONORIFIC | lexicon.UNNAMED | lexicon.ORGANIZATION_HEAD):
        return False
    return owner.preposition == "ل" and bool(owner.flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC))


def _office_before(words: list[Word], first: int, comma: int) -> bool:
    """Whether an office with its institution stands alone between a comma and an auxiliary or the sentence's start."""
    for k in range(comma - 1, max(first, comma - _LONGEST_OFFICE) - 1, -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.flags & _BOUND or is_verb(word):
            return False
        if word.flags & (lexicon.ROLE | lexicon.SPOKESPERSON) and not word.flags & lexicon.AMBIGUOUS_ROLE:
            return k == first or bool(words[k - 1].flags & (lexicon.AUXILIARY | lexicon.PARTICLE))
    return False
