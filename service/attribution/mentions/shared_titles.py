"""A title in the dual that two share, each with a nationality: [الرئيسان] المصري سالم العلي [والتونسي] رامي السعدي."""

from typing import Final

from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.mentions.title import Range, Title
from service.attribution.mentions.wording import wording
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.words import Word

_LONGEST_OFFICE: Final = 3  # وزيرا الشؤون الخارجية
_FARTHEST: Final = 12


def shared_title(article: Article, first: int) -> Title | None:
    """The title that a name shares with another's, or None.

    Args:
        article: the article.
        first: the first token of the name.

    Returns:
        A title whose role is the nationality right before the name and which says where the shared office stands.
    """
    words = article.words
    j = first - 1
    if j < 1 or not _is_nationality(words[j]):
        return None
    line = article.line(j)[0]
    if not words[j].conjunction:
        head = next((k for k in range(j - 1, max(line, j - _LONGEST_OFFICE) - 1, -1) if _is_of_two(words, k)), -1)
        return Title((j, first), None, (head, j)) if head >= 0 else None
    if _is_nationality(words[j - 1]) and not words[j - 1].conjunction:
        j -= 1  # وزيري الخارجية [المصري] والسعودي سالم العلي وخالد المري: the first is of the first
        head = next((k for k in range(j - 1, max(line, j - _LONGEST_OFFICE) - 1, -1) if _is_of_two(words, k)), -1)
        two = head + 1 < j and words[j - 1].stem.endswith("تين")  # رئيسي [الحكومتين]: each of one
        return Title((j, j + 1), None, (head, j)) if head >= 0 and not two else None
    for k in range(j - 1, max(line, j - _FARTHEST) - 1, -1):
        if words[k].kind not in (NOT_PUNCTUATION, COMMA):
            return None
        if _is_of_two(words, k):
            end = next((a for a in range(k + 1, j) if _is_nationality(words[a])), j)
            return Title((j, first), None, (k, end)) if end < j and end - k <= _LONGEST_OFFICE else None
    return None


def _is_nationality(word: Word) -> bool:
    """Whether a word is the nationality of one: المصري, and not that of many: نقابة الصحفيين [العراقيين]."""
    if not word.article or word.preposition or word.stem.endswith(("ين", "ون")):
        return False
    return bool(word.flags & lexicon.NATIONALITY)


def _is_of_two(words: list[Word], k: int) -> bool:
    """Whether a word is a role in the dual: الرئيسان، بين الوزيرين, or in construct وزيرا الخارجية."""
    word = words[k]
    if len(word.surface) != len(word.form):
        return False  # with vowel signs its ending is not the last letter
    if word.article:
        return word.stem.endswith(("ان", "ين")) and _is_role(word.stem[:-2])
    if word.flags & lexicon.PARTICLE:
        return False  # [أما] المدرب المصري: no two mothers
    if k > 0 and words[k - 1].flags & lexicon.ORGANIZATION_HEAD and not words[k - 1].article:
        return False  # جمعية [منتجي] الألبان
    return k + 1 < len(words) and words[k + 1].article and bool(_construct(word))


def _construct(word: Word) -> str:
    """The singular of a role in the dual without its ن before a complement, as the article spells it; or empty."""
    joined = 1 if word.folded[:1] in ("و", "ب", "ل") else 0
    for form, folded in ((word.surface, word.folded), (word.surface[joined:], word.folded[joined:])):
        if folded[-1:] == "ا" or (folded[-1:] == "ي" and not _is_role(folded)):  # no محامي
            if _is_role(folded[:-1]) and not folded.endswith("ها"):  # no مديرها
                return form[:-1]
    return ""


def _is_role(folded: str) -> bool:
    entry = lexicon.entries().get(folded)
    return entry is not None and bool(entry.flags & lexicon.ROLE)


def shared_wording(article: Article, shared: Range) -> str:
    """The office that two share, of one of them: الرئيس, وزير الخارجية."""
    first, last = shared
    if article.words[first].article:
        return wording(article, (first, first + 1), joined=True)[:-2]
    return f"{_construct(article.words[first])} {article.slice(first + 1, last)}"


def shared_key(article: Article, shared: Range | None) -> Key:
    """The words of an office that two share, for comparison with another's title."""
    if shared is None:
        return ()
    word = article.words[shared[0]]
    head = word.stem[:-2] if word.article else word.folded[-len(_construct(word)) - 1 : -1]
    return (head, *name_key(article, (shared[0] + 1, shared[1])))
