"""Whether another cue behind one takes its content, ends the search for it, or does neither."""

from typing import Final

from service.attribution.cues.adverbials import is_on_what, skip_adverbials
from service.attribution.cues.chosen_form import is_whom
from service.attribution.cues.complements import SHOWING, is_relative, receives
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.what_is_called import DEEMING, WHAT
from service.attribution.mentions.documents import OF_THE_PRESS
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.publications import RECEIVED
from service.attribution.reports.gap_asides import says
from service.attribution.reports.nouns_of_saying import SPEECH_LEMMAS
from service.attribution.reports.unspoken import did_so, is_left_out
from service.attribution.text.article import Article
from service.attribution.text.phrases import are_gods_or_the_prophets, eulogy_at
from service.attribution.text.shapes_of_names import is_unknown
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import HOWEVER, ITSELF, MEANWHILE, REPLIES, SPEAKS_BARE
from service.lexicon.punctuation import COLON, COMMA, DASH, MARK, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word

BY_SAYING: Final = ("بالقول", "بالتعليق")  # واكتفت [بالتعليق] «…»
_SHORTEST_TURN: Final = 3
_SHORTEST_PLURAL: Final = 4
_FARTHEST_ADDRESS: Final = 4
_LONGEST_DESCRIBER: Final = 6
_LONGEST_SPEAKER: Final = 5
_LONGEST_POINTED_TO: Final = 25
_LONGEST_CITED: Final = 12
_WORDS: Final = ("قال", "قول", "مقولة")
_UNSURE_NOUNS: Final = {"ambiguous", "document"}
_SOMEBODY: Final = ("person", "unnamed", "organization", "group")
_CLITICS: Final = "وفبلك"
_BY_OR_TO: Final = ("ب", "ل")
_QUESTION: Final = "سؤال"
_ASK: Final = "سأل"
_JUST_AS: Final = ("كما", "وكما", "مثلما")
_THAT_THEY: Final = ("انه", "انها")
_SAYING_OR_REPLYING: Final = SPEAKS_BARE | REPLIES
_SAYINGS: Final = word_set("rival_cues.sayings")
_OCCASIONS: Final = word_set("rival_cues.occasions")
_ADDRESSING: Final = REPLIES | {"تحدث", "خاطب"}  # tell to whom or of what a speaker goes on


