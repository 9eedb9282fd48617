"""From cues to reports: what opens each cue's content and who its source is, before contents are given their ends."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from service.attribution.article import Article
from service.attribution.cues import CueMatch
from service.attribution.marked_words import is_marked_name, is_speech
from service.attribution.mentions import Mention, Range, describe, is_certain
from service.attribution.names import eulogy_at, in_initialism, name_words
from service.attribution.noun_phrases import noun_phrase_end
from service.attribution.quotation_marks import Stretch
from service.attribution.sources import (
    chained_after,
    chained_source,
    handed_down,
    skip_adverbials,
    subject_after,
    subject_before,
)
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import (
    ANSWERS,
    ASKS,
    MARKED_ONLY,
    NO_CLAUSE_AFTER,
    OPENS_SPEECH,
    REPLIES,
    SPEAKS_BARE,
    WITH_PRONOUNS,
)
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION, QUESTION
from service.lexicon.words import Word

if TYPE_CHECKING:
    from service.attribution.speakers import Entity

_SPEECH_LEMMAS: Final = frozenset("قال صرح أكد اعتقد أضاف اعتبر أعلن".split())
_LONGEST_GAP: Final = 70
_LONGEST_REST: Final = 12
_LONGEST_MARKED_NAME: Final = 5
_SHORTEST_CLAUSE: Final = 4
_LONGEST_OPENING: Final = 16  # from a cue to speech that nothing announces
_LONGEST_MEDIUM: Final = 2
_LONGEST_NAMED: Final = 4  # from a verb that takes أن to an إن that is written for it

_TITLING: Final = frozenset("عنوان بعنوان شعار بشعار اسم باسم وسم هاشتاغ اي يعني".split())
_INSTITUTION: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME
_NO_OBJECT: Final = (
    lexicon.PERSON_NAME | lexicon.HONORIFIC | lexicon.RELATIVE | lexicon.SPEECH | lexicon.TIME | _INSTITUTION
)  # fmt: skip
_OF_FACTS: Final = ("statement", "announcement", "admission", "finding", "belief", "question")
_UNNOTED: Final = lexicon.COMMON | lexicon.VERB
_REFERRING: Final = frozenset("انظر راجع المصدر المرجع ينظر هاتف فاكس بريد".split())
_OFTEN: Final = frozenset("غالبا عاده كثيرا دايما".split())
_SAYING: Final = frozenset("قايلا قايله قايلين".split())
_ASKED_AFTER_MA: Final = frozenset("هو هي هم اذا".split())
_ADDRESSED: Final = frozenset("له لهم منه منها منهم لي لنا".split())  # to or of whom: طلب منه «…»
_AFTER_IF: Final = frozenset(
    "كان كانت كانوا لم شاء شاءت شيت شيتم شينا اردت اردتم اردنا صح جاز وجد وجدت امكن لزم".split()
)
_UNREAL_AFTER: Final = frozenset("لم لا لن ان كي حتي لكي قبل".split())
_THOUGHTS: Final = ("belief", "denial")
_TELLING: Final = ("statement", "claim", "announcement")
_CONFUSED: Final = ("الي", "علي")
_WISHES: Final = ("expectation",)  # count with quoted words alone
_FARTHEST_THOUGHT: Final = 4
# classes whose content may be an act: طالب بإنهاء «…»
_TAKES_AN_ACT: Final = ("demand", "promise", "warning", "accusation", "description")

# found: what a message says, whose pronoun stands for the message and not for who sent it: بيان جاء فيه، رسالة مفادها
MESSAGE: Final = "message"
# found: what the writer says to somebody: قلت له
FIRST_PERSON: Final = "first person"
CLAUSE, MARKS, AFTER_COLON, BARE, BEFORE, PREPOSITIONAL = "clause", "marks", "colon", "bare", "before", "prepositional"


@dataclass(slots=True, init=False)
class Report:
    """One cue with its content.

    ``opening`` says how the content opens: ``clause`` after a complementizer at token ``opener``, ``marks``, ``colon``,
    ``bare`` (no sign at all), ``before`` the cue, ``prepositional`` (طالب بـ…). ``first`` and ``last`` are the
    half-open token range of the content; ``found`` tells how the source was found, and with it the sieve. ``rivals``
    are the names of those who could be meant and lost, each with the reason; ``share`` is how likely the speaker is
    among all who could be meant, 1 for one who is named.
    """

    cue: CueMatch | None
    opening: str
    opener: int
    first: int
    last: int
    source: Mention | None
    found: str
    stretch: Stretch | None
    type: str
    sieve: str
    speaker: "Entity | None"
    rivals: list[tuple[Range, str]]
    share: float

    def __init__(  # compiled, it is nine times as fast as the one that dataclass makes
        self,
        cue: CueMatch | None,
        opening: str,
        opener: int,
        first: int,
        last: int,
        source: Mention | None,
        found: str,
        stretch: Stretch | None = None,
        type: str = "indirect",
        sieve: str = "",
        speaker: "Entity | None" = None,
        rivals: list[tuple[Range, str]] | None = None,
    ) -> None:
        self.cue = cue
        self.opening = opening
        self.opener = opener
        self.first = first
        self.last = last
        self.source = source
        self.found = found
        self.stretch = stretch
        self.type = type
        self.sieve = sieve
        self.speaker = speaker
        self.rivals = rivals if rivals is not None else []
        self.share = 1.0


def open_report(article: Article, cue: CueMatch, following: dict[int, CueMatch]) -> Report | None:
    """Find where the content of a verb, participle or noun of saying opens, and its source.

    Args:
        article: the article.
        cue: the cue, not a source phrase.
        following: all cues of the article by their first token.

    Returns:
        The report with its content's first token, its end still open; None where the cue reports nothing.
    """
    form = cue.form
    assert form is not None
    words = article.tokens.words
    if form.part == "verb" and _is_left_out(words, cue.first):
        return None
    limit = min(article.sentence(cue.last - 1)[1], cue.first + _LONGEST_GAP)
    inside = article.stretch_of.get(cue.first)
    if inside is not None:
        limit = min(limit, inside.last)
    ambiguous = "ambiguous" in form.flags
    acts = form.cue_class in _TAKES_AN_ACT and form.part != "noun" and "ب" in form.prepositions
    acts = acts and (form.frame != "describe" or form.cue_class == "accusation")
    if inside is None and form.part != "noun":
        spoken = _unannounced_speech(article, cue, limit)
        if spoken is not None:
            return spoken
    skip = cue.last
    clause_only = False
    for j in range(cue.last, limit) if acts else article.landmarks_from(cue.last):
        if j >= limit and not (j == limit and j > cue.last and j < len(words) and words[j - 1].kind == COLON):
            break
        if j < skip:
            continue
        word = words[j]
        if word.complementizer and not in_initialism(words, j):
            if _is_handed_down(article, cue, following.get(j + 1)):
                return None
            if accepts_clause(article, cue, j):
                return _clause(article, cue, j)
            if cue.last == j - 1 and _is_bare_preposition(words[j - 1]):
                return None
        elif word.kind == COLON:
            if not _between_digits(article, j) and not (j + 1 in article.opened and _is_title(words, j + 1)):
                return _after_colon(article, cue, j)
        elif word.kind == MARK:
            if clause_only:
                break
            stretch = article.opened.get(j)
            if stretch is None or not stretch.double or (inside is not None and stretch.depth <= inside.depth):
                continue
            if _is_title(words, j) or _is_name_in_gap(article, cue, stretch, limit, following):
                skip = stretch.closing + 1
                continue
            if form.frame == "describe" and not (
                _introduces(words[j - 1], cue, j) or (acts and is_governed(form, words[stretch.first]))
            ):
                return None
            start = _object_start(article, cue, j)
            if start and is_speech(article, stretch):
                return _finish(article, Report(cue, PREPOSITIONAL, start, start, start, None, ""), cue.last, start)
            return _finish(article, Report(cue, MARKS, j, stretch.first, stretch.last, None, "", stretch), cue.last, j)
        elif acts and j >= cue.last and _is_act(article, j, limit):
            return _finish(article, Report(cue, PREPOSITIONAL, j, j, j, None, ""), cue.last, j)
        elif j in following:
            blocked = _blocks(article, cue, following[j], j)
            if blocked is not None:
                if blocked:
                    return None
                other = following[j].form
                if other is None or other.frame != "quoted" or other.part != "verb" or words[j].conjunction:
                    break
                clause_only = True  # في وثيقة نشرت أمس: such a verb takes no clause
    if form.lemma in SPEAKS_BARE and not ambiguous and form.part == "verb":
        return _bare(article, cue, limit) or _bare_after_subject(article, cue, limit)
    if words[cue.last - 1].stem in _SAYING and form.part != "noun" and inside is None and limit - cue.last > 1:
        if words[cue.last].kind == NOT_PUNCTUATION and not words[cue.last].preposition:
            return Report(cue, BARE, cue.last, cue.last, cue.last, None, "participle")  # هتفوا قائلين [يسقط الظلم]
    return None


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
    if _is_left_out(words, j):
        return None  # قال دون أن يحدد المشكلة: «…»
    if words[j - 1].folded == "لم" and words[j - 2].flags & lexicon.SPEAKER_HEAD and not words[j - 2].article:
        return None  # قال مسؤول لم يكشف اسمه إن
    if form.part == "noun" and cue.form.part == "participle" and other.pronoun is not None:
        following = words[other.last].flags if other.last < len(words) else 0
        if form.lemma in _SPEECH_LEMMAS and following & (lexicon.OF_GOD | lexicon.OF_THE_PROPHET):
            return True  # مستشهدا بقوله تعالى
    if form.part == "noun" and cue.form.part == "verb":
        said = other.pronoun is not None and form.lemma in _SPEECH_LEMMAS
        plain = j == cue.last and not form.flags & {"ambiguous", "document"}
        plain = plain and cue.form.frame != "describe"  # يصف [اتهامات] بأنها
        if said or words[j].folded.endswith("بالقول") or plain:
            return True  # the noun is the cue: نقلت عن فلان قوله، ردت بقولها، أثار تأكيد فلان
    if _is_answered(article, cue, other):
        return True
    if words[j - 1].folded in ("ما", "بما", "مما", "لما"):
        return True  # what follows is the inner cue's: انتقد ما وصفه بـ
    if form.part != "noun" and not _is_relative(article, j) and (form.adverbial or "ambiguous" not in form.flags):
        return False
    return None


def _is_answered(article: Article, cue: CueMatch, other: CueMatch) -> bool:
    """Whether somebody is asked and then answers, so that what follows is the answer: ``سأل فلانا عن …، [فأجاب]``."""
    asks, answers, word = cue.form, other.form, article.words[other.first]
    if asks is None or answers is None or asks.cue_class != "question" or asks.tense != "past":
        return False
    if answers.part != "verb" or answers.tense != "past" or answers.frame != "say" or answers.cue_class == "question":
        return False
    return word.conjunction == "ف" or article.words[other.first - 1].kind == COMMA


def _is_left_out(words: list[Word], j: int) -> bool:
    """Whether a verb tells what was not said: دون أن [يحدد], من غير أن [يسمي]."""
    if j < 2 or words[j - 1].complementizer != "-":
        return False
    return words[j - 2].folded in ("دون", "بدون", "غير")


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


def _is_act(article: Article, j: int, limit: int) -> bool:
    """Whether the act a cue asks for or threatens with begins at a word with ب, and has quoted words."""
    word = article.words[j]
    if not _has_preposition(word):
        return False
    if (word.cues and word.cues[0].lemma in _SPEECH_LEMMAS) or word.bare in name_words(article):
        return False  # بقوله, بالقول
    return _marked_within(article, j, limit)


def _has_preposition(word: Word) -> bool:
    """Whether ب is written together with a word that is neither a particle nor a name: بإنهاء."""
    if word.kind != NOT_PUNCTUATION or word.flags & (lexicon.FUNCTION | lexicon.PERSON_NAME | _INSTITUTION):
        return False
    return word.folded[:1] == "ب" and len(word.folded) > 2


def is_governed(form: CueForm, word: Word) -> bool:
    """Whether quoted words open with the preposition of a cue: ``اتهم الحكومة «بالتقصير»``, ``دعاهم «إلى الهدوء»``."""
    return (word.folded in form.prepositions and form.lemma not in REPLIES) or (
        "ب" in form.prepositions and form.cue_class in _TAKES_AN_ACT and _has_preposition(word)
    )


def _is_bare_preposition(word: Word) -> bool:
    """Whether the preposition governs what follows: عن أن, but not له أن."""
    return bool(word.flags & lexicon.PREPOSITION) and not (
        word.flags & lexicon.NAME_PART or word.folded in WITH_PRONOUNS
    )


def accepts_clause(article: Article, cue: CueMatch, j: int) -> bool:
    """Whether the complementizer at ``j`` can open the content of a cue."""
    words, form = article.tokens.words, cue.form
    assert form is not None
    word, before = words[j], words[j - 1]
    if word.conjunction:
        return False
    later = before.folded == "بعد" and words[j - 2].folded == "فيما"
    later = later or (before.folded == "خاصه" and bool(words[j - 2].flags & lexicon.SPEECH))  # في تصريحات خاصة أنه
    own = j == cue.last and (form.part == "noun" or "impersonal" in form.flags)  # مفاده أن، البعض يتوقع أن
    barred = before.folded in NO_CLAUSE_AFTER or (before.stem in NO_CLAUSE_AFTER and not before.article)
    if barred and not own and not later:
        return False
    if word.complementizer == "ب" and form.frame == "clause" and "ب" not in form.prepositions and form.part == "verb":
        return j - cue.last <= 6
    thought = False
    if j > cue.last and not later and before.folded not in form.prepositions and _is_bare_preposition(before):
        thought = _is_of_thought(words, cue, j - 1, _THOUGHTS)
        if not thought and not _is_confused(article, cue, j - 1):
            return False
    elif (
        form.frame == "demand"
        and word.complementizer == "-"
        and not (j > cue.last and before.folded in form.prepositions)
    ):
        asked = form.cue_class == "demand" and "person_object" in form.flags and 0 < j - cue.last <= _LONGEST_REST
        return asked and not any(w.folded == "الله" for w in words[cue.last : j])  # دعا الله أن is a prayer
    if form.part == "verb" and _is_unreal(words, cue):
        return False
    if word.form == "إن" and form.lemma != "قال" and j + 1 < len(words) and words[j + 1].folded in _AFTER_IF:
        return False  # سيحدد الرئيس إن كان سيستمر
    if form.lemma == "سأل" and cue.last < j and words[cue.last].bare == "الله":
        return False  # a prayer
    factual = form.cue_class in _OF_FACTS and form.frame != "demand" and "من" not in form.prepositions
    if factual and not thought and word.folded == "ان" and _is_subjunctive(words, j + 1):
        return False
    return not (word.form.startswith("إن") and form.lemma in MARKED_ONLY and j > cue.last + _LONGEST_NAMED)


def _is_confused(article: Article, cue: CueMatch, j: int) -> bool:
    """Whether a verb of saying is written with another's preposition: ``أضاف إلى أنه``, ``مبينا على أنها``."""
    form = cue.form
    assert form is not None
    if form.part == "noun" or form.frame != "say" or form.cue_class not in _TELLING:
        return False
    if article.words[j].folded not in _CONFUSED:
        return False
    mention = subject_after(article, cue, j) if j > cue.last else None
    return (mention.span[1] if mention is not None else cue.last) == j


