"""Where the content of a clause ends, and whether it is direct, indirect or mixed."""

from typing import Final

from service.attribution.contents.clause_ends import clause_end
from service.attribution.contents.contrasts import contrast, is_of_mind, is_of_some, others_say
from service.attribution.contents.described_contents import is_only_described
from service.attribution.contents.fronted_clauses import conceded_end, fronted_end
from service.attribution.contents.later_sentences import (
    is_of_one,
    lone_closing,
    over_dots,
    over_questions,
    over_verses,
    through_line,
)
from service.attribution.contents.loose_ends import LINKING
from service.attribution.contents.retold import story_end
from service.attribution.contents.returns import return_of_writer, return_to_source
from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.marked_words import is_speech
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.openers import TO_ME
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION, QUESTION
from service.lexicon.words import Word, can_be_verb

_LONGEST_ASIDE: Final = 120
_MOST_WITHIN: Final = 3
_LONGEST_SUBJECT: Final = 3  # الذين قالوا إن [ولد أربيه]، نقل تحياتهم
_FARTHEST_RELATIVE: Final = 4  # الذي سبق وأن وصف
_TRUTHS: Final = ("حقيقه", "صحه", "مدي", "قصه")  # فما [حقيقة] الفيديو؟
_LONGEST_CHECK: Final = 10
_AND_PRESENT: Final = ("وي", "وت")
_LINKS: Final = lexicon.CONJUNCTION | lexicon.PARTICLE | lexicon.NEGATION | lexicon.RELATIVE | lexicon.PREPOSITION


def end_clause(
    article: Article,
    report: Report,
    stops: dict[Stretch | None, list[int]],
    opened: dict[int, Report],
    *,
    cited: bool,
) -> None:
    """Give a report its end and type whose content is a clause or speech after a colon, in place.

    Args:
        article: the article.
        report: the report, its content still open.
        stops: the tokens where a clause stops, by the stretch in which they stand.
        opened: the reports by the first token of their cue.
        cited: whether God or the Prophet is who was named last as a source, who then is cited on.
    """
    stretch = report.stretch
    inside = article.stretch_of.get(report.cue.first) if report.cue is not None else None
    retold = story_end(article, report, stops, opened) if inside is None else 0
    if retold:
        report.last, report.type = retold, "direct"
        return
    end = clause_end(article, report.first, inside, stops)
    if report.cue is not None:
        end = min(end, article.aside_end(report.cue.first), fronted_end(article, report))
        end = min(end, conceded_end(article, report), _end_of_governed(article, report.cue, report.first, end))
        if report.opening == CLAUSE:
            end = _end_of_what_i_was_told(article, report.cue, report.first, end)
        end = contrast(article, report, end) if is_of_mind(report.cue) or is_of_some(article, report) else end
        end = others_say(article, report, end)
        end = return_to_source(article, report, end)
        end = return_of_writer(article, report, end)
    for _ in range(_MOST_WITHIN):
        if end == len(article.words) or end >= article.sentence(report.first)[1]:
            break  # the article may break off right after a cue
        if not _is_said_within(report, opened.get(end)) or _goes_on_outside(article, report, end, opened):
            break
        end = clause_end(article, end, inside, stops)
    if report.opening == CLAUSE and inside is None and article.words[end - 1].kind == QUESTION:
        end = _before_check(article, report.first, end)
    if stretch is not None and report.opening == CLAUSE:
        first, last = article.tokens.trimmed(stretch.closing + 1, end)
        described = is_only_described(article, report, stretch, end)
        if not stretch.closed or described or all(
            word.kind != NOT_PUNCTUATION for word in article.words[first:last]
        ):  # fmt: skip
            report.first, report.last, report.type = stretch.first, stretch.last, "direct"
            return
    if report.opening == AFTER_COLON and inside is None:
        end = lone_closing(article, report.first, end, opened) or end
    if stretch is not None and inside is None and report.found == "relative":
        end = _end_of_marked(article, report, stretch, end)
    if report.cue is not None and report.cue.part == "verb" and inside is None:
        end = _aside_end(article, report.cue, report.first, end)
    if inside is None:
        end = over_questions(article, over_dots(article, report, end, stops, opened), opened)
    cited = cited and report.source is None
    if inside is None and report.opening == AFTER_COLON and is_of_one(article, report) and not cited:
        end = through_line(article, report, end, opened)
    if inside is None and report.opening == AFTER_COLON:
        end = over_verses(article, report, end, opened)
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


def _end_of_governed(article: Article, cue: CueMatch, first: int, end: int) -> int:
    """Where a verb points to more than a noun of saying, else the end: ``أشار إلى تصريح فلان بأن …[، وإلى] …``."""
    words = article.words
    governing = words[cue.first - 1]
    if cue.part != "noun" or not cue.first or not governing.flags & lexicon.PREPOSITION:
        return end
    again = "و" + governing.folded
    return next((k - 1 for k in range(first + 1, end) if words[k].folded == again and words[k - 1].kind == COMMA), end)