def blocks(article: Article, cue: CueMatch, other: CueMatch, j: int) -> bool | None:
    """Whether another cue after this one takes its content.

    True where this one is none, False where it only ends the search, None where it does neither.

    Args:
        article: the article.
        cue: the cue.
        other: the cue behind it.
        j: the first token of that cue.

    Returns:
        True, False or None.
    """
    form, words = other.form, article.words
    if form is None or cue.form is None:
        return None
    verb, participle, noun = form.part == "verb", form.part == "participle", form.part == "noun"
    if verb and form.lemma in REPLIES and (words[j].folded[0] == "ف" or cue.form.lemma == _ASK):
        if cue.form.part == "noun" or _replies_at_once(words, other.last):
            return True  # بالسؤال، [فردت] بأن; سأله القاضي عن اسمه [فرد] بأنه; حين سأله القاضي [رد] بأنه
    if participle and cue.form.part == "noun" and "ambiguous" in cue.form.flags:
        if other.last < len(words) and words[other.last].complementizer is not None and not words[j].article:
            return True  # نددت الوزيرة بالقرار [معتبرة] أنه خطأ
    if participle and "ambiguous" in form.flags and j == cue.last:
        return None  # the subject: أفادت مراسلة القناة
    told = words[j - 1 - (words[j - 1].kind == COMMA)]
    if verb and other.pronoun is not None and told.flags & lexicon.SPEECH and not told.article:
        return None  # في تصريحات نقلتها الصحيفة، إلى أن; في تصريح، نقلته الوكالة، أن
    if participle and form.frame == "quoted" and "ambiguous" in form.flags and other.last < len(words):
        if words[other.last].complementizer is not None:
            return None  # يقول سالم الذي يعمل [سائقا] إن
    if verb and words[j].folded in RECEIVED and tells_of_a_study(words, cue):
        return None  # وذكر بيان للوزارة [أوردته] وكالة الأنباء، أن
    if _tells_how_it_was_said(article, cue, other):
        return None  # وقال فلان [ساخرا] إن
    if participle and form.lemma == "وجه" and _is_of_words(words, other.last):
        return None  # قال فلان [موجها] كلامه إلى الحكومة: …
    if receives(words, other):
        return None  # أكد في بلاغ توصلت الصحيفة بنسخة منه أن
    if noun and form.lemma == _QUESTION and j > 1 and is_on_what(words, j - 2):
        return None  # وأكد الوزير ردا على [سؤال] لأحد الصحفيين أن: no question is that something is so
    if is_left_out(words, j):
        return None  # قال دون أن يحدد المشكلة: «…»
    if words[j - 1].folded == "لم" and words[j - 2].flags & lexicon.SPEAKER_HEAD and not words[j - 2].article:
        return None  # قال مسؤول لم يكشف اسمه إن
    if noun and form.lemma in SPEECH_LEMMAS and other.pronoun is not None:
        citing = cue.form.part == "participle" or any(f.part == "participle" for f in words[j - 1].cues)
        if citing and _is_honoured(words, other.last):
            return True  # مستشهدا [بقوله] تعالى, وأضاف مذكرا [بقوله] صلى الله عليه وسلم
    if "message" in form.flags and other.pronoun is not None and other.last < len(words) and words[other.last].opens:
        return True  # نقلت الوكالة تصريحات للوزير [مفادها] «…»
    if noun and _is_a_saying(article, other):
        return True  # ورد ذلك في [حديث] النبي: «…»
    if noun and cites(article, other):
        return True  # ختم الشيخ خطبته [بقول النبي]: «…», مستدلا [بقول الشافعي]: «…»
    if noun and cue.form.part == "noun" and words[j].folded[0] == "ب" and form.lemma == "قال":
        return True  # رد على كلام فلان [بالقول], ختم حديثه [بقوله]
    if noun and cue.form.part == "noun" and _opens_at_once(words, other):
        return True  # استهل كلمته [بالتأكيد] أن, استغل تصريحه [للقول] إن
    if verb and form.tense == "past" and (_tells_of_some(words, j) or did_so(words, j)):
        return None  # رد على شائعات [تحدثت] عن ذلك، أن
    if participle and form.number == "p" and "ambiguous" in form.flags and words[j].conjunction:
        return None  # قوات الأمن، [ومحتجين] في المدينة: «…»
    if verb and form.frame == "say" and cue.form.frame == "quoted" and words[j - 1].folded in _JUST_AS:
        return True  # كان الكاتب ساخرا، كما [يقول] في كتابه: «…»
    if verb and cue.form.part == "noun" and cue.pronoun is None and is_relative(article, j):
        return True  # انتقاد الشركات التي [يرى] أنها: the relative clause has it
    if noun and cue.form.part == "verb":
        if _is_spoken_in(words, cue, other):
            return None  # أفاد المصدر [بتصريح] للصحيفة، بأن
        if _is_pointed_to(article, cue, other):
            return True  # أشار إلى [تصريحات] الوزير بأن, نفى الناطق [قول] المدير إن
        if form.lemma == "حاور" and words[j].folded[0] == "ل" and cue.form.frame == "say":
            return None  # وقال [لمحاورته] منى: «…»: who asked
        said = other.pronoun is not None and form.lemma in SPEECH_LEMMAS
        if said and form.lemma != "قال" and words[j - 1].folded in _OCCASIONS:
            return None  # وقال الوزير في تصريحه أمس إن
        if "chain" in cue.form.flags and form.lemma in SPEECH_LEMMAS and _is_whose(words, other):
            return True  # نقلت الصحيفة [قول] رئيس الحكومة إن
        plain = j == cue.last and not form.flags & {"ambiguous", "document"}
        plain = plain and cue.form.frame != "describe"  # يصف [اتهامات] بأنها
        plain = plain and not cue.form.required  # جاء في [رسالة] أن
        plain = plain and not is_on_what(words, j)  # قال [تعليقا على] ذلك
        plain = plain and not (cue.form.lemma in SHOWING and not words[j].conjunction)  # كشفت [اعترافات] المتهم أن
        brought = words[j].article and (words[j].preposition == "ل" or words[j - 1].folded == "الي")
        brought = brought and form.lemma == "قال"  # شهدت الجلسة جدلا دفع الرئيس [للقول] إن
        plain = plain or _opens_at_once(words, other)  # اختتم حديثه [بالإشارة] إلى أن
        if said or words[j].folded in BY_SAYING or words[j].folded.endswith("بالقول") or plain or brought:
            return True  # the noun is the cue: نقلت عن فلان قوله، ردت بقولها، أثار تأكيد فلان
    if _is_answered(article, cue, other):
        return True
    if j > 2 and words[j - 1].folded == "ما" and is_on_what(words, j - 3):
        return None  # قال تعليقا على ما [ورد] في الصحيفة «…»
    if words[j - 1].folded == "ما" and cue.form.frame == "describe" and form.frame == "say":
        if j - cue.last <= _LONGEST_DESCRIBER and not words[j - 2].flags & lexicon.PREPOSITION:
            return None  # وصف الوزير ما [ورد] في الصحيفة بأنه
    if words[j - 1].folded in WHAT or is_whom(words, j):
        return True  # what follows is the inner cue's: انتقد ما وصفه بـ
    if words[j - 1].folded == "من" and _is_called(cue, other):
        return True  # انتقد من [وصفهم] بـ«تجار الأزمات»
    if verb and form.tense == "past" and words[j].conjunction == "و":
        if words[j - 1].kind == COMMA or (form.frame == "describe" and other.pronoun is not None):
            return False  # …، [ووصف] القرار بأنه; أشاد بالمدينة [ووصفها] بأنها
        apart = j > cue.last or cue.form.part == "noun"
        if apart and form.frame == "say" and other.last < len(words) and words[other.last].complementizer:
            return False  # حددت الجمعية موعدا للمشروع [وذكر] أن
    if participle and form.lemma in _ADDRESSING and cue.form.frame == "say" and not words[j].conjunction:
        to_whom = words[other.last] if other.last < len(words) else words[j]
        near = 0 < j - cue.last < _FARTHEST_ADDRESS and not any(
            w.flags & lexicon.PREPOSITION for w in words[cue.last : j]
        )
        after_subject = form.lemma == "خاطب" and cue.form.part == "verb" and near
        if to_whom.flags & lexicon.PREPOSITION or to_whom.preposition == "ل" or after_subject:
            return None  # وقال الوزير، معلقا على القرار: …, وأضاف متحدثا للصحيفة أن
    if verb and cue.form.frame == "quoted" and is_relative(article, j) and other.last < len(words):
        if words[other.last].complementizer is not None or _calls_it_so(words, other):
            return True  # نشر فتوى عن التجار الذين [وصفهم] بأنهم «…», رفض القرار الذي [وصفه] بـ«الظالم»
    if verb and form.frame == "say" and is_relative(article, j) and _is_said_of_it(words, other):
        return True  # يشير إلى الفوضى التي [يقول عنها] سالم إنها
    if verb and form.frame == "say" and _has_the_clause(article, other):
        return True  # أرشدت النتائج للوكالة، التي [أشارت] في تقرير إلى أن
    if verb and form.frame == "say" and form.tense == "past" and _has_the_colon(article, other):
        return True  # إن كان سيعتبر نفسه أساسيا [ذكر] سالم: «…»
    if noun or is_relative(article, j):
        return None
    describes = cue.form.frame == "describe"
    if describes and verb and form.tense == "past" and _tells_meanwhile(article, other):
        return False  # وصف المدير القرار بالصائب، فيما [رأى] نائبه أنه متسرع
    if form.adverbial or "ambiguous" not in form.flags or _says_nevertheless(words, other):
        return False
    opens = cue.form.part == "noun" and verb and words[j - 1].kind == COMMA and other.last < len(words)
    # وفي رده على سؤال النائب، [صرح] وزير الصحة أن
    return False if opens and words[other.last].flags & lexicon.SPEAKER_HEAD else None


