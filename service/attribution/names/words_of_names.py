"""Whether a word can be part of a person's name, though it has no capital and may be another word."""

from typing import Final

from service.attribution.names.closed_in import (
    PATRONYMIC,
    ends_a_speaker,
    ends_an_officer,
    is_closed_in,
    is_compound,
)
from service.attribution.names.names_by_neighbours import (
    acts_before_an_office,
    closes_speech,
    ends_a_subject,
    is_founders_name,
    is_of_a_relative,
    precedes_surname_of_speaker,
    precedes_unknown_surname,
    stands_before_a_given_name,
)
from service.attribution.names.names_like_particles import (
    LIKE_PARTICLES,
    LONGEST_NAME,
    is_like_a_particle,
    takes_no_noun,
)
from service.attribution.names.names_with_article import (
    has_patronymic,
    is_listed_with_article,
    is_no_adjective_of,
    is_office_of_a_field,
    is_surname_like_a_time,
    is_what_a_scholar_is_called,
)
from service.attribution.names.offices_near_names import (
    ends_a_post,
    ends_an_office,
    governs_an_institution,
    is_at_a_school,
    is_deputy,
    is_indefinite_role,
    is_nation_before_an_office,
    is_of_a_body,
    is_trade_before_an_office,
    precedes_a_titled_name,
)
from service.attribution.names.patrons import TRIBES
from service.attribution.text.phrases import eulogy_at, letters_end, phrase_at, revered_end
from service.attribution.text.shapes_of_names import (
    OF_A_DEED,
    is_beside_unknown_name,
    is_deed_or_saying,
    is_guessed,
    is_here,
    is_in_a_state,
    is_indefinite_accusative,
    is_present_verb,
    is_unknown,
    is_verb_of_hers,
    tells_how,
    tells_next,
    unknown_looks_named,
)
from service.attribution.text.verbs_before_names import is_titled
from service.attribution.text.words_like_names import SECOND_PARTS
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.openers import ONE_OF, REPLIES, WITH_PRONOUNS
from service.lexicon.punctuation import COMMA, FULL_STOP, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, THIRD_PERSON, Word

NOT_A_NAME: Final = (
    lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.COMMON | lexicon.DOCUMENT | lexicon.SPEECH
    | lexicon.NUMBER | lexicon.DEMONSTRATIVE | lexicon.CONNECTIVE | lexicon.ORGANIZATION_HEAD
    | lexicon.ORGANIZATION_NAME | lexicon.MEDIA | lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL
    | lexicon.HONORIFIC | lexicon.NATIONALITY | lexicon.VERB | TITLE
)  # fmt: skip
_WOMEN_LIKE_PREPOSITIONS: Final = word_set("words_of_names.women_like_prepositions")
_MEANWHILE: Final = ("وقد", "وهو", "وهي")  # تقول [هدى] وقد اغرورقت عيناها
ESTEEMED: Final = word_set("words_of_names.esteemed")
_NEIGHBOUR: Final = PERSON_NAME | lexicon.HONORIFIC | TITLE
_FORMER: Final = word_set("words_of_names.former")
_WITH_HIS: Final[tuple[str, ...]] = ("ته", "تها", "تهم")
STATES: Final = word_set("words_of_names.states")
DOMAINS: Final = word_set("words_of_names.domains")
_SHORTEST_SPOKEN_TO: Final = 4
_LONGEST_TITLE: Final = 8
_NEAR_SPELLING: Final = 80
_OTHER_PREPOSITIONS: Final = ("في", "من", "عن", "خلال", "الي")
_OF_AN_ACT: Final = ("بم", "بت", "لم")  # تعهد سالم [بمقاضاة] الشركة
_MAKE_NAMES: Final = PATRONYMIC | SECOND_PARTS  # of whatever word stands before them


