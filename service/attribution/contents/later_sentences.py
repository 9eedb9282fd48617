"""Where a content ends that goes on over full stops, dots or questions."""

from typing import Final

from service.attribution.contents.background import is_background
from service.attribution.contents.clause_ends import clause_end
from service.attribution.contents.contrasts import OF_MIND
from service.attribution.contents.led_in import another_who_says
from service.attribution.contents.returns import comes_of_it
from service.attribution.cues.complements import is_of_oneself
from service.attribution.cues.phrase_starts import AS_FOR
from service.attribution.mentions.marked_words import is_speech
from service.attribution.reports.reports import AFTER_COLON, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at, revered_end
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.openers import ASKS, DEEDS, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, FULL_STOP, MARK, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import NOT_PAST, Word

_SOON: Final = 8
_NEAR_END: Final = 3
_ENDS: Final = ("ختام", "نهايه", "مستهل", "بدايه")
_NEAR: Final = 2  # فقد ادعى
_LONGEST_ASIDE: Final = 120
_SHORTEST_NOUN: Final = 3
_LONGEST_VERSE: Final = 18  # a line with both its halves
_UNEVEN: Final = 4
_LONGEST_LEAD: Final = 12
_OF_VERSE: Final = word_set("later_sentences.of_verse")
_LEANING: Final = word_set("later_sentences.leaning")
_AND_WAS: Final = ("وكان", "فكان", "وكانت", "فكانت")
_PHRASES: Final = ("جمله", "عباره", "حوار", "محاوره")
_SCENES: Final = ("مشهد", "لقطه")
_ANSWERS: Final = ("رد", "جواب", "إجابة", "اجابه")
_THEN: Final = ("ثم", "فجاه", "وفجاه")
_REACTING: Final = word_set("later_sentences.reacting")
# what opens a question, where a question mark closes it
_ASKING_TOO: Final = ("ما", "لمن", "بماذا", "علام", "الم", "الا", "ايعقل", "ام", "ايهما", "ايهم")
_REASONING: Final = word_set("later_sentences.reasoning")


def over_dots(
    article: Article, report: Report, end: int, stops: dict[Stretch | None, list[int]], opened: dict[int, Report]
) -> int:
    """The end of a content that goes on over dots, before which no other report begins.

    Speech after a colon does: ``وأوضح: لا أبدا... والمشكل هو المال``; a clause only where what follows the dots leans
    on it or ends in how the speaker went on: ``أن الخطة جاهزة .. وذلك لتوفير المال``, ``… .. مشيرا إلى أن``.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.
        stops: the tokens where a clause stops, by the stretch in which they stand.
        opened: the reports by the first token of their cue.

    Returns:
        The new end, or ``end``.
    """
    words, paragraph_of, first = article.words, article.tokens.paragraph_of, report.first
    while end < len(words) and paragraph_of[end] == paragraph_of[first] and end not in opened:
        dots = sum(len(word.surface) for word in words[max(first, end - 3) : end] if word.kind == FULL_STOP)
        if dots < 2 and words[end - 1].surface != "\N{HORIZONTAL ELLIPSIS}":
            break
        if article.tokens.sentences[article.tokens.sentence_of[end]][0] != end:
            break
        following = clause_end(article, end, None, stops)
        if report.opening == AFTER_COLON and words[end].folded in AS_FOR and _leads_to_report(words, following, opened):
            break  # …. [أما الثاني]، فقال إن
        if any(
            k in opened and another_who_says(words, opened[k]) == end for k in range(end, min(following, end + _SOON))
        ):
            break  # … .. [وزميل آخر] قال
        if report.opening == AFTER_COLON and comes_of_it(article, report, end):
            break  # ما الأمر؟.. [فسكت] الرجل
        if report.opening != AFTER_COLON and words[end].folded not in _LEANING:
            if not _tells_how(words, following) or any(_narrates(word) for word in words[end : end + _SOON]):
                break
        end = following
    return end


def _leads_to_report(words: list[Word], end: int, opened: dict[int, Report]) -> bool:
    """Whether another report begins right behind a clause, at most behind a comma: أما الثاني[،] فقال."""
    after = end + (end < len(words) and words[end].kind == COMMA)
    return any(k in opened for k in range(after, after + _NEAR))


def over_questions(article: Article, end: int, opened: dict[int, Report]) -> int:
    """The end of a question that others follow: ``متسائلا: متى تتوقف المهزلة؟ ومن يحاسب المسؤول؟``.

    Args:
        article: the article.
        end: where it ends as far as is known.
        opened: the reports by the first token of their cue.

    Returns:
        The new end, or ``end``.
    """
    words, tokens = article.words, article.tokens
    while 0 < end < len(words) and words[end - 1].kind == QUESTION and end not in opened:
        first, last = article.sentence(end)
        opener = words[first].folded.removeprefix("ف" if words[first].folded[0] == "ف" else "و")
        asks = opener in ASKS or opener in _ASKING_TOO
        if first != end or not asks or words[last - 1].kind != QUESTION:
            break
        if tokens.paragraph_of[end] != tokens.paragraph_of[end - 1] or any(k in opened for k in range(first, last)):
            break
        end = last
    return end


