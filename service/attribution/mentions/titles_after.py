"""The titles behind a name: ``أحمد سعيد، [وزير النقل]،``, ``([تاجر])``, ``وهو [ناشط]``."""

from typing import Final

from service.attribution.mentions.careers import (
    AS,
    BEING,
    HOLDING,
    LEADERSHIP,
    LEADING,
    NOW,
    OFFICES,
    institution_led,
    past_adverbs,
)
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.title import Range, Title
from service.attribution.names.anothers_titles import is_anothers
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_ages import before_time, tells_age
from service.attribution.noun_phrases.phrase_predicates import is_capacity
from service.attribution.noun_phrases.styles import ADDRESSED, MISTER
from service.attribution.noun_phrases.words_of_institutions import is_with_bi
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.quotation_marks import Stretch
from service.attribution.text.shapes_of_names import is_unknown
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    DASH,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SEMICOLON,
    SINGLE_MARK,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_TITLE: Final = lexicon.ROLE | lexicon.RANK
_STYLED: Final = lexicon.HONORIFIC | lexicon.RANK
_STAFF: Final = word_set("titles_after.staff")
_AT: Final = ("في", "لدي")
_COUNSEL: Final = ("محامي", "محاميه")
_RELATIVES: Final = word_set("titles_after.relatives")
_JOINING: Final = word_set("titles_after.joining")
_OF_COMPANIES: Final = word_set("titles_after.of_companies")
_INTO: Final = word_set("titles_after.into")
_YEARS: Final = word_set("titles_after.years")
_FROM_WHERE: Final = word_set("titles_after.from_where")
_HIS: Final = ("ه", "ها")
_LONGEST_COMPANY: Final = 5
_LONGEST_AGE: Final = 6
_TWO: Final = 2
_FARTHEST_VERB: Final = 5
_CHARACTER: Final = "شخصيه"  # that an actor plays
_LONGEST_AFTER: Final = 20
_ONE_OF: Final = word_set("titles_after.one_of")


def _has_from_where(words: list[Word], last: int) -> bool:
    """Whether a name is the subject of a verb that takes from whom or where: ``انسحب [سالم العلي] من الحزب``."""
    return any(word.stem.removeprefix("و") in _FROM_WHERE for word in words[max(last - _FARTHEST_VERB, 0) : last])


def _past_an_age(words: list[Word], j: int, limit: int) -> int:
    """The token after an age and its comma: ``سالم العلي، [45 عاما،] تاجر``; ``j`` where none stands."""
    if j < limit and tells_age(words, j):
        comma = next((k for k in range(j, limit) if words[k].kind == COMMA), 0)
        return comma + 1 if 0 < comma <= j + _LONGEST_AGE else j  # هدى العلي، [البالغة من العمر 30 عاما،] وهي طبيبة
    if j + 2 < limit and words[j].flags & lexicon.NUMBER and words[j + 1].folded in _YEARS:
        return j + 3 if words[j + 2].kind == COMMA else j
    return j


def _one_of_many(article: Article, j: int, limit: int) -> Title | None:
    """Of whom somebody is said to be one: وهو [من كبار الأطباء في العلوم]; None where that is not told."""
    words = article.words
    if j + 1 >= limit or words[j].folded != "من" or not words[j + 1].flags & (lexicon.ROLE_PLURAL | lexicon.GROUP):
        return None
    end = noun_phrase_end(article, j + 1, limit)
    titles = describe(article, j + 1, end).titles if end > j + 1 else []
    if titles and titles[0].role is not None:
        return Title((j, titles[0].role[1]), titles[0].organization)
    if j + 3 < end and words[j + 2].folded in _AT and (words[j + 3].flags & INSTITUTION or is_unknown(words[j + 3])):
        return Title((j, j + 2), (j + 3, end))  # من العاملين في [مركز النور]
    return Title((j, end), None) if end > j + 2 else None


