"""Where a content ends that stands before its sentence's main clause: ``وبعد أن أعلن فلان أن …[، خرج الناس]``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.phrase_starts import AS_FOR
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.nouns_of_saying import tells_whose_opinion
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import WHO
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_SUBORDINATING: Final = word_set("fronted_clauses.subordinating")
_TIMES: Final = word_set("fronted_clauses.times")
_CONDITIONAL: Final = word_set("fronted_clauses.conditional")
_BEFORE_IT: Final = word_set("fronted_clauses.before_it")
_BETWEEN: Final = word_set("fronted_clauses.between")
_ANSWERING: Final = word_set("fronted_clauses.answering")
_BEFORE_VERBS: Final = ("قد", "لم", "لن", "ليس", "ليست")
_ADVERSATIVE: Final = (("الا", "ان"), ("غير", "ان"), ("بيد", "ان"))
_BUT: Final = ("لكن", "لكنه", "لكنها", "لكنهم", "فان", "فانه", "فانها", "فانهم", "فقد")
_AS_LONG_AS: Final = frozenset(("اذا", "طالما", "مادام", "دام"))
_IN: Final = frozenset(("في",))
_WAS: Final = ("كان", "كانت", "كانوا", "كن", "كانا", "كانتا")
_ANSWERED: Final = ("فلا", "فلم", "فلن", "فهو", "فهي", "فهم", "فليس", "فليست", "فما")
_SO: Final = ("فان", "فانه", "فانها", "فانهم")
_AFTERWARDS: Final = frozenset(("بعد", "بعدما", "عقب", "اثر"))
_LONGEST: Final = 120
_LONGEST_OPENING: Final = 6
_PERSONS: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.GIVEN_NAME
_LONGEST_SUBJECT: Final = 12
_SHORTEST_PRESENT: Final = 3
_NO_SUBJECT: Final = lexicon.RELATIVE | lexicon.AUXILIARY | lexicon.NEGATION | lexicon.CONJUNCTION


def conceded_end(article: Article, report: Report) -> int:
    """Where رغم أن behind a comma sets a fact against what was said before: ``أعلن أنه سيترشح[، رغم أنه] مسجون``."""
    words = article.words
    if report.cue is None or report.cue.form is None or report.cue.form.tense != "past" or report.opening != CLAUSE:
        return len(words)
    last = min(article.sentence(report.first)[1], report.first + _LONGEST)
    for j in range(report.first, last - 2):
        if words[j].kind == COMMA and words[j + 1].folded == "رغم" and words[j + 2].complementizer is not None:
            return j
    return len(words)


def fronted_end(article: Article, report: Report) -> int:
    """Where the main clause begins that follows a content; the end of the article where none does."""
    cue, words = report.cue, article.words
    none = len(words)
    if cue is None or cue.form is None or report.opening != CLAUSE:
        return none
    opening = _opening(article, report, cue)
    if opening < 0:
        return none
    conditional = _is_of(words[opening], _CONDITIONAL)
    in_front = words[opening].folded in WHO or _is_in_front(words, article.sentence(cue.first)[0], opening)
    if not (in_front or _is_of(words[opening], _AS_LONG_AS)):
        return none
    last = article.sentence(report.first)[1]
    answered = _is_of_whom_is_told(article, report)
    aside = told = False
    for j in range(report.first, min(last - 1, report.first + _LONGEST)):
        word = words[j]
        if _is_of(word, _CONDITIONAL):
            return none  # the content has a main clause of its own: أنه إذا …، فإن …
        if conditional and j > report.first + 1 and word.folded in (_ANSWERING if in_front else _SO):
            return j
        if conditional and in_front and (word.folded, words[j + 1].folded) in _ADVERSATIVE:
            return j - (words[j - 1].kind == COMMA)
        if in_front and _is_told_next(article, report, opening, j):
            return j
        if not in_front:
            continue  # لاحظنا نقاطا ومع ذلك [طالما] أقر الجميع بأن الحل قريب فإن …
        told = told or bool(word.flags & (lexicon.VERB | lexicon.AUXILIARY))
        if word.kind != COMMA or j + 2 >= last:
            continue
        following = words[j + 1]
        if answered and (following.conjunction == "ف" or following.folded in _ANSWERED):
            return j  # أما الوزير الذي قال إن الطريق مفتوح[، فلم] يره
        if aside:
            aside = False  # the comma that closes what one before it has opened
        elif following.folded in _BUT or (following.folded, words[j + 2].folded) in _ADVERSATIVE:
            return j
        elif following.flags & (lexicon.RELATIVE | lexicon.PREPOSITION) and not following.conjunction:
            aside = not told  # أن المحطة، التي …، ستغلق
        elif _is_verb(following, words[j + 2]) and not (not told and _is_subject(article, report.first, j)):
            return j
    return none


def _is_told_next(article: Article, report: Report, opening: int, j: int) -> bool:
    """Whether the verb of the main clause says something else, without a comma: ``بعدما أكد أن الأمر صعب [شدد] على``.

    The first clause is whole before it, and so no subject that the verb would tell of.
    """
    word, words = article.words[j], article.words
    if not _is_of(words[opening], _AFTERWARDS) or j < report.first + 2 or word.conjunction:
        return False
    forms = [form for form in word.cues if form.part == "verb" and form.frame == "say" and form.tense == "past"]
    if not any("ambiguous" not in form.flags for form in forms):
        return False
    before = words[j - 1]
    if before.flags & lexicon.FUNCTION or before.kind != NOT_PUNCTUATION or before.complementizer is not None:
        return False
    return noun_phrase_end(article, report.first, j) < j and not before.article


def _is_of_whom_is_told(article: Article, report: Report) -> bool:
    """Whether أما stands before who is said to say something in a relative clause, so that ف begins what is told."""
    source = report.source
    if report.found != "relative" or source is None or source.span[0] == 0:
        return False
    return article.words[source.span[0] - 1].folded in AS_FOR


def predicate_of_relative(article: Article, report: Report, end: int) -> int:
    """Where كان tells what is said of those who say something in a relative clause: ``من قالوا إنهم ينامون [كانوا]``.

    Who says it opens a clause, which has no verb of its own yet; what they say has one.

    Args:
        article: the article.
        report: the report.
        end: where its content ends as far as is known.

    Returns:
        The new end, or ``end``.
    """
    words, cue, source = article.words, report.cue, report.source
    if report.found != "relative" or cue is None or source is None or report.opening != CLAUSE:
        return end
    start = source.span[0]
    if start >= cue.first or not (start == article.sentence(start)[0] or words[start - 1].complementizer is not None):
        return end
    told = words[report.opener].pronoun is not None
    for k in range(report.first + 1, min(end, report.first + _LONGEST)):
        word, before = words[k], words[k - 1]
        if word.complementizer is not None or before.flags & lexicon.RELATIVE or word.flags & lexicon.CONJUNCTION:
            return end
        if word.folded in _WAS and told and before.folded not in _BEFORE_VERBS:
            return k - (k - 1 in article.opened)
        told = told or bool(before.flags & (lexicon.VERB | lexicon.AUXILIARY)) or bool(before.cues)
    return end


def _is_subject(article: Article, first: int, comma: int) -> bool:
    """Whether a content is so far nothing but whom it tells of: ``بعد أن أعلن أن [الرئيس سالم العلي]، زار المدينة``."""
    words = article.words
    if comma - first > _LONGEST_SUBJECT or not words[first].flags & _PERSONS:
        return False
    if not words[comma - 1].flags & lexicon.PERSON_NAME:
        return False
    return noun_phrase_end(article, first, comma) == comma


def _is_of(word: Word, forms: frozenset[str]) -> bool:
    """Whether a word, or what follows its و or ف, is one of some forms: ومع as مع."""
    return word.folded in forms or (word.folded[:1] in ("و", "ف") and word.folded[1:] in forms)


def _opening(article: Article, report: Report, cue: CueMatch) -> int:
    """The word that makes a cue's clause subordinate; -1 if there is none.

    ``[بعد] أن أعلن``, ``على [الرغم] من تأكيد``, ``في [الوقت] الذي أكد``, ``[إذا] كان البعض يرى``, ``[إيمانا] منه بأن``.
    """
    words, first = article.words, article.sentence(cue.first)[0]
    if cue.part == "noun" and cue.first == first and tells_whose_opinion(words[cue.last]):
        return first
    start = cue.first
    start -= words[start - 1].folded == "قد"
    if report.source is not None and report.source.span[1] == start:
        start = report.source.span[0]  # إذا كان [الوزير قد] أعلن
    elif report.source is None:
        start = _before_subject(words, first, start)
    for j in range(start - 1, max(first, start - _LONGEST_OPENING) - 1, -1):
        word = words[j]
        if word.flags & lexicon.RELATIVE and word.folded in WHO:
            return j  # فلان، [الذي] سبق أن وصف … بأنه …، ينفي
        if _is_of(word, _SUBORDINATING) or (_is_of(word, _TIMES) and words[j + 1].flags & lexicon.RELATIVE):
            return j
        if not _is_of(word, _BETWEEN):
            break
    return _while(words, first, cue.first)


def _before_subject(words: list[Word], first: int, start: int) -> int:
    """Where a subject begins that stands between أن and a verb: على الرغم من أن [رئيس الاتحاد] قال; else ``start``."""
    for j in range(start - 1, max(first, start - _LONGEST_OPENING) - 1, -1):
        word = words[j]
        if word.complementizer is not None:
            return j + 1 if word.pronoun is None else start
        if word.kind != NOT_PUNCTUATION or word.flags & _NO_SUBJECT or can_be_verb(word):
            return start
    return start


def _while(words: list[Word], first: int, cue: int) -> int:
    """The time with which a sentence opens that is not over before a cue: وفي [الوقت] الذي سكت وزير مكتفيا بالقول."""
    opens = first + 2 < cue and _is_of(words[first], _IN) and _is_of(words[first + 1], _TIMES)
    if not opens or not words[first + 2].flags & lexicon.RELATIVE:
        return -1
    inner = (k for k in range(first, cue) if words[k].kind != NOT_PUNCTUATION)
    joined = all(words[k].kind == COMMA and words[k + 1].conjunction and words[k + 1].article for k in inner)
    return first + 1 if joined else -1


def _is_in_front(words: list[Word], first: int, j: int) -> bool:
    """Whether a subordinate clause opens a sentence, or a clause: ``قال إنه [بعد] أن``, ``…، [وحين] يقول``."""
    if words[j].folded[0] == "و" and words[j - 1].kind == COMMA:
        return True
    while j > first and words[j - 1].complementizer is None:
        j -= 1
        if words[j].kind == NOT_PUNCTUATION and not _is_of(words[j], _BEFORE_IT):
            return False
    return True


def _is_verb(word: Word, following: Word) -> bool:
    """Whether a word behind a comma is a verb that nothing joins to what stands before it."""
    if word.folded in ("كان", "كانت"):
        return True  # which may be كأن too
    if word.kind != NOT_PUNCTUATION or word.conjunction or word.article or word.preposition or word.complementizer:
        return False
    if word.flags & (lexicon.VERB | lexicon.AUXILIARY) or word.folded in _BEFORE_VERBS:
        return True
    if any(form.part == "verb" for form in word.cues):
        return True
    if word.flags & ~lexicon.COMMON or word.cues:
        return False
    if word.folded[0] == "ي" and len(word.folded) > _SHORTEST_PRESENT:
        return True
    return following.article and not word.form.endswith("ة")  # خرج الناس
