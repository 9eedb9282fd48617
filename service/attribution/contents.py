"""Where each report's content ends, and whether it is direct, indirect or mixed."""

from bisect import bisect_right
from typing import Final

from service.attribution.article import Article
from service.attribution.complements import THOUGHTS, governs_content, is_governed
from service.attribution.cues import CueMatch
from service.attribution.marked_words import is_speech
from service.attribution.names import name_words, phrase_at
from service.attribution.quotation_marks import Stretch
from service.attribution.reports import (
    AFTER_COLON,
    BEFORE,
    CLAUSE,
    MARKS,
    PREPOSITIONAL,
    Report,
)
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SOON: Final = 8
_LONGEST_ASIDE: Final = 120
_LONGEST_LATER: Final = 5
_LONGEST_SUBJECT: Final = 14
_MOST_WITHIN: Final = 3
_LONGEST_REFERENCE: Final = 14
_SHORTEST_CITED: Final = 4
_VERSE_MARKS: Final = ("{", "﴿", "﴾")
_FOUND_IN: Final = word_set("contents.found_in")
_DISCLOSING: Final = word_set("contents.disclosing")
_ITSELF: Final = word_set("contents.itself")
_GIVING: Final = word_set("contents.giving")
_DETAILS: Final = word_set("contents.details")
_OCCASIONED: Final = word_set("contents.occasioned")
_FEARS: Final = word_set("contents.fears")
_TANWIN: Final = ("اً", "ًا")
_SPEAKING: Final = ("say", "demand")
_STOPS: Final = (COMMA, SEMICOLON, DASH)
_ADDITIONS: Final = word_set("contents.additions")
_LINKING: Final = word_set("contents.linking")
_WHEN: Final = word_set("contents.when")
_REPLYING: Final = word_set("contents.replying")
_WHERE: Final = word_set("contents.where")
_CONTRASTS: Final = (("في", "حين"), ("وهو", "ما"), ("وهي", "ما"), ("الامر", "الذي"), ("وهذا", "ما"))
_LEANING: Final = word_set("contents.leaning")
_PLUPERFECT: Final = word_set("contents.pluperfect")
_OF_MIND: Final = ("belief", "expectation", "demand")
_PRETENDING: Final = word_set("contents.pretending")
_OPPOSING: Final = word_set("contents.opposing")
_OPPOSING_PAIRS: Final = frozenset((("الا", "ان"), ("غير", "ان"), ("بيد", "ان"), ("في", "حين"), ("حين", "ان")))
_NOT: Final = ("لم", "ولم")
_LATER: Final = word_set("contents.later")
_TOPICS: Final = word_set("contents.topics")  # ، وعن الرواتب [قال فلان]
_REFERRING: Final = word_set("contents.referring")
_AND_THAT: Final = (("وهو", "ما"), ("وهي", "التي"), ("الامر", "الذي"), ("وهذا", "ما"), ("وهو", "الامر"))
_STIRRING: Final = word_set("contents.stirring")
_REACTIONS: Final = word_set("contents.reactions")


def end_contents(article: Article, reports: list[Report], following: dict[int, CueMatch]) -> None:
    """Give every report its last token and its type, in place.

    Args:
        article: the article.
        reports: its reports in order of their cues, contents still open.
        following: all cues of the article by their first token.
    """
    opened = {r.cue.first: r for r in reports if r.cue is not None}
    stops = _stops(article, opened, following)
    for report in reports:
        if report.opening == BEFORE:
            continue
        if report.opening == MARKS:
            _end_marked(article, report, stops, following)
        else:
            _end_clause(article, report, stops, opened)
        report.first, report.last = article.tokens.trimmed(report.first, report.last)
        if report.type != "direct":
            _leave_links(article, report)
        if report.type != "direct" or report.stretch is None:
            _leave_lone_mark(article, report)
        _leave_reference(article, report)
    ends = {r.last: r for r in reports if r.cue is not None and r.cue.form is not None}
    reports[:] = [r for r in reports if not (_is_act(r) or _is_empty(article, r) or _is_told_twice(article, r, ends))]