def is_name_word(words: list[Word], j: int, within: bool = False) -> bool:
    """Whether the word at ``j`` can be part of a person's name where one is expected: known as one, or unknown.

    ``within`` says that a given name or a title stands right before it, so that an unknown word needs no name's shape.
    """
    word = words[j]
    flags = word.flags
    if word.kind != NOT_PUNCTUATION or word.complementizer:
        return False
    if not (within or flags & PERSON_NAME) and (word.article or flags & NOT_A_NAME or word.preposition):
        if not word.phrases and (j + 1 == len(words) or not _makes_a_name(words[j + 1])):
            # half of all words that are asked about: what is asked below would only find the same
            return is_like_a_particle(words, j)
    if word.form in LIKE_PARTICLES:
        return is_like_a_particle(words, j)
    if letters_end(words, j) > j:
        return False
    if within and (FATHATAN in word.surface or tells_how(word)):
        return False  # أجرت أصالة [لقاءً], قالت سعاد [مبتسمة]
    if j and words[j - 1].kind == FULL_STOP and word.folded in DOMAINS:
        return False  # كابيتال.[كوم] كايل رودا
    if not flags & PERSON_NAME and word.folded in STATES and not word.article:
        return False  # إن الوزير سالم قرجو [عازم] على الرحيل
    if is_here(words, j):
        return False
    if flags & lexicon.GIVEN_NAME and is_of_a_relative(words, j):
        return True  # روت زوجة الضحية، [سهام]، تفاصيل الليلة
    if flags & lexicon.NAME_IS_WORD and is_deed_or_saying(words, j):
        return False  # أطلق مدير المستشفى [نداء] استغاثة
    if is_verb_of_hers(words, j) or _tells_of_a_birth(words, j) or is_present_verb(words, j) or _used_to(words, j):
        return False
    if j and word.article and words[j - 1].stem in TRIBES:
        return False  # أمير عشائر [الدليم] علي حاتم
    if flags & TITLE and flags & lexicon.NAME_IS_WORD and not within and is_deputy(words, j):
        return False  # [مساعد مشرف] البرنامج
    if flags & TITLE and word.conjunction == "و" and governs_an_institution(words, j):
        return False  # لاعبة المنتخب [ونجمة] نادي الواحة
    if flags & lexicon.NAME_IS_WORD and word.conjunction == "و" and tells_next(word):
        return False  # تدخل الرئيس [وطلب] شطب العبارة, [ورأى] الكاتب
    if word.form == "أكبر" and j + 1 < len(words) and words[j + 1].flags == lexicon.COMMON:
        return False  # السعودية، [أكبر] بلد مصدر
    phrase = phrase_at(words, j)[1] if word.phrases else 0
    if phrase & lexicon.TIME:
        return False  # عيد الميلاد
    if is_compound(words, j) or (word.folded == "عبد" and j + 1 < len(words) and words[j + 1].article):
        return True
    if word.article and flags & lexicon.ROLE and is_at_a_school(words, j):
        return False
    if not (flags or word.article) and precedes_a_titled_name(words, j) and words[j + 1].article:
        return False  # قبيلة حارث [تية] الشيخ سالم العلي
    if word.article and j and _goes_on(words[j - 1]) and precedes_a_titled_name(words, j):
        return False  # خطيب المسجد [المبارك] الشيخ سالم العلي
    if word.article and word.stem in ESTEEMED and j and words[j - 1].article:
        named = j + 1 < len(words) and words[j + 1].flags & lexicon.GIVEN_NAME and not words[j + 1].article
        if words[j - 1].flags & (lexicon.HONORIFIC | lexicon.ROLE if named else lexicon.HONORIFIC):
            return False  # الشيخ [الجليل], الفنان [القدير] عبد الهادي
    if has_patronymic(words, j) or phrase & lexicon.GIVEN_NAME or is_what_a_scholar_is_called(words, j):
        return True
    if flags & PERSON_NAME:
        if word.article and flags & lexicon.TIME:
            return is_surname_like_a_time(words, j)
        if word.article and flags & lexicon.NAME_IS_WORD and not flags & (lexicon.FAMILY_NAME | TITLE):
            titled = j > 0 and words[j - 1].flags & TITLE and not is_of_a_body(words, j - 1)
            if j and words[j - 1].article and not titled and not is_listed_with_article(word):
                return False  # لجنة المتابعة [العليا]
            if j and is_office_of_a_field(words[j - 1]) and not is_listed_with_article(word):
                return False  # أستاذ [الذكاء] الاصطناعي
        if is_no_adjective_of(words, j):
            return True
        if word.article and flags & (lexicon.NATIONALITY | lexicon.PLACE) and not flags & lexicon.FAMILY_NAME:
            return False
        if word.article and flags & lexicon.NISBA and flags & lexicon.NAME_IS_WORD and j and words[j - 1].article:
            before, family = words[j - 1].flags, words[j + 1] if j + 1 < len(words) else word
            surnamed = family.article and family.flags & lexicon.FAMILY_NAME and is_listed_with_article(word)
            if before & lexicon.ORGANIZATION_HEAD and not before & (TITLE | lexicon.HONORIFIC | PERSON_NAME):
                return bool(surnamed)  # مدير المركز [الهادي] السالمي, but الدفاع [المدني]
        if flags & lexicon.PREPOSITION:
            if word.folded == "باسم":
                return _is_basim(words, j)
            return word.form in _WOMEN_LIKE_PREPOSITIONS or _is_ali(words, j)
        if flags & lexicon.TIME and j + 1 < len(words) and words[j + 1].flags & lexicon.TIME:
            if words[j + 1].article or not words[j + 1].flags & lexicon.GIVEN_NAME:
                return False  # قال الوزير [صباح] أمس, but قال المدير [رجب] شعبان
        if flags & lexicon.TIME and precedes_unknown_surname(words, j):
            return True
        if flags & lexicon.NAME_IS_WORD or flags & lexicon.TIME:
            return _has_name_beside(words, j) or bool(j + 1 < len(words) and eulogy_at(words, j + 1)[0])
        return not word.preposition or word.flags & lexicon.GIVEN_NAME != 0
    if within and flags & TITLE and not flags & NOT_A_NAME & ~(TITLE | lexicon.HONORIFIC) and not word.article:
        following = words[j + 1] if j + 1 < len(words) else None
        if following is None or following.kind != NOT_PUNCTUATION or following.complementizer or (
            following.article and following.flags & (TITLE | lexicon.FAMILY_NAME)
            and not following.flags & (lexicon.COMMON | INSTITUTION | lexicon.NATIONALITY)
        ):  # fmt: skip
            return True  # آدم بارون الخبير، محمد متولي الشعراوي
    if within and not word.article and (is_guessed(word) or is_founders_name(words, j)):
        return True
    if within and flags == lexicon.COMMON and ends_a_subject(words, j):
        return True
    if stands_before_a_given_name(words, j):
        return True
    if word.article or flags & NOT_A_NAME or word.preposition or word.surface.startswith("بأ"):
        return False  # توجه سالم العلي [بأحر] تهانيه
    if word.cues and not flags and (word.pronoun is not None or not all(form.before_suffix for form in word.cues)):
        return False  # but محمد صدقو: صدقوه has that form alone
    if not flags and _goes_on_with_places(words, j):
        return False
    if not (flags or within) and is_in_a_state(word):
        return False  # قال الوزير [مبتسما]
    if unknown_looks_named(word) or is_beside_unknown_name(words, j) or ends_an_officer(words, j):
        return True
    if within:
        size = len(word.folded)
        spoken_to = word.folded[0] == "ل" and word.form.endswith(THIRD_PERSON) and size > _SHORTEST_SPOKEN_TO
        spoken_to = spoken_to or (word.folded[0] == "ب" and word.form.endswith(_WITH_HIS))  # شتم سالم [بوالدته]
        acts = size > _SHORTEST_SPOKEN_TO and word.folded[:2] in _OF_AN_ACT and word.folded[-1] == "ه"
        hers = (word.folded.endswith("ها") or word.form.endswith("اته")) and size > 5  # سجل ابن فضل [يومياته]
        behind = words[j + 1] if j + 1 < len(words) else word
        apart = behind.kind == COMMA or behind.complementizer is not None  # نتالي [باتالها]، من المركز
        return not (flags or spoken_to or acts) and size > 2 and not (hers and not apart)
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None or flags or len(word.folded) < 3 or word.conjunction or word.folded[0] in "وفبل":
        return False
    if following.article:
        return bool(following.flags & lexicon.FAMILY_NAME) or precedes_surname_of_speaker(words, j)
    if is_titled(words, j) and not word.cues:
        if following.flags & lexicon.NAME_PART and not (following.preposition or following.conjunction):
            return True  # الدكتور [كاسون] أبو الصقون
        if is_unknown(following) and unknown_looks_named(following):
            return True  # الدكتور [تشون] قرشاوي النسيطي
    return (
        bool(following.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME))
        and not following.flags & lexicon.NAME_IS_WORD
    )


