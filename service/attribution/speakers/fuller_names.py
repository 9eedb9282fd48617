"""The fuller forms of a name elsewhere in the article: what of the words around one of its words belongs to it."""

from typing import Final

from service.attribution.mentions.name_comparison import Key, name_key, same_name
from service.attribution.mentions.title import Range
from service.attribution.model import Gender
from service.attribution.names.closed_in import PATRONYMIC, is_compound
from service.attribution.names.names import (
    is_epithet,
    is_form_of_address,
    is_his,
    is_office,
    is_thing,
    is_under_somebody,
    names_otherwise,
    namesake_end,
)
from service.attribution.names.names_in_article import name_words
from service.attribution.names.names_with_article import has_patronymic, is_listed_with_article
from service.attribution.names.offices_near_names import rules_a_place
from service.attribution.names.surnames import (
    is_a_noun_here,
    is_another_woman,
    is_called_sir_within,
    is_fused_surname,
    is_what_is_said,
)
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.ends_of_institutions import company_with_li_end
from service.attribution.noun_phrases.words_of_institutions import is_arm
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, is_of_a_lord, phrase_at
from service.attribution.text.shapes_of_names import (
    DEEDS,
    is_unknown,
    is_unknown_name,
    is_unknown_subject,
    unknown_looks_named,
)
from service.attribution.text.words_like_names import SECOND_PARTS
from service.lexicon import entries as lexicon
from service.lexicon.analysis import OF_PLACES
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import COMMA, DASH, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word, can_be_verb, is_only_given_name

_TITLED: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.UNNAMED
_LONGEST_TITLE: Final = 8
_LONGEST_PHRASE: Final = 5
_LISTED: Final = lexicon.RANK | lexicon.HONORIFIC | lexicon.ORGANIZATION_NAME | lexicon.ROLE
# whom a surname may follow: أم محمد [بكرون]
_PARENTS: Final[dict[str, Gender]] = {"ام": "f", "ابو": "m"}
_AND_I: Final = ("وأ", "وإ", "وآ")  # لقيت صلاح الدين [وأقمت] عنده
_LED_BY: Final = word_set("fuller_names.led_by")
_EACH: Final = ("كل", "وكل")
_IN_THE_NAME_OF: Final = "باسم"
_UPON: Final = "على"  # which the Egyptian press writes for علي too
MOST_PLACES: Final = 24  # how many places of a word are looked at
LONGEST_NAME: Final = 9  # in words, with the fathers: محمد بن عبد الله بن سالم آل سعيد


