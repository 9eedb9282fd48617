"""Headlines that divide a speaker from what they say: ``فلان: نحن …``, ``البنك الدولي «قلق»``."""

from typing import Final

from service.attribution.contents.loose_ends import leave_reference
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.marked_words import are_noun_and_adjective, is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import AFTER_COLON, MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.unannounced.headline_parts import TALKS, before_medium, label_of_headline, time_end
from service.attribution.unannounced.headline_sources import marked_institution, speaks_elsewhere
from service.attribution.unannounced.labels import is_told_to_many, speaker_of_label
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.punctuation import BULLET, CLOSING_BRACKET, COLON, DASH, FULL_STOP, OPENING_BRACKET, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_SPEAKER: Final = 6
_LONGEST_LABEL: Final = 9
_LONGEST_BRACKET: Final = 6
_LONGEST_BENEATH: Final = 30
_SHORTEST_NAME: Final = 2
_SHORTEST_NISBA: Final = 5
_LONGEST_NAMED: Final = 6
_SHORTEST_MARKED: Final = 4
_EVENTS: Final = word_set("headlines.events")
_OURS: Final = word_set("headlines.ours")
_LISTED: Final = (
    PERSON_NAME | lexicon.NAME_PART | lexicon.NATIONALITY | lexicon.PLACE | lexicon.ROLE | lexicon.NUMBER
)  # fmt: skip


def headline(article: Article, first: int, last: int, sources: frozenset[str]) -> Report | None:
    """``فلان: نحن …``: a short line whose colon divides a speaker from what they say.

    Where a medium is spoken to, the words may stand beneath: ``وزير الصحة لـ«الغد»:``.

    Args:
        article: the article.
        first: the first token of the line.
        last: the token after what it says.
        sources: the words of all sources and names of the article.

    Returns:
        The report; None where the label is a topic or no speaker.
    """
    words = article.words
    while first < last and words[first].kind in (BULLET, DASH):
        first += 1
    first = _past_bracket(words, first, last)
    after_time = time_end(words, first, last)
    timed, first = after_time > first, after_time
    label = label_of_headline(article, first, last)
    if label is None:
        return None
    start, colon = label
    if start + 1 < colon and words[start].folded in TALKS and words[start + 1].bare in name_words(article):
        start += 1  # مؤتمر [المنصوري]: سنفوز
    institution = marked_institution(article, start, colon, sources)
    mention = institution or speaker_of_label(article, start, colon)
    if mention is None:
        return None
    if mention.kind == "person" and _is_author(article, mention.span[0], mention.span[1], last):
        return None
    medium = before_medium(article, colon + 1, last)
    content_first, content_last = article.tokens.trimmed(colon + 1, medium)
    start, end = mention.span
    if content_last - content_first < 2 or words[start].stem in _EVENTS or _is_dateline(words, start, end):
        return None
    beneath = article.tokens.paragraph_of[content_first] != article.tokens.paragraph_of[colon]
    stretch = article.opened.get(content_first)
    if beneath and content_last - content_first > _LONGEST_BENEATH and (stretch is None or not stretch.closed):
        return None  # استشاري القلب سالم العلي عن السكري: and then the first paragraph
    if _announces_a_list(article, content_first, content_last):
        return None  # مؤلفاته: من أشهرها:
    if all(word.folded.isascii() for word in words[content_first:content_last]):
        return None  # an address
    described = mention.kind not in ("person", "document") or (end - start == 1 and words[start].article)
    named = words[content_first : _first_stop(words, content_first, content_last)]
    if described and len(named) <= _LONGEST_NAMED and _are_names(named):
        return None  # الحكم: [سالم العمري]. المدرب: سامي حداد
    if mention.kind == "person" and _is_office(article, mention, content_first, content_last):
        return None  # سالم العلي: عضو مجلس المدينة
    if words[content_first].conjunction == "و" and words[content_first].cues:
        return None  # an agency's name before its text: وكالات: [وأعربت] المنظمة
    if mention.kind in ("organization", "group") and _begins_a_report(words, content_first):
        return None  # الشارع المغاربي: [عبر معين الشعباني] عن سعادته
    if mention.kind == "person" and _begins_a_report(words, content_first, of_person=True):
        return None  # سالم المنصوري: [أشار رئيس الهيئة] إلى أن
    whole = stretch is not None and stretch.double
    if stretch is not None and whole:
        whole = medium <= stretch.closing + 1 or _is_all(article, stretch.closing + 1, last)  # «…» [(فيديو)]
    marked = any(
        s.double and is_speech(article, s) and _is_clause_or_predicate(words[s.first : s.last])
        for s in (article.opened.get(k) for k in range(content_first, content_last))
        if s
    )
    shown = timed or is_told_to_many(words, end)
    told = marked or _are_our_words(words, content_first)
    told = told or (whole and stretch is not None and is_speech(article, stretch))  # واشنطن: «الوضع صعب»
    told = told or (shown and not (words[start].flags | phrase_at(words, start)[1]) & lexicon.PLACE)
    if words[start].flags & lexicon.PLACE and _has_its_own_speaker(words, content_first, content_last):
        told = False  # نواكشوط: [ولد مولود يدعو] إلى حوار «شامل»
    if institution is None and not speaks_elsewhere(article, mention, start, end, told, sources):
        return None
    if whole and stretch is not None:
        return Report(None, MARKS, colon, stretch.first, stretch.last, mention, "headline", stretch, "direct")
    kind = "mixed" if marked else "direct"
    report = Report(None, AFTER_COLON, colon, content_first, content_last, mention, "headline", None, kind)
    leave_reference(article, report)
    return report


