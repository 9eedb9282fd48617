"""Mentions gathered into speakers: aliases, spelling variants, roles and organizations from all over the article."""

from dataclasses import dataclass, field

from service.attribution.article import Article
from service.attribution.mentions import Mention, Range, Title, describe
from service.attribution.names import is_name_word, name_words, phrase_at
from service.attribution.model import Gender, Kind
from service.attribution.noun_phrases import noun_phrase_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COMMA, DASH, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.words import Word

_TITLED = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.UNNAMED


@dataclass(slots=True, eq=False)
class Entity:
    """A speaker under construction. Names and titles are token ranges of the article."""

    kind: Kind
    gender: Gender | None
    number: str
    name: Range
    names: list[Range] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    mentions: list[Range] = field(default_factory=list)
    head: str = ""


def name_key(article: Article, span: Range) -> tuple[str, ...]:
    """The folded words of a name without article and joining dashes, for comparison."""
    words = article.words[span[0] : span[1]]
    key = tuple(w.bare for w in words if w.kind == NOT_PUNCTUATION)
    clip = article.clipped.get(span[0])
    if clip and key:
        word = words[0]
        return (word.stem if word.preposition else word.folded[clip:], *key[1:])
    return key


class Speakers:
    """The speakers of one article, found as its reports are read from first to last."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.entities: list[Entity] = []
        self.last: Entity | None = None  # who spoke last
        self.name_words = name_words(article)
        self._by_token: dict[str, list[int]] | None = None

    def resolve(self, mention: Mention) -> Entity:
        """The speaker that a mention names: one met before, or a new one."""
        if mention.kind == "person" and mention.name is not None:
            entity = self._person(mention, mention.name)
        else:
            entity = self._described(mention)
        entity.mentions.append(mention.span)
        if mention.gender and entity.gender is None and entity.kind in ("person", "unnamed"):
            entity.gender = mention.gender
        return entity

    def occurrences(self, folded: str) -> list[int]:
        """The tokens of the article that are a word, with or without article and clitics."""
        if self._by_token is None:
            table: dict[str, list[int]] = {}
            for i, word in enumerate(self.article.words):
                if word.kind == NOT_PUNCTUATION:
                    table.setdefault(word.bare, []).append(i)
                    if word.preposition or word.conjunction:
                        table.setdefault(word.stem, []).append(i)
            self._by_token = table
        return self._by_token.get(folded, [])

    def _person(self, mention: Mention, name: Range) -> Entity:
        full = self._fullest(name)
        key = name_key(self.article, full)
        for entity in self.entities:
            if entity.kind == "person" and same_name(name_key(self.article, entity.name), key):
                if name not in entity.names:
                    entity.names.append(name)
                entity.titles.extend(mention.titles)
                if len(key) > len(name_key(self.article, entity.name)):
                    entity.name = full
                return entity
        entity = Entity("person", mention.gender, "s", full, [full])
        if name != full:
            entity.names.append(name)
        entity.titles.extend(mention.titles)
        self._gather(entity)
        self.entities.append(entity)
        self._absorb_titles(entity)
        return entity

    def _absorb_titles(self, entity: Entity) -> None:
        """Nothing yet."""

    def _fullest(self, name: Range) -> Range:
        """The longest form of a name in the article that contains it."""
        article = self.article
        words = article.words
        key = name_key(article, name)
        if not key:
            return name
        best, best_key = name, key
        for at in self.occurrences(key[-1]):
            first = at
            while first > 0 and first > at - 5 and _continues_name(article, first - 1):
                first -= 1
            while first < at and not _begins_name(article, first):
                first += 1
            last = at + 1
            while last < len(words) and last < at + 4 and self._extends(words[last - 1], last):
                last += 1
            candidate = name_key(article, (first, last))
            if len(candidate) > len(best_key) and same_name(candidate, key) and len(candidate) <= 7:
                best, best_key = (first, last), candidate
        return best

    def _extends(self, before: Word, j: int) -> bool:
        """Whether the word after part of a name goes on with it."""
        word = self.article.words[j]
        if phrase_at(self.article.words, j)[1] & lexicon.EULOGY:
            return False
        if before.flags & lexicon.NAME_PART:
            return word.kind == NOT_PUNCTUATION
        if not before.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME) or not is_name_word(self.article.words, j):
            return False
        return bool(word.flags & PERSON_NAME) or word.bare in self.name_words

    def _gather(self, entity: Entity) -> None:
        """Take titles from every place where the name stands: before it, and after it between commas."""
        article = self.article
        words = article.words
        key = name_key(article, entity.name)
        for at in self.occurrences(key[-1]):
            last = at + 1
            first = at
            while first > 0 and first > at - 5 and _continues_name(article, first - 1):
                first -= 1
            while first < at and not _begins_name(article, first):
                first += 1
            if not same_name(name_key(article, (first, last)), key):
                continue
            for title in _titles_before(article, first) + _titles_after(article, last):
                entity.titles.append(title)

    def _described(self, mention: Mention) -> Entity:
        """A speaker without a personal name: by its description, or by the role or institution it stands for."""
        article = self.article
        words = article.words
        kind = mention.kind or "unnamed"
        span = _core(article, mention)
        key = name_key(article, span)
        head = words[mention.head].stem if mention.head >= 0 else key[0] if key else ""
        definite = mention.head >= 0 and words[mention.head].article
        for entity in reversed(self.entities):
            if entity.kind != "person" and any(name_key(article, n) == key for n in entity.names):
                if span not in entity.names:
                    entity.names.append(span)
                return entity
        if kind in ("unnamed", "group") and definite and self.last is not None and _is_generic(article, span):
            if kind != "unnamed" or self.last.kind in ("person", "unnamed"):
                if not (mention.gender and self.last.gender and mention.gender != self.last.gender):
                    return self.last
        if kind == "unnamed" and mention.titles:
            person = self._holder(mention, key, head, definite)
            if person is not None:
                return person
        if definite or kind in ("document",):
            for entity in reversed(self.entities):
                if entity.kind == kind and entity.head == head and (
                    len(key) == 1 or _contains(name_key(article, entity.name), key)
                ):
                    entity.names.append(span)
                    return entity
        if definite and len(key) <= 2 and kind == "organization":
            full = self._institution(head, mention.span[0]) if len(key) == 1 else None
            full = full or self._company(head, mention.span[0])
            if full is not None:
                full_key = name_key(article, full)
                for entity in self.entities:
                    if entity.kind == kind and any(name_key(article, n) == full_key for n in entity.names):
                        entity.names.append(span)
                        return entity
                entity = Entity(kind, None, mention.number, full, [full, span], [], [], head)
                self.entities.append(entity)
                return entity
        entity = Entity(kind, mention.gender, mention.number, span, [span], list(mention.titles), [], head)
        self.entities.append(entity)
        return entity

    def _holder(self, mention: Mention, key: tuple[str, ...], head: str, definite: bool) -> Entity | None:
        """The person who holds a role that stands alone: ``السفير``, ``وزير الأوقاف``."""
        article = self.article
        for entity in reversed(self.entities):
            if entity.kind != "person" or (mention.gender and entity.gender and mention.gender != entity.gender):
                continue
            for title in entity.titles:
                if title.role is None:
                    continue
                role = name_key(article, title.role)
                if title.organization:
                    role += name_key(article, title.organization)
                if role and role[0] == head and (_contains(role, key) if definite or len(key) > 1 else role == key):
                    return entity
        if len(key) >= 2 or definite:
            return self._named_holder(mention, key, head)
        return None

    def _named_holder(self, mention: Mention, key: tuple[str, ...], head: str) -> Entity | None:
        """The person whom the article names elsewhere with the role: ``الوزير`` after ``وزير النقل أحمد سعيد``."""
        article = self.article
        words = article.words
        for at in reversed([k for k in self.occurrences(head) if k < mention.span[0] or k >= mention.span[1]]):
            if not words[at].flags & (lexicon.ROLE | lexicon.RANK) or at > mention.span[0]:
                continue
            end = noun_phrase_end(article, at, min(len(words), at + 16))
            other = describe(article, at, end)
            if other.name is None or not other.titles:
                continue
            role = other.titles[0].role
            whole = name_key(article, role) if role else ()
            organization = other.titles[0].organization
            if organization:
                whole += name_key(article, organization)
            if mention.gender and other.gender and mention.gender != other.gender:
                continue
            if whole and whole[0] == key[0] and _contains(whole, key):
                return self._person(other, other.name)
        return None

    def _institution(self, head: str, before: int) -> Range | None:
        """The fullest phrase earlier in the article that ``الشركة``, ``الوزارة`` stands for."""
        article = self.article
        words = article.words
        for at in reversed([k for k in self.occurrences(head) if k < before]):
            if words[at].article or words[at].conjunction:
                continue
            end = noun_phrase_end(article, at, min(len(words), at + 8))
            if end - at >= 2:
                span = _core(article, describe(article, at, end))
                if span[1] - span[0] >= 2:
                    return span
        return None


    def _company(self, head: str, before: int) -> Range | None:
        """The last named company before ``الشركة``, ``الشبكة الاجتماعية``, where no phrase with the word itself does."""
        if head not in _COMPANIES:
            return None
        words = self.article.words
        for at in range(before - 1, max(-1, before - 300), -1):
            word = words[at]
            if word.flags & lexicon.ORGANIZATION_NAME and not word.flags & (lexicon.NAME_IS_WORD | lexicon.MEDIA):
                return at, at + 1
        return None


def same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two bare names can be one person: one is part of the other, spelling aside."""
    if not a or not b:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) == 1:
        return any(similar(short[0], word) for word in (long[0], long[-1]))
    rest = list(long)
    for word in short:
        found = next((w for w in rest if similar(w, word)), None)
        if found is None:
            return False
        rest.remove(found)
    return similar(short[-1], long[-1]) or similar(short[0], long[0])


