"""Marked words that are somebody's speech, told from names, titles and terms in quotation marks."""

import re
from typing import Final

from service.attribution.mentions.roles import WORKS as WORKS_OF_ONE
from service.attribution.names.names import name_end
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import FULL_STOP, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word, can_be_verb

_NAMES: Final = (
    lexicon.ORGANIZATION_NAME | lexicon.GIVEN_NAME | lexicon.FAMILY_NAME | lexicon.PLACE | lexicon.ORGANIZATION_HEAD
)
_PROPER: Final = _NAMES & ~lexicon.ORGANIZATION_HEAD
_FOREIGN: Final = lexicon.ORGANIZATION_NAME | lexicon.FAMILY_NAME | lexicon.GIVEN_NAME | lexicon.NAME_PART
_FATHERS: Final = ("ابو", "ابا", "ابي")
_LONGEST_NAME: Final = 4
_WILL: Final[tuple[str, ...]] = ("سي", "ست", "سن")
_I: Final = "آي"  # the letter: آي كلاود
# verbal nouns that no list needs to know: تكميم، استفزاز، انبطاح، اجتثاث
_VERBAL_NOUN: Final = re.compile("ت..ي.|است..ا.|ان..ا.|ا.ت.ا.")
_VERBAL_NOUN_WITH_ARTICLE: Final = re.compile("ت[^اويه]{3}|ت[^اويه]ا[^اويه]{2}")  # التنمر، التخاذل
_SHE: Final[tuple[str, ...]] = ("ت", "وا")  # endings of the past, which names do not have
_I_WILL: Final[tuple[str, ...]] = ("سأ", "وسأ", "فسأ")
_LONGEST_MARKED_NAME: Final = 3
_LONGEST_FOREIGN: Final = 7  # what is longer and no list knows is dialect
_LONGEST_TITLE: Final = 12
_LONGEST_SUBJECT: Final = 3
_MOST_PLACES: Final = 20
_LONGEST_TERM: Final = 3
_FEWEST_USES: Final = 3
_LONGEST_TOPIC: Final = 6
_NOUN_AND_ADJECTIVE: Final = 2
_LONGEST_NUMBERED: Final = 3
_SHORTEST_VERB: Final = 4
_FARTHEST_CALLED: Final = 5
_BEFORE_VERBS: Final = ("لن", "لم", "سوف", "قد")
_WORKS: Final = word_set("marked_words.works")
_ARTISTIC: Final = word_set("marked_words.artistic")
_FARTHEST_WORK: Final = 7
_IN: Final = ("في", "وفي")
_AND: Final = "و"
_FOREMOST: Final = word_set("marked_words.foremost")
_MANY_WORKS: Final = word_set("marked_words.many_works")
_FARTHEST_MANY: Final = 5
_BEARING: Final = ("ذات", "ذو", "ذا", "ذي", "ذوو", "ذوي")
_STATES: Final = word_set("marked_words.states")
_TITLED: Final = lexicon.HONORIFIC | lexicon.ROLE | lexicon.UNNAMED