def longer_names(article: Article, name: Range, key: Key) -> list[tuple[Range, Key, Gender | None]]:
    """The forms of a name that hold it and more: where each stands, its key and the gender that it shows.

    Args:
        article: the article.
        name: the tokens of the name.
        key: its key.
    """
    words = article.words
    found: dict[Key, tuple[Range, Key, Gender | None]] = {}
    surname = words[name[1] - 1].bare
    places = article.places(key[-1])
    if surname != key[-1]:
        places = sorted({*places, *article.places(surname)})  # عبد الغني and عبدالغني
    if len(key) == 1 and words[name[0]].flags & lexicon.GIVEN_NAME:
        places = [
            *places,
            *(
                k + 1
                for k in places
                if k + 1 < len(words)
                and is_name_word(words, k + 1, True)
                and not words[k + 1].preposition
                and words[k + 1].form[:2] not in _AND_I
                and not is_of_a_lord(words, k + 1)
                and not is_under_somebody(words, k + 1, len(words))
                and not rules_a_place(words, k + 1)
                and not phrase_at(words, k + 1)[1] & lexicon.EULOGY
                and not _is_noun_of_the_article(article, k + 1)
            ),
        ]
    elif len(key) == 1 and is_unknown(words[name[0]]):
        places = [*places, *(k + 1 for k in places if is_unknown_name(words, k, k + 2))]
    before = [words[at - 1].folded for at in places[:MOST_PLACES] if at]
    for at in places[:MOST_PLACES]:
        if words[at].flags & lexicon.PREPOSITION and not is_name_word(words, at):
            continue  # جوزيف بلاتر [على] حق, where علي is known
        if words[at].flags & TITLE and not words[at].flags & lexicon.FAMILY_NAME and is_office(words, at, len(words)):
            continue  # سالم هلال [أمين] العاصمة, where سالم أمين is known
        line = article.line(at)
        first = at
        alone = words[at].preposition in ("ل", "ب")  # رسائل أوغلو [لأردوغان]
        earliest = at if alone else max(line[0], at - LONGEST_NAME + 1)
        while first > earliest and not (words[first].conjunction or _is_to_somebody(words, first)):
            if not continues_name(article, first - 1, family=first == at):
                break
            first -= 1
        listed = words[first].conjunction and first > earliest and is_name_word(words, first - 1)
        if listed and len(key) == 1 and words[name[0]].flags & lexicon.GIVEN_NAME:
            continue  # another of the same given name in a list: علاء الدين [وأحمد مارتن]
        while first < at and not begins_name(article, first):
            may_open = words[first].flags & lexicon.GIVEN_NAME and not words[first].flags & lexicon.STYLE
            if first == at - 1 and words[at].article and may_open:
                break  # نزهة الوافي, though a walk elsewhere, but not الإمام الشافعي
            first += 1
        if earliest < first < at and words[first].folded in PATRONYMIC and _has_a_father(words, first - 1):
            first -= 1  # محمد [سالم] بن شديد العوفي: who has a father has a name, whatever else it means
            while first > earliest and words[first - 1].kind == NOT_PUNCTUATION and begins_name(article, first - 1):
                first -= 1
        if key[0] in _PARENTS and len(key) > 1 and first == at > earliest and words[at - 1].folded == key[0]:
            first -= 1  # نزحت [أم] محمد بكرون, where أم محمد speaks
        if first > line[0] and before.count(words[first - 1].folded) > 1 and _may_be_given(words[first - 1]):
            first -= 1  # twice the same unknown word before a name is its first part
        last = at + 1
        opens = first < at or words[at].flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART)  # else two: شارون بيريز
        while opens and last < min(line[1], at + 4) and extends_name(article, words[last - 1], last):
            last += 1
        while (
            words[last - 1].flags & lexicon.NAME_PART
            and last < line[1]
            and extends_name(article, words[last - 1], last)
        ):
            last += 1  # no name ends with آل or بن
        if any(word.conjunction and word.flags & PERSON_NAME for word in words[first + 1 : last]):
            continue  # two names: خالد ووليد
        if len(key) > 1 and _joins_another(words, first, last - (name[1] - name[0])):
            continue  # a list of names: باراك أوباما [محمدو بوخاري]
        if len(key) > 2 and words[first].flags & lexicon.HONORIFIC and first < last - (name[1] - name[0]):
            continue  # شهيد [عاطي بن عطية القرشي]
        if any(at >= namesake_end(words, k, len(words)) > max(k, first) for k in range(max(1, first - 1), first + 1)):
            continue  # معهد [صالح عزيز] سالم العلي
        if any(first < _place_end(words, k) <= at for k in range(max(1, first - 2), min(first + 2, at))):
            continue  # والي [سيدي بوزيد] سالم العلي
        if first < at - 1 and _ends_an_institution(words, first, at):
            continue  # شركة لوكهيد [مارتن] سالم العلي
        longer = name_key(article, (first, last))
        if len(key) < len(longer) <= 7 and same_name(longer, key):
            given = next((w for w in words[first:last] if w.flags & lexicon.GIVEN_NAME), None)
            gender = _PARENTS.get(longer[0]) or (given.name_gender if given else None)
            found.setdefault(longer, ((first, last), longer, gender))  # type: ignore[arg-type]
    return list(found.values())


def _is_noun_of_the_article(article: Article, j: int) -> bool:
    """Whether what may be a surname is a noun that the article has elsewhere, too."""
    word = article.words[j]
    if is_what_is_said(word):
        return True  # ختم سالم [اللقاء]
    return word.article and bool(word.flags & lexicon.NAME_IS_WORD) and is_a_noun_here(article, j)


def _place_end(words: list[Word], j: int) -> int:
    """The token after a listed place of several words that an office or institution is of; 0 where none stands."""
    if (
        not words[j].phrases
        or words[j - 1].article
        or not words[j - 1].flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD)
    ):
        return 0
    size, phrase = phrase_at(words, j)
    return j + size if size > 1 and phrase & lexicon.PLACE else 0


def _is_to_somebody(words: list[Word], j: int) -> bool:
    """Whether a preposition stands with a given name, and so at the head of a name: كتب سالم العلي [لمحمد] رمضان."""
    given = words[j].flags & lexicon.GIVEN_NAME and not words[j].article
    return bool(words[j].preposition and given and not is_fused_surname(words, j))


