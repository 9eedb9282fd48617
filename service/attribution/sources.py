"""The noun phrase that names the source of a cue: after the verb, before it, or the antecedent of a relative clause."""

from dataclasses import replace
from typing import Final

from service.attribution.article import Article
from service.attribution.cues import CueMatch
from service.attribution.mentions import Mention, Title, describe
from service.attribution.names import FATHATAN, eulogy_at, is_name_word, letters_end, name_end, name_words, phrase_at
from service.attribution.noun_phrases import (
    ACCUSATIVE,
    IN_WHAT_WAY,
    WITH_WHAT_MANNER,
    initial_end,
    is_adverbial_participle,
    is_verb,
    noun_phrase_end,
)
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import FUNCTION, PERSON_NAME, SPEAKER_HEAD
from service.lexicon.openers import REPLIES, WITH_PRONOUNS
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SEMICOLON,
    SINGLE_MARK,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ABOUT: Final = word_set("sources.about")
_MANNERS: Final = word_set("sources.manners")
# acts whose object is met, opened or seen: خلال لقائه [السفير]، لدى ترؤسه [الاجتماع]
_ACTS_ON: Final = frozenset(
    noun + pronoun
    for noun in (
        "لقاي لقاو لقاء استقبال تروس تراس افتتاح اختتام تدشين تفقد حضور رعايت زيارت تكريم توديع مخاطبت تسلم تسليم "
        "توقيع تنصيب تقليد منح مقابلت استضافت"
    ).split()
    for pronoun in ("ه", "ها", "هم", "هما")
)
_SHOWN: Final = word_set("sources.shown")
_ON_GROUNDS: Final = word_set("sources.on_grounds")
# in a message: قال [فيها]
_THEREIN: Final = ("فيها", "فيه")
# what tells more of an occasion
_WHICH: Final = ("الذي", "التي")
_CALLS: Final = word_set("sources.calls")
_PRESENTED: Final = word_set("sources.presented")
_AIRED: Final = word_set("sources.aired")
_NO_NAME_ENDINGS: Final = ("ا", "ه", "هم", "ات", "ين")
# [نفس] المصدر: who is spoken of before
THE_SAME: Final = ("نفس", "ذات")
_SKIPPED: Final = lexicon.EULOGY | lexicon.TIME | lexicon.ADVERB | lexicon.NUMBER | lexicon.PARTICLE
# whose name may follow them at once
_BEARS_NAMES: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.NATIONALITY
_HOLDS_OFFICE: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC
_BOUND: Final = lexicon.CONJUNCTION | lexicon.COMPLEMENTIZER | lexicon.RELATIVE | lexicon.NEGATION
_LONGEST_SUBJECT: Final = 30
_IN_NUMBERS: Final = frozenset(("%", "٪", ",", ".", "،", "٫", "/"))
_ABOUT_SO_MANY: Final = word_set("sources.about_so_many")
_ON_WHAT: Final = word_set("sources.on_what")
_LONGEST_NAME: Final = 4
_MEETING: Final = word_set("sources.meeting")
_SISTERS_OF_INNA: Final = word_set("sources.sisters_of_inna")
_BOTH: Final = ("كلا", "كلتا")
_FRACTIONS: Final = word_set("sources.fractions")
_SO_MANY: Final = word_set("sources.so_many")
_OF_THEM: Final = word_set("sources.of_them")
_LONGEST_EULOGY: Final = 6
_LONGEST_OFFICE: Final = 8
_LONGEST_CHAIN: Final = 8
_PLACING: Final = ("في", "علي", "الي")
_GOVERNING: Final = word_set("sources.governing")
_IN_WHICH: Final = word_set("sources.in_which")
_ASCRIBING: Final = ("نسب", "عزا")
_THAT_ONE: Final = word_set("sources.that_one")
_TRADITION: Final = word_set("sources.tradition")