def is_speech(article: Article, stretch: Stretch) -> bool:
    """Whether marked words inside a report are somebody's words rather than a name, a title or a term."""
    words = article.words
    inner = [w for w in words[stretch.first : stretch.last] if w.kind == NOT_PUNCTUATION]
    if not inner or all(w.folded.isascii() for w in inner):
        return False
    before = words[stretch.opening - 1] if stretch.opening else None
    if before is not None and before.kind != NOT_PUNCTUATION:
        before = None
    if before is not None and len(inner) <= _LONGEST_TITLE and (_is_bare(before) or _is_title(article, stretch)):
        return False  # فيلم «كيف تجعل اثنين يقعان في الحب»
    if len(inner) <= _LONGEST_TITLE and _is_introduced(article, stretch):
        return False
    announced = before is not None and (before.complementizer is not None or before.folded in _PREDICATES)
    arabic = inner[0].preposition or inner[0].flags & lexicon.AUXILIARY  # «بأجهزة …», «كانت …»
    foreign = not arabic and _are_mostly_foreign(inner)
    if _is_called(words, stretch.opening):
        return False
    size, listed = phrase_at(words, stretch.first)
    if listed & lexicon.ORGANIZATION_NAME and size == stretch.last - stretch.first:
        return False  # إن «قوات الدعم السريع» أعدمت
    if is_topic(article, stretch) or (before is not None and before.folded == "مع" and _is_of_institution(inner)):
        return False
    if before is not None and before.complementizer is not None and _is_marked_again(article, stretch):
        return False  # أن «جواز الشباب» سيصدر غدا, of an article that has «جواز الشباب» all along
    if FATHATAN in inner[0].surface:
        return True  # صارت «مرتعاً للجواسيس»
    if _is_numbered(inner):
        return False  # كوكب «الأرض 2», النجم «كيل زه 667»
    if before is not None and (before.bare in _BEFORE_VERBS or _completes_clause(article, stretch)):
        return True  # إن اللجنة لن «تقبل بالفتات», إن الوضع في المخيم «مأساوي»
    if len(inner) > _LONGEST_NAME:
        return not foreign or len(inner) > _LONGEST_FOREIGN
    named = (
        before is not None
        and before.stem not in ACTS
        and bool(before.flags & (INSTITUTION | lexicon.DOCUMENT | lexicon.PLACE) or _tells_what_is_named(before))
    )
    at_place = named and before is not None and before.flags & lexicon.PLACE and before.stem not in NAMING
    predicated = at_place and (_is_indefinite(inner) or not (inner[0].article or inner[0].flags & _NAMES))
    # إيران «دولة معتدية»
    plural = before is not None and (before.number == "p" or before.form.endswith("ات"))
    if before is not None and plural and _agrees(before, inner[0]):
        return True  # معلومات «سرية»
    if before is not None and len(inner) > 1 and inner[0].folded in _BEARING and _is_definite(before):
        return True  # العلاجات «ذات أهمية هائلة»
    if foreign and not announced:
        return False
    clausal = any(_is_clause_word(w) for w in inner) or _acts(inner)
    if named and before is not None and not before.article and not (at_place and (clausal or predicated)):
        return False  # but إيران «لم تنسحب»
    thing = named and before is not None and before.article and before.stem in NAMING
    if thing and not (clausal or _is_prepositional(inner[0]) or _ends_clause(words, stretch)):
        return False  # إن السفينة «صوت الأرض» ستصل غدا
    if clausal or _is_prepositional(inner[0]) or (len(inner) > 1 and _is_phrase(inner)):
        return True
    if before is not None and _is_definite(before) and before.stem not in _WORKS and len(inner) > 1:
        if inner[0].folded in _STATES or _did_so(inner[0]):
            return True  # المستشفى «خارج الخدمة», القوات «دمرت عشرة أهداف»
    if all(w.flags & _NAMES for w in inner):
        return False
    if len(inner) <= 3 and before is not None and before.article and before.flags & (INSTITUTION | lexicon.ROLE):
        if not (before.flags & lexicon.TIME or are_noun_and_adjective(inner)):
            return False  # but اليوم «عرقلة العمل»: today, and no newspaper
    if announced:
        return not _is_subject(words, stretch, inner)
    if _is_named_elsewhere(article, stretch):
        return False
    if before is not None and (_agrees(before, inner[0]) or _is_told_of(before, inner)):
        return True
    adjective = len(inner) == 1 and (_is_unlisted_nisba(inner[0]) or inner[0].folded[0] == "م")
    if before is not None and adjective and not inner[0].flags & _NAMES and _ends_clause(words, stretch):
        if _is_definite(before) and not before.flags & (INSTITUTION | lexicon.ROLE):
            return True  # وضعها «كارثي», صمتها «مريب»
    if len(inner) > 1 and _is_indefinite(inner):
        return True
    known = sum(_is_known(w) or _is_of_a_nation(w) for w in inner)
    return known * 2 >= len(inner) if len(inner) > 1 else bool(inner[0].preposition) or known == 1


