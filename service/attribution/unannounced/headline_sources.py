"""Whether the label of a headline is a speaker rather than a topic, by what stands below it."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import name_words
from service.attribution.reports.reports import Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import is_unknown, is_unknown_surname
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import FINDINGS
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ALWAYS_SPEAK: Final = word_set("headline_sources.always_speak")
_AUTHORITIES: Final = word_set("headline_sources.authorities")
_MEANS: Final = "وسايل"
_MEDIA: Final = "اعلام"
_MOST_PLACES: Final = 50
_OF_TOWNS: Final = ("بلديه", "بلده", "مدينه", "قريه", "محافظه", "منطقه", "حي", "قضاء", "ولايه")


def marked_institution(article: Article, start: int, colon: int, sources: frozenset[str]) -> Mention | None:
    """An institution in marks of which the article tells more below: ``«المالية»: …``, of وزارة المالية.

    Args:
        article: the article.
        start: the first token of the label.
        colon: the colon after it.
        sources: the words of all sources and names of the article.

    Returns:
        The institution; None where the label is no such name.
    """
    stretch = article.opened.get(start)
    if stretch is None or not stretch.double or stretch.closing + 1 != colon:
        return None
    first, last = stretch.first, stretch.last
    mention = describe(article, first, last)
    if mention.kind == "organization" and all(article.words[k].bare in sources for k in range(first, last)):
        return mention
    if mention.kind == "organization" and start == 0 and _is_medium_above(article, first, colon):
        return mention  # «رويترز»: …
    if mention.kind == "person" or not _ends_an_institution(article, first, last):
        return None
    mention.kind, mention.head, mention.titles, mention.name = "organization", first, [], None
    return mention


def _ends_an_institution(article: Article, start: int, end: int) -> bool:
    """Whether the article has these words after the noun of an institution: التضامن الوطني, of وزارة التضامن الوطني."""
    words = article.words
    size = end - start
    return (size > 1 or words[start].article) and any(
        at
        and at + size <= len(words)
        and words[at - 1].flags & lexicon.ORGANIZATION_HEAD
        and not words[at - 1].article
        and all(words[at + k].folded == words[start + k].folded for k in range(size))
        for at in article.places(words[start].bare)[:_MOST_PLACES]
    )


def _is_titled_below(article: Article, start: int, end: int) -> bool:
    """Whether the article tells who two unknown words are: ``السيد [جامان جاون]``, ``[هرام شيكاروي]، طبيب``."""
    words, size = article.words, end - start
    if size == 1 or not all(is_unknown(words[k]) or is_unknown_surname(words[k]) for k in range(start, end)):
        return False
    name = [word.folded for word in words[start:end]]
    for at in article.places(words[start].bare)[:_MOST_PLACES]:
        behind = at + size
        if at < end or behind + 1 >= len(words) or [word.folded for word in words[at:behind]] != name:
            continue
        titled = words[at - 1].flags & (lexicon.HONORIFIC | lexicon.TITLE)
        if titled or (words[behind].kind == COMMA and words[behind + 1].flags & lexicon.TITLE):
            return True
    return False


def _is_a_town(article: Article, start: int, end: int) -> bool:
    """Whether the article has a label behind the noun of a town or its council: الزيتونة, of بلدية الزيتونة."""
    words = article.words
    if end - start != 1:
        return False
    return any(
        at and words[at - 1].stem in _OF_TOWNS and at > start for at in article.places(words[start].bare)[:_MOST_PLACES]
    )


def _announces_below(article: Article, start: int, end: int) -> bool:
    """Whether a verb of telling stands before the same words below: أعلنت [وزارة الصحة] تسجيل إصابات."""
    words, size = article.words, end - start
    return words[start].stem in _AUTHORITIES and any(
        at > end
        and any(form.part == "verb" and form.person == 3 and form.frame == "say" for form in words[at - 1].cues)
        and all(words[at + k].folded == words[start + k].folded for k in range(size))
        for at in article.places(words[start].bare)[:_MOST_PLACES]
        if at + size <= len(words)
    )


def source_words(article: Article, reports: list[Report]) -> frozenset[str]:
    """The folded words of all sources and names of the article: who speaks or is named in its body."""
    found = set(name_words(article))
    for report in reports:
        if report.source is not None:
            found.update(w.bare for w in article.words[report.source.span[0] : report.source.span[1]])
    return frozenset(found)


def _is_title_of_a_medium(article: Article, start: int, end: int) -> bool:
    """Whether a listed medium labels the headline over a text, as reviews of the press have it: ``الغارديان: …``."""
    return not start and not article.words[start].conjunction and _is_medium_above(article, start, end)


def _is_medium_above(article: Article, start: int, colon: int) -> bool:
    """Whether a listed medium is named in a line before a colon behind which no verb follows.

    Where it is named at the head of its own text a verb follows: ``رويترز: أعلنت الحكومة``.
    """
    words = article.words
    medium = (words[start].flags | phrase_at(words, start)[1]) & lexicon.MEDIA
    if not medium or article.line(start)[1] >= len(words):
        return False
    return colon + 1 < len(words) and not any(form.part == "verb" for form in words[colon + 1].cues)


def _are_media(words: list[Word], start: int) -> bool:
    """Whether the media of a kind or country label a headline, which are no topic: وسائل إعلام محلية, إعلام عبري."""
    media = start + (words[start].folded == _MEANS)
    return words[media].folded == _MEDIA and not words[media + 1].conjunction


def speaks_elsewhere(
    article: Article, mention: Mention, start: int, end: int, told: bool, sources: frozenset[str]
) -> bool:
    """Whether a headline's label is a speaker rather than a topic: a person, a group, or one who speaks below.

    ``told`` says that the words themselves show that somebody says them.

    Args:
        article: the article.
        mention: who the label names; its kind is set where only the article below shows it.
        start: the first token of the name.
        end: the token after it.
        told: whether the words themselves show that somebody says them.
        sources: the words of all sources and names of the article.

    Returns:
        Whether the label is a speaker.
    """
    words = article.words
    met = all(words[k].bare in sources for k in range(start, end) if words[k].kind == NOT_PUNCTUATION)
    if mention.kind == "organization" and words[end - 1].article and words[end - 1].flags & lexicon.NATIONALITY:
        met = all(words[k].bare in sources for k in range(start, end - 1))  # كاز بروم [الروسية]: …
    if mention.kind is None and _ends_an_institution(article, start, end) and not _is_a_town(article, start, end):
        mention.kind, mention.head = "organization", start
        return True
    if mention.kind == "document":
        return words[start].stem in FINDINGS and (met or start == 0) and not words[start].article
    if mention.kind == "organization" and (_is_title_of_a_medium(article, start, end) or _are_media(words, start)):
        return True
    if mention.kind == "organization":
        place = (words[start].flags | phrase_at(words, start)[1]) & lexicon.PLACE or _is_a_town(article, start, end)
        speaks = any(words[k].folded in _ALWAYS_SPEAK for k in (start, end - 1))  # [الكرملين]: …, البيت [الأبيض]: …
        return told or speaks or (not place and (met or _announces_below(article, start, end)))
    if mention.kind == "unnamed":
        return words[end - 1].folded not in ("المصدر", "المصادر")
    if mention.kind == "group":
        return True
    if mention.kind == "person" and mention.name is not None:
        known = any(
            words[k].flags & PERSON_NAME and not words[k].flags & lexicon.NAME_IS_WORD for k in range(*mention.name)
        )
        given = words[mention.name[0]].flags & lexicon.GIVEN_NAME and mention.name[1] - mention.name[0] > 1
        known = known or bool(given and (told or mention.titles))  # رئيس النادي [رياض شلبود]: …, [أمير مخول]: «…»
        known = known or _is_titled_below(article, *mention.name)
        return known or all(words[k].bare in sources for k in range(*mention.name))
    if mention.kind is None and end - start <= 2 and met:
        mention.kind, mention.name = "person", (start, end)
        return True
    return False
