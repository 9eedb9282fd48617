"""The subject before a verb: ``لكن [المفوضية] قالت``, ``[الوزارة] التي أعلنت``, ``أما [فلان]، فقال``."""

from typing import Final

from service.attribution.cues.adverbials import SKIPPED, skip_adverbials
from service.attribution.cues.chains import before_eulogy
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.described_before import whom_it_describes
from service.attribution.cues.phrase_starts import is_adjective_in_accusative, phrase_start
from service.attribution.cues.statements_before import (
    THEREIN,
    WORDS_OF,
    author_before,
    document_before,
    is_document_of_a_man,
    is_speech_of_somebody,
    statement_before,
)
from service.attribution.cues.subjects_after import agrees, is_called
from service.attribution.mentions.binding import PRESS
from service.attribution.mentions.documents import OF_THE_PRESS
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrase_borders import REGIONS, is_near_to, is_verb
from service.attribution.mentions.phrase_words import RECEIVED, SAME
from service.attribution.mentions.phrases import phrase_at
from service.attribution.mentions.words_of_names import is_name_word
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, DASH, MARK, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ALREADY: Final = word_set("subjects_before.already")
_ABOUT: Final = word_set("subjects_before.about")
_LONGEST_SUBJECT: Final = 30
_MOST_ADJECTIVES: Final = 3
_THERE: Final = ("وفي", "وخلال", "وعبر", "وعلي", "وردا", "وتعليقا")
_OTHER: Final = ("اخر", "متصل")
_PUBLISHED: Final = WORDS_OF - {"رساله"}  # which is somebody's to whom it is sent
_LONGEST_PLACE: Final = 4  # في وزارة الصحة
_LAYS_DOWN: Final = ("نص", "قضى")
_LONGEST_PREDICATED: Final = 8
_LONGEST_ASIDE: Final = 16
_LONGEST_DATELINE: Final = 8
_SHORTEST_WITH_CLAUSE: Final = 4
_SHORTEST_CLAUSE: Final = 3
_RELATIVES: Final = ("الذي", "التي", "الذين")
_MAY_OPEN: Final = (
    lexicon.ROLE | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.UNNAMED | lexicon.GROUP
)
_PLACING: Final = ("في", "علي", "الي")
_GOVERNING: Final = word_set("subjects_before.governing")
_WHOSE: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.SPOKESPERSON | lexicon.GIVEN_NAME
_IN_WHICH: Final = word_set("subjects_before.in_which")
# after which a verb follows
_BEFORE_A_DEED: Final = word_set("subjects_before.before_a_deed")
_TO_THEM: Final = ("له", "لها", "لهم")
_PRECEDED: Final = ("سبق", "وسبق", "يسبق")
_SAYINGS: Final = word_set("subjects_before.sayings")
_WHILE: Final = ("كما", "فيما", "وكما", "وفيما")
_TITLING: Final = ("عنوان", "بعنوان", "وعنوان")


