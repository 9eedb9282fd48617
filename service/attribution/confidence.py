"""How sure a report is: a logistic model over what was seen of its cue, its content and its source.

Two small linear models, trained on annotated articles by ``scripts/train_confidence.py`` and kept as weights in
``data/confidence.json``: one tells whether a report's words are a quote at all, the other whether its words and its
speaker are both right. The first leaves out what is no quote, the second is the confidence that clients see.
"""

import json
from math import exp
from pkgutil import get_data
from typing import Any, Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.what_is_called import DEEMING, tells_what_it_is_called
from service.attribution.reports.contents_before import is_opinion, is_wording
from service.attribution.reports.nouns_of_saying import SPEECH_LEMMAS
from service.attribution.reports.opened_contents import is_plainly_said
from service.attribution.reports.reports import BARE, BEFORE, CLAUSE, MARKS, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.once import Once
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.words import Word

Weights = dict[str, float]
_Way = tuple[str, str, str, str, str]  # how it opens, how its source and its speaker were found, type, source
_Told = tuple[str, str, str, str, str | None, bool]  # lemma, class, frame, part, tense, whether it is ambiguous
_MOST_WEIGHED: Final = 2_000  # cues and ways to report whose weights are remembered
_known: Final[dict[Any, tuple[float, float]]] = {}  # by the way or the cue
_BOUNDS: Final = (0, 1, 2, 3, 5, 8, 13, 21, 34)
# of each size up to the last bound, then of what is larger
_BUCKETS: Final = (*[str(min(b for b in _BOUNDS if size <= b)) for size in range(_BOUNDS[-1] + 1)], "more")
_SIZES: Final = tuple(f"size {bucket}" for bucket in _BUCKETS)
_MARKED: Final = tuple(f"marked {bucket}" for bucket in _BUCKETS)
_MARKED_OPEN: Final = tuple(f"marked {bucket} open" for bucket in _BUCKETS)
_SOURCE_SIZES: Final = tuple(f"source size {bucket}" for bucket in _BUCKETS)
_GAPS: Final = tuple(f"gap {bucket}" for bucket in _BUCKETS)
_LEFT_OVER: Final = tuple(f"left over {bucket}" for bucket in _BUCKETS)
_SHARES: Final = 5  # how finely the share of an implied speaker is told
_DOUBTFUL: Final = frozenset(("ambiguous", "chain"))
_LONGEST_OCCASION: Final = 4  # في وقت سابق
_CALLING: Final = ("هتف", "ردد", "صرخ", "صاح", "نادى", "قال")
_MEANWHILE: Final = ("وهو", "وهي", "وهم", "وهن", "وهما")
_AGREE: Final = "أجمع"
_SOMEBODY: Final = ("person", "unnamed", "organization")
_WORDS_BEFORE: Final[tuple[tuple[str, int], ...]] = (
    ("relative", lexicon.RELATIVE), ("preposition", lexicon.PREPOSITION),
    ("complementizer", lexicon.COMPLEMENTIZER),
    ("negation", lexicon.NEGATION), ("auxiliary", lexicon.AUXILIARY), ("conjunction", lexicon.CONJUNCTION),
    ("particle", lexicon.PARTICLE), ("pronoun", lexicon.PRONOUN), ("connective", lexicon.CONNECTIVE),
)  # fmt: skip
_FAMILIES: Final[tuple[tuple[str, int], ...]] = (
    ("role", lexicon.ROLE), ("honorific", lexicon.HONORIFIC), ("given", lexicon.GIVEN_NAME),
    ("group", lexicon.GROUP | lexicon.ROLE_PLURAL), ("head", lexicon.ORGANIZATION_HEAD),
    ("institution", lexicon.ORGANIZATION_NAME), ("place", lexicon.PLACE), ("document", lexicon.DOCUMENT),
    ("family", lexicon.FAMILY_NAME), ("unnamed", lexicon.UNNAMED), ("common", lexicon.COMMON),
)  # fmt: skip