def _is_clause_or_predicate(inner: list[Word]) -> bool:
    """Whether marked words are what somebody says of something rather than a term: «لم يمت», «لحظة تاريخية»."""
    return any(word.flags & lexicon.CLAUSAL for word in inner) or are_noun_and_adjective(inner)


def _past_bracket(words: list[Word], first: int, last: int) -> int:
    """The token behind the brackets and the dash with which a headline begins: ``(صورة) – [المجلس البلدي]: «…»``."""
    if first >= last or words[first].kind != OPENING_BRACKET:
        return first
    for k in range(first + 1, min(last - 1, first + _LONGEST_BRACKET)):
        if words[k].kind == CLOSING_BRACKET:
            return k + 2 if words[k + 1].kind == DASH else first
    return first


def _first_stop(words: list[Word], first: int, last: int) -> int:
    """The first full stop in what a line says that is none of a number, or its end."""
    stops = (k for k in range(first + 1, last - 1) if words[k].kind == FULL_STOP)
    return next((k for k in stops if not words[k + 1].folded.isdigit()), last)


def _is_dateline(words: list[Word], first: int, last: int) -> bool:
    """Whether a label is a place and the medium that reports from there: ``صيدا-الشاطئ نيوز:``."""
    return bool(words[first].flags & lexicon.PLACE) and any(word.kind == DASH for word in words[first:last])


def _announces_a_list(article: Article, first: int, last: int) -> bool:
    """Whether a colon ends the line in which a headline's words begin, so that it is the heading of a list."""
    end = article.line(first)[1]
    return end <= last + 1 and article.words[end - 1].kind == COLON


def _is_office(article: Article, named: Mention, first: int, last: int) -> bool:
    """Whether words are nothing but the office or the trade of who is named before them, as in a by-line.

    ``سالم العلي: عضو مجلس المدينة``, ``سالم العلي: فيدرالي حزب الوحدة``, ``هدى العلي: باحثة في علم الاجتماع``.
    """
    words, word = article.words, article.words[first]
    if word.article or word.preposition or first + 1 >= last:
        return False
    if not word.flags & (lexicon.ROLE | lexicon.RANK):
        body = words[first + 1]
        if (
            not body.flags & lexicon.ORGANIZATION_HEAD
            or body.article
            or word.cues
            or len(word.folded) < _SHORTEST_NISBA
        ):
            return False
        return word.form[-1] == "ي" and noun_phrase_end(article, first + 1, last) == last  # [فيدرالي] حزب الوحدة
    if noun_phrase_end(article, first, last) != last:
        return False
    if any(word.flags & INSTITUTION for word in words[first + 1 : last]):
        return True
    if named.name is None or named.name[1] - named.name[0] < _SHORTEST_NAME:
        return False
    return words[first + 1].folded == "في" or all(
        word.flags & lexicon.ROLE and not word.article for word in words[first:last]
    )