def subject_after(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """The subject between a cue and its content: ``قال [أمس] [وزير الصحة] [في تصريح] إن``.

    Args:
        article: the article.
        cue: the cue.
        limit: the token where the content opens.

    Returns:
        The mention, or None where nothing there can be the subject.
    """
    if cue.last < limit and any(c.lemma == "خاطب" and c.adverbial for c in article.words[cue.last].cues):
        return None  # وأضاف [مخاطبا] الشباب: who is spoken to
    if cue.last < limit and not eulogy_at(article.words, cue.last)[0]:  # جل وعلا is not most of anything
        share = _share_of_many(article, cue.last, limit)
        if share is not None:
            return share
    if cue.last < limit:
        _join_clitics(article, cue.last)
    start = skip_adverbials(article, _after_reply(article, cue, _after_addressee(article, cue, limit), limit), limit)
    shown = start
    if start + 1 < limit and article.words[start].flags & lexicon.DEMONSTRATIVE:
        noun = article.words[start + 1]
        start += noun.article and not noun.flags & lexicon.TIME  # [هذا] الأستاذ الجامعي
    elif start + 1 < limit and article.words[start].folded in THE_SAME and article.words[start + 1].article:
        start += 1  # يضيف [نفس] المصدر
    if start >= limit or _is_called(article.words, start):
        return None
    if start + 1 == limit and is_adverbial_participle(article.words[start]) and not article.words[start].article:
        return None  # وأوضحت [مضيفة]: «…»
    form = cue.form
    asks = form is not None and form.cue_class == "demand" and "person_object" in form.flags
    end = noun_phrase_end(article, start, limit, bare=asks or (form is not None and form.frame == "describe"))
    if end <= start or _are_told(article.words[start], form):
        return None
    mention = describe(article, start, end)
    if (asks or (form is not None and form.frame == "describe")) and mention.name is None:
        whole = noun_phrase_end(article, start, limit)
        fuller = describe(article, start, whole)
        if fuller.name is not None and fuller.kind == "person":
            mention, end = fuller, whole  # دعا [القيادي في الحزب سالم العلي] إلى
    if mention.kind == "unnamed" and mention.name is None and (name := _name_at_the_end(article, end, limit)):
        mention.kind, mention.name, mention.span = "person", name, (mention.span[0], name[1])
    mention.span = (shown, mention.span[1])
    if mention.kind is None and end - start <= 3 and article.words[start].article and mention.name is None:
        # an unknown noun with the article where the subject stands: «وأضاف المرصد أن»
        flags = article.words[start].flags
        if flags & lexicon.NATIONALITY and end - start == 1 and not flags & lexicon.PLACE:
            mention.kind, mention.head = "unnamed", start  # وشدد [الإسباني] على أن
            mention.titles, mention.gender = [Title((start, end), None)], article.words[start].gender  # type: ignore[assignment]
        elif flags & lexicon.NISBA and end - start == 1 and not flags & (lexicon.SPEECH | lexicon.TIME):
            mention.kind, mention.head, mention.name = "person", start, (start, end)  # القرطبي
        elif not flags and end - start == 1 and _may_be_surname(article.words[start], cue):
            mention.kind, mention.head, mention.name = "person", start, (start, end)  # وأضاف [الشريعان] أن
        elif not flags & (lexicon.COMMON | lexicon.SPEECH | lexicon.TIME):
            many = article.words[start].stem.endswith(("ون", "ين"))  # الداعون إليها
            mention.kind, mention.head = "group" if many else "organization", start
    if mention.kind is None and mention.name is None and _are_many(article, cue, start):
        mention.kind, mention.number, mention.head = "group", "p", start
    stretch = article.opened.get(start)
    if mention.kind is None and stretch is not None and stretch.closing + 1 == end == limit:
        mention.kind, mention.head = "organization", stretch.first  # أعلنت «الواحة» أن: a medium
    if mention.kind is None and start == cue.last and (family := _known_surname_end(article, cue, start, end)):
        mention = Mention((start, family), (start, family), kind="person", head=start)  # قال [إينجه] بعد أن
    if mention.kind is None and _are_unknown_name(article, start, end) and (
        end == limit or (start == cue.last and _may_stand_apart(article, start, end, limit))
    ):  # fmt: skip
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
    return None


def _may_be_surname(word: Word, cue: CueMatch) -> bool:
    """Whether an unknown word with the article after a man's verb has no shape of a noun of another kind."""
    if cue.form is None or cue.form.part != "verb" or cue.form.gender != "m" or cue.form.frame != "say":
        return False
    return word.stem[:1] not in ("م", "ت", "ا") and not word.stem.endswith(("ه", "ات", "ون", "ين", "يا"))


def _name_at_the_end(article: Article, first: int, limit: int) -> tuple[int, int] | None:
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


def _are_told(word: Word, form: CueForm | None) -> bool:
    """Whether a plural in the accusative is who is told: ``أخبر [اللاعبين] بأن``."""
    if form is None or form.part != "verb" or "person_object" not in form.flags or form.cue_class == "demand":
        return False
    return bool(word.flags & (lexicon.ROLE_PLURAL | lexicon.GROUP)) and word.form.endswith("ين")


def _is_called(words: list[Word], j: int) -> bool:
    """Whether a vocative particle stands before a noun: يا [سيدي]."""
    return j > 0 and words[j - 1].folded in _CALLS


def _join_clitics(article: Article, j: int) -> None:
    """Take a word right after a verb whole: no «and» can stand there, so that والكوم is a name that no list knows."""
    word = article.words[j]
    plain = not word.flags & (FUNCTION | lexicon.COMMON | lexicon.ROLE) and not word.complementizer and not word.cues
    like = word.preposition == "ك" and word.article and not word.flags  # كالزيتش
    if (word.conjunction == "و" or like) and plain:
        whole = word.folded
        article.words[j] = replace(
            word, flags=lexicon.FAMILY_NAME, conjunction="", preposition="", article=False, stem=whole, bare=whole
        )


def _share_of_many(article: Article, start: int, limit: int) -> Mention | None:
    """The part of many that a survey tells of: ``قال [42٪ من المجيبين]``, ``وأشار [9٪]``, ``[أكثر من نصف السكان]``."""
    words = article.words
    if start + 1 < limit and words[start].folded in _BOTH and words[start + 1].stem.endswith("ين"):
        return Mention((start, start + 2), kind="group", number="p", head=start)  # كلا الجانبين
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
    if j < limit and words[j].folded == "فقط":
        j += 1
    head = start
    while j + 1 < limit and words[j].folded == "من":
        first = j + 2 if words[j + 1].folded == "كل" and j + 2 < limit else j + 1
        j = max(noun_phrase_end(article, first, limit, bare=True), first + 1)
        head = first
    if head == start and words[j - 1].surface not in ("%", "٪"):
        return None
    if j < limit and words[j].folded in ("منهم", "منهن"):
        j += 1
    return Mention((start, j), kind="group", number="p", head=head)


def _are_many(article: Article, cue: CueMatch, start: int) -> bool:
    """Whether a plural of men that no list knows is the subject of a verb of saying: يقول [عاملون] في المقاهي."""
    word, form = article.words[start], cue.form
    if form is None or form.part != "verb" or form.gender != "m" or word.preposition:
        return False
    if form.frame != "say" and not (form.frame == "clause" and start == cue.last):
        return False
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


def _known_surname_end(article: Article, cue: CueMatch, first: int, last: int) -> int:
    """Where words of a name met in the article end right after a verb of saying, 0 if there are none: قال [إينجه]."""
    form = cue.form
    if form is None or form.part != "verb" or form.frame not in ("say", "describe"):
        return 0
    words, known = article.words, name_words(article)
    j = first
    while j < last and words[j].kind == NOT_PUNCTUATION and words[j].bare in known:
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
    if form is None or form.part != "verb" or form.gender is None or mention.gender is None:
        return True
    return form.gender == mention.gender or mention.kind in ("group", None)


def skip_adverbials(article: Article, start: int, limit: int) -> int:
    """The token after the times, places and occasions that stand between a verb and its subject."""
    words = article.words
    j = start
    while j < limit:
        word = words[j]
        if word.kind in (COMMA, DASH):
            j += 1
        elif j in article.withheld:
            j = min(limit, article.withheld[j])
        elif initial_end(words, j, limit) > j:
            break
        elif word.phrases and (eulogy := phrase_at(words, j))[1] & lexicon.EULOGY:
            j += eulogy[0]
        elif word.kind == OPENING_BRACKET:
            j = next((k + 1 for k in range(j + 1, min(limit, j + 12)) if words[k].kind == CLOSING_BRACKET), limit)
        elif (letters := letters_end(words, j)) > j:
            j = letters  # لبي بي سي
        elif word.folded in _ON_GROUNDS and j + 1 < limit and words[j + 1].folded in ("علي", "الي"):
            j = _skip_prepositional(article, j + 2, limit)  # بناء على الشهادات
        elif word.kind != NOT_PUNCTUATION or (
            word.flags & SPEAKER_HEAD & ~lexicon.PLACE
            and not word.flags & (_SKIPPED | lexicon.PREPOSITION)
            and not word.preposition
        ):
            break
        elif (size := phrase_at(words, j))[0] and size[1] & (lexicon.CONNECTIVE | lexicon.TIME | lexicon.ADVERB):
            j += size[0]
        elif word.flags & PERSON_NAME and word.flags & lexicon.PREPOSITION and is_name_word(words, j):
            break  # قال [علي] رضي الله عنه
        elif word.folded == "مع" and j + 1 < limit and words[j + 1].flags & _BEARS_NAMES:
            j = max(noun_phrase_end(article, j + 1, limit), j + 1)  # مع الإعلامي سالم العلي
        elif word.article and word.stem in _SHOWN and j + 1 < limit and words[j + 1].flags & lexicon.PREPOSITION:
            j = _skip_prepositional(article, j + 2, limit)  # في برنامج «…» [المذاع على قناة «…»]
        elif word.article and word.stem in _AIRED:
            j += 1  # المذاع عبر القناة
        elif word.folded in _WHICH and j > start and j + 2 < limit and words[j + 1].folded in _PRESENTED:
            j = max(noun_phrase_end(article, j + 2, limit), j + 2)  # برنامج «…» [الذي يقدمه الإعلامي سالم العلي]
        elif word.flags & lexicon.RELATIVE and word.folded in _WHICH and j > start and (
            words[j - 1].article or j - 1 in article.closed
        ):  # fmt: skip
            if words[limit - 1].kind != COMMA:
                break
            j = limit  # في المؤتمر [الذي عقد أمس]، «…»
        elif word.flags & lexicon.PREPOSITION and not word.flags & lexicon.NAME_PART:
            if word.folded == "مع" and j + 1 < limit and words[j + 1].article and words[j + 1].flags & _BEARS_NAMES:
                j = max(noun_phrase_end(article, j + 1, limit), j + 2)  # خلال لقائه [مع الإعلامي سامي حداد]
            else:
                j = j + 1 if word.folded in WITH_PRONOUNS else _skip_prepositional(article, j + 1, limit)
        elif word.preposition and (word.article or word.flags & (lexicon.SPEECH | lexicon.MEDIA | SPEAKER_HEAD)):
            j = _skip_prepositional(article, j, limit)
        elif word.folded in ("ل", "ب") or (word.folded[:1] == "ل" and not word.flags and word.folded[1:].isascii()):
            j = _skip_prepositional(article, j + (word.folded in ("ل", "ب")), limit)
        elif is_on_what(words, j):
            j = _skip_prepositional(article, j + 2, limit)
        elif word.folded in WITH_WHAT_MANNER:
            j += 1
        elif word.stem in IN_WHAT_WAY and j + 1 < limit and not words[j + 1].article:
            j += 2  # بشكل جلي
        elif (word.flags & _SKIPPED and not word.flags & PERSON_NAME) or _is_manner(words, j, limit):
            j += 1
        else:
            break
    return j


def is_on_what(words: list[Word], j: int) -> bool:
    """Whether a noun of saying in the accusative tells on what somebody spoke: ``قال [تعليقا على] النتيجة``."""
    if j + 1 >= len(words) or words[j].folded[-1] != "ا" or words[j + 1].folded not in _ON_WHAT:
        return False
    return any(form.part == "noun" for form in words[j].cues)


def _is_manner(words: list[Word], j: int, limit: int) -> bool:
    """Whether an unknown word says how somebody spoke: ضاحكا, مبتسمة."""
    word = words[j]
    if word.flags & ~lexicon.COMMON or word.article or len(word.folded) < 4:
        return False
    follower = words[j + 1] if j + 1 < limit else None
    if word.form[-1] == "ا" and FATHATAN not in word.surface and not ACCUSATIVE.fullmatch(word.form):
        if not word.flags or (follower is not None and follower.flags & PERSON_NAME):
            return False  # سييرا في المؤتمر، جاسيندا أرديرن, but ضاحكا سالم العلي
    if word.form.endswith("وها"):
        return False  # منتقدوها
    return word.form.endswith(("ا", "اً", "ًا")) or (word.form.endswith("ة") and j + 1 >= limit)


def _skip_prepositional(article: Article, j: int, limit: int) -> int:
    """Past the complement of a preposition: a noun, its adjectives and its own complements."""
    words, start = article.words, j
    if j < limit and words[j].kind in (MARK, SINGLE_MARK):
        stretch = article.opened.get(j)
        return min(stretch.closing + 1, limit) if stretch else j + 1
    size = phrase_at(words, j)[0] if j < limit else 0
    head = words[j] if j < limit else None
    if head is not None and head.folded in _ACTS_ON:
        return _skip_object(article, j + 1, limit)
    if size:
        j += size
    else:
        j += 1
    construct = head is not None and not head.article
    expresses = start > 0 and words[start - 1].stem == "عبر"  # وعبر [الصحفي فهد] عن: the verb
    if head is not None and head.article and head.flags & _HOLDS_OFFICE and j < limit and not expresses:
        while j < limit and words[j].article and words[j].flags & (lexicon.NATIONALITY | lexicon.NISBA):
            j += 1
        if j < limit and not words[j].article and is_name_word(words, j):
            return max(j, name_end(article, j, limit))  # سئل عن الرئيس [سامي حداد]
    if head is not None and head.article and head.flags & lexicon.SPEECH and j < limit and words[j].article:
        j += words[j].stem in _MANNERS  # في المؤتمر [الصحفي]
    if (
        head is not None
        and head.flags & lexicon.SPEECH
        and not head.article
        and j < limit
        and words[j].folded in _MANNERS
    ):
        j, construct = j + 1, False
    while j < limit:
        word = words[j]
        if word.kind in (MARK, SINGLE_MARK):
            stretch = article.opened.get(j)
            if stretch is None or not construct:
                break
            j = stretch.closing + 1
            continue
        if word.kind == FULL_STOP and j + 1 < limit and _within_a_name(article, j):
            j += 2  # بي[.بي.سي]
            continue
        if word.kind != NOT_PUNCTUATION:
            break
        size, phrase = phrase_at(words, j)
        if size and phrase & (lexicon.ORGANIZATION_NAME | lexicon.PLACE) and construct:
            j += size
            construct = False
            continue
        if word.folded in WITH_PRONOUNS:
            j, construct = j + 1, False  # هرب [منها]
            continue
        if word.folded in _WHICH and j + 2 < limit and words[j + 1].folded in _PRESENTED:
            j, construct = max(noun_phrase_end(article, j + 2, limit), j + 2), False
            continue  # برنامج «…» [الذي يقدمه الإعلامي سالم العلي]
        if word.preposition == "ل" and word.article and word.flags & (lexicon.ROLE | lexicon.HONORIFIC):
            j, construct = max(noun_phrase_end(article, j, limit), j + 1), False  # الشكر [للنائب القلاف]
            continue
        if word.flags & lexicon.PREPOSITION and not word.flags & lexicon.NAME_PART:
            j += 1
            construct = True
            if j < limit and words[j].article and words[j].flags & (lexicon.ROLE | lexicon.HONORIFIC):
                j, construct = max(noun_phrase_end(article, j, limit), j + 1), False  # مع [الفنانة سلمى العلي]
            elif j < limit:
                j += 1
                construct = not words[j - 1].article
            continue
        if _is_attribute(words, j):
            j += 1  # على الهاتف [الميداني]
            continue
        medium = construct and words[j - 1].flags & lexicon.MEDIA and words[j - 1].flags & lexicon.ORGANIZATION_HEAD
        if medium and word.article and not word.flags & (lexicon.HONORIFIC | lexicon.ROLE | lexicon.ROLE_PLURAL):
            j, construct = j + 1, False  # على قناة [النهار]
            continue
        possessed = words[j - 1].folded.endswith(("ه", "ها", "هم")) and not words[j - 1].article
        if possessed and word.article and word.flags & (lexicon.UNNAMED | lexicon.AMBIGUOUS_ROLE):
            j, construct = j + 1, False  # صفحته [الشخصية]
            continue
        if word.flags & (lexicon.HONORIFIC | lexicon.ROLE | PERSON_NAME | lexicon.ROLE_PLURAL) and not word.conjunction:
            if not (construct and not word.flags & (lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.ROLE)):
                break
        if word.flags & (lexicon.ORGANIZATION_HEAD | lexicon.UNNAMED | lexicon.GROUP) and not construct:
            break
        if word.flags & (FUNCTION | lexicon.TIME) and not construct:
            break
        if not construct and not word.article and not word.conjunction and not word.preposition:
            if not word.flags and word.folded[-1:] not in ("ه",):
                break
            if word.flags & SPEAKER_HEAD:
                break
        construct = construct and not word.article and not word.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)
        j += 1
    return j