def _leave_reference(article: Article, report: Report) -> None:
    """Leave out a bracket at the end that tells where the words are found: ``{… رحيم (173)}``, ``… (رواه مسلم)``."""
    words, last = article.words, report.last - 1
    if last - report.first < _SHORTEST_CITED or words[last].surface not in (")", "]"):
        return
    opening = last - 1
    while opening > max(report.first, last - _LONGEST_REFERENCE) and words[opening].surface not in ("(", "["):
        opening -= 1
    if words[opening].surface not in ("(", "[") or opening == report.first:
        return
    inner = words[opening + 1 : last]
    numbered = bool(inner) and bool(inner[-1].flags & lexicon.NUMBER)
    stretch = report.stretch
    verse = stretch is not None and words[stretch.opening].surface in _VERSE_MARKS and len(inner) == 1
    page = any(word.kind in (COMMA, COLON) for word in inner)
    if (inner and inner[0].folded in _FOUND_IN) or (numbered and (verse or page)):
        report.first, report.last = article.tokens.trimmed(report.first, opening)


def _leave_links(article: Article, report: Report) -> None:
    """Leave out the words at the end of a clause that link what comes after it: ``… ، لكنه [قال]``."""
    while report.last - report.first > 1 and article.words[report.last - 1].folded in _LINKING:
        report.first, report.last = article.tokens.trimmed(report.first, report.last - 1)


def _leave_lone_mark(article: Article, report: Report) -> None:
    """Leave out a mark at the end that closes what none has opened: ``الخطة جاهزة”``."""
    last = report.last - 1
    if last <= report.first:
        return
    if article.words[last].kind == MARK and last not in article.closed and last not in article.opened:
        report.first, report.last = article.tokens.trimmed(report.first, last)
    first = report.first
    if article.words[first].kind == MARK and first not in article.opened and report.last - first > 1:
        report.first = first + 1  # أنها”جاءت


def _stops(
    article: Article, opened: dict[int, Report], following: dict[int, CueMatch]
) -> dict[Stretch | None, list[int]]:
    """The tokens where a clause stops, in order, outside of marks (None) and inside each stretch.

    A clause stops at its sentence's end, the next cue beside it, a source phrase, the reporter's own words. What stands
    in marks inside it does not stop it. Found in one pass, so that many clauses in one sentence cost no more than one.
    """
    words, stretch_of = article.tokens.words, article.stretch_of
    found = [j for j, cue in following.items() if _ends_before(article, cue, opened.get(j))]
    found += [
        j
        for j in article.tokens.punctuation
        if words[j].kind in _STOPS and j + 1 < len(words) and _adds(article, j + 1, following)
    ]
    found += [j + 1 for j in article.closed if j + 1 < len(words) and _is_formula(words, j + 1)]
    found += [cue.first - k for cue in following.values() if (k := _led_in(words, cue, opened.get(cue.first)))]
    found += [j - 1 for j in article.places("ذلك") if j and _justifies(words[j - 1])]
    found += [j for j in article.places("وذلك") if _is_occasion(words, j + 1)]
    stops: dict[Stretch | None, list[int]] = {None: []}
    for j in found:
        stops.setdefault(stretch_of.get(j), []).append(j)
    for _, last in article.tokens.sentences:
        ends = stretch_of.get(last - 1)
        if ends is not None and (ends.closing == last - 1 or (not ends.closed and ends.closing <= last)):
            ends = article.parent(ends)
        stops.setdefault(ends, []).append(last)
    for places in stops.values():
        places.sort()
    return stops


def _clause_end(article: Article, first: int, inside: Stretch | None, stops: dict[Stretch | None, list[int]]) -> int:
    """The first stop after the first token of a clause."""
    found = stops.get(inside, ())
    k = bisect_right(found, first)
    end = found[k] if k < len(found) else len(article.words)
    return min(end, inside.last) if inside is not None else end


def _is_act(report: Report) -> bool:
    """Whether a report is a want, a plan or an act, which counts only with quoted words."""
    if report.cue is None or report.cue.form is None or report.type != "indirect":
        return False
    return report.cue.form.frame == "quoted" or report.opening == PREPOSITIONAL


