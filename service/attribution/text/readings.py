"""Which reading of a word holds where only its neighbours in the article can tell."""

from typing import Final

from service.attribution.text.foreign_names import tell_foreign_names
from service.attribution.text.founders import tell_founders
from service.attribution.text.initials import tell_initials
from service.attribution.text.names_before_speech import tell_names_before_speech
from service.attribution.text.names_like_words import tell_names_like_words
from service.attribution.text.spellings import tell_spellings
from service.attribution.text.surnames_like_words import tell_surnames_like_words
from service.attribution.text.tokens import Tokens
from service.attribution.text.verbs_like_nouns import tell_verbs_like_nouns
from service.lexicon import entries as lexicon
from service.lexicon.analysis import AT_BRANCHES, OF_PLACES, OPENING_PLACES
from service.lexicon.cue_forms import cue_forms
from service.lexicon.punctuation import CLOSING_BRACKET, COLON, COMMA, MARK, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word, as_name

_MORE_OFTEN: Final = 3
_CERTAIN: Final = "موكد"  # it is sure that
_IN_ALEF: Final = ("على", "إلى", "الى", "حتى")
_NAMING: Final = lexicon.PERSON_NAME | lexicon.HONORIFIC | lexicon.PLACE
_OF_A_FAMILY: Final = lexicon.UNNAMED | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.PERSON_NAME
_LONGEST_INSTITUTION: Final = 7
_SHORTEST: Final = 3
# what in brackets is no short name: a time, a number, a person, a place, who brings the news
_NO_SHORT_NAME: Final = (
    lexicon.TIME | lexicon.NUMBER | lexicon.PERSON_NAME | lexicon.PLACE | lexicon.MEDIA | lexicon.FUNCTION
    | lexicon.NATIONALITY | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP
)  # fmt: skip
_NO_PART_OF_A_NAME: Final = lexicon.FUNCTION | lexicon.ORGANIZATION_NAME | lexicon.ORGANIZATION_HEAD
_GOVERNING: Final = word_set("readings.governing") | OF_PLACES
_ANOTHER_WORD: Final = (
    lexicon.FUNCTION | lexicon.VERB | lexicon.ROLE | lexicon.HONORIFIC | lexicon.TIME | lexicon.NUMBER
)
_MOTHER: Final = ("أم", "ام")
_BEFORE_MOTHER: Final = lexicon.HONORIFIC | lexicon.TITLE | lexicon.VERB
_ASKING: Final = word_set("readings.asking")
_FIELDS: Final = word_set("readings.fields")
_OF_TEAMS: Final = word_set("readings.of_teams")
_LONGEST_PLACE: Final = 4
_UPON: Final = "على"
_PARTS: Final = ("جنوب", "شمال")
_PLACE_OR_NAME: Final = 2  # words that may be either
_LONGEST_CITY: Final = 8
# what a place may be elsewhere: عمران, صور, دوما
_OTHER_THAN_A_PLACE: Final = lexicon.PERSON_NAME | lexicon.DOCUMENT | lexicon.TIME | lexicon.ADVERB
_WHERE: Final = ("في", "من", "لدي", "الي")
_MINISTERS: Final = ("وزير", "وزيره", "رييس", "رييسه")  # وزير خارجية تشاد, رئيس وزراء تشاد
_SENT_BY: Final = word_set("readings.sent_by")
_REGIONS: Final = ("منطقه", "محافظه", "مدينه", "ولايه")
_LONGEST_CHOICE: Final = 16
_OF_KIN: Final[tuple[str, ...]] = ("عم", "خال", "اخ", "شقيق")
_LONGEST_KIN: Final = 7
_ORDINALS: Final = ("ثالث", "ثالثه", "رابع", "رابعه")
# what the eight steps look for that each ask for one word or a few
_SEVERAL: Final = frozenset((*_PARTS, "مدينه", "فريق", "عين", "منتخب", "ابن", *_ORDINALS))
_ELECTED: Final = ("رييس", "حاكم", "نايب", "محافظ", "عمده", "برلمان", "مجلس")  # who holds an office by election