def _skip_object(article: Article, j: int, limit: int) -> int:
    """Past whom or what an act is done to, and its time and place: خلال لقائه [اليوم بالعاصمة السفير]."""
    words = article.words
    while j < limit and (words[j].flags & lexicon.TIME or _is_in_a_place(words[j])):
        j += 1
    if j >= limit or words[j].preposition or words[j].conjunction or words[j].flags & FUNCTION:
        return j
    if words[j].article and words[j].flags & lexicon.NISBA and not words[j].flags & SPEAKER_HEAD:
        return j + 1  # في لقائه [الأسبوعي] المدرب
    end = noun_phrase_end(article, j, limit)
    if words[j].article and not words[j].flags & _BEARS_NAMES:
        for k in range(j + 1, end):
            if words[k].article and words[k].flags & (lexicon.ROLE | lexicon.HONORIFIC) and not _is_attribute(words, k):
                return k  # لدى افتتاحه [المعرض] الوزير
    return max(j, end)


def _is_in_a_place(word: Word) -> bool:
    """Whether a word is a place with its preposition: بالدوحة، بتونس."""
    if word.folded[:1] != "ب":
        return False
    listed = lexicon.entries().get(word.folded[1:])
    return listed is not None and bool(listed.flags & lexicon.PLACE)


