"""The titles around a name, wherever in the article it stands: before it, after it, in brackets, after وهو."""

from typing import Final

from service.attribution.mentions.institutions import organization_end, qualifies
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.noun_phrases import ADDRESSED, is_anothers, noun_phrase_end
from service.attribution.mentions.phrase_borders import is_capacity
from service.attribution.mentions.phrases import phrase_at
from service.attribution.mentions.roles import TAKES_A_COUNTRY, Range, Title
from service.attribution.mentions.shared_titles import shared_title
from service.attribution.mentions.title_ends import is_of_another
from service.attribution.mentions.words_of_names import is_possessed
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
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
_SUPERLATIVES: Final = word_set("titles.superlatives")
_RECEIVING: Final = word_set("titles.receiving")
_STAFF: Final = word_set("titles.staff")
_COUNSEL: Final = ("محامي", "محاميه")
_RELATIVES: Final = word_set("titles.relatives")
_HOLDING: Final = word_set("titles.holding")
_OFFICES: Final = word_set("titles.offices")
_BEING: Final = word_set("titles.being")
_LEADING: Final = word_set("titles.leading")
_LED_BRIEFLY: Final = word_set("titles.led_briefly")
_NOW: Final = word_set("titles.now")
_JOINING: Final = word_set("titles.joining")
_INTO: Final = word_set("titles.into")
_AS: Final = word_set("titles.as")
_BESIDE_RANK: Final = lexicon.RANK | lexicon.HONORIFIC | lexicon.ROLE | lexicon.NUMBER
_LONGEST_BEFORE: Final = 16
_LONGEST_AFTER: Final = 20
_LONGEST_MARKED: Final = 5
_SHORTEST_VERB: Final = 3
_ONE_OF: Final = word_set("titles.one_of")


def titles_before(article: Article, first: int) -> list[Title]:
    """The titles in the noun phrase that ends with a name: ``وزير النقل [أحمد سعيد]``.

    Args:
        article: the article.
        first: the first token of the name.

    Returns:
        The titles in the order of the text, without mere words of respect.
    """
    words = article.words
    if words[first].conjunction or words[first].preposition == "ل":
        return []  # another one: فلان، مدير الشركة، [وفلان], المستشار السياسي [للعلي]
    if first and words[first - 1].folded == "باسم":
        return []  # المتحدث باسم [فلان]
    shared = shared_title(article, first)
    if shared is not None:
        return [shared]
    line = article.line(first)[0]
    j = first - 1
    while j >= line and words[j].flags & lexicon.HONORIFIC and not words[j].flags & lexicon.RANK:
        if words[j].conjunction == "و":
            return []  # سامي حداد مدير الشركة، والمهندس [علي النجار]
        j -= 1
    comma = j >= line and words[j].kind == COMMA
    j -= comma
    for start in reversed(_starts(article, max(line, j - _LONGEST_BEFORE), j)):
        if is_of_another(words, start, first):
            continue  # والد [أحمد سعيد]
        if noun_phrase_end(article, start, first + 1) > j:
            before = describe(article, start, first)
            if before.name is not None:
                if any(words[k].conjunction == "و" for k in range(before.name[1], first)):
                    continue  # الشاعر سالم العلي والروائية [هدى المنصوري]
                return []  # والدة الطفل سالم العلي، [هدى المنصوري]
            titles = [title for title in before.titles if not _is_honorific(article, title)]
            if comma and words[start].conjunction == "و":
                return _joined_by_comma(article, start, line) + titles
            return titles
    return []


def _joined_by_comma(article: Article, start: int, line: int) -> list[Title]:
    """The titles before a comma and و, where a comma stands before the name too.

    ``[مديرة التخطيط في الوزارة]، وعضو الفريق الوطني، هدى المنصوري``.
    """
    words, comma = article.words, start - 1
    if comma <= line or words[comma].kind != COMMA:
        return []
    for first in reversed(_starts(article, max(line, comma - _LONGEST_BEFORE), comma - 1)):
        if noun_phrase_end(article, first, comma) == comma:
            before = describe(article, first, comma)
            return before.titles if before.name is None else []
    return []


