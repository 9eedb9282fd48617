"""Offices and roles compared: one office under two names, and what of two descriptions tells the same."""

from typing import Final

from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.mentions.shared_titles import shared_key
from service.attribution.mentions.title import Title
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.same_offices import heads_called, usual_name
from service.lexicon.word_sets import word_set

MOST_TITLES: Final = 24  # how many titles of a speaker are looked at
_OF_WOMEN: Final[dict[Key, Key]] = {("نايب",): ("نايبه",)}
_OF_MEN: Final[dict[Key, Key]] = {woman: man for man, woman in _OF_WOMEN.items()}
_HER: Final = "ها"
_SHORTEST_OF_HERS: Final = 5
_SHORTEST_ADJECTIVE: Final = 5  # letters
_WHO_SPEAKS: Final = (("متحدث",), ("متحدثه",))  # alone, whoever speaks
DEPUTIES: Final = ("نايب", "نايبه")
# what a coach is called too
_OF_THE_TEAM: Final[tuple[Key, ...]] = (("مدرب", "فريق"), ("مدربه", "فريق"))
WORKS: Final = word_set("offices.works")


def title_key(article: Article, title: Title) -> Key:
    """The words of a title, role before institution; none of one without a role."""
    if title.role is None:
        return ()
    role = shared_key(article, title.shared) + name_key(article, title.role)
    role = role[:1] + tuple(_without_her(word) for word in role[1:])
    return role + name_key(article, title.organization) if title.organization else role


def _without_her(word: str) -> str:
    """A word behind an office without the pronoun of the body it is in: رئيس [تحريرها] is رئيس التحرير."""
    return word.removesuffix(_HER) if len(word) > _SHORTEST_OF_HERS and word.endswith(_HER) else word


def usual_office(role: Key, gender: str | None = None) -> Key:
    """A role by the name under which it is compared: رئيس الحكومة الفرنسية is رئيس الوزراء الفرنسي.

    Args:
        role: the words of the role.
        gender: that of its bearer, for a role told in the masculine of a woman too: عضو مجلس النواب is النائبة.

    Returns:
        The words of the usual name, ``role`` itself where it has no other.
    """
    size, usual = usual_name(role)
    if not size or role in _WHO_SPEAKS:
        return role
    rest = [_told_plainly(word) for word in role[size:]]
    return (_OF_WOMEN.get(usual, usual) if gender == "f" else usual) + tuple(rest)


def _told_plainly(word: str) -> str:
    """A word behind an office without the ending that goes with its noun: الحكومة [الفرنسية], الوزراء [الفرنسيين]."""
    if len(word) < _SHORTEST_ADJECTIVE:
        return word  # عمدة عين القمر
    return word[:-1] if word.endswith("يه") else word.removesuffix("ين")


def heads_of(usual: Key) -> frozenset[str]:
    """The nouns by which an office may be told, of which the usual name is known: ناطق and متحدث; عضو, of نائبة."""
    in_masculine = _OF_MEN.get(usual[:1])
    of_men = heads_called(in_masculine[0]) if in_masculine is not None else frozenset()
    return heads_called(usual[0]) | of_men | {usual[0]}


def is_deputy(article: Article, title: Title) -> bool:
    """Whether who bears a title stands in for another officer, and sits in no parliament: نائب [رئيس] الحزب."""
    if title.role is None or title.role[1] - title.role[0] == 1:
        return False
    deputy, officer = article.words[title.role[0]], article.words[title.role[0] + 1]
    return deputy.stem in DEPUTIES and not deputy.article and bool(officer.flags & (lexicon.ROLE | lexicon.HONORIFIC))


def is_of_a_work(key: Key) -> bool:
    """Whether a role is told by nothing but the work or team at hand: مخرج الفيلم, مديرة المعرض, مدرب الفريق."""
    return len(key) == 2 and (key[1] in WORKS or key in _OF_THE_TEAM)


def holds(long: Key, short: Key) -> bool:
    """Whether a description has each word of another."""
    rest = list(long)
    for word in short:
        if word not in rest:
            return False
        rest.remove(word)
    return True
