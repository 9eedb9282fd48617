"""What a cue takes after it: a clause with its complementizer, or a preposition with what is said."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import subject_after
from service.attribution.mentions.careers import AS
from service.attribution.mentions.marked_words import ACTS
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import MARKED_ONLY, NO_CLAUSE_AFTER, OF_WHAT, REPLIES, SPEAKS_BARE, WITH_PRONOUNS
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_DUE: Final = 6
_DUE: Final = word_set("complements.due")
_DONE: Final = ("تم", "تمت")
_FAR: Final = 5
_SAID: Final = word_set("complements.said")
_NEAR_TALK: Final = 5
LONGEST_REST: Final = 12
_WAS: Final = word_set("complements.was")
_LONGEST_PHRASE: Final = 4
_LONGEST_SUBJECT: Final = 20
_LONGEST_MARKED_NAME: Final = 3
_LONGEST_NAMED: Final = 4  # from a verb that takes أن to an إن that is written for it
INSTITUTION_HEAD: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME
_NAMES_AND_PARTICLES: Final = lexicon.FUNCTION | lexicon.PERSON_NAME | lexicon.PLACE | INSTITUTION_HEAD
_OF_FACTS: Final = ("statement", "announcement", "admission", "finding", "belief", "question")
UNNOTED: Final = lexicon.COMMON | lexicon.VERB
_NOT: Final = ("لا", "ولا", "فلا")
_IF: Final = ("إن", "ان")
_AFTER_IF: Final = word_set("complements.after_if")
_DID_SO: Final = word_set("complements.did_so")
_FARTHEST_DEED: Final = 7
_UNREAL_AFTER: Final = word_set("complements.unreal_after")
THOUGHTS: Final = ("belief", "denial")
TELLING: Final = ("statement", "claim", "announcement")
# whom a pronoun before ب stands for does not speak: اتهام[ه] بأنه
DONE_TO_SOMEBODY: Final = ("accusation", "description")
_AGREEING: Final = ("اتفق", "توافق")
CONFUSED: Final = ("الي", "علي")
_FARTHEST_THOUGHT: Final = 4
_COPIES: Final = word_set("complements.copies")
SHOWING: Final = word_set("complements.showing")
_FARTHEST_COPY: Final = 6
_FARTHEST_SPEECH: Final = 4
WHILE_ONE: Final = ("وهو", "وهي", "وهم", "وهما", "وهن")
_AWARE: Final = word_set("complements.aware")
_NOT_BY: Final = ("ذلك", "خصوصا", "خاصه")  # أن has its own sense after these, بأن has not
# classes whose content may be an act: طالب بإنهاء «…»
TAKES_AN_ACT: Final = ("demand", "promise", "warning", "accusation", "description", "admission")


def has_preposition(word: Word) -> bool:
    """Whether ب is written together with a word that is neither a particle nor a name: بإنهاء, but not باكستان."""
    if word.kind != NOT_PUNCTUATION or (word.flags & _NAMES_AND_PARTICLES and word.stem not in ACTS):
        return False
    if word.flags & lexicon.PLACE and not word.preposition:
        return False  # باكستان
    return word.folded[:1] == "ب" and len(word.folded) > 2


def leads_to_name(form: CueForm, word: Word) -> bool:
    """Whether a word leads to what somebody or something is called: وصفه [بـ]«…», وصف الخدمة [باعتبارها] «…»."""
    if word.folded in ("ب", "بال"):
        return True
    return form.frame == "describe" and (word.folded in AS or word.folded == "ك")


def leads_to_adjectives(words: list[Word], opener: int) -> bool:
    """Whether a noun with ب stands before marked adjectives that agree with it: وصف اللقاء [بالحوار] «الصريح»."""
    noun, first = words[opener - 1], words[opener + 1]
    return noun.preposition == "ب" and noun.article and first.article and not (first.preposition or first.conjunction)


def is_governed(form: CueForm, word: Word) -> bool:
    """Whether quoted words open with the preposition of a cue: ``اتهم الحكومة «بالتقصير»``, ``دعاهم «إلى الهدوء»``."""
    return (word.folded in form.prepositions and form.lemma not in REPLIES) or (
        "ب" in form.prepositions and form.cue_class in TAKES_AN_ACT and has_preposition(word)
    )


def is_bare_preposition(word: Word) -> bool:
    """Whether the preposition governs what follows: عن أن, but not له أن."""
    return bool(word.flags & lexicon.PREPOSITION) and not (
        word.flags & lexicon.NAME_PART or word.folded in WITH_PRONOUNS
    )


def preposition_of(word: Word) -> str:
    """A preposition without the و that joins it to another: أشار إلى ارتفاع الأسعار [وإلى] أن."""
    return word.folded.removeprefix("و") if word.flags & lexicon.PREPOSITION else word.folded


def accepts_clause(article: Article, cue: CueMatch, j: int) -> bool:
    """Whether the complementizer at ``j`` can open the content of a cue."""
    words, form = article.tokens.words, cue.form
    assert form is not None
    word, before = words[j], words[j - 1]
    if word.conjunction or (form.part == "noun" and before.folded in ("هو", "هي")):
        return False  # سبب اتهامه [هو أن] السيارة باسمه
    if form.lemma == "تحدث" and j - cue.last > _NEAR_TALK and before.folded != "عن":
        return False  # تحدث الطبيب عن المرض وأسبابه، [بمعنى] أن
    if before.kind == COMMA and form.part == "verb" and j > cue.last + 2 and words[cue.last].folded == "عن":
        if words[cue.first - 1].kind == NOT_PUNCTUATION and not words[cue.first].conjunction:
            return False  # شائعات تحدثت [عن ذلك]، أن
    later = before.folded == "بعد" and words[j - 2].folded == "فيما"
    own_words = words[j - 2].flags & lexicon.SPEECH or words[j - 2].stem == "مصادر"
    later = later or (before.folded == "خاصه" and bool(own_words))  # في تصريحات خاصة أنه, مصادر خاصة أن
    own = j == cue.last and (form.part == "noun" or "impersonal" in form.flags)  # مفاده أن، البعض يتوقع أن
    barred = before.folded in NO_CLAUSE_AFTER or (before.stem in NO_CLAUSE_AFTER and not before.article)
    barred = barred and not (before.folded == "كيف" and form.part == "verb" and form.frame == "say")  # روى كيف أن
    said = form.lemma == "قال" and not word.form.startswith("أن")
    barred = barred and not (said and before.article)  # مطلع على الأمر إن
    barred = barred and not (before.flags & lexicon.GIVEN_NAME and not before.cues)  # أعلنت حركة أمل أن
    barred = barred or (before.folded == "نص" and j - 1 > cue.last)  # الاتفاق على الإبقاء على [نص] أن
    because = before.folded in _NOT_BY and word.complementizer == "ب"  # برر ذلك بأن، طالبهم خصوصا بأن
    if barred and not own and not later and not because:
        return False
    if _is_due_to_somebody(words, cue.last, j) or _is_of_another_saying(words, cue, j):
        return False  # إذ لا [بد للشركة] أن تستمر
    if j > cue.last and _tells_of_whom(before, word):
        return False  # رد على [اتهامه بأنه], رفض [وصفه بأنه]: what others say
    if form.lemma == "دفع" and any(word.folded == "الي" for word in words[cue.last : j]):
        return False  # دفع الصحف [إلى] التكهن بأن: drove to it, and did not plead
    if word.complementizer == "ب" and "ب" not in form.prepositions and form.part == "verb":
        if form.frame == "demand" and not any(f.part == "noun" for f in before.cues):
            return False  # توصلوا إلى اتفاق يقضي بأن, but دعاهم إلى القول بأن
        if form.frame == "clause":
            return j - cue.last <= 6
    if j > cue.last + 1 and before.article and before.conjunction and before.cues:
        if any(reading.part == "noun" and reading.frame == "say" for reading in before.cues) and not before.flags:
            return False  # ويعتبر …، [والقول] أنها سهلة: the noun's
    speaks = form.part == "verb" and form.lemma in SPEAKS_BARE  # أضاف وهو واثق أن
    if before.stem in _AWARE and words[j - 2].folded in WHILE_ONE and word.form[:1] != "إ" and not speaks:
        return False  # متابعا للعمل وهو [واثق] أن
    if j > cue.last + 1 and (is_of_oneself(before) or _is_own_after_not(words, j - 1)):
        return False  # اعترف بما فعل، ولا [أعتقد] أن
    thought = False
    governing = preposition_of(before)
    named = j > cue.last + 1 and words[j - 2].flags & lexicon.NAME_PART  # كاظم أبو [خلف] إن
    bare = is_bare_preposition(before) and not named
    if j > cue.last and not later and governing not in form.prepositions and bare:
        thought = is_of_thought(words, cue, j - 1, THOUGHTS)
        if not thought and not _is_confused(article, cue, j - 1) and not _spells_out(words, cue, j - 1):
            return False
    elif (
        form.frame == "demand" and word.complementizer == "-" and not (j > cue.last and governing in form.prepositions)
    ):
        asked = form.cue_class == "demand" and "person_object" in form.flags and 0 < j - cue.last <= LONGEST_REST
        asked = asked or _asks_at_once(words, cue, j)
        if form.cue_class == "finding" and form.part == "verb" and j > cue.last:
            return _follows_subject(article, cue, j) and not _is_subjunctive(words, j + 1)  # توصل باحثون [أن]
        if form.cue_class == "promise" and form.part == "verb" and j - cue.last <= LONGEST_REST:
            return _is_subjunctive(words, j + 1) and not is_unreal(words, cue)  # تعهد الفريق أن يفوز
        unreal = form.part == "verb" and is_unreal(words, cue)  # من آدابه أن [يدعو] المرء …، ولا أن يظن
        return asked and not unreal and not any(w.folded == "الله" for w in words[cue.last : j])  # دعا الله أن
    if form.lemma in _AGREEING and _is_act_agreed_on(article, j):
        return False  # اتفق الطرفان على أن [يبدأ] العمل
    if form.part == "verb" and is_unreal(words, cue):
        return False
    if form.lemma == "حدد" and word.pronoun is None and words[min(j + 1, len(words) - 1)].folded == "لا":
        return False  # حددت الضوابط المكبرات بأن [لا] تزيد عن أربعة: an act
    if form.lemma == "أصر" and governing not in form.prepositions and _is_subjunctive(words, j + 1):
        return False  # أصر اللاعب أن يسجل: a will
    if form.lemma == "قدر" and j == cue.last and _is_subjunctive(words, j + 1):
        return False  # لا يقدر أن ينكر: is able to
    knows = form.lemma == "علم" or (form.lemma == "أعلم" and cue.pronoun is None and word.complementizer == "-")
    if knows and form.tense == "present":
        return False  # يعلم أن الوقت ضيق: knows a fact; but علمت «الضحى» أن
    if word.form in _IF and form.lemma != "قال" and j + 1 < len(words) and words[j + 1].folded in _AFTER_IF:
        return False  # سيحدد الرئيس إن كان سيستمر
    if form.lemma == "سأل" and cue.last < j and words[cue.last].bare == "الله":
        return False  # a prayer
    if form.lemma == "سأل" and word.form.startswith("أن") and j > cue.last + 1 and not _is_subjunctive(words, j + 1):
        return False  # سألني المدير عن السبب، فأوضحت [أن] …: nobody asks a fact
    factual = form.cue_class in _OF_FACTS and form.frame != "demand" and "من" not in form.prepositions
    if factual and not thought and word.folded == "ان" and _is_subjunctive(words, j + 1):
        return False
    if word.form.startswith("إن") and form.lemma in MARKED_ONLY and j > cue.last + _LONGEST_NAMED:
        return form.part == "verb" and j - cue.last <= _LONGEST_SUBJECT and _follows_subject(article, cue, j)
    return True


def _tells_of_whom(noun: Word, opener: Word) -> bool:
    """Whether a noun of accusing or describing right before a clause has whom it tells of, in both: اتهامه بأنه."""
    if opener.complementizer != "ب" or noun.pronoun is None or noun.pronoun != opener.pronoun:
        return False
    return any(form.part == "noun" and form.cue_class in DONE_TO_SOMEBODY for form in noun.cues)


def _is_of_another_saying(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether a noun of saying far behind a verb has the clause: يعد الفريق من أضعف الفرق، ولن نعود إلى [القول] أن."""
    noun, before = words[j - 1], words[j - 2]
    if j - cue.last < _FAR or cue.form is None or cue.form.part != "verb" or cue.form.lemma == "قال":
        return False
    if not noun.article or not (noun.conjunction == "و" or before.flags & lexicon.PREPOSITION):
        return False
    if noun.conjunction != "و" and all(word.kind != COMMA for word in words[cue.last : j]):
        return False  # دفع ذلك الخبراء إلى القول بأن: theirs all the same
    return any(form.part == "noun" and form.lemma in _SAID for form in noun.cues)


