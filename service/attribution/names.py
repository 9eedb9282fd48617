"""Names of persons, told from other words without capitals: by lists, by their neighbours and by their shape."""

import re
from typing import Final

from service.attribution.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, NOT_PUNCTUATION
from service.lexicon.revered import GOD, revered_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_NOT_A_NAME: Final = (
    lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.COMMON | lexicon.DOCUMENT | lexicon.SPEECH
    | lexicon.NUMBER | lexicon.DEMONSTRATIVE | lexicon.CONNECTIVE | lexicon.ORGANIZATION_HEAD
    | lexicon.ORGANIZATION_NAME | lexicon.MEDIA | lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL
    | lexicon.HONORIFIC | lexicon.NATIONALITY | lexicon.VERB | TITLE
)  # fmt: skip
SECOND_PARTS: Final = word_set("names.second_parts")
_OF_GOD: Final = word_set("names.of_god")
_LETTERS: Final = word_set("names.letters")
_ENDING_TITLES: Final = word_set("names.ending_titles")
_CALLED: Final = word_set("names.called")
_SURNAMES_TOO: Final = word_set("names.surnames_too")
_SECOND_PARTICLES: Final = word_set("names.second_particles")
_WOMEN_LIKE_PREPOSITIONS: Final = word_set("names.women_like_prepositions")
_PATRONYMIC: Final = word_set("names.patronymic")
INITIALS: Final = word_set("names.initials")
DIRECTIONS: Final = word_set("names.directions")
_ORDINALS: Final = word_set("names.ordinals")
ACTING: Final = word_set("names.acting")
_STYLED: Final = lexicon.STYLE | lexicon.HONORIFIC | lexicon.RANK | lexicon.ROLE | lexicon.AMBIGUOUS_ROLE
_TITLING: Final = lexicon.HONORIFIC | TITLE
_NEIGHBOUR: Final = PERSON_NAME | lexicon.HONORIFIC | TITLE
# what an unknown word that is no name often ends or begins with: attached pronouns, plurals, feminine ة, clitics
_WORD_ENDINGS: Final = ("ها", "هم", "هما", "هن", "ته", "تك", "وا", "ات", "يه", "ون", "ين", "اء", "نا")
_WORD_BEGINNINGS: Final = (
    "وال",
    "بال",
    "فال",
    "كال",
    "لل",
    "وب",
    "ست",
    "سي",
    "وس",
    "فا",
    "بت",
    "بم",
    "بح",
    "بخ",
    "بق",
    "يت",
    "تت",
    "وت",
    "وي",
)
# what the names of other languages end in, and no Arabic verb
_FOREIGN_ENDINGS: Final = ("سكي", "يتش", "نكو", "شكو", "شتاين", "بيرغ", "بيرج", "فيلي", "ايفا", "ينيو", "ينهو", "سكايا")
_WITH_ARTICLE: Final = ("ال", "وال", "بال", "فال", "كال", "لل")
_RULERS: Final = word_set("names.rulers")
_NAMED_AFTER: Final = word_set("names.named_after")
# of verbs in the plural with an object
_VERB_ENDINGS: Final = ("ونك", "ونه", "ونني", "ونكم", "وننا")
_FORMER: Final = word_set("names.former")
_LONGEST_END: Final = 4
_POSSESSED: Final = ("ه", "ها", "هم")  # قال يوسف [لإخوته]
_SHORTEST_SPOKEN_TO: Final = 4
_OF_AN_ACT: Final = ("بم", "بت", "لم")  # تعهد سالم [بمقاضاة] الشركة
FATHATAN: Final = "\N{ARABIC FATHATAN}"
# What the shape of an unknown word shows to be no name: verbal nouns (تعطيل، إطلاق، ارتكاب، انفعال، استعمال), plurals
# like تفاعيل، مفاعيل and أفعلة, passive participles (مفعول), and nouns with ه for his (رؤساؤه).
NOUN_SHAPE: Final = re.compile(
    "ت[^ياو][^او]ي[^اوي]ة?|إ[^يو].ا[^ن]|ا.ت.ا.|ان..ا.|است.{1,2}ا.ة?|[تم][^ي]ا[^ي]ي.|أ..ية|م[^ي].و[^ي]ة?|.{3,}[^اي]ه"
)


def phrase_at(words: list[Word], j: int) -> tuple[int, int]:
    """The longest phrase of the lexicon at a token: (number of words, category bits), (0, 0) where there is none."""
    candidates = words[j].phrases
    if candidates is None or j + 1 >= len(words):
        return 0, 0
    following = words[j + 1]
    size, flags = _longest(candidates.get(following.folded), words, j + 1)
    if following.stem != following.folded:
        stripped = _longest(candidates.get(following.stem), words, j + 1)
        if stripped[0] > size:
            size, flags = stripped
    return (size + 1, flags) if size else (0, 0)


def _longest(candidates: tuple[lexicon.Phrase, ...] | None, words: list[Word], j: int) -> tuple[int, int]:
    """The first, and so the longest, of some ends of phrases that stands at a token: its size and category bits."""
    for rest, flags in candidates or ():
        if len(rest) <= len(words) - j and _stand_at(rest, words, j):
            return len(rest), flags
    return 0, 0


def eulogy_at(words: list[Word], j: int) -> tuple[int, int]:
    """The words of honour at a token: (number of words, category bits), (0, 0) where there are none."""
    size, flags = phrase_at(words, j)
    if size and flags & lexicon.EULOGY:
        return size, flags
    return (1, words[j].flags) if words[j].flags & lexicon.EULOGY else (0, 0)


