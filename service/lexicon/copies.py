"""Copies of strings, which stand together in memory where the strings themselves are spread over many pages."""


class Copies:
    """A copy of every string that is asked for, always the same for equal strings.

    To hold a string is to count on its page that it is held, so that a worker process copies the page. Strings of the
    lexicon stand between others that it only compares; copies that are made one after the other stand side by side.
    """

    def __init__(self) -> None:
        self._made: dict[str, str] = {}
        self._tuples: dict[tuple[str, ...], tuple[str, ...]] = {}

    def of(self, text: str) -> str:
        """The copy of a string."""
        made = self._made.get(text)
        if made is None:
            made = self._made[text] = (text + " ")[:-1]
        return made

    def of_all(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """The copies of several strings."""
        made = self._tuples.get(texts)
        if made is None:
            made = self._tuples[texts] = tuple([self.of(text) for text in texts])
        return made
