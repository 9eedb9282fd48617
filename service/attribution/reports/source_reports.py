"""Reports under a source phrase: ``وفقا للوزارة فإن …`` before its content, ``…، بحسب الوزارة`` after it."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.chains import chained_after
from service.attribution.cues.complements import has_preposition, interrupts
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import THE_SAME
from service.attribution.mentions.binding import TITLED, has_pronoun
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.documents import institution_behind
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import counted_noun, describe
from service.attribution.mentions.names import name_words
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrase_borders import is_adverbial_participle
from service.attribution.mentions.phrases import eulogy_at, phrase_at
from service.attribution.mentions.title import Range
from service.attribution.reports.reports import BEFORE, CLAUSE, MARKS, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.analysis import analyse
from service.lexicon.cue_forms import CueForm, SourcePhrase
from service.lexicon.openers import FINDINGS, MEASURES, NO_CLAUSE_AFTER, WITH_PRONOUNS
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
from service.lexicon.words import Word

_TITLING: Final = word_set("source_reports.titling")
_LONGEST_SOURCE: Final = 40
_LONGEST_ASIDE: Final = 6
_LONGEST_RELATIVE: Final = 3
_SHORTEST_WHOLE: Final = 6  # a clause with fewer words before a source phrase may go on after it
_SO: Final = word_set("source_reports.so")
_SUBORDINATING: Final = word_set("source_reports.subordinating")
_OF_THAT: Final = ("ذلك", "لذلك", "هذا", "لهذا")
_THAT: Final = ("وذلك", "هذا", "وهذا")
_WRITTEN: Final = word_set("source_reports.written")
_OF_IT: Final = word_set("source_reports.of_it")
_AMONG: Final = word_set("source_reports.among")
_ANNOUNCING: Final = word_set("source_reports.announcing")
_BEFORE_THAT: Final = ("الي", "بالذكر", "بالاشاره", "بالتنويه", "للانتباه", "للنظر", "هنا", "ايضا")
_OPINION: Final = ("رأى",)
_OCCASIONS_OF: Final = ("في", "خلال", "عبر", "عقب")
LAYS_DOWN: Final = ("نص",)
_IN_KEEPING: Final = ("ذمه", "لسان")
_PUTTING: Final = word_set("source_reports.putting")
_LONGEST_PUT: Final = 4
_SOME: Final = ("عده", "بعض", "جميع", "مختلف", "ذات", "نفس")
_OCCASIONS: Final = word_set("source_reports.occasions")
_SAID: Final = ("قال", "قالت")


def _is_who_was_asked(words: list[Word], mention: Mention, end: int) -> bool:
    """Whether a clause tells of somebody unknown what was done with them: على ما أفاد طبيب [اتصلت به] الوكالة."""
    if words[mention.head].article or end + 1 >= len(words):
        return False
    return bool(words[end].flags & lexicon.VERB) and words[end + 1].folded in WITH_PRONOUNS


def source_report(article: Article, cue: CueMatch, following: dict[int, CueMatch]) -> Report | None:
    """Read the source and content of a source phrase.

    Args:
        article: the article.
        cue: the source phrase.
        following: all cues of the article by their first token.

    Returns:
        The report, or None where the phrase names no one who can speak.
    """
    phrase = cue.phrase
    assert phrase is not None
    if phrase.follows != "pronoun" and interrupts(article, cue, following):
        return None  # وقال فلان، [وفقا لوكالة]، إن
    words = article.words
    sentence = _sentence(article, cue.first)
    concerns = words[cue.first].folded.removeprefix("و") == "بالنسبه"
    if concerns and cue.first != sentence[0]:
        return None
    if phrase.words == ("عن",) and not _is_tradition(article, cue.last, sentence[1]):
        return None
    if phrase.follows == "pronoun":
        return _report_of_pronoun(article, cue, phrase, sentence)
    last = cue.last
    forms: list[CueForm] = []
    if phrase.follows == "verb":
        verb = _verb(article, cue, phrase, sentence)
        if verb < 0:
            return None
        forms = [form for form in words[verb].cues if form.part == "verb"]
        last = _past_its_pronoun(words, verb + 1, sentence[1], phrase, forms)
    source = _Source(article, cue, phrase, sentence, last, forms)
    if not source.read() or (concerns and (source.mention is None or source.mention.kind != "person")):
        return None
    if phrase.follows == "verb":
        cue = CueMatch(cue.first, last, max(cue.last_offset, article.tokens.end(last - 1)), None, phrase, None)
    return _report_of(article, cue, source.mention, source.end, sentence, following)


def _sentence(article: Article, at: int) -> Range:
    """The sentence of a token, or what of it stands in the same marks."""
    first, last = article.sentence(at)
    inside = article.stretch_of.get(at)
    return (first, last) if inside is None else (max(first, inside.first), min(last, inside.last))


def _report_of_pronoun(article: Article, cue: CueMatch, phrase: SourcePhrase, sentence: Range) -> Report | None:
    """What a source phrase with a pronoun reports, before or after it: وبرأيه، [يعيش] السكان في خيام."""
    words, so, last = article.words, cue.last, sentence[1]
    if cue.last > cue.first and words[cue.last - 1].folded.endswith("ي"):
        return None  # من وجهة نظري, في رأيي: the writer's own
    apart = so < last and words[so].kind == COMMA
    so += apart and so + 1 < last
    opens = so < last and (words[so].folded in _SO or words[so].complementizer == "-")  # وفي رأيه أن
    if (opens or apart) and _is_leading(article, cue.first, sentence[0]):
        so -= not opens
        marked = article.opened.get(so + 1)
        return Report(cue, CLAUSE, so, so + 1, so + 1, None, "pronoun", marked if marked and marked.double else None)
    if phrase.words[-1] in WITH_PRONOUNS and not apart and so < last:
        if words[so].kind == NOT_PUNCTUATION and not _is_apart(words, cue.first, sentence[0]):
            return None  # القانون الذي نعمل [وفقا له] منذ عام
    return _after_content(article, cue, None, cue.last, *sentence, "pronoun")


def _verb(article: Article, cue: CueMatch, phrase: SourcePhrase, sentence: Range) -> int:
    """The verb that says what a source phrase takes from its source: بحسب ما [أكد]; -1 where it says nothing."""
    words, verb = article.words, cue.last
    while verb < sentence[1] and words[verb].flags & (lexicon.PARTICLE | lexicon.TIME):
        verb += 1
    forms = [form for form in words[verb].cues if form.part == "verb"] if verb < sentence[1] else []
    if not forms or (phrase.weak and not any(_tells(form) for form in forms)):
        return -1
    if phrase.weak and (cue.first == sentence[0] or not _may_divide(words[cue.first - 1], phrase)):
        return -1  # «كما قال» at the start goes on: also said
    if all(form.lemma in LAYS_DOWN for form in forms) and cue.first > sentence[0]:
        return -1  # وفق ما ينص عليه القانون: what things go by
    return verb


def _past_its_pronoun(words: list[Word], j: int, limit: int, phrase: SourcePhrase, forms: list[CueForm]) -> int:
    """The token after what a verb says of its object: بحسب ما صرح [به] الوزير; but أكد [في اتصال]."""
    spoken = not phrase.weak and any(form.frame == "say" and not form.required for form in forms)
    while j < limit and words[j].folded in _OF_IT and not (spoken and words[j].folded == "في"):
        j += 1
    return j


class _Source:
    """The source of a source phrase: the ``mention``, None where a verb has its subject dropped, and its ``end``.

    ``last`` is the token after the phrase and its verb, ``forms`` what the verb can be.
    """

    def __init__(
        self,
        article: Article,
        cue: CueMatch,
        phrase: SourcePhrase,
        sentence: Range,
        last: int,
        forms: list[CueForm],
    ) -> None:
        self.article = article
        self.cue = cue
        self.phrase = phrase
        self.sentence = sentence
        self.last = last
        self.forms = forms
        self.mention: Mention | None = None
        self.end: int = last

    def read(self) -> bool:
        """Find the source; whether there is one who can speak."""
        article, words, cue, last = self.article, self.article.words, self.cue, self.last
        by_verb = self.phrase.follows == "verb"
        limit = min(self.sentence[1], last + _LONGEST_SOURCE)
        start = skip_adverbials(article, last, limit) if by_verb else last
        if start + 1 < limit and words[start].stem in THE_SAME and words[start + 1].article:
            start += 1  # حسب [نفس] المصدر
        while start < limit and words[start].kind == MARK and not article.opened.get(start):
            start += 1
        if not by_verb and _is_of_that(words, start):
            return False
        if start == cue.last and start < len(words):
            _clip(article, cue, start)
        if last < start < limit and words[start - 1].kind == MARK and article.opened.get(start - 1):
            start -= 1
        passed_on = _passed_on(article, cue, last, limit, self.forms) if by_verb else None
        if passed_on is not None:
            self.mention, self.end = passed_on, passed_on.span[1]
            return True
        if start < limit and words[start].kind == MARK:
            if start > last and words[start - 1].flags & lexicon.PREPOSITION:
                self.end = article.opened[start].closing + 1  # بحسب ما أكد في اتصاله مع [«الغد»]
            else:
                self._in_marks(start, limit)
            return True
        return self._noun_phrase(start, limit)

    def _in_marks(self, start: int, limit: int) -> None:
        """A medium in marks, or a person with a title after them: «مينج شي كو» المحلل الاقتصادي."""
        article, words = self.article, self.article.words
        stretch = article.opened[start]
        end = stretch.closing + 1
        mention = describe(article, stretch.first, stretch.last)
        title, title_end = end, end
        if end < limit and words[end].article and words[end].flags & lexicon.ROLE:
            title_end = noun_phrase_end(article, end, limit)
        elif end + 1 < limit and words[end].kind == COMMA and words[end + 1].flags & lexicon.ROLE:
            title, last_title = end + 1, noun_phrase_end(article, end + 1, limit)
            closed = last_title + 1 < self.sentence[1] and words[last_title].kind == COMMA
            if closed and stretch.last - stretch.first > 1:
                title_end = last_title  # وفقا لـ«سامي حداد»، عالم فلك،
        if title_end > end:
            mention.kind, mention.name = "person", (stretch.first, stretch.last)
            mention.titles += describe(article, title, title_end).titles
            mention.span, end = (start, title_end), title_end
        mention.kind = mention.kind or "organization"
        self.mention, self.end = mention, end

    def _noun_phrase(self, start: int, limit: int) -> bool:
        """Whoever a noun phrase names, or a dropped subject; whether it is one who can speak."""
        article, words, phrase, last = self.article, self.article.words, self.phrase, self.last
        goes_on = last < start < limit and is_adverbial_participle(words[start]) and words[start - 1].kind == COMMA
        goes_on = goes_on or (phrase.weak and last < start and words[last].kind == COMMA)  # كما يقول، [يريد]
        end = start if goes_on else noun_phrase_end(article, start, limit)  # بحسب ما أكد للصحيفة، [مشيرا] إلى
        self.end = end
        if phrase.weak and phrase.follows == "verb":
            bare = noun_phrase_end(article, start, limit, bare=True) if end > start else start
            if _is_complement(words, bare, self.forms) or _is_complement(words, last, self.forms):
                return False
        if end <= start:
            self.end = last if last < start and words[last].kind in (COMMA, DASH) else end
            return self._may_be_dropped(start)
        mention = describe(article, start, end)
        if mention.kind is None and _are_name(article, start, end):
            mention.kind, mention.name = "person", (start, end)
        self.mention = mention
        return self._can_speak(mention, start)

    def _may_be_dropped(self, start: int) -> bool:
        """Whether the subject of the phrase's verb is dropped: كما قال."""
        if self.phrase.follows != "verb":
            return False
        if not self.phrase.weak:
            return True
        before = self.article.words[self.cue.first - 1]
        return _clause_ends(self.article, start, self.sentence[1]) and before.kind != NOT_PUNCTUATION

    def _can_speak(self, mention: Mention, start: int) -> bool:
        """Whether a mention after the phrase is one to whom words or an opinion can belong."""
        article, words, phrase, cue, end = self.article, self.article.words, self.phrase, self.cue, self.end
        if phrase.follows == "noun" and is_measure(words, start):
            return False
        if phrase.words[-1] == "ذمه" and mention.kind == "document":
            return False  # موقوف على ذمة التحقيق
        if phrase.words[-1] in _IN_KEEPING and _is_put(words, self.sentence[0], cue.first):
            return False  # وضعت [على ذمة] المواطنين شاحنات, يضع [على لسان] الأمير ما لم يقله
        if mention.kind is None or (phrase.weak and not is_certain(article, mention)):
            return False
        if phrase.weak and phrase.follows == "noun" and mention.kind == "unnamed" and end - start == 1:
            if not words[start].article and words[start].folded.endswith("ه"):
                return False  # بكلمات [مؤثرة]
        if phrase.weak and phrase.follows == "noun" and has_pronoun(words[start]) and not words[start].flags & TITLED:
            return False  # بكلمات [أغنيته] الأخيرة «ليلى»
        if phrase.weak and mention.kind in ("group", "organization") and not _speaks(article, mention):
            return False
        if mention.kind == "document" and not self._is_text_that_says(start):
            return False
        if not phrase.weak or phrase.follows != "verb":
            return True
        told = _clause_ends(article, end, self.sentence[1]) or _is_told_of(words[min(end, len(words) - 1)])
        told = told or (mention.kind == "unnamed" and _is_who_was_asked(words, mention, end))
        return told and not _is_announced(article, end)  # كما قال الشاعر: …

    def _is_text_that_says(self, start: int) -> bool:
        """Whether a document is one whose words are reported, and not what something is done by: وفقا للقانون."""
        article, words, phrase = self.article, self.article.words, self.phrase
        noun = counted_noun(words, start, self.end)  # آخر [إحصاء] للوزارة
        return (
            _is_apart(words, self.cue.first, self.sentence[0])
            or phrase.follows == "verb"
            or bool(words[start].flags & lexicon.SPEECH)
            or (words[noun].stem in FINDINGS and institution_behind(article, noun) is not None)
            or (phrase.words[0] != "علي" and not _WRITTEN.isdisjoint(phrase.words))
        )


