"""Roles without a name: the person met before for whom one stands."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import Key, name_key, similar
from service.attribution.mentions.opposed_roles import INVOLVED, face_each_other
from service.attribution.mentions.title import Range
from service.attribution.speakers.descriptions import ANYBODY, GENERIC, OFFICIALS, Description, without_pointing
from service.attribution.speakers.forms_of_address import bearer_of_address
from service.attribution.speakers.holders import holder
from service.attribution.speakers.offices import MOST_TITLES, holds, title_key, usual_office
from service.attribution.speakers.speakers import RECENT, Speakers
from service.attribution.speakers.told_elsewhere import places_before, told_at
from service.attribution.speakers.wider_roles import (
    LEARNED,
    PLAYERS,
    bearer_of_narrower_role,
    named_with_narrower_role,
)
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import ADDS, AS_WELL, TURNING
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_CITED: Final = word_set("roles_alone.cited")
_FORMER: Final = word_set("roles_alone.former")
_FOUNDER: Final = "موسس"
_FULL_NAME: Final = 2  # words
_NEAR_TURNING: Final = 5
_TRAINER: Final = "مدرب"
_OWNED: Final = ("ه", "ها", "هم", "ي")
_SPEAKERS_FOR: Final = ("ناطق", "ناطقه")
_HEADS: Final = ("رييس", "رييسه")
_FEDERATIONS: Final = ("فاف", "كروي", "كرويه")
_BALLS: Final = ("كره", "لكره")
SHOWS: Final = word_set("roles_alone.shows")
STARS: Final = ("بطل", "بطله", "نجم", "نجمه", "مطرب", "مطربه")
_PARTS_OF_COUNTRIES: Final = ("جنوب", "شمال", "كوري")
_TO_WHOM: Final = ("له", "لها", "عليه", "عليها", "امام")  # قال أمام [القاضي] إن
_WIDE: Final = word_set("roles_alone.wide")
_OF_AN_AGE: Final = word_set("roles_alone.of_an_age")
_TRADES: Final = word_set("roles_alone.trades")
_OF_ONE_HOLDER: Final = word_set("roles_alone.of_one_holder")
_ON_THE_PITCH: Final = frozenset(("قايد", "مدرب", "مدربه"))  # offices of who is told of as a player, too
# of a work: [صاحب] «سيدة البحر»
MAKERS: Final = ("صاحب", "صاحبه", "مولف", "مولفه", "مخرج", "مخرجه", "كاتب", "كاتبه")


def meant_by_role(speakers: Speakers, described: Description) -> Entity | None:
    """Whom a role that stands without a name means, of those met before or named in the article; else None."""
    key, mention = described.key, described.mention
    person = holder(speakers, described)
    if person is not None and not _is_only_named(speakers, person, key):
        return person
    addressed = bearer_of_address(speakers, described)
    if addressed is not None:
        return addressed
    if _is_turned_to(speakers.article, mention):
        return _described_in_full(speakers, described) or _turned_to(speakers, described)
    if (described.definite and _is_the_same(speakers, mention)) or _is_author_of(speakers, mention, described.head):
        return speakers.last_person
    fuller = _described_in_full(speakers, described)
    if fuller is not None:
        return fuller
    narrower = bearer_of_narrower_role(speakers, described)
    if narrower is not None and not _is_of_another_nation(speakers.article, mention, narrower):
        return narrower
    if _is_something_else(speakers) and (named := named_with_narrower_role(speakers, described)) is not None:
        return named  # قال الرسام سالم …. وعاد المهاجم فادي. وقال [اللاعب البرازيلي]
    if _is_epithet(speakers, described) or _goes_on(speakers, described) or _adds_unnamed(speakers, described):
        return speakers.last
    if (named := named_with_narrower_role(speakers, described)) is not None:
        return named
    if described.definite and _may_be_introduced(speakers, mention, described.head):
        assert speakers.last_person is not None
        speakers.last_person.titles.extend(mention.titles if not speakers.last_person.titles else ())
        return speakers.last_person
    return None


def _is_turned_to(article: Article, mention: Mention) -> bool:
    """Whether a sentence turns to a role, which so is not that of who spoke before: من جانبه، قال [الوزير]; بدوره."""
    words, (first, last) = article.words, mention.span
    start, end = article.sentence(first)
    around = (*words[max(start, first - _NEAR_TURNING) : first], *words[last : min(end, last + _NEAR_TURNING)])
    return any(word.folded in TURNING for word in around)


def _is_something_else(speakers: Speakers) -> bool:
    """Whether some role is told of who spoke last, which a description that says less was found not to mean."""
    last = speakers.last
    return last is not None and any(title.role is not None for title in last.titles[:MOST_TITLES])


def _turned_to(speakers: Speakers, described: Description) -> Entity | None:
    """Whom a role says less of than the article did, to whom a sentence turns from whoever spoke: [الدبلوماسي]."""
    narrower = bearer_of_narrower_role(speakers, described)
    if narrower is None or narrower is speakers.last:
        narrower = named_with_narrower_role(speakers, described)
    return None if narrower is speakers.last else narrower


def _described_in_full(speakers: Speakers, described: Description) -> Entity | None:
    """Who was described in more words: المسؤول الأوروبي, after مسؤول أوروبي; مدير المستشفى, of مستشفى العاصمة.

    One word with the article means who spoke first without it: الدبلوماسي, after دبلوماسي غربي.
    """
    words = speakers.article.words
    alone = len(described.key) == 1
    if not (described.definite or (not alone and described.head in _OF_ONE_HOLDER)):
        return None
    for entity in reversed(speakers.by_head.get((described.kind, described.head), [])[-RECENT:]):
        if alone and words[entity.name[0]].article:
            continue
        if holds(name_key(speakers.article, entity.name), described.key):
            return entity
    return None


def _is_epithet(speakers: Speakers, described: Description) -> bool:
    """Whether a role that nobody was given stands for who spoke last: ``الخبير الرياضي``, ``صاحب الـ19 عاما``."""
    words = speakers.article.words[slice(*described.span)]
    verb = speakers.article.words[described.span[0] - 1] if described.span[0] else None
    if verb is not None and verb.conjunction == "ف" and words[0].article and words[0].flags & lexicon.KIN:
        return False  # قال عمر لابنه …، فقال [الابن]
    if tells_years(words):
        if _may_be_last(speakers, described.mention):
            return True
    if (
        described.head == _TRAINER
        and any(word.stem == "منتخب" for word in words)
        and _selects(speakers, described.mention)
    ):
        return True  # مدرب المنتخب, after الناخب الوطني
    if described.head in _HEADS and _is_of_football(words[1:]) and _heads_a_federation(speakers, described.mention):
        return True  # رئيس الفاف, after رئيس الاتحاد الجزائري لكرة القدم
    if described.head in LEARNED and _is_of_the_learned(speakers, described):
        return True
    if described.head in PLAYERS and _plays_there_too(speakers, described.mention):
        return True
    if described.head in STARS and words[1:2] and words[1].stem in SHOWS and _may_be_last(speakers, described.mention):
        return True  # بطلة مسلسل «الوادي»
    if not described.definite or described.head in _CITED or _is_told_of_in_a_case(speakers, described):
        return False
    short = len(described.key) <= 2 or any(word.stem in _FORMER for word in words)
    short = short or (len(described.key) == 3 and words[1].stem in _PARTS_OF_COUNTRIES)  # التقني الجنوب إفريقي
    if _has_another_office(speakers, described) or _is_told_of_another(speakers, described):
        return False
    if _is_told_of_by_last(speakers, described):
        return False
    if _is_somebodys_kin(speakers.article, described):
        return False
    return short and _may_be_last(speakers, described.mention)


def _has_another_office(speakers: Speakers, described: Description) -> bool:
    """Whether who spoke last holds no office, or no such trade, though something is told of what they are.

    ``الوزير`` and ``السائق`` are not الرسام سالم.
    """
    last, words = speakers.last, speakers.article.words
    first, end = described.span
    of_a_country = end - first == _FULL_NAME and words[end - 1].flags & lexicon.NATIONALITY  # الرئيس التونسي
    if last is None or not (len(described.key) == 1 or of_a_country):
        return False
    if words[described.mention.span[0]].flags & lexicon.DEMONSTRATIVE:
        return False  # هذا التاجر
    roles = [words[title.role[0]] for title in last.titles[:MOST_TITLES] if title.role is not None]
    told = [role.stem for role in roles if not role.flags & (lexicon.HONORIFIC | lexicon.RANK)]
    if described.head in _TRADES:
        return bool(told)
    return bool(told) and described.head in _OF_ONE_HOLDER - _ON_THE_PITCH and _OF_ONE_HOLDER.isdisjoint(told)


def _is_told_of_another(speakers: Speakers, described: Description) -> bool:
    """Whether an office was told of nobody named before it stands alone: افتتح [وزير الثقافة] المعرض …، وقال الوزير."""
    article, first = speakers.article, described.span[0]
    if len(described.key) > 1 or described.head not in _OF_ONE_HOLDER:
        return False
    for at in places_before(article, (described.head,), first):
        if not article.words[at].article and article.words[at].flags & lexicon.ROLE:
            told = told_at(article, at)
            if told.kind == "unnamed" and told.head == at and at + 1 < told.span[1]:
                return True
    return False


def _is_told_of_by_last(speakers: Speakers, described: Description) -> bool:
    """Whether who spoke last told of a role's bearer as of another: قال سالم العلي إن [الرئيس] وعد. وأكد الرئيس."""
    article, last, first = speakers.article, speakers.last, described.span[0]
    head = article.words[described.mention.head]
    if last is None or not last.mentions or not head.article or len(described.key) > 1:
        return False
    named, end = last.mentions[-1][1], article.sentence(max(last.mentions[-1][0], 0))[1]
    places = (k for k in article.places(head.bare) if named <= k < min(end, first))
    return any(article.words[k].article and not _is_told_apart(article.words[k + 1]) for k in places)


