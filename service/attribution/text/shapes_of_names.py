"""Whether a word that no list knows has the shape of a name, or of another word: ``كيديكوغلو``, not ``استجمعت``."""

import re
from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, FATHATAN, THIRD_PERSON, Word, can_be_verb

MEDIUM_ENDS: Final = word_set("shapes_of_names.medium_ends")
WITH_WHAT_MANNER: Final = word_set("shapes_of_names.with_what_manner")
_HOW_ONE_SPEAKS: Final = word_set("shapes_of_names.how_one_speaks")
# what an unknown word that is no name often ends or begins with: attached pronouns, plurals, feminine ة, clitics
_WORD_ENDINGS: Final[tuple[str, ...]] = ("ها", "هم", "هما", "هن", "ته", "تك", "وا", "ات", "يه", "ون", "ين", "اء", "نا")
_WORD_BEGINNINGS: Final[tuple[str, ...]] = (
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
    "ونت",
    "ونح",
)
# what the names of other languages end in, and no Arabic verb
_FOREIGN_ENDINGS: Final[tuple[str, ...]] = (
    "سكي",
    "يتش",
    "نكو",
    "شكو",
    "شتاين",
    "بيرغ",
    "بيرج",
    "فيلي",
    "ايفا",
    "ينيو",
    "ينهو",
    "سكايا",
    "ييه",
)
# of plurals, and of names: تيرون, سيمين
_PLURAL_TOO: Final[tuple[str, ...]] = ("ين", "وا")
_OF_VERBS: Final[tuple[str, ...]] = ("ي", "ت", "سي", "ست", "في", "فت")  # with ون
_LIKE_VERBS: Final = ("سي", "ست", "يت", "تت")
_OF_SURNAMES: Final[tuple[str, ...]] = ("بو", "بل", "بن")  # of the Maghreb: بوعزة, بلخوجة, بنونة
_OF_HADRAMAUT: Final = "با"  # what surnames begin with: باناعمة
_LONGEST_TITLE: Final = 8
_BUT: Final = ("لكن", "ولكن")
_OF_PRESENTS: Final = ("ي", "ت")
_NEVER_OF_NAMES: Final[tuple[str, ...]] = ("ها", "هم", "هما", "هن", "ته", "تك", "نا", "ات", "اء", "ة", FATHATAN)
_CLITICS: Final = "وفبلكسيت"
_WITH_ARTICLE: Final[tuple[str, ...]] = ("ال", "وال", "بال", "فال", "كال", "لل")
# of verbs in the plural with an object
_VERB_ENDINGS: Final[tuple[str, ...]] = ("ونك", "ونه", "ونني", "ونكم", "وننا")
# letters of Arabic that no name of another language is written with: ويليام, but ويطوي
_OF_ARABIC: Final = frozenset("حخصضطظعق")
_OF_PURPOSE: Final = "لي"
_OF_SEEKING: Final = "يست"  # of verbs like يستغيث
_FAMILY_ENDINGS: Final[tuple[str, ...]] = ("وي", "يان")
_MOST_UNKNOWN: Final = 4_000  # words of which it is remembered whether they look like names
_looks_named: Final[dict[Word, bool]] = {}
DEEDS: Final = word_set("shapes_of_names.deeds")
_OF_DEEDS: Final = (
    lexicon.COMMON | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ROLE | lexicon.ORGANIZATION_HEAD | lexicon.DOCUMENT
)
_PARTS_OF_NAMES: Final = ("الله", "الدين", "الاسلام", "الحق")
_SAID_OR_HELD: Final = lexicon.SPEECH | lexicon.DOCUMENT
OF_A_DEED: Final = 4  # letters of أفعل
_LONGEST_UNKNOWN: Final = 4
_HERE: Final = "هنا"  # a name too
_DENYING_VERBS: Final = ("لم", "ولم", "فلم", "لن", "ولن", "فلن")
_MAY_BE_PRESENT: Final = ("ي", "ت", "ن", "ا")
_SHORTEST_WORD: Final = 2
# what adjectives and plurals with the article end in: المتجهين، المتكررة
_NO_SURNAME_ENDINGS: Final[tuple[str, ...]] = ("ين", "ات", "ه")
# What the shape of an unknown word shows to be no name: verbal nouns (تعطيل، إطلاق، ارتكاب، انفعال، استعمال), plurals
# like تفاعيل، مفاعيل and أفعلة, passive participles (مفعول), and nouns with ه for his (رؤساؤه).
NOUN_SHAPE: Final = re.compile(
    "ت[^ياو][^او]ي[^اوي]ة?|إ[^يو].ا[^ن]|ا.ت.ا.|ان..ا.|است.{1,2}ا.ة?|[تم][^ي]ا[^ي]ي.|أ..ية|م[^ي].و[^ي]ة?|.{3,}[^اي]ه"
)
# the shapes of clans in Jordan and Palestine, فعاعلة and فعيلات, but not of verbal nouns like مطالبة
CLAN_SHAPE: Final = re.compile("[^متا].ا..ه|[^متا].ي.ات")
# the shapes of verbs of hers, or of mine, in the past: استجمعت, ارتديت, انفجرت
_HER_DEED: Final = re.compile("است.{2,}ت|ا.ت[^ا]..?ت|ان[^طد].{2,3}ت")