def subject_before(article: Article, cue: CueMatch) -> tuple[Mention | None, str]:
    """The subject before a verb: ``لكن [المفوضية] قالت``, ``[الوزارة] التي أعلنت``, ``أما [فلان]، فقال``.

    Returns:
        The mention or None, and how it was found: ``relative`` or ``before``.
    """
    words = article.words
    if words[cue.first].conjunction == "و":
        return None, "before"  # و opens a clause of its own
    if words[cue.first].folded[0] == "ل" and cue.form is not None and cue.form.tense == "present":
        return None, "before"  # صمتت الفتيات، [لتقول] هي
    document = document_before(words, cue)
    if document is not None:
        return document, "before"
    first = article.sentence(cue.first)[0]
    statement = statement_before(article, cue, first)
    if statement is not None:
        return statement, "before"
    if words[cue.first].conjunction == "ف" and not any(words[k].folded == "اما" for k in range(first, cue.first)):
        return None, "before"
    stretch = article.stretch_of.get(cue.first)
    j = cue.first - 1
    if stretch is not None and _opens_predicate(article, cue.first, first):
        j = stretch.opening - 1
    elif stretch is not None:
        first = max(first, stretch.first)
    j = _before_precedence(words, first, j)
    while j >= first and words[j].kind == NOT_PUNCTUATION and (
        (words[j].flags & (lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.NEGATION | SKIPPED)
        and not words[j].flags & (PERSON_NAME | lexicon.RELATIVE))
        or words[j].folded in ("قد", "لم", "لا", "سوف", "ايضا", "حتي")
    ) and not is_adjective_in_accusative(words, j):  # fmt: skip
        joins = words[j].flags & lexicon.CONJUNCTION and not words[j].flags & lexicon.AUXILIARY  # كان is not كأن
        if joins or words[j].folded in _WHILE:
            return None, "before"
        j -= 1
    j = before_eulogy(words, first, j)
    if j < first:
        return None, "before"
    how = "before"
    if words[j].complementizer is not None and (earlier := _said_before(article, cue, first, j)) is not None:
        return earlier, how
    if words[j].folded in _WHILE:
        return None, how  # كما شدد, فيما أكد: the same subject goes on
    if words[j].flags & lexicon.RELATIVE and words[j].folded not in ("ما", "من", "مما", "بما"):
        if _is_object_pronoun(words[j].folded, cue):
            author = author_before(article, cue, first, j)  # رسالة لسالم العلي، والتي [قال فيها]
            return author, "before" if author is not None else how  # تونس، التي قال إنها
        if cue.pronoun is not None and cue.form is not None and cue.form.frame == "describe":
            return None, how  # مواجهة الرئيس الذي وصفه «بالضعيف»: the pronoun is he
        how, j = "relative", _before_time(words, first, _first_of_relatives(words, first, j) - 1)
    elif words[j].flags & (FUNCTION | lexicon.CONNECTIVE) and not (
        words[j].folded in SAME or is_near_to(words, j) or is_name_word(words, j)
    ):  # fmt: skip
        return None, how
    if words[j].kind == COMMA and (aside := _aside_start(article, first, j)):
        j = aside - 1  # فلان، الذي …، يرى
    if words[j].kind == DASH and _is_dateline(words, first, j):
        return None, how
    while j >= first and words[j].kind in (COMMA, CLOSING_BRACKET, DASH):
        if words[j].kind == CLOSING_BRACKET:
            j = next((k for k in range(j, first - 1, -1) if words[k].kind == OPENING_BRACKET), first)
        elif words[j].kind == DASH:
            j = _dash_before_title(words, first, j)
        j -= 1
    if j < first:
        return None, how
    if how == "before" and (title := article.closed.get(j)) is not None and words[title.opening - 1].stem in _TITLING:
        said = max((k for k in range(first, title.opening) if words[k].flags & lexicon.SPEECH), default=-1)
        return author_before(article, cue, said, title.opening - 1) if said >= 0 else None, how
    end = j + 1
    if how == "before" and j > first and words[j].flags & lexicon.UNNAMED and words[j - 1].flags & lexicon.PREPOSITION:
        someone = describe(article, j, end)
        if not words[j].article and someone.kind == "unnamed" and agrees(article, cue, someone):
            return someone, how  # رد على [شاب] قال إنه هاجر
    if how == "before" and j > first and end == cue.first and _is_text_that_says(words, j, cue):
        return describe(article, j, end), how
    if how == "before" and end == cue.first and (somebody := _somebody_there(article, cue, first, end)) is not None:
        return somebody, how
    start = phrase_start(article, first, end)
    if first < start < end and words[start - 1].phrases and phrase_at(words, start - 1)[0] == end - start + 1:
        start -= 1  # ريال مدريد is one
    if (
        how == "before"
        and first + 1 < start < end
        and words[start - 1].folded == "من"
        and is_name_word(words, start - 2)
    ):
        start = phrase_start(article, first, start - 1)  # أما [سارة العتيق] من منظمة «كفى»، فترى
    if how == "before" and (author := _whose_words(article, cue, start, end)) is not None:
        return author, how
    if start >= end or is_called(article.words, start):
        return None, how
    if how == "before" and words[start].folded in _OTHER and start > first and words[start - 1].flags & lexicon.COMMON:
        return None, how  # في سياق [آخر]، صرح; وفي سياق [متصل]، أضاف
    if how == "before" and words[start].preposition == "ب" and words[start].flags & lexicon.MEDIA:
        return None, how  # نشر رسالة [بموقع «فيسبوك»]، كتب فيها
    if how == "before" and _following(words, cue) in THEREIN and start > first and words[start - 1].folded in RECEIVED:
        return None, how  # أصدرت الوزارة بيانا، نشرته [وكالة الأنباء]، قالت فيه
    if how == "before" and start > first + 1 and words[start - 1].folded == "هامش":
        return None, how  # على هامش [اللقاء] صرح
    apart = words[cue.first - 1].kind == COMMA  # بعد [تقييم دقيق]، تبين أن
    if how == "before" and apart and cue.pronoun is not None and _following(words, cue) in THEREIN:
        return None, how  # وجه رسالة إلى المدير، [سامي الحلبي]، طالبه فيها بالرحيل
    if how == "before" and start > first and _is_topic(words, first, start, apart=apart):
        return None, how  # وبخصوص رد فعل الحكومة قال
    apart = apart or bool(words[cue.first - 1].flags & lexicon.TIME)  # من خلال [قناة الغد]، أمس أكد أن
    if how == "before" and start > first and words[start - 1].folded in (_GOVERNING if apart else _PLACING):
        return None, how  # المهاجم الذي يلعب في [الدوري المصري] أكد
    if how == "before" and apart and start > first and _is_place_of_an_aside(words, start, end):
        return None, how  # سارة، القادمة من مدينة [وجدة]، قالت
    if start > first and end - start == 1 and not words[start].flags and words[start - 1].folded in _BEFORE_A_DEED:
        return None, how  # فإذا [فرغ] قال
    end2 = noun_phrase_end(article, start, end)
    if end2 < end and not (how == "relative" or all(words[k].kind != NOT_PUNCTUATION for k in range(end2, end))):
        later = next((k for k in range(end - 1, start, -1) if words[k].kind == COMMA), 0)
        start = later + 1 if later else start
        end2 = noun_phrase_end(article, start, end)
        if end2 < end:
            return None, how
    if how == "relative" and end2 < end:
        governed = _last_governed(article, start, end)
        start, end2 = (governed, end) if governed else (start, end2)
    form = cue.form
    mention = None
    which = _following(words, cue)
    if which in _IN_WHICH and words[start].flags & (lexicon.SPEECH | lexicon.DOCUMENT):
        start += 1  # تصريحات [فلان] التي قال فيها, باعترافات قالت فيها
        if start >= end2:
            return None, how
    if which in _IN_WHICH and how == "before" and any(word.preposition == "ل" for word in words[start:end2]):
        said = start if words[start].preposition != "ل" else max(start - 1, first)
        theirs = words[said].stem.removesuffix("ا") in WORDS_OF and not words[said].article
        return author_before(article, cue, said, end2) if theirs else None, how  # اعتذارا [للفنان] قالت فيه
    for k in range(start, end2):  # a name or title of the other gender before it is somebody else's
        if k > start and not words[k].flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.RANK):
            continue
        if k > start and how == "relative" and phrase_at(words, start)[0] > k - start:
            continue  # القاعدة المتبعة في ريال [مدريد] والتي تنص
        found = describe(article, k, end2)
        if found.kind is None or found.head < 0 or (found.kind == "document" and _is_handed_down(words, k, end2)):
            continue
        if how == "relative" and found.kind == "document" and is_speech_of_somebody(words, k, end2):
            continue
        if found.kind == "document" and is_document_of_a_man(words, found.head, end2, cue):
            continue
        if how == "before" and found.kind == "document" and cue.first == end2 and _is_claimed(words, found.head, cue):
            return None, how
        many = form is not None and form.number == "p" and words[found.head].article  # البحارة
        if k == start and how == "relative" and found.name is None and (whose := _acts_on_it(words, k, end2)):
            found = describe(article, whose, end2)  # قدم الحلقة [المدرب سالم العلي] الذي أوضح
        if how == "relative" and form is not None and form.number == "s" and found.kind == "group":
            found = _one_of_them(article, found, end2) or found
        apart = bool(form is not None and form.gender and found.gender and form.gender != found.gender)
        if apart and found.kind != "group" and not (many and found.kind == "unnamed"):
            continue
        mention = found
        break
    if mention is None:
        return None, how
    if how == "before" and (person := whom_it_describes(article, cue, first, mention)) is not None:
        return person, how
    if how == "relative" and mention.kind == "organization" and form is not None and form.lemma in _LAYS_DOWN:
        return None, how  # القاعدة المتبعة في ريال مدريد والتي [تنص] على أن
    if mention.kind == "document" and cue.last < len(words) and words[cue.last].folded in THEREIN:
        return author_before(article, cue, start, end2), how  # أدلت المتهمة باعترافات [قالت فيها]
    if form is not None and form.number == "p" and mention.kind == "unnamed" and words[mention.head].article:
        mention.kind = "group"  # البحارة يؤكدون
    if form is not None and form.number == "p" and mention.kind not in ("group", None):
        return None, how
    if form is not None and form.number == "s" and mention.kind == "group" and how == "before" and form.gender == "m":
        if words[mention.head].stem not in ("بعض", "احد", "كل", "عدد"):
            return None, how
    return mention, how


