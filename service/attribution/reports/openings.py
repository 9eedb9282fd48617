"""From cues to reports: what opens each cue's content, before contents are given their ends."""

from typing import Final

from service.attribution.cues.adverbials import is_on_what, skip_adverbials
from service.attribution.cues.chains import handed_down
from service.attribution.cues.complements import (
    INSTITUTION_HEAD,
    TAKES_AN_ACT,
    TELLING,
    accepts_clause,
    governs_content,
    has_preposition,
    interrupts,
    is_bare_preposition,
    is_governed,
    is_relative,
    phrase_before,
    receives,
)
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.statements_before import THEREIN
from service.attribution.cues.subjects_after import subject_after
from service.attribution.mentions.binding import PRESS
from service.attribution.mentions.institutions import prize_end
from service.attribution.mentions.marked_words import is_full_name, is_marked_name, is_speech
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.names import name_words
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrase_borders import CONCERNED
from service.attribution.mentions.phrase_words import RECEIVED
from service.attribution.mentions.phrases import are_letters, in_initialism, phrase_at, revered_end
from service.attribution.reports.bare_speech import (
    bare_after_subject,
    bare_clause,
    clause_after_participle,
    unannounced_speech,
)
from service.attribution.reports.reports import AFTER_COLON, BARE, CLAUSE, MARKS, PREPOSITIONAL, Report
from service.attribution.reports.sourcing import SPEECH_LEMMAS, give_source
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import ANSWERS, REPLIES, SPEAKS_BARE, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_GAP: Final = 70
_LONGEST_MARKED_NAME: Final = 5
_WHERE: Final = ("الي", "في", "لدي", "قرب", "امام")  # where something is
_LONGEST_MEDIUM: Final = 2
_LONGEST_KIND: Final = 2
_BY_SAYING: Final = ("بالقول", "بالتعليق")  # واكتفت [بالتعليق] «…»
_SHORTEST_ACT: Final = 4  # with its ب
_SHORTEST_PLURAL: Final = 4
_WHILE_ONE: Final = ("وهو", "وهي", "وهم", "وهما", "وهن")
_FARTHEST_TERM: Final = 4
_LONGEST_SONG: Final = 4
_LONGEST_TERM: Final = 3
_LONGEST_SUBJECT: Final = 16
_LONGEST_ASIDE: Final = 30
_FARTHEST_ADDRESS: Final = 4
_LONGEST_DESCRIBER: Final = 6
_FIRST_LINES: Final = 4
_SHORTEST_OBJECT: Final = 3
_TITLING: Final = word_set("openings.titling")
_OCCASIONS: Final = word_set("openings.occasions")
_SUPPOSING: Final = word_set("openings.supposing")
_BEING_SO: Final = word_set("openings.being_so")
_WORKS: Final = word_set("openings.works")
_KNOWN_AS: Final = word_set("openings.known_as")
_NO_OBJECT: Final = (
    lexicon.PERSON_NAME | lexicon.HONORIFIC | lexicon.RELATIVE | lexicon.SPEECH | lexicon.TIME | INSTITUTION_HEAD
)  # fmt: skip
_NO_NOUN: Final = (
    (_NO_OBJECT & ~lexicon.SPEECH) | lexicon.FUNCTION | lexicon.PLACE | lexicon.ROLE | lexicon.VERB | lexicon.ADVERB
)
_NO_OBJECT_WITHIN: Final = lexicon.SPEECH | lexicon.MEDIA | lexicon.RELATIVE & ~lexicon.PREPOSITION
_LONGEST_OBJECT: Final = 16
_REFERRING: Final = word_set("openings.referring")
_READING: Final = word_set("openings.reading")
_ADDRESSING: Final = REPLIES | {"تحدث", "خاطب"}  # tell to whom or of what a speaker goes on
_HAS: Final = ("قد", "فقد", "وقد")
_AND: Final = ("و", "او")
_WHOEVER: Final = ("من", "فمن", "ومن")
_WHEN: Final = ("لما", "ولما", "فلما", "حين", "وحين", "عندما", "وعندما", "بعدما")
_NO: Final = ("لا", "ولا", "فلا", "ليس", "وليس", "فليس", "ما")
_SAYING: Final = word_set("openings.saying")
_WANTING: Final = word_set("openings.wanting")
_SHOWING: Final = word_set("openings.showing")
_TO_READERS: Final = word_set("openings.to_readers")
_SPEECHLESS: Final = word_set("openings.speechless")
_WHAT: Final = ("ما", "بما", "مما", "لما")
_PRESENT: Final = ("ي", "ت", "ن", "ا")

# whether the search for a content goes on, was decided, or is over with nothing found
_ON: Final = 0
_DECIDED: Final = 1
_OVER: Final = 2


def open_report(article: Article, cue: CueMatch, following: dict[int, CueMatch]) -> Report | None:
    """Find where the content of a verb, participle or noun of saying opens, and its source.

    Args:
        article: the article.
        cue: the cue, not a source phrase.
        following: all cues of the article by their first token.

    Returns:
        The report with its content's first token, its end still open; None where the cue reports nothing.
    """
    phrase = phrase_before(cue, following) if cue.part == "verb" else None
    if _reports_nothing(article, cue, following) or (phrase is not None and interrupts(article, phrase, following)):
        return None  # وقال فلان، وفق ما [نقلت] وكالة، إن
    limit = min(_sentence_end(article, cue.last - 1), cue.first + _LONGEST_GAP)
    inside = article.stretch_of.get(cue.first)
    if inside is not None:
        limit = min(limit, inside.last)
    if inside is None and cue.part != "noun":
        spoken = unannounced_speech(article, cue, limit)
        if spoken is not None:
            return spoken
    limit = min(limit, article.aside_end(cue.first))  # …، ردا على ما [أعلنته] الحكومة، أن
    gap = _Gap(article, cue, following, limit, after_phrase=phrase is not None)
    if gap.read() == _DECIDED:
        return gap.report
    if gap.coordinated:
        return _coordinated_clause(article, cue, gap.coordinated)
    return _bare_report(article, cue, limit, inside)