def _is_numbered(inner: list[Word]) -> bool:
    """Whether a name of a word or two ends in its number, with no verb or negation before it."""
    if not _NOUN_AND_ADJECTIVE <= len(inner) <= _LONGEST_NUMBERED or not inner[-1].folded.isdigit():
        return False
    said = lexicon.NEGATION | lexicon.VERB | lexicon.AUXILIARY | lexicon.COMPLEMENTIZER | lexicon.PRONOUN
    return not any(word.flags & said or word.cues or word.preposition for word in inner)


def _completes_clause(article: Article, stretch: Stretch) -> bool:
    """Whether marked words end a clause of whose subject nothing else is told: ``إن الوضع في المخيم «مأساوي».``.

    Nothing but that subject, which is definite, stands between them and إن; so in ``إن ما جرى «عار على الجميع».``.
    """
    words, after = article.words, stretch.closing + 1
    if not stretch.closed or (after < article.sentence(stretch.opening)[1] and words[after].kind != FULL_STOP):
        return False
    for k in range(stretch.opening - 1, max(stretch.opening - _LONGEST_TOPIC, 0), -1):
        word = words[k]
        if word.complementizer is not None:
            return word.pronoun is None and k + 1 < stretch.opening
        if word.folded == "ما" and words[k - 1].complementizer is not None and words[k - 1].pronoun is None:
            return k + 1 < stretch.opening
        of_subject = word.article or word.flags & (lexicon.PREPOSITION | lexicon.DEMONSTRATIVE)
        what_was_done = k == stretch.opening - 1 and words[k - 1].folded == "ما"
        if word.kind != NOT_PUNCTUATION or not (of_subject or what_was_done):
            return False
    return False


def _is_subject(words: list[Word], stretch: Stretch, inner: list[Word]) -> bool:
    """Whether definite words behind إن are what the clause is about, which a term names: إن «الورقة البيضاء» تكتيك."""
    after = stretch.closing + 1
    if words[stretch.opening - 1].complementizer is None or after >= len(words) or len(inner) > _LONGEST_SUBJECT:
        return False
    goes_on = words[after].kind == NOT_PUNCTUATION and not words[after].conjunction
    return goes_on and all(word.article for word in inner)


def _is_of_institution(inner: list[Word]) -> bool:
    """Whether marked words begin like the name of an institution and hold no clause: شراكتها مع «بنك الأمل للتمويل»."""
    if not 2 <= len(inner) <= _LONGEST_TOPIC or not inner[0].flags & lexicon.ORGANIZATION_HEAD or inner[0].article:
        return False
    return inner[1].article and not any(_is_clause_word(word) for word in inner)


def is_topic(article: Article, stretch: Stretch) -> bool:
    """Whether marked words tell what a meeting or a text is about: مؤتمر المنظمة «حول تطبيق المعايير»."""
    inner = article.words[stretch.first : stretch.last]
    about = len(inner) > 0 and inner[0].folded == "حول"
    return about and len(inner) <= _LONGEST_TOPIC and not any(_is_clause_word(w) for w in inner[1:])


def _is_called(words: list[Word], opening: int) -> bool:
    """Whether a mark opens a title or what something is called: ``تحت شعار «…»``, ``ما يعرف بـ«…»``."""
    by = opening > 1 and words[opening - 1].folded in ("ب", "بال")
    if opening + 1 < len(words) and words[opening + 1].folded[0] == "ب":
        if any(word.folded in _CALLED for word in words[max(opening - _FARTHEST_CALLED, 0) : opening]):
            return True  # ما يعرف اليوم «بالفكر الحر»
    before = words[opening - 2 if by else opening - 1] if opening else None
    if before is None or before.kind != NOT_PUNCTUATION:
        return False
    return before.stem in _TITLES or before.folded in _CALLED


