"""Whether a mention means somebody met before or named in the article, asked before it is resolved."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import name_key, same_name
from service.attribution.mentions.title import Range
from service.attribution.speakers.described_speakers import told_in_full
from service.attribution.speakers.descriptions import Description, core, without_pointing
from service.attribution.speakers.holders import holder, holder_told_otherwise, recent_holder
from service.attribution.speakers.names_in_full import name_in_full
from service.attribution.speakers.offices import title_key
from service.attribution.speakers.roles_alone import MAKERS, SHOWS, STARS, tells_years
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.wider_roles import is_named_with_narrower_role, is_said_of
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.word_sets import word_set

_OF_ONE_STORY: Final = word_set("recognition.of_one_story")
_OF_A_LIFE: Final = word_set("recognition.of_a_life")
_LONGEST_LIFE: Final = 3  # السيدة الأربعينية
_LONGEST_EPITHET: Final = 5  # لاعب وسط مانشستر يونايتد


def known(speakers: Speakers, mention: Mention) -> Entity | None:
    """The speaker met before whom a mention names, or None; nothing is noted."""
    article = speakers.article
    if mention.kind == "person" and mention.name is not None:
        key = name_in_full(speakers, mention.name, mention)[1]
        for entity in speakers.persons_like(key):
            apart = mention.gender and entity.gender and mention.gender != entity.gender
            if not apart and same_name(name_key(article, entity.name), key):
                return entity
        return None
    described = Description(article, mention, core(article, mention))
    same = speakers.by_key.get(described.key)
    if same is not None and same.kind != "person":
        return same
    if mention.head < 0 or mention.kind is None:
        return None
    if mention.kind == "unnamed" and mention.titles:
        bearer = recent_holder(speakers, described) or holder_told_otherwise(speakers, described)
        if bearer is not None:
            return bearer
    return told_in_full(speakers, described) if described.definite else None


def is_of_the_story(speakers: Speakers, mention: Mention) -> bool:
    """Whether a role that nobody was given can stand for whom the article tells of: ``اللاعب``."""
    words = speakers.article.words
    if mention.kind != "unnamed" or not mention.titles or mention.head < 0 or speakers.inside:
        return False
    head, where = words[mention.head], mention.titles[0].organization
    club = words[where[0]].flags | phrase_at(words, where[0])[1] if where is not None else 0
    owned = bool(club & (lexicon.ORGANIZATION_NAME | lexicon.PLACE))
    following = words[mention.head + 1 : mention.head + 2]
    owned = owned or (head.stem in STARS and bool(following) and following[0].stem in SHOWS)  # بطلة مسلسل «الوادي»
    if tells_years(words[mention.head : mention.span[1]]):
        return True  # عاد سالم العلي إلى الملاعب. وقال [صاحب الـ29 عاما]
    if head.stem in MAKERS and mention.head + 1 in speakers.article.opened:
        return True  # يرسم سالم العلي بلدة في روايته. ويعترف [صاحب «سيدة البحر»]
    if head.stem not in _OF_ONE_STORY or not (head.article or owned):
        return False
    described = Description(speakers.article, mention, core(speakers.article, mention))
    if len(described.key) > _LONGEST_EPITHET or speakers.by_head.get(("unnamed", head.stem)):
        return False
    return holder(speakers, described) is None and not is_named_with_narrower_role(speakers, described)


def is_of_a_life(speakers: Speakers, mention: Mention) -> bool:
    """Whether an age or what befell somebody stands for a person told of: ``السيدة الأربعينية``, ``النازح``."""
    words = speakers.article.words
    if mention.kind != "unnamed" or mention.head < 0 or speakers.inside:
        return False
    first, last = mention.span
    if words[mention.head].stem not in _OF_A_LIFE or not words[first].article or last - first > _LONGEST_LIFE:
        return False
    if any(not words[k].article or words[k].flags & lexicon.NATIONALITY for k in range(first, last)):
        return False
    return not speakers.by_head.get(("unnamed", words[mention.head].stem)) and not _is_held(speakers, mention)


def _is_held(speakers: Speakers, mention: Mention) -> bool:
    """Whether somebody who has spoken bears the role that a mention is: ``المزارع``, after المزارع سالم حداد."""
    article = speakers.article
    described = Description(article, mention, without_pointing(article, core(article, mention)))
    return bool(mention.titles) and holder(speakers, described) is not None


def name_of(speakers: Speakers, mention: Mention) -> Range:
    """The fullest name of whom a mention names, or its description."""
    if mention.kind == "person" and mention.name is not None:
        return name_in_full(speakers, mention.name, mention)[0]
    return core(speakers.article, mention)


def may_be(article: Article, named: Entity, described: Entity) -> bool:
    """Whether a person's titles share a word with the description of somebody without a name, or say more than it."""
    if named.gender and described.gender and named.gender != described.gender:
        return False
    words = set(name_key(article, described.name))
    roles = [title_key(article, title) for title in named.titles]
    return any(not words.isdisjoint(role) or is_said_of(described.head, role, named.gender) for role in roles)
