"""Where a clause that is reported ends within its sentence: at a stop, or nearer, where its reporter takes over."""

from typing import Final

from service.attribution.contents.afterwards import told_afterwards
from service.attribution.contents.clause_ends import clause_end
from service.attribution.contents.contrasts import contrast, others_say, says_in_turn
from service.attribution.contents.fronted_clauses import conceded_end, fronted_end, predicate_of_relative
from service.attribution.contents.returns import deed_upon_thought, goes_on_around, return_of_writer, return_to_source
from service.attribution.reports.reports import CLAUSE, MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.openers import TO_ME
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION, QUESTION
from service.lexicon.words import Word, can_be_verb

_FARTHEST_AROUND: Final = 120
_MOST_WITHIN: Final = 3
_TRUTHS: Final = ("حقيقه", "صحه", "مدي", "قصه")  # فما [حقيقة] الفيديو؟
_FOR_ME: Final = (*TO_ME, "مني", "منا", "علي", "علينا")
_LONGEST_CHECK: Final = 10
_THEREFORE: Final = ("لذلك", "ولذلك", "لذا", "ولذا", "لهذا", "ولهذا")
_ANSWERING: Final = ("أجاب", "رد", "قال")
_SHORTEST_DEED: Final = 4


def end_in_sentence(
    article: Article,
    report: Report,
    inside: Stretch | None,
    stops: dict[Stretch | None, list[int]],
    opened: dict[int, Report],
) -> int:
    """The token after the last of a clause as far as its sentence goes.

    Args:
        article: the article.
        report: the report, its content still open.
        inside: the stretch in which its cue stands, if any.
        stops: the tokens where a clause stops, by the stretch in which they stand.
        opened: the reports by the first token of their cue.
    """
    end = clause_end(article, report.first, inside, stops)
    if report.cue is not None:
        end = min(min(end, article.aside_end(report.cue.first)), fronted_end(article, report))
        end = predicate_of_relative(article, report, min(end, conceded_end(article, report)))
        end = _end_of_what_i_was_told(article, report, _end_of_governed(article, report, end))
        end = others_say(article, report, contrast(article, report, end))
        end = return_of_writer(article, report, return_to_source(article, report, end))
        end = deed_upon_thought(article, report, end)
        end = told_afterwards(article, report, says_in_turn(article, report, end, opened))
        end = _before_answer(article, report, goes_on_around(article, report, end))
    for _ in range(_MOST_WITHIN):
        if end == len(article.words) or end >= article.sentence(report.first)[1]:
            break  # the article may break off right after a cue
        if not _is_said_within(article, report, opened.get(end)) or _goes_on_outside(article, report, end, opened):
            break
        end = clause_end(article, end, inside, stops)
    return end if inside is not None else _before_check(article, report, end)


def _end_of_governed(article: Article, report: Report, end: int) -> int:
    """Where a verb points to more than a noun of saying, else the end: ``أشار إلى تصريح فلان بأن …[، وإلى] …``."""
    words, cue = article.words, report.cue
    if cue is None or cue.part != "noun" or not cue.first or not words[cue.first - 1].flags & lexicon.PREPOSITION:
        return end
    again = "و" + words[cue.first - 1].folded
    return next(
        (k - 1 for k in range(report.first + 1, end) if words[k].folded == again and words[k - 1].kind == COMMA), end
    )


def _end_of_what_i_was_told(article: Article, report: Report, end: int) -> int:
    """Where somebody goes on about themself when told something, else the end: ``أخبرني أن الحافلة تأخرت [فعدت]``.

    They tell what they did, or what was done to them: ``أخبرنا أن العمل صعب [وطلب منا] الصبر``.
    """
    words, cue, first = article.words, report.cue, report.first
    if cue is None or cue.part != "verb" or report.opening != CLAUSE:
        return end
    told = words[cue.last].folded if cue.last < first else ""
    if not ((cue.pronoun is not None and cue.pronoun[0] == 1) or told in TO_ME):
        return end
    reach = range(first + 2, end)
    return next(
        (k for k in reach if _is_what_followed(words[k]) or _is_done_to_me(words, k) or _is_why_i_did(words, k)), end
    )