def _report_of(
    article: Article,
    cue: CueMatch,
    mention: Mention | None,
    end: int,
    sentence: Range,
    following: dict[int, CueMatch],
) -> Report | None:
    """What a source phrase reports, whose source ends before ``end``: the clause after it, or that before it."""
    words, phrase, sentence_last = article.words, cue.phrase, sentence[1]
    assert phrase is not None
    if end < sentence_last and words[end].complementizer and phrase.follows == "noun":
        return Report(cue, CLAUSE, end, end + 1, end + 1, mention, "source phrase", article.opened.get(end + 1))
    if end < sentence_last and end - 1 > cue.last and words[end - 1].stem in _TITLING:
        titled = article.opened.get(end)
        if titled is not None and titled.closing < sentence_last:
            end = titled.closing + 1  # وبحسب التقرير الصادر بعنوان «…» فإن
    if _is_leading(article, cue.first, sentence[0]) or _is_joined(words[cue.first], phrase):
        return _report_before_content(article, cue, mention, end, sentence_last)
    if _is_clause_after(article, end, sentence_last):
        return None  # وأضاف الوزير، بحسب الوكالة، أن: the clause is the verb's
    if phrase.words[-1] == "لسان" and any(
        k in following and following[k].part == "verb" for k in range(sentence[0], cue.first)
    ):
        return None  # نفى العضو ما نشر على لسان زميله, أكدت النقابة على لسان ناطقها أهمية الحوار
    report = _after_content(article, cue, mention, end, *sentence, "source phrase")
    if report is not None and report.stretch is not None:
        before = range(max(sentence[0], report.stretch.opening - _LONGEST_SOURCE), report.stretch.opening)
        if any(k in following and following[k].part == "verb" for k in before):
            # وأضاف: «…»، بحسب الوكالة: the agency is behind the whole sentence
            first, last = article.tokens.trimmed(sentence[0], cue.first)
            return Report(cue, BEFORE, cue.first, first, last, mention, "source phrase", None, "mixed")
    return report