def tell_readings(tokens: Tokens) -> None:
    """Settle what words are that could be several things.

    Args:
        tokens: the article; words of it are changed.
    """
    tell_spellings(tokens)
    _tell_ali(tokens)
    tell_names_like_words(tokens)
    tell_verbs_like_nouns(tokens)
    _tell_names(tokens)
    _tell_places(tokens)
    _tell_compound_places(tokens)
    words = tokens.words
    several = [i for i in tokens.unsettled if words[i].stem in _SEVERAL or words[i].folded in AT_BRANCHES]
    _tell_compound_nations(words, several)
    _tell_cities(words, several)
    _tell_branches(words, several)
    _tell_teams(words, several)
    _tell_senators(words, several)
    _tell_elected(words, several)
    _tell_kin(words, several)
    _tell_others(words, several)
    tell_founders(tokens)
    tell_initials(tokens)
    tell_foreign_names(tokens)
    tell_names_before_speech(tokens)
    tell_surnames_like_words(tokens)
    _tell_with(tokens)
    _tell_short_names(tokens)
    _tell_participles(tokens)


def _tell_participles(tokens: Tokens) -> None:
    """Read a participle after a comma and before its clause as if it had its alef: إن الحل قريب، [معتبر] أن."""
    words = tokens.words
    for comma in tokens.punctuation:
        if words[comma].kind != COMMA or comma + 3 >= len(words):
            continue
        i = comma + 1
        word = words[i]
        if not word.cues or word.article or word.conjunction or word.preposition or word.bare == _CERTAIN:
            continue
        if not any(form.part == "participle" and not form.adverbial for form in word.cues):
            continue
        governed = words[i + 1].flags & lexicon.PREPOSITION and words[i + 2].complementizer
        spelled = cue_forms().get(word.bare + "ا") if governed or words[i + 1].complementizer else None
        if spelled and spelled[0].adverbial:
            words[i] = word.changed(cues=spelled, flags=0, phrases=None, gender=None, number=None)


def _tell_ali(tokens: Tokens) -> None:
    """Take علي for the name alone in an article that writes the preposition على, as the Egyptian press does not.

    Who writes both, or إلى and no على, may slip: then what follows has to be no noun that a preposition would govern.
    """
    words = tokens.words
    ali = [i for i in tokens.unsettled if words[i].form == words[i].surface == "علي"]
    if not ali:
        return
    often = sum(words[i].surface == "على" for i in tokens.notable) > _MORE_OFTEN * len(ali)
    if not (often or any(words[i].surface in _IN_ALEF for i in tokens.notable)):
        return
    name = words[ali[0]].changed(flags=words[ali[0]].flags & ~lexicon.PREPOSITION)
    for i in ali:
        if often or not _may_be_governed(words[i + 1] if i + 1 < len(words) else None):
            words[i] = name


def _may_be_governed(word: Word | None) -> bool:
    """Whether a word is a noun that no list knows as a name, or none at all."""
    if word is None or word.kind != NOT_PUNCTUATION or word.flags & lexicon.PREPOSITION:
        return False
    return not word.flags & (lexicon.PERSON_NAME | lexicon.NAME_PART) and bool(
        word.flags & ~lexicon.NISBA or word.preposition or word.conjunction or word.pronoun
    )


