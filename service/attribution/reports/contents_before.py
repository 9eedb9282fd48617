"""The content that a source phrase follows: words in marks, or the clause before it."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.complements import has_preposition
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.phrase_starts import AS_FOR
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.noun_phrases.binding import PRESS, has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.datelines import clause_start
from service.attribution.reports.parted_clauses import OF_THE_VERB, goes_on, may_be_verb_alone, parts_verb_from_rest
from service.attribution.reports.phrase_sources import that_happened
from service.attribution.reports.reports import BEFORE, MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import SourcePhrase
from service.lexicon.punctuation import (
    COLON,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    QUESTION,
    SEMICOLON,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_LONGEST_ASIDE: Final = 6
_LONGEST_RELATIVE: Final = 3
_LONGEST_PARTED: Final = 7
_LONGEST_OCCASION: Final = 10
_LONGEST_TERM: Final = 2
_LONGEST_CLAUSE: Final = 14
_SHORTEST_WHOLE: Final = 6  # a clause with fewer words before a source phrase may go on after it
# words from the phrase at which a clause is looked for, lest time grow with the sentence's square
_FARTHEST: Final = 80
_SUBORDINATING: Final = word_set("contents_before.subordinating")
_ANNOUNCING: Final = word_set("contents_before.announcing")
_BEFORE_THAT: Final = ("الي", "بالذكر", "بالاشاره", "بالتنويه", "للانتباه", "للنظر", "هنا", "ايضا")
_LONGEST_PLACED: Final = 6
_AND_IN: Final = ("وفي", "وعلي", "ومن")
_OCCASIONS_OF: Final = ("في", "خلال", "عبر", "عقب")
_HERS: Final = ("له", "لها", "لهم", "لهما", "عنه", "عنها", "عنهم")
_ISSUED: Final = word_set("contents_before.issued")
_LONGEST_ISSUE: Final = 8
_WORDINGS: Final[tuple[str, ...]] = ("تعبير", "وصف")
_ON_A_MATTER: Final = ("حول", "بشان", "عن", "بخصوص")
_ADDED: Final = ("وهو", "وهي")
_AND: Final = ("و", "لكن", "ولكن", "بل")
_LONGEST_JUDGED: Final = 4  # with a comma
_SHORTEST_JUDGEMENT: Final = 2
_OPINIONS: Final[tuple[str, ...]] = ("رأي", "نظر", "اعتقاد", "حد قول")
_SO: Final = ("لذا", "ولذا", "لذلك", "ولذلك", "لهذا", "ولهذا", "اما", "واما")
_OCCASIONS: Final = word_set("contents_before.occasions")
_PRESENT: Final = ("ي", "ت")  # what verbs of the third person begin with
_COMING_OUT: Final = word_set("contents_before.coming_out")


def content_before(
    article: Article,
    cue: CueMatch,
    mention: Mention | None,
    end: int,
    sentence_first: int,
    sentence_last: int,
    found: str,
) -> Report | None:
    """The content that a source phrase follows: a stretch in marks, or the clause back to the sentence's start.

    Args:
        article: the article.
        cue: the source phrase.
        mention: its source, if it names one.
        end: the token after the source.
        sentence_first: the first token of the sentence.
        sentence_last: the token after the sentence.
        found: how the source was found.

    Returns:
        The report; None where no content stands before the phrase.
    """
    words = article.words
    if (said := _said_behind_colon(article, end, sentence_last)) is not None:
        return Report(cue, MARKS, said.opening, said.first, said.last, mention, found, said)
    if end < len(words) and words[end].kind == COLON and cue.phrase is not None and cue.phrase.follows == "noun":
        return None  # توزيع الصادرات [بحسب الدول]: a heading
    j = cue.first
    while j > sentence_first and words[j - 1].kind in (COMMA, SEMICOLON, DASH, OPENING_BRACKET, FULL_STOP):
        j -= 1
    that = that_happened(words, j)
    if that and j - that > sentence_first:
        j -= that
        while j > sentence_first and words[j - 1].kind in (COMMA, SEMICOLON, DASH):
            j -= 1
    closed = article.closed.get(j - 1)
    opens = closed is not None and (
        closed.opening <= sentence_first + (words[sentence_first].folded in _AND)  # و«…»، بحسب الوزير
        or words[closed.opening - 1].kind in (COLON, COMMA, FULL_STOP)
    )
    if closed is not None and closed.double and (opens or _is_of_wording(cue)):
        return Report(cue, BEFORE, cue.first, closed.first, closed.last, mention, found, closed, "direct")
    if j == sentence_first and j > 0 and words[j - 1].kind in (FULL_STOP, QUESTION):
        return None
    first = clause_start(article, sentence_first, j)
    ends = end + 1 >= sentence_last
    another = ends and mention is not None and mention.kind != "document"
    added = _added_to_report(words, first, j) if another else 0
    first = added if added else _relative_start(article, first, j, ends=ends)
    first = _announced_start(article, first, j)
    if cue.phrase is not None and cue.phrase.follows == "noun" and mention is not None:
        first = _told_start(article, first, j, mention)
    if cue.phrase is not None and cue.phrase.follows == "verb":
        end = _past_honour(words, end, sentence_last)  # كما قال النبي [صلى الله عليه وسلم]، فإن
    first = _behind_colon(article, first, j)
    while end < sentence_last and words[end].folded in ("ايضا", "كذلك"):
        end += 1
    end = _past_occasion(article, cue, end, sentence_last)
    if mention is not None and mention.kind == "document":
        end = _past_issuer(words, cue, end, sentence_last)
    inserted = _is_inserted(article, cue.first, end, sentence_last) and not _is_when_said(words, cue, end)
    inserted = inserted and not (mention is not None and mention.kind == "document" and _is_matter(words, end))
    inserted = inserted or _is_judged(words, cue, first, sentence_last)
    inserted = inserted or (
        parts_verb_from_rest(article, cue.first, sentence_first) and goes_on(words, end, sentence_last)
    )
    joined = cue.phrase is not None and is_joined(words[cue.first], cue.phrase) and cue.phrase.follows != "pronoun"
    inserted = inserted or (joined and sentence_last - end > 1)  # والشركة [وبحسب الوزارة] خسرت
    alone = j - first == 1 and (words[first].article or may_be_verb_alone(words[first]))  # السوق، بحسب التجار، راكدة
    as_for = words[first].folded in AS_FOR
    verbal = alone or _is_nothing_but_a_noun(article, first, j)
    taken_up = _is_taken_up(words, end, sentence_last, verbal=verbal, as_for=as_for)
    one = alone and taken_up
    if j - first < 2 and not (inserted or one):
        return None
    if cue.phrase is not None and cue.phrase.words[0] == "نقلا" and _is_passed_on(words, first):
        return None  # أوردت مجلة «الغد» نبأ وفاته [نقلا عن] صديق
    if cue.phrase is not None and cue.phrase.words[-1] == "لسان" and words[first].folded in _COMING_OUT:
        return None  # جاء هذا الكلام [على لسان] المدير
    clause = _last_clause(article, first, j)
    if inserted and words[cue.first - 1].folded in ("هذا", "وهذا"):
        clause = j = cue.first - 1  # …، [وهذا، بحسب الشركة، يجعل الشاشة أخف]
    elif taken_up or inserted:
        dashed = inserted and end < sentence_last and words[end].kind == DASH
        clause = _subordinate_start(words, clause, j, words[min(end + (taken_up or dashed), sentence_last - 1)])
    placed = clause > first and (taken_up or inserted) and _is_another_place(words, first, clause, j)
    clause = first if placed else clause
    placed = placed or (j - clause <= _SHORTEST_WHOLE and (taken_up or inserted))
    if placed or (taken_up and _is_fronted(words, clause, j)):
        # ويبلغ طول النفق، بحسب الشركة، سبعة كيلومترات
        first, j = clause, _before_conclusion(words, end, sentence_last)
    if inserted:
        j = _before_conclusion(words, end, sentence_last)  # ويهدف المعرض بحسب القائمين عليه إلى …
    first, last = article.tokens.trimmed(first, j)
    report = Report(cue, BEFORE, cue.first, first, last, mention, found)
    marked = article.stretches_between(first, last)
    if any(s.double and s.depth == 0 and is_speech(article, s) for s in marked):
        report.type = "mixed"
    return report


def is_joined(word: Word, phrase: SourcePhrase) -> bool:
    """Whether و joins a source phrase to what comes before it: ``…، [ووفقا للشركة] …``.

    Args:
        word: the first word of the phrase in the article.
        phrase: the phrase.
    """
    return word.folded == "و" + phrase.words[0]


def stands_behind_subject(article: Article, phrase: int, sentence_first: int) -> bool:
    """Whether nothing but a subject stands before a source phrase in its clause: الشركة [وبحسب البنك] خسرت.

    Args:
        article: the article.
        phrase: the first token of the source phrase.
        sentence_first: the first token of its sentence.
    """
    words, first = article.words, phrase
    while first > max(sentence_first, phrase - _LONGEST_PARTED) and words[first - 1].complementizer is None:
        if words[first - 1].kind != NOT_PUNCTUATION:
            break
        first -= 1
    if first == phrase or phrase - first == _LONGEST_PARTED:
        return False
    subject = words[first]
    if subject.flags & (lexicon.PREPOSITION | lexicon.ADVERB | lexicon.TIME) or any(map(_is_verb, words[first:phrase])):
        return False
    return noun_phrase_end(article, first, phrase) == phrase


def is_wording(report: Report) -> bool:
    """Whether a phrase calls the marked words before it somebody's wording: الحكومة «الفاشلة»، على حد [وصفه].

    Args:
        report: a report.

    Returns:
        Whether there is no doubt that its content is quoted.
    """
    return report.opening == BEFORE and report.stretch is not None and _is_of_wording(report.cue)


def is_opinion(article: Article, report: Report) -> bool:
    """Whether a phrase behind what a clause tells of calls it somebody's opinion: والحل، [في رأيه]، يكمن في الحوار.

    Args:
        article: the article.
        report: a report.

    Returns:
        Whether there is no doubt that its content is somebody's.
    """
    cue = report.cue
    return report.opening == BEFORE and cue is not None and _is_judged(article.words, cue, report.first, report.last)


def _before_conclusion(words: list[Word], first: int, last: int) -> int:
    """The comma at which a writer leaves what somebody thinks: ``…[، لذا] يجب``, ``…[، أما] نحن``; else ``last``."""
    reach = range(first, min(first + _FARTHEST, last - 1))
    return next((k for k in reach if words[k].kind == COMMA and words[k + 1].folded in _SO), last)


def _is_judged(words: list[Word], cue: CueMatch, first: int, last: int) -> bool:
    """Whether a phrase with a pronoun tells the opinion of what stands right before it: وهذا [في نظره] أهم."""
    phrase, end = cue.phrase, cue.last
    if phrase is None or phrase.follows != "pronoun" or not phrase.lemma.endswith(_OPINIONS):
        return False
    if not 0 < cue.first - first <= _LONGEST_JUDGED or last - end < _SHORTEST_JUDGEMENT:
        return False
    if any(_is_verb(word) for word in words[first : cue.first]) or words[end].conjunction:
        return False  # يأخذ الناس [برأيه] في الكتب
    governed = phrase.lemma.startswith("ب") and words[end].flags & lexicon.PREPOSITION
    return not governed  # تمسكهم [برأيهم] حول أن


def _is_verb(word: Word) -> bool:
    """Whether a word is a verb, and no noun with the article."""
    return not word.article and can_be_verb(word)


def _is_of_wording(cue: CueMatch | None) -> bool:
    """Whether a source phrase speaks of somebody's wording: على حد تعبيره، وفق وصف الوزير."""
    return cue is not None and cue.phrase is not None and cue.phrase.lemma.endswith(_WORDINGS)


