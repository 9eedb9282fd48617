"""Where who speaks ends, before what is said or what they are, and what follows there."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.openers import TAKING_PART
from service.lexicon.punctuation import CLOSING_BRACKET, COLON, COMMA, DASH, MARK, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

LIKE_PARTICLES: Final = word_set("ends_of_subjects.like_particles")
_WHERE_ONE_SPEAKS: Final = ("في", "خلال", "عبر")
_WHO_IS: Final = ("وهو", "وهي")
HAS: Final = "قد"
_SPOKEN_TO: Final = lexicon.MEDIA | lexicon.GROUP | lexicon.ROLE_PLURAL
_LONGEST_OCCASION: Final = 7
_LONGEST_TIME: Final = 4
_LONGEST_STATEMENT: Final = 3
_IN_OCCASIONS: Final = (NOT_PUNCTUATION, COMMA, MARK, OPENING_BRACKET, CLOSING_BRACKET)
# what follows who speaks
NOTHING: Final = 0
WORDS_SAID: Final = 1
GOVERNED: Final = 2
VERB_OF_SAYING: Final = 3
ANSWER_TO_AS_FOR: Final = 4


def end_of_subject(words: list[Word], j: int) -> tuple[int, int]:
    """Where who speaks ends before a token with which what is said, or what they are, begins; and what follows.

    Args:
        words: the words of the article.
        j: a complementizer, a mark, or a verb behind أما.

    Returns:
        The token after who speaks, and ``NOTHING`` or what follows there.
    """
    word = words[j]
    if j < 2:
        return j, NOTHING
    if word.kind != NOT_PUNCTUATION:
        return _end_at_mark(words, j)
    if word.conjunction == "ف" and word.cues and not word.flags & ~lexicon.COMMON:
        return j - (words[j - 1].kind == COMMA), ANSWER_TO_AS_FOR  # أما المهندس كمال سلك [فقال]
    if word.complementizer is None or word.conjunction == "و" or word.folded == "الا":
        return j, NOTHING
    end, follows = j, GOVERNED if word.preposition or word.folded[0] == "ب" else WORDS_SAID
    before = words[end - 1]
    if before.kind == COMMA:
        end -= 1
    elif before.flags & lexicon.PREPOSITION and before.folded not in LIKE_PARTICLES and not before.flags & PERSON_NAME:
        end, follows = end - 1, GOVERNED  # حذر محمود بصل [من أن]
    elif before.pronoun is not None and any(form.part == "noun" and form.lemma == "قال" for form in before.cues):
        end -= 1  # نقلت عن الطبيب كمال سلك [قوله] إن
    elif not (before.article or before.flags & ~lexicon.COMMON) and says(before):
        end, follows = end - 1, VERB_OF_SAYING  # النائب سعد العرب [قال] إن
    end = _before_time(words, _before_occasion(words, end))
    if words[end - 1].folded == HAS and follows == VERB_OF_SAYING:
        end -= 1  # كان سعد العرب [قد قال] إن
    elif end > 2 and words[end - 2].folded == HAS and says(words[end - 1]):
        end, follows = end - 2, VERB_OF_SAYING  # كان سعد العرب [قد حذر من] أن
    return end, follows


def _before_time(words: list[Word], end: int) -> int:
    """The token before when somebody speaks: كمال سلك[، أمس،] أن, كمال سلك [مساء الثلاثاء] إن; else ``end``."""
    first = end
    while first > 1 and end - first < _LONGEST_TIME:
        word = words[first - 1]
        if not word.flags & lexicon.TIME or (word.flags & PERSON_NAME and not word.article):
            break
        first -= 1
    return first - (first < end and words[first - 1].kind == COMMA)


def _before_occasion(words: list[Word], end: int) -> int:
    """The token before where or to whom somebody speaks: كمال سلك [في تصريح للصحيفة] إن; else ``end``."""
    addressed = end
    for k in range(end - 1, max(0, end - _LONGEST_OCCASION), -1):
        word = words[k]
        if word.kind not in _IN_OCCASIONS or (word.cues and word.conjunction):
            break
        if addressed == end and word.preposition == "ل" and word.flags & _SPOKEN_TO:
            addressed = end if word.flags & PERSON_NAME else k  # كمال سلك [لوكالة الأنباء] إن, [للصحافيين]
        elif addressed < end and k < addressed - _LONGEST_STATEMENT:
            break
        if word.folded in _WHERE_ONE_SPEAKS:
            if words[k + 1].flags & (lexicon.SPEECH | lexicon.DOCUMENT) and words[k - 1].stem != TAKING_PART:
                return k - (words[k - 1].kind == COMMA)  # كمال سلك [في تصريح صحفي] أن
            break
    return addressed


def _end_at_mark(words: list[Word], j: int) -> tuple[int, int]:
    """Where who speaks ends at a mark, and what follows: at a colon, before an age, and before what is told of them."""
    word, following = words[j], words[j + 1] if j + 1 < len(words) else words[j]
    if word.kind == COLON:
        end = j - any(form.part == "participle" and form.lemma == "قال" for form in words[j - 1].cues)  # [قائلا]:
        follows = WORDS_SAID if end < j or following.kind == MARK else GOVERNED  # كشف سالم [التشكيلة]: …
        return _before_occasion(words, end), follows
    if word.kind == OPENING_BRACKET:
        return j, WORDS_SAID if following.folded.isdigit() else NOTHING  # كمال سلك [(45 عاما)]
    if word.kind in (COMMA, DASH) and _is_office(following):
        return j, WORDS_SAID
    told = following.flags & lexicon.RELATIVE or following.folded in _WHO_IS
    return j, GOVERNED if word.kind == COMMA and told else NOTHING


def _is_office(word: Word) -> bool:
    """Whether a word behind a comma begins what somebody is: ``، رئيس اللجنة،``, ``، المتحدث باسم الوزارة،``."""
    office = word.flags & TITLE and not word.flags & (PERSON_NAME | lexicon.NATIONALITY)
    return bool(office) and not (word.conjunction or word.preposition)


def says(word: Word) -> bool:
    """Whether a word may be a verb of saying."""
    return any(form.part == "verb" and form.frame == "say" for form in word.cues)
