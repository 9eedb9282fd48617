"""What the noun of an institution stands for: الوزارة for وزارة البيئة العراقية, مرجان for شركة المرجان للأسماك."""

from bisect import bisect_left
from itertools import product
from typing import Final

from service.attribution.mentions.kinds import brand_in_full
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.title import Range
from service.attribution.noun_phrases.institutions import organization_end, post_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_complements import serves_a_purpose
from service.attribution.speakers.descriptions import Description, core
from service.attribution.speakers.fuller_names import MOST_PLACES
from service.attribution.speakers.offices import MOST_TITLES
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.transliterations import spells
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.openers import WHO_IS
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word, can_be_verb

_COMPANIES: Final = word_set("institutions_in_full.companies")
_PERIODICALS: Final = word_set("institutions_in_full.periodicals")
_COMPANIES_BACK: Final = 200
_AUTHORITIES: Final = word_set("institutions_in_full.authorities")
_SERVICES: Final = word_set("institutions_in_full.services")
_FARTHEST_HEAD: Final = 4
_AFFAIRS: Final = word_set("institutions_in_full.affairs")
_UNITED: Final = word_set("institutions_in_full.united")
_LOCAL: Final = ("محلي", "محليه")
_OF_MANY_COUNTRIES: Final = word_set("institutions_in_full.of_many_countries")
_ASSOCIATIONS: Final = word_set("institutions_in_full.associations")
_ARABS: Final = "عرب"
_KINDS: Final = word_set("institutions_in_full.kinds")
_ANY: Final = ("اي", "ايه", "كل", "بكل", "لكل", "باي", "لاي", "وكل")
_FIELDS: Final = ("لحقوق", "لكره")  # for which nothing is done, so that a body's name goes on: لحقوق الإنسان
_OTHERS: Final = ("اخر", "اخري", "اخرين", "مماثل", "مماثله", "مشابه", "مشابهه", "منافس", "منافسه")
_LONGEST_IN_MARKS: Final = 5
_RIVALS: Final = word_set("institutions_in_full.rivals")
_AGAINST: Final = word_set("institutions_in_full.against")
_AT: Final = ("في", "لدي")
_ANALYSTS: Final = ("محلل", "محلله", "محللون", "محللين")
_OURS: Final = "نا"
OF_THE_WORLD: Final = ("دولي", "دوليه", "عالمي", "عالميه")
_HEAD_AND_FIELD: Final = 2
_SHORTEST_BEFORE_MARKS: Final = 3  # words of an institution whose short name stands in marks


def institution_in_full(article: Article, found: Range) -> Range:
    """What a lone head noun stands for anywhere in the article: ``الوزارة``, ``وزارة البيئة العراقية``; else itself."""
    word, alone = article.words[found[0]], found[1] - found[0] == 1
    if word.article and word.flags & lexicon.ORGANIZATION_HEAD and (alone or adds_a_country(article, found)):
        fuller = _fuller_phrase(article, word.stem, found[0], anywhere=alone)
        if fuller is None and alone:
            fuller = _company(article, word.stem, found[0])
        return fuller or found
    return found


def institution_meant(article: Article, described: Description, own: Range | None) -> Range | None:
    """What the noun of an institution that speaks stands for.

    Args:
        article: the article.
        described: the noun, with an adjective at most.
        own: the institution of who spoke last that the noun is, which comes before others.
    """
    alone = len(described.key) == 1
    if alone and article.words[described.span[0]].flags & lexicon.COUNTRY:
        return None  # الكويت is no part of الكويت والجزائر
    full = _spelled_out(article, described.mention.head) if alone else None
    if full is None and alone and not described.definite:
        full = brand_in_full(article, described.span[0]) or _in_arabic(article, described.span[0])
    if full is None and described.definite and len(described.key) <= 2:
        before = described.mention.span[0]
        if own is None and (alone or adds_a_country(article, described.span)):
            own = _fuller_phrase(article, described.head, before)
            if own is not None and not alone and is_from_elsewhere(article.words, own, described.span):
                own = None
        full = own or _company(article, described.head, before)
    if full is None and described.definite:
        full = _headed(article, described.span)
    return full or _of_the_world(article, described.span) or _with_its_purpose(article, described.span)


