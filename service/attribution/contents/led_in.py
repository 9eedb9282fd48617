"""How many words before a cue set it against what was said: ``… [في حين] توقع``, ``… [وهو ما] نفاه``."""

from typing import Final

from service.attribution.contents.complemented import has_complement
from service.attribution.contents.contrasts import OPPOSING_PAIRS
from service.attribution.contents.meanwhile import speaks_meanwhile
from service.attribution.cues.chains import TRADITION
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.phrase_starts import AS_FOR
from service.attribution.cues.what_is_called import WHAT
from service.attribution.noun_phrases.phrase_borders import SAME
from service.attribution.reports.phrase_sources import that_happened
from service.attribution.reports.reports import Report
from service.attribution.reports.unspoken import GROWING
from service.attribution.text.phrases import are_gods_or_the_prophets
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import HOWEVER, ITSELF, MEANWHILE, TO_ME
from service.lexicon.punctuation import CLAUSE_BREAKS, COLON, COMMA, FULL_STOP, NOT_PUNCTUATION, QUESTION
from service.lexicon.revered import revered_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_FIRST: Final = 3  # the first token that has words enough before it
_NONE: Final = -1
_SOON: Final = 8
_LONGEST_LATER: Final = 5
_LONGEST_TOPIC: Final = 14
_LONGEST_CHAIN: Final = 8
_LONGEST_TOLD: Final = 60
_HAS: Final = ("وقد", "فقد")
SPEAKING: Final = ("say", "demand")
_HELD: Final = ("belief", "statement")
_SINGLE: Final = ("person", "organization", "unnamed")  # but not فيما يرى كثيرون أن, which who speaks may tell
_CONTRASTS: Final = (("في", "حين"), ("وهو", "ما"), ("وهي", "ما"), ("الامر", "الذي"), ("وهذا", "ما"))
_THOUGH: Final = ("رغم", "برغم", "بالرغم", "مع")
_PLUPERFECT: Final = word_set("led_in.pluperfect")
_OPPOSING: Final = word_set("led_in.opposing")
_THEREFORE: Final = ("لذا", "لذلك", "ولذا", "ولذلك")
_AND_THEN: Final = ("ثم", "وعاد", "وعادت", "فعاد", "فعادت", "ليعود", "لتعود")
_CAME_BACK: Final = ("عاد", "عادت", "عادوا", "وعاد", "وعادت", "رجع", "رجعت")
_NO: Final = ("لا", "لم")
_NOR: Final = ("ولا", "ولم", "ولن")
_AND_SOME: Final = ("ومنهم", "ومنهن", "منهم", "منهن")
_THAT: Final = ("وذلك", "ذلك")
_LATER: Final = word_set("led_in.later")
_REGARDS: Final = word_set("led_in.regards")
_THIS: Final = ("هذا", "هذه", "نفس", "ذات")
_RELATED: Final = ("متصل", "اخر", "مواز", "مشابه")
_PEOPLE: Final = ("person", "unnamed", "group")
_OTHER: Final = ("اخر", "اخري", "اخرون", "اخرين", "اخريات")
_THERE_IS: Final = ("وهناك", "وهنالك", "وثمه")
_BREAKS: Final = (*CLAUSE_BREAKS, FULL_STOP, QUESTION)
_TOPICS: Final = word_set("led_in.topics")  # ، وعن الرواتب [قال فلان]
_ON_A_MATTER: Final = ("وعن", "وحول", "وبخصوص", "وبشان")
_ASKED: Final = ("سوال", "جواب", "اجابه", "رد", "تعليق", "تعقيب")


def led_in(words: list[Word], cue: CueMatch, report: Report | None) -> int:
    """How many words before a cue set it against what was said, or tie it to that.

    ``… في حين [توقع]``, ``… في حين كان قد [توقع]``, ``… وهو ما [نفاه]``, ``… لكن الوزير [أكد]``, ``… إلا أن مصدرا
    [أعلن]``, ``… وبعد ساعة [أعلن الوزير]``.

    Args:
        words: the words of the article.
        cue: the cue.
        report: the report that it opens, if any.

    Returns:
        The number of words; 0 where none do.
    """
    form, first = cue.form, cue.first
    if cue.phrase is not None and report is not None and words[first - 1].folded in _THAT:
        return that_happened(words, first)  # ، [وذلك] وفقا للبيان
    if form is None or first < _FIRST:
        return 0
    verb, size = form.part == "verb", 0
    if report is not None:
        size = _before_verb(words, cue, form, report) if verb else _before_others(words, cue, form, report)
    if size == 0 and verb and form.tense == "past":
        size = _before_past(words, cue, form, report)
    return max(size, 0)


