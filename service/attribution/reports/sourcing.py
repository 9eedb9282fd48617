"""The source of a report that is open: the subject of its verb, or who its noun or message is from."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.chains import chained_after, chained_source, handed_down
from service.attribution.cues.complements import (
    CONFUSED,
    LONGEST_REST,
    THOUGHTS,
    governs_content,
    is_governed,
    is_of_thought,
    preposition_of,
    receives,
)
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.predicated import is_predicated
from service.attribution.cues.statements_before import study_before
from service.attribution.cues.subjects_after import DEEMING, are_told, subject_after
from service.attribution.cues.subjects_before import subject_before, subject_before_relative
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrases import eulogy_at
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, FIRST_PERSON, MARKS, MESSAGE, PREPOSITIONAL, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

SPEECH_LEMMAS: Final = word_set("sourcing.speech_lemmas")
_OFTEN: Final = word_set("sourcing.often")
_ACTING: Final = lexicon.TIME | lexicon.PERSON_NAME | lexicon.ORGANIZATION_HEAD | lexicon.GROUP | lexicon.DOCUMENT
_SHOWN_BY_THINGS: Final = word_set("sourcing.shown_by_things")
_FOLLOWS: Final = word_set("sourcing.follows")
_ADDRESSED: Final = word_set("sourcing.addressed")  # to or of whom: طلب منه «…»
_LONGEST_BROUGHT: Final = 8
_LONGEST_DEMAND: Final = 5  # how far behind a group a pronoun stands for it
_SHORTEST_OWNED: Final = 4
_LONGEST_NAMED: Final = 8
_SCENES: Final = ("في", "خلال", "عقب", "بعد", "قبل", "علي", "ردا", "تعليقا", "من", "اثر")
_LONGEST_SCENE: Final = 20
_WHAT: Final = ("ما", "مما", "بما", "كما", "فيما")
PRETEXTS: Final = ("بحجه", "بذريعه", "بدعوي", "بزعم", "بادعاء")
_THIS: Final = ("هذا", "هذه", "ذلك", "تلك")
# whose passive in the present is spelled apart (يشار), and which somebody who speaks goes on with
_ACTIVE: Final = ("أشار", "أبان", "اعتقد", "ظن", "توقع", "رجح", "تصور", "خشي", "لاحظ")
_THE_LATTER: Final = ("اخير", "اخيره")
_MOST_SENTENCES: Final = 4
_SOMEBODY: Final = lexicon.PERSON_NAME | lexicon.ROLE | lexicon.HONORIFIC | lexicon.UNNAMED
_PASSIVES: Final = ("ذكر",)  # ويذكر أن: for the reader to know
_LONGEST_DEEMED: Final = 10
_SHORTEST_PREDICATE: Final = 2
_NOT_DEEMED: Final = lexicon.PERSON_NAME | lexicon.MEDIA | lexicon.TIME
_WHO_IS: Final = ("وهو", "وهي", "وهم", "وهما", "وقد")
_SINCE: Final = ("اذ", "حيث", "لانه", "لانها")
_LONGEST_THINKER: Final = 8
_WISHES: Final = ("expectation",)  # count with quoted words alone


def give_source(article: Article, report: Report, start: int, limit: int) -> Report | None:
    """Find the source of a report that is open.

    Args:
        article: the article.
        report: the report, without its source; it is changed in place.
        start: the token after its cue.
        limit: the token that opens its content.

    Returns:
        The report; None where its cue turns out to report nothing.
    """
    cue = report.cue
    assert cue is not None and cue.form is not None
    if cue.form.part == "participle" and cue.form.adverbial:
        return _of_participle(article, report, cue, limit)
    if cue.form.part == "noun":
        return _finish_noun(article, report, limit)
    if cue.form.person == 1:
        return _found(report, None, FIRST_PERSON)
    if cue.form.required and article.words[cue.last - 1].folded in WITH_PRONOUNS:
        return _message(article, report)
    mention = chained_after(article, cue, limit) if "chain" in cue.form.flags else None
    if mention is not None:
        return _found(report, mention, "chain")
    mention = _document_that_defines(article, cue, limit)
    if mention is not None:
        return _found(report, mention, "after")
    mention = subject_after(article, cue, limit)
    if mention is not None and mention.kind == "organization" and article.words[cue.first].conjunction == "ف":
        fronted, how = subject_before(article, cue)
        if fronted is not None and fronted.kind == "person" and how == "before":
            return _found(report, fronted, how)  # أما الأستاذ سالم العلي، فيختصر [المشهد] بجملة
    if mention is not None and _is_what_is_deemed(report, mention):
        if cue.form.tense == "present":
            return None  # يعتبر [المهرجان] «أكبر تجمع» في البلاد: it is deemed so
        mention = None  # واعتبر [القرار] «خطوة خطيرة»
    if not _takes_its_content(article, report, cue, mention, limit):
        return None
    if mention is not None and cue.form.part == "verb" and "person_object" in cue.form.flags and cue.pronoun is None:
        earlier, how = subject_before(article, cue)
        told = mention.kind in ("organization", "group") or cue.last in article.opened
        if earlier is not None and how == "before" and told:
            mention = None  # فريق المحقق أبلغ [البيت الأبيض] أن, سالم العلي أخبر [«الموجة الآن»] أن
        elif _is_addressed(article, report, mention):
            mention = None  # وطالب [المجتمع الدولي] «بتحمل مسؤولياته»
        elif cue.form.frame == "describe" and _is_described(article, report, mention, earlier):
            if earlier is not None and how == "relative":
                return _found(report, earlier, how)  # سالم العلي، الذي وصف [القوارب] بأنها
            mention = None  # ووصف [القرار] بـ«الخطير», واتهم [الحكومة] بأنها كذبت
    if mention is not None:
        return _found(report, mention, "after")
    if cue.form.part != "verb":
        return _found(report, None, "participle")
    mention = handed_down(article, cue)
    if mention is not None:
        return _found(report, mention, "chain")
    mention, how = subject_before(article, cue)
    if mention is None:
        mention, how = subject_before_relative(article, cue) or study_before(article, cue), "before"
    if mention is None:
        return _found(report, None, "dropped") if _may_drop_subject(article, report, cue, limit) else None
    if how == "relative" and report.opening == MARKS and not _is_next(article, cue, report.opener):
        return None
    pronoun = article.words[report.opener].pronoun
    if "impersonal" in cue.form.flags and how == "relative" and pronoun and pronoun[1] != cue.form.gender:
        return None  # التي يعتقد أنها: she is not who believes
    return _found(report, mention, how)


def _found(report: Report, source: Mention | None, how: str) -> Report:
    """A report with its source, and how it was found."""
    report.source, report.found = source, how
    return report


def _of_participle(article: Article, report: Report, cue: CueMatch, limit: int) -> Report | None:
    """A report whose participle goes on with another's speaker: مؤكدا في الوقت نفسه «…»; None where it does not."""
    words, form = article.words, cue.form
    assert form is not None
    colon = words[limit].kind == COLON
    near = 2 if report.opening in (MARKS, AFTER_COLON) and not colon else 9
    if near == 2 and (_governs_marks(article, report) or skip_adverbials(article, cue.last, limit) >= limit):
        near = 9
    near = 3 if "ambiguous" in form.flags and not colon else near
    far = report.opening == CLAUSE and limit - cue.last > near
    if far and skip_adverbials(article, cue.last, limit) >= limit - 1:
        near = limit - cue.last  # لافتا [خلال مداخلته في برنامج «…»، على قناة «…»]، إلى أن
    if limit - cue.last > near or _is_in_marks(article, cue):
        return None
    doubtful = "ambiguous" in form.flags and form.frame == "quoted" and words[cue.first].form[-1] == "ة"
    if doubtful and words[cue.first - 1].kind == NOT_PUNCTUATION:
        return None  # بدأت مناقشة «…»: the noun
    return _found(report, None, "participle")