def _is_empty(article: Article, report: Report) -> bool:
    """Whether nothing but a particle is left of a content: ``بحسب الصحيفة، فقد [قال مصدر إن]``."""
    if report.last - report.first != 1 or report.stretch is not None:
        return report.last <= report.first
    word = article.words[report.first]
    return word.folded in _LINKING or bool(word.flags & (lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONJUNCTION))


def _is_told_twice(article: Article, report: Report, ends: dict[int, Report]) -> bool:
    """Whether a source phrase only repeats whose words these are: ``ورأت البحرين أن …، بحسب بيان``.

    A medium that tells of both is a source of its own, and so is another than the one named by a cue that stands
    further from the start of what the phrase follows. ``ends`` are the reports of cues by the end of their content.
    """
    if report.opening != BEFORE or report.cue is None or report.cue.phrase is None:
        return False
    source = article.words[slice(*report.source.span)] if report.source is not None else []
    if any(word.flags & lexicon.MEDIA for word in source):
        return False
    other = ends.get(report.last)
    if other is None or other.cue is None or other.cue.first < report.first:
        return False
    if other.cue.first <= report.first + _SOON or other.source is None:
        return True
    named = {word.bare for word in article.words[slice(*other.source.span)]}
    return any(word.bare in named for word in source)


def _end_marked(
    article: Article, report: Report, stops: dict[Stretch | None, list[int]], following: dict[int, CueMatch]
) -> None:
    stretch = report.stretch
    assert stretch is not None
    report.type = "direct"
    after = stretch.closing + 1
    words = article.words
    if not stretch.closed or after >= len(words) or report.cue is None or report.cue.form is None:
        return
    word = words[after]
    same_sentence = article.tokens.sentence_of[after] == article.tokens.sentence_of[stretch.closing]
    if not same_sentence or word.kind != NOT_PUNCTUATION or after in following:
        return
    governed = report.cue.form.part == "verb" and is_governed(report.cue.form, words[stretch.first])
    near = report.opener == report.cue.last and words[report.opener].kind != COLON and report.cue.form.lemma != "قال"
    near = near or governs_content(report.cue.form, words[report.opener - 1])
    if not (near or governed):
        return
    if governed or word.preposition in ("ب", "ل") or word.flags & lexicon.PREPOSITION:
        # «…» بمنطقة جازان: the clause goes on outside the marks
        end = _clause_end(article, stretch.closing, article.parent(stretch), stops)
        if end > after:
            report.first, report.last, report.type = stretch.opening, end, "mixed"


def _end_clause(
    article: Article, report: Report, stops: dict[Stretch | None, list[int]], opened: dict[int, Report]
) -> None:
    stretch = report.stretch
    inside = article.stretch_of.get(report.cue.first) if report.cue is not None else None
    end = _clause_end(article, report.first, inside, stops)
    if report.cue is not None:
        end = min(end, article.aside_end(report.cue.first))
        end = _contrast(article, report, end) if _is_of_mind(report.cue) else end
    for _ in range(_MOST_WITHIN):
        if end == len(article.words) or end >= article.sentence(report.first)[1]:
            break  # the article may break off right after a cue
        if not _is_said_within(report, opened.get(end)):
            break
        end = _clause_end(article, end, inside, stops)
    if stretch is not None and report.opening == CLAUSE:
        first, last = article.tokens.trimmed(stretch.closing + 1, end)
        described = _is_only_described(article, report, stretch, end)
        if not stretch.closed or described or all(
            word.kind != NOT_PUNCTUATION for word in article.words[first:last]
        ):  # fmt: skip
            report.first, report.last, report.type = stretch.first, stretch.last, "direct"
            return
    if report.opening == AFTER_COLON and inside is None:
        end = _lone_closing(article, report.first, end, opened) or end
    if report.found == "relative" and inside is None:
        end = _aside_end(article, report, end)
    if inside is None:
        end = _over_dots(article, report, end, stops)
    report.last = end
    spoken = [s for s in article.stretches_between(report.first, end) if s is not inside and is_speech(article, s)]
    if report.opening == AFTER_COLON:
        report.type = "mixed" if spoken else "direct"
        return
    report.type = "mixed" if spoken else "indirect"
    if len(spoken) == 1:
        only = spoken[0]
        first, last = article.tokens.trimmed(report.first, end)
        if only.opening <= first and only.closing >= last - 1:
            report.first, report.last, report.type = only.first, only.last, "direct"


