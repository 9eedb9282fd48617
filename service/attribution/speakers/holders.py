"""Who holds a role that stands without a name: السفير, وزير الأوقاف."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.mentions.roles import MAKERS
from service.attribution.mentions.title import Range, Title
from service.attribution.names.clubs import club_of
from service.attribution.noun_phrases.institutions import LINKS
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.speakers.descriptions import GENERIC, Description
from service.attribution.speakers.makers import author, maker
from service.attribution.speakers.offices import (
    MOST_TITLES,
    heads_of,
    holds,
    is_deputy,
    is_of_a_work,
    title_key,
    usual_office,
)
from service.attribution.speakers.persons import person
from service.attribution.speakers.places_at_hand import is_told_otherwise
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.told_elsewhere import bearers
from service.attribution.speakers.wider_roles import WRITERS
from service.attribution.text.article import Article
from service.lexicon.punctuation import MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

FORMER: Final = word_set("holders.former")
_CHAIRS: Final = ("رييس", "رييسه")
_CHAIR: Final = "رياسه"
_CABINETS: Final = ("وزراء", "حكومه")
_FARTHEST_BODY: Final = 8
_AUTHORS: Final = ("مولف", "مولفه", "كاتب", "كاتبه")
_WROTE_IT: Final = ("مولف", "مولفه")
_OF: Final = "ل"


def holder(speakers: Speakers, described: Description) -> Entity | None:
    """The person who holds a role that stands alone: ``السفير``, ``وزير الأوقاف``."""
    key, mention = described.key, described.mention
    found = recent_holder(speakers, described)
    if found is not None or (len(key) < 2 and not described.definite):
        return found
    usual = _office(speakers, described)
    found = _colleague(speakers, described) or named_holder(speakers, mention, key, described.head)
    for head in () if found is not None else sorted(heads_of(usual)):
        found = found or named_holder(speakers, mention, usual, head, loosely=True)
    found = found or holder_told_otherwise(speakers, described) or _holder_elsewhere(speakers, described)
    return found or maker(speakers, described) or _chair(speakers, described)


def _chair(speakers: Speakers, described: Description) -> Entity | None:
    """The person under whose chair a body met before: ``رئيسة اللجنة``, after ``اللجنة المالية برئاسة [هدى سالم]``."""
    article, mention = speakers.article, described.mention
    words, where = article.words, mention.titles[0].organization if mention.titles else None
    if described.head not in _CHAIRS or where is None:
        return None
    if any(words[k].stem in _CABINETS for k in range(*where)):
        return None  # whose head of state may take the chair
    body = words[where[0]].stem
    for at in reversed(article.places(_CHAIR)[:MOST_TITLES]):
        if words[at].preposition != "ب" or at >= mention.span[0]:
            continue
        if not any(word.stem == body for word in words[max(0, at - _FARTHEST_BODY) : at]):
            continue
        chair = describe(article, at + 1, noun_phrase_end(article, at + 1, article.sentence(at)[1]))
        if any(is_deputy(article, title) for title in chair.titles):
            return None  # برئاسة نائب رئيس المجلس
        if chair.name is not None and chair.gender in (None, mention.gender):
            return person(speakers, chair, chair.name)
    return None


def recent_holder(speakers: Speakers, described: Description) -> Entity | None:
    """The last speaker who was given a role that stands alone, one who still holds it rather than a former one."""
    former: Entity | None = None
    key = _office(speakers, described)
    for entity, role in _recent_offices(speakers, described, key):
        if is_of_a_work(key) or (holds(role, key) if described.definite or len(key) > 1 else role == key):
            if FORMER.isdisjoint(role) or not FORMER.isdisjoint(key):
                return entity
            former = former or entity
    wrote = author(speakers, described) if former is None and described.head in _WROTE_IT else None
    return former or wrote or _writer(speakers, described)


def holder_told_otherwise(speakers: Speakers, described: Description) -> Entity | None:
    """The last speaker whose office is told by other words for its place: سفيرة بولندا, رئيس الدولة, محافظ المدينة."""
    key = _office(speakers, described)
    for entity, role in _recent_offices(speakers, described, key):
        if is_told_otherwise(speakers.article, role, key):
            return entity
    return None


def _office(speakers: Speakers, described: Description) -> Key:
    """The words by which a role that stands alone is compared: المدرب الهلالي as مدرب الهلال."""
    mention = described.mention
    told = tuple(word for word in described.key if word not in LINKS)
    usual = usual_office(_of_the_place_named(speakers.article, mention, told), mention.gender)
    if len(usual) == 2 and described.definite and (club := club_of(speakers.article, mention.span[1] - 1)):
        usual = usual[0], club  # المدرب الهلالي, after مدرب نادي الهلال
    return usual


def _of_the_place_named(article: Article, mention: Mention, key: Key) -> Key:
    """The words of a role whose place the article also names without the ل before it: الرئيس التنفيذي [لزيلاتك]."""
    where = mention.titles[0].organization if mention.titles else None
    if where is None:
        return key
    place = article.words[where[0]].bare
    named = place.removeprefix(_OF)
    if named == place or place not in key or not article.places(named):
        return key
    return tuple(named if word == place else word for word in key)


def _recent_offices(speakers: Speakers, described: Description, key: Key) -> list[tuple[Entity, Key]]:
    """The offices with the head noun of a role that stands alone, of its gender, the last first."""
    mention, found = described.mention, []
    renamed = usual_office(described.key, mention.gender) != described.key
    head = key[0] if renamed else described.head
    for entity in _latest_first(speakers):
        if entity.kind != "person" or (mention.gender and entity.gender and mention.gender != entity.gender):
            continue
        for title in entity.titles[:MOST_TITLES]:
            role = usual_office(title_key(speakers.article, title), entity.gender)
            if role and role[0] == head and not (renamed and is_deputy(speakers.article, title)):
                found.append((entity, role + _former_behind(speakers.article, title)))
    return found


def _latest_first(speakers: Speakers) -> list[Entity]:
    """The last speakers, the last who came in first, but before all whoever spoke last."""
    last = speakers.last_person
    found = [entity for entity in reversed(speakers.recent) if entity is not last]
    return [last, *found] if last is not None and last is speakers.last else [*reversed(speakers.recent)]


def _former_behind(article: Article, title: Title) -> Key:
    """The adjective behind the institution of who holds an office no more: رئيس البلدية [السابق]."""
    words, where = article.words, title.organization
    if where is None or where[1] >= len(words) or words[where[1]].bare not in FORMER:
        return ()
    return (words[where[1]].bare,)


def _writer(speakers: Speakers, described: Description) -> Entity | None:
    """The last speaker who writes, of whatever kind, for ``المؤلف`` or ``الكاتبة`` alone: الروائية سلمى العلي."""
    if not described.definite or len(described.key) > 1 or described.head not in _AUTHORS:
        return None
    words, gender = speakers.article.words, described.mention.gender
    for entity in reversed(speakers.recent):
        if entity.kind != "person" or (gender and entity.gender and gender != entity.gender):
            continue
        if any(t.role is not None and words[t.role[0]].stem in WRITERS for t in entity.titles[:MOST_TITLES]):
            return entity
    return None


def _colleague(speakers: Speakers, described: Description) -> Entity | None:
    """Whoever spoke for the institution that a mere ``المسؤولة في الشركة`` belongs to."""
    mention = described.mention
    where = mention.titles[0].organization
    if not described.definite or described.head not in GENERIC or where is None:
        return None
    institution = name_key(speakers.article, where)
    for entity in reversed(speakers.recent):
        if entity.kind != "person" or (mention.gender and entity.gender and mention.gender != entity.gender):
            continue
        for title in entity.titles[:MOST_TITLES]:
            held = name_key(speakers.article, title.organization) if title.organization else ()
            if held and holds(held, institution):
                return entity
    return None


def named_holder(speakers: Speakers, mention: Mention, key: Key, head: str, *, loosely: bool = False) -> Entity | None:
    """The person whom the article names elsewhere with the role: ``الوزير`` after ``وزير النقل أحمد سعيد``.

    Args:
        speakers: the speakers met so far.
        mention: the role that stands alone.
        key: its words.
        head: the head noun under which it is looked for.
        loosely: whether offices are compared by their usual names, and by other words for their places.
    """
    article, words = speakers.article, speakers.article.words
    of_a_work = is_of_a_work(key) or (key[0] in MAKERS and _is_of_a_title(words, mention.span))
    for other in bearers(article, mention, (head,), behind=len(key) > 1):
        at, title, name = other.span[0], other.titles[0], other.name
        if name is None or (words[mention.head].stem != head and is_deputy(article, title)):
            continue  # عضو مجلس النواب is no نائب رئيس
        before, whole = at < mention.span[0], title_key(article, title)
        meant = whole[:1] == key[:1] and (
            (of_a_work and (before or _speaks(words, at)))
            or (words[at].article and whole + name_key(article, name)[-1:] == key)  # المتهم الكردي, of سليم الكردي
            or holds(whole, key)
            or (len(whole) > 1 and holds(key, whole))
        )
        loose = loosely and before and bool(whole)
        if meant or (loose and _is_that_office(article, usual_office(whole, other.gender), key)):
            return person(speakers, other, name)
    return None


def _speaks(words: list[Word], at: int) -> bool:
    """Whether a verb of saying stands before who has a role: أضاف [المنتج] سالم العلي, not حضر [المخرج]."""
    return at > 0 and any(form.part == "verb" and form.frame == "say" for form in words[at - 1].cues)


def _is_of_a_title(words: list[Word], span: Range) -> bool:
    """Whether a role ends with the title of a work in marks: منتج [«الصيف»]."""
    return span[1] - span[0] > 2 and words[span[1] - 1].kind == MARK


def _is_that_office(article: Article, role: Key, key: Key) -> bool:
    """Whether an office is one that stands alone elsewhere, by the names under which they are compared."""
    if is_of_a_work(key) and role == key[:1]:
        return True  # المدير الفني للفريق is مدرب الفريق
    return role[0] == key[0] and (holds(role, key) or is_told_otherwise(article, role, key))


def _holder_elsewhere(speakers: Speakers, described: Description) -> Entity | None:
    """The person who spoke last, where a description adds to their office another name of its place.

    ``المدير الفني لذئاب الجبل``, after ``المدير الفني لفريق المقاولون``; ``المحامي بهيئة فاس``, after ``المحامي``.
    """
    mention = described.mention
    last = speakers.last_person
    if last is None or not described.definite or len(described.key) < 2 or described.head in GENERIC or speakers.inside:
        return None
    if mention.gender and last.gender and mention.gender != last.gender:
        return None
    where = mention.titles[0].organization
    bare = name_key(speakers.article, mention.titles[0].role) if where and mention.titles[0].role else described.key
    for title in last.titles[:MOST_TITLES]:
        role = name_key(speakers.article, title.role) if title.role else ()
        if role == bare and title.organization is None and where is not None:
            return last
        nicknamed = (
            where is None and len(role) > 1 and described.key[: len(role)] == role and title.organization is not None
        )
        if nicknamed and len(described.key) > len(role):
            return last
    return None
