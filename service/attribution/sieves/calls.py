"""Whom somebody calls by name in what they say: they do not say it, and they are the one who answers."""

from typing import Final

from service.attribution.cues.whom_told import is_asked_one
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import revered_end
from service.lexicon.entries import GROUP
from service.lexicon.possessed import possessed
from service.lexicon.punctuation import NOT_PUNCTUATION, QUESTION
from service.lexicon.revered import GOD
from service.lexicon.words import behind_signs

_CALLING: Final = ("يا", "ايها", "ايتها")
_LORD: Final = ("رب", "ربي", "ربنا", "الهي")
_ANSWERS: Final = ("قال", "أجاب", "رد")
_ASKING: Final = ("سأل", "خاطب")
_SOON: Final = 3
_LONGEST_SPEECH: Final = 60
_LONGEST_ASKED: Final = 9


def who_is_called(article: Article, report: Report) -> Mention | None:
    """Who is called by name in what somebody says, God aside: ``قال: يا [رسول الله]``, ``«ما يبكيك يا [عمر]؟»``.

    Args:
        article: the article.
        report: the report.

    Returns:
        Who is called first; None where nobody is.
    """
    if report.opening == CLAUSE:
        return None
    words, limit = article.words, min(report.last, report.first + _LONGEST_SPEECH)
    for k in range(report.first, limit - 1):
        if words[k].folded not in _CALLING:
            continue
        end, bearer = revered_end(words, k + 1, limit)
        if bearer == GOD or words[k + 1].bare in _LORD:
            return None
        end = end if bearer else noun_phrase_end(article, k + 1, limit)
        called = describe(article, k + 1, end) if end > k + 1 else None
        return called if called is not None and called.kind == "person" else None
    return None


def who_answers(article: Article, report: Report, said: Report | None, at: int) -> Mention | None:
    """Who was called by name or asked in what ends right before a cue: ``قال: يا رسول الله، …. فقال``: the Prophet.

    Args:
        article: the article.
        report: the report whose speaker is implied.
        said: the report before it, if any.
        at: the token of its cue.

    Returns:
        Who answers; None where nobody was called or asked.
    """
    form = report.cue.form if report.cue is not None else None
    if said is None or form is None or form.part != "verb" or form.lemma not in _ANSWERS or report.found != "dropped":
        return None
    if not 0 <= at - said.last <= _SOON:
        return None
    if form.number != "s":
        return _who_are_asked(article, said) if form.number == "p" else None
    called = who_is_called(article, said) or _who_is_asked(article, said)
    return called if called is not None and called.gender in (None, form.gender) else None


def _who_are_asked(article: Article, said: Report) -> Mention | None:
    """The many to whom a question is put: ``قال [لأصحابه]: «أتدرون ما هي؟» قالوا``."""
    words = article.words
    if said.cue is None or words[said.last - 1].kind != QUESTION:
        return None
    for k in range(said.cue.last, min(said.first, said.cue.last + _LONGEST_ASKED)):
        if words[k].preposition == "ل":
            asked = describe(article, k, max(noun_phrase_end(article, k, said.first), k + 1))
            return asked if asked.kind == "group" or asked.number == "p" else None
        if words[k].folded[0] == "ل" and possessed(words[k].folded[1:])[0] & GROUP:
            article.clipped[k] = behind_signs(words[k].surface, 1)
            return Mention((k, k + 1), None, [], "group", None, "p", k)
    return None


def _who_is_asked(article: Article, said: Report) -> Mention | None:
    """Who is asked, right behind who asks: ``سأل المذيع [الضيف]: …؟ فأجابه``, ``سألت [جدي]: …؟ فقال``."""
    form, source = said.cue.form if said.cue is not None else None, said.source
    if said.cue is None or form is None or form.lemma not in _ASKING or (source is None and said.speaker is not None):
        return None
    before = source is None or source.span[1] <= said.cue.first  # أن رجلا سأل [النبي]: …؟
    first = said.cue.last if source is None or before else source.span[1]
    if first >= said.first or not (before or is_asked_one(article.words, first)):
        return None
    if article.words[first].kind != NOT_PUNCTUATION:
        return None  # سألته: …؟ فقال
    asked = describe(article, first, max(noun_phrase_end(article, first, said.first), first + 1))
    if asked.gender == "f" and article.words[first].form[-1] == "ه":
        asked.gender = "m"  # ضيفه is no ضيفة
    return asked
