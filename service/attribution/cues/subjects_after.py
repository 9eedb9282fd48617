"""The noun phrase that names the source of a cue: after the verb, before it, or the antecedent of a relative clause."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.whom_told import before_whom_told
from service.attribution.mentions.closed_in import TAKES_NO_NOUN
from service.attribution.mentions.institutions import is_branch
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.names import name_words
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrase_ages import tells_age
from service.attribution.mentions.phrase_objects import CHANTED, is_own_word
from service.attribution.mentions.phrase_predicates import is_adverbial_participle, is_capacity, is_what_follows
from service.attribution.mentions.phrases import eulogy_at, phrase_at
from service.attribution.mentions.title import Title
from service.attribution.mentions.words_of_names import is_name_word
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME, SPEAKER_HEAD
from service.lexicon.openers import REPLIES
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COMMA,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

_CALLS: Final = word_set("subjects_after.calls")
_NO_NAME_ENDINGS: Final = ("ا", "ه", "هم", "ات", "ين")
_NAME_ENDINGS_TOO: Final = ("ه", "ات", "ين")  # of foreign names also
_SHORTEST_CLOSED_IN: Final = 5
# [نفس] المصدر: who is spoken of before
THE_SAME: Final = ("نفس", "ذات")
_IN_NUMBERS: Final = frozenset(("%", "٪", ",", ".", "،", "٫", "/"))
_PERCENT: Final = ("بالميه", "بالمايه")
_HUNDRED: Final = ("الميه", "المايه")
_ABOUT_SO_MANY: Final = word_set("subjects_after.about_so_many")
_LONGEST_NAME: Final = 4
_NAMED: Final = SPEAKER_HEAD | PERSON_NAME | lexicon.PLACE
_MEETING: Final = word_set("subjects_after.meeting")
MEANWHILE: Final = ("وقد", "وهو", "وهي", "وهم")
# take what they deem something before what they deem it: اعتبر الوزير القرار «خطأ»
DEEMING: Final = ("اعتبر", "عد")
LEARNING: Final = ("علم",)
FROM: Final = ("من", "لدي")
_LEARNERS: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.GIVEN_NAME
_FARTHEST_INFORMANT: Final = 8
_WITH_BI: Final = word_set("subjects_after.with_bi")
BLAMING: Final = ("حمل", "أرجع", "عزا")
_BOTH: Final = ("كلا", "كلتا")
_FRACTIONS: Final = word_set("subjects_after.fractions")
_SO_MANY: Final = word_set("subjects_after.so_many")
_OF_THEM: Final = word_set("subjects_after.of_them")


def subject_after(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """The subject between a cue and its content: ``قال [أمس] [وزير الصحة] [في تصريح] إن``.

    Args:
        article: the article.
        cue: the cue.
        limit: the token where the content opens.

    Returns:
        The mention, or None where nothing there can be the subject.
    """
    if cue.last < limit and article.words[cue.last].folded in MEANWHILE:
        return None  # «…»، تقول [وقد] اغرورقت عيناها
    if cue.last < limit and any(c.lemma == "خاطب" and c.adverbial for c in article.words[cue.last].cues):
        return None  # وأضاف [مخاطبا] الشباب: who is spoken to
    if (informant := _informant(article, cue, limit)) is not None:
        return informant
    if cue.last < limit and _tells_how(article.words, cue.last, limit):
        return None  # وأضاف [موجها] حديثه للحضور
    if cue.last < limit and not eulogy_at(article.words, cue.last)[0]:  # جل وعلا is not most of anything
        share = _share_of_many(article, cue.last, limit)
        if share is not None:
            return share
    if (bracketed := _institution_in_brackets(article, cue, limit)) is not None:
        return bracketed
    if cue.last < limit:
        _join_clitics(article, cue.last)
    start = skip_adverbials(article, _after_reply(article, cue, _after_addressee(article, cue, limit), limit), limit)
    all_of = cue.part == "verb" and cue.last < start < limit and article.words[start - 1].folded == "كل"
    shown = start - (
        all_of and bool(article.words[start].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL))
    )  # يجمع [كل] المعنيين على أن
    if start + 1 < limit and article.words[start].flags & lexicon.DEMONSTRATIVE:
        noun = article.words[start + 1]
        if article.words[start].folded == "ذلك" and start == cue.last and not is_adverbial_participle(noun):
            start, shown = start + 1, start + 1  # ذكر [ذلك] موقع «الغد»، وقال
        else:
            start += noun.article and not noun.flags & lexicon.TIME  # [هذا] الأستاذ الجامعي
    elif start + 1 < limit and article.words[start].folded in THE_SAME and article.words[start + 1].article:
        start += 1  # يضيف [نفس] المصدر
    if start >= limit or is_called(article.words, start) or is_what_follows(article.words, start):
        return None
    if cue.part == "verb" and article.words[start].folded in CHANTED:
        return None  # ورددوا [شعارات] من قبيل «…»
    if start > cue.last and start in article.opened and _is_apposed(article.words, cue.last, start):
        return None  # وقال عبر موقع التواصل الاجتماعي [«فيسبوك»] إن
    if start + 1 == limit and is_adverbial_participle(article.words[start]) and not article.words[start].article:
        return None  # وأوضحت [مضيفة]: «…»
    if _tells_in_which_way(article.words, start):
        return None  # وصرح [معلقا على القرار]: «…»
    form = cue.form
    if _is_introduced(article, cue, start, limit):
        alone = (start, start + 1)
        return Mention(alone, alone, kind="person", gender=form.gender if form else None, head=start)
    asks = form is not None and form.cue_class == "demand" and "person_object" in form.flags
    marked = limit < len(article.words) and article.words[limit].kind == MARK
    describes = form is not None and (form.frame == "describe" or (marked and form.lemma in DEEMING))
    end = noun_phrase_end(article, start, limit, bare=asks or describes)
    if takes_bi(article.words[cue.last - 1]):
        end = before_what_with_bi(article.words, start, end)
    if form is not None and form.lemma in BLAMING:
        end = _before_whom_it_blames(article, start, end)
    end = _before_its_preposition(article.words, cue, start, end)
    if end <= start or are_told(article.words[start], cue):
        return None
    end = before_whom_told(article, cue, start, _before_state_told(article.words, cue, start, end))
    mention = describe(article, start, end)
    if mention.kind == "organization" and (voice := _who_speaks_for_it(article, end, limit)) is not None:
        return voice
    if (asks or describes) and mention.name is None:
        whole = noun_phrase_end(article, start, limit)
        fuller = describe(article, start, whole)
        if fuller.name is not None and fuller.kind == "person":
            mention, end = fuller, whole  # دعا [القيادي في الحزب سالم العلي] إلى
    if mention.kind == "unnamed" and mention.name is None and (name := name_at_the_end(article, end, limit)):
        mention.kind, mention.name, mention.span = "person", name, (mention.span[0], name[1])
    mention.span = (shown, mention.span[1])
    if mention.kind is None and end - start > 1 and tells_age(article.words, start + 1):
        if article.words[start].article and article.words[start].flags & lexicon.NATIONALITY:
            mention.kind, mention.head = "unnamed", start  # وقال [الفرنسي البالغ 32 عاما] إن
            mention.titles, mention.gender = [Title((start, start + 1), None)], article.words[start].gender  # type: ignore[assignment]
    if mention.kind is None and end - start <= 3 and article.words[start].article and mention.name is None:
        # an unknown noun with the article where the subject stands: «وأضاف المرصد أن»
        flags = article.words[start].flags
        if flags & lexicon.NATIONALITY and end - start == 1 and not flags & lexicon.PLACE:
            mention.kind, mention.head = "unnamed", start  # وشدد [الإسباني] على أن
            mention.titles, mention.gender = [Title((start, end), None)], article.words[start].gender  # type: ignore[assignment]
        elif flags & lexicon.NISBA and end - start == 1 and not flags & (lexicon.SPEECH | lexicon.TIME):
            mention.kind, mention.head, mention.name = "person", start, (start, end)  # القرطبي
        elif end - start == 1 and _may_be_surname(article.words[start], cue):
            mention.kind, mention.head, mention.name = "person", start, (start, end)  # وأضاف [الشريعان] أن
        elif not flags & (lexicon.COMMON | lexicon.SPEECH | lexicon.TIME) and (
            form is None or form.frame != "describe" or cue.pronoun is not None  # ما وصفه [بشارات] بـ«…»
        ):
            many = article.words[start].stem.endswith(("ون", "ين"))  # الداعون إليها
            mention.kind, mention.head = "group" if many else "organization", start
    if mention.kind is None and mention.name is None and _are_many(article, cue, start):
        mention.kind, mention.number, mention.head = "group", "p", start
    stretch = article.opened.get(start)
    abroad = stretch is not None and stretch.closing + 2 == end == limit and article.words[end - 1].article
    if mention.kind is None and stretch is not None and abroad and article.words[end - 1].flags & lexicon.NATIONALITY:
        mention.kind, mention.head = "organization", stretch.first  # أعلنت [«الضحى» الكويتية] أن
    if mention.kind is None and stretch is not None and stretch.closing + 1 == end:
        if end == limit or _is_short_name(article, cue, stretch, limit):
            mention.kind, mention.head = "organization", stretch.first  # أعلنت «الواحة» أن: a medium
            given = article.words[stretch.first]
            if stretch.last - stretch.first == 1 and given.flags & lexicon.GIVEN_NAME and not given.article:
                mention.kind, mention.name = "person", (stretch.first, stretch.last)  # هكذا تصف [«هدى»] حالها
                mention.gender = given.name_gender  # type: ignore[assignment]
    if mention.kind is None and start == cue.last and (family := _known_surname_end(article, cue, start, end)):
        mention = Mention((start, family), (start, family), kind="person", head=start)  # قال [إينجه] بعد أن
    if mention.kind is None and _are_unknown_name(article, start, end) and (
        end == limit
        or (start == cue.last and end + 1 == limit and article.words[end].kind == COMMA)  # قال [كيمتون]، إن
        or (start == cue.last and _may_stand_apart(article, start, end, limit))
    ):  # fmt: skip
        mention.kind, mention.name, mention.head = "person", (start, end), start
    if mention.kind is None and start == cue.last and end - start == 1 and _is_closed_in(article, cue, start, limit):
        mention.kind, mention.name, mention.head = "person", (start, end), start
    if mention.kind is None:
        return None
    several = form is not None and form.part == "verb" and form.number == "p"
    if several and mention.kind == "unnamed" and mention.number == "s" and not article.words[start].article:
        return None  # وأظهروا [شخصية البطل]: the object
    if agrees(article, cue, mention):
        return mention
    if _is_woman_in_office(article, cue, mention):
        mention.gender = "f"
        return mention
    family = end - start == 1 or article.words[start].flags & lexicon.NAME_PART
    if mention.name == mention.span and family and cue.form is not None:
        mention.gender = cue.form.gender  # قالت إلياس, قالت بن دودة: a family name, though a given name of men
        return mention
    if start == cue.last and _is_named_in_full(article, mention, start) and form is not None:
        if form.number == "s" and "person_object" not in form.flags:
            mention.gender = form.gender  # قال إلهام علييف: behind the verb stands who it agrees with
            return mention
    return None


def _is_named_in_full(article: Article, mention: Mention, start: int) -> bool:
    """Whether a mention opens with a given name and others, and none of them is but a word: إلهام علييف."""
    if mention.name is None or mention.name[0] != start or mention.name[1] - start == 1:
        return False
    given, *others = article.words[start : mention.name[1]]
    known = PERSON_NAME | lexicon.NAME_IS_WORD | lexicon.NISBA | lexicon.NAME_PART
    return bool(given.flags & lexicon.GIVEN_NAME) and not (
        given.article
        or any((word.flags & ~known or word.cues) and not word.flags & lexicon.FAMILY_NAME for word in others)
    )


def _informant(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """From whom somebody has learnt what follows: ``علمت «الضحى» من [مصدر مطلع] أن``, ``علم لدى [مصالح الأمن] أن``."""
    words, form = article.words, cue.form
    if form is None or form.lemma not in LEARNING or form.tense != "past":
        return None
    if cue.last < limit and words[cue.last].flags & _LEARNERS:
        return None  # علم الوزير من الصحف
    for j in range(cue.last, min(limit - 1, cue.last + _FARTHEST_INFORMANT)):
        if words[j].folded in FROM and j not in article.hidden:
            end = noun_phrase_end(article, j + 1, limit)
            mention = describe(article, j + 1, end) if end > j + 1 else None
            if mention is None or mention.kind is None or skip_adverbials(article, end, limit) < limit:
                return None
            return mention
    return None


def takes_bi(verb: Word) -> bool:
    """Whether a verb takes with ب what is confessed or praised, which is no part of its subject: اعترف, نوه."""
    return any(form.lemma in _WITH_BI for form in verb.cues)


def before_what_with_bi(words: list[Word], first: int, last: int) -> int:
    """Where a subject ends before a noun with ب behind a definite one: [المتهم] بالجرم, [مدرب الفريق] بالدور.

    Args:
        words: the words of the article.
        first: the first token of the subject.
        last: the token after what may be all of it.

    Returns:
        The token after its last.
    """
    for k in range(first + 1, last):
        if words[k].preposition == "ب" and words[k].article and words[k - 1].article:
            if not words[k].flags & lexicon.PLACE:
                return k
    return last


def _tells_in_which_way(words: list[Word], j: int) -> bool:
    """Whether a role in the accusative tells how or as what somebody speaks: [معلقا] على القرار, not محاميا المتهم.

    No subject is in the accusative; what looks like one may be two people, which a noun with the article completes.
    """
    word = words[j]
    if not word.flags & lexicon.ROLE or word.flags & PERSON_NAME or not is_capacity(word):
        return False
    following = words[j + 1] if j + 1 < len(words) else word
    governs = following.flags & lexicon.PREPOSITION or following.preposition or following.kind != NOT_PUNCTUATION
    return FATHATAN in word.surface or bool(governs)


def _tells_how(words: list[Word], j: int, limit: int) -> bool:
    """Whether a participle right behind a verb tells how one speaks: in the accusative, or before one's own words.

    ``وأضاف [معلقا] على الحادث``, ``وقالت [موجهة] حديثها للنساء``.
    """
    word = words[j]
    if word.article or not any(form.adverbial and form.part == "participle" for form in word.cues):
        return False
    return word.form[-1] == "ا" or (j + 1 < limit and is_own_word(words[j + 1]))


def _is_short_name(article: Article, cue: CueMatch, stretch: Stretch, limit: int) -> bool:
    """Whether a noun with the article in marks right after a verb is what an institution is called: قالت «التربية» في.

    Nothing but times and occasions may follow.
    """
    word = article.words[stretch.first]
    if stretch.opening != cue.last or stretch.last - stretch.first > 1 or not word.article or cue.part != "verb":
        return False
    return skip_adverbials(article, stretch.closing + 1, limit) >= limit


def _institution_in_brackets(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """An institution in brackets right behind a verb, as agencies mark it: ``وقالت (التربية) إن``, ``وتشير (سونا)``."""
    words, first = article.words, cue.last + 1
    if cue.part != "verb" or first >= limit or words[cue.last].kind != OPENING_BRACKET:
        return None
    closing = next(
        (k for k in range(first, min(limit, first + _LONGEST_NAME + 1)) if words[k].kind != NOT_PUNCTUATION), 0
    )
    if closing <= first or words[closing].kind != CLOSING_BRACKET:
        return None
    flags = words[first].flags | phrase_at(words, first)[1]
    called = words[first].article and not flags & (PERSON_NAME | lexicon.TITLE | lexicon.TIME | lexicon.GROUP)
    if not called and not flags & (lexicon.ORGANIZATION_NAME | lexicon.MEDIA):
        return None
    return Mention((first, closing), kind="organization", head=first)


def _is_apposed(words: list[Word], first: int, opening: int) -> bool:
    """Whether marks right behind a definite noun of an adverbial are its name."""
    before = words[opening - 1]
    return before.article and any(words[k].flags & lexicon.PREPOSITION for k in range(first, opening - 1))


def _who_speaks_for_it(article: Article, end: int, limit: int) -> Mention | None:
    """Whose words an institution's are: ``ردت الحركة على لسان [عضو وفدها سالم العلي] بأن``."""
    words = article.words
    if end + 2 >= limit or words[end].folded != "علي" or words[end + 1].folded != "لسان":
        return None
    voice = describe(article, end + 2, max(noun_phrase_end(article, end + 2, limit), end + 3))
    return voice if voice.kind in ("person", "unnamed") else None


