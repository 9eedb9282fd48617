"""Speech that nothing announces, neither mark nor colon nor complementizer: ``قال المدرب لقد فزنا``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.complements import INSTITUTION_HEAD, UNNOTED, is_relative, is_unreal
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import subject_after
from service.attribution.cues.whom_told import past_whom_asked
from service.attribution.mentions.certainty import is_certain
from service.attribution.names.names import name_end
from service.attribution.names.names_like_particles import is_like_a_particle
from service.attribution.noun_phrases.binding import PRESS
from service.attribution.reports.reports import BARE, Report
from service.attribution.reports.sourcing import give_source
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import cue_forms
from service.lexicon.openers import ASKS, OPENS_SPEECH, SPEAKS_BARE, WITH_PRONOUNS
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SHORTEST_CLAUSE: Final = 4
_SHORTEST_OF_SELF: Final = 3
_SHORTEST_OURS: Final = 5
_ADDRESSEES: Final = ("له", "لها", "لهم", "لهما", "لهن", "لي", "لنا")
_WHO_IS: Final = ("وهو", "وهي", "وهم", "وهما")
_THIRD: Final = 3  # person
_NO_SPEECH_AFTER: Final = ("سيما", "بين")  # لا [سيما], ما [بين]
_LONGEST_OPENING: Final = 16  # from a cue to speech that nothing announces
_ASKED_AFTER_MA: Final = word_set("bare_speech.asked_after_ma")
_WHETHER: Final = ("كان", "كانت", "كانوا")  # سأله [إن كان] سيعود
_OF_SELF: Final = word_set("bare_speech.of_self")
_COGNATES: Final = word_set("bare_speech.cognates")
_TOLD_OF_SELF: Final = word_set("bare_speech.told_of_self")
_WHILE: Final = word_set("bare_speech.while")
_PLAIN: Final = word_set("bare_speech.plain")
_STARTS: Final = word_set("bare_speech.starts")
_TELLS_NOTHING: Final = lexicon.PREPOSITION | lexicon.TIME | lexicon.RELATIVE | lexicon.CONJUNCTION
_SOON: Final = 9  # how far from its start a clause shows that it is its speaker's


OR: Final = ("او", "ام")
_MEANWHILE: Final = ("وقد", "وهو", "وهي", "وهم", "وكانه", "وكانها", "وعيناه", "وعيناها")


def bare_clause(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """``وأضاف لا يوجد…``: a verb of saying with a clause that nothing announces."""
    words, form = article.words, cue.form
    assert form is not None
    first = cue.last + (cue.last < limit and words[cue.last].kind == COMMA)  # واضاف، هناك …
    addressed = form.lemma == "قال" and first == cue.last and first < limit and words[first].folded in _ADDRESSEES
    if addressed:
        first += 1  # قال له [لا تذهب]
    elif first < limit and words[first].flags & lexicon.PREPOSITION:
        first = _after_medium(article, first, limit)
    if first >= limit or (first > cue.last and (cue.pronoun is not None or is_relative(article, cue.first))):
        return None
    if cue.pronoun is not None and words[first].flags & lexicon.DEMONSTRATIVE and is_relative(article, cue.first):
        return None  # ما يقوله [هذا] المسؤول
    word = words[first]
    if word.kind != NOT_PUNCTUATION or word.complementizer is not None:
        return None
    if cue.first > 1 and words[cue.first - 1].folded == "كما" and cue.first - 2 in article.closed:
        return None  # «…» كما [يقولون] هناك في مصر: what is said stands before
    if word.folded in _MEANWHILE or word.folded in OR:
        return None  # «…»، تقول [وقد] اغرورقت عيناها; في كل ما يقول [أو] يشرح
    if first + 1 < limit and words[first + 1].folded in _NO_SPEECH_AFTER:
        return None  # قد تضيف [ما بين] اثنين وأربعة
    if word.flags & lexicon.ADVERB and first + 1 < limit and words[first + 1].kind != NOT_PUNCTUATION:
        return None  # - كما يقول [أيضا] -
    of_what = cue.pronoun is not None or word.flags & lexicon.RELATIVE  # ما قالوه عنا
    if form.lemma == "قال" and not of_what and speaks_of_self(words, first, limit):
        subject = subject_after(article, cue, limit)
        if subject is None or subject.span[0] != cue.last:
            dropped = Report(cue, BARE, first, first, first, None, "dropped")  # يقول [منذ سنوات أعمل هنا]
            if first > cue.last or words[cue.first].conjunction != "ف":
                return dropped
            fronted = give_source(article, Report(cue, BARE, first, first, first, None, ""), first, first)
            return fronted or dropped  # أما سالم فقال [هدفنا الفوز]
    said = form.lemma == "قال" and not of_what and first == cue.last and _has_no_subject_behind(words, cue)
    if said and _is_clause(words, first, limit):
        spoken = Report(cue, BARE, first, first, first, None, "")
        return give_source(article, spoken, first, first)  # البعض يقول [الأسعار ستنخفض]
    if word.flags & (lexicon.SPEAKER_HEAD | lexicon.PREPOSITION | lexicon.NAME_PART):
        return None
    if addressed and word.flags & lexicon.DEMONSTRATIVE and not _is_topic(words, first, limit):
        return None  # قال لي [هذا الكلام] أمس
    if word.flags & (lexicon.NEGATION | lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONJUNCTION) or word.folded in (
        "نحن", "انا", "هناك", "هنالك", "ثمه", "لو", "اذا", "هذا", "هذه", "كل", "لدينا", "لقد", "ماذا", "لماذا", "كيف",
        "متي", "كنت", "كنا", "لابد", "ربما", "ليس", "نعم",
    ) or _is_finite(word):  # fmt: skip
        return Report(cue, BARE, first, first, first, None, "dropped")
    return None


def _has_no_subject_behind(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb's subject cannot follow it, as it is a plural or a group stands before it: قالوا, البعض [يقول]."""
    form = cue.form
    if form is None or form.person != _THIRD:
        return False
    many = cue.first > 0 and words[cue.first - 1].flags & lexicon.GROUP and form.tense == "present"
    return form.number == "p" or bool(many)