def is_predicate(word: Word) -> bool:
    """Whether a word can only begin a clause, so that no comma is needed before it: سيصل، لم يصل، كان، قد."""
    return bool(word.flags & (lexicon.AUXILIARY | lexicon.NEGATION | lexicon.PARTICLE)) or (
        word.folded[:2] in ("سي", "ست") and not word.flags
    )


def _past_occasion(article: Article, cue: CueMatch, end: int, sentence_last: int) -> int:
    """The comma behind where somebody says what a phrase between commas is put into: ``، كما يرى سالم [في كتابه]،``."""
    words = article.words
    if words[cue.first - 1].kind != COMMA or end >= sentence_last or words[end].kind != NOT_PUNCTUATION:
        return end
    if cue.phrase is None or cue.phrase.follows == "pronoun":
        return end
    past = skip_adverbials(article, end, sentence_last)
    if past < sentence_last and words[past].kind != COMMA:
        past -= 1
    if past > end and past < sentence_last and words[past].kind == COMMA:
        return past
    if words[end].folded not in _OCCASIONS_OF:
        return end
    for k in range(end + 1, min(end + _LONGEST_OCCASION, sentence_last)):
        if words[k].complementizer is not None or words[k].kind not in (NOT_PUNCTUATION, COMMA):
            return end
        if words[k].kind == COMMA:
            return k  # ، وفق ما أثبته الباحث [في القسم الأول من كتابه]، على
    return end