def _is_introduced(article: Article, cue: CueMatch, j: int, limit: int) -> bool:
    """Whether a word that no list has as a name is told who it is: ``يقول [أوليه]، وهو طالب، إن``."""
    word, form = article.words[j], cue.form
    if form is None or form.part != "verb" or form.frame != "say" or j != cue.last or j + 2 >= limit:
        return False
    listed = word.flags & ~(lexicon.COMMON | lexicon.VERB)
    if word.article or word.preposition or listed or word.kind != NOT_PUNCTUATION:
        return False
    who = article.words[j + 2]
    return article.words[j + 1].kind == COMMA and who.folded == ("وهي" if form.gender == "f" else "وهو")


def _may_be_surname(word: Word, cue: CueMatch) -> bool:
    """Whether a word with the article after a man's verb is listed as a name only, or unknown and of no other shape.

    A noun in the feminine would have a feminine verb: ``قال [العجارمة]``, ``أكد [العبيدات]`` are families.
    """
    if cue.form is None or cue.form.part != "verb" or cue.form.gender != "m" or cue.form.frame != "say":
        return False
    if word.flags & PERSON_NAME:
        return not word.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD)
    if word.flags:
        return False
    feminine = word.stem.endswith(("ه", "ات"))
    return feminine or (word.stem[:1] not in ("م", "ت", "ا") and not word.stem.endswith(("ون", "ين", "يا")))