def extends_name(article: Article, before: Word, j: int) -> bool:
    """Whether the word after part of a name goes on with it."""
    word = article.words[j]
    if word.conjunction or word.complementizer or phrase_at(article.words, j)[1] & (lexicon.EULOGY | TITLE):
        return False
    if word.preposition or names_otherwise(article.words, j) or FATHATAN in word.surface or word.form[:2] in _AND_I:
        return False  # أشاد سامي الجابر [بالنجم] الجديد, قال لقمان [لابنه], أجرت أصالة [لقاءً]
    if is_what_is_said(word) or (word.article and word.flags & (lexicon.HONORIFIC | lexicon.RANK)):
        return False  # سامي الجابر [الأمير] نواف
    following = article.words[j + 1] if j + 1 < len(article.words) else word
    if following.complementizer is not None and any(form.part == "verb" for form in word.cues):
        return False  # عائشة كايا [ترى] أن
    if is_under_somebody(article.words, j, len(article.words)):
        return False  # الأنبا يؤانس [سكرتير] البابا
    if word.flags & lexicon.ROLE and following.flags & lexicon.PREPOSITION:
        return False  # سامي العلي [طالب] في المعهد
    if is_another_woman(article.words, j, len(article.words)):
        return False  # استقبل سالم العلي [هدى] منصور
    if is_of_a_lord(article.words, j) or is_epithet(article.words, j):
        return False  # نادى نوح [ربه], عمر بن الخطاب [فاروق] الإسلام
    if _is_noun_of_the_article(article, j):
        return False  # تصف مريم [العيد], where أيام العيد is told of
    if is_office(article.words, j, len(article.words)) or is_thing(article.words, j) or is_his(word, before):
        return False  # سالم هلال [أمين] العاصمة, سالم العلي [نداء] إلى الناس, سامي حداد [ضيفه]
    if before.flags & lexicon.NAME_PART and not (before.article and before.stem == "عبد"):  # حمدان العبد
        return word.kind == NOT_PUNCTUATION
    if word.article and word.flags == lexicon.NISBA and before.flags & lexicon.GIVEN_NAME and not before.article:
        return word.stem[:1] not in ("م",) and not word.cues  # حنين [الجوهي]
    if not before.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME) or not is_name_word(article.words, j):
        return False
    if word.flags & lexicon.PLACE and not word.flags & PERSON_NAME and not before.flags & lexicon.GIVEN_NAME:
        return False  # اختصر نقولا حداد [مشهد] الأمس: no surname goes on with a place
    if before.article and not before.flags & lexicon.GIVEN_NAME:
        return word.article and bool(word.flags & lexicon.FAMILY_NAME)  # not النجار [هداف] الدوري
    return bool(word.flags & PERSON_NAME) or (word.bare in name_words(article) and not word.preposition)


def _ends_an_institution(words: list[Word], first: int, at: int) -> bool:
    """Whether a listed institution's name ends with the first word of a range or the next: لوكهيد [مارتن]."""
    for k in range(max(0, first - _LONGEST_PHRASE), first):
        size, phrase = phrase_at(words, k) if words[k].phrases else (0, 0)
        if phrase & lexicon.ORGANIZATION_NAME and first < k + size <= at:
            return True
    return False


def _may_be_given(word: Word) -> bool:
    """Whether a word that no list knows has the shape of a given name in Arabic spelling."""
    if word.kind != NOT_PUNCTUATION or word.flags or word.article or word.cues or word.phrases:
        return False
    return len(word.folded) > 2 and not (
        word.folded.startswith(("ي", "سي", "ست", "سن")) or word.folded.endswith(("ها", "هم", "وا"))
    )