def _past_issuer(words: list[Word], cue: CueMatch, end: int, sentence_last: int) -> int:
    """The comma behind whose a document is, or who had it: ``، وفق بيان [لها]،``, ``[تلقته الوكالة]،``."""
    if words[cue.first - 1].kind != COMMA or end >= sentence_last:
        return end
    opening = words[end]
    verb = not opening.article and not opening.preposition and opening.stem in _ISSUED
    if not verb and opening.folded not in _HERS:
        return end
    comma = next((k for k in range(end + 1, min(end + _LONGEST_ISSUE, sentence_last)) if words[k].kind == COMMA), end)
    return end if any(word.complementizer is not None for word in words[end:comma]) else comma


def _is_passed_on(words: list[Word], first: int) -> bool:
    """Whether a clause only tells that a medium brought something: ``نشرت صحيفة الغد الخبر``."""
    medium = first + 1 < len(words) and words[first + 1].flags & lexicon.MEDIA
    return bool(medium) and any(form.part == "verb" for form in words[first].cues)


def _last_clause(article: Article, first: int, last: int) -> int:
    """The start of what stands after the last comma of a half-open range, marks left out."""
    for k in range(last - 1, max(first, last - _FARTHEST), -1):
        if article.words[k - 1].kind == COMMA and k - 1 not in article.stretch_of:
            return k
    return first


