"""Names that no list has, told by where they stand: nothing else comes between who speaks and what is said.

Behind a title or a verb of saying and before إن, a verb has its subject and its clause and needs nothing more, so that
whatever a word is elsewhere, it is part of a name: ``قال النائب محمود [بصل]، إن``, ``أكدت الوزيرة [عناية] حداد أن``.
Whom the article names so once is named so everywhere in it.
"""

from typing import Final

from service.attribution.text.ends_of_subjects import (
    ANSWER_TO_AS_FOR,
    GOVERNED,
    HAS,
    NOTHING,
    VERB_OF_SAYING,
    WORDS_SAID,
    end_of_subject,
    says,
)
from service.attribution.text.shapes_of_names import is_unknown, is_unknown_surname, unknown_looks_named
from service.attribution.text.tokens import Tokens
from service.attribution.text.verbs_before_names import LONGEST_TITLE, TAKES_NO_NOUN, is_titled, verb_before
from service.attribution.text.words_like_names import (
    IN_THE_NAME_OF,
    NO_PART,
    PLAIN_NAME,
    WITH_PRONOUN,
    is_odd,
    is_unknown_with_article,
    may_be_of_a_name,
    may_follow,
    opens_a_part,
)
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.words import Word, as_name, is_only_given_name

_WAS: Final = ("كان", "كانت", "وكان", "وكانت")
_AS_FOR: Final = ("اما", "واما")
_LONGEST_NAME: Final = 4
_NO_GIVEN_NAME: Final = (
    lexicon.PREPOSITION | TITLE | INSTITUTION | lexicon.KIN | lexicon.GROUP | lexicon.UNNAMED | lexicon.DOCUMENT
)
_ODD_GIVEN: Final = (
    lexicon.COMMON | lexicon.VERB | lexicon.PLACE | lexicon.NUMBER | lexicon.ORGANIZATION_NAME | lexicon.NATIONALITY
    | lexicon.SPEECH | lexicon.DOCUMENT | lexicon.ORGANIZATION_HEAD
)  # fmt: skip


