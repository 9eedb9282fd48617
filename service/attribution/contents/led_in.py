"""How many words before a cue set it against what was said: ``… [في حين] توقع``, ``… [وهو ما] نفاه``."""

from typing import Final

from service.attribution.contents.contrasts import OPPOSING_PAIRS
from service.attribution.contents.meanwhile import MEANWHILE, speaks_meanwhile
from service.attribution.cues.chains import TRADITION
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.phrase_starts import AS_FOR
from service.attribution.mentions.phrase_words import SAME
from service.attribution.reports.phrase_sources import that_happened
from service.attribution.reports.reports import Report
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import CLAUSE_BREAKS, COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_SOON: Final = 8
_LONGEST_LATER: Final = 5
_LONGEST_TOPIC: Final = 14
_LONGEST_CHAIN: Final = 8
_HAS: Final = ("وقد", "فقد")
ITSELF: Final = word_set("led_in.itself")
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
_HOWEVER: Final = ("الا", "غير", "بيد")  # غير أنه, إلا أنها
_NOR: Final = ("ولا", "ولم", "ولن")
_AND_SOME: Final = ("ومنهم", "ومنهن", "منهم", "منهن")
_THAT: Final = ("وذلك", "ذلك")
_LATER: Final = word_set("led_in.later")
_REGARDS: Final = word_set("led_in.regards")
_NEAREST_REGARD: Final = 3
_THIS: Final = ("هذا", "هذه", "نفس", "ذات")
_RELATED: Final = ("متصل", "اخر", "مواز", "مشابه")
_TOPICS: Final = word_set("led_in.topics")  # ، وعن الرواتب [قال فلان]


