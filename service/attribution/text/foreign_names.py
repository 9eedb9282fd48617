"""What looks like another word in foreign names as Arabic spells them: particles, initials, names behind a preposition.

``إلس فان دير بيرغ`` has no «for», the full stop in ``وليام ج. هاربر`` ends no sentence, and ``لهيومن رايتس ووتش`` is
a listed name behind ل.
"""

from typing import Final

from service.attribution.text.tokens import Tokens, is_spelled_letter
from service.lexicon import entries as lexicon
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, as_name, is_only_given_name

SECOND_PARTICLES: Final = word_set("foreign_names.second_particles")
_PARTICLES_LIKE_WORDS: Final = word_set("foreign_names.particles_like_words")
_MARKS: Final = (MARK, SINGLE_MARK)
_LONGEST_FOREIGN: Final = 4
_LI: Final = "لي"
_HO: Final = "هو"
_FAR_EASTERN: Final = word_set("foreign_names.far_eastern")
_ARTICLE: Final = "ال"
_OF_FAMILIES: Final[tuple[str, ...]] = ("ي", "ين", "ون", "ات")
_LIKE_WORDS: Final = word_set("foreign_names.like_words")
_TITLES: Final = ("م", "ا", "ح")  # مهندس, أستاذ, أركان حرب
_SHORT_SURNAMES: Final = ("لو", "لاي")
AS_FOR: Final = ("اما", "واما")
_LONGEST_TOPIC: Final = 6
_LONGEST_OFFICE: Final = 8
_SHORTEST_SURNAME: Final = 4
_LONGEST_SYLLABLE: Final = 3
_LE: Final = "لو"
_SHORTEST_FRENCH: Final = 3
_LIKE_PRESENT: Final[tuple[str, ...]] = ("ي", "ت", "ن")
_LIKE_PAST: Final[tuple[str, ...]] = ("ت", "وا", "نا", "تم")
_OPENS_NAMES: Final = lexicon.PERSON_NAME | lexicon.TITLE | lexicon.HONORIFIC


