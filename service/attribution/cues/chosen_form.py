"""Which reading of an inflected form its neighbours allow: a verb, a participle or a noun of saying."""

from typing import Final

from service.attribution.cues.noun_readings import is_of_its_verb, may_be_noun
from service.attribution.cues.participle_readings import may_be_participle
from service.attribution.cues.verb_readings import may_be_verb
from service.attribution.noun_phrases.phrase_complements import IN_WHAT_WAY
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import AMBIGUOUS_ROLE, COMMON, FAMILY_NAME, GIVEN_NAME, PREPOSITION, ROLE, VERB
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SOME: Final = word_set("chosen_form.some")
_LONGEST_NAME: Final = 5
_FARTHEST_CLAUSE: Final = 12
_WORTHY: Final = ("جدير", "حري")
_THIRD: Final = 3  # person: تصورنا is «we imagined»
_WHOM: Final = ("من", "بمن", "لمن", "ممن", "عمن")
_WHICH: Final = ("ما", "بما", "مما", "الذي", "التي")
_NOT: Final = ("لم", "ولم", "لما")
_FARTHEST_NEGATION: Final = 4
_SHADDA: Final = "\N{ARABIC SHADDA}"
_VOWELS: Final = dict.fromkeys((*range(0x064B, 0x0651), 0x0652))
_GEMINATE: Final = 2  # letters: عد, رد


def chosen_form(words: list[Word], i: int, inside: bool, opens: bool) -> CueForm | None:
    """The reading of an inflected form that its neighbours in the sentence allow, or None.

    Args:
        words: the words of the article.
        i: the word.
        inside: whether it stands in quotation marks.
        opens: whether it opens its sentence.

    Returns:
        The reading; None where the word reports nothing.
    """
    word = words[i]
    before = words[i - 1] if i else None
    after_preposition = (
        before is not None
        and not opens
        and bool(before.flags & PREPOSITION)
        and before.kind == NOT_PUNCTUATION
        and not (word.conjunction in ("و", "ف") and word.flags & ~COMMON == 0)  # جبل علي وأشار
        and not (before.folded.removeprefix("و") in WITH_PRONOUNS and word.folded != "وسلم")  # له وقال, وفيه قال
        and not is_of_some(words, i)
        and not _is_yet(words, i - 1)
        and not (before.folded == "من" and word.pronoun is not None and _is_only_verb(word))  # من سماهم «…»
        and not is_whom(words, i)
    )
    if before is not None and before.folded in IN_WHAT_WAY and not word.conjunction:
        return None  # نفى بشكل [قاطع] أن
    if before is not None and before.stem in _WORTHY and word.article and word.preposition == "ب":
        return None  # جدير [بالإشارة] أن: the reporter's formula
    if before is not None and before.cues and word.folded[-1] == "ا" and is_of_its_verb(words, i - 1):
        return None  # نفى نفيا [قاطعا] أن
    for form in word.cues:
        verb, noun = form.part == "verb", form.part == "noun"
        if form.gender == "f" and i + 1 < len(words):
            his = next((other for other in word.cues if other.part == "verb" and other.gender == "m"), None)
            if his is not None and (_tells_of_a_man(words[i + 1]) or words[i + 1].folded in his.required):
                continue  # تأسف [المدرب]: تأسف, not أسف; وتذكر [قائلا]; وتوجه [بحديثه]
            if his is not None and _is_name_of_a_man(words, i + 1):
                continue  # وتأسف [المنصوري], of سالم المنصوري
        if form.before_suffix and word.pronoun is None:
            continue
        if _is_written_as_another(word, form):
            continue  # وعدّ: and he deemed, not he promised
        if form.number == "d" and word.pronoun is not None and word.cues[-1].part == "noun":
            continue  # دعواه: his claim, not «they both invited him»
        if form.lemma == "شك" and noun and i and words[i - 1].stem in ("مجالا", "مجال"):
            continue  # بما لا يدع مجالا [للشك]
        if form.lemma == "عدد" and i + 1 < len(words) and words[i + 1].folded == "من":
            continue  # [عدد من] المناطق: a number of them
        if form.lemma == "خطب" and verb and word.pronoun is not None:
            continue  # بدأ [خطبته]: his sermon
        if form.lemma == "قضى" and form.tense == "past" and word.pronoun is not None:
            continue  # أشهر [قضاها] في بيته: spent
        if form.lemma == "علم" and i + 1 < len(words) and words[i + 1].stem == "يقين":
            continue  # نعلم [علم اليقين]
        if noun and _goes_on_to_say(words, i):
            continue  # أكدت الوزيرة أهمية الموعد، [مذكرة] بأن
        if form.frame == "demand" and _opens_plainly(words, i, form):
            continue  # يدعون أنه: ادعى, not دعا
        if verb and _takes_anothers_clause(words, i, form):
            continue  # شكت [من أن]: complained, not doubted
        if form.lemma == "لام" and word.form.removeprefix(word.conjunction).startswith("لأ"):
            continue  # قالت [لأمها]: to her mother, not «blamed her»
        if verb and _has_its_object(words, i, form):
            continue  # أبدى [خشيته] من أن: his fear, not «she feared him»
        if form.lemma == "وعد" and word.pronoun is not None and before is not None and before.folded in _WHICH:
            continue  # وهو ما [يعده] فلان «خرقا»: holds to be, not promises
        if verb and _tells_nobody(words, i, form):
            continue  # وهو [يعلم] أن: he knows
        if verb:
            allowed = not after_preposition and may_be_verb(words, i, form, inside, opens)
        elif form.part == "participle":
            allowed = not after_preposition and may_be_participle(words, i, form)
        else:
            allowed = may_be_noun(words, i, form)
        if allowed:
            return form
    return None


