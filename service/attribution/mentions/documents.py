"""The institution behind a document: بيان الوزارة، تقرير لمعهد الطاقة، دراسة صادرة عن الجامعة، مسح أجراه مركز."""

from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.publications import publisher
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import is_unknown
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, NISBA_ENDINGS, Word, can_be_verb

_MOST_PLACES: Final = 12
_MOST_ADJECTIVES: Final = 3
_LONGEST: Final = 12
# what is done to a document, with the pronoun that stands for it: أعده، أعدتها، أجراها
MAKING: Final = (
    frozenset(
        verb + ending
        for verb in "اعد نشر اصدر انجز وضع نفذ اطلق اعلن كتب وزع بث طلب مول".split()
        for ending in ("ه", "ها", "ته", "تها")
    )
    | frozenset(
        prefix + verb + ending
        for prefix in ("ي", "ت")
        for verb in "عد نشر صدر نجز ضع نفذ طلق علن كتب وزع بث جري قدم".split()
        for ending in ("ه", "ها")
    )
    | word_set("documents.making")
)
# of the noun itself: in the accusative (أصدرت الوزارة بيانا), with a pronoun (في تقريرها, نشر المركز دراسته)
_ENDINGS: Final = ("", "ا", "ه", "ها", "هم")
_ISSUED: Final = word_set("documents.issued")
_ISSUING: Final = word_set("documents.issuing")
_CARRYING_OUT: Final = word_set("documents.carrying_out")
_PUBLISHED: Final = word_set("documents.published")
_MEETINGS: Final = word_set("documents.meetings")
_DOING: Final = word_set("documents.doing")
_OF_IT: Final = word_set("documents.of_it")
_PLAIN: Final = lexicon.COMMON | lexicon.SPEECH | lexicon.DOCUMENT
_STATEMENTS: Final = ("بيان", "بلاغ")
_NO_SUBJECT: Final = lexicon.MEDIA | lexicon.NATIONALITY | lexicon.TIME
_GIVING: Final = "قدم"
_NO_ISSUERS: Final = word_set("documents.no_issuers")
OF_A_STUDY: Final = word_set("documents.of_a_study")
_UNIDENTIFIED: Final = word_set("documents.unidentified")
_PRELIMINARY: Final = ("اوليه", "الاوليه")
_REPORTS: Final = word_set("documents.reports")
_LONGEST_PUBLISHER: Final = 4
_SENT: Final = ("بيان", "رساله", "خطاب", "برقيه", "تعميم", "اعمام", "كتاب", "توضيح", "نداء", "مذكره")
OF_THE_PRESS: Final = ("صحفي", "صحافي", "صحفيه", "صحافيه", "اعلامي", "اعلاميه")
_NAMES: Final = PERSON_NAME | lexicon.NAME_IS_WORD
_NOUN: Final = (
    lexicon.FUNCTION | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.UNNAMED
    | lexicon.GIVEN_NAME
) & ~lexicon.RELATIVE  # fmt: skip


def is_of_nobody_known(words: list[Word], j: int) -> bool:
    """Whether a noun phrase begins with preliminary information, which tells of no source: [المعلومات الأولية]."""
    return words[j].stem in _UNIDENTIFIED and j + 1 < len(words) and words[j + 1].folded in _PRELIMINARY


def institution_behind(article: Article, head: int) -> Range | None:
    """Find the institution that issued a document.

    Args:
        article: the article.
        head: the token of the document's noun, as a source.

    Returns:
        The tokens of the institution, told with this noun or, of a document with the article (البيان), with the same
        noun before; None where the article does not tell.
    """
    found = _told_at(article, head)
    if found is not None or not article.words[head].article:
        return found
    stem = article.words[head].stem
    places = sorted(at for ending in _ENDINGS for at in article.places(stem + ending) if at < head)
    for at in reversed(places[-_MOST_PLACES:]):
        plain = article.words[at].bare == stem
        if plain and not article.words[at].flags & lexicon.DOCUMENT:
            continue
        found = (_told_at(article, at) if plain else None) or _speaks_in(article, at)
        if found is not None:
            return found
    return _subject_before(article, head) if stem in _STATEMENTS else None


