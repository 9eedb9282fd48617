"""Whether who follows a verb is no subject but addressed, described or deemed something."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.what_is_called import DEEMING
from service.attribution.mentions.mention import Mention
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.reports.reports import CLAUSE, MARKS, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import SOME_OF_THEM
from service.lexicon.punctuation import MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_LONGEST_DEMAND: Final = 5  # how far behind a group a pronoun stands for it
_DUTIES: Final = word_set("addressees.duties")
_GREETING: Final = word_set("addressees.greeting")
_AT_AN_OCCASION: Final = ("هامش", "متن", "راس", "غرار")
_SHORTEST_OWNED: Final = 4
_REASSURING: Final = "طمأن"
_LONGEST_PREDICATE: Final = 4
_DONE_BY: Final = {"f": "ت", "m": "ي"}
_BESIDE_VERBS: Final = lexicon.PREPOSITION | lexicon.ADVERB | lexicon.COMPLEMENTIZER
_BEING: Final = ("تكون", "يكون", "تتم", "يتم", "تجري", "يجري")
_WHAT: Final = ("ما", "مما", "بما", "كما", "فيما")


def is_addressed(article: Article, report: Report, mention: Mention) -> bool:
    """Whether the noun after a verb that has an object is this, and who speaks is implied: كما طالب [المسؤولين] بـ."""
    assert report.cue is not None
    head = article.words[mention.head]
    if _is_greeted(article, report, mention):
        return True
    if report.opening != CLAUSE and mention.name is None and _has_the_duty(article, mention):
        return True  # ودعت [الحكومة] إلى «تحمل مسؤولياتها»
    if report.opening == CLAUSE and mention.kind in ("group", "organization"):
        if _is_to_do_it(article, report.cue, mention, report.opener):
            return True  # ودعت [الشركات] إلى أن تستثمر في القرى
    if mention.kind != "group" and head.stem != "مجتمع":
        return False
    if report.cue.form is not None and report.cue.form.lemma == _REASSURING:
        return True  # كما طمأن [الأهالي] بأن
    if head.stem.endswith("ين") and head.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
        return True  # an accusative
    nominative = head.stem.endswith("ون") or head.flags & lexicon.ROLE_PLURAL or head.folded == "كل"  # كل من …
    nominative = nominative or head.folded in SOME_OF_THEM
    if report.opening != CLAUSE and not head.stem.endswith("ون") and _do_what_is_asked(article, mention.span[1]):
        return True
    return article.words[report.cue.first].conjunction == "و" and report.opening != CLAUSE and not nominative


def _is_greeted(article: Article, report: Report, mention: Mention) -> bool:
    """Whether what a verb of greeting or thanks has behind it is its object: كما هنأ [الفريق] على فوزه، «…».

    The object is never left out before what one greets or thanks for, and the subject often is.
    """
    words, cue, end = article.words, report.cue, mention.span[1]
    if cue is None or cue.form is None or cue.form.lemma not in _GREETING or end + 1 >= len(words):
        return False
    return words[end].folded == "علي" and words[end + 1].folded not in _AT_AN_OCCASION


def _is_to_do_it(article: Article, cue: CueMatch, mention: Mention, opener: int) -> bool:
    """Whether what is demanded is to be done by whom the demand names, as its verb agrees and has no other subject.

    Nobody demands something of themself: ``ودعت [الشركات] إلى أن تستثمر في القرى``, but not
    ``وطالبت [المعارضة] بأن يستقيل الوزير`` and ``ودعت [الشركات] إلى أن تستثمر الحكومة في القرى``.
    """
    words, form = article.words, cue.form
    if form is None or form.cue_class != "demand" or form.frame != "demand" or form.number != "s":
        return False
    verb = opener + 1 + (opener + 2 < len(words) and words[opener + 1].kind == MARK)
    if verb + 1 >= len(words) or mention.span[1] < opener - 1 or not words[mention.span[1] - 1].article:
        return False  # ودعت [الأحزاب] الحكومة إلى أن
    done, following = words[verb], words[verb + 1]
    agrees = words[mention.head].gender in (None, form.gender) or words[mention.head].number == "p"
    if not agrees or done.folded[0] != _DONE_BY.get(form.gender or ""):
        return False
    if mention.kind == "group" and done.folded[0] == "ي" and done.form.endswith("وا"):
        return True  # ودعا [الطلبة] إلى أن يستلهموا: nobody else is there for the plural of the verb
    if done.folded in _BEING or not can_be_verb(done):
        return False
    if following.kind != NOT_PUNCTUATION or following.preposition or following.flags & _BESIDE_VERBS:
        return True
    if has_pronoun(following):
        return following.folded.endswith("ها") == (form.gender == "f")  # أن تقرر [مصيرها]
    return following.gender is not None and following.gender != form.gender and following.number == "s"


def _has_the_duty(article: Article, mention: Mention) -> bool:
    """Whether a demand is that one does one's own duty, and so is made of whoever stands before it, not by them."""
    words, gender = article.words, article.words[mention.head].gender
    own = {"m": "ه", "f": "ها"}.get(gender or "", "")
    if not own or mention.number == "p":
        return False
    for word in words[mention.span[1] : mention.span[1] + _LONGEST_DEMAND]:
        if word.kind not in (NOT_PUNCTUATION, MARK):
            return False
        duty = word.folded.removesuffix(own)
        if duty != word.folded and duty.removeprefix("ب") in _DUTIES:
            return True
    return False


