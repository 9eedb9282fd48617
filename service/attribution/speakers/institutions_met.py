"""The institution met before that is named otherwise: ``النهضة`` after ``حركة النهضة``."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.mentions.title import Range
from service.attribution.speakers.descriptions import Description, acronym, without_pointing
from service.attribution.speakers.institutions_in_full import OF_THE_WORLD, is_headed, is_service
from service.attribution.speakers.speakers import RECENT, Speakers
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.capitals import is_capital_of
from service.lexicon.entries import INSTITUTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_COMMANDS: Final = word_set("institutions_met.commands")
_FORCES: Final = word_set("institutions_met.forces")
_SECURITY: Final = "امن"  # alone no body: الأمن
_KINDS_LEFT_OUT: Final = word_set("institutions_met.kinds_left_out")
_SHORTEST_NAMED: Final = 2  # with what it is: شركة آبل
_SAME_KINDS: Final = (("شركه", "مجموعه"), ("نادي", "فريق"))
_GENERAL: Final = ("عام", "عامه", "وطني", "وطنيه")
_HEAD_AND_FIELD: Final = 2
_UNITED_NATIONS: Final = ("امم", "متحده")
_OF_NATIONS: Final = frozenset([("منظمه", "دوليه"), ("منظمه", "امميه"), ("منظمه", "عالميه")])


def is_named(article: Article, described: Description) -> bool:
    """Whether an institution may be called by its name alone: with the article, or where it is listed."""
    first, last = described.span
    listed = phrase_at(article.words, first)
    proper = article.words[first].flags & lexicon.ORGANIZATION_NAME and last - first == 1
    return described.definite or bool(proper) or (listed[0] == last - first and bool(listed[1] & INSTITUTION))


def known_by_its_name(speakers: Speakers, described: Description) -> Entity | None:
    """The institution that spoke without what it is, or under its short name; it takes the fuller name.

    ``بنك جولدمان ساكس``, after ``جولدمان ساكس``; ``حركة التحرير الوطني «الفجر»``, after ``الفجر``.
    """
    head = speakers.article.words[described.span[0]]
    if len(described.key) < _SHORTEST_NAMED or not head.flags & lexicon.ORGANIZATION_HEAD:
        return None
    entity = speakers.by_key.get(described.key[1:])
    if entity is None and (short := acronym(speakers.article, described.mention.span)) is not None:
        entity = speakers.by_key.get(name_key(speakers.article, short))
    if entity is None or entity.kind != "organization":
        return None
    inner = speakers.article.words[described.span[0] + 1]
    if inner.article and inner.flags & lexicon.ORGANIZATION_HEAD:
        return None  # إدارة [المؤسسة الوطنية]
    entity.name, entity.head = described.span, described.head
    speakers.by_key.setdefault(described.key, entity)
    speakers.by_head.setdefault((entity.kind, entity.head), []).append(entity)
    return entity


def named_by_its_first_word(speakers: Speakers, mention: Mention) -> Entity | None:
    """The institution that a word which looks like a surname is short for: جولدمان, after جولدمان ساكس."""
    words, name = speakers.article.words, mention.span if mention.kind == "organization" else mention.name
    if name is None or name[1] - name[0] != 1 or mention.titles or words[name[0]].flags & lexicon.GIVEN_NAME:
        return None
    short = words[name[0]].bare
    for entity in reversed(speakers.recent):
        first = entity.name[0] + bool(words[entity.name[0]].flags & lexicon.ORGANIZATION_HEAD)
        if entity.kind != "organization" or first == entity.name[1] or words[first].bare != short:
            continue
        if not words[first].flags or phrase_at(words, first)[1] & INSTITUTION:
            entity.names.setdefault((short,), name)
            return entity
    return None


def of_that_kind(speakers: Speakers, described: Description) -> Entity | None:
    """Who spoke last, where its name does not say that it is such an institution: البنك, after جولدمان ساكس.

    Whatever it is called where a word points back to it: ``[الجهاز] المذكور``, after ``مديرية الغابات``.
    """
    last = speakers.last
    if last is None or last.kind != "organization":
        return None
    if without_pointing(speakers.article, described.mention.span) != described.mention.span:
        return last
    first = speakers.article.words[last.name[0]]
    medium = speakers.article.words[described.span[0]].flags & lexicon.MEDIA
    if any(described.head in kinds and last.head in kinds for kinds in _SAME_KINDS):
        return last  # الشركة, after مجموعة برهوم
    if medium and first.flags & lexicon.MEDIA and not first.flags & lexicon.ORGANIZATION_HEAD:
        return last  # الصحيفة, after ماركا
    if described.head not in _KINDS_LEFT_OUT:
        return None
    return None if first.flags & (lexicon.ORGANIZATION_HEAD | lexicon.PLACE | lexicon.MEDIA) else last


def of_which(speakers: Speakers, key: Key, span: Range) -> Entity | None:
    """The institution that is known by its name alone, without what it is: النهضة, after حركة النهضة.

    That of a field or service by the first words of it: التربية, after وزارة التربية والتعليم.
    """
    words = speakers.article.words
    if words[span[0]].flags & lexicon.ORGANIZATION_HEAD and not is_service(words, span):
        return None
    for entity in reversed(speakers.recent):
        if entity.kind != "organization":
            continue
        name = name_key(speakers.article, entity.name)
        if name[1:] == key or (name[1 : 1 + len(key)] == key and is_headed(words, entity.name[0])):
            return entity
    return None


def of_its_command(speakers: Speakers, described: Description) -> Entity | None:
    """The force whose command spoke, or the command whose force did: شرطة دبي, after القيادة العامة لشرطة دبي.

    Where the force came first, it is called by its command from then on.
    """
    article, key = speakers.article, described.key
    command = _force_led(key)
    force = command or key
    if not force or force[0] not in _FORCES or force == (_SECURITY,):
        return None
    for entity in reversed(speakers.recent):
        if entity.kind != "organization":
            continue
        name = name_key(article, entity.name)
        if command and name == command:
            entity.name = described.span
            return entity
        led = _force_led(name)
        if led == force or (described.definite and len(force) == 1 and led[:1] == force):
            return entity
    return None


def _force_led(name: Key) -> Key:
    """The force that a command leads, by its name: شرطة دبي, of القيادة العامة لشرطة دبي; nothing for others."""
    force = name[2 if len(name) > 2 and name[1] in _GENERAL else 1 :]
    return force if force and name[0] in _COMMANDS and force[0] in _FORCES else ()


def of_the_world(speakers: Speakers, described: Description) -> Entity | None:
    """The institution whose name is told with or without what says that it is of the world: صندوق النقد [الدولي].

    So is one that is told as general: ``المديرية [العامة] للضرائب``, after ``مديرية الضرائب``.
    """
    key = described.key
    for entity in reversed(speakers.by_head.get((described.kind, described.head), [])[-RECENT:]):
        known = name_key(speakers.article, entity.name)
        shorter, longer = sorted((known, key), key=len)
        if len(shorter) < 2 or len(longer) != len(shorter) + 1:
            continue
        of_the_world = longer[:-1] == shorter and longer[-1] in OF_THE_WORLD
        if not of_the_world and not (longer[1] in _GENERAL and (longer[0], *longer[2:]) == shorter):
            continue
        if longer is key:
            entity.name = described.span
        return entity
    return None


def of_its_capital(speakers: Speakers, key: Key) -> Entity | None:
    """The state that goes by its capital, and the other way round: [موسكو], after روسيا."""
    for entity in reversed(speakers.recent):
        if entity.kind == "organization":
            known = name_key(speakers.article, entity.name)
            if is_capital_of(key, known) or is_capital_of(known, key):
                return entity
    return None


def with_more_fields(speakers: Speakers, described: Description) -> Entity | None:
    """The authority that is told with more or fewer fields: هيئة الأرصاد, of هيئة الأرصاد وحماية البيئة.

    Also what is told with or without its country, حركة الجهاد الإسلامي في فلسطين and وزارة الصحة السودانية, or what its
    field is of.
    """
    words, key = speakers.article.words, described.key
    if len(key) < _HEAD_AND_FIELD:
        return None
    for entity in reversed(speakers.by_head.get((described.kind, described.head), [])[-RECENT:]):
        name = name_key(speakers.article, entity.name)
        is_longer = len(key) > len(name)
        longer, shorter = (described.span, name) if is_longer else (entity.name, key)
        size = len(shorter)
        if name[:size] != key[:size] or size < _HEAD_AND_FIELD or longer[0] + size >= longer[1]:
            continue
        if not is_longer and _is_cut_short(words, described.span, longer[0]):
            return entity
        told, end = longer[0] + size, longer[1]
        more = _tells_its_country(words, told, end) or _tells_what_for(words, told, end)
        if words[told].conjunction == "و" or (more and not _is_told_of_another(speakers.article, longer, told)):
            entity.name = longer
            return entity
    return None


def _is_cut_short(words: list[Word], span: Range, at: int) -> bool:
    """Whether the last field takes an article as nothing follows: إدارة [المعلومات], of إدارة [معلومات] الطاقة."""
    last = span[1] - 1
    return words[last].article and not words[at + last - span[0]].article


def _tells_its_country(words: list[Word], j: int, end: int) -> bool:
    """Whether a country ends a name: حركة الجهاد الإسلامي [في فلسطين], وزارة الصحة [السودانية]."""
    if end - j == 1:
        return words[j].article and bool(words[j].flags & lexicon.NATIONALITY) and not words[j].preposition
    return end - j == 2 and words[j].folded == "في" and bool(words[j + 1].flags & lexicon.COUNTRY)


def _tells_what_for(words: list[Word], j: int, end: int) -> bool:
    """Whether a name ends with what the body is for: شركة نورديا [للطاقة], وكالة الغد [للأنباء]."""
    return end - j == 1 and words[j].preposition == "ل" and words[j].article


def _is_told_of_another(article: Article, span: Range, at: int) -> bool:
    """Whether the article tells of such a body of another country or field: وزارة الصحة [السعودية], التونسية."""
    words, size = article.words, at - span[0]
    name = [word.stem for word in words[span[0] : at]]
    for k in article.places(words[span[0]].bare):
        other = words[k + size] if k + size < len(words) else words[k]
        same = other.stem == words[at].stem
        if other.article and not same and (other.flags & lexicon.NATIONALITY or other.preposition == "ل"):
            if [word.stem for word in words[k : k + size]] == name:
                return True
    return False


def of_the_nations(speakers: Speakers, described: Description) -> Entity | None:
    """The United Nations, for what they are called where they have spoken: المنظمة الدولية, المنظمة الأممية."""
    if described.key not in _OF_NATIONS or not described.definite:
        return None
    return speakers.by_key.get(_UNITED_NATIONS)