def is_marked_name(article: Article, stretch: Stretch) -> bool:
    """Whether marked words are the name of a person whom the article names without marks too: ``أكد «صالح» أن``."""
    if not 0 < stretch.last - stretch.first <= _LONGEST_MARKED_NAME or not stretch.closed:
        return False
    known = name_words(article)
    first, last = article.words[stretch.first], article.words[stretch.last - 1]
    if stretch.last - stretch.first == 2 and first.folded in _FATHERS:
        if not last.article and not last.flags & lexicon.PLACE and not phrase_at(article.words, stretch.first)[0]:
            return True  # «أبو جناح», but not «أبو ظبي» and «أبو الهول»
    return all(
        word.bare in known and not word.flags & (INSTITUTION | lexicon.PLACE) and not word.complementizer
        for word in article.words[stretch.first + is_title_in_marks(article.words, stretch) : stretch.last]
    )


def is_title_in_marks(words: list[Word], stretch: Stretch) -> bool:
    """Whether marks hold a name with a title: «[الشيخ] صالح»."""
    title = words[stretch.first]
    return stretch.last - stretch.first > 1 and title.article and bool(title.flags & lexicon.HONORIFIC)


def is_full_name(article: Article, stretch: Stretch) -> bool:
    """Whether marked words are nothing but a given name and a surname: لوح رئيس الحكومة «سامي المنصوري» بالحل."""
    first, last = stretch.first, stretch.last
    if not 2 <= last - first <= _LONGEST_NAME or not stretch.closed:
        return False
    words = article.words
    given = words[first].flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART) and not words[first].cues
    if words[first].folded == "باسم" and last - first == 2 and first > 1 and words[first - 2].article:
        return not words[first + 1].flags & ~lexicon.PERSON_NAME  # الفنان السوري «باسم يازجي»
    family = words[first + 1].article and words[first + 1].flags & lexicon.FAMILY_NAME  # صفاء النجار
    titled = first > 1 and words[first - 2].article and words[first - 2].flags & _TITLED
    doubtful = words[first].flags & lexicon.NAME_IS_WORD and not family and not titled  # المستشار «عقيلة صالح»
    doubtful = doubtful or words[first].bare == words[first + 1].bare
    unknown = titled and last - first == 2 and not words[first + 1].flags & ~lexicon.PERSON_NAME  # «صالح أبوقمر»
    return bool(given) and not doubtful and (bool(unknown) or name_end(article, first, last) == last)


def _is_clause_word(word: Word) -> bool:
    """Whether a word stands in clauses and not in names: a negation, a particle, a pronoun, a finite verb of saying."""
    if word.flags & (lexicon.CLAUSAL | lexicon.COMPLEMENTIZER):
        return not word.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME)
    if word.flags & lexicon.VERB and word.form.endswith(_SHE) and not word.conjunction:
        return True  # القوات «سيطرت على التلة»
    told = can_be_verb(word)
    if told and word.folded.startswith(_WILL):
        return True  # الوفد «سيعود قريبا»
    if word.folded[0] == "ي" and not word.flags & ~lexicon.COMMON:
        if any(form.part == "verb" and form.tense == "present" for form in word.cues):
            return True  # «الشعب يريد الإصلاح»
    return word.form.startswith(_I_WILL) and not word.flags


def _acts(inner: list[Word]) -> bool:
    """Whether marked words begin with what a subject does: إيران «تزعزع استقرار المنطقة», الحكومة «تكذب»."""
    verb, rest = inner[0], inner[1:]
    if verb.flags & ~lexicon.COMMON or verb.article or verb.folded[0] not in "يت":
        return False
    if any(f.part == "verb" and f.tense == "present" and "ambiguous" not in f.flags for f in verb.cues):
        return True
    unknown = not verb.flags and len(verb.folded) >= _SHORTEST_VERB and verb.form[-1] not in "ةا"
    return unknown and bool(rest) and all(_is_known(w) and not w.flags & _PROPER for w in rest)