def _is_closed(words: list[Word], title: Title) -> bool:
    """Whether a comma, bracket or what is said closes what is told of somebody: سالم العلي، [من أعضاء النادي]، أن."""
    told = title.organization or title.role
    if told is None or told[1] >= len(words):
        return True
    following = words[told[1]]
    return following.kind in (COMMA, CLOSING_BRACKET, DASH, COLON) or following.complementizer is not None


def titles_after(article: Article, last: int) -> list[Title]:
    """The titles that follow a name: ``[أحمد سعيد]، وزير النقل،``; ``(تاجر)``, ``وهو ناشط``, ``من جامعة البحر``.

    Args:
        article: the article.
        last: the token after the name.

    Returns:
        The titles in the order of the text.
    """
    words = article.words
    limit = min(min(len(words), last + _LONGEST_AFTER), article.line(last - 1)[1])
    j, apart = last, False
    if j + 1 < limit and words[j].kind == OPENING_BRACKET and words[j + 1].flags & lexicon.NUMBER:
        closing = next((k for k in range(j, limit) if words[k].kind == CLOSING_BRACKET), j - 1)
        parted = next((k for k in range(j, closing) if words[k].kind in (COMMA, DASH)), 0)
        j, limit = (parted, closing) if parted else (closing + 1, limit)  # (34 عاما), (34 عاما[، مهندس])
    if j < limit and (alone := _enclosed(article, j, limit)) is not None:
        return [Title(None, alone)]
    if j < limit and words[j].kind == OPENING_BRACKET:
        limit = next((k for k in range(j, limit) if words[k].kind == CLOSING_BRACKET), j)
        j, apart = j + 1, True
    elif j < limit and words[j].kind in (COMMA, DASH, SEMICOLON):
        j, apart = _past_an_age(words, j + 1, limit), True
    if (joined := _joined(article, j, limit)) is not None:
        return [Title(None, joined)]
    if (told := _copula_end(words, j, limit)) > j:
        j, apart, capacity = told, True, True
    else:
        capacity = False
    if (capacity or apart) and (member := _one_of_many(article, j, limit)) is not None:
        if capacity or (not _has_from_where(words, last) and _is_closed(words, member)):
            return [member]
    found: list[Title] = []
    town = j + 1 < limit and words[j + 1].phrases and phrase_at(words, j + 1)[1] & lexicon.PLACE  # من [بيت لحم]
    of = j + 1 < limit and words[j].folded == "من" and not (j == last and _has_from_where(words, last))
    if of and words[j + 1].flags & INSTITUTION and not town and not _is_somebodys(words, j + 1):
        end = organization_end(article, j + 1, noun_phrase_end(article, j + 1, limit))
        if (not apart and _may_have_members(words, j + 1, end)) or (
            apart and end > j + 2 and end < len(words) and words[end].kind in (COMMA, COLON)
        ):
            found.append(Title(None, (j + 1, end)))
            j = end
    elif of and (company := _company(article, j + 1, limit)) is not None:
        return [Title(None, company)]
    while j < limit:
        word = words[j]
        listed = phrase_at(words, j)[1] if apart and word.phrases else 0  # ربة منزل
        told = (word.flags | listed) & (_TITLE | lexicon.UNNAMED * apart)
        if not told or (word.conjunction and not found) or word.preposition:
            break
        if not apart and ((word.flags & lexicon.AMBIGUOUS_ROLE and word.article) or word.stem in _ONE_OF):
            break
        if not apart and word.folded == _CHARACTER and j + 1 < limit:
            if words[j + 1].article or words[j + 1].kind == MARK:
                break  # يجسد سالم العلي [شخصية] «حسن»; but يعد سالم العلي شخصية بارزة
        if _is_rather_a_verb(words, j):
            break
        if (is_capacity(word) and not capacity) or word.folded in ADDRESSED:
            break  # أكد المدير، سالم العلي، [سعادته] بالفوز
        if apart and word.folded in MISTER:
            break  # هنأ سالم العلي، [السيد] رئيس المجلس
        end = noun_phrase_end(article, j, limit)
        end = before_time(words, j, end) if capacity else end
        mention = describe(article, j, end)
        if end <= j or (apart and (is_anothers(article, end) or _is_asked(words, last, mention))):
            break
        if not apart and word.article and _is_described(words, last, end):
            break  # وصف سالم العلي [المدير] بأنه متسرع
        of_another = word.stem in _STAFF if apart else bool(word.flags & lexicon.KIN) or word.stem in _COUNSEL
        if mention.name is not None and of_another and not word.article and _is_person(words, mention.name):
            found.append(Title((j, end), None))  # سامي حداد [مستشار الرئيس خالد العلي]
            break
        if mention.name is not None and (apart or _is_person(words, mention.name)):
            comma = _before_another(words, mention, j, end)
            if comma and is_anothers(article, comma):
                break
            own = describe(article, j, comma) if comma else mention
            if own.name is None:
                found.extend(own.titles)  # سالم العلي، [مدير النادي]، السفير سامي حداد
            break
        found.extend(title for title in mention.titles if title.role is None or not _is_of_many(words, title.role))
        j = end
        if j + 1 < limit and words[j].kind == COMMA and words[j + 1].conjunction == "و":
            j += 1
    if found and j < limit and found[-1].role is not None and found[-1].organization is None:
        where = _works_at(article, j, limit) if found[-1].role[1] == j else None
        found[-1].organization = where  # وهو مهندس [يعمل في شركة النور]
    return found


