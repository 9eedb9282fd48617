"""The search behind a cue, token by token, for what opens its content: a complementizer, a colon, marks, an act."""

from typing import Final

from service.attribution.cues.chosen_form import is_whom
from service.attribution.cues.complements import (
    TAKES_AN_ACT,
    accepts_clause,
    interrupts,
    is_bare_preposition,
    is_governed,
    is_relative,
    is_unreal,
    leads_to_adjectives,
    leads_to_name,
    phrase_before,
)
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.told_behind import is_told_behind
from service.attribution.cues.what_is_called import DEEMING, WHAT
from service.attribution.mentions.marked_words import is_speech, is_topic
from service.attribution.noun_phrases.institutions import prize_end
from service.attribution.noun_phrases.phrase_borders import so_called_start
from service.attribution.noun_phrases.phrase_objects import CHANTED
from service.attribution.reports.anothers_clauses import (
    belongs_to_a_wish,
    has_its_own_clause,
    is_handed_down,
    is_of_a_relative,
    is_of_the_reporter,
    is_others,
    is_said_therein,
    takes_an_act,
)
from service.attribution.reports.bare_speech import speaks_already, speaks_of_self_before
from service.attribution.reports.cited_texts import cited_text
from service.attribution.reports.coordinated_clauses import is_coordinated
from service.attribution.reports.gap_asides import past_aside, past_aside_of_subject
from service.attribution.reports.inscriptions import is_inscription
from service.attribution.reports.interviewed import is_interviewed
from service.attribution.reports.links import is_title_of_link
from service.attribution.reports.marked_titles import (
    is_celebrated,
    is_event_that_ends,
    is_named_by_its_maker,
    is_programme,
    is_title,
    is_title_of_described,
)
from service.attribution.reports.names_in_gaps import is_kind_of_speech, is_medium, is_name_in_gap, is_source_in_marks
from service.attribution.reports.objects import (
    WHOM,
    is_act,
    is_deemed,
    is_quoted_of,
    noun_object_start,
    object_start,
)
from service.attribution.reports.opened_contents import clause_report, colon_report
from service.attribution.reports.reports import MARKS, PREPOSITIONAL, Report
from service.attribution.reports.rival_cues import blocks, tells_of_a_study
from service.attribution.reports.sourcing import give_source
from service.attribution.text.article import Article
from service.attribution.text.phrases import in_initialism, revered_end
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import ITSELF, REPLIES, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, MARK, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.words import THIRD_PERSON, Word

_WHAT_OR_WHOM: Final = (*WHAT, *WHOM)
_HEARSAY: Final = ("يقال", "قيل")  # by nobody in particular
_HOW: Final = "كيف"
_REASONS: Final = ("اذ", "حيث", "لان")
_LONGEST_JOINED: Final = 8  # ، ونشرت مقتطفات منه،
_FARTHEST_TERM: Final = 4
_SEEMS: Final = ("بدا", "يبدو")
_AS_IT: Final = ("فيما", "ما")
_AS_LONG_AS: Final = ("طالما", "مادام")
_NEAR_CLAUSE: Final = 3  # ولا أن يظن [أحد منا] أن
_LONGEST_SONG: Final = 4
_LONGEST_TITLE: Final = 7
_LONGEST_BEFORE: Final = 12
_LONGEST_DESCRIBED: Final = 6
_SHORTEST_CHARGE: Final = 4
_STUDIES: Final = ("دراست", "مقال", "مقالت", "بحث", "اطروحت", "محاضرت", "ورقت")
# whether the search for a content goes on, was decided, or is over with nothing found
_ON: Final = 0
DECIDED: Final = 1
_OVER: Final = 2