def _is_another_place(words: list[Word], first: int, clause: int, last: int) -> bool:
    """Whether nothing but one more place stands behind a comma: ويعمل في المصنع، [وفي فروعه] وفق الوزارة، ألف عامل.

    Before it stands a verb whose subject comes last: not ``وبلغ العدد في الشمال مئة، وفي الجنوب، وفق الوزارة، مئتين``.
    """
    if words[clause].folded not in _AND_IN or clause - first > _LONGEST_PLACED:
        return False
    if not may_be_verb_alone(words[first]) or not words[first + 1].flags & lexicon.PREPOSITION:
        return False
    return not any(may_be_verb_alone(words[k]) for k in range(clause + 1, last))


def _subordinate_start(words: list[Word], first: int, last: int, following: Word) -> int:
    """The start of the subordinate clause in which a source phrase stands: ``لأن [الشروط، وفق مصادر، لم تتغير]``.

    A relative clause is one where it is short and ``following``, which goes on after the phrase, is no verb and so
    belongs to it: ``موظفون [يتعرضون، حسبه، لضغوط]``, but not ``عدد الذين شاركوا، وفقا للإعلان، بلغ``.
    """
    verbal = is_predicate(following) or can_be_verb(following)
    for k in range(last - 1, max(first, last - _FARTHEST), -1):
        word = words[k - 1]
        if word.kind != NOT_PUNCTUATION:
            break
        relative = word.flags & lexicon.RELATIVE and not word.flags & lexicon.PREPOSITION and word.folded != "اي"
        relative = relative and not verbal and last - k <= _LONGEST_RELATIVE
        if word.complementizer or word.folded in _SUBORDINATING or relative:
            return k
    return first


