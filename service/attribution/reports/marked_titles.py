"""Whether marked words are the title of a work, and nobody's speech: ``رواية «…»``, ``بعنوان: «…»``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.what_is_called import DEEMING, WHAT
from service.attribution.mentions.marked_words import NAMING as NAMED
from service.attribution.mentions.marked_words import work_before
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.entries import FUNCTION, PERSON_NAME, PREPOSITION, RELATIVE, ROLE
from service.lexicon.punctuation import COLON, DASH, FULL_STOP, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word

_TITLING: Final = word_set("marked_titles.titling")
_EDITING: Final = "تحرير"
_WORKS: Final = word_set("marked_titles.works")
_LONGEST_ASIDE: Final = 8
_ENDING: Final = ("اختتم", "ختم")
_GOVERNING: Final = ("ب", "ل")
_BORNE: Final = ("عنوان", "شعار")
_CELEBRATING: Final = word_set("marked_titles.celebrating")
_NAMING: Final = ("سمى", "أسمى", "عنون")
_FARTHEST_NAMED: Final = 8
_KNOWN_AS: Final = word_set("marked_titles.known_as")


def is_title(words: list[Word], j: int) -> bool:
    """Whether the mark at ``j`` opens a title: بعنوان «…»، تحت شعار: «…»."""
    before = words[j - 1] if j and words[j - 1].kind != COLON else words[j - 2] if j > 1 else None
    if before is None:
        return False
    if before.kind == DASH and j > _LONGEST_ASIDE:
        k = next((k for k in range(j - 3, j - _LONGEST_ASIDE, -1) if words[k].kind == DASH), 0)
        return k > 0 and titles(words[k - 1])  # بعنوان -دون تصرف-: «…»
    if before.folded == "ب" and j > 2:
        return any(word.stem in _KNOWN_AS for word in words[j - 3 : j - 1])  # القضية المعروفة إعلاميا بـ«…»
    if words[j - 1].kind != COLON and (before.folded in _WORKS or _is_of_an_editor(words, j - 1)):
        return True
    if words[j - 1].kind != COLON and before.stem in _WORKS and not (before.article or before.preposition):
        return True  # رواية «…»
    if words[j - 1].kind != COLON and _is_ones_work(words[j - 2] if before.article and j > 1 else before):
        return True  # فيلمها «…», أغنيته الأخيرة «…»
    return titles(before)


def is_title_of_described(words: list[Word], cue: CueMatch, stretch: Stretch) -> bool:
    """Whether marks hold the title of a work behind its adjectives or maker: أشاد بالبرنامج التدريبي «…».

    The verb governs the work, or another noun does, or who acts stands right before it; else the work may be whose
    they are that speak (``قال مخرج الفيلم القصير «لم أتوقع ذلك»``), or speak itself (``أكدت الحملة الوطنية «ضرورة
    الحذر»``).

    What a relative clause goes on to tell of is the work, too: ``كشف مخرج الفيلم القصير «ظلال» الذي عرض أمس التفاصيل``.

    Args:
        words: the words of the article.
        cue: the cue before it.
        stretch: the marked words.

    Returns:
        Whether they do.
    """
    j, after = stretch.opening, stretch.closing + 1
    form, work = cue.form, work_before(words, j - 1)
    if form is None or not cue.last <= work < j - 1 or form.frame == "describe" or form.lemma in DEEMING:
        return False
    if stretch.closed and after < len(words) and words[after].flags & RELATIVE and words[after].article:
        return True
    if j + 2 < len(words) and words[j + 2].kind == MARK and words[j + 1].article and words[j - 1].article:
        return False  # البرنامج التدريبي «الفاشل»
    before = words[work - 1]
    out_of = form.frame != "say" and before.folded == "من"  # انتهى [من] عرضه المسرحي «…»
    if out_of or (words[work].preposition or before.folded) in form.prepositions:
        return True
    if work == cue.last:
        return form.gender is not None and words[work].gender not in (None, form.gender)  # انتقدت [فيلم] المخرجة
    if before.flags & PREPOSITION or before.kind != NOT_PUNCTUATION:
        return False
    governs = not (before.preposition or before.flags & (ROLE | FUNCTION))  # قرب [صدور] رواية
    return before.article or bool(before.flags & PERSON_NAME) or governs


def is_celebrated(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether the mark at ``j`` opens the name of what is celebrated: ``قال في احتفال المدينة بـ«عيد الربيع»``.

    Not where the celebration is described: ``وصف احتفال اللاعبين بـ«المبالغ فيه»``.

    Args:
        words: the words of the article.
        cue: the cue before it.
        j: the mark.

    Returns:
        Whether it does.
    """
    if cue.form is None or cue.form.frame == "describe" or j - 3 < cue.last or words[j - 1].folded != "ب":
        return False
    return any(word.stem in _CELEBRATING for word in words[j - 3 : j - 1])