def _replies_at_once(words: list[Word], j: int) -> bool:
    """Whether an answer's words begin right behind its verb or who answers: ``فرد [بأنه]``, ``فرد الوزير [قائلا]``."""
    for word in words[j : j + _LONGEST_SPEAKER]:
        if word.complementizer is not None or word.kind in (COLON, MARK) or any(form.adverbial for form in word.cues):
            return True
        if word.kind != NOT_PUNCTUATION or any(form.part == "verb" for form in word.cues):
            return False
    return False


def _is_said_of_it(words: list[Word], other: CueMatch) -> bool:
    """Whether a pronoun with عن right behind a verb tells of what its clause is said: التي يقول [عنها] سالم إنها."""
    if other.form is None or "chain" in other.form.flags:
        return False  # كما نقل عنه مسؤول
    return other.last < len(words) and words[other.last].folded in ("عنه", "عنها", "عنهم", "عنهما")


def _is_spoken_in(words: list[Word], cue: CueMatch, other: CueMatch) -> bool:
    """Whether a speech with ب and for a medium is where somebody says what a verb takes: أفاد [بتصريح] للصحيفة، بأن."""
    noun, j = words[other.first], other.last
    if (
        cue.form is None
        or cue.form.frame != "say"
        or noun.article
        or not noun.flags & lexicon.SPEECH
        or j >= len(words)
    ):
        return False
    return noun.folded[0] == "ب" and other.pronoun is None and words[j].preposition == "ل"


