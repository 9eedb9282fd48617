"""The singular of what speaks in writing: تقرير of تقارير, دراسة of دراسات."""

from typing import Final

from service.lexicon.entries import rows
from service.lexicon.folding import fold
from service.lexicon.once import Once


def singular_of(noun: str) -> str:
    """The folded singular of a document's folded noun without the article; the noun itself where it is no plural."""
    return _SINGULARS.get().get(noun, noun)


def _listed() -> dict[str, str]:
    return {
        fold(plural.strip()): fold(noun)
        for noun, plurals in (row[:2] for row in rows("documents.tsv"))
        for plural in plurals.split(",")
        if plural != "-"
    }


_SINGULARS: Final = Once(_listed)