def revered_end(words: list[Word], first: int, last: int) -> tuple[int, str]:
    """Where a name of God or the Prophet ends that starts at a token, and whose it is; the token itself if none does.

    What is also a common word (المولى، المصطفى) names them only before words of honour, and another prophet's name may
    follow النبي.
    """
    if first >= last:
        return first, ""
    size, bearer, honoured = revered_at(words, first)
    end = first + size
    if not size or end > last:
        return first, ""
    eulogy = eulogy_at(words, end)[1] if end < len(words) else 0
    if honoured and not eulogy & (lexicon.OF_GOD if bearer == GOD else lexicon.OF_THE_PROPHET):
        return first, ""
    if end < last and not eulogy and words[end].flags & lexicon.GIVEN_NAME and not words[end].flags & lexicon.FUNCTION:
        return first, ""  # النبي موسى
    return end, bearer


def _stand_at(phrase: tuple[str, ...], words: list[Word], j: int) -> bool:
    return all(words[k].folded == word or words[k].stem == word for k, word in enumerate(phrase, j))


def account_end(article: Article, first: int, limit: int) -> int:
    """The token after the account of a network that starts at a token: ``غرد [@salem_ali] قائلا``; else the token."""
    words = article.words
    if first + 1 >= limit or words[first].surface != "@" or not words[first + 1].folded.isascii():
        return first
    j = first + 1
    while j < limit and article.tokens.touches(j - 1) and words[j].folded.isascii() and words[j].kind != COLON:
        j += 1
    return j


def is_name_word(words: list[Word], j: int, within: bool = False) -> bool:
    """Whether the word at ``j`` can be part of a person's name where one is expected: known as one, or unknown.

    ``within`` says that a given name or a title stands right before it, so that an unknown word needs no name's shape.
    """
    word = words[j]
    flags = word.flags
    if word.kind != NOT_PUNCTUATION or word.complementizer or letters_end(words, j) > j:
        return False
    if within and FATHATAN in word.surface:
        return False  # أجرت أصالة [لقاءً]
    if is_verb_of_hers(words, j):
        return False
    if flags & TITLE and flags & lexicon.NAME_IS_WORD and not within and is_deputy(words, j):
        return False  # [مساعد مشرف] البرنامج
    if word.conjunction == "و" and flags & TITLE and _governs_an_institution(words, j):
        return False  # لاعبة المنتخب [ونجمة] نادي الواحة
    if word.form == "أكبر" and j + 1 < len(words) and words[j + 1].flags == lexicon.COMMON:
        return False  # السعودية، [أكبر] بلد مصدر
    if word.phrases and phrase_at(words, j)[1] & lexicon.TIME:
        return False  # عيد الميلاد
    if _is_compound(words, j) or (word.folded == "عبد" and j + 1 < len(words) and words[j + 1].article):
        return True
    if has_patronymic(words, j) or (word.phrases and phrase_at(words, j)[1] & lexicon.GIVEN_NAME):
        return True
    if flags & PERSON_NAME:
        if word.article and flags & lexicon.TIME:
            return False
        if word.article and flags & lexicon.NAME_IS_WORD and not flags & (lexicon.FAMILY_NAME | TITLE):
            if j and words[j - 1].article and not words[j - 1].flags & TITLE and not is_listed_with_article(word):
                return False  # لجنة المتابعة [العليا]
        if word.article and flags & (lexicon.NATIONALITY | lexicon.PLACE) and not flags & lexicon.FAMILY_NAME:
            return False
        if flags & lexicon.PREPOSITION:
            if word.folded == "باسم":
                return _is_basim(words, j)
            return word.form in _WOMEN_LIKE_PREPOSITIONS or _is_ali(words, j)
        if flags & lexicon.NAME_IS_WORD or flags & lexicon.TIME:
            return _has_name_beside(words, j) or bool(j + 1 < len(words) and eulogy_at(words, j + 1)[0])
        return not word.preposition or word.flags & lexicon.GIVEN_NAME != 0
    if within and flags & TITLE and not flags & _NOT_A_NAME & ~TITLE and not word.article:
        following = words[j + 1] if j + 1 < len(words) else None
        if following is None or following.kind != NOT_PUNCTUATION or following.complementizer or (
            following.article and following.flags & (TITLE | lexicon.FAMILY_NAME)
            and not following.flags & (lexicon.COMMON | INSTITUTION | lexicon.NATIONALITY)
        ):  # fmt: skip
            return True  # آدم بارون الخبير، محمد متولي الشعراوي
    if within and not word.article and _is_guessed(word):
        return True
    if word.article or flags & _NOT_A_NAME or word.preposition or word.surface.startswith("بأ"):
        return False  # توجه سالم العلي [بأحر] تهانيه
    if word.cues and not flags and (word.pronoun is not None or not all(form.before_suffix for form in word.cues)):
        return False  # but محمد صدقو: صدقوه has that form alone
    if _unknown_looks_named(word):
        return True
    if within:
        size = len(word.folded)
        spoken_to = word.folded[0] == "ل" and word.form.endswith(_POSSESSED) and size > _SHORTEST_SPOKEN_TO
        acts = size > _SHORTEST_SPOKEN_TO and word.folded[:2] in _OF_AN_ACT and word.folded[-1] == "ه"
        hers = word.folded.endswith("ها") and size > 5
        apart = j + 1 < len(words) and words[j + 1].kind == COMMA  # نتالي [باتالها]، من المركز
        return not (flags or spoken_to or acts) and size > 2 and not (hers and not apart)
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None or flags or len(word.folded) < 3 or word.conjunction or word.folded[0] in "وفبل":
        return False
    if following.article:
        return bool(following.flags & lexicon.FAMILY_NAME)
    return (
        bool(following.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME))
        and not following.flags & lexicon.NAME_IS_WORD
    )


