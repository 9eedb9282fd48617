"""The office that a clause gives whom it names: ``شغل سالم العلي منصب [مدير]``."""

from typing import Final

from service.attribution.mentions.mentions import describe
from service.attribution.mentions.title import Range, Title
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_ages import before_time
from service.attribution.text.article import Article
from service.attribution.text.shapes_of_names import is_unknown_name
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, TITLE
from service.lexicon.punctuation import COLON, FULL_STOP, MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word, can_be_verb

HOLDING: Final = word_set("careers.holding")
OFFICES: Final = word_set("careers.offices")
BEING: Final = word_set("careers.being")
LEADING: Final = word_set("careers.leading")
LEADERSHIP: Final = word_set("careers.leadership")
_TOLD_BEHIND: Final = LEADING | HOLDING | frozenset(("يعمل", "تعمل", "عمل", "عملت"))
_BEFORE_BECOMING: Final = ("ان", "ثم")  # قبل أن يصبح
_WHEN: Final = ("قبل", "بعد", "الي", "منذ")
_NEAR_THE_START: Final = 3
_FARTHEST_CAREER: Final = 40
_APPOINTING: Final = word_set("careers.appointing")
_FARTHEST_VERB: Final = 5
_LED_BRIEFLY: Final = word_set("careers.led_briefly")
NOW: Final = word_set("careers.now")
AS: Final = word_set("careers.as")
_IN_TITLES: Final = TITLE | INSTITUTION | lexicon.PLACE | lexicon.HONORIFIC | lexicon.RANK | lexicon.NATIONALITY
_COUNTING: Final = ("يعد", "تعد", "يعتبر", "تعتبر")
_ONE_OF: Final = ("احد", "احدي")
_DURING: Final = ("في", "خلال")
_POSTS: Final = ("منصب", "منصبه", "منصبها")
_RESIGNING: Final = ("اعلن", "اعلنت", "قدم", "قدمت")
_FARTHEST_RESIGNING: Final = 8
_RESIGNATION: Final = ("استقالته", "استقالتها")
_LONGEST_AFTER: Final = 20
_LONGEST_MARKED: Final = 5
_SHORTEST_VERB: Final = 3


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
    if last + 1 >= limit:
        return []
    if words[last].folded in _TOLD_BEHIND and (first == line or _opens_a_clause(words, first)):
        return _told_behind(article, last, limit)
    if first == line:
        return []
    verb, j = words[first - 1].folded, last
    verb = verb[1:] if verb[0] in "وف" and len(verb) > _SHORTEST_VERB else verb
    if verb == "سبق" and words[first].preposition == "ل" and words[last].folded == "ان":
        verb, j = words[last + 1].folded, last + 2  # سبق لسالم العلي [أن عمل]
    elif words[last].folded == "قد":
        verb, j = words[last + 1].folded, last + 2  # كان سالم العلي [قد شغل]
    if verb in LEADING:
        led = institution_led(article, j, limit)
        return [Title(None, led)] if led is not None else []
    if verb in _COUNTING and words[last].folded in _ONE_OF:
        held = describe(article, last, noun_phrase_end(article, last, limit))
        told = held.titles[0].role if held.titles and held.name is None else None
        return (
            held.titles[:1] if told is not None and told[1] > told[0] + 1 else []
        )  # يعد سالم العلي [أحد أبرز المخرجين]
    start = max(line, first - _FARTHEST_VERB)
    to_a_post = _is_appointed_to_a_post(words, start, first, last)
    office = _past_time(words, last, limit)
    if verb not in BEING and verb not in HOLDING and not to_a_post and not _is_appointed(words, start, first, office):
        return []
    j = last + 2 if to_a_post else _past_time(words, past_adverbs(words, j, limit), limit)
    if verb in HOLDING and verb not in BEING:
        if j + 1 < limit and words[j].folded in LEADERSHIP:
            led = institution_led(article, j + 1, limit)
            return [Title(None, led)] if led is not None else []  # تولى سالم العلي [رئاسة شركة النور]
        if j >= limit or words[j].folded not in OFFICES:
            return []
        j, to_a_post = j + 1, True
    if j >= limit or not words[j].flags & lexicon.ROLE or words[j].preposition or (words[j].article and not to_a_post):
        return []
    held = describe(article, j, before_time(words, j, noun_phrase_end(article, j, limit)))
    if held.name is not None or not held.titles:
        return []
    title = held.titles[0]
    return [title if title.organization is not None else Title(title.role, _appointing_body(article, start, first))]