def _relative_start(article: Article, first: int, last: int, *, ends: bool) -> int:
    """The start of what is added and alone is the source's: ``، والتي تبلغ``, ``، وهو أقدم``, ``محطة [وهو رقم]``.

    Args:
        article: the article.
        first: the first token of the clause.
        last: the token after what stands before the phrase.
        ends: whether the phrase ends the whole sentence, of which a relative clause is then no more than a part.
    """
    words = article.words
    clause = _last_clause(article, first, last)
    attached = last < len(words) and words[last].kind == NOT_PUNCTUATION  # وهو الأفضل [بحسب] دراسة
    word = words[clause]
    added_on = (attached and word.folded in _ADDED) or (word.flags & lexicon.RELATIVE and "ال" in word.folded[:3])
    return clause if added_on and (word.conjunction or not ends) else first


def _added_to_report(words: list[Word], first: int, last: int) -> int:
    """The وهو that adds to what one says what another calls it: ``أن العدد بلغ ألفا [وهو رقم] ضعيف بحسب خبراء``; or 0.

    Args:
        words: the words of the article.
        first: the first token of the sentence.
        last: the token after what stands before the phrase.
    """
    added = 0
    if last >= len(words) or words[last].kind != NOT_PUNCTUATION:
        return 0
    for k in range(last - 2, max(first - 1, last - _FARTHEST), -1):
        if words[k].complementizer is not None:
            return added
        if not added and (words[k].kind != NOT_PUNCTUATION or words[k].folded in _ADDED):
            following = words[k + 1]
            if words[k].kind != NOT_PUNCTUATION or (following.folded[:1] in _PRESENT and _is_verb(following)):
                return 0
            added = k
    return 0


def _announced_start(article: Article, first: int, last: int) -> int:
    """The start of the clause that a set phrase opens, which alone is the source's: ``يذكر أن [المعرض فتح]، وفق``."""
    words = article.words
    for k in range(last - 2, max(first, last - _FARTHEST), -1):
        if words[k].complementizer is None or k in article.stretch_of:
            continue
        noun = k - 1
        while noun > first and words[noun].folded in _BEFORE_THAT:
            noun -= 1
        start = noun - (noun > first and words[noun - 1].folded in ("من", "ومن"))  # ومن [الملاحظ] أن
        if words[noun].stem in _ANNOUNCING and (start == first or words[start].conjunction):
            return k + 1
    return first


def _told_start(article: Article, first: int, last: int, mention: Mention) -> int:
    """The start of what another tells, where a phrase follows it at once: ``ذكر سالم أن [العدد خمسة] وفق الوزارة``.

    A medium reports that it was told, too.
    """
    words = article.words
    if last >= len(words) or words[last].kind != NOT_PUNCTUATION:
        return first
    if any(word.flags & lexicon.MEDIA or word.stem in PRESS for word in words[mention.span[0] : mention.span[1]]):
        return first
    for k in range(first, min(last - 2, first + _FARTHEST)):
        if words[k].kind != NOT_PUNCTUATION:
            return first
        if words[k].complementizer is not None:
            tells = any(form.part == "verb" for word in words[first:k] for form in word.cues)
            return k + 1 if tells else first
    return first