def similar(a: str, b: str) -> bool:
    """Whether two folded words are spellings of one name: the same, or one letter apart and long enough."""
    if a == b:
        return True
    if min(len(a), len(b)) < 5 or abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    if len(a) == len(b):
        different = [k for k in range(len(a)) if a[k] != b[k]]
        if len(different) == 1:
            return a[different[0]] in "اويه" and b[different[0]] in "اويه" or len(a) > 6
        return len(different) == 2 and different[1] == different[0] + 1 and sorted(a) == sorted(b)
    short, long = (a, b) if len(a) < len(b) else (b, a)
    k = next((k for k in range(len(short)) if short[k] != long[k]), len(short))
    return short[k:] == long[k + 1 :] and long[k] in "اويهء"


def _contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    rest = list(long)
    for word in short:
        if word not in rest:
            return False
        rest.remove(word)
    return True


_COMPANIES = frozenset("شركه شبكه مجموعه موسسه منصه مصنع صانعه عملاق".split())
_SAME = frozenset("ذات نفس ذاته ذاتها نفسه نفسها عينه".split())
_GENERIC = frozenset("متحدث متحدثه مسوول مسووله مسيول مسيوله مصدر مصادر".split())


def _is_generic(article: Article, span: Range) -> bool:
    """Whether a description only points back: المتحدث، ذات المصدر، المسؤول نفسه."""
    rest = [w for w in article.words[span[0] : span[1]] if w.folded not in _SAME]
    return len(rest) == 1 and rest[0].stem in _GENERIC


