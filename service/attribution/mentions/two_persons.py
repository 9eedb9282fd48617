"""Two persons in what reads as one noun phrase: استقبل [الوزير سالم العمري الدكتور نعيم الزبيدي]."""

from typing import Final

from service.attribution.mentions.mentions import describe
from service.attribution.mentions.parts_of_mentions import is_followed_by_another, officer_met
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon

_TITLED: Final = lexicon.TITLE | lexicon.HONORIFIC


def second_person(article: Article, first: int, end: int) -> int:
    """Where the second person begins who stands behind the first, as object and subject of one verb do.

    Nobody has a title behind his name and then another name: ``الوزير سالم العمري [رئيس البلدية يحيى أبو شنب]``; nor
    one without a comma behind a verb that needs an object: ``استقبل الوزير سالم العمري [رئيس البلدية]``.

    Args:
        article: the article.
        first: the first token of the noun phrase.
        end: the token after its last.

    Returns:
        The first token of the second person; ``first`` where only one is named.
    """
    if end - first > 2 and (met := officer_met(article.words, first, end)) > first:
        return met  # استقبل الرئيس [النائب سالم العلي]
    name = describe(article, first, end).name
    if name is None or name[1] >= end:
        return first
    title = article.words[name[1]]
    if not title.flags & _TITLED or title.preposition or title.conjunction or title.flags & lexicon.PERSON_NAME:
        return first
    other = describe(article, name[1], end)
    is_met = other.kind == "unnamed" and is_followed_by_another(article.words, first, name[1])  # استقبل سالم [الوزير]
    return name[1] if is_met or (other.kind == "person" and other.name is not None) else first
