"""Mentions gathered into speakers: aliases, spelling variants, roles and organizations from all over the article."""

from bisect import bisect_left
from typing import Final

from service.attribution.mentions.documents import OF_A_STUDY, institution_behind
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.institutions import organization_end
from service.attribution.mentions.mentions import Mention, describe, is_followed_by_another
from service.attribution.mentions.name_comparison import GOD_ALONE, Key, name_key, same_name, similar
from service.attribution.mentions.names import name_words
from service.attribution.mentions.noun_phrases import NAME_MARKS, noun_phrase_end
from service.attribution.mentions.phrases import phrase_at, revered_end
from service.attribution.mentions.roles import Range, Title, club_of
from service.attribution.mentions.shared_titles import shared_key
from service.attribution.mentions.titles import (
    titles_after,
    titles_before,
    titles_of_a_career,
)
from service.attribution.model import Gender, Kind
from service.attribution.speakers.descriptions import (
    GENERIC,
    OFFICIALS,
    POINTING,
    acronym,
    core,
    is_generic,
    without_pointing,
)
from service.attribution.speakers.fuller_names import begins_name, continues_name, extends_name, longer_names
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.revered import GOD, PROPHET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_COMPANIES: Final = word_set("speakers.companies")
_PERIODICALS: Final = word_set("speakers.periodicals")
_RECENT: Final = 24  # how many speakers back a name in another spelling, or a role alone, is looked for
_COMPANIES_BACK: Final = 200
_AFFAIRS: Final = word_set("speakers.affairs")
_UNITED: Final = word_set("speakers.united")
# what a coach is called too
_OF_THE_TEAM: Final[tuple[Key, ...]] = (("مدرب", "فريق"), ("مدربه", "فريق"))
# offices that go by two names, and the one by which they are compared
_SAME_OFFICES: Final[dict[Key, Key]] = {
    ("مدير", "فني"): ("مدرب",),
    ("ناخب", "وطني"): ("مدرب",),
    ("رييس", "حكومه"): ("رييس", "وزراء"),
    ("رييسه", "حكومه"): ("رييسه", "وزراء"),
    ("رييس", "دبلوماسيه"): ("وزير", "خارجيه"),
    ("رييسه", "دبلوماسيه"): ("وزيره", "خارجيه"),
    ("كبير", "دبلوماسيين"): ("وزير", "خارجيه"),
    ("عضو", "برلمان"): ("نايب",),
    ("برلماني",): ("نايب",),
    ("برلمانيه",): ("نايبه",),
}
_MOST_PLACES: Final = 24  # how many places of a word are looked at
_STATE: Final = word_set("speakers.state")
_ANYBODY: Final = word_set("speakers.anybody")
_JUDGING: Final = word_set("speakers.judging")
_OF_MANY_COUNTRIES: Final = word_set("speakers.of_many_countries")
_KINDS: Final = word_set("speakers.kinds")
_OF_ONE_STORY: Final = word_set("speakers.of_one_story")
# who face each other and are never one: in court, in a talk, in offices of state, on the pitch, in hospital
# of a work: [صاحب] «سيدة البحر»
_MAKERS: Final = ("صاحب", "صاحبه", "مولف", "مولفه", "مخرج", "مخرجه", "كاتب", "كاتبه")
_OPPOSED: Final = tuple(
    frozenset(sides.split())
    for sides in (
        "قاضي قاضيه قاض محامي محاميه محام متهم متهمه شاهد شاهده مدعي مدعيه ضابط مستشار",
        "مذيع مذيعه اعلامي اعلاميه صحفي صحفيه محاور محاوره فنان فنانه وزير وزيره",
        "رييس وزير وزيره سفير سفيره محافظ والي عامل معتمد معتمده ملك ملكه",
        "متحدث متحدثه ناطق ناطقه رييس رييسه وزير وزيره محافظ محافظه والي ملك ملكه",
        "نايب نايبه برلماني برلمانيه وزير وزيره",
        "مدرب لاعب حكم",
        "طبيب طبيبه مريض مريضه",
    )
)
_OF_AN_AGE: Final = word_set("speakers.of_an_age")
_OF_ONE_HOLDER: Final = word_set("speakers.of_one_holder")
_THE_MOTHER: Final = "الام"  # spelled like pains, so that its article stays
_MOTHERS: Final = ("ام", "والده")
_COUNTED_BACK: Final = 80
_LONGEST_LIFE: Final = 3  # السيدة الأربعينية
_OF_A_LIFE: Final = word_set("speakers.of_a_life")
_LONGEST_EPITHET: Final = 5  # لاعب وسط مانشستر يونايتد
# by which of their names God and the Prophet are called in an answer
_USUAL_NAMES: Final = {GOD: (("الله",),), PROPHET: (("رسول", "الله"), ("نبي",), ("رسول",))}


