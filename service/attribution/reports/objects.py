"""The nouns and acts that a cue governs and whose words are partly marked: ``شدد على [أهمية «…»]``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.complements import INSTITUTION_HEAD, TELLING, has_preposition
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.statements_before import THEREIN
from service.attribution.cues.subjects_after import subject_after
from service.attribution.cues.what_is_called import WHAT
from service.attribution.mentions.marked_words import is_speech
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_complements import CONCERNED
from service.attribution.reports.marked_titles import is_title
from service.attribution.reports.nouns_of_saying import SAYINGS, SPEECH_LEMMAS
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.openers import ANSWERS
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, Word

_SHORTEST_ACT: Final = 4  # with its ب
_FARTHEST_TERM: Final = 4
_LONGEST_TERM: Final = 3
_NO_OBJECT: Final = (
    lexicon.PERSON_NAME | lexicon.HONORIFIC | lexicon.RELATIVE | lexicon.SPEECH | lexicon.TIME | INSTITUTION_HEAD
)  # fmt: skip
_NO_NOUN: Final = (
    (_NO_OBJECT & ~lexicon.SPEECH) | lexicon.FUNCTION | lexicon.PLACE | lexicon.ROLE | lexicon.VERB | lexicon.ADVERB
)
_NO_OBJECT_WITHIN: Final = lexicon.SPEECH | lexicon.MEDIA | lexicon.RELATIVE & ~lexicon.PREPOSITION
_ABSTRACT: Final = word_set("objects.abstract")
_LONGEST_OBJECT: Final = 16
_SUCH_AS: Final = ("ك", "مثل")
WHOM: Final = ("من", "لمن", "ممن", "بمن")


def object_start(article: Article, cue: CueMatch, j: int) -> int:
    """Where the noun starts that a cue's preposition governs and whose words at ``j`` are marked, or 0.

    ``شدد على [أهمية «…»]``: such an object is the content, marked and unmarked words together.
    """
    form, words = cue.form, article.words
    assert form is not None
    if form.frame == "describe" or form.lemma in ANSWERS or cue.pronoun is not None:
        return 0
    for k in range(cue.last, j - 1):
        word = words[k]
        if word.folded == "من" and form.cue_class == "demand":
            return 0  # طلب من الحكومة: who is asked
        if word.folded in form.prepositions and word.flags & lexicon.PREPOSITION:
            following = words[k + 1]
            if "chain" in form.flags and _is_only_whose(article, k + 1, j):
                return 0  # نقلت الوكالة عن [الوزير] «…»: whose words these are
            wanted = form.cue_class == "demand" and word.folded == "الي" and not following.article
            barred = _NO_OBJECT & ~INSTITUTION_HEAD if wanted else _NO_OBJECT  # دعا إلى [تنظيم «أوسع تظاهرات»]
            none = following.flags & barred or following.kind != NOT_PUNCTUATION or following.complementizer
            return 0 if none else k + 1
    return 0


def _is_only_whose(article: Article, start: int, j: int) -> bool:
    """Whether nothing but who is passed on, with times and places, stands before marked words: عن [الوزير أمس] «…»."""
    if not article.words[start].flags & lexicon.SPEAKER_HEAD:
        return False
    return skip_adverbials(article, noun_phrase_end(article, start, j), j) == j


def noun_object_start(article: Article, cue: CueMatch, stretch: Stretch) -> int:
    """Where the noun starts that is a cue's object and whose words are marked further on, or 0.

    ``أكد الوزير [تراجع الطلب «بشكل مقلق»] في المدن``: the noun stands right behind the subject, without the article.
    """
    form, words, j = cue.form, article.words, stretch.opening
    assert form is not None
    accuses = form.frame == "quoted" and form.cue_class == "accusation"  # انتقد الوزير [سياسة «التجويع المتعمد»]
    if cue.pronoun is not None or (accuses and not is_speech(article, stretch)):
        return 0
    if not accuses and (form.frame != "say" or form.cue_class not in TELLING or form.lemma == "قال"):
        return 0
    if "ambiguous" in form.flags or form.part == "noun" or j - cue.last > _LONGEST_OBJECT:
        return 0
    start = cue.last
    if form.part == "verb" and not words[start].folded.endswith("ها"):
        mention = subject_after(article, cue, j)
        start = mention.span[1] if mention is not None else start
    therein = words[start].folded in THEREIN
    start += therein
    if j - start < (1 if words[start].stem in _ABSTRACT else 2) or not _may_be_object(words[start], definite=therein):
        return 0  # but أكد الوزير [وجود «خلاف كبير»]
    if any(reading.part == "noun" and reading.lemma in SAYINGS for reading in words[start].cues):
        return 0  # ردد الناس [مقولة] عمر المختار «…»: whose words they are
    said = words[j - 1]
    if said.pronoun is not None and any(reading.part == "noun" and reading.lemma in SAYINGS for reading in said.cues):
        return 0  # كرر مرتين [سؤاله] «…»: the noun's
    between = words[start + 1 : j]
    if any(word.kind != NOT_PUNCTUATION or word.complementizer or word.flags & _NO_OBJECT_WITHIN for word in between):
        return 0
    return start if not is_title(words, j) and stretch.last - stretch.first > 1 else 0


def _may_be_object(word: Word, *, definite: bool) -> bool:
    """Whether a word is a noun that names neither a person nor an institution, place or time.

    With the article it is the subject as likely, but where the subject is dropped: ``بيانا أعلنا فيه [التوصل] إلى``.
    """
    if word.kind != NOT_PUNCTUATION or (word.article and not definite) or word.preposition or word.conjunction:
        return False
    return word.complementizer is None and not word.flags & _NO_NOUN


def is_act(article: Article, j: int, limit: int) -> bool:
    """Whether the act a cue asks for or threatens with begins at a word with ب, and has quoted words."""
    word = article.words[j]
    if not has_preposition(word) or article.words[j - 1].stem in CONCERNED or len(word.folded) < _SHORTEST_ACT:
        return False  # في منطقة [باب] سويقة
    if (word.flags | article.words[min(j + 1, limit - 1)].flags) & lexicon.PLACE:
        return False  # [بالعاصمة] تونس
    if (word.cues and word.cues[0].lemma in SPEECH_LEMMAS) or word.bare in name_words(article):
        return False  # بقوله, بالقول
    return _marked_within(article, j, limit)


def _marked_within(article: Article, j: int, limit: int) -> bool:
    """Whether quoted words of what begins at ``j`` follow before the sentence ends."""
    return any(is_quoted_of(article, j, s) for s in (article.opened.get(k) for k in range(j + 1, limit)) if s)


def is_deemed(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether a noun in the accusative, with marked words for its adjective, tells what ما is deemed to be."""
    if cue.pronoun is None or cue.form is None or not cue.first or words[cue.first - 1].folded not in WHAT:
        return False
    if j - cue.last != 1 or cue.form.part != "verb" or cue.form.cue_class not in ("belief", "description"):
        return False
    noun = words[cue.last]
    return noun.form.endswith(ACCUSATIVE_ENDINGS) and not (noun.article or noun.preposition or noun.conjunction)


def is_quoted_of(article: Article, j: int, stretch: Stretch) -> bool:
    """Whether marked words are quoted of a noun at ``j``; a few far from it are a term: ``من أطعمة فيها … «السكر»``."""
    before = article.words[stretch.opening - 1]
    if before.complementizer == "ب" or before.folded in _SUCH_AS:
        return False  # أشاد بالمدينة ووصفها بأنها «…», حذر من أطعمة كـ«البروتين المحلل»
    beside = article.closed.get(stretch.opening - 2) if before.folded == "او" else None
    if beside is not None and article.words[beside.opening - 1].folded in _SUCH_AS:
        return False  # كـ«…» أو «…»
    near = stretch.opening - j <= _FARTHEST_TERM or stretch.last - stretch.first > _LONGEST_TERM
    return near and stretch.double and is_speech(article, stretch)