def is_headed(words: list[Word], j: int) -> bool:
    """Whether a word heads the name of an authority or service, which the press leaves out: [وزارة] الصحة."""
    return words[j].stem in _AUTHORITIES and not words[j].conjunction


def is_service(words: list[Word], span: Range) -> bool:
    """Whether a service stands for its authority, though its noun may be an institution's: الإفتاء, المرور."""
    return span[1] - span[0] == 1 and words[span[0]].stem in _SERVICES


def _headed(article: Article, span: Range) -> Range | None:
    """The authority that the article tells in full: الصحة, of وزارة الصحة; الأرصاد, of الهيئة العامة للأرصاد."""
    words, size = article.words, span[1] - span[0]
    if words[span[0]].flags & lexicon.ORGANIZATION_HEAD and not is_service(words, span):
        return None  # إدارة [المؤسسة الوطنية], وكالة [الوزارة]
    for at in article.places(words[span[0]].bare)[:MOST_PLACES]:
        if at == span[0] or at == 0 or at + size > len(words):
            continue
        if any(words[at + k].folded != words[span[0] + k].folded for k in range(1, size)):
            continue
        head = at - 1
        if words[at].preposition == "ل":
            while head > at - _FARTHEST_HEAD and _qualifies_a_head(words[head]) and not is_headed(words, head):
                head -= 1  # الهيئة [العامة] للأرصاد
        elif words[at].preposition or words[at].conjunction:
            continue
        if not is_headed(words, head) or words[head].article != (words[at].preposition == "ل"):
            continue
        limit = max(noun_phrase_end(article, k, min(len(words), head + 8)) for k in (head, at))
        end = max(organization_end(article, head, max(limit, at + size)), at + size)
        while end < len(words) and _qualifies(words[end]):
            end += 1  # الهيئة العامة للأرصاد [الجوية]
        return head, end
    return None


def _qualifies(word: Word) -> bool:
    """Whether a word may be an adjective of an authority, and is no time, title or phrase of its own."""
    apart = word.conjunction or word.preposition or word.flags & (TITLE | lexicon.TIME)
    return word.article and not apart


def _of_the_world(article: Article, span: Range) -> Range | None:
    """The name that the article tells with what says that it is of the world: صندوق النقد, of صندوق النقد [الدولي]."""
    words, size = article.words, span[1] - span[0]
    if size < _HEAD_AND_FIELD or not words[span[0]].flags & lexicon.ORGANIZATION_HEAD:
        return None
    for at in article.places(words[span[0]].bare)[:MOST_PLACES]:
        end = at + size
        if at != span[0] and end < len(words) and words[end].stem in OF_THE_WORLD and words[end].article:
            if all(words[at + k].bare == words[span[0] + k].bare for k in range(1, size)):
                return at, end + 1
    return None


def _in_arabic(article: Article, j: int) -> Range | None:
    """The Arabic word that stands before a name in Latin letters and spells it: شركة الأمن «[نورتيك]» Nortek."""
    words, word = article.words, article.words[j]
    if not word.folded.isascii() or not word.folded.isalpha():
        return None
    for at in article.places(word.bare)[:MOST_PLACES]:
        marked = article.closed.get(at - 1)
        before = at - 1 if marked is None else marked.first
        if at < 2 or (marked is not None and marked.last - marked.first > 1) or words[before].article:
            continue
        if words[before].kind == NOT_PUNCTUATION and spells(words[before].bare, word.surface):
            return before, before + 1
    return None