def name_at_the_end(article: Article, first: int, limit: int) -> tuple[int, int] | None:
    """A name between commas, far from its title: ``قال خبير الأسواق، أحد مؤسسي …، [سالم العلي]، إن``.

    Not where the speaker meets or speaks to somebody: ``قال الوزير، خلال لقائه نظيره، [سامي حداد]، إن``.
    """
    words = article.words
    last = limit - 1
    if last <= first + 1 or words[last].kind != COMMA:
        return None
    start = last
    while start > first and words[start - 1].kind == NOT_PUNCTUATION:
        start -= 1
    if not 2 <= last - start <= _LONGEST_NAME or start == first or words[start - 1].kind != COMMA:
        return None
    between = words[first : start - 1]
    if any(word.flags & (lexicon.SPEECH | lexicon.TIME) or word.folded in _MEETING for word in between):
        return None
    mention = describe(article, start, last)
    given = words[start].flags & lexicon.GIVEN_NAME and not words[start].conjunction
    return mention.name if given and mention.name == (start, last) else None


def are_told(word: Word, cue: CueMatch) -> bool:
    """Whether a plural is who is told: ``أخبر [اللاعبين] بأن``, ``طمأن [سكانها] بأن``, but not ``أخبره زملاؤه``."""
    form = cue.form
    if form is None or form.part != "verb" or "person_object" not in form.flags or form.cue_class == "demand":
        return False
    if not word.flags & (lexicon.ROLE_PLURAL | lexicon.GROUP):
        body = word.flags & lexicon.ORGANIZATION_HEAD and not word.flags & PERSON_NAME
        return bool(body) and cue.pronoun is None and (form.gender, word.gender) == ("m", "f")  # أبلغ [السلطات] أنه
    if word.form.endswith("ين") or form.number == "p":
        return True  # a verb is singular before its subject: أبلغوا [الوسطاء] بأن
    somebodys = word.flags & lexicon.GROUP and word.stem != word.folded and not word.article
    return bool(somebodys) and cue.pronoun is None and word.folded[-1] in "هام" and "ؤ" not in word.form


