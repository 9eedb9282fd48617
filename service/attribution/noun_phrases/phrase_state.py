"""How far the reading of a source's noun phrase has come, and what it has met."""

from service.attribution.noun_phrases.beside_in_phrases import OF_THE_MEDIA
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.words import Word


class PhraseState:
    """The state of a walk through a noun phrase; ``j`` is the token that has been reached.

    ``named`` says that a name stands right before it, ``called`` that a person has been named, ``marked`` that one of
    two things in marks has. ``head`` are the category bits of what heads the phrase. ``proper`` is where an
    institution's proper name ends, ``patron`` where that of the ruler does after whom one is named.
    """

    def __init__(self, article: Article, first: int, limit: int, bare: bool) -> None:
        self.article = article
        self.words: list[Word] = article.tokens.words
        self.first = first
        self.limit = limit
        self.bare = bare
        self.j = first
        self.named = self.called = self.marked = False
        self.head: int = self.words[first].flags if first < limit else 0
        self.proper = self.patron = -1

    def completes_an_institution(self) -> bool:
        """Whether the noun of an institution without the article stands right before ``j``: عيادة [مايو]."""
        before = self.words[self.j - 1]
        heads = before.flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD)
        if before.stem == OF_THE_MEDIA and self.words[self.j].flags & lexicon.TIME:
            return False  # ذكرت وسائل إعلام [السبت] أن
        return bool(heads) and not before.article and before.number == "s"

    def follows_given_name(self) -> bool:
        """Whether a given name stands right before ``j``, also one with عبد."""
        words, j = self.words, self.j
        return bool(words[j - 1].flags & lexicon.GIVEN_NAME) or (j > self.first + 1 and words[j - 2].folded == "عبد")