def _with_its_purpose(article: Article, span: Range) -> Range | None:
    """The name that the article tells with what the body is for: المرصد الوطني, of المرصد الوطني [لحقوق الإنسان].

    Where two bodies go by those words, neither is meant for sure.
    """
    words, size = article.words, span[1] - span[0]
    head = words[span[0]]
    if size != _HEAD_AND_FIELD or not head.flags & lexicon.ORGANIZATION_HEAD or not head.article:
        return None
    if head.flags & (TITLE | lexicon.MEDIA) or not _qualifies(words[span[0] + 1]):
        return None
    listed = phrase_at(words, span[0])[1] & lexicon.ORGANIZATION_NAME  # which is whole, as الاتحاد الأوروبي
    found: dict[str, Range] = {}
    for at in article.places(head.bare)[:MOST_PLACES]:
        if at + size >= len(words) or at == span[0] or not words[at].article:
            continue
        if words[at + 1].bare != words[span[0] + 1].bare or not words[at + 1].article:
            continue
        end = _past_purposes(words, at + size)
        if end == at + size or words[at + size].flags & INSTITUTION:
            continue
        if listed and not serves_a_purpose(words[at + size], words[at + size + 1]):
            continue
        whole = at == 0 or not _is_a_verb(words[at - 1]) or _begins_what_is_said(words, end)
        if whole or words[at + size].folded in _FIELDS:
            found.setdefault(words[at + size].bare, (at, end))
    return next(iter(found.values())) if len(found) == 1 else None


def _is_a_verb(word: Word) -> bool:
    """Whether a word is a verb, behind which ل may tell whom something is done for: [منحت] الهيئة العامة للسكان."""
    return can_be_verb(word) or is_form_of_other_verb(word.folded)


def _begins_what_is_said(words: list[Word], j: int) -> bool:
    """Whether a complementizer, or the preposition before it, stands at a token: أفاد المرصد [أن], أشار [إلى أن]."""
    said = j + (j < len(words) and bool(words[j].flags & lexicon.PREPOSITION))
    return said < len(words) and words[said].complementizer is not None


def _past_purposes(words: list[Word], end: int) -> int:
    """The end of a name with what the institution is for: المفوضية السامية [للأمم المتحدة] [لشؤون اللاجئين]."""
    while end + 1 < len(words) and (
        _is_trade(words[end], words[end + 1]) or serves_a_purpose(words[end], words[end + 1])
    ):  # fmt: skip
        size = phrase_at(words, end)[0]
        end += size or 2 - words[end].article  # الشركة الوطنية [للاتصالات]
        end += end < len(words) and words[end].bare in _UNITED
        while end < len(words) and _goes_on_with_trade(words, end):
            end += 1
    return end


def own_institution(speakers: Speakers, head: str) -> Range | None:
    """What who spoke last leads or represents, where it is this noun: رئيس الصندوق اليوناني, then ``الصندوق``."""
    if speakers.last_person is None:
        return None
    words = speakers.article.words
    for title in speakers.last_person.titles[:MOST_TITLES]:
        where, role = title.organization, title.role
        if role is not None and words[role[0]].stem in _ANALYSTS:
            continue  # قال المحلل في شركة الأفق …. وذكرت [الشركة] is of which he speaks
        if where is not None and where[1] - where[0] > 1 and words[where[0]].stem == head:
            return where
    return None


def _fuller_phrase(article: Article, head: str, before: int, *, anywhere: bool = False) -> Range | None:
    """The fuller phrase earlier in the article, or ``anywhere``, that ``الشركة``, ``الوزارة`` stands for."""
    words = article.words
    if article.places(head + _OURS):
        return None  # المنتخب: منتخبنا, and not منتخب السعودية, which it plays
    places = article.places(head)
    end = bisect_left(places, before)
    earlier = [*reversed(places[max(0, end - MOST_PLACES) : end])]
    earlier.sort(key=lambda at: _is_of_an_analyst(words, at))
    later = places[end + 1 : end + MOST_PLACES] if anywhere else []
    if head in _RIVALS:
        earlier, later = _of_one_name(words, earlier), _of_one_name(words, later)
    for nearest, definite in product((earlier, later), (False, True)):  # وزارة البيئة before اللجنة العليا
        for at in nearest:
            if words[at].article != definite or words[at].conjunction or _is_told_of(words, at):
                continue
            if not definite and _is_any(words, at):
                continue
            if _tells_what_it_is(words, at):
                if (named := _named_before(words, at - 2)) is not None:
                    return named
                continue
            if definite and head in _COMPANIES and _is_among_many(words, at):
                continue
            stretch = article.opened.get(at - 1)
            if stretch is not None and stretch.closed and 2 <= stretch.last - at <= _LONGEST_IN_MARKS:
                return at, stretch.last  # تأسيس «[جماعة إخوان الصفا]»
            limit = noun_phrase_end(article, at, min(len(words), at + 8), bare=True)
            limit = _members_end(words, at, limit)
            limit = _past_purposes(words, limit) if limit - at > 1 else limit
            limit = post_end(words, at, _past_people(words, at, limit), len(words))
            end = organization_end(article, at, min(len(words), at + 8, limit))
            end = _past_latin_name(words, at, end)
            if definite and at and words[at - 1].complementizer:
                end = next((k for k in range(at + 1, end) if words[k].kind == MARK), end)  # أن الجامعة [«بيت الخبرة»]
            if end - at >= 2:
                span = core(article, Mention((at, end), head=at))
                if anywhere and span[1] < end and words[span[1]].kind == MARK and span[0] > at:
                    return at, span[1] + 1  # السيرك العالمي «بيلو»
                if span[1] - span[0] >= 2 or span[0] != at:
                    return span
    return None


