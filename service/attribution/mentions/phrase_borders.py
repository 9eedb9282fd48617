"""What single words of a noun phrase show: whether they belong to it, or begin what follows."""

import re
from typing import Final

from service.attribution.mentions.binding import INSTITUTION, TITLED, has_pronoun, is_owned
from service.attribution.mentions.names import INITIALS
from service.attribution.mentions.phrases import phrase_at
from service.attribution.mentions.words_of_names import NOUN_SHAPE, is_name_word
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.punctuation import COLON, COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

APPOSITION: Final = (
    lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | PERSON_NAME | lexicon.UNNAMED | lexicon.ROLE_PLURAL
    | lexicon.SPOKESPERSON
)  # fmt: skip
NAMING: Final = PERSON_NAME | lexicon.HONORIFIC
_ENDS_IN_ALEF: Final = word_set("phrase_borders.ends_in_alef")
_ACTED_ON: Final = word_set("phrase_borders.acted_on")
BY_NAME: Final = word_set("phrase_borders.by_name")
_PRESENTS: Final = ("عرف", "عرفت", "يعرف", "تعرف", "قدم", "قدمت")
_HIMSELF: Final = ("نفسه", "نفسها")
_UPON_THEM: Final = word_set("phrase_borders.upon_them")
CONCERNED: Final = word_set("phrase_borders.concerned")
NO_CONCERN: Final = word_set("phrase_borders.pleaded") | word_set("phrase_borders.in_what_way")
IN_WHAT_WAY: Final = word_set("phrase_borders.in_what_way")
_FACULTIES: Final = word_set("phrase_borders.faculties")
_LONGEST_FACULTY: Final = 6
_OF_AGE: Final = word_set("phrase_borders.of_age")
_STAFF: Final = "ا"  # أركان حرب
_WAR: Final = "ح"
_LONGEST_ASIDE: Final = 7
_SHORTEST_OWNED: Final = 6
_OWNED: Final = ("ه", "ها", "هم", "هما")
_UNITED: Final = word_set("phrase_borders.united")
_UNIONS: Final = ("اتحاد", "تحالف", "تجمع", "ايتلاف", "حركه", "تناوب", "لقاء", "جبهه", "مبادره", "حمله", "منتدي")
MEDIUM_ENDS: Final = word_set("phrase_borders.medium_ends")
_SHORTEST_MEDIUM: Final = 5  # with its ل
_LONGEST_ACRONYM: Final = 4
LASTING: Final = word_set("phrase_borders.lasting")
_GENERAL: Final = word_set("phrase_borders.general")
STYLES: Final = word_set("phrase_borders.styles")
_FOLLOWING: Final = ("اتي", "تالي")
_WHERE: Final = ("من", "في")
_WITH_THEM: Final = ("به", "بها", "بهم", "بهما")
_OWN: Final = ("خاص", "خاصه")
_REACHING: Final = ("بالغ", "بالغه")
_YEARS: Final = ("عاما", "عام", "سنه", "سنوات", "اعوام", "ربيعا")
_YEAR: Final = word_set("phrase_borders.year")
# the shapes of what is said in the accusative how one speaks: ضاحكا، مبتسما، تعليقا، ردا، احتجاجا، رسميا
ACCUSATIVE: Final = re.compile(".ا..?ا|م.+ا|ت..ي.ا|..?.ا|.{1,2}ا.ا|ا.ت.ا.ا|ان..ا.ا|است.{1,2}ا.ا|.+يا")
_SERVING: Final = word_set("phrase_borders.serving")
_OF_THEM: Final = ("منه", "منها", "منهم")
_NEAR_TO: Final = ("مقرب", "مقربه", "مقربون", "مقربين", "قريب", "قريبه")
REGIONS: Final = word_set("phrase_borders.regions")
THE_MORE: Final = ("الاكثر", "الاقل", "الاشد")
CHANTED: Final = word_set("phrase_borders.chanted")
_DID: Final = word_set("phrase_borders.did")
_DEEDS: Final = word_set("phrase_borders.deeds")
_MOST_ADJECTIVES: Final = 3
_FATHERS: Final = word_set("phrase_borders.fathers")
_BY_MEANS: Final = word_set("phrase_borders.by_means")
OF_MANY: Final = word_set("phrase_borders.of_many")
_MANY: Final = lexicon.GROUP | lexicon.ROLE_PLURAL
_ANY_OF_THEM: Final = word_set("phrase_borders.any_of_them")
_SOME_OF: Final = word_set("phrase_borders.some_of")
_NUMBERED: Final = word_set("phrase_borders.numbered")


def is_verb(word: Word) -> bool:
    """Whether a word can only be a finite verb of saying here."""
    told = [c for c in word.cues if word.pronoun is not None or not c.before_suffix]
    return any(c.part == "verb" and "ambiguous" not in c.flags for c in told) and not word.flags & (
        lexicon.GIVEN_NAME | lexicon.ORGANIZATION_NAME | lexicon.PLACE
    )


