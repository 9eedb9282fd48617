"""Names of persons, told from other words without capitals: by lists, by their neighbours and by their shape."""

import re
from typing import Final

from service.attribution.names.closed_in import (
    PATRONYMIC,
    end_before_clause,
    ends_a_speaker,
    is_closed_in,
    is_compound,
)
from service.attribution.names.names_with_article import has_patronymic, is_listed_with_article
from service.attribution.names.offices_near_names import is_at_a_school, rules_a_place
from service.attribution.names.patrons import ENDING_TITLES, adjective_end, clan_end, patron_end
from service.attribution.names.surnames import (
    BEFORE_GIVEN,
    is_another_woman,
    is_called_sir_within,
    is_clan,
    is_craft_behind_names,
    is_family,
    is_family_with_article,
    is_fused_surname,
    is_no_name,
    is_plural_surname,
    is_surname,
)
from service.attribution.names.words_of_names import is_name_word
from service.attribution.text.article import Article
from service.attribution.text.foreign_names import SECOND_PARTICLES
from service.attribution.text.phrases import is_of_a_lord, phrase_at, revered_end
from service.attribution.text.shapes_of_names import is_unknown, is_unknown_surname
from service.attribution.text.words_like_names import SECOND_PARTS
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, NOT_PUNCTUATION
from service.lexicon.revered import PROPHET
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

_ORIGINS: Final = ("الجنسيه", "الاصل", "المولد", "المنشا")
_CALLED: Final = word_set("names.called")
_SURNAMES_TOO: Final = word_set("names.surnames_too")
DIRECTIONS: Final = word_set("names.directions")
ORDINALS: Final = word_set("names.ordinals")
_ACTING: Final = word_set("names.acting")
_ACTING_OR_NOUN: Final = ("وكاله", "نيابه", "اصاله", "تكليفا")
_THEN_OR_NOW: Final = ("سابقا", "حاليا", "انذاك", "حينذاك", "وقتها")
_ACTING_OR_OTHER: Final = _ACTING | frozenset((*_ACTING_OR_NOUN, *_THEN_OR_NOW))
_RULERS: Final = word_set("names.rulers")
_NAMED_AFTER: Final = word_set("names.named_after")
_MOST_UNKNOWN: Final = 3
_LONGEST_NICKNAME: Final = 2  # words
_LADIES: Final = ("السيده", "الانسه")
# the shapes of participles and adjectives in the feminine: غاضبة، مجهولة، مريضة، متضررة
_STATE_SHAPE: Final = re.compile(".ا..ه|م..و.ه|..ي.ه|مت?...ه|من.{3}ه")


def is_form_of_address(words: list[Word], j: int) -> bool:
    """Whether a word of respect stands without the article before a name: [سعادة] محمد, not معالي زايد."""
    word = words[j]
    if not word.flags & lexicon.HONORIFIC or word.flags & lexicon.RANK or word.article or j + 1 >= len(words):
        return False
    if not word.flags & lexicon.GIVEN_NAME:
        return True
    following = words[j + 1]
    if word.name_gender != "f":
        return False
    if following.folded == "ال" or (following.flags & PERSON_NAME and _is_said_of_a_man(words, j)):
        return True  # معالي آل الشيخ, وأكد [معالي] العيسى, but وأكدت معالي العيسى
    woman = j > 0 and words[j - 1].flags & TITLE and words[j - 1].gender == "f"  # الممثلة معالي زايد
    mans = following.name_gender == "m" and not following.flags & lexicon.FAMILY_NAME and not woman
    hers = following.name_gender == "f" and j + 2 < len(words) and words[j + 2].flags & PERSON_NAME  # معالي هدى العلي
    return mans or bool(hers) or bool(following.flags & (TITLE | lexicon.HONORIFIC))