def _read() -> tuple[dict[str, tuple[float, float]], float]:
    """The two weights of each feature, for being a quote and for being right in full; the least chance of a quote."""
    data = json.loads(get_data("service.attribution", "data/confidence.json") or b"")
    quote, right = data["quote"], data["right"]
    return {name: (quote.get(name, 0.0), right.get(name, 0.0)) for name in quote | right}, data["least"]


_MODELS: Final = Once(_read)


def _bucket(names: tuple[str, ...], size: int) -> str:
    """The name of the feature that something is of a size."""
    return names[min(max(size, 0), len(names) - 1)]


def features(article: Article, report: Report) -> list[str]:
    """What the models look at, as names of binary features.

    Args:
        article: the article.
        report: a report with its content, source and sieve.
    """
    cue = report.cue
    found = _of_way(*_way(report))
    if cue is not None and cue.form is not None:
        found += _of_cue(_told(cue.form), article.words[cue.first].conjunction, report.opening, report.found)
    return [*found, *_of_place(article, report)]


def _way(report: Report) -> _Way:
    """How a report opens, how its source was found and its speaker, how it is written and what its source is."""
    source = report.source
    kind = source.kind if source is not None and source.kind else "none"
    return report.opening, report.found, report.sieve or report.found, report.type, kind


def _of_way(opening: str, how: str, sieve: str, written: str, kind: str) -> tuple[str, ...]:
    """The features of how a report opens, who said it and how that was found."""
    return (
        f"opening {opening}",
        f"sieve {sieve}",
        f"type {written}",
        f"source {kind}",
        f"opening {opening} source {kind}",
        f"opening {opening} found {how}",
    )


def _told(form: CueForm) -> _Told:
    """What the models look at in a form, the same for him and her, one and many."""
    return form.lemma, form.cue_class, form.frame, form.part, form.tense, "ambiguous" in form.flags


def _of_cue(told: _Told, conjunction: str, opening: str, how: str) -> tuple[str, ...]:
    """The features of a verb, participle or noun of saying with what opens behind it."""
    lemma, cue_class, frame, part, tense, ambiguous = told
    if opening == MARKS and lemma in DEEMING:
        cue_class, frame = "description", "describe"  # اعتبر القرار «مهزلة»: as if described
    return (
        f"lemma {lemma}",
        f"class {cue_class}",
        f"frame {frame} {opening}",
        f"part {part} {opening}",
        f"lemma {lemma} {opening}",
        f"tense {tense} {frame}",
        f"conjunction {conjunction} {part}",
        f"ambiguous {ambiguous} {opening} {how}",
    )


def _of_place(article: Article, report: Report) -> list[str]:
    """The features of a content, its source and what stands around them."""
    words = article.words
    cue, source = report.cue, report.source
    size = report.last - report.first
    kind = source.kind if source is not None and source.kind else "none"
    speaker = report.speaker.kind if report.speaker is not None else "none"
    found = [
        "bias",
        _bucket(_SIZES, size),
        f"speaker {speaker}",
    ]
    if report.share < 1.0:
        found.append(f"share {int(report.share * _SHARES)}")
    stretch = report.stretch
    if stretch is not None:
        found.append(_bucket(_MARKED if stretch.closed else _MARKED_OPEN, stretch.last - stretch.first))
        found.append(f"before marks {words[report.opener].kind if report.opening != BEFORE else 'after'}")
    if article.tokens.sentence_of[report.first] == 0:
        found.append("first sentence")
    if source is not None:
        first = words[source.span[0]]
        family = _first_name(first.flags, _FAMILIES, "unknown")
        found.append(f"source flags {family}")
        found.append(_bucket(_SOURCE_SIZES, source.span[1] - source.span[0]))
        if source.name is not None:
            known = any(words[k].flags & lexicon.PERSON_NAME for k in range(*source.name))
            found.append(f"name known {known}")
    if cue is None:
        return found
    inside = cue.first in article.stretch_of
    if inside:
        found.append(f"inside marks {report.found}")
    gap = report.opener - cue.last if report.opening != BEFORE else 0
    before = words[cue.first - 1] if cue.first else None
    found.append(_bucket(_GAPS, gap))
    found.append(f"before {_before(before)}")
    if cue.form is None:
        phrase = cue.phrase
        assert phrase is not None
        found.append(f"phrase {phrase.lemma}")
        found.append(f"phrase weak {phrase.weak} {report.opening} {kind}")
        return found
    form = cue.form
    if report.opening == CLAUSE:
        opener = words[report.opener]
        found.append(f"complementizer {_as_spelled(opener, form)} {form.lemma if form.lemma == 'قال' else form.frame}")
        previous = words[report.opener - 1]
        if previous.flags & lexicon.PREPOSITION:
            found.append(f"preposition {previous.folded in form.prepositions}")
        taken = source.span[1] if source is not None and source.span[0] >= cue.last else cue.last
        left_over = _bucket(_LEFT_OVER, report.opener - taken)
        found += [left_over, f"{left_over} {form.frame}"]
        if previous.kind == COMMA:
            found.append("comma before complementizer")
    return found