def _before_state_told(words: list[Word], cue: CueMatch, start: int, end: int) -> int:
    """Where a subject ends before the state it speaks to: ``أبلغ الوزير [لندن] أن``, since no place follows الوزير."""
    form, last = cue.form, words[end - 1]
    if form is None or "person_object" not in form.flags or cue.pronoun is not None or end - start < 2:
        return end
    place = last.flags & lexicon.PLACE and not (last.flags & PERSON_NAME or last.article or last.preposition)
    if not place or last.conjunction or not words[end - 2].article:
        return end
    located = any(word.flags & lexicon.PREPOSITION for word in words[start : end - 1])  # خبراء في العاصمة [فيينا]
    return end if located else end - 1


def _before_whom_it_blames(article: Article, start: int, end: int) -> int:
    """Where a subject ends before whom it makes answer for something: ``حمل الوزير [المعارضة] مسؤولية …``."""
    bare = noun_phrase_end(article, start, end, bare=True)
    if not start < bare < end or not article.words[bare].article:
        return end
    return end if any(word.flags & PERSON_NAME for word in article.words[bare:end]) else bare


def _before_its_preposition(words: list[Word], cue: CueMatch, start: int, end: int) -> int:
    """Where a subject ends before a common noun that the verb's من governs: ``حذرت المنظمة [من مغبة] «…»``."""
    if cue.form is None or cue.form.part != "verb" or "من" not in cue.form.prepositions or end - start < 3:
        return end
    governed = words[end - 1]
    common = governed.kind == NOT_PUNCTUATION and not (governed.article or governed.flags & ~lexicon.COMMON)
    return end - 2 if common and words[end - 2].folded == "من" and words[end - 3].article else end