def _before_verb(words: list[Word], cue: CueMatch, form: CueForm, report: Report) -> int:
    return (
        _does_before(words, cue)
        or _comes_back_to_say(words, cue, form)
        or _denounces_yet(words, cue)
        or _goes_on_yet(words, cue, report)
        or _sets_another_against(words, cue, form, report)
        or _another_says(words, report)
        or _turns_to_a_matter(words, cue, report)
        or _speaks_on_another_matter(words, cue, form, report)
        or _hands_down(words, cue, form, report)
        or _counts_some(words, cue)
        or _nor(words, cue, report)
        or _says_meanwhile(words, cue, form, report)
    )


def _before_others(words: list[Word], cue: CueMatch, form: CueForm, report: Report) -> int:
    return (
        _contents_himself(words, cue, report)
        or _begins_to_speak(words, cue, form)
        or _does_by_saying(words, cue, report)
        or _recites(words, cue, form)
        or _does_before(words, cue)
        or _hands_down(words, cue, form, report)
    )


def _before_past(words: list[Word], cue: CueMatch, form: CueForm, report: Report | None) -> int:
    return (
        _therefore(words, cue, form, report)
        or _in_this_regard(words, cue)
        or _comes_back(words, cue, report)
        or _later(words, cue, form, report)
        or _contrasts(words, cue, report)
    )


# Each of the following is one way in which words lead in to a cue: how many there are, _NONE where it is certain that
# there are none, 0 where others may know.


def _contents_himself(words: list[Word], cue: CueMatch, report: Report) -> int:
    """``… [مكتفيا] بالقول``."""
    before = words[cue.first - 1].folded
    return 1 if report.found == "noun" and before[0] == "م" and before[-1] == "ا" else 0


def _begins_to_speak(words: list[Word], cue: CueMatch, form: CueForm) -> int:
    """``…، [ورد الوكيل العام] قائلا``, ``…، [وتابع] بالقول``."""
    saying = form.part == "participle" and form.lemma == "قال"
    begins = saying or words[cue.first].folded == "بالقول"
    return (_acted_first(words, cue.first) or _NONE) if begins else 0


def _does_by_saying(words: list[Word], cue: CueMatch, report: Report) -> int:
    """``…، [وبين السبب] بقوله إن``."""
    first = cue.first
    if report.found not in ("pronoun", "before") or not words[first].folded.startswith("بقول"):
        return 0
    for k in range(first - 1, max(first - _SOON, 0), -1):
        if words[k - 1].kind in CLAUSE_BREAKS and words[k].conjunction == "و":
            return first - k if any(f.part == "verb" for f in words[k].cues) else _NONE
    return 0


def _recites(words: list[Word], cue: CueMatch, form: CueForm) -> int:
    """``…، [وتلا] قوله تعالى: «…»``, ``…، [ثم ساق] قول الله: «…»``; not ``…، [وأن الله أمر به في] قوله``."""
    first = cue.first
    if form.part != "noun" or form.lemma != "قال" or not 1 < first < len(words) - 1:
        return 0
    if not (are_gods_or_the_prophets(words, cue.last) or revered_at(words, cue.last)[0]):
        return 0
    then = words[first - 2].folded == "ثم"
    verb, opening = words[first - 1], first - 1 - then
    if words[opening - 1].kind not in CLAUSE_BREAKS or verb.article or not (then or verb.folded[0] == "و"):
        return 0
    recites = can_be_verb(verb) or not verb.flags
    return first - opening if recites else 0


def _does_before(words: list[Word], cue: CueMatch) -> int:
    """``… [قبل أن] يضيف``."""
    return 2 if (words[cue.first - 2].folded, words[cue.first - 1].folded) == ("قبل", "ان") else 0


def _comes_back_to_say(words: list[Word], cue: CueMatch, form: CueForm) -> int:
    """``… ثم [عاد في المساء] ليقول إن``."""
    first = cue.first
    if form.tense != "present" or words[first].folded[0] != "ل":
        return 0
    for k in range(first - 1, max(first - _SOON, 1), -1):
        if words[k].folded in _AND_THEN and words[k - 1].kind in CLAUSE_BREAKS:
            return first - k
    return 0


