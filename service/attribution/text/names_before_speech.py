"""Names that no list has, told by where they stand: nothing else comes between who speaks and what is said.

Behind a title or a verb of saying and before إن, a verb has its subject and its clause and needs nothing more, so that
whatever a word is elsewhere, it is part of a name: ``قال النائب محمود [بصل]، إن``, ``أكدت الوزيرة [عناية] حداد أن``.
Whom the article names so once is named so everywhere in it.
"""

from typing import Final

from service.attribution.mentions.phrase_ages import TAKING_PART
from service.attribution.mentions.shapes_of_names import (
    is_here,
    is_unknown,
    is_unknown_surname,
    tells_how,
    unknown_looks_named,
)
from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word, as_name, is_only_given_name

# verbs of saying whose object is no noun, so that a noun right behind them is their subject
TAKES_NO_NOUN: Final = ("قال", "صرح")
SECOND_PARTS: Final = word_set("names_before_speech.second_parts")
_LIKE_PARTICLES: Final = word_set("names_before_speech.like_particles")
_NO_NAMES: Final = word_set("names_before_speech.no_names")
_OBJECTS: Final = word_set("names_before_speech.objects")
_WHERE_ONE_SPEAKS: Final = ("في", "خلال", "عبر")
_WHO_IS: Final = ("وهو", "وهي")
_WAS: Final = ("كان", "كانت", "وكان", "وكانت")
_HAS: Final = "قد"
_AS_FOR: Final = ("اما", "واما")
_SPOKEN_TO: Final = lexicon.MEDIA | lexicon.GROUP | lexicon.ROLE_PLURAL
_LONGEST_OCCASION: Final = 7
_LONGEST_TIME: Final = 4
_LONGEST_STATEMENT: Final = 3
_IN_OCCASIONS: Final = (NOT_PUNCTUATION, COMMA, MARK, OPENING_BRACKET, CLOSING_BRACKET)
_LONGEST_TITLE: Final = 8
_FARTHEST_VERB: Final = 12
_LONGEST_NAME: Final = 4
_OF_PRESENTS: Final = ("ي", "ت")
_SHORTEST_WITH_NOUN: Final = 5
_IN_THE_NAME_OF: Final = "باسم"
_LIKE_PREPOSITIONS: Final = ("علي", _IN_THE_NAME_OF)
WITH_PRONOUN: Final[tuple[str, ...]] = ("ه", "ها", "هم", "هن", "هما")
_BODIES_OR_PEOPLE: Final = INSTITUTION | lexicon.PLACE | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.UNNAMED
_NO_PART: Final = (
    lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.CONNECTIVE | lexicon.DEMONSTRATIVE | lexicon.NUMBER
    | lexicon.SPOKESPERSON | lexicon.EULOGY
)  # fmt: skip
_OF_VERBS: Final = lexicon.COMMON | lexicon.PREPOSITION | lexicon.DOCUMENT  # بين, رأى
_NO_GIVEN_NAME: Final = (
    lexicon.PREPOSITION | TITLE | INSTITUTION | lexicon.KIN | lexicon.GROUP | lexicon.UNNAMED | lexicon.DOCUMENT
)
_ODD_GIVEN: Final = (
    lexicon.COMMON | lexicon.VERB | lexicon.PLACE | lexicon.NUMBER | lexicon.ORGANIZATION_NAME | lexicon.NATIONALITY
    | lexicon.SPEECH | lexicon.DOCUMENT | lexicon.ORGANIZATION_HEAD
)  # fmt: skip
_OTHER_THAN_NAMES: Final = INSTITUTION | lexicon.PLACE | lexicon.PREPOSITION | lexicon.DOCUMENT | lexicon.SPEECH
_PLAIN_NAME: Final = PERSON_NAME | lexicon.NAME_IS_WORD | lexicon.NISBA
# what follows who speaks
_NOTHING: Final = 0
_WORDS_SAID: Final = 1
_GOVERNED: Final = 2
_VERB_OF_SAYING: Final = 3
_ANSWER_TO_AS_FOR: Final = 4
_BEHIND_LETTERS: Final = (".", "/")  # د. سالم, د/ سالم


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
        end, follows = _end_of_subject(words, j)
        if follows == _NOTHING:
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
            if goes_on or _is_odd(words, k, first, end):
                told[words[k].folded] = _as_part(words[k], words[first - 1], opens=k == first, ends=k + 1 == end)
                goes_on = goes_on or (words[k].article and k > first)
        opening = first - (first + 1 == end)  # a single word is one behind its title
        pairs.update((words[k].folded, words[k + 1].folded) for k in range(opening, end - 1))
    if told:
        _tell_all(words, told, pairs)