def is_called(words: list[Word], j: int) -> bool:
    """Whether a vocative particle stands before a noun: يا [سيدي]."""
    return j > 0 and words[j - 1].folded in _CALLS


def _join_clitics(article: Article, j: int) -> None:
    """Take a word right after a verb whole: no «and» can stand there, so that والكوم is a name that no list knows."""
    word = article.words[j]
    plain = not word.flags & (FUNCTION | lexicon.COMMON | lexicon.ROLE) and not word.complementizer and not word.cues
    like = word.folded.startswith("كال") and not word.flags  # كالزيتش
    if (word.conjunction == "و" or like) and plain:
        whole = word.folded
        article.words[j] = word.changed(
            flags=lexicon.FAMILY_NAME, conjunction="", preposition="", article=False, stem=whole, bare=whole
        )


def _share_of_many(article: Article, start: int, limit: int) -> Mention | None:
    """The part of many that a survey tells of: ``قال [42٪ من المجيبين]``, ``وأشار [9٪]``, ``[أكثر من نصف السكان]``."""
    words = article.words
    if start + 1 < limit and words[start].folded in _BOTH and words[start + 1].stem.endswith("ين"):
        return Mention((start, start + 2), kind="group", number="p", head=start)  # كلا الجانبين
    if (each := _each_of_them(article, start, limit)) > start:
        return Mention((start, each), kind="group", number="p", head=start)  # كل من سامي حداد وهدى سالم
    j = start
    while j < limit and words[j].folded in _ABOUT_SO_MANY:
        j += 1  # أكثر من، نحو
    counted = j
    while j < limit and (words[j].folded[:1].isdigit() or words[j].surface in _IN_NUMBERS):
        j += 1
    if j == counted and j < limit and words[j].folded in _FRACTIONS:
        end = noun_phrase_end(article, j + 1, limit, bare=True)
        return Mention((start, end), kind="group", number="p", head=j + 1) if end > j + 1 else None  # نصف السكان
    if j == counted and j + 1 < limit and words[j].folded in _SO_MANY and words[j + 1].folded in _OF_THEM:
        return Mention((start, j + 2), kind="group", number="p", head=j)  # اثنان منهم، كل منهما
    if j == counted and j > start and j < limit and words[j].flags & lexicon.NUMBER:
        j += 1
    if j == counted:
        return None
    percent = words[j - 1].surface in ("%", "٪")
    if not percent and j < limit and words[j].folded in _PERCENT:
        j, percent = j + 1, True  # 20 بالمئة
    elif not percent and j + 1 < limit and words[j].folded == "في" and words[j + 1].folded in _HUNDRED:
        j, percent = j + 2, True  # 8 في المئة
    if j < limit and words[j].folded == "فقط":
        j += 1
    head = start
    while j + 1 < limit and words[j].folded == "من":
        first = j + 2 if words[j + 1].folded == "كل" and j + 2 < limit else j + 1
        j = max(noun_phrase_end(article, first, limit, bare=True), first + 1)
        head = first
    if head == start and not percent:
        return None
    if j < limit and words[j].folded in ("منهم", "منهن"):
        j += 1
    return Mention((start, j), kind="group", number="p", head=head)