def _report_before_content(
    article: Article, cue: CueMatch, mention: Mention | None, end: int, sentence_last: int
) -> Report | None:
    """What follows a source phrase with which its sentence begins: ووفقا للوزارة، [ستصل الدفعة غدا]."""
    words, content = article.words, end
    marked = article.opened.get(end + eulogy_at(words, end)[0]) if end < sentence_last else None
    while content < sentence_last and not (
        words[content].kind in (COMMA, SEMICOLON, COLON)
        or (marked is not None and marked.double and content == marked.opening)
        or _is_long_stretch(article, content)
        or words[content].folded in _SO
        or (content == end and _is_predicate(words[content]))
        or (words[content].complementizer and words[content - 1].folded not in NO_CLAUSE_AFTER)
    ):
        content += 1
    while content < sentence_last and (words[content].kind in (COMMA, SEMICOLON, COLON, DASH)):
        content += 1
    if content < sentence_last and (words[content].complementizer or words[content].folded in _SO):
        content += 1
    if content >= sentence_last:
        content = end  # nothing divides them
    if sentence_last - content < 3:
        return None
    marked = article.opened.get(content)
    if marked is not None and marked.double and marked.last - marked.first > 3:
        return Report(cue, MARKS, content, marked.first, marked.last, mention, "source phrase", marked)
    return Report(cue, CLAUSE, content - 1, content, content, mention, "source phrase", marked)


