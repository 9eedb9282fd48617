"""Who made the work at hand, told by what they did: من إخراج [سالم العلي]، أخرجه فلان."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.name_comparison import name_key, same_name
from service.attribution.model import Gender
from service.attribution.names.names import name_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.speakers.descriptions import Description
from service.attribution.speakers.fuller_names import MOST_PLACES
from service.attribution.speakers.offices import WORKS, is_of_a_work
from service.attribution.speakers.persons import person
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.punctuation import COLON, MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, is_only_given_name

# the nouns and verbs that tell who is of each trade: إخراج، أخرج، أخرجه
_DEEDS: Final = {
    "مخرج": word_set("makers.directing"),
    "مولف": word_set("makers.writing"),
    "كاتب": word_set("makers.writing"),
    "منتج": word_set("makers.producing"),
    "ملحن": word_set("makers.composing"),
    "مترجم": word_set("makers.translating"),
}
_OWN_WORKS: Final = word_set("makers.own_works")
_WRITERS: Final = ("مولف", "كاتب")
_SERVANT: Final = "عبد"
_ALL_DEEDS: Final = frozenset(word for words in _DEEDS.values() for word in words)
_AND: Final = "و"  # of a word that no list knows without it: وتلحينه
_LONGEST_NAMED: Final = 12


def maker(speakers: Speakers, described: Description) -> Entity | None:
    """Who alone is told to have made the work at hand: المخرج, after فيلم من إخراج سالم العلي.

    With a noun of the work, as in ``مؤلف المسلسل``, the role may stand before that, too.

    Args:
        speakers: the speakers met so far.
        described: the role that stands alone, or with a noun of the work.

    Returns:
        The person; None where nobody is told so, or more than one is.
    """
    made = _the_only(speakers.article, described.mention, _told_by_the_deed(speakers.article, described))
    return _as_maker(speakers, described.mention, made) or (author(speakers, described) if _writes(described) else None)


def author(speakers: Speakers, described: Description) -> Entity | None:
    """Who alone is named where a book of theirs comes up first: المؤلفة, after في كتابها تجمع هدى العلي شهادات.

    Args:
        speakers: the speakers met so far.
        described: the role that stands alone.

    Returns:
        The person; None where the role is another's, or no book or not one person alone is named there.
    """
    if not _writes(described):
        return None
    article, mention = speakers.article, described.mention
    places = sorted(at for work in _OWN_WORKS for at in article.places(work)[:1] if at < mention.span[0])
    named = _named_in_full(article, places[0]) if places else []
    return _as_maker(speakers, mention, _the_only(article, mention, named))


def _writes(described: Description) -> bool:
    """Whether a writer is meant by the role alone: المؤلف, الكاتبة."""
    return described.definite and len(described.key) == 1 and described.head.removesuffix("ه") in _WRITERS


def _named_in_full(article: Article, at: int) -> list[Mention]:
    """The persons named in full in the sentence of a book, of the gender of whose it is: كتابها … [هدى العلي]."""
    words, (first, end) = article.words, article.sentence(at)
    gender: Gender = "f" if words[at].folded.endswith("ها") else "m"
    found: list[Mention] = []
    k = first
    while k < end:
        servant = words[k].folded == _SERVANT  # [عبد] الفتاح كيليطو
        opens = servant or (is_only_given_name(words[k]) and not (words[k].article or words[k].conjunction))
        last = name_end(article, k, end) if opens else k
        if last > k + 1 and gender == ("m" if servant else words[k].name_gender) and k not in article.stretch_of:
            found.append(Mention((k, last), (k, last), [], "person", gender, "s", k))
        k = max(last, k + 1)
    return found


def _as_maker(speakers: Speakers, mention: Mention, made: Mention | None) -> Entity | None:
    """The speaker whom a mention of a maker means, who is given the role that stands alone."""
    if made is None or made.name is None:
        return None
    entity = person(speakers, made, made.name)
    entity.titles.extend(mention.titles if not entity.titles else ())
    return entity


def _the_only(article: Article, mention: Mention, named: list[Mention]) -> Mention | None:
    """The first of some mentions of makers where all have the same name and may be meant; a festival tells of many."""
    first: Mention | None = None
    for other in named:
        if first is None:
            first = other
        elif other.name and first.name and not same_name(name_key(article, other.name), name_key(article, first.name)):
            return None
    apart = first is not None and mention.gender and first.gender and mention.gender != first.gender
    return None if apart else first


def _told_by_the_deed(article: Article, described: Description) -> list[Mention]:
    """Who is told by name to have made a work, before the role where it stands alone: من إخراج [سالم العلي]."""
    key = described.key
    deeds, of_a_work = _DEEDS.get(described.head.removesuffix("ه")), is_of_a_work(key)
    if deeds is None or not ((described.definite and len(key) == 1) or of_a_work):
        return []
    places = sorted(at for deed in deeds for at in (article.places(deed) + article.places(_AND + deed))[:MOST_PLACES])
    told = (_maker(article, at) for at in places if of_a_work or at < described.mention.span[0])
    return [made for made in told if made is not None and made.name is not None]


def _maker(article: Article, at: int) -> Mention | None:
    """Who is told behind a noun or verb of making to have made something: إخراج [سالم العلي], أخرج المسلسل [فلان]."""
    words, j = article.words, at + 1
    while j < len(words) and words[j].folded.removeprefix(_AND) in _ALL_DEEDS:
        j += 1  # تأليف [وإخراج] سالم العلي
    j += j < len(words) and (words[j].kind == COLON or _is_work(words[j]))
    if j >= len(words) or words[j].preposition or words[j].conjunction or words[j].kind == MARK:
        return None
    end = noun_phrase_end(article, j, min(len(words), j + _LONGEST_NAMED))
    return describe(article, j, end) if end > j else None  # كتبها [في] سبع سنوات


def _is_work(word: Word) -> bool:
    """Whether a word is the work that a verb tells to be made: أخرج [المسلسل] سالم العلي."""
    return word.article and not word.preposition and word.stem in WORKS