def _is_due_to_somebody(words: list[Word], first: int, j: int) -> bool:
    """Whether a clause is what somebody, told by ل or على, must or may do: لا بد [للشركة] أن, يجب [على الناس] أن."""
    for k in range(j - 2, max(first, j - _LONGEST_DUE) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return False
        if words[k].folded.removeprefix("و").removeprefix("ف") in _DUE:
            return words[k + 1].preposition == "ل" or words[k + 1].folded == "علي"
    return False


def _asks_at_once(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether who spoke before asks for what follows, with nobody between: وطالب [أن] تكون, which is no student."""
    form = cue.form
    if form is None or form.lemma != "طالب" or form.part != "verb" or j != cue.last or not cue.first:
        return False
    return words[cue.first].conjunction == "و" or words[cue.first - 1].folded == "كما"


def _follows_subject(article: Article, cue: CueMatch, j: int) -> bool:
    """Whether nothing but the subject and its times and places stands before an إن: اعتبر سالم، المدرب، إن."""
    mention = subject_after(article, cue, j)
    if mention is None or mention.span[0] != cue.last:
        return False
    words, end = article.words, mention.span[1]
    told = end + 1 < j and words[end].kind == COMMA and words[end + 1].flags & lexicon.RELATIVE
    return skip_adverbials(article, end, j) == j or (bool(told) and words[j - 1].kind == COMMA)  # التقرير، الذي …، إن


def is_of_oneself(word: Word) -> bool:
    """Whether a verb is the writer's own, spelled with the hamza of the first person: أعتقد, not اعتقد."""
    return word.form.removeprefix(word.conjunction)[:1] == "أ" and any(
        form.part == "verb" and form.lemma[:1] == "ا" for form in word.cues
    )


def _is_own_after_not(words: list[Word], j: int) -> bool:
    """Whether لا before a verb shows it to be the writer's own, though its hamza is left out: ولا [اعتقد] أن."""
    verb = any(form.part == "verb" and form.lemma[:1] == "ا" for form in words[j].cues)
    return verb and words[j].folded[0] == "ا" and words[j - 1].folded in _NOT


def _is_confused(article: Article, cue: CueMatch, j: int) -> bool:
    """Whether a verb of saying is written with another's preposition: ``أضاف إلى أنه``, ``مبينا على أنها``."""
    form = cue.form
    assert form is not None
    if form.part == "noun" or form.frame != "say" or form.cue_class not in TELLING:
        return False
    if article.words[j].folded not in CONFUSED:
        return False
    mention = subject_after(article, cue, j) if j > cue.last else None
    end = mention.span[1] if mention is not None else cue.last
    if end == j - 1 and article.words[end].kind == COMMA:  # أفادت الوزارة، [إلى] أن
        return article.words[cue.first - 1].kind != COMMA  # but تشير دراسات، يضيف المصدر، [إلى] أن
    return end == j


def _spells_out(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether من spells out what was said: ``بما قاله الوزير [من] أن``, ``ما صرح به المدير [من] أن``."""
    form = cue.form
    if words[j].folded != "من" or form is None or form.part != "verb" or not cue.first:
        return False
    it = cue.pronoun is not None or words[cue.last].folded in WITH_PRONOUNS
    return it and words[cue.first - 1].folded in OF_WHAT and form.cue_class != "description"


def is_of_thought(words: list[Word], cue: CueMatch, j: int, classes: tuple[str, ...]) -> bool:
    """Whether the preposition at ``j`` is that of a thought which a cue takes: ``عبر عن [مخاوف] من أن``."""
    assert cue.form is not None
    for k in range(j - 1, max(cue.last, j - _FARTHEST_THOUGHT), -1):
        nouns = [f for f in words[k].cues if f.part == "noun" and f.cue_class in classes]
        if nouns:
            governed = words[k - 1].folded in cue.form.prepositions
            return governed and any(words[j].folded in f.prepositions for f in nouns)
    return False


def receives(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb tells that a medium got a statement, which is another's: توصلت [بنسخة] منه, تصريح [تابعته]."""
    form = cue.form
    if form is None or form.part != "verb":
        return False
    after = words[cue.last : cue.last + _FARTHEST_COPY]
    if form.tense == "past" and (cue.pronoun is not None or (bool(after) and after[0].folded in ("عليه", "عليها"))):
        return not words[cue.first].conjunction and _follows_what_is_said(words, cue.first)
    if form.frame != "demand" or "الي" not in form.prepositions:
        return False
    return any(word.folded in _COPIES for word in after) or (bool(after) and after[0].folded in ("به", "بها"))


def _follows_what_is_said(words: list[Word], j: int) -> bool:
    """Whether a speech without the article stands shortly before: في [حديث متلفز] تابعته, في [لقاء لموقع فني] رصدته."""
    for word in reversed(words[max(0, j - _FARTHEST_SPEECH) : j]):
        if word.kind != NOT_PUNCTUATION or word.article or word.flags & (lexicon.VERB | lexicon.PREPOSITION):
            return False
        if word.flags & lexicon.SPEECH:
            return True
    return False


def is_unreal(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb tells what somebody does not or might say: لم يصرح، ينبغي أن يؤكد; a denial denied is a report."""
    assert cue.form is not None
    before = words[cue.first - 1].folded if cue.first else ""
    if before == "ان" and cue.first > 1 and words[cue.first - 2].folded == "قبل":
        return False  # قبل أن يؤكد: and then he did
    if is_not_forgotten(words, cue):
        return False
    if words[cue.first].conjunction or cue.form.tense != "present" or cue.form.cue_class == "denial":
        return False
    return before.removeprefix("و").removeprefix("ف") in _UNREAL_AFTER


def is_not_forgotten(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb behind أن is what somebody did not forget, or took care, to do: ولم ينس الوزير أن [يشير] إلى أن.

    Args:
        words: the words of the article.
        cue: the verb.

    Returns:
        Whether so it was done.
    """
    if not cue.first or words[cue.first - 1].folded != "ان":
        return False
    return any(words[k].folded in _DID_SO for k in range(max(0, cue.first - _FARTHEST_DEED), cue.first - 1))


def _is_subjunctive(words: list[Word], j: int) -> bool:
    """Whether a verb follows أن, so that it is أنْ and tells no fact: أن يكون, أن تعود.

    But أن يجب and أن تم are slips for أنه.
    """
    if j >= len(words) or words[j].folded in _DUE or words[j].folded in _DONE:
        return False
    word = words[j]
    if word.flags & lexicon.AUXILIARY and word.folded[0] in "يت":
        return True
    return word.folded[0] == "ي" and len(word.folded) > 3 and not word.flags & ~UNNOTED and not word.article


def _is_act_agreed_on(article: Article, j: int) -> bool:
    """Whether a verb follows أن or ألا and no words are quoted, so that an act is agreed on: على أن [يبدأ] العمل."""
    words = article.words
    if words[j].folded not in ("ان", "الا") or j + 1 >= len(words):
        return False
    acts = _is_subjunctive(words, j + 1) or bool(words[j + 1].flags & lexicon.VERB and words[j + 1].folded[0] in "تن")
    return acts and not any(article.stretches_between(j, article.sentence(j)[1]))


def governs_content(form: CueForm, word: Word) -> bool:
    """Whether a word is a preposition by which a cue takes what is said: ``أعربت [عن] «قلقها»``, not ``علق على``.

    Args:
        form: the cue.
        word: the word before the content.

    Returns:
        False for a verb of replying, whose preposition governs what is replied to.
    """
    return word.folded in form.prepositions and form.lemma not in REPLIES


def phrase_before(cue: CueMatch, following: dict[int, CueMatch]) -> CueMatch | None:
    """The source phrase whose verb a cue is: ``[وفق ما] نقلت``; None where it is another's or nobody's."""
    for k in range(cue.first - 1, max(cue.first - _LONGEST_PHRASE, 0) - 1, -1):
        other = following.get(k)
        if other is not None:
            phrase = other.phrase
            return other if phrase is not None and phrase.follows == "verb" and other.last == cue.first else None
    return None


def _is_a_document(words: list[Word], j: int) -> bool:
    """Whether a document with the article follows, which surely is a source: وفق [البيان]."""
    return j < len(words) and words[j].article and bool(words[j].flags & lexicon.DOCUMENT)


def interrupts(article: Article, phrase: CueMatch, following: dict[int, CueMatch]) -> bool:
    """Whether a source phrase stands between a verb of saying and content: ``قال فلان، [وفق ما نقلت وكالة]، إن``."""
    words = article.words
    if phrase.phrase is None or (phrase.phrase.weak and not _is_a_document(words, phrase.last)):
        return False
    first = max(article.sentence(phrase.first)[0], phrase.first - _LONGEST_SUBJECT)
    earlier = None
    k = phrase.first - 1
    while k >= first:
        closed = article.closed.get(k)
        if closed is not None and closed.last - closed.first <= _LONGEST_MARKED_NAME:
            k = closed.opening - 1  # ذكرت صحيفة [«الغد»] نقلا عن مصادر أن
            continue
        if words[k].opens:
            return False
        if k in following and following[k].part != "noun":  # تشير [تقديرات]: the subject
            earlier = following[k].form
            break
        k -= 1
    if earlier is None or earlier.part != "verb" or earlier.frame != "say" or "ambiguous" in earlier.flags:
        return False
    last = min(article.sentence(phrase.first)[1], phrase.last + _LONGEST_SUBJECT)
    k = phrase.last
    while k < last:
        named = article.opened.get(k)
        heads = words[k - 1].flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD) and not words[k - 1].article
        if named is not None and named.closed and heads:
            k = named.closing + 1  # حسبما أفاد موقع [«الغد»]
            continue
        if words[k].opens:
            return not words[k].conjunction
        if k > phrase.last and k in following:
            return following[k].part == "noun" and following[k].pronoun is not None  # نقلا عن مصدر [قوله] إن
        k += 1
    return False


def is_relative(article: Article, j: int) -> bool:
    """Whether the word before a cue makes its clause a relative one: ``ما قاله``, ``الذي صرح``."""
    before = article.words[j - 1]
    if before.flags & lexicon.AUXILIARY and before.folded in _WAS and j > 1:
        before = article.words[j - 2]  # الذي كان يتابع
    if before.folded == "فيما":
        return False  # أعرب عن قلقه، فيما أكد أن: while
    return bool(before.flags & lexicon.RELATIVE) or before.folded in ("ما", "مما", "بما", "لما", "وهو", "وهي", "كما")