def _past_honour(words: list[Word], j: int, limit: int) -> int:
    """The token behind words of honour that follow a name, and the dashes around them; ``j`` where there are none."""
    dashed = j < limit and words[j].kind == DASH
    size = eulogy_at(words, j + dashed)[0] if j + dashed < limit else 0
    if not size:
        return j
    end = j + dashed + size
    return end + (dashed and end < limit and words[end].kind == DASH)


def _behind_colon(article: Article, first: int, last: int) -> int:
    """The start of what a colon brings, which alone is the source's: ``والحقيقة واضحة: [الأسعار، بحسب التجار، …]``."""
    words, inside = article.words, article.stretch_of.get(last)
    for k in article.tokens.punctuation_between(max(first, last - _FARTHEST), last - 1):
        if words[k].kind == COLON and article.stretch_of.get(k) is inside:
            first = k + 1
    return first


def _is_taken_up(words: list[Word], j: int, sentence_last: int, *, verbal: bool = False, as_for: bool = False) -> bool:
    """Whether the words after an aside between commas or dashes complete what stands before it.

    With ``verbal``, a noun stands alone before it, of which a verb of saying may tell: ``المواطن، كما يرى، [يريد]``;
    with ``as_for``, أما does, which ف answers.
    """
    if j + 1 >= sentence_last or words[j].kind not in (COMMA, DASH):
        return False
    if all(word.flags & lexicon.TIME or word.kind != NOT_PUNCTUATION for word in words[j + 1 : sentence_last]):
        return False  # …، بحسب الوزارة، [اليوم الأحد].
    following = words[j + 1]
    tells = any(f.part != "noun" and not (verbal and f.part == "verb") for f in following.cues)
    opens = following.flags & (lexicon.CONJUNCTION | lexicon.RELATIVE) and not _governs(words, j + 1)
    if as_for and following.conjunction == "ف":
        return True  # أما الهدف الثاني، بحسب الصحيفة، [فسيكون]
    if following.conjunction or opens or tells or following.folded in _ADDED:
        return False
    if following.flags & lexicon.TIME and (j + 2 >= sentence_last or words[j + 2].kind != NOT_PUNCTUATION):
        return False  # …، وفق تقارير إعلامية، [الاثنين]
    return not (following.folded == "في" and words[min(j + 2, len(words) - 1)].folded in _OCCASIONS)


def _is_nothing_but_a_noun(article: Article, first: int, last: int) -> bool:
    """Whether a half-open range is a definite noun with what belongs to it, of which something is said: هذه الخطة."""
    start = first + bool(article.words[first].flags & lexicon.DEMONSTRATIVE)
    if start >= last or not article.words[start].article:
        return False
    return start + 1 == last or noun_phrase_end(article, start, last) == last


def _governs(words: list[Word], j: int) -> bool:
    """Whether what may open a clause too is a preposition before its noun: يعد، بحسبه، [من] الأفضل; not [من] يريد."""
    if not words[j].flags & lexicon.PREPOSITION or j + 1 >= len(words):
        return False
    governed = words[j + 1]
    verbal = is_predicate(governed) or (governed.folded[:1] in _PRESENT and _is_verb(governed))
    return governed.kind == NOT_PUNCTUATION and not verbal