def _is_told_apart(word: Word) -> bool:
    """Whether an adjective tells which bearer of a role it is: المدرب [السابق], اللاعب [المصري]."""
    return word.article and not word.preposition and word.kind == NOT_PUNCTUATION


def _is_somebodys_kin(article: Article, described: Description) -> bool:
    """Whether a relative was told of before as that of somebody, who spoke last: لكن حماتها ترددت …. قالت [الحماة]."""
    head = article.words[described.mention.head]
    if not head.flags & lexicon.KIN or not head.article:
        return False
    whose = head.stem[:-1] + "ت" if head.stem.endswith("ه") else head.stem
    told = (k for ending in _OWNED for k in article.places(whose + ending)[:1])
    return any(k < described.mention.head for k in told)


def _is_told_of_in_a_case(speakers: Speakers, described: Description) -> bool:
    """Whether who is involved in a case was told of before, so that it is not who spoke last: وقال [المتهم]."""
    head = described.mention.head
    return described.head in INVOLVED and speakers.article.places(speakers.article.words[head].bare)[0] < head


def tells_years(words: list[Word]) -> bool:
    """Whether somebody is told by nothing but an age in digits: صاحب الـ19 عاما."""
    return words[0].stem in _OF_AN_AGE and any(word.folded[-2:].isdigit() for word in words)