def _is_asked(words: list[Word], last: int, mention: Mention) -> bool:
    """Whether a title behind a name and a comma is of whom the name's bearer asks: دعا سالم، [وزير الصحة] إلى الإسراع.

    The verb's preposition follows it, where a comma would close what the bearer is.
    """
    title = mention.titles[0] if mention.titles else None
    first, end = mention.span
    if title is not None:
        end = (title.organization or title.role or mention.span)[1]
    if end >= len(words) or words[end].kind == COMMA:
        return False
    following, by = words[end], is_with_bi(words[end])
    for word in words[max(last - _FARTHEST_VERB, 0) : last]:
        for form in word.cues:
            if form.part != "verb" or "person_object" not in form.flags:
                continue
            if following.preposition in form.prepositions or (by and "ب" in form.prepositions):
                return True
            if any(words[k].folded in form.prepositions for k in range(first + 1, end + 1)):
                return True
    return False


def _is_described(words: list[Word], last: int, end: int) -> bool:
    """Whether a title behind a name is of whom its bearer describes or accuses, as the verb goes on with ب at once."""
    if end >= len(words) or not (words[end].folded == "ب" or words[end].complementizer == "ب"):
        return False
    before = words[max(last - _FARTHEST_VERB, 0) : last]
    return any(form.part == "verb" and form.frame == "describe" for word in before for form in word.cues)


def _before_another(words: list[Word], mention: Mention, j: int, end: int) -> int:
    """Where a title ends behind which another is named, at a comma or with و: وزير الصحة [وخالد حداد]; else 0."""
    if mention.name is not None and mention.titles:
        start = mention.name[0]
        while start > j + 1 and not words[start].conjunction and words[start - 1].flags & _STYLED:
            start -= 1  # مدير الشركة [والدكتور] خالد حداد
        told = mention.titles[0].organization or mention.titles[0].role
        joined = words[start].conjunction == "و" and told is not None and told[1] == start
        if joined and _is_person(words, mention.name):
            return start
        second = mention.titles[1].role if len(mention.titles) == _TWO else None
        if second is not None and told is not None and told[1] == second[0] and words[second[0]].conjunction == "و":
            if _is_person(words, mention.name):
                return second[0]  # مدير الصحة [ومدير التربية] خالد حداد
    return next((k for k in range(j + 1, end) if words[k].kind == COMMA), 0)


