"""Where an article names its own author, who is meant by nobody's verb: ``متابعة: فلان``, ``القاهرة - فلان:``."""

from typing import Final

from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COLON, COMMA, DASH, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_FIRST_LINES: Final = 8
_LONGEST: Final = 10
_SHORTEST: Final = 2
MAKING: Final = word_set("bylines.making")
_WHERE: Final = lexicon.PLACE | lexicon.MEDIA
_NAMING: Final = lexicon.PERSON_NAME | lexicon.HONORIFIC


def bylines(article: Article) -> list[tuple[int, int]]:
    """The bylines in the first lines of an article.

    Args:
        article: the article.

    Returns:
        Their half-open token ranges.
    """
    found: list[tuple[int, int]] = []
    for line in range(min(_FIRST_LINES, len(article.tokens.lines))):
        first, end = article.tokens.lines[line]
        last = _byline_end(article.words, first, end)
        if last > first:
            found.append((first, last))
    return found


def is_byline(words: list[Word], first: int, end: int) -> bool:
    """Whether a byline opens a line or is all of it."""
    return _byline_end(words, first, end) > first


def _byline_end(words: list[Word], first: int, end: int) -> int:
    """The token after the byline that opens a line or is all of it; ``first`` where there is none."""
    name = first
    while name < end and words[name].folded.removeprefix("و") in MAKING:
        name += 1
    made = name > first  # تحقيق وتصوير: فلان
    while made and name < end and _parts(words[name]):
        name += 1
    last = _parted_end(words, name, end)
    if made:
        close = next((k for k in range(name, last) if _parts(words[k])), last)
        written = name - first == 1 and words[first].folded.startswith("كتب") and words[end - 1].folded.isdigit()
        if close - name < _SHORTEST:
            return first  # the line has no name: تصوير
        named = words[name].flags & _NAMING or (written and end - name <= _LONGEST)
        return close if named else first  # كتب: باهي حسن الأحد [09-09-2012]
    parts = [k for k in range(first, last) if _parts(words[k])]
    if not parts or not any(word.flags & _WHERE for word in words[first:last]):
        return first
    heads = [first, *[k + 1 for k in parts if k + 1 < last]]
    return last if any(words[k].flags & lexicon.GIVEN_NAME and not words[k].article for k in heads) else first


def _parts(word: Word) -> bool:
    """Whether a word or mark stands between the parts of a byline: القاهرة [-] فلان, القاهرة [من] فلان."""
    return word.kind in (DASH, COLON) or word.surface == "/" or word.folded == "من"


def _parted_end(words: list[Word], first: int, end: int) -> int:
    """The end of a short line, or the colon that ends what opens a longer one; ``first`` where it tells something."""
    for k in range(first, min(end, first + _LONGEST)):
        word = words[k]
        if word.kind == COLON:
            return k
        if word.flags & lexicon.PERSON_NAME:
            continue  # طالب البلوشي، سعيد علي
        if word.complementizer or word.kind == COMMA or any(form.part == "verb" for form in word.cues):
            return first
        if (
            word.kind == NOT_PUNCTUATION
            and not _parts(word)
            and word.flags & (lexicon.VERB | lexicon.PREPOSITION | lexicon.RELATIVE)
        ):
            return first
    return end if end - first <= _LONGEST else first
