"""Small sets of words that one step of the extraction asks about, each under the name of its step."""

from service.lexicon.data_files import lines


def word_set(name: str) -> frozenset[str]:
    """The words of a set of ``word_sets.tsv``, by its name: ``contents.details``.

    :raises KeyError: where there is no such set.
    """
    return _SETS[name]


def _read() -> dict[str, frozenset[str]]:
    sets: dict[str, frozenset[str]] = {}
    for line in lines("word_sets.tsv"):
        name, words, _ = line.split("\t")
        sets[name] = frozenset(words.split())
    return sets


_SETS = _read()
