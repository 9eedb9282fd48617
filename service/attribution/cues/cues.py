"""The words that may report: verbs, participles, nouns of saying and source phrases, in order."""

from typing import Final

from service.attribution.cues.chosen_form import chosen_form
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.verb_readings import BEARING, JOINING
from service.attribution.noun_phrases.phrase_ages import is_of_age
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, phrase_at
from service.lexicon.cue_forms import CueForm, SourcePhrase
from service.lexicon.entries import (
    FUNCTION,
    GIVEN_NAME,
    HONORIFIC,
    OF_GOD,
    OF_THE_PROPHET,
    ORGANIZATION_NAME,
    PLACE,
    PREPOSITION,
    SPOKESPERSON,
    TITLE,
)
from service.lexicon.openers import OF_WHAT
from service.lexicon.punctuation import COLON, MARK, NOT_PUNCTUATION
from service.lexicon.source_phrases import phrases_at
from service.lexicon.words import Word, behind_signs

_COUNTING_YEARS: Final = ("بلغ", "أبلغ")
_BEFORE_A_VERB: Final = ("لو", "قد", "وقد", "لقد", "ولقد", "فقد", "اذا", "الذي", "كلما")
_ACCORDING: Final = "وفق"
_THEIRS: Final = ("ه", "ها", "هم", "هما", "نا", "ني", "ك")
_GUARDIANS: Final = ("ولي", "وليه", "اولياء")
_COMING_ABOUT: Final = ("حدث", "روج")
_LONGEST_ADDRESS: Final = 7
_WHOSE: Final = TITLE | HONORIFIC | GIVEN_NAME | OF_THE_PROPHET
_LONGEST_EULOGY: Final = 7
_LONGEST_GIVING: Final = 20
_STANDS: Final = ("جاء", "ورد")


def find_cues(article: Article) -> list[CueMatch]:
    """Every word or phrase of an article that may report, in order; whether it does is for what stands around it.

    Args:
        article: the article.

    Returns:
        The cues in order; the article is told its landmarks.
    """
    tokens, words, hidden = article.tokens, article.words, article.hidden
    sentence_of = tokens.sentence_of
    matches: list[CueMatch] = []
    skip = -1
    for i in tokens.notable:
        word = words[i]
        if not word.may_report or i <= skip or (hidden and i in hidden):
            continue
        if word.starts_source_phrase:
            found = phrases_at(words, i)
            if found is not None and not _is_another(words, i) and not _announces(words, i, *found):
                phrase, size = found
                last = i + size
                if phrase.follows == "pronoun" and words[last - 1].form.endswith("ة"):
                    continue  # بنظرة is no بنظره
                if phrase.follows == "pronoun" and last < len(words) and words[last].bare == "الله":
                    continue  # حسبي الله
                end = tokens.end(last - 1)
                if phrase.attached and not _is_bare_preposition(words[last - 1], phrase.attached):
                    stem = words[last - 1].surface
                    end = tokens.starts[last - 1] + behind_signs(stem, stem.index(phrase.attached) + 1)
                    last -= 1
                matches.append(CueMatch(i, last, end, None, phrase, words[last - 1].pronoun))
                skip = i + size - 1 if phrase.follows == "pronoun" else last - 1
                continue
        if not word.cues:
            continue
        opens = i == 0 or sentence_of[i] != sentence_of[i - 1]
        form = chosen_form(words, i, i in article.stretch_of, opens)
        if form is None or (form.lemma in _COUNTING_YEARS and is_of_age(words, i)):
            continue
        if _ends_a_name(words, i):
            continue  # باتون [روج]
        if form.lemma == "هنأ" and word.form.endswith("هنا"):
            continue  # [هنا] المدير: here, and nobody congratulates
        if form.lemma == "واصل" and word.form.startswith("وأ"):
            continue  # سر النجاح [وأصل] التفوق: and the origin
        if form.lemma == "أمل" and i and words[i - 1].stem == "خيبه":
            continue  # خيبة أملها
        if form.lemma == "أمر" and i and words[i - 1].stem in _GUARDIANS:
            continue  # ولي أمر, أولياء أمور
        if form.lemma in _COMING_ABOUT and i and words[i - 1].folded in OF_WHAT:
            continue  # ما يروج حول موقفه: what is spread, ما حدث في المباراة: what happened
        if form.lemma == "سلم" and _ends_a_eulogy(words, i):
            continue  # صلى الله عليه وسلم
        last = i + 1
        while last < len(words) and words[last].folded in form.optional:
            last += 1
        if form.required:
            last += last < len(words) and words[last].folded in ("ايضا", "كذلك")  # جاء أيضا في
            apart = last >= len(words) or words[last].folded not in form.required
            if apart and not _gives_words(words, last, form):
                continue
            last += not apart
            if words[last - 1].folded == "علي":
                if last >= len(words) or words[last].stem not in BEARING:
                    continue  # جاء على رأس القائمة
                last += words[last].folded == "لسان"
        if form.part == "verb" and _is_joined(words, i, last):
            last += 1
        end = tokens.end(last - 1)
        if form.part == "verb" and form.number == "s" and _are_those(words, last):
            form, last = form.of_many(), last + 1  # يقول [هؤلاء] إن: more than one, spoken of before
        matches.append(CueMatch(i, last, end, form, None, word.pronoun))
        skip = last - 1
    article.landmarks = sorted({*article.openers, *[match.first for match in matches]})
    return matches


