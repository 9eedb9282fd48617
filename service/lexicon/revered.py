"""God and the Prophet, under the many names by which religious columns quote them."""

from typing import Final

from service.lexicon.entries import rows
from service.lexicon.folding import fold
from service.lexicon.once import Once
from service.lexicon.words import Word

GOD: Final = "God"
PROPHET: Final = "Prophet"
MUHAMMAD: Final = "محمد"  # others bear it too

_Name = tuple[tuple[str, ...], str, bool]  # folded words, bearer, whether words of honour must follow


def _read() -> dict[str, tuple[_Name, ...]]:
    """The names by their first folded word, the longest first."""
    table: dict[str, tuple[_Name, ...]] = {}
    for name, bearer, honoured in (r[:3] for r in rows("revered_names.tsv")):
        words = tuple(fold(name).split())
        table[words[0]] = (*table.get(words[0], ()), (words, bearer, honoured == "honoured"))
    return {first: tuple(sorted(names, key=lambda n: -len(n[0]))) for first, names in table.items()}


_BY_FIRST: Final = Once(_read)


def begins_revered(folded: str) -> bool:
    """Whether a name of God or the Prophet begins with a word: الله، رب."""
    return folded in _BY_FIRST.get()


def revered_at(words: list[Word], j: int) -> tuple[int, str, bool]:
    """The longest name of God or the Prophet at a word, with محمد behind what he is: رسولنا الكريم [محمد].

    Returns:
        The number of its words, the bearer, and whether it names him only where words of honour follow; 0 where there
        is none.
    """
    first, table, conjunction = words[j].folded, _BY_FIRST.get(), words[j].conjunction
    names = table.get(first.removeprefix(conjunction)) if conjunction else None
    if names is None:
        names = table.get(first)
        if names is None:
            return 0, "", False  # nearly every word that is asked about
    for name, bearer, honoured in names:
        if len(name) == 1 and words[j].form.endswith("ة"):
            continue  # ربة is no ربه
        size = len(name)
        if j + size <= len(words) and all(words[j + k].folded == name[k] for k in range(1, size)):
            named = bearer == PROPHET and j + size < len(words) and words[j + size].folded == MUHAMMAD
            return size + (named and name[-1] != MUHAMMAD), bearer, honoured
    return 0, "", False