def _tell_names(tokens: Tokens) -> None:
    """Let no word of a listed name or title of several words report or bind: بان كي مون, حجة الإسلام, أم درمان."""
    words = tokens.words
    for i in tokens.unsettled:
        word = words[i]
        if word.stem == "ام":
            if _is_a_mother(words, i):
                words[i] = word.changed(
                    flags=lexicon.ROLE | lexicon.KIN, stem="ام", bare="ام", gender="f", titles_or_names=True
                )  # قالت [أم] لطفلين, [أم] شابة
                continue
            if _is_mother(tokens, i):
                words[i] = as_name(word, lexicon.GIVEN_NAME).changed(
                    stem="ام", bare="ام", conjunction=word.conjunction, name_gender="f"
                )  # [أم] خالد, [وأم] خالد
                continue
        if i + 1 == len(words):
            continue
        following = words[i + 1]
        if word.folded == "ابا" and i and words[i - 1].flags & lexicon.GIVEN_NAME and following.article:
            words[i] = word.changed(flags=lexicon.NAME_PART)  # إبراهيم [أبا] الخيل is no bishop
        if word.phrases is None or not following.second:
            continue
        for rest, flags in word.phrases.get(following.folded, ()):
            end = i + 1 + len(rest)
            if [each.folded for each in words[i + 1 : end]] != [*rest]:
                continue
            if words[end - 1].form == _UPON and end < len(words) and words[end].form.startswith("أن"):
                break  # شدد سالم محمد [على] أن
            if flags & lexicon.ORGANIZATION_NAME and not flags & _NAMING:
                for k in range(i + 1, end):
                    if words[k].may_report:
                        words[k] = words[k].changed(cues=(), may_report=False)  # حركة [أمل] أن
                break
            if not flags & _NAMING:
                continue
            for k in range(i, end):
                if flags & lexicon.PLACE and not flags & lexicon.PERSON_NAME:
                    other = words[k].flags & (lexicon.FUNCTION | lexicon.RANK)  # إقليم [باي]
                    words[k] = as_name(words[k], lexicon.PLACE) if other else words[k]
                elif flags & lexicon.HONORIFIC:
                    words[k] = words[k].changed(cues=(), may_report=False) if words[k].cues else words[k]
                elif words[k].may_report or words[k].flags & _NO_PART_OF_A_NAME:
                    words[k] = as_name(words[k], lexicon.GIVEN_NAME if k == i else lexicon.FAMILY_NAME)
            break


def _tell_places(tokens: Tokens) -> None:
    """Let a place that people are named like be the place after what governs it: محافظ [عمران]، محافظ [صلاح الدين]."""
    words = tokens.words
    for i in tokens.unsettled:
        word, head = words[i], words[i - 1] if i else words[i]
        if word.article and word.flags & lexicon.NATIONALITY and word.flags & lexicon.COUNTRY and word.form[-1] == "ي":
            words[i] = word.changed(flags=word.flags & ~(lexicon.PLACE | lexicon.COUNTRY))  # المحلل [المالي]: no Mali
            continue
        if word.flags & lexicon.PLACE and word.flags & lexicon.KIN and not word.article:
            owned = i + 1 < len(words) and words[i + 1].article and words[i + 1].flags & _OF_A_FAMILY
            if not (owned and (head.cues or head.flags & lexicon.CONJUNCTION)):
                words[i] = word.changed(flags=lexicon.PLACE)  # وصل إلى [جدة], but قالت جدة الطفل
            continue
        if word.flags & lexicon.PLACE and word.flags & lexicon.ROLE and word.article:
            if i + 1 < len(words) and words[i + 1].folded[0] == "ب":
                words[i] = word.changed(flags=word.flags & ~lexicon.PLACE, gender="m")  # [القائم] بأعمال الوزير
                continue
        if i and _governs_before_a_name(words, i) and (end := _listed_place_end(words, i)) > i:
            if _opens_full_name(words, end):
                _let_be_place(words, i, end)  # وزير خارجية [تشاد] سالم العلي, مراسلنا في [خان يونس] سالم العلي
                continue
        if head.stem not in _GOVERNING or head.article or word.conjunction or word.preposition:
            continue
        if word.flags & lexicon.PLACE:
            words[i] = word.changed(flags=lexicon.PLACE) if word.flags & _OTHER_THAN_A_PLACE else word
            continue
        following = words[i + 1].folded if i + 1 < len(words) else ""
        for rest, flags in word.phrases.get(following, ()) if word.phrases else ():
            if flags & lexicon.PLACE and flags & lexicon.PERSON_NAME and len(rest) == 1:
                words[i] = word.changed(flags=lexicon.PLACE, phrases=None)
                words[i + 1] = words[i + 1].changed(flags=lexicon.PLACE)


def _governs_before_a_name(words: list[Word], i: int) -> bool:
    """Whether a place may stand at a token by what is before it: في [تشاد], سفير [تشاد], وزير خارجية [تشاد]."""
    head, word = words[i - 1], words[i]
    if word.conjunction or word.preposition or head.article:
        return False
    if head.folded in _WHERE or head.stem in _SENT_BY or head.stem in _GOVERNING:
        return True
    return i > 1 and words[i - 2].stem in _MINISTERS and not words[i - 2].article