def _reports_nothing(article: Article, cue: CueMatch, following: dict[int, CueMatch]) -> bool:
    """Whether the words right beside a cue show that it reports nothing."""
    form, words = cue.form, article.tokens.words
    assert form is not None
    before = words[cue.first - 1].folded if cue.first else ""
    after = words[cue.last].folded if cue.last < len(words) else ""
    if "impersonal" in form.flags and cue.first and words[cue.first - 1].kind == COMMA:
        if phrase_at(words, cue.first)[1] & lexicon.FORMULA:
            return True  # ، [يذكر] أن: for the reader to know
    if form.lemma == "علم" and before in _WHEN:
        return True  # لما [علموا] أن: a fact that they got to know
    if form.part == "verb" and form.number == "p" and form.tense == "past" and _did_so(words, cue.first):
        return True  # يرى محللون [تحدثوا] لـ«الغد» أن
    if before in _WHILE_ONE and form.part == "verb" and form.tense == "present" and _is_done_meanwhile(words, cue):
        return True  # ويقول وهو [يشير] إلى البيت: «…»
    if form.lemma == "زاد" and after in ("من", "عن", "علي"):
        return True  # تزيد من القلق: grows
    if form.lemma == "نقل" and after == "الي" and cue.last + 1 < len(words):
        if words[cue.last + 1].flags & lexicon.PLACE:
            return True  # نقلوا إلى طرابلس: were taken there
    if form.part == "noun":
        return cue.pronoun is not None and before in _WANTING  # ما أريد [قوله] هو أن: what is to be said
    if form.part == "participle":
        if form.lemma == "لاحظ" and after and words[cue.last].kind == COLON and words[cue.first].stem == "ملاحظه":
            opens = cue.first == article.sentence(cue.first)[0]
            if opens or not form.adverbial or not words[cue.first].conjunction:
                return True  # [ملاحظة]: a heading, نسجل [ملاحظة]: …
        if "ambiguous" in form.flags and form.number == "p" and words[cue.first].conjunction:
            return not _opens_at_once(words, cue)  # قوات الأمن، [ومحتجين] في المدينة: «…»
        return False
    if _is_left_out(words, cue.first) or _is_supposed(words, cue.first):
        return True
    if words[cue.first].folded in RECEIVED and _is_of_a_document(words, cue.first, following):
        return True  # ذكر بيان للوزارة [أوردته] وكالة الأنباء، أن
    if cue.pronoun is not None or words[min(cue.last, len(words) - 1)].kind == MARK:
        if _points_back(article, cue.first):
            return True  # «…»، هكذا [قالها] فلان, «…»، هكذا [وصفت] «هدى» حالها
    if after and words[cue.last].complementizer is not None:
        if words[cue.first].folded in _TO_READERS or _is_of_the_speechless(words, cue.first - 1):
            return True  # [اعلموا] أن، التاريخ [يقول] إن
    if after in _SPEECHLESS and cue.last + 1 < len(words):
        return words[cue.last + 1].complementizer is not None  # [يؤكد] التاريخ أن
    return False


