"""Whether the clause or colon behind a cue is another verb's: ``التي [قال إن] …``, ``يحلم [بأن] يطير``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.chains import handed_down
from service.attribution.cues.complements import is_relative
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.statements_before import THEREIN
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import WHO, WITH_PRONOUNS
from service.lexicon.other_verbs import NOT
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ABLE: Final = word_set("anothers_clauses.able")
_WANTING: Final = ("demand", "expectation", "announcement", "promise", "denial")
_TELLS_OF_ACTS: Final = ("demand", "expectation", "promise", "warning")
_LONGEST_SUBJECT: Final = 5
_SHORTEST_VERB: Final = 3
_LONGEST_OCCASION: Final = 12
_MENTION: Final = word_set("anothers_clauses.mention")
_TO_MY_MIND: Final = ("باعتقادي", "اعتقادي", "برايي", "رايي", "بتقديري", "تقديري", "نظري", "ظني")
_WORTH: Final = word_set("anothers_clauses.worth")


def is_handed_down(article: Article, cue: CueMatch, other: CueMatch | None) -> bool:
    """Whether a clause is another's words in a tradition: ``جاء في الحديث عن النبي أنه [قال]``."""
    if (
        other is None
        or other.form is None
        or not {"انه", "انها"} & {word.folded for word in article.words[other.first - 2 : other.first]}
    ):
        return False
    mention = handed_down(article, other)
    return mention is not None and mention.span[0] > cue.last


def has_its_own_clause(words: list[Word], other: CueMatch) -> bool:
    """Whether a verb of a relative clause has its clause right behind it: التي [قال إن] نوعها مجهول."""
    form = other.form
    if form is None or form.part != "verb" or form.frame != "say" or other.last >= len(words):
        return False
    if words[other.last].complementizer is None or words[other.last].conjunction:
        return False
    return words[other.first - 1].folded in WHO


def is_said_therein(words: list[Word], cue: CueMatch, following: dict[int, CueMatch], j: int) -> bool:
    """Whether another verb with فيها stands right before a clause and has it."""
    before = j - 1 - (words[j - 1].kind == COMMA)
    if before <= cue.last or words[before].folded not in THEREIN:
        return False
    other = following.get(before - 1)
    thinks = other is not None and other.first > cue.first and other.form is not None and other.form.frame == "clause"
    return is_others(cue, other) or (thinks and bool(words[before - 2].flags & lexicon.RELATIVE))  # الذي [اعتبر فيه] أن


def takes_an_act(other: CueMatch | None) -> bool:
    """Whether a verb stands right before a complementizer whose clause is an act and no report: يحلم بأن، يرفض أن."""
    return other is not None and other.form is not None and other.form.part == "verb" and other.form.frame == "quoted"


def belongs_to_a_wish(words: list[Word], cue: CueMatch, following: dict[int, CueMatch], j: int) -> bool:
    """Whether a verb of wanting or being able has an act, its subject before it: ``أهمية ما [يريد السكان أن] يبنوه``.

    Args:
        words: the words of the article.
        cue: a cue that tells facts.
        following: all cues of the article by their first token.
        j: a complementizer behind it.
    """
    if (
        cue.form is None
        or cue.form.cue_class in _TELLS_OF_ACTS
        or words[j].folded != "ان"
        or not _may_act(words, j + 1)
    ):
        return False
    for k in range(j - 1, max(cue.last, j - 1 - _LONGEST_SUBJECT), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer:
            return False
        if words[k].folded.removeprefix("و").removeprefix("ف").removeprefix(NOT) in _ABLE:
            return True
        form = following[k].form if k in following else None
        if form is not None:
            return form.part == "verb" and form.frame == "quoted" and form.cue_class in _WANTING
    return False


def _may_act(words: list[Word], j: int) -> bool:
    """Whether a word behind أن may be a verb of the present, known or not: أن [يبنوه], أن [تزعزع]."""
    word = words[j] if j < len(words) else None
    if word is None or word.article or word.folded[0] not in "يتن" or len(word.folded) < _SHORTEST_VERB:
        return False
    return not word.flags & ~(lexicon.COMMON | lexicon.VERB | lexicon.AUXILIARY)


def _is_relative_verb(article: Article, other: CueMatch | None) -> bool:
    """Whether a cue is the verb of a relative clause that may take a clause: الذي [أكد]."""
    if other is None or other.form is None or other.form.part != "verb" or other.form.frame not in ("say", "clause"):
        return False
    return is_relative(article, other.first)


def is_of_a_relative(article: Article, first: int, j: int, following: dict[int, CueMatch]) -> bool:
    """Whether the verb of a relative clause takes a clause, also past where or when somebody spoke: الذي [أكد أمس] أن.

    Behind a comma the clause is the main verb's: ``قال الوزير، الذي تحدث أمس، أن``.

    Args:
        article: the article.
        first: the token after a cue further before.
        j: the complementizer.
        following: all cues of the article by their first token.
    """
    if _is_relative_verb(article, following.get(j - 1)):
        return True
    words = article.words
    opener = j - bool(words[j - 1].flags & lexicon.PREPOSITION)
    for k in range(opener - 1, max(first, opener - _LONGEST_OCCASION) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        other = following.get(k)
        if other is None or other.form is None or other.form.part != "verb":
            continue
        governed = opener == j or words[opener].folded in other.form.prepositions
        governed = governed and not _has_its_complement(words, other, opener, j)
        return governed and _is_relative_verb(article, other) and skip_adverbials(article, other.last, opener) >= opener
    return False


def _has_its_complement(words: list[Word], verb: CueMatch, opener: int, j: int) -> bool:
    """Whether a verb needs no clause: الذي [رد به], الذي [أشار إلى العمل] إن; or has none with إن, as only قال does."""
    if words[verb.last].folded in WITH_PRONOUNS or verb.form is None:
        return True
    if words[verb.last].folded in verb.form.prepositions and verb.last < opener:
        return True
    return words[j].form[0] == "إ" and verb.form.lemma != "قال"


def is_of_the_reporter(words: list[Word], first: int, j: int) -> bool:
    """Whether a formula of the reporter has the clause: ``…، وتجدر الإشارة إلى [أن]``, ``…، والجدير بالذكر [أن]``.

    Args:
        words: the words of the article.
        first: the token after the cue.
        j: the complementizer.
    """
    k = j - 1 - bool(words[j - 1].flags & lexicon.PREPOSITION)
    if k - 1 <= first:
        return False
    if words[j - 1].folded in _TO_MY_MIND:
        return True  # يشكو كثيرون من الغلاء، وهنا [باعتقادي] أن
    return words[k].folded in _MENTION and words[k - 1].folded in _WORTH


def is_others(cue: CueMatch, other: CueMatch | None) -> bool:
    """Whether another verb of saying stands right before a colon."""
    form = other.form if other is not None and other.first > cue.first else None
    return form is not None and form.part == "verb" and form.frame == "say" and "ambiguous" not in form.flags
