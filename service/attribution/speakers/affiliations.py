"""What an article says a speaker is: the roles and institutions of its titles, each once."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.name_comparison import name_key, similar
from service.attribution.mentions.shared_titles import shared_key, shared_wording
from service.attribution.mentions.title import Range, Title
from service.attribution.mentions.wording import wording
from service.attribution.model import Affiliation
from service.attribution.names.offices_near_names import is_possessed
from service.attribution.noun_phrases.binding import WORKING
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.styles import ADDRESSED
from service.attribution.speakers.descriptions import without_pointing
from service.attribution.speakers.institutions_in_full import institution_in_full
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_MOST: Final = 24
_PERSONS: Final = ("person", "unnamed")
_ONE_OF: Final = word_set("affiliations.one_of")
_OFFICERS: Final = word_set("affiliations.officers")
_PARTS: Final = word_set("affiliations.parts")
_FEMININE_ENDINGS: Final[tuple[str, ...]] = ("ة", "ه", "ى", "ا", "راء", "ضاء", "الأم")
_RESIDING: Final = ("مقيم", "مقيمه")
_COLLEAGUES: Final = ("زميل", "زميله")
_FOR: Final = ("عن", "وعن")
_LONGEST_INSTITUTION: Final = 7
_FARTHEST_OWNER: Final = 30
Keys = tuple[tuple[str, ...], tuple[str, ...]]


def affiliations(article: Article, entity: Entity) -> tuple[Affiliation, ...]:
    """The affiliations of a speaker, in the order in which the article was read.

    Args:
        article: the article.
        entity: the speaker.

    Returns:
        Role and institution as the article writes them, with the offsets of both together; a title said twice once.
    """
    titles = [title for title in entity.titles if _tells(article, entity, title)]
    roles = [title for title in titles if not (_is_style(article, title) or _is_tie(article, title))]
    found: dict[Keys, Affiliation] = {}
    for given in roles or titles:
        if len(found) == _MOST:
            break
        found_in = without_pointing(article, given.organization) if given.organization else _owner(article, given)
        where = _told_elsewhere(article, given, found_in, titles) if found_in else None
        where = where or (institution_in_full(article, found_in) if found_in else None)
        role = _past_address(article, _behind_style(article, given.role)) if given.role else None
        role = without_pointing(article, role) if role else None
        if role and len(roles) > 1 and given.organization and _only_works(article, role):
            role = None
        title = Title(role, where, given.shared)
        keys = shared_key(article, title.shared) + _role_key(article, title.role), _key(article, title.organization)
        alike = next((k for k in found if _same(k[0], keys[0]) and _agree(k[1], keys[1])), None)
        if alike is not None and _within(keys[1], alike[1]):
            continue
        if alike is not None:
            del found[alike]  # told in full only later
        ranges = sorted(each for each in (given.role, given.organization) if each)  # عينت [الشركة] سالما [رئيسا]
        found[keys] = Affiliation(
            _role_wording(article, title) if title.role else None,
            wording(article, _unmarked(article, title.organization), joined=True) if title.organization else None,
            article.tokens.starts[ranges[0][0]],
            article.tokens.end(ranges[-1][1] - 1),
        )
    for keys in list(found):
        if any(_is_shorter(keys, other) or _is_undivided(keys, other) for other in found if other != keys):
            del found[keys]
    return tuple(found.values())


def _told_elsewhere(article: Article, title: Title, where: Range, titles: list[Title]) -> Range | None:
    """The institution that a lone noun stands for, where the same role is told with it in full.

    ``عضو مجلس إدارة النادي`` after ``عضو مجلس إدارة نادي البحر`` before his name, whatever other is told of between.
    """
    word = article.words[where[0]]
    if where[1] - where[0] > 1 or not word.article or title.role is None:
        return None
    key = _role_key(article, title.role)
    for other in titles:
        fuller = other.organization
        if other.role is None or fuller is None or fuller[1] - fuller[0] < 2 or _role_key(article, other.role) != key:
            continue
        if any(article.words[k].stem == word.stem for k in range(*fuller)):
            return fuller
    return None


def _owner(article: Article, title: Title) -> Range | None:
    """The institution that the pronoun on an office stands for: رحب [المجلس الوطني] … وقالت رئيسته."""
    words = article.words
    if title.role is None:
        return None
    first = title.role[0]
    if words[first].article and (signed := _for_whom(article, first)) is not None:
        return signed
    possessed = next((words[k] for k in range(*title.role) if _is_its(words[k], k > first)), None)
    if words[first].stem not in _OFFICERS or possessed is None:
        return None
    gender = "f" if possessed.folded.endswith("ها") else "m"
    line = article.line(first)[0]
    for k in range(first - 1, max(line, first - _FARTHEST_OWNER) - 1, -1):
        head = words[k].flags & lexicon.ORGANIZATION_HEAD
        proper = words[k].flags & lexicon.ORGANIZATION_NAME or phrase_at(words, k)[1] & lexicon.ORGANIZATION_NAME
        if not (head or proper) or words[k].gender not in (gender, None):
            continue
        if words[k].flags & (lexicon.NATIONALITY | lexicon.TIME):
            continue  # وقع النادي العقد [اليوم]. وقال رئيسه, though it is a newspaper too
        in_construct = k > line and words[k - 1].flags & lexicon.ORGANIZATION_HEAD and not words[k - 1].article
        start = k - bool(in_construct and not head)  # [نادي] الهلال
        end = _end_of_owner(article, start, first)
        if end > start + 1 or (end > start and (proper or words[k].article)):
            return start, end
    return None


def _for_whom(article: Article, first: int) -> Range | None:
    """The institution before an officer who acts for it: وقع الاتفاقية عن [وزارة الصحة] الأمين العام."""
    words = article.words
    if words[first].stem not in _OFFICERS:
        return None
    for k in range(first - 2, max(article.line(first)[0], first - _LONGEST_INSTITUTION) - 1, -1):
        if words[k].folded in _FOR and words[k + 1].flags & INSTITUTION:
            return (k + 1, first) if _end_of_owner(article, k + 1, first) == first else None
    return None


def _is_its(word: Word, owned: bool) -> bool:
    """Whether an office, or what the office is of, is an institution's: [رئيسه], نائب [رئيسه], مدير [إعلامها]."""
    if not word.form.endswith(("ه", "ها")) or word.article:
        return False
    part = word.folded.removesuffix("ها").removesuffix("ه")
    return is_possessed(word) or (owned and (part in _PARTS or f"{part.removesuffix('ت')}ه" in _PARTS))