def _as_spelled(complementizer: Word, form: CueForm) -> str:
    """How a complementizer begins, with the hamza that it has behind its cue where the article leaves it out."""
    begins = complementizer.form[:3]
    if "ا" not in begins:
        return begins
    return begins.replace("ا", "إ" if form.lemma == "قال" and begins[0] == "ا" else "أ", 1)


def _before(word: Word | None) -> str:
    if word is None or word.kind != NOT_PUNCTUATION:
        return f"mark {-1 if word is None else word.kind}"
    return _first_name(word.flags, _WORDS_BEFORE, "word")


def _first_name(flags: int, categories: tuple[tuple[str, int], ...], otherwise: str) -> str:
    return next((name for name, bits in categories if flags & bits), otherwise)


def probability(weights: Weights, found: list[str]) -> float:
    """The probability, in [0, 1], that a model gives for the features found."""
    return _logistic(sum([weights[name] for name in found if name in weights]))


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + exp(-score))


def _rounded(chance: float) -> float:
    """To three digits; ``round`` writes the number out and reads it again."""
    return int(chance * 1000.0 + 0.5) / 1000.0


def confidence(article: Article, report: Report) -> float | None:
    """The probability that a report's content and speaker are both right, in [0, 1]; None where it is no quote."""
    weights, least = _MODELS.get()
    quote, right = _weights_of_way(_way(report))
    cue = report.cue
    if cue is not None and cue.form is not None:
        conjunction = article.words[cue.first].conjunction
        more = _weights_of_cue(_told(cue.form), conjunction, report.opening, report.found)
        quote, right = quote + more[0], right + more[1]
    for name in _of_place(article, report):
        pair = weights.get(name)
        if pair is not None:
            quote += pair[0]
            right += pair[1]
    if _logistic(quote) < least and not _is_plain(article, report):
        return None
    return _rounded(_logistic(right))


def _is_plain(article: Article, report: Report) -> bool:
    """Whether its wording alone leaves no doubt that a report is a quote, however short: ما سماه «الترهيب»."""
    if is_wording(report) or is_opinion(article, report) or is_plainly_said(article, report):
        return True
    if report.opening == BARE:
        return _is_said_by_whom_it_names(report)
    if report.opening == CLAUSE:
        return _is_clause_of_somebody(report)
    if report.opening in (BEFORE, MARKS) and _is_said_beside_marks(article, report):
        return True
    if report.opening == MARKS and _is_called_out(article, report):
        return True
    return report.opening == MARKS and report.cue is not None and tells_what_it_is_called(article.words, report.cue)


def _is_said_by_whom_it_names(report: Report) -> bool:
    """Whether nothing but قال stands between a subject and what it says: والبعض الآخر [يقول] لا يعنيني الأمر."""
    cue, source = report.cue, report.source
    if cue is None or cue.form is None or cue.form.lemma != "قال" or source is None or report.found != "before":
        return False
    return source.span[1] == cue.first and report.first == cue.last


