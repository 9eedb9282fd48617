"""Whether a verb without a subject beside it tells what somebody says, or what comes to light."""

from typing import Final

from service.attribution.cues.chosen_form import is_of_some
from service.attribution.cues.complements import LONGEST_REST, is_not_forgotten
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.phrase_starts import is_of_deeds
from service.attribution.cues.the_latter import is_the_latter
from service.attribution.reports.going_on import goes_on, is_spelled_active
from service.attribution.reports.reach import is_next, is_told_to
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.punctuation import COLON, COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_HE: Final = ("هو", "وهو", "فهو")
_HOLDING: Final = ("تضمن",)  # what texts and things do
_NEAR: Final = 3
_THIRD: Final = 3  # person
_THINKS: Final = "اعتقد"
_OF_ONESELF: Final = ("كنت", "كنا", "لا", "ولا", "انا", "وانا")
_NO_PART_OF_A_THING: Final = (
    lexicon.RELATIVE | lexicon.CONJUNCTION | lexicon.AUXILIARY | lexicon.NEGATION | lexicon.PERSON_NAME | lexicon.TITLE
)
_OFTEN: Final = word_set("dropped_subjects.often")
_HAPPENED: Final = word_set("dropped_subjects.happened")
_ACTING: Final = lexicon.TIME | lexicon.PERSON_NAME | lexicon.ORGANIZATION_HEAD | lexicon.GROUP | lexicon.DOCUMENT
_SHOWN_BY_THINGS: Final = word_set("dropped_subjects.shown_by_things")
_THIS: Final = ("هذا", "هذه", "ذلك", "تلك")
_WHICH_HE: Final = ("الذي", "والذي")
_WHICH_SHE: Final = ("التي", "والتي")
_SHOWING: Final = word_set("dropped_subjects.showing")
_OF_THINGS: Final = lexicon.COMMON | lexicon.NISBA | lexicon.NAME_IS_WORD | lexicon.ORGANIZATION_NAME | lexicon.MEDIA
_FARTHEST_TOPIC: Final = 9
_FARTHEST_SHOWN: Final = 40
_ALSO: Final = ("كما", "مثلما")
_KNOWING: Final = ("عرف", "أدرك", "علم")
_THE_LATTER: Final = ("اخير", "اخيره")
_PROVING: Final = word_set("dropped_subjects.proving")
_PROVING_OR_SHOWING: Final = _PROVING | _SHOWING


