"""A mention's speaker: one met before, or a new one."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.title import Range
from service.attribution.speakers.described_speakers import described_speaker
from service.attribution.speakers.institutions_met import named_by_its_first_word
from service.attribution.speakers.names_in_full import bearer_of_nickname
from service.attribution.speakers.persons import person
from service.attribution.speakers.revered_speakers import revered
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.phrases import revered_end
from service.lexicon.entries import HONORIFIC

_OF_PERSONS: Final = ("صفحه", "حساب")  # not موقع, whose name in marks may look like a person's


def resolve(speakers: Speakers, mention: Mention) -> Entity:
    """The speaker that a mention names: one met before, or a new one, who is taken in."""
    if mention.kind == "person" and mention.name is not None:
        company = named_by_its_first_word(speakers, mention)
        if company is not None:
            return speakers.note(company, mention)
        _, bearer = revered_end(speakers.article.words, *mention.name)
        found = revered(speakers, bearer, mention.name) if bearer else person(speakers, mention, mention.name)
    elif (holder := _whose_account(speakers, mention)) is not None:
        return resolve(speakers, holder)
    elif (called := _by_respect(speakers, mention)) is not None:
        found = person(speakers, mention, called)
    else:
        found = described_speaker(speakers, mention)
    return speakers.note(found, mention)


def _whose_account(speakers: Speakers, mention: Mention) -> Mention | None:
    """The person whose account or page speaks: نشر حساب [الوزير سالم العلي] صورة قال إنها."""
    if mention.kind != "organization" or mention.head < 0:
        return None
    account = speakers.article.words[mention.head]
    if account.stem not in _OF_PERSONS or account.article or mention.head + 1 >= mention.span[1]:
        return None
    holder = describe(speakers.article, mention.head + 1, mention.span[1])
    return holder if holder.kind == "person" and holder.name is not None else None


def _by_respect(speakers: Speakers, mention: Mention) -> Range | None:
    """The full name of somebody whose nickname is a word of respect: ``سامي المعروف بـ«الشيخ»``, ``قال [الشيخ]``."""
    first, end = mention.span
    word = speakers.article.words[first]
    if mention.kind != "unnamed" or end - first != 1 or not (word.article and word.flags & HONORIFIC):
        return None
    return bearer_of_nickname(speakers.article, mention.span)