def is_fused_surname(words: list[Word], j: int) -> bool:
    """Whether what looks like a preposition with its noun is a surname after a given name: لطفي [بالحاج]."""
    word, before = words[j], words[j - 1] if j else None
    if before is None or not before.flags & lexicon.GIVEN_NAME or before.flags & (lexicon.NAME_IS_WORD | TITLE):
        return False
    fused = word.preposition in ("ب", "ك") and word.article and not word.conjunction
    return fused and not word.flags & ~(lexicon.NISBA | _STYLED) and not word.cues


def is_deputy(words: list[Word], j: int) -> bool:
    """Whether a role that is a man's name too governs an institution, or another role that does."""
    k = j + 1 if j + 1 < len(words) and words[j + 1].flags & lexicon.ROLE and not words[j + 1].article else j
    if k + 1 >= len(words):
        return False
    return words[k + 1].article and bool(words[k + 1].flags & lexicon.ORGANIZATION_HEAD)


def _governs_an_institution(words: list[Word], j: int) -> bool:
    """Whether a word that is a role and a name too has an institution or a place for its complement."""
    if j + 1 >= len(words) or not words[j].flags & lexicon.NAME_IS_WORD:
        return False
    phrase = phrase_at(words, j + 1)[1] if words[j + 1].phrases else 0
    return bool((words[j + 1].flags | phrase) & (INSTITUTION | lexicon.PLACE))


def is_verb_of_hers(words: list[Word], j: int) -> bool:
    """Whether an unknown word with ت after a feminine noun is her verb: الوالدة المسنة [تحلت] بالصبر."""
    word = words[j]
    if j == 0 or word.flags or word.form[-1:] != "ت" or word.form.endswith("ات") or word.article:
        return False
    before = words[j - 1]
    titled = before.flags & (TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY)
    return before.article and before.form[-1] == "ة" and not titled


def _is_compound(words: list[Word], j: int) -> bool:
    """Whether a word with God or the faith behind it is a given name, whatever else it means: ذبيح الله، ضياء الدين."""
    word, following = words[j], words[j + 1] if j + 1 < len(words) else None
    if following is None or following.folded not in SECOND_PARTS or following.preposition or following.conjunction:
        return False
    if word.article or word.conjunction or word.preposition or word.flags & (lexicon.FUNCTION | lexicon.VERB):
        return False
    return word.stem not in _OF_GOD and not word.cues


def _is_guessed(word: Word) -> bool:
    """Whether a word is a common one only by what looks like its clitics: after a given name it is a surname."""
    return (
        word.flags == lexicon.COMMON
        and not word.conjunction
        and word.folded[-1] == "ي"
        and word.folded not in lexicon.entries()
    )


def is_form_of_address(words: list[Word], j: int) -> bool:
    """Whether a word of respect stands without the article before a name: [سعادة] محمد, not معالي زايد."""
    word = words[j]
    if not word.flags & lexicon.HONORIFIC or word.flags & lexicon.RANK or word.article or j + 1 >= len(words):
        return False
    if not word.flags & lexicon.GIVEN_NAME:
        return True
    following = words[j + 1]
    mans = following.name_gender == "m" and not following.flags & lexicon.FAMILY_NAME
    return word.name_gender == "f" and (mans or bool(following.flags & (TITLE | lexicon.HONORIFIC)))


def opens_full_name(words: list[Word], j: int, limit: int) -> bool:
    """Whether a given name that means something else too stands before a surname: [رياض] محرز، [صباح] الساعدي."""
    word = words[j]
    if not word.flags & lexicon.GIVEN_NAME or word.article or word.preposition or j + 1 >= limit:
        return False
    if _is_compound(words, j):
        return True
    family = words[j + 1]
    if not family.flags and not (family.article or family.conjunction or family.preposition or family.cues):
        return j + 2 < limit and words[j + 2].article and bool(words[j + 2].flags & lexicon.ROLE)  # [زين] فاودا المحلل
    if not family.flags & lexicon.FAMILY_NAME or family.conjunction or family.preposition:
        return False
    if phrase_at(words, j)[0] or phrase_at(words, j + 1)[1] & TITLE:
        return False
    if family.article:
        return not family.flags & (INSTITUTION | lexicon.ROLE_PLURAL | TITLE | lexicon.HONORIFIC)
    return not family.flags & (lexicon.NAME_IS_WORD | TITLE | lexicon.NATIONALITY) or not (
        word.flags & (TITLE | lexicon.ORGANIZATION_HEAD) or family.flags & (TITLE | INSTITUTION | lexicon.NATIONALITY)
    )


def is_ordinal(words: list[Word], j: int) -> bool:
    """Whether a number after a given name belongs to it: محمد [السادس]، بنديكت السادس [عشر]."""
    word = words[j]
    if word.folded == "عشر":
        return j > 1 and is_ordinal(words, j - 1)
    return word.article and word.stem in _ORDINALS and j > 0 and bool(words[j - 1].flags & lexicon.GIVEN_NAME)


def is_listed_with_article(word: Word) -> bool:
    """Whether the lists have a given name with its article, a Maghrebi custom: المنصف، الحبيب."""
    listed = lexicon.entries().get(word.folded)
    return listed is not None and bool(listed.flags & lexicon.GIVEN_NAME)


