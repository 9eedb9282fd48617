"""What a message says, and who sent it: ``أصدرت [الوزارة] بيانا جاء فيه``, ``وصلت [رسالة] مفادها أن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import subject_after
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import MESSAGE, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, behind_signs, can_be_verb

_LONGEST_ACT: Final = 12
_TALK: Final = ("تصريح", "تصريحات", "كلام", "حديث", "اقوال")
_PASSING_ON: Final = ("نقل", "تناقل", "تداول", "أورد", "نشر", "بث")
_STANDING: Final = ("جاء", "ورد")
_ISSUED: Final = ("صدر", "صدرت", "يصدر", "تصدر")
_RECEIVING: Final[tuple[str, ...]] = ("تلق", "يتلق", "استلم", "تستلم", "يستلم", "تسلم", "يتسلم", "سمع", "استقبل")
_CITING: Final = (
    "استشهد", "يستشهد", "تستشهد", "مستشهد", "استدل", "يستدل", "تستدل", "مستدل", "استند", "يستند", "تستند", "مستند",
)  # fmt: skip
_OF_OTHERS: Final[tuple[str, ...]] = (*_RECEIVING, *_CITING)
_POINTING: Final = ("أشار", "لفت", "علق", "رد")
_POINTED_TO: Final = ("الي", "علي")
_HEARD: Final = ("معلومات", "معلومه", "انباء", "نبا", "اخبار", "شايعات", "شايعه", "اشاعه", "تقارير")
_QUESTIONS: Final = ("سؤال", "تساؤل", "استفسار")
_SENDING: Final = word_set("messages.sending")
_LONGEST_MESSAGE: Final = 4  # تصريحات صحفية [لوزير النفط]


def message_report(article: Article, report: Report) -> Report:
    """What a message says: ``أصدرت [الوزارة] بيانا جاء فيه``, ``وصلت [رسالة] مفادها أن``.

    The source is who is told to have sent it in the same sentence, else the message itself.

    Args:
        article: the article.
        report: the report, without its source; it is changed in place.

    Returns:
        The report.
    """
    cue, words = report.cue, article.words
    assert cue is not None
    report.found = MESSAGE
    message = cue.first
    for k in range(cue.first - 1, article.sentence(cue.first)[0] - 1, -1):
        form = words[k].cues[0] if words[k].cues else None
        if message == cue.first and (words[k].flags & lexicon.DOCUMENT or any(f.part == "noun" for f in words[k].cues)):
            message = k
            if is_question(words[k]):
                return report  # رد الوزير على سؤال مفاده: whoever asked
            if words[k + 1].folded == "من" and k + 2 < cue.first and words[k + 2].flags & lexicon.SPEAKER_HEAD:
                mention = describe(article, k + 2, noun_phrase_end(article, k + 2, cue.first))
                if mention.kind in ("person", "unnamed", "organization", "group"):
                    report.source = mention
                    return report  # تلقى السكان رسالة من [البلدية] مفادها
        elif words[k].flags & lexicon.PREPOSITION:
            continue  # نشرت الوزارة بيانا [عبر] موقعها
        elif message < cue.first and (_receives(words[k]) or _is_only_heard(words, message, k)):
            report.source = _as_document(article, message, cue.first)
            return report  # تلقى الوزير رسالة مفادها, قال المصدر إن لديه معلومات مفادها
        elif message < cue.first and _points_to_anothers(words, k, message):
            report.source = _as_document(article, message, cue.first)
            return report  # استند الوزير إلى تقرير للبنك جاء فيه
        elif (sender := _who_sends(article, k, message)) is not None:
            report.source = sender
            return report
        elif form is not None and form.part == "verb" and form.voice == "active" and form.lemma not in _STANDING:
            if words[message].stem.removesuffix("ا") in _TALK and form.lemma in _PASSING_ON:
                report.source = _whose_message(article, message, cue.first)
                if report.source is not None:
                    return report
            sent = CueMatch(k, k + 1, article.tokens.end(k), form, None, None)
            report.source = subject_after(article, sent, message)
            if report.source is not None:
                return report
    if message < cue.first:
        mention = describe(article, message, noun_phrase_end(article, message, cue.first))
        issuer = _who_issued(article, message) or _who_acts(article, message)
        report.source = issuer or (mention if mention.kind is not None else None)
    return report


def _receives(word: Word) -> bool:
    """Whether a verb tells that somebody gets, hears or cites a message, which is another's: تلقى، استلمت، سمع."""
    verb = word.folded.removeprefix(word.conjunction)
    return not word.article and verb.startswith(_OF_OTHERS) and not word.flags & lexicon.PERSON_NAME


