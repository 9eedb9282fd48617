"""The verb of a clause, and what leads to it: ``[لم] يحضر``, ``[وعبر] المدير عن شكره``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.names.words_of_names import is_name_word
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import is_deed_of_a_body
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import COMMA, DASH, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_EXPRESSING: Final = 16
_LONGEST_PAIR: Final = 12  # وبين الوزير السابق سالم العلي [والصحافة]
_BEFORE_VERB: Final = ("لم", "لن")
_VERBAL: Final = lexicon.AUXILIARY | lexicon.VERB
_LEADING: Final = lexicon.CONJUNCTION | lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONNECTIVE
_NOMINAL: Final = (
    lexicon.FUNCTION
    | lexicon.TIME
    | lexicon.ROLE
    | lexicon.HONORIFIC
    | lexicon.ORGANIZATION_HEAD
    | lexicon.GROUP
    | lexicon.UNNAMED
)
_NO_VERB: Final = _NOMINAL | PERSON_NAME | lexicon.PREPOSITION | lexicon.PLACE | lexicon.ORGANIZATION_NAME
_SHORTEST_ACT: Final = 5
_LACK: Final = ("عدم", "لعدم", "بعدم", "وعدم", "دون")
_FEELINGS: Final = word_set("clause_verbs.feelings")
_PREPOSITIONS_TOO: Final = ("عبر", "عقب")
_THEN: Final = ("عندها", "وعندها", "هنا", "وهنا")
_TITLES: Final = lexicon.TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY
_LONGEST_OBJECT: Final = 3  # tokens, with the verb before them


def is_surely_a_verb(word: Word) -> bool:
    """Whether a word inside a clause is surely a verb."""
    if word.article or word.kind != NOT_PUNCTUATION or word.flags & PERSON_NAME:
        return False
    if word.flags & lexicon.VERB:
        return True
    if not word.cues:
        return False
    told = [form for form in word.cues if word.pronoun is not None or not form.before_suffix]
    return not word.flags & _NO_VERB and any(form.part == "verb" for form in told)


def is_verbal_noun(words: list[Word], j: int) -> bool:
    """Whether what is spelled like a past is a noun, as no verb follows a preposition or a verb: بعد [توصل] الطرفين.

    ``وثمن [دعم] الرئيس``, but not ``وكان [أعلن] الرئيس``.
    """
    before = words[j - 1] if j else words[j]
    if j and not before.flags & lexicon.AUXILIARY and not words[j].conjunction and is_surely_a_verb(before):
        return any(form.part == "noun" for form in words[j].cues)
    if words[j].folded[0] != "ت" or j == 0:
        return False
    return before.folded in _LACK or (bool(before.flags & lexicon.PREPOSITION) and not before.flags & lexicon.RELATIVE)


def names_no_subject(verb: Word | None) -> bool:
    """Whether no subject is named behind a verb: one of the first person (نرجو [الله]), a plural (تتبعوا [المرضى])."""
    if verb is not None and verb.folded.endswith("وا") and len(verb.folded) > _SHORTEST_ACT:
        return True
    forms = [form for form in verb.cues if form.part == "verb"] if verb is not None else []
    if verb is None or not forms or any(form.person != 1 for form in forms):
        return False
    return not is_form_of_other_verb(verb.folded.removeprefix(verb.conjunction))  # أعقبه: he followed him


def may_open_as_verb(words: list[Word], j: int) -> bool:
    """Whether an unknown word may open a clause as its verb: nothing known says that it is a noun."""
    word = words[j]
    if word.kind != NOT_PUNCTUATION or word.article or word.flags & _NOMINAL:
        return False
    if word.cues and not word.flags and all(form.part == "noun" for form in word.cues):
        return False  # شن سالم العلي، مدير النادي، [هجوما] على الوزير
    if not word.flags & PERSON_NAME or is_deed_of_a_body(words, j):
        return True
    if not word.flags & lexicon.NAME_IS_WORD:
        return False
    named = words[j + 1 : j + 3]
    if len(named) == 2 and named[0].flags & lexicon.HONORIFIC and not named[0].article and named[1].flags & _TITLES:
        return True  # [كرم] سعادة المحافظ: no name has a form of address behind it
    if is_form_of_other_verb(word.folded) and len(named) == 2 and named[0].flags & lexicon.GIVEN_NAME:
        return bool(named[1].flags & PERSON_NAME)  # [مات] محمد سالم, but مات ديمون
    return not (word.flags & lexicon.GIVEN_NAME and is_name_word(words, j))  # ولكن [كيلي] سعادة


def skip_connectives(article: Article, j: int, end: int) -> int:
    """The token after the connectives, times and particles that stand before a clause's verb or subject."""
    words = article.words
    while j < end and not expresses(words, j):
        size, flags = phrase_at(words, j)
        if size and flags & (lexicon.CONNECTIVE | lexicon.TIME):
            j += size
        elif words[j].complementizer or words[j].kind in (COMMA, DASH) or _leads(words, j, end):
            j += 1
        elif words[j].form in _THEN:
            j += 1  # [وعندها] تدخل الوزير
        else:
            after = skip_adverbials(article, j, end)
            if after == j:
                return j
            j = after
    return j