def _is_put(words: list[Word], first: int, j: int) -> bool:
    """Whether something is put somewhere by a verb right before: وضع [كل الوسائل] على ذمة التلاميذ."""
    for k in range(j - 1, max(first, j - _LONGEST_PUT) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].stem in _PUTTING:
            return True
    return False


def _passed_on(article: Article, cue: CueMatch, last: int, limit: int, forms: list[CueForm]) -> Mention | None:
    """Whose words somebody else passes on: ``حسبما نقلت الصحيفة عن [الخبير سالم العلي]``, not of things."""
    form = next((f for f in forms if "chain" in f.flags), None)
    if form is None:
        return None
    told = CueMatch(last - 1, last, article.tokens.end(last - 1), form, None, None)
    mention = chained_after(article, told, limit)
    if mention is None or mention.kind not in ("person", "unnamed", "group"):
        return None
    between = article.words[last : mention.span[0] - 1]
    return None if any(w.kind == COMMA or w.complementizer or w.flags & lexicon.VERB for w in between) else mention


def _is_of_that(words: list[Word], j: int) -> bool:
    """Whether a phrase is followed by ذلك alone, which nobody says: اخترنا اللاعبين وفقا [لذلك]."""
    if words[min(j, len(words) - 1)].folded not in _OF_THAT:
        return False
    return j + 1 >= len(words) or not words[j + 1].article


