"""Offices told by the kind of their place, which the article has named: محافظ [المدينة], مدرب [الفريق]."""

from typing import Final

from service.attribution.mentions.name_comparison import Key
from service.attribution.text.article import Article
from service.lexicon.entries import COUNTRY, NATIONALITY, ORGANIZATION_HEAD, TITLE
from service.lexicon.team_names import teams_called
from service.lexicon.word_sets import word_set

_STATES: Final = word_set("places_at_hand.states")
_CITIES: Final = word_set("places_at_hand.cities")
_TEAMS: Final = word_set("places_at_hand.teams")
_TEAM: Final = "منتخب"
_OF_A_COUNTRY: Final = COUNTRY | NATIONALITY


def is_told_otherwise(article: Article, role: Key, key: Key) -> bool:
    """Whether two descriptions of one office tell its place in other words.

    Args:
        article: the article.
        role: the words of the office in full.
        key: the words of the office as it is told later.
    """
    same = _is_same_office(article, _of_the_country(role), _of_the_country(key))
    same = same or _is_of_the_place_at_hand(article, role, key)
    return same or _is_of_a_team_called_so(role, key)


def _of_the_country(role: Key) -> Key:
    """The words of an office without the team that plays for its country: مدرب [المنتخب] اللبناني, مدرب لبنان."""
    return tuple(word for word in role if word != _TEAM) if len(role) > 2 else role


def _is_of_a_team_called_so(role: Key, key: Key) -> bool:
    """Whether an office is told by what its team is called: مدرب الأزرق, of مدرب منتخب الكويت or المنتخب الكويتي."""
    if len(key) < 2 or len(role) < 2 or role[0] != key[0]:
        return False
    teams = teams_called(key[1:])
    return any(_begins(team, word) or team == word for team in teams for word in role[1:])


def _is_of_the_place_at_hand(article: Article, role: Key, key: Key) -> bool:
    """Whether an office is told by the kind of its place: محافظ المدينة, of محافظ الزعفرانية.

    رئيس الدولة is any الرئيس التونسي, and رئيس الجمهورية too.
    """
    size = len(key) - 1
    if size < 1 or len(role) <= size or role[:size] != key[:size]:
        return False
    kind, told = key[size], role[size]
    places = article.places(told)
    flags = article.words[places[0]].flags if places else 0
    if kind in _STATES:
        return told in _STATES or bool(flags & _OF_A_COUNTRY)
    if kind not in _CITIES and kind not in _TEAMS:
        return False
    return told not in _STATES and not flags & (_OF_A_COUNTRY | ORGANIZATION_HEAD | TITLE)


def _is_same_office(article: Article, role: Key, other: Key) -> bool:
    """Whether one office is told by a country and by its adjective: وزير خارجية عمان, وزير الخارجية العماني.

    Of two words the second has to be known as one: سفيرة بولندا, السفيرة البولندية; not مدير المستشفى, مدير المستشار.
    """
    size = 2 if len(role) > 2 and len(other) > 2 else 1
    if len(role) <= size or len(other) <= size or role[:size] != other[:size]:
        return False
    if size == 1 and not (_is_of_a_country(article, role[1]) and _is_of_a_country(article, other[1])):
        return False
    return any(_begins(a, b) or _begins(b, a) for a in role[size:] for b in other[size:])


def _begins(country: str, adjective: str) -> bool:
    """Whether an adjective begins as the name of a country does: تونس, تونسي."""
    return len(country) > 2 and len(adjective) > 3 and adjective.startswith(country[: max(3, len(country) - 2)])


def _is_of_a_country(article: Article, bare: str) -> bool:
    """Whether a word of the article is a country or its adjective."""
    places = article.places(bare)
    return bool(places) and bool(article.words[places[0]].flags & _OF_A_COUNTRY)
