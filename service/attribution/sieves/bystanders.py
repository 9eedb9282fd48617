"""Who comes in only beside the one of whom a story tells, and by whose pronoun that one stays present.

``استقبله [الوزير]``, ``قالت له [أمه]``, ``زوجته [أمل]``, ``[المدرب] الذي قال إنه``: the story goes on with whom these
pronouns mean, not with who was named last.
"""

from typing import Final

from service.attribution.mentions.title import Range
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

TO_HIM: Final = word_set("bystanders.to_him")
TO_HER: Final = word_set("bystanders.to_her")
NO_OBJECT: Final = word_set("bystanders.no_object")
_BEFORE_SUBJECT: Final = 5
_SHORTEST_VERB: Final = 4


def acted_on(words: list[Word], first: int, subject: int) -> str | None:
    """The gender of whom a verb acts on by a pronoun before its subject: ``استقبل[ه] الوزير``, ``قال ل[ها] الطبيب``.

    Args:
        words: the words of the article.
        first: where the sentence begins.
        subject: the token at which the subject begins.
    """
    for k in range(subject - 1, max(first, subject - _BEFORE_SUBJECT) - 1, -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None:
            return None
        folded = word.folded
        if folded in TO_HIM:
            return "m"
        if folded in TO_HER:
            return "f"
        if word.cues or word.flags & lexicon.VERB:
            return _object_of(word)
        if k == subject - 1 and not word.flags & ~lexicon.COMMON and len(folded) >= _SHORTEST_VERB:
            return _object_of(word)
        if is_form_of_other_verb(folded):
            return _object_of(word)
    return None


def _object_of(word: Word) -> str | None:
    """The gender of the pronoun on a verb."""
    folded = word.folded
    if word.article or not word.form.endswith(("ه", "ها")) or folded.removeprefix("و").removeprefix("ف") in NO_OBJECT:
        return None
    return "f" if folded.endswith("ها") else "m"


def owner(words: list[Word], span: Range) -> str | None:
    """The gender of whose relation somebody is, by the pronoun on the noun that opens a phrase: ``زوجت[ه] أمل``."""
    word = words[span[0]]
    if word.article or word.preposition or word.flags & PERSON_NAME or not word.form.endswith(("ه", "ها")):
        return None
    return "f" if word.form.endswith("ها") else "m"