def _are_many(article: Article, cue: CueMatch, start: int) -> bool:
    """Whether a plural of men that no list knows is the subject of a verb of saying: يقول [عاملون] في المقاهي."""
    word, form = article.words[start], cue.form
    if form is None or form.part != "verb" or form.gender != "m" or word.preposition:
        return False
    if word.bare in name_words(article):
        return False  # كالهون, after ديفيد كالهون
    if form.frame != "say" and not (form.frame == "clause" and start == cue.last):
        return False
    after = article.words[start + 1] if start + 1 < len(article.words) else word
    if not word.flags and not word.article and not word.cues and word.folded.endswith("ون"):
        if after.kind in (MARK, COMMA) or after.complementizer is not None:
            return False  # قال [كالهون] «…»: men in the plural are told more about
    plain = not word.flags & ~(lexicon.COMMON | lexicon.NISBA) and len(word.stem) > 4
    plain = plain and all(reading.part == "participle" for reading in word.cues)
    return plain and word.folded.endswith(("ون", "وه", "وها", "وهم"))  # يرى [مؤيدوه] أن


def _after_addressee(article: Article, cue: CueMatch, limit: int) -> int:
    """The token after a medium in marks to which somebody speaks: ``أبلغ [«الغد»] رئيس البلدية أن``."""
    stretch = article.opened.get(cue.last)
    if stretch is None or cue.form is None or "person_object" not in cue.form.flags or stretch.closing + 1 >= limit:
        return cue.last
    follower = article.words[stretch.closing + 1]
    speaks = bool(follower.flags & SPEAKER_HEAD) and not follower.preposition and not follower.conjunction
    return stretch.closing + 1 if speaks and stretch.last - stretch.first <= 3 else cue.last