def is_predicate(words: list[Word], j: int) -> bool:
    """Whether a form that is a noun too is a past tense: with its preposition behind a definite noun, or behind tanwin.

    An indefinite noun goes on with neither: ``الوزارة [قلل من] أهمية``, ``مصدرا أمنيا [نفى]``.
    """
    word, before = words[j], words[j - 1]
    if word.article or word.conjunction or word.preposition or word.flags & (PERSON_NAME | TITLED):
        return False
    past = [form for form in word.cues if form.part == "verb" and form.tense == "past"]
    if not past or j + 1 >= len(words):
        return False
    if before.article or not before.flags or before.flags & lexicon.PLACE:
        following = words[j + 1]
        governed = following.flags & lexicon.PREPOSITION and any(following.folded in f.prepositions for f in past)
        return bool(governed) and not before.flags & PERSON_NAME
    tanwin = before.form[-1] == "ا" and before.flags & (lexicon.ROLE | lexicon.UNNAMED | lexicon.ADVERB)
    return bool(tanwin) and word.folded[-1] != "ا"


def is_of_age(words: list[Word], j: int) -> bool:
    """Whether a verb tells how old somebody is: فلاح [يبلغ] من العمر 50 عاما، [يبلغ] عمره."""
    if j + 1 >= len(words):
        return False
    if words[j + 1].folded == "من":
        return j + 2 < len(words) and words[j + 2].stem == "عمر"
    return words[j + 1].stem == "عمر" and words[j + 1].pronoun is not None


def is_feminine_past(word: Word) -> bool:
    """Whether a word that no list has as a noun is a verb of saying in the past of a woman: شهدت, كشفت."""
    if word.article or word.flags & ~lexicon.COMMON or word.form[-1:] != "ت":
        return False
    return any(form.part == "verb" and form.tense == "past" and form.gender == "f" for form in word.cues)


def speaks_to(words: list[Word], j: int) -> bool:
    """Whether a word is the past tense of saying to somebody, of an unnamed source: مصدر أمني [تحدث] لـ«الغد»."""
    word = words[j]
    if word.article or word.preposition or word.flags & ~lexicon.COMMON or j + 1 >= len(words):
        return False
    told = words[j + 1].preposition == "ل" or words[j + 1].folded in ("ل", "الي", "مع")
    return told and any(form.part == "verb" and form.tense == "past" for form in word.cues)


def is_age(words: list[Word], opening: int, closing: int) -> bool:
    """Whether brackets hold how old somebody is: هدى سالم [(34 عاما)]."""
    return words[opening + 1].folded[:1].isdigit() and words[closing - 1].stem in _YEARS


def is_ones_own(words: list[Word], j: int) -> bool:
    """Whether a pronoun tells whose somebody or something is: المحامي الخاص [به], فريق الدعاية الخاص [بهم]."""
    return words[j].folded in _WITH_THEM and words[j - 1].article and words[j - 1].stem in _OWN


def tells_age(words: list[Word], j: int) -> bool:
    """Whether a participle tells how old somebody is: الفرنسي [البالغ] 32 عاما, الطالبة [البالغة] من العمر 20 عاما."""
    word = words[j]
    if not word.article or word.stem not in _REACHING or word.preposition or word.conjunction or j + 1 >= len(words):
        return False
    return words[j + 1].folded[:1].isdigit() or bool(words[j + 1].flags & lexicon.NUMBER) or words[j + 1].folded == "من"


def is_age_before_a_role(words: list[Word], opening: int, closing: int, limit: int) -> bool:
    """Whether brackets hold how old somebody is, and what they are follows: هدى سالم [(34 عاما)] الصحافية."""
    if closing + 2 >= limit or not is_age(words, opening, closing):
        return False
    apart = words[closing + 1].kind == COMMA
    role = words[closing + 1 + apart]
    return (role.article or apart) and bool(role.flags & lexicon.ROLE) and not (role.conjunction or role.preposition)


def tells_what_they_did(words: list[Word], first: int, j: int) -> bool:
    """Whether a verb that may be a noun tells what somebody without a name did: مهندس [عمل] في, دبلوماسي [تابع] الملف.

    Such a relative clause needs no pronoun; nothing but adjectives stands before it.
    """
    word = words[j]
    if word.folded not in _DID or j + 1 >= len(words) or words[first].article or j - first > _MOST_ADJECTIVES:
        return False
    if any(words[k].article or words[k].flags & lexicon.PREPOSITION for k in range(first + 1, j)):
        return False
    following = words[j + 1]
    governed = bool(following.flags & lexicon.PREPOSITION) or following.preposition != ""
    return governed or (following.article and word.folded not in _DEEDS)


def is_capacity(word: Word) -> bool:
    """Whether a role in the accusative without the article tells as what somebody acts: ممثلا عن الوزير."""
    return word.surface.endswith(("ا", "اً", "ًا")) and not word.article and word.stem not in _ENDS_IN_ALEF


def is_adverbial_participle(word: Word) -> bool:
    """Whether a word is a participle that opens a report of its own: مضيفا، مؤكدة، قائلين."""
    return any(c.adverbial for c in word.cues)