def _has_the_clause(article: Article, other: CueMatch) -> bool:
    """Whether a relative clause that a comma opens and none closes goes on to أن: ، التي [أكدت] في تقرير حديث أن."""
    words, form, j = article.words, other.form, other.first
    if form is None or j < _SHORTEST_TURN or words[j - 2].kind != COMMA or not is_relative(article, j):
        return False
    for k in range(other.last, min(len(words), other.last + _LONGEST_POINTED_TO)):
        if words[k].complementizer is not None:
            return not words[k].conjunction and (form.lemma == "قال" or not words[k].form.startswith("إ"))
        if words[k].folded in form.prepositions and words[k + 1 : k + 2] and words[k + 1].complementizer is None:
            return False  # قال الوزير، الذي [أشار] إلى أهمية العمل إن
        if words[k].kind != NOT_PUNCTUATION or any(form.part == "verb" for form in words[k].cues):
            return False
    return False


def _says_nevertheless(words: list[Word], other: CueMatch) -> bool:
    """Whether a verb behind لكنه or غير أنه has a clause right behind it, whatever else it means: لكنه [جزم] بأن."""
    form, j, opening = other.form, other.first, other.last
    if form is None or form.part != "verb" or form.tense != "past" or j < _SHORTEST_TURN:
        return False
    excepted = words[j - 1].folded in _THAT_THEY and words[j - 2].folded in HOWEVER
    if not (excepted or words[j - 1].folded in ITSELF) or opening + 1 >= len(words):
        return False
    return bool(words[opening].complementizer) or (
        words[opening].folded in form.prepositions and bool(words[opening + 1].complementizer)
    )


def _tells_meanwhile(article: Article, other: CueMatch) -> bool:
    """Whether a verb behind a comma has a clause of its own, with nothing but its subject before: ، [رأى] نائبه أن."""
    words, j = article.words, other.first
    j -= words[j - 1].folded in MEANWHILE
    if words[j - 1].kind != COMMA or other.last >= len(words) or not words[other.last].flags & lexicon.SPEAKER_HEAD:
        return False
    end = noun_phrase_end(article, other.last, min(len(words), other.last + _LONGEST_SPEAKER))
    return end < len(words) and words[end].complementizer == "-"


def _is_a_saying(article: Article, other: CueMatch) -> bool:
    """Whether a saying is cited with nothing but whose it is before its words: ``[حديث] عائشة رضي الله عنها: «…»``."""
    words, j = article.words, other.last
    said = words[other.first].folded.lstrip(_CLITICS)
    if not (said in _SAYINGS or words[other.first].stem in _SAYINGS) or other.pronoun is not None:
        return False
    end = noun_phrase_end(article, j, min(len(words), j + _LONGEST_SPEAKER))
    if end <= j or words[j].preposition or words[j].conjunction:
        return False
    if describe(article, j, end).kind not in ("person", "unnamed"):
        return False  # في [حديث] تلفزيوني: «…»
    dashed = end < len(words) and words[end].kind == DASH
    honour = eulogy_at(words, end + dashed)[0] if end + dashed < len(words) else 0
    end += (dashed + honour + dashed) if honour else 0
    return end < len(words) and words[end].kind in (COLON, MARK, OPENING_BRACKET)


def _is_honoured(words: list[Word], j: int) -> bool:
    """Whether the words of honour of God or the Prophet stand at a token or behind a dash there."""
    j += j < len(words) and words[j].kind == DASH
    return are_gods_or_the_prophets(words, j)


def _is_called(cue: CueMatch, other: CueMatch) -> bool:
    """Whether a verb calls those something whom its pronoun stands for, and the cue before it takes no من itself."""
    form, taking = other.form, cue.form
    if form is None or taking is None or form.part != "verb" or other.pronoun is None:
        return False
    calls = form.frame == "describe" or form.lemma in DEEMING
    return calls and taking.frame != "say" and "من" not in taking.prepositions