def is_office(words: list[Word], j: int, limit: int) -> bool:
    """Whether a role that is a given name too has a complement that no name has: سالم هلال [أمين] العاصمة."""
    if j + 1 >= limit or not words[j].flags & TITLE or words[j].article or words[j].conjunction:
        return False
    following = words[j + 1]
    complement = lexicon.COMMON | lexicon.PLACE | lexicon.ORGANIZATION_HEAD | lexicon.ROLE_PLURAL | lexicon.GROUP
    if following.article and following.flags & TITLE and words[j].stem == "مساعد":
        return True
    if following.article and following.flags & lexicon.ORGANIZATION_NAME:
        return True  # محمد صلاح [نجم] الزمالك
    if not following.flags & complement or following.flags & PERSON_NAME:
        return False
    plain = not (following.cues or following.conjunction or following.preposition or following.flags & lexicon.VERB)
    if plain and following.flags & (lexicon.PLACE | lexicon.ORGANIZATION_HEAD):
        return True  # آل سالم [أمير] دولة الواحة
    kind = following.folded[-2:] == "ات" or following.folded[-1] == "ي"  # طالب دراسات، طالب جامعي
    return following.article or (plain and kind)


def has_patronymic(words: list[Word], j: int) -> bool:
    """Whether the father after a word vouches that it is a given name: [صغير] بن عزيز، [الناها] بنت مكناس."""
    if j + 2 >= len(words) or words[j + 1].folded not in _PATRONYMIC or words[j + 2].kind != NOT_PUNCTUATION:
        return False
    word = words[j]
    if word.conjunction or word.preposition or word.complementizer or word.flags & (
        lexicon.FUNCTION | lexicon.VERB | lexicon.HONORIFIC | lexicon.NATIONALITY | lexicon.DEMONSTRATIVE
    ):  # fmt: skip
        return False
    if word.flags & lexicon.GIVEN_NAME:
        return not word.cues
    known = lexicon.FAMILY_NAME | (lexicon.NISBA | lexicon.NAME_IS_WORD if word.article else lexicon.COMMON)
    return not (word.flags & ~known or (word.cues and not word.article))


def in_initialism(words: list[Word], j: int) -> bool:
    """Whether a word that looks like a complementizer spells a letter: إن بي سي، سي إن إن."""
    after = words[j + 1].folded if j + 1 < len(words) else ""
    before = words[j - 1].folded if j else ""
    if after == "." and j + 2 < len(words) and len(words[j + 2].folded) <= 3:
        return True
    if before == "." and j > 1 and (words[j - 2].folded in _LETTERS or words[j - 2].folded == words[j].folded):
        return True
    if before == "سي" and j > 1 and words[j - 2].folded == "بي":
        return False  # بي بي سي is whole
    if after == "اي" and before not in _LETTERS and (j + 2 >= len(words) or words[j + 2].folded not in _LETTERS):
        return False  # أن أي لاعب
    if words[j].folded in _LETTERS:
        return before in _LETTERS or after in _LETTERS or before == "ان"
    return after in _LETTERS or before in _LETTERS or (before == "ان" and j > 1 and words[j - 2].folded in _LETTERS)


def are_letters(words: list[Word]) -> bool:
    """Whether words are nothing but spelled letters: بي بي سي."""
    return len(words) > 1 and all(word.folded in _LETTERS or word.folded == "ان" for word in words)


def letters_end(words: list[Word], j: int) -> int:
    """The token after letters that a preposition is written with (لبي بي سي), ``j`` where there are none."""
    folded = words[j].folded
    if folded[:1] not in ("ل", "ب") or folded[1:] not in _LETTERS:
        return j
    end = j + 1
    while end < len(words) and words[end].folded in _LETTERS:
        end += 1
    return end if end > j + 1 else j


def _unknown_looks_named(word: Word) -> bool:
    folded = word.folded
    if len(folded) < 2 or folded[-1].isdigit():
        return False  # صاحب [الـ19] عاما
    if folded.isascii():
        return word.surface[:1].isupper()
    if folded[0] in "بلك" and len(folded) > 5 and folded.endswith(("ه", "ها", "هم")):
        return False  # لتواجده
    if "أ" in word.form[1:] and word.form[-1] == "ت":
        return False  # رأيت, سألت
    if folded[0] in "يت" and len(folded) > 5 and folded.endswith(_VERB_ENDINGS):
        return False  # يسألونك, تدعونها
    if FATHATAN in word.surface or NOUN_SHAPE.fullmatch(word.form):
        return False
    if folded.endswith(_FOREIGN_ENDINGS) and not folded.startswith(_WITH_ARTICLE):
        return True  # سترشكو, though سـ opens verbs
    return not (len(folded) > 3 and (folded.endswith(_WORD_ENDINGS) or folded.startswith(_WORD_BEGINNINGS)))


def _is_basim(words: list[Word], j: int) -> bool:
    """Whether باسم is a name and not «in the name of»: قال [باسم] نعيم, but not تحدث باسم الحكومة."""
    if j + 1 >= len(words):
        return False
    before, after = words[j - 1] if j else None, words[j + 1]
    if before is not None and (before.flags & (lexicon.SPOKESPERSON | lexicon.GROUP) or not _may_precede(before)):
        return False
    if after.kind != NOT_PUNCTUATION or after.conjunction or after.preposition or after.complementizer:
        return False
    if after.article:
        return bool(after.flags & lexicon.FAMILY_NAME) and not after.flags & (lexicon.COMMON | INSTITUTION | TITLE)
    return not after.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD) and not after.cues