def _core(article: Article, mention: Mention) -> Range:
    """The span of a description without honorifics before it and relative matter after it."""
    words = article.words
    first, last = mention.span
    if mention.head > first:
        first = mention.head
    while first < last - 1 and (words[first].flags & lexicon.DEMONSTRATIVE or words[first].kind != NOT_PUNCTUATION):
        if words[first].kind in (MARK, SINGLE_MARK):
            stretch = article.opened.get(first)
            if stretch is not None and stretch.closing == last - 1:
                return stretch.first, stretch.last
        first += 1
    comma = next((k for k in range(first, last) if words[k].kind == COMMA), last)
    if words[first].flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD):
        for k in range(first + 1, min(comma, first + 4)):  # صحيفة «الغد» is known as الغد
            stretch = article.opened.get(k)
            if stretch is not None and stretch.closing < comma:
                return stretch.first, stretch.last
            if words[k].kind == OPENING_BRACKET and k == first + 1:
                closing = next((c for c in range(k, comma) if words[c].surface == ")"), 0)
                if closing:
                    return k + 1, closing
    return first, comma


def _continues_name(article: Article, j: int) -> bool:
    word = article.words[j]
    if word.kind == DASH:
        return j > 0 and article.tokens.ends[j - 1] == article.tokens.starts[j]
    if word.article and not (word.flags & lexicon.GIVEN_NAME and not word.flags & lexicon.NAME_IS_WORD):
        return False
    return is_name_word(article.words, j) and not (word.flags & lexicon.PLACE and not word.flags & PERSON_NAME)