def _is_only_described(article: Article, report: Report, stretch: Stretch, end: int) -> bool:
    """Whether the reporter goes on behind a description in marks: وصفه بأنه «فظيع» بعد أن …, «عابر»، في لقاء."""
    cue, words, after = report.cue, article.words, stretch.closing + 1
    if cue is None or cue.form is None or cue.form.frame != "describe" or after + 1 >= end:
        return False
    if words[after].folded in _OCCASIONED:
        return True
    if words[after].kind != COMMA or words[after + 1].complementizer or words[after + 1].folded == "بل":
        return False
    return not article.stretches_between(after, end)


def _is_of_mind(cue: CueMatch) -> bool:
    """Whether a verb tells what somebody thinks, expects, asks for or pretends rather than says."""
    form = cue.form
    return form is not None and form.part == "verb" and (form.cue_class in _OF_MIND or form.lemma in _PRETENDING)


def _contrast(article: Article, report: Report, end: int) -> int:
    """The comma at which a reporter sets something against a thought: ``ظن الجميع أن …[، لكن الفريق فاز]``, or the end.

    What is said goes on so: ``قال إن الوضع صعب، لكنه سيتحسن``.
    """
    words, inside = article.words, article.stretch_of.get(report.first)
    for k in article.tokens.punctuation_between(report.first, end):
        if words[k].kind != COMMA or k + 2 >= end or article.stretch_of.get(k) is not inside:
            continue
        following = words[k + 1].folded
        if following.startswith(("لكن", "ولكن")) or following == "بينما":
            return k
        if (following, words[k + 2].folded) in _OPPOSING_PAIRS:
            return k
    return end


def _is_said_within(report: Report, other: Report | None) -> bool:
    """Whether a verb without a subject cannot be the source's: ``قال مصدر إن الوزارة درست البيان [وخلصت] إلى أن``."""
    source = report.source
    if other is None or other.cue is None or other.cue.form is None or source is None or other.found != "dropped":
        return False
    form = other.cue.form
    if form.part != "verb" or form.person != 3 or source.kind not in ("person", "unnamed", "organization"):
        return False
    if form.number != "s":
        return source.number == "s" and source.kind != "organization"
    return source.gender is not None and form.gender is not None and form.gender != source.gender


def _over_dots(article: Article, report: Report, end: int, stops: dict[Stretch | None, list[int]]) -> int:
    """The end of a content that goes on over dots.

    Speech after a colon does: ``وأوضح: لا أبدا... والمشكل هو المال``; a clause only where what follows the dots leans
    on it or ends in how the speaker went on: ``أن الخطة جاهزة .. وذلك لتوفير المال``, ``… .. مشيرا إلى أن``.
    """
    words, paragraph_of, first = article.words, article.tokens.paragraph_of, report.first
    while end < len(words) and paragraph_of[end] == paragraph_of[first]:
        dots = sum(len(word.surface) for word in words[max(first, end - 3) : end] if word.kind == FULL_STOP)
        if dots < 2 and words[end - 1].surface != "\N{HORIZONTAL ELLIPSIS}":
            break
        if article.tokens.sentences[article.tokens.sentence_of[end]][0] != end:
            break
        following = _clause_end(article, end, None, stops)
        if report.opening != AFTER_COLON and words[end].folded not in _LEANING:
            if not _tells_how(words, following) or any(_narrates(word) for word in words[end : end + _SOON]):
                break
        end = following
    return end


def _tells_how(words: list[Word], j: int) -> bool:
    """Whether an adverbial participle of saying stands at a word: مشيرا إلى."""
    return j < len(words) and any(form.adverbial and "ambiguous" not in form.flags for form in words[j].cues)


