"""The antecedent of a relative pronoun before a verb: ``[الوزارة] التي أعلنت``."""

from typing import Final

from service.attribution.cues.agreeing_phrases import agreeing_mention
from service.attribution.cues.before_asides import before_asides
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.no_subjects import is_called
from service.attribution.cues.phrase_starts import phrase_start
from service.attribution.cues.statements_before import author_before, tells_in_it, tells_therein
from service.attribution.cues.what_is_called import DEEMING
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.two_persons import second_person
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.styles import IN_THE_NAME_OF
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import WHICH_ONE
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.words import Word, can_be_verb

_NUMBERING: Final = ("رقم", "عام", "سنه", "لعام", "لسنه")
_LAYS_DOWN: Final = ("نص", "قضى")
_OF_A_THING: Final = lexicon.COMMON | lexicon.VERB
_MOST_UNKNOWN: Final = 2
_OF_NOBODY: Final = lexicon.TIME | lexicon.PLACE | lexicon.DOCUMENT | lexicon.SPEECH | lexicon.NUMBER | lexicon.FUNCTION
_OWNS_NOTHING: Final = lexicon.FUNCTION | lexicon.PREPOSITION | lexicon.PLACE | PERSON_NAME
_SPEAKS: Final = lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD
_MAY_BE_ADJECTIVE: Final = lexicon.AMBIGUOUS_ROLE | lexicon.NATIONALITY | lexicon.NISBA
_MANY: Final = ("الذين", "والذين", "اللواتي", "اللاتي")


def relative_antecedent(article: Article, cue: CueMatch, first: int, pronoun: int) -> Mention | None:
    """The antecedent of a relative pronoun that is the subject of the verb behind it: ``[الوزارة] التي أعلنت``.

    Args:
        article: the article.
        cue: the verb.
        first: the first token of the sentence.
        pronoun: the relative pronoun.

    Returns:
        The mention; None where the antecedent does not say it.
    """
    words, form = article.words, cue.form
    if form is not None and cue.pronoun is not None and (form.frame == "describe" or form.lemma in DEEMING):
        return None  # مواجهة الرئيس الذي وصفه «بالضعيف»: the pronoun is he
    last = _before_time(words, first, _first_of_relatives(words, first, pronoun) - 1)
    last = before_asides(article, first, last)
    if last < first:
        return None
    if (numbered := _numbered_document(words, cue, first, last)) is not None:
        return numbered
    start, end = phrase_start(article, first, last + 1), last + 1
    if start >= end or is_called(words, start) or (start and words[start - 1].folded == "غير"):
        return None  # الجنسيات غير [العربية]، التي تظهر
    start = _behind_the_represented(article, start, end)
    whole = noun_phrase_end(article, start, end)
    if whole < end:
        start = next((k + 1 for k in range(end - 1, start, -1) if words[k].kind == COMMA), start)
        whole = noun_phrase_end(article, start, end)
    if whole < end:
        governed = _last_governed(article, start, end) or _another_behind(article, whole, end)
        if not governed and (owner := _of_whom(article, cue, whole, end)) is not None:
            return owner  # انتقد التجار مواقف [الوزيرة] التي
        start, end = (governed, end) if governed else (start, whole)
    start = second_person(article, start, end)  # استقبل الوزير سالم العمري [الدكتور نعيم الزبيدي] الذي قال إن
    behind = _object_behind(article, start, end)
    if behind > start and _is_what_it_is_about(words, cue, behind):
        return None  # رفض الوزير [القرار] الذي قال إنه ظالم
    start = start if words[behind].preposition or not words[behind].flags & (_SPEAKS | lexicon.DOCUMENT) else behind
    if tells_in_it(words, cue) and words[start].flags & (lexicon.SPEECH | lexicon.DOCUMENT):
        start += 1  # تصريحات [فلان] التي قال فيها
    mention = agreeing_mention(article, cue, start, end, relative=True)
    if form is not None and form.number == "p" and words[pronoun].folded in _MANY:
        mention = _many_behind(article, start, last + 1, mention)
    if mention is None:
        return _of_whom(article, cue, start, last + 1)
    if mention.kind == "organization" and form is not None and form.lemma in _LAYS_DOWN:
        return None  # القاعدة المتبعة في ريال مدريد والتي [تنص] على أن
    if mention.kind != "document":
        return mention
    if tells_therein(words, cue):
        return author_before(article, cue, start, end)
    owner = _of_whom(article, cue, start, end) if form is not None and form.frame == "say" else None
    return owner if owner is not None and owner.kind == "person" else mention  # عقد الاجتماع برئاسة [سالم] الذي قال


