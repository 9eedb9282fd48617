"""Marked words alone in a sentence or line, with which the last speaker goes on."""

from typing import Final

from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.names_in_gaps import JOINING
from service.attribution.reports.nouns_of_saying import SAYINGS
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.cited_in_brackets import FOUND
from service.attribution.text.quotation_marks import Stretch
from service.attribution.unannounced.labels import SPOKEN_ABOUT
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COLON, COMMA, FULL_STOP, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.words import Word, can_be_verb

_UPON: Final = ("عند", "لدي")
_SAYING: Final = ("say", "clause")
_AND: Final = ("و", "او")
_SHORTEST: Final = 2
_SHORTEST_ASKED: Final = 3
_SHORTEST_LINE: Final = 5
_SHORTEST_PIECE: Final = 4
_LONGEST_LINK: Final = 8
_THAT_AFTER: Final = ("كما", "حين", "علما")


def continuation(article: Article, stretch: Stretch, reports: list[Report], broken: bool) -> Report | None:
    """A sentence or line that is nothing but words in marks, after a report: the last speaker goes on.

    ``broken`` says that the stretch before it was never closed, as where marks are reopened at each paragraph.

    Args:
        article: the article.
        stretch: the words in marks.
        reports: the last reports before it.
        broken: whether the stretch before it was never closed.

    Returns:
        The report, its source left open; None where nobody goes on.
    """
    words = article.words
    paragraph_of = article.tokens.paragraph_of
    beside = any(
        r.stretch and paragraph_of[r.stretch.closing - 1] == paragraph_of[stretch.opening] for r in reports[-60:]
    )
    first = article.sentence(stretch.opening)[0]
    asked = words[stretch.opening - 1].kind == COLON and _is_asked(words, first, stretch.opening)
    if stretch.last - stretch.first < (_SHORTEST if broken or beside else _SHORTEST_ASKED if asked else _SHORTEST_LINE):
        return None
    if not asked and any(words[k].kind == NOT_PUNCTUATION for k in range(first, stretch.opening)):
        return None
    after = stretch.closing + 1
    ended = words[stretch.closing - 1].kind == FULL_STOP
    if stretch.closed and not ended and after < len(words) and words[after].kind == NOT_PUNCTUATION:
        if article.tokens.sentence_of[after] == article.tokens.sentence_of[stretch.closing]:
            return None
    if not any(r.first < stretch.opening for r in reports) or _is_summary(article, stretch):
        return None
    if _is_told_of_speaker(article, stretch):
        return None
    return _of_marks(stretch)


def _is_summary(article: Article, stretch: Stretch) -> bool:
    """Whether marked words sum up what somebody says, whom they name first: «[الخبير سامي حداد يشير] إلى زيادة …»."""
    words = article.words
    end = noun_phrase_end(article, stretch.first, stretch.last)
    if end == stretch.first or end >= stretch.last or words[end].conjunction:
        return False
    said = any(form.part == "verb" and form.tense == "present" and form.frame in _SAYING for form in words[end].cues)
    return said and describe(article, stretch.first, end).kind == "person"


def _is_told_of_speaker(article: Article, stretch: Stretch) -> bool:
    """Whether marks by mistake hold what the reporter tells of who speaks, by name: «[وأعربت العلي] عن سعادتها»."""
    words, verb = article.words, article.words[stretch.first]
    said = any(form.part == "verb" and form.tense == "past" and form.person == 3 for form in verb.cues)
    if not said or verb.conjunction != "و":
        return False
    subject = next((word for word in words[stretch.first + 1 : stretch.last] if word.kind == NOT_PUNCTUATION), None)
    return subject is not None and subject.bare in name_words(article)


def _is_asked(words: list[Word], first: int, last: int) -> bool:
    """Whether a sentence tells what somebody speaks of or is asked: ``وعن الفوز: «…»``, ``وعند سؤاله: «…»``."""
    opening, asking = words[first].stem, first + 1
    if words[first].folded in ("وردا", "ردا"):
        asking += 1  # وردا على سؤال عن الفوز: «…»
    elif opening not in _UPON:
        about = words[first].folded.removeprefix("و") in SPOKEN_ABOUT
        return about and not any(_may_cite(words[k]) for k in range(first, last))
    if asking >= last or not any(f.part == "noun" and f.lemma == "سؤال" for f in words[asking].cues):
        return False
    return not any(f.part == "verb" for k in range(asking + 1, last) for f in words[k].cues)


def one_more(article: Article, stretch: Stretch, reports: list[Report]) -> Report | None:
    """Marked words right behind others that are somebody's: ``ومن تعليقاتهم: «شيء محزن»، [«يا للأسف»] و[«لا تصدقوا»]``.

    Args:
        article: the article.
        stretch: the words in marks.
        reports: the last reports before it.

    Returns:
        The report, its source left open; None where they are nobody's, or go on as a name.
    """
    words = article.words
    before, after = _joined_to(article, stretch), stretch.closing + 1
    goes_on = after < len(words) and words[after].kind == NOT_PUNCTUATION and words[after].folded not in _AND
    if before is None or goes_on or not stretch.closed or words[stretch.first].folded in FOUND:
        return None
    while (earlier := _joined_to(article, before)) is not None:
        before = earlier
    if not any(r.stretch is before and r.type == "direct" and r.cue is not None for r in reports):
        return None
    return _of_marks(stretch)