def _narrates(word: Word) -> bool:
    """Whether a word is a verb of saying in the past, so that another report begins."""
    return any(form.tense == "past" and "ambiguous" not in form.flags for form in word.cues)


def _lone_closing(article: Article, first: int, end: int, opened: dict[int, Report]) -> int:
    """The mark that closes speech after a colon which no mark opens: ``وتابع: احرص على علمك. لا تتوقف."``; else 0."""
    words, tokens = article.words, article.tokens
    for k in tokens.punctuation_between(first, first + _LONGEST_ASIDE):
        if tokens.paragraph_of[k] != tokens.paragraph_of[first]:
            break
        if words[k].kind == MARK:
            lone = k >= end and k not in article.opened and k not in article.closed and k not in article.stretch_of
            return k if lone and not any(j in opened for j in range(end, k)) else 0
    return 0


def _aside_end(article: Article, report: Report, end: int) -> int:
    """The comma that closes a relative clause between commas: ``سالفيني، الذي قال إن …، ينفي``; else the end."""
    words = article.words
    assert report.cue is not None
    relative = report.cue.first - 1
    while relative > 0 and not words[relative].flags & lexicon.RELATIVE and report.cue.first - relative < 4:
        relative -= 1
    if words[relative - 1].kind != COMMA or not words[relative].folded.startswith("ال"):
        return end
    outside = article.stretch_of.get(report.first)
    for k in range(report.first, min(end, report.first + _LONGEST_ASIDE)):
        if words[k].kind == COMMA and article.stretch_of.get(k) is outside:
            if k + 1 < end and words[k + 1].flags & lexicon.PRONOUN:
                continue  # أن يوم السبت، هو يوم
            return k
    return end


def _ends_before(article: Article, cue: CueMatch, other: Report | None) -> bool:
    """Whether a cue inside a clause opens a report beside it rather than inside it."""
    words = article.words
    before = words[cue.first - 1]
    punctuated = before.kind in _STOPS or cue.first - 1 in article.closed
    if cue.phrase is not None:
        if cue.phrase.follows == "pronoun":
            return punctuated or not _is_gone_on_with(words, cue.last)
        if other is not None and other.opening == BEFORE and other.last > cue.first:
            return False  # الفشل يعود [بحسب خبراء] إلى الفساد
        if cue.phrase.weak and (not punctuated or other is None):
            return False  # حسب الحالة، كما جرى
        return other is not None or punctuated
    form = cue.form
    assert form is not None
    if form.person == 1:
        return False  # who speaks tells what they said themselves: وأضاف: ذهبت إليه وقلت له: …
    if form.part == "participle":
        if not form.adverbial or words[cue.first].article:
            return False
        if other is not None or (cue.last < len(words) and any(f.lemma == "قال" for f in words[cue.last].cues)):
            return True  # also [مستشهدا] بقوله تعالى
        governs = cue.last < len(words) and words[cue.last].folded in form.prepositions
        if governs and words[cue.last].flags & lexicon.PREPOSITION and "ambiguous" not in form.flags:
            return True  # سقط ثلاثة [مشيرة إلى] آخرين
        if form.frame == "demand" and words[cue.first].form[-1] == "ا" and _has_complement(words, cue):
            return True  # لا خطر [داعيا] المواطنين إلى الهدوء
        if form.lemma in _FEARS:
            return False  # إن الناس يعيشون هناك، [خائفين] على حياتهم
        if punctuated and "ambiguous" in form.flags and words[cue.first].surface.endswith(_TANWIN):
            return True  # …، [موجها] الشكر للجمهور
        return punctuated and (
            "ambiguous" not in form.flags or (form.frame in _SPEAKING and _has_complement(words, cue))
        )
    if form.part == "noun":
        return punctuated and other is not None and other.found == "noun"  # …، بالقول إن
    also = before.folded == "كما" and other is not None and other.opening == CLAUSE
    also = also and (form.tense == "past" or _goes_on_in_present(article, cue))
    if (before.flags & lexicon.RELATIVE and not also) or before.complementizer:
        return False
    if _is_first_person(words, cue):
        return False  # ونصحوني، وأكدوا لي أن، وقررنا: who speaks goes on
    word = words[cue.first]
    if other is None:
        acts = form.tense == "past" and ("ambiguous" not in form.flags or _has_complement(words, cue))
        if form.frame == "quoted" and _is_coordinated(words, cue.last):
            return False  # أن الفيلم جاهز، [وقرر] أن يعرضه وأنه سعيد
        named = cue.last < len(words) and words[cue.last].bare in name_words(article)  # ، ورجح العفيف النطق بالحكم
        speaks = form.frame in _SPEAKING or form.frame == "quoted" or named
        return punctuated and acts and speaks and word.conjunction == "و"
    if before.folded in _LINKING:
        return True
    joined = word.conjunction in ("و", "ف") or word.folded[:2] in ("لي", "لت") or before.folded in ("وقد", "فقد")
    joined = joined or (word.folded[0] in "وف" and form.lemma[0] != word.folded[0])  # ورد is a word too
    if before.kind == COMMA and form.frame == "say" and other.opener == cue.last and words[cue.last].kind == COLON:
        return True  # in a dialogue: قالوا: نعم، [قال]: متى؟
    if not joined:
        found = other.found == "after" or (other.found == "dropped" and cue.pronoun is None)
        return punctuated and form.tense == "past" and found and "ambiguous" not in form.flags
    if punctuated:
        return True
    return form.tense == "past" and "ambiguous" not in form.flags and other.found in ("dropped", "after")