def _goes_on(speakers: Speakers, described: Description) -> bool:
    """Whether who spoke last goes on under another office: ``قال الدكتور سالم العلي …. وأوضح [عضو لجنة الخبراء] أن``.

    Of somebody else such a verb would not be joined with و to one who has no name; وقال may be, before an office.
    """
    words, last, mention = speakers.article.words, speakers.last, described.mention
    verb, head = words[mention.span[0] - 1], words[mention.head]
    joined = verb.conjunction == "و" or _says_as_well(speakers, described)
    if last is None or last.name[1] - last.name[0] < _FULL_NAME or mention.number != "s" or not joined:
        return False
    if not head.flags & lexicon.ROLE or head.flags & lexicon.KIN:
        return False
    if len(described.key) < _FULL_NAME or described.head in _CITED | LEARNED | GENERIC:
        return False
    told_of_another = described.head in _OF_ONE_HOLDER - _ON_THE_PITCH and not any(f.lemma in ADDS for f in verb.cues)
    if told_of_another and any(t.role is not None for t in last.titles[:MOST_TITLES]):
        return False  # وزير الصحة is not الطبيب سالم العلي, who spoke last
    if any(t.role is not None and words[t.role[0]].stem == head.stem for t in last.titles[:MOST_TITLES]):
        return False  # رئيس الحكومة is not الرئيس التشيكي, who spoke last
    if not (head.article or _is_definite_by_another(words, mention.head + 1)):
        return False
    if mention.span[1] < len(words) and words[mention.span[1]].flags & lexicon.DEMONSTRATIVE:
        return False  # ونفى [رئيس البلدية] هذه الأخبار, which another told
    tells = [form for form in verb.cues if form.part == "verb" and form.tense == "past" and form.frame == "say"]
    return any(head.article or form.lemma != "قال" for form in tells) and _may_be_last(speakers, mention)