def _as_part(word: Word, title: Word, *, opens: bool, ends: bool) -> Word:
    """The word as a part of a name and nothing else, with its article only where it ends the name."""
    if _opens_a_part(word):
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


def _end_of_subject(words: list[Word], j: int) -> tuple[int, int]:
    """Where who speaks ends before a token with which what is said, or what they are, begins; and what follows."""
    word = words[j]
    if j < 2:
        return j, _NOTHING
    if word.kind != NOT_PUNCTUATION:
        return _end_at_mark(words, j)
    if word.conjunction == "ف" and word.cues and not word.flags & ~lexicon.COMMON:
        return j - (words[j - 1].kind == COMMA), _ANSWER_TO_AS_FOR  # أما المهندس كمال سلك [فقال]
    if word.complementizer is None or word.conjunction == "و" or word.folded == "الا":
        return j, _NOTHING
    end, follows = j, _GOVERNED if word.preposition or word.folded[0] == "ب" else _WORDS_SAID
    before = words[end - 1]
    if before.kind == COMMA:
        end -= 1
    elif before.flags & lexicon.PREPOSITION and before.folded not in _LIKE_PARTICLES and not before.flags & PERSON_NAME:
        end, follows = end - 1, _GOVERNED  # حذر محمود بصل [من أن]
    elif before.pronoun is not None and any(form.part == "noun" and form.lemma == "قال" for form in before.cues):
        end -= 1  # نقلت عن الطبيب كمال سلك [قوله] إن
    elif not (before.article or before.flags & ~lexicon.COMMON) and _says(before):
        end, follows = end - 1, _VERB_OF_SAYING  # النائب سعد العرب [قال] إن
    end = _before_time(words, _before_occasion(words, end))
    if words[end - 1].folded == _HAS and follows == _VERB_OF_SAYING:
        end -= 1  # كان سعد العرب [قد قال] إن
    elif end > 2 and words[end - 2].folded == _HAS and _says(words[end - 1]):
        end, follows = end - 2, _VERB_OF_SAYING  # كان سعد العرب [قد حذر من] أن
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
        follows = _WORDS_SAID if end < j or following.kind == MARK else _GOVERNED  # كشف سالم [التشكيلة]: …
        return _before_occasion(words, end), follows
    if word.kind == OPENING_BRACKET:
        return j, _WORDS_SAID if following.folded.isdigit() else _NOTHING  # كمال سلك [(45 عاما)]
    if word.kind in (COMMA, DASH) and _is_office(following):
        return j, _WORDS_SAID
    told = following.flags & lexicon.RELATIVE or following.folded in _WHO_IS
    return j, _GOVERNED if word.kind == COMMA and told else _NOTHING


def _is_office(word: Word) -> bool:
    """Whether a word behind a comma begins what somebody is: ``، رئيس اللجنة،``, ``، المتحدث باسم الوزارة،``."""
    office = word.flags & TITLE and not word.flags & (PERSON_NAME | lexicon.NATIONALITY)
    return bool(office) and not (word.conjunction or word.preposition)


def _says(word: Word) -> bool:
    return any(form.part == "verb" and form.frame == "say" for form in word.cues)