def _clip(article: Article, cue: CueMatch, start: int) -> None:
    """Part a source from the preposition of its phrase: وفقا [ل|عبد الله], where ل alone is not so sure elsewhere."""
    clip = cue.last_offset - article.tokens.starts[start]
    word = article.words[start]
    if not (cue.last_offset > article.tokens.starts[cue.last - 1] and 0 < clip < len(word.surface)):
        return
    article.clipped[start] = clip
    rest = word.surface[clip:]
    if not rest.startswith("ل"):
        article.words[start] = analyse(rest).changed(surface=word.surface)


def _is_complement(words: list[Word], j: int, forms: list[CueForm]) -> bool:
    """Whether a verb after كما goes on with its preposition, and so tells of more: ``كما أشار الوزير [إلى] أهمية``."""
    if j + 1 >= len(words) or not words[j].flags & lexicon.PREPOSITION or words[j + 1].stem == "هامش":
        return False
    return any(words[j].folded in form.prepositions for form in forms)


def _tells(form: CueForm) -> bool:
    """Whether a verb after كما says whose words or opinion these are: كما قال, كما يرى, not كما يجب, كما توقع."""
    if form.lemma == "أعرب":
        return False  # كما أعرب عن سعادته: also
    return "ambiguous" not in form.flags and (form.frame == "say" or form.lemma in _OPINION)


def _may_divide(before: Word, phrase: SourcePhrase) -> bool:
    """Whether a phrase with كما may follow a word: a comma or dash, or a word of the clause: … عميقة كما يرى كثيرون."""
    return before.kind in (COMMA, DASH) or (phrase.words == ("كما",) and before.kind == NOT_PUNCTUATION)


def _is_apart(words: list[Word], first: int, sentence_first: int) -> bool:
    """Whether a source phrase stands apart from the clause before it: after a comma or وذلك."""
    before = words[first - 1] if first else None
    return before is None or first == sentence_first or before.kind != NOT_PUNCTUATION or before.folded in _THAT


def _is_clause_after(article: Article, j: int, sentence_last: int) -> bool:
    """Whether a complementizer follows a source, after commas, dashes or what is told of it: لم تسمه، أن."""
    words = article.words
    if j < sentence_last and words[j].flags & (lexicon.NEGATION | lexicon.RELATIVE):
        for k in range(j + 1, min(sentence_last, j + _LONGEST_ASIDE)):
            if words[k].kind in (COMMA, DASH):
                j = k
                break
    while j < sentence_last and words[j].kind in (COMMA, DASH):
        j += 1
    return j < sentence_last and words[j].complementizer is not None and not words[j].conjunction


def _speaks(article: Article, mention: Mention) -> bool:
    """Whether a group or institution is surely one, and no common noun: حسب عدد الأفراد."""
    head = mention.head if mention.head >= 0 else mention.span[0]
    size, flags = phrase_at(article.words, head)
    return bool(size and flags & lexicon.SPEAKER_HEAD) or not article.words[head].flags & lexicon.COMMON