def _is_called_out(article: Article, report: Report) -> bool:
    """Whether marks stand right behind what somebody does meanwhile, with a voice: وهم [يهتفون] «عاشت البلاد»."""
    cue, words = report.cue, article.words
    if cue is None or cue.form is None or cue.form.lemma not in _CALLING or not cue.first:
        return False
    return words[cue.first - 1].folded in _MEANWHILE and report.opener == cue.last


def _is_said_beside_marks(article: Article, report: Report) -> bool:
    """Whether nothing but قال, who is named and commas stands beside marks: [«…»]، يقول سالم، [«…»]."""
    cue, source, stretch, words = report.cue, report.source, report.stretch, article.words
    if cue is None or cue.form is None or cue.form.lemma != "قال" or source is None or stretch is None:
        return False
    if (
        source.kind != "person"
        or source.span[0] != cue.last
        or not stretch.closed
        or words[cue.first - 1].kind != COMMA
    ):
        return False
    return stretch.closing + 2 == cue.first or (
        source.span[1] + 1 == stretch.opening and words[source.span[1]].kind == COMMA
    )


def _is_clause_of_somebody(report: Report) -> bool:
    """Whether a verb or noun of saying has a clause, and somebody whose it surely is."""
    cue, speaker = report.cue, report.speaker
    form = cue.form if cue is not None else None
    if cue is None or form is None or speaker is None:
        return False
    if form.part == "noun":
        return _is_of_noun(report, cue, form)
    return form.part == "verb" and _is_of_verb(report, cue, form, speaker.kind)


def _is_of_verb(report: Report, cue: CueMatch, form: CueForm, kind: str) -> bool:
    """Whether a verb of saying surely has a clause, however far off.

    Who speaks stands right behind the verb (``يقول [المقدم سالم العلي]، وهو …، إن``), or is known where nobody is named
    with a verb of the past: ``رغم أنه [أفاد] قبل ذلك لوفد من المجلس أن``.
    """
    source = report.source
    if _DOUBTFUL & form.flags or form.frame != "say" or form.cue_class != "statement":
        return False
    if source is None:
        return report.found == "dropped" and form.tense == "past" and kind == "person"
    named = source.kind in _SOMEBODY or form.lemma == "قال"
    follows = report.found == "after" and source.span[0] == cue.last and form.number == "s"
    return named and follows  # not يتابعن المباراة


def _is_of_noun(report: Report, cue: CueMatch, form: CueForm) -> bool:
    """Whether a noun of saying surely has a clause.

    Who came to say it stands before it (``لم يتردد [الوزير] في القول إن``), or a person right behind it, and nothing
    but an occasion before the clause: ``تصريح [سالم العلي] قبل أيام بأن``.
    """
    source = report.source
    if source is None:
        return False
    if report.found == "before":
        return report.opener - cue.last <= 1
    if report.found != "after" or source.span[0] != cue.last:
        return False
    if form.lemma == _AGREE and source.kind == "group":
        return True  # إجماع [الخبراء] على أن
    named = source.kind == "person" and form.lemma in SPEECH_LEMMAS
    return named and report.opener - source.span[1] <= _LONGEST_OCCASION


def _weights_of_way(way: _Way) -> tuple[float, float]:
    known = _known.get(way)
    return known if known is not None else _remembered(way, _weighed(_of_way(*way)))


def _weights_of_cue(told: _Told, conjunction: str, opening: str, how: str) -> tuple[float, float]:
    key = told, conjunction, opening, how
    known = _known.get(key)
    return known if known is not None else _remembered(key, _weighed(_of_cue(told, conjunction, opening, how)))


def _remembered(key: Any, weights: tuple[float, float]) -> tuple[float, float]:
    """The weights, which are from now on known by a key."""
    if len(_known) == _MOST_WEIGHED:
        _known.clear()
    _known[key] = weights
    return weights


def _weighed(names: tuple[str, ...]) -> tuple[float, float]:
    """The two weights of some features together."""
    weights = _MODELS.get()[0]
    pairs = [weights[name] for name in names if name in weights]
    return sum([quote for quote, _ in pairs]), sum([right for _, right in pairs])