def _is_clause(words: list[Word], j: int, limit: int) -> bool:
    """Whether a clause begins at a word, with its verb or a definite subject before that: [ارتفعت] الأسعار."""
    if limit - j < _SHORTEST_OF_SELF:
        return False
    word, following = words[j], words[j + 1]
    if word.conjunction or word.preposition:
        return False
    if word.article:
        return _is_finite(following) or bool(following.flags & (lexicon.NEGATION | lexicon.AUXILIARY))
    return bool(word.flags & lexicon.VERB) and not word.flags & ~(lexicon.VERB | lexicon.COMMON)


def clause_after_participle(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """A clause of whoever goes on, right behind the participle: ``، متابعا [تبدو] السوق ضعيفة``.

    Behind قائلا it may begin with its subject, too: ``حذر السكان قائلا [الطريق] مغلق``.
    """
    first, words = cue.last, article.words
    if first + 1 >= limit or words[first].kind != NOT_PUNCTUATION or words[first].flags & lexicon.PREPOSITION:
        return None
    word = words[first]
    tells = any(form.part == "verb" and form.tense == "present" for form in word.cues)
    opens = word.folded in _PLAIN or word.folded in _STARTS or _is_finite(word) or tells
    says = cue.form is not None and cue.form.lemma == "قال"
    opens = opens or (says and word.article and not word.preposition and limit - first >= _SHORTEST_CLAUSE)
    if not opens and not speaks_of_self(words, first, limit, ours=False):
        return None
    return Report(cue, BARE, first, first, first, None, "participle")


def _after_medium(article: Article, first: int, limit: int) -> int:
    """Where speech begins after an occasion: ``وقال [في تصريح لـ«الغد»] نحن …``, ``يقولون [في القرية]، نريد …``.

    The occasion ends with a medium in marks, or what we do follows it, or a comma and the first person.
    """
    words = article.words
    after = skip_adverbials(article, first, limit)
    if after >= limit:
        return first
    comma = words[after - 1].kind == COMMA
    if comma and speaks_of_self(words, after, limit):
        return after
    if words[after].folded[0] == "ن" and _is_of_self(words[after], ours=False):
        return after  # وأضاف خلال المؤتمر [نسعى] إلى
    return after if after - 1 - comma in article.closed else first


def unannounced_speech(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """``وقال المدرب لقد لعبنا``, ``متسائلا هل …``: words that begin a clause of the speaker's, after the subject."""
    form, words = cue.form, article.words
    assert form is not None
    asks = form.cue_class == "question"
    openers = ASKS if asks else OPENS_SPEECH
    if form.frame != "say" or form.required or (form.part == "participle" and not form.adverbial):
        return None
    for j in range(cue.last, min(limit, cue.last + _LONGEST_OPENING)):
        word = words[j]
        if asks and word.kind == COMMA and _asks(words, j + 1, limit):
            continue  # تساءل الدفاع مستنكرا، [كيف] يشهد من لم ير
        whether = asks and word.folded == "ان" and j + 1 < limit and words[j + 1].folded in _WHETHER
        if (word.opens and not whether) or word.kind != NOT_PUNCTUATION:
            return None
        asked = asks and j + 1 < limit and word.folded == "ما"
        asked = asked and words[j + 1].folded in _ASKED_AFTER_MA
        own = not asks and form.lemma in SPEAKS_BARE and opens_in_first_person(words, j, directly=j == cue.last)
        if (word.folded not in openers and not asked and not whether and not own) or word.form[:1] == "آ":
            continue  # قالت [آنا] هاربر
        if article.withheld and j in article.withheld:
            continue  # عن مصدر في المرفأ [لم] تسمه أن
        if j > cue.last and words[j - 1].flags & lexicon.RELATIVE and words[j - 1].article:
            continue  # وأوضح المصدر الذي [لم] يشأ ذكر اسمه أن
        if is_like_a_particle(words, j):
            continue  # قالت الكاتبة [انا] حدادوفا إن
        if word.flags in (lexicon.FAMILY_NAME, lexicon.NAME_PART) or (
            j > cue.last and words[j - 1].flags & lexicon.NAME_PART
        ):
            continue  # قال تايرون [لو] مدرب الفريق, قال برونو [لو] مير, قال سيباستيان دو [لا] توان
        if j > cue.last and (form.part == "participle" or "ambiguous" in form.flags):
            return None
        if j + 1 >= limit or words[j + 1].kind != NOT_PUNCTUATION or (words[j + 1].complementizer and not own):
            return None
        if words[j - 1].folded in _COGNATES or (j > cue.last and _is_of_someone_unknown(words[j - 1], word)):
            return None  # قال [كلاما] لا معنى له، نقلت عن [مصدر] لم تسمه أن
        if is_unreal(words, cue):
            return None
        barred = words[j + 1].folded in _NO_SPEECH_AFTER or (word.folded == "من" and j > cue.last)
        if barred or is_relative(article, cue.first):
            return None
        comma = int(asks and words[j - 1].kind == COMMA)
        mention = subject_after(article, cue, j - comma) if form.part == "verb" and j > cue.last + comma else None
        after = past_whom_asked(article, cue, mention.span[1], j) if mention else cue.last
        after += after < j and words[after].preposition == "ل" and words[after].stem in PRESS  # للصحفيين
        after += after < j and words[after].folded[0] == "ل" and bool(words[after].flags & lexicon.MEDIA)  # لرويترز
        meanwhile = words[after].folded in _WHILE and word.folded in _PLAIN
        if skip_adverbials(article, after, j) < j - comma and not meanwhile:
            return None  # but قالت [وكلها ثقة] لقد فزنا
        if mention is None and form.part == "verb" and not asks and form.lemma not in SPEAKS_BARE:
            return None
        last = words[mention.span[1] - 1 if mention and comma else j - 1]
        definite = comma or last.article or last.flags & (lexicon.PERSON_NAME | INSTITUTION_HEAD)
        if mention is not None and not (definite and is_certain(article, mention)):
            return None  # قال مسؤول [لم يذكر اسمه]، كتب كلاما [لا معنى له]
        if j - 1 == cue.last and words[cue.last].folded == "من" and word.flags & lexicon.NEGATION:
            j -= 1  # وأضاف [من] لم يحضر خسر
        return give_source(article, Report(cue, BARE, j, j, j, None, ""), cue.last, j)
    return None


def _asks(words: list[Word], j: int, limit: int) -> bool:
    """Whether a word opens a question: ، [كيف] يشهد; not كيف لا وهو هناك."""
    return j + 1 < limit and words[j].folded in ASKS and words[j + 1].folded != "لا"


def opens_in_first_person(words: list[Word], j: int, *, directly: bool) -> bool:
    """Whether a verb is the first person's, so that somebody's own words begin with it: وقال المدرب [أرى] أن.

    Right behind another verb it is also where it might be a third person's: واضاف [اعتقد] ان, وأضافت [وجدت] أن.

    Args:
        words: the words of the article.
        j: the verb.
        directly: whether nothing stands between it and the verb of saying.

    Returns:
        Whether it opens speech.
    """
    word, clause = words[j], j + 1 < len(words) and words[j + 1].complementizer is not None
    if word.conjunction or word.article or word.preposition:
        return False
    told = clause and word.folded in _TOLD_OF_SELF
    if directly and (told or any(form.person == 1 for form in word.cues)):
        return True
    if word.flags & ~UNNOTED or len(word.folded) < _SHORTEST_OF_SELF:
        return told and word.form[:1] == "أ"  # أرى, which is a name too; but not أشرف
    if word.form[:1] == "أ":
        return (directly and word.folded in _OF_SELF) or (clause and _is_known_verb("ي" + word.folded[1:]))
    that = clause and not words[j + 1].form.startswith("إ")  # but قال المحلل [نداو] إن
    ours = word.folded[0] == "ن" and len(word.folded) > _SHORTEST_OF_SELF and (that or (directly and not clause))
    return ours and not word.cues and _is_known_verb("ي" + word.folded[1:])


def _is_of_someone_unknown(before: Word, word: Word) -> bool:
    """Whether a negation tells of somebody unknown right before it, as a relative clause: مصدر [لم] تسمه."""
    someone = before.flags & lexicon.SPEAKER_HEAD and not before.flags & lexicon.PERSON_NAME and not before.article
    return bool(someone) and bool(word.flags & lexicon.NEGATION)


def _is_finite(word: Word) -> bool:
    """Whether a word is a verb in the present or, unknown, in the future: تعمل، ستأخذ، سنحاول."""
    if word.flags & lexicon.VERB and word.folded[0] in "يتن" and not word.conjunction:
        return True
    return not word.flags & ~UNNOTED and word.folded.startswith(("سي", "ست", "سن", "سا")) and len(word.folded) > 4


def speaks_already(article: Article, cue: CueMatch, j: int) -> bool:
    """Whether a verb of the first person stands between who speaks and a word: قال اللاعب [نعلم] ذلك ونأمل أن.

    Args:
        article: the article.
        cue: the cue.
        j: the word, a complementizer.

    Returns:
        Whether what is said has begun before it.
    """
    words, form = article.words, cue.form
    if form is None or form.part != "verb" or form.lemma not in SPEAKS_BARE or form.person != 3:
        return False
    for k in range(cue.last + 1, min(j - 1, cue.last + _LONGEST_OPENING)):
        word, before = words[k], words[k - 1]
        if word.kind != NOT_PUNCTUATION or word.flags & lexicon.RELATIVE or word.cues:
            return False
        if (
            before.flags & lexicon.PERSON_NAME
            and not word.flags & lexicon.PERSON_NAME
            and _is_of_self(word, ours=False)
        ):
            return word.folded[0] == "ن" or word.folded in _OF_SELF
    return False


def _is_of_self(word: Word, *, ours: bool = True) -> bool:
    """Whether a word is the first person's: نعمل، سنحاول، نحن، كنت; with نا only where what is ours counts: قدمنا."""
    plain = word.folded
    if plain in _OF_SELF:
        return True
    if word.article or word.preposition or word.flags & ~UNNOTED or len(plain) < _SHORTEST_OF_SELF:
        return False
    if plain.startswith(("ن", "سن")):
        return bool(word.flags & lexicon.VERB) or _is_known_verb("ي" + plain.removeprefix("س")[1:])
    if not ours or not plain.endswith("نا") or len(plain) < _SHORTEST_OURS or word.surface.endswith(("اً", "ًا")):
        return False
    known = lexicon.entries()
    return plain[:-2] in known and plain[:-1] not in known  # قدمنا، فريقنا, but not ثمنا


def _is_known_verb(present: str) -> bool:
    """Whether a folded present of a third person is in the lexicon: يضع، يضيف."""
    return present in cue_forms() or is_form_of_other_verb(present)


def speaks_of_self(words: list[Word], j: int, limit: int, *, ours: bool = True) -> bool:
    """Whether a clause at a word soon shows the first person, in which no reporter tells what another says.

    Args:
        words: the words of the article.
        j: the first token of the clause.
        limit: the token after the last that may be looked at.
        ours: whether what is ours counts: قدمنا.

    Returns:
        Whether it does.
    """
    if j < limit and _i_could(words, j):
        return True
    if j >= limit or words[j].folded in WITH_PRONOUNS or words[j].complementizer or words[j].cues:
        return False  # قال [لنا] إنه
    for word in words[j : min(limit, j + _SOON)]:
        if word.kind not in (NOT_PUNCTUATION, COMMA):
            return False
        if _is_of_self(word, ours=ours):
            return True
    return False


def speaks_of_self_before(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether speech that nothing announces has begun before أن, which is that of its own verb.

    ``قال المدرب [نأمل أن] نفوز``, ``ويقول الرسام [أحاول] من خلال لوحاتي [أن]``.

    Args:
        words: the words of the article.
        cue: the cue.
        j: the complementizer.
    """
    form = cue.form
    if form is None or form.part != "verb" or form.lemma not in SPEAKS_BARE or words[j].form.startswith("إ"):
        return False
    if form.gender == "m" and j > cue.last and _i_could(words, j - 1):
        return True
    return any(_is_of_self(word, ours=False) for word in words[max(cue.last, j - _SOON) : j])


def _i_could(words: list[Word], j: int) -> bool:
    """Whether a verb in ت is the first person's, as أن brings what they did behind it: [استطعت] أن أكون."""
    if j + 2 >= len(words) or words[j + 1].folded != "ان":
        return False
    verb, deed = words[j], words[j + 2]
    past = verb.folded.endswith("ت") and len(verb.folded) > _SHORTEST_OF_SELF and not verb.article
    return past and deed.form.startswith("أ") and not deed.article and not deed.flags & lexicon.PERSON_NAME


def _goes_on(words: list[Word], j: int, limit: int) -> bool:
    """Whether a comma and the definite subject of a clause, with what is said of it, follow a speaker."""
    if j + _SHORTEST_CLAUSE >= limit or words[j].kind != COMMA:
        return False
    return words[j + 1].article and not words[j + 1].flags & (lexicon.TIME | lexicon.ROLE | lexicon.PERSON_NAME)


def _is_topic(words: list[Word], j: int, limit: int) -> bool:
    """Whether a demonstrative and its noun begin a clause: ``قال المدرب [هذه المباراة تعني] لنا الكثير``."""
    if (
        j + _SHORTEST_CLAUSE >= limit
        or not words[j + 1].article
        or words[j + 1].flags & (lexicon.SPEECH | lexicon.TIME)
    ):
        return False
    said = words[j + 2]
    return not (said.article or said.conjunction or said.flags & _TELLS_NOTHING) and said.kind == NOT_PUNCTUATION


def _starts(word: Word, lemma: str) -> bool:
    """Whether a word right behind a speaker begins what they say: هناك، لقد، قدمنا.

    What is added, followed or increased may be ours: أضاف سالم [هدفنا] الثاني.
    """
    return word.folded in _STARTS or word.folded in _PLAIN or _is_of_self(word, ours=lemma == "قال")


def _is_between_commas(words: list[Word], verb: int, first: int) -> bool:
    """Whether a verb of saying stands between commas, the latter right before the token ``first``."""
    return verb > 0 and words[verb - 1].kind == COMMA and words[first - 1].kind == COMMA


def bare_after_subject(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """``وقال المدرب المفاوضات مستمرة``: as agencies write that set no marks, a clause right after its speaker.

    A verb that goes on or stands in the present needs a word that begins a sentence (``وأضاف المدرب هناك فرص``) or the
    first person (``ويقول الصياد نخرج قبل الفجر``), in the past a comma is enough: ``وأضاف المدرب، المفاوضات مستمرة``.
    """
    form = cue.form
    assert form is not None
    if cue.first in article.stretch_of or (cue.pronoun is not None and is_relative(article, cue.first)):
        return None  # رد على [ما قاله] الوزير، وكان …
    if cue.pronoun is not None and form.lemma == "قال":
        return None  # عبارة [قالها] المدرب ردا على سؤال: what was said stands elsewhere
    mention = subject_after(article, cue, limit)
    if mention is None or mention.span[0] != cue.last or mention.kind not in ("person", "unnamed", "organization"):
        return None
    after = mention.span[1]
    ends = after < limit and article.words[after].complementizer is not None and article.words[after].form[0] == "إ"
    if (
        not ends
        and after - 1 > cue.last
        and not article.words[after - 1].flags
        and _is_of_self(article.words[after - 1])
    ):
        mention = subject_after(article, cue, after - 1)  # وتضيف عائشة [نضع] الطحين
        if mention is None or mention.span != (cue.last, after - 1):
            return None
        after -= 1
    starts = after < limit and _starts(article.words[after], form.lemma)
    first = after if starts else skip_adverbials(article, after, limit)
    if after < first < limit and article.words[first - 1].flags & lexicon.GIVEN_NAME:
        first = max(first, name_end(article, first - 1, limit))  # ردا على سؤال من أحمد [حداد] …
    starts = starts or (first < limit and article.words[first].folded in _STARTS)
    if form.tense != "past" or form.lemma != "قال":
        own = starts or speaks_of_self(article.words, first, limit, ours=form.lemma == "قال")
        if not own and not (form.tense == "past" and _goes_on(article.words, after, limit)):
            return None
    blessed = eulogy_at(article.words, after)[0] if after < limit else 0
    word = article.words[first] if first < limit else None
    if word is None or limit - first < _SHORTEST_CLAUSE or word.kind != NOT_PUNCTUATION or word.conjunction:
        return None
    if word.complementizer is not None:
        return None  # قال الوزير موضحا [أن] العمل مستمر
    if form.tense == "present" and word.folded[0] == "و" and _is_between_commas(article.words, cue.first, first):
        return None  # العمل مستمر، يقول سالم، [ولن] نتركه: it goes on with what stands before
    if word.folded in _WHO_IS or any(f.adverbial for f in word.cues):
        return None  # قالت سلمى هاربر، [وهي] معلمة، قال الوزير، [مضيفا]: «…»
    if word.article and word.flags & lexicon.TIME and article.words[first - 1].flags & lexicon.TIME:
        return None  # وقال اللاعب الدولي في تسعينيات القرن [الماضي] والفائز بالجائزة، «…»
    if word.flags & lexicon.MEDIA and not word.article and first > after:
        return None  # قال سالم في مقابلة أجرتها معه [قناة] …
    if article.words[first - 1].folded in _COGNATES:
        return None  # قال الوزير [كلاما] جميلا
    if starts or (blessed and first == after + blessed):
        return Report(cue, BARE, first, first, first, mention, "after")  # قال علي رضي الله عنه ما أزهد …
    apart = first - 1 in article.closed or article.words[first - 1].kind == COMMA  # في تصريح لـ«الغد»، [هذه] الزيارة
    if word.flags & (lexicon.PREPOSITION | lexicon.RELATIVE) or word.preposition:
        return None
    if word.flags & lexicon.DEMONSTRATIVE:
        apart = apart or _is_topic(article.words, first, limit)
        return Report(cue, BARE, first, first, first, mention, "after") if apart else None
    if word.folded.endswith(("ها", "ه", "هم")) and word.form[-1] != "ة" and not word.flags & lexicon.PRONOUN:
        return None  # قالت اللجنة [كلمتها]
    return Report(cue, BARE, first, first, first, mention, "after")