def _start_of_name(words: list[Word], end: int, follows: int) -> int:
    """Where the name begins that ends at an index, of which a word is none elsewhere; -1 where none does."""
    for k in range(end - 1, max(0, end - 1 - _LONGEST_NAME), -1):
        if not _may_be_of_a_name(words, k):
            return -1
        marked = end < len(words) and words[end].kind == MARK  # رئيس الحكومة «سالم حداد» إن
        if (
            (end - k < 2 and not _is_called_so(words, k))
            or (marked and words[k - 1].kind != MARK)
            or not _opens(words, k, k - marked, follows)
        ):
            continue
        odd = [i for i in range(k, end) if _is_odd(words, i, k, end)]
        given = words[k].flags & lexicon.GIVEN_NAME or _opens_a_part(words[k]) or _is_unknown_given(words, k, end)
        if words[k].flags & lexicon.HONORIFIC and not (words[k].article or words[k].flags & lexicon.RANK):
            return -1  # قالت [معالي] هدى العلي
        if not odd or not (given or _is_given_by_place(words, k, end, odd)):
            return -1
        if given and odd[-1] > k and words[k].flags & _NO_GIVEN_NAME:
            return -1  # الشيخ [أمير] قطر, عضو اللجنة [باسم] العاملين
        if words[k].preposition and words[k].flags & PERSON_NAME and not _is_fused(words, k, end):
            return -1  # استشهد المدير [بخالد] هشام قائلا
        return k if all(_may_follow(words, i, k, end, follows) for i in odd if i > k) else -1
    return -1


def _start_of_first_name(tokens: Tokens, comma: int) -> int:
    """Where a name begins that opens a sentence, before what its bearer is and says: [سالم الجمل]، مدير المتحف، قال."""
    words, first = tokens.words, comma - 2
    if first < 0 or tokens.sentences[tokens.sentence_of[first]][0] != first:
        return -1
    given, surname = words[first], words[comma - 1]
    if not given.flags & lexicon.GIVEN_NAME or given.flags & ~_PLAIN_NAME or surname.conjunction:
        return -1
    if not surname.article or surname.preposition or surname.flags & (_NO_PART | TITLE):
        return -1
    ahead = range(comma + 2, min(len(words) - 1, comma + _LONGEST_TITLE))
    closing = next((k for k in ahead if words[k].kind != NOT_PUNCTUATION), comma)
    return first if words[closing].kind == COMMA and closing > comma and _says(words[closing + 1]) else -1


def _is_given_name_alone(words: list[Word], end: int, follows: int) -> bool:
    """Whether a given name that is a word stands alone behind who one is: قالت المحامية [أمل] إن, المزارع [أمين]."""
    name, before = words[end - 1], words[end - 2]
    if end < len(words) and words[end].form.startswith("أن") and any(form.part != "verb" for form in name.cues):
        return False  # أبدت الوزيرة [أمل] أن
    if follows != _WORDS_SAID or not (name.flags & lexicon.GIVEN_NAME and name.flags & lexicon.NAME_IS_WORD | TITLE):
        return False
    if name.article or name.conjunction or name.preposition or name.pronoun is not None or name.flags & lexicon.TIME:
        return False  # أعلن المدير [صباح] اليوم أن
    if name.flags & lexicon.PREPOSITION and end < len(words) and words[end].form.startswith("أن"):
        return False  # شدد المدير [على] أن
    if before.flags & lexicon.SPOKESPERSON and name.folded == _IN_THE_NAME_OF:
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
    if _is_unknown_with_article(words[k]):
        told = any(form.lemma in TAKES_NO_NOUN for form in words[k - 1].cues)
        return told and k + 2 == end and is_only_given_name(words[k + 1])
    was = words[k - 1].folded in _WAS and end < len(words) and words[end].folded == _HAS  # كان [زكوان] بعاج قد أكد
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


def _is_unknown_with_article(word: Word) -> bool:
    """Whether a word with the article is in no list, and neither a participle nor an adjective by its shape: التومة."""
    known = word.flags or word.cues or word.preposition or word.conjunction
    return word.article and not known and word.stem[0] != "م" and not word.form.endswith(("ي", "ية"))


