"""Who made the work at hand: told by what they did (من إخراج [سالم العلي]، أخرجه فلان), or named with the trade."""

from bisect import bisect_left
from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.name_comparison import name_key, same_name
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.roles import MAKERS
from service.attribution.mentions.title import Range
from service.attribution.speakers.descriptions import Description
from service.attribution.speakers.fuller_names import MOST_PLACES
from service.attribution.speakers.offices import WORKS, is_of_a_work
from service.attribution.speakers.persons import person
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.punctuation import COLON, MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

# the nouns and verbs that tell who is of each trade: إخراج، أخرج، أخرجه
_DEEDS: Final = {
    "مخرج": word_set("makers.directing"),
    "مولف": word_set("makers.writing"),
    "كاتب": word_set("makers.writing"),
    "منتج": word_set("makers.producing"),
    "ملحن": word_set("makers.composing"),
    "مترجم": word_set("makers.translating"),
}
_ALL_DEEDS: Final = frozenset(word for words in _DEEDS.values() for word in words)
_AND: Final = "و"  # of a word that no list knows without it: وتلحينه
_LONGEST_NAMED: Final = 12
_LONGEST_TITLED: Final = 24


def maker(speakers: Speakers, described: Description) -> Entity | None:
    """Who alone made the work at hand: المخرج, after فيلم من إخراج سالم العلي.

    مؤلف المسلسل may be told before that, too, and منتج الفيلم before أضاف المنتج سالم العلي.

    Args:
        speakers: the speakers met so far.
        described: the role that stands alone, or with a noun of the work.

    Returns:
        The person; None where nobody is told so, or more than one is.
    """
    article, mention = speakers.article, described.mention
    made = _the_only(article, mention, _told_by_the_deed(article, described))
    if made is not None and made.name is not None:
        entity = person(speakers, made, made.name)
        entity.titles.extend(mention.titles if not entity.titles else ())
        return entity
    named = _the_only(article, mention, _named_later(article, described))
    return person(speakers, named, named.name) if named is not None and named.name is not None else None


def _the_only(article: Article, mention: Mention, named: list[Mention]) -> Mention | None:
    """The first of some mentions of makers where all have the same name and may be meant; a festival tells of many."""
    first: Mention | None = None
    for other in named:
        if first is None:
            first = other
        elif other.name and first.name and not same_name(name_key(article, other.name), name_key(article, first.name)):
            return None
    apart = first is not None and mention.gender and first.gender and mention.gender != first.gender
    return None if apart else first


def _told_by_the_deed(article: Article, described: Description) -> list[Mention]:
    """Who is told by name to have made a work, before the role where it stands alone: من إخراج [سالم العلي]."""
    key = described.key
    deeds, of_a_work = _DEEDS.get(described.head.removesuffix("ه")), is_of_a_work(key)
    if deeds is None or not ((described.definite and len(key) == 1) or of_a_work):
        return []
    places = (at for deed in deeds for at in (article.places(deed) + article.places(_AND + deed))[:MOST_PLACES])
    told = (_maker(article, at) for at in places if of_a_work or at < described.mention.span[0])
    return [made for made in told if made is not None and made.name is not None]


def _named_later(article: Article, described: Description) -> list[Mention]:
    """Who is named below with the trade of the maker of a work, where the first of them speaks: أضاف [المنتج سالم]."""
    words, key, head, span = article.words, described.key, described.head, described.mention.span
    if head not in MAKERS or len(key) < 2 or not (is_of_a_work(key) or _is_of_a_title(words, span)):
        return []
    named: list[Mention] = []
    places = article.places(head)
    for at in places[bisect_left(places, span[1]) :][:MOST_PLACES]:
        if not words[at].article or words[at].preposition:
            continue
        other = describe(article, at, noun_phrase_end(article, at, min(len(words), at + _LONGEST_TITLED)))
        if other.name is None or not other.titles or other.titles[0].role is None or other.titles[0].role[0] != at:
            continue
        if not named and not any(form.part == "verb" and form.frame == "say" for form in words[at - 1].cues):
            return []  # وحضر المهرجان المخرج العالمي سالم العلي
        named.append(other)
    return named


def _is_of_a_title(words: list[Word], span: Range) -> bool:
    """Whether a role ends with the title of a work in marks: منتج [«الصيف»]."""
    return span[1] - span[0] > 2 and words[span[1] - 1].kind == MARK


def _maker(article: Article, at: int) -> Mention | None:
    """Who is told behind a noun or verb of making to have made something: إخراج [سالم العلي], أخرج المسلسل [فلان]."""
    words, j = article.words, at + 1
    while j < len(words) and words[j].folded.removeprefix(_AND) in _ALL_DEEDS:
        j += 1  # تأليف [وإخراج] سالم العلي
    j += j < len(words) and (words[j].kind == COLON or _is_work(words[j]))
    if j >= len(words) or words[j].preposition or words[j].conjunction or words[j].kind == MARK:
        return None
    return describe(article, j, noun_phrase_end(article, j, min(len(words), j + _LONGEST_NAMED)))


def _is_work(word: Word) -> bool:
    """Whether a word is the work that a verb tells to be made: أخرج [المسلسل] سالم العلي."""
    return word.article and not word.preposition and word.stem in WORKS