def _listed_place_end(words: list[Word], i: int) -> int:
    """The token after a listed place of several words, or of one that people are named like; ``i`` for none."""
    following = words[i + 1].folded if i + 1 < len(words) else ""
    phrases = words[i].phrases
    for rest, flags in phrases.get(following, ()) if phrases is not None else ():
        end = i + 1 + len(rest)
        if flags & lexicon.PLACE and [word.folded for word in words[i + 1 : end]] == list(rest):
            return end
    named = words[i].flags & lexicon.PLACE and words[i].flags & lexicon.PERSON_NAME
    return i + 1 if named else i


def _opens_full_name(words: list[Word], j: int) -> bool:
    """Whether a given name and another part of it, or an unknown word, stand at a token: [سالم العلي], [سالم دومي]."""
    if j + 1 >= len(words):
        return False
    given, surname = words[j], words[j + 1]
    if not given.flags & lexicon.GIVEN_NAME or given.article or given.conjunction or given.preposition:
        return False
    if surname.flags & lexicon.PERSON_NAME:
        return not surname.conjunction
    return surname.kind == NOT_PUNCTUATION and not (surname.flags or surname.cues or surname.complementizer)


def _let_be_place(words: list[Word], first: int, end: int) -> None:
    """Let words be a place, and a country where one of them is."""
    country = any(word.flags & lexicon.COUNTRY for word in words[first:end])
    for k in range(first, end):
        flags = lexicon.PLACE | (lexicon.COUNTRY if country else 0)
        words[k] = words[k].changed(flags=flags, cues=(), may_report=False, phrases=None)


def _tell_compound_places(tokens: Tokens) -> None:
    """Let a noun that names of places begin with be a place with the word behind it: بلدية [وادي الزهور].

    Only behind an institution or office that it completes, where it can be nothing else, and no list needs to know it.
    """
    words = tokens.words
    for i in tokens.unsettled:
        if words[i].stem in OF_PLACES and not words[i].article:
            for k in range(i + 1, _unknown_place_end(words, i + 1)):
                words[k] = words[k].changed(flags=lexicon.PLACE)  # والي [مالتوفا]
        if words[i].stem not in OPENING_PLACES or not i or i + 1 >= len(words):
            continue
        word, head, following = words[i], words[i - 1], words[i + 1]
        governed = bool(head.flags & lexicon.ORGANIZATION_HEAD) or head.stem in _GOVERNING
        if not governed or head.article or word.article or word.conjunction or word.preposition:
            continue
        if following.kind != NOT_PUNCTUATION or following.conjunction or following.preposition:
            continue
        if (following.flags & _ANOTHER_WORD and not following.article) or following.complementizer:
            continue  # but دوار [الشيخ]
        for k in range(i, max(i + 2, _listed_place_end(words, i))):  # شرطة [قصر بن غشير]
            words[k] = words[k].changed(flags=lexicon.PLACE, cues=(), may_report=False, phrases=None)


def _tell_compound_nations(words: list[Word], several: list[int]) -> None:
    """Let both words be adjectives with the article by which one is from a part of a continent: [الجنوب سوداني]."""
    for i in several:
        if words[i].stem not in _PARTS or not words[i].article or i + 1 >= len(words) or words[i + 1].article:
            continue
        if words[i + 1].flags & lexicon.NATIONALITY and not words[i + 1].conjunction:
            words[i], words[i + 1] = (
                each.changed(flags=lexicon.NATIONALITY, article=True, gender=words[i + 1].gender)
                for each in (words[i], words[i + 1])
            )


def _unknown_place_end(words: list[Word], first: int) -> int:
    """Where a place ends that no list knows, behind what it completes: والي [مالتوفا], جامعة [نورث كاردل] الأمريكية.

    Of three unknown words the last two are a name, and so is one before a surname with the article; ``first`` where
    nothing tells.
    """
    end = first
    while end < len(words) and end - first < _LONGEST_PLACE and _is_strange(words[end]):
        end += 1
        if words[end - 1].article:
            break  # محافظ [القرين] زهدان شلقاني
    size = end - first
    if size != _PLACE_OR_NAME or end == len(words):
        return first + min(size, 1) if size != _LONGEST_PLACE else first
    following = words[end]
    if following.article and following.flags & lexicon.NATIONALITY:
        return end
    surname = following.article and not following.flags & ~(lexicon.NISBA | lexicon.FAMILY_NAME)
    return first + 1 if surname or words[end - 1].article else first