def _may_precede(word: Word) -> bool:
    """Whether a name that looks like a preposition may follow a word: a verb that reports, a title, a mark."""
    if word.kind != NOT_PUNCTUATION:
        return True
    speaks_for = any(form.lemma in ("تحدث", "نطق", "تكلم") for form in word.cues)
    return not speaks_for and bool(word.cues or word.flags & (_NEIGHBOUR | lexicon.NATIONALITY | lexicon.CONJUNCTION))


def _is_ali(words: list[Word], j: int) -> bool:
    """Whether علي (or على, as the Egyptian press writes it) is the name and not the preposition."""
    before = words[j - 1] if j else None
    after = words[j + 1] if j + 1 < len(words) else None
    if before is not None and before.kind == COMMA and words[j].form == "علي":
        return after is not None and not after.flags & (lexicon.COMMON | lexicon.FUNCTION) and not after.article
    if after is not None and words[j].form == "علي" and eulogy_at(words, j + 1)[0]:
        return True  # علي رضي الله عنه
    named_before = before is not None and bool(before.flags & _NEIGHBOUR) and before.folded != "علي"
    named_after = after is not None and bool(after.flags & PERSON_NAME) and not after.flags & lexicon.PREPOSITION
    if _ends_an_office(words, j) and after is not None and is_name_word(words, j + 1, True):
        return words[j].form == "علي" and not after.flags and after.folded[-1] != "ه"
    if words[j].form.endswith("ى"):
        unknown = after is not None and not after.flags and not after.article and after.kind == NOT_PUNCTUATION
        unknown = unknown and after is not None and after.form[-1:] not in ("ة", "ه")  # أنور [على] أحقية
        given_before = before is not None and bool(before.flags & lexicon.GIVEN_NAME) and not before.article
        return named_before and (named_after or (given_before and unknown))
    return named_after or (named_before and after is not None and not after.flags & (lexicon.COMMON | lexicon.FUNCTION))


def _ends_an_office(words: list[Word], j: int) -> bool:
    """Whether an office in construct ends right before a word, so that its holder's name may follow: وزير الداخلية."""
    return j > 1 and words[j - 1].article and not words[j - 2].article and bool(words[j - 2].flags & lexicon.MINISTER)


def _has_name_beside(words: list[Word], j: int) -> bool:
    """Whether a name that is also a common word stands beside a title or a name that is none."""
    before = words[j - 1] if j else None
    after = words[j + 1] if j + 1 < len(words) else None
    if before is not None and before.surface in (".", "/") and j > 1 and words[j - 2].flags & lexicon.HONORIFIC:
        return True  # د. ريم
    if words[j].folded in _FORMER and before is not None and before.flags & TITLE:
        return False  # مسؤول [سابق]
    adjectives = words[j].article and before is not None and before.article and before.flags & lexicon.NATIONALITY
    if adjectives and not is_listed_with_article(words[j]) and (after is None or not after.flags & PERSON_NAME):
        return False  # الدوري المصري [الممتاز]
    if before is not None and _is_indefinite_role(words, j - 1) and not (after is not None and _is_sure_name(after)):
        return False  # عضو [سابق] في المجلس
    if before is not None and before.flags & _NEIGHBOUR and before.kind == NOT_PUNCTUATION:
        return True
    if before is not None and before.flags & lexicon.NATIONALITY and before.article:
        return True
    apart = before is not None and before.article and words[j].flags & lexicon.GIVEN_NAME and not words[j].article
    if after is None or after.kind != NOT_PUNCTUATION or after.complementizer:
        surname = not words[j].article or bool(words[j].flags & lexicon.FAMILY_NAME) or is_listed_with_article(words[j])
        return bool(apart or (before is not None and before.cues and surname))  # رجل الأعمال [خالد] إن
    if apart and after.flags & lexicon.PREPOSITION and not after.flags & PERSON_NAME:
        return True
    if (
        after.article
        and not after.flags & (lexicon.COMMON | lexicon.FUNCTION | lexicon.TIME)
        and after.stem[-1:] == "ي"
    ):
        return True
    if after.flags & PERSON_NAME:
        ali = after.form == "علي" and j + 2 < len(words) and words[j + 2].flags & PERSON_NAME  # زينة [علي] أحمد
        return not after.flags & lexicon.PREPOSITION or bool(ali and words[j].flags & lexicon.GIVEN_NAME)
    if words[j].name_gender == "m" and after.gender == "f" and after.flags & TITLE and not after.article:
        return True  # أيمن مشرفة: a man's surname, no woman's role
    if not words[j].flags & lexicon.GIVEN_NAME or after.flags or words[j].flags & lexicon.TIME:
        return False
    if words[j].article and before is not None and before.article and words[j].form[-1] == before.form[-1] == "ة":
        return False  # الجمعية [الخيرية] لكافل اليتيم
    construct = bool(words[j].flags & TITLE) and j + 2 < len(words) and words[j + 2].article
    return not construct  # قائد خفر السواحل is a role with its complement


def is_possessed(word: Word) -> bool:
    """Whether a role has a pronoun attached, which completes it: ورئيسها, مدربه."""
    written = len(word.stem) + len(word.conjunction) + len(word.preposition)
    possessed = written < len(word.folded) or word.form.endswith("ه")  # مخرجه, or a woman as many spell her
    return bool(word.flags & lexicon.ROLE) and not word.article and possessed


def _is_indefinite_role(words: list[Word], j: int) -> bool:
    """Whether a role has neither article nor pronoun, nor is it the complement of another: no name follows it."""
    word = words[j]
    if not word.flags & lexicon.ROLE or word.flags & (lexicon.HONORIFIC | lexicon.RANK | lexicon.KIN | PERSON_NAME):
        return False
    governed = j > 0 and words[j - 1].flags & (TITLE | lexicon.ORGANIZATION_HEAD)
    return not (word.article or is_possessed(word) or governed)