def led_in(words: list[Word], cue: CueMatch, report: Report | None) -> int:
    """How many words before a past tense set it against what was said.

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
    if form is None or first < 3:
        return 0
    before = words[first - 1].folded
    if report is not None and report.found == "noun" and before.startswith("م") and before.endswith("ا"):
        return 1  # مكتفيا بالقول
    if report is not None and words[first].folded == "بالقول":
        return _acted_first(words, first)
    if report is not None and report.found in ("pronoun", "before") and words[first].folded.startswith("بقول"):
        for k in range(first - 1, max(first - _SOON, 0), -1):
            if words[k - 1].kind in CLAUSE_BREAKS and words[k].conjunction == "و":
                return first - k if any(f.part == "verb" for f in words[k].cues) else 0  # ، وبين السبب [بقوله] إن
    if report is not None and (words[first - 2].folded, before) == ("قبل", "ان"):
        return 2  # قبل أن يضيف
    if form.part == "verb" and form.tense == "present" and report is not None and words[first].folded[0] == "ل":
        for k in range(first - 1, max(first - _SOON, 1), -1):
            if words[k].folded in _AND_THEN and words[k - 1].kind in CLAUSE_BREAKS:
                return first - k  # ، ثم عاد في المساء [ليقول] إن
    if form.part == "verb" and report is not None and report.found == "dropped":
        yet = _goes_on_yet(words, first)
        if yet:
            return yet
    if form.part == "verb" and report is not None and report.found == "before" and report.source is not None:
        if report.source.span[1] == first:
            against = _set_against(words, report.source.span[0], past=form.tense == "past")
            if against:
                return first - report.source.span[0] + against
        of_source = report.source.span[0]
        fronted = of_source > 0 and words[of_source - 1].folded in AS_FOR and words[first].conjunction == "ف"
        if fronted and first - report.source.span[1] <= 1:
            return first - of_source + 1  # … أما اللاعب سالم العلي [فقال]
    if form.part == "verb" and report is not None and report.found == "dropped" and words[first].conjunction == "ف":
        topic = next((k for k in range(first - 1, max(first - _SOON, 0), -1) if words[k].folded in AS_FOR), first)
        if all(word.kind in (NOT_PUNCTUATION, COMMA) and not word.complementizer for word in words[topic:first]):
            return first - topic  # … أما الأجور [فقال] إنها
    if form.part == "participle" and form.lemma == "قال" and report is not None:
        return _acted_first(words, first)
    if report is not None and form.part != "participle" and report.found == "chain" and report.source is not None:
        if report.source.span[1] <= first:
            return first - _handed_down_from(words, report.source.span[0] - 1, first)
    if report is not None and form.part == "verb" and before == "من" and words[first - 2].folded in _AND_SOME:
        return 2  # ومنهم من [يرى] أن
    if form.part == "verb" and report is not None and report.found == "dropped":
        for k in range(first - 1, first - 3, -1):
            if words[k].folded in _NOR and words[k - 1].kind in CLAUSE_BREAKS:
                return first - k  # ، ولا تكاد [ترى] أن
    if form.part == "verb" and form.tense == "present" and report is not None and report.found == "after":
        thinks = form.cue_class in _HELD and report.source is not None and report.source.kind in _SINGLE
        if not (form.frame == "say" or thinks):
            return 0
        if (words[first - 2].folded, before) == ("في", "حين"):
            return 2  # في حين [تقول الحكومة] إن
        return 1 if before in ("فيما", "بينما") else 0  # ، فيما [يرى الخبير] أن
    if form.part != "verb" or form.tense != "past":
        return 0
    if (
        before in _THEREFORE
        and report is None
        and form.frame in SPEAKING
        and words[min(cue.last, len(words) - 1)].article
    ):
        return 1  # لذا [طالب] المؤتمر
    if regard := _in_this_regard(words, first):
        return regard
    if report is not None and report.found == "dropped" and (back := _comes_back(words, first)):
        return back
    if report is not None and (report.found == "after" or (report.found == "dropped" and form.frame == "say")):
        for k in range(first - 1, max(first - _LONGEST_TOPIC, 0), -1):
            later = (
                report.found == "after"
                and words[k].folded in _LATER
                and first - k < _LONGEST_LATER
                and words[k - 1].folded != "اولا"
            )
            if later or (words[k].folded in _TOPICS and words[k - 1].kind in CLAUSE_BREAKS):
                return first - k
            if words[k].kind not in (NOT_PUNCTUATION, COMMA) or words[k].complementizer is not None:
                break
    while first > 3 and words[first - 1].folded in _PLUPERFECT:
        first -= 1
    if (words[first - 2].folded, words[first - 1].folded) in _CONTRASTS:
        return cue.first - first + 2
    if report is not None and report.found == "dropped" and words[first - 2].folded in _THOUGH:
        if words[first - 1].complementizer is not None and words[first - 1].pronoun is not None:
            return cue.first - first + 2  # رغم أنه [أعلن] قبل ذلك أن
    return cue.first - first + 1 if words[first - 1].folded in MEANWHILE and speaks_meanwhile(words, cue) else 0


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


def _in_this_regard(words: list[Word], first: int) -> int:
    """How many words before a verb tie what a reporter goes on to tell to what was said, or 0 if none do.

    ``…، [وفي هذا الصدد] أضاف أن``, ``…، [وفي السياق ذاته] قال``, ``…، [وفي سياق متصل،] قال``.
    """
    k = first - 1 - (words[first - 1].kind == COMMA)
    k -= (words[k].folded in SAME and words[k - 1].article) or words[k].folded in _RELATED
    if words[k].stem not in _REGARDS or k < _NEAREST_REGARD:
        return 0
    k -= 1 + (words[k - 1].folded in _THIS)
    return first - k if words[k].folded == "وفي" else 0


def _goes_on_yet(words: list[Word], first: int) -> int:
    """How many words before a verb without a subject set what somebody goes on to say against what they said, or 0.

    ``إن الحكومة ستفاوض، [غير أنها] تحذر من أن``, ``…، [إلا أنه لا] يستبعد أن``, ``…، [لكنه لا] يعتقد أن``.
    """
    size = 1 if words[first - 1].folded in _NO else 0
    that = words[first - size - 1]
    if size and that.folded in ITSELF:
        return size + 1
    if that.complementizer is None or that.pronoun is None or that.pronoun[0] != 3 or first - size < 3:
        return 0
    return size + 2 if words[first - size - 2].folded in _HOWEVER else 0


def _comes_back(words: list[Word], first: int) -> int:
    """How many words before a verb tell that somebody came back to what they said, or 0: ``…[، لكنها عادت] وأكدت``."""
    if words[first].conjunction != "و" or words[first - 1].folded not in _CAME_BACK:
        return 0
    if words[first - 2].folded in ITSELF or words[first - 2].folded == "ثم" or words[first - 2].kind in CLAUSE_BREAKS:
        return 2 - (words[first - 2].kind in CLAUSE_BREAKS)
    that = words[first - 2]
    however = that.complementizer is not None and that.pronoun is not None and words[first - 3].folded in _HOWEVER
    return 3 if however else 0


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


def _set_against(words: list[Word], start: int, *, past: bool) -> int:
    """How many words before another source set what it says against what was said: ``إلا أن خبراء آخرين [يؤكدون]``.

    Without a past tense, لكن and بينما may be those of who speaks: ``لكن الناس يقولون``.
    """
    if start < 3:
        return 0
    if past and words[start - 1].folded in _OPPOSING:
        return 1
    size = 1 if words[start - 1].folded in _PLUPERFECT else 0
    before = (words[start - size - 2].folded, words[start - size - 1].folded)
    return size + 2 if before in OPPOSING_PAIRS else 0