def _is_text_that_says(words: list[Word], j: int, cue: CueMatch) -> bool:
    """Whether a text is spoken of that says something, in a clause without الذي: رد على [تقرير] يقول إن."""
    text, form = words[j], cue.form
    if not text.flags & lexicon.DOCUMENT or text.article or form is None or form.tense != "present":
        return False
    governed = text.preposition or words[j - 1].flags & lexicon.PREPOSITION
    return bool(governed) and form.number == "s" and text.gender == form.gender


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


def subject_before_occasion(article: Article, cue: CueMatch) -> Mention | None:
    """The subject that opens a sentence, with the occasion put behind it: ``[السويحلي] وفي تغريدة له، أضاف أن``."""
    words, first = article.words, article.sentence(cue.first)[0]
    if words[cue.first].conjunction or article.stretch_of.get(cue.first) is not None:
        return None
    at = next((k for k in range(first + 1, min(cue.first, first + _LONGEST_SUBJECT)) if words[k].folded in _THERE), 0)
    if not at or any(word.complementizer or word.flags & lexicon.RELATIVE for word in words[at : cue.first]):
        return None
    if any(
        form.part == "verb" and "ambiguous" not in form.flags for word in words[first : cue.first] for form in word.cues
    ):
        return None
    end = at - (words[at - 1].kind == COMMA)
    if words[first].preposition or noun_phrase_end(article, first, end) != end:
        return None
    mention = describe(article, first, end)
    named = mention.kind in ("person", "organization") or (mention.kind == "unnamed" and words[first].article)
    return mention if named and agrees(article, cue, mention) else None