def _begins_name(article: Article, j: int) -> bool:
    word = article.words[j]
    if word.article and not (word.flags & lexicon.GIVEN_NAME and not word.flags & lexicon.NAME_IS_WORD):
        return False
    if word.flags & PERSON_NAME:
        return True
    before = article.words[j - 1] if j else None
    return before is not None and bool(before.flags & (_TITLED | lexicon.NATIONALITY))


def _titles_before(article: Article, first: int) -> list[Title]:
    """Titles in the noun phrase that ends with a name: ``وزير النقل [أحمد سعيد]``."""
    words = article.words
    j = first - 1
    while j >= 0 and words[j].flags & lexicon.HONORIFIC and not words[j].flags & lexicon.ROLE:
        j -= 1
    if j >= 0 and words[j].kind == COMMA:
        j -= 1
    start, best = j, -1
    while start >= 0 and start > j - 16:
        word = words[start]
        if word.kind != NOT_PUNCTUATION and word.kind not in (MARK, SINGLE_MARK):
            break
        if word.complementizer or word.flags & (lexicon.RELATIVE | lexicon.AUXILIARY | lexicon.NEGATION):
            break
        if word.flags & (lexicon.ROLE | lexicon.RANK) and not word.flags & lexicon.AMBIGUOUS_ROLE:
            best = start
            if start and not words[start - 1].flags & (lexicon.ROLE | lexicon.RANK):
                if not (word.conjunction and word.flags & lexicon.ROLE):
                    break
        start -= 1
    if best < 0:
        return []
    end = noun_phrase_end(article, best, first + 1)
    if end < first:
        return []
    return describe(article, best, first).titles


def _titles_after(article: Article, last: int) -> list[Title]:
    """Titles between commas or right after a name: ``[أحمد سعيد]، وزير النقل،``; ``وهو ناشط`` too."""
    words = article.words
    j = last
    if j < len(words) and words[j].kind == OPENING_BRACKET:
        return []
    if j < len(words) and words[j].kind in (COMMA, DASH):
        j += 1
    if j + 1 < len(words) and words[j].folded in ("وهو", "وهي"):
        j += 1
    if j >= len(words) or not words[j].flags & (lexicon.ROLE | lexicon.RANK) or words[j].conjunction:
        return []
    if words[j].flags & lexicon.AMBIGUOUS_ROLE and words[j].article:
        return []
    end = noun_phrase_end(article, j, min(len(words), j + 20))
    mention = describe(article, j, end)
    return mention.titles if mention.name is None else []
