"""Who acts and who is named in a stretch of an article: the subjects of its clauses, and the persons anywhere in it."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.subjects_after import is_subject
from service.attribution.mentions.binding import bears_a_name, has_pronoun
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.marked_words import is_full_name, is_marked_name
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.names import name_end, name_words
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrase_borders import CONCERNED, is_capacity
from service.attribution.mentions.phrases import phrase_at
from service.attribution.mentions.words_of_names import are_unknown, is_deed_of_a_body, is_name_word
from service.attribution.model import Gender
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import FINDINGS
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import COMMA, DASH, MARK, NOT_PUNCTUATION, SEMICOLON, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

_LONGEST_OPENING: Final = 40
_MOST_TITLES: Final = 4
_LONGEST_EXPRESSING: Final = 16
_ADDRESSING: Final = word_set("clauses.addressing")
_WITH_BI: Final = ("اعترف", "أقر")
_AGAINST: Final = ("غير", "بيد", "الا")
_BEFORE_ACCUSATIVE: Final = ("لكن", "ولكن")
_LONGEST_FOREIGN: Final = 3
_BEFORE_SUBJECT: Final = word_set("clauses.before_subject")
_BEFORE_VERB: Final = ("لم", "لن")
_VERBAL: Final = lexicon.AUXILIARY | lexicon.VERB
_LEADING: Final = lexicon.CONJUNCTION | lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONNECTIVE
_ABOUT: Final = word_set("clauses.about")
_SUCH_AS: Final = word_set("clauses.such_as")
_NOMINAL: Final = (
    lexicon.FUNCTION
    | lexicon.TIME
    | lexicon.ROLE
    | lexicon.HONORIFIC
    | lexicon.ORGANIZATION_HEAD
    | lexicon.GROUP
    | lexicon.UNNAMED
)
_NO_VERB: Final = _NOMINAL | PERSON_NAME | lexicon.PREPOSITION | lexicon.PLACE | lexicon.ORGANIZATION_NAME
_NAMES: Final = PERSON_NAME | lexicon.ROLE | lexicon.HONORIFIC | lexicon.UNNAMED
# nouns that after one with the article begin another noun phrase: العصبة [وزارة التربية], المزارعون [القرار]
_THINGS: Final = lexicon.ORGANIZATION_HEAD | lexicon.DOCUMENT | lexicon.SPEECH
_BODIES: Final = (
    lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | PERSON_NAME
)
_OTHERS: Final = word_set("clauses.others")
_WIDE: Final = word_set("clauses.wide")
_OF_MEMBERS: Final = word_set("clauses.of_members")
_NO_TRADE: Final = lexicon.SPEECH | lexicon.MEDIA | lexicon.TIME | lexicon.UNNAMED
_SHORTEST_ACT: Final = 5
# whose noun behind a verb may be the subject
_ACTORS: Final = (
    PERSON_NAME | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.UNNAMED | lexicon.HONORIFIC
    | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.NATIONALITY | lexicon.DOCUMENT
)  # fmt: skip
_LACK: Final = ("عدم", "لعدم", "بعدم", "وعدم", "دون")
_OBJECTS: Final = _THINGS | lexicon.GROUP | lexicon.ROLE_PLURAL
_MEN: Final = lexicon.GROUP | lexicon.ROLE_PLURAL
_NO_OBJECT_ROLE: Final = PERSON_NAME | lexicon.NISBA | lexicon.NATIONALITY
_NO_OBJECT: Final = PERSON_NAME | lexicon.ROLE | lexicon.NISBA | lexicon.NATIONALITY
_LISTED: Final = PERSON_NAME | lexicon.PLACE | lexicon.ORGANIZATION_NAME
_PROPER: Final = lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.MEDIA
_ASKED: Final = word_set("clauses.asked")
_ENDS_OF: Final = ("طرف", "اطراف", "خيط", "خيوط", "دفه")
_TALK: Final = ("الحديث", "الكلام", "الحوار", "النقاش")
_PREPOSITIONS_TOO: Final = ("عبر", "عقب")
_ACCOUNTS: Final = word_set("clauses.accounts")
_OF_BODIES: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME
_TITLES: Final = lexicon.TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY


class Named:
    """Somebody named in an article, and how: after which kind of verb, or governed by what."""

    __slots__ = ("at", "how", "mention")  # fewer bytes where it is not compiled

    def __init__(self, at: int, mention: Mention, how: str) -> None:
        self.at = at
        self.mention = mention
        self.how = how


def clause_subjects(article: Article, first: int, end: int) -> list[Named]:
    """The subjects of the clauses in a half-open token range, in order: ``وكرم [الوزير] …، لكن [المدير] …``.

    Args:
        article: the article.
        first: the first token.
        end: the token after the last.

    Returns:
        The subjects, each with how it was found.
    """
    words = article.words
    inner = article.tokens.punctuation_between(first, end)
    openings = [first, *[k + 1 for k in inner if words[k].kind in (COMMA, SEMICOLON, DASH)]]
    found: list[Named] = []
    taken = max(first, _topic_end(article, first, end))
    which = 0
    for start in range(first, end):
        opens = which < len(openings) and openings[which] == start
        which += opens
        if start < taken:
            continue  # [مدير المتحف، سالم العلي،] is one
        word = words[start]
        reach = min(end, start + _LONGEST_OPENING)
        verb: Word | None = None
        if opens:
            j = _skip_connectives(article, start, reach)
            if j >= end or (start > first and words[start].conjunction == "و" and words[start].flags & _LISTED):
                continue  # في تونس، [وليبيا]، [ومصر]: one of many
            if any(words[k].folded in _BEFORE_SUBJECT for k in range(start, j)):
                how = "contrast"  # لكن، أما، كان: a subject follows
            else:
                how = "opening" if start == first else "after a comma"
                if words[start].folded.removeprefix("و") in _ABOUT and words[j].flags & _NAMES:
                    if all(words[k].kind == NOT_PUNCTUATION for k in range(start, j)):
                        continue  # وعن عمل شقيقه [مصطفى] قال
            if any(form.part == "verb" for form in words[j].cues) or _may_be_verb(words, j):
                verb, how = words[j], "opening verb"
                j = skip_adverbials(article, j + 1, min(end, j + _LONGEST_OPENING))
                j = _past_object(words, _past_talk(words, _past_speech(words, j, end), end, verb), end)
        elif (_is_verb(word) and not _is_verbal_noun(words, start)) or _expresses(words, start):
            verb, how = word, "verb"
            j = skip_adverbials(article, start + 1, reach)
        elif word.complementizer:
            against = start > first and words[start - 1].folded in _AGAINST  # غير أن
            how, j = "contrast" if against else "complementizer", start + 1
        else:
            continue
        if verb is not None and verb.cues:
            how += " that says" if any(form.frame == "say" for form in verb.cues) else " that may say"
        mention = None if _names_no_subject(verb) else _subject_at(article, j, end, verb)
        if mention is not None and mention.kind == "person" and mention.span[1] - mention.span[0] == 1:
            gender = _verb_gender(words, start, j, verb)
            if gender is not None:
                mention.gender = gender  # كانت [كلينتون]: a surname alone, though a given name of men
        if mention is not None and verb is not None and _is_spoken_to(words, verb, mention.span[1], end):
            continue  # وخاطب [الوزير] بقوله: who spoke before goes on
        if how == "after a comma" and mention is not None and _is_participle_too(words[mention.span[0]]):
            continue  # قدمت الأسرة بلاغا، [متهمة الطبيب] بالإهمال
        if mention is not None and words[mention.span[0] - 1].folded in _SUCH_AS:
            continue  # بعض اللاعبين، لا سيما [فلان]
        if how == "after a comma" and mention is not None and _is_set_apart(words, mention.span[1], end):
            continue  # زيارة الرئيس الفرنسي، [إيمانويل ماكرون]، إلى
        if mention is not None and mention.span[0] >= taken:
            taken = mention.span[1]
            found.append(Named(mention.span[0], mention, how))
    return found


def _past_talk(words: list[Word], j: int, end: int, verb: Word) -> int:
    """The token after what of a talk stands before who acts: يوافقه [الرأي] سالم، يلتقط [طرف الحديث] سالم."""
    if j + 1 >= end:
        return j
    if words[j].folded == "الراي" and has_pronoun(verb):
        return j + 1
    return j + 2 if words[j].folded in _ENDS_OF and words[j + 1].folded in _TALK else j


def _is_spoken_to(words: list[Word], verb: Word, last: int, end: int) -> bool:
    """Whether the only noun between a verb of addressing and قائلا is its object: ``خاطب [الوزير] بقوله``."""
    if last >= len(words) or last > end or verb.pronoun is not None or verb.conjunction != "و":
        return False
    if verb.folded.removeprefix("و") not in _ADDRESSING:
        return False
    return any(form.lemma == "قال" and form.part != "verb" for form in words[last].cues)


def _past_object(words: list[Word], j: int, end: int) -> int:
    """Past a thing with the article that stands before who acts with a title: افتتح [المعرض] الوزير سالم العلي."""
    if j + 2 >= end or not words[j].article or words[j].preposition or words[j].flags & _ACTORS:
        return j
    titled = words[j + 1].article and words[j + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.RANK)
    named = words[j + 2].flags & lexicon.GIVEN_NAME and not words[j + 1].preposition
    return j + 1 if titled and named and not words[j + 1].conjunction else j


def _past_speech(words: list[Word], j: int, end: int) -> int:
    """Past a speech and whose it is, which may stand before who gives it: ألقى [كلمة الأهالي] سالم العلي."""
    if j + 2 >= end or not words[j].flags & lexicon.SPEECH or words[j].article or words[j].preposition:
        return j
    given = words[j + 2]
    named = given.flags & (lexicon.GIVEN_NAME | lexicon.HONORIFIC | lexicon.RANK) and not given.preposition
    return j + 2 if words[j + 1].article and named and not given.conjunction else j


def _is_set_apart(words: list[Word], last: int, end: int) -> bool:
    """Whether another comma stands behind a noun phrase after one: an apposition or one of many, not a subject."""
    return last < end and words[last].kind == COMMA


def _topic_end(article: Article, first: int, end: int) -> int:
    """The verb that answers a question told of at the start: ``وبسؤاله عن تراجع النائب [رد] قائلا``; else the start."""
    words = article.words
    if first >= end or words[first].folded.removeprefix("و") not in _ASKED:
        return first
    for j in range(first + 1, min(end, first + _LONGEST_OPENING)):
        if words[j].kind == COMMA:
            break
        if any(form.part == "verb" and form.frame == "say" for form in words[j].cues):
            return j
    return first


def _is_participle_too(word: Word) -> bool:
    """Whether a role without the article is more likely a participle that tells what the subject before it does."""
    return not word.article and bool(word.flags & lexicon.ROLE) and any(c.part == "participle" for c in word.cues)


def _is_verbal_noun(words: list[Word], j: int) -> bool:
    """Whether what is spelled like a past in ت is a noun, as no verb follows a preposition: بعد [توصل] الطرفين."""
    if words[j].folded[0] != "ت" or j == 0:
        return False
    before = words[j - 1]
    return before.folded in _LACK or (bool(before.flags & lexicon.PREPOSITION) and not before.flags & lexicon.RELATIVE)


def _names_no_subject(verb: Word | None) -> bool:
    """Whether no subject is named behind a verb: one of the first person (نرجو [الله]), a plural (تتبعوا [المرضى])."""
    if verb is not None and verb.folded.endswith("وا") and len(verb.folded) > _SHORTEST_ACT:
        return True
    forms = [form for form in verb.cues if form.part == "verb"] if verb is not None else []
    if verb is None or not forms or any(form.person != 1 for form in forms):
        return False
    return not is_form_of_other_verb(verb.folded.removeprefix(verb.conjunction))  # أعقبه: he followed him


def _verb_gender(words: list[Word], start: int, j: int, verb: Word | None) -> Gender | None:
    """The gender that the verb before a subject shows, or كان and كانت before it."""
    form = next((form for form in verb.cues if form.part == "verb"), None) if verb is not None else None
    if form is not None:
        return form.gender
    auxiliary = next((words[k].stem for k in range(start, j) if words[k].flags & lexicon.AUXILIARY), "")
    return "f" if auxiliary.endswith("كانت") else "m" if auxiliary.endswith("كان") else None


def _subject_at(article: Article, j: int, end: int, verb: Word | None) -> Mention | None:
    """The noun phrase at a token, where it surely names somebody who can act; ``verb`` is the one that it follows."""
    words = article.words
    if j < end and words[j].kind in (MARK, SINGLE_MARK):
        stretch = article.opened.get(j)
        if stretch is None or stretch.closing >= end:
            return None
        if verb is not None and (is_marked_name(article, stretch) or is_full_name(article, stretch)):
            name = stretch.first, stretch.last  # تكلم [«سامي المنصوري»] عن الحادث
            gender: Gender | None = words[stretch.first].name_gender  # type: ignore[assignment]
            return Mention((j, stretch.closing + 1), name, [], "person", gender, "s", stretch.first)
        if not (words[j + 1].flags | phrase_at(words, j + 1)[1]) & _OF_BODIES:
            return None
        j, end = stretch.first, stretch.last  # أصدرت [«الجمعية الخيرية»] بيانا
    if j >= end or words[j].preposition:
        return None
    if j + 1 < end and words[j].flags & lexicon.ORGANIZATION_NAME and words[j].flags & lexicon.NAME_IS_WORD:
        if words[j + 1].flags & lexicon.RELATIVE and words[j].article:
            return None  # نفى [الأنباء] التي: news, and no paper
    capacity = is_capacity(words[j]) and not words[j].folded.endswith(("نا", "ها"))
    capacity = capacity and words[j - 1].complementizer is None and words[j - 1].folded not in _BEFORE_ACCUSATIVE
    if capacity and words[j].flags & (lexicon.ROLE | lexicon.UNNAMED) and not words[j].flags & PERSON_NAME:
        return None  # متحدثا عن الوضع
    if verb is not None and (_is_attribute(words, j) or _is_whose(words, j, verb)):
        return None
    acting = is_subject(article, j, name_words(article)) or _is_state(words[j], verb)
    acting = acting or (verb is not None and _is_of_a_nation(words, j, end))
    if not acting and not _is_unknown_speaker(words, j, end, verb):
        return _told_who_it_is(article, j, end) if verb is not None else None
    last = _phrase_end(article, j, end, verb, bare=False)
    if last <= j:
        return None
    mention = describe(article, j, last)
    if mention.name is None and (mention.kind != "group" or words[mention.head].article):
        shorter = _phrase_end(article, j, end, verb, bare=True)
        shorter = _past_trade(words, j, shorter, last, verb)
        if j < shorter < last:
            mention = describe(article, j, shorter)
            belonging = _past_body(article, shorter, last)
            if mention.kind == "unnamed" and belonging > shorter and not words[mention.head].article:
                mention = describe(article, j, belonging)
    if mention.kind is None or not is_certain(article, mention):
        return None
    if mention.kind == "document" and not (verb is not None and (verb.cues or words[mention.head].stem in FINDINGS)):
        return None  # كشف [التقرير] ارتفاع الأسعار، مشيرا إلى, but not تباينت [ردود] الأفعال
    proper = words[j].article or words[j].flags & _PROPER or (verb is not None and words[j].folded in _ACCOUNTS)
    if mention.kind == "organization" and last - j == 1 and not proper:
        return None  # أنه [وقف] عند الباب: hardly ever an endowment
    if mention.kind == "unnamed" and not words[mention.head].flags & (lexicon.ROLE | lexicon.UNNAMED | lexicon.RANK):
        return None
    return mention


def _is_whose(words: list[Word], j: int, verb: Word) -> bool:
    """Whether who is told of is whose the act before them is: دفع ببطلان اعتراف [المتهم]."""
    act = words[j - 1]
    if act is verb or not words[j].article or act.article or act.flags or act.pronoun or not act.cues:
        return False
    return all(form.part == "noun" for form in act.cues) and FATHATAN not in act.surface


def _is_attribute(words: list[Word], j: int) -> bool:
    """Whether an adjective that is a name too tells more about the noun before it: الهلال [الأحمر], حلقته [الأولى]."""
    word, before = words[j], words[j - 1]
    if (
        not word.article
        or not word.flags & lexicon.NAME_IS_WORD
        or word.flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD)
    ):
        return False
    return before.article or (bool(before.flags & lexicon.COMMON) and has_pronoun(before))


def _told_who_it_is(article: Article, first: int, end: int) -> Mention | None:
    """A name that no list knows, told who it is between commas: عبر [رولاني موكوينا، مدرب الفريق]، عن استيائه."""
    words, last = article.words, first
    while last < end and words[last].kind == NOT_PUNCTUATION and not words[last].flags and not words[last].cues:
        last += 1
    if not 2 <= last - first <= _LONGEST_FOREIGN or last + 1 >= end or words[last].kind != COMMA:
        return None
    title = words[last + 1]
    if not title.flags & lexicon.ROLE or title.flags & lexicon.AMBIGUOUS_ROLE or title.preposition or title.conjunction:
        return None
    if any(word.article or word.preposition or word.conjunction for word in words[first:last]):
        return None
    stop = noun_phrase_end(article, last + 1, end)
    if stop >= end or words[stop].kind != COMMA:
        return None
    titles = describe(article, last + 1, stop).titles
    return Mention((first, stop), (first, last), titles, "person", title.gender, "s", first)  # type: ignore[arg-type]


def _is_unknown_speaker(words: list[Word], j: int, end: int, verb: Word | None) -> bool:
    """Whether a name of two words that no list knows stands between a verb of saying and what tells how or where."""
    if verb is None or not any(form.frame == "say" for form in verb.cues) or j + 2 >= end:
        return False
    if not are_unknown(words, j, j + 2) or words[j].cues or words[j + 1].cues or not is_name_word(words, j):
        return False
    following = words[j + 2]
    how = any(form.adverbial for form in following.cues)
    return how or following.kind == COMMA or bool(following.flags & lexicon.PREPOSITION)


def _past_body(article: Article, j: int, end: int) -> int:
    """Where the body ends to which somebody unnamed belongs: كشف مصدر [في وزارة الداخلية] عن, مسؤول [بالرئاسة]."""
    words = article.words
    body = j + (words[j].folded == "في")
    if body >= end or (body == j and words[j].preposition != "ب"):
        return j
    if not words[body].flags & lexicon.ORGANIZATION_HEAD or words[body].flags & lexicon.MEDIA:
        return j
    return noun_phrase_end(article, body, end, bare=True)


def _past_trade(words: list[Word], first: int, last: int, end: int, verb: Word | None) -> int:
    """Where an institution ends that is told by what it is for: حذرت المؤسسة الوطنية [للنفط الليبية] من …."""
    if verb is None or not verb.cues or not words[first].article or not words[first].flags & lexicon.ORGANIZATION_HEAD:
        return last
    if last - first != 2 or last >= end or words[last - 1].bare not in _WIDE:
        return last
    word, size = words[last], phrase_at(words, last)[0]
    others = _NO_TRADE if words[first].bare in _OF_MEMBERS else _NO_TRADE | lexicon.GROUP | lexicon.ROLE_PLURAL
    if word.preposition != "ل" or not word.article or word.conjunction or word.flags & others:
        return last
    last += size or 1
    while last < end and words[last].article and _goes_on(words[last]):
        last += 1
    affairs = last + 1 < end and words[last].folded == "لشوون" and words[last + 1].article
    return last + 2 * affairs  # المفوضية السامية للأمم المتحدة [لشؤون اللاجئين]


def _goes_on(word: Word) -> bool:
    """Whether what an institution is for goes on: للغذاء [والدواء السعودية], للأمم [المتحدة]."""
    if word.flags & lexicon.NATIONALITY or word.bare == "متحده":
        return True
    return word.conjunction == "و" and not word.flags & (_NO_OBJECT | _OBJECTS)


def _is_of_a_nation(words: list[Word], j: int, end: int) -> bool:
    """Whether a nationality with the article stands before a name that no list may know: [الروماني] لورينتيو."""
    if j + 1 >= end or not (words[j].article and words[j].flags & lexicon.NATIONALITY) or words[j].conjunction:
        return False
    name = words[j + 1]
    plain = name.kind == NOT_PUNCTUATION and not (name.article or name.preposition or name.conjunction or name.cues)
    return plain and not name.flags & ~PERSON_NAME


def _is_state(word: Word, verb: Word | None) -> bool:
    """Whether a country or capital after a verb of saying stands for its government: نددت [فرنسا]، دعا [لبنان]."""
    if verb is None or not word.flags & lexicon.PLACE or word.flags & lexicon.NAME_IS_WORD:
        return False
    forms = [form for form in verb.cues if form.part == "verb" and form.number == "s"]
    genders = {form.gender for form in forms if form.lemma != "شهد"}  # الأحداث التي شهدتها [تونس]
    if "f" in genders or not genders:
        return bool(genders)
    return bool(word.flags & lexicon.COUNTRY) and (word.article or word.folded == "لبنان")


def _phrase_end(article: Article, first: int, end: int, verb: Word | None, *, bare: bool) -> int:
    last = noun_phrase_end(article, first, end, bare=bare)
    if verb is None:
        return last
    if any(form.lemma in _WITH_BI for form in verb.cues):
        last = next((k for k in range(first + 1, last) if _is_what_with_bi(article.words, k)), last)
    return _before_object(article.words, first, last)


def _is_what_with_bi(words: list[Word], k: int) -> bool:
    """Whether a noun with ب completes the verb behind a definite noun: اعترف المتهم [بالجرم]."""
    word = words[k]
    return word.preposition == "ب" and word.article and words[k - 1].article and not word.flags & lexicon.PLACE


def _before_object(words: list[Word], first: int, last: int) -> int:
    """Where the subject of a verb ends before the object: ``[العصبة] وزارة التربية``, ``[المتحدث] هذه المعلومة``."""
    head = words[first]
    document = head.flags & lexicon.DOCUMENT and not head.flags & lexicon.ROLE
    many = not head.flags & lexicon.ROLE and (head.flags & _MEN or head.gender == "f")
    for k in range(first + 1, last):
        word, before = words[k], words[k - 1]
        pointing = word.flags & lexicon.DEMONSTRATIVE and not _is_in_construct(before)
        if pointing or _is_governed_by_verb(words, first, k):
            return k
        if word.preposition or word.conjunction:
            continue
        named = before.flags & (PERSON_NAME | lexicon.PLACE) and not before.flags & lexicon.NAME_IS_WORD
        if named and word.article and word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
            return k  # ناشد المنصوري [السكان]
        if k == first + 1 and before.article and before.flags & lexicon.ROLE and word.flags & lexicon.ROLE:
            if not (word.article or word.flags & PERSON_NAME or before.flags & lexicon.AMBIGUOUS_ROLE):
                return k  # وجه الوزير [مدير المدرسة]
        man = before.article and word.article and word.gender == "m" and word.flags & lexicon.ROLE
        if man and many and before.folded.endswith("ه") and not word.flags & _NO_OBJECT_ROLE:
            return k  # ناشد أهالي القرية [المحافظ], أخطرت وزارة الداخلية [النائب] العام
        if before.article and not word.article and word.folded.endswith("تين") and not word.flags & PERSON_NAME:
            return k  # خاض الفريق [حصتين]
        if before.article and not (word.article or word.flags) and any(form.part == "noun" for form in word.cues):
            return k  # استعرض وزير الإسكان [نسب] الإنجاز
        if document and not word.article and (before.article or (k > first + 1 and words[min(k + 1, last)].article)):
            return k  # حللت الدراسة [عينات], كشف تقرير حديث [ارتفاع] الأسعار
        if word.flags & _NO_OBJECT:
            continue
        if before.stem in _OTHERS and not word.article and word.flags & lexicon.COMMON:
            return k  # اتخذت دول أخرى [مواقف]
        if before.article and word.flags & (_THINGS if word.article else _OBJECTS):
            return k
    return last


def _is_in_construct(word: Word) -> bool:
    """Whether a word for people or a body needs a complement: [محامو] هذه الشركات, [سكان] هذا الحي."""
    if word.article or word.flags & PERSON_NAME or word.stem.endswith(("ون", "ين")):
        return False
    return bool(word.flags & (lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.ORGANIZATION_HEAD))


def _is_governed_by_verb(words: list[Word], first: int, k: int) -> bool:
    """Whether a verbal noun with its preposition completes the verb and not the subject: أعضاء البرلمان [بإقالة] …."""
    word, before = words[k], words[k - 1]
    if word.article or word.conjunction or word.folded[0] not in "بل" or len(word.folded) < _SHORTEST_ACT:
        return False
    if word.flags & ~lexicon.COMMON or before.flags & lexicon.PREPOSITION or not (before.article or k > first + 1):
        return False
    head = words[first].flags
    if word.folded[0] == "ل":
        return bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and not head & lexicon.ROLE
    return bool(head & _BODIES) and before.stem not in CONCERNED


def _is_verb(word: Word) -> bool:
    """Whether a word inside a clause is surely a verb."""
    if word.article or word.kind != NOT_PUNCTUATION or word.flags & PERSON_NAME:
        return False
    if word.flags & lexicon.VERB:
        return True
    if not word.cues:
        return False
    told = [form for form in word.cues if word.pronoun is not None or not form.before_suffix]
    return not word.flags & _NO_VERB and any(form.part == "verb" for form in told)


def _may_be_verb(words: list[Word], j: int) -> bool:
    """Whether an unknown word may open a clause as its verb: nothing known says that it is a noun."""
    word = words[j]
    if word.kind != NOT_PUNCTUATION or word.article or word.flags & _NOMINAL:
        return False
    if not word.flags & PERSON_NAME or is_deed_of_a_body(words, j):
        return True
    if not word.flags & lexicon.NAME_IS_WORD:
        return False
    named = words[j + 1 : j + 3]
    if len(named) == 2 and named[0].flags & lexicon.HONORIFIC and not named[0].article and named[1].flags & _TITLES:
        return True  # [كرم] سعادة المحافظ: no name has a form of address behind it
    if is_form_of_other_verb(word.folded) and len(named) == 2 and named[0].flags & lexicon.GIVEN_NAME:
        return bool(named[1].flags & PERSON_NAME)  # [مات] محمد سالم, but مات ديمون
    return not (word.flags & lexicon.GIVEN_NAME and is_name_word(words, j))  # ولكن [كيلي] سعادة


def _skip_connectives(article: Article, j: int, end: int) -> int:
    words = article.words
    while j < end and not _expresses(words, j):
        size, flags = phrase_at(words, j)
        if size and flags & (lexicon.CONNECTIVE | lexicon.TIME):
            j += size
        elif words[j].complementizer or words[j].kind in (COMMA, DASH) or _leads(words, j, end):
            j += 1
        else:
            after = skip_adverbials(article, j, end)
            if after == j:
                return j
            j = after
    return j


def _leads(words: list[Word], j: int, end: int) -> bool:
    """Whether a particle or auxiliary leads to the verb, or a negation: [لم] يحضر, [لا] يخفي, [لا] يزال; not لا شك."""
    word = words[j]
    if word.flags & _LEADING:
        return True
    if not word.flags & lexicon.NEGATION or j + 1 >= end:
        return False
    return word.folded.removeprefix("و") in _BEFORE_VERB or bool(words[j + 1].flags & _VERBAL)


def _expresses(words: list[Word], j: int) -> bool:
    """Whether عبر is no «via», as somebody's feeling follows with عن: ``وعبر المدير [عن شكره]``.

    Nor is عقب «after» before who comments: ``وعقب [الوزير] على كلمة النائبة``.
    """
    if words[j].stem not in _PREPOSITIONS_TOO:
        return False
    if words[j].folded in ("عقب", "وعقب") and j + 1 < len(words):
        who = words[j + 1].flags
        named = who & lexicon.GIVEN_NAME and j + 2 < len(words) and words[j + 2].flags & PERSON_NAME
        return bool(named or who & _TITLES) and not (words[j + 1].preposition or who & (lexicon.SPEECH | lexicon.TIME))
    if words[j].folded not in ("عبر", "وعبر", "فعبر"):
        return False
    for k in range(j + 1, min(len(words) - 1, j + _LONGEST_EXPRESSING)):
        if words[k].kind not in (NOT_PUNCTUATION, COMMA):
            return False
        if words[k].folded == "عن":
            return words[k + 1].folded.endswith(("ه", "ها", "هم", "هما"))
    return False


def persons_named(article: Article, first: int, end: int) -> list[Named]:
    """The persons named in a half-open token range, in order, with the preposition that governs each."""
    words = article.words
    known = name_words(article)
    found: list[Named] = []
    j = first
    while j < end:
        if words[j].phrases is not None:
            size, phrase = phrase_at(words, j)
            if size and (phrase & lexicon.EULOGY or (size > 1 and phrase & lexicon.ORGANIZATION_NAME)):
                j += size  # صلى [الله] عليه وسلم and [الهلال الأحمر] name nobody
                continue
        if not _begins_name(words, j, known):
            j += 1
            continue
        stop = max(name_end(article, j, end), j + 1)
        if j and bears_a_name(words[j - 1]):
            j = stop  # في دوري [روشن السعودي], شركة [سامي العلي]
            continue
        mention = Mention((j, stop), (j, stop), [], "person", words[j].name_gender, "s", j)  # type: ignore[arg-type]
        found.append(Named(j, mention, _governing(words, j)))
        j = stop
    return found


def _begins_name(words: list[Word], j: int, known: frozenset[str]) -> bool:
    """Whether a person is named at a token: by a given name, or by a word of a name that the article has in full."""
    word = words[j]
    if word.kind != NOT_PUNCTUATION or (word.folded[0] == "و" and not word.flags):
        return False
    if word.flags & lexicon.GIVEN_NAME and not word.flags & lexicon.NAME_IS_WORD:
        return not is_deed_of_a_body(words, j)
    if word.bare not in known or word.preposition == "ك" or not is_name_word(words, j):
        return False
    if word.article and j + 1 < len(words) and words[j + 1].flags & lexicon.GIVEN_NAME:
        return False  # رئيس الوزراء [التركي] أحمد
    return bool(word.flags & PERSON_NAME) or not (word.flags or word.article or word.cues)


def _governing(words: list[Word], j: int) -> str:
    """The preposition that governs a name and the titles before it: ``عن [مدير النادي] سعيد``."""
    first = max(0, j - _MOST_TITLES)
    while j > first and not words[j].preposition and words[j - 1].flags & _TITLES:
        j -= 1
    if words[j].preposition:
        return words[j].preposition
    if words[j].conjunction or (j and words[j - 1].folded in _SUCH_AS):
        return "and"  # one of many
    before = words[j - 1].folded if j and words[j - 1].flags & lexicon.PREPOSITION else ""
    return "" if not before else before if before == "عن" else "preposition"