def _is_given_by_place(words: list[Word], k: int, end: int, odd: list[int]) -> bool:
    """Whether a word that is no name is a given name, since a title stands before it and but surnames behind it."""
    word = words[k]
    if not odd or odd[0] != k or not is_titled(words, _behind_title(words, k)) or word.flags & ~_ODD_GIVEN:
        return False
    said = words[end] if end < len(words) else word
    if _says(word) or (said.form.startswith("أن") and any(form.part != "verb" for form in word.cues)):
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
    if before.flags & lexicon.SPOKESPERSON and words[k].folded == _IN_THE_NAME_OF:
        return False  # المتحدث [باسم] طالبان إن
    if before.starts_source_phrase:
        return not apart
    titled = is_titled(words, opening)
    if apart and not titled:
        return False
    if follows == _ANSWER_TO_AS_FOR:
        return titled and _is_behind_as_for(words, opening)
    was = before.folded in _WAS and _is_surnamed_like_a_thing(words, k)
    if follows == _VERB_OF_SAYING:
        return titled or was or before.folded in _AS_FOR
    if was and follows == _WORDS_SAID:
        return True  # وكان [سالم الجمل]، مدير المركز، قال إن
    ambiguous = words[k].flags & lexicon.NAME_IS_WORD or not words[k].flags & lexicon.GIVEN_NAME
    if not titled and ambiguous and not any(form.lemma in TAKES_NO_NOUN for form in before.cues):
        return False
    verb = verb_before(words, opening, addressed=follows == _GOVERNED)
    return verb is not None and (titled or verb is before)


def _is_behind_as_for(words: list[Word], k: int) -> bool:
    """Whether أما opens the title before a name: [أما] المهندس في البلدية كمال سلك فقال."""
    for i in range(k - 1, max(-1, k - 1 - _LONGEST_TITLE), -1):
        if words[i].folded in _AS_FOR:
            return True
        if words[i].kind != NOT_PUNCTUATION or words[i].flags & lexicon.VERB:
            return False
    return False


def _is_surnamed_like_a_thing(words: list[Word], k: int) -> bool:
    """Whether a given name has one surname behind it, before a comma, قد or a verb of saying: سالم [الجمل]، مدير."""
    if k + 3 >= len(words) or not words[k].flags & lexicon.GIVEN_NAME:
        return False
    surname, part = words[k + 1], _opens_a_part(words[k + 1])
    last, behind = words[k + 1 + part], words[k + 2 + part]
    if any(form.part == "verb" for form in last.cues):
        return False
    if behind.folded == _HAS:
        return True  # كان سالم [النقيب] قد أكد, سالم [برازي] قد أكد
    if not (surname.article or part) or surname.flags & TITLE:
        return False
    return behind.kind == COMMA or _says(behind)


def _may_be_of_a_name(words: list[Word], k: int) -> bool:
    """Whether a word tells neither when nor how somebody speaks, nor who they are."""
    word = words[k]
    if word.kind != NOT_PUNCTUATION or word.complementizer is not None or FATHATAN in word.surface or is_here(words, k):
        return False
    if word.folded in _LIKE_PARTICLES or _opens_a_part(words[k - 1]):
        return True
    if word.article and (word.stem in _NO_NAMES or word.stem in _OBJECTS):
        return False
    if word.flags & lexicon.PREPOSITION and word.form not in _LIKE_PREPOSITIONS:
        return False
    if word.preposition == "ل" and word.folded not in lexicon.entries() and not _is_before_surname(words, k):
        return False  # قال سالم [لنجمة] برس
    if word.flags & PERSON_NAME:
        other = lexicon.TIME if word.flags & lexicon.FAMILY_NAME else lexicon.TIME | lexicon.NATIONALITY
        return not (word.article and word.flags & other) and not word.conjunction
    return not (word.flags & _NO_PART or tells_how(word) or word.stem in _NO_NAMES or _tells_with_what(word))


def _tells_with_what(word: Word) -> bool:
    """Whether a word is ب with a noun, and no name: أكد المدير [بحضور] سالم حداد أن, [برفقة] سالم حداد."""
    noun = lexicon.entries().get(word.folded[1:]) if word.folded[:1] == "ب" else None
    return noun is not None and len(word.folded) >= _SHORTEST_WITH_NOUN and not noun.flags & PERSON_NAME