def may_drop_subject(article: Article, report: Report, cue: CueMatch, limit: int, addressed: bool = False) -> bool:
    """Whether a verb without a subject beside it tells what somebody says, and not a fact that comes to light.

    Args:
        article: the article.
        report: the report.
        cue: its cue, a verb.
        limit: the token that opens the content.
        addressed: whether who follows the verb is known to be spoken to.

    Returns:
        Whether the report holds though its source is not named.
    """
    words, form, clause = article.words, cue.form, report.opening == CLAUSE
    assert form is not None
    if "ambiguous" in form.flags and clause and not (
        addressed or is_next(article, cue, report.opener) or is_told_to(article, cue, report.opener)
        or (form.frame == "describe" and words[cue.last].folded == "ما")  # ووصف [ما جرى] بأنه
        or (form.frame == "describe" and _is_what_is_described(words, cue.last, report.opener))
        or (form.frame == "describe" and _is_of_other_gender(words[report.opener], form))
        or (report.opener == cue.last + 1 and is_the_latter(words, cue.last))  # ورد [الأخير] بأن
    ):  # fmt: skip
        return False
    if form.lemma in _HOLDING and not words[cue.first].conjunction:
        texts = lexicon.DOCUMENT | lexicon.SPEECH
        if not any(word.flags & texts for word in words[max(0, cue.first - _NEAR) : cue.first]):
            return False  # أن الصفقة [تتضمن] «إنشاء صندوق», but تغريدة له [تضمنت] «…»
    told_of = cue.first > 0 and words[cue.first - 1].folded in _HE  # فهو [يعتقد] أن
    told_of = told_of or is_spelled_active(words[cue.first], form)  # ويروي أن
    told_of = told_of or is_not_forgotten(words, cue)
    if "impersonal" in form.flags and clause and not (told_of or goes_on(article, cue) or is_of_some(words, cue.first)):
        return False  # يذكر أن، يعتقد أن: nobody is said to say it, but منهم من يعتقد أن
    if clause and form.frame != "describe" and _is_shown_by_this(words, cue.last):
        return False  # يؤكد هذا الفوز أن، يذكرني هذا بأن: a fact shows it
    if clause and _was_done_by_this(words, cue):
        return False  # ليحدث ذلك ويؤكد أن: what happened shows it
    if clause and _is_shown_by_a_thing(words, cue, report.opener):
        return False  # أكدت المباراة أن
    if form.lemma in _KNOWING and form.tense == "present" and clause:
        return False  # وهو يعرف أن: knows a fact, of which he need not have spoken
    opens = clause and cue.first == article.sentence(cue.first)[0] and report.opener == cue.last
    if form.lemma == "علم" and opens and form.tense == "past" and form.gender == "m":
        return False  # وعلم أن الرئيس اتصل به: it was learnt
    if form.lemma == "لقب" and cue.pronoun is None:
        return False  # ويلقب بـ«الثعلب»: is called so
    if form.lemma == "ردد" and form.gender == "f" and form.number == "s" and clause and report.opener == cue.last:
        return False  # وتردد أن: there was a rumour
    of_clause = words[report.opener].pronoun
    if of_clause is not None and of_clause[0] == 2 and form.tense == "present" and cue.pronoun is None:
        return False  # تشعر أنك: whoever reads
    singular = form.gender == "m" and form.number == "s"
    if form.lemma in _SHOWN_BY_THINGS and singular and clause:
        return False  # تبين أن، ويظهر أن: a fact comes to light
    comes_to_light = any(f.cue_class == "finding" and f.tense == "past" for f in words[cue.first].cues)
    if form.tense == "present" and comes_to_light and clause:
        return False  # تبين أن, where nobody shows it
    if clause and form.tense == "present" and form.gender == "f" and _shows_a_thing(article, cue):
        return False  # أن [التحركات العسكرية] تشير إلى أن
    if clause and report.opener <= cue.last + 1 and (_is_shown_by_topic(article, cue) or _is_shown_on(article, cue)):
        return False  # قال إن [الوضع الحالي] يؤكد أن
    if clause and (_is_shown_again(article, cue) or _shows_what_acts(article, cue)):
        return False  # إن [الانفجار] يكشف الخطأ، كما يكشف أن; وقضت [الهجمات] على الآمال، كما تشير إلى أن
    if clause and _shows_as_antecedent(article, report, cue):
        return False  # النظريات التي كانت تشير إلى أن
    inside = is_in_marks(article, cue)
    answers = words[limit].kind == COLON and limit == cue.last  # in a dialogue: «… فيقولون: …»
    speaks = "ambiguous" in form.flags and form.cue_class != "finding"  # but فستجد أن: whoever listens
    if inside and not speaks and form.tense == "present" and not answers:
        return False  # somebody speaking of what is thought, not reporting
    if clause and _is_own_thought(article, report, inside):
        return False
    before = words[cue.first - 1].folded if cue.first else ""
    if before in ("ما", "مما", "بما") and clause and cue.pronoun is None:
        often = before == "ما" and cue.first > 1 and words[cue.first - 2].folded in _OFTEN
        return often or (form.lemma == "قال" and words[report.opener].pronoun is not None)  # ما يؤكد أن
    return True


def _is_what_is_described(words: list[Word], first: int, opener: int) -> bool:
    """Whether nothing but a thing with what completes it is described in a clause: ووصف [الهجوم على المدينة] بأنه.

    It may be a construct: ``ووصف [موقف الحكومة] بأنه``.
    """
    if words[opener].complementizer != "ب" or opener - first > LONGEST_REST:
        return False
    if not (words[first].article or _is_a_construct(words, first, opener)):
        return False
    return words[first].preposition == "" and all(
        word.kind == NOT_PUNCTUATION
        and not word.complementizer
        and (word.flags & lexicon.PREPOSITION or not (word.flags & _NO_PART_OF_A_THING or can_be_verb(word)))
        for word in words[first:opener]
    )


def _is_a_construct(words: list[Word], first: int, opener: int) -> bool:
    """Whether a noun stands at a token and whose it is behind it, before a clause about it: [موقف الحكومة] بأنه."""
    pronoun = words[opener].pronoun
    if pronoun is None or pronoun[0] != _THIRD or first + 1 >= opener:
        return False
    noun, whose = words[first], words[first + 1]
    if noun.conjunction or noun.flags & ~(lexicon.COMMON | lexicon.SPEECH | lexicon.DOCUMENT):
        return False
    return (whose.article or bool(whose.flags & lexicon.PLACE)) and not whose.preposition and not whose.conjunction


def _is_of_other_gender(opener: Word, form: CueForm) -> bool:
    """Whether a clause is about who cannot be the verb's subject, not even if it is passive: ووصف الوزيرة [بأنها]."""
    pronoun = opener.pronoun
    return pronoun is not None and pronoun[0] == _THIRD and pronoun[2] == "s" and pronoun[1] != form.gender