def is_measure(words: list[Word], j: int) -> bool:
    """Whether a noun is what things go by rather than who says them: وفق القانون، بحسب قوتهم، وفقا لعدة عوامل."""
    j += words[j].stem in _SOME and j + 1 < len(words)
    if words[j].flags & lexicon.GIVEN_NAME and j + 1 < len(words) and words[j + 1].flags & lexicon.FAMILY_NAME:
        return False  # بحسب [عمر] الحداد
    return words[j].stem in MEASURES or words[j].folded in MEASURES


def _are_name(article: Article, start: int, end: int) -> bool:
    """Whether the few words after a source phrase are a name that no list knows: بحسب العكبري."""
    known = name_words(article)
    return end - start <= 3 and all(
        word.kind == NOT_PUNCTUATION and not word.cues and not word.flags & ~lexicon.NAME_PART and word.bare in known
        for word in article.words[start:end]
    )


def _is_told_of(word: Word) -> bool:
    """Whether a word goes on about a source or how it spoke: وسائل إعلام [منها]، أكد الوزير [مشيرا إلى]."""
    return word.folded in _AMONG or any(form.adverbial for form in word.cues)


def _clause_ends(article: Article, j: int, sentence_last: int) -> bool:
    """Whether a clause is over after its subject and adverbials, with nothing of its own to say."""
    if j < sentence_last and article.words[j].kind == DASH:
        return True  # - كما تقول الكاتبة - وقد
    j = skip_adverbials(article, j, sentence_last)
    return j >= sentence_last or article.words[j].kind != NOT_PUNCTUATION or article.words[j - 1].kind == COMMA


def _is_announced(article: Article, j: int) -> bool:
    """Whether a colon follows a source, with its words of honour at most, so that what it says comes after it."""
    words = article.words
    j += eulogy_at(words, j)[0] if j < len(words) else 0
    return j < len(words) and words[j].kind == COLON


def _is_long_stretch(article: Article, j: int) -> bool:
    stretch = article.opened.get(j)
    return stretch is not None and stretch.double and stretch.last - stretch.first > 5


def _is_tradition(article: Article, first: int, last: int) -> bool:
    """Whether «عن» opens a tradition: ``عن أبي هريرة رضي الله عنه أن …``, nothing but a mark or و before it."""
    words = article.words
    if first > 1 and words[first - 2].kind == NOT_PUNCTUATION and article.sentence(first - 1)[0] != first - 1:
        return False
    blessed = next((k for k in range(first, min(last, first + 8)) if words[k].folded in ("رضي", "عليه")), 0)
    for k in range(blessed, min(last, blessed + 6)) if blessed else ():
        if words[k].folded in _SAID and k + 2 < last and words[k + 1].kind == COLON and words[k + 2].folded in _SAID:
            return False  # عن أبي هريرة رضي الله عنه [قال: قال] رسول الله
        if words[k].complementizer or words[k].kind == COLON or words[k].folded in _SAID:
            # the verb reports itself: عن النبي صلى الله عليه وسلم [أنه قال]
            return not (words[k].pronoun is not None and k + 1 < last and words[k + 1].folded in _SAID)
    return False


def _is_leading(article: Article, first: int, sentence_first: int) -> bool:
    words = article.words
    j = first - 1
    while (
        j >= sentence_first
        and (words[j].kind != NOT_PUNCTUATION or words[j].flags & (lexicon.CONJUNCTION | lexicon.CONNECTIVE))
        and words[j].kind not in (COMMA, SEMICOLON)
    ):
        if j in article.closed:
            return False
        j -= 1
    return j < sentence_first


def _is_predicate(word: Word) -> bool:
    """Whether a word can only begin a clause, so that no comma is needed before it: سيصل، لم يصل، كان، قد."""
    return bool(word.flags & (lexicon.AUXILIARY | lexicon.NEGATION | lexicon.PARTICLE)) or (
        word.folded[:2] in ("سي", "ست") and not word.flags
    )


def _is_joined(word: Word, phrase: SourcePhrase) -> bool:
    """Whether و joins a source phrase to what comes before it, so that its content follows: ``…، ووفقا للشركة …``."""
    return word.folded == "و" + phrase.words[0]