def _points_to_anothers(words: list[Word], k: int, message: int) -> bool:
    """Whether a verb points to a text, or replies to it, which is not one's own: أشار إلى [تقرير], not إلى رسالته."""
    text = words[message]
    if text.pronoun is not None or text.article or not text.flags & lexicon.DOCUMENT:
        return False
    if words[message - 1].folded not in _POINTED_TO:
        return False  # رد ببيان: one's own
    return any(form.part == "verb" and form.lemma in _POINTING for form in words[k].cues)


def _is_only_heard(words: list[Word], message: int, k: int) -> bool:
    """Whether what nobody sends is told of in a clause that a word opens: قال المصدر [إن] لديه معلومات مفادها."""
    opens = words[k].complementizer is not None and words[k].conjunction == ""
    return opens and words[message].stem in _HEARD


def _as_document(article: Article, message: int, limit: int) -> Mention:
    """The message itself as the one that says something."""
    end = max(noun_phrase_end(article, message, limit), message + 1)
    mention = describe(article, message, end)
    return mention if mention.kind is not None else Mention((message, end), kind="document", head=message)


def is_question(word: Word) -> bool:
    """Whether a word is a noun of asking without the pronoun of who asks: سؤال, but not سؤاله."""
    return word.pronoun is None and any(form.lemma in _QUESTIONS for form in word.cues if form.part == "noun")


def _who_sends(article: Article, k: int, message: int) -> Mention | None:
    """Who sends or gives the message, behind a verb that reports nothing itself: ``بعث [الوزير] برسالة مفادها``."""
    words = article.words
    if (
        words[k].folded.removeprefix("و").removeprefix("ف") not in _SENDING
        or message <= k + 1
        or not words[k + 1].flags & lexicon.SPEAKER_HEAD
    ):
        return None
    if words[k + 1].preposition or words[k + 1].pronoun is not None:
        return None
    mention = describe(article, k + 1, noun_phrase_end(article, k + 1, message))
    feminine = words[k].folded.endswith("ت")
    agrees = mention.gender is None or mention.kind == "group" or (mention.gender == "f") == feminine
    return mention if agrees and mention.kind in ("person", "unnamed", "organization", "group") else None


def _whose_message(article: Article, message: int, limit: int) -> Mention | None:
    """Whose words a medium passes on: ``نقلت الصحيفة تصريحات [لوزير النفط] مفادها أن``."""
    words = article.words
    for k in range(message + 1, min(message + _LONGEST_MESSAGE, limit)):
        if words[k].preposition == "ل" and words[k].flags & lexicon.SPEAKER_HEAD:
            mention = describe(article, k, noun_phrase_end(article, k, limit))
            article.clipped[k] = behind_signs(words[k].surface, 1)  # the ل
            return mention if mention.kind in ("person", "unnamed") else None
        if words[k].article or words[k].kind != NOT_PUNCTUATION:
            return None
    return None


def _who_issued(article: Article, message: int) -> Mention | None:
    """From whom a message comes that is named behind them: ``صدر عن [الوزارة] بيان جاء فيه``."""
    words, first = article.words, article.sentence(message)[0]
    for k in range(message - 2, max(first, message - _LONGEST_ACT), -1):
        if words[k].folded == "عن" and words[k - 1].folded.removeprefix("و") in _ISSUED:
            if noun_phrase_end(article, k + 1, message) != message:
                return None
            mention = describe(article, k + 1, message)
            return mention if mention.kind in ("person", "unnamed", "organization", "group") else None
    return None


def _who_acts(article: Article, message: int) -> Mention | None:
    """The institution that acts with a message, whatever it does: ``سارعت [رئاسة الجمهورية] للرد ببيان``."""
    words, first = article.words, article.sentence(message)[0]
    if words[message].preposition != "ب" or words[message].article:
        return None
    for k in range(message - 2, max(first, message - _LONGEST_ACT) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return None
        acts = can_be_verb(words[k]) and words[k].folded[-1] == "ت"
        if acts and words[k + 1].flags & lexicon.ORGANIZATION_HEAD and not words[k + 1].preposition:
            end = noun_phrase_end(article, k + 1, message)
            said = (j for j in range(k + 2, end) if words[j].preposition == "ل" and words[j].cues)
            mention = describe(article, k + 1, next(said, end))  # رئاسة الجمهورية [للرد]
            return mention if mention.kind == "organization" and mention.gender in (None, "f") else None
    return None