def styles_another(words: list[Word], j: int, limit: int) -> bool:
    """Whether a form of address behind a name opens another person's title: سالم العلي [سمو] رئيس الوزراء."""
    word = words[j]
    if word.article or word.conjunction or word.flags & (lexicon.ROLE | lexicon.RANK) or j + 1 >= limit:
        return False
    if word.flags & lexicon.FAMILY_NAME and not words[j - 1].flags & lexicon.FAMILY_NAME:
        return False  # سليم [سعادة]
    return word.stem in STYLES and bool(words[j + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC))


def is_near_to(words: list[Word], j: int) -> bool:
    """Whether a preposition with its pronoun tells to whom a source is close: مصدر مقرب [منها]."""
    return words[j].folded in _OF_THEM and j > 0 and words[j - 1].stem.removesuffix("ا") in _NEAR_TO


def is_prevention_of(words: list[Word], j: int) -> bool:
    """Whether a preposition with its pronoun tells what a body prevents: مراكز مكافحة الأمراض والوقاية [منها]."""
    return words[j].folded in _OF_THEM and words[j - 1].stem == "وقايه"


def is_whole_university(words: list[Word], j: int) -> bool:
    """Whether a university is that of the faculty named before it, as Egyptians write: كلية الآداب [جامعة] القاهرة."""
    if words[j].stem != "جامعه" or words[j].article or words[j].conjunction or words[j].preposition:
        return False
    return words[j - 1].article and any(word.stem in _FACULTIES for word in words[max(0, j - _LONGEST_FACULTY) : j - 1])


def points_on(words: list[Word], first: int, j: int) -> bool:
    """Whether هذا opens what follows a named source: ذكر الوزير سامي حداد [هذا] الأسبوع."""
    return j > first and bool(words[j].flags & lexicon.DEMONSTRATIVE)


def may_be_addressed(word: Word) -> bool:
    """Whether a word that no list has as a name may be one right after السيد."""
    if word.article or word.conjunction or word.preposition or word.complementizer or word.cues:
        return False
    return not word.flags & ~lexicon.COMMON and len(word.folded) > 2 and word.kind == NOT_PUNCTUATION


def is_followed_by_an_officer(words: list[Word], j: int, limit: int) -> bool:
    """Whether somebody is named right behind what points back to their institution: بها القاضي مراد, فيها سامي حداد."""
    if j + 2 >= limit or not words[j - 1].article:
        return False
    given = words[j + 1]
    if given.flags & lexicon.GIVEN_NAME and not given.flags & lexicon.NAME_IS_WORD:
        return bool(words[j + 2].flags & (PERSON_NAME | lexicon.NAME_PART)) or not words[j + 2].flags
    if not given.article:
        return False
    return bool(words[j + 1].flags & (lexicon.HONORIFIC | lexicon.RANK)) and is_name_word(words, j + 2, True)


def town_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the place where somebody serves whose name follows: [بمدينة حلب] سامي حداد; ``j`` if none is."""
    if j + 2 >= limit or words[j].article or words[j].conjunction:
        return j
    size, phrase = phrase_at(words, j + 1)
    if not (words[j + 1].flags | phrase) & lexicon.PLACE:
        return j
    end = j + 1 + max(size, 1)
    return end if end < limit and words[end].flags & lexicon.GIVEN_NAME and not words[end].article else j


def is_what_follows(words: list[Word], j: int) -> bool:
    """Whether a statement is named that follows, which is put out and puts out nothing: أصدر [البيان الآتي]."""
    if not words[j].article or j + 1 >= len(words):
        return False
    if words[j].stem in _FOLLOWING and words[j + 1].kind == COLON:
        return True  # قال [التالي]: …
    if not words[j].flags & (lexicon.SPEECH | lexicon.DOCUMENT):
        return False
    return words[j + 1].article and words[j + 1].stem in _FOLLOWING


def tells_a_medium(words: list[Word], opening: int, first: int, last: int, named: bool) -> bool:
    """Whether marks hold the medium that somebody talks to and nothing of who it is: سامي حداد «للضحى»."""
    word = words[first] if first < last else words[opening]
    phrase = phrase_at(words, first)[1] if word.phrases else 0
    before = words[opening - 1]
    told = before.stem.endswith("ون") and bool(before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL))  # no construct
    governed = before.flags & (TITLED | INSTITUTION) and not before.article and not told
    medium = bool((word.flags | phrase) & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME))
    if medium and before.flags & lexicon.PLACE and opening > 1 and words[opening - 2].folded in _WHERE:
        return True  # مصدر أمني من طبرق [«الضحى»]
    if governed or before.flags & FUNCTION:
        return False
    return word.preposition == "ل" or ((named or told) and medium)


def explains_an_institution(words: list[Word], first: int, opening: int, closing: int, limit: int) -> bool:
    """Whether brackets give another name of an institution whose officer follows: رئيس حزب النهوض [(تواصل)] سامي."""
    if closing - opening > _LONGEST_ACRONYM or not any(words[k].flags & INSTITUTION for k in range(first, opening)):
        return False
    inner = words[opening + 1 : closing]
    if any(word.flags & (lexicon.NUMBER | lexicon.TIME | lexicon.VERB) or is_tanwin(word) for word in inner):
        return False
    follower = closing + 1 + (closing + 1 < limit and words[closing + 1].kind == COMMA)
    if follower >= limit or words[follower].preposition:
        return False
    if words[follower].flags & (lexicon.HONORIFIC | lexicon.RANK):
        return True  # (البنتاغون) العميد سامي
    return not words[follower].article and is_name_word(words, follower, True)


def club_end(words: list[Word], j: int, limit: int) -> int:
    """The end of an institution's listed name of several words after a role in construct; ``j`` where none stands."""
    before = words[j - 1]
    if not words[j].phrases or words[j].preposition or words[j].conjunction:
        return j
    if before.article or not before.flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD):
        return j
    size, phrase = phrase_at(words, j)
    return j + size if phrase & lexicon.ORGANIZATION_NAME and j + size <= limit else j