def _used_to(words: list[Word], j: int) -> bool:
    """Whether an unknown word is the verb of كان, which stands before a name: كانت هند بنت سالم [تستحب] ذلك.

    Or what a mother or father called by a child does to a thing: أم يوسف [تقلي] السمك, أبو سعيد [يبيع] الخضار.
    """
    word = words[j]
    if word.flags or word.cues or word.folded[0] not in "يت" or len(word.folded) < OF_A_DEED or word.article:
        return False
    if j > 1 and words[j - 2].stem == ("ام" if word.folded[0] == "ت" else "ابو") and j + 1 < len(words):
        if words[j + 1].article and not words[j + 1].flags & ~lexicon.COMMON:
            return True
    k, first = j - 1, max(0, j - LONGEST_NAME)
    while k > first and (words[k].flags & PERSON_NAME or words[k].folded in PATRONYMIC):
        k -= 1
    return 0 <= k < j - 1 and bool(words[k].flags & lexicon.AUXILIARY)


def _goes_on_with_places(words: list[Word], j: int) -> bool:
    """Whether an unknown word with و goes on with what is joined before it: ممثل البسيتين والساية [وآريف]، محمد."""
    if words[j].folded[0] != "و" or j == 0 or j + 1 >= len(words) or words[j + 1].kind != COMMA:
        return False
    return words[j - 1].conjunction == "و" and words[j - 1].article