def _is_why_i_did(words: list[Word], j: int) -> bool:
    """Whether somebody tells what they did for it: أخبروني أن المستوى مرتفع [ولذلك وافقت]; not ولذلك تأخر الناس."""
    if words[j].folded not in _THEREFORE or j + 1 >= len(words):
        return False
    did = words[j + 1]
    if did.article or did.conjunction or did.preposition or did.folded[:1] in ("ي", "ن"):
        return False
    return did.folded.endswith(("ت", "نا")) and len(did.folded) >= _SHORTEST_DEED and did.form[-1] != "ة"


def _is_what_followed(word: Word) -> bool:
    """Whether ف brings what somebody did next: فعدت, فذهبنا; not فإن, فيعود, and not a word of its own: فعله."""
    if word.conjunction != "ف" or word.article or word.folded[1:2] in ("ي", "س") or word.folded.startswith("فعل"):
        return False
    return can_be_verb(word) or bool(word.flags & lexicon.AUXILIARY) or word.folded.endswith(("ت", "نا"))


def _is_done_to_me(words: list[Word], j: int) -> bool:
    """Whether و and a past tense bring what was done to who tells it: وطلب [منا], ونصحني; not ويعيد لي."""
    word = words[j]
    if word.conjunction != "و" or not any(form.part == "verb" and form.tense == "past" for form in word.cues):
        return False
    if word.pronoun is not None and word.pronoun[0] == 1:
        return True
    return j + 1 < len(words) and words[j + 1].folded in _FOR_ME


def _before_check(article: Article, report: Report, end: int) -> int:
    """Where a question begins whether a claim is true: ``يزعم أنه قديم، [فما حقيقة] المقطع؟``; else the end."""
    words, first = article.words, report.first
    if report.opening != CLAUSE or words[end - 1].kind != QUESTION:
        return end
    for k in range(end - 2, max(first, end - _LONGEST_CHECK), -1):
        if words[k].stem in _TRUTHS and words[k - 1].folded in ("ما", "فما", "وما") and k - 1 > first:
            return k - 1
    return end


def _before_answer(article: Article, report: Report, end: int) -> int:
    """Where ف and a verb of answering tell what was said to a question, or the end: ``سأله كم عمره [فأجاب] بسرعة``."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.cue_class != "question" or form.part != "verb" or report.opening == MARKS:
        return end
    for k in range(report.first + 1, end):
        if words[k].conjunction == "ف" and any(f.part == "verb" and f.lemma in _ANSWERING for f in words[k].cues):
            return k
    return end


def _is_said_within(article: Article, report: Report, other: Report | None) -> bool:
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
        if any(word.conjunction == "و" for word in article.words[source.span[0] + 1 : source.span[1]]):
            return False  # قال الوزير والنائب إن …[، وأكدا] أن
        return source.number == "s" and source.kind != "organization"
    return source.gender is not None and form.gender is not None and form.gender != source.gender


def _goes_on_outside(article: Article, report: Report, j: int, opened: dict[int, Report]) -> bool:
    """Whether و goes on with a report around this one: ``قالت سلمى إن الفريق أثبت أنه قادر[، وأوضحت] أن``."""
    words, other = article.words, opened[j].cue
    if report.cue is None or other is None or other.form is None or words[j].conjunction != "و":
        return False
    for k in range(report.cue.first - 1, max(article.sentence(j)[0], report.cue.first - _FARTHEST_AROUND) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        around = opened[k].cue if k in opened and opened[k].opening == CLAUSE else None
        if around is not None and around.form is not None and around.form.part == "verb":
            return around.form.gender == other.form.gender and around.form.number == other.form.number
    return False