def _is_person(words: list[Word], name: Range) -> bool:
    """Whether a name after a title is surely one: somebody else's title, then."""
    first, last = name
    if last - first > 1 and words[first].flags & lexicon.GIVEN_NAME and words[first + 1].flags & PERSON_NAME:
        return True
    return any(
        words[k].flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME) and not words[k].flags & lexicon.NAME_IS_WORD
        for k in range(first, last)
    )


def _is_of_many(words: list[Word], role: Range) -> bool:
    """Whether a role is that of many, and so of nobody named alone: سالم العلي، وزير الطاقة، [أعضاء] المنظمة."""
    return bool(words[role[0]].flags & lexicon.ROLE_PLURAL)


def _joined(article: Article, j: int, limit: int) -> Range | None:
    """The institution to which a relative clause says that somebody belongs: ``الذي انضم إلى [شركة النور]``."""
    words = article.words
    if j + 3 >= limit or words[j].folded not in _RELATIVES:
        return None
    if words[j + 1].folded in LEADING:
        return institution_led(article, j + 2, limit)  # الذي يرأس [حزب النور]
    led = past_adverbs(words, j + 2, limit)
    if words[j + 1].folded in HOLDING and led < limit and words[led].folded in LEADERSHIP:
        return institution_led(article, led + 1, limit)  # الذي يتولى رئاسة [حزب النور]
    return _works_at(article, j + 1, limit)


def _works_at(article: Article, j: int, limit: int) -> Range | None:
    """The institution which a verb says that somebody joined or works for: يعمل في [شركة النور]."""
    words = article.words
    if words[j].folded not in _JOINING:
        return None
    into = past_adverbs(words, j + 1, limit)  # الذي عمل [سابقا] في شركة النور
    if into + 1 >= limit or words[into].folded not in _INTO or not words[into + 1].flags & INSTITUTION:
        return None
    end = organization_end(article, into + 1, noun_phrase_end(article, into + 1, limit))
    return (into + 1, end) if end > into + 1 else None


def _is_somebodys(words: list[Word], j: int) -> bool:
    """Whether a place of work is its speaker's own, from which they speak: من [مكتبه] في لندن; but مكتبه المدينة."""
    return words[j].form.endswith(_HIS) and j + 1 < len(words) and not words[j + 1].article


def _company(article: Article, j: int, limit: int) -> Range | None:
    """The company behind من that no list knows: توم كروفت من [«ألفا كابيتال»], من [Nordfon], من [نورديكا كابيتال]، إن.

    Unknown words without marks are rather a place, but for one that companies have in their names.
    """
    words = article.words
    stretch = article.opened.get(j)
    if stretch is not None:
        short = stretch.closed and stretch.closing < limit and 0 < stretch.last - stretch.first <= _LONGEST_COMPANY
        named = words[stretch.first].flags & INSTITUTION or all(
            _may_be_of_a_company(words[k], first=k == stretch.first) for k in range(stretch.first, stretch.last)
        )
        return (stretch.first, stretch.last) if short and named and _closes(words, stretch.closing + 1) else None
    end = j
    while end < limit and words[end].folded.isascii() and words[end].kind == NOT_PUNCTUATION:
        end += 1
    if end > j:
        capital = words[j].surface[0].isupper() and words[j].surface.isalpha()
        return (j, end) if capital and _closes(words, end) else None
    while end < limit and end - j < _LONGEST_COMPANY and _may_be_of_a_company(words[end], first=end == j):
        end += 1
    company = any(words[k].folded in _OF_COMPANIES for k in range(j, end))
    return (j, end) if company and end > j + 1 and _closes(words, end) else None


def _closes(words: list[Word], j: int) -> bool:
    """Whether a comma, colon, bracket or what is said follows where somebody is from."""
    return j >= len(words) or words[j].kind in (COMMA, COLON, OPENING_BRACKET) or words[j].complementizer is not None