def tell_foreign_names(tokens: Tokens) -> None:
    """Let what belongs to foreign names be names, and nothing else.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    for i in tokens.unsettled:
        if words[i].surface in _PARTICLES_LIKE_WORDS and _is_particle(words, i):
            words[i] = as_name(words[i], lexicon.NAME_PART)
    for i in tokens.punctuation:
        if words[i].kind == FULL_STOP and _abbreviates(tokens, i):
            words[i - 1] = as_name(words[i - 1], lexicon.NAME_PART)
            words[i] = words[i].changed(kind=NOT_PUNCTUATION, flags=lexicon.NAME_PART, opens=False)
        elif words[i].kind == DASH and 0 < i < len(words) - 1 and tokens.touches(i - 1) and tokens.touches(i):
            _tell_hyphenated(words, i)
    french = _french_surnames(tokens)
    known: set[str] = set()
    like_clitics: list[int] = []
    for i in tokens.unsettled:
        word, surface = words[i], words[i].surface
        if surface == _LE and i + 1 < len(words) and words[i + 1].folded in french:
            words[i] = as_name(word, lexicon.NAME_PART)  # نويل [لو] غريت, وأضاف [لو] غريت أن
        elif surface == _LI and _is_surname(words, i):
            words[i] = as_name(word, lexicon.FAMILY_NAME)
        elif surface == _HO and _ends_korean_name(words, i):
            words[i] = as_name(word, lexicon.FAMILY_NAME)  # كيم يونغ [هو] إن
        elif word.form in _LIKE_WORDS and _is_given_name(words, i):
            words[i] = as_name(word, lexicon.GIVEN_NAME).changed(name_gender="m")
        elif surface in _SHORT_SURNAMES and (_ends_full_name(words, i) or surface in known):
            if surface not in known or words[i - 1].cues:
                known.add(surface)
                words[i] = as_name(word, lexicon.FAMILY_NAME)  # وأشار [لو] إلى, after تايرون لو
        elif word.article and surface[1:3] == _ARTICLE and _may_be_clitics(word):
            like_clitics.append(i)
        elif word.preposition and not word.article and _is_whole(words, i):
            words[i] = as_name(word, lexicon.ORGANIZATION_NAME)  # أكد [كريدي] سويس: no «like»
        elif word.preposition == "ك" and i and words[i - 1].kind in _MARKS and _is_name_behind_like(word):
            words[i] = as_name(word, 0)  # بنك «[كريدي] موندو»
        elif word.preposition == "ك" and i and _is_name_behind_like(word) and _is_likened_to_nobody(words, i):
            words[i] = as_name(word, lexicon.GIVEN_NAME)  # قالت [كليليا] بلانشيه إن
        elif not word.flags and word.preposition and _begins_institution(words, i):
            words[i] = word.changed(flags=lexicon.ORGANIZATION_NAME)
    known = {words[i].surface for i in like_clitics if _stands_as_surname(words, i)}
    for i in like_clitics:
        if words[i].surface in known:
            words[i] = as_name(words[i], lexicon.FAMILY_NAME)  # جون [والترمير] إن


def _tell_hyphenated(words: list[Word], i: int) -> None:
    """Let what a hyphen joins to a given name be a name, whatever it is elsewhere: [آن]-ماري, سونغ-[هو]."""
    before, behind = words[i - 1], words[i + 1]
    if before.flags & lexicon.GIVEN_NAME and is_only_given_name(behind) and not (before.article or behind.article):
        words[i - 1] = as_name(before, lexicon.GIVEN_NAME)
    elif before.flags & lexicon.PERSON_NAME and not before.flags & lexicon.NAME_IS_WORD and not before.article:
        if behind.kind == NOT_PUNCTUATION and len(behind.folded) <= _LONGEST_SYLLABLE and not behind.folded.isdigit():
            words[i + 1] = as_name(behind, lexicon.FAMILY_NAME)
    surname = i > 1 and before.flags & lexicon.PERSON_NAME and words[i - 2].flags & lexicon.GIVEN_NAME
    if surname and _is_unknown_or_name(behind) and not behind.folded.isdigit():
        words[i + 1] = as_name(behind, lexicon.FAMILY_NAME)  # هدى براون-[بيفيه]


def _french_surnames(tokens: Tokens) -> frozenset[str]:
    """What follows the French article of a surname, which is spelled like «if»: نويل لو [غريت]."""
    words = tokens.words
    after = [words[i + 1].folded for i in tokens.unsettled if words[i].surface == _LE and i + 1 < len(words)]
    if not after:
        return frozenset()
    return frozenset(
        words[i + 1].folded
        for i in tokens.unsettled
        if words[i].surface == _LE and i and i + 1 < len(words)
        and _is_french_surname(words[i - 1], words[i + 1], again=after.count(words[i + 1].folded) > 1)
    )  # fmt: skip


def _is_french_surname(before: Word, word: Word, *, again: bool) -> bool:
    """Whether «if» stands between a given name and a word that is neither a verb nor another known word.

    What ends or begins like a verb is a surname only where «if» stands before it ``again``.
    """
    if not before.flags & lexicon.PERSON_NAME or before.flags & lexicon.NAME_IS_WORD or before.article:
        return False
    if not _is_unknown_or_name(word) or word.preposition or len(word.folded) < _SHORTEST_FRENCH:
        return False
    if word.flags & lexicon.FAMILY_NAME:
        return True
    verbal = word.folded.startswith(_LIKE_PRESENT) or word.folded.endswith(_LIKE_PAST)
    return not is_form_of_other_verb(word.folded) and (again or not verbal)


def _may_be_clitics(word: Word) -> bool:
    """Whether an unknown word begins with what looks like clitics and the article: والترمير, بالدوني, فالينتر."""
    if not (word.conjunction or word.preposition) or word.flags & ~(lexicon.NISBA | lexicon.GIVEN_NAME) or word.cues:
        return False
    if word.form[-1] == "ة":
        return False  # قال سامي [بالدارجة]: …
    return word.conjunction != "و" or not word.form.endswith(_OF_FAMILIES)  # سالم والطلحوني are two


def _stands_as_surname(words: list[Word], i: int) -> bool:
    """Whether a word stands between a given name without the article and what ends all of a subject."""
    if not i or i + 1 >= len(words):
        return False
    before, following = words[i - 1], words[i + 1]
    if following.kind == NOT_PUNCTUATION and (following.complementizer is None or following.conjunction):
        return words[i].conjunction == "ف" and is_only_given_name(before) and not _turns_to(words, i - 1)
    if before.kind != NOT_PUNCTUATION or before.article or before.conjunction or before.preposition:
        return False
    if before.flags & lexicon.GIVEN_NAME:
        return not before.flags & (lexicon.TITLE | lexicon.FUNCTION)
    if before.flags or before.cues or i < 2:
        return False
    opening = words[i - 2]
    said = any(form.part == "verb" and form.frame == "say" for form in opening.cues)
    return said or (opening.article and bool(opening.flags & (_OPENS_NAMES | lexicon.NATIONALITY)))


def _turns_to(words: list[Word], i: int) -> bool:
    """Whether أما names somebody at a token, and ف begins what is said of them: أما [سالم] فالتحق بالفريق."""
    return any(words[k].folded in AS_FOR for k in range(max(0, i - _LONGEST_TOPIC), i))


def _is_name_behind_like(word: Word) -> bool:
    """Whether a word is but a name behind what looks like «like», which opens no marks: كريدي, but not كالبحر."""
    return not word.article and bool(word.flags) and not word.flags & ~(lexicon.PERSON_NAME | lexicon.NAME_IS_WORD)


def _is_likened_to_nobody(words: list[Word], i: int) -> bool:
    """Whether a word is a name, and no «like», as it is who says what follows: قالت [كليليا] إن، المديرة، [كليليا]، إن.

    A verb of saying stands before it, or an apposition's comma, and what is said or its comma behind the name.
    """
    before = words[i - 1]
    says = any(form.part == "verb" and form.frame == "say" for form in before.cues)
    if not says and before.kind != COMMA:
        return False
    end = i + 1
    while end < len(words) and end - i <= _LONGEST_FOREIGN and _is_unknown_or_name(words[end]):
        end += 1
    if end + 1 >= len(words):
        return False
    told = words[end + (words[end].kind == COMMA and not says)]
    return told.complementizer is not None and (says or words[end].kind == COMMA)


def _is_whole(words: list[Word], i: int) -> bool:
    """Whether a word with the letter that looks like its preposition is the first of an institution's listed name."""
    listed = lexicon.phrases().get(words[i].folded)
    return listed is not None and _stands_behind(words, i, listed)