def _after_reply(article: Article, cue: CueMatch, first: int, limit: int) -> int:
    """The token after somebody's words to which a verb replies: ``علق [على خطاب رئيس الحكومة سالم العلي]``."""
    words, form = article.words, cue.form
    if form is None or form.lemma not in REPLIES or first + 1 >= limit or words[first].folded not in ("علي", "عن"):
        return first
    said = words[first + 1]
    if said.article or not (said.flags & lexicon.SPEECH or any(f.part == "noun" for f in said.cues)):
        return first
    return max(noun_phrase_end(article, first + 2, limit), first)


def _each_of_them(article: Article, start: int, limit: int) -> int:
    """The token after those who are named one by one behind «كل من»; ``start`` where nobody is."""
    words = article.words
    if start + 4 > limit or words[start].folded != "كل" or words[start + 1].folded != "من":
        return start
    if not words[start + 2].flags & _NAMED or words[start + 2].preposition:
        return start
    end = noun_phrase_end(article, start + 2, limit)
    while end < limit and words[end].conjunction == "و" and words[end].flags & _NAMED:
        end = max(noun_phrase_end(article, end, limit), end + 1)
    many = any(words[k].conjunction == "و" for k in range(start + 3, end))
    return end if many else start


def _are_unknown_name(article: Article, first: int, last: int) -> bool:
    """Whether the only words between a verb of saying and its content are a name that no list knows."""
    if last - first > 3:
        return False
    known = name_words(article)
    return all(
        word.kind == NOT_PUNCTUATION
        and not word.article
        and not word.cues
        and not (word.form[:1] == "أ" and len(word.folded) == 4 and not word.flags and word.bare not in known)  # أطمح
        and not ("أ" in word.form[1:] and word.form[-1] == "ت")  # رأيت, سألت
        and (
            word.bare in known
            or word.flags & lexicon.NAME_PART
            or (not word.flags and len(word.folded) > 2 and not word.folded.endswith(_NO_NAME_ENDINGS))
        )
        for word in article.words[first:last]
    )


def _is_closed_in(article: Article, cue: CueMatch, j: int, limit: int) -> bool:
    """Whether a word that no list has stands between a verb and إن, though it ends like a noun or a plural.

    Nothing but times and occasions may follow it: ``قال [كويرتيه] إن``, ``أكد [بوشارين] أن``. A verb of saying has no
    object there but who is told.
    """
    word, form = article.words[j], cue.form
    if form is None or form.part != "verb" or form.frame != "say" or form.number != "s":
        return False
    if limit >= len(article.words) or article.words[limit].complementizer is None or "person_object" in form.flags:
        return False
    if word.flags or word.cues or word.article or word.preposition or word.conjunction:
        return False
    if len(word.folded) < _SHORTEST_CLOSED_IN or not word.form.endswith(_NAME_ENDINGS_TOO):
        return False
    if word.folded[0] == "ل" and word.folded[-1] == "ه":
        return False  # قال [لوالده] إن
    return skip_adverbials(article, j + 1, limit) >= limit


