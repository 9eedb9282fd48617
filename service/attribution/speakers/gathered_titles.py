"""What an article calls a person by, wherever their name stands: before it, and after it between commas."""

from typing import Final

from service.attribution.cues.whom_told import is_asked
from service.attribution.mentions.careers import later_title, titles_of_a_career
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import Key, name_key, same_name
from service.attribution.mentions.parts_of_mentions import is_followed_by_another, is_followed_by_object
from service.attribution.mentions.title import Title
from service.attribution.mentions.titles_after import titles_after
from service.attribution.mentions.titles_before import titles_before
from service.attribution.names.names import namesake_end
from service.attribution.names.surnames import is_woman_behind_a_man
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.speakers.fuller_names import MOST_PLACES, begins_name, continues_name, extends_name
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.openers import WHO_IS
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_NICKNAME: Final = 2
_SEATED: Final = word_set("gathered_titles.seated")
_SERVANT: Final = "عبد"
_BEFORE_NAMES: Final = lexicon.HONORIFIC | lexicon.RANK | lexicon.ROLE


def gather_titles(article: Article, entity: Entity) -> None:
    """Take titles from every place where the name stands: before it, and after it between commas."""
    words = article.words
    key = name_key(article, entity.name)
    surname = words[entity.name[1] - 1]
    for at in article.places(surname.bare)[:MOST_PLACES] if key else ():
        if words[at].flags & lexicon.PREPOSITION and not is_name_word(words, at):
            continue  # يعرضه [على] طبيب, where علي is known
        first, last = at, at + 1
        while first > 0 and first > at - 5 and not words[first].conjunction and (
            continues_name(article, first - 1) or words[first - 1].bare in key
        ):  # fmt: skip
            first -= 1
        while first < at and not begins_name(article, first) and words[first].bare != key[0]:
            first += 1
        for k in range(max(1, first - 1), first + 1):
            patron = namesake_end(words, k, len(words))
            first = patron if first < patron <= at else first  # جامعة [السلطان قابوس] خالد العلي
        while last < len(words) and last < at + 3 and extends_name(article, words[last - 1], last):
            last += 1
        alone = last - first == 1
        if alone and words[at].article and words[at].flags & lexicon.TIME and not surname.article:
            continue  # الجمعة, after محمد جمعة
        given = words[at].flags & lexicon.GIVEN_NAME and not words[at].article
        known = given and len(key) > 1 and alone and _tells_of_one(article, at, key)
        if alone and len(key) > 1 and (given or words[at].flags & lexicon.HONORIFIC) and not known:
            continue  # another محمد, or the الشيخ before another name
        named = name_key(article, (first, last))
        if not alone and len(named) == 1 < len(key) and words[first].folded == _SERVANT:
            continue  # another عبد العزيز
        if same_name(named, key):
            before = titles_before(article, first)
            entity.titles.extend(before)
            entity.titles.extend(titles_of_a_career(article, first, last))
            entity.titles.extend(later_title(article, first, last, entity.gender))
            entity.titles.extend(_seat(article, before, last))
            asks = has_office(entity) and _asks_another(words, first, last)
            if not asks and not is_anothers_office(article, before, first, last):
                starts = [title.role[0] for title in before if title.role is not None]
                starts.extend(title.role[0] for title in entity.titles if title.role and _ends(title) == first)
                end = _past_nickname(article, _past_marks(article, first, last))
                after = [t for t in titles_after(article, end) if not _is_a_womans(article, t, entity)]
                entity.titles.extend(t for t in after if not _is_of_the_verb(article, t, min([first, *starts])))
    for at in _places_of_given_name(article, entity, key):
        entity.titles.extend(titles_of_a_career(article, at, at + 1))
        if words[at + 1].kind in (COMMA, OPENING_BRACKET) or words[at + 1].folded in WHO_IS:
            entity.titles.extend(titles_after(article, at + 1))
    if entity.gender is None and any(t.role and words[t.role[0]].gender == "f" for t in entity.titles):
        entity.gender = "f"  # نيل سكوفيل، كاتبة: no man is told of in the feminine


def own_titles(article: Article, entity: Entity, mention: Mention) -> list[Title]:
    """The titles that somebody known has in a further mention, without whom they ask there."""
    if mention.name is None or not has_office(entity) or not _asks_another(article.words, *mention.name):
        return mention.titles
    return [title for title in mention.titles if title.role is None or title.role[0] < mention.name[0]]


def has_office(entity: Entity) -> bool:
    """Whether an office of somebody is known already."""
    return any(title.role is not None for title in entity.titles)


def _past_marks(article: Article, first: int, last: int) -> int:
    """The token behind the marks that hold nothing but a name: شجع [«سامي حداد»] المدير المالي; else ``last``."""
    stretch = article.closed.get(last)
    return last + 1 if stretch is not None and stretch.closed and stretch.first == first else last


def _past_nickname(article: Article, j: int) -> int:
    """The token behind how somebody is called, in marks behind the name: سالم العلي [«زيزو»]، اللاعب; else ``j``."""
    stretch = article.opened.get(j)
    if stretch is None or stretch.last - stretch.first > _LONGEST_NICKNAME or stretch.closing + 1 >= len(article.words):
        return j
    if article.words[stretch.first].flags & INSTITUTION:
        return j  # سالم العلي «وزارة الثقافة»
    following = article.words[stretch.closing + 1]
    role = following.flags & lexicon.ROLE and not (following.conjunction or following.preposition)
    return stretch.closing + 1 if following.kind == COMMA or role else j