def _is_said_of_a_man(words: list[Word], j: int) -> bool:
    """Whether a verb stands right before a word that only a man can be the subject of: [وأكد] معالي العيسى."""
    verbs = [form for form in words[j - 1].cues if form.part == "verb"] if j else []
    return bool(verbs) and all(form.gender == "m" and form.person == 3 for form in verbs)


def opens_full_name(words: list[Word], j: int, limit: int) -> bool:
    """Whether a given name that means something else too stands before a surname: [رياض] محرز، [صباح] الساعدي."""
    word = words[j]
    size, phrase = phrase_at(words, j) if word.phrases else (0, 0)
    if phrase & lexicon.GIVEN_NAME and j + size < limit:
        return bool(words[j + size].flags & PERSON_NAME) or is_unknown_surname(words[j + size])  # [أمة الله] الكوسجاني
    if not word.flags & lexicon.GIVEN_NAME or word.article or word.preposition or j + 1 >= limit:
        return False
    if is_compound(words, j):
        return True
    family = words[j + 1]
    if word.flags & lexicon.ORGANIZATION_NAME and is_unknown(family) and _precedes_an_office(words, j + 2):
        return not word.flags & TITLE  # [ريم] شلبودي، مديرة المركز
    if not family.flags and not (family.article or family.conjunction or family.preposition or family.cues):
        return j + 2 < limit and words[j + 2].article and bool(words[j + 2].flags & lexicon.ROLE)  # [زين] فاودا المحلل
    if family.flags == lexicon.NISBA and is_unknown_surname(family) and word.flags & lexicon.ORGANIZATION_NAME:
        return not word.flags & TITLE and ends_before_words_said(words, j + 2)  # قالت [ريم] الكوسجاني إن
    if not family.flags & lexicon.FAMILY_NAME or family.conjunction or family.preposition:
        return False
    if phrase_at(words, j)[0] or phrase_at(words, j + 1)[1] & TITLE:
        return False
    if family.article:
        return not family.flags & (INSTITUTION | lexicon.ROLE_PLURAL | TITLE | lexicon.HONORIFIC)
    return not family.flags & (lexicon.NAME_IS_WORD | TITLE | lexicon.NATIONALITY) or not (
        word.flags & (TITLE | lexicon.ORGANIZATION_HEAD)
        or family.flags & (TITLE | INSTITUTION & ~lexicon.ORGANIZATION_NAME | lexicon.NATIONALITY)
    )  # [نيكي] فوكس: not two companies


def is_ordinal(words: list[Word], j: int) -> bool:
    """Whether a number after a given name belongs to it: محمد [السادس]، بنديكت السادس [عشر]."""
    word = words[j]
    if word.folded == "عشر":
        return j > 1 and is_ordinal(words, j - 1)
    return word.article and word.stem in ORDINALS and j > 0 and bool(words[j - 1].flags & lexicon.GIVEN_NAME)


def is_acting(words: list[Word], j: int) -> bool:
    """Whether a word tells that an office is held for a time: المدير [بالنيابة], وزير المالية [وكالة] سالم العلي.

    What may be the time of the verb is that of the office where its holder is named next: الوزير [سابقا] سالم العلي.
    """
    word = words[j]
    if word.folded not in _ACTING_OR_OTHER:
        return False
    if word.folded in _ACTING:
        return True
    timed = word.folded in _THEN_OR_NOW
    if j == 0 or not (words[j - 1].article or words[j - 1].flags & lexicon.PLACE):
        return False
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None or following.kind != NOT_PUNCTUATION or following.complementizer is not None:
        return not timed or (following is not None and following.kind == COMMA and _opens_holder(words, j + 2))
    return _opens_holder(words, j + 1)


def _opens_holder(words: list[Word], j: int) -> bool:
    """Whether the name of an office's holder begins at a word, or what is said before it."""
    if j >= len(words):
        return False
    if words[j].flags & (lexicon.HONORIFIC | lexicon.RANK):
        return True
    full = j + 1 < len(words) and bool(words[j + 1].flags & lexicon.PERSON_NAME)
    return bool(words[j].flags & lexicon.GIVEN_NAME) and (full or not words[j].flags & lexicon.NAME_IS_WORD)