def _is_attribute(words: list[Word], j: int) -> bool:
    """Whether an adjective that is somebody's name or role too tells of the thing before it: المجلس [الدولي]."""
    word, before = words[j], words[j - 1]
    if not (word.article and before.article) or word.conjunction or before.flags & (_BEARS_NAMES | lexicon.PLACE):
        return False
    if before.flags & lexicon.SPEECH and word.stem in _MANNERS:
        return True  # في المؤتمر [الصحفي]
    doubtful = word.flags & (lexicon.NAME_IS_WORD | lexicon.AMBIGUOUS_ROLE)
    return bool(doubtful and word.flags & lexicon.NISBA) and not word.flags & lexicon.HONORIFIC


def _within_a_name(article: Article, j: int) -> bool:
    """Whether a full stop parts the letters of one name: no space on either side."""
    return article.tokens.touches(j - 1) and article.tokens.touches(j)


def subject_before(article: Article, cue: CueMatch) -> tuple[Mention | None, str]:
    """The subject before a verb: ``لكن [المفوضية] قالت``, ``[الوزارة] التي أعلنت``, ``أما [فلان]، فقال``.

    Returns:
        The mention or None, and how it was found: ``relative`` or ``before``.
    """
    words = article.words
    if words[cue.first].conjunction == "و":
        return None, "before"  # و opens a clause of its own
    if words[cue.first].folded[0] == "ل" and cue.form is not None and cue.form.tense == "present":
        return None, "before"  # صمتت الفتيات، [لتقول] هي
    document = _document_before(words, cue)
    if document is not None:
        return document, "before"
    first = article.sentence(cue.first)[0]
    if words[cue.first].conjunction == "ف" and not any(words[k].folded == "اما" for k in range(first, cue.first)):
        return None, "before"
    stretch = article.stretch_of.get(cue.first)
    if stretch is not None:
        first = max(first, stretch.first)
    j = cue.first - 1
    while j >= first and words[j].kind == NOT_PUNCTUATION and (
        (words[j].flags & (lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.NEGATION | _SKIPPED)
        and not words[j].flags & (PERSON_NAME | lexicon.RELATIVE))
        or words[j].folded in ("قد", "لم", "لا", "سوف", "ايضا", "حتي")
    ) and not _is_adjective_in_accusative(words, j):  # fmt: skip
        joins = words[j].flags & lexicon.CONJUNCTION and not words[j].flags & lexicon.AUXILIARY  # كان is not كأن
        if joins or words[j].folded in ("كما", "فيما"):
            return None, "before"
        j -= 1
    j = _before_eulogy(words, first, j)
    if j < first:
        return None, "before"
    how = "before"
    if words[j].folded in ("كما", "فيما"):
        return None, how  # كما شدد, فيما أكد: the same subject goes on
    if words[j].flags & lexicon.RELATIVE and words[j].folded not in ("ما", "من", "مما", "بما"):
        if _is_object_pronoun(words[j].folded, cue):
            author = _author_before(article, cue, first, j)  # رسالة لسالم العلي، والتي [قال فيها]
            return author, "before" if author is not None else how  # تونس، التي قال إنها
        if cue.pronoun is not None and cue.form is not None and cue.form.frame == "describe":
            return None, how  # مواجهة الرئيس الذي وصفه «بالضعيف»: the pronoun is he
        how, j = "relative", j - 1
    elif words[j].flags & (FUNCTION | lexicon.CONNECTIVE) and not is_name_word(words, j):
        return None, how
    if words[j].kind == COMMA and (aside := _aside_start(article, first, j)):
        j = aside - 1  # فلان، الذي …، يرى
    while j >= first and words[j].kind in (COMMA, CLOSING_BRACKET, DASH):
        if words[j].kind == CLOSING_BRACKET:
            j = next((k for k in range(j, first - 1, -1) if words[k].kind == OPENING_BRACKET), first)
        elif words[j].kind == DASH:
            j = _dash_before_title(words, first, j)
        j -= 1
    if j < first:
        return None, how
    end = j + 1
    if how == "before" and j > first and words[j].flags & lexicon.UNNAMED and words[j - 1].flags & lexicon.PREPOSITION:
        someone = describe(article, j, end)
        if not words[j].article and someone.kind == "unnamed" and agrees(article, cue, someone):
            return someone, how  # رد على [شاب] قال إنه هاجر
    start = _phrase_start(article, first, end)
    if start >= end or _is_called(article.words, start):
        return None, how
    if how == "before" and start > first and _is_topic(words, first, start):
        return None, how  # وبخصوص رد فعل الحكومة قال
    apart = words[cue.first - 1].kind == COMMA  # بعد [تقييم دقيق]، تبين أن
    apart = apart or bool(words[cue.first - 1].flags & lexicon.TIME)  # من خلال [قناة الغد]، أمس أكد أن
    if how == "before" and start > first and words[start - 1].folded in (_GOVERNING if apart else _PLACING):
        return None, how  # المهاجم الذي يلعب في [الدوري المصري] أكد
    end2 = noun_phrase_end(article, start, end)
    if end2 < end and not (how == "relative" or all(words[k].kind != NOT_PUNCTUATION for k in range(end2, end))):
        later = next((k for k in range(end - 1, start, -1) if words[k].kind == COMMA), 0)
        start = later + 1 if later else start
        end2 = noun_phrase_end(article, start, end)
        if end2 < end:
            return None, how
    if how == "relative" and end2 < end:
        governed = _last_governed(article, start, end)
        start, end2 = (governed, end) if governed else (start, end2)
    form = cue.form
    mention = None
    which = words[cue.last].folded if cue.last < len(words) else ""
    if which in _IN_WHICH and words[start].flags & (lexicon.SPEECH | lexicon.DOCUMENT):
        start += 1  # تصريحات [فلان] التي قال فيها, باعترافات قالت فيها
        if start >= end2:
            return None, how
    if which in _IN_WHICH and how == "before" and any(word.preposition == "ل" for word in words[start:end2]):
        return None, how  # اعتذارا [للفنان سالم العلي] قالت فيه
    for k in range(start, end2):  # a name or title of the other gender before it is somebody else's
        if k > start and not words[k].flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.RANK):
            continue
        found = describe(article, k, end2)
        if found.kind is None or found.head < 0:
            continue
        many = form is not None and form.number == "p" and words[found.head].article  # البحارة
        apart = bool(form is not None and form.gender and found.gender and form.gender != found.gender)
        if apart and found.kind != "group" and not (many and found.kind == "unnamed"):
            continue
        mention = found
        break
    if mention is None:
        return None, how
    if mention.kind == "document" and cue.last < len(words) and words[cue.last].folded in _THEREIN:
        return _author_before(article, cue, start, end2), how  # أدلت المتهمة باعترافات [قالت فيها]
    if form is not None and form.number == "p" and mention.kind == "unnamed" and words[mention.head].article:
        mention.kind = "group"  # البحارة يؤكدون
    if form is not None and form.number == "p" and mention.kind not in ("group", None):
        return None, how
    if form is not None and form.number == "s" and mention.kind == "group" and how == "before" and form.gender == "m":
        if words[mention.head].stem not in ("بعض", "احد", "كل", "عدد"):
            return None, how
    return mention, how