def _is_strange(word: Word) -> bool:
    """Whether no list has a word, which has no clitic but the article."""
    if word.kind != NOT_PUNCTUATION or word.flags & ~lexicon.NISBA or word.cues or word.complementizer:
        return False
    return not (word.conjunction or word.preposition or word.pronoun)


def _tell_cities(words: list[Word], several: list[int]) -> None:
    """Let a city of a field be an institution: [مدينة] الملك سعود الطبية, [مدينة] دبي للإعلام."""
    for i in several:
        if words[i].stem != "مدينه" or words[i].article:
            continue
        for k in range(i + 2, min(len(words), i + _LONGEST_CITY)):
            word = words[k]
            following = words[k + 1].flags if k + 1 < len(words) else 0
            field = word.article and word.stem in _FIELDS and (word.preposition or word.form.endswith("ية"))
            if word.flags & lexicon.ROLE and (not field or following & lexicon.PERSON_NAME):
                break  # في مدينة الواحة [الإعلامية] هدى السالمي
            if word.kind != NOT_PUNCTUATION or word.conjunction or word.flags & lexicon.FUNCTION:
                break
            if field:
                words[i] = words[i].changed(
                    flags=lexicon.ORGANIZATION_HEAD, cues=(), may_report=False, gender="f", titles_or_names=True
                )
                break


def _tell_branches(words: list[Word], several: list[int]) -> None:
    """Let a service behind its preposition be its office in a place: المتحدث [بتعليم] جدة, [بصحة] منطقة عسير."""
    for i in several:
        word = words[i]
        if word.folded not in AT_BRANCHES or i + 2 >= len(words):
            continue
        region = words[i + 1].stem in _REGIONS
        place = words[i + 2] if region and not words[i + 1].article else words[i + 1]
        named = place.flags & lexicon.PLACE and not place.flags & lexicon.COUNTRY
        if (named or (region and place.article)) and not (place.preposition or place.conjunction):
            words[i] = word.changed(
                flags=lexicon.ORGANIZATION_HEAD, stem=word.folded[1:], bare=word.folded[1:], cues=(), may_report=False,
                preposition=word.folded[0], titles_or_names=True,
            )  # fmt: skip


def _tell_teams(words: list[Word], several: list[int]) -> None:
    """Let الفريق with the adjective of its work be a team, and no general: [الفريق] الطبي, not الفريق الركن.

    So it is where it speaks and the article names no general: ``أضاف [الفريق] أن``, ``لكن [الفريق] تعهد``.
    """
    teams = [i for i in several if words[i].stem == "فريق" and words[i].article and i + 1 < len(words)]
    generals = any(words[i + 1].stem == "ركن" or _begins_a_name(words[i + 1]) for i in teams)
    for i in teams:
        following = words[i + 1]
        works = following.article and following.stem in _OF_TEAMS
        if works or (not generals and _speaks_alone(words, i)):
            words[i] = words[i].changed(flags=lexicon.ORGANIZATION_HEAD)


def _begins_a_name(word: Word) -> bool:
    return bool(word.flags & (lexicon.PERSON_NAME | lexicon.HONORIFIC)) and not word.preposition


def _speaks_alone(words: list[Word], i: int) -> bool:
    """Whether a noun alone is the subject of a verb of saying beside it: أضاف [الفريق] أن, لكن [الفريق] تعهد."""
    before, following = words[i - 1] if i else words[i], words[i + 1]
    says = any(form.part == "verb" for form in before.cues) and following.complementizer is not None
    opens = i == 0 or before.kind != NOT_PUNCTUATION or bool(before.flags & lexicon.CONJUNCTION)
    return says or (opens and any(form.part == "verb" for form in following.cues))


def _tell_senators(words: list[Word], several: list[int]) -> None:
    """Let العين before a name be a senator of Jordan where no noun governs it: قال [العين] سامي, not نادي العين."""
    for i in several:
        word = words[i]
        if word.stem != "عين" or not word.article or word.preposition or i + 2 >= len(words):
            continue
        before = words[i - 1] if i else word
        if before.stem in OPENING_PLACES:
            continue  # شرطة رأس [العين]
        free = i == 0 or word.conjunction or before.cues or before.article or before.kind != NOT_PUNCTUATION
        if not free and not before.flags & lexicon.PLACE:
            continue
        given = i + 2 if words[i + 1].flags & lexicon.HONORIFIC and words[i + 1].article else i + 1
        following = words[given + 1] if given + 1 < len(words) else words[given]
        if not words[given].flags & lexicon.PERSON_NAME or words[given].preposition or words[given].conjunction:
            continue
        named = words[given].flags & lexicon.GIVEN_NAME and following.kind == NOT_PUNCTUATION
        surname = words[given].article and bool(before.cues)  # وقال [العين] الخطيب إن
        if surname or (named and not following.flags & lexicon.FUNCTION):
            words[i] = word.changed(flags=lexicon.ROLE, gender="m")