def _is_inserted(article: Article, phrase: int, end: int, sentence_last: int) -> bool:
    """Whether a source phrase stands inside a clause that goes on after it, with no comma on either side, or dashes."""
    words = article.words
    if sentence_last - end < 3 or phrase == 0:
        return False
    if words[phrase - 1].kind == DASH:
        return any(words[k].kind == DASH for k in range(end, min(sentence_last - 2, end + _LONGEST_ASIDE)))
    word = words[end]
    if phrase - 1 in article.closed and word.folded in OF_THE_VERB:
        return (
            article.closed[phrase - 1].opening > article.sentence(phrase)[0] + 1
        )  # يتفوق رغم «ضعفه» [بحسب المدير] على
    if words[phrase - 1].kind != NOT_PUNCTUATION or word.conjunction:
        return False
    if word.kind == MARK:
        return _are_words_said(article, end) and not _is_said_by_verb(words, phrase)  # وهو [بحسب سالم] «كلام بلا معنى»
    if words[end - 1].kind == MARK and has_pronoun(word):
        return True  # ونصح المدرب [وفقا لموقع «الغد»] لاعبيه
    if word.flags & lexicon.NUMBER and not word.preposition:
        return True  # بلغت الكلفة [بحسب وزارة المالية] 300 مليون دينار
    if may_be_verb_alone(words[phrase - 1]) and _opens_clause(words, phrase - 1) and word.flags & lexicon.COMMON:
        return True  # ستبلغ [بحسب الوزارة] كلفة المشروع مليونا
    verbal = word.folded[:1] in "يت" and len(word.folded) > 3 and not word.flags & ~(lexicon.VERB | lexicon.COMMON)
    governed = word.preposition in ("ب", "ل") or has_preposition(word)  # مهددة [بحسب المتحدث] بانفجار اجتماعي
    governed = governed and not word.flags & (lexicon.SPEECH | lexicon.TIME | lexicon.PLACE | lexicon.MEDIA)
    return bool(word.flags & lexicon.PREPOSITION or verbal or governed)


def _are_words_said(article: Article, j: int) -> bool:
    """Whether a mark at a token opens words that are long enough to be somebody's, and no name."""
    stretch = article.opened.get(j)
    return stretch is not None and stretch.double and stretch.last - stretch.first > _LONGEST_TERM


def _is_said_by_verb(words: list[Word], phrase: int) -> bool:
    """Whether a verb of saying stands in the clause before a source phrase, and so has the words behind it."""
    for k in range(phrase - 1, max(phrase - _LONGEST_CLAUSE, -1), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if any(form.part == "verb" and form.frame == "say" for form in words[k].cues):
            return True
    return False


def _said_behind_colon(article: Article, colon: int, sentence_last: int) -> Stretch | None:
    """The words in marks behind the colon that follows a source: ``والهدف حسب المدير: «…»``; None where none stand."""
    if colon + 1 >= sentence_last or article.words[colon].kind != COLON or not _are_words_said(article, colon + 1):
        return None
    return article.opened[colon + 1]


def _is_matter(words: list[Word], j: int) -> bool:
    """Whether what a document is about follows it: بحسب دراسة [حول] جدوى العلاج."""
    return j < len(words) and words[j].folded in _ON_A_MATTER


def _is_fronted(words: list[Word], first: int, last: int) -> bool:
    """Whether words are no clause but when, where or why one happens, which follows: [وبعد كل هذا العمل]، كما يقول،."""
    opens = words[first].flags & lexicon.PREPOSITION and not words[first].flags & lexicon.CONJUNCTION
    return bool(opens) and not any(_is_verb(word) or word.complementizer for word in words[first:last])


def _opens_clause(words: list[Word], j: int) -> bool:
    """Whether nothing but a mark stands before a word."""
    return j == 0 or words[j - 1].kind in (COMMA, SEMICOLON, FULL_STOP)


def _is_when_said(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether a source is followed by when or where it spoke: ``حسبما قالت الشركة [في مايو]``, ``[في بيان]``."""
    if words[j].folded not in _OCCASIONS_OF or j + 1 >= len(words):
        return False
    by_verb = cue.phrase is not None and cue.phrase.follows == "verb"
    said = lexicon.SPEECH | lexicon.TIME if by_verb else lexicon.SPEECH
    written = by_verb and words[j].folded == "في" and any(form.part == "noun" for form in words[j + 1].cues)
    return written or bool(words[j + 1].flags & said)  # حسب ما أكد سالم [في دراسته]
