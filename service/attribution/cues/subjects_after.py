"""The subject between a verb and its content: ``قال [أمس] [وزير الصحة] [في تصريح] إن``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.agreement import agreeing, agrees
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.many_sources import share_of_many
from service.attribution.cues.no_subjects import is_no_subject, opens_no_subject
from service.attribution.cues.subject_ends import before_complements
from service.attribution.cues.unknown_subjects import is_introduced, recognize
from service.attribution.cues.what_is_called import DEEMING, tells_what_it_is_called
from service.attribution.cues.whom_told import before_whom_told
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.names.names import name_end
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.institutions import is_branch
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_borders import BY_NAME
from service.attribution.noun_phrases.phrase_predicates import is_adverbial_participle, is_what_follows
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, honour_behind, phrase_at, revered_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, INSTITUTION, PERSON_NAME, SPEAKER_HEAD
from service.lexicon.openers import REPLIES, WHO_IS
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COMMA,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, THIRD_PERSON, Word

# [نفس] المصدر: who is spoken of before
THE_SAME: Final = ("نفس", "ذات")
_LONGEST_NAME: Final = 4
_HE_IS: Final = ("هو", "هي")
_FARTHEST_ASIDE: Final = 6
_FARTHEST_NAME: Final = 5  # وهو رجل مسن يدعى
_ACCORDING: Final = ("بحسب", "حسب", "وفق", "وفقا")
_ACCORDING_TO: Final = "بحسب"  # unlike وفق, no adverb
_MEETING: Final = word_set("subjects_after.meeting")
LEARNING: Final = ("علم",)
FROM: Final = ("من", "لدي")
_WHOM: Final = lexicon.ORGANIZATION_HEAD | lexicon.GROUP | lexicon.ROLE_PLURAL
_LEARNERS: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.GIVEN_NAME
_FARTHEST_INFORMANT: Final = 8
_NO_TEXT: Final = (
    lexicon.TIME | lexicon.PLACE | lexicon.NATIONALITY | lexicon.FAMILY_NAME | lexicon.NISBA | lexicon.ADVERB
    | lexicon.FUNCTION | lexicon.GROUP | lexicon.ROLE_PLURAL
)  # fmt: skip
_LONGEST_TEXT: Final = 2


def subject_after(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """The subject between a cue and its content: ``قال [أمس] [وزير الصحة] [في تصريح] إن``.

    Args:
        article: the article.
        cue: the cue.
        limit: the token where the content opens.

    Returns:
        The mention, or None where nothing there can be the subject.
    """
    informant = _informant(article, cue, limit)
    if informant is not None:
        return informant
    if cue.last < limit:
        if opens_no_subject(article, cue, limit):
            return None
        if not eulogy_at(article.words, cue.last)[0]:  # جل وعلا is not most of anything
            share = share_of_many(article, cue.last, limit)
            if share is not None:
                return share
        bracketed = _name_in_brackets(article, cue, limit)
        if bracketed is not None:
            return bracketed
        _join_clitics(article, cue.last)
    shown, start = _start(article, cue, limit)
    if start >= limit or is_no_subject(article, cue, start, limit):
        return None
    form = cue.form
    if is_introduced(article, cue, start, limit):
        alone = (start, start + 1)
        return Mention(alone, alone, kind="person", gender=form.gender if form else None, head=start)
    if form is not None and form.lemma == "سأل" and _is_one_asked(article.words[start]):
        return None
    takes_object = _takes_object(article, cue, limit)
    end = noun_phrase_end(article, start, limit, bare=takes_object)
    if takes_object and end == limit and _ends_in_kind(article, cue, start, end):
        end -= 1
    if not takes_object and form is not None and "person_object" in form.flags:
        end = _before_whom(article, start, end, limit)
    end = before_complements(article, cue, start, end)
    if end <= start:
        return None
    mention = describe(article, start, end)
    if _stands_in(article, cue, start):
        if _is_somebodys(article.words[start]):
            return None  # وجاء في [حديثه] أن: theirs who is spoken of
        if end == limit and _holds_words(article.words[start], end - start):
            mention = Mention((start, end), None, kind="document", head=start)  # وجاء في [الأمر الملكي] أن
    if _ends_in_addressees(article, cue, mention):
        end -= 1
        mention = describe(article, start, end)
    if mention.kind == "organization" and (voice := _who_speaks_for_it(article, end, limit)) is not None:
        return voice
    if takes_object and mention.name is None:
        whole = before_whom_told(article, cue, start, noun_phrase_end(article, start, limit))
        fuller = describe(article, start, whole)
        if fuller.name is not None and fuller.kind == "person":
            mention, end = fuller, whole  # دعا [القيادي في الحزب سالم العلي] إلى
    if mention.kind == "unnamed" and mention.name is None and (name := name_at_the_end(article, end, limit)):
        mention.kind, mention.name, mention.span = "person", name, (mention.span[0], name[1])
    if mention.kind == "unnamed" and mention.name is None and (name := _name_told(article, end, limit)):
        mention.kind, mention.name = "person", name
    mention.span = (shown, mention.span[1])
    if mention.kind is None:
        mention = recognize(article, cue, mention, start, end, limit)
    if mention.kind is None:
        return None
    several = form is not None and form.part == "verb" and form.number == "p"
    if several and mention.kind == "unnamed" and mention.number == "s" and not article.words[start].article:
        return None  # وأظهروا [شخصية البطل]: the object
    return agreeing(article, cue, mention, start, end)


def _stands_in(article: Article, cue: CueMatch, start: int) -> bool:
    """Whether a token is what something stands in: ``جاء في [الطلب] أن``."""
    return (
        cue.form is not None
        and bool(cue.form.required)
        and start == cue.last
        and article.words[start - 1].folded == "في"
    )


def _is_somebodys(word: Word) -> bool:
    """Whether a noun of saying has a pronoun attached: حديثه، طلبها."""
    return word.form.endswith(THIRD_PERSON) and any(form.part == "noun" for form in word.cues) and not word.article


def _holds_words(word: Word, size: int) -> bool:
    """Whether a noun behind جاء في that no list has as a document is one: الأمر الملكي، الطلب, but not النهاية."""
    if not word.article or word.flags & _NO_TEXT or size > _LONGEST_TEXT:
        return False
    if word.flags & lexicon.DOCUMENT or word.flags & lexicon.ROLE:
        return bool(word.flags & lexicon.DOCUMENT and word.flags & lexicon.ROLE)  # الحكم: no referee
    return not word.flags & INSTITUTION or bool(word.flags & lexicon.SPEECH)


def _is_one_asked(word: Word) -> bool:
    """Whether somebody in the accusative stands behind a verb of asking, who is asked: ``سأل [طبيبا]: ما العلاج؟``."""
    accusative = word.form.endswith(ACCUSATIVE_ENDINGS) and not word.article
    return accusative and bool(word.flags & (lexicon.ROLE | lexicon.UNNAMED)) and not word.flags & PERSON_NAME


def _start(article: Article, cue: CueMatch, limit: int) -> tuple[int, int]:
    """Where the subject behind a verb starts as it is shown, and where without what points to it: [هذا] الأستاذ."""
    words = article.words
    end, bearer = revered_end(words, cue.last, limit)
    if bearer and (end == limit or honour_behind(words, end)):
        return cue.last, cue.last  # يقول [ربنا]: no adverb
    told = _after_source_phrase(words, cue, limit) or _after_addressee(article, cue, limit)
    start = skip_adverbials(article, _after_reply(article, cue, told, limit), limit)
    if _stands_in(article, cue, cue.last) and words[cue.last].flags & lexicon.DOCUMENT:
        start = cue.last  # ورد في [العقد] أن: no ten years
    shown = start
    if cue.part == "verb" and cue.last < start < limit and words[start - 1].folded == "كل":
        shown -= bool(words[start].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL))  # يجمع [كل] المعنيين على أن
    if start + 1 >= limit:
        return shown, start
    if words[start].folded == _ACCORDING_TO:
        unsaid = cue.form is not None and "impersonal" in cue.form.flags
        start = start + 1 if unsaid else limit  # ويعتقد، بحسب [المحققين]، أن, but وأكد، بحسب الوكالة، أن
        return start, start
    noun = words[start + 1]
    if words[start].flags & lexicon.DEMONSTRATIVE:
        if words[start].folded == "ذلك" and start == cue.last and not is_adverbial_participle(noun):
            return start + 1, start + 1  # ذكر [ذلك] موقع «الغد»، وقال
        return shown, start + (noun.article and not noun.flags & lexicon.TIME)
    return shown, start + (words[start].folded in THE_SAME and noun.article)  # يضيف [نفس] المصدر


def _after_source_phrase(words: list[Word], cue: CueMatch, limit: int) -> int:
    """Where a verb goes on behind a source phrase between commas: قال، حسب الوكالة، [الوزير] إن; 0 if nowhere."""
    if cue.last + 1 >= limit or words[cue.last].kind != COMMA or words[cue.last + 1].folded not in _ACCORDING:
        return 0
    comma = next((k for k in range(cue.last + 2, limit - 1) if words[k].kind == COMMA), 0)
    return comma + 1 if comma else 0


def _takes_object(article: Article, cue: CueMatch, limit: int) -> bool:
    """Whether a verb has an object too, so that its subject takes no complement: دعا, وصف, اعتبر with marks."""
    form = cue.form
    if form is None:
        return False
    if (form.cue_class == "demand" and "person_object" in form.flags) or form.frame == "describe":
        return True
    if form.lemma not in DEEMING or limit >= len(article.words):
        return False
    opening = article.words[limit]
    deems_it = opening.complementizer == "ب" and opening.pronoun is not None  # اعتبر الوزير القرار [بأنه] خطأ
    return opening.kind == MARK or deems_it


def _ends_in_kind(article: Article, cue: CueMatch, start: int, end: int) -> bool:
    """Whether a noun between a subject and marks is the kind of what it calls so: ما يسميه الغرب [حرب] «الإرهاب»."""
    words = article.words
    if end - start < 2 or end >= len(words) or words[end].kind != MARK or not tells_what_it_is_called(words, cue):
        return False
    before, kind = words[end - 2], words[end - 1]
    if kind.article or (kind.flags & lexicon.PERSON_NAME and not kind.flags & lexicon.NAME_IS_WORD):
        return False
    return (before.article and not before.flags & (lexicon.ROLE | lexicon.HONORIFIC)) or has_pronoun(before)


def _before_whom(article: Article, start: int, end: int, limit: int) -> int:
    """Where a subject ends before the body or people whom its verb is about: أبلغ [رئيس الوزراء] الشركة أن."""
    alone = noun_phrase_end(article, start, limit, bare=True)
    if not start < alone < end or not article.words[alone - 1].article:
        return end
    whom, before = article.words[alone], article.words[alone - 1]
    if not whom.article or whom.preposition or whom.conjunction or whom.flags & lexicon.NATIONALITY:
        return end  # المقرر الخاص [للأمم المتحدة]
    adjective = before.number == "p" and whom.stem.endswith("ين")  # نقابة الأطباء [البيطريين]
    return alone if whom.flags & _WHOM and not adjective else end


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


def _name_in_brackets(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """An institution or full name in brackets right behind a verb: ``وقالت (التربية) إن``, ``يرى (سالم العلي) أن``."""
    words, first = article.words, cue.last + 1
    if cue.part != "verb" or first >= limit or words[cue.last].kind != OPENING_BRACKET:
        return None
    closing = next(
        (k for k in range(first, min(limit, first + _LONGEST_NAME + 1)) if words[k].kind != NOT_PUNCTUATION), 0
    )
    if closing <= first or words[closing].kind != CLOSING_BRACKET:
        return None
    if (named := _person_in_brackets(article, first, closing)) is not None:
        return named if agrees(article, cue, named) else None
    flags = words[first].flags | phrase_at(words, first)[1]
    if words[first].flags & lexicon.GIVEN_NAME and name_end(article, first, closing) == closing > first + 1:
        name = (first, closing)
        return Mention(name, name, kind="person", head=first)  # قال (سامي حداد) إن
    if closing == first + 1 and _is_called_by_one_word(words[first], cue):
        name = (first, closing)
        return Mention(name, name, kind="person", gender=words[first].name_gender, head=first)  # type: ignore[arg-type]
    called = words[first].article and not flags & (PERSON_NAME | lexicon.TITLE | lexicon.TIME | lexicon.GROUP)
    if not called and not flags & (lexicon.ORGANIZATION_NAME | lexicon.MEDIA):
        return None
    return Mention((first, closing), kind="organization", head=first)


def _is_called_by_one_word(word: Word, cue: CueMatch) -> bool:
    """Whether brackets behind a verb of saying hold a given name alone, or one of a father: (سالم)، (أبوعبدالله)."""
    form = cue.form
    if form is None or form.frame != "say" or word.article or word.preposition or word.conjunction:
        return False
    if word.flags & lexicon.GIVEN_NAME:
        return word.name_gender in (None, form.gender)
    return not word.flags and word.folded.startswith("ابو") and form.gender == "m"


def _person_in_brackets(article: Article, first: int, closing: int) -> Mention | None:
    """A person whom brackets set off as others do with marks: اعتبر ([نصر حامد العلي]) أن, وأكد ([الوزير]) أن."""
    if article.words[first].flags & lexicon.NUMBER or noun_phrase_end(article, first, closing) != closing:
        return None
    mention = describe(article, first, closing)
    return mention if mention.kind in ("person", "unnamed") else None


def _ends_in_addressees(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether people right behind a speaker's name are told what follows: ``أبلغ الوزير سالم العلي [النواب] أن``."""
    if cue.form is None or cue.pronoun is not None or mention.name is None or mention.kind != "person":
        return False
    last = mention.span[1] - 1
    word = article.words[last]
    many = word.article and word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) and not word.flags & PERSON_NAME
    return "person_object" in cue.form.flags and bool(many) and mention.name[1] == last