def _is_in_marks(article: Article, cue: CueMatch) -> bool:
    """Whether a cue stands in somebody's quoted words."""
    return cue.first in article.stretch_of and article.stretch_of[cue.first].double


def _takes_its_content(article: Article, report: Report, cue: CueMatch, mention: Mention | None, limit: int) -> bool:
    """Whether a verb can have what opens behind it and whoever follows it, who may be its subject."""
    form = cue.form
    assert form is not None
    if report.opening == MARKS and article.words[report.opener].kind == MARK:
        return _reaches(article, mention.span[1] if mention else cue.last, report)
    if report.opening == PREPOSITIONAL:
        return not ("ambiguous" in form.flags and mention is None and limit > cue.last + 1)
    if report.opening != CLAUSE:
        return True
    if not _is_reached(article, report, mention) or receives(article.words, cue):
        return False
    # زادتهم يقينا بأن: something else is done to them
    acts = cue.pronoun is not None and "ambiguous" in form.flags and "person_object" not in form.flags
    return not (acts and form.frame != "describe")


def _may_drop_subject(article: Article, report: Report, cue: CueMatch, limit: int) -> bool:
    """Whether a verb without a subject beside it tells what somebody says, and not a fact that comes to light."""
    words, form, clause = article.words, cue.form, report.opening == CLAUSE
    assert form is not None
    if "ambiguous" in form.flags and clause and not (
        _is_next(article, cue, report.opener) or _is_told_to(article, cue, report.opener)
        or (form.frame == "describe" and words[cue.last].folded == "ما")  # ووصف [ما جرى] بأنه
    ):  # fmt: skip
        return False
    if "impersonal" in form.flags and clause and not _goes_on(article, cue):
        return False  # يذكر أن، يعتقد أن: nobody is said to say it
    if clause and form.frame != "describe" and _is_shown_by_this(words, cue.last):
        return False  # يؤكد هذا الفوز أن، يذكرني هذا بأن: a fact shows it
    addressed = words[report.opener].pronoun
    if addressed is not None and addressed[0] == 2 and form.tense == "present" and cue.pronoun is None:
        return False  # تشعر أنك: whoever reads
    singular = form.gender == "m" and form.number == "s"
    if form.lemma in _SHOWN_BY_THINGS and singular and clause:
        return False  # تبين أن، ويظهر أن: a fact comes to light
    comes_to_light = any(f.cue_class == "finding" and f.tense == "past" for f in words[cue.first].cues)
    if form.tense == "present" and comes_to_light and clause:
        return False  # تبين أن, where nobody shows it
    if clause and form.tense == "present" and form.gender == "f" and _shows_a_thing(article, cue):
        return False  # أن [التحركات العسكرية] تشير إلى أن
    inside = _is_in_marks(article, cue)
    answers = words[limit].kind == COLON and limit == cue.last  # in a dialogue: «… فيقولون: …»
    if inside and "ambiguous" not in form.flags and form.tense == "present" and not answers:
        return False  # somebody speaking of what is thought, not reporting
    if clause and _is_own_thought(article, report, inside):
        return False
    before = words[cue.first - 1].folded if cue.first else ""
    if before in ("ما", "مما", "بما") and clause and cue.pronoun is None:
        often = before == "ما" and cue.first > 1 and words[cue.first - 2].folded in _OFTEN
        return often or (form.lemma == "قال" and words[report.opener].pronoun is not None)  # ما يؤكد أن
    return True