def _starts(article: Article, line: int, last: int) -> list[int]:
    """The tokens where the titles before a name may begin, the nearest first; a rank may follow an office."""
    words = article.words
    found: list[int] = []
    for start in range(last, line - 1, -1):
        word = words[start]
        if word.kind != NOT_PUNCTUATION and word.kind not in (MARK, SINGLE_MARK):
            break
        if word.complementizer or word.flags & (lexicon.RELATIVE | lexicon.AUXILIARY | lexicon.NEGATION):
            break
        if word.folded == "طالب" and found and not words[found[-1]].article:
            break  # من جهته [طالب] عضو المجلس سالم العلي بكذا
        rank = bool(word.flags & lexicon.RANK) and word.article
        if rank and word.flags & lexicon.AMBIGUOUS_ROLE and start < last and not words[start + 1].flags & _BESIDE_RANK:
            continue  # الفريق is a team, but before a name or another title a rank
        if start > line and words[start - 1].folded == "في" and word.article:
            continue  # أفضل لاعب في [العالم]
        listed = bool(word.phrases) and bool(phrase_at(words, start)[1] & _TITLE)  # حارس مرمى، قلب الدفاع
        sure = not word.flags & lexicon.AMBIGUOUS_ROLE or rank or (start == last and _stands_alone(words, start))
        sure = sure or listed or _is_of_a_nation(words, start, last)
        governs = found[-1:] == [start + 1] and not words[start + 1].article and not words[start + 1].conjunction
        sure = sure or (governs and not word.article)  # [مساعدة] مدير المستشفى
        if not (word.flags & _TITLE or listed) or not (sure or _governs(words, start)) or word.conjunction == "ف":
            continue  # أما الوزير [فطالب] الحكومة
        if word.stem == "طالب" and start < last and words[start + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC):
            continue  # [وطالب] منسق اللجنة سالم العلي المؤسسات
        if start > line and (qualifies(words[start - 1], word) or words[start - 1].stem in _SUPERLATIVES):
            continue
        if start > line and _is_indefinite_adjective(words[start - 1], word):
            continue
        if found and _receives(words, start, line):
            break  # استقبل [الملك] وزير الخارجية سالم العلي
        found.append(start)
        if word.preposition == "ب" and word.article:
            break  # التقى رئيس الاتحاد [بالوزير] سالم العلي
        if not rank and not (start and words[start - 1].flags & _TITLE):
            joined = (word.conjunction and word.flags & lexicon.ROLE) or word.article or is_possessed(word)
            if not joined and not (start > line and _ends_an_office(words[start - 1])):
                break  # عضو اللجنة [الحكم] سامي, حارس المرمى [قائده] سامي have an office before it
    return found


def _receives(words: list[Word], j: int, line: int) -> bool:
    """Whether an office alone stands behind a verb and before another without the article: that of who is received."""
    following = words[j + 1]
    if not words[j].article or words[j].stem not in _RECEIVING or j == line or not following.flags & lexicon.ROLE:
        return False
    if following.article or following.conjunction or following.preposition:
        return False
    return bool(words[j - 1].flags & lexicon.VERB) or any(form.part == "verb" for form in words[j - 1].cues)


def _is_indefinite_adjective(before: Word, word: Word) -> bool:
    """Whether what is a role too is the adjective of a speech or document before it: تصريحات [صحفية] لوزير النفط."""
    if word.article or word.conjunction or word.preposition or before.article:
        return False
    return word.stem.endswith(("ي", "يه")) and bool(before.flags & (lexicon.DOCUMENT | lexicon.SPEECH))


def _ends_an_office(word: Word) -> bool:
    """Whether a word may end an office before another: محافظ [خيبر] رئيس اللجنة, مدير النادي [بالرياض] عضو المجلس."""
    if word.kind != NOT_PUNCTUATION or word.complementizer:
        return False
    return word.article or bool(word.flags & lexicon.PLACE and not word.flags & TITLE)


def _stands_alone(words: list[Word], j: int) -> bool:
    """Whether a word with the article right before a name is no adjective: [المخرج] علي سالم, not اللجنة [الدولية]."""
    after_article = j and words[j - 1].article and not words[j].preposition  # but التقى المحامي [بالأسيرة] هدى سالم
    return words[j].article and not words[j].stem.endswith(("ي", "يه")) and not after_article


def _is_of_a_nation(words: list[Word], j: int, last: int) -> bool:
    """Whether a word that may be no role has a nationality before a title, or before the name.

    ``[العالم] الجزائري الشيخ سامي``, ``[الرياضي] المغامر النمساوي``, but not ``المنتخب [الرياضي] السعودي``.
    """
    if j + 1 > last or not (words[j].article and words[j + 1].article):
        return False
    if words[last].flags & lexicon.NATIONALITY and not (j and words[j - 1].article):
        return all(w.article and not (w.preposition or w.conjunction) for w in words[j : last + 1])
    return j + 2 <= last + 1 and bool(
        words[j + 1].flags & lexicon.NATIONALITY and words[j + 2].flags & lexicon.HONORIFIC
    )


def _governs(words: list[Word], j: int) -> bool:
    """Whether a word that may be no role stands before an institution: أمين عام, مدير, مساعد ... of it."""
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None:
        return False
    if following.folded in ("باسم", "لدي", "عن"):
        return True
    if following.flags & lexicon.PLACE and not following.preposition and words[j].stem in TAKES_A_COUNTRY:
        return not words[j].article  # محافظ خيبر
    return bool(following.flags & INSTITUTION) and not words[j].article and not following.preposition


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