def _takes_accusative(word: Word) -> bool:
    """Whether the subject after a word stands in the accusative: إن، أن، لكن."""
    return word.complementizer is not None or word.folded in _SISTERS_OF_INNA


def _is_adjective_in_accusative(words: list[Word], j: int) -> bool:
    """Whether a word that as an adverb ends in alef is the adjective of a noun in the accusative: مصدرا [أمنيا]."""
    if j == 0 or not words[j].folded.endswith("ا"):
        return False
    noun = words[j - 1]
    return noun.folded.endswith("ا") and bool(noun.flags & (lexicon.ROLE | lexicon.UNNAMED)) and not noun.article


def _last_governed(article: Article, first: int, end: int) -> int:
    """Where the noun phrase of the last preposition before a relative pronoun starts, 0 if it does not reach there."""
    words = article.words
    for k in range(end - 1, first, -1):
        if words[k].preposition or words[k - 1].flags & lexicon.PREPOSITION:
            return k if noun_phrase_end(article, k, end) == end else 0
    return 0


def _document_before(words: list[Word], cue: CueMatch) -> Mention | None:
    """What is written and says it: ``رفعوا [لافتة] تقول``, ``نشر [تعليقا ساخرا] يقول``; not رسالة يقول فيها."""
    form = cue.form
    if form is None or form.part != "verb" or form.tense != "present" or form.number != "s" or cue.first < 2:
        return None
    if cue.last < len(words) and words[cue.last].folded in WITH_PRONOUNS:
        return None
    for first in (cue.first - 1, cue.first - 2):
        word = words[first]
        listed = lexicon.entries().get(word.stem.removesuffix("ا"))
        if listed is None or not listed.flags & lexicon.DOCUMENT or listed.gender != form.gender:
            if word.article or word.kind != NOT_PUNCTUATION or word.flags & (FUNCTION | lexicon.VERB):
                return None
            continue
        plain = not (word.article or word.preposition or word.flags & lexicon.ROLE)
        if plain and not words[first - 1].flags & lexicon.PREPOSITION:
            return Mention((first, cue.first), kind="document", head=first)
        return None
    return None