def _are_mostly_foreign(words: list[Word]) -> bool:
    """Whether more than half of some words, two or more, are of another language."""
    count = 0
    for word in words:
        count += _is_foreign(word)
    return count * 2 > len(words) > 1


def _is_unlisted_nisba(word: Word) -> bool:
    """Whether a word that no list has looks like an adjective: كارثي, هامشية."""
    plain = not (word.flags or word.cues or word.article or word.conjunction or word.preposition)
    return plain and len(word.folded) > _SHORTEST_VERB and word.form.endswith(("ي", "ية"))


def _ends_clause(words: list[Word], stretch: Stretch) -> bool:
    """Whether nothing is told behind marks of what stands in them: no سيارته «مازيراتي» [سرقت]."""
    after = words[stretch.closing + 1] if stretch.closing + 1 < len(words) else None
    return (
        after is None or after.kind != NOT_PUNCTUATION or bool(after.conjunction or after.flags & lexicon.PREPOSITION)
    )


def _is_bare(word: Word) -> bool:
    """Whether a word is the noun of a work in construct with its title: رواية «…»."""
    return not word.article and word.stem in _WORKS


def _is_work(word: Word) -> bool:
    """Whether a word is the noun of a work whose title follows: رواية «…», روايته «…»."""
    if word.article:
        return False
    if word.stem in _WORKS:
        return True
    if not word.form.endswith(("ه", "ها", "هم", "ي")):
        return False
    owned = word.folded.removesuffix("ها").removesuffix("هم").removesuffix("ه").removesuffix("ي")  # كتابيه: two of them
    return owned in _WORKS or owned.removesuffix("ت") + "ه" in _WORKS


def _is_title(article: Article, stretch: Stretch) -> bool:
    """Whether marked words are the title of a work behind its adjectives or whose it is, or one of several such.

    ``فيلمها الوثائقي الجديد «…»``, ``رواية الكاتب سامي العلي «…»``. Not where they may be what a clause tells of the
    work, or what is said in it: ``إن الفيلم الجديد «لا يستحق المشاهدة»``, ``وقال في روايته الأولى «…»``; there
    something else has to follow, as in ``سيعرض غدا``.

    Args:
        article: the article.
        stretch: the marked words.

    Returns:
        Whether they are.
    """
    words, last = article.words, stretch.opening - 1
    if words[last].folded == _AND and (other := article.closed.get(last - 1)) is not None:
        return _is_bare(words[other.opening - 1]) or _is_title(article, other)  # روايتيه «…» و[«…»]
    if words[last].folded in _FOREMOST:
        return any(word.stem in _MANY_WORKS for word in words[max(last - _FARTHEST_MANY, 0) : last])
    work = work_before(words, last)
    if work < 1:
        return False
    if words[last].article and words[stretch.first].article:
        return False  # المسلسل «المسيء للدين»
    governing = words[work - 1]
    if governing.flags & lexicon.ROLE and not governing.article:
        return False  # قالت مؤلفة الرواية هدى العلي «لم أقصد أحدا»
    subject = governing.complementizer is not None or governing.flags & lexicon.AUXILIARY
    subject = subject or governing.kind != NOT_PUNCTUATION or governing.folded in _IN  # وقال في روايته الأولى «…»
    subject = subject or bool(governing.flags & lexicon.PERSON_NAME)  # اعتبر سالم العلي المسلسل الكوميدي «مهزلة حقيقية»
    if not subject or stretch.closing + 1 >= len(words):
        return not subject
    after = words[stretch.closing + 1]
    verbal = after.flags & (lexicon.VERB | lexicon.AUXILIARY)
    governed = after.folded[0] in "بل" and not verbal  # الكتاب «لا يقرأ» بسهولة
    return not (governed or _ends_clause(words, stretch))


