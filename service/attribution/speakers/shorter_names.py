"""The shorter forms of a name where it stands in narration: الزرقا and بسام الزرقا, of بسام محمد الزرقا."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.kinds import COMPANIES
from service.attribution.mentions.name_comparison import Key, name_key, similar
from service.attribution.mentions.title import Range
from service.attribution.names.names import is_ordinal
from service.attribution.names.names_in_article import name_words
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.speakers.fuller_names import MOST_PLACES
from service.attribution.text.article import Article
from service.attribution.text.phrases import revered_end
from service.attribution.text.shapes_of_names import is_unknown, is_unknown_surname
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word, can_be_verb, is_only_given_name

_INDEED: Final = "قد"  # كان [حكمت] قد كتبها
_COMPANY: Final = 2  # words of شركة زنتكس
_SHORTEST_OF_A_BODY: Final = 3  # words of an institution that may go by fewer
_NEVER_ALONE: Final = lexicon.FUNCTION | lexicon.NUMBER | lexicon.DEMONSTRATIVE | lexicon.CONNECTIVE
_NOT_BEHIND_VERBS: Final = lexicon.PLACE | lexicon.TIME | lexicon.GROUP
_TITLED: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC
# what a name may mean besides, so that its word alone need not be the name
_MEANS_MORE: Final = (
    lexicon.NAME_IS_WORD | lexicon.NATIONALITY | lexicon.PLACE | lexicon.TIME | lexicon.COMMON | lexicon.FUNCTION
    | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.MEDIA | lexicon.GROUP | lexicon.ROLE_PLURAL
    | lexicon.NUMBER | lexicon.VERB | lexicon.DOCUMENT | lexicon.SPEECH | lexicon.ADVERB | _TITLED
)  # fmt: skip


def gather_shorter_names(article: Article, speakers: list[Entity]) -> None:
    """Note by what less of a full name a person goes, or by which other spelling of it: by the surname, the given name.

    A word of the name is a form of it only where nothing else may be meant by it and nobody else in the article bears
    it: [خالد] of خالد الساعي is none where خالد المري is told of.

    Args:
        article: the article.
        speakers: those who are quoted.
    """
    for body in speakers:
        if body.kind == "organization" and body.name[1] - body.name[0] >= _COMPANY:
            for form in _forms_of_body(article, body.name) or _brand(article, body.name):
                body.names.setdefault(name_key(article, form), form)
    persons = [entity for entity in speakers if entity.kind == "person"]
    for person in persons:
        if person.name[1] - person.name[0] < 2:
            continue
        for form in _as_a_son(article, person.name):
            person.names.setdefault(name_key(article, form), form)
        for part in _parts(article.words, person.name):
            for form in _forms(article, person.name, part):
                key = name_key(article, form)
                if not any(other is not person and _bears(article, other, key) for other in persons):
                    person.names.setdefault(key, form)


def _as_a_son(article: Article, name: Range) -> list[Range]:
    """Where who has his father's name goes by that: [ابن درويش], of بدر بن درويش."""
    words, last = article.words, name[1] - 1
    if last - name[0] < _COMPANY or words[last - 1].folded != "بن":
        return []
    places = article.places(words[last].bare)[:MOST_PLACES]
    return [(at - 1, at + 1) for at in places if at and words[at - 1].folded == "ابن"][:1]


def _brand(article: Article, name: Range) -> list[Range]:
    """Where a company goes by its own name alone: [زنتكس], of شركة زنتكس."""
    words, (first, last) = article.words, name
    brand = words[last - 1]
    if last - first != _COMPANY or words[first].stem not in COMPANIES or words[first].article or brand.article:
        return []
    if brand.flags & ~lexicon.ORGANIZATION_NAME or brand.preposition or not brand.folded.isalpha():
        return []
    for at in article.places(brand.bare)[:MOST_PLACES]:
        before = words[at - 1] if at else words[first]
        named = before.flags & (lexicon.ORGANIZATION_HEAD | PERSON_NAME | _TITLED) or is_unknown(before)
        if not named and not words[at].preposition and not words[at].conjunction:
            return [(at, at + 1)]
    return []