_OF_A_NOUN: Final = lexicon.COMMON | lexicon.SPEECH
# the shapes of participles in the accusative, of sound letters, which foreign names (مندوزا) hardly have
_IN_WHAT_STATE: Final = re.compile("م(?:[تن]|ست|(?!ت)[^اويى]ت)[^اويى]{2,3}[اه]|مت[^اويى]ا[^اويى]{2}[اه]")

# the shape of passive participles in the accusative, which foreign names (مندوزا) have without the letters of Arabic
_DONE_TO: Final = re.compile("م[^اويى]{2}و[^اويى]ا")


def tells_how(word: Word) -> bool:
    """Whether a word behind a name tells how somebody speaks, in the accusative or with ب: ضاحكا, باكية, بغصة, بحزم."""
    if word.flags & PERSON_NAME:
        return False
    form = word.form
    if word.folded in WITH_WHAT_MANNER:
        return True
    if form[0] == "ب" and len(form) > OF_A_DEED - 1 and not form.startswith(_OF_SURNAMES):
        known = lexicon.entries()
        manner = known.get(word.folded[1:]) if word.folded not in known else None  # بصلة is an onion
        if (manner is not None and manner.flags == lexicon.COMMON) or NOUN_SHAPE.fullmatch(form[1:]):
            return True
        if form[-1] == "ة" and not word.flags:
            return not form.startswith(_OF_HADRAMAUT)
    return is_in_a_state(word)


def is_in_a_state(word: Word) -> bool:
    """Whether a word is a participle in the accusative that tells how somebody speaks or is: ضاحكا, باكية, مخفورا."""
    if word.form[-1] not in "اة" or word.flags & PERSON_NAME:
        return False
    if word.folded[:-1] in _HOW_ONE_SPEAKS:
        return True
    if word.flags or word.article or word.folded[0] != "م":
        return False
    if _DONE_TO.fullmatch(word.form) is not None:
        return not _OF_ARABIC.isdisjoint(word.form)
    return _IN_WHAT_STATE.fullmatch(word.folded) is not None


def are_unknown(words: list[Word], first: int, last: int) -> bool:
    """Whether two to four words that no list has, but as names, are a name: [سيموس كيديكوغلو]."""
    if not 2 <= last - first <= _LONGEST_UNKNOWN:
        return False
    return all(_is_unknown_or_name(words[k]) for k in range(first, min(last, len(words))))


def _is_unknown_or_name(word: Word) -> bool:
    if word.kind != NOT_PUNCTUATION:
        return False
    return not (
        word.article or word.conjunction or word.preposition or word.flags & ~PERSON_NAME or is_in_a_state(word)
    )


def is_here(words: list[Word], j: int) -> bool:
    """Whether a word that is a name too tells behind a name where somebody speaks: قال الوزير سالم حداد [هنا] اليوم."""
    if words[j].folded != _HERE or j == 0 or not words[j - 1].flags & PERSON_NAME:
        return False
    return j + 1 >= len(words) or not words[j + 1].flags & PERSON_NAME


def is_unknown(word: Word) -> bool:
    """Whether no list has a word, nor one that clitics may leave of it: [نوتاسون]."""
    if word.flags or word.article or word.kind != NOT_PUNCTUATION or word.cues or len(word.folded) <= _SHORTEST_WORD:
        return False
    return not (word.complementizer or word.conjunction or word.preposition)