def work_before(words: list[Word], last: int) -> int:
    """The noun of a work to which the words up to ``last`` belong: its adjectives, its maker.

    Args:
        words: the words of the article.
        last: the last of the words.

    Returns:
        The noun; 0 where there is none.
    """
    named = False
    for k in range(last, max(last - _FARTHEST_WORK, 0), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION:
            return 0
        if named and not word.article and word.stem in WORKS_OF_ONE:
            return k
        if not named and word.article and word.stem in _ARTISTIC and k > 1 and _is_definite(words[k - 1]):
            return k - 1  # عرضه [المسرحي], المجموعة [القصصية]
        if not named and (word.stem in _WORKS or _is_work(word)):
            return k
        if word.conjunction or word.complementizer or word.flags & (lexicon.FUNCTION | lexicon.TIME):
            return 0
        if word.article and not (word.preposition and word.preposition != "ل"):
            named = named or bool(word.flags & lexicon.ROLE)
            continue
        if not word.flags & lexicon.PERSON_NAME and (word.flags or word.cues or word.preposition):
            return 0
        named = True
    return 0


def _is_definite(word: Word) -> bool:
    """Whether a predicate may stand behind a noun: it has the article or a pronoun."""
    return word.article or has_pronoun(word)


def _did_so(word: Word) -> bool:
    """Whether a word that no list has as a noun has the ending of a past tense that agrees with a noun before it."""
    if word.flags & ~lexicon.COMMON or word.article or word.conjunction or len(word.folded) < _SHORTEST_VERB:
        return False
    return word.form[-1] == "ت" and word.form[-2] not in "اوي"


def _is_foreign(word: Word) -> bool:
    """Whether a word is in no list of Arabic words, or a foreign name: «[شيفرون فيليبس كيميكال] إل بي»."""
    if word.form == _I:
        return True
    bound = word.article or word.conjunction or word.preposition or word.cues
    if not word.flags and word.form[-1] == "ة":
        return False  # مجاعة: what is written with it is Arabic
    return not bound and (not word.flags or bool(word.flags & _FOREIGN and not word.flags & ~_FOREIGN))


def _is_phrase(inner: list[Word]) -> bool:
    """Whether marked words begin with a bound preposition or end in one: «بحماية المستهلك», «المبالغ فيه»."""
    first = inner[0]
    bound = bool(first.preposition) or (not first.flags & ~lexicon.COMMON and first.folded[1:] in lexicon.entries())
    return (bound and first.folded[0] in "بل") or inner[-1].folded in WITH_PRONOUNS


def _is_indefinite(inner: list[Word]) -> bool:
    """Whether marked words are known nouns without an article, or agree: «قوات أجنبية», «مجاعة وشيكة»."""
    if any(w.article or w.flags & _PROPER for w in inner):
        return False
    return all(w.flags for w in inner) or are_noun_and_adjective(inner)


def are_noun_and_adjective(inner: list[Word]) -> bool:
    """Whether two marked words agree without an article, as a predicate does: الدعم السريع «قوة متمردة»."""
    return len(inner) == _NOUN_AND_ADJECTIVE and all(w.form[-1] == "ة" and not w.article for w in inner)


def _is_known(word: Word) -> bool:
    """Whether a word is one of the language and no name: listed, spelled with a ta marbuta, or a verbal noun."""
    if word.flags & (lexicon.COMMON | lexicon.ADVERB) or word.cues:
        return True
    if word.flags & ~lexicon.NISBA:
        return False
    known = word.form[-1] == "ة" or _VERBAL_NOUN.fullmatch(word.stem) is not None
    return known or (word.article and _VERBAL_NOUN_WITH_ARTICLE.fullmatch(word.stem) is not None)


def _is_of_a_nation(word: Word) -> bool:
    """Whether a word tells of which nation some people are, and names no place: «طيارين [روس]»."""
    return bool(word.flags & lexicon.NATIONALITY) and not word.article and not word.flags & lexicon.PLACE


def _is_told_of(before: Word, inner: list[Word]) -> bool:
    """Whether marked words are a predicate with its preposition: القرار «خطير على الناس», not فيلم «رجال في الريح»."""
    if not _is_definite(before) or before.stem in _WORKS or before.flags & INSTITUTION:
        return False
    predicate = not (inner[0].article or inner[0].flags & _PROPER)
    return predicate and any(word.flags & lexicon.PREPOSITION for word in inner[1:])


def _is_prepositional(word: Word) -> bool:
    """Whether marked words begin with a preposition, as phrases do and names do not: «في جميع أنحاء العالم»."""
    return bool(word.flags & lexicon.PREPOSITION) and not word.flags & (lexicon.NAME_PART | _NAMES)


def _tells_what_is_named(word: Word) -> bool:
    """Whether a word tells of what kind something is that goes by a name, with its preposition or without: بقرية."""
    fused = word.folded[:1] in ("ب", "ل") and not word.flags & ~lexicon.COMMON
    return word.stem in NAMING or (fused and word.folded[1:] in NAMING)


def _agrees(before: Word, word: Word) -> bool:
    """Whether a marked word is the adjective of the noun before it: حالة «متردية»."""
    if before.article and not word.article and word.folded[:1] == "م" and not word.flags & _NAMES:
        return True  # a participle as predicate: القرار «مؤسف»
    feminine = before.form.endswith(("ات", "ة")) and word.form.endswith("ة")
    return feminine and not word.flags & (lexicon.ORGANIZATION_NAME | lexicon.PLACE)


_TITLES: Final = word_set("marked_words.titles")
_CALLED: Final = word_set("marked_words.called")
_PREDICATES: Final = word_set("marked_words.predicates")
ACTS: Final = word_set("marked_words.acts")
NAMING: Final = word_set("marked_words.naming")


def _is_marked_again(article: Article, stretch: Stretch) -> bool:
    """Whether the article has the same few words in marks three times or more, a term of which the sentence tells."""
    words, size, after = article.words, stretch.last - stretch.first, stretch.closing + 1
    if after >= len(words) or words[after].kind != NOT_PUNCTUATION:
        return False
    if not 1 < size <= _LONGEST_TERM or any(_is_clause_word(word) for word in words[stretch.first : stretch.last]):
        return False
    own = [word.folded for word in words[stretch.first : stretch.last]]
    found = 0
    for k in article.places(words[stretch.first].bare)[:_MOST_PLACES]:
        other = article.opened.get(k - 1)
        if other is not None and other.first == k and other.last - k == size:
            found += [word.folded for word in words[k : other.last]] == own
    return found >= _FEWEST_USES


def _is_introduced(article: Article, stretch: Stretch) -> bool:
    """Whether the article tells elsewhere what goes by marked words: «غرابيب سود», of مسلسل «غرابيب سود»."""
    words, size = article.words, stretch.last - stretch.first
    if size == 1 and words[stretch.first].flags & lexicon.COMMON:
        return False  # حزب «العدالة» demands «العدالة»
    own = [word.bare for word in words[stretch.first : stretch.last]]
    for k in article.places(own[0])[:_MOST_PLACES]:
        other = article.opened.get(k - 1)
        if other is None or other is stretch or other.first != k or other.last - k != size or not other.opening:
            continue
        noun = words[other.opening - 1]
        if noun.article or [word.bare for word in words[k : other.last]] != own:
            continue
        if noun.stem in _WORKS or noun.stem in _TITLES or noun.flags & (lexicon.ORGANIZATION_HEAD | lexicon.MEDIA):
            return True
    return False


def _is_named_elsewhere(article: Article, stretch: Stretch) -> bool:
    """Whether the article uses marked words again, at least the first two of them, and so as a name."""
    words = article.words
    word = words[stretch.first]
    if word.flags & lexicon.COMMON or word.cues:
        return False
    others = [k for k in article.places(word.bare)[:_MOST_PLACES] if k != stretch.first]
    if stretch.last - stretch.first == 1:
        return bool(others)
    following = words[stretch.first + 1].bare
    return any(k + 1 < len(words) and words[k + 1].bare == following for k in others)