def is_office(words: list[Word], j: int, limit: int) -> bool:
    """Whether a role that is a given name too has a complement that no name has: سالم هلال [أمين] العاصمة."""
    if j + 1 >= limit or not words[j].flags & TITLE or words[j].article or words[j].conjunction:
        return False
    following = words[j + 1]
    if following.conjunction == "و" and following.flags & lexicon.ROLE and j + 2 < limit and (
        (following.form[-1] == "ة") == (words[j].form[-1] == "ة")
    ):  # fmt: skip
        completed = words[j + 2].article or words[j + 2].flags & lexicon.ORGANIZATION_HEAD
        return bool(completed) and not following.article  # [إمام] وخطيب المسجد
    complement = lexicon.COMMON | lexicon.PLACE | lexicon.ORGANIZATION_HEAD | lexicon.ROLE_PLURAL | lexicon.GROUP
    if words[j].stem == "مساعد" and following.flags & TITLE:
        if following.article or not following.flags & PERSON_NAME:
            return True  # خالد كمال ناجي [مساعد] نائب الرئيس
    if following.article and following.flags & lexicon.ORGANIZATION_NAME:
        return True  # محمد صلاح [نجم] الزمالك
    if following.stem in DIRECTIONS and phrase_at(words, j + 1)[1] & lexicon.PLACE:
        return True  # سالم هلال [محافظ] شمال سيناء
    if not following.flags & complement or following.flags & PERSON_NAME:
        return False
    plain = not (following.cues or following.conjunction or following.preposition or following.flags & lexicon.VERB)
    if plain and following.flags & (lexicon.PLACE | lexicon.ORGANIZATION_HEAD):
        return True  # آل سالم [أمير] دولة الواحة
    kind = following.folded[-2:] == "ات" or following.folded[-1] == "ي"  # طالب دراسات، طالب جامعي
    return following.article or (plain and kind)


def namesake_end(words: list[Word], j: int, limit: int) -> int:
    """The end of a ruler's or patron's name in that of an institution: جامعة [الملك فيصل], مركز [محمد بن راشد].

    Args:
        words: all words of the article.
        j: the token where the title may stand.
        limit: the token it may not pass.

    Returns:
        The token after the name; ``j`` where no institution is named after anybody.
    """
    if j == 0 or j >= limit or words[j].conjunction:
        return j
    if words[j].preposition:
        return clan_end(words, j, limit)
    end = _ruler_end(words, j, limit) if j + 1 < limit else j
    end = end if end > j else patron_end(words, j, limit)
    return adjective_end(words, end, limit, words[j - 1]) if end > j else j


def _ruler_end(words: list[Word], j: int, limit: int) -> int:
    """The end of a ruler's name with its title or ancestors: جامعة [الملك فيصل], مركز [محمد بن راشد]."""
    before = words[j - 1]
    if before.article or (not before.flags & lexicon.ORGANIZATION_HEAD and before.stem not in _NAMED_AFTER):
        return j
    titled = words[j].article and words[j].stem in _RULERS
    given = j + titled
    if not (words[given].flags & lexicon.GIVEN_NAME or words[given].folded == "عبد"):
        return j
    end = given + 1 + (words[given].folded == "عبد")
    if not titled and not (end + 1 < limit and words[end].folded in ("بن", "بنت")):
        return j  # مركز [محمد بن راشد] للفضاء
    while end + 1 < limit and words[end].flags & lexicon.NAME_PART and not words[end].preposition:
        end += 2 + (words[end + 1].folded == "عبد")
    return min(end, limit)


def names_otherwise(words: list[Word], j: int) -> bool:
    """Whether a word tells by which other name somebody goes, or what they won: سامي حداد [المعروف] بالشيخ."""
    return words[j].article and words[j].stem in _CALLED and j + 1 < len(words) and words[j + 1].folded[:1] == "ب"


