"""Whether the words right beside a cue show that it reports nothing: ``لما [علموا] أن``, ``إذا [رأى] أن``."""

from typing import Final

from service.attribution.cues.complements import SHOWING, WHILE_ONE
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.what_is_called import DEEMING
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.publications import RECEIVED
from service.attribution.reports.bare_speech import OR, opens_in_first_person
from service.attribution.reports.imagined import is_imagined
from service.attribution.reports.interviewed import is_interviewed
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import FINDINGS, SPEAKS_BARE
from service.lexicon.punctuation import BULLET, COLON, COMMA, DASH, MARK, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word, can_be_verb

_FARTHEST_TERM: Final = 4
_LONGEST_SUBJECT: Final = 16
_LONGEST_HEARER: Final = 8
_HEARING: Final = ("سمع",)
_SHORTEST_LABEL: Final = 2  # signs before it: «- [»
_SUPPOSING: Final = word_set("unspoken.supposing")
_BEING_SO: Final = word_set("unspoken.being_so")
_WHOEVER: Final = ("من", "فمن", "ومن")
_WHEN: Final = ("لما", "ولما", "فلما", "حين", "وحين", "عندما", "وعندما", "بعدما")
_LEARNING: Final = ("علم", "بلغ")
_TALES: Final = ("حكى", "روى")
_WITNESSING: Final = ("شهد", "علم", "أعلم")
_DESCRIBING: Final = ("وصف", "سمى")
_BESTOWING: Final = ("اطلاق", "اضفاء")
_NOTICING: Final = word_set("unspoken.noticing")
_SEEN: Final = ("belief", "finding")
_ANY: Final = ("كل", "وكل", "فكل", "اي", "واي", "فاي")
_NO: Final = ("لا", "ولا", "فلا", "ليس", "وليس", "فليس", "ما")
GROWING: Final = word_set("unspoken.growing")
_WANTING: Final = word_set("unspoken.wanting")
# who in particular says or asks nothing
_ANYBODY: Final = {"قال": "قايل", "سأل": "سايل", "تساءل": "متسايل"}
_MEASURES: Final = word_set("unspoken.measures")
_MAY_BE: Final = word_set("unspoken.may_be")
_UNANIMOUSLY: Final = ("بالاجماع", "باجماع")
_CALLING: Final = word_set("unspoken.calling")
_TO_READERS: Final = word_set("unspoken.to_readers")
_LEADING: Final = word_set("unspoken.leading")
_SOME: Final = ("رب", "ورب", "فرب")
_IF: Final = ("لو", "ولو", "فلو")
_BANNER: Final = "لافته"
_SHORTEST_OF_YOURS: Final = 5
_MAY: Final = ("قد", "وقد", "فقد", "ربما", "وربما", "فربما")
_SPEECHLESS: Final = word_set("unspoken.speechless")
_STATES: Final = ("حال", "حاله", "حالها", "حالهم", "حالهن", "حالهما", "حالنا")
_THIRD: Final = 3  # person
_LESSONS: Final = word_set("unspoken.lessons")
_TALKS: Final = word_set("unspoken.talks")
_HAVING_A_SAY: Final = word_set("unspoken.having_a_say")
_ONESELF: Final = ("انا",)
_YOU: Final = ("انت", "انتم", "انتما")
_IN: Final = ("في", "وفي")
_NOT_BEING: Final = ("يكن", "يعد")  # لم يكن أحد
_CONCLUDING: Final = ("خلص", "استنتج")
_WHENEVER: Final = ("عندما", "حين", "حينما", "كلما", "اينما")
_ASKING: Final = ("هل", "وهل", "فهل")
_WHAT: Final = ("ما", "مما", "بما", "لما", "عما", "فيما")
_BELIEVING: Final = ("آمن", "أمن")
_JUST_AS: Final = ("كما", "مثلما")
_REMINDING: Final = ("نبه", "ذكر")
_FOR_THEM: Final = ("له", "لها", "لهم", "لهما", "لهن")
_PRESENT: Final = ("ي", "ت", "ن", "ا")
_PLAIN_THING: Final = lexicon.COMMON | lexicon.NISBA | lexicon.SPEECH