def subject_before_relative(article: Article, cue: CueMatch) -> Mention | None:
    """The subject that opens a sentence, with a relative clause between it and its verb.

    ``[الصحيفة] التي تصدر في زيورخ قالت إن``.
    """
    words, form = article.words, cue.form
    first = article.sentence(cue.first)[0]
    if form is None or form.part != "verb" or words[cue.first].conjunction or cue.first - first < _SHORTEST_WITH_CLAUSE:
        return None
    if not words[first].article or not words[first].flags & _MAY_OPEN or first in article.stretch_of:
        return None
    end = noun_phrase_end(article, first, cue.first)
    if end <= first or cue.first - end < _SHORTEST_CLAUSE or words[end].folded not in _RELATIVES:
        return None
    clause = words[end + 1 : cue.first]
    if any(word.kind != NOT_PUNCTUATION or word.complementizer or word.conjunction == "و" for word in clause):
        return None
    acts = clause[0]
    if not (acts.flags & lexicon.VERB or any(f.part == "verb" for f in acts.cues) or acts.folded[0] in "يت"):
        return None
    mention = describe(article, first, end)
    gender = mention.gender or words[first].gender
    if mention.kind is None or (gender and form.gender and gender != form.gender):
        return None
    return mention


def _is_dateline(words: list[Word], first: int, dash: int) -> bool:
    """Whether what stands before a dash only tells where the news is from: ``دمشق - اتهمت``, ``باريس (الغد) - قال``."""
    if not words[first].flags & lexicon.PLACE or dash - first > _LONGEST_DATELINE:
        return False
    told = lexicon.PLACE | lexicon.TIME | lexicon.NUMBER | lexicon.MEDIA | lexicon.ORGANIZATION_NAME
    return all(word.kind != NOT_PUNCTUATION or word.flags & told for word in words[first:dash])