def continues_name(article: Article, j: int, *, family: bool = False) -> bool:
    """Whether the word at a token can be part of the name that goes on after it; ``family`` also as its last word."""
    word = article.words[j]
    if _is_sir_as_a_name(article.words, j):
        return True
    if (word.phrases and eulogy_at(article.words, j)[0]) or names_otherwise(article.words, j):
        return False  # عبد الله [رضي] الله عنه
    if is_of_a_lord(article.words, j):
        return False  # دعا زكريا [ربه]
    if _ends_a_listed_phrase(article.words, j):
        return False  # اللواء [ركن] سالم العلي, حركة التحرير [فتح] سالم العلي
    if _completes_a_role(article.words, j) or _is_company_of_a_role(article.words, j):
        return False  # مدرب [ريفربورت] يورغن كلوب
    if is_arm(article.words, j):
        return False  # قائد اللواء الخامس [مشاة] سامي حداد
    if family and word.article and (word.flags & lexicon.FAMILY_NAME or word.bare in name_words(article)):
        return True
    if word.kind == DASH:
        return j > 0 and article.tokens.touches(j - 1)
    if j and (article.words[j - 1].folded == "عبد" or word.folded in SECOND_PARTS):
        return True
    if j and article.words[j - 1].flags & lexicon.NAME_PART and word.kind == NOT_PUNCTUATION:
        return not word.flags & lexicon.KIN  # إبراهيم أبو [ليمون], خميس بن [قلم] الهنائي; not ابن [عمه] خالد العلي
    if is_called_sir_within(article.words, j):
        return True  # يوسف [السيد] شرف
    if word.article and (not is_only_given_name(word) or _is_trade(word)):
        return False
    if is_form_of_address(article.words, j):
        return False  # [سعادة] محمد
    before = article.words[j - 1] if j else word
    titled = before.article and before.flags & (_TITLED | lexicon.NATIONALITY)  # الوزير [سالم], الأردني [سالم]
    titled = titled or is_only_given_name(before) or before.flags & lexicon.HONORIFIC  # إبراهيم [سالم], مار [بشارة]
    verb = j > 0 and can_be_verb(before)
    spoken = any(form.person != 1 for form in word.cues)  # سالم is «I shall blame» too
    if spoken and not (titled or verb or word.flags & lexicon.ROLE):
        titled = before.article and _has_title_before(article.words, j)  # وزير العدل [سالم]
    titled = titled or (verb and not word.flags & lexicon.ROLE)  # زار [مبارك], not قال [طالب] سامي
    if word.cues and not word.flags & lexicon.GIVEN_NAME:
        return False  # [ناشد] سعادة
    if word.flags & lexicon.NAME_IS_WORD and not titled and (spoken or _is_rather_a_verb(article.words, j)):
        return False
    return is_name_word(article.words, j) and not (word.flags & lexicon.PLACE and not word.flags & PERSON_NAME)


def _is_trade(word: Word) -> bool:
    """Whether a word with the article is what somebody does or where from, though a name without it: [الرامي] سالم."""
    return bool(word.flags & (lexicon.ROLE | lexicon.NATIONALITY)) and not is_listed_with_article(word)


def _is_sir_as_a_name(words: list[Word], j: int) -> bool:
    """Whether السيد stands between given names and is one itself: الدكتور يوسف [السيد] شرف الخباز."""
    if words[j].folded != "السيد" or j == 0 or j + 1 >= len(words):
        return False
    before, after = words[j - 1], words[j + 1]
    given = before.flags & lexicon.GIVEN_NAME and not before.article
    return bool(given and after.flags & lexicon.GIVEN_NAME) and not (after.conjunction or after.article)


def _is_rather_a_verb(words: list[Word], j: int) -> bool:
    """Whether what is a name too is a verb by the full name behind it: [مات] سالم العلي, but مات ديمون."""
    if j + 2 >= len(words) or words[j].article or not is_form_of_other_verb(words[j].folded):
        return False
    return bool(words[j + 1].flags & lexicon.GIVEN_NAME and words[j + 2].flags & PERSON_NAME)


def _completes_a_role(words: list[Word], j: int) -> bool:
    """Whether an unknown word is what a role without the article is of, before a name: لاعب [كافاليرز] سامي حداد.

    So is a club called like somebody, before a full name: ``مدرب [تشيلسي] سامي حداد``, ``المتحدث باسم [ميلان] سامي``.
    """
    if j == 0 or j + 1 >= len(words) or words[j].article:
        return False
    role, given = words[j - 1], words[j + 1]
    if words[j].flags and not words[j].flags & lexicon.ORGANIZATION_NAME and role.stem not in OF_PLACES:
        return False
    if (role.folded == _IN_THE_NAME_OF and words[j].flags) or (role.stem in OF_PLACES and not role.article):
        return bool(given.flags & lexicon.GIVEN_NAME)  # بلدية [بيتا] سامي حداد
    if not role.flags & lexicon.ROLE or role.article or role.flags & (lexicon.HONORIFIC | lexicon.RANK | PERSON_NAME):
        return False
    surname = words[j + 2] if j + 2 < len(words) else given
    full = surname is not given and not surname.article and (surname.flags & PERSON_NAME or is_unknown(surname))
    if words[j].flags and not full:
        return False
    if is_unknown(given):
        return bool(full) and unknown_looks_named(given)  # مدرب [شالكنبورغ] فيلمو هاندرسيك
    return bool(given.flags & lexicon.GIVEN_NAME) and (not given.flags & lexicon.NAME_IS_WORD or bool(full))


def _is_company_of_a_role(words: list[Word], j: int) -> bool:
    """Whether an unknown word with ل is the company of a role with an adjective: الرئيس التنفيذي [لنورديكا] سامي."""
    return j > 1 and bool(words[j - 2].flags & lexicon.ROLE) and company_with_li_end(words, j - 2, j, len(words)) > 0