def _is_sure_name(word: Word) -> bool:
    return bool(word.flags & PERSON_NAME) and not word.flags & (lexicon.NAME_IS_WORD | lexicon.FUNCTION)


def namesake_end(words: list[Word], j: int, limit: int) -> int:
    """The end of a ruler's or patron's name in that of an institution: جامعة [الملك فيصل], مركز [محمد بن راشد].

    Args:
        words: all words of the article.
        j: the token where the title may stand.
        limit: the token it may not pass.

    Returns:
        The token after the name; ``j`` where no institution is named after anybody.
    """
    if j == 0 or j + 1 >= limit or words[j].preposition or words[j].conjunction:
        return j
    before, titled = words[j - 1], words[j].stem in _RULERS and words[j].article
    if (not before.flags & lexicon.ORGANIZATION_HEAD and before.stem not in _NAMED_AFTER) or before.article:
        return j
    given = j + titled
    if not (words[given].flags & lexicon.GIVEN_NAME or words[given].folded == "عبد"):
        return j
    end = given + 1 + (words[given].folded == "عبد")
    if not titled and not (end + 1 < limit and words[end].folded in ("بن", "بنت")):
        return j  # مركز [محمد بن راشد] للفضاء
    while end + 1 < limit and words[end].flags & lexicon.NAME_PART and not words[end].preposition:
        end += 2 + (words[end + 1].folded == "عبد")
    return min(end, limit)


def _is_no_name(word: Word) -> bool:
    """Whether a word after what is a title or a surname leaves it a surname: a verb, a particle, a punctuation mark."""
    return word.kind != NOT_PUNCTUATION or bool(word.cues or word.complementizer or word.flags & lexicon.PREPOSITION)


def names_otherwise(words: list[Word], j: int) -> bool:
    """Whether a word tells by which other name somebody goes: سامي حداد [المعروف] بالشيخ."""
    return words[j].article and words[j].stem in _CALLED and j + 1 < len(words) and words[j + 1].folded[:1] == "ب"


def name_end(article: Article, first: int, limit: int) -> int:
    """The token after the person's name that starts at ``first``; ``first`` where none does."""
    words, tokens = article.words, article.tokens
    j, family = first, False
    while j < limit:
        word = words[j]
        if word.kind in (FULL_STOP, DASH):
            if j > first and j + 1 < limit and tokens.touches(j) and tokens.touches(j - 1):
                j += 1
                continue
            break
        if word.kind != NOT_PUNCTUATION:
            break
        if word.phrases:
            size, phrase = phrase_at(words, j)
            if j > first and phrase & (TITLE | lexicon.EULOGY):
                break  # أحمد نجم [الأمين العام]، نايف [رحمه الله]
            if phrase & PERSON_NAME and j + size <= limit:
                family = family or (j > first and words[j + size - 1].article and not word.flags & lexicon.NAME_PART)
                j += size
                continue  # [أمة العليم] السوسوة، محمد [سوار الذهب]
        if j > first and is_ordinal(words, j):
            j, family = j + 1, True
            continue
        if j > first and is_fused_surname(words, j):
            j, family = j + 1, True  # بابار [بالوش]
            continue
        if j > first + 1 and words[j - 1].folded in _SECOND_PARTICLES and words[j - 2].flags & lexicon.NAME_PART:
            j += 1  # فون دير [لاين]
            continue
        if j == first and word.article and has_patronymic(words, j):
            j += 1  # [الناها] بنت مكناس
            continue
        if j > first and (words[j - 1].flags & lexicon.NAME_PART or _is_second_part(words, j)):
            surname = word.article and words[j - 1].stem not in ("عبد", "بن", "ابن") and word.folded not in SECOND_PARTS
            family = family or (surname and not (j == first + 1 and words[first].stem == "ابو"))  # أبو القاسم [الشابي]
            j += 1
            continue
        if family and is_clan(words, j):
            j += 1  # محمد عبدالله المبارك [الصباح]
            continue
        if family and not word.flags & lexicon.NAME_PART:
            break
        if word.folded == "السيد" and j > first and words[j - 1].flags & lexicon.GIVEN_NAME and j + 1 < limit:
            if words[j + 1].flags & PERSON_NAME and not words[j + 1].conjunction:
                j += 1  # يوسف [السيد] شرف
                continue
        if word.folded in _SURNAMES_TOO and j > first and words[j - 1].flags & lexicon.GIVEN_NAME and (
            j + 1 == len(words) or _is_no_name(words[j + 1])
        ):  # fmt: skip
            j, family = j + 1, True  # شادي [السيد]، نوفل [السلطان], but سامي حداد [السلطان] قابوس
            continue
        if j > first and word.folded in _ENDING_TITLES:
            j += 1  # محمد طيب [أغا]
            continue
        if names_otherwise(words, j):
            break
        if word.article and not (word.flags & lexicon.GIVEN_NAME and j == first):
            last_of_all = (
                j > first and j + 1 == limit and not word.flags & ~lexicon.NISBA and words[j - 1].flags & PERSON_NAME
            )
            if not last_of_all and not _is_family_with_article(article, first, j):
                break
            family = True
            j += 1
            continue
        if j - first >= 2 and word.flags & TITLE and (not word.flags & PERSON_NAME or is_office(words, j, limit)):
            break
        following = words[j + 1] if j + 1 < len(words) else None
        alone = (
            following is None
            or following.kind != NOT_PUNCTUATION
            or following.complementizer is not None
            or bool(following.flags & TITLE)
        )
        within = (
            j > first
            and (j - first < 3 or words[j - 2].folded in _PATRONYMIC)
            and (
                bool(words[j - 1].flags & lexicon.GIVEN_NAME)
                or (j - first <= 2 and alone and not words[j - 1].article)
                or (j - first == 2 and words[first].folded == "عبد")
            )
        )
        if j - first >= 2 and word.flags & TITLE and following is not None and (
            (following.conjunction and following.flags & TITLE)
            or (following.article and following.flags & TITLE and not _is_family(word))
            or (following.article and following.flags & (lexicon.PLACE | lexicon.COMMON) and not _is_family(following))
            or following.flags & lexicon.ORGANIZATION_HEAD
        ):  # fmt: skip
            break  # كريستيان بيللوتشي [مالك ورئيس السيرك]
        if j > first and (is_thing(words, j) or FATHATAN in word.surface):
            break  # بان كي مون [نداء] إلى الدول, أجرت أصالة [لقاءً] مع القناة
        if (
            j > first
            and word.flags & PERSON_NAME
            and not word.flags & (lexicon.TIME | lexicon.PREPOSITION | lexicon.FUNCTION)
        ):
            if word.preposition and (word.form[1] in "أإآ" or words[j - 1].flags & lexicon.FAMILY_NAME):
                break  # رسالة سالم [لأردوغان], لقاء ترامب [ببايدن], but سالم لعروسي
            j += 1
            continue
        if j > first and is_syllable(words, j, limit):
            j += 2  # وون [هي ريونغ]
            continue
        if j > first and word.flags & lexicon.NATIONALITY and words[j - 1].flags & lexicon.GIVEN_NAME:
            j, family = j + 1, True  # ميساء مغربي
            continue
        if j - first >= 2 and words[first].name_gender == "f" and not word.flags and word.form[-1] == "ت":
            break  # إيما هاربر [خرقت] القانون
        if not is_name_word(words, j, within) or (j > first and word.conjunction and word.flags):
            break
        j += 1
    while j > first and words[j - 1].kind != NOT_PUNCTUATION:
        j -= 1
    return j