def _is_author(article: Article, start: int, end: int, last: int) -> bool:
    """Whether the next line is nothing but the name before a headline's colon, who writes below what he calls so."""
    words = article.words
    if last >= len(words):
        return False
    first, stop = article.line(last)
    return [word.folded for word in words[first:stop]] == [word.folded for word in words[start:end]]


def _is_all(article: Article, first: int, last: int) -> bool:
    """Whether nothing of a headline follows its marked words but a mark of its own, or what another does.

    ``سالم: «…»!``, ``سالم: «…».. والعلي يرد``.
    """
    words, j = article.words, first
    while j < last and words[j].kind == QUESTION:
        j += 1
    following = article.tokens.trimmed(j, last)[0]
    return following >= last or (words[j].kind == FULL_STOP and words[following].conjunction == "و")


def marked_headline(article: Article, first: int, last: int) -> Report | None:
    """``البنك الدولي «قلق من ارتفاع الأسعار»``: a line that is nothing but a speaker and marked words.

    Args:
        article: the article.
        first: the first token of the line.
        last: the token after the line, which ends in a closing mark.

    Returns:
        The report; None where the line is no such headline.
    """
    stretch = article.closed[last - 1]
    if stretch.depth or not stretch.double or not first < stretch.opening <= first + _LONGEST_LABEL:
        return None
    if stretch.last - stretch.first < _SHORTEST_MARKED or not is_speech(article, stretch):
        return None
    if noun_phrase_end(article, first, stretch.opening) != stretch.opening:
        return None
    mention = describe(article, first, stretch.opening)
    if mention.kind is None or mention.kind == "document" or not is_certain(article, mention):
        return None
    if article.words[stretch.opening - 1].flags & lexicon.ORGANIZATION_HEAD or article.words[first].stem in _EVENTS:
        return None  # جمعية «…»: its name
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "headline", stretch, "direct")


def _has_its_own_speaker(words: list[Word], first: int, last: int) -> bool:
    """Whether a person and a verb of saying follow a place's name, which so tells where the news is from."""
    if not words[first].flags & (PERSON_NAME | lexicon.ROLE) or words[first].cues:
        return False
    reach = min(last, first + _LONGEST_SPEAKER)
    return any(form.part == "verb" and not words[k].article for k in range(first + 1, reach) for form in words[k].cues)


def _begins_a_report(words: list[Word], j: int, *, of_person: bool = False) -> bool:
    """Whether a verb of saying in the past and who says it follow a label, which is a medium's, a town's or a writer's.

    They have an office or a title, or behind the name of no person are named.
    """
    said = any(form.part == "verb" and form.tense == "past" and form.number == "s" for form in words[j].cues)
    if not said or j + 2 >= len(words):
        return False
    who, then = words[j + 1], words[j + 2]
    if who.flags & lexicon.ROLE and not who.article and (who.flags & lexicon.MINISTER or then.flags & INSTITUTION):
        return True  # نيودلهي: [قال وزير] النقل
    if who.flags & (lexicon.HONORIFIC | lexicon.RANK) and who.article and then.flags & PERSON_NAME:
        return True  # كتب- سالم العلي: [أكد الدكتور خالد] حداد
    return not of_person and bool(who.flags & lexicon.GIVEN_NAME and then.flags & PERSON_NAME)


def _are_names(words: list[Word]) -> bool:
    """Whether words are a name or a number, as after a list's label: ``الحكم: التونسي سامي نجم``, ``الحضور: 200``."""
    if words[0].flags & lexicon.NUMBER or (words[0].flags & lexicon.GIVEN_NAME and len(words) == _SHORTEST_NAME):
        return True
    return all(
        word.flags & _LISTED or (not word.flags and (len(word.folded) < 4 or word.folded[0] not in "يتنس"))
        for word in words
    )


def _are_our_words(words: list[Word], first: int) -> bool:
    """Whether a headline goes on in the first person of many: ``الاتحاد: [لن نقبل] …``, ``الوزارة: [نحن] …``."""
    word, following = words[first], words[first + 1]
    if word.folded in _OURS or (word.folded[0] == "ن" and word.flags & lexicon.VERB and not word.cues):
        return True
    present = following.folded[:1] == "ن" and not following.flags & ~(lexicon.COMMON | lexicon.VERB)
    return present and bool(word.flags & lexicon.NEGATION or word.folded in ("سوف", "قد"))