def _after_content(
    article: Article,
    cue: CueMatch,
    mention: Mention | None,
    end: int,
    sentence_first: int,
    sentence_last: int,
    found: str,
) -> Report | None:
    """The content that a source phrase follows: a stretch in marks, or the clause back to the sentence's start."""
    words = article.words
    j = cue.first
    while j > sentence_first and words[j - 1].kind in (COMMA, SEMICOLON, DASH, OPENING_BRACKET):
        j -= 1
    if j - 1 > sentence_first and words[j - 1].folded in _THAT:
        j -= 1
        while j > sentence_first and words[j - 1].kind in (COMMA, SEMICOLON, DASH):
            j -= 1
    closed = article.closed.get(j - 1)
    opens = closed is not None and (
        closed.opening <= sentence_first or words[closed.opening - 1].kind in (COLON, COMMA, FULL_STOP)
    )
    if closed is not None and closed.double and opens:
        return Report(cue, BEFORE, cue.first, closed.first, closed.last, mention, found, closed, "direct")
    if j == sentence_first and j > 0 and words[j - 1].kind in (FULL_STOP, QUESTION):
        return None
    first = _relative_start(article, clause_start(article, sentence_first, j), j)
    first = _announced_start(article, first, j)
    while end < sentence_last and words[end].folded in ("ايضا", "كذلك"):
        end += 1
    end = _past_occasion(article, cue, end, sentence_last)
    inserted = _is_inserted(article, cue.first, end, sentence_last) and not _is_when_said(words, cue, end)
    alone = j - first == 1 and words[first].article  # السوق، بحسب التجار، راكدة
    taken_up = _is_taken_up(words, end, sentence_last, verbal=alone)
    one = alone and taken_up
    if j - first < 2 and not (inserted or one):
        return None
    if cue.phrase is not None and cue.phrase.words[0] == "نقلا" and _is_passed_on(words, first):
        return None  # أوردت مجلة «الغد» نبأ وفاته [نقلا عن] صديق
    clause = _last_clause(article, first, j)
    if inserted and words[cue.first - 1].folded in ("هذا", "وهذا"):
        clause = j = cue.first - 1  # …، [وهذا، بحسب الشركة، يجعل الشاشة أخف]
    elif taken_up or inserted:
        clause = _subordinate_start(words, clause, j, words[min(end + taken_up, sentence_last - 1)])
    if j - clause <= _SHORTEST_WHOLE and (taken_up or inserted):
        first, j = clause, sentence_last  # ويبلغ طول النفق، بحسب الشركة، سبعة كيلومترات
    if inserted:
        j = sentence_last  # ويهدف المعرض بحسب القائمين عليه إلى …
    first, last = article.tokens.trimmed(first, j)
    report = Report(cue, BEFORE, cue.first, first, last, mention, found)
    marked = article.stretches_between(first, last)
    if any(s.double and s.depth == 0 and is_speech(article, s) for s in marked):
        report.type = "mixed"
    return report


def _past_occasion(article: Article, cue: CueMatch, end: int, sentence_last: int) -> int:
    """The comma behind where somebody says what a phrase between commas is put into: ``، كما يرى سالم [في كتابه]،``."""
    words = article.words
    if words[cue.first - 1].kind != COMMA or end >= sentence_last or words[end].kind != NOT_PUNCTUATION:
        return end
    if cue.phrase is None or cue.phrase.follows != "verb" or not cue.phrase.weak:
        return end
    past = skip_adverbials(article, end, sentence_last)
    if past < sentence_last and words[past].kind != COMMA:
        past -= 1
    return past if past > end and past < sentence_last and words[past].kind == COMMA else end


def _is_passed_on(words: list[Word], first: int) -> bool:
    """Whether a clause only tells that a medium brought something: ``نشرت صحيفة الغد الخبر``."""
    medium = first + 1 < len(words) and words[first + 1].flags & lexicon.MEDIA
    return bool(medium) and any(form.part == "verb" for form in words[first].cues)


def _last_clause(article: Article, first: int, last: int) -> int:
    """The start of what stands after the last comma of a half-open range, marks left out."""
    for k in range(last - 1, first, -1):
        if article.words[k - 1].kind == COMMA and k - 1 not in article.stretch_of:
            return k
    return first


def _subordinate_start(words: list[Word], first: int, last: int, following: Word) -> int:
    """The start of the subordinate clause in which a source phrase stands: ``لأن [الشروط، وفق مصادر، لم تتغير]``.

    A relative clause is one where it is short and ``following``, which goes on after the phrase, is no verb and so
    belongs to it: ``موظفون [يتعرضون، حسبه، لضغوط]``, but not ``عدد الذين شاركوا، وفقا للإعلان، بلغ``.
    """
    verbal = _is_predicate(following) or following.flags & lexicon.VERB or any(f.part == "verb" for f in following.cues)
    for k in range(last - 1, first, -1):
        word = words[k - 1]
        if word.kind != NOT_PUNCTUATION:
            break
        relative = word.flags & lexicon.RELATIVE and not word.flags & lexicon.PREPOSITION and word.folded != "اي"
        relative = relative and not verbal and last - k <= _LONGEST_RELATIVE
        if word.complementizer or word.folded in _SUBORDINATING or relative:
            return k
    return first