def called_end(article: Article, j: int, limit: int) -> int:
    """The token after the other name in marks by which somebody goes; ``j`` where none stands.

    ``الباحث [الملقب بـ«الشيخ»] سامي حداد``, ``الوزيرة [المعروفة بلقب «المرأة الحديدية»] هدى``.
    """
    if j + 2 >= limit or not names_otherwise(article.words, j):
        return j
    stretch = article.opened.get(j + 2)
    return stretch.closing + 1 if stretch is not None and stretch.closing < limit else j


def _tells_nationality(words: list[Word], j: int) -> bool:
    """Whether an adjective behind a name tells of which nation or origin somebody is: [بحريني] الجنسية."""
    word = words[j]
    if word.article or j + 1 >= len(words) or words[j + 1].folded not in _ORIGINS:
        return False
    return bool(word.flags & (lexicon.NATIONALITY | lexicon.NISBA)) or word.stem.endswith(("ي", "يه"))


def _ends_behind_surname(words: list[Word], j: int) -> bool:
    """Whether a given name ends a name behind what looks like its surname, at a comma, an age or what is said."""
    word = words[j]
    if not words[j - 1].article or not word.flags & lexicon.GIVEN_NAME or j + 1 >= len(words):
        return False
    if word.article or word.conjunction or word.preposition or word.flags & (TITLE | lexicon.FUNCTION | lexicon.TIME):
        return False
    following = words[j + 1]
    says = following.complementizer is not None and following.form.startswith("إن")
    return following.kind in (COMMA, COLON) or says or bool(following.flags & lexicon.NUMBER)