def _is_written_as_another(word: Word, form: CueForm) -> bool:
    """Whether a doubled last letter shows a word to be another verb behind a conjunction: وعدّ is of عد, not of وعد."""
    if len(word.cues) == 1 or _SHADDA not in word.surface:
        return False
    shown = word.surface.translate(_VOWELS)
    doubled = any(f.part == "verb" and f.lemma + _SHADDA in shown and len(f.lemma) == _GEMINATE for f in word.cues)
    return doubled and len(form.lemma) != _GEMINATE


def _is_only_verb(word: Word) -> bool:
    """Whether a word that may report is a finite verb and nothing else, which no preposition governs: سماهم, تصفها."""
    return all(form.part == "verb" for form in word.cues) and not word.flags & ~(VERB | COMMON)


def is_of_some(words: list[Word], i: int) -> bool:
    """Whether من before a verb is «who», of some of those told of: منهم [من] قال، صدق [من] قال.

    Args:
        words: the words of the article.
        i: the verb.
    """
    return i > 1 and words[i - 1].folded == "من" and words[i - 2].folded in _SOME


def is_whom(words: list[Word], i: int) -> bool:
    """Whether من before a verb is «whom», which its plural pronoun stands for: لقاء [من] وصفهم بـ«الأصدقاء».

    Args:
        words: the words of the article.
        i: the verb.

    Returns:
        Whether what is said of them follows, and who says it stands before.
    """
    pronoun = words[i].pronoun
    if i == 0 or pronoun is None or pronoun[0] != _THIRD or pronoun[2] != "p" or words[i].conjunction:
        return False
    described = any(form.part == "verb" and form.frame == "describe" for form in words[i].cues)
    return described and words[i - 1].folded in _WHOM


def _goes_on_to_say(words: list[Word], i: int) -> bool:
    """Whether what could be a noun is a participle, between a comma and what she goes on to say: ``، [مذكرة] أن``."""
    if i == 0 or i + 1 >= len(words) or words[i - 1].kind != COMMA or words[i].article or words[i].conjunction:
        return False
    return words[i + 1].complementizer is not None and any(form.part == "participle" for form in words[i].cues)