def _is_honorific(article: Article, title: Title) -> bool:
    """Whether a title is a word of respect and no role: الدكتور."""
    if title.role is None or title.organization is not None or title.role[1] - title.role[0] != 1:
        return False
    flags = article.words[title.role[0]].flags
    return bool(flags & lexicon.HONORIFIC) and not flags & (lexicon.RANK | lexicon.STYLE)


def _joined(article: Article, j: int, limit: int) -> Range | None:
    """The institution to which a relative clause says that somebody belongs: ``الذي انضم إلى [شركة النور]``."""
    words = article.words
    if j + 3 >= limit or words[j].folded not in _RELATIVES:
        return None
    if words[j + 1].folded in _LEADING:
        return _led(article, j + 2, limit)  # الذي يرأس [حزب النور]
    if words[j + 1].folded not in _JOINING:
        return None
    if words[j + 2].folded not in _INTO or not words[j + 3].flags & INSTITUTION:
        return None
    end = organization_end(article, j + 3, noun_phrase_end(article, j + 3, limit))
    return (j + 3, end) if end > j + 3 else None


def _may_have_members(words: list[Word], first: int, end: int) -> bool:
    """Whether from an institution somebody can be, rather than withdraw: من جامعة البحر, not من الاتفاق, من اليسار."""
    word = words[first]
    return end > first + 1 or not (word.article and word.flags & (lexicon.NAME_IS_WORD | lexicon.DOCUMENT))


def _copula_end(words: list[Word], j: int, limit: int) -> int:
    """The token after what says that somebody is what follows (وهو، الذي يشغل منصب، بصفته), ``j`` if nothing does."""
    if j + 1 >= limit:
        return j
    if words[j].folded in ("وهو", "وهي") or words[j].folded in _AS:
        return j + 1 + (words[j + 1].folded in _NOW)
    if words[j].folded in _BEING and words[j + 1].flags & _TITLE and not words[j + 1].article:
        return j + 1  # سامي كان قاضيا
    if words[j].folded in ("هو", "هي") and words[j + 1].flags & _TITLE:
        return j + 1
    if words[j].folded in _RELATIVES and j + 2 < limit:
        if words[j + 1].folded in _BEING:
            return _past_adverbs(words, j + 2, limit)
        if words[j + 1].folded in _HOLDING:
            office = _past_adverbs(words, j + 2, limit)
            return office + 1 if office < limit and words[office].folded in _OFFICES else j
    return j


def _past_adverbs(words: list[Word], j: int, limit: int) -> int:
    """The token after adverbs of time: يشغل [حاليا] منصب, تعمل [اليوم] أستاذة."""
    while j < limit and (words[j].folded in _NOW or words[j].flags & lexicon.ADVERB):
        j += 1
    return j


def _led(article: Article, j: int, limit: int) -> Range | None:
    """The institution that is led, at what may be one behind the verb: يرأس [حزب النور], يدير [«دار السرو»]."""
    words = article.words
    if j >= limit:
        return None
    stretch = article.opened.get(j)
    if stretch is not None and stretch.closing < limit and stretch.last - stretch.first <= _LONGEST_MARKED:
        return stretch.first, stretch.last
    word = words[j]
    if not word.flags & INSTITUTION or word.flags & lexicon.PLACE or word.preposition or word.stem in _LED_BRIEFLY:
        return None
    end = organization_end(article, j, noun_phrase_end(article, j, limit))
    return (j, end) if end > j + 1 else None


def _enclosed(article: Article, j: int, limit: int) -> Range | None:
    """The institution that alone stands in brackets or marks behind a name: سامي حداد [«وزارة الثقافة»]."""
    words = article.words
    if words[j].kind == OPENING_BRACKET:
        last = next((k for k in range(j, limit) if words[k].kind == CLOSING_BRACKET), j)
    else:
        stretch = article.opened.get(j) if words[j].kind in (MARK, SINGLE_MARK) else None
        last = stretch.closing if stretch is not None and stretch.closed else j
    first = j + 1
    if last < first + 2 or not words[first].flags & lexicon.ORGANIZATION_HEAD or words[first].preposition:
        return None
    return (first, last) if organization_end(article, first, last) == last else None