def name_end(article: Article, first: int, limit: int) -> int:
    """The token after the person's name that starts at ``first``; ``first`` where none does."""
    words, tokens = article.words, article.tokens
    j, family, joined = first, False, 0
    while j < limit:
        word = words[j]
        if word.kind in (FULL_STOP, DASH):
            if j > first and j + 1 < limit and tokens.touches(j) and tokens.touches(j - 1):
                j, joined = j + 1, joined + 1
                continue
            break
        if word.kind != NOT_PUNCTUATION:
            behind = behind_nickname(article, first, j, limit)
            if behind == j:
                break
            j = behind  # محمد [«مو»] جودت
            continue
        if j > first and word.conjunction and word.flags & lexicon.NAME_PART:
            break  # سالم العلي [وعبد الكريم] حداد
        if j > first and is_of_a_lord(words, j):
            break  # دعا زكريا [ربه]
        if j > first and _tells_nationality(words, j):
            break  # حسين علي [بحريني الجنسية]
        if word.phrases:
            size, phrase = phrase_at(words, j)
            if j > first and phrase & (TITLE | lexicon.EULOGY):
                break  # أحمد نجم [الأمين العام]، نايف [رحمه الله]
            if phrase & PERSON_NAME and j + size <= limit:
                family = family or (j > first and words[j + size - 1].article and not word.flags & lexicon.NAME_PART)
                j += size
                continue  # [أمة العليم] السوسوة، محمد [سوار الذهب]
        if j > first + 1 and is_another_woman(words, j, limit):
            break  # استقبل سالم العلي [هدى منصور]
        if j > first + 1 and is_epithet(words, j):
            break  # عمر بن الخطاب [فاروق] الإسلام
        if j > first and is_ordinal(words, j):
            j, family = j + 1, True
            continue
        if j > first and is_fused_surname(words, j):
            j, family = j + 1, True  # بابار [بالوش]
            continue
        if j > first and (is_plural_surname(words, j) or is_closed_in(words, j) or ends_a_speaker(words, j)):
            j, family = j + 1, True  # سلوى [فلاحي], قال خالد [الدرهم] إن
            continue
        if j > first + 1 and words[j - 1].folded in SECOND_PARTICLES and words[j - 2].flags & lexicon.NAME_PART:
            j += 1  # فون دير [لاين]
            continue
        if j == first and word.article and has_patronymic(words, j):
            j += 1  # [الناها] بنت مكناس
            continue
        if j > first and (opens_a_part(words, j - 1) or _is_second_part(words, j)):
            surname = word.article and words[j - 1].stem not in ("عبد", "بن", "ابن") and word.folded not in SECOND_PARTS
            family = family or (surname and not (j == first + 1 and words[first].stem == "ابو"))  # أبو القاسم [الشابي]
            j, joined = j + 1, joined + 1
            continue
        if family and is_clan(words, j):
            j += 1  # محمد عبدالله المبارك [الصباح]
            continue
        if family and j > 1 and words[j - 2].folded == "السيد" and words[j - 1].article and is_surname(word):
            j += 1  # السيد البدوي [شحاتة]
            continue
        if j > first + 1 and is_craft_behind_names(words, j):
            j, family = j + 1, True  # كمال حسن منصور [الخياط]
            continue
        if family and _ends_behind_surname(words, j):
            j += 1  # أحمد البرعي [حسنين]، مدير
            continue
        if family and not word.flags & lexicon.NAME_PART:
            break
        if j > first and j + 1 < limit and is_called_sir_within(words, j):
            j += 1  # يوسف [السيد] شرف
            continue
        given = j > first and (words[j - 1].flags & lexicon.GIVEN_NAME or words[j - 1].folded in SECOND_PARTS)
        if given and word.folded in _SURNAMES_TOO and (
            j + 1 == len(words) or (is_no_name(words[j + 1]) and not is_at_a_school(words, j))
        ):  # fmt: skip
            j, family = j + 1, True  # شادي [السيد]، نوفل [السلطان], but سامي حداد [السلطان] قابوس
            continue
        if j > first and word.folded in ENDING_TITLES:
            j += 1  # محمد طيب [أغا]
            continue
        if names_otherwise(words, j):
            break
        if j > first and _is_given_before_given(words, j, limit):
            j += 1  # عبد الله [الأمين] الحسن
            continue
        if word.article and not (word.flags & lexicon.GIVEN_NAME and j == first):
            last_of_all = (
                j > first and j + 1 == limit and not word.flags & ~lexicon.NISBA and words[j - 1].flags & PERSON_NAME
            )
            given_too = j > first and _is_given_with_muhammad(words, j, limit)  # محمد [الصديق] بنسعيد
            if not last_of_all and not given_too and not is_family_with_article(article, first, j):
                break
            j, family = j + 1, not given_too
            continue
        if j - first >= 2 and word.flags & TITLE and (not word.flags & PERSON_NAME or is_office(words, j, limit)):
            break
        known = words[first].flags & lexicon.GIVEN_NAME or word.flags & lexicon.COUNTRY
        if j - first >= 2 and known and word.flags & lexicon.PLACE and not word.flags & PERSON_NAME:
            break  # زار سامي حداد [روسيا]
        if j > first and rules_a_place(words, j):
            break  # تميم [أمير] قطر
        if j > first and is_under_somebody(words, j, limit):
            break  # الأنبا يؤانس [سكرتير] البابا
        following = words[j + 1] if j + 1 < len(words) else None
        alone = following is None or _is_behind_a_name(following) or _ends_unknown(words, j + 1)
        within = (
            j > first
            and (j - first - joined < 3 or words[j - 2].folded in PATRONYMIC)
            and (
                bool(words[j - 1].flags & lexicon.GIVEN_NAME)
                or (j - first <= 2 and alone and not words[j - 1].article)
                or (j - first == 2 and words[first].folded == "عبد")
            )
        )
        if j - first >= 2 and word.flags & TITLE and following is not None and (
            (following.conjunction and following.flags & TITLE)
            or (following.article and following.flags & TITLE and not is_family(word))
            or (following.article and following.flags & (lexicon.PLACE | lexicon.COMMON) and not is_family(following))
            or following.flags & lexicon.ORGANIZATION_HEAD
        ):  # fmt: skip
            break  # كريستيان بيللوتشي [مالك ورئيس السيرك]
        if j - first >= 2 and is_his(word, words[j - 1]):
            break  # استقبل سامي حداد [ضيفه]
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
    return end_before_clause(words, first, j) if j > first else j