def _is_of_an_analyst(words: list[Word], at: int) -> bool:
    """Whether an institution is told of as where an analyst works: قال المحلل في [شركة «الأفق»] سالم العلي."""
    return at > 1 and words[at - 1].folded in _AT and words[at - 2].stem in _ANALYSTS


def _past_latin_name(words: list[Word], first: int, end: int) -> int:
    """The end of a body's phrase with its name in Latin letters, behind a preposition: مع شركة الأمن [Doctor Web]."""
    if first == 0 or not (words[first - 1].flags & lexicon.PREPOSITION or words[first].preposition):
        return end
    while end < len(words) and words[end].folded.isascii() and words[end].surface[:1].isupper():
        end += 1
    return end


def _of_one_name(words: list[Word], places: list[int]) -> list[int]:
    """The places of a noun of which there are many that are alike or opposed, without the others with which one is met.

    Where they are of two names all the same, none is left: who of both is meant nobody can tell.
    """
    own = [at for at in places if not _is_set_against(words, at)]
    names = {words[at + 1].bare for at in own if at + 1 < len(words) and _goes_on_with_name(words, at)}
    full = {words[at + 2].bare for at in own if at + 2 < len(words) and _goes_on_with_name(words, at + 1)}
    return own if len(names) < 2 and len(full) < 2 else []


def _goes_on_with_name(words: list[Word], j: int) -> bool:
    """Whether the word behind a token may go on with an institution's name."""
    word = words[j + 1]
    return word.kind == NOT_PUNCTUATION and not (word.conjunction or word.preposition or word.flags & lexicon.FUNCTION)


def _is_set_against(words: list[Word], j: int) -> bool:
    """Whether an institution is another with which one is compared or that one meets: مثل [جماعة] الفجر."""
    before = j - 1 - (j > 1 and words[j - 1].kind == MARK)
    return before >= 0 and words[before].folded in _AGAINST


def _spelled_out(article: Article, head: int) -> Range | None:
    """The institution whose short name in brackets or marks a word is: ``شركة المرجان للأسماك ([مرجان])``.

    In marks only behind what is long enough to be a name: ``شركة الطيران «فلاي»`` only tells what a name is of.
    """
    words = article.words
    if head < 0 or words[head].flags & lexicon.MEDIA:
        return None
    for at in article.places(words[head].bare)[:MOST_PLACES]:
        if at < 2 or at + 1 >= len(words) or not _is_closed_in(words, at):
            continue
        nearest = at - (3 if words[at - 1].kind == OPENING_BRACKET else _SHORTEST_BEFORE_MARKS + 1)
        for first in range(nearest, max(at - 10, -1), -1):
            if words[first].flags & lexicon.ORGANIZATION_HEAD and not words[first].conjunction:
                if organization_end(article, first, at - 1) == at - 1:
                    before = words[first - 1]
                    outer = before.flags & lexicon.ORGANIZATION_HEAD and not before.article
                    return first - bool(outer), at - 1  # [شركة] اتحاد الصيادين
    return None