def _is_second_part(words: list[Word], j: int) -> bool:
    """Whether a word ends the compound name that the one before it began: سيف [الدين], not شكر سالم العلي [الله]."""
    return words[j].folded in SECOND_PARTS and not words[j - 1].article


def is_clan(words: list[Word], j: int) -> bool:
    """Whether a family's name follows a father's with the article, a custom of the Gulf: الأحمد الجابر [الصباح]."""
    word, before = words[j], words[j - 1]
    if not (word.article and before.article) or word.conjunction or word.preposition:
        return False
    father = before.flags & lexicon.GIVEN_NAME and words[j - 2].flags & lexicon.GIVEN_NAME
    return bool(father and word.flags & lexicon.FAMILY_NAME) and not word.flags & (TITLE | lexicon.NATIONALITY)


def is_thing(words: list[Word], j: int) -> bool:
    """Whether a common word that women are named with too is none of a man's names: سالم العلي [نداء] إلى الناس."""
    word, before = words[j], words[j - 1]
    if word.name_gender != "f" or not word.flags & lexicon.NAME_IS_WORD or word.flags & lexicon.FAMILY_NAME:
        return False
    if before.name_gender == "f" or before.flags & lexicon.NAME_PART or j + 1 >= len(words):
        return False
    following = words[j + 1]
    accusative = following.form.endswith(("ا", FATHATAN)) and not following.flags & PERSON_NAME  # نداء عاجلا
    return accusative or bool(following.flags & lexicon.PREPOSITION or following.preposition)


def is_syllable(words: list[Word], j: int, limit: int) -> bool:
    """Whether what looks like a pronoun is a syllable of a Korean name: بارك [هي] كون، وون [هي] ريونغ."""
    if words[j].folded != "هي" or j + 1 >= limit:
        return False
    before, after = words[j - 1], words[j + 1]
    if before.article or before.conjunction or before.flags & ~(lexicon.FAMILY_NAME | lexicon.NAME_IS_WORD):
        return False
    plain = after.kind == NOT_PUNCTUATION and not (after.article or after.conjunction or after.preposition)
    return plain and not after.flags & ~(PERSON_NAME | lexicon.AUXILIARY) and after.folded[-1] != "ه"


def _is_family(word: Word) -> bool:
    return bool(word.flags & lexicon.FAMILY_NAME)


def is_called_by_surname(words: list[Word], j: int) -> bool:
    """Whether a word of respect makes a surname of a word with the article that no list knows: الدكتور [المذن]."""
    word, before = words[j], words[j - 1] if j else words[j]
    if word.flags & ~lexicon.NISBA or word.cues or not word.article or not before.article:
        return False
    return bool(before.flags & lexicon.HONORIFIC) and not (
        before.flags & lexicon.RANK or (j > 1 and words[j - 2].flags & lexicon.DEMONSTRATIVE)  # هذا الأستاذ الجامعي
    )