def _makes_a_name(word: Word) -> bool:
    """Whether a word may make a name of the one before it, whatever that is: ذبيح [الله], صغير [بن], كتفي [سالم]."""
    return bool(word.flags & PERSON_NAME) or word.folded in _MAKE_NAMES


def _goes_on(word: Word) -> bool:
    """Whether an adjective with the article may follow a word: المسجد [المبارك], سرت [الكبرى]."""
    return word.article or bool(word.flags & lexicon.PLACE and not word.flags & PERSON_NAME)


def _tells_of_a_birth(words: list[Word], j: int) -> bool:
    """Whether somebody with a title is born, and nobody's father is told: [ولد] الكاتب سالم العلي, but ولد الغزواني."""
    if words[j].folded != "ولد" or j + 2 >= len(words) or (j and words[j - 1].flags & lexicon.GIVEN_NAME):
        return False
    titled = words[j + 1].article and words[j + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC)
    return bool(titled) and bool(words[j + 2].flags & lexicon.GIVEN_NAME) and not words[j + 2].article


def _is_basim(words: list[Word], j: int) -> bool:
    """Whether باسم is a name and not «in the name of»: قال [باسم] نعيم, but not تحدث باسم الحكومة."""
    if j + 1 >= len(words):
        return False
    before, after = words[j - 1] if j else None, words[j + 1]
    held = ends_a_post(words, j)
    if before is not None and not held:
        if before.flags & (lexicon.SPOKESPERSON | lexicon.GROUP) or not _may_precede(before):
            return False
    if after.kind != NOT_PUNCTUATION or after.conjunction or after.preposition or after.complementizer:
        return False
    if held and after.article:
        last = j + 2 >= len(words) or words[j + 2].kind != NOT_PUNCTUATION or words[j + 2].complementizer is not None
        many = after.stem.endswith("ين") and not after.flags
        return last and not many and (after.flags in (0, lexicon.NISBA) or bool(after.flags & PERSON_NAME))
    if after.article:
        return bool(after.flags & lexicon.FAMILY_NAME) and not after.flags & (lexicon.COMMON | INSTITUTION | TITLE)
    titled = before is not None and before.article and before.flags & lexicon.HONORIFIC
    if titled and after.flags & lexicon.FAMILY_NAME:
        return True  # المهندس [باسم] حداد
    named = not after.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD)
    return named and (not after.cues or bool(after.flags & lexicon.GIVEN_NAME))


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
    if after is not None and revered_end(words, j + 1, len(words))[1]:
        return False  # والصلاة والسلام [على] رسول الله
    if before is not None and before.gender == "f" and before.flags & TITLE and not before.flags & PERSON_NAME:
        return False  # أنكرت الكاتبة [على] سلمى أنها
    if words[j].form == "علي" and takes_no_noun(before) and _cannot_follow_on(after):
        return True  # قال [علي] إن, يقول [علي] (12 عاما)
    named_before = before is not None and bool(before.flags & _NEIGHBOUR) and before.folded != "علي"
    named_before = named_before or (j > 1 and words[j - 1].folded in SECOND_PARTS and words[j - 2].folded == "عبد")
    if words[j].form == "علي" and after is not None and after.article and not after.flags & ~lexicon.NISBA:
        if j + 2 < len(words) and words[j + 2].complementizer:
            return True  # عضو اللجنة المالية [علي] العلاق إن
    named_after = after is not None and bool(after.flags & PERSON_NAME) and not after.flags & lexicon.PREPOSITION
    if words[j].form == "علي" and named_before and _cannot_follow_on(after):
        return True  # قال خالد [علي] إن, سالم [علي] أكد
    if ends_an_office(words, j) and after is not None and is_name_word(words, j + 1, True):
        if words[j].form == "علي" and after.folded[-1] != "ه" and (not after.flags or _is_sure_name(after)):
            return True
        if not words[j - 2].article:
            return False
    if words[j].form.endswith("ى"):
        if before is not None and after is not None and _can_be_no_preposition(words, j, before, after):
            return True
        given_before = before is not None and bool(before.flags & lexicon.GIVEN_NAME) and not before.article
        given_after = after is not None and bool(after.flags & lexicon.GIVEN_NAME)
        if (given_after or not given_before) and _dots_its_yaa(words, j):
            return False  # أثنى الوزير [على] هاني الفرا, but سيد [على] زروقي
        unknown = after is not None and not after.flags and not after.article and after.kind == NOT_PUNCTUATION
        unknown = unknown and after is not None and after.form[-1:] not in ("ة", "ه")  # أنور [على] أحقية
        unknown = unknown and after is not None and not after.cues  # علق بوزيد [على] جواب الوزير
        named_after = named_after and not (after is not None and after.cues)  # رد القاضي [على] طلب الدفاع
        return named_before and (named_after or (given_before and unknown)) and not _is_in_a_reply(words, j)
    return named_after or (named_before and after is not None and not after.flags & (lexicon.COMMON | lexicon.FUNCTION))