class _Gap:
    """The search behind a cue for what opens its content, token by token.

    What was decided is in ``report``, None where the cue reports nothing; ``coordinated`` is a clause with وأن that is
    the cue's unless something nearer is, ``skip`` the token up to which nothing opens it.
    """

    def __init__(
        self,
        article: Article,
        cue: CueMatch,
        following: dict[int, CueMatch],
        limit: int,
        *,
        after_phrase: bool,
    ) -> None:
        form = cue.form
        assert form is not None
        self.article = article
        self.words: list[Word] = article.tokens.words
        self.cue = cue
        self.form: CueForm = form
        self.following = following
        self.limit = limit
        self.after_phrase = after_phrase  # حسب ما [قالته] شبكة «الغد»
        self.inside: Stretch | None = article.stretch_of.get(cue.first)
        acts = form.cue_class in TAKES_AN_ACT and form.part != "noun" and "ب" in form.prepositions
        self.acts: bool = acts and (form.frame != "describe" or form.cue_class == "accusation")
        self.report: Report | None = None
        self.coordinated = 0
        self.clause_only = False
        self.skip: int = cue.last

    def read(self) -> int:
        """Look at each token that may open a content or end the search; whether it was decided."""
        article, words, cue, limit = self.article, self.words, self.cue, self.limit
        looked_at = [*range(cue.last, limit)] if self.acts else article.landmarks_between(cue.last, limit)
        self.skip = _past_aside(words, cue.last, limit) if looked_at else cue.last
        if self.skip == cue.last and cue.part == "verb" and self.inside is None:
            self.skip = _past_aside_of_subject(article, cue, limit)
        verdict = _ON
        for j in looked_at:
            if j >= limit and not (j == limit and j > cue.last and j < len(words) and words[j - 1].kind == COLON):
                break
            if j >= self.skip:
                verdict = self._token(j)
                if verdict != _ON:
                    break
        return verdict

    def _decide(self, report: Report | None) -> int:
        self.report = report
        return _DECIDED

    def _token(self, j: int) -> int:
        """What a token says of the content."""
        word = self.words[j]
        if word.complementizer and not in_initialism(self.words, j):
            return self._complementizer(j)
        if word.kind == COLON:
            return self._colon(j)
        if word.kind == MARK:
            return self._mark(j)
        if self.acts and j >= self.cue.last and _is_act(self.article, j, self.limit):
            report = Report(self.cue, PREPOSITIONAL, j, j, j, None, "")
            return self._decide(give_source(self.article, report, self.cue.last, j))
        return self._other_cue(j) if j in self.following else _ON

    def _complementizer(self, j: int) -> int:
        """A clause, of the cue or of another's."""
        article, words, cue, following = self.article, self.words, self.cue, self.following
        if _is_handed_down(article, cue, following.get(j + 1)):
            return self._decide(None)
        if j > cue.last and _takes_an_act(following.get(j - 1)):
            return _ON  # يروي قصة شاب [يحلم] بأن يطير
        if j > cue.last and _is_of_a_relative(article, following.get(j - 1)):
            return _ON  # كشفت الصحيفة عن عرض للاعب، الذي [أكد] أن; قال الوزير، الذي [يرى] أن …، إن
        if _is_said_therein(words, cue, following, j):
            return self._decide(None)  # ردت على تصريحات فلان التي [قال فيها]، إن
        if accepts_clause(article, cue, j):
            return self._decide(_clause(article, cue, j))
        if cue.last == j - 1 and is_bare_preposition(words[j - 1]):
            return self._decide(None)
        if not self.coordinated and _is_coordinated(article, cue, j, following):
            self.coordinated = j
        return _ON

    def _colon(self, j: int) -> int:
        """What follows a colon, unless it belongs to another verb or is a title."""
        article, words, cue, following = self.article, self.words, self.cue, self.following
        marked = article.opened.get(j + 1)
        if _is_of_the_revered(words, j + 1, following):
            return self._decide(None)  # عن فلان قال: [قال] رسول الله: «…»
        if _is_others(cue, following.get(j - 1 - (words[j - 1].folded in WITH_PRONOUNS))):
            return self._decide(None)  # تحدث باسمها النائب سالم العلي، الذي قال: …
        if marked is not None and _is_programme(article, marked):
            self.skip = marked.closing + 1
            return _ON
        if _between_digits(article, j) or (marked is not None and _is_title(words, j + 1)):
            return _ON
        return self._decide(_after_colon(article, cue, j))

    def _mark(self, j: int) -> int:
        """Marked words: the content, or a name or title on the way to it."""
        article, words, cue, limit = self.article, self.words, self.cue, self.limit
        stretch = article.opened.get(j)
        if self.clause_only:
            if stretch is None or not _is_before_clause(words, stretch, limit):
                return _OVER
            self.skip = stretch.closing + 1  # نشرت في مجلة «الطب»، أن
            return _ON
        if stretch is None or not stretch.double or (self.inside is not None and stretch.depth <= self.inside.depth):
            return _ON
        if cue.last == j and _is_source_in_marks(article, cue, stretch):
            return self._decide(None)
        if _is_medium(words, stretch):
            self.skip = stretch.closing + 1  # كشفت في بيان أوردته «رويترز» عن إجراءاتها
            return _ON
        if self.form.lemma == "غنى" and stretch.last - stretch.first <= _LONGEST_SONG and words[j - 1].kind != COLON:
            return self._decide(None)  # غنت المطربة «يا ليل»
        talks = self.form.lemma == "تحدث" and words[j - 1].kind != COLON  # تحدث مبدع «سيدة البحر» عن عمله
        if (self.after_phrase or talks) and not is_speech(article, stretch):
            self.skip = stretch.closing + 1
            return _ON
        if _is_deemed(words, cue, j):
            start = cue.last  # نددت بما اعتبرته [سلوكا «أشبه بالتمييز»]
            report = Report(cue, PREPOSITIONAL, start, start, start, None, "")
            return self._decide(give_source(article, report, start, start))
        resumed = cue.pronoun is not None and j > cue.last and is_relative(article, cue.first)
        if resumed and self.form.frame != "describe":
            return self._decide(None)  # التصريحات التي [وجهها] إلى «الجبهة»: what was said stands before
        if self._names(stretch):
            self.skip = stretch.closing + 1
            return _ON
        nearest = self.following.get(j - 1 - (words[j - 1].folded in WITH_PRONOUNS))
        if nearest is not None and nearest.first > cue.first and nearest.form is not None:
            if nearest.form.part == "verb" and nearest.form.frame == "say":
                return self._decide(None)  # رد على تصريحات فلان التي [قال فيها] «…»
        if "chain" in self.form.flags and j == cue.last and words[stretch.closing + 1 :][:1]:
            if words[stretch.closing + 1].folded == "عن":
                self.skip = stretch.closing + 1  # نقلت «الضحى» عن مسؤول إن
                return _ON
        return self._marked_content(stretch)

    def _names(self, stretch: Stretch) -> bool:
        """Whether marked words are a title, a prize or a name."""
        article, j = self.article, stretch.opening
        if prize_end(article, j - 1, self.limit) > j:
            return True  # قال الفائز بـ«جائزة الرواية» إن
        if _is_title(self.words, j) or _is_kind_of_speech(article, stretch):
            return True
        if self.form.lemma in REPLIES and j > self.cue.last + 1 and self.words[j - 2].folded == "علي":
            if not self.words[j - 1].article and any(form.part == "noun" for form in self.words[j - 1].cues):
                return True  # علق على عبارة «…»: what is replied to
        return _is_name_in_gap(article, self.cue, stretch, self.limit, self.following)

    def _marked_content(self, stretch: Stretch) -> int:
        """Marked words as the content, with the noun before them that the cue governs, if any."""
        article, words, cue, form, j = self.article, self.words, self.cue, self.form, stretch.opening
        if form.frame == "describe" and not (
            _introduces(words[j - 1], cue, j)
            or (cue.pronoun is not None and cue.first > 0 and words[cue.first - 1].folded in _WHAT)
            or (self.acts and is_governed(form, words[stretch.first]))
        ):
            return self._decide(None)  # but ما يسميه النقاد «…»
        governed = words[j - 1].flags & lexicon.PREPOSITION and words[j - 1].folded in form.prepositions
        start = 0 if governed else _object_start(article, cue, j) or _noun_object_start(article, cue, stretch)
        if start and _is_quoted_of(article, start, stretch):
            report = Report(cue, PREPOSITIONAL, start, start, start, None, "")
            return self._decide(give_source(article, report, cue.last, start))
        report = Report(cue, MARKS, j, stretch.first, stretch.last, None, "", stretch)
        return self._decide(give_source(article, report, cue.last, j))

    def _other_cue(self, j: int) -> int:
        """Another cue, which may have what follows."""
        article, words, following = self.article, self.words, self.following
        if j in article.withheld:
            return _ON  # يقول مهندس، [وطلب] عدم كشف هويته، إن
        if _has_its_own_clause(words, following[j]):
            self.skip = following[j].last + 1
            return _ON  # تساءل عن الطائرة التي [قال إن] نوعها مجهول
        between = phrase_before(following[j], following)
        if between is not None and interrupts(article, between, following):
            return _ON  # قال فلان وفق ما [نقلت] وكالة إن
        blocked = _blocks(article, self.cue, following[j], j)
        if blocked is None:
            return _ON
        if blocked:
            return self._decide(None)
        other = following[j].form
        if other is None or other.frame != "quoted" or other.part != "verb":
            return _OVER
        if words[j].conjunction and not _tells_of_a_study(words, self.cue):
            return _OVER
        self.clause_only = True  # في وثيقة نشرت أمس: such a verb takes no clause
        return _ON


def _bare_report(article: Article, cue: CueMatch, limit: int, inside: Stretch | None) -> Report | None:
    """Words that nothing announces: وأضاف قائلا [نرفض القرار], وتابع بالقول [نحن بحاجة إلى …]."""
    form, words = cue.form, article.tokens.words
    assert form is not None
    saying = words[cue.last - 1].stem in _SAYING and inside is None and limit - cue.last > 1
    saying = saying and words[cue.last].kind == NOT_PUNCTUATION and not words[cue.last].preposition
    if saying and form.part == "verb":
        bare = Report(cue, BARE, cue.last, cue.last, cue.last, None, "")
        return give_source(article, bare, cue.last, cue.last)
    if form.lemma in SPEAKS_BARE and "ambiguous" not in form.flags and form.part == "verb":
        return bare_clause(article, cue, limit) or bare_after_subject(article, cue, limit)
    if form.lemma in SPEAKS_BARE and form.part == "participle" and form.adverbial and inside is None:
        return clause_after_participle(article, cue, limit)
    if words[cue.first].folded == "بالقول" and inside is None and limit - cue.last > 2:
        word, then = words[cue.last], words[cue.last + 1]
        contrast = word.flags & lexicon.NEGATION and (then.preposition or has_preposition(then))  # بالقول لا بالفعل
        if not word.flags & lexicon.CONJUNCTION and word.conjunction != "و" and not contrast:
            report = bare_clause(article, cue, limit)
            return give_source(article, report, cue.last, cue.last) if report is not None else None
    if saying and form.part != "noun":
        return Report(cue, BARE, cue.last, cue.last, cue.last, None, "participle")  # هتفوا قائلين [يسقط الظلم]
    return None


def _sentence_end(article: Article, j: int) -> int:
    """Where the sentence of a cue ends, past the full stop of a title: قال في فيلم بعنوان «الطريق.. إلى أين»، إن."""
    end = article.sentence(j)[1]
    stretch = article.stretch_of.get(end - 1)
    if stretch is None or stretch.first <= j or not stretch.closed or stretch.closing < end:
        return end
    return article.sentence(stretch.closing)[1] if _is_title(article.words, stretch.opening) else end


