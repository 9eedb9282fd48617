"""What follows a verb and is no subject of it: ``وأضاف [معلقا] على الحادث``, ``أخبر [اللاعبين] بأن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.next_words import is_ones_officer
from service.attribution.cues.what_is_called import tells_what_it_is_called
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.phrase_objects import CHANTED, is_own_word
from service.attribution.noun_phrases.phrase_predicates import is_adverbial_participle, is_capacity, is_what_follows
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, phrase_at, revered_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import (
    MARK,
    NOT_PUNCTUATION,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

_QUESTIONS: Final = ("سوال", "اسيله", "استفسار", "تساول")
_ABOUT: Final = ("حول", "عن", "بشان", "بخصوص", "علي")
_MADE_BY: Final = ("تقديم", "اعداد", "اخراج", "تاليف")
MEANWHILE: Final = ("وقد", "وهو", "وهي", "وهم")
CALLS: Final = word_set("no_subjects.calls")


def opens_no_subject(article: Article, cue: CueMatch, limit: int) -> bool:
    """Whether right behind a verb a clause or participle tells how somebody speaks: تقول [وقد] اغرورقت عيناها.

    So does one behind the words of honour that stand for who speaks: ``قال تعالى [مخاطبا] نبيه``.

    Args:
        article: the article.
        cue: the verb.
        limit: the token where the content opens, behind the verb.

    Returns:
        Whether nobody is named there.
    """
    words, j = article.words, cue.last + eulogy_at(article.words, cue.last)[0]
    if j >= limit:
        return False
    if words[j].folded in MEANWHILE or any(form.lemma == "خاطب" and form.adverbial for form in words[j].cues):
        return True  # وأضاف [مخاطبا] الشباب: who is spoken to
    return _tells_how(words, j, limit)  # وأضاف [موجها] حديثه للحضور


def is_no_subject(article: Article, cue: CueMatch, start: int, limit: int) -> bool:
    """Whether what stands behind a verb and its adverbials is no subject of it.

    Args:
        article: the article.
        cue: the verb.
        start: the first token behind them.
        limit: the token where the content opens.

    Returns:
        Whether it is an address, an object, a manner or a part of an adverbial.
    """
    words = article.words
    if start < limit and revered_end(words, start, limit)[1]:
        return False  # قال [نبينا] عليه الصلاة والسلام
    if start < limit and words[start].phrases and phrase_at(words, start)[1] & lexicon.CONNECTIVE:
        return True  # ويتوقع، [بناء عليه]، أن
    if _is_expected_of(words, cue):
        return True  # كان يتوقع [من رئيس النادي سالم العلي] أن
    if is_called(words, start) or is_what_follows(words, start) or are_told(words[start], cue):
        return True
    if has_its_subject_before(words, cue):
        return True  # قال الوزير إنه أبلغ [المدير] بأن
    if cue.part == "verb" and words[start].folded in CHANTED:
        return True  # ورددوا [شعارات] من قبيل «…»
    if start > cue.last + 1 and _is_asked_about(words, cue.last, start):
        return True  # قال ردا على سؤال عن غياب [المدافع سالم العلي] إن
    if start > cue.last and words[start - 1].folded in _MADE_BY:
        return True  # قال في برنامج «الضحى» تقديم [الإعلامي سالم العلي]: «…»
    if start > cue.last and start in article.opened and _is_apposed(words, cue.last, start):
        return True  # وقال عبر موقع التواصل الاجتماعي [«فيسبوك»] إن
    if start + 1 == limit and _is_kind_of_thing(article, cue, start):
        return True  # ندد بما سماه [حرب] «التجويع»
    participle = is_adverbial_participle(words[start]) and not words[start].article
    if start + 1 == limit and participle and not is_ones_officer(words, start):
        return True  # وأوضحت [مضيفة]: «…»
    return _tells_in_which_way(words, start)  # وصرح [معلقا على القرار]: «…»


def _is_expected_of(words: list[Word], cue: CueMatch) -> bool:
    """Whether من right behind a verb of expecting tells of whom something is expected: يتوقع [من] رئيس النادي أن."""
    expects = cue.form is not None and cue.form.cue_class == "expectation"
    return expects and cue.last < len(words) and words[cue.last].folded == "من"


def has_its_subject_before(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb of telling somebody has its subject in the pronoun of إن before it: قال إنه [أبلغ] المدير بأن.

    Args:
        words: the words of the article.
        cue: the verb.

    Returns:
        Whether who follows it is told.
    """
    form, that = cue.form, words[cue.first - 1] if cue.first else None
    if form is None or form.part != "verb" or that is None or that.complementizer is None or cue.pronoun is not None:
        return False
    tells = form.lemma == "أجاب" or ("person_object" in form.flags and form.cue_class == "statement")
    return tells and that.pronoun == (form.person, form.gender, form.number or "s")


def _is_kind_of_thing(article: Article, cue: CueMatch, j: int) -> bool:
    """Whether a lone word behind what somebody calls a thing is its kind, though it could be a name: ما سماه [حرب] «…».

    So is one with the verb's preposition: ``ما يصفونه [بحرب] «الاستنزاف»``; but not a name met elsewhere.
    """
    words, form = article.words, cue.form
    if form is None or not tells_what_it_is_called(words, cue) or j + 1 >= len(words) or words[j + 1].kind != MARK:
        return False
    word = words[j]
    if word.bare in name_words(article):
        return False
    governed = "ب" in form.prepositions and word.folded[0] == "ب" and word.folded[1:] in lexicon.entries()
    return bool(word.flags & lexicon.NAME_IS_WORD) or (governed and not word.flags)


def is_called(words: list[Word], j: int) -> bool:
    """Whether a vocative particle stands before a noun: يا [سيدي]."""
    return j > 0 and words[j - 1].folded in CALLS


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


def _is_asked_about(words: list[Word], first: int, start: int) -> bool:
    """Whether somebody completes the noun about which a question is: سؤال عن غياب [سالم], but سؤال عن الأمر [سالم].

    So does who asked it: ``قال ردا على سؤال [القاضي]``.
    """
    governing = words[start - 1]
    if governing.article or governing.kind != NOT_PUNCTUATION or has_pronoun(governing):
        return False
    if governing.flags & (lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.NISBA | lexicon.NATIONALITY):
        return False
    if governing.stem in _QUESTIONS:
        return start - 2 > first and words[start - 2].folded in _ABOUT
    asked = next((k for k in range(first, start - 1) if words[k].stem in _QUESTIONS), start)
    return any(words[k].folded in _ABOUT for k in range(asked + 1, start - 1))


def _is_apposed(words: list[Word], first: int, opening: int) -> bool:
    """Whether marks right behind a definite noun of an adverbial are its name."""
    before = words[opening - 1]
    return before.article and any(words[k].flags & lexicon.PREPOSITION for k in range(first, opening - 1))


def _tells_in_which_way(words: list[Word], j: int) -> bool:
    """Whether a role in the accusative tells how or as what somebody speaks: [معلقا] على القرار, not محاميا المتهم.

    No subject is in the accusative; what looks like one may be two people, which a noun with the article completes.
    """
    word = words[j]
    if not word.flags & lexicon.ROLE or word.flags & PERSON_NAME or not is_capacity(word):
        return False
    if word.folded.endswith(("ها", "نا")) and not word.folded.endswith(word.stem):
        return False  # وقال [مديرها] للموظفين
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