def reports_nothing(article: Article, cue: CueMatch, following: dict[int, CueMatch]) -> bool:
    """Whether the words right beside a cue show that it reports nothing.

    Args:
        article: the article.
        cue: the cue, not a source phrase.
        following: all cues of the article by their first token.

    Returns:
        Whether the cue is to be passed over.
    """
    form, words = cue.form, article.tokens.words
    assert form is not None
    before = words[cue.first - 1].folded if cue.first else ""
    after = words[cue.last].folded if cue.last < len(words) else ""
    if (
        _is_for_readers_to_know(words, cue, form)
        or eulogy_at(words, cue.first)[0]  # الأمير، [أيده] الله: a wish
        or _is_an_oath(words, cue, form, after)
        or _is_told_by_nobody(words, cue, form)
        or _is_bestowed(words, cue, form)
        or _is_got_to_know(form, before)
        or is_interviewed(words, cue, following)
        or _is_done_by_whom_it_tells_of(words, cue, form)
        or _is_done_meanwhile(words, cue, form, before)
        or _is_said_by_anybody(article, cue, form, before, after)
        or _is_said_by_readers(words, cue, form, after)
        or _is_somebodys_look(article, cue, form, after)
        or _is_growth_or_transport(words, cue, form, after)
        or _is_noticeable(words, cue, form, before)
    ):
        return True
    if form.part == "noun":
        return cue.pronoun is not None and before in _WANTING  # ما أريد [قوله] هو أن: what is to be said
    if form.part == "participle":
        return _is_what_is_told(words, cue) or _is_a_noun_here(article, cue, form, before, after)
    return (
        _opens_own_words(words, cue, form)
        or _is_of_you_or_me(form, before)
        or _is_of_whoever(words, cue, form, before)
        or (before in _JUST_AS and after == "ذلك")  # كما [أثبت] ذلك فلان في كتابه: what he proved stands before
        or _is_asked_about(article, cue, form)
        or _is_to_be_proved(article, cue, form)
        or is_imagined(article, cue)  # وكأنه [يقول], وهذا [يؤكد] أن, عيناه [تقولان]
        or is_left_out(words, cue.first)
        or _is_supposed(words, cue.first)
        or _is_shown_by_it(words, cue)
        or _is_called_so_by_nobody(article, cue, form)
        or _is_deemed_by_nobody(article, cue, form)
        or (form.lemma == "أجمع" and after == "بين")  # ما [يجمع] بين الفريقين
        or (form.lemma == "اتفق" and words[cue.first].folded.endswith("نا"))  # «[اتفقنا] على أن نلتقي»: an act
        or _is_destined(words, cue, form)
        or _is_of_a_document(words, cue.first, following)
        or _points_back(article, cue)
        or _is_said_to_readers(words, cue, after)
        or _is_of_the_speechless(words, cue, form, after)
        or _is_of_any_one(article, cue, form, after)
        or _is_lived_through(words, cue, form)
        or _is_said_by_looks(words, cue, form)
        or _announces_a_talk(words, cue, form, after)
        or _has_a_say(words, cue, form, after)
        or _speechless_after(words, cue)
        or _is_of_the_faithful(form, before, after)
        or _hears_somebody_say(words, cue, form)
    )


