"""Who is named before a colon as the one who says what follows: ``[وزير الصحة] لـ«الغد»: …``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import ends_a_name, name_words
from service.attribution.noun_phrases.binding import PLATFORMS, PRESS
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.unannounced.gestures import is_gesture
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, SPEAKER_HEAD
from service.lexicon.punctuation import COMMA, DASH, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, is_only_given_name

_LONGEST_LABEL: Final = 9
_READ_ON: Final = word_set("labels.read_on")
_SPOKEN_IN: Final = ("في", "عبر")
_POSTED_ON: Final = ("عبر", "علي")
_SPOKEN_AT: Final = ("في", "من")
_TO_ME: Final = ("لي", "لنا", "له", "لها", "لهم")
_TITLES: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC
_SPEAKING: Final = SPEAKER_HEAD & ~(PERSON_NAME | lexicon.SPEECH) | lexicon.KIN
SPOKEN_ABOUT: Final = ("عن", "حول", "بشان")
_GENERAL: Final = ("عام", "عامه")  # a year, too
_SPOKEN_WHEN: Final = word_set("labels.spoken_when")


def speaker_of_label(article: Article, start: int, colon: int) -> Mention | None:
    """Who a headline's label names, with whom or what is spoken to or of left out: ``[وزير الصحة] لـ«الغد»:``.

    Args:
        article: the article.
        start: the first token of the label.
        colon: the colon after it.

    Returns:
        The speaker; None where the label names none.
    """
    words = article.words
    start = _past_connective(words, start, colon)
    says = any(
        _may_say(words[k])
        and words[k].folded not in _SPOKEN_WHEN
        and not _is_posted(article, k, colon)
        and not (words[k].flags & lexicon.ORGANIZATION_HEAD and k > start and words[k - 1].flags & lexicon.ROLE)
        and not (words[k].flags & lexicon.ROLE and words[k - 1].kind == COMMA)  # فلان، [طالب] بالشعبة الأدبية: …
        for k in range(start, colon)
    )
    if says or is_gesture(words[start]) or _tells_how_it_is_said(words[start]):
        return None
    if words[start].folded in _READ_ON and not phrase_at(words, start)[1] & lexicon.UNNAMED:
        return None  # but [شاهد عيان]: …
    end = noun_phrase_end(article, start, colon)
    addressed = next((k for k in range(start + 1, end) if _may_be_addressed(words[k])), end)
    called = addressed - start > 1 and ends_a_name(article, start, addressed)
    many = addressed == start + 1 and words[start].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)  # نواب [للوزير]: …
    alone = addressed == start + 1 == colon - 1 and _is_name_before_addressee(words, start)
    body = addressed == start + 1 and words[start].article and is_told_to_many(words, addressed)
    office = addressed == colon - 1 and bool(words[start].flags & lexicon.ROLE)
    if office and _is_of_a_body(words, start, addressed):
        office = False  # الأمين العام [للحزب]: …
    if called or many or alone or body or office:
        end = addressed  # قايد السبسي [للمسؤولين]: …، الداخلية [للسائقين]: …، وزير الصحة [لفرانس24]: …
    if end + 1 < colon and words[end].preposition == "ب" and words[end].flags & lexicon.PLACE:
        end += 1  # مدير مهرجان المسرح والسينما [بالقاهرة] لـ«الغد»: …
    spoken_to = end < colon and _is_spoken_to_or_about(article, end, colon)
    if end <= start or (end if spoken_to else colon) - start > _LONGEST_LABEL:
        return None
    if article.line(colon)[1] == colon + 1 and not spoken_to and not _is_speech_beneath(article, colon):
        return None
    if not spoken_to and skip_adverbials(article, end, colon) < colon:
        return None
    if (
        end < colon
        and not spoken_to
        and words[end].folded[:1] != "ل"
        and not words[end].flags & lexicon.TIME
        and words[end].surface != "("
    ):
        return None
    if end + 1 < colon and words[end].folded == "عن" and _brings_news(words, start):
        start, end = end + 1, noun_phrase_end(article, end + 1, colon)  # رويترز عن [مسؤولين]: …
    if end - start == 1 and end + 1 == colon and words[end].article and words[end].flags & lexicon.TIME:
        if not words[start].article and not words[start].flags & PERSON_NAME:
            return None  # [حكمة] اليوم: …
    mention = describe(article, start, end)
    if mention.kind == "person" and _is_event(words, start, end):
        return None  # رحيل الكاتب سالم العلي: …
    if mention.kind == "person" and _is_apposition(article, end, colon):
        mention.titles += describe(article, end + 1, colon).titles
    if mention.kind == "unnamed" and _opens_with_another(words, colon):
        return None  # مرآة الشمال: قال الوزير إن
    if mention.kind == "unnamed" and (mention.head != start or _is_thing(words[start])):
        return None  # [العمليات البيولوجية]: …, though بيولوجية is somebody too
    if mention.kind == "unnamed" and not spoken_to and any(words[k].conjunction == "و" for k in range(start + 1, end)):
        if not words[end - 1].flags & SPEAKER_HEAD:
            return None  # المرأة والعمل: …, which is a topic
    if any(
        words[k].flags & lexicon.TIME and not words[k].flags & PERSON_NAME and words[k].bare not in _GENERAL
        for k in range(start, end)
    ):
        return None  # ولد يوم الاثنين: …, but المدير العام: …
    return mention


def _past_connective(words: list[Word], start: int, colon: int) -> int:
    """The token behind a connective and its comma with which a label begins: ``من جانبه، [المدرب سالم العلي]: «…»``."""
    size, flags = phrase_at(words, start)
    comma = start + max(size, 1)
    leads = (flags | words[start].flags) & lexicon.CONNECTIVE and comma + 1 < colon and words[comma].kind == COMMA
    return comma + 1 if leads else start


def _is_speech_beneath(article: Article, colon: int) -> bool:
    """Whether marked words of somebody's begin the line below a label: ``سالم العلي (مدرب المنتخب):`` / ``«…»``."""
    stretch = article.opened.get(colon + 1)
    return stretch is not None and stretch.double and stretch.closed and is_speech(article, stretch)