def _has_its_own_clause(words: list[Word], other: CueMatch) -> bool:
    """Whether a verb of a relative clause has its clause right behind it: التي [قال إن] نوعها مجهول."""
    form = other.form
    if form is None or form.part != "verb" or form.frame != "say" or other.last >= len(words):
        return False
    if words[other.last].complementizer is None or words[other.last].conjunction:
        return False
    return words[other.first - 1].folded in ("الذي", "التي", "الذين")


def _is_done_meanwhile(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb behind وهو tells what somebody does who speaks, and opens nothing itself: ويقول وهو [يشير] إلى."""
    if cue.last >= len(words) or words[cue.last].complementizer is not None or words[cue.last].kind != NOT_PUNCTUATION:
        return False
    for k in range(cue.first - 2, max(cue.first - _FARTHEST_TERM - 2, -1), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if any(form.part == "verb" and form.frame == "say" for form in words[k].cues):
            return True
    return False


def _is_of_the_revered(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether who hands a tradition down goes on with whose words it is: قال: [قال رسول الله]."""
    if j not in following or following[j].form is None:
        return False
    return bool(revered_end(words, j + 1, min(len(words), j + _FARTHEST_TERM))[1])


def _is_of_the_speechless(words: list[Word], j: int) -> bool:
    """Whether what teaches without speech is the subject before a verb: [التاريخ] يقول, but not في الواقع قال."""
    if j < 0 or words[j].folded not in _SPEECHLESS:
        return False
    return j == 0 or not words[j - 1].flags & (lexicon.PREPOSITION | lexicon.DEMONSTRATIVE | lexicon.TIME)


def _is_said_therein(words: list[Word], cue: CueMatch, following: dict[int, CueMatch], j: int) -> bool:
    """Whether another verb with فيها stands right before a clause and has it."""
    before = j - 1 - (words[j - 1].kind == COMMA)
    return before > cue.last and words[before].folded in THEREIN and _is_others(cue, following.get(before - 1))


def _tells_of_a_study(words: list[Word], cue: CueMatch) -> bool:
    """Whether a document without the article follows, of which verbs behind it tell: دراسة أجريت [ونشرت] في مجلة."""
    return cue.last < len(words) and bool(words[cue.last].flags & lexicon.DOCUMENT) and not words[cue.last].article


def _is_of_a_document(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a verb tells what a medium did with the document of which another verb before it tells."""
    for k in range(j - 1, max(j - _LONGEST_SUBJECT, 0), -1):
        if words[k].flags & lexicon.DOCUMENT and not words[k].article and k - 1 in following:
            return following[k - 1].part == "verb"
        if words[k].kind != NOT_PUNCTUATION:
            return False
    return False


def _takes_an_act(other: CueMatch | None) -> bool:
    """Whether a verb stands right before a complementizer whose clause is an act and no report: يحلم بأن، يرفض أن."""
    return other is not None and other.form is not None and other.form.part == "verb" and other.form.frame == "quoted"


def _is_of_a_relative(article: Article, other: CueMatch | None) -> bool:
    """Whether the verb of a relative clause stands right before a complementizer and has its clause."""
    if other is None or other.form is None or other.form.part != "verb" or other.form.frame not in ("say", "clause"):
        return False
    return is_relative(article, other.first)


def _is_before_clause(words: list[Word], stretch: Stretch, limit: int) -> bool:
    """Whether a complementizer follows marked words, at most after a comma."""
    after = stretch.closing + 1
    after += after < limit and words[after].kind == COMMA
    return after < limit and words[after].complementizer is not None and not words[after].conjunction


def _is_coordinated(article: Article, cue: CueMatch, j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a clause with وأن follows the object of a verb that takes both: ``أكد أهمية الحوار [وأن] بلاده تريد``."""
    form, words = cue.form, article.words
    assert form is not None
    if words[j].conjunction != "و" or words[j].complementizer != "-" or not words[j].form.startswith("وأن"):
        return False
    if form.part == "noun" or form.frame != "say" or form.cue_class not in TELLING or form.lemma == "قال":
        return False
    shortest = 1 if form.part == "participle" else _SHORTEST_OBJECT  # مؤكدا [أهميته] وأن
    if "ambiguous" in form.flags or j - cue.last < shortest or cue.first in article.stretch_of:
        return False
    if any(k in following and following[k].part != "noun" for k in range(cue.last, j)):
        return False
    begins = article.sentence(cue.first)[0]
    if form.part == "verb" and any(word.complementizer for word in words[begins : cue.first]):
        return False  # صرح بأن المملكة [تتابع] الأوضاع وأنها …: the clause is another's
    return not any(
        word.complementizer or word.flags & (lexicon.VERB | lexicon.AUXILIARY | lexicon.RELATIVE)
        for word in words[cue.last : j]
    )


def _coordinated_clause(article: Article, cue: CueMatch, j: int) -> Report | None:
    """The clause with وأن, whose source stands before the object that it follows."""
    words, form = article.words, cue.form
    if form is None or j + 1 >= article.sentence(j)[1]:
        return None
    governed = next((k for k in range(cue.last, j) if words[k].folded in form.prepositions), j)
    mention = subject_after(article, cue, governed) if form.part == "verb" else None
    start = mention.span[1] if mention is not None else cue.last
    stretch = article.opened.get(j + 1)
    report = Report(cue, CLAUSE, start, j + 1, j + 1, None, "", stretch if stretch and stretch.double else None)
    found = give_source(article, report, cue.last, start)
    if found is not None:
        found.opener = j
    return found


def _is_handed_down(article: Article, cue: CueMatch, other: CueMatch | None) -> bool:
    """Whether a clause is another's words in a tradition: ``جاء في الحديث عن النبي أنه [قال]``."""
    if other is None or other.form is None or article.words[other.first - 1].folded not in ("انه", "انها"):
        return False
    mention = handed_down(article, other)
    return mention is not None and mention.span[0] > cue.last


def _blocks(article: Article, cue: CueMatch, other: CueMatch, j: int) -> bool | None:
    """Whether another cue after this one takes its content.

    True where this one is none, False where it only ends the search, None where it does neither.
    """
    form, words = other.form, article.words
    if form is None or cue.form is None:
        return None
    if form.part == "participle" and "ambiguous" in form.flags and j == cue.last:
        return None  # the subject: أفادت مراسلة القناة
    if form.part == "verb" and other.pronoun is not None and words[j - 1].flags & lexicon.SPEECH:
        if not words[j - 1].article:
            return None  # في تصريحات نقلتها الصحيفة، إلى أن
    if form.part == "participle" and form.frame == "quoted" and "ambiguous" in form.flags and other.last < len(words):
        if words[other.last].complementizer is not None:
            return None  # يقول سالم الذي يعمل [سائقا] إن
    if form.part == "verb" and words[j].folded in RECEIVED and _tells_of_a_study(words, cue):
        return None  # وذكر بيان للوزارة [أوردته] وكالة الأنباء، أن
    if form.part == "participle" and form.lemma == "وجه" and _is_of_words(words, other.last):
        return None  # قال فلان [موجها] كلامه إلى الحكومة: …
    if receives(words, other):
        return None  # أكد في بلاغ توصلت الصحيفة بنسخة منه أن
    if _is_left_out(words, j):
        return None  # قال دون أن يحدد المشكلة: «…»
    if words[j - 1].folded == "لم" and words[j - 2].flags & lexicon.SPEAKER_HEAD and not words[j - 2].article:
        return None  # قال مسؤول لم يكشف اسمه إن
    if form.part == "noun" and cue.form.part == "participle" and other.pronoun is not None:
        following = words[other.last].flags if other.last < len(words) else 0
        if form.lemma in SPEECH_LEMMAS and following & (lexicon.OF_GOD | lexicon.OF_THE_PROPHET):
            return True  # مستشهدا بقوله تعالى
    if form.part == "noun" and cue.form.part == "noun" and words[j].preposition == "ب" and form.lemma == "قال":
        return True  # رد على كلام فلان [بالقول]
    if form.part == "verb" and form.tense == "past" and (_tells_of_some(words, j) or _did_so(words, j)):
        return None  # رد على شائعات [تحدثت] عن ذلك، أن
    if form.part == "participle" and form.number == "p" and "ambiguous" in form.flags and words[j].conjunction:
        return None  # قوات الأمن، [ومحتجين] في المدينة: «…»
    if form.part == "verb" and cue.form.part == "noun" and words[j].conjunction == "ف" and form.lemma in REPLIES:
        return True  # بالسؤال، [فردت] بأن
    if form.part == "verb" and cue.form.part == "noun" and cue.pronoun is None and is_relative(article, j):
        return True  # انتقاد الشركات التي [يرى] أنها: the relative clause has it
    if form.part == "noun" and cue.form.part == "verb":
        said = other.pronoun is not None and form.lemma in SPEECH_LEMMAS
        if said and form.lemma != "قال" and words[j - 1].folded in _OCCASIONS:
            return None  # وقال الوزير في تصريحه أمس إن
        if "chain" in cue.form.flags and form.lemma in SPEECH_LEMMAS and _is_whose(words, other):
            return True  # نقلت الصحيفة [قول] رئيس الحكومة إن
        plain = j == cue.last and not form.flags & {"ambiguous", "document"}
        plain = plain and cue.form.frame != "describe"  # يصف [اتهامات] بأنها
        plain = plain and not cue.form.required  # جاء في [رسالة] أن
        plain = plain and not is_on_what(words, j)  # قال [تعليقا على] ذلك
        plain = plain and not (cue.form.lemma in _SHOWING and not words[j].conjunction)  # كشفت [اعترافات] المتهم أن
        if said or words[j].folded in _BY_SAYING or words[j].folded.endswith("بالقول") or plain:
            return True  # the noun is the cue: نقلت عن فلان قوله، ردت بقولها، أثار تأكيد فلان
    if _is_answered(article, cue, other):
        return True
    if j > 2 and words[j - 1].folded == "ما" and is_on_what(words, j - 3):
        return None  # قال تعليقا على ما [ورد] في الصحيفة «…»
    if words[j - 1].folded == "ما" and cue.form.frame == "describe" and form.frame == "say":
        if j - cue.last <= _LONGEST_DESCRIBER and not words[j - 2].flags & lexicon.PREPOSITION:
            return None  # وصف الوزير ما [ورد] في الصحيفة بأنه
    if words[j - 1].folded in _WHAT:
        return True  # what follows is the inner cue's: انتقد ما وصفه بـ
    if form.part == "verb" and form.tense == "past" and words[j].conjunction == "و":
        if words[j - 1].kind == COMMA or (form.frame == "describe" and other.pronoun is not None):
            return False  # …، [ووصف] القرار بأنه; أشاد بالمدينة [ووصفها] بأنها
    if form.part == "participle" and form.lemma in _ADDRESSING and cue.form.frame == "say" and not words[j].conjunction:
        to_whom = words[other.last] if other.last < len(words) else words[j]
        near = 0 < j - cue.last < _FARTHEST_ADDRESS and not any(
            w.flags & lexicon.PREPOSITION for w in words[cue.last : j]
        )
        after_subject = form.lemma == "خاطب" and cue.form.part == "verb" and near
        if to_whom.flags & lexicon.PREPOSITION or to_whom.preposition == "ل" or after_subject:
            return None  # وقال الوزير، معلقا على القرار: …, وأضاف متحدثا للصحيفة أن
    if form.part == "verb" and cue.form.frame == "quoted" and is_relative(article, j) and other.last < len(words):
        if words[other.last].complementizer is not None:
            return True  # نشر فتوى عن التجار الذين [وصفهم] بأنهم «…»
    if form.part == "noun" or is_relative(article, j):
        return None
    if form.adverbial or "ambiguous" not in form.flags:
        return False
    opens = cue.form.part == "noun" and form.part == "verb" and words[j - 1].kind == COMMA and other.last < len(words)
    # وفي رده على سؤال النائب، [صرح] وزير الصحة أن
    return False if opens and words[other.last].flags & lexicon.SPEAKER_HEAD else None


def _is_of_words(words: list[Word], j: int) -> bool:
    """Whether a noun of saying with a pronoun follows, which somebody addresses: موجها [كلامه]، [حديثها]."""
    if j >= len(words) or not words[j].folded.endswith(("ه", "ها", "هم")) or words[j].article:
        return False
    return bool(words[j].flags & lexicon.SPEECH) or any(f.part == "noun" for f in words[j].cues)


def _is_whose(words: list[Word], other: CueMatch) -> bool:
    """Whether who speaks stands right behind a noun of saying without the article: ``قول [الوزير] سامي حداد``."""
    if other.pronoun is not None or words[other.first].article or other.last >= len(words):
        return False
    return bool(
        words[other.last].flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.SPOKESPERSON)
    )


def _opens_at_once(words: list[Word], cue: CueMatch) -> bool:
    """Whether a preposition of a cue, a clause, a mark or a colon follows it right away."""
    if cue.last >= len(words) or cue.form is None:
        return False
    following = words[cue.last]
    return following.opens or following.folded in cue.form.prepositions


def _did_so(words: list[Word], j: int) -> bool:
    """Whether a plural tells what some did who are the subject of a verb of saying: يرى محللون [تحدثوا] لـ«الغد» أن."""
    if j < 2 or words[j].conjunction or not words[j].folded.endswith("وا"):
        return False
    many, verb = words[j - 1], words[j - 2]
    if many.article or not many.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
        return False
    return any(form.part == "verb" and form.number == "s" for form in verb.cues)


def _tells_of_some(words: list[Word], j: int) -> bool:
    """Whether a verb tells of the many right before it, as a relative clause without a pronoun: شائعات [تحدثت]."""
    before = words[j - 1]
    if before.article or before.kind != NOT_PUNCTUATION or words[j].conjunction or _says(before):
        return False
    other = lexicon.PERSON_NAME | lexicon.FUNCTION | lexicon.TIME | lexicon.PLACE | lexicon.ORGANIZATION_NAME
    return not before.flags & other and before.form.endswith(("ات", "ين")) and len(before.form) > _SHORTEST_PLURAL


def _is_answered(article: Article, cue: CueMatch, other: CueMatch) -> bool:
    """Whether somebody is asked and then answers, so that what follows is the answer: ``سأل فلانا عن …، [فأجاب]``."""
    asks, answers, word = cue.form, other.form, article.words[other.first]
    if asks is None or answers is None or asks.cue_class != "question" or asks.tense != "past":
        return False
    if answers.part != "verb" or answers.tense != "past" or answers.frame != "say" or answers.cue_class == "question":
        return False
    return word.conjunction == "ف" or article.words[other.first - 1].kind == COMMA


def _past_aside(words: list[Word], j: int, limit: int) -> int:
    """The token after an aside right behind a cue that a complementizer follows: ``أكد فيه [- تعليقا على … -] أن``."""
    first = j + (j < limit and words[j].folded in WITH_PRONOUNS)
    if first + 1 >= limit or words[first].kind not in (DASH, COMMA) or words[first + 1].complementizer:
        return j
    for k in range(first + 2, min(limit - 1, first + _LONGEST_ASIDE)):
        if words[k].kind == COLON or words[k].kind == MARK:
            return j
        if words[k].conjunction == "و" and words[k - 1].kind == COMMA and _says(words[k]):
            return j  # نفى الوزير، أمس، ما ورد، [وقال]، في تصريح، إن
        if words[k - 1].folded in _HAS and _says(words[k]):
            return j  # حسب ما نشرته الوكالة، فقد [أكد] الوزير، أمس، أن
        if words[k].kind == words[first].kind and words[k + 1].complementizer and not words[k + 1].conjunction:
            return k + 1
    return j


def _says(word: Word) -> bool:
    """Whether a word is a verb of saying in the past."""
    return any(form.part == "verb" and form.tense == "past" and "ambiguous" not in form.flags for form in word.cues)


def _past_aside_of_subject(article: Article, cue: CueMatch, limit: int) -> int:
    """The token after an aside behind a cue's subject: ``أكد الوزير[، ردا على ما أعلنته الحكومة،] أن``; or its end."""
    words = article.words
    farthest = min(limit, cue.last + _LONGEST_SUBJECT)
    mark = next((k for k in range(cue.last + 1, farthest) if words[k].kind in (DASH, COMMA)), 0)
    if not mark:
        return cue.last
    after = _past_aside(words, mark, limit)
    if after == mark or noun_phrase_end(article, cue.last, mark) != mark:
        return cue.last
    article.asides.append((mark, after - 1))
    return after


def _is_left_out(words: list[Word], j: int) -> bool:
    """Whether a verb tells what was not said: دون أن [يحدد], من غير أن [يسمي]."""
    if j < 2 or words[j - 1].complementizer != "-":
        return False
    if words[j - 2].folded == "غير" and (words[j - 1].pronoun is not None or not words[j].folded.startswith(_PRESENT)):
        return False  # غير أنه [أكد] أن: however
    return words[j - 2].folded in ("دون", "بدون", "غير")


def _is_supposed(words: list[Word], j: int) -> bool:
    """Whether a verb tells what somebody might say, and nobody said: إذا [رأى] أن, ولو [اعتبرنا] أن."""
    k = j - 1
    if k > 0 and words[k].folded == "احد" and words[k - 1].folded in _NO:
        return True  # لا أحد [ينكر] أن
    if k >= 0 and words[k].folded in _WHOEVER and (k == 0 or words[k - 1].kind != NOT_PUNCTUATION):
        return True  # . فمن [ظن] أن
    while k > 0 and words[k].folded in _BEING_SO:
        k -= 1  # إذا ما، لو كان قد
    return k >= 0 and words[k].folded in _SUPPOSING


def _points_back(article: Article, j: int) -> bool:
    """Whether هكذا before a verb points to the marked words before it, so that nothing after it is reported."""
    words = article.words
    if j < 2 or words[j - 1].folded != "هكذا":
        return False
    before = j - 2
    while before > 0 and words[before].kind in (COMMA, DASH):
        before -= 1
    return before in article.closed


def _object_start(article: Article, cue: CueMatch, j: int) -> int:
    """Where the noun starts that a cue's preposition governs and whose words at ``j`` are marked, or 0.

    ``شدد على [أهمية «…»]``: such an object is the content, marked and unmarked words together.
    """
    form, words = cue.form, article.words
    assert form is not None
    if form.frame == "describe" or form.lemma in ANSWERS or cue.pronoun is not None:
        return 0
    for k in range(cue.last, j - 1):
        word = words[k]
        if word.folded == "من" and form.cue_class == "demand":
            return 0  # طلب من الحكومة: who is asked
        if word.folded in form.prepositions and word.flags & lexicon.PREPOSITION:
            following = words[k + 1]
            return (
                0
                if following.flags & _NO_OBJECT or following.kind != NOT_PUNCTUATION or following.complementizer
                else k + 1
            )
    return 0


def _noun_object_start(article: Article, cue: CueMatch, stretch: Stretch) -> int:
    """Where the noun starts that is a cue's object and whose words are marked further on, or 0.

    ``أكد الوزير [تراجع الطلب «بشكل مقلق»] في المدن``: the noun stands right behind the subject, without the article.
    """
    form, words, j = cue.form, article.words, stretch.opening
    assert form is not None
    if form.frame != "say" or form.cue_class not in TELLING or form.lemma == "قال" or cue.pronoun is not None:
        return 0
    if "ambiguous" in form.flags or form.part == "noun" or j - cue.last > _LONGEST_OBJECT:
        return 0
    start = cue.last
    if form.part == "verb" and not words[start].folded.endswith("ها"):
        mention = subject_after(article, cue, j)
        start = mention.span[1] if mention is not None else start
    if j - start < 2 or not _may_be_object(words[start]):
        return 0
    between = words[start + 1 : j]
    if any(word.kind != NOT_PUNCTUATION or word.complementizer or word.flags & _NO_OBJECT_WITHIN for word in between):
        return 0
    return start if not _is_title(words, j) and stretch.last - stretch.first > 1 else 0


def _may_be_object(word: Word) -> bool:
    """Whether a word is a noun without the article that names neither a person nor an institution, place or time."""
    if word.kind != NOT_PUNCTUATION or word.article or word.preposition or word.conjunction:
        return False
    return word.complementizer is None and not word.flags & _NO_NOUN


def _is_act(article: Article, j: int, limit: int) -> bool:
    """Whether the act a cue asks for or threatens with begins at a word with ب, and has quoted words."""
    word = article.words[j]
    if not has_preposition(word) or article.words[j - 1].stem in CONCERNED or len(word.folded) < _SHORTEST_ACT:
        return False  # في منطقة [باب] سويقة
    if (word.flags | article.words[min(j + 1, limit - 1)].flags) & lexicon.PLACE:
        return False  # [بالعاصمة] تونس
    if (word.cues and word.cues[0].lemma in SPEECH_LEMMAS) or word.bare in name_words(article):
        return False  # بقوله, بالقول
    return _marked_within(article, j, limit)


def _between_digits(article: Article, j: int) -> bool:
    words = article.words
    return j > 0 and j + 1 < len(words) and words[j - 1].folded.isdigit() and words[j + 1].folded.isdigit()


def _introduces(before: Word, cue: CueMatch, j: int) -> bool:
    return before.folded in ("ب", "بال") or before.kind == COLON or j == cue.last


def _marked_within(article: Article, j: int, limit: int) -> bool:
    """Whether quoted words of what begins at ``j`` follow before the sentence ends."""
    return any(_is_quoted_of(article, j, s) for s in (article.opened.get(k) for k in range(j + 1, limit)) if s)


def _is_deemed(words: list[Word], cue: CueMatch, j: int) -> bool:
    """Whether a noun in the accusative, with marked words for its adjective, tells what ما is deemed to be."""
    if cue.pronoun is None or cue.form is None or not cue.first or words[cue.first - 1].folded not in _WHAT:
        return False
    if j - cue.last != 1 or cue.form.part != "verb" or cue.form.cue_class not in ("belief", "description"):
        return False
    noun = words[cue.last]
    return noun.form.endswith(("ا", "اً", "ًا")) and not (noun.article or noun.preposition or noun.conjunction)


def _is_quoted_of(article: Article, j: int, stretch: Stretch) -> bool:
    """Whether marked words are quoted of a noun at ``j``; a few far from it are a term: ``من أطعمة فيها … «السكر»``."""
    if article.words[stretch.opening - 1].complementizer == "ب":
        return False  # أشاد بالمدينة ووصفها بأنها «…»
    near = stretch.opening - j <= _FARTHEST_TERM or stretch.last - stretch.first > _LONGEST_TERM
    return near and stretch.double and is_speech(article, stretch)


def _is_title(words: list[Word], j: int) -> bool:
    """Whether the mark at ``j`` opens a title: بعنوان «…»، تحت شعار: «…»."""
    before = words[j - 1] if j and words[j - 1].kind != COLON else words[j - 2] if j > 1 else None
    if before is None:
        return False
    if before.folded == "ب" and j > 2:
        return any(word.stem in _KNOWN_AS for word in words[j - 3 : j - 1])  # القضية المعروفة إعلاميا بـ«…»
    if words[j - 1].kind != COLON and before.folded in _WORKS:
        return True
    if words[j - 1].kind != COLON and before.stem in _WORKS and not (before.article or before.preposition):
        return True  # رواية «…»
    if words[j - 1].kind != COLON and _is_ones_work(words[j - 2] if before.article and j > 1 else before):
        return True  # فيلمها «…», أغنيته الأخيرة «…»
    return before.stem in _TITLING or before.folded in _TITLING


def _is_ones_work(word: Word) -> bool:
    """Whether a word is a work with its maker's pronoun: أغنيته، بفيلمها، ألبومهم."""
    if word.article or not word.folded.endswith(("ه", "ها", "هم")):
        return False
    whole = word.folded.removesuffix("ه") if word.folded.endswith("ه") else word.folded[:-2]
    for work in (whole, whole.removeprefix(word.conjunction).removeprefix(word.preposition)):  # فيلم is no ف
        if work in _WORKS or (work.endswith("ت") and f"{work[:-1]}ه" in _WORKS):
            return True
    return False


def _is_kind_of_speech(article: Article, stretch: Stretch) -> bool:
    """Whether marked words only tell of which kind somebody's speech was: في إحاطة «شديدة اللهجة» أمام المجلس."""
    words, noun = article.words, stretch.opening - 1
    if noun < 1 or not words[noun].flags & lexicon.SPEECH or words[noun].article or words[noun - 1].folded != "في":
        return False
    return stretch.last - stretch.first <= _LONGEST_KIND and words[stretch.first].form[-1] == words[noun].form[-1]


def _is_source_in_marks(article: Article, cue: CueMatch, stretch: Stretch) -> bool:
    """Whether marks after the verb of a source phrase hold who speaks: حسبما ذكر «مركز الرصد»."""
    if not cue.first or not article.words[cue.first - 1].starts_source_phrase:
        return False
    return stretch.last - stretch.first <= _LONGEST_MARKED_NAME and not is_speech(article, stretch)


def _is_medium(words: list[Word], stretch: Stretch) -> bool:
    """Whether marked words are nothing but the name of a medium, which is nobody's words."""
    word = words[stretch.first]
    size, listed = phrase_at(words, stretch.first) if word.phrases else (1, word.flags)
    named = listed & lexicon.MEDIA and listed & lexicon.ORGANIZATION_NAME and not listed & lexicon.NAME_IS_WORD
    return bool(named) and size == stretch.last - stretch.first


def _is_others(cue: CueMatch, other: CueMatch | None) -> bool:
    """Whether another verb of saying stands right before a colon."""
    form = other.form if other is not None and other.first > cue.first else None
    return form is not None and form.part == "verb" and form.frame == "say" and "ambiguous" not in form.flags


def _is_programme(article: Article, stretch: Stretch) -> bool:
    """Whether what a colon after a programme opens is its title, since the clause follows: خلال برنامجه: «…» أن."""
    words, colon = article.words, stretch.opening - 1
    if colon < 1 or words[colon].kind != COLON or stretch.closing + 1 >= len(words):
        return False
    shown = words[colon - 1].folded.removesuffix("ه").removesuffix("ها")
    return shown in ("برنامج", "بودكاست") and words[stretch.closing + 1].complementizer is not None


def _is_name_in_gap(
    article: Article, cue: CueMatch, stretch: Stretch, limit: int, following: dict[int, CueMatch]
) -> bool:
    """Whether short words in marks between cue and content are a name: ``ذكرت صحيفة «الغد» أن``."""
    words = article.words
    if not stretch.closed and stretch.last - stretch.first > _LONGEST_MARKED_NAME:
        return False
    if stretch.opening == cue.last and stretch.closing + 1 < limit and is_marked_name(article, stretch):
        return True  # طلب «صالح» من المدرب
    if words[stretch.opening - 1].kind != COLON and is_full_name(article, stretch):
        return True  # لوح رئيس الحكومة «سامي المنصوري» بالحل
    after = stretch.closing + 1
    inner = words[stretch.first : stretch.last]
    if all(word.folded.isascii() for word in inner) or are_letters(inner):
        if after < limit and words[stretch.opening - 1].kind == NOT_PUNCTUATION and stretch.opening > cue.last:
            return True  # على شاشة «ON»
    long = stretch.last - stretch.first > _LONGEST_MARKED_NAME
    if long and cue.form is not None and cue.form.part == "noun" and words[stretch.opening - 1].kind != MARK:
        return False  # قول الشاعر «…» إن كان
    while after < limit and words[after].kind == COMMA:
        after += 1
    if after < limit and stretch.last - stretch.first <= 15 and words[after].complementizer:
        return words[stretch.opening - 1].kind != COLON and accepts_clause(article, cue, after)
    if long:
        return False
    before = words[stretch.opening - 1]
    if before.kind == COLON:
        return False
    if words[stretch.first].complementizer or (cue.form is not None and is_governed(cue.form, words[stretch.first])):
        return False
    if len(inner) == 2 and before.folded in _WHERE and inner[0].flags & lexicon.ORGANIZATION_HEAD and inner[1].article:
        if not inner[0].article and stretch.opening > cue.last + 1:
            return True  # روت سلمى كيف وصلت المخطوطة إلى «دار الآداب»
    if (
        words[stretch.first].preposition == "ل" or before.folded == "ل"
    ) and stretch.last - stretch.first <= _LONGEST_MEDIUM:
        return True  # قال «للغد»، قال لـ«الغد»
    if cue.form is not None and governs_content(cue.form, before):
        if before.flags & lexicon.PREPOSITION and is_speech(article, stretch):
            return False  # أعربت عن «قلقها البالغ»
    if (
        before.flags & (lexicon.ORGANIZATION_HEAD | lexicon.MEDIA)
        and not before.article
        and not before.flags & lexicon.ORGANIZATION_NAME  # قالت لرويترز «فقدنا كل شيء»
        and stretch.last - stretch.first <= 4
    ):
        return True
    if before.preposition == "ل" and not before.article and before.stem in PRESS and len(inner) <= _LONGEST_TERM:
        return True  # قال المواطنون لمراسل «الغد».. «…»
    follower = words[stretch.closing + 1] if stretch.closing + 1 < len(words) else None
    goes_on = follower is not None and follower.kind == NOT_PUNCTUATION and stretch.closing + 1 < limit
    if not goes_on and follower is not None and follower.kind == COMMA and stretch.closing + 2 < limit:
        goes_on = bool(words[stretch.closing + 2].flags & lexicon.TIME)  # نفت «جبهة النهر»، [أمس]، الأنباء
    if stretch.opening == cue.last and goes_on and words[stretch.first].flags & INSTITUTION_HEAD:
        return True
    sourced = False
    for k in range(stretch.closing + 1, limit):
        word = words[k]
        if word.kind == COLON or word.kind == MARK:
            spoken = is_speech(article, stretch) or (cue.form is not None and governs_content(cue.form, before))
            joined = words[k - 1].folded in _AND and spoken and not _is_clause_next(article, k)
            return not sourced and not joined and (word.kind == COLON or k in article.opened)
        if word.complementizer:
            return accepts_clause(article, cue, k)
        if word.kind in (FULL_STOP, QUESTION):
            return False
        if k in following and following[k].phrase is not None:
            sourced = True  # ذكرت صحيفة «الغد» [نقلا عن] مصادر أن
        elif k in following and following[k].part != "noun":
            return False
    return False


def _is_clause_next(article: Article, opening: int) -> bool:
    """Whether a complementizer follows a second name in marks: ``قالت «الضحى» و«الغد» إن``."""
    stretch = article.opened.get(opening)
    if stretch is None or stretch.closing + 2 >= len(article.words):
        return False
    after = stretch.closing + 1
    return article.words[after + (article.words[after].kind == COMMA)].complementizer is not None


def _clause(article: Article, cue: CueMatch, j: int) -> Report | None:
    words = article.words
    first = j if words[j].folded == "الا" else j + 1  # [ألا عودة] عن القرار
    while first < len(words) and words[first].kind in (COLON, DASH, COMMA) and first < article.sentence(j)[1]:
        first += 1
    if first >= len(words) or first >= article.sentence(j)[1]:
        if words[first - 1].kind != COLON or first >= len(words):
            return None
    stretch = article.opened.get(first)
    report = Report(cue, CLAUSE, j, first, first, None, "", stretch if stretch and stretch.double else None)
    return give_source(article, report, cue.last, j)


def _after_colon(article: Article, cue: CueMatch, j: int) -> Report | None:
    words = article.words
    form = cue.form
    assert form is not None
    if words[j - 1].folded in _REFERRING and j - 1 != cue.last:
        return None  # [انظر: …، 176], but وأضاف المصدر: …
    if form.lemma in ANSWERS and words[j - 1].folded in _READING:
        return None  # أجاب على سؤال نصه: …
    k = j + 1
    while k < len(words) and words[k].kind in (COLON, DASH):
        k += 1
    if k >= len(words) or article.tokens.paragraph_of[k] - article.tokens.paragraph_of[j] > 2:
        return None
    if words[k].complementizer and not words[k].conjunction and form.frame != "describe":
        return _clause(article, cue, k)
    if form.lemma == "كتب" and _is_byline(article, cue, j):
        return None
    stretch = article.opened.get(k)
    if stretch is not None and stretch.double:
        return give_source(article, Report(cue, MARKS, j, stretch.first, stretch.last, None, "", stretch), cue.last, j)
    if form.frame not in ("say", "clause"):
        return None
    if "ambiguous" in form.flags and cue.pronoun is not None and "person_object" not in form.flags:
        return None  # أبرزها: العلوم والتقنية
    if "ambiguous" in form.flags and j > cue.last:
        mention = subject_after(article, cue, j)
        if skip_adverbials(article, mention.span[1] if mention else cue.last, j) < j:
            return None
    if form.part == "noun" and cue.pronoun is None and not (words[cue.first].folded in _BY_SAYING and j == cue.last):
        return None  # but واختتم حديثه [بالقول]: …
    return give_source(article, Report(cue, AFTER_COLON, j, k, k, None, ""), cue.last, j)


def _is_byline(article: Article, cue: CueMatch, colon: int) -> bool:
    """Whether ``كتبت فلانة:`` names the author of the article: a line of its own, or what opens one of the first.

    Not where the words after it stand in marks, or anything but a name before the colon: ``كتب سالم على حسابه: …``.
    """
    line, words = article.line(cue.first), article.words
    if line[0] != cue.first or words[cue.first].conjunction:
        return False
    if line[1] == colon + 1:
        return True
    first = cue.last + (words[cue.last].kind == DASH)
    early = line[0] < article.tokens.lines[min(_FIRST_LINES, len(article.tokens.lines)) - 1][1]
    if not early or colon - first < 2 or colon + 1 in article.opened:
        return False
    mention = describe(article, first, colon)
    return mention.name == (first, colon)
