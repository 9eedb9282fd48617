"""Where something is set against what was said: ``ظن الجميع أن …[، لكن الفريق فاز]``, ``… [والتجار يقولون] إن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.phrase_starts import OTHERS
from service.attribution.mentions.mention import Mention
from service.attribution.noun_phrases.phrase_objects import OTHER_ONES
from service.attribution.reports.reports import Report
from service.attribution.text.article import Article
from service.lexicon.punctuation import COMMA, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

OPPOSING_PAIRS: Final = frozenset((("الا", "ان"), ("غير", "ان"), ("بيد", "ان"), ("في", "حين"), ("حين", "ان")))
_FARTHEST_TURN: Final = 200  # a content that goes on for longer is not looked through for its reporter
OF_MIND: Final = ("belief", "expectation", "demand")
_SOME: Final = word_set("contrasts.some")
_OTHER: Final = ("اخر", "اخري")
_OF_SPEECH: Final = ("statement", "claim", "belief", "expectation", "denial")
_IN_TRUTH: Final = ("والحقيقه", "والواقع", "والصحيح", "والحق", "والصواب")
_PRETENDING: Final = word_set("contrasts.pretending")


def stops_within(article: Article, report: Report, end: int) -> list[int]:
    """The commas and semicolons of a content's own clause at which its reporter may turn, with two words behind each.

    Args:
        article: the article.
        report: the report.
        end: where its content ends as far as is known.
    """
    words, inside = article.words, article.stretch_of.get(report.first)
    return [
        k
        for k in article.tokens.punctuation_between(report.first, min(end, report.first + _FARTHEST_TURN))
        if words[k].kind in (COMMA, SEMICOLON) and k + 2 < end and article.stretch_of.get(k) is inside
    ]


def contrast(article: Article, report: Report, end: int) -> int:
    """The comma at which a reporter sets something against a thought: ``ظن الجميع أن …[، لكن الفريق فاز]``, or the end.

    What is said goes on so: ``قال إن الوضع صعب، لكنه سيتحسن``.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.

    Returns:
        The new end, or ``end``.
    """
    words, inside, form = article.words, article.stretch_of.get(report.first), report.cue.form if report.cue else None
    some = not (report.cue is not None and _is_of_mind(report.cue))
    if some and not _is_of_some(article, report):
        return end
    if form is not None and form.lemma in _PRETENDING:
        for k in range(report.first + 1, min(end, report.first + _FARTHEST_TURN) - 2):
            if words[k].bare == "الا" and words[k + 1].folded == "ان" and article.stretch_of.get(k) is inside:
                end = k  # ادعى أنه كان غائبا [إلا أن] المحكمة أدانته
                break
    for k in stops_within(article, report, end):
        if words[k].kind != COMMA:
            continue
        if words[k + 1].folded == "بينما" or sets_against(words, k):
            if some and (words[k + 1].folded.endswith("هم") or words[k + 2].pronoun is not None):
                continue  # يقول البعض إنهم …، لكنهم: they go on of themselves
            return k
        if words[k + 1].folded in _IN_TRUTH and words[k + 2].complementizer is not None:
            return k  # يظن كثيرون أن …[، والحقيقة أن] …
    return end


def others_say(article: Article, report: Report, end: int) -> int:
    """Where others of whom a group is a part say something too: ``يقول البعض إن … [والبعض الآخر يرى] أن``, or the end.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.

    Returns:
        The new end, or ``end``.
    """
    words, inside = article.words, article.stretch_of.get(report.first)
    if report.source is None or report.source.kind != "group":
        return end
    for k in range(report.first + 1, min(end, report.first + _FARTHEST_TURN, len(words) - 1) - 1):
        if words[k].conjunction != "و" or article.stretch_of.get(k) is not inside:
            continue
        if words[k].stem in OTHERS and _tells(words[k + 1 + (words[k + 1].stem in _OTHER)]):
            return k
        if words[k + 1].stem in OTHERS and not words[k + 1].conjunction and _tells(words[k]):
            if words[k].pronoun is None:
                return k  # يقول البعض إن … [ويقول آخرون] إن, but not ويراه البعض على أنه
        if words[k - 1].kind == COMMA and _is_another_of_them(words, report.source, k + 1):
            return k - 1
    return end


def _is_another_of_them(words: list[Word], source: Mention, j: int) -> bool:
    """Whether another group of the same noun follows a verb: رأت فئة أن …، وحملت [فئة ثالثة] اللاعبين المسؤولية."""
    noun = words[j]
    if noun.article or j + 1 >= len(words) or source.head < 0 or noun.stem != words[source.head].stem:
        return False
    return words[j + 1].folded in OTHER_ONES


def says_in_turn(article: Article, report: Report, end: int, opened: dict[int, Report]) -> int:
    """Where the next of those who stand before their verbs has its say, or the end.

    ``الخبراء يقولون إن … [والتجار يقولون] إن``; but not where the nearest of them is told of by the one before:
    ``الوزير يقول إن [الشركات تقول] إنها تعمل``.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.
        opened: the reports by the first token of their cue.

    Returns:
        The new end, or ``end``.
    """
    inside = article.stretch_of.get(report.first)
    if not _stands_before(report):
        return end
    for k in range(report.first + 1, min(end, report.first + _FARTHEST_TURN)):
        other = opened.get(k)
        if other is None or other.source is None or not _stands_before(other):
            continue
        start = other.source.span[0]
        alike = _tense(other) == _tense(report) and article.stretch_of.get(k) is inside
        return start if article.words[start].conjunction == "و" and start > report.first and alike else end
    return end


def _stands_before(report: Report) -> bool:
    """Whether a source stands right before its verb of saying or thinking."""
    cue, source = report.cue, report.source
    if report.found != "before" or source is None or cue is None or cue.form is None or cue.form.part != "verb":
        return False
    return source.span[1] == cue.first and cue.form.cue_class in _OF_SPEECH


def _tense(report: Report) -> str | None:
    return report.cue.form.tense if report.cue is not None and report.cue.form is not None else None


def _tells(word: Word) -> bool:
    """Whether a word is a verb of saying or thinking."""
    return any(form.part == "verb" and form.cue_class in _OF_SPEECH for form in word.cues)


def sets_against(words: list[Word], comma: int) -> bool:
    """Whether the reporter sets something against marked words: قوله إن «…»[، إلا أن] الواقع مختلف."""
    if words[comma].kind != COMMA or comma + 2 >= len(words):
        return False
    following = words[comma + 1].folded
    return following.startswith(("لكن", "ولكن")) or (following, words[comma + 2].folded) in OPPOSING_PAIRS


def _is_of_mind(cue: CueMatch) -> bool:
    """Whether a verb tells what somebody thinks, expects, asks for or pretends rather than says."""
    form = cue.form
    return form is not None and form.part == "verb" and (form.cue_class in OF_MIND or form.lemma in _PRETENDING)


def _is_of_some(article: Article, report: Report) -> bool:
    """Whether nobody in particular says something, whom a writer answers: البعض، كثيرون، أنصار هذا الرأي."""
    source = report.source
    if source is None or source.kind != "group":
        return False
    first = article.words[source.span[0]]
    many = first.stem == "بعض" and not first.article  # بعض الخبراء weigh what they say
    return first.stem in _SOME and not many
