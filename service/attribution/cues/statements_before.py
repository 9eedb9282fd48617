"""The document, statement or author before a verb: ``[دراسة] … وجدت``, ``في [بيانها] … قالت``."""

from typing import Final

from service.attribution.cues.agreement import agrees
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.phrase_starts import phrase_start
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.publications import RECEIVED
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

# in a message: قال [فيها]
THEREIN: Final = ("فيها", "فيه")
_IN_IT: Final = word_set("statements_before.in_it")
_GIVEN: Final = word_set("statements_before.given")
_WROTE: Final = word_set("statements_before.wrote")
_TO_WHOM: Final = ("الي", "عن", "بها", "به")
_ISSUED: Final = ("صادر", "صدر", "صادره")
_LONGEST_SUBJECT: Final = 30
_LONGEST_SENT: Final = 7
_LONGEST_DOCUMENT: Final = 12
_THEIRS: Final = ("له", "لها")
_SHORTEST_OWNED: Final = 3
_SHOWING: Final = word_set("statements_before.showing")
WHOSE: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.SPOKESPERSON | lexicon.GIVEN_NAME
WORDS_OF: Final = word_set("statements_before.words_of")


def tells_therein(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb tells what is said in a message: قال [فيها]."""
    return cue.last < len(words) and words[cue.last].folded in THEREIN


def tells_in_it(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb tells what is said in a message or on an occasion: قال [فيها], أكد [خلاله]."""
    return cue.last < len(words) and words[cue.last].folded in _IN_IT


def document_before(words: list[Word], cue: CueMatch) -> Mention | None:
    """What is written and says it: ``رفعوا [لافتة] تقول``, ``نشر [تعليقا ساخرا] يقول``; not رسالة يقول فيها."""
    form = cue.form
    if form is None or form.part != "verb" or form.tense != "present" or form.number != "s" or cue.first < 2:
        return None
    if cue.last < len(words) and words[cue.last].folded in WITH_PRONOUNS:
        return None
    for first in (cue.first - 1, cue.first - 2):
        word = words[first]
        listed = lexicon.entries().get(word.stem.removesuffix("ا"))
        if listed is None or not listed.flags & lexicon.DOCUMENT or listed.gender != form.gender:
            if word.article or word.kind != NOT_PUNCTUATION or word.flags & (FUNCTION | lexicon.VERB):
                break
            continue
        plain = not (word.article or word.preposition or word.flags & lexicon.ROLE)
        if plain and not words[first - 1].flags & lexicon.PREPOSITION:
            return Mention((first, cue.first), kind="document", head=first)
        return None
    return _document_from_somebody(words, cue)


def _document_from_somebody(words: list[Word], cue: CueMatch) -> Mention | None:
    """A text told from whom it is, of whose gender the verb is: ``وجد [رسالة من مكتب الرئيس] تقول إن``."""
    form = cue.form
    if form is None or form.gender != "f" or cue.last >= len(words) or words[cue.last].complementizer is None:
        return None
    for first in range(cue.first - 2, max(0, cue.first - _LONGEST_SENT), -1):
        word = words[first]
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None or word.flags & lexicon.VERB:
            return None
        if word.flags & lexicon.DOCUMENT and word.gender == "f" and words[first + 1].folded == "من":
            plain = not (word.article or word.preposition or words[first - 1].flags & lexicon.PREPOSITION)
            return Mention((first, cue.first), kind="document", head=first) if plain else None
        if word.gender == "f" and word.flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD | lexicon.PERSON_NAME):
            return None
    return None