def titles_of_a_career(article: Article, first: int, last: int) -> list[Title]:
    """The office that a clause gives whom it names: ``شغل [سالم العلي] منصب مدير``, ``انتخب [سالم العلي] رئيسا``.

    Args:
        article: the article.
        first: the first token of the name.
        last: the token after it.

    Returns:
        The titles, none where the verb before the name tells of no office.
    """
    words = article.words
    line, end = article.line(first)
    limit = min(end, last + _LONGEST_AFTER)
    if first == line or last + 1 >= limit:
        return []
    verb, j = words[first - 1].folded, last
    verb = verb[1:] if verb[0] in "وف" and len(verb) > _SHORTEST_VERB else verb
    if verb == "سبق" and words[first].preposition == "ل" and words[last].folded == "ان":
        verb, j = words[last + 1].folded, last + 2  # سبق لسالم العلي [أن عمل]
    elif words[last].folded == "قد":
        verb, j = words[last + 1].folded, last + 2  # كان سالم العلي [قد شغل]
    if verb in _LEADING:
        led = _led(article, j, limit)
        return [Title(None, led)] if led is not None else []
    if verb not in _BEING and verb not in _HOLDING:
        return []
    j = _past_adverbs(words, j, limit)
    if verb in _HOLDING and verb not in _BEING:
        if j >= limit or words[j].folded not in _OFFICES:
            return []
        j += 1
    if j >= limit or not words[j].flags & lexicon.ROLE or words[j].article or words[j].preposition:
        return []
    held = describe(article, j, noun_phrase_end(article, j, limit))
    return held.titles[:1] if held.name is None else []


def _is_rather_a_verb(words: list[Word], j: int) -> bool:
    """Whether what looks like a role is a verb by what follows: سامي العلي [طالب] بالحرية, [شاهد] الفيديو."""
    if j + 1 >= len(words) or words[j].article or words[j].folded != words[j].stem:
        return False
    following = words[j + 1]
    if words[j].stem == "طالب":
        return following.preposition == "ب" and not following.flags & INSTITUTION
    return words[j].stem == "شاهد" and following.article and following.stem != "عيان"


def titles_after(article: Article, last: int) -> list[Title]:
    """The titles that follow a name: ``[أحمد سعيد]، وزير النقل،``; ``(تاجر)``, ``وهو ناشط``, ``من جامعة البحر``.

    Args:
        article: the article.
        last: the token after the name.

    Returns:
        The titles in the order of the text.
    """
    words = article.words
    limit = min(len(words), last + _LONGEST_AFTER, article.line(last - 1)[1])
    j, apart = last, False
    if j + 1 < limit and words[j].kind == OPENING_BRACKET and words[j + 1].flags & lexicon.NUMBER:
        j = next((k + 1 for k in range(j, limit) if words[k].kind == CLOSING_BRACKET), j)  # (34 عاما)
    if j < limit and (alone := _enclosed(article, j, limit)) is not None:
        return [Title(None, alone)]
    if j < limit and words[j].kind == OPENING_BRACKET:
        limit = next((k for k in range(j, limit) if words[k].kind == CLOSING_BRACKET), j)
        j, apart = j + 1, True
    elif j < limit and words[j].kind in (COMMA, DASH, SEMICOLON):
        j, apart = j + 1, True
    if (told := _copula_end(words, j, limit)) > j:
        j, apart, capacity = told, True, True
    else:
        capacity = False
    found: list[Title] = []
    if (joined := _joined(article, j, limit)) is not None:
        return [Title(None, joined)]
    town = j + 1 < limit and words[j + 1].phrases and phrase_at(words, j + 1)[1] & lexicon.PLACE  # من [بيت لحم]
    if j + 1 < limit and words[j].folded == "من" and words[j + 1].flags & INSTITUTION and not town:
        end = organization_end(article, j + 1, noun_phrase_end(article, j + 1, limit))
        if (not apart and _may_have_members(words, j + 1, end)) or (
            apart and end > j + 2 and end < len(words) and words[end].kind == COMMA
        ):
            found.append(Title(None, (j + 1, end)))
            j = end
    while j < limit:
        word = words[j]
        listed = phrase_at(words, j)[1] if apart and word.phrases else 0  # ربة منزل
        told = (word.flags | listed) & (_TITLE | lexicon.UNNAMED * apart)
        if not told or (word.conjunction and not found) or word.preposition:
            break
        if not apart and ((word.flags & lexicon.AMBIGUOUS_ROLE and word.article) or word.stem in _ONE_OF):
            break
        if _is_rather_a_verb(words, j):
            break
        if (is_capacity(word) and not capacity) or word.folded in ADDRESSED:
            break  # أكد المدير، سالم العلي، [سعادته] بالفوز
        end = noun_phrase_end(article, j, limit)
        mention = describe(article, j, end)
        if end <= j or (apart and is_anothers(article, end)):
            break
        of_another = word.stem in _STAFF if apart else bool(word.flags & lexicon.KIN) or word.stem in _COUNSEL
        if mention.name is not None and of_another and not word.article and _is_person(words, mention.name):
            found.append(Title((j, end), None))  # سامي حداد [مستشار الرئيس خالد العلي]
            break
        if mention.name is not None and (apart or _is_person(words, mention.name)):
            comma = next((k for k in range(j + 1, end) if words[k].kind == COMMA), 0)
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
    return found
