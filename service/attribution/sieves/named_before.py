"""Who acts and who is named before a token, sentence by sentence, each looked through once."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.sieves.bystanders import acted_on, owner
from service.attribution.sieves.clauses import ClauseSubjects
from service.attribution.sieves.named import Named
from service.attribution.sieves.persons_named import persons_named
from service.attribution.text.article import Article
from service.attribution.text.bylines import bylines
from service.attribution.text.ordered import first_from
from service.attribution.text.phrases import revered_end
from service.lexicon.entries import (
    GIVEN_NAME,
    HONORIFIC,
    KIN,
    NAME_IS_WORD,
    RANK,
    ROLE,
    UNNAMED,
)
from service.lexicon.revered import GOD

_SENTENCES_BACK: Final = 3
_LEAD: Final = 3  # sentences at the start of an article that show of whom it tells
_NAMED_BACK: Final = 2  # sentences
_TOKENS_BACK: Final = 160
_MOST_SUBJECTS: Final = 6
_ANY: Final = ("اي", "ايه")
TITLES: Final = HONORIFIC | KIN | RANK | ROLE
_PEOPLE: Final = ROLE | UNNAMED


class _InOrder:
    """Those who are named in a sentence, in order, and the tokens where they are."""

    def __init__(self) -> None:
        self.named: list[Named] = []
        self._places: list[int] = []

    def add(self, named: list[Named]) -> None:
        """Add others, who are named behind those before."""
        self.named += named
        self._places += [each.at for each in named]

    def nearest(self, first: int, end: int) -> list[Named]:
        """Those that stand in a half-open token range, the last first."""
        low, high = first_from(self._places, first), first_from(self._places, end)
        return [named for named in reversed(self.named[low:high]) if named.mention.span[1] <= end]


class NamedBefore:
    """Those who act or are named in one article, but for who wrote it."""

    def __init__(self, article: Article) -> None:
        self.article: Article = article
        self._clauses: dict[int, ClauseSubjects] = {}  # of whole sentences
        self._subjects: dict[int, _InOrder] = {}
        self._persons: dict[int, _InOrder] = {}
        self._lead: list[Named] | None = None
        self._bylines = bylines(article)
        self._meant: dict[int, str | None] = {}  # by the tokens of subjects

    def subjects_before(self, at: int, spoke_at: int) -> list[Named]:
        """The subjects of the clauses before a token, the nearest first, back to the sentence of the last speaker."""
        found: list[Named] = []
        for back in range(_SENTENCES_BACK):
            first, end = self._before(at, back)
            if first >= end:
                continue
            nearest = self.subjects_of(self.article.tokens.sentence_of[first], end).nearest(first, end)
            found += nearest if back == 0 else [named for named in nearest if not self._is_god(named.mention)]
            if len(found) >= _MOST_SUBJECTS or first <= spoke_at:
                break
        return found[:_MOST_SUBJECTS]

    def persons_before(self, at: int, spoke_at: int) -> list[Named]:
        """The persons named before a token, the nearest first, back to the sentence of the last speaker."""
        found: list[Named] = []
        for back in range(_NAMED_BACK):
            first, end = self._before(at, back)
            if first < end:
                found += self._persons_of(self.article.tokens.sentence_of[first]).nearest(first, end)
            if first <= spoke_at:
                break
        return found

    def topics(self, at: int) -> list[tuple[str, Named]]:
        """Of whom the article tells, and the paragraph: who acts or is named first in it."""
        if self._lead is None:
            self._lead = []
            for which in range(min(_LEAD, len(self.article.tokens.sentences))):
                self._lead = self._first_of(which)
                if self._lead:
                    break
        found = [("article", named) for named in self._lead if named.at < at]
        first = self.article.line(at)[0]
        which = self.article.tokens.sentence_of[first]
        if which != self.article.tokens.sentence_of[at]:
            found += [("paragraph", named) for named in self._first_of(which)]
        return found

    def means(self, named: Named) -> str | None:
        """The gender of whom a pronoun before or on a subject means, looked for once."""
        if named.at not in self._meant:
            words = self.article.words
            gender = owner(words, named.mention.span)
            if gender is None and "verb" in named.how:
                gender = acted_on(words, self.article.sentence(named.at)[0], named.at)
            self._meant[named.at] = gender
        return self._meant[named.at]

    def subjects_of(self, sentence: int, end: int) -> _InOrder:
        """The subjects in a sentence, at least those before a token; each part of it is looked through once."""
        known = self._subjects.get(sentence)
        if known is None:
            known = self._subjects[sentence] = _InOrder()
            self._clauses[sentence] = ClauseSubjects(self.article, *self.article.tokens.sentences[sentence])
        further = self._clauses[sentence].further(end)
        if further:
            known.add(self._in_story(further))
        return known

    def _persons_of(self, sentence: int) -> _InOrder:
        """The persons named in a sentence, looked for once."""
        known = self._persons.get(sentence)
        if known is None:
            first, end = self.article.tokens.sentences[sentence]
            known = self._persons[sentence] = _InOrder()
            known.add(self._in_story(persons_named(self.article, first, end)))
        return known

    def _first_of(self, sentence: int) -> list[Named]:
        """The first person who acts in a sentence, else who is named."""
        for named in self.subjects_of(sentence, self.article.tokens.sentences.ends[sentence]).named:
            if self._is_told_of(named.mention, acts=True) and not self.means(named):
                return [named]
        persons = self._persons_of(sentence).named
        return [named for named in persons if self._is_told_of(named.mention, acts=False)][:1]

    def _is_told_of(self, mention: Mention, *, acts: bool) -> bool:
        """Whether a mention surely singles one person out: by a full name, a title, a role, or a name that acts."""
        words, name = self.article.words, mention.name
        if mention.kind == "unnamed":
            return mention.number == "s" and words[mention.head].article and bool(words[mention.head].flags & _PEOPLE)
        if name is None or mention.kind != "person" or any(words[k].conjunction for k in range(name[0] + 1, name[1])):
            return False
        if name[1] - name[0] > 1 or name[0] > mention.span[0]:
            return True
        given = words[name[0]].flags
        return bool(
            (acts and given & GIVEN_NAME and not given & NAME_IS_WORD) or words[max(name[0] - 1, 0)].flags & TITLES
        )

    def _before(self, at: int, back: int) -> tuple[int, int]:
        """The part of a sentence before a token that can hold an antecedent; ``back`` counts sentences."""
        which = self.article.tokens.sentence_of[at] - back
        if which < 0:
            return at, at
        first, end = self.article.tokens.sentences[which]
        inside = self.article.stretch_of.get(at)
        return max(max(first, at - _TOKENS_BACK), inside.first if inside is not None else 0), min(end, at)

    def _in_story(self, found: list[Named]) -> list[Named]:
        """Those who are named in what an article tells, and not as its author, nor as anybody: منع [أي مصدر] من."""
        words = self.article.words
        found = [named for named in found if not (named.at and words[named.at - 1].folded in _ANY)]
        if not self._bylines:
            return found
        return [named for named in found if not any(first <= named.at < end for first, end in self._bylines)]

    def _is_god(self, mention: Mention) -> bool:
        """Whether God is named, to whom others pray and whom they thank in any article."""
        return revered_end(self.article.words, *mention.span)[1] == GOD