def _end_of_what_i_was_told(article: Article, cue: CueMatch, first: int, end: int) -> int:
    """Where somebody tells what they did when told something, else the end: ``أخبرني أن الحافلة تأخرت [فعدت]``."""
    words = article.words
    told = words[cue.last].folded if cue.last < first else ""
    if cue.part != "verb" or not ((cue.pronoun is not None and cue.pronoun[0] == 1) or told in TO_ME):
        return end
    return next((k for k in range(first + 2, end) if _is_what_followed(words[k])), end)


def _is_what_followed(word: Word) -> bool:
    """Whether ف brings what somebody did next: فعدت, فذهبنا; not فإن, فيعود, and not a word of its own: فعله."""
    if word.conjunction != "ف" or word.article or word.folded[1:2] in ("ي", "س") or word.folded.startswith("فعل"):
        return False
    return can_be_verb(word) or bool(word.flags & lexicon.AUXILIARY) or word.folded.endswith(("ت", "نا"))


def _before_check(article: Article, first: int, end: int) -> int:
    """Where a question begins whether a claim is true: ``يزعم أنه قديم، [فما حقيقة] المقطع؟``; else the end."""
    words = article.words
    for k in range(end - 2, max(first, end - _LONGEST_CHECK), -1):
        if words[k].stem in _TRUTHS and words[k - 1].folded in ("ما", "فما", "وما") and k - 1 > first:
            return k - 1
    return end


def _is_said_within(report: Report, other: Report | None) -> bool:
    """Whether a verb without a subject cannot be the source's: ``قال مصدر إن الوزارة درست البيان [وخلصت] إلى أن``."""
    source = report.source
    if other is None or other.cue is None or other.cue.form is None or source is None or other.found != "dropped":
        return False
    form = other.cue.form
    if report.found == "chain" and form.gender == "f":
        return False  # نقلت الصحيفة عن الناطق قوله إن …[، وأشارت] إلى أن
    if form.part != "verb" or form.person != 3 or source.kind not in ("person", "unnamed", "organization"):
        return False
    if form.number != "s":
        return source.number == "s" and source.kind != "organization"
    return source.gender is not None and form.gender is not None and form.gender != source.gender


def _goes_on_outside(article: Article, report: Report, j: int, opened: dict[int, Report]) -> bool:
    """Whether و goes on with a report around this one: ``قالت سلمى إن الفريق أثبت أنه قادر[، وأوضحت] أن``."""
    words, other = article.words, opened[j].cue
    if report.cue is None or other is None or other.form is None or words[j].conjunction != "و":
        return False
    for k in range(report.cue.first - 1, max(article.sentence(j)[0], report.cue.first - _LONGEST_ASIDE) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        around = opened[k].cue if k in opened and opened[k].opening == CLAUSE else None
        if around is not None and around.form is not None and around.form.part == "verb":
            return around.form.gender == other.form.gender and around.form.number == other.form.number
    return False


def _end_of_marked(article: Article, report: Report, stretch: Stretch, end: int) -> int:
    """Where marked words and with them a relative clause end, before the main clause goes on; or the end.

    ``واستغل سامي، الذي أكد أنه [«ترك مهنته»]، الفرصة``.
    """
    words, comma = article.words, stretch.closing + 1
    if stretch.opening > report.opener + 1 or not stretch.closed or comma + 1 >= end or words[comma].kind != COMMA:
        return end
    following = words[comma + 1]
    links = following.conjunction or following.complementizer or following.flags & _LINKS
    links = links or following.folded in LINKING
    return end if links or following.kind != NOT_PUNCTUATION else comma


def _aside_end(article: Article, cue: CueMatch, first: int, end: int) -> int:
    """The comma that closes a relative clause between commas: ``سالفيني، الذي قال إن …، ينفي``; else the end."""
    words = article.words
    relative = cue.first - 1
    while relative > 0 and words[relative].kind == NOT_PUNCTUATION and cue.first - relative < _FARTHEST_RELATIVE:
        if words[relative].flags & lexicon.RELATIVE:
            break
        relative -= 1
    opens = words[relative].flags & lexicon.RELATIVE and words[relative].folded.startswith("ال")
    if not opens or relative == 0 or words[relative - 1].kind != COMMA:
        return end
    if any(word.kind == COMMA for word in words[cue.last : first]):
        return end  # it is closed before the content
    outside = article.stretch_of.get(cue.first)
    named = bool(words[first].flags & (lexicon.NAME_PART | lexicon.PERSON_NAME))
    for k in range(first + (_LONGEST_SUBJECT if named else 0), min(end, first + _LONGEST_ASIDE)):
        if words[k].kind == COMMA and article.stretch_of.get(k) is outside:
            if k + 1 < end and words[k + 1].flags & lexicon.PRONOUN:
                continue  # أن يوم السبت، هو يوم
            if k + 1 < end and words[k + 1].folded[:2] in _AND_PRESENT and can_be_verb(words[k + 1]):
                continue  # الذي أكد أن الخطة ضعيفة، وتحتاج إلى مراجعة، ينتقد
            return k
    return end