def _is_given_before_given(words: list[Word], j: int, limit: int) -> bool:
    """Whether a given name with its article stands between two, as in Sudan: عبد الله [الأمين] الحسن."""
    if j + 1 >= limit or not is_listed_with_article(words[j]) or words[j].conjunction or words[j].preposition:
        return False
    before, after = words[j - 1], words[j + 1]
    given = before.flags & lexicon.GIVEN_NAME or before.folded in SECOND_PARTS
    if not given or not (after.article and after.flags & lexicon.GIVEN_NAME) or after.flags & (TITLE | lexicon.TIME):
        return False
    return not (after.conjunction or after.preposition)


def behind_nickname(article: Article, first: int, j: int, limit: int) -> int:
    """The token after a nickname in marks between a given name and a surname: محمد [«مو»] جودت; ``j`` for none."""
    words, stretch = article.words, article.opened.get(j)
    if stretch is None or j - first != 1 or stretch.last - stretch.first > _LONGEST_NICKNAME:
        return j
    behind = stretch.closing + 1
    if behind >= limit or not words[first].flags & lexicon.GIVEN_NAME or words[first].article:
        return j
    surname = words[behind]
    listed = surname.flags & PERSON_NAME and not surname.preposition and not surname.conjunction
    if listed or is_unknown_surname(surname):
        return behind
    following = words[behind + 1] if behind + 1 < len(words) else surname
    ends = following.kind == COMMA or following.complementizer is not None
    return behind if ends and is_unknown(surname) else j


def _is_given_with_muhammad(words: list[Word], j: int, limit: int) -> bool:
    """Whether a word with the article is one given name with محمد before it: محمد [الهادي] القرنيط قال.

    In the Maghreb it often is; then a surname follows, and the end of all of the name.
    """
    if words[j - 1].folded not in BEFORE_GIVEN or not words[j].flags & lexicon.GIVEN_NAME or j + 1 >= limit:
        return False
    surname = words[j + 1]
    known = surname.flags == lexicon.FAMILY_NAME or is_fused_surname(words, j + 1)
    if not (known or is_unknown(surname) or is_unknown_surname(surname)):
        return False
    return j + 2 >= len(words) or _is_behind_a_name(words[j + 2])


def _is_behind_a_name(word: Word) -> bool:
    """Whether a name ends before a word at the latest: a mark, a title, إن, قال, قوله, في, الذي, أمس, لصحيفة."""
    if word.kind != NOT_PUNCTUATION or word.complementizer is not None or word.flags & TITLE:
        return True
    if word.flags & lexicon.PREPOSITION and word.form[-1] == "ى":
        return True  # نسام مرون [على] تويتر
    if word.flags & PERSON_NAME:
        return False
    if any(form.frame == "say" and form.person == 3 and form.tense == "past" for form in word.cues):
        return True  # المحلل ييلا كيروا [قال] إن
    if _is_what_they_say(word):
        return True  # عن المحلل ييلا كيروا [قوله] إن
    governed = word.preposition and word.flags & ~lexicon.NISBA
    return bool(governed or word.flags & (lexicon.PREPOSITION | lexicon.RELATIVE | lexicon.TIME))


def _is_what_they_say(word: Word) -> bool:
    """Whether a word is a noun of saying with whose words they are: قوله, تأكيدها."""
    return word.pronoun is not None and any(form.part == "noun" for form in word.cues)