def is_in_marks(article: Article, cue: CueMatch) -> bool:
    """Whether a cue stands in somebody's quoted words."""
    return cue.first in article.stretch_of and article.stretch_of[cue.first].double


def _is_shown_by_this(words: list[Word], j: int) -> bool:
    """Whether what shows something is this or this thing: هذا، هذا الفوز, but not هذا الأخير, who was spoken of."""
    if words[j].folded not in _THIS or j + 1 >= len(words):
        return False
    thing = words[j + 1]
    return thing.complementizer is not None or (thing.flags == lexicon.COMMON and thing.stem not in _THE_LATTER)


def _was_done_by_this(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb of showing goes on with this, the subject of the verb before it: حدث [ذلك] فعلا ويؤكد أن."""
    form, word = cue.form, words[cue.first]
    if form is None or form.lemma not in _PROVING or form.number != "s" or word.conjunction != "و" or cue.pronoun:
        return False
    for k in range(cue.first - 1, max(cue.first - _NEAR, 1) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].folded in _THIS:
            alone = not (words[k + 1].article or words[k + 1].flags & lexicon.SPEAKER_HEAD)
            verb = words[k - 1].folded
            return alone and (verb in _HAPPENED or verb[1:] in _HAPPENED)  # حدث, ليحدث
    return False


def _is_shown_by_a_thing(words: list[Word], cue: CueMatch, opener: int) -> bool:
    """Whether a common noun that agrees with a verb of showing is its subject, right before the clause.

    ``أكدت [المباراة] أن``; so nobody is left out who would have said it.
    """
    form, thing = cue.form, words[cue.last]
    if form is None or form.part != "verb" or form.lemma not in _PROVING or cue.pronoun is not None:
        return False
    if opener - cue.last - bool(words[opener - 1].folded in form.prepositions) != 1:
        return False
    if thing.flags != lexicon.COMMON or not thing.article or thing.preposition or thing.conjunction:
        return False
    return (
        form.number == "s"
        and (form.gender == "f") == thing.form.endswith(("ة", "ات"))
        and thing.stem not in _THE_LATTER
    )


def _is_own_thought(article: Article, report: Report, inside: bool) -> bool:
    """Whether a verb without a subject is the writer's or who speaks' own: ``شعرت أني``, ``واعلم أن``, ``واعتقد أن``.

    Whom a reporter tells of believes in the present, ``ويعتقد أن``, so that اعتقد before its clause lacks a hamza.
    """
    cue, words = report.cue, article.words
    assert cue is not None and cue.form is not None
    form, word, opener = cue.form, words[cue.first], words[report.opener]
    if form.cue_class == "belief" and opener.pronoun is not None and opener.pronoun[0] == 1:
        return True
    tells = "person_object" in form.flags and form.cue_class == "statement" and "ب" in form.prepositions
    if tells and "ambiguous" in form.flags and cue.pronoun is None and form.tense == "past":
        if not is_told_to(article, cue, report.opener):  # وأبلغ [الصحفيين] أن
            return True
    first_person = word.folded.removeprefix(word.conjunction)[:1] == "ا" and form.cue_class in ("belief", "expectation")
    before = words[cue.first - 1].folded if cue.first else ""
    if not first_person or form.tense != "past":
        return False
    if inside or before in _OF_ONESELF:
        return True
    thinks = form.lemma == _THINKS and not word.pronoun and cue.last == report.opener
    relative = words[cue.first - 1].complementizer is not None or words[cue.first - 1].flags & lexicon.RELATIVE
    return thinks and not relative and before.removeprefix("ف") != "قد"


def _shows_as_antecedent(article: Article, report: Report, cue: CueMatch) -> bool:
    """Whether a verb tells what the thing before its relative pronoun shows: ``النظريات التي [كانت تشير] إلى أن``.

    Not where the pronoun may be what is spoken of: ``الفكرة التي [قالت إنها] خطيرة``.
    """
    words, form = article.words, cue.form
    if form is None or form.number != "s" or cue.pronoun is not None or form.frame == "describe":
        return False
    k = cue.first - 1
    while k > 0 and words[k].flags & lexicon.AUXILIARY:
        k -= 1
    if words[k].folded not in (_WHICH_HE if form.gender == "m" else _WHICH_SHE):
        return False
    things = form.tense == "present" or (form.gender == "f" and words[report.opener].pronoun is None)
    return things and form.lemma in _SHOWING


def _shows_what_acts(article: Article, cue: CueMatch) -> bool:
    """Whether a verb goes on with the things that act at the start of its sentence: وقضت [الهجمات] …، كما تشير إلى."""
    words, form, first = article.words, cue.form, article.sentence(cue.first)[0]
    if form is None or form.tense != "present" or form.gender != "f" or form.lemma not in _SHOWING:
        return False
    if first + _NEAR > cue.first or not can_be_verb(words[first]):
        return False
    subject = words[first + 1]
    acting = subject.flags & (_ACTING | lexicon.SPEAKER_HEAD)
    return subject.article and not subject.preposition and subject.form.endswith(("ات", "ة")) and not acting


def _is_shown_by_topic(article: Article, cue: CueMatch) -> bool:
    """Whether a thing with which a clause begins shows what a verb in the present tells, without a comma between.

    ``إن [المشهد] من هذا المنظور يوضح أن``, ``إن [ما حدث] يؤكد أن``; nobody who speaks stands between.
    """
    form, words = cue.form, article.words
    if form is None or form.tense != "present" or form.number != "s" or form.lemma not in _PROVING_OR_SHOWING:
        return False
    if words[cue.first].conjunction or cue.pronoun is not None:
        return False
    for k in range(cue.first - 1, max(article.sentence(cue.first)[0], cue.first - _FARTHEST_TOPIC) - 1, -1):
        word = words[k]
        if word.complementizer is None:
            if word.kind != NOT_PUNCTUATION or word.flags & _ACTING & ~lexicon.TIME:
                return False
            continue
        if word.pronoun is not None or k + 1 >= cue.first:
            return False
        topic = words[k + 1 + (words[k + 1].folded in _THIS)]
        return form.gender == "m" if topic.folded == "ما" else _agrees_as_a_thing(topic, form)
    return False


def _agrees_as_a_thing(topic: Word, form: CueForm) -> bool:
    """Whether a noun with the article is a thing that may be the subject of a verb: [الوضع] يؤكد, [النتيجة] تكشف."""
    thing = topic.article and not topic.flags & ~_OF_THINGS and not topic.preposition
    return thing and (form.gender == "f") == topic.form.endswith(("ة", "ات")) and topic.stem not in _THE_LATTER


def _is_shown_again(article: Article, cue: CueMatch) -> bool:
    """Whether a thing that shows one thing, right behind a complementizer, shows another with the same verb.

    ``إن [الانفجار] يكشف ضعف الحراسة، كما يكشف أن``.
    """
    form, words, verb = cue.form, article.words, article.words[cue.first]
    if form is None or form.tense != "present" or form.number != "s" or form.lemma not in _PROVING_OR_SHOWING:
        return False
    if cue.pronoun is not None or (verb.conjunction != "و" and words[cue.first - 1].folded not in _ALSO):
        return False
    same = verb.folded.removeprefix("و") if verb.conjunction else verb.folded
    first = max(article.sentence(cue.first)[0] + 2, cue.first - _FARTHEST_SHOWN)
    return any(
        words[k].folded == same
        and words[k - 2].complementizer is not None
        and words[k - 2].pronoun is None
        and _agrees_as_a_thing(words[k - 1], form)
        for k in range(first, cue.first - 1)
    )


def _is_shown_on(article: Article, cue: CueMatch) -> bool:
    """Whether this, with which the sentence begins and which means something, goes on to show what a verb tells.

    ``[هذا] يعني أن الأمر صعب، ويؤكد أن``; what it shows at once is nobody's words (``imagined.py``).
    """
    form, words, first = cue.form, article.words, article.sentence(cue.first)[0]
    if form is None or form.tense != "present" or form.gender != "m" or form.number != "s" or cue.pronoun is not None:
        return False
    if form.lemma not in _PROVING_OR_SHOWING or first + 1 >= cue.first:
        return False
    following = words[first + 1]
    means = following.folded[0] == "ي" and len(following.folded) > _NEAR and not following.article
    joined = words[cue.first].conjunction == "و" and words[cue.first - 1].kind == COMMA
    return words[first].folded.removeprefix("و") in _THIS and means and joined


def _shows_a_thing(article: Article, cue: CueMatch) -> bool:
    """Whether things stand before a verb as its subject: ``[التحركات العسكرية]`` or ``[خطوات الجيش] تشير إلى أن``."""
    words, first = article.words, article.sentence(cue.first)[0]
    if cue.first - first > 1 and cue.form is not None and cue.form.lemma in _SHOWING:
        if is_of_deeds(words, cue.first - 1):
            return True
    k = cue.first - 1
    while k >= first and words[k].article and not words[k].preposition and not words[k].conjunction:
        if words[k].flags & _ACTING:
            return False
        k -= 1
    if k == cue.first - 1 or words[cue.first].conjunction or not words[k + 1].form.endswith(("ات", "ة")):
        return False
    return k < first or words[k].complementizer is not None