def _stands_behind(words: list[Word], i: int, listed: dict[str, tuple[lexicon.Phrase, ...]]) -> bool:
    """Whether the rest of an institution's name stands behind a word, of the phrases that begin with it."""
    if i + 1 == len(words):
        return False
    return any(
        flags & lexicon.ORGANIZATION_NAME and [word.folded for word in words[i + 1 : i + 1 + len(rest)]] == [*rest]
        for rest, flags in listed.get(words[i + 1].folded, ())
    )


def _begins_institution(words: list[Word], i: int) -> bool:
    """Whether a word behind its preposition is the first of an institution's listed name: [لهيومن] رايتس ووتش."""
    listed = words[i].phrases
    return listed is not None and _stands_behind(words, i, listed)


def _is_particle(words: list[Word], i: int) -> bool:
    """Whether فان or دل is the particle of a foreign name: before another one, or behind a given name.

    ``إلس [فان] دير بيرغ``, ``إلس [فان] بيرغ``, ``جيوفاني [دل] بوركو``.
    """
    if i + 1 >= len(words):
        return False
    following, before = words[i + 1], words[i - 1] if i else None
    if following.folded in SECOND_PARTICLES and following.folded != "لا":
        return True
    if before is None or not is_only_given_name(before) or following.flags & lexicon.NAME_IS_WORD:
        return False  # وحسب سامي [فان] أسماء كثيرة ستعلن
    unknown = not (following.flags or following.article or following.complementizer or following.pronoun)
    return unknown or _is_unknown_or_name(following) or bool(following.flags & lexicon.NAME_PART)


def _is_surname(words: list[Word], i: int) -> bool:
    """Whether لي is a name and not «to me»: الرئيس [لي] جاي ميونغ، جيمس [لي]، الباحث."""
    if not i or i + 1 >= len(words):
        return False
    before, following = words[i - 1], words[i + 1]
    if _opens_foreign_name(words, i):
        return True
    if before.article and before.flags & (lexicon.TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY):
        return _is_unknown_or_name(following) and not following.preposition
    if i > 1 and not before.flags & lexicon.GIVEN_NAME and _is_unknown_or_name(before):
        before = words[i - 2]  # بريان كووك [لي]، الباحث
    given = before.flags & lexicon.GIVEN_NAME and not before.flags & (lexicon.NAME_IS_WORD | lexicon.TITLE)
    return bool(given) and (following.kind != NOT_PUNCTUATION or following.complementizer is not None)