class Speakers:
    """The speakers of one article, found as its reports are read from first to last."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.name_words = name_words(article)
        self.last: Entity | None = None  # who spoke last
        self.last_person: Entity | None = None  # which person spoke last
        self.inside = False  # whether the mention to be resolved stands in somebody's words
        self._by_key: dict[Key, Entity] = {}
        self._by_word: dict[str, list[Entity]] = {}
        self._by_head: dict[tuple[str, str], list[Entity]] = {}
        self._recent: list[Entity] = []
        self._fullest: dict[Key, list[tuple[Range, Key, Gender | None]]] = {}
        self._revered: dict[str, Entity] = {}

    def resolve(self, mention: Mention) -> Entity:
        """The speaker that a mention names: one met before, or a new one."""
        if mention.kind == "person" and mention.name is not None:
            _, bearer = revered_end(self.article.words, *mention.name)
            entity = self.revered(bearer, mention.name) if bearer else self._person(mention, mention.name)
        else:
            entity = self._described(mention)
        entity.mentions.append(mention.span)
        if mention.gender and entity.gender is None and entity.kind in ("person", "unnamed"):
            entity.gender = mention.gender
        return entity

    def revered(self, bearer: str, name: Range) -> Entity:
        """God or the Prophet, one speaker under all his names and none of the people who bear one of their words."""
        entity = self._revered.get(bearer)
        if entity is None:
            usual = next((found for words in _USUAL_NAMES[bearer] if (found := self._named(words))), name)
            named = revered_end(self.article.words, *name)[1]  # and no words of honour alone
            if named and self._is_vowelled(usual) and not self._is_vowelled(name):
                usual = name
            entity = self._revered[bearer] = Entity("person", "m", "s", usual, {name_key(self.article, usual): usual})
        if revered_end(self.article.words, *name)[1]:
            entity.names.setdefault(name_key(self.article, name), name)
        return entity

    def _is_vowelled(self, name: Range) -> bool:
        """Whether a name has vowel signs, as in a verse."""
        return any(word.surface != word.form for word in self.article.words[slice(*name)])

    def is_revered(self, entity: Entity) -> bool:
        """Whether a speaker is God or the Prophet."""
        return any(entity is one for one in self._revered.values())

    def _named(self, name: Key) -> Range | None:
        """Where a name of God or the Prophet stands first in the article, and is no part of another's: عبد الله.

        One without vowel signs, as verses have them, comes first.
        """
        words, vowelled = self.article.words, None
        for at in self.article.places(name[0]):
            if at and words[at - 1].flags & (PERSON_NAME | lexicon.HONORIFIC):
                continue
            if all(at + k < len(words) and words[at + k].bare == word for k, word in enumerate(name)):
                if not self._is_vowelled((at, at + len(name))):
                    return at, at + len(name)
                vowelled = vowelled or (at, at + len(name))
        return vowelled

    def spoke(self, entity: Entity) -> None:
        """Remember who spoke last, and which person; one who is only cited, in a verse or tradition, is neither."""
        if self.is_revered(entity):
            return
        self.last = entity
        if entity.kind == "person":
            self.last_person = entity

    def points_back(self, mention: Mention) -> bool:
        """Whether a mention is nothing but a form of address with a pronoun: معاليه."""
        first, last = mention.span
        return last - first == 1 and self.article.words[first].folded in POINTING

    def may_be(self, named: Entity, described: Entity) -> bool:
        """Whether a person's titles share a word with the description of somebody without a name."""
        if named.gender and described.gender and named.gender != described.gender:
            return False
        words = set(name_key(self.article, described.name))
        return any(not words.isdisjoint(self._title_key(title)) for title in named.titles)

    def known(self, mention: Mention) -> Entity | None:
        """The speaker met before whom a mention names, or None; nothing is noted."""
        article = self.article
        if mention.kind == "person" and mention.name is not None:
            key = self._full_name(mention.name, mention)[1]
            for entity in self._persons_like(key):
                apart = mention.gender and entity.gender and mention.gender != entity.gender
                if not apart and same_name(name_key(article, entity.name), key):
                    return entity
            return None
        key = name_key(article, core(article, mention))
        known = self._by_key.get(key)
        if known is not None and known.kind != "person":
            return known
        if mention.head < 0 or mention.kind is None:
            return None
        head, definite = article.words[mention.head].stem, article.words[mention.head].article
        if mention.kind == "unnamed" and mention.titles:
            holder = self._recent_holder(mention, key, head, definite)
            if holder is not None:
                return holder
        return self._alike(mention.kind, key, head) if definite else None

    def is_of_the_story(self, mention: Mention) -> bool:
        """Whether a role that nobody was given can stand for whom the article tells of: ``اللاعب``."""
        words = self.article.words
        if mention.kind != "unnamed" or not mention.titles or mention.head < 0 or self.inside:
            return False
        head, where = words[mention.head], mention.titles[0].organization
        club = words[where[0]].flags | phrase_at(words, where[0])[1] if where is not None else 0
        owned = bool(club & (lexicon.ORGANIZATION_NAME | lexicon.PLACE))
        if head.stem not in _OF_ONE_STORY or not (head.article or owned):
            return False
        key = name_key(self.article, core(self.article, mention))
        if len(key) > _LONGEST_EPITHET or self._by_head.get(("unnamed", head.stem)):
            return False
        return self._holder(mention, key, head.stem, head.article) is None

    def is_of_a_life(self, mention: Mention) -> bool:
        """Whether an age or what befell somebody stands for a person told of: ``السيدة الأربعينية``, ``النازح``."""
        words = self.article.words
        if mention.kind != "unnamed" or mention.head < 0 or self.inside:
            return False
        first, last = mention.span
        if words[mention.head].stem not in _OF_A_LIFE or not words[first].article or last - first > _LONGEST_LIFE:
            return False
        if any(not words[k].article or words[k].flags & lexicon.NATIONALITY for k in range(first, last)):
            return False
        return not self._by_head.get(("unnamed", words[mention.head].stem)) and not self.is_held(mention)

    def is_held(self, mention: Mention) -> bool:
        """Whether somebody who has spoken bears the role that a mention is: ``المزارع``, after المزارع سالم حداد."""
        head = self.article.words[mention.head]
        key = name_key(self.article, without_pointing(self.article, core(self.article, mention)))
        return bool(mention.titles) and self._holder(mention, key, head.stem, head.article) is not None

    def name_of(self, mention: Mention) -> Range:
        """The fullest name of whom a mention names, or its description."""
        if mention.kind == "person" and mention.name is not None:
            return self._full_name(mention.name, mention)[0]
        return core(self.article, mention)

    def institution(self, found: Range) -> Range:
        """What a lone head noun stands for: ``الوزارة`` after ``وزارة البيئة العراقية``; else itself."""
        word, alone = self.article.words[found[0]], found[1] - found[0] == 1
        if word.article and word.flags & lexicon.ORGANIZATION_HEAD and (alone or self._adds_a_country(found)):
            fuller = self._institution(word.stem, found[0], anywhere=alone)
            if fuller is None and alone:
                fuller = self._company(word.stem, found[0])
            return fuller or found
        return found

    def _add(self, entity: Entity) -> Entity:
        for key in entity.names:
            self._by_key.setdefault(key, entity)
            if entity.kind == "person":
                for word in key:
                    self._by_word.setdefault(word, []).append(entity)
        self._by_head.setdefault((entity.kind, entity.head), []).append(entity)
        self._recent = [*self._recent[-_RECENT:], entity]
        return entity

    def _person(self, mention: Mention, name: Range) -> Entity:
        alone = name_key(self.article, name)
        if len(alone) == 1 and alone != GOD_ALONE and not self.article.words[name[0]].flags & lexicon.NAME_PART:
            for entity in self._by_word.get(alone[0], ())[-1:]:  # by whose last name somebody has spoken
                agrees = not (mention.gender and entity.gender and mention.gender != entity.gender)
                if agrees and entity.kind == "person" and name_key(self.article, entity.name)[-1] == alone[0]:
                    entity.titles.extend(mention.titles)
                    entity.names.setdefault(alone, name)
                    return entity
        full, key = self._full_name(name, mention)
        called = self._called_so(name) if len(key) == 1 else None
        if called is not None:
            full, key = called, name_key(self.article, called)
        for entity in self._persons_like(key):
            known = name_key(self.article, entity.name)
            if mention.gender and entity.gender and mention.gender != entity.gender:
                continue
            if same_name(known, key):
                entity.names.setdefault(name_key(self.article, name), name)
                entity.titles.extend(mention.titles)
                if len(key) > len(known):
                    entity.name = full
                    entity.names.setdefault(key, full)
                return entity
        gender = mention.gender or (self._gender_shown_by(full) if full != name else None)
        entity = Entity("person", gender, "s", full, {key: full})
        entity.names.setdefault(name_key(self.article, name), name)
        entity.titles.extend(mention.titles)
        self._gather(entity)
        return self._add(entity)

    def _gender_shown_by(self, full: Range) -> Gender | None:
        """The gender that the given name of a full name shows: سلمى of [سلمى الجابري], where الجابري alone is met."""
        given = self.article.words[full[0]]
        return given.name_gender if given.flags & lexicon.GIVEN_NAME else None  # type: ignore[return-value]

    def _called_so(self, name: Range) -> Range | None:
        """The full name before a nickname in marks or brackets: ``[أحمد حسام] «ميدو»``."""
        words = self.article.words
        for at in self.article.places(words[name[0]].bare)[:_MOST_PLACES]:
            if at < 3 or at + 1 >= len(words) or words[at - 1].kind not in NAME_MARKS:
                continue
            stretch = self.article.opened.get(at - 1)
            if words[at + 1].kind == CLOSING_BRACKET or (stretch is not None and stretch.closing == at + 1):
                full = self._name_before(at - 1)
                if full is not None and words[full[0]].flags & lexicon.GIVEN_NAME:
                    return full
        return None

    def _persons_like(self, key: Key) -> list[Entity]:
        """Persons who share a word of a name, then the last ones met, for names spelled in two ways."""
        found: dict[int, Entity] = {}
        for word in (key[-1], key[0]) if key else ():
            for entity in self._by_word.get(word, ())[-_RECENT:]:
                found.setdefault(id(entity), entity)
        for entity in reversed(self._recent):
            if entity.kind == "person":
                found.setdefault(id(entity), entity)
        return list(found.values())

    def _full_name(self, name: Range, mention: Mention) -> tuple[Range, Key]:
        """The longest form of a name in the article that contains it and agrees in gender."""
        key = name_key(self.article, name)
        if not key:
            return name, key
        candidates = self._fullest.get(key)
        if candidates is None:
            candidates = self._fullest[key] = longer_names(self.article, name, key)
        at = mention.span[0]
        fitting = [c for c in candidates if not (mention.gender and c[2] and c[2] != mention.gender)]
        best, best_key = name, key
        titled = mention.titles and len(fitting) > 1
        for found, longer, _ in sorted(
            fitting,
            key=lambda c: (
                titled and not self._is_titled_alike(c[0], name),
                self._is_doubtful(c[0]),
                c[0][0] > at,
                abs(c[0][0] - at),
            ),
        ):
            if len(longer) > len(best_key) and (len(best_key) == len(key) or same_name(longer, best_key)):
                best, best_key = found, longer
        return best, best_key

    def _is_titled_alike(self, name: Range, other: Range) -> bool:
        """Whether two names stand behind the same word: ``النائب العلي`` is ``[النائب سامي العلي]``, not his cousin."""
        words = self.article.words
        return name[0] > 0 and other[0] > 0 and words[name[0] - 1].bare == words[other[0] - 1].bare

    def _is_doubtful(self, name: Range) -> bool:
        """Whether a name begins with a word that has another meaning too."""
        flags = self.article.words[name[0]].flags
        return bool(flags & lexicon.NAME_IS_WORD) or not flags & PERSON_NAME

    def _gather(self, entity: Entity) -> None:
        """Take titles from every place where the name stands: before it, and after it between commas."""
        article, words = self.article, self.article.words
        key = name_key(article, entity.name)
        surname = words[entity.name[1] - 1]
        for at in self.article.places(surname.bare)[:_MOST_PLACES] if key else ():
            first, last = at, at + 1
            while first > 0 and first > at - 5 and not words[first].conjunction and (
                continues_name(article, first - 1) or words[first - 1].bare in key
            ):  # fmt: skip
                first -= 1
            while first < at and not begins_name(article, first) and words[first].bare != key[0]:
                first += 1
            while last < len(words) and last < at + 3 and extends_name(article, words[last - 1], last):
                last += 1
            alone = last - first == 1
            if alone and words[at].article and words[at].flags & lexicon.TIME and not surname.article:
                continue  # الجمعة, after محمد جمعة
            given = words[at].flags & lexicon.GIVEN_NAME and not words[at].article
            if alone and len(key) > 1 and (given or words[at].flags & lexicon.HONORIFIC):
                continue  # another محمد, or the الشيخ before another name
            if same_name(name_key(article, (first, last)), key):
                before = titles_before(article, first)
                entity.titles.extend(before)
                entity.titles.extend(titles_of_a_career(article, first, last))
                if not self._is_anothers_office(before, first, last):
                    entity.titles.extend(t for t in titles_after(article, last) if not self._is_a_womans(t, entity))
        if entity.gender is None and any(t.role and words[t.role[0]].gender == "f" for t in entity.titles):
            entity.gender = "f"  # نيل سكوفيل، كاتبة: no man is told of in the feminine

    def _is_a_womans(self, title: Title, entity: Entity) -> bool:
        """Whether what follows a man's name is a word in the feminine, and so no title: كانت إجابة سامي [دبلوماسية]."""
        if entity.gender != "m" or title.role is None or title.role[1] - title.role[0] > 1:
            return False
        return self.article.words[title.role[0]].gender == "f"

    def _is_anothers_office(self, titles: list[Title], first: int, last: int) -> bool:
        """Whether a name has an office before it, so that who follows without a comma is another.

        ``التقى [وزير الخارجية] سالم العلي السفير التركي``, ``استقبل [الرئيس] سالم العلي رئيس فرنسا``.
        """
        words = self.article.words
        if last + 1 >= len(words) or not words[last].flags & lexicon.ROLE:
            return False
        if is_followed_by_another(words, first, last):
            return True
        heads = [words[title.role[0]] for title in titles if title.role is not None]
        if not words[last].article:
            same = any(head.stem == words[last].stem for head in heads)
            return same and bool(words[last + 1].flags & lexicon.COUNTRY)
        return any(head.flags & lexicon.ROLE and not (head.article or head.flags & lexicon.RANK) for head in heads)

    def _counted_before(self, at: int) -> Entity | None:
        """Those of whom the article has told a share before, though none of them spoke: ``60% من الشباب يفضلون``."""
        words = self.article.words
        for k in range(at - 1, max(0, at - _COUNTED_BACK), -1):
            if words[k].folded == "من" and words[k - 1].surface in ("%", "٪"):
                end = noun_phrase_end(self.article, k + 1, at, bare=True)
                mention = describe(self.article, k + 1, end) if end > k + 1 else None
                return self.resolve(mention) if mention is not None and mention.kind == "group" else None
        return None

    def _described(self, mention: Mention) -> Entity:
        """A speaker without a personal name; a person whom a title stands for has that title too: الخبير الرياضي."""
        entity = self._described_by(mention)
        if entity.kind == "person" and not self.inside:
            entity.titles.extend(title for title in mention.titles if self._is_epithet(title))
        return entity

    def _is_epithet(self, title: Title) -> bool:
        """Whether a title in a person's place tells what it is: ``الخبير الرياضي``, but not ``الوزير``, ``المسؤول``."""
        if title.role is None or title.role[1] - title.role[0] == 1:
            return False
        head = self.article.words[title.role[0]]
        if any(word.stem in _JUDGING for word in self.article.words[title.role[0] + 1 : title.role[1]]):
            return False  # المرشح المثالي
        if head.stem in _ANYBODY:
            return False  # المواطن المصري
        return head.stem not in GENERIC and not head.flags & (lexicon.KIN | lexicon.AMBIGUOUS_ROLE)

    def _described_by(self, mention: Mention) -> Entity:
        """The speaker by its description, or by the role or institution that the description stands for."""
        article, words = self.article, self.article.words
        kind = mention.kind or "unnamed"
        span = without_pointing(article, core(article, mention))
        key = name_key(article, span)
        head = words[mention.head].stem if mention.head >= 0 else key[0] if key else ""
        definite = mention.head >= 0 and words[mention.head].article
        if kind == "group" and head.endswith("ين") and definite and key[:1] == (head,):
            head = f"{head.removesuffix('ين')}ون"
            key = (head, *key[1:])  # بحسب الباحثين, after الباحثون
        if head in POINTING and head.endswith("نا"):
            head, definite = head.removesuffix("نا"), True  # مصدرنا is المصدر
        if head == _THE_MOTHER:
            head, definite = head.removeprefix("ال"), True
        if kind == "unnamed" and len(key) == 1 and head in _MOTHERS and self.last is not None:
            if self.last.kind == "unnamed" and self.last.head in _MOTHERS:
                return self.last  # الأم, after والدة الطفل
        if kind == "group" and words[span[0]].folded[:1].isdigit() and mention.head == span[0]:
            many = next((entity for entity in reversed(self._recent) if entity.kind == "group"), None)
            many = many or self._counted_before(span[0])
            if many is not None:
                return many  # قال 26٪, after 74٪ من المجيبين
        if kind in ("unnamed", "group") and is_generic(article, span):
            alike = self._by_head.get((kind, head))
            if definite:
                introduced = self._introduced(head, mention.span[0], alike[-1] if alike else None)
                if introduced is not None:
                    return introduced
            if definite and alike:
                return alike[-1]
            cited = self._cited() if head == "مصدر" else None
            for last in (cited, self.last, self.last_person):
                if last is not None and self._may_point_back(kind, mention, last):
                    return last
        if kind == "document" and definite and len(key) == 1 and (alike := self._by_head.get((kind, head))):
            return self.last if self.last in alike else alike[-1]  # الدراسة is the last one told of
        known = self._by_key.get(key)
        if known is not None and known.kind != "person":
            return known
        if kind == "organization" and len(key) == 1:
            bearer = next((e for e in reversed(self._recent) if e.kind == "person" and self._ends_with(e, key)), None)
            if bearer is not None:
                return bearer  # «الفالح», after عز الدين الفالح; المصري, after صبيح المصري
        if kind == "organization" and head == "اكاديميه" and len(key) == 1 and definite:
            if self.last is not None and self.last.kind == "person" and self.last.gender == "f":
                return self.last  # الأكاديمية is a woman where one spoke last
        if kind == "organization" and len(key) == 1 and definite and not words[span[0]].flags & INSTITUTION:
            bearer = next((e for e in reversed(self._recent) if e.kind == "person" and self._is_called(e, head)), None)
            if bearer is not None:
                return bearer  # المعزول, after الرئيس المعزول محمد مرسي
        if kind == "unnamed" and mention.titles:
            person = self._holder(mention, key, head, definite)
            if person is not None and not self._is_only_named(person, key):
                return person
            if (definite and self._is_the_same(mention)) or self._is_author_of(mention, head):
                assert self.last_person is not None
                return self.last_person
            of_one = definite or head in _OF_ONE_HOLDER
            for entity in reversed(self._by_head.get((kind, head), [])[-_RECENT:] if of_one else []):
                if len(key) > 1 and _contains(name_key(article, entity.name), key):
                    return entity  # المسؤول الأوروبي, after مسؤول أوروبي; مدير المستشفى, after مدير مستشفى العاصمة
            if head in _OF_AN_AGE and any(w.folded[-2:].isdigit() for w in words[span[0] : span[1]]):
                if self._may_be_epithet(mention):
                    assert self.last is not None
                    return self.last  # صاحب الـ19 عاما
            former = any(word.stem in _FORMER for word in words[span[0] : span[1]])
            if definite and (len(key) <= 2 or former) and head not in _CITED and self._may_be_epithet(mention):
                assert self.last is not None
                return self.last
            if definite and self._may_be_introduced(mention, head):
                assert self.last_person is not None
                self.last_person.titles.extend(mention.titles if not self.last_person.titles else ())
                return self.last_person
        whole = self._of_which(key, span) if kind == "organization" and definite else None
        if whole is not None:
            whole.names.setdefault(key, span)
            return whole
        own = self._own_institution(head) if definite and kind == "organization" and len(key) == 1 else None
        another = kind == "document" and not definite and self._is_anothers_document(mention)
        if own is None and (definite or kind == "document") and not another:
            fuller = self._alike(kind, key, head, span)
            if fuller is not None:
                fuller.names.setdefault(key, span)
                return fuller
        full = self._spelled_out(mention.head) if len(key) == 1 and kind == "organization" else None
        if full is None and definite and len(key) <= 2 and kind == "organization":
            alone = len(key) == 1 or self._adds_a_country(span)
            full = own or (self._institution(head, mention.span[0]) if alone else None)
            full = full or self._company(head, mention.span[0])
        if full is not None:
            full_key = name_key(article, full)
            known = self._by_key.get(full_key)
            if known is not None:
                known.names.setdefault(key, span)
                self._by_key.setdefault(key, known)
                return known
            return self._add(Entity(kind, None, mention.number, full, {full_key: full, key: span}, head=head))
        entity = Entity(kind, mention.gender, mention.number, span, {key: span}, list(mention.titles), head)
        if kind == "document" and mention.head >= 0:
            institution = institution_behind(article, mention.head) or self._maker_of_study(head, definite)
            entity.titles = [Title(None, institution)] if institution else []
            if institution and not article.words[mention.head].article and institution[0] >= span[1]:
                entity.name = mention.span = span[0], institution[1]  # [دراسة أجراها معهد الطاقة]
                entity.names[name_key(article, entity.name)] = entity.name
        if kind == "organization":
            inside = acronym(article, mention.span)
            if inside is not None:
                entity.names.setdefault(name_key(article, inside), inside)
        return self._add(entity)

    def _maker_of_study(self, head: str, definite: bool) -> Range | None:
        """Who made the study that spoke last, whose findings follow: ``النتائج``, after ``دراسة أجراها معهد النيل``."""
        if not definite or head not in OF_A_STUDY or self.last is None or self.last.kind != "document":
            return None
        return self.last.titles[0].organization if self.last.titles else None

    def _is_anothers_document(self, mention: Mention) -> bool:
        """Whether a document without the article is told with an institution that none of its kind has been told with.

        ``دراسة [أعدتها جامعة البحر]``, after ``دراسة أجراها معهد النيل``.
        """
        head = self.article.words[mention.head].stem
        made = institution_behind(self.article, mention.head)
        if made is None:
            return False
        by = [t.organization for e in self._by_head.get(("document", head), ())[-_RECENT:] for t in e.titles]
        key = name_key(self.article, made)
        return bool(by) and not any(where and _contains(name_key(self.article, where), key) for where in by)

    def _of_which(self, key: Key, span: Range) -> Entity | None:
        """The institution that is known by its name alone, without what it is: النهضة, after حركة النهضة."""
        if self.article.words[span[0]].flags & lexicon.ORGANIZATION_HEAD:
            return None
        for entity in reversed(self._recent):
            if entity.kind == "organization" and name_key(self.article, entity.name)[1:] == key:
                return entity
        return None

    def _ends_with(self, entity: Entity, surname: Key) -> bool:
        """Whether a word that names an institution elsewhere is the surname of who has spoken."""
        return name_key(self.article, entity.name)[-1:] == surname

    def _is_called(self, entity: Entity, epithet: str) -> bool:
        """Whether the adjective of a title can stand for who bears it."""
        return any(epithet in self._title_key(title)[1:] for title in entity.titles[:_MOST_PLACES])

    def _introduced(self, head: str, before: int, last: Entity | None) -> Entity | None:
        """Who was introduced without speaking since the last of the kind: ``أعلن [مصدر أمني] عن … وأضاف المصدر``."""
        words = self.article.words
        since = last.mentions[-1][0] if last is not None and last.mentions else -1
        places = [at for form in (head, head + "ا") for at in self.article.places(form) if since < at < before]
        for at in sorted(places, reverse=True):
            if words[at].article or not words[at].flags & (lexicon.UNNAMED | lexicon.ROLE | lexicon.GROUP):
                continue
            end = noun_phrase_end(self.article, at, before)
            if not _tells_of_a_source(words, at):
                continue
            found = describe(self.article, at, max(end, at + 1))
            return self.resolve(found) if found.kind in ("unnamed", "group") else None
        return None

    def _may_be_epithet(self, mention: Mention) -> bool:
        """Whether a role that nobody was given before can stand for the person who spoke last: ``الخبير الرياضي``."""
        last = self.last
        if last is None or last.kind != "person" or self.inside or self._are_opposed(mention, last):
            return False
        if self._is_of_another_nation(mention, last):
            return False
        return not (mention.gender and last.gender and mention.gender != last.gender)

    def _is_of_another_nation(self, mention: Mention, person: Entity) -> bool:
        """Whether somebody holds the same office of another country: ``الرئيس الروسي``, after ``الرئيس الأمريكي``."""
        nations = self._nations((mention.head, mention.span[1]))
        head, differs = self.article.words[mention.head].stem, False
        for title in person.titles[:_MOST_PLACES] if nations else ():
            if title.role is None or self._title_key(title)[0] != head:
                continue
            held = self._nations(title.role)
            if any(similar(nation, other) for nation in nations for other in held):
                return False
            differs = differs or bool(held)
        return differs

    def _nations(self, span: Range) -> list[str]:
        """The adjectives of countries in a title."""
        words = self.article.words[slice(*span)]
        return [word.bare for word in words if word.article and word.flags & lexicon.NATIONALITY]

    def _are_opposed(self, mention: Mention, person: Entity) -> bool:
        """Whether two who face each other are meant, as in court: ``القاضي``, after ``المحامي سالم العلي``."""
        head = self.article.words[mention.head].stem
        held = {self.article.words[title.role[0]].stem for title in person.titles if title.role is not None}
        return head not in held and any(head in sides and not sides.isdisjoint(held) for sides in _OPPOSED)

    def _is_only_named(self, person: Entity, key: Key) -> bool:
        """Whether a lone role (اللاعب) is rather who spoke last without a title than who is only spoken of."""
        last = self.last
        if len(key) > 1 or last is None or last is person or last.kind != "person" or last.titles or self.inside:
            return False
        return not person.mentions

    def _is_author_of(self, mention: Mention, head: str) -> bool:
        """Whether who made a work that stands in marks is the writer who spoke last: صاحب «سيدة البحر»."""
        person = self.last_person
        if person is None or self.inside or head not in _MAKERS or mention.head + 1 not in self.article.opened:
            return False
        return not (mention.gender and person.gender and mention.gender != person.gender)

    def _is_the_same(self, mention: Mention) -> bool:
        """Whether a role that nobody was given says itself that it is that of who spoke last: ``البرلماني نفسه``."""
        person = self.last_person
        if person is None or self.inside or self._are_opposed(mention, person):
            return False
        if mention.gender and person.gender and mention.gender != person.gender:
            return False
        return without_pointing(self.article, mention.span) != mention.span

    def _may_be_introduced(self, mention: Mention, head: str) -> bool:
        """Whether المتحدث باسم اللجنة is who spoke last without any role, المسؤولة في الشركة whoever spoke last."""
        person = self.last_person
        if person is None or self.inside or head not in GENERIC or mention.titles[0].organization is None:
            return False
        if person.titles and head not in OFFICIALS:
            return False
        return not (mention.gender and person.gender and mention.gender != person.gender)

    def _cited(self) -> Entity | None:
        """The text that was cited before a person spoke, which المصدر ذاته is rather than the person: حسب بيان."""
        if self.last is None or self.last.kind != "person":
            return None
        return next((entity for entity in reversed(self._recent) if entity.kind == "document"), None)

    def _may_point_back(self, kind: str, mention: Mention, last: Entity) -> bool:
        if kind == "unnamed":
            if last.kind == "organization":
                return self.article.words[mention.head].stem == "مصدر"  # حسب المصدر نفسه
            if last.kind not in ("person", "unnamed", "document"):
                return False
            return not (mention.gender and last.gender and mention.gender != last.gender)
        return last.kind == "group"

    def _alike(self, kind: Kind, key: Key, head: str, span: Range | None = None) -> Entity | None:
        """The last speaker of a kind whose description says at least as much as another: ``الجمعية``."""
        for entity in reversed(self._by_head.get((kind, head), [])[-_RECENT:]):
            if len(key) == 1 or _contains(name_key(self.article, entity.name), key):
                return entity
            if kind == "organization" and span is not None and self._is_from_there(entity, span):
                return entity
        return None

    def _is_from_there(self, entity: Entity, span: Range) -> bool:
        """Whether a country is all that is added to what a medium is: الصحيفة الإسبانية, after صحيفة «الغد»."""
        named = self.article.words[slice(*entity.name)]
        return self._adds_a_country(span) and not any(word.flags & lexicon.NATIONALITY for word in named)

    def _adds_a_country(self, span: Range) -> bool:
        """Whether an institution is told by what it is and where from: الصحيفة الإسبانية, المنظمة الحقوقية."""
        words = self.article.words
        if span[1] - span[0] != 2:
            return False
        head, added = words[span[0]], words[span[1] - 1]
        if not added.article or not (head.flags & lexicon.MEDIA or head.stem in _OF_MANY_COUNTRIES):
            return False
        return bool(added.flags & lexicon.NATIONALITY) or added.stem in _KINDS

    def _holder(self, mention: Mention, key: Key, head: str, definite: bool) -> Entity | None:
        """The person who holds a role that stands alone: ``السفير``, ``وزير الأوقاف``."""
        holder = self._recent_holder(mention, key, head, definite)
        if holder is None and (len(key) >= 2 or definite):
            holder = self._colleague(mention, head, definite) or self._named_holder(mention, key, head)
            if holder is None and (usual := _usual_office(key)) != key:
                holder = self._named_holder(mention, usual, usual[0])
            return holder or self._holder_elsewhere(mention, key, head, definite)
        return holder

    def _holder_elsewhere(self, mention: Mention, key: Key, head: str, definite: bool) -> Entity | None:
        """The person who spoke last, where a description adds to their office another name of its place.

        ``المدير الفني لذئاب الجبل``, after ``المدير الفني لفريق المقاولون``; ``المحامي بهيئة فاس``, after ``المحامي``.
        """
        last = self.last_person
        if last is None or not definite or len(key) < 2 or head in GENERIC or self.inside:
            return None
        if mention.gender and last.gender and mention.gender != last.gender:
            return None
        where = mention.titles[0].organization
        bare = name_key(self.article, mention.titles[0].role) if where and mention.titles[0].role else key
        for title in last.titles[:_MOST_PLACES]:
            role = name_key(self.article, title.role) if title.role else ()
            if role == bare and title.organization is None and where is not None:
                return last
            nicknamed = where is None and len(role) > 1 and key[: len(role)] == role and title.organization is not None
            if nicknamed and len(key) > len(role):
                return last
        return None

    def _recent_holder(self, mention: Mention, key: Key, head: str, definite: bool) -> Entity | None:
        """The last speaker who was given a role that stands alone."""
        if (usual := _usual_office(key)) != key:
            key, head = usual, usual[0]
        if len(key) == 2 and definite and (club := club_of(self.article, mention.span[1] - 1)):
            key = head, club  # المدرب الهلالي, after مدرب نادي الهلال
        for entity in reversed(self._recent):
            if entity.kind != "person" or (mention.gender and entity.gender and mention.gender != entity.gender):
                continue
            for title in entity.titles[:_MOST_PLACES]:
                role = _usual_office(self._title_key(title))
                if not role or role[0] != head:
                    continue
                if _is_of_a_work(key) or (_contains(role, key) if definite or len(key) > 1 else role == key):
                    return entity
                if role and role[0] == head and _is_same_office(role, key):
                    return entity
                if len(key) == 2 and head == "رييس" and key[1] in _STATE and role[:1] == ("رييس",) and role[1:2]:
                    if role[1] in _STATE:
                        return entity  # رئيس الدولة
        return None

    def _colleague(self, mention: Mention, head: str, definite: bool) -> Entity | None:
        """Whoever spoke for the institution that a mere ``المسؤولة في الشركة`` belongs to."""
        where = mention.titles[0].organization
        if not definite or head not in GENERIC or where is None:
            return None
        institution = name_key(self.article, where)
        for entity in reversed(self._recent):
            if entity.kind != "person" or (mention.gender and entity.gender and mention.gender != entity.gender):
                continue
            for title in entity.titles[:_MOST_PLACES]:
                held = name_key(self.article, title.organization) if title.organization else ()
                if held and _contains(held, institution):
                    return entity
        return None

    def _title_key(self, title: Title) -> Key:
        if title.role is None:
            return ()
        role = shared_key(self.article, title.shared) + name_key(self.article, title.role)
        return role + name_key(self.article, title.organization) if title.organization else role

    def _named_holder(self, mention: Mention, key: Key, head: str) -> Entity | None:
        """The person whom the article names elsewhere with the role: ``الوزير`` after ``وزير النقل أحمد سعيد``."""
        article, words = self.article, self.article.words
        places = self.article.places(head)
        places = places[max(0, bisect_left(places, mention.span[0]) - _MOST_PLACES) :][: _MOST_PLACES + 6]
        before = [k for k in reversed(places) if k < mention.span[0]]
        for at in before + [k for k in places if k >= mention.span[1]]:
            if not words[at].flags & (lexicon.ROLE | lexicon.RANK):
                continue
            end = noun_phrase_end(article, at, min(len(words), at + 16))
            other = describe(article, at, end)
            if other.name is None and other.titles and at > 1:
                other.name = self._name_before(at - 1 if words[at - 1].kind == COMMA else at)
                if other.name and self._is_anothers_office(titles_before(article, other.name[0]), *other.name):
                    continue
            if other.name is None or not other.titles or (at > mention.span[0] and len(key) < 2):
                continue
            own = self._name_before(at - 1) if at > 1 and words[at - 1].kind == COMMA else None
            if own is not None and end > at + 1 and words[at + 1].article and words[at + 1].flags & lexicon.ROLE:
                other.name = own  # سالم العلي، مستشار الرئيس [سامي حداد]
            if mention.gender and other.gender and mention.gender != other.gender:
                continue
            whole = self._title_key(other.titles[0])
            if whole and whole[0] == key[0] and _is_of_a_work(key) and at < mention.span[0]:
                return self._person(other, other.name)
            if words[at].article and len(key) == len(whole) + 1 and whole + name_key(article, other.name)[-1:] == key:
                return self._person(other, other.name)  # المتهم الكردي, after المتهم سليم الكردي
            if whole and whole[0] == key[0] and (_contains(whole, key) or (len(whole) > 1 and _contains(key, whole))):
                return self._person(other, other.name)
        return None

    def _name_before(self, end: int) -> Range | None:
        """The name that ends before a token: ``[منى الدهشوري]، أستاذة الاقتصاد``."""
        first = end
        while first > 0 and first > end - 5 and continues_name(self.article, first - 1, family=first == end):
            first -= 1
        while first < end and not begins_name(self.article, first):
            first += 1
        return (first, end) if end - first >= 2 else None

    def _institution(self, head: str, before: int, *, anywhere: bool = False) -> Range | None:
        """The fuller phrase earlier in the article, or ``anywhere``, that ``الشركة``, ``الوزارة`` stands for."""
        article, words = self.article, self.article.words
        places = self.article.places(head)
        end = bisect_left(places, before)
        nearest = [*reversed(places[max(0, end - _MOST_PLACES) : end])]
        if anywhere:
            nearest += places[end + 1 : end + _MOST_PLACES]
        for definite in (False, True):  # وزارة البيئة before اللجنة العليا
            for at in nearest:
                if words[at].article != definite or words[at].conjunction or _is_told_of(words, at):
                    continue
                if definite and head in _COMPANIES and _is_among_many(words, at):
                    continue
                limit = noun_phrase_end(article, at, min(len(words), at + 8), bare=True)
                while limit - at > 1 and limit + 1 < len(words) and _is_trade(words[limit], words[limit + 1]):
                    size = phrase_at(words, limit)[0]  # المفوضية السامية [للأمم المتحدة] [لشؤون اللاجئين]
                    limit += size or 2 - words[limit].article  # الشركة الوطنية [للاتصالات]
                    limit += limit < len(words) and words[limit].bare in _UNITED
                end = organization_end(article, at, min(len(words), at + 8, limit))
                if end - at >= 2:
                    span = core(article, Mention((at, end), head=at))
                    if span[1] - span[0] >= 2 or span[0] != at:
                        return span
        return None

    def _spelled_out(self, head: int) -> Range | None:
        """The institution whose short name in brackets a word is: ``شركة المرجان للأسماك ([مرجان])``."""
        article, words = self.article, self.article.words
        if head < 0 or words[head].flags & lexicon.MEDIA:
            return None
        for at in article.places(words[head].bare)[:_MOST_PLACES]:
            if at < 2 or at + 1 >= len(words) or words[at - 1].kind != OPENING_BRACKET or words[at + 1].surface != ")":
                continue
            for first in range(at - 3, max(at - 10, -1), -1):
                if words[first].flags & lexicon.ORGANIZATION_HEAD and not words[first].conjunction:
                    if organization_end(article, first, at - 1) == at - 1:
                        before = words[first - 1]
                        outer = before.flags & lexicon.ORGANIZATION_HEAD and not before.article
                        return first - bool(outer), at - 1  # [شركة] اتحاد الصيادين
        return None

    def _own_institution(self, head: str) -> Range | None:
        """What who spoke last leads or represents, where it is this noun: رئيس الصندوق اليوناني, then ``الصندوق``."""
        if self.last_person is None:
            return None
        words = self.article.words
        for title in self.last_person.titles[:_MOST_PLACES]:
            where = title.organization
            if where is not None and where[1] - where[0] > 1 and words[where[0]].stem == head:
                return where
        return None

    def _company(self, head: str, before: int) -> Range | None:
        """The company told of before ``الشركة``, the medium before ``المجلة``, where no phrase has the word."""
        printed = head in _PERIODICALS
        if head not in _COMPANIES and not printed:
            return None
        words = self.article.words
        found: dict[str, list[int]] = {}
        for at in range(before - 1, max(-1, before - _COMPANIES_BACK), -1):
            word = words[at]
            if word.flags & lexicon.ORGANIZATION_NAME and not word.flags & (
                lexicon.NAME_IS_WORD | lexicon.ORGANIZATION_HEAD
            ):
                if bool(word.flags & lexicon.MEDIA) == printed:
                    found.setdefault(word.bare, []).append(at)
        most = max(found.values(), key=len, default=None)  # the one told of most, of two the nearer
        return (most[0], most[0] + 1) if most else None