def _opens_a_clause(words: list[Word], first: int) -> bool:
    """Whether a clause begins with a name: يذكر أن [العلي] يرأس الجمعية."""
    before = words[first - 1]
    return bool(before.complementizer) or before.kind == FULL_STOP


def _told_behind(article: Article, verb: int, limit: int) -> list[Title]:
    """The office that a verb behind a name gives its bearer: العلي [يرأس حزب النور], العلي [يشغل منصب] مدير."""
    words = article.words
    j = past_adverbs(words, verb + 1, limit)
    if words[verb].folded in LEADING:
        led = institution_led(article, j, limit)
        return [Title(None, led)] if led is not None else []
    if words[verb].folded in HOLDING:
        if j + 1 < limit and words[j].folded in LEADERSHIP:
            led = institution_led(article, j + 1, limit)
            return [Title(None, led)] if led is not None else []
        if j >= limit or words[j].folded not in OFFICES:
            return []
        j += 1
    elif j < limit and words[j].article:
        return []
    if j >= limit or not words[j].flags & lexicon.ROLE or words[j].preposition:
        return []
    held = describe(article, j, before_time(words, j, noun_phrase_end(article, j, limit)))
    return held.titles[:1] if held.name is None else []


def _appointing_body(article: Article, start: int, first: int) -> Range | None:
    """The institution, told by name, that appoints somebody: عينت [شركة النور] سالم, أعلنت [جامعة البحر] تعيين سالم."""
    words = article.words
    noun = _appoints(words, first - 1, first)
    end = first - noun
    for k in range(max(start - _FARTHEST_VERB * noun, article.sentence(first)[0]) + 1, end):
        if words[k].flags & INSTITUTION and not words[k].preposition and can_be_verb(words[k - 1]):
            return (k, end) if end > k + 1 and organization_end(article, k, end) == end else None
    return None


def _past_time(words: list[Word], j: int, limit: int) -> int:
    """The token after when somebody was given an office: انتخب العلي [في يناير الماضي] رئيسا."""
    k = j + (j + 1 < limit and words[j].folded in _DURING and words[j + 1].flags & lexicon.TIME != 0)
    while k < limit - 1 and words[k].flags & (lexicon.TIME | lexicon.NUMBER) and not words[k].flags & lexicon.ROLE:
        k += 1
    return k


def _is_appointed(words: list[Word], start: int, first: int, office: int) -> bool:
    """Whether a name is the object of a verb that makes it what follows: عينت الشركة [سالم العلي] مديرا."""
    role = words[office]
    if not role.flags & lexicon.ROLE or role.article or not role.form.endswith(("ا", "ة", FATHATAN)):
        return False
    return _appoints(words, start, first)


def _is_appointed_to_a_post(words: list[Word], start: int, first: int, last: int) -> bool:
    """Whether a name is the object of a verb that gives it an office: تعيين [سالم العلي] في منصب المدير."""
    post = words[last].folded == "في" and words[last + 1].folded in OFFICES
    return post and _appoints(words, start, first)


def _appoints(words: list[Word], start: int, first: int) -> bool:
    """Whether a verb before a name makes its bearer something, or the noun of such a verb."""
    return any(
        not word.article and word.stem.removeprefix("و").removeprefix("ل") in _APPOINTING for word in words[start:first]
    )


