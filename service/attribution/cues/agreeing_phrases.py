"""Which part of a noun phrase before a verb agrees with it: ``بحضور [الوزير] التي قالت`` does not."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.statements_before import WHOSE, is_document_of_a_man, is_speech_of_somebody
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.names.words_of_names import is_name_word
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SAYINGS: Final = word_set("agreeing_phrases.sayings")
_MAY_FOLLOW: Final = lexicon.ROLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.RANK
_MORE: Final = ("اكثر", "ازيد")  # [أكثر] من رسالة
_AS_ONE_MAN: Final = word_set("agreeing_phrases.as_one_man")


def agreeing_mention(article: Article, cue: CueMatch, start: int, end: int, *, relative: bool) -> Mention | None:
    """The mention in a noun phrase before a verb that agrees with it, whole or from a title or name in it on.

    A name or title of the other gender before it is somebody else's.

    Args:
        article: the article.
        cue: the verb.
        start: the first token of the phrase.
        end: the token after its last.
        relative: whether a relative pronoun stands between the phrase and the verb.

    Returns:
        The mention; None where nothing agrees.
    """
    words, form = article.words, cue.form
    for k in range(start, end):
        if k > start and not words[k].flags & _MAY_FOLLOW:
            continue
        if k > start and not relative and _bears_the_title_before(words, k):
            continue  # وعن البطلة، الطفلة [رحمة]، يؤكد
        if k > start and relative and phrase_at(words, start)[0] > k - start:
            continue  # القاعدة المتبعة في ريال [مدريد] والتي تنص
        found = describe(article, k, end)
        if found.kind is None or found.head < 0 or (found.kind == "document" and _is_handed_down(words, k, end)):
            continue
        if relative and found.kind == "document" and is_speech_of_somebody(words, k, end):
            continue
        if found.kind == "document" and is_document_of_a_man(words, found.head, end, cue):
            continue
        if not relative and found.kind == "document" and _is_of_another_gender(words, found.head, cue):
            continue  # من يتابع [الفتاوى] يكتشف أن
        if not relative and found.kind == "document" and cue.first == end and _is_claimed(words, found.head, cue):
            return None
        many = form is not None and form.number == "p" and words[found.head].article  # البحارة
        if k == start and relative and found.name is None and (whose := _acts_on_it(words, k, end)):
            found = describe(article, whose, end)  # قدم الحلقة [المدرب سالم العلي] الذي أوضح
        if relative and form is not None and form.number == "s" and found.kind == "group":
            found = _one_of_them(article, found, end) or found
        apart = bool(form is not None and form.gender and found.gender and form.gender != found.gender)
        if not apart or found.kind == "group" or (many and found.kind == "unnamed"):
            return _in_number(words, cue, found, relative=relative)
    return None


def _bears_the_title_before(words: list[Word], k: int) -> bool:
    """Whether a given name stands right behind a title with the article, and so is of its gender: الطفلة [رحمة]."""
    title = words[k - 1]
    titled = title.article and not title.preposition and title.flags & (lexicon.ROLE | lexicon.UNNAMED)
    return bool(titled and words[k].flags & lexicon.GIVEN_NAME) and not words[k].article


def _in_number(words: list[Word], cue: CueMatch, mention: Mention, *, relative: bool) -> Mention | None:
    """The mention, if as many are meant as the verb says; somebody unnamed before a plural verb is a group."""
    form = cue.form
    if form is None:
        return mention
    if form.number == "p":
        if mention.kind == "unnamed" and words[mention.head].article:
            mention.kind = "group"  # البحارة يؤكدون
        return mention if mention.kind == "group" else None
    if form.number == "s" and mention.kind == "group" and not relative and form.gender == "m":
        return mention if words[mention.head].stem in _AS_ONE_MAN else None
    return mention


def _one_of_them(article: Article, many: Mention, end: int) -> Mention | None:
    """Who is named behind the many among whom somebody is: من بين الضحايا [هدى سالم] التي قالت."""
    words = article.words
    if many.head < 0 or not words[many.head].article:
        return None
    for k in range(many.head + 1, end):
        if words[k].flags & lexicon.GIVEN_NAME and is_name_word(words, k):
            one = describe(article, k, end)
            return one if one.kind == "person" and not words[k].article else None
    return None


def _is_handed_down(words: list[Word], j: int, end: int) -> bool:
    """Whether a saying is that of somebody named behind it, who says it: ``بحديث [عائشة] رضي الله عنها قالت``."""
    if words[j].article or words[j].stem not in _SAYINGS or j + 1 >= end:
        return False
    return bool(words[j + 1].flags & (PERSON_NAME | lexicon.HONORIFIC))


def _is_claimed(words: list[Word], head: int, cue: CueMatch) -> bool:
    """Whether a verb tells what somebody claims of the document before it: تداولت صفحات مقطع [فيديو] قالت إنه."""
    form, document = cue.form, words[head]
    if form is None or document.article or cue.last >= len(words):
        return False
    opener = words[cue.last + (words[cue.last].flags & lexicon.PREPOSITION > 0)]
    listed = lexicon.entries().get(document.stem.removesuffix("ا"))
    gender = listed.gender if listed is not None else None
    it = opener.complementizer is not None and opener.pronoun is not None and opener.pronoun[1] == gender
    return it and gender is not None and form.gender != gender


def _is_of_another_gender(words: list[Word], head: int, cue: CueMatch) -> bool:
    """Whether a verb in the masculine stands behind a text in the feminine, and not what is known of it: من [أنباء]."""
    masculine = cue.form is not None and cue.form.gender == "m" and words[head].gender == "f"
    what_of_it = head > 1 and words[head - 1].folded == "من" and words[head - 2].folded not in _MORE
    return masculine and (not what_of_it or words[head].article)


def _acts_on_it(words: list[Word], j: int, end: int) -> int:
    """Where somebody with a title and a name begins behind a thing with the article, which they do something to.

    ``قدم الحلقة [المدرب سالم العلي] الذي``, ``أيده في الرأي [جاره سالم العلي] الذي``; 0 where nobody does.
    """
    if j + 2 >= end or not words[j].article or words[j].flags & WHOSE:
        return 0
    title = words[j + 1]
    if title.conjunction or title.preposition or not title.flags & (lexicon.ROLE | lexicon.HONORIFIC):
        return 0
    if not title.article and not title.folded.endswith(("ه", "ها")):
        return 0
    return j + 1 if words[j + 2].flags & lexicon.GIVEN_NAME and not words[j + 2].article else 0