def _usual_office(role: Key) -> Key:
    """A role by the name under which it is compared: رئيس الحكومة الفرنسية is رئيس الوزراء الفرنسي."""
    usual = _SAME_OFFICES.get(role[:2]) or _SAME_OFFICES.get(role[:1])
    if usual is None:
        return role
    rest = role[2 if role[:2] in _SAME_OFFICES else 1 :]
    return usual + tuple([word[:-1] if word.endswith("يه") else word.removesuffix("ين") for word in rest])


def _is_same_office(role: Key, other: Key) -> bool:
    """Whether one office is told by a country and by its adjective: وزير خارجية عمان, وزير الخارجية العماني."""
    if len(role) < 3 or len(other) < 3 or role[:2] != other[:2]:
        return False
    stems = [word[: max(3, len(word) - 2)] for word in other[2:] if len(word) > 2]
    return any(len(adjective) > 3 and adjective.startswith(stem) for adjective in role[2:] for stem in stems)


def _is_of_a_work(key: Key) -> bool:
    """Whether a role is told by nothing but the work or team at hand: مخرج الفيلم, مديرة المعرض, مدرب الفريق."""
    return len(key) == 2 and (key[1] in _WORKS or key in _OF_THE_TEAM)


def _contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    rest = list(long)
    for word in short:
        if word not in rest:
            return False
        rest.remove(word)
    return True