def _who_speaks_for_it(article: Article, end: int, limit: int) -> Mention | None:
    """Whose words an institution's are: ``ردت الحركة على لسان [عضو وفدها سالم العلي] بأن``."""
    words = article.words
    if end + 2 >= limit or words[end].folded != "علي" or words[end + 1].folded != "لسان":
        return None
    voice = describe(article, end + 2, max(noun_phrase_end(article, end + 2, limit), end + 3))
    return voice if voice.kind in ("person", "unnamed") else None


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


def _name_told(article: Article, first: int, limit: int) -> tuple[int, int] | None:
    """The name by which an aside tells who somebody is: ``قال أحدهم، وهو [سالم العلي]``, ``وهو شاب اسمه [سالم]``.

    Right behind who speaks it needs no و: ``قال متحدث باسم الوزارة هو العقيد [سالم العلي] إن``.
    """
    words = article.words
    for j in range(first, min(limit - 1, first + _FARTHEST_ASIDE)):
        if words[j].folded not in WHO_IS and not (j == first and words[j].folded in _HE_IS):
            continue
        near = range(j + 1, min(limit - 1, j + _FARTHEST_NAME))
        called = next((k + 1 for k in near if words[k].folded in BY_NAME), 0)
        start = called or j + 1
        while start + 1 < limit and words[start].article and words[start].flags & (lexicon.RANK | lexicon.HONORIFIC):
            start += 1
        given = words[start]
        if not given.flags & lexicon.GIVEN_NAME or given.conjunction or given.preposition:
            return None
        end = name_end(article, start, limit)
        return (start, end) if end > start + 1 or called else None
    return None