def _ends_unknown(words: list[Word], j: int) -> bool:
    """Whether a name goes on with unknown words and ends behind them: نيار قروف [تششنون أمس], شنسون [الرشكوقي]،."""
    end = j
    while end < min(j + _MOST_UNKNOWN, len(words)) and not words[end].article and is_unknown(words[end]):
        end += 1
    end += end < len(words) and is_unknown_surname(words[end])
    return end > j and (end == len(words) or _is_behind_a_name(words[end]))


def _precedes_an_office(words: list[Word], j: int) -> bool:
    """Whether an office stands behind a comma: ريم شلبودي[، مديرة المركز]."""
    if j + 1 >= len(words) or words[j].kind != COMMA:
        return False
    return bool(words[j + 1].flags & lexicon.ROLE) and not words[j + 1].conjunction


def ends_before_words_said(words: list[Word], j: int) -> bool:
    """Whether all of a subject ends before a token: at a comma, قوله, إن, أن or the preposition before it."""
    if j >= len(words):
        return True
    if words[j].kind == COMMA or words[j].complementizer is not None or _is_what_they_say(words[j]):
        return True
    return bool(words[j].flags & lexicon.PREPOSITION) and j + 1 < len(words) and words[j + 1].complementizer is not None


def is_his(word: Word, before: Word) -> bool:
    """Whether a word with his pronoun, which is a woman's name with ة, follows a surname: سامي حداد [ضيفه]."""
    if not word.form.endswith("ه") or not before.flags & lexicon.FAMILY_NAME or before.name_gender == "f":
        return False
    return not word.flags or word.name_gender == "f"


def opens_a_part(words: list[Word], j: int) -> bool:
    """Whether a part of a name needs the next word: بن, أبو, عبد; not العبد, but before God's name."""
    word = words[j]
    if not word.flags & lexicon.NAME_PART or _ends_a_korean_name(words, j):
        return False
    return not (word.article and word.stem == "عبد") or words[j + 1].folded in SECOND_PARTS


def _ends_a_korean_name(words: list[Word], j: int) -> bool:
    """Whether بو is a syllable that ends a name, before ب and a common noun: اعترف هونغ ميونغ [بو] بصعوبة اللقاء."""
    if words[j].folded != "بو" or j < 2 or j + 1 >= len(words) or words[j + 1].folded[:1] != "ب":
        return False
    noun = lexicon.entries().get(words[j + 1].folded[1:])
    return noun is not None and not noun.flags & PERSON_NAME and not words[j + 1].flags & PERSON_NAME


def _is_second_part(words: list[Word], j: int) -> bool:
    """Whether a word ends the compound name that the one before it began: سيف [الدين], not شكر سالم العلي [الله]."""
    return words[j].folded in SECOND_PARTS and not words[j - 1].article


def is_epithet(words: list[Word], j: int) -> bool:
    """Whether a word that is a name too tells what somebody is: of the Prophet, or of something behind a father's name.

    ``عمر بن الخطاب [فاروق] الإسلام``, ``علي بن أبي طالب [إمام] المتقين``, not ``محمد بن سالم [سيف] الدين``.
    """
    word = words[j]
    if j + 1 >= len(words) or word.article or word.conjunction or word.preposition or not word.flags & PERSON_NAME:
        return False
    if word.flags & lexicon.NAME_PART or words[j - 1].flags & lexicon.NAME_PART:
        return False
    if revered_end(words, j + 1, len(words))[1] == PROPHET:
        return True  # أبو بكر الصديق [خليفة] رسول الله
    father = j - 2 - bool(words[j - 2].flags & lexicon.NAME_PART and words[j - 3].folded in PATRONYMIC)  # بن [أبي] طالب
    if father < 1 or words[father].folded not in PATRONYMIC:
        return False
    of_what = words[j + 1]
    if not of_what.article or of_what.preposition or of_what.conjunction:
        return False
    if of_what.folded in SECOND_PARTS and word.flags & lexicon.NAME_IS_WORD:
        return False  # [سيف] الدين: only a word begins a compound name
    people = not of_what.flags and of_what.form.endswith(("ين", "ون"))
    return people or bool(of_what.flags and not of_what.flags & (lexicon.FAMILY_NAME | lexicon.NISBA))


