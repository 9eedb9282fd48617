"""The titles before a name: ``[وزير النقل] أحمد سعيد``."""

from typing import Final

from service.attribution.mentions.marked_words import is_full_name, is_marked_name
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.parts_of_mentions import is_done_to_them, officer_met
from service.attribution.mentions.roles import TAKES_A_COUNTRY
from service.attribution.mentions.shared_titles import shared_title
from service.attribution.mentions.title import Title
from service.attribution.mentions.title_ends import is_of_another
from service.attribution.names.names_in_article import INITIALS
from service.attribution.names.offices_near_names import is_possessed
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_objects import STYLES
from service.attribution.noun_phrases.words_of_institutions import qualifies
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_TITLE: Final = lexicon.ROLE | lexicon.RANK
_SUPERLATIVES: Final = word_set("titles_before.superlatives")
_RECEIVING: Final = word_set("titles_before.receiving")
_BESIDE_RANK: Final = lexicon.RANK | lexicon.HONORIFIC | lexicon.ROLE | lexicon.NUMBER
_OFFICES: Final = ("مكتب", "ديوان")
_LONGEST_BEFORE: Final = 16
_LONGEST_BRACKET: Final = 8
_LONGEST_NAME: Final = 4


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
    if first and (words[first - 1].folded == "باسم" or is_done_to_them(words[first - 1])):
        return []  # المتحدث باسم [فلان], المعارض لبقاء [فلان]
    shared = shared_title(article, first)
    if shared is not None:
        return [shared]
    line = article.line(first)[0]
    marked = _is_in_marks(article, first)  # الشاعر [«سامي حداد»]
    end = first - marked
    j = end - 1
    while j >= line and (_is_of_respect(words[j]) or _ends_an_initial(words, j)):
        if _ends_an_initial(words, j):
            end = j = j - 1  # وزير النقل [د.] أحمد سعيد
        if words[j].conjunction == "و":
            return []  # سامي حداد مدير الشركة، والمهندس [علي النجار]
        j -= 1
    comma = j >= line and words[j].kind == COMMA
    j -= comma
    for start in reversed(_starts(article, max(line, j - _LONGEST_BEFORE), j)):
        if is_of_another(words, start, first):
            continue  # والد [أحمد سعيد]
        if noun_phrase_end(article, start, first + 1) > j:
            before = describe(article, start, end)
            if before.name is not None:
                if any(words[k].conjunction == "و" for k in range(before.name[1], first)):
                    continue  # الشاعر سالم العلي والروائية [هدى المنصوري]
                return []  # والدة الطفل سالم العلي، [هدى المنصوري]
            titles = [title for title in before.titles if not _is_honorific(article, title)]
            titles = [title for title in titles if not _is_given(words, title, first)]
            titles = _joined_behind_a_name(words, start, line, titles)
            if comma and words[start].conjunction == "و":
                return _joined_by_comma(article, start, line) + titles
            return titles
    return []


def _is_of_respect(word: Word) -> bool:
    """Whether a word is one of respect and no rank: الدكتور."""
    return bool(word.flags & lexicon.HONORIFIC) and not word.flags & lexicon.RANK


def _ends_an_initial(words: list[Word], j: int) -> bool:
    """Whether a full stop or slash follows a letter that stands for a title: د[.], م[/]."""
    return j > 0 and words[j].surface in (".", "/") and words[j - 1].folded in INITIALS


def _is_in_marks(article: Article, first: int) -> bool:
    """Whether marks hold nothing but a name: الشاعر [«سامي حداد»]."""
    marked = article.opened.get(first - 1)
    if marked is None or not marked.closed:
        return False
    given = article.words[first].flags & (lexicon.GIVEN_NAME | lexicon.NAME_IS_WORD) == lexicon.GIVEN_NAME
    alone = given and marked.last == first + 1  # المعتمر «عبدالعزيز»
    return alone or is_full_name(article, marked) or is_marked_name(article, marked)


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


def _joined_behind_a_name(words: list[Word], start: int, line: int, titles: list[Title]) -> list[Title]:
    """Titles without those of who is named right before them: خالد العلي مدير النادي، [ونجم الفريق] سامي حداد."""
    if start < line + 2 or not words[start - 1].flags & PERSON_NAME or words[start].conjunction:
        return titles
    if not words[start - 2].flags & lexicon.GIVEN_NAME or words[start - 1].flags & (TITLE | INSTITUTION):
        return titles
    joined = [k for k, title in enumerate(titles) if title.role is not None and words[title.role[0]].conjunction == "و"]
    return titles[joined[-1] :] if joined else titles