def _subject_before(article: Article, head: int) -> Range | None:
    """The institution that acts in a sentence that goes on with a statement, or in the one before it.

    ``أدان [المجلس الأعلى] القرار. وأضاف البيان أن``, ``وألمح [المجلس] إلى خطوات، حيث جاء في البيان الذي أصدره``.
    """
    words = article.words
    following = words[head + 1] if head + 1 < len(words) else words[head]
    if following.article or following.preposition:
        return None  # البيان [المشترك], البيان [الختامي] للقمة
    first = article.sentence(head)[0]
    for start in (first, article.sentence(first - 1)[0] if first else first):
        if start + 1 >= head or not can_be_verb(words[start]) or words[start + 1].flags & _NO_SUBJECT:
            continue
        found = _institution(article, start + 1, head)
        if found is not None and not words[found[0]].preposition:
            return None if _may_take_in_an_object(words, *found) else found
    return None


def _may_take_in_an_object(words: list[Word], first: int, end: int) -> bool:
    """Whether an institution may end in what its verb is done to: حركة النور [القرار]; but مجلس الأمن [القومي]."""
    return any(
        word.article and words[k - 1].article and not word.flags & ~_PLAIN and not word.form.endswith(NISBA_ENDINGS)
        for k, word in enumerate(words[first:end], first)
        if k > first + 1
    )


def _speaks_in(article: Article, at: int) -> Range | None:
    """The institution that speaks in a document or issues it: ``أعلنت [وزارة البيئة]، أمس، في بيان``.

    ``أصدرت [الوزارة] بيانا``, ``نشر [مركز البحوث] دراسة``, ``قامت [الشركة] بإجراء استبيان``.
    """
    words = article.words
    line = article.line(at)[0]
    if at - 1 <= line or words[at].article:
        return None
    spoken = words[at - 1].folded == "في"
    issued = words[at].form.endswith(ACCUSATIVE_ENDINGS) and not words[at].folded.endswith("ها")  # أصدرت الوزارة بيانا
    carried_out = words[at - 1].folded in _CARRYING_OUT
    sure = spoken or issued or carried_out
    end = at - (spoken or carried_out)
    while end > line and (words[end - 1].kind == COMMA or words[end - 1].flags & lexicon.TIME):
        end -= 1
    marked = article.closed.get(end - 1)
    if marked is not None and line < marked.opening and words[marked.first].flags & lexicon.ORGANIZATION_HEAD:
        if words[marked.opening - 1].folded in _ISSUING:
            return marked.first, marked.last  # أصدرت «جمعية المطاعم» بيانا
    found: Range | None = None
    for start in range(end - 1, max(line, end - _LONGEST) - 1, -1):
        word = words[start]
        if word.folded in _ISSUING or (sure and any(form.part == "verb" for form in word.cues)):
            return found
        if not word.flags & INSTITUTION or word.flags & lexicon.NATIONALITY or word.conjunction or word.preposition:
            continue
        if noun_phrase_end(article, start, end) == end:
            found = start, end
    return None


def _told_at(article: Article, head: int) -> Range | None:
    words = article.words
    limit = min(len(words), head + _LONGEST)
    j, made = head + 1, False
    for _ in range(_MOST_ADJECTIVES + 1):
        if j >= limit:
            return None
        word = words[j]
        construct = j == head + 1 and not words[head].article
        construct = construct or (j == head + 2 and words[head + 1].folded in _MEETINGS)
        if word.kind in (MARK, SINGLE_MARK) and construct:
            return _publisher_in_marks(article, head, j)
        if word.kind == COMMA and j + 1 < limit and words[j + 1].flags & lexicon.RELATIVE:
            j += 1
            continue  # التقرير[،] الذي أعده المعهد
        if word.kind != NOT_PUNCTUATION:
            return None
        if word.bare in ("صادر", "صادره", "صدر", "صدرت") and j + 1 < limit and words[j + 1].folded == "عن":
            return _institution(article, j + 2, limit)
        sent = words[head].bare in _SENT or words[head].bare in OF_A_STUDY
        if word.folded == "من" and j <= head + 2 and sent and not words[head].article:
            return _institution(article, j + 1, limit)  # بيان من الوزارة, بيانات معدلة من إدارة الطاقة
        if word.folded == "عن" and head and words[head - 1].bare in _ISSUED:
            return _institution(article, j + 1, limit)  # صدر تقرير عن المركز
        if (publishing := publisher(words, j, limit)) > j:
            return _institution(article, publishing, limit)
        if word.bare in _PUBLISHED and j + 1 < limit and words[j + 1].folded in ("في", "علي"):
            return _institution(article, j + 2, limit)
        if word.folded in MAKING:
            j, made = j + 1, True
            break
        if word.folded in _DOING and j + 1 < limit and words[j + 1].folded in _OF_IT:
            j, made = j + 2, True
            break
        if word.preposition == "ل" and (listed := phrase_at(words, j))[1] & lexicon.MEDIA:
            return j, j + listed[0]  # تقرير [لليوم السابع]
        if word.flags & INSTITUTION and (construct or word.preposition == "ل"):
            found = _institution(article, j, limit)
            if found is not None and word.flags & lexicon.MEDIA and word.preposition == "ل":
                found = j, _before_purpose(words, *found)
            local = found == (j, j + 1) and word.flags == lexicon.ORGANIZATION_HEAD and not word.article
            return None if local and word.form.endswith("ية") else found  # تقارير [محلية]
        if not (word.flags & lexicon.RELATIVE or _is_adjective(word) or word.folded == "للراي"):
            return None
        j += 1
    while made and j < limit and words[j].flags & (lexicon.TIME | lexicon.ADVERB):
        j += 1
    if not made:
        return None
    found = _institution(article, j, limit)
    if found is not None and _GIVING in words[j - 1].folded:
        found = j, _before_recipient(words, *found)
    return found or _unknown_maker(words, j, limit)