def unknown_antecedent(article: Article, cue: CueMatch) -> Mention | None:
    """Who is told of by nothing but words that no list knows, before الذي and what they said: [المغرور]، الذي قال: «…».

    Args:
        article: the article.
        cue: the verb, right behind the relative pronoun.

    Returns:
        The mention; None where something else is told of.
    """
    words, form, pronoun = article.words, cue.form, cue.first - 1
    if form is None or form.frame != "say" or WHICH_ONE.get(words[pronoun].folded) != form.gender or form.number != "s":
        return None
    last = pronoun - 1 - (words[pronoun - 1].kind == COMMA)
    first = last + 1
    while first > 1 and last - first + 1 < _MOST_UNKNOWN and _may_be_somebody(words[first - 1]):
        first -= 1
    if first > last or (words[first].form[-1] == "ة") != (form.gender == "f"):
        return None
    return Mention((first, last + 1), kind="unnamed", gender=form.gender, number="s", head=first)


def _may_be_somebody(word: Word) -> bool:
    """Whether a word with the article may call somebody what they are, and is no thing, place or time."""
    plain = word.article and not word.preposition and not word.conjunction and word.kind == NOT_PUNCTUATION
    return plain and not word.flags & _OF_NOBODY


def _numbered_document(words: list[Word], cue: CueMatch, first: int, last: int) -> Mention | None:
    """The law or resolution told by its number or year: ``[القانون رقم 12] الذي ينص``, ``[دستور 1971]، الذي``."""
    k = last
    while k > first and (words[k].flags & lexicon.NUMBER or words[k].folded in _NUMBERING):
        k -= 1
    word, form = words[k], cue.form
    if k == last or not word.flags & lexicon.DOCUMENT or form is None or form.number != "s":
        return None
    if word.gender != form.gender or any(w.flags & lexicon.NUMBER for w in words[k:last]):
        return None
    return Mention((k, last + 1), kind="document", head=k)


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


def _many_behind(article: Article, start: int, end: int, mention: Mention | None) -> Mention | None:
    """The many who speak, and not what is theirs: حملة [الشباب] الذين, دعم [سكان القرية] الذين."""
    words = article.words
    if mention is not None and (mention.head < 0 or words[mention.head].flags & ~_OF_A_THING):
        return mention
    for k in range(start, end):
        if words[k].flags & lexicon.MANY_PEOPLE and noun_phrase_end(article, k, end) == end:
            found = describe(article, k, end)
            return found if found.kind == "group" else mention
    return mention


def _object_behind(article: Article, start: int, end: int) -> int:
    """Where the object of a verb begins behind its subject: استقبل الوزير [الوفد] الذي; ``start`` where none does."""
    words = article.words
    if start == 0 or words[start - 1].article or not can_be_verb(words[start - 1]):
        return start
    subject_end = noun_phrase_end(article, start, end, bare=True)
    if not start < subject_end < end:
        return start
    word = words[subject_end]
    if not word.article or word.flags & _MAY_BE_ADJECTIVE:
        return start  # علق المتحدث [الرسمي] الذي
    return subject_end if noun_phrase_end(article, subject_end, end) == end else start


def _is_what_it_is_about(words: list[Word], cue: CueMatch, thing: int) -> bool:
    """Whether what is said tells of a thing before الذي, which so does not say it: القرار الذي قال [إنه] ظالم."""
    opener = words[cue.last] if cue.last < len(words) else words[thing]
    return opener.complementizer is not None and opener.pronoun is not None and not words[thing].flags & _SPEAKS


def _of_whom(article: Article, cue: CueMatch, first: int, end: int) -> Mention | None:
    """Who stands in construct behind what cannot speak: تصريحات [وزير الصحة سالم العلي] الذي, ممثل [الجمعية] التي."""
    words = article.words
    for k in range(first + 1, end):
        owned = words[k - 1]
        if owned.article or owned.kind != NOT_PUNCTUATION or owned.flags & _OWNS_NOTHING:
            continue
        if words[k].preposition or words[k].conjunction or not words[k].flags & lexicon.SPEAKER_HEAD:
            continue
        if noun_phrase_end(article, k, end) == end:
            found = agreeing_mention(article, cue, k, end, relative=True)
            if found is not None:
                return found
    return None


def _behind_the_represented(article: Article, start: int, end: int) -> int:
    """Where somebody stands who speaks for others: تحدث باسم الأهالي [سالم العلي] الذي; else ``start``."""
    words = article.words
    if words[start].folded != IN_THE_NAME_OF or start + 1 >= end or words[start + 1].flags & PERSON_NAME:
        return start
    for k in range(start + 2, end):
        if words[k].flags & (lexicon.TITLE | PERSON_NAME) and not words[k].preposition:
            return k if noun_phrase_end(article, k, end) == end else start
    return start


def _another_behind(article: Article, first: int, end: int) -> int:
    """Where another stands with a title behind somebody, 0 if none does: حاور سامي العلي [الشاعرة هدى علي] التي."""
    word = article.words[first]
    titled = word.article and word.flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.RANK)
    return first if titled and noun_phrase_end(article, first, end) == end else 0


def _last_governed(article: Article, first: int, end: int) -> int:
    """Where the noun phrase of the last preposition before a relative pronoun starts, 0 if it does not reach there."""
    words = article.words
    for k in range(end - 1, first, -1):
        if words[k].preposition or words[k - 1].flags & lexicon.PREPOSITION:
            return k if noun_phrase_end(article, k, end) == end else 0
    return 0