def is_unknown_name(words: list[Word], first: int, last: int) -> bool:
    """Whether two words in a row that no list knows look like names: وصل [تيرون هولبيك] إلى المدينة.

    No two common words that the lists lack stand side by side, but with a clitic or a pronoun.
    """
    if last > len(words) or not is_unknown(words[first]) or words[last - 1].folded in MEDIUM_ENDS:
        return False
    named = words[first:last]
    if len(named) > 1 and _is_sure_surname(named[-1]):
        return all(unknown_looks_named(w) or _may_be_named(w) for w in named[:-1])
    if not all(is_unknown(word) for word in named) or any(word.folded[0] == "و" for word in named[1:]):
        return False
    if any(word.bare == "الله" for word in named) or is_in_a_state(named[-1]):
        return False  # كيمتون [مبتسما]
    return any(unknown_looks_named(w) for w in named) and all(unknown_looks_named(w) or _may_be_named(w) for w in named)


def is_unknown_subject(words: list[Word], j: int) -> bool:
    """Whether two words that no list knows are a name where a subject may stand: لكن [كيشيما مغرزي] لديها.

    That is behind a verb, or where a verb may come too (أن, كان, لكن): there it is none of the two: أن هولبيك [يراوغ].
    """
    if j == 0 or not is_unknown_name(words, j, j + 2):
        return False
    before = words[j - 1]
    if can_be_verb(before):
        return True
    precedes = before.complementizer is not None or before.flags & lexicon.AUXILIARY or before.folded in _BUT
    return bool(precedes) and not any(word.folded[0] in _OF_PRESENTS for word in words[j : j + 2])


def _is_sure_surname(word: Word) -> bool:
    """Whether a word is listed as a family's name and as nothing else."""
    if not word.flags & lexicon.FAMILY_NAME or word.conjunction or word.preposition or word.cues:
        return False
    return not word.flags & ~(lexicon.FAMILY_NAME | lexicon.GIVEN_NAME | lexicon.NISBA)


def is_beside_unknown_name(words: list[Word], j: int) -> bool:
    """Whether an unknown word like a plural or a verb is part of a name with the one beside it: [تيرون] هولبيك."""
    if not is_unknown(words[j]):
        return False
    if _stands_between_names(words, j):
        return True
    if not _may_be_named(words[j]) and not (words[j].folded.startswith(_LIKE_VERBS) and _is_behind_its_verb(words, j)):
        return False  # قال سفير فلسطين تجانيو [ستيدورمان], but أن تجانيو [ستزلقن]
    if j > 0 and words[j].form.endswith("ون") and _is_of_one(words[j - 1]):
        return True  # الرئيس [مبوغرون], آيت حمداش [بوزرقون]: no object is in the nominative
    before = j > 0 and is_unknown(words[j - 1]) and unknown_looks_named(words[j - 1])
    after = j + 1 < len(words) and (
        is_unknown_surname(words[j + 1]) or (is_unknown(words[j + 1]) and unknown_looks_named(words[j + 1]))
    )
    return before or after


def _stands_between_names(words: list[Word], j: int) -> bool:
    """Whether an unknown word like a plural verb stands between a name and a sure surname: سوتوبو [بروا] نوغروهو."""
    if j == 0 or j + 1 >= len(words) or not words[j].form.endswith("وا") or not _is_sure_surname(words[j + 1]):
        return False
    return is_unknown(words[j - 1]) and unknown_looks_named(words[j - 1])


def _is_of_one(word: Word) -> bool:
    """Whether a word is a title with the article or a name, of one person."""
    if word.article:
        return bool(word.flags & (TITLE | lexicon.HONORIFIC)) and word.number != "p"
    return bool(word.flags & PERSON_NAME) and not word.flags & (lexicon.NAME_IS_WORD | TITLE)