def _may_be_of_a_company(word: Word, *, first: bool) -> bool:
    """Whether a word may be one of a company's name: [أكسفورد إيكونوميكس], [ساكسو بنك]."""
    if word.article or word.preposition or word.conjunction or word.kind != NOT_PUNCTUATION:
        return False
    known = lexicon.PLACE if first else lexicon.ORGANIZATION_HEAD
    return is_unknown(word) or (bool(word.flags) and not word.flags & ~(known | PERSON_NAME))


def _may_have_members(words: list[Word], first: int, end: int) -> bool:
    """Whether from an institution somebody can be, rather than withdraw: من جامعة البحر, not من الاتفاق, من اليسار."""
    word = words[first]
    return end > first + 1 or not (word.article and word.flags & (lexicon.NAME_IS_WORD | lexicon.DOCUMENT))


def _copula_end(words: list[Word], j: int, limit: int) -> int:
    """The token after what says that somebody is what follows (وهو، الذي يشغل منصب، بصفته), ``j`` if nothing does."""
    if j + 1 >= limit:
        return j
    if words[j].folded in ("وهو", "وهي") or words[j].folded in AS:
        return j + 1 + (words[j + 1].folded in NOW)
    if words[j].folded.removeprefix("و") in BEING and words[j + 1].flags & _TITLE and not words[j + 1].article:
        return j + 1  # سامي كان قاضيا، [ويعمل] محاميا
    if words[j].folded in ("هو", "هي") and words[j + 1].flags & _TITLE:
        return j + 1
    if words[j].folded in _RELATIVES and j + 2 < limit:
        if words[j + 1].folded in BEING:
            was = words[j + 2].folded in BEING and j + 3 < limit  # الذي كان [يعمل] مترجما
            return past_adverbs(words, j + 2 + was, limit)
        if words[j + 1].folded in HOLDING:
            office = past_adverbs(words, j + 2, limit)
            return office + 1 if office < limit and words[office].folded in OFFICES else j
    return j


def _enclosed(article: Article, j: int, limit: int) -> Range | None:
    """The institution that alone stands in brackets or marks behind a name: سامي حداد [«وزارة الثقافة»]."""
    words = article.words
    if words[j].kind == OPENING_BRACKET:
        last = next((k for k in range(j, limit) if words[k].kind == CLOSING_BRACKET), j)
    else:
        stretch = article.opened.get(j) if words[j].kind in (MARK, SINGLE_MARK) else None
        last = stretch.closing if stretch is not None and stretch.closed and not _is_said(article, stretch) else j
    first = j + 1
    if last < first + 2 or not words[first].flags & lexicon.ORGANIZATION_HEAD or words[first].preposition:
        return None
    return (first, last) if organization_end(article, first, last) == last else None


def _is_said(article: Article, stretch: Stretch) -> bool:
    """Whether who is named before marks says what stands in them: قال سامي حداد [«مؤسسة قوية»]."""
    words, first = article.words, article.sentence(stretch.opening)[0]
    cues = any(
        form.part == "verb" and form.frame == "say" for word in words[first : stretch.opening] for form in word.cues
    )
    after = words[stretch.closing + 1 : stretch.closing + _LONGEST_AFTER]
    return cues and not any(word.opens for word in after)


def _is_rather_a_verb(words: list[Word], j: int) -> bool:
    """Whether what looks like a role is a verb by what follows: سامي العلي [طالب] بالحرية, [شاهد] الفيديو."""
    if j + 1 >= len(words) or words[j].article or words[j].folded != words[j].stem:
        return False
    following = words[j + 1]
    if words[j].stem == "طالب":
        return following.preposition == "ب" and not following.flags & INSTITUTION
    return words[j].stem == "شاهد" and following.article and following.stem != "عيان"