def _is_of_a_body(words: list[Word], start: int, behind: int) -> bool:
    """Whether ل brings of what somebody with a title is the officer, not to whom they speak: المدير [للشركة]."""
    body = words[behind]
    if not words[start].article or body.flags & lexicon.MEDIA or body.stem in PRESS:
        return False
    return bool(body.flags & (lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME))


def _opens_with_another(words: list[Word], colon: int) -> bool:
    """Whether what follows a colon tells at once what somebody else said, as it does behind the name of a medium."""
    if colon + 2 >= len(words) or words[colon + 2].preposition == "ل" or words[colon + 2].folded in _TO_ME:
        return False
    return any(
        form.part == "verb" and form.frame == "say" and form.tense == "past" and form.person == 3
        for form in words[colon + 1].cues
    )


def is_told_to_many(words: list[Word], end: int) -> bool:
    """Whether many people are spoken to behind who speaks: الداخلية [للسائقين]: …، الداخلية [لـ السائقين]: …."""
    told = words[end + (words[end].folded == "ل" and end + 1 < len(words))]
    many = told.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.MANY_PEOPLE)
    return bool(many) and (told.article or told.pronoun is not None) and words[end].folded[0] == "ل"


def _is_spoken_to_or_about(article: Article, end: int, colon: int) -> bool:
    """Whether to whom, of what or when somebody speaks follows them in a label, or what they are: [لـ«الغد»]:."""
    words = article.words
    return bool(
        (words[end].folded == "ل" and words[end + 1].kind != NOT_PUNCTUATION)  # لـ(«الغد»)
        or (words[end].folded == "ل" and words[end + 1].flags & (PERSON_NAME | lexicon.HONORIFIC))  # لـ سالم العلي
        or _may_be_addressed(words[end])
        or words[end].folded in SPOKEN_ABOUT  # فلان [عن فلان]: …
        or words[end].folded in _SPOKEN_WHEN  # مدرب الفريق [بعد الفوز]: …
        or (words[end].folded in _SPOKEN_IN and words[end + 1].flags & lexicon.SPEECH)  # فلان [في حوار مع «الغد»]: …
        or _is_apposition(article, end, colon)  # فلان[، خبير اقتصادي]: …
        or _is_spoken_at(article, end, colon)
        or _is_posted(article, end, colon)
    )