def _before_recipient(words: list[Word], first: int, end: int) -> int:
    """Where an institution ends before whom it gives a document: التقرير الذي قدمته الشركة [للجنة الأوراق المالية]."""
    return next((k for k in range(first + 1, end) if words[k].preposition == "ل"), end)


def _unknown_maker(words: list[Word], j: int, limit: int) -> Range | None:
    """A maker that no list knows, of one word and so hardly a person: التحقيق الذي أجراه [فتثبتوا]."""
    if j + 1 >= limit or not is_unknown(words[j]) or words[j].article or words[j].preposition or words[j].conjunction:
        return None
    following = words[j + 1]
    named = following.flags & _NAMES or is_unknown(following) or following.article
    return None if named else (j, j + 1)


def _before_purpose(words: list[Word], first: int, end: int) -> int:
    """Where a medium's name ends before what its document is of: استطلاع لرويترز [لآراء] المحللين."""
    purposes = (k for k in range(first + 1, end) if words[k].folded[0] == "ل" and not words[k].flags & INSTITUTION)
    return next(purposes, end)


def _publisher_in_marks(article: Article, head: int, opening: int) -> Range | None:
    """The institution in marks behind a report that bears its name (تقرير [«ألفا كابيتال»]), not a title of its own."""
    words = article.words
    stretch = article.opened.get(opening)
    if stretch is None or words[head].stem not in _REPORTS or stretch.last - stretch.first > _LONGEST_PUBLISHER:
        return None
    if words[stretch.first].flags & lexicon.ORGANIZATION_NAME and not words[stretch.first].flags & lexicon.COMMON:
        return stretch.first, stretch.last
    if words[stretch.first].flags & lexicon.ORGANIZATION_HEAD and not words[stretch.first].article:
        return stretch.first, stretch.last  # نشرة «بنك داتا»
    named = words[stretch.first : stretch.last]
    if any(word.article or word.cues or word.flags & ~(INSTITUTION | _NAMES) for word in named):
        return None
    return (stretch.first, stretch.last) if any(not word.flags for word in named) else None


def _is_adjective(word: Word) -> bool:
    if word.stem in OF_THE_PRESS:
        return True  # بيان [صحفي] صادر عن الوزارة
    return not word.conjunction and not word.preposition and not word.flags & _NOUN


def _institution(article: Article, j: int, limit: int) -> Range | None:
    words = article.words
    if j >= limit or not (words[j].flags & INSTITUTION or words[j].folded.isascii()) or words[j].conjunction:
        return None
    if words[j].flags & (lexicon.NAME_IS_WORD | lexicon.TIME) and not words[j].flags & lexicon.ORGANIZATION_HEAD:
        return None
    end = organization_end(article, j, noun_phrase_end(article, j, min(limit + _LONGEST, len(words))))
    if end <= j or (end - j == 1 and words[j].stem in _NO_ISSUERS):
        return None
    return j, end