def names_another(words: list[Word], first: int, end: int) -> bool:
    """Whether an apposition names somebody by a title and a given name: ``[السفير سامي حداد]``."""
    if first + 1 < end and not words[first].article and words[first + 1].article:
        if words[first].flags & lexicon.ROLE and words[first + 1].flags & lexicon.ROLE:
            return False  # [مستشار الرئيس سامي حداد]: whose adviser somebody is
    for k in range(first + 1, end):
        word, before = words[k], words[k - 1]
        titled = before.flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC)
        doubtful = word.flags & lexicon.NAME_IS_WORD and not titled
        if not word.flags & lexicon.GIVEN_NAME or doubtful or not before.article:
            continue
        if word.folded == "باسم" and not is_name_word(words, k):
            continue  # سالم العلي، المتحدث [باسم] النقابة
        if word.article or word.conjunction or word.preposition or before.flags & PERSON_NAME:
            continue
        if k - 2 < first or not words[k - 2].flags & lexicon.ORGANIZATION_HEAD or words[k - 2].article:
            return bool(words[first].flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC))  # no مركز الملك فهد
    return False


def ends_a_kunya(words: list[Word], j: int) -> bool:
    """Whether what is spelled like a preposition ends a name with أبو or بن: كاظم أبو [خلف]، الهادي ولد [علي]."""
    if words[j].form == "علي":
        return True
    return words[j - 1].folded in _FATHERS and bool(words[j].flags & lexicon.PREPOSITION)


def is_second(words: list[Word], j: int) -> bool:
    """Whether الثانية counts what stands before it and is no second of time: الدائرة [الثانية]."""
    return words[j].stem == "ثانيه" and words[j].article and words[j - 1].article and words[j - 1].form[-1] == "ة"