def _is_closed_in(words: list[Word], j: int) -> bool:
    """Whether brackets or quotation marks hold nothing but one word."""
    before, after = words[j - 1], words[j + 1]
    return (before.kind == OPENING_BRACKET and after.surface == ")") or before.kind == after.kind == MARK


def _company(article: Article, head: str, before: int) -> Range | None:
    """The company told of before ``الشركة``, the medium before ``المجلة``, where no phrase has the word."""
    printed = head in _PERIODICALS
    if head not in _COMPANIES and not printed:
        return None
    words = article.words
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


def adds_a_country(article: Article, span: Range) -> bool:
    """Whether an institution is told by what it is and where from: الصحيفة الإسبانية, المنظمة الحقوقية."""
    words = article.words
    if span[1] - span[0] != 2:
        return False
    head, added = words[span[0]], words[span[1] - 1]
    if not added.article or not (head.flags & lexicon.MEDIA or head.stem in _OF_MANY_COUNTRIES):
        return False
    return bool(added.flags & lexicon.NATIONALITY) or added.stem in _KINDS


def is_from_elsewhere(words: list[Word], span: Range, added: Range) -> bool:
    """Whether an institution is of another country than one that ends with its adjective, or but a local one.

    ``صحيفة محلية``, and then ``الصحيفة الإسبانية``.
    """
    country = words[added[1] - 1].stem
    told = [word for word in words[slice(*span)] if word.flags & lexicon.NATIONALITY or word.stem in _LOCAL]
    return any(word.stem != country for word in told)


def _is_told_of(words: list[Word], j: int) -> bool:
    """Whether what follows an institution's noun tells something of it and does not name it.

    ``[الكتلة] بعيدة عن``, ``ك[كتلة] مؤمنة``, ``لل[مهرجان] ولجمهوره``.
    """
    word, following = words[j], words[j + 1] if j + 1 < len(words) else words[j]
    if word.preposition == "ك":
        return True
    if following.folded[0] == "و" and following.folded.endswith(THIRD_PERSON) and not following.flags:
        return True
    named = lexicon.PLACE | lexicon.ORGANIZATION_NAME | PERSON_NAME | lexicon.FUNCTION | lexicon.NUMBER
    plain = following.kind == NOT_PUNCTUATION and not (following.article or following.preposition)
    return word.article and plain and not following.conjunction and not following.flags & named


def _qualifies_a_head(word: Word) -> bool:
    """Whether a word can stand between an authority and what it is for, and is nobody's: not [والعضو] المنتدب لشركة."""
    return word.article and not (word.conjunction or word.preposition or word.flags & TITLE)


def _is_any(words: list[Word], j: int) -> bool:
    """Whether an institution is any or another one, which nobody means by its noun: أي [شركة] أخرى, كل [شركة]."""
    following = words[j + 1] if j + 1 < len(words) else words[j]
    return following.stem in _OTHERS or (j > 0 and words[j - 1].folded in _ANY)


def _tells_what_it_is(words: list[Word], j: int) -> bool:
    """Whether a noun with an adjective only tells what something is that was named before: وهي [شركة] متخصصة."""
    if j < 2 or j + 1 >= len(words) or words[j - 1].folded not in WHO_IS:
        return False
    adjective = words[j + 1]
    named = lexicon.PLACE | lexicon.NATIONALITY | INSTITUTION | PERSON_NAME
    return not (adjective.article or adjective.flags & named) and adjective.form.endswith("ة")


def _named_before(words: list[Word], comma: int) -> Range | None:
    """The name in Latin letters or from a list that ends before a comma: [Nautica]، وهي شركة متخصصة."""
    first = comma
    while first > 0 and words[comma].kind == COMMA and _is_proper_name(words[first - 1]):
        first -= 1
    return (first, comma) if first < comma else None


def _is_proper_name(word: Word) -> bool:
    return word.kind == NOT_PUNCTUATION and (
        (word.folded.isascii() and word.folded.isalpha()) or bool(word.flags & lexicon.ORGANIZATION_NAME)
    )