def _calls_it_so(words: list[Word], other: CueMatch) -> bool:
    """Whether what something is called stands in marks right behind a verb with its pronoun: وصفه [بـ«الظالم»]."""
    form, j = other.form, other.last
    if form is None or other.pronoun is None or not (form.frame == "describe" or form.lemma in DEEMING):
        return False
    j += j < len(words) and words[j].folded == "ب"
    return j < len(words) and words[j].kind == MARK


def tells_of_a_study(words: list[Word], cue: CueMatch) -> bool:
    """Whether a document without the article follows, of which verbs behind it tell: دراسة أجريت [ونشرت] في مجلة."""
    return cue.last < len(words) and bool(words[cue.last].flags & lexicon.DOCUMENT) and not words[cue.last].article


def _tells_how_it_was_said(article: Article, cue: CueMatch, other: CueMatch) -> bool:
    """Whether a participle before what is said tells how.

    ``وقال الوزير [مستدركا] إن``, ``وأضاف [ساخرا]: …``, ``وقال الوزير [متفائلا]: «…»``.
    """
    words = article.words
    form, taking, that = other.form, cue.form, words[min(other.last, len(words) - 1)]
    if form is None or taking is None or form.part != "participle" or taking.part != "verb":
        return False
    if not form.adverbial or form.lemma == "قال" or words[other.first].conjunction:
        return False
    if taking.lemma in _SAYING_OR_REPLYING and _points_before_a_colon(article, form, other.last):
        at = other.first - (words[other.first - 1].kind == COMMA)
        return skip_adverbials(article, cue.last, at) >= at or _is_behind_the_subject(article, cue.last, at)
    if taking.frame == "say" and (that.kind == COLON or other.last in article.opened):
        unmarked = that.kind == COLON and other.last + 1 not in article.opened
        return (form.frame == "quoted" and unmarked) or _is_behind_the_subject(article, cue.last, other.first)
    if taking.lemma != "قال":
        return False
    return that.complementizer is not None and (that.form[0] == "إ" or form.frame == "quoted")


def _points_before_a_colon(article: Article, form: CueForm, j: int) -> bool:
    """Whether a participle has nothing but its complement before a colon: وقال مشيرا [إلى الباب:] «…».

    One that describes has an object: ``وقال واصفا [الموقف:] «…»``.
    """
    words, last = article.words, article.sentence(j - 1)[1]
    described = form.frame == "describe" and j < last and words[j].article
    if not described and (j + 1 >= last or words[j].folded not in form.prepositions):
        return False
    first = j if described else j + 1
    end = noun_phrase_end(article, first, last)
    return first < end < last and words[end].kind == COLON


def _is_behind_the_subject(article: Article, first: int, last: int) -> bool:
    """Whether nothing but who speaks, listed or unknown, stands between a verb and a participle."""
    if last == first:
        return False
    end = noun_phrase_end(article, first, last)
    return end == last or all(is_unknown(word) for word in article.words[max(end, first) : last])


def _is_of_words(words: list[Word], j: int) -> bool:
    """Whether a noun of saying with a pronoun follows, which somebody addresses: موجها [كلامه]، [حديثها]."""
    if j >= len(words) or not words[j].folded.endswith(THIRD_PERSON) or words[j].article:
        return False
    return bool(words[j].flags & lexicon.SPEECH) or any(f.part == "noun" for f in words[j].cues)


def _is_whose(words: list[Word], other: CueMatch) -> bool:
    """Whether who speaks stands right behind a noun of saying without the article: ``قول [الوزير] سامي حداد``."""
    if other.pronoun is not None or words[other.first].article or other.last >= len(words):
        return False
    return bool(
        words[other.last].flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.SPOKESPERSON)
    )


def cites(article: Article, cue: CueMatch) -> bool:
    """Whether قول and whose it is stand right before what is cited: ``بقول الشافعي: «…»``, ``بقول الشافعي إن``.

    Args:
        article: the article.
        cue: a noun of saying.

    Returns:
        Whether what follows is the other's.
    """
    words, first = article.words, cue.last
    if cue.form is None or cue.form.lemma not in _WORDS or cue.pronoun is not None:
        return False
    if words[cue.first].article or first >= len(words):
        return False
    limit = min(article.sentence(first)[1], first + _LONGEST_CITED)
    end = noun_phrase_end(article, first, limit)
    if words[first].article and not words[first].flags & ~lexicon.NISBA and end <= first + 1:
        end = first + 1  # a scholar whom no list knows: بقول [الزمخشري]
    elif end == first or describe(article, first, end).kind not in ("person", "unnamed"):
        return False
    end = skip_adverbials(article, end, limit)
    if end >= limit:
        return False
    return words[end].kind == COLON or end in article.opened or words[end].complementizer is not None