_CITED: Final = word_set("speakers.cited")
_FORMER: Final = word_set("speakers.former")
_WORKS: Final = word_set("speakers.works")
_TRUSTED: Final = word_set("speakers.trusted")


def _tells_of_a_source(words: list[Word], j: int) -> bool:
    """Whether مصدر is somebody who tells, by its adjective: مصدر أمني، مصدر موثوق; not مصدر قلق."""
    if phrase_at(words, j)[1] & lexicon.UNNAMED or j + 1 == len(words):
        return True
    adjective = words[j + 1]
    if adjective.article:
        return False
    return bool(adjective.flags & (lexicon.NISBA | lexicon.NATIONALITY | lexicon.UNNAMED)) or (
        adjective.stem.removesuffix("ا") in _TRUSTED
        or adjective.form.endswith("يا")
        or adjective.folded in ("في", "من")
    )


def _is_told_of(words: list[Word], j: int) -> bool:
    """Whether what follows an institution's noun tells something of it and does not name it.

    ``[الكتلة] بعيدة عن``, ``ك[كتلة] مؤمنة``, ``لل[مهرجان] ولجمهوره``.
    """
    word, following = words[j], words[j + 1] if j + 1 < len(words) else words[j]
    if word.preposition == "ك":
        return True
    if following.folded[0] == "و" and following.folded.endswith(("ه", "ها", "هم")) and not following.flags:
        return True
    named = lexicon.PLACE | lexicon.ORGANIZATION_NAME | PERSON_NAME | lexicon.FUNCTION | lexicon.NUMBER
    plain = following.kind == NOT_PUNCTUATION and not (following.article or following.preposition)
    return word.article and plain and not following.conjunction and not following.flags & named


def _is_among_many(words: list[Word], j: int) -> bool:
    """Whether an adjective behind an institution is rather that of what it has many of: [أولويات] الشركة [الأساسية]."""
    before, following = words[j - 1], words[j + 1] if j + 1 < len(words) else words[j]
    many = before.form.endswith("ات") and not (before.article or before.preposition or before.flags & INSTITUTION)
    return many and following.article and following.form.endswith("ة") and not following.flags & lexicon.NATIONALITY


def _is_trade(word: Word, following: Word) -> bool:
    """Whether a word with ل tells what an institution is for: للاتصالات, لشؤون اللاجئين."""
    if word.bare in _AFFAIRS and following.article:
        return True
    if word.preposition == "ل" and word.flags & lexicon.ROLE_PLURAL and following.article and not word.conjunction:
        return not (word.article or following.preposition)  # الجامعة الوطنية [لموظفي التعليم]
    other = lexicon.SPEECH | lexicon.MEDIA | lexicon.TIME | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.UNNAMED
    return word.preposition == "ل" and word.article and not word.conjunction and not word.flags & other