def _relative_start(article: Article, first: int, last: int) -> int:
    """The start of a relative clause after the last comma, which alone is the source's: ``، والتي تبلغ، بحسب …``."""
    clause = _last_clause(article, first, last)
    word = article.words[clause]
    return clause if word.flags & lexicon.RELATIVE and "ال" in word.folded[:3] else first


def _announced_start(article: Article, first: int, last: int) -> int:
    """The start of the clause that a set phrase opens, which alone is the source's: ``يذكر أن [المعرض فتح]، وفق``."""
    words = article.words
    for k in range(last - 2, first, -1):
        if words[k].complementizer is None or k in article.stretch_of:
            continue
        noun = k - 1
        while noun > first and words[noun].folded in _BEFORE_THAT:
            noun -= 1
        start = noun - (noun > first and words[noun - 1].folded in ("من", "ومن"))  # ومن [الملاحظ] أن
        if words[noun].stem in _ANNOUNCING and (start == first or words[start].conjunction):
            return k + 1
    return first


def _is_taken_up(words: list[Word], j: int, sentence_last: int, *, verbal: bool = False) -> bool:
    """Whether the words after an aside between commas or dashes complete what stands before it.

    With ``verbal``, a noun stands alone before it, of which a verb of saying may tell: ``المواطن، كما يرى، [يريد]``.
    """
    if j + 1 >= sentence_last or words[j].kind not in (COMMA, DASH):
        return False
    following = words[j + 1]
    tells = any(f.part != "noun" and not (verbal and f.part == "verb") for f in following.cues)
    if following.conjunction or following.flags & lexicon.CONJUNCTION or tells:
        return False
    return not (following.folded == "في" and words[min(j + 2, len(words) - 1)].folded in _OCCASIONS)


def _is_inserted(article: Article, phrase: int, end: int, sentence_last: int) -> bool:
    """Whether a source phrase stands inside a clause that goes on after it, with no comma on either side, or dashes."""
    words = article.words
    if sentence_last - end < 3 or phrase == 0:
        return False
    if words[phrase - 1].kind == DASH:
        return any(words[k].kind == DASH for k in range(end, min(sentence_last - 2, end + _LONGEST_ASIDE)))
    word = words[end]
    if words[phrase - 1].kind != NOT_PUNCTUATION or word.conjunction:
        return False
    verbal = word.folded[:1] in "يت" and len(word.folded) > 3 and not word.flags & ~(lexicon.VERB | lexicon.COMMON)
    governed = word.preposition in ("ب", "ل") or has_preposition(word)  # مهددة [بحسب المتحدث] بانفجار اجتماعي
    governed = governed and not word.flags & (lexicon.SPEECH | lexicon.TIME | lexicon.PLACE | lexicon.MEDIA)
    return bool(word.flags & lexicon.PREPOSITION or verbal or governed)


def _is_when_said(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether a source is followed by when or where it spoke: ``حسبما قالت الشركة [في مايو]``, ``[في بيان]``."""
    if words[j].folded not in _OCCASIONS_OF or j + 1 >= len(words):
        return False
    said = lexicon.SPEECH | lexicon.TIME if cue.phrase is not None and cue.phrase.follows == "verb" else lexicon.SPEECH
    return bool(words[j + 1].flags & said)


def clause_start(article: Article, first: int, last: int) -> int:
    """The start of a sentence's own words, after a dateline (``الرياض -``, ``(CNN) --``, ``سبق - أبها:``)."""
    words = article.words
    paragraph_of = article.tokens.paragraph_of
    if first and paragraph_of[first - 1] == paragraph_of[first]:
        return first
    for k in range(first, min(first + 12, last)):
        if words[k].kind in (DASH, COLON) and not (
            article.tokens.touches(k - 1) and k + 1 < last and article.tokens.touches(k)
        ):
            following = k + 1
            while following < last and words[following].kind in (DASH, COLON):
                following += 1
            if k - first <= 8:
                first = max(first, following)
    return first