def _places_of_given_name(article: Article, entity: Entity, key: Key) -> list[int]:
    """Where somebody is called by the given name alone: [كيبا] هو الحارس الثاني, after كيبا أريزابالاغا.

    Nowhere where another of that name is told of too.
    """
    words, given = article.words, article.words[entity.name[0]]
    if len(key) < 2 or given.article or given.flags & (lexicon.NAME_IS_WORD | lexicon.NAME_PART | lexicon.ROLE):
        return []
    found: list[int] = []
    for at in article.places(given.bare)[:MOST_PLACES]:
        if at + 1 >= len(words) or words[at + 1].bare in key or words[at].preposition:
            continue
        if words[at + 1].flags & PERSON_NAME and not words[at + 1].flags & lexicon.NAME_IS_WORD:
            return []
        if at == 0 or not words[at - 1].flags & (PERSON_NAME | lexicon.NAME_PART):
            found.append(at)
    return found


def is_anothers_office(article: Article, titles: list[Title], first: int, last: int) -> bool:
    """Whether a name has an office before it, so that who follows without a comma is another.

    ``التقى [وزير الخارجية] سالم العلي السفير التركي``, ``استقبل [الرئيس] سالم العلي رئيس فرنسا``,
    ``سأل [النائب] سالم العلي وزير الصحة``.
    """
    words = article.words
    if last + 1 >= len(words) or not words[last].flags & lexicon.ROLE:
        return False
    if is_followed_by_another(words, first, last):
        return True
    heads = [words[title.role[0]] for title in titles if title.role is not None]
    starts = [title.role[0] for title in titles if title.role is not None]
    if starts and _has_object(words, min(starts), first, last):
        return True
    if any(is_woman_behind_a_man(words, start, last) for start in starts):
        return True
    if starts and min(starts) > 0 and is_asked(words[min(starts) - 1], words[last]):
        return True
    if not words[last].article:
        same = any(head.stem == words[last].stem for head in heads)
        return same and bool(words[last + 1].flags & lexicon.COUNTRY)
    return any(head.flags & lexicon.ROLE and not (head.article or head.flags & lexicon.RANK) for head in heads)


def _has_object(words: list[Word], start: int, first: int, last: int) -> bool:
    """Whether the verb before a title and name has its object behind them: استقبل [المدير سامي العلي] وزير الثقافة."""
    if not words[first - 1].preposition and is_followed_by_another(words, start, last):
        return True
    return is_followed_by_object(words, start, last)


def _asks_another(words: list[Word], first: int, last: int) -> bool:
    """Whether a name right behind a verb of asking is followed by who is asked: طالب سالم العلي [وزير الصحة] بالتحرك.

    Only where an office of the asker is known; a title behind the name of anybody else may be theirs.
    """
    return 0 < first < last < len(words) and is_asked(words[first - 1], words[last])


def _tells_of_one(article: Article, at: int, key: Key) -> bool:
    """Whether a given name that is somebody's last is nobody else's in the article: قال [نواز], after ماجد نواز."""
    words, name = article.words, article.words[at]
    told = at + 2 < len(words) and words[at + 1].kind == COMMA and words[at + 2].folded in WHO_IS
    said = at > 0 and any(form.part == "verb" for form in words[at - 1].cues)
    if name.flags & lexicon.NAME_IS_WORD and not (told or said):
        return False
    for k in article.places(name.bare)[:MOST_PLACES]:
        before, after = words[k - 1] if k else None, words[k + 1] if k + 1 < len(words) else None
        if before is not None and before.bare in key:
            continue
        if before is not None and before.flags & lexicon.GIVEN_NAME and not before.flags & lexicon.NAME_IS_WORD:
            return False
        if after is not None and after.flags & PERSON_NAME and not after.flags & lexicon.NAME_IS_WORD:
            return False
    return True


def _seat(article: Article, before: list[Title], last: int) -> list[Title]:
    """For whom a member of parliament sits, up to a comma: النائب سالم العلي عن [حزب النور]، أن."""
    words = article.words
    if last + 1 >= len(words) or words[last].folded != "عن" or not words[last + 1].flags & INSTITUTION:
        return []
    roles = [title.role[0] for title in before if title.role is not None]
    if not any(words[at].stem in _SEATED for at in roles):
        return []
    verb = words[min(roles) - 1] if min(roles) else None
    if verb is not None and any("عن" in form.prepositions for form in verb.cues):
        return []  # تحدث النائب سالم العلي عن [الحكومة]
    end = organization_end(article, last + 1, noun_phrase_end(article, last + 1, article.line(last)[1]))
    closed = last + 1 < end < len(words) and words[end].kind == COMMA
    return [Title(None, (last + 1, end))] if closed else []


def _ends(title: Title) -> int:
    """The token after a title."""
    return max(each[1] for each in (title.role, title.organization) if each)


def _is_of_the_verb(article: Article, title: Title, first: int) -> bool:
    """Whether the verb before a name takes من and what follows: ``انسحب سالم من [المجلس]``; but قال سالم من المجلس."""
    words = article.words
    where = title.organization
    if title.role is not None or where is None or words[where[0] - 1].folded != "من":
        return False
    k, line = first - 1, article.line(first)[0]
    while k >= line and (words[k].flags & _BEFORE_NAMES or words[k].surface == "/"):
        k -= 1
    if k < line or words[k].kind != NOT_PUNCTUATION or words[k].flags & lexicon.PREPOSITION:
        return False
    return not any(form.part == "verb" and "من" not in form.prepositions for form in words[k].cues)


def _is_a_womans(article: Article, title: Title, entity: Entity) -> bool:
    """Whether what follows a man's name is a word in the feminine, and so no title: كانت إجابة سامي [دبلوماسية]."""
    if entity.gender != "m" or title.role is None:
        return False
    head, more = article.words[title.role[0]], title.role[1] - title.role[0] > 1
    return head.gender == "f" and (not more or head.form.endswith("ة"))  # no [القائم] على التجربة