def through_line(article: Article, report: Report, end: int, opened: dict[int, Report]) -> int:
    """The end of speech after a colon that goes on over full stops in its line, where no reporter comes between.

    ``وقال المدرب: الحارس أخطأ. وقد تكرر هذا.``: without marks, nothing but the line's end closes what a colon opens.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.
        opened: the reports by the first token of their cue.

    Returns:
        The new end, or ``end``.
    """
    words, tokens = article.words, article.tokens
    line = article.line(report.first)
    while end < line[1] and words[end - 1].kind in (FULL_STOP, QUESTION):
        sentence = tokens.sentences[tokens.sentence_of[end]]
        if sentence[0] != end or sentence[1] > line[1] or _is_told_of(article, sentence, opened):
            break
        if comes_of_it(article, report, end) or _tells_of_scene(words, report, end):
            break
        if _names_who_spoke(words, report, end):
            break
        end = sentence[1]
    return end


def _names_who_spoke(words: list[Word], report: Report, first: int) -> bool:
    """Whether a sentence begins with what who spoke does, by name: ``وقالت هدى: … . [وتعمل هدى] في الخياطة``."""
    name = report.source.name if report.source is not None else None
    if name is None:
        return False
    acts = words[first].flags & lexicon.VERB  # behind a verb, a name that is a word, too: وتعمل [هدى]
    own = {word.bare for word in words[slice(*name)] if acts or not word.flags & lexicon.NAME_IS_WORD}
    return any(word.bare in own for word in words[first : first + _NEAR])


def over_verses(article: Article, report: Report, end: int, opened: dict[int, Report]) -> int:
    """The end of a poet's words below a colon, of which each line is a verse: ``قال الشاعر:⏎دع الأيام …⏎وطب نفسا …``.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.
        opened: the reports by the first token of their cue.

    Returns:
        The new end, or ``end``.
    """
    words, line = article.words, article.line(report.first)
    apart = _breaks_before(article, line[0])  # an empty line more ends the verses
    if line[0] != report.first or end < line[1] or not _tells_of_verse(words, report.opener):
        return end
    while line[1] < len(words):
        following = article.line(line[1])
        sizes = line[1] - line[0], following[1] - following[0]
        if max(sizes) > _LONGEST_VERSE or abs(sizes[0] - sizes[1]) > _UNEVEN or words[line[1] - 1].surface == ".":
            break
        if _breaks_before(article, line[1]) > apart or words[following[1] - 1].surface in (".", ":"):
            break
        if any(k in opened for k in range(*following)):
            break
        end, line = following[1], following
    return end


def _breaks_before(article: Article, j: int) -> int:
    """How many line breaks stand before a token."""
    tokens = article.tokens
    return tokens.text.count("\n", tokens.end(j - 1), tokens.starts[j]) if j else 0


def _tells_of_verse(words: list[Word], colon: int) -> bool:
    """Whether a poet or verses are spoken of right before a colon."""
    return any(word.stem in _OF_VERSE for word in words[max(0, colon - _LONGEST_LEAD) : colon])


def is_of_one(article: Article, report: Report) -> bool:
    """Whether one person says something, named or implied, and no document or institution; nor is it a verse."""
    form = report.cue.form if report.cue is not None else None
    if form is None or form.frame != "say":
        return False
    source = report.source
    if source is None:
        return form.part == "verb"
    return source.kind in ("person", "unnamed") and not revered_end(article.words, *source.span)[1]


def _is_told_of(article: Article, sentence: tuple[int, int], opened: dict[int, Report]) -> bool:
    """Whether a sentence is the reporter's: it has a report, speech in marks or a list, or opens as reporters go on."""
    words, (first, last) = article.words, sentence
    if any(k in opened and not _is_ones_own(words[k]) for k in range(first, last)):
        return True
    if any(is_speech(article, stretch) for stretch in article.stretches_between(first, last)):
        return True
    if words[last - 1].kind == COLON or words[first].kind != NOT_PUNCTUATION:
        return True
    if words[first].flags & lexicon.CONNECTIVE or phrase_at(words, first)[1] & lexicon.CONNECTIVE:
        return not _reasons(words, first)
    if words[first].folded in ("وكان", "وكانت") and is_background(words, first):
        return True
    if _is_at_an_end(words, first, last) or _tells_of_answer(words, first):
        return True
    if words[first].folded[0] == "ف" and words[first].folded[1:] in _REACTING:
        return True  # [فضحك] الأمير وأمر له بمال
    if words[first].folded in _THEN and first + 1 < last and not words[first + 1].complementizer:
        then = words[first + 1]  # ثم ابتسم، ثم سكت, but not ثم عدنا، ثم نضيف
        of_self = then.folded.endswith("نا") or (then.folded.endswith("ت") and len(then.folded) > _SHORTEST_NOUN)
        return not of_self and not then.article and then.form[0] not in "أن"
    if words[first].conjunction == "و" and words[first].flags & lexicon.VERB and _is_of_another(words, first):
        return True
    follows = first + 1 < last and words[first + 1].article
    if words[first].conjunction == "و" and words[first].stem in DEEDS and follows:
        return True  # [وحضر اللقاء] عدد من النواب
    return not _is_ones_own(words[first]) and any(f.part == "verb" and f.person == 3 for f in words[first].cues)