def _says_as_well(speakers: Speakers, described: Description) -> bool:
    """Whether what stands behind كما is what the speaker is, of whom no office was told: كما أوضح [مؤسس الموقع] أن."""
    words, last, first = speakers.article.words, speakers.last, described.span[0]
    if last is None or first < _FULL_NAME or words[first - _FULL_NAME].folded not in AS_WELL:
        return False
    return described.head == _FOUNDER or all(title.role is None for title in last.titles[:MOST_TITLES])


def _adds_unnamed(speakers: Speakers, described: Description) -> bool:
    """Whether who spoke last without a name goes on by a role not told of before: قال طبيب …. وأضاف [الجراح] أن."""
    words, last, mention = speakers.article.words, speakers.last, described.mention
    if last is None or last.kind != "unnamed" or len(described.key) > 1 or mention.number != "s" or speakers.inside:
        return False
    head = words[mention.head]
    if not (head.article and head.flags & lexicon.ROLE) or head.flags & (lexicon.KIN | lexicon.PERSON_NAME):
        return False
    adds = any(form.lemma in ADDS and form.tense == "past" for form in words[mention.span[0] - 1].cues)
    if not adds or head.stem in ANYBODY or speakers.article.places(head.bare)[0] < mention.head:
        return False
    return not (mention.gender and last.gender and mention.gender != last.gender)


def _is_definite_by_another(words: list[Word], j: int) -> bool:
    """Whether a noun is definite by what completes it: مدير [المستشفى], عضو [لجنة الصحة]."""
    if words[j].article:
        return True
    body = words[j].flags & lexicon.ORGANIZATION_HEAD and j + 1 < len(words)
    return bool(body) and words[j + 1].article and not words[j + 1].preposition


def _selects(speakers: Speakers, mention: Mention) -> bool:
    """Whether who spoke last selects a national team, as its trainer is called in the Maghreb: الناخب الوطني."""
    last, words = speakers.last, speakers.article.words
    if last is None or not _may_be_last(speakers, mention):
        return False
    return any(t.role is not None and words[t.role[0]].stem == "ناخب" for t in last.titles[:MOST_TITLES])


def _is_of_football(words: list[Word]) -> bool:
    """Whether a football federation is told by its short name or by what it is: الفاف, الجهاز الكروي."""
    return any(word.bare in _FEDERATIONS for word in words)