def _is_posted(article: Article, end: int, colon: int) -> bool:
    """Whether where somebody posts what they say follows them in a label: فلان [عبر «إكس»]: …, [على حسابه]: …."""
    words, where = article.words, end + 1
    if words[end].folded not in _POSTED_ON or where >= colon:
        return False
    stretch = article.opened.get(where)
    if stretch is not None:
        where = stretch.first
    return words[where].folded in PLATFORMS


def _is_spoken_at(article: Article, end: int, colon: int) -> bool:
    """Whether where somebody speaks follows their name, which stands below too: العلي [من طنجة]: …, [في «القمة»]: …."""
    words = article.words
    if words[end].folded not in _SPOKEN_AT or words[end - 1].bare not in name_words(article):
        return False
    if not words[end - 1].flags & PERSON_NAME:
        return False
    stretch = article.opened.get(end + 1)
    if stretch is not None:
        return stretch.closing + 1 == colon
    return bool((words[end + 1].flags | phrase_at(words, end + 1)[1]) & lexicon.PLACE)


def _is_thing(word: Word) -> bool:
    """Whether a word is a common noun alone, and no one: العمليات."""
    return word.flags == lexicon.COMMON and word.article


def _is_event(words: list[Word], start: int, end: int) -> bool:
    """Whether a label begins with what happened to somebody, which is a topic: ``[رحيل] الكاتب سالم العلي``."""
    word = words[start]
    if word.article or word.flags & _SPEAKING or start + 2 >= end:
        return False
    whose = words[start + 1]
    if whose.article and whose.flags & _TITLES:
        return any(words[k].flags & lexicon.GIVEN_NAME for k in range(start + 2, end))
    happened = word.flags & lexicon.COMMON and not word.flags & PERSON_NAME
    return bool(happened) and not whose.article and bool(whose.flags & (lexicon.GIVEN_NAME | lexicon.ROLE))


def _brings_news(words: list[Word], j: int) -> bool:
    """Whether a headline's label begins with a medium, which passes on what others say: رويترز، القناة 12."""
    return bool((words[j].flags | phrase_at(words, j)[1]) & lexicon.MEDIA)


def _is_apposition(article: Article, end: int, colon: int) -> bool:
    """Whether nothing but what somebody is stands between a name and a headline's colon: ``[، خبير اقتصادي]:``."""
    words = article.words
    if end + 1 >= colon or words[end].kind not in (COMMA, DASH):
        return False
    if not (words[end + 1].flags | phrase_at(words, end + 1)[1]) & (lexicon.ROLE | lexicon.UNNAMED):
        return False  # [ربة منزل]
    return noun_phrase_end(article, end + 1, colon) == colon


def _tells_how_it_is_said(word: Word) -> bool:
    """Whether a label begins with a participle in the accusative, and so goes on from above: [مضيفا] في العظة: «…»."""
    accusative = word.form.endswith("ا") and not word.article
    return accusative and any(form.part == "participle" and form.adverbial for form in word.cues)


def _may_say(word: Word) -> bool:
    """Whether a word before a colon is a verb or noun of saying, and no mere name as يوسف."""
    if not word.cues:
        return False
    named = is_only_given_name(word)
    if named and word.cues[0].tense == "present":
        return False
    return word.cues[0].part == "verb" or _is_of_saying(word)


def _may_be_addressed(word: Word) -> bool:
    """Whether a word begins with ل, as those who are spoken to do: للمسؤولين، لفرانس24."""
    return word.preposition == "ل" or (not word.flags and word.folded[0] == "ل" and len(word.folded) > 3)


def _is_name_before_addressee(words: list[Word], j: int) -> bool:
    """Whether a name of one word stands before whom somebody speaks to: ``[عباس] لأوباما: …``, ``[ميقاتي] لعون: …``.

    Behind a given name an unknown word with ل may be the surname: سامي لعروسي.
    """
    word = words[j]
    if not word.flags & PERSON_NAME or word.flags & lexicon.ROLE:
        return False
    return words[j + 1].preposition == "ل" or not word.flags & lexicon.GIVEN_NAME


def _is_of_saying(word: Word) -> bool:
    """Whether a word is قول, which announces what follows the colon itself: كقول الشاعر: «…»."""
    return any(form.lemma == "قال" and form.part == "noun" for form in word.cues) and not word.article