def _following(words: list[Word], cue: CueMatch) -> str:
    """The word after a cue, which may point back to a message: قال [فيها]."""
    return words[cue.last].folded if cue.last < len(words) else ""


def _whose_words(article: Article, cue: CueMatch, start: int, end: int) -> Mention | None:
    """Whose words somebody else published: نشرت الصفحة تصريحات [لوزير الصحة] قال فيها; not who is told them."""
    words = article.words
    if _following(words, cue) not in THEREIN:
        return None
    for k in range(end - 1, start, -1):
        said, whose = words[k - 1], words[k]
        if whose.preposition == "ل" and not said.article and said.stem.removesuffix("ا") in _PUBLISHED:
            told = whose.stem in PRESS or whose.stem in OF_THE_PRESS
            return None if told else author_before(article, cue, k - 1, end)
    return None


def _somebody_there(article: Article, cue: CueMatch, first: int, end: int) -> Mention | None:
    """Somebody without a name whom the place before a verb tells of: شهادة [ميكانيكي سابق في الشركة] قال إن."""
    words = article.words
    place = next((k for k in range(end - 2, max(first, end - _LONGEST_PLACE) - 1, -1) if words[k].folded == "في"), -1)
    for k in range(place - 1, max(first, place - _MOST_ADJECTIVES) - 1, -1):
        word = words[k]
        if word.article or word.kind != NOT_PUNCTUATION or word.flags & (FUNCTION | lexicon.VERB):
            return None
        if word.flags & (lexicon.ROLE | lexicon.UNNAMED) and not word.flags & lexicon.AMBIGUOUS_ROLE:
            found = describe(article, k, end)
            whole = found.kind == "unnamed" and found.head == k and noun_phrase_end(article, k, end) == end
            return found if whole and not word.preposition and agrees(article, cue, found) else None
    return None


def _before_precedence(words: list[Word], first: int, j: int) -> int:
    """The token before what says that somebody said something before: الذي [سبق له وأن] وصف; ``j`` if nothing does."""
    if j <= first or words[j].folded not in ("ان", "وان"):
        return j
    k = j - 1 - (words[j - 1].folded in _TO_THEM)
    return k - 1 if k >= first and words[k].folded in _PRECEDED else j


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