def _is_coordinated(words: list[Word], j: int) -> bool:
    """Whether another clause with وأن follows in the sentence, so that what was said goes on until there."""
    for word in words[j : j + _LONGEST_ASIDE]:
        if word.kind == FULL_STOP:
            return False
        if word.complementizer is not None and word.conjunction == "و" and word.complementizer == "-":
            return True
    return False


def _goes_on_in_present(article: Article, cue: CueMatch) -> bool:
    """Whether a sentence that reports in the present goes on: ``وتؤكد أنها بخير، كما [تؤكد] أنها عائدة``."""
    words, form = article.words, cue.form
    if form is None or form.frame != "say" or words[cue.first - 2].kind != COMMA:
        return False
    opening = words[article.sentence(cue.first)[0]]
    return any(f.part == "verb" and f.tense == "present" and f.gender == form.gender for f in opening.cues)


def _is_gone_on_with(words: list[Word], j: int) -> bool:
    """Whether a clause goes on after an aside with what belongs to it: ``غير ملائمة [حسب رأيه] لكثرة الحركة``.

    Where or when it was said does not: ``[على حد قوله] في مقابلة``.
    """
    if j + 1 >= len(words) or words[j].kind != NOT_PUNCTUATION or words[j].conjunction or words[j].folded in _WHERE:
        return False
    if (words[j].flags | words[j + 1].flags) & (lexicon.SPEECH | lexicon.MEDIA | lexicon.TIME):
        return False
    if words[j].preposition in ("ب", "ل") or words[j].flags & lexicon.PREPOSITION:
        return True
    # or a noun that no list parts from its clitic
    return words[j].folded.startswith(("ب", "ل")) and words[j].form.endswith("ة")