def is_thing(words: list[Word], j: int) -> bool:
    """Whether a common word that women are named with too is none of a man's names: سالم العلي [نداء] إلى الناس.

    What is said or held is none of anybody's further names: ``أجرت سعاد العيدان [لقاء] مع``.
    """
    word, before = words[j], words[j - 1]
    if is_text_of_another(words, j):
        return True
    if not word.flags & lexicon.NAME_IS_WORD or word.flags & lexicon.FAMILY_NAME:
        return False
    said = bool(word.flags & lexicon.SPEECH) and before.article
    if not said and (word.name_gender != "f" or before.name_gender == "f"):
        return False
    if before.flags & lexicon.NAME_PART or j + 1 >= len(words):
        return False
    if before.flags & lexicon.FAMILY_NAME and not before.flags & lexicon.GIVEN_NAME:
        return True  # أطلق سالم ياغي [نداء] استغاثة
    following = words[j + 1]
    accusative = following.form.endswith(("ا", FATHATAN)) and not following.flags & PERSON_NAME  # نداء عاجلا
    return accusative or bool(following.flags & lexicon.PREPOSITION or following.preposition)


def is_text_of_another(words: list[Word], j: int) -> bool:
    """Whether a text or a speech behind a surname is another's: أيدت هدى بركات [دعوة] الوزير, [خطاب] الرئيس."""
    word, before = words[j], words[j - 1]
    if not word.flags & (lexicon.DOCUMENT | lexicon.SPEECH) or word.flags & lexicon.FAMILY_NAME or j + 1 >= len(words):
        return False
    if word.article or word.conjunction or word.preposition or before.flags & lexicon.NAME_PART:
        return False
    if before.flags and not before.flags & lexicon.FAMILY_NAME:
        return False
    return not word.flags & lexicon.GIVEN_NAME or bool(words[j + 1].flags & (TITLE | lexicon.HONORIFIC | lexicon.RANK))


def is_syllable(words: list[Word], j: int, limit: int) -> bool:
    """Whether what looks like a pronoun is a syllable (بارك [هي] كون) or an initial of a name (ديفيد [إم] كوهين)."""
    if words[j].form == "إم" and j + 1 < limit:
        return bool(words[j - 1].flags & lexicon.GIVEN_NAME and is_name_word(words, j + 1, True))
    if words[j].folded != "هي" or j + 1 >= limit:
        return False
    before, after = words[j - 1], words[j + 1]
    if before.article or before.conjunction or before.flags & ~(lexicon.FAMILY_NAME | lexicon.NAME_IS_WORD):
        return False
    plain = after.kind == NOT_PUNCTUATION and not (after.article or after.conjunction or after.preposition)
    return plain and not after.flags & ~(PERSON_NAME | lexicon.AUXILIARY) and after.folded[-1] != "ه"


def is_her_state(before: Word, word: Word) -> bool:
    """Whether a word in the feminine tells how a lady is and is no surname: السيدة [الغاضبة], [المجهولة]."""
    if before.folded not in _LADIES or not word.article or word.flags & ~lexicon.COMMON or word.cues:
        return False
    return _STATE_SHAPE.fullmatch(word.stem) is not None


def is_under_somebody(words: list[Word], j: int, limit: int) -> bool:
    """Whether an office is that under somebody with a title: [سكرتير] البابا."""
    if j + 1 >= limit or words[j].article or words[j].conjunction or words[j].preposition:
        return False
    role = words[j].flags & TITLE and not words[j].flags & PERSON_NAME
    return bool(role) and words[j + 1].article and bool(words[j + 1].flags & (lexicon.HONORIFIC | lexicon.MINISTER))