def _is_in_a_reply(words: list[Word], j: int) -> bool:
    """Whether a verb that takes على has a name for its subject: رد عضو الكتلة النائب [سالم] حداد على نادر."""
    for k in range(j - 1, max(-1, j - 1 - _LONGEST_TITLE), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if any(form.part == "verb" and form.lemma in REPLIES for form in words[k].cues):
            return True
    return False


def _dots_its_yaa(words: list[Word], j: int) -> bool:
    """Whether what stands near a word is written with the dots of ي, which the Egyptian press leaves out: في, not فى.

    A name behind it that ends in ي tells the same.
    """
    if words[j + 1 : j + 2] and words[j + 1].form.endswith("ي"):
        return True
    for k in range(max(0, j - _NEAR_SPELLING), min(len(words), j + _NEAR_SPELLING)):
        if words[k].folded == "في":
            return words[k].form == "في"
    return False


def _can_be_no_preposition(words: list[Word], j: int, before: Word, after: Word) -> bool:
    """Whether على can only be علي: الأمير [على] بن الحسين, قال [على] السالمي, قال خالد [على] مدير, ، [على] حداد،."""
    if before.kind == COMMA:
        return _is_sure_name(after) and j + 2 < len(words) and words[j + 2].kind == COMMA
    called = before.article and bool(before.flags & (lexicon.HONORIFIC | lexicon.RANK))
    if called or takes_no_noun(before):
        surname = after.article and not after.flags & ~(lexicon.NISBA | lexicon.FAMILY_NAME)
        said = j + 2 < len(words) and words[j + 2].form.startswith("إن") and words[j + 2].complementizer is not None
        said = said and not (after.article or after.preposition)  # قال [على] جمعة إن
        named = said and after.flags & lexicon.GIVEN_NAME and not after.flags & (lexicon.PLACE | lexicon.MEDIA)
        return after.folded in ("بن", "ابن") or (surname and bool(after.flags)) or bool(named)
    if not before.flags & lexicon.GIVEN_NAME or before.article or j < 2:
        return False
    earlier = words[j - 2]
    said = any(f.part == "verb" and f.frame == "say" and "علي" not in f.prepositions for f in earlier.cues)
    said = said and not any(f.lemma in REPLIES for f in earlier.cues)  # رد خالد [على] مدير المتحف
    if not (said or (earlier.article and earlier.flags & (lexicon.HONORIFIC | lexicon.RANK))):
        return False
    office = after.flags & TITLE and not (after.article or after.conjunction or after.preposition)
    return bool(office) or after.kind == COMMA or (after.complementizer is not None and after.form.startswith("إن"))


def _cannot_follow_on(word: Word | None) -> bool:
    """Whether nothing on which anything is said follows: the end, a mark, إن, a verb of saying, another preposition.

    But أكد على أن.
    """
    if word is None or (word.kind != NOT_PUNCTUATION and word.kind not in (MARK, SINGLE_MARK)):
        return True
    if word.complementizer:
        return word.form.startswith("إن")
    if word.cues and not word.flags & ~lexicon.COMMON and all(form.part == "verb" for form in word.cues):
        return True
    return word.folded in _OTHER_PREPOSITIONS


def _has_name_beside(words: list[Word], j: int) -> bool:
    """Whether a name that is also a common word stands beside a title or a name that is none."""
    before = words[j - 1] if j else None
    after = words[j + 1] if j + 1 < len(words) else None
    if before is not None and before.surface in (".", "/") and j > 1 and words[j - 2].flags & lexicon.HONORIFIC:
        return True  # د. ريم
    if after is not None and words[j].flags & lexicon.SPEECH and is_indefinite_accusative(after):
        return False  # لم يستبعد الوزير [لقاء] مباشرا
    if words[j].folded in _FORMER and before is not None and before.flags & TITLE:
        return False  # مسؤول [سابق]
    if (
        after is not None
        and words[j].flags & lexicon.GIVEN_NAME
        and (is_closed_in(words, j + 1) or ends_a_speaker(words, j + 1))
    ):
        return True
    adjectives = words[j].article and before is not None and before.article and before.flags & lexicon.NATIONALITY
    if adjectives and not is_listed_with_article(words[j]) and (after is None or not after.flags & PERSON_NAME):
        return False  # الدوري المصري [الممتاز]
    if before is not None and is_indefinite_role(words, j - 1) and not (after is not None and _is_sure_name(after)):
        return False  # عضو [سابق] في المجلس
    if before is not None and before.flags & _NEIGHBOUR and before.kind == NOT_PUNCTUATION:
        return True
    if before is not None and before.flags & lexicon.NATIONALITY and before.article:
        return True
    given = words[j].flags & lexicon.GIVEN_NAME and not words[j].article
    if given and (is_trade_before_an_office(words, j + 1) or is_nation_before_an_office(words, j + 1)):
        return True  # أوضح سالم [الخباز] مدير المتحف, أوضح وحيد [مصري] المتحدث باسم المتحف
    if given and after is not None and after.flags == lexicon.COMMON and acts_before_an_office(words, j + 1):
        return True  # زار [سالم] خشبة، المدير الرياضي
    if given and after is not None and after.article and after.flags & lexicon.ROLE and takes_no_noun(before):
        return True  # قالت [هدى] الطالبة في كلية الطب
    if given and before is not None and after is not None and closes_speech(before, after):
        return True  # وتختم [هناء] الحديث, وختم [خالد] حديثه
    apart = before is not None and before.article and given
    if apart and j > 1 and words[j - 2].flags & lexicon.RANK and words[j - 2].article:
        return True  # الفريق الركن [سعد] حربية
    if apart and after is not None and after.article and after.flags & lexicon.ROLE:
        if after.flags & lexicon.NAME_IS_WORD and not after.flags & lexicon.HONORIFIC:
            return True  # عضو المجلس [ثائر] الحلاق
    acts = after is not None and after.conjunction == "و" and bool(after.flags & lexicon.VERB)  # يقول [سالم] ويصمت
    if after is None or after.kind != NOT_PUNCTUATION or after.complementizer or after.folded in _MEANWHILE or acts:
        surname = not words[j].article or bool(words[j].flags & lexicon.FAMILY_NAME) or is_listed_with_article(words[j])
        verb = words[j - 2] if before is not None and j > 1 and before.folded in WITH_PRONOUNS else before
        return bool(apart or (verb is not None and verb.cues and surname))  # رجل الأعمال [خالد] إن, قال لها [خالد]: «…»
    if apart and after.flags & lexicon.PREPOSITION and not after.flags & PERSON_NAME:
        return True
    if not words[j].flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD) and before is not None and j + 2 < len(words):
        if words[j + 2].complementizer is not None and any(after.folded in form.prepositions for form in before.cues):
            return True  # أشار [شي] إلى أن
    if (
        after.article
        and not after.flags & (lexicon.COMMON | lexicon.FUNCTION | lexicon.TIME)
        and after.stem[-1:] == "ي"
    ):
        return True
    if after.flags & PERSON_NAME:
        if not after.flags & lexicon.PREPOSITION:
            return True
        return bool(words[j].flags & lexicon.GIVEN_NAME) and _precedes_ali(words, j, apart=bool(apart))
    if after.folded in ONE_OF and words[j].flags & lexicon.GIVEN_NAME and not words[j].article:
        return before is None or before.kind != NOT_PUNCTUATION or bool(before.cues)  # قالت [هدى] إحدى المتطوعات
    if words[j].name_gender == "m" and after.gender == "f" and after.flags & TITLE and not after.article:
        return True  # أيمن مشرفة: a man's surname, no woman's role
    if given and words[j].flags & lexicon.TIME and takes_no_noun(before):
        return is_unknown(after)  # قال [جوان] بويج
    if not words[j].flags & lexicon.GIVEN_NAME or after.flags or words[j].flags & lexicon.TIME:
        return False
    if words[j].article and before is not None and before.article and words[j].form[-1] == before.form[-1] == "ة":
        return False  # الجمعية [الخيرية] لكافل اليتيم
    construct = bool(words[j].flags & TITLE) and j + 2 < len(words) and words[j + 2].article
    return not construct  # قائد خفر السواحل is a role with its complement


def _precedes_ali(words: list[Word], j: int, *, apart: bool) -> bool:
    """Whether علي behind a given name is a name too: زينة [علي] أحمد، خالد [علي]، قال سالم [علي] إن, سالم [علي] مدير.

    Args:
        words: the words of the article.
        j: the given name.
        apart: whether a word with the article stands before it.

    Returns:
        Whether it is, in either of its spellings.
    """
    after, beyond = words[j + 1], words[j + 2] if j + 2 < len(words) else None
    if after.form == "علي":
        if _cannot_follow_on(beyond) or beyond is None or is_name_word(words, j + 2, True):
            return True
        return _can_be_no_preposition(words, j + 1, words[j], beyond)
    if after.form != "على":
        return False
    if apart and _is_ali(words, j + 1):
        return True  # وزير المواصلات سيد [على] زروقي
    return beyond is not None and _can_be_no_preposition(words, j + 1, words[j], beyond)


def _is_sure_name(word: Word) -> bool:
    return bool(word.flags & PERSON_NAME) and not word.flags & (lexicon.NAME_IS_WORD | lexicon.FUNCTION)