def _is_behind_its_verb(words: list[Word], j: int) -> bool:
    """Whether a verb stands before a word in the same clause, so that none can follow who acts."""
    for k in range(j - 1, max(-1, j - _LONGEST_TITLE), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer or words[k].flags & lexicon.AUXILIARY:
            return False
        if any(form.part == "verb" and form.person == 3 for form in words[k].cues):
            return True
    return False


def _may_be_named(word: Word) -> bool:
    """Whether an unknown word is like one with a clitic or in the plural, but has no pronoun and is no adjective."""
    if word.form.endswith(_NEVER_OF_NAMES) or word.folded.startswith(("و", *_LIKE_VERBS)):
        return False
    if NOUN_SHAPE.fullmatch(word.form):
        return False
    if word.form.endswith("ون"):
        return not word.folded.startswith(_OF_VERBS)
    return not (word.form.endswith(_PLURAL_TOO) and word.folded[0] in _CLITICS)


def is_unknown_surname(word: Word) -> bool:
    """Whether a word with the article that no list has may be a family's name: [الزراوي], [العفيشات]."""
    if not word.article or word.conjunction or word.preposition or word.cues or word.kind != NOT_PUNCTUATION:
        return False
    if word.flags & ~lexicon.NISBA:
        return False
    return not word.folded.endswith(_NO_SURNAME_ENDINGS) or CLAN_SHAPE.fullmatch(word.stem) is not None


def tells_next(word: Word) -> bool:
    """Whether a word that is a name too is a verb in the past which tells something: طلب, رأى."""
    return any(form.part == "verb" and form.tense == "past" and form.voice != "passive" for form in word.cues)


def is_verb_of_hers(words: list[Word], j: int) -> bool:
    """Whether an unknown word with ت after a feminine noun is her verb: الوالدة المسنة [تحلت] بالصبر."""
    word = words[j]
    if j == 0 or word.flags or word.form[-1:] != "ت" or word.form.endswith("ات") or word.article:
        return False
    before = words[j - 1]
    titled = before.flags & (TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY)
    if j > 1 and words[j - 2].flags & TITLE and words[j - 2].gender == "m" and not words[j - 2].article:
        return False  # وزير الخارجية [إيفاريست] ندايشيمي
    return before.article and before.form[-1] == "ة" and not titled and not _precedes_a_last_word(words, j)


def _precedes_a_last_word(words: list[Word], j: int) -> bool:
    """Whether one more unknown word stands between a word and what is said: مسؤولة الحركة [حاغيت] عوفران أن."""
    if j + 2 >= len(words):
        return False
    last, said = words[j + 1], words[j + 2]
    plain = last.kind == NOT_PUNCTUATION and not (last.flags or last.cues or last.article or last.preposition)
    return plain and said.complementizer is not None and last.form[-1] not in "اة"


def is_joined_verb(word: Word) -> bool:
    """Whether the letters of a word that no list knows show a verb in the present behind و: [ويطوي], not ويليام."""
    if word.flags or word.cues or word.article or not word.folded.startswith("وي"):
        return False
    return len(word.folded) > OF_A_DEED and not _OF_ARABIC.isdisjoint(word.folded)


def is_present_verb(words: list[Word], j: int) -> bool:
    """Whether the letters of a word that no list knows show a verb: مواطن في القرية [يفضح] المتنفذين, [ويطوي].

    Behind a given name it is a surname, and so it is if it ends like one: ``سالم [يخلف]``, ``المدير [يعلاوي]``.
    """
    word = words[j]
    if is_of_a_purpose(word):
        return True
    if j > 0 and words[j - 1].folded in _DENYING_VERBS and word.folded[0] in _MAY_BE_PRESENT:
        return not word.flags & ~PERSON_NAME  # لم [ينس] الوزير, who is Jens elsewhere
    if word.flags or word.cues or word.article or word.folded[0] != "ي" or len(word.folded) < OF_A_DEED:
        return is_joined_verb(word)
    if (j > 0 and words[j - 1].flags & lexicon.GIVEN_NAME and not words[j - 1].article) or (
        len(word.folded) > OF_A_DEED and word.folded.endswith(_FAMILY_ENDINGS)
    ):
        return False
    return word.folded.startswith(_OF_SEEKING) or not _OF_ARABIC.isdisjoint(word.folded)


def is_of_a_purpose(word: Word) -> bool:
    """Whether a verb has the ل of what is intended before it: تقدم اللاعب [ليسدد] الكرة; not ليلى, لتقصي."""
    if not word.folded.startswith(_OF_PURPOSE) or word.flags & PERSON_NAME:
        return False
    return is_form_of_other_verb(word.folded[1:]) or any(form.part == "verb" for form in word.cues)


def is_deed_of_a_body(words: list[Word], j: int) -> bool:
    """Whether what may be a man's name is a body's verb in the past: [رفعت] محكمة الجنايات الجلسة, not قال رفعت."""
    word = words[j]
    if word.form[-1:] != "ت" or len(word.form) != OF_A_DEED or word.article or j + 1 >= len(words):
        return False
    body = words[j + 1]
    return bool(body.flags & lexicon.ORGANIZATION_HEAD) and body.gender == "f" and not body.flags & PERSON_NAME


def is_guessed(word: Word) -> bool:
    """Whether a word is a common one only by what looks like its clitics: after a given name it is a surname."""
    return (
        word.flags == lexicon.COMMON
        and not word.conjunction
        and word.folded[-1] == "ي"
        and word.folded not in lexicon.entries()
    )


def unknown_looks_named(word: Word) -> bool:
    """Whether a word that no list knows, as far as its letters tell, is a name rather than another word."""
    looks = _looks_named.get(word)
    if looks is None:
        if len(_looks_named) == _MOST_UNKNOWN:
            _looks_named.clear()
        looks = _looks_named[word] = _is_named_by_its_letters(word)
    return looks


def _is_named_by_its_letters(word: Word) -> bool:
    folded = word.folded
    if len(folded) < 2 or folded[-1].isdigit():
        return False  # صاحب [الـ19] عاما
    if folded.isascii():
        return word.surface != word.surface.lower()  # iPhone
    foreign = folded.endswith(_FOREIGN_ENDINGS) and not folded.startswith(_WITH_ARTICLE)
    if folded[0] in "بلك" and len(folded) > 5 and folded.endswith(THIRD_PERSON) and not foreign:
        return False  # لتواجده, but لافالييه
    if folded[0] == "و" and word.form[-1] == "ة" and len(folded) > OF_A_DEED:
        return False  # لجنة وداع [ومواراة] الشهداء: what و joins, since no foreign name ends so
    if ("أ" in word.form[1:] and word.form[-1] == "ت") or _HER_DEED.fullmatch(word.form):
        return False  # رأيت, سألت, استجمعت
    if folded[0] in "يت" and len(folded) > 5 and folded.endswith(_VERB_ENDINGS):
        return False  # يسألونك, تدعونها
    if FATHATAN in word.surface or NOUN_SHAPE.fullmatch(word.form):
        return False
    if foreign:
        return True  # سترشكو, though سـ opens verbs
    return not (len(folded) > 3 and (folded.endswith(_WORD_ENDINGS) or folded.startswith(_WORD_BEGINNINGS)))


def is_deed_or_saying(words: list[Word], j: int) -> bool:
    """Whether what people are named with too is a thing behind a definite noun: أطلقت إدارة المستشفى [نداء] استغاثة.

    So is a deed with whose it is: ``أعلن رئيس النادي [عودة] المدرب``. A surname follows a name, or what is said:
    ``قالت مديرة المستشفى نداء استيتية إن``.
    """
    word = words[j]
    if not word.flags & lexicon.NAME_IS_WORD or not word.flags & lexicon.GIVEN_NAME:
        return False
    before, said = words[j - 1] if j else word, bool(word.flags & _SAID_OR_HELD)
    if not said and word.folded not in DEEDS:
        return False
    if word.article or word.conjunction or word.preposition or j + 1 >= len(words):
        return False
    if not (before.article or before.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)):
        return False
    following = words[j + 1]
    if following.kind != NOT_PUNCTUATION or following.complementizer is not None or following.flags & PERSON_NAME:
        return False
    if following.folded == "الله":
        return False  # الداعية اللبناني [آية] الله سالم العلي
    last = words[j + 2] if j + 2 < len(words) else following
    if said:
        return following.article or not (is_unknown(following) and last.complementizer is not None)
    if before.flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC) and following.flags & lexicon.ROLE:
        return False  # المدرب [كمال] الصياد
    return _is_whose_deed(following, last)