def _tell_elected(words: list[Word], several: list[int]) -> None:
    """Let المنتخب behind who holds an office be no team: الرئيس [المنتخب], الرئيس الأميركي [المنتخب]."""
    for i in several:
        word = words[i]
        if word.stem != "منتخب" or not word.article or word.preposition or i < 2 or not words[i - 1].article:
            continue
        office = words[i - 2] if words[i - 1].flags & lexicon.NATIONALITY else words[i - 1]
        if office.article and office.stem in _ELECTED:
            words[i] = word.changed(flags=lexicon.COMMON)


def _tell_kin(words: list[Word], several: list[int]) -> None:
    """Let ابن before kin with a pronoun be a relative, and no part of a name: قال [ابن] عمها سامي."""
    for i in several:
        word = words[i]
        if word.stem != "ابن" or not word.flags & lexicon.NAME_PART or word.article:
            continue
        kin = words[i + 1] if i + 1 < len(words) else word
        if kin.folded.endswith(THIRD_PERSON) and kin.folded.startswith(_OF_KIN) and len(kin.folded) <= _LONGEST_KIN:
            words[i] = word.changed(flags=lexicon.ROLE | lexicon.KIN)


def _tell_others(words: list[Word], several: list[int]) -> None:
    """Let an ordinal beside a verb of saying be another who speaks: قالت [ثالثة] إن, …، [وثالث] يقول."""
    for i in several:
        word = words[i]
        if word.stem not in _ORDINALS or word.article or word.preposition or not 0 < i < len(words) - 1:
            continue
        following = words[i + 1]
        gender = "f" if word.folded[-1] == "ه" else "m"
        clause = following.complementizer is not None or following.kind in (COLON, MARK)
        verb = words[i - 1] if clause and not word.conjunction else following if word.conjunction == "و" else None
        if verb is not None and any(form.part == "verb" and form.gender == gender for form in verb.cues):
            words[i] = word.changed(flags=lexicon.UNNAMED, gender=gender, number="s")


def _tell_with(tokens: Tokens) -> None:
    """Part ب from a noun where both look like a name: أشاد الوزير [ب|دور] المعلمين, not الشيخة بدور القاسمي.

    So is باسمه, with the last letter of باسمة written like this.
    """
    words = tokens.words
    for i in tokens.unsettled:
        if not words[i].flags & lexicon.NAME_IS_WORD or words[i].folded[0] != "ب":
            continue
        word, following = words[i], words[i + 1] if i + 1 < len(words) else words[i]
        called = words[i - 1].flags & lexicon.HONORIFIC or following.flags & lexicon.PERSON_NAME
        if word.surface[-5:] == "باسمه" and not called:
            words[i] = word.changed(
                flags=lexicon.COMMON, preposition="ب", stem="اسم", bare="اسم", titles_or_names=False
            )  # رفع أمير حائل [باسمه] التهنئة, but قالت السيدة باسمه العلي
            continue
        noun = lexicon.entries().get(word.folded[1:])
        if noun is None or noun.flags & lexicon.PERSON_NAME or word.name_gender != "f":
            continue
        if word.flags & ~(lexicon.PERSON_NAME | lexicon.NAME_IS_WORD) or words[i - 1].flags & lexicon.HONORIFIC:
            continue
        if following.kind == MARK or (following.article and not following.flags & lexicon.PERSON_NAME):
            words[i] = word.changed(
                flags=lexicon.COMMON, preposition="ب", stem=word.folded[1:], bare=word.folded[1:], titles_or_names=False
            )