def _is_first_person(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb is said by or to who speaks, and so is no reporter's."""
    assert cue.form is not None
    if cue.form.person == 1 or (cue.pronoun is not None and cue.pronoun[0] == 1):
        return True
    return cue.last < len(words) and words[cue.last].folded in ("لي", "لنا")


def _is_occasion(words: list[Word], j: int) -> bool:
    """Whether a reporter tells when or where something was said: ``، وذلك في مقابلة``, ``، وذلك ردا على``."""
    if j + 1 >= len(words):
        return False
    if words[j].folded in _REPLYING:
        return words[j + 1].folded == "علي"
    return words[j].folded in _WHEN or (words[j].folded in _WHERE and bool(words[j + 1].flags & lexicon.SPEECH))


def _has_complement(words: list[Word], cue: CueMatch) -> bool:
    """Whether a preposition of a cue follows soon, so that an ambiguous form is the verb: ودعا القيادة إلى."""
    form = cue.form
    assert form is not None
    for word in words[cue.last : cue.last + _SOON]:
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.folded in form.prepositions and word.flags & lexicon.PREPOSITION:
            return True
        if "ب" in form.prepositions and word.folded[0] == "ب" and len(word.folded) > 3:
            return not word.flags & (lexicon.PERSON_NAME | lexicon.FUNCTION)
    return False


def _is_adverbial_accusative(word: Word) -> bool:
    """Whether an unknown word has the shape of a participle in the accusative: مستشهدا، متوجهاً."""
    return len(word.folded) > 4 and (
        word.surface.endswith(("اً", "ًا")) or (word.folded[-1:] == "ا" and word.folded[:2] in ("مت", "مس", "من"))
    )


def _justifies(word: Word) -> bool:
    """Whether a participle before ذلك tells how the speaker went on: ``… هذا العام [مبررا] ذلك بعدم …``."""
    if any(form.adverbial for form in word.cues):
        return True
    return word.folded[:1] == "م" and not word.flags & ~lexicon.COMMON and _is_adverbial_accusative(word)


def _led_in(words: list[Word], cue: CueMatch, report: Report | None) -> int:
    """How many words before a past tense set it against what was said.

    ``… في حين [توقع]``, ``… في حين كان قد [توقع]``, ``… وهو ما [نفاه]``, ``… لكن الوزير [أكد]``, ``… إلا أن مصدرا
    [أعلن]``, ``… وبعد ساعة [أعلن الوزير]``.
    """
    form, first = cue.form, cue.first
    if form is None or first < 3:
        return 0
    before = words[first - 1].folded
    if report is not None and report.found == "noun" and before.startswith("م") and before.endswith("ا"):
        return 1  # مكتفيا بالقول
    if report is not None and (words[first - 2].folded, before) == ("قبل", "ان"):
        return 2  # قبل أن يضيف
    if form.part == "verb" and report is not None and report.found == "before" and report.source is not None:
        if report.source.span[1] == first:
            against = _set_against(words, report.source.span[0], past=form.tense == "past")
            if against:
                return first - report.source.span[0] + against
    if form.part != "verb" or form.tense != "past":
        return 0
    if report is not None and report.found == "after":
        for k in range(first - 1, max(first - _LONGEST_LATER, 0), -1):
            if words[k].folded in _LATER or (words[k].folded in _TOPICS and words[k - 1].kind in _STOPS):
                return first - k
    while first > 3 and words[first - 1].folded in _PLUPERFECT:
        first -= 1
    if (words[first - 2].folded, words[first - 1].folded) in _CONTRASTS:
        return cue.first - first + 2
    return cue.first - first + 1 if words[first - 1].folded in ("فيما", "بينما") and _speaks(words, cue) else 0


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
    return size + 2 if before in _OPPOSING_PAIRS else 0


def _speaks(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb after فيما, كما or بينما tells what another said or would not say: ``، فيما لم يكشف فلان``.

    What may be another verb needs its preposition, its clause or somebody who speaks: not ``، فيما بلغ عدد الحوادث``.
    """
    form, last = cue.form, cue.last
    if form is None or form.part != "verb" or (form.tense != "past" and words[cue.first - 1].folded not in _NOT):
        return False
    if words[cue.first - 1].folded in _NOT and any(word.folded == "احد" for word in words[last : last + _SOON]):
        return False  # ولم يتدخل أي أحد
    doubtful = "ambiguous" in form.flags or form.cue_class == "finding"
    if words[cue.first - 1].folded in _NOT and cue.pronoun is not None and "person_object" not in form.flags:
        return False  # ولم تره منذ عام
    doubtful = doubtful or (form.frame == "quoted" and words[cue.first - 1].folded in _NOT)
    if not doubtful or last >= len(words) or words[last].complementizer is not None or _has_complement(words, cue):
        return True
    if form.lemma == "رفض" and any(f.part == "noun" for f in words[last].cues):
        return True  # فيما رفض [التعليق]
    informs = "person_object" in form.flags and form.frame != "demand"
    return form.cue_class != "finding" and not informs and bool(words[last].flags & lexicon.SPEAKER_HEAD)


def _is_background(words: list[Word], j: int) -> bool:
    """Whether a reporter recalls what had happened before: ``، وكان الوزير قد زار الموقع``."""
    for word in words[j + 1 : j + _SOON]:
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.folded == "قد":
            return True
    return False


def _is_another_report(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a reporter recalls what another had said: ``، وكان الناطق باسم الوزارة قال إن``."""
    for k in range(j + 1, min(j + _LONGEST_SUBJECT, len(words))):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        form = following[k].form if k in following else None
        if form is not None and form.part == "verb" and form.tense == "past":
            return form.frame == "say" and "ambiguous" not in form.flags
    return False


def _stirs(words: list[Word], j: int) -> bool:
    """Whether a reporter tells how words were taken: ``، ما أثار جدلا``, ``، الأمر الذي أثار غضب الأهالي``."""
    if j + 4 >= len(words):
        return False
    if (words[j].folded, words[j + 1].folded) in _AND_THAT:
        j += 1 + (words[j + 2].folded == "الذي")
    elif words[j].folded not in ("ما", "مما"):
        return False
    stirred = words[j + 2 : j + 6]
    return words[j + 1].folded in _STIRRING and any(word.stem in _REACTIONS for word in stirred)


def _is_formula(words: list[Word], j: int) -> bool:
    """Whether a formula of reporters begins at a word: في إشارة إلى، من جهته."""
    return bool((phrase_at(words, j)[1] | words[j].flags) & lexicon.FORMULA)


def _adds(article: Article, j: int, following: dict[int, CueMatch]) -> bool:
    """Whether the reporter goes on in their own words after a comma: ``، فيما رفض``, ``، كما دعا``, ``، دون أن``."""
    word = article.words[j]
    if _is_formula(article.words, j):
        return True
    if word.folded[:1] == "م" and not word.flags and not word.cues and _is_adverbial_accusative(word):
        return True
    if word.folded == "وذلك":
        return _is_occasion(article.words, j + 1)
    if word.folded in ("وكان", "وكانت"):
        return _is_background(article.words, j) or _is_another_report(article.words, j, following)
    if _stirs(article.words, j):
        return True
    if word.folded in _ITSELF and article.words[j + 1 : j + 2] and article.words[j + 1].folded == "لم":
        return _leaves_unsaid(article.words, j + 2)
    if word.folded not in _ADDITIONS or j + 1 >= len(article.words):
        return False
    if word.folded in ("وهو", "وهي"):
        return article.words[j + 1].folded in _REFERRING
    if word.folded in ("فيما", "كما", "بينما", "ولم"):
        return any(_speaks(article.words, following[k]) for k in (j + 1, j + 2) if k in following)
    if word.folded == "من" and article.words[j + 1].folded in ("دون", "غير"):
        j += 1
    return article.words[j].folded in ("دون", "غير", "بدون") and _leaves_out(article.words, j + 1)


def _leaves_out(words: list[Word], j: int) -> bool:
    """Whether without is followed by what was not done or not said: ``دون أن يوضح``, ``دون الكشف عن``."""
    if j >= len(words):
        return False
    if words[j].complementizer is None:
        if words[j].stem in _GIVING and any(word.stem in _DETAILS for word in words[j + 1 : j + 4]):
            return True  # دون الخوض في تفاصيل
        return any(form.part == "noun" and form.cue_class != "belief" for form in words[j].cues)  # not دون الذهاب إلى
    return _leaves_unsaid(words, j + 1)


def _leaves_unsaid(words: list[Word], j: int) -> bool:
    """Whether a verb after a negation is one of telling: ``لكنه لم [يذكر] أرقاما``, ``دون أن [يوضح]``."""
    return j < len(words) and (words[j].folded in _DISCLOSING or any(_tells(form) for form in words[j].cues))


def _tells(form: CueForm) -> bool:
    return form.part == "verb" and form.cue_class not in THOUGHTS