def _is_before_surname(words: list[Word], k: int) -> bool:
    """Whether a word that nothing is known of but its ل stands between a title and a surname: الوزيرة [لميس] العلمي."""
    surname = words[k + 1] if k + 1 < len(words) else words[k]
    listed = surname.flags & lexicon.FAMILY_NAME and not surname.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)
    return bool(listed) and not words[k].flags and is_titled(words, k)


def _is_odd(words: list[Word], i: int, first: int, end: int) -> bool:
    """Whether a word of a name is another word elsewhere, or its article would end the name."""
    word = words[i]
    if word.folded in _LIKE_PARTICLES:
        return True
    if not word.flags & PERSON_NAME:
        if i == first and _is_unknown_with_article(word):
            return True
        if is_unknown(word) and word.folded[0] in _OF_PRESENTS:
            return True  # السفير [يحيئيل] ليتر
        known = word.flags & ~lexicon.NISBA or word.cues or word.preposition or word.conjunction
        looks_named = is_unknown_surname(word) if word.article else i > first or unknown_looks_named(word)
        return bool(known) or not looks_named
    if words[i - 1].folded == "عبد":
        return False
    if word.flags & lexicon.NAME_PART and not word.article:
        return bool(word.cues)  # نعيمة [ابن] يحيى
    if word.article and first < i < end - 1:
        return word.folded not in SECOND_PARTS  # خالد [العبد] العالي
    if i == first and word.preposition and word.folded not in lexicon.entries():
        return True  # العميد [بغانم] هشام
    if i > first:
        like_others = word.flags & lexicon.PREPOSITION or (word.article and word.flags & lexicon.HONORIFIC)
        clitic = word.preposition and word.folded not in lexicon.entries()  # سامي [كرشيد]
        return bool(word.cues or clitic or (like_others and i + 1 == end))  # فيصل [علي], سالم علي [الشيخ]
    return bool(word.cues or word.flags & _OTHER_THAN_NAMES) and not word.article


def _opens_a_part(word: Word) -> bool:
    """Whether a part of a name needs the word behind it: أبو, بنت."""
    return bool(word.flags & lexicon.NAME_PART) and not word.article


def _may_follow(words: list[Word], i: int, first: int, end: int, follows: int) -> bool:
    """Whether a word that is another elsewhere may be a surname, behind the given name at ``first``."""
    word, before, last = words[i], words[i - 1], i + 1 == end
    following = words[i + 1] if i + 1 < len(words) else word
    if _opens_a_part(before):
        return True  # سمير أبو [مدللة], صفية بنت [انتهاه]
    if _opens_a_part(word):
        return not last  # نعيمة [ابن] يحيى
    if word.flags & lexicon.PREPOSITION and word.flags & PERSON_NAME:
        return last and not _is_for_its_clause(words, i, first)
    if word.folded in _LIKE_PARTICLES:
        return last
    if before.flags & (TITLE | lexicon.HONORIFIC) and i - 1 > first and not before.article:
        return False  # سالم هلال أمين [العاصمة] إن
    if word.article and (before.article or follows == _GOVERNED) and not word.flags & PERSON_NAME:
        return False  # سامي العلي [المدافع] إن, وصفت هدى حداد [المنصب] بأنه
    if _says(word):
        return False
    if i > first + 1 and word.flags & lexicon.DOCUMENT and not word.flags & PERSON_NAME:
        return False  # نشر سالم العلي [صورة] قال إنها
    if word.flags & lexicon.GIVEN_NAME and not word.flags & (TITLE | lexicon.TIME):
        return True
    if word.pronoun is not None or (word.flags & lexicon.MINISTER and not word.article):
        return False
    if word.article and word.flags & lexicon.NATIONALITY and not word.flags & lexicon.GROUP:
        return False  # but سالم [العرب]
    if not last and word.flags & ~(lexicon.COMMON | _PLAIN_NAME):
        return False  # قالت منى [زوجة] أحمد إن
    if word.flags & lexicon.VERB or any(form.part != "participle" for form in word.cues):
        if following.form.startswith("أن"):
            return False  # أكد سالم [ضرورة] أن, [يعلم] أن, but قال نزار [يعيش] إن
    if word.conjunction or word.preposition:
        if follows == _ANSWER_TO_AS_FOR and word.preposition == "ب":
            return word.pronoun is None and not word.article  # أما المهندس خليل [بشارات] فقال
        if word.preposition == "ك" and last and follows != _GOVERNED:
            return _is_no_capacity(word)
        return _is_whole(word)
    if word.form.endswith(WITH_PRONOUN) and word.stem not in lexicon.entries():
        return False
    if word.form[-1] == "ا" and not word.flags & PERSON_NAME:
        return word.form.endswith("نا") or (word.article and bool(word.flags & lexicon.HONORIFIC))  # روحانا, الباشا
    if word.form[-1] == "ة" and words[first].name_gender != "m":
        return bool(word.flags & _BODIES_OR_PEOPLE) and not word.flags & TITLE
    return follows != _GOVERNED or not word.flags & _BODIES_OR_PEOPLE  # حذر أحمد [الحكومة] من أن