def _end_of_owner(article: Article, first: int, limit: int) -> int:
    """The end of an institution that may be the subject of a verb with ب: أشاد نادي الهلال [بالقرار]."""
    words = article.words
    end = organization_end(article, first, noun_phrase_end(article, first, limit))
    for k in range(first + 1, end):
        if words[k].preposition == "ب" and not words[k].flags & lexicon.PLACE:
            return k
        if words[k].flags & lexicon.TIME or (words[first].article and _is_another_thing(words[first], words[k])):
            return k  # نظمت الجمعية [اللقاء], عقد الحزب لقاء [أمس]
    return end


def _is_another_thing(institution: Word, word: Word) -> bool:
    """Whether a noun with the article is no adjective of an institution before it: الجمعية [اللقاء], not [العليا]."""
    if not word.article or word.preposition:
        return False
    unlike = institution.form.endswith("ة") and not word.form.endswith(_FEMININE_ENDINGS)
    return unlike or word.gender not in (institution.gender, None)


def _unmarked(article: Article, organization: Range) -> Range:
    """An institution that stands in quotation marks as a whole, without them."""
    stretch = article.opened.get(organization[0])
    whole = stretch is not None and stretch.closed and stretch.closing + 1 == organization[1]
    return (organization[0] + 1, organization[1] - 1) if whole else organization


def _role_wording(article: Article, title: Title) -> str:
    """A role as the article writes it, an office that two share of one of them: الرئيس التونسي."""
    assert title.role is not None
    text = wording(article, title.role)
    return f"{shared_wording(article, title.shared)} {text}" if title.shared else text


def _is_shorter(keys: Keys, other: Keys) -> bool:
    """Whether an affiliation says less than another: أستاذ and أستاذ الإعلام, الاقتصادي and الخبير الاقتصادي."""
    (role, organization), (longer, elsewhere) = keys, other
    if _is_of_its_country(keys, other):
        return True
    n = len(role)
    if not 0 < n < len(longer) or not _within(organization, elsewhere):
        return False
    if n > 1 and role[0] == longer[0] and _within(role, longer):
        return True  # المبعوث الإندونيسي and مبعوث الرئيس الإندونيسي
    return _same(role, longer[:n]) or _same(role, longer[-n:])


def _is_of_its_country(keys: Keys, other: Keys) -> bool:
    """Whether a role adds to another only the country that the other's institution is of.

    ``وزير الطاقة الأردني``, beside وزير الطاقة + الحكومة الأردنية.
    """
    (role, organization), (shorter, elsewhere) = keys, other
    if organization or not elsewhere or not shorter or not _same(role[:-1], shorter):
        return False
    return any(word.removesuffix("ه") == role[-1] for word in elsewhere[1:])