def later_title(article: Article, first: int, last: int, gender: str | None) -> list[Title]:
    """The office that the same sentence gives its subject further on: كان [سالم العلي] سائقا قبل أن يصبح مدير النادي.

    ``تناول [سالم العلي] مسارات التحديث بصفته عضوا في اللجنة``.

    Args:
        article: the article.
        first: the first token of the name.
        last: the token after it.
        gender: that of whom it names.

    Returns:
        The title; none where the name is not near the start of its sentence, or another is named between.
    """
    words = article.words
    start, end = article.sentence(first)
    before = _before_title(words, start, first)
    acts = first == start or can_be_verb(words[before]) or words[before].flags & lexicon.AUXILIARY
    if before + 1 > start + _NEAR_THE_START or not acts:
        return []
    for k in range(last + 1, min(end - 1, last + _FARTHEST_CAREER)):
        word = words[k]
        named = not word.flags & lexicon.NAME_IS_WORD or words[k + 1].flags & lexicon.PERSON_NAME
        if (word.flags & lexicon.GIVEN_NAME and named) or is_unknown_name(words, k, k + 2):
            return []
        office = _office_at(words, last, k, end, gender)
        if office < end and words[office].flags & lexicon.ROLE and not words[office].preposition:
            held = describe(article, office, before_time(words, office, noun_phrase_end(article, office, end)))
            return held.titles[:1] if held.name is None else []
    return []


def _before_title(words: list[Word], start: int, first: int) -> int:
    """The token before a name and its title: [أعلن] المدير سالم العلي."""
    k = first - 1
    while k > start and words[k].flags & _IN_TITLES and not (words[k].preposition or words[k].conjunction):
        k -= 1
    return k


def _office_at(words: list[Word], last: int, k: int, end: int, gender: str | None) -> int:
    """The token where an office may stand behind what leads to it: وهو, قبل أن يصبح, بصفته; else ``end``."""
    word = words[k]
    if word.folded in ("وهو", "وهي"):
        now = past_adverbs(words, k + 1, end)
        return now if now > k + 1 else end
    if word.folded in BEING and words[k - 1].folded in _BEFORE_BECOMING:
        if words[k - 1].folded == "ان" and words[k - 2].folded not in _WHEN:
            return end  # يأمل سالم العلي في [أن يصبح] مدير النادي
        return past_adverbs(words, k + 1, end)
    if word.folded in AS and (gender == "f") == word.folded.endswith("ها") and not _may_be_anothers(words, last, k):
        return past_adverbs(words, k + 1, end)
    if word.folded in _POSTS and _resigns(words, last, k):
        return k + 1  # أعلن سالم العلي استقالته من منصب [مدير النادي]
    return end


def _resigns(words: list[Word], last: int, k: int) -> bool:
    """Whether who is named tells that they leave a post: أعلن سالم العلي [استقالته من] منصب; but not رفض."""
    if k <= last + 1 or words[k - 1].folded != "من" or words[k - 2].folded not in _RESIGNATION:
        return False
    before = words[max(last - _FARTHEST_RESIGNING, 0) : last]
    return any(word.folded.removeprefix("و") in _RESIGNING for word in before)


def _may_be_anothers(words: list[Word], first: int, last: int) -> bool:
    """Whether somebody or something else acts before an office: أكد سالم أن [المدير] رفض بصفته رئيسا."""
    acting = TITLE | lexicon.UNNAMED | lexicon.KIN
    return any(
        word.complementizer or word.flags & acting or word.flags & lexicon.RELATIVE or word.kind in (MARK, COLON)
        for word in words[first:last]
    )


def past_adverbs(words: list[Word], j: int, limit: int) -> int:
    """The token after adverbs of time: يشغل [حاليا] منصب, تعمل [اليوم] أستاذة."""
    while j < limit and (words[j].folded in NOW or words[j].flags & lexicon.ADVERB):
        j += 1
    return j


def institution_led(article: Article, j: int, limit: int) -> Range | None:
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