def _tells_of_scene(words: list[Word], report: Report, first: int) -> bool:
    """Whether a writer calls what somebody without a name said what it is: ``تعال غدا. [عبارة] تتكرر``.

    A scene is one where somebody was spoken to: ``قال للركاب: لن أتوقف. [هذا المشهد] يتكرر``.
    """
    cue = report.cue
    if cue is None or (report.source is not None and report.source.name is not None):
        return False
    this = words[first].folded.removeprefix("و") in ("هذا", "هذه") and first + 1 < len(words)
    called = words[first + this]
    if called.article != this or called.conjunction or called.preposition or called.pronoun is not None:
        return False
    told = words[report.opener - 1]
    spoken_to = cue.pronoun is not None or told.preposition == "ل" or told.folded in WITH_PRONOUNS
    return called.stem in _PHRASES or (spoken_to and called.stem in _SCENES)


def _tells_of_answer(words: list[Word], first: int) -> bool:
    """Whether a sentence behind a question tells how it was answered: ``ما رأيك؟ [وكان جواب] الوزير غريبا``."""
    if words[first].folded not in _AND_WAS or words[first - 1].kind != QUESTION or first + 1 >= len(words):
        return False
    answer = words[first + 1]
    return answer.stem in _ANSWERS or any(form.part == "noun" and form.lemma in _ANSWERS for form in answer.cues)


def _is_at_an_end(words: list[Word], first: int, last: int) -> bool:
    """Whether a sentence tells what was done as an occasion ended: [وفي ختام الحفل] كرم الوزير, but not وسنوقع."""
    if first + _NEAR_END >= last or words[first].folded.removeprefix("و") != "في" or words[first + 1].stem not in _ENDS:
        return False
    occasion, following = words[first + 2], words[first + _NEAR_END]
    if not occasion.flags & lexicon.SPEECH or not (occasion.article or occasion.folded.endswith(("ه", "ها"))):
        return False
    return not (following.folded.startswith(("سن", "سا", "ن")) or following.folded.endswith("نا"))


def _is_of_another(words: list[Word], j: int) -> bool:
    """Whether a verb behind و tells in the past what another did: وغادر القاعة, وقامت اللجنة, but not ويعمل."""
    verb = words[j].folded
    if verb[1:2] in NOT_PAST or verb.endswith("نا"):
        return False
    if not verb.endswith("ت"):
        return True
    subject = words[j + 1] if j + 1 < len(words) else words[j]
    return subject.article and not subject.preposition and bool(subject.flags & lexicon.ORGANIZATION_HEAD)


def _is_ones_own(word: Word) -> bool:
    """Whether a verb tells what who speaks thinks: أعتقد أن, نرى أن."""
    return is_of_oneself(word) or any(form.person == 1 and form.cue_class in OF_MIND for form in word.cues)


def _reasons(words: list[Word], j: int) -> bool:
    """Whether who speaks goes on with a connective: وكذلك, ومع ذلك, في الحقيقة; but من جهته is a reporter's."""
    following = words[j + 1].folded if j + 1 < len(words) else ""
    return words[j].folded.removeprefix("و") in _REASONING or following in _REASONING


def _tells_how(words: list[Word], j: int) -> bool:
    """Whether an adverbial participle of saying stands at a word: مشيرا إلى."""
    return j < len(words) and any(form.adverbial and "ambiguous" not in form.flags for form in words[j].cues)


def _narrates(word: Word) -> bool:
    """Whether a word is a verb of saying in the past, so that another report begins."""
    return any(form.tense == "past" and "ambiguous" not in form.flags for form in word.cues)


def lone_closing(article: Article, report: Report, end: int, opened: dict[int, Report]) -> int:
    """The mark that closes speech after a colon which no mark opens: ``وتابع: احرص على علمك. لا تتوقف."``, or the end.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.
        opened: the reports by the first token of their cue.

    Returns:
        The mark, or ``end``.
    """
    words, tokens, first = article.words, article.tokens, report.first
    for k in tokens.punctuation_between(first, first + _LONGEST_ASIDE):
        if tokens.paragraph_of[k] != tokens.paragraph_of[first]:
            break
        if words[k].kind == MARK:
            lone = k >= end and k not in article.opened and k not in article.closed and k not in article.stretch_of
            return k if lone and not any(j in opened for j in range(end, k)) else end
    return end