def _is_whose_deed(whose: Word, last: Word) -> bool:
    """Whether a noun behind a deed is whose it is, and no surname that is also a word, which ends a subject."""
    if whose.preposition or whose.conjunction or whose.folded in _PARTS_OF_NAMES:
        return False
    if last.complementizer is not None or whose.flags & lexicon.FUNCTION:
        return False
    if not whose.article:
        return whose.flags == lexicon.COMMON and last.article  # عودة انطلاق الدوري
    return bool(whose.flags & _OF_DEEDS)


def is_deed_upon(words: list[Word], j: int) -> bool:
    """Whether a common noun in the accusative and its preposition tell why somebody speaks: [ردا] على, [وصفا] للوضع."""
    word = words[j]
    if word.form[-1] != "ا" or word.article or word.flags & ~_OF_A_NOUN or j + 1 >= len(words):
        return False
    following = words[j + 1]
    if not (following.flags & lexicon.PREPOSITION or following.preposition == "ل"):
        return False
    known = lexicon.entries().get(word.folded[:-1])
    return bool(word.flags) or (known is not None and not known.flags & ~_OF_A_NOUN)


def is_indefinite_accusative(word: Word) -> bool:
    """Whether a word is the accusative adjective of a noun before it, which then is no name: لقاء [مباشرا]."""
    if word.kind != NOT_PUNCTUATION or word.article or word.conjunction or word.preposition:
        return False
    return not word.flags & ~lexicon.COMMON and len(word.folded) > 4 and word.form.endswith(ACCUSATIVE_ENDINGS)
