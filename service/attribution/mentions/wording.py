"""The words of a range as a reader would write them apart: without the clitics of its first word."""

import re
from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.noun_phrases.ends_of_institutions import is_at_a_faculty
from service.attribution.noun_phrases.institutions import is_branch
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import UNSEEN
from service.lexicon.words import behind_signs

_TAG: Final = re.compile("#(?=[ء-ي])")
_BETWEEN_TAGGED: Final = re.compile("(?<=[ء-ي])_(?=[ء-ي])")
_ONE_OF: Final = ("واحد", "واحدي")
_AND_ONE: Final[tuple[str, ...]] = ("وأ", "وإ")
_OF_HERS: Final[tuple[str, ...]] = ("ة", "ا", "ى")  # adjectives of اللجنة


def wording(article: Article, found: Range, *, joined: bool = False) -> str:
    """A range as the article writes it, without the marks of a tag: ``وزير #الصحة`` is وزير الصحة.

    Signs of direction within it, which nobody sees, are left out, and white space of any kind is one space, so that a
    name is one however it was set.
    A conjunction or preposition written with its first word is left out.

    Args:
        article: the article.
        found: the half-open token range, never empty.
        joined: whether a preposition of an unknown word is left out too: للبيت الأبيض → البيت الأبيض.

    Returns:
        The words, never empty.
    """
    text = _without_clitics(article, found, joined=joined)
    if not text.isprintable() or "  " in text:
        text = " ".join("".join([character for character in text if character not in UNSEEN]).split())
    return _BETWEEN_TAGGED.sub(" ", _TAG.sub("", text)) if "#" in text or "_" in text else text


def _precedes_many(article: Article, j: int) -> bool:
    """Whether what looks like واحد is و with أحد, whose hamza is left out: [واحد] المشرفين, but واحد من المشرفين."""
    return j + 1 < len(article.words) and article.words[j + 1].article and article.words[j + 1].folded[0] == "ا"


def _without_clitics(article: Article, found: Range, *, joined: bool) -> str:
    """A range as the article writes it, the clitics that join its first word to others left out."""
    word = article.words[found[0]]
    text = article.slice(*found)
    if found[0] in article.clipped:
        text = text[article.clipped[found[0]] :]
        return "ا" + text if word.article and text.startswith("ل") and word.surface.startswith("ل") else text
    if word.conjunction and word.flags and text[:1] == word.conjunction and found[0] - 1 not in article.opened:
        text = text[behind_signs(text, 1) :].lstrip()  # و المدير, but موقع «والا»
    if word.stem in _ONE_OF and (text.startswith(_AND_ONE) or _precedes_many(article, found[0])):
        text = text[1:]  # وأحد المشرفين, though واحد is one too
    if joined and (is_at_a_faculty(word) or is_branch(article.words, found[0], "ب")):
        return text[behind_signs(text, 1) :]
    if word.preposition and (joined or word.flags & lexicon.SPEAKER_HEAD) and text[:1] == word.preposition:
        rest = text[behind_signs(text, 1) :]
        if text[0] != "ل" or rest[:1] != "ل" or _governs_what_follows(article, found):
            return rest
        return ("ال" if word.stem.startswith("ل") else "ا") + rest  # للجنة is ل and اللجنة
    return text


def _governs_what_follows(article: Article, found: Range) -> bool:
    """Whether the first word begins with ل itself and is in construct: [للجنة] التحكيم, not [للجنة] الوطنية."""
    if found[1] - found[0] == 1 or not article.words[found[0]].stem.startswith("ل"):
        return False
    following = article.words[found[0] + 1]
    return following.article and not (following.preposition or following.form.endswith(_OF_HERS))