def since_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the year since when somebody holds a role, where a name follows; ``j`` else."""
    end = j + 1
    while end < limit and (words[end].flags & lexicon.NUMBER or words[end].stem in _YEAR):
        end += 1
    if end == j + 1 or end >= limit or not words[end].flags & (NAMING | lexicon.ROLE):
        return j
    return end if is_name_word(words, end) or words[end].flags & lexicon.HONORIFIC else j


def initial_end(words: list[Word], j: int, limit: int) -> int:
    """The token after a letter that stands for a title and its full stop or slash (أ.، م/), ``j`` if there is none."""
    end = j
    if j and words[j].folded == _STAFF and words[j - 1].flags & lexicon.RANK:
        war = j + 1 + (j + 1 < limit and words[j + 1].surface == ".")
        if war < limit and words[war].folded == _WAR:
            return war + 1 + (war + 1 < limit and words[war + 1].surface == ".")  # اللواء [أ.ح.] سامي حداد
    while end + 2 < limit and words[end].folded in INITIALS and words[end + 1].surface in ("/", "."):
        end += 2
    return end


def is_qualified(words: list[Word], j: int, limit: int) -> bool:
    """Whether an adjective follows a role that is a name too: [النجم] السابق للفريق."""
    if j + 1 >= limit or not (words[j].article and words[j + 1].article):
        return False
    return words[j + 1].stem in LASTING or bool(words[j + 1].flags & lexicon.NATIONALITY)


def is_proper(word: Word) -> bool:
    """Whether a word without the article is the name of an institution or place: أعلنت طالبان [هذا] أمس."""
    return bool(word.flags & (lexicon.ORGANIZATION_NAME | lexicon.PLACE)) and not word.flags & lexicon.NAME_IS_WORD


def completes_a_plural(words: list[Word], j: int, limit: int, head: int) -> bool:
    """Whether what هذا points to is what many deal with: المعنيون [بهذه الأنشطة], but مجلس الوزراء [بهذا الخصوص]."""
    if j + 1 >= limit or not (words[j + 1].article and words[j - 1].article) or phrase_at(words, j)[0]:
        return False
    return bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL) and words[j - 1].stem.endswith(("ون", "ين")))


def is_behind_a_plural(words: list[Word], first: int, j: int) -> bool:
    """Whether a noun follows a plural that is in no construct, for its nun: اتهم متظاهرون غاضبون [الحكومة]."""
    k, word = j - 1, words[j]
    while k > first and _ends_in_nun(words[k]) and not words[k].flags & _MANY:
        k -= 1
    if k < first or not (words[k].flags & _MANY and _ends_in_nun(words[k])) or words[k].flags & PERSON_NAME:
        return False
    if word.kind != NOT_PUNCTUATION or word.conjunction or word.preposition or word.form.endswith(("ون", "و")):
        return False
    return word.article or not (word.stem in OF_MANY or word.flags & (lexicon.NATIONALITY | FUNCTION | PERSON_NAME))


def _ends_in_nun(word: Word) -> bool:
    """Whether a word is spelled as an indefinite sound plural: متظاهرون."""
    return word.form.endswith("ون") and not (word.article or word.conjunction or word.preposition)


def is_circumstance(before: Word, word: Word) -> bool:
    """Whether a participle in the accusative without its tanwin tells how one stood who is named: واقفا، مستندا."""
    if not before.article or word.flags != lexicon.COMMON or word.conjunction or word.preposition:
        return False
    return word.form[-1] == "ا" and len(word.form) > 4 and (word.form[1] == "ا" or word.form[0] == "م")


def is_described(word: Word, head: int) -> bool:
    """Whether a definite noun after a definite subject is its object: a document, an official after an institution."""
    if word.conjunction or word.flags & (lexicon.NISBA | lexicon.NATIONALITY | lexicon.HONORIFIC):
        return False
    if word.flags & lexicon.DOCUMENT and not word.flags & (lexicon.ROLE | PERSON_NAME):
        return True
    return (
        bool(head & lexicon.ORGANIZATION_HEAD and word.flags & lexicon.ROLE) and not word.flags & lexicon.AMBIGUOUS_ROLE
    )


def is_deed(words: list[Word], j: int) -> bool:
    """Whether a verbal noun with the article and its preposition is the object of the verb: الوزير [الحديث] عن.

    It stands behind what is definite already, to which it is neither complement nor adjective.
    """
    word, before = words[j], words[j - 1]
    if not word.article or word.conjunction or word.preposition or j + 1 >= len(words):
        return False
    if word.flags & ~(lexicon.COMMON | lexicon.SPEECH | lexicon.DOCUMENT) or before.flags & PERSON_NAME:
        return False
    if not (before.article or is_proper(before)) or not words[j + 1].flags & lexicon.PREPOSITION:
        return False
    noun = word.form.removeprefix("ال")
    if noun[:1] == "م":
        return False  # مجلس أخلاقيات القيم [المنقولة]
    said = bool(word.cues) and all(form.part == "noun" for form in word.cues)
    return said or NOUN_SHAPE.fullmatch(noun) is not None


def is_tanwin(word: Word) -> bool:
    """Whether a word is in the indefinite accusative, and the article writes its sign: واقفاً, أسيرةً."""
    return word.surface.endswith(("اً", "ًا", "ً"))


def is_object(before: Word, word: Word) -> bool:
    """Whether a word can only be the object of the verb: an accusative, or a noun after a plural that keeps its ن."""
    if word.article or word.conjunction or word.preposition or word.flags & (lexicon.GIVEN_NAME | FUNCTION):
        return False
    if is_tanwin(word) or (word.folded[-1] == "ا" and not word.flags and any(c.part == "noun" for c in word.cues)):
        return True  # الوزير [تعليقا] على القرار
    if before.article and word.folded in CHANTED:
        return True  # ردد المحتجون [شعارات]
    if before.article and word.flags & lexicon.GROUP and not word.flags & (PERSON_NAME | lexicon.PLACE | lexicon.ROLE):
        return not before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)  # طمأن رئيس الدائرة [سكان] القرى
    if is_proper(before) and word.flags == lexicon.COMMON and len(word.folded) > 4:
        return word.folded.endswith(("هم", "ها"))  # متمردو طالبان [مسؤوليتهم]
    plural = before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) and before.folded.endswith(("ون", "ين"))
    return bool(plural) and len(before.folded) > 4 and word.folded.endswith(("هم", "ها", "هن")) and not word.flags


def begins_an_institution(word: Word) -> bool:
    """Whether a word is the noun of an institution, which after a noun with the article is the object of the verb."""
    return bool(word.flags & lexicon.ORGANIZATION_HEAD) and not (
        word.conjunction or word.preposition or word.flags & (APPOSITION | lexicon.PLACE | lexicon.TIME)
    )


def counts_what_follows(words: list[Word], j: int) -> bool:
    """Whether a number behind an institution counts the next noun: المنظمة [87] هجوما, not القناة [12]."""
    before = words[j - 1]
    if not (before.article and before.flags & lexicon.ORGANIZATION_HEAD) or before.stem in _NUMBERED:
        return False
    if j + 1 >= len(words) or words[j + 1].kind != NOT_PUNCTUATION:
        return False
    counted = words[j + 1]
    bound = counted.article or counted.conjunction or counted.preposition or counted.complementizer
    return not (bound or counted.flags & (lexicon.FUNCTION | lexicon.NATIONALITY | lexicon.NUMBER))


def is_told_medium(words: list[Word], first: int, j: int) -> bool:
    """Whether a medium stands behind somebody unnamed and an adjective: أبلغ مسؤول أميركي [وكالة] الغد.

    It completes no noun there, so that it is who is told.
    """
    word, adjective = words[j], words[j - 1]
    if word.article or word.conjunction or word.preposition:
        return False
    somebody = lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL
    first += not words[first].flags & somebody  # ثلاثة [مسؤولين]
    if first >= j - 1 or not words[first].flags & somebody:
        return False
    if words[first].article or adjective.article:
        return False
    return bool(adjective.flags & lexicon.NATIONALITY) or (
        adjective.form.endswith(("ي", "ية", "يين", "يون")) and not adjective.flags & ~(lexicon.COMMON | lexicon.NISBA)
    )


def is_plain(word: Word) -> bool:
    """Whether a word is nothing but a common noun, which after a noun with the article begins another phrase."""
    if word.pronoun is not None and not word.complementizer and any(form.part == "noun" for form in word.cues):
        return True  # رئيس الاتحاد [حديثه]
    said = not (word.flags & ~lexicon.COMMON or word.conjunction or word.preposition) and word.cues
    if said and all(form.part == "noun" for form in word.cues):
        return True  # نفى الرئيس [فرضية] وجود علاقة, رفض القاضي [مزاعم] سامي
    if word.flags != lexicon.COMMON or word.conjunction:
        return False
    return word.folded[0] not in "بلكف" or (
        word.folded in lexicon.entries() and word.folded[1:] not in lexicon.entries()  # بدء, but بالرباط
    )


def is_own_word(word: Word) -> bool:
    """Whether a noun of saying has his or hers attached: حديثه، تصريحها."""
    if word.pronoun is None or word.article or word.conjunction or word.preposition:
        return False
    return any(form.part == "noun" for form in word.cues)


def may_be_present_verb(words: list[Word], j: int) -> bool:
    """Whether an unknown word with the prefix ي follows a noun without article, which no name does: نظام [يعتمد]."""
    word, before = words[j], words[j - 1]
    return (
        not word.flags & ~lexicon.COMMON
        and word.folded[0] == "ي"
        and len(word.folded) >= 4
        and not before.article
        and bool(before.flags & (lexicon.ORGANIZATION_HEAD | lexicon.GROUP | lexicon.COMMON | lexicon.ROLE_PLURAL))
        and before.stem not in REGIONS  # مقاطعة [يورك]
    )


def is_complement(words: list[Word], j: int) -> bool:
    """Whether a participle is no adverbial: an adjective of its noun (مصادر [مطلعة]), or after a preposition."""
    before = words[j - 1]
    if before.flags & lexicon.PREPOSITION:
        return True  # في [مدينة] حلب
    if before.flags & lexicon.ORGANIZATION_HEAD and not before.article:
        return True  # بلدية [مدينة] حلب
    if not words[j].form.endswith(("ة", "ين", "ان", "ون")) or before.article:
        return False
    source = before.form.endswith(("ي", "ية")) and j > 1 and not words[j - 2].article
    return bool(before.flags & TITLED or (source and words[j - 2].flags & TITLED))  # مصادر تربوية [مطلعة]


def is_informed(words: list[Word], j: int, limit: int) -> bool:
    """Whether مطلع tells of a source that it knows (مصدر مطلع), and not when it spoke (مطلع الأسبوع)."""
    if words[j].stem not in ("مطلع", "مطلعه"):
        return False
    return words[j].article == words[j - 1].article and not (j + 1 < limit and words[j + 1].article)


def is_named_after_a_body(words: list[Word], j: int) -> bool:
    """Whether a person's name follows a body with the article, whose name it cannot be: اليمين [سالم] العلي."""
    body, word = words[j - 1], words[j]
    if not (body.article and body.flags & lexicon.ORGANIZATION_HEAD) or body.flags & (TITLED | NAMING):
        return False
    following = words[j + 1].flags if j + 1 < len(words) else 0
    return not (word.article or word.preposition or word.conjunction) and bool(
        word.flags & lexicon.GIVEN_NAME or (not word.flags and following & lexicon.FAMILY_NAME)
    )