def _acts_on_it(words: list[Word], j: int, end: int) -> int:
    """Where somebody with a title and a name begins behind a thing with the article, which they do something to.

    ``قدم الحلقة [المدرب سالم العلي] الذي``, ``أيده في الرأي [جاره سالم العلي] الذي``; 0 where nobody does.
    """
    if j + 2 >= end or not words[j].article or words[j].flags & _WHOSE:
        return 0
    title = words[j + 1]
    if title.conjunction or title.preposition or not title.flags & (lexicon.ROLE | lexicon.HONORIFIC):
        return 0
    if not title.article and not title.folded.endswith(("ه", "ها")):
        return 0
    return j + 1 if words[j + 2].flags & lexicon.GIVEN_NAME and not words[j + 2].article else 0


def _said_before(article: Article, cue: CueMatch, first: int, j: int) -> Mention | None:
    """Who had said something already, between سبق ل and أن: ``سبق [لوزير الطاقة] أن كشف``."""
    words = article.words
    for k in range(j - 1, max(first, j - _LONGEST_SUBJECT), -1):
        if words[k].preposition == "ل" and words[k - 1].folded in _ALREADY:
            end = noun_phrase_end(article, k, j)
            mention = describe(article, k, end) if end > k else None
            if mention is None or mention.kind is None or skip_adverbials(article, end, j) < j:
                return None
            return mention if agrees(article, cue, mention) else None
    return None


def _first_of_relatives(words: list[Word], first: int, j: int) -> int:
    """The relative pronoun that the one at ``j`` goes on from, or that one: المواقع [التي] تتبع الحركة، والتي زعمت."""
    if words[j].conjunction != "و":
        return j
    pronoun = words[j].folded.removeprefix("و")
    earlier = next((k for k in range(j - 1, first, -1) if words[k].folded == pronoun), j)
    return j if words[earlier - 1].flags & lexicon.DOCUMENT else earlier  # الاتفاق الذي أبرمه، والذي يصر على أنه


def _before_time(words: list[Word], first: int, j: int) -> int:
    """The token before a time and comma that end at ``j``: تصريحات الوزير [أمس الأول،] الذي قال; else ``j``."""
    k = j - 1
    if j <= first or words[j].kind != COMMA:
        return j
    while k > first and words[k].flags & lexicon.TIME and not words[k].flags & lexicon.GIVEN_NAME:
        k -= 1
    return k if k > first else j


def _last_governed(article: Article, first: int, end: int) -> int:
    """Where the noun phrase of the last preposition before a relative pronoun starts, 0 if it does not reach there."""
    words = article.words
    for k in range(end - 1, first, -1):
        if words[k].preposition or words[k - 1].flags & lexicon.PREPOSITION:
            return k if noun_phrase_end(article, k, end) == end else 0
    return 0


def _opens_predicate(article: Article, verb: int, first: int) -> bool:
    """Whether a verb opens marks whose subject stands before them in a clause: ``أن اللجنة «[أبلغت] الجميع أن …»``."""
    words, stretch = article.words, article.stretch_of[verb]
    if stretch.first != verb or words[stretch.opening - 1].kind != NOT_PUNCTUATION:
        return False
    for k in range(stretch.opening - 1, max(first, stretch.opening - _LONGEST_PREDICATED) - 1, -1):
        word = words[k]
        if word.complementizer is not None:
            return stretch.opening - k > 1 and not word.pronoun
        if word.kind != NOT_PUNCTUATION or word.cues:
            return False
    return False


def _is_topic(words: list[Word], first: int, start: int, *, apart: bool) -> bool:
    """Whether a noun phrase before a verb only says what is spoken about: ``وحول أثر هذه [الكتب على الناس] قال``.

    Where a comma parts it from the verb of saying another verb may stand in it (``وعن الموقف إذا رفضت [الورقة]، قال``),
    and so it may in a relative clause: ``وحول الأعمار التي يستهدفها «أوميكرون» [والأطفال] قال``.
    """
    if words[start - 1].folded.removeprefix("و") in _ABOUT:
        return True
    first = next((k + 1 for k in range(start - 1, first, -1) if words[k].kind != NOT_PUNCTUATION), first)
    if words[first].folded.removeprefix("و") not in _ABOUT:
        return False
    relative = False
    for word in words[first:start]:
        relative = relative or bool(word.flags & lexicon.RELATIVE)
        if (is_verb(word) and not (apart or relative)) or word.complementizer:
            return False
        if word.kind != NOT_PUNCTUATION and not (relative and word.kind == MARK):
            return False
    return True