def _gives_words(words: list[Word], j: int, form: CueForm) -> bool:
    """Whether what a verb needs stands behind its subject, and a colon after it: أدلى الوزير [بتصريح] للصحيفة: «…»."""
    given = False
    for word in words[j : j + _LONGEST_GIVING]:
        if word.kind == COLON:
            return given
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None:
            return False
        if word.folded in form.required:
            given = not word.flags & (PREPOSITION | FUNCTION)
        elif any(other.part == "verb" and "ambiguous" not in other.flags for other in word.cues):
            return False  # أدلى الوزير بتصريح قال فيه: …
    return False


def _ends_a_name(words: list[Word], i: int) -> bool:
    """Whether a word is the second of a listed place's or institution's name."""
    before = words[i - 1] if i else None
    if before is None or before.phrases is None or words[i].conjunction or words[i].article:
        return False
    size, phrase = phrase_at(words, i - 1)
    return size > 1 and bool(phrase & (PLACE | ORGANIZATION_NAME))


def _ends_a_eulogy(words: list[Word], i: int) -> bool:
    """Whether a wish for the Prophet that begins before a word goes on to it: صلى الله عليه [وسلم]."""
    return any(k + eulogy_at(words, k)[0] > i for k in range(max(0, i - _LONGEST_EULOGY), i))


def _is_bare_preposition(word: Word, letter: str) -> bool:
    return word.folded == letter


def _is_joined(words: list[Word], i: int, j: int) -> bool:
    """Whether a word goes on with a verb: رد عليه [قائلا]; a noun only right between both: تابع [بالقول]: …."""
    if j >= len(words) or words[j].folded not in JOINING:
        return False
    return words[j].folded[0] != "ب" or (j == i + 1 and j + 1 < len(words) and words[j + 1].opens)


def _are_those(words: list[Word], j: int) -> bool:
    """Whether the subject of a verb is هؤلاء alone, without the noun it points to."""
    return j + 1 < len(words) and words[j].folded in ("هولاء", "اوليك") and not words[j + 1].article


def _succeeds(words: list[Word], i: int) -> bool:
    """Whether وفق is the verb by the particle before it, and no source phrase: لو [وفق] الحكم في قراره.

    With a pronoun it is a phrase only where it stands apart and ends all: كثيرة[، وفقه].; not الحمد لله [وفقنا].
    """
    if words[i].folded == _ACCORDING:
        return i > 0 and words[i - 1].folded in _BEFORE_A_VERB
    if not words[i].folded.startswith(_ACCORDING) or words[i].folded.removeprefix(_ACCORDING) not in _THEIRS:
        return False
    apart = i > 0 and words[i - 1].kind != NOT_PUNCTUATION
    return not (apart and (i + 1 == len(words) or words[i + 1].kind != NOT_PUNCTUATION))


def _is_another(words: list[Word], i: int) -> bool:
    """Whether what looks like a source phrase is something else by what stands around it."""
    return _is_commented_on(words, i) or _succeeds(words, i) or _is_for_whom(words, i)


def _is_for_whom(words: list[Word], i: int) -> bool:
    """Whether بلسان tells for whom a spokesperson speaks, as باسم does: المتحدث [بلسان] الحركة."""
    return words[i].folded == "بلسان" and i > 0 and bool(words[i - 1].flags & SPOKESPERSON)


def _is_commented_on(words: list[Word], i: int) -> bool:
    """Whether what a phrase begins with says on what somebody speaks: تعليقا [على ما ورد في] الصحيفة.

    So does one that no comma parts from the verb it goes with: ``اطلع الوزير [على ما جاء في] التقرير``.
    """
    if words[i].folded != "علي" or i == 0:
        return False
    before = words[i - 1]
    if before.kind == NOT_PUNCTUATION and i + 2 < len(words) and words[i + 2].folded in _STANDS:
        return True
    if before.folded[-1] != "ا" or before.pronoun is not None:
        return False  # تقوم بتوجيهها [على حسب قوله]
    return any(form.part == "noun" for form in words[i - 1].cues) or words[i - 1].folded == "ردا"


def _announces(words: list[Word], i: int, phrase: SourcePhrase, size: int) -> bool:
    """Whether a phrase opens the words that follow, so that its noun is the cue: في قوله: «…», كقوله تعالى: «…».

    So does one before a noun of saying and whose it is: ``استنادا إلى [قول] الرسول «…»``.
    """
    said = i + size
    if phrase.follows == "noun" and said + 1 < len(words) and words[said].folded == "قول":
        return bool(words[said + 1].flags & _WHOSE)
    if phrase.follows == "verb" or not (words[i].folded in ("في", "وفي") or words[i].folded[0] == "ك"):
        return False
    j = i + size
    if phrase.follows == "noun":
        if phrase.words[-1] != "قول":
            return False  # في رأي صحيفة «الغد»
        while j < min(len(words), i + size + _LONGEST_ADDRESS) and words[j].kind == NOT_PUNCTUATION:
            j += 1
        return j < len(words) and words[j].kind in (COLON, MARK)
    if j < len(words) and words[j].phrases:
        j += phrase_at(words, j)[0]
    elif j < len(words) and words[j].flags & (OF_GOD | OF_THE_PROPHET):
        j += 1
    return j < len(words) and words[j].kind in (COLON, MARK)