def _known_surname_end(article: Article, cue: CueMatch, first: int, last: int) -> int:
    """Where words of a name met in the article end right after a verb of saying, 0 if there are none: قال [إينجه].

    After a verb that takes no noun for its object, a name that is a word too is enough: ``قال [بركات] من دون أن``.
    """
    form = cue.form
    if form is None or form.part != "verb" or form.frame not in ("say", "describe"):
        return 0
    words, known = article.words, name_words(article)
    j = first
    alone = form.lemma in TAKES_NO_NOUN
    while j < last and words[j].kind == NOT_PUNCTUATION and (
        words[j].bare in known or (alone and j == first and words[j].flags & PERSON_NAME)
    ):  # fmt: skip
        if words[j].article or words[j].conjunction or words[j].flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD):
            return 0
        j += 1
    return j if j > first else 0


def _may_stand_apart(article: Article, first: int, last: int, limit: int) -> bool:
    """Whether only times and occasions stand between an unknown name and the content: قال [روزنتال] في بيان إن."""
    head = article.words[first]
    if head.folded[0] in "بلكفوسينت" or len(head.folded) < 4 or head.kind != NOT_PUNCTUATION:
        return False  # it may be a verb, or hold a preposition
    return skip_adverbials(article, last, limit) >= limit


def _is_woman_in_office(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether only a title in the masculine speaks against a feminine verb: ``صرحت [السيناتور إليزابيث] بأن``.

    In Egypt a woman's post is a man's word with its complement: ``وأوضحت [أستاذ علم النفس] أن``.
    """
    if cue.form is None or cue.form.gender != "f":
        return False
    if mention.kind == "unnamed" and mention.span[0] == cue.last and "person_object" not in cue.form.flags:
        head = article.words[mention.head]  # وأوضحت [أستاذ علم النفس]
        return bool(mention.titles and head.flags & lexicon.ROLE) and not head.article
    if mention.kind != "person" or mention.name is None:
        return False
    return bool(mention.titles) and article.words[mention.name[0]].name_gender in (None, "f")


def agrees(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether a verb before its subject agrees with it in gender; numbers do not have to."""
    form = cue.form
    if form is None or form.part != "verb" or form.gender is None:
        return True
    head = article.words[max(mention.head, 0)]
    if mention.kind == "document" and form.frame == "describe" and head.number == "s":
        return head.gender in (None, form.gender)  # ووصفت [بيان الحركة]: the object
    if mention.gender is None:
        return True
    if form.gender == mention.gender or mention.kind in ("group", None):
        return True
    if form.gender == "m" and article.words[mention.span[0]].folded == "احد":
        return True  # قال [أحد بنوك الاستثمار], though بنوك is feminine
    named = article.words[max(mention.head, 0)].flags & lexicon.ORGANIZATION_NAME
    return bool(form.gender == "f" and mention.kind == "organization" and named)  # ذكرت [الراي]: the newspaper


def is_subject(article: Article, j: int, name_words: frozenset[str]) -> bool:
    """Whether a word can head a noun phrase that speaks: a title, a name from the lists or met in the article."""
    word = article.words[j]
    if word.surface == "@":
        return True  # an account
    if word.kind != NOT_PUNCTUATION or is_what_follows(article.words, j):
        return False
    if word.flags & lexicon.HONORIFIC and j + 1 < len(article.words) and article.words[j + 1].flags & lexicon.TITLE:
        return True  # معالي [وزير] الصحة, though a given name too
    if is_branch(article.words, j):
        return True
    if word.flags & PERSON_NAME and not word.flags & lexicon.ROLE:
        if word.flags & lexicon.FAMILY_NAME and not word.flags & FUNCTION and j and article.words[j - 1].cues:
            return word.bare in name_words or is_name_word(article.words, j)  # صرح [لوف] عقب اللقاء
        return is_name_word(article.words, j) or bool(word.flags & lexicon.GROUP)  # [رواد] مواقع التواصل
    if word.flags & SPEAKER_HEAD & ~lexicon.PLACE:
        return True
    return word.bare in name_words