def _dash_before_title(words: list[Word], first: int, j: int) -> int:
    """The dash that opens a title which the one at ``j`` closes: ``أما فلان [-] أستاذ الشريعة - فيقول``; else ``j``."""
    for k in range(j - 1, max(first, j - _LONGEST_SUBJECT), -1):
        if words[k].kind == DASH:
            titled = words[k + 1].flags & (lexicon.ROLE | lexicon.RANK | lexicon.SPOKESPERSON | lexicon.UNNAMED)
            return k if titled else j
    return j


def _is_place_of_an_aside(words: list[Word], j: int, end: int) -> bool:
    """Whether a lone place before a comma is the name of a town or region named before it: من مدينة [وجدة]."""
    place = end - j == 1 and words[j].flags & lexicon.PLACE and not words[j].flags & PERSON_NAME
    return bool(place) and words[j - 1].stem in REGIONS and not words[j - 1].article


def subject_before_aside(article: Article, cue: CueMatch) -> Mention | None:
    """The person who opens a sentence, told of further between commas before the verb.

    ``[هدى سالم]، القادمة من البلدة بعد دراسة طويلة، قالت إن``.
    """
    words, form = article.words, cue.form
    first = article.sentence(cue.first)[0]
    if form is None or form.part != "verb" or words[cue.first].conjunction or words[cue.first - 1].kind != COMMA:
        return None
    if not words[first].flags & _WHOSE or first in article.stretch_of:
        return None
    end = noun_phrase_end(article, first, cue.first)
    if end + 1 >= cue.first - 1 or words[end].kind != COMMA or not words[end + 1].article:
        return None
    aside = words[end + 1 : cue.first - 1]
    if any(word.kind not in (NOT_PUNCTUATION, COMMA) or word.complementizer or is_verb(word) for word in aside):
        return None
    if any(f.part == "verb" and f.tense == "past" for word in aside for f in word.cues):
        return None
    mention = describe(article, first, end)
    return mention if mention.name is not None and agrees(article, cue, mention) else None


def _is_object_pronoun(relative: str, cue: CueMatch) -> bool:
    """Whether a relative pronoun does not agree with the verb after it, so that somebody else speaks."""
    form = cue.form
    if form is None or form.part != "verb":
        return False
    if relative.endswith("الذين") and form.number == "s":
        return True  # المصابين، الذين تبين أن; المحتجون الذين قال إنهم
    if form.number == "p":
        return relative.endswith(("التي", "الذي"))  # قريتهم التي قالوا إنها
    return (relative.endswith("التي") and form.gender == "m") or (relative.endswith("الذي") and form.gender == "f")


def _aside_start(article: Article, first: int, comma: int) -> int:
    """The comma that opens the relative clause closed by the comma at ``comma``, or 0."""
    words = article.words
    if article.hidden and comma - 1 in article.hidden:
        for k in range(comma - 1, max(first, comma - _LONGEST_ASIDE), -1):
            if article.withheld.get(k) == comma and words[k - 1].kind == COMMA:
                return k - 1  # لكن عضوا فيها، [اشترط عدم ذكر اسمه]، كشف
    for k in range(comma - 1, max(first, comma - 25), -1):
        if words[k].kind == COMMA and (words[k + 1].flags & lexicon.RELATIVE or words[k + 1].folded in ("وهو", "وهي")):
            return k
    return 0