def _ends_a_listed_phrase(words: list[Word], j: int) -> bool:
    """Whether a word ends an office or institution of several words: الأستاذ [الفخري]، حركة التحرير [فتح]."""
    for first in range(j - 1, max(-1, j - _LONGEST_PHRASE), -1):
        if words[first].phrases:
            size, phrase = phrase_at(words, first)
            if first + size == j + 1 and phrase & _LISTED:
                return True
    return False


def begins_name(article: Article, j: int) -> bool:
    """Whether a name can begin with the word at a token."""
    word = article.words[j]
    if word.folded == "عبد" or (word.flags & lexicon.GIVEN_NAME and is_compound(article.words, j)):
        return True  # أن [صلاح] الدين كولجو, though a deed too
    if word.form == _UPON and j + 2 < len(article.words):
        named = article.words[j + 1].flags & lexicon.GIVEN_NAME and article.words[j + 2].flags & PERSON_NAME
        if named and not article.words[j + 1].article:
            return False  # رد [على] نبيل حمدان
    if word.article and word.flags & lexicon.HONORIFIC and not is_listed_with_article(word):
        return False  # [الشيخة] لبنى القاسمي
    if word.article and is_listed_with_article(word) and j + 1 < len(article.words):
        governs = j > 0 and (article.words[j - 1].flags & (lexicon.VERB | TITLE) or can_be_verb(article.words[j - 1]))
        governs = governs or (j > 0 and article.words[j - 1].article and _has_title_before(article.words, j))
        return bool(governs) and not article.words[j + 1].flags & lexicon.COMMON  # زار [الصادق] شورو
    if word.article and (not is_only_given_name(word) or _is_trade(word)):
        return False
    before = article.words[j - 1] if j else None
    if word.flags & PERSON_NAME and not word.flags & lexicon.NAME_IS_WORD:
        return True
    if word.flags & lexicon.GIVEN_NAME and before is not None and before.article and not word.conjunction:
        return True  # رئيس الاتحاد [فيصل] الكندري: after the article no noun goes on a noun
    if word.flags & PERSON_NAME and (
        before is None or before.kind != NOT_PUNCTUATION or before.flags & (_TITLED | lexicon.VERB) or before.cues
    ):
        return True
    if word.flags & lexicon.GIVEN_NAME and before is not None and _needs_somebody(article.words, j):
        return True  # وفد برئاسة [رضا] حداد, كل من [نضال] سليم
    if word.flags & lexicon.GIVEN_NAME:  # on no verb and no title: the word that it also is may govern the name
        return word.folded not in DEEDS and not word.flags & (TITLE | lexicon.ORGANIZATION_HEAD | lexicon.TIME)
    if word.flags & PERSON_NAME:
        return False
    if before is None or before.flags & (_TITLED | lexicon.NATIONALITY):
        return before is not None and not word.flags & lexicon.PLACE  # محافظ [حضرموت] سالم بن ماضي
    apposed = before.kind == COMMA and not word.conjunction and _has_title_before(article.words, j - 1)
    posts = any(form.part == "verb" and form.frame == "quoted" for form in before.cues)  # نشر [أوليفي] بوافر
    if is_unknown_subject(article.words, j):
        return True  # لكن [كيشيما] مغرزي لديها
    if before.flags & lexicon.VERB or apposed or posts:
        return _may_be_given(word)  # مديرة المتحف في المدينة، [غوكسو] غوناي
    return before.article and _may_be_given(word) and _has_title_before(article.words, j)


def _needs_somebody(words: list[Word], j: int) -> bool:
    """Whether only somebody can stand behind the word before a token: وفد برئاسة [رضا], شارك كل من [نضال]."""
    before = words[j - 1].folded
    return before in _LED_BY or (before == "من" and j > 1 and words[j - 2].folded in _EACH)


def _has_a_father(words: list[Word], j: int) -> bool:
    """Whether a word before بن is a given name, though it may mean something else: [سالم] بن شديد, not قال بن علي."""
    return bool(words[j].flags & lexicon.GIVEN_NAME) or has_patronymic(words, j)


def _joins_another(words: list[Word], first: int, end: int) -> bool:
    """Whether words before a full name hold a surname, and so are another's name."""
    return any(
        words[k].flags & lexicon.FAMILY_NAME and not words[k].flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART)
        for k in range(first, end)
    )


def _has_title_before(words: list[Word], j: int) -> bool:
    """Whether a title opens the noun phrase before a word: [وزير] الزراعة عيدروس."""
    for k in range(j - 1, max(-1, j - _LONGEST_TITLE), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].flags & TITLE:
            return True
    return False
