"""Forms of address and of speaking for somebody, by which a phrase ends or goes on to a name."""

from typing import Final

from service.lexicon.word_sets import word_set

ADDRESSED: Final = word_set("styles.addressed")
MISTER: Final = ("السيد", "السيده")
IN_THE_NAME_OF: Final = "باسم"
ON_BEHALF: Final = ("باسمه", "باسمها", "باسمهم", "باسمهما")