def _do_what_is_asked(article: Article, first: int) -> bool:
    """Whether a demand is made of the group before it, for which a pronoun stands: دعا الطلاب [إلى تحمل مسؤولياتهم]."""
    for word in article.words[first : first + _LONGEST_DEMAND]:
        if word.kind != NOT_PUNCTUATION and word.kind != MARK:
            return False
        if word.folded.endswith("هم") and len(word.folded) > _SHORTEST_OWNED:
            return True
    return False


def is_described(article: Article, report: Report, mention: Mention, earlier: Mention | None) -> bool:
    """Whether who or what alone stands between a verb and what it is called is what is described or accused.

    Such a verb has an object, which is not told by a relative pronoun before it, unless that is the subject:
    ``سالم العلي، الذي وصف [القوارب] بأنها``, but not ``القرار الذي وصف الوزير بأنه``.
    """
    assert report.cue is not None
    words, first = article.words, report.cue.first
    end = report.opener - (words[report.opener - 1].folded == "ب")
    if skip_adverbials(article, mention.span[1], end) < end or _holds_object(words, mention):
        return False  # وصف سامي حداد [المراسل] بأنه
    opener = words[report.opener]
    so_called = words[report.opener - 1].folded == "ب" or opener.complementizer == "ب" or opener.preposition == "ب"
    relative = first > 0 and (words[first - 1].flags & lexicon.RELATIVE or words[first - 1].folded in _WHAT)
    return mention.kind == "document" or (so_called and (not relative or earlier is not None))


def _holds_object(words: list[Word], mention: Mention) -> bool:
    """Whether what follows somebody's name in a noun phrase may be the object: سامي حداد [المراسل]."""
    last = words[mention.span[1] - 1]
    if mention.name is None:
        return False
    longer = mention.span[1] - mention.name[0] > 1
    return mention.name[1] < mention.span[1] or (longer and last.article and bool(last.flags & lexicon.TITLE))


def is_what_is_deemed(report: Report, mention: Mention) -> bool:
    """Whether a noun phrase alone stands between a verb of two objects and the marked words, which are one of them."""
    cue = report.cue
    if cue is None or cue.form is None or cue.form.lemma not in DEEMING or report.opening != MARKS:
        return False
    if mention.kind in ("person", "unnamed") and report.last - report.first > _LONGEST_PREDICATE:
        return False  # واعتبر الوزير «القرار لا يخدم أحدا»: what he says
    return cue.pronoun is None and mention.span == (cue.last, report.opener)