def is_accusative_adjective(before: Word, word: Word) -> bool:
    """Whether what is also an adverb tells of the noun before it, both in the accusative: أن مصدرا [أمنيا]."""
    noun = before.flags & (lexicon.ROLE | lexicon.UNNAMED) and not before.article
    return bool(noun) and before.form[-1] == "ا" and word.folded.endswith("يا")


def are_own_sources(words: list[Word], j: int) -> bool:
    """Whether what also means «especially» tells of sources that they are one's own: مصادر [خاصة]."""
    return words[j].folded == "خاصه" and words[j - 1].stem == "مصادر" and not words[j - 1].article


def is_concerned(words: list[Word], j: int) -> bool:
    """Whether what could be a surname governs ب: المقرر الخاص [المعني] بالحق في الغذاء."""
    word = words[j]
    return word.article and word.stem in CONCERNED and j + 1 < len(words) and words[j + 1].folded[0] == "ب"


def begins_adverbial(words: list[Word], j: int) -> bool:
    """Whether a common noun with ب after one with the article completes the verb: not المكلف [بملف], الخبير [بشؤون]."""
    word, before = words[j], words[j - 1]
    owned = is_owned(before)  # مدرب منتخبنا [بإجراء] تغيير
    if word.folded[0] != "ب" or not (before.article or owned) or word.article or before.stem in CONCERNED:
        return False
    return owned or word.folded in IN_WHAT_WAY or NOUN_SHAPE.fullmatch(word.form[1:]) is not None