def tell_names_before_speech(tokens: Tokens) -> None:
    """Let words be names that stand between a title or a verb of saying and what is said.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    told: dict[str, Word] = {}
    pairs: set[tuple[str, str]] = set()
    clauses = [j for j in tokens.notable if words[j].complementizer is not None or words[j].conjunction == "ف"]
    for j in [*clauses, *tokens.punctuation]:
        end, follows = end_of_subject(words, j)
        if follows == NOTHING:
            continue
        end -= words[end - 1].kind == MARK
        if _is_given_name_alone(words, end, follows):
            told[words[end - 1].folded] = as_name(words[end - 1], lexicon.GIVEN_NAME)
            pairs.add((words[end - 2].folded, words[end - 1].folded))
            continue
        first = _start_of_name(words, end, follows)
        if first < 0 and words[j].kind == COMMA:
            first = _start_of_first_name(tokens, j)
        if first < 0:
            continue
        goes_on = False  # what stands behind a part with the article is no name without it either
        for k in range(first, end):
            if goes_on or is_odd(words, k, first, end):
                told[words[k].folded] = _as_part(words[k], words[first - 1], opens=k == first, ends=k + 1 == end)
                goes_on = goes_on or (words[k].article and k > first)
        opening = first - (first + 1 == end)  # a single word is one behind its title
        pairs.update((words[k].folded, words[k + 1].folded) for k in range(opening, end - 1))
    if told:
        _tell_all(words, told, pairs)


def _as_part(word: Word, title: Word, *, opens: bool, ends: bool) -> Word:
    """The word as a part of a name and nothing else, with its article only where it ends the name."""
    if opens_a_part(word):
        return word.changed(cues=(), may_report=False)
    if word.article and (ends or opens) and not word.preposition:
        name = lexicon.FAMILY_NAME if ends else lexicon.GIVEN_NAME
        return word.changed(flags=name, cues=(), may_report=False, titles_or_names=True)
    given = opens or word.flags & lexicon.GIVEN_NAME
    named = as_name(word, lexicon.GIVEN_NAME if given else lexicon.FAMILY_NAME)
    known = opens and word.flags  # whether an unknown name is a woman's, its verb tells too: قالت الدكتور [تسنيمار]
    return named.changed(name_gender=word.name_gender or title.gender) if known else named


def _tell_all(words: list[Word], told: dict[str, Word], pairs: set[tuple[str, str]]) -> None:
    """Let words be names wherever they stand beside the same part of a name as where they were told.

    What looked like a preposition and a noun is one alone too where no preposition can stand: بحسب [برازي].
    """
    for k in range(len(words)):
        folded = words[k].folded
        if folded not in told:
            continue
        if k and words[k].preposition and words[k - 1].starts_source_phrase:
            words[k] = told[folded].changed(surface=words[k].surface, form=words[k].form)
        before, behind = words[k - 1].folded if k else "", words[k + 1].folded if k + 1 < len(words) else ""
        if (folded, behind) in pairs or (before, folded) in pairs:
            words[k] = told[folded].changed(surface=words[k].surface, form=words[k].form)


def _start_of_name(words: list[Word], end: int, follows: int) -> int:
    """Where the name begins that ends at an index, of which a word is none elsewhere; -1 where none does."""
    for k in range(end - 1, max(0, end - 1 - _LONGEST_NAME), -1):
        if not may_be_of_a_name(words, k):
            return -1
        marked = end < len(words) and words[end].kind == MARK  # رئيس الحكومة «سالم حداد» إن
        if (
            (end - k < 2 and not _is_called_so(words, k))
            or (marked and words[k - 1].kind != MARK)
            or not _opens(words, k, k - marked, follows)
        ):
            continue
        odd = [i for i in range(k, end) if is_odd(words, i, k, end)]
        given = words[k].flags & lexicon.GIVEN_NAME or opens_a_part(words[k]) or _is_unknown_given(words, k, end)
        if words[k].flags & lexicon.HONORIFIC and not (words[k].article or words[k].flags & lexicon.RANK):
            return -1  # قالت [معالي] هدى العلي
        if not odd or not (given or _is_given_by_place(words, k, end, odd)):
            return -1
        if given and odd[-1] > k and words[k].flags & _NO_GIVEN_NAME:
            return -1  # الشيخ [أمير] قطر, عضو اللجنة [باسم] العاملين
        if words[k].preposition and words[k].flags & PERSON_NAME and not _is_fused(words, k, end):
            return -1  # استشهد المدير [بخالد] هشام قائلا
        return k if all(may_follow(words, i, k, end, follows) for i in odd if i > k) else -1
    return -1


def _start_of_first_name(tokens: Tokens, comma: int) -> int:
    """Where a name begins that opens a sentence, before what its bearer is and says: [سالم الجمل]، مدير المتحف، قال."""
    words, first = tokens.words, comma - 2
    if first < 0 or tokens.sentences[tokens.sentence_of[first]][0] != first:
        return -1
    given, surname = words[first], words[comma - 1]
    if not given.flags & lexicon.GIVEN_NAME or given.flags & ~PLAIN_NAME or surname.conjunction:
        return -1
    if not surname.article or surname.preposition or surname.flags & (NO_PART | TITLE):
        return -1
    ahead = range(comma + 2, min(len(words) - 1, comma + LONGEST_TITLE))
    closing = next((k for k in ahead if words[k].kind != NOT_PUNCTUATION), comma)
    return first if words[closing].kind == COMMA and closing > comma and says(words[closing + 1]) else -1


def _is_given_name_alone(words: list[Word], end: int, follows: int) -> bool:
    """Whether a given name that is a word stands alone behind who one is: قالت المحامية [أمل] إن, المزارع [أمين]."""
    name, before = words[end - 1], words[end - 2]
    if end < len(words) and words[end].form.startswith("أن") and any(form.part != "verb" for form in name.cues):
        return False  # أبدت الوزيرة [أمل] أن
    if follows != WORDS_SAID or not (name.flags & lexicon.GIVEN_NAME and name.flags & lexicon.NAME_IS_WORD | TITLE):
        return False
    if name.article or name.conjunction or name.preposition or name.pronoun is not None or name.flags & lexicon.TIME:
        return False  # أعلن المدير [صباح] اليوم أن
    if name.flags & lexicon.PREPOSITION and end < len(words) and words[end].form.startswith("أن"):
        return False  # شدد المدير [على] أن
    if before.flags & lexicon.SPOKESPERSON and name.folded == IN_THE_NAME_OF:
        return False  # المتحدث [باسم] إن بي سي
    somebody = before.flags & (TITLE | lexicon.UNNAMED) and not before.flags & (lexicon.MINISTER | PERSON_NAME)
    return bool(somebody) and before.article and verb_before(words, end - 1) is words[end - 3]


def _is_called_so(words: list[Word], k: int) -> bool:
    """Whether a word of honour stands before a single word that is no name elsewhere: قالت السيدة [عيشة] إن."""
    word, before = words[k], words[k - 1]
    if not before.flags & lexicon.HONORIFIC or not before.article or before.flags & lexicon.RANK:
        return False
    if word.article:
        return word.preposition == "ب" and word.stem not in lexicon.entries()  # قال الدكتور [بالعمش] إن
    return not (word.preposition or word.conjunction or word.cues or word.flags & ~lexicon.COMMON)


def _is_unknown_given(words: list[Word], k: int, end: int) -> bool:
    """Whether a title stands before a word that no list has but that looks like a name: الباحث [زكوان] بعاج إن.

    With the article it is one right behind a verb that has no object, before another given name: قالت [التومة] حامد إن.
    """
    if is_unknown_with_article(words[k]):
        told = any(form.lemma in TAKES_NO_NOUN for form in words[k - 1].cues)
        return told and k + 2 == end and is_only_given_name(words[k + 1])
    was = words[k - 1].folded in _WAS and end < len(words) and words[end].folded == HAS  # كان [زكوان] بعاج قد أكد
    titled = was or is_titled(words, _behind_title(words, k))
    if not (titled and is_unknown(words[k]) and unknown_looks_named(words[k])):
        return False
    return end >= len(words) or not words[end].form.startswith("أن")


def _is_fused(words: list[Word], k: int, end: int) -> bool:
    """Whether what looks like ب and a name is one, since a clause is the verb's object: أكد العميد [بغانم] هشام أن."""
    if words[k].folded in lexicon.entries() or end >= len(words):
        return True
    when = end  # أكد العميد [بغانم] هشام، أمس، أن
    while when + 1 < len(words) and (words[when].kind == COMMA or words[when].flags & lexicon.TIME):
        when += 1
    said = words[when]
    return words[k].preposition == "ب" and said.complementizer is not None and not said.preposition