def _starts(article: Article, line: int, last: int) -> list[int]:
    """The tokens where the titles before a name may begin, the nearest first; a rank may follow an office."""
    words = article.words
    found: list[int] = []
    last = _before_bracket(words, line, last)
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
        if start > line and words[start - 1].folded == "لدي":
            continue  # الوزير المنتدب لدى [رئيس] الحكومة
        listed = bool(word.phrases) and bool(phrase_at(words, start)[1] & _TITLE)  # حارس مرمى، قلب الدفاع
        sure = not word.flags & lexicon.AMBIGUOUS_ROLE or rank or (start == last and _stands_alone(words, start))
        sure = sure or listed or _is_of_a_nation(words, start, last)
        governs = found[-1:] == [start + 1] and not words[start + 1].article and not words[start + 1].conjunction
        governs = governs and not (word.preposition == "ب" and word.gender == "f")  # [بمشاركة] رئيس الاتحاد
        sure = sure or (governs and not word.article)  # [مساعدة] مدير المستشفى
        joins = found[-1:] == [start + 1] and words[start + 1].conjunction == "و" and not words[start + 1].article
        joins = joins and (words[start + 1].form[-1] == "ة") == (word.form[-1] == "ة")
        sure = sure or (joins and not word.article)  # [إمام] وخطيب المسجد, but زين [مالك] وعارضة الأزياء
        if not (word.flags & _TITLE or listed) or not (sure or _governs(words, start)) or word.conjunction == "ف":
            continue  # أما الوزير [فطالب] الحكومة
        if word.stem == "طالب" and start < last and words[start + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC):
            continue  # [وطالب] منسق اللجنة سالم العلي المؤسسات
        if start > line and (qualifies(words[start - 1], word) or words[start - 1].stem in _SUPERLATIVES):
            continue
        if start > line and _is_indefinite_adjective(words[start - 1], word):
            continue
        if start > line and (_is_of_an_office(words, start) or _is_of_a_body(words, start)):
            continue
        if found and (_receives(words, start, line) or officer_met(words, start, found[-1] + 1) > start):
            break  # استقبل [الملك] وزير الخارجية سالم العلي
        found.append(start)
        if word.preposition == "ب" and word.article:
            break  # التقى رئيس الاتحاد [بالوزير] سالم العلي
        if not rank and not (start and words[start - 1].flags & _TITLE):
            joined = (word.conjunction and word.flags & lexicon.ROLE) or word.article or is_possessed(word)
            if not joined and not (start > line and _ends_an_office(words[start - 1])):
                break  # عضو اللجنة [الحكم] سامي, حارس المرمى [قائده] سامي have an office before it
    return found


def _is_of_an_office(words: list[Word], j: int) -> bool:
    """Whether a role tells in whose office somebody serves: مدير مكتب [وزير] الصحة, بمكتب سمو [أمير] المنطقة."""
    styled = words[j - 1].stem in STYLES and not words[j - 1].article
    body = words[j - 1 - styled]
    return body.stem in _OFFICES and not (body.article or words[j].article)


def _is_of_a_body(words: list[Word], j: int) -> bool:
    """Whether a role tells whose or what a body is: هيئة [محامي] الساحل, مجلس [قروي], or is within a listed name."""
    body, word = words[j - 1], words[j]
    plain = not (body.flags & TITLE or body.preposition or body.article)  # but بقيادة [مدير] الشرطة
    if body.flags & lexicon.ORGANIZATION_HEAD and plain and not word.article:
        return not (word.conjunction or word.preposition)
    for first in range(max(0, j - _LONGEST_NAME), j):
        size, phrase = phrase_at(words, first) if words[first].phrases else (0, 0)
        if first + size > j and phrase & lexicon.ORGANIZATION_NAME:
            return True  # سوسيتيه [جنرال]
    return False


def _before_bracket(words: list[Word], line: int, last: int) -> int:
    """The token before what stands in brackets behind an office: المتحدث باسم الوزارة [(البنتاغون)]; else ``last``."""
    if last < line or words[last].kind != CLOSING_BRACKET:
        return last
    opening = next(
        (k for k in range(last - 1, max(line, last - _LONGEST_BRACKET), -1) if words[k].kind == OPENING_BRACKET), 0
    )
    return opening - 1 if opening else last


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


def _is_given(words: list[Word], title: Title, first: int) -> bool:
    """Whether what looks like a woman's role before a man's name is a speech: ألقى [المحاضرة] الدكتور سالم العلي."""
    if title.role is None or title.role[1] - title.role[0] != 1 or words[first].name_gender != "m":
        return False
    word = words[title.role[0]]
    return bool(word.flags & lexicon.SPEECH) and word.article and word.gender == "f" and word.form.endswith("ة")


def _is_honorific(article: Article, title: Title) -> bool:
    """Whether a title is a word of respect and no role: الدكتور."""
    if title.role is None or title.organization is not None or title.role[1] - title.role[0] != 1:
        return False
    flags = article.words[title.role[0]].flags
    return bool(flags & lexicon.HONORIFIC) and not flags & (lexicon.RANK | lexicon.STYLE)