class Gap:
    """The search behind a cue for what opens its content, token by token.

    What was decided is in ``report``, None where the cue reports nothing; ``coordinated`` is a clause with وأن that is
    the cue's unless something nearer is, ``skip`` the token up to which nothing opens it, ``last`` where the search
    ended.
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
        acts = acts and form.lemma != "سلم"  # صلى الله عليه [وسلم]
        self.acts: bool = acts and (form.frame != "describe" or form.cue_class == "accusation")
        self.report: Report | None = None
        self.coordinated = 0
        self.relative = 0  # the complementizer of a relative clause on the way
        self.clause_only = False
        self.skip: int = cue.last
        self.last: int = cue.last

    def read(self) -> int:
        """Look at each token that may open a content or end the search; whether it was decided."""
        article, words, cue, limit = self.article, self.words, self.cue, self.limit
        looked_at: list[int] = list(range(cue.last, limit)) if self.acts else article.landmarks_between(cue.last, limit)
        self.skip = past_aside(words, cue.last, limit) if looked_at else cue.last
        if self.skip == cue.last and cue.part == "verb" and self.inside is None:
            self.skip = past_aside_of_subject(article, cue, limit)
        verdict = _ON
        for j in looked_at:
            if j >= limit and not (j == limit and j > cue.last and j < len(words) and words[j - 1].kind == COLON):
                break
            if j >= self.skip:
                verdict = self._token(j)
                if verdict != _ON:
                    self.last = j
                    break
        return verdict

    def ends_at_term(self) -> bool:
        """Whether the search ended at marks right behind a word, as around a term: ``وأضاف هناك ما يسمى [«الظل»]``."""
        words, j = self.words, self.last
        return j > self.cue.last and words[j].kind == MARK and words[j - 1].kind == NOT_PUNCTUATION

    def _is_parted_from(self, j: int) -> bool:
        """Whether another clause stands before a token and opens what follows: ``…؛ فلا ندعو إلا الله: «…»``."""
        words = self.words
        for k in self.article.tokens.punctuation_between(self.cue.last, j):
            following = words[k + 1]
            another = words[k].kind == SEMICOLON and following.folded[:1] in ("و", "ف")
            another = another or (words[k].kind == COMMA and following.folded in ITSELF)
            if another and k not in self.article.stretch_of:
                return True
        return False

    def _is_of_a_reason(self, j: int) -> bool:
        """Whether a clause with إذ or حيث stands behind a comma and has what follows: ``، إذ قرر المجلس [أن]``.

        One that ends at another comma is an aside: ``أكد الوزير، حيث كان يتحدث، [أن]``.
        """
        words = self.words
        if words[j - 1].kind == COMMA or words[j].conjunction:
            return False
        return any(
            words[k].kind in (COMMA, SEMICOLON) and words[k + 1].folded in _REASONS and k + 2 < j
            for k in self.article.tokens.punctuation_between(self.cue.last, j)
        )

    def _ends_before(self, j: int) -> bool:
        """Whether a semicolon parts a noun from a clause, which is not its own: ``[دعواه] مردودة؛ للقطع بأن``."""
        words = self.words
        return any(words[k].kind == SEMICOLON for k in self.article.tokens.punctuation_between(self.cue.last, j))

    def _is_described_in_between(self, j: int) -> bool:
        """Whether a verb of describing stands behind the clause of a relative and so has the one with بأن."""
        forms = (self.following[k].form for k in range(self.relative + 1, j) if k in self.following)
        return any(form is not None and form.frame == "describe" for form in forms)

    def _is_cited_aside(self, j: int) -> bool:
        """Whether words in brackets behind a colon are a verse that bears out what no verb of saying tells."""
        cites = self.words[j].kind == COLON and j + 1 < len(self.words) and self.words[j + 1].surface == "("
        return cites and self.form.frame not in ("say", "describe") and self.form.part == "verb" and j > self.cue.last

    def _decide(self, report: Report | None) -> int:
        self.report = report
        return DECIDED

    def _token(self, j: int) -> int:
        """What a token says of the content."""
        word = self.words[j]
        if word.complementizer and not in_initialism(self.words, j):
            return self._complementizer(j)
        if word.kind in (COLON, MARK) and (self._is_parted_from(j) or self._is_cited_aside(j)):
            return _OVER
        if word.kind in (COLON, MARK) and is_inscription(self.words, self.cue.last, j):
            return self._decide(None)
        if word.kind == COLON:
            return self._colon(j)
        if word.kind == MARK:
            return self._mark(j)
        if self.acts and j >= self.cue.last and is_act(self.article, j, self.limit):
            report = Report(self.cue, PREPOSITIONAL, j, j, j, None, "")
            return self._decide(give_source(self.article, report, self.cue.last, j))
        return self._other_cue(j) if j in self.following else _ON

    def _complementizer(self, j: int) -> int:
        """A clause, of the cue or of another's."""
        article, words, cue, following = self.article, self.words, self.cue, self.following
        used_to = j + 1 < len(words) and bool(words[j + 1].flags & lexicon.AUXILIARY)  # حكي عنه أنه [كان] يقول
        if is_handed_down(article, cue, following.get(j + 1 + used_to)):
            return self._decide(None)
        if j > cue.last and takes_an_act(following.get(j - 1)):
            return _ON  # يروي قصة شاب [يحلم] بأن يطير
        if words[cue.last - 1].folded == "عن" and self.form.required and is_relative(article, cue.first):
            return self._decide(None)  # الأدعية التي [وردت عن] الرسول، مع تنبيه الناس بأن
        if belongs_to_a_wish(words, cue, following, j):
            return _ON  # يؤكد قدرة العمال الذين [أرادوا من البداية] أن يكملوا المشروع
        if j > cue.last and is_of_a_relative(article, cue.last, j, following):
            self.relative = j
            return _ON  # كشفت الصحيفة عن عرض للاعب، الذي [أكد أمس] أن; قال الوزير، الذي [يرى] أن …، إن
        if self.relative and words[j].complementizer == "ب" and self._is_described_in_between(j):
            return _OVER  # أشار إلى أقوال موكله التي [ذكر] أن …، وأنه [وصف] المسيرات بأنها
        if j > cue.last + 1 and words[j - 1].folded in _SEEMS and words[j - 2].folded in _AS_IT:
            return _ON  # قال الوزير [فيما بدا أنه] رد على النقابات: «…»
        if j > cue.last and words[j - 1].folded in _AS_LONG_AS:
            return _OVER  # قال الوزير [طالما أن] الناس راضون فالأمر سهل
        if is_said_therein(words, cue, following, j):
            return self._decide(None)  # ردت على تصريحات فلان التي [قال فيها]، إن
        if self.inside is None and speaks_already(article, cue, j):
            return _OVER  # قال اللاعب سالم [نعلم] قيمة المباراة ونأمل أن نفوز
        if _opens_a_reason(words, cue.last, j):
            return _ON if cue.part == "verb" else _OVER  # في رده على القرار [على اعتبار] أن
        if is_of_the_reporter(words, cue.last, j):
            return self._decide(None)  # تشير الأرقام إلى التراجع، وتجدر الإشارة إلى [أن] …
        if words[j].folded == "ان" and speaks_of_self_before(words, cue, j):
            return _OVER  # قال المدرب نأمل [أن] نفوز
        if self._is_of_a_reason(j) or (cue.part == "noun" and self._ends_before(j)):
            return _OVER  # شدد على العمل، إذ قرر المجلس أن
        if accepts_clause(article, cue, j):
            return self._decide(clause_report(article, cue, j))
        if cue.last == j - 1 and is_bare_preposition(words[j - 1]):
            return self._decide(None)
        if j - cue.last <= _NEAR_CLAUSE and cue.part == "verb" and not words[j].conjunction and is_unreal(words, cue):
            return _OVER  # لا ينبغي أن [يظن] أحد أن …، بل: «…»
        if not self.coordinated and is_coordinated(article, cue, j, following):
            self.coordinated = j
        return _ON

    def _colon(self, j: int) -> int:
        """What follows a colon, unless it belongs to another verb or is a title."""
        article, words, cue, following = self.article, self.words, self.cue, self.following
        marked = article.opened.get(j + 1)
        if _is_of_the_revered(words, j + 1, following):
            return self._decide(None)  # عن فلان قال: [قال] رسول الله: «…»
        if marked is not None and self.form.frame != "say" and is_told_behind(words, marked, following):
            return self._decide(None)  # ما [دفعه] إلى الرحيل: «…»، يقول فلان
        if marked is not None and cited_text(article, j + 1, cue.last) is not None:
            return self._decide(None)  # حث الإسلام على الرفق[، وفي الحديث: «…»]
        if is_title_of_link(words, j):
            return self._decide(None)  # أعلن المركز نجاحه، [شاهد الفيديو:] …
        if is_others(cue, following.get(j - 1 - (words[j - 1].folded in WITH_PRONOUNS))):
            return self._decide(None)  # تحدث باسمها النائب سالم العلي، الذي قال: …
        if j > cue.last and words[j - 1].folded.removeprefix("و") in _HEARSAY:
            return self._decide(None)  # تسمية وردت في الكتاب، ويقال: …
        if marked is not None and is_programme(article, marked):
            self.skip = marked.closing + 1
            return _ON
        if _between_digits(article, j) or (marked is not None and is_title(words, j + 1)):
            return _ON
        return self._decide(colon_report(article, cue, j))

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
        calls = cue.first > 0 and words[cue.first - 1].folded in WHOM  # من اعتبرتهم «أصحاب المصلحة»
        if cue.last == j and not calls and is_source_in_marks(article, cue, stretch):
            return self._decide(None)
        if cue.pronoun is not None and j == cue.last and self.form.frame != "say" and _is_latin(words, stretch):
            return self._decide(None)  # في يوم تدعوه «Open Day»: a name
        if self._stands_in_anothers_clause(j):
            return self._decide(None)  # كما أعربا، [يضيف البيان]، عن «قلقهما»
        doubtful = self.form.frame != "say" or "ambiguous" in self.form.flags
        if doubtful and words[j - 1].kind == COMMA and is_told_behind(words, stretch, self.following):
            return self._decide(None)  # لم [تجد] المبادرة أي تجاوب، «…» يكتب أحد المعلقين
        if is_medium(words, stretch):
            self.skip = stretch.closing + 1  # كشفت في بيان أوردته «رويترز» عن إجراءاتها
            return _ON
        if self.form.lemma == "غنى" and stretch.last - stretch.first <= _LONGEST_SONG and words[j - 1].kind != COLON:
            return self._decide(None)  # غنت المطربة «يا ليل»
        talks = self.form.lemma == "تحدث" and words[j - 1].kind != COLON  # تحدث مبدع «سيدة البحر» عن عمله
        if (self.after_phrase or talks) and not is_speech(article, stretch):
            self.skip = stretch.closing + 1
            return _ON
        if "chain" in self.form.flags and j > cue.last + 1 and _completes_thing(words[j - 1], words[stretch.first]):
            self.skip = stretch.closing + 1  # نقل صورة عن الحياة الثقافية «لمعهد الضحى»
            return _ON
        if is_deemed(words, cue, j):
            start = cue.last  # نددت بما اعتبرته [سلوكا «أشبه بالتمييز»]
            report = Report(cue, PREPOSITIONAL, start, start, start, None, "")
            return self._decide(give_source(article, report, start, start))
        resumed = cue.pronoun is not None and j > cue.last and is_relative(article, cue.first)
        if resumed and self.form.frame != "describe" and self.form.lemma not in DEEMING:
            return self._decide(None)  # التصريحات التي [وجهها] إلى «الجبهة»: what was said stands before
        if cue.pronoun is not None and self.form.frame == "say" and words[max(0, cue.first - 1)].folded == "ما":
            if cue.first > 1 and words[cue.first - 2].complementizer:
                return self._decide(None)  # أن ما [يقوله] «ليس صحيحا»: what it is and not what was said
        if self._names(stretch) or _is_called_so(words, j) or _is_of_ones_study(words, stretch):
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

    def _stands_in_anothers_clause(self, j: int) -> bool:
        """Whether a verb with its subject between commas stands before what completes another: ``، عن «قلقهما»``."""
        words, first, complement = self.words, self.cue.first, self.words[j - 1]
        if self.cue.part != "verb" or j - 2 <= self.cue.last or words[first - 1].kind not in (COMMA, DASH):
            return False
        if words[j - 2].kind != words[first - 1].kind or not complement.flags & lexicon.PREPOSITION:
            return False
        if complement.folded in self.form.prepositions or words[first].conjunction:
            return False
        before = words[max(self.article.sentence(first)[0], first - _LONGEST_BEFORE) : first]
        return any(complement.folded in form.prepositions for word in before for form in word.cues)

    def _names(self, stretch: Stretch) -> bool:
        """Whether marked words are a title, a prize or a name."""
        article, j = self.article, stretch.opening
        if prize_end(article, j - 1, self.limit) > j:
            return True  # قال الفائز بـ«جائزة الرواية» إن
        if is_title(self.words, j) or is_topic(article, stretch) or is_kind_of_speech(article, stretch):
            return True
        if is_title_of_described(self.words, self.cue, stretch) or is_celebrated(self.words, self.cue, j):
            return True
        if is_event_that_ends(self.words, self.cue, j) or is_named_by_its_maker(self.words, self.cue, j):
            return True
        if self.form.lemma in REPLIES and j > self.cue.last + 1 and self.words[j - 2].folded == "علي":
            if not self.words[j - 1].article and any(form.part == "noun" for form in self.words[j - 1].cues):
                return True  # علق على عبارة «…»: what is replied to
        return is_name_in_gap(article, self.cue, stretch, self.limit, self.following)

    def _marked_content(self, stretch: Stretch) -> int:
        """Marked words as the content, with the noun before them that the cue governs, if any."""
        article, words, cue, form, j = self.article, self.words, self.cue, self.form, stretch.opening
        if form.frame == "describe" and not (
            _introduces(words[j - 1], cue, j)
            or leads_to_adjectives(words, j)
            or (cue.pronoun is not None and cue.first > 0 and words[cue.first - 1].folded in _WHAT_OR_WHOM)
            or is_whom(words, cue.first)
            or (self.acts and is_governed(form, words[stretch.first]))
            or words[stretch.first].preposition == "ب"
            or _tells_whom_and_of_what(article, form, stretch)
            or _describes_within(words, stretch)
        ):
            return self._decide(None)  # but ما يسميه النقاد «…»
        governed = words[j - 1].flags & lexicon.PREPOSITION and words[j - 1].folded in form.prepositions
        start = 0 if governed else object_start(article, cue, j) or noun_object_start(article, cue, stretch)
        if start and words[start].folded not in CHANTED and is_quoted_of(article, start, stretch):
            report = Report(cue, PREPOSITIONAL, start, start, start, None, "")
            return self._decide(give_source(article, report, cue.last, start))
        report = Report(cue, MARKS, j, stretch.first, stretch.last, None, "", stretch)
        return self._decide(give_source(article, report, cue.last, j))

    def _other_cue(self, j: int) -> int:
        """Another cue, which may have what follows."""
        article, words, following = self.article, self.words, self.following
        if words[j].folded in CHANTED and self.form.part == "verb":
            return _ON  # رددوا [هتافات] منها «…»
        if (body := so_called_start(words, j - 1, self.limit)) >= j:
            marked = article.opened.get(body)
            self.skip = marked.closing + 1 if marked is not None else body
            return _ON  # قال رئيس ما [يعرف] بـ«مجلس الجبل» إن
        if words[j - 1].folded == _HOW:
            return _OVER  # روى الوزير كيف [قال] له سالم إن
        if j in article.withheld:
            return _ON  # يقول مهندس، [وطلب] عدم كشف هويته، إن
        if is_interviewed(words, following[j], following):
            return _ON  # يعتقد خبراء [تحدثت إليهم] «الغد» أن
        if has_its_own_clause(words, following[j]):
            self.relative, self.skip = following[j].last, following[j].last + 1
            return _ON  # تساءل عن الطائرة التي [قال إن] نوعها مجهول
        between = phrase_before(following[j], following)
        if between is not None and interrupts(article, between, following):
            return _ON  # قال فلان وفق ما [نقلت] وكالة إن
        blocked = blocks(article, self.cue, following[j], j)
        if blocked is None:
            return _ON
        if blocked:
            return self._decide(None)
        other = following[j].form
        if other is None or other.frame != "quoted" or other.part != "verb":
            return _OVER
        if (comma := self._end_of_aside(j)) > j:
            self.skip = comma
            return _ON  # قالت، في تقرير أصدرته أمس، [ونشرت] مقتطفات منه، إن
        if words[j].conjunction and not tells_of_a_study(words, self.cue):
            return _OVER
        self.clause_only = True  # في وثيقة نشرت أمس: such a verb takes no clause
        return _ON

    def _end_of_aside(self, j: int) -> int:
        """The comma before the clause that a verb between commas, joined by و, keeps from its verb; 0 where none is."""
        words = self.words
        if words[j].conjunction != "و" or words[j - 1].kind != COMMA or self.cue.part != "verb":
            return 0
        for k in range(j + 1, min(self.limit, j + _LONGEST_JOINED, len(words) - 1)):
            if words[k].complementizer is not None or words[k].kind not in (NOT_PUNCTUATION, COMMA):
                return 0
            if words[k].kind == COMMA:
                return k if words[k + 1].complementizer is not None and not words[k + 1].conjunction else 0
        return 0