def _forms_of_body(article: Article, name: Range) -> list[Range]:
    """Where an institution goes by its noun and its own name: شركة زنتكس, of شركة زنتكس الكندية للأبحاث.

    Or by its noun and its place: أمانة جدة, of أمانة محافظة جدة.
    """
    words, (first, last) = article.words, name
    head, own = words[first], first + 1
    if (
        last - first < _SHORTEST_OF_A_BODY
        or not head.flags & lexicon.ORGANIZATION_HEAD
        or head.article
        or words[own].kind != NOT_PUNCTUATION
    ):
        return []
    if words[own].stem in REGIONS and last - first == _SHORTEST_OF_A_BODY:
        own += 1
    elif not is_unknown(words[own]) or not words[own + 1].article or words[own + 1].conjunction:
        return []
    found: list[Range] = []
    for at in article.places(head.bare)[:MOST_PLACES]:
        end = at + 2
        if end >= len(words) or words[at + 1].bare != words[own].bare or words[at].article:
            continue
        behind = words[end]
        goes_on = behind.article and not (behind.preposition or behind.conjunction)
        goes_on = goes_on or is_only_given_name(behind) or (is_unknown(behind) and behind.form[-1] != "ا")
        if not goes_on:  # but دفعت شركة زنتكس [عربونا]
            found.append((at, end))
    return found


def _bears(article: Article, person: Entity, key: Key) -> bool:
    """Whether a word is part of a person's name."""
    return len(key) == 1 and key[0] in name_key(article, person.name)


def _parts(words: list[Word], name: Range) -> list[Range]:
    """The surname and the given name of a full one, each with what it is made of: عبد الرحمن, بن ساعد, أبو تايه."""
    first, last = name
    if any(word.kind != NOT_PUNCTUATION for word in words[first:last]) or revered_end(words, first, last)[1]:
        return []
    surname, given = last - 1, first + 1
    while surname > first and words[surname - 1].flags & lexicon.NAME_PART:
        surname -= 1
    while given < last and words[given - 1].flags & lexicon.NAME_PART:
        given += 1
    parts = [(surname, last)] if surname > first else []
    if given < last and not words[first].surface.isascii():  # Iran of Iran Watch
        parts.append((first, given))
    return parts


def _forms(article: Article, name: Range, part: Range) -> list[Range]:
    """Where a name's surname or its given name stands with less of the name than all; nowhere where another bears it.

    Args:
        article: the article.
        name: the tokens of the full name.
        part: those of its surname, or of its given name.
    """
    words, size = article.words, part[1] - part[0]
    key = [word.bare for word in words[part[0] : part[1]]]
    own = [word.bare for word in words[name[0] : name[1]]]
    found: list[Range] = []
    for at in article.places(key[-1])[:MOST_PLACES]:
        first, last = at + 1 - size, at + 1
        if first < 0 or words[at].article != words[part[1] - 1].article:
            continue
        if size > 1 and [word.bare for word in words[first:last]] != key:
            continue
        first, last = _with_more_of_the_name(words, own, part[0] - name[0], first, last)
        given = similar(words[first].bare, own[0])
        alone = last - first == size
        if _is_anothers(article, first, last, given=given, whole=given and not alone):
            return []
        if _means_somebody(article, first, last, given=given) if alone else given:
            found.append((first, last))
    return sorted(found, key=lambda form: bool(words[form[0]].conjunction or words[form[0]].preposition))