def _opens_at_once(words: list[Word], other: CueMatch) -> bool:
    """Whether a noun of saying with ب or ل and the article has a clause right behind it: بالإشارة إلى أن, للقول إن."""
    noun, form, opener = words[other.first], other.form, other.last
    if form is None or not noun.article or noun.preposition not in _BY_OR_TO or opener + 1 >= len(words):
        return False
    governed = words[opener].folded in form.prepositions
    unsure = form.flags & _UNSURE_NOUNS or (noun.preposition == "ل" and form.cue_class != "statement")
    if unsure and not governed:
        return False  # ربط القراءة [بالكتاب] أن, استطلاع [للرأي] أن
    return words[opener + governed].complementizer is not None


def _is_pointed_to(article: Article, cue: CueMatch, other: CueMatch) -> bool:
    """Whether a verb only tells of what another said: ``أشار إلى [تصريح الوزير] بأن``, ``نفى الناطق [قول المدير] إن``.

    Nothing but the other's name and adverbials stands between the noun of saying and the complementizer behind it. What
    somebody replies to has no clause, as the reply may follow: ``رد على تصريحات الوزير بأن``.
    """
    words, taking, said, first = article.words, cue.form, other.form, other.first
    if taking is None or said is None or said.frame != "say" or said.cue_class == "denial" or other.pronoun is not None:
        return False
    if said.flags & _UNSURE_NOUNS or taking.frame == "describe":
        return False
    word = words[first]
    if word.article or word.conjunction or other.last >= len(words) or words[other.last].stem in OF_THE_PRESS:
        return False
    governed = (words[first - 1].folded if not word.preposition else word.preposition) in taking.prepositions
    if (governed and taking.lemma in REPLIES) or (first > 1 and is_on_what(words, first - 2)):
        return False  # وأكد الوزير ردا على [تصريحات] المعارضة أن
    if not governed and (word.preposition or noun_phrase_end(article, cue.last, first) != first or cue.last == first):
        return False
    limit = min(article.sentence(first)[1], first + _LONGEST_POINTED_TO)
    end = noun_phrase_end(article, other.last, limit)
    if end == other.last or describe(article, other.last, end).kind not in _SOMEBODY:
        return False
    opener = next((k for k in range(end, limit) if words[k].complementizer is not None or k in article.opened), limit)
    if opener in article.opened:
        if words[opener - 1].folded != "عن" or not is_speech(article, article.opened[opener]):
            return False
        opener -= 1  # أشار إلى [تصريحات الوزير] أمس عن «…»
    elif opener == limit or words[opener].conjunction:
        return False
    return skip_adverbials(article, end, opener) >= opener


def _tells_of_some(words: list[Word], j: int) -> bool:
    """Whether a verb tells of the many right before it, as a relative clause without a pronoun: شائعات [تحدثت]."""
    before = words[j - 1]
    if before.article or before.kind != NOT_PUNCTUATION or words[j].conjunction or says(before):
        return False
    other = lexicon.PERSON_NAME | lexicon.FUNCTION | lexicon.TIME | lexicon.PLACE | lexicon.ORGANIZATION_NAME
    return not before.flags & other and before.form.endswith(("ات", "ين")) and len(before.form) > _SHORTEST_PLURAL


def _has_the_colon(article: Article, other: CueMatch) -> bool:
    """Whether nothing but who speaks stands between a verb and a colon: ``[ذكر] المدرب سالم: …``."""
    words, j = article.words, other.last
    last = min(len(words) - 1, j + _LONGEST_SPEAKER)
    while j < last and (words[j].flags & lexicon.SPEAKER_HEAD or words[j].bare in name_words(article)):
        j += 1
    return j > other.last and words[j].kind == COLON


def _is_answered(article: Article, cue: CueMatch, other: CueMatch) -> bool:
    """Whether somebody is asked and then answers, so that what follows is the answer: ``سأل فلانا عن …، [فأجاب]``."""
    asks, answers, word = cue.form, other.form, article.words[other.first]
    if asks is None or answers is None or asks.cue_class != "question" or asks.tense != "past":
        return False
    if answers.part != "verb" or answers.tense != "past" or answers.frame != "say" or answers.cue_class == "question":
        return False
    return word.conjunction == "ف" or article.words[other.first - 1].kind == COMMA