def _author_before(article: Article, cue: CueMatch, first: int, last: int) -> Mention | None:
    """Who says something in a message of theirs: ``تغريدة [للكاتب سالم العلي] قال فيها``."""
    words = article.words
    if cue.last >= len(words) or words[cue.last].folded not in _THEREIN:
        return None
    for k in range(first + 1, last):
        if words[k].preposition == "ل" and words[k - 1].flags & (lexicon.DOCUMENT | lexicon.SPEECH):
            mention = describe(article, k, max(noun_phrase_end(article, k, last), k + 1))
            return mention if mention.kind in ("person", "unnamed") and agrees(article, cue, mention) else None
    return None


def _is_topic(words: list[Word], first: int, start: int) -> bool:
    """Whether a noun phrase before a verb only says what is spoken about: ``وحول أثر هذه [الكتب على الناس] قال``."""
    if words[start - 1].folded.removeprefix("و") in _ABOUT:
        return True
    if words[first].folded.removeprefix("و") not in _ABOUT:
        return False
    return all(
        word.kind == NOT_PUNCTUATION and not (is_verb(word) or word.complementizer) for word in words[first:start]
    )


def _dash_before_title(words: list[Word], first: int, j: int) -> int:
    """The dash that opens a title which the one at ``j`` closes: ``أما فلان [-] أستاذ الشريعة - فيقول``; else ``j``."""
    for k in range(j - 1, max(first, j - _LONGEST_SUBJECT), -1):
        if words[k].kind == DASH:
            titled = words[k + 1].flags & (lexicon.ROLE | lexicon.RANK | lexicon.SPOKESPERSON | lexicon.UNNAMED)
            return k if titled else j
    return j


