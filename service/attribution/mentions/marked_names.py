"""Names in quotation marks: of persons whom no list may know, and of media."""

from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.names.names_in_article import name_words
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.openers import ONE_OF
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.words import Word

_BODIES: Final = lexicon.ORGANIZATION_HEAD | lexicon.MEDIA
_LONGEST_TITLED: Final = 4
_OPENING: Final = (MARK, SINGLE_MARK, OPENING_BRACKET)
_CLOSING: Final = (MARK, SINGLE_MARK, CLOSING_BRACKET)
_MOST_PLACES: Final = 8
_SHORTEST_BEARER: Final = 3  # a name of two words and a mark
_FARTHEST_VERB: Final = 8
_LONGEST_IN_MARKS: Final = 3  # words of a name that no list knows


def is_titled_name(words: list[Word], title: int, first: int, last: int) -> bool:
    """Whether marked words that no list may know follow a doctor's or professor's title: البروفسور «يروين ريس»."""
    head = words[title]
    if not (head.article and head.flags & lexicon.HONORIFIC) or not 2 <= last - first <= _LONGEST_TITLED:
        return False
    given = words[first].flags & lexicon.GIVEN_NAME and not words[first].article
    other = lexicon.PREPOSITION | lexicon.VERB | (0 if given else INSTITUTION | lexicon.COMMON)  # «هالة العالم»
    return not any(w.kind != NOT_PUNCTUATION or w.flags & other or w.conjunction for w in words[first:last])


def is_compatriot(words: list[Word], j: int, first: int, last: int) -> bool:
    """Whether a nationality stands before a given name in marks: كتبت [السورية «شهد»]."""
    adjective = words[j].article and words[j].flags & lexicon.NATIONALITY and not words[j].flags & TITLE
    given = words[first].flags & lexicon.GIVEN_NAME and not words[first].flags & INSTITUTION
    return bool(adjective and given) and last - first <= 3


def is_called_in_marks(words: list[Word], j: int, first: int, last: int) -> bool:
    """Whether a given name in marks tells who somebody is: [الشاب «خالد»], [المزارعة «رهف»], with their gender."""
    somebody, given = words[j], words[first]
    one = somebody.article and somebody.flags & (lexicon.ROLE | lexicon.UNNAMED) and somebody.number != "p"
    if not one or last - first != 1 or given.article or given.flags & INSTITUTION:
        return False
    return bool(given.flags & lexicon.GIVEN_NAME) and given.name_gender in (None, somebody.gender)


def is_one_of_bodies(words: list[Word], closing: int, last: int) -> bool:
    """Whether what stands in marks is told to be one of several bodies: «سونكو»[، إحدى أكبر شركات] النفط.

    Args:
        words: the words of the article.
        closing: the mark that closes the name.
        last: the token after the noun phrase.
    """
    j = closing + 1
    j += j < last and words[j].kind == COMMA
    if j + 2 >= last or words[j].folded not in ONE_OF:
        return False
    bodies = words[j + 1] if words[j + 1].flags & _BODIES else words[j + 2]  # إحدى [شركات], إحدى أكبر [شركات]
    return bool(bodies.flags & _BODIES) and not bodies.flags & (TITLE | lexicon.GIVEN_NAME)


def is_unknown_in_marks(words: list[Word], first: int, last: int) -> bool:
    """Whether no more than three marked words behind a title are in no list, and so its bearer's name."""
    return last - first <= _LONGEST_IN_MARKS and not any(
        word.kind != NOT_PUNCTUATION or word.flags & ~PERSON_NAME or word.article or word.preposition or word.cues
        for word in words[first:last]
    )


def is_medium(article: Article, name: Range, first: int) -> bool:
    """Whether the whole source stands in quotation marks, as media do («الضحى»), and is nobody's name known before.

    So it does where a word that is no name begins it: «رياضة [لاند]».
    """
    if _completes_a_thing(article, name, first):
        return True
    stretch = article.opened.get(name[0] - 1)
    if stretch is None or stretch.closing != name[1] or first < stretch.opening:
        return False
    words = article.words[name[0] : name[1]]
    if any(word.bare in name_words(article) for word in words):
        return False
    if words[0].flags & lexicon.GIVEN_NAME and not words[0].article and len(article.places(words[0].bare)) > 1:
        return False  # «سعود», of whom the article tells more
    if len(words) == 1 and _acts_by_given_name(article.words, stretch.opening, words[0]):
        return False  # قالت «رهف», as papers call whom they do not name in full
    if _is_nickname(article, name):
        return False
    return len(words) == 1 or not any(word.flags & lexicon.GIVEN_NAME for word in words)


def _completes_a_thing(article: Article, name: Range, first: int) -> bool:
    """Whether the last word in marks looks like a name, and the one before it is a thing: «رياضة [لاند]»."""
    stretch = article.opened.get(first)
    if stretch is None or stretch.closing != name[1] or name[0] != stretch.first + 1 or name[1] != stretch.last:
        return False
    thing = article.words[stretch.first]
    return bool(thing.flags & lexicon.COMMON) and not thing.flags & (PERSON_NAME | TITLE | lexicon.HONORIFIC)


def _acts_by_given_name(words: list[Word], opening: int, word: Word) -> bool:
    """Whether a given name that means nothing else stands in marks behind a verb of its gender."""
    if opening == 0 or not word.flags & lexicon.GIVEN_NAME or word.flags & ~PERSON_NAME or word.article:
        return False
    verbs = [form for form in words[opening - 1].cues if form.part == "verb" and form.person == 3]
    return any(word.name_gender in (None, form.gender) for form in verbs)


def _is_nickname(article: Article, name: Range) -> bool:
    """Whether marked words stand in marks or brackets right behind somebody's name too: ``سامي العلي «[زيزو]»``.

    Not where he told it to a medium: ``أبلغ سامي العلي [«الضحى»] أن``.
    """
    words, size = article.words, name[1] - name[0]
    called = [word.bare for word in words[name[0] : name[1]]]
    for at in article.places(called[0])[:_MOST_PLACES]:
        if at < _SHORTEST_BEARER or at == name[0] or words[at - 1].kind not in _OPENING:
            continue
        bearer = words[at - 2]
        if bearer.kind != NOT_PUNCTUATION or bearer.bare not in name_words(article) or bearer.flags & INSTITUTION:
            continue
        if [word.bare for word in words[at : at + size]] == called and words[at + size].kind in _CLOSING:
            told = [word for word in words[max(0, at - _FARTHEST_VERB) : at] if word.cues]
            return not any(all("person_object" in form.flags for form in word.cues) for word in told)
    return False