def _heads_a_federation(speakers: Speakers, mention: Mention) -> bool:
    """Whether who spoke last heads a football federation."""
    last, words = speakers.last, speakers.article.words
    if last is None or not _may_be_last(speakers, mention):
        return False
    held = [t for t in last.titles[:MOST_TITLES] if t.role is not None and words[t.role[0]].stem in _HEADS]
    led = [words[slice(*t.organization)] for t in held if t.organization is not None]
    return any(any(word.bare in _BALLS for word in where) for where in led)


def _plays_there_too(speakers: Speakers, mention: Mention) -> bool:
    """Whether a club's player is who spoke last, of whom no club is told: لاعب الساحل, after نجم منتخب الجزائر."""
    last, words = speakers.last, speakers.article.words
    if last is None or not mention.titles or mention.titles[0].organization is None:
        return False
    if not _may_be_last(speakers, mention):
        return False
    held = [(words[t.role[0]].stem, t.organization) for t in last.titles[:MOST_TITLES] if t.role is not None]
    return all(role in PLAYERS and (where is None or words[where[0]].stem == "منتخب") for role, where in held)


def _is_of_the_learned(speakers: Speakers, described: Description) -> bool:
    """Whether a chair or field is that of the expert who spoke last: أستاذ الهندسة, after الخبير سالم العلي.

    Of another expert the article would tell the name first. An indefinite one (باحث سياسي) is somebody new.
    """
    words, span = speakers.article.words, described.span
    if span[1] - span[0] < 2 or not (described.definite or words[span[0] + 1].article):
        return False
    if not _may_be_last(speakers, described.mention) or speakers.last is None:
        return False
    held = {words[title.role[0]].stem for title in speakers.last.titles[:MOST_TITLES] if title.role is not None}
    return not held or not held.isdisjoint(LEARNED)


def _may_be_last(speakers: Speakers, mention: Mention) -> bool:
    """Whether a role that nobody was given before can stand for the person who spoke last."""
    last = speakers.last
    if last is None or last.kind != "person" or speakers.inside or _are_opposed(speakers.article, mention, last):
        return False
    if _is_of_another_nation(speakers.article, mention, last) or _talks_to_another(speakers, mention):
        return False
    if _speaks_for_another(speakers.article, mention, last):
        return False
    return not (mention.gender and last.gender and mention.gender != last.gender)


def _speaks_for_another(article: Article, mention: Mention, person: Entity) -> bool:
    """Whether somebody speaks for another body: المتحدث الحكومي, after المتحدث باسم الجيش."""
    key = usual_office(name_key(article, mention.span))
    if len(key) != _FULL_NAME or key[0] not in _SPEAKERS_FOR:
        return False
    held = [usual_office(title_key(article, title)) for title in person.titles[:MOST_TITLES]]
    own = [office for office in held if len(office) > 1 and office[0] == key[0]]
    return bool(own) and not any(key[1] in office for office in own)


def _talks_to_another(speakers: Speakers, mention: Mention) -> bool:
    """Whether who has a role asked somebody before, or spoke to him, by a pronoun: ``سأله [المذيع]. وقال [المذيع]``."""
    words, bare = speakers.article.words, speakers.article.words[mention.head].bare
    first = speakers.talking.get(bare, -1)
    if first < 0:
        first = next((k for k in speakers.article.places(bare) if _talks_to_whom_it_names(words, k)), len(words))
        speakers.talking[bare] = first
    return first < mention.head


def _talks_to_whom_it_names(words: list[Word], k: int) -> bool:
    """Whether the verb before a role has somebody to whom it is said as a pronoun: سأله [المذيع], قالت له [المذيعة]."""
    if k < 2 or not words[k].article:
        return False
    to_whom = words[k - 1].folded in _TO_WHOM
    verb = words[k - 1 - to_whom]
    forms = [form for form in verb.cues if form.part == "verb"]
    return bool(forms) and (to_whom or (verb.pronoun is not None and any(form.lemma == "سأل" for form in forms)))