def _denounces_yet(words: list[Word], cue: CueMatch) -> int:
    """``…، [لكنه ندد أمس بما] وصفه بأنه «تدخل»``."""
    first = cue.first
    if words[first - 1].folded not in WHAT:
        return 0
    for k in range(first - 2, max(first - _SOON, 1), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return 0
        if words[k].folded in ITSELF and words[k - 1].kind in CLAUSE_BREAKS:
            return first - k if any(form.part == "verb" for form in words[k + 1].cues) else 0
    return 0


def _goes_on_yet(words: list[Word], cue: CueMatch, report: Report) -> int:
    """What sets what somebody goes on to say against what they said.

    ``إن الحكومة ستفاوض، [غير أنها] تحذر من أن``, ``…، [إلا أنه لا] يستبعد أن``, ``…، [لكنه لا] يعتقد أن``.
    """
    if report.found != "dropped":
        return 0
    first = cue.first
    size = 1 if words[first - 1].folded in _NO else 0
    that = words[first - size - 1]
    if size and that.folded in ITSELF:
        return size + 1
    if that.complementizer is None or that.pronoun is None or that.pronoun[0] != 3 or first - size < _FIRST:
        return 0
    return size + 2 if words[first - size - 2].folded in HOWEVER else 0


def _sets_another_against(words: list[Word], cue: CueMatch, form: CueForm, report: Report) -> int:
    """``… [إلا أن خبراء آخرين] يؤكدون``, ``… [أما اللاعب سالم العلي] فقال``, ``… [لكن سالم العلي] يقول``."""
    first, source = cue.first, report.source
    if report.found != "before" or source is None:
        return 0
    of_source, end = source.span
    if end == first:
        against = _set_against(words, of_source, apart=form.tense == "past" or source.kind == "person")
        if against:
            return first - of_source + against
    has = words[first - 1].folded in _HAS  # أما اللاعب سالم العلي [فقد] قال
    fronted = of_source > 0 and words[of_source - 1].folded in AS_FOR and (has or words[first].conjunction == "ف")
    return first - of_source + 1 if fronted and first - has - end <= 1 else 0


def _another_says(words: list[Word], report: Report) -> int:
    """``قال عامل: الأجور قليلة، [وعامل آخر] قال: لا عطل لنا``, ``…، [وثالث] يقول``."""
    start = another_who_says(words, report)
    return report.cue.first - start if report.cue is not None and start else 0


def another_who_says(words: list[Word], report: Report) -> int:
    """Where another person than who spoke before a comma or dots is named before what they say, or 0.

    ``قال عامل: …، [وعامل آخر] قال``, ``….. [وهناك عامل آخر] قال``; but who speaks tells of another than they told of
    before: ``قال: سألت طبيبا، [وطبيب آخر] قال لي``.

    Args:
        words: the words of the article.
        report: the report of what is said next.
    """
    cue, source = report.cue, report.source
    if cue is None or source is None or report.found != "before" or source.kind not in _PEOPLE:
        return 0
    start, end = source.span
    if end != cue.first or start < _FIRST or cue.form is None or cue.form.frame != "say":
        return 0
    if cue.last < len(words) and words[cue.last].folded in TO_ME:
        return 0
    head, there = words[start], words[start - 1]
    another = words[end - 1].stem in _OTHER or (end - start == 1 and head.flags & lexicon.UNNAMED)
    first = start if head.conjunction == "و" else start - 1 if there.folded in _THERE_IS else 0
    if not another or not first or words[first - 1].kind not in _BREAKS:
        return 0
    for k in range(first - 1, max(first - _LONGEST_TOLD, 0), -1):
        if words[k].kind == COLON or words[k].complementizer is not None:
            break
        if words[k].stem in (head.stem, head.stem + "ا"):
            return 0
    return first


def _turns_to_a_matter(words: list[Word], cue: CueMatch, report: Report) -> int:
    """``… [أما الأجور] فقال إنها``."""
    first = cue.first
    if report.found != "dropped" or words[first].conjunction != "ف":
        return 0
    topic = next((k for k in range(first - 1, max(first - _SOON, 0), -1) if words[k].folded in AS_FOR), first)
    if all(word.kind in (NOT_PUNCTUATION, COMMA) and not word.complementizer for word in words[topic:first]):
        return (first - topic) or _NONE
    return 0


def _speaks_on_another_matter(words: list[Word], cue: CueMatch, form: CueForm, report: Report) -> int:
    """``… [وعن طموحها] تقول نورة``: what somebody speaks of next, also without a comma before it."""
    first = cue.first
    if form.frame != "say" or report.found not in ("after", "dropped") or words[first].conjunction:
        return 0
    if report.found == "dropped" and form.tense != "past":
        return 0
    for k in range(first - 1, max(first - _SOON, 1), -1):
        word = words[k]
        if word.folded in _ON_A_MATTER:
            on = word.folded[1:]
            coordinated = any(words[i].folded == on for i in range(max(k - _SOON, 0), k))  # عن الحب [وعن الحرب]
            return 0 if coordinated else first - k
        if word.kind not in (NOT_PUNCTUATION, COMMA) or word.complementizer is not None:
            return 0
        if any(other.part == "verb" for other in word.cues) or word.flags & lexicon.VERB:
            return 0
    return 0


def _hands_down(words: list[Word], cue: CueMatch, form: CueForm, report: Report) -> int:
    """``…، [وعن] أنس أنه قال``, ``…، [كما ينقل] عن فلان قوله``."""
    first, source = cue.first, report.source
    if form.part == "participle" or report.found != "chain" or source is None or source.span[1] > first:
        return 0
    return (first - _handed_down_from(words, source.span[0] - 1, first)) or _NONE


def _counts_some(words: list[Word], cue: CueMatch) -> int:
    """``… [ومنهم من] يرى أن``."""
    first = cue.first
    return 2 if words[first - 1].folded == "من" and words[first - 2].folded in _AND_SOME else 0


def _nor(words: list[Word], cue: CueMatch, report: Report) -> int:
    """``…، [ولا تكاد] ترى أن``."""
    if report.found != "dropped":
        return 0
    for k in range(cue.first - 1, cue.first - 3, -1):
        if words[k].folded in _NOR and words[k - 1].kind in CLAUSE_BREAKS:
            return cue.first - k
    return 0


def _says_meanwhile(words: list[Word], cue: CueMatch, form: CueForm, report: Report) -> int:
    """``… [في حين] تقول الحكومة إن``, ``…، [فيما] يرى الخبير أن``: now, another."""
    if form.tense != "present" or report.found != "after":
        return 0
    thinks = form.cue_class in _HELD and report.source is not None and report.source.kind in _SINGLE
    if not (form.frame == "say" or thinks):
        return _NONE
    before = words[cue.first - 1].folded
    if (words[cue.first - 2].folded, before) == ("في", "حين"):
        return 2
    return 1 if before in ("فيما", "بينما") else _NONE


def _therefore(words: list[Word], cue: CueMatch, form: CueForm, report: Report | None) -> int:
    """``… [لذا] طالب المؤتمر``."""
    if report is not None or words[cue.first - 1].folded not in _THEREFORE or form.frame not in SPEAKING:
        return 0
    return 1 if words[min(cue.last, len(words) - 1)].article else 0


def _in_this_regard(words: list[Word], cue: CueMatch) -> int:
    """What ties what a reporter goes on to tell to what was said.

    ``…، [وفي هذا الصدد] أضاف أن``, ``…، [وفي السياق ذاته] قال``, ``…، [وفي سياق متصل،] قال``.
    """
    first = cue.first
    k = first - 1 - (words[first - 1].kind == COMMA)
    k -= (words[k].folded in SAME and words[k - 1].article) or words[k].folded in _RELATED
    if words[k].stem not in _REGARDS or k < _FIRST:
        return 0
    k -= 1 + (words[k - 1].folded in _THIS)
    return first - k if words[k].folded == "وفي" else 0


def _comes_back(words: list[Word], cue: CueMatch, report: Report | None) -> int:
    """Somebody came back to what they said: ``…[، لكنها عادت] وأكدت``."""
    first = cue.first
    if report is None or report.found != "dropped":
        return 0
    if words[first].conjunction != "و" or words[first - 1].folded not in _CAME_BACK:
        return 0
    if words[first - 2].folded in ITSELF or words[first - 2].folded == "ثم" or words[first - 2].kind in CLAUSE_BREAKS:
        return 2 - (words[first - 2].kind in CLAUSE_BREAKS)
    that = words[first - 2]
    however = that.complementizer is not None and that.pronoun is not None and words[first - 3].folded in HOWEVER
    return 3 if however else 0


def _later(words: list[Word], cue: CueMatch, form: CueForm, report: Report | None) -> int:
    """``… [وبعد ساعة] أعلن الوزير``, ``…، [وعن الرواتب] قال فلان``."""
    if report is None or not (report.found == "after" or (report.found == "dropped" and form.frame == "say")):
        return 0
    first = cue.first
    for k in range(first - 1, max(first - _LONGEST_TOPIC, 0), -1):
        word = words[k]
        soon = report.found == "after" and first - k < _LONGEST_LATER
        if soon and word.folded in _LATER and words[k - 1].folded != "اولا":
            return first - k
        asked = word.folded == "وفي" and words[k + 1].stem in _ASKED  # ، وفي سؤال عن الرواتب [قال فلان]
        if (word.folded in _TOPICS or asked) and words[k - 1].kind in CLAUSE_BREAKS:
            return first - k
        if word.kind not in (NOT_PUNCTUATION, COMMA) or word.complementizer is not None:
            return 0
    return 0


def _contrasts(words: list[Word], cue: CueMatch, report: Report | None) -> int:
    """``… [في حين كان قد] توقع``, ``… [رغم أنه] أعلن قبل ذلك أن``, ``… [فيما] أعلن``."""
    first = cue.first
    while first > _FIRST and words[first - 1].folded in _PLUPERFECT:
        first -= 1
    before = words[first - 1]
    if (words[first - 2].folded, before.folded) in _CONTRASTS:
        if cue.last < len(words) and words[cue.last].stem in GROWING and not has_complement(words, cue):
            return 0  # في حين [سجلت الأسعار] ارتفاعا
        if _takes_another(words, cue):
            return 0  # وهو ما [دفع إلى] تأسيس الجماعة
        return cue.first - first + 2
    if report is not None and report.found == "dropped" and words[first - 2].folded in _THOUGH:
        if before.complementizer is not None and before.pronoun is not None:
            return cue.first - first + 2
    return cue.first - first + 1 if before.folded in MEANWHILE and speaks_meanwhile(words, cue) else 0


def _takes_another(words: list[Word], cue: CueMatch) -> bool:
    """Whether a preposition that a verb of saying does not take stands right behind what may be another: دفع [إلى]."""
    form = cue.form
    if form is None or cue.last >= len(words) or not words[cue.last].flags & lexicon.PREPOSITION:
        return False
    return "ambiguous" in form.flags and words[cue.last].folded not in form.prepositions


def _handed_down_from(words: list[Word], about: int, first: int) -> int:
    """Where a tradition begins that goes on from another's words, at or before its عن; the verb where it does not.

    ``…، [وعن] أنس أنه قال``, ``…، [وقد روى مسلم] عن أنس قال``, ``… [ويقول أبو هريرة] عن النبي أنه قال``,
    ``…، [كما ينقل] عن فلان قوله``.
    """
    for k in range(about, max(about - _LONGEST_CHAIN, 1), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None:
            break
        tells = k == about or word.folded in TRADITION or any(form.part == "verb" for form in word.cues)
        if tells and (
            words[k - 1].folded in _HAS or (words[k - 1].folded == "كما" and words[k - 2].kind in CLAUSE_BREAKS)
        ):
            return k - 1
        if tells and (word.folded[0] == "و" or words[k - 1].kind in CLAUSE_BREAKS):
            return k
    return first


def _acted_first(words: list[Word], first: int) -> int:
    """How many words before قائلا or بالقول tell that somebody began to speak, or 0 if none do.

    ``…، [ورد الوكيل العام] قائلا``, ``…، [وتابع] بالقول``.
    """
    for k in range(first - 1, max(first - _SOON, 1), -1):
        word, before = words[k], words[k - 1]
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None or word.flags & lexicon.RELATIVE:
            return 0
        if before.kind == COMMA:
            joined = word.folded[0] in "وف" or word.folded[:2] in ("لي", "لت")
            verb = can_be_verb(word)
            noun = word.article or word.flags & lexicon.SPEAKER_HEAD & ~lexicon.PERSON_NAME
            unknown = not word.flags & ~lexicon.COMMON
            unknown = unknown and (words[k + 1].article or bool(words[k + 1].flags & lexicon.PREPOSITION))
            subject = k < first - 1 or words[first].preposition == "ب"
            return first - k if joined and not noun and subject and (verb or unknown) else 0
    return 0


def _set_against(words: list[Word], start: int, *, apart: bool) -> int:
    """How many words before another source set what it says against what was said: ``إلا أن خبراء آخرين [يؤكدون]``.

    Without a past tense or a name, which sets it apart, لكن and بينما may be those of who speaks: ``لكن الناس يقولون``.
    """
    if start < 3:
        return 0
    if apart and words[start - 1].folded in _OPPOSING:
        return 1
    size = 1 if words[start - 1].folded in _PLUPERFECT else 0
    before = (words[start - size - 2].folded, words[start - size - 1].folded)
    return size + 2 if before in OPPOSING_PAIRS else 0
