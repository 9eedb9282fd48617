"""What a word is beside the word before it in a noun phrase: an adjective, a name, or an object that ends it."""

from typing import Final

from service.attribution.names.names import ORDINALS
from service.attribution.noun_phrases.binding import TITLED
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

_OF_THREE_LETTERS: Final = 3  # دخل, خرج
_SHORTEST_DEED: Final = 4
SOMEBODY: Final = lexicon.UNNAMED | lexicon.ROLE
_SHORTEST_WITH_B: Final = 3
_OWNERS: Final = ("صاحب", "صاحبه", "ناقل", "حامل", "مستلم")
OF_THE_MEDIA: Final = "اعلام"


def counts_bodies(words: list[Word], j: int) -> bool:
    """Whether a number with the article is an adjective of an institution's name: بنك الخليج [الأول]."""
    word, before = words[j], words[j - 1]
    if not word.article or word.conjunction or word.preposition or word.stem not in ORDINALS or not before.article:
        return False
    return bool(words[j - 2].flags & lexicon.ORGANIZATION_HEAD) and not words[j - 2].article


def is_deed_of_one(someone: Word, word: Word) -> bool:
    """Whether a word right behind somebody indefinite in the accusative is no adjective: سائقا [صدم], رجلا [دخل]."""
    if someone.article or someone.conjunction or not someone.flags & SOMEBODY or len(someone.folded) < _SHORTEST_DEED:
        return False
    if someone.form[-1] != "ا" or _is_hers(someone) or someone.flags & PERSON_NAME:
        return False
    if word.article or word.conjunction or word.preposition:
        return False
    if word.flags == lexicon.COMMON and len(word.form) != _OF_THREE_LETTERS:
        return False  # شيخا [كبير] السن
    return not word.flags & ~lexicon.COMMON and not word.form.endswith(("ا", "ى", "ة", "ين", "ي"))


def _is_hers(word: Word) -> bool:
    """Whether a word ends in her pronoun: رئيسها, but not فقيها."""
    return word.form.endswith("ها") and not word.stem.endswith("ه")


def is_latin(word: Word) -> bool:
    """Whether a word is written in Latin letters: Nordcom."""
    return word.folded.isascii() and word.folded[:1].isalpha()


def names_a_body(body: Word, name: Word) -> bool:
    """Whether a word that no list knows is the name of the body before it: شركة [زنتكس], منظمة [أوكيانا]."""
    if body.article or not body.flags & lexicon.ORGANIZATION_HEAD or name.kind != NOT_PUNCTUATION:
        return False
    return not (name.flags or name.article or name.preposition or name.conjunction or name.cues or name.complementizer)


def is_put_out_by(body: Word, text: Word) -> bool:
    """Whether a text without the article stands behind a body, media or somebody without a name, who has put it out.

    ``صفحة على فيسبوك [صورة]``, ``وسائل إعلام [صورة]``, ``ناشط [صورة]``, but ``صاحب [رسالة]``.
    """
    if body.article or text.article or text.preposition or text.conjunction:
        return False
    if body.flags & lexicon.UNNAMED:
        return text.form.endswith("ة") and body.stem not in _OWNERS
    return bool(body.flags & lexicon.ORGANIZATION_NAME) or body.folded == OF_THE_MEDIA


def may_be_adjective(word: Word) -> bool:
    """Whether a noun with the article has the shape of what somebody is said to be: المعروف, الليبي, البالغة."""
    return bool(word.cues) or word.stem[0] == "م" or word.form.endswith(("ي", "ية", "ة")) or word.stem[1:2] == "ا"


def is_no_adjective_of_a_body(body: Word, word: Word) -> bool:
    """Whether a word with the article is no adjective of a feminine body, but an object: المنظمة [الحكم], [القرار]."""
    if not body.article or not body.flags & lexicon.ORGANIZATION_HEAD or not body.form.endswith("ة"):
        return False
    return not word.form.endswith(("ة", "ى", "ا", "ات", "ه"))


def is_with_a_deed(words: list[Word], j: int) -> bool:
    """Whether a common noun with ب stands behind a body or town, and so completes the verb: المحكمة [بحل] الجمعية."""
    word, body = words[j], words[j - 1]
    if word.article or word.flags != lexicon.COMMON or word.form[0] != "ب" or len(word.form) < _SHORTEST_WITH_B:
        return False
    if not (body.article or body.flags & lexicon.PLACE) or body.flags & (TITLED | lexicon.NISBA):
        return False
    if lexicon.entries().get(word.folded[1:]) is None or word.folded[1:] in REGIONS:
        return False  # مدير المدرسة [بمدينة] الواحة
    if not body.flags & (lexicon.ORGANIZATION_HEAD | lexicon.PLACE):
        return False
    deed = lexicon.entries()[word.folded[1:]]
    return not deed.flags & ~(lexicon.COMMON | lexicon.SPEECH | lexicon.DOCUMENT)