def _goes_on(article: Article, cue: CueMatch) -> bool:
    """Whether a sentence that began to report in the present goes on: ``يقول الباحث إن …، [ويشير] إلى أن``."""
    words, form = article.words, cue.form
    if form is not None and words[cue.first - 1].folded in _SINCE and words[cue.first - 2].kind == COMMA:
        return _thinks_before(article, cue.first - 2, form)
    if form is None or form.lemma not in _ACTIVE or words[cue.first].conjunction != "و":
        return False
    if words[cue.first - 1].kind == COMMA:
        return begins_in_present(article, cue.first, form) or _named_in_present(article, cue.first, form)
    return _went_on_in_present(article, cue.first, form)


def _went_on_in_present(article: Article, token: int, form: CueForm) -> bool:
    """Whether a sentence goes on from one of the last that told in the present what a person says or thinks.

    ``ويقول الخبير سالم العلي إن …. [ويتوقع] أن …``, but not where that began with ويذكر أن, which names nobody.
    """
    tokens, words, which = article.tokens, article.words, article.tokens.sentence_of[token]
    if tokens.sentences[which][0] != token:
        return False
    for k in range(which - 1, max(-1, which - 1 - _MOST_SENTENCES), -1):
        first = tokens.sentences[k][0]
        if tokens.paragraph_of[first] != tokens.paragraph_of[token] or not begins_in_present(article, first, form):
            return False
        following = words[first + 1]
        if following.complementizer is None:
            return bool(following.flags & _SOMEBODY)
        if any(f.lemma in _PASSIVES for f in words[first].cues):
            return False
    return False