def _is_family_with_article(article: Article, first: int, j: int) -> bool:
    """Whether a word with the article ends a name: محمد [الغامدي], but not محمد [الموجود] هناك."""
    word = article.words[j]
    flags = word.flags
    if flags & lexicon.FAMILY_NAME and not flags & lexicon.NAME_IS_WORD:
        return True
    if j == first:
        return bool(flags & lexicon.FAMILY_NAME)
    following = article.words[j + 1] if j + 1 < len(article.words) else None
    before = article.words[j - 1]
    last = following is None or following.kind != NOT_PUNCTUATION or following.complementizer is not None
    if last and before.flags & lexicon.GIVEN_NAME and not word.conjunction and not word.preposition:
        if flags & TITLE and not flags & (lexicon.SPOKESPERSON | lexicon.MINISTER):
            return True  # عمرو الجندي, رامي الصايغ: a surname that is an occupation
        if not flags and before.name_gender == "m" and word.stem.endswith("ه"):
            return True  # محمد الشيبة: no adjective of a man
        if flags == lexicon.COMMON | lexicon.NISBA and not before.flags & lexicon.NAME_IS_WORD:
            return True  # حاتم الشعبي: a name has no adjective
    if word.conjunction or word.preposition or flags & (lexicon.FUNCTION | lexicon.TIME):
        return False
    if flags & TITLE and j - first == 1 and not before.flags & TITLE and following is not None:
        if before.flags & lexicon.GIVEN_NAME and following.flags & lexicon.ROLE and not following.article:
            if not following.flags & PERSON_NAME and not following.conjunction:
                return True  # وليد المعلم مدير المكتب
    if flags & lexicon.HONORIFIC:
        return False
    if flags & TITLE and not flags & (lexicon.FAMILY_NAME | lexicon.AMBIGUOUS_ROLE | lexicon.RANK):
        return False
    if flags & TITLE:  # محمد الجندي is a name, محمد المفكر القبطي is not
        if last or following is None:
            return True
        if flags & lexicon.FAMILY_NAME and (
            following.flags & (lexicon.FUNCTION | lexicon.TIME)
            or (following.preposition == "ل" and following.flags & (lexicon.MEDIA | lexicon.ROLE_PLURAL))
        ):
            return True  # شعبان النجار على أن, رنا الخطيب لصحيفة
        return following.article and bool(following.flags & TITLE)  # حسام الجندي المدير الفني
    if flags & (lexicon.PLACE | lexicon.UNNAMED | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD | lexicon.MEDIA):
        return False
    if flags & lexicon.NATIONALITY and not flags & lexicon.FAMILY_NAME:
        return j - first == 1  # محمد المصري is a name, جورج حبيب اللبناني is not
    if flags & lexicon.COMMON and not flags & lexicon.FAMILY_NAME:
        return False
    if not flags and following is not None and following.folded in ("في", "من", "عن", "بين") and word.stem[:1] in "مت":
        return False  # a participle with its complement: الموجود في، المقيم ب
    return not (word.stem.endswith(("ه", "ات", "ين", "ون")) and not flags & PERSON_NAME)


def name_words(article: Article) -> frozenset[str]:
    """The bare words of every name that a given name or a title vouches for somewhere in the article."""
    if article.name_words is None:
        names = _find_names(article)
        article.names = frozenset(names)
        article.name_words = frozenset([word for name in names for word in name])
    return article.name_words


def is_end_of_a_name(article: Article, first: int, last: int) -> bool:
    """Whether words end a longer name that is vouched for: قايد السبسي, where الباجي قايد السبسي is named."""
    if not 2 <= last - first <= _LONGEST_END:
        return False
    name_words(article)
    words = tuple(word.bare for word in article.words[first:last])
    return any(len(name) > len(words) and name[-len(words) :] == words for name in article.names)


def _find_names(article: Article) -> set[tuple[str, ...]]:
    words = article.tokens.words
    found: set[tuple[str, ...]] = set()
    count, end = len(words), 0
    for j in [j for j in article.tokens.notable if words[j].titles_or_names]:
        if words[j].flags & _TITLING and not words[j].flags & lexicon.GIVEN_NAME:
            j += 1  # the word after a title
            if j >= count:
                break
        if j < end:
            continue
        flags = words[j].flags
        sure = bool(flags & lexicon.GIVEN_NAME) and (
            not flags & lexicon.NAME_IS_WORD or _precedes_family_name(words, j)
        )
        sure = sure or words[j].folded == "عبد"
        titled = j > 0 and words[j - 1].flags & (lexicon.HONORIFIC | TITLE) and not flags & _NOT_A_NAME
        if (sure or (titled and not words[j].article)) and is_name_word(words, j):
            end = name_end(article, j, min(count, j + 6))
            if end - j >= 2:
                found.add(tuple([words[k].bare for k in range(j, end)]))
    return found


def _precedes_family_name(words: list[Word], j: int) -> bool:
    """Whether a family name vouches for a given name that is also a word: شعبان النجار."""
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None:
        return False
    if following.article and following.flags == lexicon.NISBA:
        return True  # خالد القدومي
    before = words[j - 1] if j else None
    opens = before is not None and bool(before.cues or before.flags & lexicon.VERB or before.article)
    opens = opens or (j > 1 and words[j - 1].kind == FULL_STOP and words[j - 2].folded in INITIALS)  # د. سعد الشريع
    if opens and following.flags & lexicon.GIVEN_NAME and not (following.article or following.conjunction):
        return True  # أعلن زين مالك
    if opens and not (following.flags or following.article or following.preposition or following.conjunction):
        if len(following.folded) > 3 and not following.cues and following.kind == NOT_PUNCTUATION:
            return True  # النائب البارز محرم إينجه
    if opens and following.article and not following.flags:
        return True  # أبدى صالح المجروب, الشاعر المعروف خالد البذال
    return bool(following.flags & lexicon.FAMILY_NAME) and (
        following.article or not following.flags & lexicon.NAME_IS_WORD
    )