def _is_undivided(keys: Keys, other: Keys) -> bool:
    """Whether a role is another with its institution, which only the other tells apart: لاعب الواحة, لاعب + الواحة."""
    (role, organization), (shorter, elsewhere) = keys, other
    if organization or not elsewhere or len(role) != len(shorter) + len(elsewhere):
        return False
    n = len(shorter)
    inside = (*role[:n], role[n].removeprefix("ب"), *role[n + 1 :])  # مدير [ببريد] الواحة, مدير + بريد الواحة
    return _same(role, shorter + elsewhere) or _same(inside, shorter + elsewhere)


def _same(role: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two roles are the same but for the spelling: الرئيس الأمريكي, الرئيس الأميركي."""
    return len(role) == len(other) and all(similar(role[k], other[k]) for k in range(len(role)))


def _agree(organization: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return _within(organization, other) or _within(other, organization)


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return set(part) <= set(whole)


def _key(article: Article, found: Range | None) -> tuple[str, ...]:
    return name_key(article, found) if found else ()


def _role_key(article: Article, found: Range | None) -> tuple[str, ...]:
    """The words of a role for comparison, without a pronoun on its noun: رئيسها is رئيس."""
    key = _key(article, found)
    if found is None or not article.words[found[0]].flags & lexicon.ROLE:
        return key
    return (article.words[found[0]].stem, *key[1:])


def _tells(article: Article, entity: Entity, title: Title) -> bool:
    """Whether a title says what its bearer is: not زميله, not مصدر where no institution is told."""
    if title.role is None:
        return title.organization is not None
    if entity.kind not in _PERSONS:
        return entity.kind == "group" and title.organization is not None
    word = article.words[title.role[0]]
    if word.stem in _RESIDING and title.role[1] - title.role[0] == 1 and title.organization is None:
        return False  # صحفي [ومقيم] في اليابان
    if (entity.kind == "unnamed" and word.flags & lexicon.KIN) or word.folded in ADDRESSED:
        return False  # سعادته
    if word.folded in _ONE_OF and title.role[1] - title.role[0] > 1 and title.organization is None:
        return entity.kind == "person"  # of whoever has no name it is all that is known
    if title.organization is not None:
        return True
    if word.flags & lexicon.UNNAMED and (not word.flags & lexicon.ROLE or word.flags & lexicon.AMBIGUOUS_ROLE):
        return entity.kind == "person" and not word.flags & lexicon.KIN
    if not word.flags & lexicon.KIN or (entity.kind == "person" and _is_tie(article, title)):
        return True
    if title.role[1] - title.role[0] > 1 and word.stem in _COLLEAGUES:
        return True  # الزميل الكاتب
    return title.role[1] - title.role[0] > 1 and word.stem == word.folded


def _is_tie(article: Article, title: Title) -> bool:
    """Whether a title only tells whose somebody is by a pronoun, a role of whom nothing else is said: صديقه سامي."""
    if title.role is None or title.organization is not None:
        return False
    word = article.words[title.role[0]]
    return bool(word.flags & lexicon.KIN) and is_possessed(word)


def _only_works(article: Article, role: Range) -> bool:
    """Whether a role beside another tells only where somebody works: الصحفي سالم العلي [العامل] في إذاعة النور."""
    word = article.words[role[0]]
    return role[1] - role[0] == 1 and word.article and word.stem in WORKING


def _past_address(article: Article, role: Range) -> Range:
    """A role without what colleagues of the press call one another before it: [الزميل] الكاتب."""
    word = article.words[role[0]]
    if role[1] - role[0] == 1 or not word.article or word.stem not in _COLLEAGUES:
        return role
    calls = article.words[role[0] + 1].flags & (lexicon.ROLE | lexicon.UNNAMED)  # but الزميل [البارز] في المعهد
    return (role[0] + 1, role[1]) if calls else role


def _behind_style(article: Article, role: Range) -> Range:
    """The rank at the end of a form of address: صاحب السمو الملكي [الأمير]; else the role itself."""
    words, last = article.words, role[1] - 1
    size, phrase = phrase_at(words, role[0]) if words[role[0]].phrases else (0, 0)
    addressed = phrase & lexicon.HONORIFIC and not phrase & lexicon.RANK and role[0] < last < role[0] + size
    ranked = words[last].article and words[last].flags & (lexicon.RANK | lexicon.ROLE)
    return (last, role[1]) if addressed and ranked else role


def _is_style(article: Article, title: Title) -> bool:
    """Whether a title is a word of respect, a role only of a person of whom nothing else is said: الشيخ."""
    if title.role is None or title.organization is not None:
        return False
    size, phrase = phrase_at(article.words, title.role[0])
    if phrase & lexicon.HONORIFIC and not phrase & lexicon.RANK and size >= title.role[1] - title.role[0]:
        return True  # صاحب السمو الملكي الأمير
    return all(article.words[k].flags & (lexicon.STYLE | lexicon.HONORIFIC) for k in range(*title.role)) and bool(
        article.words[title.role[0]].flags & lexicon.STYLE
    )