def _describes_within(words: list[Word], stretch: Stretch) -> bool:
    """Whether marks begin before what is described: ``وصف الوزير «[الحوار بأنه] كان مفيدا»``."""
    within = range(stretch.first + 1, min(stretch.last - 1, stretch.first + _LONGEST_DESCRIBED))
    return words[stretch.first].article and any(words[k].complementizer == "ب" and words[k].pronoun for k in within)


def _opens_a_reason(words: list[Word], first: int, j: int) -> bool:
    """Whether a complementizer belongs to words that give a reason: ``تعليقه الجميل [على اعتبار] أن``."""
    return j - 2 >= first and words[j - 1].folded == "اعتبار" and words[j - 2].folded == "علي"


def _is_of_the_revered(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether who hands a tradition down goes on with whose words it is: قال: [قال رسول الله]."""
    if j not in following or following[j].form is None:
        return False
    return bool(revered_end(words, j + 1, min(len(words), j + _FARTHEST_TERM))[1])


def _is_before_clause(words: list[Word], stretch: Stretch, limit: int) -> bool:
    """Whether a complementizer follows marked words, at most after a comma."""
    after = stretch.closing + 1
    after += after < limit and words[after].kind == COMMA
    return after < limit and words[after].complementizer is not None and not words[after].conjunction


def _completes_thing(before: Word, first: Word) -> bool:
    """Whether marked words with ل or ب complete the thing told of before them, and not who is passed on."""
    somebody = lexicon.SPEAKER_HEAD | lexicon.PERSON_NAME | lexicon.PLACE | lexicon.PREPOSITION | lexicon.TIME
    if first.preposition == "" or before.kind != NOT_PUNCTUATION or before.cues:
        return False
    return not before.flags & somebody or (before.article and bool(before.flags & lexicon.NAME_IS_WORD))


def _is_of_ones_study(words: list[Word], stretch: Stretch) -> bool:
    """Whether a few marked words are the title of what somebody wrote: أكد سالم في [دراسته] «دراسة لمدينة النخيل»."""
    before = words[stretch.opening - 1]
    if before.article or not before.folded.endswith(THIRD_PERSON) or words[stretch.first].complementizer:
        return False
    whole = before.folded.removesuffix("هم").removesuffix("ها").removesuffix("ه")
    return whole in _STUDIES and stretch.last - stretch.first <= _LONGEST_TITLE


def _is_latin(words: list[Word], stretch: Stretch) -> bool:
    """Whether no word in marks is written in Arabic letters."""
    return all(word.folded.isascii() for word in words[stretch.first : stretch.last])


def _is_called_so(words: list[Word], j: int) -> bool:
    """Whether marks hold what somebody or something is called in passing: يبلغ عمر الكوكب الذي [يوصف بـ]«العملاق»."""
    if words[j - 1].folded != "ب" or not words[j - 3].flags & lexicon.RELATIVE or words[j - 2].pronoun is not None:
        return False  # but ما [يصفه بـ]«العدوان»: somebody calls it so
    return any(
        form.part == "verb" and form.frame == "describe" and form.tense == "present" for form in words[j - 2].cues
    )


def _between_digits(article: Article, j: int) -> bool:
    words = article.words
    return j > 0 and j + 1 < len(words) and words[j - 1].folded.isdigit() and words[j + 1].folded.isdigit()


def _tells_whom_and_of_what(article: Article, form: CueForm, stretch: Stretch) -> bool:
    """Whether marks hold both who is accused and of what, and no name: اتهم النائب [«أطرافا لم يسمها بزعزعة الأمن»]."""
    accused = article.words[stretch.first]
    if form.cue_class != "accusation" or form.part != "verb" or stretch.last - stretch.first < _SHORTEST_CHARGE:
        return False
    return not (accused.article or accused.flags & lexicon.PERSON_NAME) and is_speech(article, stretch)


def _introduces(before: Word, cue: CueMatch, j: int) -> bool:
    assert cue.form is not None
    return leads_to_name(cue.form, before) or before.kind == COLON or j == cue.last