def _is_no_capacity(word: Word) -> bool:
    """Whether what looks like «as» tells neither as what nor how one speaks: قال خيسوس [كاساس] إن, not [كعادته]."""
    noun = lexicon.entries().get(word.folded[1:])
    told = noun is None or noun.flags & (TITLE | lexicon.KIN | lexicon.UNNAMED | lexicon.GROUP | lexicon.SPEECH)
    return not (told or word.article or word.pronoun is not None or word.form.endswith(WITH_PRONOUN))


def _is_for_its_clause(words: list[Word], i: int, first: int) -> bool:
    """Whether a verb has its clause behind what may be a preposition: أكد سالم [علي] أن, but أضاف سالم علي أن."""
    if i + 1 < len(words) and not words[i + 1].form.startswith("أن"):
        return False
    verb = verb_before(words, first, addressed=True)
    return verb is None or any(words[i].folded in form.prepositions for form in verb.cues)


def _is_whole(word: Word) -> bool:
    """Whether what looks like a clitic is part of a surname: [كرشيد], [بنور], [فهاد]."""
    if word.conjunction:
        known = word.flags & ~(lexicon.COMMON | lexicon.VERB) or word.cues or word.article
        return word.conjunction == "ف" and not known
    listed = lexicon.entries().get(word.folded[1:])
    return word.preposition != "ل" and listed is not None and bool(listed.flags & PERSON_NAME)


def is_titled(words: list[Word], k: int) -> bool:
    """Whether a name follows a title, also one of a letter: الطبيب [كمال], مدير المشفى [كمال], د. [كمال]."""
    if k > 1 and words[k - 1].surface in _BEHIND_LETTERS and words[k - 2].flags & lexicon.HONORIFIC:
        return True
    if words[k - 1].flags & (TITLE | lexicon.HONORIFIC):
        return words[k - 1].article
    return (
        k > 1
        and bool(words[k - 1].article or words[k - 1].flags & lexicon.PLACE)
        and any(words[i].flags & TITLE for i in range(max(0, k - _LONGEST_TITLE), k - 1))
    )


def verb_before(words: list[Word], k: int, *, addressed: bool = False) -> Word | None:
    """The verb whose subject a name is, or بحسب, through the title before it; None where the name opens a sentence.

    Args:
        words: the words of the article.
        k: the token of the name.
        addressed: whether a verb counts whose object is who is spoken to.

    Returns:
        The verb.
    """
    for i in range(k - 1, max(-1, k - 1 - _FARTHEST_VERB), -1):
        word = words[i]
        if word.kind != NOT_PUNCTUATION:
            if word.kind != FULL_STOP and word.surface != "/":
                return None
            continue
        if word.starts_source_phrase:
            return word  # بحسب الطبيب كمال سلك فإن
        verbs = [form for form in word.cues if form.part == "verb"]
        if verbs and not word.article and not word.flags & ~_OF_VERBS:
            return word if addressed or not any("person_object" in form.flags for form in verbs) else None
        if word.complementizer or word.flags & (lexicon.VERB | lexicon.RELATIVE):
            return None
    return None