def _is_object_pronoun(relative: str, cue: CueMatch) -> bool:
    """Whether a relative pronoun does not agree with the verb after it, so that somebody else speaks."""
    form = cue.form
    if form is None or form.part != "verb":
        return False
    if form.number == "p":
        return relative.endswith(("التي", "الذي"))  # قريتهم التي قالوا إنها
    return (relative.endswith("التي") and form.gender == "m") or (relative.endswith("الذي") and form.gender == "f")


def _before_eulogy(words: list[Word], first: int, j: int) -> int:
    """The token before the words of honour that end at ``j`` and the dashes around them; ``j`` where there are none."""
    last = j - 1 if words[j].kind == DASH else j
    for start in range(last, max(first, last - _LONGEST_EULOGY) - 1, -1):
        size, flags = phrase_at(words, start)
        if size == last - start + 1 and flags & lexicon.EULOGY:
            return start - 2 if words[start - 1].kind == DASH else start - 1
    return j


def _aside_start(article: Article, first: int, comma: int) -> int:
    """The comma that opens the relative clause closed by the comma at ``comma``, or 0."""
    words = article.words
    for k in range(comma - 1, max(first, comma - 25), -1):
        if words[k].kind == COMMA and (words[k + 1].flags & lexicon.RELATIVE or words[k + 1].folded in ("وهو", "وهي")):
            return k
    return 0