def is_of_kin(word: Word) -> bool:
    """Whether a word for kin has a pronoun that completes it: ناشدت [ابنته] وسائل الإعلام."""
    return bool(word.flags & lexicon.KIN) and has_pronoun(word)


def is_with_by(word: Word) -> bool:
    """Whether a word is a common noun or verbal noun with ب: بمباراة، بعدم، بانتفاء; not بوعزة, بحر."""
    if word.folded in NO_CONCERN:
        return True
    if word.folded[0] != "ب" or word.article or word.folded in lexicon.entries():
        return False
    return word.folded[1:] in lexicon.entries() or NOUN_SHAPE.fullmatch(word.form[1:]) is not None


def is_one_of_things(words: list[Word], j: int, head: int) -> bool:
    """Whether one of several follows many, who are no single one: خبراء الطاقة [أحد] هذه الحلول."""
    return bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[j - 1].article


def is_told(before: Word, word: Word) -> bool:
    """Whether many in the accusative follow one who holds an office: الوزير [المواطنين]."""
    if not (word.article and before.article) or word.conjunction or word.preposition:
        return False
    if not word.stem.endswith("ين") and not (word.flags & lexicon.GROUP and not word.flags & lexicon.NATIONALITY):
        return False  # nor طمأن المحافظ [الأهالي]
    return bool(before.flags & (lexicon.ROLE | lexicon.RANK)) and not word.flags & (PERSON_NAME | lexicon.ROLE)


def are_others(words: list[Word], first: int, j: int, named: bool) -> bool:
    """Whether many in the accusative, without the article, follow one who is definite: الوزير [صحافيين] أجانب."""
    word, before = words[j], words[j - 1]
    if word.article or word.conjunction or word.preposition or not word.stem.endswith("ين") or j == first:
        return False
    definite = before.article or (named and bool(before.flags & PERSON_NAME))
    return definite and not word.flags & (PERSON_NAME | lexicon.ROLE | lexicon.PLACE)


def begins_object(words: list[Word], j: int) -> bool:
    """Whether a noun after an adjective, both without the article, begins another phrase: تقارير صحفية [اعترافات] …."""
    word, adjective = words[j], words[j - 1]
    if word.article or word.preposition or word.conjunction or adjective.article or words[j - 2].article:
        return False
    if not adjective.flags & (lexicon.NISBA | lexicon.NATIONALITY | lexicon.ROLE) or adjective.preposition:
        return False
    if adjective.flags & lexicon.ROLE and not (words[j - 2].flags & lexicon.DOCUMENT and adjective.stem.endswith("يه")):
        return False
    possessed = len(word.folded) > 4 and word.folded.endswith(("ها", "هم")) and not word.flags & ~lexicon.COMMON
    noun = any(form.part == "noun" for form in word.cues) and not word.flags & ~(lexicon.COMMON | lexicon.DOCUMENT)
    return possessed or noun


def is_acted_on(words: list[Word], j: int) -> bool:
    """Whether somebody is named by what is done to them: [المشتبه] بهم، [المدعى] عليه."""
    return words[j].stem in _ACTED_ON and j + 1 < len(words) and words[j + 1].folded in _UPON_THEM


def serves_another(words: list[Word], first: int, last: int) -> bool:
    """Whether a title tells whom somebody serves: وكيل المتهم فلان، [المحامي سامي], مدير مكتب الوزير فلان، [سامي]."""
    head = words[first]
    if head.article or head.kind != NOT_PUNCTUATION or first + 1 >= last:
        return False
    return head.stem in _SERVING or words[first + 1].stem == "مكتب"


def is_general(words: list[Word], j: int) -> bool:
    """Whether a word goes on with a subject: المديرية [العامة], العضو [الداعم] الأمير, but صورة الشركة [العامة]."""
    following = words[j + 1] if j + 1 < len(words) else None
    if following is not None and following.article and following.flags & (lexicon.HONORIFIC | lexicon.RANK):
        return bool(words[j - 1].flags & lexicon.ROLE)
    return words[j].bare in _GENERAL and words[j - 1].stem != "شركه"


def is_to_an_unknown(words: list[Word], j: int, head: int) -> bool:
    """Whether a word with ل that no list knows is the medium that sources talk to: المصادر [لنيوزيمن]."""
    word = words[j]
    if word.article or word.cues or len(word.folded) < _SHORTEST_MEDIUM or not words[j - 1].article:
        return False
    return bool(head & (lexicon.GROUP | lexicon.UNNAMED)) and not head & lexicon.ROLE_PLURAL


def is_to_a_medium(words: list[Word], j: int, limit: int) -> bool:
    """Whether a medium follows that is told by what its name ends with: قال سالم العلي [لكرمل نيوز]."""
    return words[j].folded[0] == "ل" and j + 1 < limit and words[j + 1].folded in MEDIUM_ENDS