def _is_of_thought(words: list[Word], cue: CueMatch, j: int, classes: tuple[str, ...]) -> bool:
    """Whether the preposition at ``j`` is that of a thought which a cue takes: ``عبر عن [مخاوف] من أن``."""
    assert cue.form is not None
    for k in range(j - 1, max(cue.last, j - _FARTHEST_THOUGHT), -1):
        nouns = [f for f in words[k].cues if f.part == "noun" and f.cue_class in classes]
        if nouns:
            governed = words[k - 1].folded in cue.form.prepositions
            return governed and any(words[j].folded in f.prepositions for f in nouns)
    return False


def _is_unreal(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb tells what somebody does not or might say: لم يصرح، ينبغي أن يؤكد; a denial denied is a report."""
    assert cue.form is not None
    before = words[cue.first - 1].folded if cue.first else ""
    if before == "ان" and cue.first > 1 and words[cue.first - 2].folded == "قبل":
        return False  # قبل أن يؤكد: and then he did
    if words[cue.first].conjunction or cue.form.tense != "present" or cue.form.cue_class == "denial":
        return False
    return before.removeprefix("و").removeprefix("ف") in _UNREAL_AFTER


def _is_subjunctive(words: list[Word], j: int) -> bool:
    """Whether a verb follows أن, so that it is أنْ and tells no fact: أن يكون, أن تعود."""
    if j >= len(words):
        return False
    word = words[j]
    if word.flags & lexicon.AUXILIARY and word.folded[0] in "يت":
        return True
    return word.folded[0] == "ي" and len(word.folded) > 3 and not word.flags & ~_UNNOTED and not word.article


def _is_relative(article: Article, j: int) -> bool:
    before = article.words[j - 1]
    return bool(before.flags & lexicon.RELATIVE) or before.folded in ("ما", "مما", "بما", "لما", "وهو", "وهي", "كما")


def _between_digits(article: Article, j: int) -> bool:
    words = article.words
    return j > 0 and j + 1 < len(words) and words[j - 1].folded.isdigit() and words[j + 1].folded.isdigit()


def _introduces(before: Word, cue: CueMatch, j: int) -> bool:
    return before.folded in ("ب", "بال") or before.kind == COLON or j == cue.last


def _marked_within(article: Article, j: int, limit: int) -> bool:
    """Whether quoted words follow ``j`` before the sentence ends."""
    return any(s.double and is_speech(article, s) for s in (article.opened.get(k) for k in range(j + 1, limit)) if s)


def _is_title(words: list[Word], j: int) -> bool:
    """Whether the mark at ``j`` opens a title: بعنوان «…»، تحت شعار: «…»."""
    before = words[j - 1] if j and words[j - 1].kind != COLON else words[j - 2] if j > 1 else None
    return before is not None and (before.stem in _TITLING or before.folded in _TITLING)


def governs_content(form: CueForm, word: Word) -> bool:
    """Whether a word is a preposition by which a cue takes what is said: ``أعربت [عن] «قلقها»``, not ``علق على``.

    Args:
        form: the cue.
        word: the word before the content.

    Returns:
        False for a verb of replying, whose preposition governs what is replied to.
    """
    return word.folded in form.prepositions and form.lemma not in REPLIES


def _is_name_in_gap(
    article: Article, cue: CueMatch, stretch: Stretch, limit: int, following: dict[int, CueMatch]
) -> bool:
    """Whether short words in marks between cue and content are a name: ``ذكرت صحيفة «الغد» أن``."""
    words = article.words
    if stretch.opening == cue.last and stretch.closing + 1 < limit and is_marked_name(article, stretch):
        return True  # طلب «صالح» من المدرب
    after = stretch.closing + 1
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
        and stretch.last - stretch.first <= 4
    ):
        return True
    follower = words[stretch.closing + 1] if stretch.closing + 1 < len(words) else None
    goes_on = follower is not None and follower.kind == NOT_PUNCTUATION and stretch.closing + 1 < limit
    if stretch.opening == cue.last and goes_on and words[stretch.first].flags & _INSTITUTION:
        return True
    for k in range(stretch.closing + 1, limit):
        word = words[k]
        if word.kind == COLON or word.kind == MARK:
            return word.kind == COLON or k in article.opened
        if word.complementizer:
            return accepts_clause(article, cue, k)
        if word.kind in (FULL_STOP, QUESTION):
            return False
        if k in following and following[k].part != "noun":
            return False
    return False


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
    return _finish(article, report, cue.last, j)


def _after_colon(article: Article, cue: CueMatch, j: int) -> Report | None:
    words = article.words
    form = cue.form
    assert form is not None
    if words[j - 1].folded in _REFERRING and j - 1 != cue.last:
        return None  # [انظر: …، 176], but وأضاف المصدر: …
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
        return _finish(article, Report(cue, MARKS, j, stretch.first, stretch.last, None, "", stretch), cue.last, j)
    if form.frame not in ("say", "clause"):
        return None
    if "ambiguous" in form.flags and cue.pronoun is not None and "person_object" not in form.flags:
        return None  # أبرزها: العلوم والتقنية
    if "ambiguous" in form.flags and j > cue.last:
        mention = subject_after(article, cue, j)
        if skip_adverbials(article, mention.span[1] if mention else cue.last, j) < j:
            return None
    if form.part == "noun" and cue.pronoun is None:
        return None
    return _finish(article, Report(cue, AFTER_COLON, j, k, k, None, ""), cue.last, j)


def _is_byline(article: Article, cue: CueMatch, colon: int) -> bool:
    """Whether a line of nothing but ``كتبت فلانة:`` names the author of the article."""
    return article.line(cue.first) == (cue.first, colon + 1) and article.words[cue.first].conjunction == ""


def _bare(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """``وأضاف لا يوجد…``: a verb of saying with a clause that nothing announces."""
    words = article.words
    if cue.last >= limit:
        return None
    word = words[cue.last]
    if word.kind != NOT_PUNCTUATION or word.flags & (lexicon.SPEAKER_HEAD | lexicon.PREPOSITION):
        return None
    if word.flags & (lexicon.NEGATION | lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.CONJUNCTION) or word.folded in (
        "نحن", "انا", "هناك", "لو", "اذا", "هذا", "هذه", "كل", "لدينا", "لقد", "ماذا", "لماذا", "كيف", "متي", "كنت",
        "كنا", "لابد", "ربما", "ليس", "نعم",
    ) or _is_finite(word):  # fmt: skip
        return Report(cue, BARE, cue.last, cue.last, cue.last, None, "dropped")
    return None


def _unannounced_speech(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """``وقال المدرب لقد لعبنا``, ``متسائلا هل …``: words that begin a clause of the speaker's, after the subject."""
    form, words = cue.form, article.words
    assert form is not None
    asks = form.cue_class == "question"
    openers = ASKS if asks else OPENS_SPEECH
    if form.frame != "say" or form.required or (form.part == "participle" and not form.adverbial):
        return None
    for j in range(cue.last, min(limit, cue.last + _LONGEST_OPENING)):
        word = words[j]
        if word.opens or word.kind != NOT_PUNCTUATION:
            return None
        asked = asks and j == cue.last and word.folded == "ما" and words[j + 1].folded in _ASKED_AFTER_MA
        if word.folded not in openers and not asked:
            continue
        if j > cue.last and (form.part == "participle" or "ambiguous" in form.flags):
            return None
        if j + 1 >= limit or words[j + 1].kind != NOT_PUNCTUATION or words[j + 1].complementizer:
            return None
        if _is_unreal(words, cue):
            return None
        if words[j + 1].folded == "سيما" or (word.folded == "من" and j > cue.last) or _is_relative(article, cue.first):
            return None
        mention = subject_after(article, cue, j) if form.part == "verb" and j > cue.last else None
        if skip_adverbials(article, mention.span[1] if mention else cue.last, j) < j:
            return None
        if mention is None and form.part == "verb" and not asks and form.lemma not in SPEAKS_BARE:
            return None
        definite = words[j - 1].article or words[j - 1].flags & (lexicon.PERSON_NAME | _INSTITUTION)
        if mention is not None and not (definite and is_certain(article, mention)):
            return None  # قال مسؤول [لم يذكر اسمه]، كتب كلاما [لا معنى له]
        return _finish(article, Report(cue, BARE, j, j, j, None, ""), cue.last, j)
    return None


def _is_finite(word: Word) -> bool:
    """Whether a word is a verb in the present or, unknown, in the future: تعمل، ستأخذ، سنحاول."""
    if word.flags & lexicon.VERB and word.folded[0] in "يتن" and not word.conjunction:
        return True
    return not word.flags & ~_UNNOTED and word.folded.startswith(("سي", "ست", "سن", "سا")) and len(word.folded) > 4


def _bare_after_subject(article: Article, cue: CueMatch, limit: int) -> Report | None:
    """``وقال المدرب المفاوضات مستمرة``: as agencies write that set no marks, a clause right after its speaker."""
    form = cue.form
    assert form is not None
    if form.lemma != "قال" or form.tense != "past" or cue.first in article.stretch_of:
        return None
    mention = subject_after(article, cue, limit)
    if mention is None or mention.span[0] != cue.last or mention.kind not in ("person", "unnamed", "organization"):
        return None
    blessed = eulogy_at(article.words, mention.span[1])[0] if mention.span[1] < limit else 0
    first = skip_adverbials(article, mention.span[1], limit)
    word = article.words[first] if first < limit else None
    if word is None or limit - first < _SHORTEST_CLAUSE or word.kind != NOT_PUNCTUATION or word.conjunction:
        return None
    if blessed and first == mention.span[1] + blessed:
        return Report(cue, BARE, first, first, first, mention, "after")  # قال علي رضي الله عنه ما أزهد …
    if word.flags & (lexicon.PREPOSITION | lexicon.RELATIVE | lexicon.DEMONSTRATIVE) or word.preposition:
        return None
    if word.folded.endswith(("ها", "ه", "هم")) and word.form[-1] != "ة":
        return None  # قالت اللجنة [كلمتها]
    return Report(cue, BARE, first, first, first, mention, "after")


def _finish(article: Article, report: Report, start: int, limit: int) -> Report | None:
    """Find the source of an opened report."""
    cue = report.cue
    assert cue is not None and cue.form is not None
    inside = cue.first in article.stretch_of and article.stretch_of[cue.first].double
    if cue.form.part == "participle" and cue.form.adverbial:
        near = 2 if report.opening in (MARKS, AFTER_COLON) and article.words[limit].kind != COLON else 9
        near = 9 if near == 2 and _governs_marks(article, report) else near
        near = 3 if "ambiguous" in cue.form.flags and article.words[limit].kind != COLON else near
        if limit - cue.last > near or inside:
            return None
        doubtful = (
            "ambiguous" in cue.form.flags and cue.form.frame == "quoted" and article.words[cue.first].form[-1] == "ة"
        )
        if doubtful and article.words[cue.first - 1].kind == NOT_PUNCTUATION:
            return None  # بدأت مناقشة «…»: the noun
        report.found = "participle"
        return report
    if cue.form.part == "noun":
        return _finish_noun(article, report, limit)
    if cue.form.person == 1:
        report.found = FIRST_PERSON
        return report
    if cue.form.required and article.words[cue.last - 1].folded in WITH_PRONOUNS:
        return _message(article, report)
    mention = chained_after(article, cue, limit) if "chain" in cue.form.flags else None
    if mention is not None:
        report.source, report.found = mention, "chain"
        return report
    mention = subject_after(article, cue, limit)
    if report.opening == MARKS and article.words[report.opener].kind == MARK:
        if not _reaches(article, mention.span[1] if mention else cue.last, report):
            return None
    if report.opening == PREPOSITIONAL and "ambiguous" in cue.form.flags:
        if mention is None and limit > cue.last + 1:
            return None
    if report.opening == CLAUSE and not _is_reached(article, report, mention):
        return None
    if cue.pronoun is not None and "ambiguous" in cue.form.flags and "person_object" not in cue.form.flags:
        if report.opening == CLAUSE and cue.form.frame != "describe":
            return None  # زادتهم يقينا بأن: something else is done to them
    if mention is not None and cue.form.part == "verb" and "person_object" in cue.form.flags:
        earlier, how = subject_before(article, cue)
        if earlier is not None and how == "before" and mention.kind in ("organization", "group"):
            mention = None  # فريق المحقق أبلغ [البيت الأبيض] أن
        elif mention.kind == "group" or article.words[mention.head].stem == "مجتمع":
            if article.words[cue.first].conjunction == "و" and report.opening != CLAUSE:
                mention = None  # وطالب [المجتمع الدولي] «بتحمل مسؤولياته»
    if mention is not None:
        report.source, report.found = mention, "after"
        return report
    if cue.form.part == "verb":
        mention = handed_down(article, cue)
        if mention is not None:
            report.source, report.found = mention, "chain"
            return report
        mention, how = subject_before(article, cue)
        if mention is not None:
            if how == "relative" and report.opening == MARKS and not _is_next(article, cue, report.opener):
                return None
            pronoun = article.words[report.opener].pronoun
            if "impersonal" in cue.form.flags and how == "relative" and pronoun and pronoun[1] != cue.form.gender:
                return None  # التي يعتقد أنها: she is not who believes
            report.source, report.found = mention, how
            return report
        if "ambiguous" in cue.form.flags and report.opening == CLAUSE and not _is_next(article, cue, report.opener):
            return None
        if "impersonal" in cue.form.flags and report.opening == CLAUSE:
            return None  # يذكر أن، يعتقد أن: nobody is said to say it
        singular = cue.form.gender == "m" and cue.form.number == "s"
        if cue.form.cue_class == "finding" and singular and report.opening == CLAUSE:
            return None  # تبين أن، ويظهر أن: a fact comes to light
        if inside and "ambiguous" not in cue.form.flags and cue.form.tense == "present":
            return None  # somebody speaking of what is thought, not reporting
        if report.opening == CLAUSE and _is_own_thought(article, report, inside):
            return None
        before = article.words[cue.first - 1].folded if cue.first else ""
        if before in ("ما", "مما", "بما") and report.opening == CLAUSE and cue.pronoun is None:
            often = before == "ما" and cue.first > 1 and article.words[cue.first - 2].folded in _OFTEN
            named = cue.form.lemma == "قال" and article.words[report.opener].pronoun is not None
            if not (often or named):
                return None  # ما يؤكد أن: a fact shows it
        report.found = "dropped"
    else:
        report.found = "participle"
    return report


def _governs_marks(article: Article, report: Report) -> bool:
    """Whether a preposition of the cue governs quoted words: ``داعيا إياهم إلى «…»``, ``معربا عن أمله في``."""
    cue, stretch, words = report.cue, report.stretch, article.words
    if cue is None or cue.form is None or stretch is None or not is_speech(article, stretch):
        return False
    before = report.opener - 1
    return governs_content(cue.form, words[before]) or _is_of_thought(words, cue, before, _THOUGHTS + _WISHES)


def _is_next(article: Article, cue: CueMatch, opener: int) -> bool:
    """Whether nothing but a preposition or adverbials stands between a cue and a complementizer."""
    return opener <= cue.last + 1 or skip_adverbials(article, cue.last, opener) >= opener


def _is_own_thought(article: Article, report: Report, inside: bool) -> bool:
    """Whether a verb without a subject is the writer's own: ``اعتقد أن`` in marks, ``شعرت أني``, ``واعلم أن``."""
    cue, words = report.cue, article.words
    assert cue is not None and cue.form is not None
    form, word, opener = cue.form, words[cue.first], words[report.opener]
    if form.cue_class == "belief" and opener.pronoun is not None and opener.pronoun[0] == 1:
        return True
    tells = "person_object" in form.flags and form.cue_class == "statement" and "ب" in form.prepositions
    if tells and "ambiguous" in form.flags and cue.pronoun is None and form.tense == "past":
        return True
    first_person = word.folded.removeprefix(word.conjunction)[:1] == "ا" and form.cue_class in ("belief", "expectation")
    before = words[cue.first - 1].folded if cue.first else ""
    return first_person and form.tense == "past" and (inside or before in ("كنت", "كنا", "لا", "ولا"))


def _is_reached(article: Article, report: Report, mention: Mention | None) -> bool:
    """Whether a clause after a complementizer is the cue's own and not that of a noun between them."""
    cue = report.cue
    assert cue is not None and cue.form is not None
    words = article.words
    opener = report.opener
    governing = words[opener - 1].folded
    if words[opener - 1].flags & lexicon.PREPOSITION and (governing in cue.form.prepositions or governing in _CONFUSED):
        opener -= 1
    start = mention.span[1] if mention else cue.last
    reached = skip_adverbials(article, start, opener)
    if reached >= opener:
        return True
    word = words[reached]
    if word.kind == COLON:
        return True
    if cue.form.frame == "describe" and words[report.opener].complementizer == "ب":
        return True
    if "ambiguous" in cue.form.flags and not (mention is not None and mention.span[0] == cue.last):
        governed = (
            opener < report.opener or words[report.opener].complementizer == "ب" or words[opener - 1].kind == COMMA
        )
        return governed and "ب" in cue.form.prepositions and _is_plain(words, reached, opener)
    if word.kind != NOT_PUNCTUATION or word.flags & (lexicon.RELATIVE | lexicon.PRONOUN | lexicon.DEMONSTRATIVE):
        return True
    if words[reached - 1].kind == COMMA or words[opener - 1].kind == COMMA:
        return True
    if cue.form.frame in ("describe", "demand") or "person_object" in cue.form.flags:
        return True
    if words[report.opener].form.startswith("إن") and cue.form.lemma == "قال":
        return True
    if opener < report.opener or words[report.opener].complementizer == "ب" or cue.form.lemma == "قال":
        return True
    return _is_plain(words, reached, opener)


def _is_plain(words: list[Word], first: int, last: int) -> bool:
    """Whether a few words between a cue and a complementizer begin no clause of their own."""
    return last - first <= _LONGEST_REST and not any(_opens_clause(words, k) for k in range(first, last))


def _opens_clause(words: list[Word], j: int) -> bool:
    """Whether a word between a cue and a complementizer begins a clause that may take it: a verb, a conjunction."""
    word = words[j]
    if word.flags & (lexicon.CONJUNCTION | lexicon.AUXILIARY | lexicon.NEGATION) and not word.flags & lexicon.NAME_PART:
        return True
    return (
        word.folded[:1] == "ي"
        and len(word.folded) > 3
        and not word.flags & ~lexicon.COMMON
        and not words[j - 1].flags & lexicon.RELATIVE
    )


def _reaches(article: Article, start: int, report: Report) -> bool:
    """Whether nothing but adverbials stands between a cue or its source and the quoted words: no other noun's marks."""
    stretch = report.stretch
    cue = report.cue
    assert stretch is not None and cue is not None and cue.form is not None
    words = article.words
    before = words[report.opener - 1]
    if cue.form.frame in ("describe", "demand", "quoted") and (
        before.folded in ("ب", "بال") or before.folded in cue.form.prepositions
    ):
        return True
    doubtful = "ambiguous" in cue.form.flags and start == cue.last
    if is_governed(cue.form, words[stretch.first]) and not doubtful:
        return True
    if governs_content(cue.form, before) and not doubtful and is_speech(article, stretch):
        return True  # أعربت عن «قلقها البالغ»
    reached = skip_adverbials(article, start, report.opener)
    if start > cue.last and cue.form.frame == "demand" and not doubtful:
        reached = max(reached, noun_phrase_end(article, cue.last, report.opener))  # دعت [مديرية الجوازات] «الإخوة …»
    if reached >= report.opener and (not before.flags & lexicon.PREPOSITION or before.folded in _ADDRESSED):
        return stretch.last - stretch.first > 1 or report.opener == start
    if words[reached].flags & lexicon.RELATIVE and start > cue.last and cue.form.frame == "say":
        return True
    return stretch.last - stretch.first > 7 and not doubtful and cue.form.frame == "say"


def _message(article: Article, report: Report) -> Report:
    """What a message says: ``أصدرت [الوزارة] بيانا جاء فيه``, ``وصلت [رسالة] مفادها أن``.

    The source is who is told to have sent it in the same sentence, else the message itself.
    """
    cue, words = report.cue, article.words
    assert cue is not None
    report.found = MESSAGE
    message = cue.first
    for k in range(cue.first - 1, article.sentence(cue.first)[0] - 1, -1):
        form = words[k].cues[0] if words[k].cues else None
        if message == cue.first and (words[k].flags & lexicon.DOCUMENT or any(f.part == "noun" for f in words[k].cues)):
            message = k
        elif form is not None and form.part == "verb" and form.voice == "active":
            sent = CueMatch(k, k + 1, article.tokens.ends[k], form, None, None)
            report.source = subject_after(article, sent, message)
            if report.source is not None:
                return report
    if message < cue.first:
        mention = describe(article, message, noun_phrase_end(article, message, cue.first))
        report.source = mention if mention.kind is not None else None
    return report


def _finish_noun(article: Article, report: Report, limit: int) -> Report | None:
    """A noun of saying reports with a pronoun (قوله إن), a source (إعلان الوزير أن) or after ب (بالقول إن)."""
    cue = report.cue
    assert cue is not None and cue.form is not None
    words = article.words
    ambiguous = any("ambiguous" in f.flags for f in words[cue.first].cues if f.part == "noun")
    if cue.pronoun is not None:
        if ambiguous and report.opening != CLAUSE and words[report.opener].kind != COLON:
            return None
        if cue.form.lemma not in _SPEECH_LEMMAS and report.opener - cue.last > 1:
            governs = report.opening == CLAUSE and words[cue.last].folded in cue.form.prepositions
            if not governs or skip_adverbials(article, cue.last, report.opener) < report.opener - 1:
                return None  # but تعبيره [عن الثقة] بأن
        if "message" in cue.form.flags:
            return _message(article, report)
        report.found = "pronoun"
        if cue.last < len(words) and eulogy_at(words, cue.last)[1] & (lexicon.OF_GOD | lexicon.OF_THE_PROPHET):
            return report  # نهى عن كذا بقوله تعالى
        report.source = chained_source(article, cue)
        if report.source is not None:
            report.found = "chain"
        return report
    marked = report.opening == MARKS and words[report.opener].kind != COLON
    if marked and cue.form.lemma == "هتاف" and report.opener == cue.last:
        report.found = "dropped"
        return report  # وسط هتافات «…»
    if marked and cue.form.lemma != "قال":
        return None
    if words[cue.first].preposition == "ب" or words[cue.first].folded in ("بالقول", "بقول", "القول"):
        if words[cue.first].article and report.opener - cue.last <= 2 and (not ambiguous or cue.form.frame == "say"):
            report.found = "noun"
            return report
    if words[cue.first].article:
        report.found = "dropped"
        return report  # عاد للتأكيد على أن
    mention = subject_after(article, cue, limit)
    if mention is None or mention.span[0] != cue.last:
        return None
    reached = report.opening == CLAUSE and mention.span[1] >= report.opener
    if ambiguous and mention.kind != "person" and not (reached and mention.kind in ("group", "organization")):
        return None
    if marked and skip_adverbials(article, mention.span[1], report.opener) < report.opener:
        return None  # only قول فلان «…» needs no colon
    report.source, report.found = mention, "after"
    return report