def _named_in_present(article: Article, token: int, form: CueForm) -> bool:
    """Whether somebody named reports in the present in the sentence before: بدوره، يرى [سالم العلي] أن …، ويشير إلى."""
    words = article.words
    for k in range(article.sentence(token)[0], token - 2):
        if words[k].complementizer is not None:
            return False
        for other in words[k].cues:
            if other.part == "verb" and other.tense == "present" and other.gender == form.gender:
                return any(word.flags & lexicon.PERSON_NAME for word in words[k + 1 : min(token, k + _LONGEST_NAMED)])
    return False


def _thinks_before(article: Article, comma: int, form: CueForm) -> bool:
    """Whether somebody named thinks or says something before a comma: ``يرجحه [شوقي]، إذ يعتقد أن``."""
    words, first = article.words, article.sentence(comma)[0]
    for k in range(comma - 1, max(first, comma - _LONGEST_THINKER) - 1, -1):
        for other in words[k].cues:
            if other.part == "verb" and other.tense == "present" and other.gender == form.gender:
                names = article.words[k + 1 : comma]
                return any(word.flags & lexicon.PERSON_NAME for word in names)
    return False


def begins_in_present(article: Article, token: int, form: CueForm) -> bool:
    """Whether the sentence of a token begins with a verb of saying in the present, of the gender of another."""
    opening = article.words[article.sentence(token)[0]]
    return any(f.part == "verb" and f.tense == "present" and f.gender == form.gender for f in opening.cues)


def _is_shown_by_this(words: list[Word], j: int) -> bool:
    """Whether what shows something is this or this thing: هذا، هذا الفوز, but not هذا الأخير, who was spoken of."""
    if words[j].folded not in _THIS or j + 1 >= len(words):
        return False
    thing = words[j + 1]
    return thing.complementizer is not None or (thing.flags == lexicon.COMMON and thing.stem not in _THE_LATTER)