def is_for_the_sake_of(words: list[Word], j: int, limit: int) -> bool:
    """Whether من أجل goes on with the name of a union: الاتحاد [من أجل] المتوسط, not دعا الاتحاد من أجل عقد لقاء."""
    if j + 2 >= limit or words[j + 1].folded != "اجل" or not words[j + 2].article:
        return False
    national = words[j - 1].article and words[j - 1].stem in _UNITED and j > 1  # التجمع [الوطني] من أجل الإصلاح
    union = words[j - 1 - national]
    return union.article and union.stem in _UNIONS


def is_what_in(words: list[Word], j: int, limit: int) -> bool:
    """Whether an accusative tells in what somebody is more: الحزب الأكثر [تمثيلا], النادي الأقل [خبرة]."""
    if j >= limit or words[j].article or words[j].preposition or words[j].conjunction or words[j].flags & PERSON_NAME:
        return False
    return words[j].form.endswith(("ا", "ة")) or is_tanwin(words[j])


def is_to_people(words: list[Word], j: int, first: int) -> bool:
    """Whether who is told follows: قال المدير [لموظفيه] إن, أعلن نادي البحر [لجماهيره] أن, أبلغ المدرب [للاعبين] أن."""
    word, before = words[j], words[j - 1]
    if word.folded[0] != "ل":
        return False
    if j == first + 1 and before.article and before.flags & lexicon.ROLE and word.preposition:
        if word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) or _is_some_of_them(words, j):
            return True
    if word.article or word.form[-1] == "ة" or len(word.folded) < _SHORTEST_OWNED:
        return False
    if word.flags & ~(lexicon.COMMON | lexicon.GROUP) and not word.flags & lexicon.KIN:
        return False
    definite = before.article or is_proper(before) or before.folded.endswith(_OWNED)
    return definite and word.folded.endswith(_OWNED)


def counts_years(words: list[Word], j: int) -> bool:
    """Whether a number tells how old somebody is: هدى العلي [30] عاما."""
    return j + 1 < len(words) and words[j + 1].folded in _OF_AGE


def _is_some_of_them(words: list[Word], j: int) -> bool:
    """Whether one or some of many people follow: المدرب [لأحد اللاعبين], القاضي [لأحدهم], not المحامي لأحد المتهمين."""
    if words[j].stem in _ANY_OF_THEM:
        return True
    of = j + 1 + (j + 1 < len(words) and words[j + 1].folded == "من")
    if words[j].stem not in _SOME_OF or words[j - 1].stem in _SERVING or of >= len(words) or not words[of].article:
        return False
    return bool(words[of].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[of].number != "s"


def tells_what_for(words: list[Word], j: int, limit: int) -> bool:
    """Whether what somebody acts for or by what means follows: الإدارة [لرفع أجورها], الطبيب [باستخدام] مبضع."""
    word = words[j]
    if word.folded in _BY_MEANS:
        return True
    if word.article or word.folded[:1] not in ("ل", "ب") or word.flags & ~lexicon.COMMON:
        return False
    if word.folded[0] == "ب":
        noun = any(form.part == "noun" for form in word.cues)
        return noun and word.form.endswith(("تها", "ته", "تهم"))
    following = words[j + 1] if j + 1 < limit else word
    return word.folded[0] == "ل" and following is not word and not following.flags and has_pronoun(following)


def may_be_named(words: list[Word], j: int, second: bool) -> bool:
    """Whether a word between commas is that of a name: no clitic or accusative of an adverbial."""
    word = words[j]
    if not is_name_word(words, j, True):
        return False
    if word.flags & PERSON_NAME:
        return True
    return word.folded[0] not in "بلكفو" if second else not ACCUSATIVE.fullmatch(word.form) or word.form[-1] != "ا"


def is_time_after(words: list[Word], j: int) -> bool:
    """Whether another time stands behind a word: صباح [اليوم]."""
    return j + 1 < len(words) and bool(words[j + 1].flags & lexicon.TIME)


def aside_end(words: list[Word], j: int, limit: int, head: int) -> int:
    """The comma before a title, where what is put between commas tells in which cabinet an office is held; else 0."""
    if j + 4 >= limit or words[j + 1].folded != "في" or not head & lexicon.ROLE:
        return 0
    if not words[j + 2].flags & lexicon.ORGANIZATION_HEAD:
        return 0
    comma = next((k for k in range(j + 3, min(limit - 1, j + _LONGEST_ASIDE)) if words[k].kind == COMMA), 0)
    return comma if comma and words[comma + 1].article and words[comma + 1].flags & lexicon.HONORIFIC else 0


def by_name_end(words: list[Word], j: int) -> int:
    """The token after what stands between somebody and his name; ``j`` where nothing does.

    ``رجل [يدعى] سالم``, ``امرأة [عرفت عن نفسها باسم] هدى``, ``موظف [قدم نفسه باسم] سامي``.
    """
    if words[j].folded in BY_NAME:
        return j + 1
    if words[j].stem not in _PRESENTS and words[j].folded not in _PRESENTS:
        return j
    himself = j + 2 if j + 2 < len(words) and words[j + 1].folded == "عن" else j + 1
    if himself + 1 >= len(words) or words[himself].folded not in _HIMSELF or words[himself + 1].folded != "باسم":
        return j
    return himself + 2