def told_of(article: Article, stretch: Stretch, reports: list[Report]) -> Report | None:
    """Marked words of a relative clause that goes on with a description: وصفه بـ«الموقف المتعجرف» الذي [«يظهر الجهل»].

    Args:
        article: the article.
        stretch: the words in marks.
        reports: the reports before it.

    Returns:
        The report, its source left open; None where nothing in marks is described.
    """
    relative = stretch.opening - 1
    before = article.closed.get(relative - 1)
    if before is None or not article.words[relative].flags & lexicon.RELATIVE or not is_speech(article, stretch):
        return None
    if not any(r.stretch is before and r.type == "direct" and r.cue is not None for r in reports):
        return None
    return _of_marks(stretch)


def next_piece(article: Article, stretch: Stretch, reports: list[Report]) -> Report | None:
    """Another piece of a quotation, behind a comma and a link of the reporter: قال: «…»، وفي الوقت نفسه، [«نعود غدا»].

    Args:
        article: the article.
        stretch: the words in marks.
        reports: the last reports before it.

    Returns:
        The report, its source left open; None where somebody else may speak, or the sentence goes on behind it.
    """
    words, opening, after = article.words, stretch.opening, stretch.closing + 1
    if words[opening - 1].kind != COMMA or stretch.last - stretch.first < _SHORTEST_PIECE or not stretch.closed:
        return None
    if after < len(words) and words[after].kind != FULL_STOP and article.sentence(opening)[1] != after:
        return None
    if not _begins_with_verb(words[stretch.first]):
        return None  # وفي الختام، «البيت الكبير في المدينة»
    first = article.sentence(opening)[0]
    before = next((r for r in reversed(reports) if r.last <= opening and r.stretch is not None), None)
    if before is None or before.cue is None or before.cue.part != "verb" or before.type != "direct":
        return None
    start = before.last + 1
    if before.cue.first < first or before.stretch is None or before.stretch.closing + 1 != start:
        return None
    link = [k for k in range(start, opening - 1) if k not in article.stretch_of and words[k].kind == NOT_PUNCTUATION]
    if words[start].kind != COMMA or not 0 < len(link) <= _LONGEST_LINK or words[start + 1].folded[0] != "و":
        return None
    names = lexicon.PERSON_NAME | lexicon.TITLE
    if any(
        words[k].flags & names or any(f.frame in _SAYING and "ambiguous" not in f.flags for f in words[k].cues)
        for k in link
    ):
        return None
    return _of_marks(stretch)


def _may_cite(word: Word) -> bool:
    """Whether a word is a verb of saying, or what words are called that stand behind it: حديث, قول; not قرارات."""
    return any(form.part != "noun" or form.lemma in SAYINGS for form in word.cues)


def _of_marks(stretch: Stretch) -> Report:
    """The report of marked words that go on with what somebody says, its source left open."""
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, None, "continuation", stretch, "direct")


def _begins_with_verb(word: Word) -> bool:
    """Whether words in marks begin with a verb, as far as its form tells: نعود, خسرنا, لم."""
    if word.article or word.preposition or word.flags & (lexicon.PERSON_NAME | lexicon.PREPOSITION):
        return False
    return can_be_verb(word) or bool(word.flags & lexicon.NEGATION) or word.folded.endswith("نا")


def _joined_to(article: Article, stretch: Stretch) -> Stretch | None:
    """The marked words right before others, with nothing but a comma or و between them, or a comma and a conjunction.

    ``«الورق نادر»؛ لذا [«ننشر ما نستطيع كل عام»]``: such a conjunction does not go on to a name or a term.
    """
    words, joint = article.words, stretch.opening - 1
    if stretch.last - stretch.first >= _SHORTEST_PIECE and (before := _before_conjunction(words, joint)):
        return article.closed.get(before - 1)
    joint -= joint > 0 and words[joint].folded in _AND
    joint -= joint > 0 and words[joint].kind == COMMA
    return article.closed.get(joint) if joint < stretch.opening - 1 else None


def _before_conjunction(words: list[Word], last: int) -> int:
    """The comma or semicolon before a conjunction that ends at a word: [؛] لأن، [،] في حين أن; 0 for none."""
    first = last
    if words[last].folded == "ان" and words[last - 1].folded in _THAT_AFTER:
        first -= 1 + (words[last - 2].folded == "في")
    elif words[last].folded not in JOINING:
        return 0
    return first - 1 if first > 1 and words[first - 1].kind in (COMMA, SEMICOLON) else 0