def chained_after(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """The person behind a verb that passes words on: ``نقلت القناة عن [قائد الشرطة] أن``."""
    words = article.words
    for j in range(cue.last, min(limit, cue.last + _LONGEST_SUBJECT)):
        if (
            words[j].folded == "عن" or (words[j].folded == "علي" and cue.form and cue.form.lemma == "نقل")
        ) and j + 1 < limit:
            end = noun_phrase_end(article, j + 1, limit)
            mention = describe(article, j + 1, end) if end > j + 1 else None
            return mention if mention is not None and mention.kind is not None else None
    return None


def chained_source(article: Article, cue: CueMatch) -> Mention | None:
    """The source of a chain, right before قوله: ``نقلت الوكالة عن [مسؤول في الوزارة] قوله إن``."""
    words = article.words
    first = article.sentence(cue.first)[0]
    j = cue.first - 1
    while j > first and cue.first - j <= _LONGEST_SUBJECT:
        passed_on = words[j].folded == "عن" or (words[j].folded == "علي" and words[j + 1].folded == "لسان")
        passed_on = passed_on or (words[j].folded == "الي" and _is_ascribed(words, first, j))
        if passed_on and words[j].flags & lexicon.PREPOSITION and j not in article.hidden:
            start = j + 1
            end = noun_phrase_end(article, start, cue.first)
            rest = skip_adverbials(article, end, cue.first) if end > start else 0
            if end > start and rest >= cue.first:
                mention = describe(article, start, end)
                return mention if mention.kind is not None else None
            return None
        j -= 1
    return None


def _is_ascribed(words: list[Word], first: int, j: int) -> bool:
    """Whether إلى tells to whom words are ascribed: ``نسبت الوكالة [إلى] مسؤول قوله``."""
    ascribing = (form for word in words[max(first, j - _LONGEST_CHAIN) : j] for form in word.cues)
    return any(form.lemma in _ASCRIBING for form in ascribing)


def handed_down(article: Article, cue: CueMatch) -> Mention | None:
    """Whose words a tradition hands down, between عن and the verb: ``روى مسلم عن [أنس] قال``, ``عن [النبي] أنه قال``.

    ``وعن الحفل قال`` tells what is spoken about: only a verb of tradition, words of honour or أنه make it a tradition.
    """
    words, form = article.words, cue.form
    if form is None or form.part != "verb" or form.frame != "say" or form.number != "s" or words[cue.first].conjunction:
        return None
    first = article.sentence(cue.first)[0]
    last = cue.first - 1
    if last > first and words[last].folded in _THAT_ONE:
        last -= 1
    blessed = _before_eulogy(words, first, last) if last > first else last
    for j in range(blessed - 1, max(first, blessed - _LONGEST_CHAIN) - 1, -1):
        if words[j].folded.removeprefix("و") != "عن":
            continue
        if noun_phrase_end(article, j + 1, blessed + 1) != blessed + 1:
            return None
        mention = describe(article, j + 1, blessed + 1)
        tradition = any(word.folded in _TRADITION for word in words[max(first, j - _LONGEST_CHAIN) : j])
        if mention.kind is None and tradition and blessed == j + 1 and words[blessed].flags & PERSON_NAME:
            mention.kind, mention.name, mention.head = "person", mention.span, j + 1  # روى مسلم عن [أنس]
        told = tradition or blessed < cue.first - 1
        return mention if told and mention.kind in ("person", "unnamed") else None
    return None


def _phrase_start(article: Article, first: int, end: int) -> int:
    """Where the noun phrase that ends before ``end`` starts.

    That is after a conjunction, a verb, or a comma that opens no apposition.
    """
    words = article.words
    j = end - 1
    start = end
    while j >= first and end - j <= _LONGEST_SUBJECT:
        word = words[j]
        if word.kind in (MARK, SINGLE_MARK):
            stretch = article.closed.get(j)
            if stretch is None or stretch.last - stretch.first > 5:
                break
            j = start = stretch.opening
            j -= 1
            continue
        if word.kind == COMMA:
            head = words[start] if start < end else word
            before = words[j - 1] if j > first else word
            if head.flags & PERSON_NAME and _office_before(words, first, j):
                j -= 1  # المدير المالي لشركة الغد، [لوكا مايستري،] قال
                continue
            if head.flags & (lexicon.ROLE | lexicon.RANK | PERSON_NAME) and (
                before.flags & (PERSON_NAME | lexicon.ROLE)
                or (before.kind == NOT_PUNCTUATION and is_name_word(words, j - 1))
            ):
                j -= 1
                continue
            break
        if word.kind in (FULL_STOP, DASH) and article.tokens.touches(j - 1):
            j -= 1
            continue
        if word.kind != NOT_PUNCTUATION or word.kind in (COLON, SEMICOLON):
            break
        if word.phrases and phrase_at(words, j)[1] & lexicon.HONORIFIC:
            start = j  # [أم المؤمنين] عائشة
            if j > first + 1 and words[j - 2].flags & lexicon.RELATIVE:
                break  # الذي روته [أم المؤمنين]
            j -= 1
            continue
        if word.complementizer or word.flags & _BOUND or is_verb(word):
            break
        if is_adverbial_participle(word) and not (j > first and _takes_accusative(words[j - 1])):
            break
        if word.flags & (lexicon.AUXILIARY | lexicon.PARTICLE | lexicon.PRONOUN) and not word.flags & PERSON_NAME:
            break
        start = j
        if word.conjunction and word.flags & SPEAKER_HEAD and not word.flags & PERSON_NAME and j - first <= 0:
            break
        j -= 1
    while start < end and not words[start].flags & SPEAKER_HEAD and not is_name_word(words, start):
        start += 1
    return start


def _office_before(words: list[Word], first: int, comma: int) -> bool:
    """Whether an office with its institution stands alone between a comma and an auxiliary or the sentence's start."""
    for k in range(comma - 1, max(first, comma - _LONGEST_OFFICE) - 1, -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.flags & _BOUND or is_verb(word):
            return False
        if word.flags & (lexicon.ROLE | lexicon.SPOKESPERSON) and not word.flags & lexicon.AMBIGUOUS_ROLE:
            return k == first or bool(words[k - 1].flags & (lexicon.AUXILIARY | lexicon.PARTICLE))
    return False


def is_subject(article: Article, j: int, name_words: frozenset[str]) -> bool:
    """Whether a word can head a noun phrase that speaks: a title, a name from the lists or met in the article."""
    word = article.words[j]
    if word.surface == "@":
        return True  # an account
    if word.kind != NOT_PUNCTUATION:
        return False
    if word.flags & PERSON_NAME and not word.flags & lexicon.ROLE:
        if word.flags & lexicon.FAMILY_NAME and not word.flags & FUNCTION and j and article.words[j - 1].cues:
            return word.bare in name_words or is_name_word(article.words, j)  # صرح [لوف] عقب اللقاء
        return is_name_word(article.words, j)
    if word.flags & SPEAKER_HEAD & ~lexicon.PLACE:
        return True
    return word.bare in name_words