def is_event_that_ends(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether the mark at ``j`` opens the title of an event that ends: ``اختتمت الندوة الفكرية «ذاكرة المدينة»``.

    Not where somebody ends their speech at it: ``اختتم حديثه في الندوة «شكرا لكم»``.

    Args:
        words: the words of the article.
        cue: the cue before it.
        j: the mark.

    Returns:
        Whether it does.
    """
    if cue.form is None or cue.form.part != "verb" or cue.form.lemma not in _ENDING:
        return False
    if words[j - 1].kind == COLON or words[j - 1].folded in _GOVERNING:
        return False
    between = words[cue.last : j]
    spoken = any(form.part == "noun" and form.frame == "say" for word in between for form in word.cues)
    return not spoken and any(word.article and not word.preposition and word.stem in _WORKS for word in between)


def is_named_by_its_maker(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether the mark at ``j`` opens the name that a work or undertaking gets: أصدر كتابا [أسماه] «…».

    What somebody calls anything else is their speech: ``ما سماه «العدوان»``, ``هاجم الفيلم وسماه «كذبة كبرى»``.

    Args:
        words: the words of the article.
        cue: the cue before it.
        j: the mark.

    Returns:
        Whether it does.
    """
    form, pronoun = cue.form, words[cue.first].pronoun
    if form is None or form.lemma not in _NAMING or form.part != "verb" or pronoun is None or pronoun[0] != 3:
        return False
    if j > cue.last + 1 or words[cue.first - 1].folded in WHAT:
        return False
    for k in range(cue.first - 1, max(cue.first - _FARTHEST_NAMED, -1), -1):
        word = words[k]
        if word.kind == FULL_STOP or word.complementizer is not None:
            return False
        noun = word.stem if word.stem in NAMED else word.stem.removesuffix("ا")  # كتابا
        if noun in NAMED and (noun.endswith("ه") == (pronoun[1] == "f")):
            return not word.article
        if _is_ones_work(word):
            return True  # أنهى روايته و[أسماها] «…»
    return False


def titles(word: Word) -> bool:
    """Whether a word is one of a title or motto, also with the pronoun of what bears it: بعنوان، وعنوانها."""
    if word.stem in _TITLING or word.folded in _TITLING:
        return True
    whole = word.folded.removeprefix(word.conjunction)
    return (whole.removesuffix("ه") if whole.endswith("ه") else whole.removesuffix("ها")) in _BORNE


def _is_of_an_editor(words: list[Word], j: int) -> bool:
    """Whether a medium's name has to follow who edits it: رئيس [تحرير] «الغد», but not رئيس التحرير."""
    return j > 0 and words[j].folded == _EDITING and bool(words[j - 1].flags & ROLE) and not words[j - 1].article


def _is_ones_work(word: Word) -> bool:
    """Whether a word is a work with its maker's pronoun: أغنيته، بفيلمها، ألبومهم."""
    if word.article or not word.folded.endswith(THIRD_PERSON):
        return False
    whole = word.folded.removesuffix("ه") if word.folded.endswith("ه") else word.folded[:-2]
    bare = whole.removeprefix(word.conjunction).removeprefix(word.preposition)
    for work in (whole, bare, bare[1:] if bare[:1] in _GOVERNING else bare):  # فيلم is no ف, بمشروعها no word of a list
        if work in _WORKS or (work.endswith("ت") and f"{work[:-1]}ه" in _WORKS):
            return True
    return False


def is_programme(article: Article, stretch: Stretch) -> bool:
    """Whether what a colon after a programme opens is its title, since the clause follows: خلال برنامجه: «…» أن."""
    words, colon = article.words, stretch.opening - 1
    if colon < 1 or words[colon].kind != COLON or stretch.closing + 1 >= len(words):
        return False
    shown = words[colon - 1].folded.removesuffix("ه").removesuffix("ها")
    return shown in ("برنامج", "بودكاست") and words[stretch.closing + 1].complementizer is not None