def study_before(article: Article, cue: CueMatch) -> Mention | None:
    """The document with what is told of it before a verb of finding: ``يشير إلى [دراسة لمعهد الغد] خلصت إلى أن``."""
    words, form = article.words, cue.form
    if form is None or form.part != "verb" or form.cue_class != "finding" or words[cue.first].conjunction:
        return None
    sentence = article.sentence(cue.first)[0]
    for k in range(_before_comma(words, cue), max(sentence, cue.first - _LONGEST_DOCUMENT) - 1, -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer:
            return None
        if not word.flags & lexicon.DOCUMENT or word.article or word.gender != form.gender:
            continue
        mention = describe(article, k, cue.first)
        return mention if mention.kind == "document" else None
    return None


def findings_before(article: Article, cue: CueMatch) -> Mention | None:
    """The document with the article that opens the clause of a verb, with what is told of it between them.

    ``إن [النتائج المعلن عنها] على صعيد المكاتب تبين أن``, ``[الأرقام] المسجلة في الشهر الماضي تظهر أن``.
    """
    words, form = article.words, cue.form
    if form is None or form.part != "verb" or form.lemma not in _SHOWING or words[cue.first].conjunction:
        return None
    sentence = article.sentence(cue.first)[0]
    for k in range(_before_comma(words, cue), max(sentence, cue.first - _LONGEST_DOCUMENT) - 1, -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer:
            return None
        if not word.article or not word.flags & lexicon.DOCUMENT or word.preposition:
            continue
        if k > sentence and words[k - 1].complementizer is None:
            continue
        if word.gender != form.gender or form.number != "s":
            return None
        mention = describe(article, k, noun_phrase_end(article, k, cue.first))
        return mention if mention.kind == "document" else None
    return None


def _before_comma(words: list[Word], cue: CueMatch) -> int:
    """The token before a verb, or before the comma there, which many put behind a long subject."""
    return cue.first - 1 - (words[cue.first - 1].kind == COMMA)


def is_document_of_a_man(words: list[Word], head: int, end: int, cue: CueMatch) -> bool:
    """Whether a feminine document goes before a man who says what follows: شهادة [ضابط سابق]، أكد له أن.

    One with the article is his by a preposition: ``الكلمة الافتتاحية [للمدير] الذي قال``.
    """
    form = cue.form
    if form is None or form.part != "verb" or form.gender != "m" or words[head].gender != "f" or head + 1 >= end:
        return False
    if words[head].article:
        return any(word.preposition == "ل" and word.flags & WHOSE for word in words[head + 1 : end])
    return bool(words[head + 1].flags & WHOSE)


def is_speech_of_somebody(words: list[Word], j: int, end: int) -> bool:
    """Whether a noun of speech is that of somebody with a title, who is told of on: تصريحات [الوزير]، الذي قال."""
    if words[j].article or not words[j].flags & lexicon.SPEECH or j + 1 >= end:
        return False
    return bool(words[j + 1].flags & WHOSE)


def statement_before(article: Article, cue: CueMatch, first: int) -> Mention | None:
    """A statement that opens a sentence, told who got it: ``[بيان للوزارة]، تلقته الصحيفة، أكد أن``."""
    words, form = article.words, cue.form
    if not words[first].flags & lexicon.DOCUMENT or words[first].article or words[first].conjunction:
        return None
    if form is None or form.frame != "say" or form.tense != "past" or form.number != "s":
        return None
    if form.gender != words[first].gender or words[cue.first - 1].kind != COMMA or cue.first - first > _LONGEST_SUBJECT:
        return None
    end = max(noun_phrase_end(article, first, cue.first), first + 1)
    if end + 1 < cue.first and not any(words[k].folded in RECEIVED for k in range(end, cue.first)):
        return None
    return Mention((first, end), kind="document", head=first)


def author_before(article: Article, cue: CueMatch, first: int, last: int) -> Mention | None:
    """Who says something in a message of theirs: ``تغريدة [للكاتب سالم العلي] قال فيها``."""
    words = article.words
    if not tells_therein(words, cue):
        return None
    for k in range(first + 1, last):
        said = words[k - 1].flags & (lexicon.DOCUMENT | lexicon.SPEECH)
        said = said or words[k - 1].stem.removesuffix("ا") in WORDS_OF
        theirs = not words[k - 1].article and words[k].flags & WHOSE  # تصريحات [الوزير سالم العلي] التي قال فيها
        if said and (words[k].preposition == "ل" or theirs):
            mention = describe(article, k, max(noun_phrase_end(article, k, last), k + 1))
            return mention if mention.kind in ("person", "unnamed") and agrees(article, cue, mention) else None
    return None


def given_author(article: Article, cue: CueMatch, first: int, last: int) -> Mention | None:
    """To whom what is said in a message is put down: تصريحات نسبت [للوزير] قال فيها, أدلى بها [سالم] وقال فيها.

    Or who wrote it: ``رسالة كتبها [سالم العلي] من بيته، قال فيها``.
    """
    words = article.words
    if not tells_therein(words, cue):
        return None
    for verb in range(last - 1, first, -1):
        said = words[verb - 1]
        wrote = words[verb].folded in _WROTE
        if not wrote and words[verb].folded not in _GIVEN:
            continue
        if not said.flags & (lexicon.DOCUMENT | lexicon.SPEECH) or said.article:
            continue
        start = verb + 1 + (words[verb + 1].folded in _TO_WHOM)
        end = noun_phrase_end(article, start, last) if start < last else start
        if end <= start or (start == verb + 1 and not wrote and words[start].preposition != "ل"):
            return None
        mention = describe(article, start, end)
        return mention if mention.kind in ("person", "unnamed") and agrees(article, cue, mention) else None
    return None


def issuer_before(article: Article, cue: CueMatch) -> Mention | None:
    """The institution whose statement somebody says something in: جاء ذلك في بيان صادر عن [الاتحاد]، قال فيه.

    ``صدر بيان عن [الجيش] الثلاثاء قال إنه``: where a statement comes out, its verb needs no فيه.
    """
    words, last = article.words, cue.first - (article.words[cue.first - 1].kind == COMMA)
    therein, first = tells_therein(words, cue), max(article.sentence(cue.first)[0], last - _LONGEST_SUBJECT)
    while last - 1 > first and words[last - 1].flags & lexicon.TIME:
        last -= 1
    for k in range(last - 1, first, -1):
        issued = k > 1 and words[k - 1].folded == "عن" and words[k - 2].stem in _ISSUED
        sent = k > 1 and not issued and words[k - 1].folded in ("عن", "من")
        at = k - 3 if issued else k - 2 if sent else k - 1
        said = at >= first and words[at].flags & (lexicon.DOCUMENT | lexicon.SPEECH)
        if not said or not (issued or sent or words[k].preposition == "ل"):
            continue
        if not therein and (words[at].article or at == first or words[at - 1].stem not in _ISSUED):
            return None
        if noun_phrase_end(article, k, last) != last:
            return None
        mention = describe(article, k, last)
        return mention if mention.kind == "organization" and agrees(article, cue, mention) else None
    return None


def owner_before(article: Article, cue: CueMatch) -> Mention | None:
    """Whose work it is in which they say something: ``[للشاعر سالم] بيت يقول فيه``, ``[سالم] له بيت يقول فيه``."""
    words, first = article.words, article.sentence(cue.first)[0]
    if not tells_therein(words, cue) or words[cue.first].conjunction or cue.first - first < _SHORTEST_OWNED:
        return None
    for k in range(cue.first - 2, max(first, cue.first - _LONGEST_DOCUMENT) - 1, -1):
        word = words[k]
        if word.folded in _THEIRS:
            start = phrase_start(article, first, k)
            mention = describe(article, start, k) if start < k else None
        elif word.preposition == "ل" and word.flags & WHOSE and (k == first or words[k - 1].kind == COMMA):
            end = max(noun_phrase_end(article, k, cue.first), k + 1)
            mention = describe(article, k, end) if _are_a_work(words, end, cue.first) else None
        elif word.kind == NOT_PUNCTUATION:
            continue
        else:
            return None
        owns = mention is not None and mention.kind in ("person", "unnamed") and agrees(article, cue, mention)
        owns = owns and (word.preposition == "ل" or _are_a_work(words, k + 1, cue.first))
        return mention if owns else None
    return None


def _are_a_work(words: list[Word], j: int, end: int) -> bool:
    """Whether a noun without the article and its adjectives, and nothing else, fill a token range: بيت شهير."""
    return j < end and all(
        word.kind == NOT_PUNCTUATION
        and not word.article
        and not word.flags & (FUNCTION | lexicon.VERB)
        and all(form.part != "verb" for form in word.cues)
        for word in words[j:end]
    )