def _document_that_defines(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """The document in which something is called what it is: ``ويعرف في [ميثاق الشركة] بأنه``."""
    words, first = article.words, cue.last + 1
    if first >= limit or words[cue.last].folded != "في" or not words[first].flags & lexicon.DOCUMENT:
        return None
    if all(form.part != "verb" or form.frame != "describe" for form in words[cue.first].cues):
        return None
    mention = describe(article, first, noun_phrase_end(article, first, limit))
    return mention if mention.kind == "document" else None


def _is_addressed(article: Article, report: Report, mention: Mention) -> bool:
    """Whether the noun after a verb that has an object is this, and who speaks is implied: كما طالب [المسؤولين] بـ."""
    assert report.cue is not None
    head = article.words[mention.head]
    if mention.kind != "group" and head.stem != "مجتمع":
        return False
    if head.stem.endswith("ين") and head.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
        return True  # an accusative
    nominative = head.stem.endswith("ون") or head.flags & lexicon.ROLE_PLURAL
    if report.opening != CLAUSE and not head.stem.endswith("ون") and _do_what_is_asked(article, mention.span[1]):
        return True
    return article.words[report.cue.first].conjunction == "و" and report.opening != CLAUSE and not nominative


def _do_what_is_asked(article: Article, first: int) -> bool:
    """Whether a demand is made of the group before it, for which a pronoun stands: دعا الطلاب [إلى تحمل مسؤولياتهم]."""
    for word in article.words[first : first + _LONGEST_DEMAND]:
        if word.kind != NOT_PUNCTUATION and word.kind != MARK:
            return False
        if word.folded.endswith("هم") and len(word.folded) > _SHORTEST_OWNED:
            return True
    return False


def _is_described(article: Article, report: Report, mention: Mention, earlier: Mention | None) -> bool:
    """Whether who or what alone stands between a verb and what it is called is what is described or accused.

    Such a verb has an object, which is not told by a relative pronoun before it, unless that is the subject:
    ``سالم العلي، الذي وصف [القوارب] بأنها``, but not ``القرار الذي وصف الوزير بأنه``.
    """
    assert report.cue is not None
    words, first = article.words, report.cue.first
    left = report.opener - mention.span[1] - (words[report.opener - 1].folded == "ب")
    if left > 0 or _holds_object(words, mention):
        return False  # وصف سامي حداد [المراسل] بأنه
    opener = words[report.opener]
    so_called = words[report.opener - 1].folded == "ب" or opener.complementizer == "ب" or opener.preposition == "ب"
    relative = first > 0 and (words[first - 1].flags & lexicon.RELATIVE or words[first - 1].folded in _WHAT)
    return mention.kind == "document" or (so_called and (not relative or earlier is not None))


def _holds_object(words: list[Word], mention: Mention) -> bool:
    """Whether what follows somebody's name in a noun phrase may be the object: سامي حداد [المراسل]."""
    last = words[mention.span[1] - 1]
    if mention.name is None:
        return False
    longer = mention.span[1] - mention.name[0] > 1
    return mention.name[1] < mention.span[1] or (longer and last.article and bool(last.flags & lexicon.TITLE))


def _governs_marks(article: Article, report: Report) -> bool:
    """Whether a preposition of the cue governs quoted words: ``داعيا إياهم إلى «…»``, ``معربا عن أمله في``."""
    cue, stretch, words = report.cue, report.stretch, article.words
    if cue is None or cue.form is None or stretch is None or not is_speech(article, stretch):
        return False
    before = report.opener - 1
    return governs_content(cue.form, words[before]) or is_of_thought(words, cue, before, THOUGHTS + _WISHES)


def _is_next(article: Article, cue: CueMatch, opener: int) -> bool:
    """Whether nothing but a preposition or adverbials stands between a cue and a complementizer."""
    return opener <= cue.last + 1 or skip_adverbials(article, cue.last, opener) >= opener


def _is_told_to(article: Article, cue: CueMatch, opener: int) -> bool:
    """Whether nothing but those who are told stands between a cue and a complementizer: حذر [السكان] من أن."""
    words = article.words
    if not are_told(words[cue.last], cue):
        return False
    last = noun_phrase_end(article, cue.last, opener)
    return last >= opener or (last == opener - 1 and bool(words[last].flags & lexicon.PREPOSITION))


def _is_own_thought(article: Article, report: Report, inside: bool) -> bool:
    """Whether a verb without a subject is the writer's own: ``اعتقد أن`` in marks, ``شعرت أني``, ``واعلم أن``."""
    cue, words = report.cue, article.words
    assert cue is not None and cue.form is not None
    form, word, opener = cue.form, words[cue.first], words[report.opener]
    if form.cue_class == "belief" and opener.pronoun is not None and opener.pronoun[0] == 1:
        return True
    tells = "person_object" in form.flags and form.cue_class == "statement" and "ب" in form.prepositions
    if tells and "ambiguous" in form.flags and cue.pronoun is None and form.tense == "past":
        if not _is_told_to(article, cue, report.opener):  # وأبلغ [الصحفيين] أن
            return True
    first_person = word.folded.removeprefix(word.conjunction)[:1] == "ا" and form.cue_class in ("belief", "expectation")
    before = words[cue.first - 1].folded if cue.first else ""
    return first_person and form.tense == "past" and (inside or before in ("كنت", "كنا", "لا", "ولا"))


def _is_reached(article: Article, report: Report, mention: Mention | None) -> bool:
    """Whether a clause after a complementizer is the cue's own and not that of a noun between them."""
    cue = report.cue
    assert cue is not None and cue.form is not None
    words = article.words
    opener = report.opener
    governing = preposition_of(words[opener - 1])
    if words[opener - 1].flags & lexicon.PREPOSITION and (governing in cue.form.prepositions or governing in CONFUSED):
        opener -= 1
    start = mention.span[1] if mention else cue.last
    reached = skip_adverbials(article, start, opener)
    if reached >= opener or (mention is None and _is_told_to(article, cue, report.opener)):
        return True
    word = words[reached]
    if word.kind == COLON:
        return True
    if cue.form.frame == "describe" and words[report.opener].complementizer == "ب":
        return True
    if "ambiguous" in cue.form.flags and not (mention is not None and mention.span[0] == cue.last):
        governed = (
            opener < report.opener or words[report.opener].complementizer == "ب" or words[opener - 1].kind == COMMA
        )
        return governed and "ب" in cue.form.prepositions and _is_plain(words, reached, opener)
    if word.kind != NOT_PUNCTUATION or word.flags & (lexicon.RELATIVE | lexicon.PRONOUN | lexicon.DEMONSTRATIVE):
        return True
    if words[reached - 1].kind == COMMA or words[opener - 1].kind in (COMMA, DASH):
        return True
    if cue.form.frame in ("describe", "demand") or "person_object" in cue.form.flags:
        return True
    if words[report.opener].form.startswith("إن") and cue.form.lemma == "قال":
        return True
    if opener < report.opener or words[report.opener].complementizer == "ب" or cue.form.lemma == "قال":
        return True
    return _is_plain(words, reached, opener)


def _is_plain(words: list[Word], first: int, last: int) -> bool:
    """Whether a few words between a cue and a complementizer begin no clause of their own."""
    return last - first <= LONGEST_REST and not any(_opens_clause(words, k) for k in range(first, last))


def _opens_clause(words: list[Word], j: int) -> bool:
    """Whether a word between a cue and a complementizer begins a clause that may take it: a verb, a conjunction."""
    word = words[j]
    if word.flags & (lexicon.CONJUNCTION | lexicon.AUXILIARY | lexicon.NEGATION) and not word.flags & lexicon.NAME_PART:
        return True
    return (
        word.folded[:1] == "ي"
        and len(word.folded) > 3
        and not word.flags & ~lexicon.COMMON
        and not words[j - 1].flags & lexicon.RELATIVE
    )


def _shows_a_thing(article: Article, cue: CueMatch) -> bool:
    """Whether things stand right before a verb as its subject: ``[التحركات العسكرية] تشير إلى أن``."""
    words, first = article.words, article.sentence(cue.first)[0]
    k = cue.first - 1
    while k >= first and words[k].article and not words[k].preposition and not words[k].conjunction:
        if words[k].flags & _ACTING:
            return False
        k -= 1
    if k == cue.first - 1 or words[cue.first].conjunction or not words[k + 1].form.endswith(("ات", "ة")):
        return False
    return k < first or words[k].complementizer is not None


def _reaches(article: Article, start: int, report: Report) -> bool:
    """Whether nothing but adverbials stands between a cue or its source and the quoted words: no other noun's marks."""
    stretch = report.stretch
    cue = report.cue
    assert stretch is not None and cue is not None and cue.form is not None
    words = article.words
    before = words[report.opener - 1]
    if cue.form.frame in ("describe", "demand", "quoted") and (
        before.folded in ("ب", "بال") or before.folded in cue.form.prepositions
    ):
        return True
    doubtful = "ambiguous" in cue.form.flags and start == cue.last
    if is_governed(cue.form, words[stretch.first]) and not doubtful:
        return True
    if governs_content(cue.form, before) and not doubtful and is_speech(article, stretch):
        return True  # أعربت عن «قلقها البالغ»
    if before.folded in _FOLLOWS and not doubtful:
        return True  # تقترح الكاتبة ما [يلي] «…»
    reached = skip_adverbials(article, start, report.opener)
    while reached < report.opener and words[reached].kind == FULL_STOP:
        reached += 1  # وقال الوزير.. «…»
    according = reached - (words[reached - 1].starts_source_phrase and reached > start)  # وفق is an adverb too
    if cue.last < according < report.opener and words[according].starts_source_phrase:
        reached = noun_phrase_end(article, according + 1, report.opener)  # وأكد الحضور [وفق البيان] «…»
    if start < reached < report.opener and words[reached].flags & lexicon.MEDIA:
        reached = noun_phrase_end(article, reached, report.opener)  # في مقابلة أجرتها معه [قناة الغد] «…»
    if cue.last < reached < report.opener and words[reached].folded in _WHO_IS and words[reached - 1].kind == COMMA:
        comma = next((k for k in range(reached + 1, report.opener) if words[k].kind == COMMA), reached)
        reached = skip_adverbials(article, comma, report.opener)  # قال فلان[، وهو جار للضحايا،] لفرانس برس «…»
    if start > cue.last and cue.form.frame == "demand" and not doubtful:
        reached = max(reached, noun_phrase_end(article, cue.last, report.opener))  # دعت [مديرية الجوازات] «الإخوة …»
    if reached >= report.opener and (not before.flags & lexicon.PREPOSITION or before.folded in _ADDRESSED):
        return stretch.last - stretch.first > 1 or report.opener == start
    if cue.form.lemma in DEEMING and _is_deemed(words, start, report.opener, stretch):
        return is_speech(article, stretch)  # اعتبر الوزير [القرار] «خطوة خطيرة»
    if words[reached].flags & lexicon.RELATIVE and start > cue.last and cue.form.frame == "say":
        return stretch.last - stretch.first > 1  # not هاتفها الجديد، الذي سيطرح باللون «الفضي»
    if start > cue.last and cue.form.frame == "say" and not doubtful and _is_scene_between(words, start, report.opener):
        return stretch.last - stretch.first > 1
    aside = words[min(reached + (words[reached].kind == COMMA), report.opener)]
    tells = start > cue.last or (reached == start and aside.folded in _WHO_IS)  # وتضيف [وهي تبكي] «…»
    tells = tells and cue.form.cue_class == "statement" and cue.form.lemma in SPEECH_LEMMAS
    if tells and (aside.flags & lexicon.RELATIVE or aside.folded in _WHO_IS):
        loose = before.flags & lexicon.PREPOSITION and before.folded not in _ADDRESSED
        return not loose and stretch.last - stretch.first > 1 and is_speech(article, stretch)  # ، وهو أب لطفلين، «…»
    return stretch.last - stretch.first > 7 and not doubtful and cue.form.frame == "say"


def _is_what_is_deemed(report: Report, mention: Mention) -> bool:
    """Whether a noun phrase alone stands between a verb of two objects and the marked words, which are one of them."""
    cue = report.cue
    if cue is None or cue.form is None or cue.form.lemma not in DEEMING or report.opening != MARKS:
        return False
    return cue.pronoun is None and mention.span == (cue.last, report.opener)


def _is_deemed(words: list[Word], first: int, opener: int, stretch: Stretch) -> bool:
    """Whether what is deemed something stands before the marked words that tell what: اعتبر [ذلك] «خطأ فادحا»."""
    deemed, predicate = words[first], words[stretch.first]
    if not 0 < opener - first <= _LONGEST_DEEMED or stretch.last - stretch.first < _SHORTEST_PREDICATE:
        return False
    if predicate.article or predicate.preposition or predicate.conjunction or predicate.complementizer:
        return False
    what = deemed.folded == "ما"
    if not (what or deemed.flags & lexicon.DEMONSTRATIVE or (deemed.article and not deemed.flags & _NOT_DEEMED)):
        return False
    if words[opener - 1].flags & (lexicon.PREPOSITION | lexicon.MEDIA) or words[opener - 1].conjunction:
        return False
    between = words[first:opener]
    plain = all(word.kind == NOT_PUNCTUATION and word.complementizer is None for word in between)
    return plain and (what or not any(f.part == "verb" and "ambiguous" not in f.flags for w in between for f in w.cues))


def _is_scene_between(words: list[Word], first: int, opener: int) -> bool:
    """Whether two commas enclose where or on what somebody spoke: قال فلان[، في أول رد فعل من دولة جارة،] «…»."""
    if words[first].kind != COMMA or words[opener - 1].kind != COMMA or not 2 < opener - first < _LONGEST_SCENE:
        return False
    if words[first + 1].folded not in _SCENES:
        return False
    return not any(word.complementizer or word.kind != NOT_PUNCTUATION for word in words[first + 1 : opener - 1])


def _is_asked(words: list[Word], report: Report) -> bool:
    """Whether marked words right after a noun of asking are a question: كرر سؤاله «متى نصل؟»."""
    cue, stretch = report.cue, report.stretch
    if stretch is None or cue is None or cue.form is None or cue.form.cue_class != "question":
        return False
    return report.opener == cue.last and words[stretch.last - 1].kind == QUESTION


def _message(article: Article, report: Report) -> Report:
    """What a message says: ``أصدرت [الوزارة] بيانا جاء فيه``, ``وصلت [رسالة] مفادها أن``.

    The source is who is told to have sent it in the same sentence, else the message itself.
    """
    cue, words = report.cue, article.words
    assert cue is not None
    report.found = MESSAGE
    message = cue.first
    for k in range(cue.first - 1, article.sentence(cue.first)[0] - 1, -1):
        form = words[k].cues[0] if words[k].cues else None
        if message == cue.first and (words[k].flags & lexicon.DOCUMENT or any(f.part == "noun" for f in words[k].cues)):
            message = k
        elif form is not None and form.part == "verb" and form.voice == "active" and not form.required:
            sent = CueMatch(k, k + 1, article.tokens.end(k), form, None, None)
            report.source = subject_after(article, sent, message)
            if report.source is not None:
                return report
    if message < cue.first:
        mention = describe(article, message, noun_phrase_end(article, message, cue.first))
        report.source = mention if mention.kind is not None else None
    return report


def _who_came_to_say(article: Article, cue: CueMatch) -> Mention | None:
    """Who is brought to say something, before the noun of saying: ``وصل الأمر [بالوزير سالم العلي] إلى التصريح``."""
    words, end = article.words, cue.first - 1
    if end < 1 or words[end].folded != "الي":
        return None
    for start in range(end - 1, max(end - _LONGEST_BROUGHT, article.sentence(cue.first)[0]) - 1, -1):
        if words[start].kind != NOT_PUNCTUATION:
            break
        if words[start].preposition != "ب" or not words[start].flags & lexicon.SPEAKER_HEAD:
            continue
        if noun_phrase_end(article, start, end) != end:
            break
        mention = describe(article, start, end)
        if mention.kind not in ("person", "unnamed"):
            break
        article.clipped[start] = 1  # the ب
        return mention
    return None


def _finish_noun(article: Article, report: Report, limit: int) -> Report | None:
    """A noun of saying reports with a pronoun (قوله إن), a source (إعلان الوزير أن) or after ب (بالقول إن)."""
    cue = report.cue
    assert cue is not None and cue.form is not None
    words = article.words
    ambiguous = any("ambiguous" in f.flags for f in words[cue.first].cues if f.part == "noun")
    predicated = is_predicated(words, cue.first)  # وكان رده «…»
    if cue.pronoun is not None:
        unsure = ambiguous and report.opening != CLAUSE and words[report.opener].kind != COLON
        if unsure and not predicated and not _is_asked(words, report):
            return None
        if cue.form.lemma not in SPEECH_LEMMAS and report.opener - cue.last > 1:
            governs = report.opening == CLAUSE and words[cue.last].folded in cue.form.prepositions
            if not governs or skip_adverbials(article, cue.last, report.opener) < report.opener - 1:
                return None  # but تعبيره [عن الثقة] بأن
        if "message" in cue.form.flags:
            return _message(article, report)
        report.found = "pronoun"
        if cue.last < len(words) and eulogy_at(words, cue.last)[1] & (lexicon.OF_GOD | lexicon.OF_THE_PROPHET):
            return report  # نهى عن كذا بقوله تعالى
        report.source = chained_source(article, cue)
        if report.source is not None:
            report.found = "chain"
        return report
    marked = report.opening == MARKS and words[report.opener].kind != COLON
    if marked and cue.form.lemma == "هتاف" and report.opener == cue.last:
        report.found = "dropped"
        return report  # وسط هتافات «…»
    if marked and cue.form.lemma != "قال" and not predicated:
        return None
    if words[cue.first].preposition == "ب" or words[cue.first].folded in ("بالقول", "بقول", "القول"):
        if words[cue.first].article and report.opener - cue.last <= 2 and (not ambiguous or cue.form.frame == "say"):
            report.found = "noun"
            voice = chained_source(article, cue) if words[cue.first].preposition == "ب" else None
            if voice is not None and voice.span[1] == cue.first:
                report.source, report.found = voice, "chain"  # ردت الأغلبية على لسان [رئيسها] بالقول إن
            return report
    if words[cue.first].folded in PRETEXTS and report.opener == cue.last:
        report.found = "noun"
        return report  # رفض الدعوة [بحجة] أن
    if words[cue.first].article:
        report.found = "dropped"
        report.source = _who_came_to_say(article, cue)
        if report.source is not None:
            report.found = "before"
        return report  # عاد للتأكيد على أن
    if report.opening == CLAUSE and report.opener - cue.last < 2 and words[cue.first - 1].folded == "الي":
        report.found = "dropped"
        return report  # عاد إلى تأكيد أن
    mention = subject_after(article, cue, limit)
    if mention is None or mention.span[0] != cue.last:
        return None
    reached = report.opening == CLAUSE and mention.span[1] >= report.opener
    named = mention.kind == "person" or (predicated and mention.kind == "unnamed")
    if ambiguous and not named and not (reached and mention.kind in ("group", "organization")):
        return None
    if marked and skip_adverbials(article, mention.span[1], report.opener) < report.opener:
        return None  # only قول فلان «…» needs no colon
    report.source, report.found = mention, "after"
    return report