def _tell_short_names(tokens: Tokens) -> None:
    """Let the short name in brackets after an institution's be a name everywhere: ``هيئة مكافحة الفساد (نزاهة)``."""
    words = tokens.words
    short: dict[str, Word] = {}
    for i in tokens.punctuation:
        if words[i].kind != OPENING_BRACKET or i < 2 or i + 2 >= len(words) or words[i + 2].kind != CLOSING_BRACKET:
            continue
        word = words[i + 1]
        if word.kind != NOT_PUNCTUATION or word.article or word.flags & _NO_SHORT_NAME or len(word.folded) < _SHORTEST:
            continue
        if word.flags & lexicon.COMMON and not _is_used_as_name(tokens, i + 1):
            continue
        adjective = lexicon.entries().get(word.folded[:-1]) if word.folded[-1] == "ا" else None
        if adjective is not None and adjective.flags & (lexicon.COMMON | lexicon.NISBA):
            continue  # القائمون على البرنامج (إداريا)
        before = words[max(0, i - _LONGEST_INSTITUTION) : i]
        if all(w.kind == NOT_PUNCTUATION for w in before[-2:]) and any(
            w.flags & lexicon.ORGANIZATION_HEAD and not w.conjunction for w in before
        ):
            short[word.surface] = word.changed(
                flags=lexicon.ORGANIZATION_NAME, stem=word.folded, bare=word.folded, conjunction="",
                preposition="", cues=(), may_report=False, gender=None, number=None,
            )  # fmt: skip
    if short:
        for k, word in enumerate(words):
            if word.surface in short:
                words[k] = short[word.surface]


def _is_used_as_name(tokens: Tokens, at: int) -> bool:
    """Whether a common word stands elsewhere right after a verb of saying or in marks of its own: أعلنت نزاهة."""
    words = tokens.words
    for k, word in enumerate(words):
        if k and k != at and word.surface == words[at].surface:
            before = words[k - 1]
            if before.kind == MARK or any(form.part == "verb" for form in before.cues):
                return True
    return False


def _is_a_mother(words: list[Word], j: int) -> bool:
    """Whether أم tells that a woman who speaks or was named has children: قالت [أم] لطفلين, وهي [أم] شابة."""
    if j < 1 or j + 1 >= len(words) or words[j].form not in _MOTHER:
        return False
    before, child = words[j - 1], words[j + 1]
    of_hers = before.stem == "هي" or any(form.part == "verb" and form.gender == "f" for form in before.cues)
    if not of_hers or child.kind != NOT_PUNCTUATION or child.flags & lexicon.PERSON_NAME or child.article:
        return False
    of_two = child.folded[0] == "ل" and child.folded.endswith("ين")
    return child.preposition == "ل" or of_two or child.form.endswith(("ة", "اء"))


def _is_mother(tokens: Tokens, j: int) -> bool:
    """Whether أم opens the name of a mother by her child, and is no «or»: قالت [أم] خالد, not هل جاء سالم [أم] خالد."""
    words = tokens.words
    child = words[j + 1] if j + 1 < len(words) else None
    if child is None or child.article or child.conjunction or child.preposition:
        return False
    before = words[j - 1] if j else None
    if words[j].form[-2:] != "أم":  # الحاجة [ام] خالد: many leave the hamza out
        if before is None or words[j].form != "ام" or not child.flags & lexicon.GIVEN_NAME:
            return False
        hers = any(form.gender == "f" and form.part == "verb" for form in before.cues)
        titled = before.flags & (_BEFORE_MOTHER if before.article else lexicon.KIN)  # زوجته [ام] خالد
        return hers or bool(titled and before.gender == "f")
    called = before is None or bool(before.cues or before.flags & _BEFORE_MOTHER) or before.kind != NOT_PUNCTUATION
    if not child.flags & lexicon.GIVEN_NAME:
        strange = child.kind == NOT_PUNCTUATION and not child.flags & ~lexicon.ORGANIZATION_NAME and not child.cues
        if not strange or before is None or child.form.endswith("ة"):
            return False  # قالت أم [إنجي], not أم [مكلومة]
        return bool(before.flags & lexicon.TITLE) or any(form.gender == "f" for form in before.cues)
    if called or words[j].conjunction:
        return True
    first = tokens.sentences[tokens.sentence_of[j]][0]
    return not any(word.folded in _ASKING for word in words[max(first, j - _LONGEST_CHOICE) : j])