def _ends_korean_name(words: list[Word], i: int) -> bool:
    """Whether «he» ends a Korean name, and nothing follows that somebody is: not كيم جونغ [هو] الرئيس."""
    if i < 2 or i + 1 >= len(words) or words[i - 1].folded not in _FAR_EASTERN:
        return False
    following = words[i + 1]
    told = following.article or following.flags & (lexicon.TITLE | lexicon.NATIONALITY | lexicon.RELATIVE)
    return bool(words[i - 2].flags & lexicon.PERSON_NAME) and not (told and not following.conjunction)


def _opens_foreign_name(words: list[Word], i: int) -> bool:
    """Whether لي is the surname of one from China or Korea: قال [لي] تشانغ مين إن, but قال لي خالد حداد إن.

    A verb of saying, an office, a mark or a comma stands before it.
    """
    before, following = words[i - 1], words[i + 1]
    if following.folded not in _FAR_EASTERN or following.kind != NOT_PUNCTUATION:
        return False
    if before.kind == COMMA or before.kind in _MARKS or before.flags & lexicon.AUXILIARY:
        return True
    if any(form.part == "verb" and form.person == 3 for form in before.cues):
        return True
    office = before.article or before.flags & lexicon.PLACE
    return bool(office) and any(word.flags & lexicon.TITLE for word in words[max(0, i - _LONGEST_OFFICE) : i])


def _is_given_name(words: list[Word], i: int) -> bool:
    """Whether what looks like a house or «other than» is a foreigner's given name: وزير الدفاع الأمريكي [بيت] هيغسيث.

    An unknown word or surname follows it, and the end of an office stands before it, or a verb of saying.
    """
    if not i or i + 1 >= len(words):
        return False
    before, surname = words[i - 1], words[i + 1]
    if not _is_unknown_or_name(surname) or surname.preposition or len(surname.folded) < _SHORTEST_SURNAME:
        return False
    if before.article and before.flags & (lexicon.TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY):
        return True
    if before.flags & lexicon.PLACE and i > 1 and words[i - 2].flags & lexicon.PREPOSITION:
        return True  # المبعوث إلى سوريا [غير] بيدرسون
    return any(form.part == "verb" and form.frame == "say" for form in before.cues)


def _ends_full_name(words: list[Word], i: int) -> bool:
    """Whether what looks like «if» or «for any» is a surname between a name and what ends it: تايرون [لو] مدرب الفريق.

    The medium that is told ends a name too: ليو تيونغ [لاي] رويترز.
    """
    if not i or i + 1 >= len(words):
        return False
    before, following = words[i - 1], words[i + 1]
    named = before.flags & lexicon.PERSON_NAME and not before.flags & (lexicon.NAME_IS_WORD | lexicon.TITLE)
    if not named or before.article or before.conjunction:
        return False
    if following.kind != NOT_PUNCTUATION or following.complementizer is not None:
        return True
    told = following.flags & lexicon.MEDIA and not following.flags & lexicon.PERSON_NAME
    return bool(told or (following.flags & lexicon.ROLE and not following.flags & lexicon.AMBIGUOUS_ROLE))


def _abbreviates(tokens: Tokens, i: int) -> bool:
    """Whether the full stop at ``i`` stands behind an initial of a person's name: وليام [ج.] هاربر، [جي.] هاربر."""
    words = tokens.words
    if i < 2 or i + 1 >= len(words) or not tokens.touches(i - 1) or not is_spelled_letter(words[i - 1]):
        return False
    if tokens.sentence_of[i] != tokens.sentence_of[i + 1] or tokens.touches(i):
        return False
    before, following = words[i - 2], words[i + 1]
    initial = is_spelled_letter(following) and i + 2 < len(words) and words[i + 2].kind == FULL_STOP
    if not initial and not _is_unknown_or_name(following):
        return False
    engineer = words[i - 1].folded in _TITLES and (following.flags & lexicon.GIVEN_NAME or following.folded in _TITLES)
    if len(words[i - 1].folded) == 1 and (words[i - 1].flags & lexicon.HONORIFIC or engineer):
        return bool(before.flags & lexicon.GIVEN_NAME)  # قال [د.] سالم, [م.] سالم: a title
    return bool(before.flags & _OPENS_NAMES) or any(form.part == "verb" for form in before.cues)


def _is_unknown_or_name(word: Word) -> bool:
    """Whether a word is in no list, or in none but those of names."""
    bound = word.article or word.conjunction or word.cues or word.complementizer
    return word.kind == NOT_PUNCTUATION and not bound and not word.flags & ~(lexicon.PERSON_NAME | lexicon.NAME_IS_WORD)