def _leads(words: list[Word], j: int, end: int) -> bool:
    """Whether a particle or auxiliary leads to the verb, or a negation: [لم] يحضر, [لا] يخفي, [لا] يزال; not لا شك."""
    word = words[j]
    if word.flags & _LEADING:
        return True
    if not word.flags & lexicon.NEGATION or j + 1 >= end:
        return False
    return word.folded.removeprefix("و") in _BEFORE_VERB or bool(words[j + 1].flags & _VERBAL)


def _is_around_a_paper(words: list[Word], k: int) -> bool:
    """Whether a mark opens or closes the name of the paper that somebody talks to: لـ[«]الرياض[»]."""
    if words[k].kind not in (MARK, SINGLE_MARK):
        return False
    return any(words[at - 1].folded == "ل" and words[at].kind == words[k].kind for at in (k, k - 2, k - 3) if at > 0)


def _makes_clear(words: list[Word], j: int) -> bool:
    """Whether one in office stands behind وبين, and nobody else with and: ``وبين [رئيس اللجنة] أهمية العمل``."""
    who = words[j + 1] if j + 1 < len(words) else words[j]
    if not who.flags & _TITLES or who.preposition or who.number != "s" or who.flags & lexicon.ROLE_PLURAL:
        return False
    for word in words[j + 2 : j + _LONGEST_PAIR]:
        if word.kind != NOT_PUNCTUATION:
            return True
        if word.conjunction == "و" or word.stem == words[j].stem:
            return False
    return True


def expresses(words: list[Word], j: int) -> bool:
    """Whether عبر is no «via», as somebody's feeling follows with عن: ``وعبر المدير [عن شكره]``.

    Nor is عقب «after» before who comments (``وعقب [الوزير] على كلمة النائبة``), nor بين «between» before one alone.
    """
    if words[j].folded == "وبين":
        return _makes_clear(words, j)
    if words[j].stem not in _PREPOSITIONS_TOO:
        return False
    if words[j].folded in ("عقب", "وعقب") and j + 1 < len(words):
        who = words[j + 1].flags
        named = who & lexicon.GIVEN_NAME and j + 2 < len(words) and words[j + 2].flags & PERSON_NAME
        return bool(named or who & _TITLES) and not (words[j + 1].preposition or who & (lexicon.SPEECH | lexicon.TIME))
    if words[j].folded not in ("عبر", "وعبر", "فعبر"):
        return False
    for k in range(j + 1, min(len(words) - 1, j + _LONGEST_EXPRESSING)):
        if words[k].kind not in (NOT_PUNCTUATION, COMMA) and not _is_around_a_paper(words, k):
            return False
        if words[k].folded == "عن":
            if words[k + 1].stem in _FEELINGS:
                return True  # وعبر السفير عن [استعداد] بلاده
            return words[k + 1].folded.endswith(("ه", "ها", "هم", "هما"))
    return False


def verb_before(words: list[Word], first: int, at: int) -> int:
    """The token of the verb whose subject stands at a token: before it, or before what is opened, led or attended.

    ``[ترأس] الجلسة الختامية وزير الصحة``.

    Args:
        words: the words of the article.
        first: the first token of the sentence.
        at: the first token of the subject.
    """
    verb = at - 1
    while verb > max(first, at - _LONGEST_OBJECT) and words[verb].article and not words[verb].preposition:
        verb -= 1
    return verb if verb == first else at - 1