def _hears_somebody_say(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether who hears somebody tells with a verb of its own what they say: [سمعه] الناس وهو يقول: «…»."""
    if form.lemma not in _HEARING:
        return False
    for k in range(cue.last, min(cue.last + _LONGEST_HEARER, len(words) - 1)):
        if words[k].opens or words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].folded in WHILE_ONE:
            return any(f.part == "verb" and f.tense == "present" and f.frame == "say" for f in words[k + 1].cues)
    return False


def _is_of_the_faithful(form: CueForm, before: str, after: str) -> bool:
    """Whether a verb calls the faithful so, and no clause is what they believe: الذين [آمنوا] كونوا قوامين."""
    return form.lemma in _BELIEVING and before == "الذين" and after[:1] != "ب"


def _is_for_readers_to_know(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether a reporter tells readers what to know: ، [يذكر] أن."""
    if "impersonal" not in form.flags or not cue.first or words[cue.first - 1].kind != COMMA:
        return False
    return bool(phrase_at(words, cue.first)[1] & lexicon.FORMULA)


def _is_an_oath(words: list[Word], cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether God is called to witness: [يشهد] الله أننا حاولنا, الله [يعلم] أن, والراجح والله [أعلم] أن."""
    if form.part != "verb" or form.lemma not in _WITNESSING:
        return False
    return after == "الله" or _is_gods(words, cue.first - 1)


def _is_gods(words: list[Word], j: int) -> bool:
    """Whether a token is God's name and not the end of somebody's: والله, but not عبد [الله]."""
    if j < 0 or words[j].folded.removeprefix("و").removeprefix("ف") != "الله":
        return False
    return j == 0 or not (words[j - 1].flags & lexicon.PERSON_NAME or words[j - 1].folded == "عبد")


def _is_told_by_nobody(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether the passive of a verb of telling hands a tale down: [حكي] أن رجلا زار الأمير."""
    return form.part == "verb" and form.tense == "past" and form.lemma in _TALES and words[cue.first].form[-1] == "ي"


def _is_bestowed(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether a noun tells what something is called: إطلاق [وصف] «الفصل الأخير» على الاتفاق."""
    return form.lemma in _DESCRIBING and cue.first > 0 and words[cue.first - 1].stem in _BESTOWING


def _is_got_to_know(form: CueForm, before: str) -> bool:
    """Whether people got to know a fact: لما [علموا] أن, حين [بلغه] أن."""
    return before in _WHEN and form.lemma in _LEARNING


def _is_done_by_whom_it_tells_of(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether a plural tells what some did who say something: يرى محللون [تحدثوا] لـ«الغد» أن."""
    return form.part == "verb" and form.number == "p" and form.tense == "past" and did_so(words, cue.first)


def _is_said_by_anybody(article: Article, cue: CueMatch, form: CueForm, before: str, after: str) -> bool:
    """Whether it is what somebody might say or ask: وقد [يقول] قائل إن, [سيسأل] سائل, رب قائل [يقول] إن."""
    words, anybody = article.words, _ANYBODY.get(form.lemma)
    if anybody is None:
        return False
    if form.tense == "present" and after == anybody:
        will = words[cue.first].folded.removeprefix(words[cue.first].conjunction or "").startswith("سي")
        if before in _MAY or will or cue.first == article.sentence(cue.first)[0]:
            return True
    return before == anybody and cue.first > 1 and words[cue.first - 2].folded in _SOME


def _is_growth_or_transport(words: list[Word], cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether something grows or spreads, or people are taken away: زاد سهم البنك, يشيع الاعتقاد, نقلوا إلى طرابلس."""
    if not after:
        return False
    if form.lemma == "زاد":
        return after in ("من", "عن", "علي") or words[cue.last].stem in GROWING
    if form.lemma == "نقل":
        there = after == "الي" and cue.last + 1 < len(words)
        return there and bool(words[cue.last + 1].flags & lexicon.PLACE)
    return form.lemma == "أشاع" and words[cue.last].article and _is_of_mind(words[cue.last])


def _is_noticeable(words: list[Word], cue: CueMatch, form: CueForm, before: str) -> bool:
    """Whether nobody in particular notices or believes it: يمكن [ملاحظة] أن, يدفع [للاعتقاد] بأن."""
    if form.part == "verb":
        return False
    if before in _MAY_BE or words[cue.first].folded in _UNANIMOUSLY:
        return True
    return form.part == "noun" and form.lemma == "اعتقد" and before in _LEADING


def _is_a_noun_here(article: Article, cue: CueMatch, form: CueForm, before: str, after: str) -> bool:
    """Whether a participle is no cue but a label, a heading, a banner, a dateline, or somebody who is told of."""
    words = article.words
    word, colon = words[cue.first], bool(after) and words[cue.last].kind == COLON
    his = cue.pronoun is not None or word.form.endswith("ه")
    if colon and his and _opens_a_line(article, cue.first):
        return True  # [مكتشفه]: عالم فرنسي, the label of a line
    if colon and word.flags & lexicon.UNNAMED and cue.first == article.line(cue.first)[0]:
        return True  # [متحدثة]: الوضع هادئ, a headline's speaker
    if form.lemma == "لفت" and word.stem == _BANNER and after and _is_written_on(words[cue.last]):
        return True  # رفعوا [لافتة] كتب عليها: «…»
    if form.lemma == "لاحظ" and word.stem == "ملاحظه":
        opens = cue.first == article.sentence(cue.first)[0]
        if before in _NOTICING or (colon and (opens or not form.adverbial or not word.conjunction)):
            return True  # يمكن [ملاحظة] أن, [ملاحظة]: a heading, نسجل [ملاحظة]: …
    if form.lemma == "شدد" and any(words[k].stem in _MEASURES for k in range(max(0, cue.first - 2), cue.first)):
        return True  # وسط إجراءات أمنية [مشددة]، على أن ينتقل إلى
    if "ambiguous" not in form.flags or form.number != "p":
        return False
    if after and words[cue.last].kind in (COLON, DASH):
        if cue.first == article.line(cue.first)[0] or words[cue.first - 1].kind == DASH:
            return True  # [متابعات]-صحيفة الغد: a dateline
    return bool(word.conjunction) and not _opens_at_once(words, cue)  # قوات الأمن، [ومحتجين] في المدينة: «…»


def _opens_own_words(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether a verb in the first person begins what another says: واضاف [اعتقد] ان."""
    if not cue.first or not opens_in_first_person(words, cue.first, directly=True):
        return False
    return any(f.part == "verb" and f.lemma in SPEAKS_BARE for f in words[cue.first - 1].cues)


def _is_of_you_or_me(form: CueForm, before: str) -> bool:
    """Whether whoever reads or writes is the subject: وأنت [تسمع]: «…», وأنا [اعتقد] أن, spelled like the past."""
    who = before.removeprefix("و").removeprefix("ف")
    if form.tense == "present":
        return who in _YOU
    return who in _ONESELF and form.number == "s"


def _is_of_whoever(words: list[Word], cue: CueMatch, form: CueForm, before: str) -> bool:
    """Whether it is whoever comes to see or says it: لا يستغرب عندما [يرى] أن, في كل ما يقول أو [يشرح].

    Or nobody: ``لم يكن أحد [يتوقع] أن``. Behind في, حين sets one opinion against another: ``في حين [يرى] الوزير أن``.
    """
    if before == "احد" and form.tense == "present" and cue.first > 1 and words[cue.first - 2].folded in _NOT_BEING:
        return True
    contrast = before == "حين" and cue.first > 1 and words[cue.first - 2].folded in _IN
    if before in _WHENEVER and not contrast and form.tense == "present" and form.cue_class in _SEEN:
        return True
    return before in OR and cue.first > 2 and words[cue.first - 3].folded in _WHAT and bool(words[cue.first - 2].cues)


def _is_to_be_proved(article: Article, cue: CueMatch, form: CueForm) -> bool:
    """Whether somebody acts in order to prove something, by no study or result: عاد اللاعب [ليبرهن] أن العمر رقم.

    Who concludes says so: ``عرض الباحث الأرقام [ليخلص] إلى أن السوق هادئة``.
    """
    words, first = article.words, article.sentence(cue.first)[0]
    if form.cue_class != "finding" or form.lemma in _CONCLUDING or words[cue.first].conjunction != "ل":
        return False
    before = words[max(first, cue.first - _LONGEST_SUBJECT) : cue.first]
    return not any(word.flags & lexicon.DOCUMENT or word.stem in FINDINGS for word in before)


def _is_asked_about(article: Article, cue: CueMatch, form: CueForm) -> bool:
    """Whether a verb stands in a question with هل and in no marks: ``هل جاء الوفد [ليقول] إن السلام قريب؟``."""
    if form.tense != "present":
        return False
    words, (first, end) = article.words, article.sentence(cue.first)
    if words[end - 1].kind != QUESTION or cue.first in article.stretch_of:
        return False
    first += words[first].kind in (BULLET, DASH)
    return words[first].folded in _ASKING and not any(word.kind in (COLON, MARK) for word in words[first:end])


def _is_called_so_by_nobody(article: Article, cue: CueMatch, form: CueForm) -> bool:
    """Whether a verb without an object tells what something is called: خطوة [وصفت] بـ«الجريئة»، خطاب [وصف] بأنه.

    Who calls it so has what they speak of before ب or behind the marks: ``تقرير [وصف] الوضع بـ«الكارثي»``.
    """
    words = article.words
    if (
        form.lemma != "وصف"
        or form.tense != "past"
        or cue.first == 0
        or cue.last >= len(words)
        or cue.pronoun is not None
    ):
        return False
    thing, following = words[cue.first - 1], words[cue.last]
    if following.complementizer == "ب" and following.pronoun == (_THIRD, form.gender, form.number):
        linked = words[cue.first].conjunction == "و" or thing.folded in _WHAT[:-1]
        return not linked  # فيما [وصفت] بأنها «أسوأ هجمات», الخطة التي [وصفت] بأنها; not ما وصفت بأنها
    somebody = thing.flags & (lexicon.FUNCTION | lexicon.PERSON_NAME | lexicon.ROLE)
    if thing.kind != NOT_PUNCTUATION or thing.article or somebody or words[cue.first].conjunction:
        return False
    if following.folded != "ب":
        return following.complementizer == "ب"
    name = article.opened.get(cue.last + 1)
    return name is None or name.closing + 1 >= len(words) or not words[name.closing + 1].article


def _is_deemed_by_nobody(article: Article, cue: CueMatch, form: CueForm) -> bool:
    """Whether a passive tells what a thing, the topic of its clause, is deemed: أن العمل [يعتبر] «جريمة»."""
    words = article.words
    if form.lemma not in DEEMING or form.tense != "present" or cue.pronoun is not None or words[cue.first].conjunction:
        return False
    if cue.last not in article.opened or form.number != "s":
        return False
    for k in range(cue.first - 1, max(article.sentence(cue.first)[0], cue.first - _LONGEST_SUBJECT) - 1, -1):
        word = words[k]
        if word.complementizer is not None:
            topic = words[k + 1]
            return k + 1 < cue.first and word.pronoun is None and not topic.flags & ~_PLAIN_THING and _is_a_noun(topic)
        if word.kind != NOT_PUNCTUATION or word.flags & (lexicon.RELATIVE | lexicon.SPEAKER_HEAD & ~lexicon.PLACE):
            return False
    return False


def _is_a_noun(word: Word) -> bool:
    """Whether a word is a noun by its article, or by whose it is: العمل, استقباله."""
    return word.article or word.form.endswith(THIRD_PERSON)


def _is_destined(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether what is written for somebody is their fate, an act behind أن: [كتب] له أن يعيش."""
    j = cue.last
    if form.lemma != "كتب" or j + 2 >= len(words) or words[j].folded not in _FOR_THEM or words[j + 1].folded != "ان":
        return False
    act = words[j + 2]
    return act.folded[0] in _PRESENT and not act.article and not act.flags & ~(lexicon.COMMON | lexicon.VERB)


def _is_shown_by_it(words: list[Word], cue: CueMatch) -> bool:
    """Whether a thing that a pronoun stands for shows something: قالوا إنها [تشير] إلى أن; people say themselves so.

    So do things that call something to our minds: لأنها [تنبهنا] إلى أن.
    """
    form = cue.form
    if form is None or form.tense != "present" or cue.first == 0:
        return False
    before = words[cue.first - 1]
    if form.lemma in _REMINDING and cue.pronoun is not None and cue.pronoun[0] == 1:
        return before.folded.endswith(("ه", "ها")) and bool(before.flags & lexicon.CONJUNCTION)
    if form.lemma not in SHOWING:
        return False
    return before.complementizer is not None and before.pronoun is not None and before.pronoun[0] == _THIRD


def _is_what_is_told(words: list[Word], cue: CueMatch) -> bool:
    """Whether a participle is what a clause tells of its subject, with no clause of its own: قالت إنها [خائفة]."""
    opener = words[cue.first - 1] if cue.first else None
    if opener is None or opener.complementizer is None or opener.pronoun is None or cue.last >= len(words):
        return False
    governs = bool(words[cue.last].flags & lexicon.PREPOSITION)
    following = words[min(cue.last + governs, len(words) - 1)]
    return following.complementizer is None and following.kind not in (COLON, MARK)


def _opens_a_line(article: Article, j: int) -> bool:
    """Whether nothing but a bracket, dash or bullet stands before a word in its line."""
    first = article.line(j)[0]
    return all(article.words[k].kind != NOT_PUNCTUATION for k in range(first, j)) and j - first <= _SHORTEST_LABEL


def _is_done_meanwhile(words: list[Word], cue: CueMatch, form: CueForm, before: str) -> bool:
    """Whether a verb behind وهو tells what somebody does who speaks, and opens nothing itself: ويقول وهو [يشير] إلى."""
    if before not in WHILE_ONE or form.part != "verb" or form.tense != "present":
        return False
    if cue.last >= len(words) or words[cue.last].complementizer is not None or words[cue.last].kind != NOT_PUNCTUATION:
        return False
    for k in range(cue.first - 2, max(cue.first - _FARTHEST_TERM - 2, -1), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if any(form.part == "verb" and form.frame == "say" for form in words[k].cues):
            return True
    return False


def _is_said_by_looks(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether what somebody's state would say is the subject before a verb: ولسان حال الشارع [يقول]."""
    if form.lemma != "قال" or form.tense != "present":
        return False
    for k in range(cue.first - 1, max(cue.first - _FARTHEST_TERM - 1, 0), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].folded in _STATES and words[k - 1].folded.removeprefix("و") == "لسان":
            return True
    return False


def _is_of_the_speechless(words: list[Word], cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether what teaches without speech is the subject before a verb: التاريخ [يقول] إن, but not في الواقع قال.

    Its adjective may stand between them: ``العقل السليم [يقول] إن``; and it witnesses: ``والتاريخ [يشهد] للمصريين``.
    """
    j = cue.first - 1
    opens = form.lemma == "شهد" or (after and words[cue.last].complementizer is not None)
    if j < 0 or not opens:
        return False
    if j and words[j].folded in ("كلها", "كله"):
        j -= 1
    if j and words[j].article and not words[j].conjunction and words[j - 1].article and not _teaches(words[j]):
        j -= 1
    if not _teaches(words[j]):
        return False
    return j == 0 or not words[j - 1].flags & (lexicon.PREPOSITION | lexicon.DEMONSTRATIVE | lexicon.TIME)


def _is_said_by_readers(words: list[Word], cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether a verb in the second person is said to somebody of the readers': حين [تقول] لطفلك إنه."""
    if form.tense != "present" or form.gender != "f" or not after:
        return False
    j = cue.last
    word = words[j]
    if word.folded[0] != "ل" or word.folded[-1] != "ك" or len(word.folded) < _SHORTEST_OF_YOURS or j + 1 >= len(words):
        return False
    if words[j + 1].complementizer is None and words[j + 1].kind != COLON:
        return False
    return not word.article and word.folded[1:] not in lexicon.entries()  # تقول [لبنك] الغد


def _is_somebodys_look(article: Article, cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether a sentence or clause begins with something of somebody's that shows what it does not say: صمته [يؤكد]."""
    j = cue.first - 1
    if j < 0 or form.tense != "present" or not after or cue.pronoun is not None:
        return False
    if article.words[cue.last].complementizer is None:
        return False
    word = article.words[j]
    if word.flags != lexicon.COMMON or word.article or word.preposition or word.cues or not has_pronoun(word):
        return False
    opens = j == article.sentence(j)[0] or article.words[j - 1].kind == COMMA
    return opens and word.folded.endswith(THIRD_PERSON)


def _is_of_any_one(article: Article, cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether every one or any one of a kind is the subject that opens a clause before a verb: كل عاقل [يرى] أن."""
    noticed = (form.cue_class in _SEEN or form.lemma == "لاحظ") and form.tense == "present" and form.number == "s"
    words = article.words
    if not noticed or not after or words[cue.last].complementizer is None:
        return False
    first = article.sentence(cue.first)[0]
    for k in range(cue.first - 1, max(first, cue.first - _LONGEST_SUBJECT) - 1, -1):
        word = words[k]
        if word.folded in _ANY:
            one = words[k + 1]
            opens = k == first or words[k - 1].complementizer is not None or words[k - 1].kind == COMMA
            return opens and k + 1 < cue.first and not one.article and one.pronoun is None and one.number != "p"
        acts = can_be_verb(word) and not words[max(k - 1, 0)].flags & lexicon.RELATIVE  # but أي متابع لما [يسمى] الحرب
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None or acts:
            return False
    return False


def _is_lived_through(words: list[Word], cue: CueMatch, form: CueForm) -> bool:
    """Whether what follows in marks is what a time or place sees, and nobody's testimony: [ستشهد] المنطقة «أمطارا»."""
    if form.lemma != "شهد":
        return False
    for k in range(cue.last, min(cue.last + _LONGEST_SUBJECT, len(words) - 1)):
        if words[k].kind == MARK:
            return words[k + 1].complementizer is None
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return False
    return False


def _teaches(word: Word) -> bool:
    """Whether a word is what is said to teach, though nobody speaks: والعقل, فالمنطق."""
    return word.folded.removeprefix(word.conjunction) in _SPEECHLESS


def _speechless_after(words: list[Word], cue: CueMatch) -> bool:
    """Whether what teaches without speech is the subject between a verb and its clause: [تؤكد] دروس التاريخ أن."""
    for k in range(cue.last, min(cue.last + _FARTHEST_TERM + 1, len(words) - 1)):
        if words[k].folded in _SPEECHLESS:
            behind = k + 1 + (words[k + 1].folded in ("الي", "علي") and k + 2 < len(words))  # الدلائل [إلى] أن
            return words[behind].complementizer is not None or bool(words[behind].flags & lexicon.RELATIVE)
        if words[k].folded not in _LESSONS:
            return False
    return False


def _is_of_a_document(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a verb tells what a medium did with a document: ذكر بيان للوزارة [أوردته] وكالة الأنباء، أن."""
    if words[j].folded not in RECEIVED:
        return False
    for k in range(j - 1, max(j - _LONGEST_SUBJECT, 0), -1):
        if words[k].flags & lexicon.DOCUMENT and not words[k].article and k - 1 in following:
            return following[k - 1].part == "verb"
        if words[k].kind != NOT_PUNCTUATION:
            return False
    return False


def _opens_at_once(words: list[Word], cue: CueMatch) -> bool:
    """Whether a preposition of a cue, a clause, a mark or a colon follows it right away."""
    if cue.last >= len(words) or cue.form is None:
        return False
    following = words[cue.last]
    return following.opens or following.folded in cue.form.prepositions


def did_so(words: list[Word], j: int) -> bool:
    """Whether a plural tells what some did who are the subject of a verb of saying: يرى محللون [تحدثوا] لـ«الغد» أن."""
    if j < 2 or words[j].conjunction or not words[j].folded.endswith("وا"):
        return False
    many, verb = words[j - 1], words[j - 2]
    if many.article or not many.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
        return False
    return any(form.part == "verb" and form.number == "s" for form in verb.cues)


def is_left_out(words: list[Word], j: int) -> bool:
    """Whether a verb tells what was not said: دون أن [يحدد], من غير أن [يسمي]."""
    if j < 2 or words[j - 1].complementizer != "-":
        return False
    if words[j - 2].folded == "غير" and (words[j - 1].pronoun is not None or not words[j].folded.startswith(_PRESENT)):
        return False  # غير أنه [أكد] أن: however
    return words[j - 2].folded in ("دون", "بدون", "غير")


def _is_supposed(words: list[Word], j: int) -> bool:
    """Whether a verb tells what somebody might say, and nobody said: إذا [رأى] أن, ولو [اعتبرنا] أن."""
    k = j - 1
    if k > 0 and words[k].folded == "احد" and words[k - 1].folded in _NO:
        return True  # لا أحد [ينكر] أن
    if k >= 0 and words[k].folded in _WHOEVER and (k == 0 or words[k - 1].kind not in (NOT_PUNCTUATION, MARK)):
        return True  # . فمن [ظن] أن
    if k > 0 and words[k].flags & lexicon.NEGATION and words[k - 1].folded in _WHOEVER:
        return k == 1 or words[k - 2].kind not in (NOT_PUNCTUATION, MARK)  # ، ومن لم [يقتنع] فليرحل
    if k > 1 and _is_of_what_is_not(words, k):
        return True  # لو أن الوزير [قال] إن
    while k > 0 and words[k].folded in _BEING_SO:
        k -= 1  # إذا ما، لو كان قد
    return k >= 0 and words[k].folded in _SUPPOSING


def _is_of_what_is_not(words: list[Word], j: int) -> bool:
    """Whether the clause of لو أن begins shortly before its verb: [لو أن الوزير] قال."""
    for k in range(j, max(j - _FARTHEST_TERM, 0), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].complementizer is not None:
            return words[k - 1].folded in _IF
    return False


def _points_back(article: Article, cue: CueMatch) -> bool:
    """Whether هكذا points to marked words before a verb: «…»، هكذا [قالها] فلان, «…»، هكذا [وصفت] «هدى» حالها."""
    words, j = article.words, cue.first
    if j < 2 or words[j - 1].folded != "هكذا":
        return False
    if cue.pronoun is None and words[min(cue.last, len(words) - 1)].kind != MARK:
        return False
    before = j - 2
    while before > 0 and words[before].kind in (COMMA, DASH):
        before -= 1
    return before in article.closed


def _is_said_to_readers(words: list[Word], cue: CueMatch, after: str) -> bool:
    """Whether readers are told to know something: [واعلموا] عباد الله أن, but السكان [لاحظوا] أن."""
    if not after or words[cue.first].folded not in _TO_READERS or words[cue.first - 1].flags & lexicon.MANY_PEOPLE:
        return False
    return words[cue.last].complementizer is not None or after in _CALLING


def _announces_a_talk(words: list[Word], cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether a conversation follows in full: وفي ما يلي [نص] الحوار: …."""
    if form.lemma != "نص" or after not in _TALKS or cue.last + 1 >= len(words):
        return False
    return words[cue.last + 1].kind == COLON


def _has_a_say(words: list[Word], cue: CueMatch, form: CueForm, after: str) -> bool:
    """Whether somebody only has their say, of which nothing is told: [قال] كلمته."""
    if form.lemma != "قال" or after not in _HAVING_A_SAY:
        return False
    opened = any(word.kind in (MARK, COLON) for word in words[cue.last : cue.last + _FARTHEST_TERM])
    return not opened and not any(word.complementizer for word in words[cue.last + 1 : cue.last + 2])


def _is_written_on(word: Word) -> bool:
    """Whether a word begins to tell what stands on a banner: لافتة [كتب] عليها, لافتة [تقول]."""
    return not word.conjunction and any(form.part == "verb" for form in word.cues)


def _is_of_mind(word: Word) -> bool:
    """Whether a word is a noun of saying or thinking: الاعتقاد, القول."""
    return bool(word.cues) and all(form.part == "noun" for form in word.cues)