def _is_given_by_place(words: list[Word], k: int, end: int, odd: list[int]) -> bool:
    """Whether a word that is no name is a given name, since a title stands before it and but surnames behind it."""
    word = words[k]
    if not odd or odd[0] != k or not is_titled(words, _behind_title(words, k)) or word.flags & ~_ODD_GIVEN:
        return False
    said = words[end] if end < len(words) else word
    if says(word) or (said.form.startswith("أن") and any(form.part != "verb" for form in word.cues)):
        return False  # نفت الوزيرة [أقوال] حداد أن
    if word.article and word.preposition:
        return end - k == 1
    if word.form[-1] == "ا" or word.article or word.conjunction or (word.preposition and word.flags):
        return False
    if word.form.endswith(WITH_PRONOUN):
        return False  # رئيسة البرلمان المنتهية [ولايته] هدى حداد
    return all(_may_be_surname(words[i]) for i in range(k + 1, end))


def _may_be_surname(word: Word) -> bool:
    """Whether a word behind what stands for a given name is a surname: ميسون [مغربي], مكي [اللعاب]."""
    if word.flags & PERSON_NAME or (word.flags & lexicon.NATIONALITY and not word.article):
        return True
    return (is_unknown(word) and unknown_looks_named(word)) or is_unknown_surname(word)


def _behind_title(words: list[Word], k: int) -> int:
    """The token behind the title of a name: that of the name, or of the comma before it."""
    return k - 1 if k > 1 and words[k - 1].kind == COMMA else k


def _opens(words: list[Word], k: int, opening: int, follows: int) -> bool:
    """Whether a title or a verb of saying stands before a name or its mark, and a verb has it for its subject."""
    if (opening := _behind_title(words, opening)) < 1:
        return False
    before, apart = words[opening - 1], words[opening].kind == COMMA
    if before.flags & lexicon.SPOKESPERSON and words[k].folded == IN_THE_NAME_OF:
        return False  # المتحدث [باسم] طالبان إن
    if before.starts_source_phrase:
        return not apart
    titled = is_titled(words, opening)
    if apart and not titled:
        return False
    if follows == ANSWER_TO_AS_FOR:
        return titled and _is_behind_as_for(words, opening)
    was = before.folded in _WAS and _is_surnamed_like_a_thing(words, k)
    if follows == VERB_OF_SAYING:
        return titled or was or before.folded in _AS_FOR
    if was and follows == WORDS_SAID:
        return True  # وكان [سالم الجمل]، مدير المركز، قال إن
    ambiguous = words[k].flags & lexicon.NAME_IS_WORD or not words[k].flags & lexicon.GIVEN_NAME
    if not titled and ambiguous and not any(form.lemma in TAKES_NO_NOUN for form in before.cues):
        return False
    verb = verb_before(words, opening, addressed=follows == GOVERNED)
    return verb is not None and (titled or verb is before)


def _is_behind_as_for(words: list[Word], k: int) -> bool:
    """Whether أما opens the title before a name: [أما] المهندس في البلدية كمال سلك فقال."""
    for i in range(k - 1, max(-1, k - 1 - LONGEST_TITLE), -1):
        if words[i].folded in _AS_FOR:
            return True
        if words[i].kind != NOT_PUNCTUATION or words[i].flags & lexicon.VERB:
            return False
    return False


def _is_surnamed_like_a_thing(words: list[Word], k: int) -> bool:
    """Whether a given name has one surname behind it, before a comma, قد or a verb of saying: سالم [الجمل]، مدير."""
    if k + 3 >= len(words) or not words[k].flags & lexicon.GIVEN_NAME:
        return False
    surname, part = words[k + 1], opens_a_part(words[k + 1])
    last, behind = words[k + 1 + part], words[k + 2 + part]
    if any(form.part == "verb" for form in last.cues):
        return False
    if behind.folded == HAS:
        return True  # كان سالم [النقيب] قد أكد, سالم [برازي] قد أكد
    if not (surname.article or part) or surname.flags & TITLE:
        return False
    return behind.kind == COMMA or says(behind)