def _is_among_many(words: list[Word], j: int) -> bool:
    """Whether an adjective behind an institution is rather that of what it has many of: [أولويات] الشركة [الأساسية]."""
    before, following = words[j - 1], words[j + 1] if j + 1 < len(words) else words[j]
    many = before.form.endswith("ات") and not (before.article or before.preposition or before.flags & INSTITUTION)
    return many and following.article and following.form.endswith("ة") and not following.flags & lexicon.NATIONALITY


def _goes_on_with_trade(words: list[Word], j: int) -> bool:
    """Whether a word goes on with what an institution is for: للتعليم [التطبيقي] [والتدريب], للهوية [وأمن] المنافذ."""
    word = words[j]
    adjective = word.article and words[j - 1].article and word.form.endswith(("ي", "ى", "ية"))
    doubtful = lexicon.ROLE | lexicon.AMBIGUOUS_ROLE if adjective and word.flags & lexicon.AMBIGUOUS_ROLE else 0
    if word.preposition or word.cues or word.flags & ~(lexicon.COMMON | lexicon.NISBA | doubtful):
        return False
    return (word.article and word.conjunction == "و") or (adjective and not word.conjunction)


def _members_end(words: list[Word], first: int, end: int) -> int:
    """The end of a name with those whom an association joins, and their adjective or its own.

    ``الاتحاد العام [للأدباء والكتاب]``, ``رابطة الكتاب [الأردنيين]``, ``نقابة المهن [التمثيلية]``,
    ``جمعية الكتاب [والأدباء العمانية]``.
    """
    if end - first < 2 or words[first].stem not in _ASSOCIATIONS:
        return end
    if end < len(words) and words[first].article and _is_of_members(words[end], "ل"):
        end += 1
    while end < len(words) and words[end].conjunction == "و" and _is_of_members(words[end], ""):
        end += 1
    if end < len(words) and _is_adjective_of_members(words[first], words[end - 1], words[end]):
        end += 1
    return end


def _is_of_members(word: Word, preposition: str) -> bool:
    """Whether a word with the article is of many people who may be the members of an association."""
    return word.article and word.preposition == preposition and bool(word.flags & lexicon.ROLE_PLURAL)


def _is_adjective_of_members(head: Word, members: Word, word: Word) -> bool:
    """Whether an adjective agrees with the members of an association, or with it: الأردنيين, التمثيلية, العرب."""
    if not (members.article and word.article) or word.conjunction or word.preposition:
        return False
    if word.form.endswith("يين") or word.stem == _ARABS:
        return bool(members.flags & lexicon.ROLE_PLURAL)
    if word.flags & (TITLE | lexicon.TIME | INSTITUTION):
        return False
    if word.form.endswith("ية"):
        return head.form.endswith("ة") or not members.flags & lexicon.ROLE_PLURAL
    return word.form.endswith("ي") and bool(word.flags & lexicon.NATIONALITY) and not head.form.endswith("ة")


def _past_people(words: list[Word], first: int, end: int) -> int:
    """The end of a name with the people whom an institution is for: الجمعية الوطنية [لضحايا زلزال الحوز]."""
    if end - first < 2 or end + 2 >= len(words):
        return end
    people, of_what, whose = words[end : end + 3]
    if people.preposition != "ل" or people.article or not people.flags & lexicon.ROLE_PLURAL or people.conjunction:
        return end
    construct = of_what.flags == lexicon.COMMON and not (of_what.article or of_what.preposition or of_what.conjunction)
    named = (whose.article or whose.flags & lexicon.PLACE) and not (whose.preposition or whose.conjunction)
    return end + 3 if construct and named else end


def _is_trade(word: Word, following: Word) -> bool:
    """Whether a word with ل tells what an institution is for: للاتصالات, لشؤون اللاجئين."""
    if word.bare in _AFFAIRS and following.article:
        return True
    if word.preposition == "ل" and word.flags & lexicon.ROLE_PLURAL and following.article and not word.conjunction:
        return not (word.article or following.preposition)  # الجامعة الوطنية [لموظفي التعليم]
    other = lexicon.SPEECH | lexicon.MEDIA | lexicon.TIME | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.UNNAMED
    return word.preposition == "ل" and word.article and not word.conjunction and not word.flags & other