def _join_clitics(article: Article, j: int) -> None:
    """Take a word right after a verb whole: no «and» can stand there, so that والكوم is a name that no list knows."""
    word = article.words[j]
    other = FUNCTION | lexicon.COMMON | lexicon.ROLE | lexicon.VERB  # «…»، يقول [ويصمت]
    plain = not word.flags & other and not word.complementizer and not word.cues
    like = word.folded.startswith("كال") and not word.flags  # كالزيتش
    if (word.conjunction == "و" or like) and plain:
        whole = word.folded
        article.words[j] = word.changed(
            flags=lexicon.FAMILY_NAME, conjunction="", preposition="", article=False, stem=whole, bare=whole
        )


def _after_addressee(article: Article, cue: CueMatch, limit: int) -> int:
    """The token after a medium in marks to which somebody speaks: ``أبلغ [«الغد»] رئيس البلدية أن``."""
    stretch = article.opened.get(cue.last)
    if stretch is None and cue.last + 1 < limit and article.words[cue.last].surface == '"':
        return cue.last + 1  # وقال " سالم: "نعمل ليلا": a mark that opens nothing
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
    if word.phrases and phrase_at(article.words, j)[1] & lexicon.ORGANIZATION_HEAD:
        return True  # [وسائل إعلام]
    return word.bare in name_words