def _is_of_another_nation(article: Article, mention: Mention, person: Entity) -> bool:
    """Whether somebody holds the same office of another country: ``الرئيس الروسي``, after ``الرئيس الأمريكي``."""
    nations = _nations(article, (mention.head, mention.span[1]))
    head, differs = article.words[mention.head].stem, False
    for title in person.titles[:MOST_TITLES] if nations else ():
        if title.role is None or title_key(article, title)[0] != head:
            continue
        held = _nations(article, title.role)
        if any(similar(nation, other) for nation in nations for other in held):
            return False
        differs = differs or bool(held)
    return differs or _is_from_elsewhere(article, mention, person)


def _is_from_elsewhere(article: Article, mention: Mention, person: Entity) -> bool:
    """Whether a role tells of a country that no role of a person tells of: ``المدون السعودي``, ``الرئيس التونسي``.

    What is wider than a country does not: ``المسؤول الأوروبي``, after ``الوزير الفرنسي``.
    """
    nation = _nation_at(article.words, mention.head + 1)
    held = [_nation_at(article.words, title.role[0] + 1) for title in person.titles[:MOST_TITLES] if title.role]
    held = [other for other in held if other]
    return bool(nation and held) and not any(similar(nation, other) for other in held)


def _nation_at(words: list[Word], j: int) -> str:
    """The adjective of a country at a token, or nothing."""
    word = words[j] if j < len(words) else None
    country = word is not None and word.article and word.flags & lexicon.NATIONALITY and word.bare not in _WIDE
    return word.bare if word is not None and country else ""


def _nations(article: Article, span: Range) -> list[str]:
    """The adjectives of countries in a title."""
    words = article.words[slice(*span)]
    return [word.bare for word in words if word.article and word.flags & lexicon.NATIONALITY]


def _are_opposed(article: Article, mention: Mention, person: Entity) -> bool:
    """Whether two who face each other are meant, as in court: ``القاضي``, after ``المحامي سالم العلي``.

    What somebody was before does not face what they are now: ``وأضاف وزير الطاقة الأسبق``, after ``الرئيس التنفيذي``.
    """
    if any(word.stem in _FORMER for word in article.words[mention.head + 1 : mention.span[1]]):
        return False
    head = article.words[mention.head].stem
    held = {article.words[title.role[0]].stem for title in person.titles if title.role is not None}
    return head not in held and any(face_each_other(head, role) for role in held)


def _is_only_named(speakers: Speakers, person: Entity, key: Key) -> bool:
    """Whether a lone role (اللاعب) is rather who spoke last without a title than who is only spoken of."""
    last = speakers.last
    if len(key) > 1 or last is None or last is person or last.kind != "person" or last.titles or speakers.inside:
        return False
    return not person.mentions


def _is_author_of(speakers: Speakers, mention: Mention, head: str) -> bool:
    """Whether who made a work that stands in marks is the writer who spoke last: صاحب «سيدة البحر»."""
    person = speakers.last_person
    if person is None or speakers.inside or head not in MAKERS or mention.head + 1 not in speakers.article.opened:
        return False
    return not (mention.gender and person.gender and mention.gender != person.gender)


def _is_the_same(speakers: Speakers, mention: Mention) -> bool:
    """Whether a role that nobody was given says itself that it is that of who spoke last: ``البرلماني نفسه``."""
    person = speakers.last_person
    if person is None or speakers.inside or _are_opposed(speakers.article, mention, person):
        return False
    if mention.gender and person.gender and mention.gender != person.gender:
        return False
    return without_pointing(speakers.article, mention.span) != mention.span


def _may_be_introduced(speakers: Speakers, mention: Mention, head: str) -> bool:
    """Whether المتحدث باسم اللجنة is who spoke last without any role, المسؤولة في الشركة whoever spoke last."""
    person = speakers.last_person
    if person is None or speakers.inside or head not in GENERIC or mention.titles[0].organization is None:
        return False
    if person.titles and head not in OFFICIALS:
        return False
    return not (mention.gender and person.gender and mention.gender != person.gender)