def _is_yet(words: list[Word], j: int) -> bool:
    """Whether بعد is the adverb that goes with a negation before it: لم يكتمل [بعد]."""
    negated = any(word.folded in _NOT for word in words[max(j - _FARTHEST_NEGATION, 0) : j])
    return words[j].folded == "بعد" and negated


def _tells_of_a_man(word: Word) -> bool:
    """Whether a word can only be a man, who is the subject of the verb before it, or tells how he speaks."""
    if word.form[-1] == "ا" and any(form.adverbial and form.gender == "m" for form in word.cues):
        return True
    if word.preposition or word.conjunction or word.gender != "m" or word.number != "s":
        return False
    return bool(word.flags & ROLE) and not word.flags & AMBIGUOUS_ROLE


def _is_name_of_a_man(words: list[Word], j: int) -> bool:
    """Whether a word is a man's given name, or his surname, by the given name that the article has before it."""
    word = words[j]
    if word.flags & GIVEN_NAME:
        return word.name_gender == "m"
    if word.preposition or word.conjunction or not word.flags & FAMILY_NAME:
        return False
    for k in range(1, len(words)):
        if words[k].bare != word.bare or k == j:
            continue
        given = next((words[h] for h in (k - 1, k - 2) if h >= 0 and words[h].name_gender), None)
        if given is not None:
            return given.name_gender == "m" and bool(given.flags & GIVEN_NAME)
    return False


def _has_its_object(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a pronoun is the object already of a verb that takes one only, so that no clause follows the verb."""
    word = words[i]
    if (
        word.pronoun is None
        or word.pronoun[0] != _THIRD
        or "person_object" in form.flags
        or not any(f.part == "noun" for f in word.cues)
    ):
        return False
    j = i + 1 + (i + 1 < len(words) and words[i + 1].folded in form.prepositions)
    return j < len(words) and words[j].complementizer is not None


def _tells_nobody(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a clause follows at once a verb of telling somebody, and another verb spelled alike takes it: يعلم أن."""
    if "person_object" not in form.flags or words[i].pronoun is not None or i + 1 >= len(words):
        return False
    if words[i + 1].complementizer != "-" or words[i + 1].conjunction:
        return False
    return any(
        f.part == "verb" and f.tense == form.tense and f.gender == form.gender and f.frame == "clause"
        for f in words[i].cues
        if "person_object" not in f.flags
    )


def _opens_plainly(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether أن follows a form or its subject that takes it after a preposition alone, while another verb takes it so.

    What follows it is no act: ``يعد الناقد أن الرواية ناجحة`` thinks, ``يعد الوزير أن يزور المدينة`` promises.
    """
    ahead = range(i + 1, min(i + _LONGEST_NAME + 2, len(words)))
    j = next((k for k in ahead if words[k].complementizer or words[k].kind != NOT_PUNCTUATION), 0)
    if not j or words[j].complementizer != "-" or words[j].conjunction:
        return False
    if j > i + 1 and (words[j - 1].flags & PREPOSITION or j + 1 >= len(words) or words[j + 1].folded[0] in "يتن"):
        return False
    return any(f.part == "verb" and f.frame in ("say", "clause") and f.person == 3 for f in words[i].cues)


def _takes_anothers_clause(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a clause follows behind a preposition that only another verb spelled alike takes.

    ``شكت السيدة من أن`` is of شكا and not of شك, ``عزت الوزارة الأمر إلى أن`` of عزا and not of عزى.
    """
    others = [
        f
        for f in words[i].cues
        if f.part == "verb" and f.lemma != form.lemma and f.tense == form.tense and f.person == form.person
    ]
    if not others or (i + 1 < len(words) and words[i + 1].bare == "الله"):
        return False  # يدعون الله بأن: a prayer
    for j in range(i + 1, min(len(words), i + _FARTHEST_CLAUSE)):
        if words[j].kind not in (NOT_PUNCTUATION, COMMA):
            return False
        if words[j].complementizer is None:
            continue
        governing = words[j].complementizer
        if governing == "-":
            governing = words[j - 1].folded
        if words[j].conjunction or governing in form.prepositions:
            return False
        return any(governing in f.prepositions for f in others)
    return False
