"""Where the article tells elsewhere of whom a noun means that stands alone: a group, an officer, a maker, a body."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.parts_of_mentions import officer_met
from service.attribution.mentions.title import Range
from service.attribution.mentions.titles_after import titles_after
from service.attribution.mentions.titles_before import titles_before
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.speakers.fuller_names import MOST_PLACES
from service.attribution.speakers.gathered_titles import is_anothers_office
from service.attribution.speakers.names_in_full import name_before
from service.attribution.speakers.offices import DEPUTIES
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.words import Word

_LONGEST_TOLD: Final = 24  # two offices with the names of their holders
_LONGEST_CHAIN: Final = 14
_BEFORE_NAMES: Final = lexicon.HONORIFIC | lexicon.RANK


def places_before(article: Article, nouns: Iterable[str], before: int, since: int = -1) -> list[int]:
    """Where one of some nouns stands before a token, the nearest first: [أطباء], [طبيبا], before قال الأطباء.

    Args:
        article: the article.
        nouns: the nouns, folded, without the article.
        before: the token.
        since: a token that they have to stand behind.
    """
    found: list[int] = []
    for noun in nouns:
        places = article.places(noun)
        found += places[bisect_right(places, since) : bisect_left(places, before)][-MOST_PLACES:]
    return sorted(found, reverse=True)[:MOST_PLACES]


def told_at(article: Article, at: int) -> Mention:
    """Who is told of with the noun at a token: [مدرب الهلال سالم العلي], of مدرب."""
    return describe(article, at, noun_phrase_end(article, at, min(len(article.words), at + _LONGEST_TOLD)))


def bearers(article: Article, mention: Mention, nouns: Iterable[str], *, behind: bool) -> Iterator[Mention]:
    """Who is named with the noun of a role that stands alone: first before it, the nearest first, then behind it.

    ``الوزير``, after ``وزير النقل [سالم العلي]``; with ``behind``, ``وزير النقل`` before it, too.

    Args:
        article: the article.
        mention: the role.
        nouns: its noun, or those of the roles in whose stead it may stand, folded, without the article.
        behind: whether it tells enough to be that of somebody named behind it.

    Yields:
        Each bearer of the role's gender, with name and titles, who stands at the noun.
    """
    words, (first, last) = article.words, mention.span
    places = places_before(article, nouns, first)
    if behind:
        later = sorted(at for noun in nouns for at in article.places(noun) if at >= last)
        places += later[:MOST_PLACES]
    for at in places:
        if not words[at].flags & lexicon.TITLE or _belongs_to_another_office(words, at):
            continue
        if at + 1 < len(words) and officer_met(words, at, article.sentence(at)[1]) > at:
            continue  # استقبل [الرئيس] النائب سالم العلي
        other = _named_at(article, at)
        if other is None or (mention.gender and other.gender and mention.gender != other.gender):
            continue
        yield other


def _named_at(article: Article, at: int) -> Mention | None:
    """Who bears the office at a token by a name behind it or before it; None where nobody is named."""
    words = article.words
    other = told_at(article, at)
    own = name_before(article, at - 1) if at > 1 and words[at - 1].kind == COMMA else None
    if own is not None and (comma := _before_another(words, other)):
        other = describe(article, at, comma)
    if joined := _before_joined(words, other):
        other = describe(article, at, joined)
    if not other.titles:
        return None
    if other.name is None and at > 1:
        other.name = name_before(article, at - (words[at - 1].kind in (COMMA, SEMICOLON)))
        if other.name and is_anothers_office(article, titles_before(article, other.name[0]), *other.name):
            return None
    if other.name is None:
        other.name = _name_of_the_chain(article, at)
    if other.name is None:
        return None
    if own is not None and other.span[1] > at + 1 and words[at + 1].article and words[at + 1].flags & lexicon.ROLE:
        other.name = own  # سالم العلي، مستشار الرئيس [سامي حداد]
    return other


def _before_another(words: list[Word], mention: Mention) -> int:
    """The comma behind an office before another with a title of his own: كرم سالم، الوزير[،] المخرج سامي; or 0."""
    if mention.name is None:
        return 0
    comma = next((k for k in range(mention.name[0] - 1, mention.span[0], -1) if words[k].kind == COMMA), 0)
    return comma if comma and words[comma + 1].article and words[comma + 1].flags & lexicon.ROLE else 0


def _before_joined(words: list[Word], mention: Mention) -> int:
    """The و of another who is named behind an office: سالم العلي وزير الصحة [والدكتور] كرم سامي; or 0."""
    if mention.name is None:
        return 0
    k = mention.name[0]
    while k > mention.span[0] + 1 and not words[k].conjunction and words[k - 1].flags & _BEFORE_NAMES:
        k -= 1
    ranks = [t.role[0] for t in mention.titles if t.role is not None and t.role[1] == k]
    k = next((rank for rank in ranks if words[rank].flags & lexicon.RANK), k)  # [والفريق الركن] سالم
    return k if k > mention.span[0] + 1 and words[k].conjunction == "و" else 0


def _belongs_to_another_office(words: list[Word], at: int) -> bool:
    """Whether an office only tells whose deputy or aide somebody is: نائب [وزير] الصحة سالم العلي."""
    if at == 0 or words[at - 1].article or not words[at - 1].flags & lexicon.ROLE or words[at - 1].flags & lexicon.KIN:
        return False
    return not words[at].article or words[at - 1].stem in DEPUTIES


def _name_of_the_chain(article: Article, at: int) -> Range | None:
    """Whose office is a later one of several in a row: ``[سالم العلي] رئيس الدائرة ومحافظ المدينة``."""
    words, first = article.words, article.line(at)[0]
    for k in range(at - 1, max(first, at - _LONGEST_CHAIN) - 1, -1):
        if words[k].kind not in (NOT_PUNCTUATION, COMMA, SEMICOLON):
            return None
        if k + 1 == at or not words[k + 1].flags & (lexicon.ROLE | lexicon.RANK) or words[k + 1].conjunction:
            continue
        name = name_before(article, k if words[k].kind in (COMMA, SEMICOLON) else k + 1)
        if name is not None and any(t.role is not None and t.role[0] == at for t in titles_after(article, name[1])):
            return name
    return None