def _with_more_of_the_name(words: list[Word], own: list[str], at: int, first: int, last: int) -> Range:
    """A part of a name with the other words of it that stand beside it in their order: [صالح] الشهري.

    Args:
        words: all words of the article.
        own: the words of the full name.
        at: where among them the part begins.
        first: the first token of the part.
        last: the token after its last.
    """
    rest = at
    while rest and first and not words[first].conjunction and words[first - 1].kind == NOT_PUNCTUATION:
        before = words[first - 1].bare
        rest = next((k for k in range(rest - 1, -1, -1) if similar(before, own[k])), -1)
        if rest < 0:
            break
        first -= 1
    rest, end = at + last - first, last
    while end < len(words) and not words[end].conjunction and words[end].kind == NOT_PUNCTUATION:
        rest = next((k + 1 for k in range(rest, len(own)) if similar(words[end].bare, own[k])), 0)
        if not rest:
            break
        end += 1
        last = last if words[end - 1].flags & lexicon.NAME_PART else end
    return first, last


def _is_anothers(article: Article, first: int, last: int, *, given: bool, whole: bool) -> bool:
    """Whether words of a name stand within somebody else's: [خالد] المري, سلمى [الساعي], ابنه [خالد].

    Args:
        article: the article.
        first: the first token.
        last: the token after the last.
        given: whether they begin with the given name.
        whole: whether they have the surname, too.
    """
    words = article.words
    if first and not (words[first].conjunction or words[first].preposition):
        before = words[first - 1]
        named = bool(before.flags & lexicon.GIVEN_NAME) and not (before.article and before.flags & _TITLED)
        if (named or (given and before.flags & lexicon.KIN)) and (is_only_given_name(before) or not _is_verb(before)):
            return True
        if first > 1 and before.article and not given and words[first - 2].flags & lexicon.NAME_PART:
            return True  # عبد الكريم [الساعي]
    if whole or not _goes_on(words, last):
        return False
    if given:
        surname = bool(words[last].flags & PERSON_NAME) or words[last].bare in name_words(article)
        return surname or is_ordinal(words, last)
    return is_only_given_name(words[last]) and bool(words[first].flags & lexicon.GIVEN_NAME)  # [رشيد] خالد


def _goes_on(words: list[Word], j: int) -> bool:
    """Whether the word behind a given name may be a surname."""
    if j == len(words) or words[j].conjunction or words[j].preposition or words[j].kind != NOT_PUNCTUATION:
        return False
    if _is_verb(words[j]):
        return False
    return is_unknown_surname(words[j]) or is_ordinal(words, j) or is_name_word(words, j, True)


def _means_somebody(article: Article, first: int, last: int, *, given: bool) -> bool:
    """Whether a surname or given name that stands alone can only be somebody's: [الزرقا], not [سعيد] بالفوز.

    A word that may mean something else is a name behind a title or a verb, or before the verb that it is the subject
    of: قال [شعبان], الجنرال [دوستم], [سعيد] يطالب.
    """
    words = article.words
    word, before = words[first], words[first - 1] if first else None
    if (before is not None and before.flags & lexicon.NAME_PART) or (given and _goes_on(words, last)):
        return False  # ريم بنت [الوليد], [نيل] باير
    opens = before is None or before.kind != NOT_PUNCTUATION
    titled = before is not None and before.article and bool(before.flags & _TITLED)
    if before is not None and not (opens or titled or word.conjunction):
        if before.flags & lexicon.ORGANIZATION_HEAD and not word.preposition:
            return False  # شركة [فورد], جامعة [نجران]
        if word.article and before.article:
            return False  # المهرجان [الساعي]: an adjective
    if last - first > 1 or not (word.flags & _MEANS_MORE or word.cues):
        return bool(word.flags) or is_unknown(word) or is_unknown_surname(word)
    if word.flags & _NEVER_ALONE or word.conjunction or word.preposition:
        return False
    if before is None or opens or before.complementizer or before.flags & lexicon.AUXILIARY:
        behind = words[last] if last < len(words) else word
        return not behind.conjunction and (can_be_verb(behind) or behind.folded == _INDEED)
    if titled and before.flags & lexicon.HONORIFIC:
        return True
    return not before.flags & lexicon.FUNCTION and _is_verb(before) and not word.flags & _NOT_BEHIND_VERBS


def _is_verb(word: Word) -> bool:
    """Whether a word is a verb."""
    return can_be_verb(word) or is_form_of_other_verb(word.folded)
