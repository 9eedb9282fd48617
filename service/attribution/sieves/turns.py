"""Signs in a sentence that one of those who can be meant goes on: a turn, an act, something put out."""

from collections.abc import Callable
from typing import Final

from service.attribution.contents.reactions import seconds
from service.attribution.cues.statements_before import tells_therein
from service.attribution.cues.what_is_called import tells_what_it_is_called
from service.attribution.mentions.title import Range
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.reports.reports import BEFORE, CLAUSE, Report
from service.attribution.sieves.candidates import Candidate, Turn, is_another_named
from service.attribution.sieves.newly_acting import newly_acting
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, phrase_at, revered_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import ADDS, ITSELF, REPLIES, THAT_WHICH, TURNING
from service.lexicon.punctuation import COLON, COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_TWO_OBJECTS: Final = word_set("turns.two_objects")
OF_SOMEBODY: Final = word_set("turns.of_somebody")
_EXPLAINING: Final = ("اذ", "حيث")
_PEOPLE: Final = ("person", "unnamed", "group")
_NEAR: Final = 3
_TALES: Final = word_set("turns.tales")
_TOLD: Final = word_set("turns.told")
_WHEN: Final = ("حين", "حينما", "عندما", "اذ")  # رحم الله سالم العلي [إذ] يقول
_SOON: Final = 4
_FULL_NAME: Final = 2  # words
_NEAR_NAME: Final = 14
_YET: Final = ("لكنه", "لكنها", "ولكنه", "ولكنها", "انه", "انها")  # رحب الوزير بالخطة، إلا [أنه] أكد
_WHO: Final = ("الذي", "التي")
_HE: Final = ("وهو", "وهي")
_MEANWHILE: Final = ("فيما", "بينما", "حين", "كما")


def singled_out(turn: Turn) -> Candidate | None:
    """Whoever the sentence itself shows to go on, whatever speaks for the others.

    Args:
        turn: the report, who can be meant, and who has spoken before it.

    Returns:
        One of the candidates; None where no sign singles one out.
    """
    for who, of_several in _SIGNS:
        found = who(turn) if len(turn.candidates) > 1 or not of_several else None
        if found is not None:
            return found
    return None


class _Whoever:
    """The likeliest of those who can be meant of whom something holds."""

    def __init__(self, holds: Callable[[Turn, Candidate], bool]) -> None:
        self._holds = holds

    def __call__(self, turn: Turn) -> Candidate | None:
        return next((candidate for candidate in turn.candidates if self._holds(turn, candidate)), None)


def _who_spoke_around(turn: Turn) -> Candidate | None:
    """Whoever goes on behind their words in which another spoke last: ``قال [سالم]: «قال جدي: (…)». وأضاف``."""
    report, candidates, spoken, at = turn.report, turn.candidates, turn.spoken, turn.at
    form = report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or form.lemma not in ADDS or not spoken:
        return None
    holder = spoken[-1][3]
    if holder is None or holder.speaker is None or holder.stretch is None or holder.last > at:
        return None
    return next((c for c in candidates if c.entity is holder.speaker), None)


def _who_is_handed_on(turn: Turn) -> Candidate | None:
    """Whoever said something in a sentence that a source phrase ends: ``قالت [النقابة] إن …، بحسب الوكالة. وأضافت``.

    The next sentence goes on with their words and not with those of the medium that only hands them on.
    """
    article, report, candidates, spoken, at = turn.article, turn.report, turn.candidates, turn.spoken, turn.at
    if report.found != "dropped" or not spoken or article.sentence(at)[0] != at:
        return None
    _, entity, _, holder = spoken[-1]
    if holder is None or holder.opening != BEFORE or holder.stretch is not None or holder.cue is None:
        return None
    if holder.cue.phrase is None or article.tokens.sentence_of[holder.cue.first] != article.tokens.sentence_of[at] - 1:
        return None
    return next((c for c in candidates if c.entity is entity), None)


def _acts_in_what_a_medium_tells(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody acts in the clause that a medium is cited for, and goes on behind it, which the medium does not.

    ``قدمت [البلدية] خطتها، بحسب صحيفة «الغد»، مؤكدة أن``.
    """
    report, words = turn.report, turn.article.words
    cited = next((own for _, _, own, holder in reversed(turn.spoken[-_NEAR:]) if holder is None), None)
    if report.found != "participle" or cited is None or cited.opening != BEFORE or cited.source is None:
        return False
    if cited.cue is None or cited.cue.phrase is None or not words[cited.source.span[0]].flags & lexicon.MEDIA:
        return False
    if any(word.kind == NOT_PUNCTUATION for word in words[cited.source.span[1] : turn.at]):
        return False
    places = [candidate.subject.at if candidate.subject is not None else -1]
    places.append(candidate.spoke[0] if candidate.spoke is not None else -1)
    return any(cited.first <= place < cited.cue.first for place in places)


def _opens_the_line(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody opens a line by name, before a verb that goes on: ``[سالم العلي] النازح أيضا، يوضح``."""
    article, report, at = turn.article, turn.report, turn.at
    subject, words = candidate.subject, article.words
    if report.found != "dropped" or subject is None or subject.mention.name is None or words[at].conjunction:
        return False
    first, end = subject.mention.span
    if subject.mention.kind != "person" or first != article.line(at)[0] or end - first < _FULL_NAME:
        return False
    if article.tokens.sentence_of[first] != article.tokens.sentence_of[at] or at - end > _NEAR_NAME:
        return False
    return not any(word.complementizer or word.kind in (COLON, MARK) for word in words[end:at])


def _who_acts_after_a_verse(turn: Turn) -> Candidate | None:
    """Whoever last acts in a sentence behind a verse: قال تعالى: «…». وأمر [عمر] …، فقال; or the Prophet anywhere."""
    article, report, candidates, spoken, at = turn.article, turn.report, turn.candidates, turn.spoken, turn.at
    form = report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or not spoken or report.opening == CLAUSE:
        return None
    first, inside = article.sentence(at)[0], article.stretch_of.get(at)
    acting = [c for c in candidates if c.subject is not None and c.subject.at >= first and c.kind == "person"]
    acting = [c for c in acting if c.subject is not None and article.stretch_of.get(c.subject.at) is inside]
    last = _last_acting(acting)
    if last is None or last.subject is None or spoken[-1][0] >= last.subject.at:
        return None
    cited = spoken[-1][0] < first and _is_revered(article, spoken[-1][1].name)
    return last if cited or _is_revered(article, last.subject.mention.span) else None


def _last_acting(acting: list[Candidate]) -> Candidate | None:
    """Whoever of some who act does so last."""
    return max(acting, key=lambda c: c.subject.at if c.subject is not None else -1, default=None)


def _is_of_the_tale(turn: Turn, candidate: Candidate) -> bool:
    """Whether a tale is told of somebody without a name, who speaks first: ``يحكى أن [رجلا] زار الأمير فقال له: «…»``.

    Not where he asks, for then who is asked answers.
    """
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    subject, words = candidate.subject, article.words
    if subject is None or subject.how != "complementizer" or candidate.kind != "unnamed" or report.found != "dropped":
        return False
    first, end = subject.mention.span
    if first < 2 or words[first].article or words[first - 2].form.removeprefix("و") not in _TALES:
        return False
    if first < article.sentence(at)[0] or (spoken and spoken[-1][0] > first):
        return False
    return not any(form.cue_class == "question" for word in words[end:at] for form in word.cues)


def _is_revered(article: Article, name: Range) -> bool:
    """Whether a name is God's or the Prophet's, or their words of honour alone."""
    words = article.words
    return bool(revered_end(words, *name)[1] or eulogy_at(words, name[0])[0])


def _who_is_told_of_yet(turn: Turn) -> Candidate | None:
    """Whom a clause tells of that goes on with لكنه, and not who says it: قالت إن [الوفد] …، لكنه يؤكد أن."""
    article, candidates, spoken, at = turn.article, turn.candidates, turn.spoken, turn.at
    if not spoken or article.words[at - 1].folded not in ITSELF:
        return None
    _, teller, told, _ = spoken[-1]
    if told.opening != CLAUSE or any(c.entity is teller for c in candidates):
        return None
    told_of = (c for c in candidates if c.subject is not None and c.subject.at == told.first)
    return next(told_of, None)


def _answers_at_once(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody acts right before قائلا or بالقول, after another spoke in the sentence: فعلق [الوكيل] قائلا."""
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    form, subject = report.cue.form if report.cue is not None else None, candidate.subject
    if form is None or subject is None or not spoken or form.lemma != "قال" or form.part == "verb":
        return False
    sentence_of = article.tokens.sentence_of
    since = spoken[-1][0] < subject.at and sentence_of[spoken[-1][0]] == sentence_of[at]
    return since and subject.mention.span[1] == at and "verb" in subject.how


def _did_it_and_says(turn: Turn, candidate: Candidate) -> bool:
    """Whether who did something with what came before goes on at once: ``…، وهو ما نفته [الوزارة] ووصفته بأنه``."""
    article, at = turn.article, turn.at
    words, subject = article.words, candidate.subject
    if subject is None or subject.at < _NEAR or subject.mention.span[1] != at - (words[at - 1].kind == COMMA):
        return False
    taken_up = (words[subject.at - 3].folded, words[subject.at - 2].folded) in THAT_WHICH
    return taken_up and words[subject.at - 1].pronoun is not None


def _issues_what_says(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody puts out the text in which a verb says what follows: ``أصدر [الاتحاد] بيانا، أكد فيه أن``."""
    article, report, at = turn.article, turn.report, turn.at
    words, subject = article.words, candidate.subject
    if report.cue is None or report.cue.part != "verb" or subject is None:
        return False
    if not tells_therein(words, report.cue):
        return False
    first = subject.mention.span[1]
    if not is_beside(article, candidate, at) or first >= at:
        return False
    if words[at - 1].folded.endswith("ا") and words[at - 1].stem.removesuffix("ا") in _TOLD:
        return True  # كانت [الصفحة] قد نشرت خبرا زعمت فيه أن
    said = words[first].flags & (lexicon.SPEECH | lexicon.DOCUMENT) or any(f.part == "noun" for f in words[first].cues)
    return bool(said) and not words[first].article


def _who_is_set_against(turn: Turn) -> Candidate | None:
    """Whoever last acts in a sentence that sets them against others: ``تدخل زميله، بيد أن [سالما] استمر، وقال``."""
    article, report, candidates, spoken, at = turn.article, turn.report, turn.candidates, turn.spoken, turn.at
    words, first = article.words, article.sentence(at)[0]
    cue = report.cue
    if cue is None or cue.form is None or cue.form.part == "noun" or words[at].conjunction not in ("", "و"):
        return None
    since = max(first, spoken[-1][0] if spoken else 0)
    acting = [c for c in candidates if c.subject is not None and c.subject.at >= since]
    last = _last_acting(acting)
    if last is None or last.subject is None or last.subject.how != "contrast" or last.kind == "group":
        return None
    if spoken and spoken[-1][2].first <= last.subject.at < spoken[-1][2].last and words[at].conjunction == "و":
        return None  # قال سالم إن النادي قوي، غير أن [المدرب] مريض، وأضاف أن
    return last if last.subject.at > first + _SOON and words[at - 1].kind == COMMA else None


def _acts_and_says(turn: Turn, candidate: Candidate) -> bool:
    """Whether who a sentence begins with is the subject that goes on with what it says: رحب [الحزب] به، معتبرا أن.

    A man who spoke before agrees as well. The verb's subject is known from its object by what follows it
    (الحزب [بالقرار]، الحزب [القرار]، سالم العلي [وجود] خلاف) or by a turn to somebody else before it (من جهته).
    """
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    words, cue, subject = article.words, report.cue, candidate.subject
    if subject is None or cue is None or cue.form is None or cue.form.part == "noun":
        return False
    explains = words[at - 1].folded in _EXPLAINING  # اختلف معه [سالم العلي]، إذ يرى أن
    goes_on = report.found == "participle" or (words[at].conjunction == "و" and words[at - 1].kind == COMMA)
    goes_on = goes_on or explains
    if not goes_on or "opening verb" not in subject.how:
        return False
    if candidate.kind == "organization":
        if cue.form.gender != "m" or words[subject.mention.head].gender != "m":
            return False
    elif candidate.kind == "unnamed":
        if report.found != "participle" or not _is_in_office(words[subject.mention.head]):
            return False
    elif candidate.kind != "person" or subject.mention.name is None:
        return False
    first, end = article.sentence(at)[0], subject.mention.span[1]
    if subject.at < first or end > at - (candidate.kind != "unnamed") or (spoken and spoken[-1][0] >= first):
        return False
    if candidate.kind == "unnamed" and (_is_verb_of(words[subject.at - 1]) or "says" in subject.how):
        return True
    turns = bool(phrase_at(words, first)[1] & lexicon.CONNECTIVE) or (explains and candidate.kind == "person")
    return turns or _has_an_object(words, subject.at, end)


def _is_in_office(word: Word) -> bool:
    """Whether a word with the article says what somebody is: القاضي, الوزير."""
    return word.article and bool(word.flags & (lexicon.ROLE | lexicon.RANK))


def _is_verb_of(verb: Word) -> bool:
    """Whether who follows a verb is its subject: ورد [القاضي] على المتهم, وقاطعه [القاضي]."""
    return verb.pronoun is not None or any(form.part == "verb" and form.lemma in REPLIES for form in verb.cues)


def _has_an_object(words: list[Word], first: int, end: int) -> bool:
    """Whether what a verb acts on follows the noun phrase behind it, which then is its subject."""
    following = words[end]
    if following.preposition == "ب" or (following.folded[0] == "ب" and following.flags == lexicon.COMMON):
        forms = words[first - 1].cues  # but اتهم الحزب [بالفساد]
        return not any(form.frame == "describe" or "person_object" in form.flags for form in forms)
    if following.article:
        return not (following.preposition or following.flags & lexicon.TIME)
    if following.conjunction or following.preposition or following.flags & (lexicon.FUNCTION | PERSON_NAME):
        return False
    return following.flags == lexicon.COMMON or following.form.endswith(("ه", "ها"))  # عقد الحزب [اجتماعه]


def _was_turned_to(turn: Turn, candidate: Candidate) -> bool:
    """Whether the sentence before turned to somebody who acts, which goes on: بدوره أطلق [سامي] نداء. ونبه إلى."""
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    words, cue, subject = article.words, report.cue, candidate.subject
    if subject is None or cue is None or cue.part != "verb":
        return False
    says = "that says" in subject.how and candidate.kind == "unnamed"  # وفي سياق متصل، شدد [مدرب الخصم] على حذره
    if not says and (subject.mention.name is None or candidate.kind != "person"):
        return False
    if words[at].conjunction != "و" or "opening verb" not in subject.how:
        return False
    which = article.tokens.sentence_of[at]
    if which == 0 or article.tokens.sentences[which][0] != at:
        return False
    first = article.tokens.sentences[which - 1][0]
    if subject.at < first or (spoken and spoken[-1][0] >= first):
        return False
    if says and phrase_at(words, first)[1] & lexicon.CONNECTIVE:
        return True
    return words[first].folded in TURNING or words[first + 1].folded in TURNING


def _takes_turn(turn: Turn, candidate: Candidate) -> bool:
    """Whether a sentence turns to somebody as its subject: ``من جهتها، بررت [الشركة] الأسعار، وقالت إن``."""
    article, spoken, at = turn.article, turn.spoken, turn.at
    subject, first = candidate.subject, article.sentence(at)[0]
    if subject is None or subject.at < first or "opening verb" not in subject.how:
        return False
    words = article.words
    if words[first].folded not in TURNING and words[first + 1].folded not in TURNING:
        return False
    return not spoken or spoken[-1][0] < subject.at


def _seconds(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody takes a stand on what another said, and goes on: قال سالم إن …، وأيده [النائب خالد]، وقال."""
    subject, words = candidate.subject, turn.article.words
    if subject is None or subject.at == 0 or not seconds(words, subject.at - 1):
        return False
    end = subject.mention.span[1]
    return turn.at - (words[turn.at - 1].kind == COMMA) == end


def _acts_last(turn: Turn, candidate: Candidate) -> bool:
    """Whether a verb goes on after a second one, whose subject agrees: أصيب سالم، وزاره [المدرب فهد العلي]، وقال."""
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    words, cue, subject = article.words, report.cue, candidate.subject
    if subject is None or subject.mention.name is None or cue is None or cue.form is None or cue.form.part != "verb":
        return False
    first = article.sentence(at)[0]
    if words[at].conjunction != "و" or words[at - 1].kind != COMMA or candidate.gender != cue.form.gender:
        return False
    if subject.at < first + _NEAR or "opening verb" not in subject.how or (spoken and spoken[-1][0] >= first):
        return False
    if has_pronoun(words[subject.at]):
        return False  # وصل السفير، والتقى [نظيره] سامي حداد، وأكد: whom he met
    return words[subject.at - 1].conjunction == "و" and words[subject.at - 2].kind == COMMA


def _who_acts_last(turn: Turn) -> Candidate | None:
    """The least likely of those of whom :func:`_acts_last` holds."""
    return next((candidate for candidate in reversed(turn.candidates) if _acts_last(turn, candidate)), None)


def _who_acts_next(turn: Turn) -> Candidate | None:
    """Whose clause with و, not the first, a participle stands in: أكدت الوزارة دعمها، ورفضت [النقابة] ذلك، مؤكدة أن.

    Whom a verb may be done to is none, nor whom another speaks of.
    """
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    words, first = article.words, article.sentence(at)[0]
    joined = words[at].conjunction == "و"  # معربة عن إعجابها [ومؤكدة] أن
    if report.found != "participle" or not (joined or words[at - 1].kind == COMMA):
        return None
    last = _last_acting([c for c in turn.candidates if c.subject is not None and c.subject.at >= first])
    if last is None or last.subject is None or last.kind == "group" or "opening verb" not in last.subject.how:
        return None
    verb, end = last.subject.at - 1, last.subject.mention.span[1]
    if verb <= first + 1 or words[verb].conjunction != "و" or words[verb - 1].kind != COMMA or end >= at - 1:
        return None
    if words[verb].pronoun is not None or has_pronoun(words[last.subject.at]):
        return None  # واستقبله [الوزير]، مؤكدا; والتقى [نظيره]، مؤكدا
    done = words[verb].folded.removeprefix("و")
    if done in _TWO_OBJECTS or (done in OF_SOMEBODY and not _has_an_object(words, last.subject.at, end)):
        return None  # والتقى [الوزير]، مؤكدا; وحملت [الحكومة] المسؤولية، مؤكدة
    since = spoken[-1] if spoken else None
    return last if since is None or (since[0] < verb and since[2].last <= verb) else None


def _goes_on(turn: Turn, candidate: Candidate) -> bool:
    """Whether a verb goes on after that which opens its sentence, whose subject agrees: قدمت [المدعية] …، وأكدت أن.

    So does one with ف, where nobody else is named between them who can be meant: ``رد [المدير] على سؤال، فقال إن``.
    """
    article, report, candidates, spoken, at = turn.article, turn.report, turn.candidates, turn.spoken, turn.at
    words, cue, subject = article.words, report.cue, candidate.subject
    if subject is None or cue is None or cue.form is None or cue.form.part != "verb" or cue.form.tense != "past":
        return False
    gender = candidate.gender or (words[subject.mention.head].gender if candidate.kind == "organization" else None)
    joined = (words[at].conjunction == "و" and words[at - 1].kind == COMMA) or words[at - 1].folded in _YET
    draws_on = words[at].conjunction == "ف" and "that says" in subject.how
    joined = joined or (draws_on and not is_another_named(candidates, candidate, subject.at + 1, at))
    if not joined or gender != cue.form.gender:
        return False
    first = article.sentence(at)[0]
    if not first <= subject.at or not ("opening verb" in subject.how or "contrast" in subject.how):
        return False
    if subject.at > first + _NEAR and article.tokens.punctuation_between(first, subject.at):
        return False
    return not spoken or spoken[-1][0] < first


def _shows_what_it_feels(turn: Turn, candidate: Candidate) -> bool:
    """Whether a noun is what its sentence's subject goes on to show: لم تخف [الوزارة] قلقها، وأبدت خشيتها."""
    article, spoken, at = turn.article, turn.spoken, turn.at
    if turn.report.found != "pronoun":
        return False
    words, subject, first = article.words, candidate.subject, article.sentence(at)[0]
    verb = words[at - 1 - bool(words[at - 1].flags & lexicon.PREPOSITION)]
    joined = verb.conjunction == "و" and can_be_verb(verb)
    if subject is None or not joined or "opening verb" not in subject.how:
        return False
    return first <= subject.at and (not spoken or spoken[-1][0] < first) and subject.mention.span[1] < at - 1


def _is_what_is_called(turn: Turn) -> bool:
    """Whether a verb behind ما tells what its subject calls something: دعا إلى مراقبة [ما وصفه] بـ«العدوان»."""
    cue = turn.report.cue
    return cue is not None and tells_what_it_is_called(turn.article.words, cue)


def _acts_meanwhile(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody acts since another spoke in the sentence: ``قال سامي إن …، فيما ثمن [المفتي] الجهود، قائلا``."""
    article, spoken, at = turn.article, turn.spoken, turn.at
    if not spoken or not (turn.report.found == "participle" or _is_what_is_called(turn)):
        return False
    subject, words = candidate.subject, article.words
    if subject is None or subject.at < max(spoken[-1][0], 2):
        return False
    if "opening verb" not in subject.how and not any(form.part == "verb" for form in words[subject.at - 1].cues):
        return False
    same = article.tokens.sentence_of[subject.at] == article.tokens.sentence_of[at]
    return same and words[subject.at - 2].folded in _MEANWHILE


def _comes_and_says(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody without a name does something right before he says something: ``قال أنس: جاء [رجل] فقال: …``."""
    article, report, at = turn.article, turn.report, turn.at
    if article.words[at].conjunction != "ف":
        return False
    subject, form = candidate.subject, report.cue.form if report.cue is not None else None
    if subject is None or form is None or form.lemma != "قال" or candidate.kind != "unnamed":
        return False
    return subject.mention.span[1] == at and "verb" in subject.how and not article.words[subject.mention.head].article


def _turned_to(turn: Turn) -> Candidate | None:
    """Who is named right before an answer with ف, where nobody acts: ``تواصلت «الغد» مع [سالم العلي] فأكد أن``."""
    article, candidates, at = turn.article, turn.candidates, turn.at
    if article.words[at].conjunction != "ف":
        return None
    first, end = article.sentence(at)[0], at - (article.words[at - 1].kind == COMMA)
    if any(c.subject is not None and c.subject.at >= first and c.kind == "person" for c in candidates):
        return None
    return next((c for c in candidates if c.named is not None and c.named.mention.span[1] == end), None)


def _is_the_next_of_them(turn: Turn, candidate: Candidate) -> bool:
    """Whether another group of the same noun acts since one spoke: رأت فئة أن …، وحملت [فئة ثالثة] المدرب المسؤولية."""
    spoken, subject, words = turn.spoken, candidate.subject, turn.article.words
    if turn.report.found != "participle" or subject is None or not spoken or candidate.spoke is not None:
        return False
    told, source = spoken[-1][2], spoken[-1][2].source
    if source is None or source.head < 0 or subject.mention.head < 0 or subject.at < told.last:
        return False
    return candidate.kind == "group" and words[subject.mention.head].stem == words[source.head].stem


def _keeps_the_present(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody goes on in the present whom the article lets speak so, behind what a body did.

    ``[تروي ممرضة] أن …. وأعلنت إدارة المستشفى الطوارئ. وتضيف أن``.
    """
    spoken, at = turn.spoken, turn.at
    if turn.report.found != "dropped" or not spoken or not _is_in_the_present(turn.report):
        return False
    since, last, told, holder = spoken[-1]
    if candidate.entity is not last or candidate.kind not in _PEOPLE or holder is not None:
        return False
    acting = [c.kind for c in turn.candidates if c.subject is not None and since < c.subject.at < at]
    return _is_in_the_present(told) and bool(acting) and all(kind == "organization" for kind in acting)


def _is_in_the_present(report: Report) -> bool:
    """Whether a verb in the present reports: تقول, ويضيف."""
    form = report.cue.form if report.cue is not None else None
    return form is not None and form.part == "verb" and form.tense == "present"


def _does_so_by_saying(turn: Turn, candidate: Candidate) -> bool:
    """Whether a noun of saying tells how somebody did something: ورفض [معظم اللاعبين] الحديث، مكتفين بالإشارة إلى."""
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    words, cue, subject = article.words, report.cue, candidate.subject
    if cue is None or cue.part != "noun" or cue.pronoun is not None or subject is None or words[at].preposition != "ب":
        return False
    first = article.sentence(at)[0]
    if subject.at < first or "verb" not in subject.how or candidate.kind not in _PEOPLE:
        return False
    if spoken and (spoken[-1][0] >= first or spoken[-1][2].last > first):
        return False
    return not is_another_named(turn.candidates, candidate, first, at)


def _stands_before_when(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody acts or is named right before when they said something: أصاب [الوزير] حين قال إن."""
    return turn.article.words[turn.at - 1].folded in _WHEN and _stands_right_before(candidate, turn.at - 1)


def _is_he_who(turn: Turn, candidate: Candidate) -> bool:
    """Whether a verb tells what he or she said who is named right before: في كلام [سالم]، وهو الذي قال لي."""
    words, at = turn.article.words, turn.at
    if at <= _NEAR or words[at - 1].folded not in _WHO or words[at - 2].folded not in _HE:
        return False
    return _stands_right_before(candidate, at - 2 - (words[at - 3].kind == COMMA))


def _stands_right_before(candidate: Candidate, end: int) -> bool:
    """Whether somebody acts or is named right before a word: رحم الله سالم العلي إذ يقول."""
    subject, named = candidate.subject, candidate.named
    acts = subject is not None and subject.mention.span[1] == end
    return acts or (named is not None and named.mention.span[1] == end)


def _cites_another(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody goes on who cited another: قال [سالم] …، مستشهدا بقول الجاحظ: «…»، ومشيرا إلى."""
    article, spoken, at = turn.article, turn.spoken, turn.at
    if turn.report.found not in ("participle", "dropped") or len(spoken) < 2:
        return False
    (before, who, _, _), (since, _, cited, _) = spoken[-2], spoken[-1]
    cue, sentence_of = cited.cue, article.tokens.sentence_of
    if cue is None or cue.form is None or cue.form.part != "noun" or cue.form.lemma != "قال" or cue.first == 0:
        return False
    if candidate.entity is not who or sentence_of[before] != sentence_of[since]:
        return False
    words = article.words
    near = sentence_of[at] <= sentence_of[since] + 1
    return near and words[cue.first].folded[0] == "ب" and any(form.adverbial for form in words[cue.first - 1].cues)


def _is_cited(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody is cited with what ends before: نقلت عن [مسؤول] قوله إن سامي وصل، مضيفا أن."""
    article, spoken, at = turn.article, turn.spoken, turn.at
    if turn.report.found != "participle" or not spoken:
        return False
    _, last, cited, _ = spoken[-1]
    return (
        candidate.entity is last and cited.found == "chain" and cited.last == at - (article.words[at - 1].kind == COMMA)
    )


def _is_turned_to(turn: Turn, candidate: Candidate) -> bool:
    """Whether a sentence turns from who spoke last to another subject: ``لكن [متحدثا باسمها] قلل من ذلك، مؤكدا أن``."""
    article, spoken, at = turn.article, turn.spoken, turn.at
    if turn.report.found != "participle" or not spoken:
        return False
    subject = candidate.subject
    if subject is None or subject.how != "contrast" or subject.mention.kind == "group":
        return False
    first = article.sentence(at)[0]
    return first <= subject.at and spoken[-1][0] < subject.at <= first + _SOON


def _takes_it_up(turn: Turn, candidate: Candidate) -> bool:
    """Whether a sentence begins with what somebody did with what was said: ``وهو ما نفاه [مصدر]، مؤكدا أن``."""
    article, spoken, at = turn.article, turn.spoken, turn.at
    if turn.report.found != "participle":
        return False
    subject, words = candidate.subject, article.words
    first = article.sentence(at)[0]
    if subject is None or not spoken or not max(first, spoken[-1][0]) < subject.at <= first + _SOON:
        return False
    return (words[first].folded, words[first + 1].folded) in THAT_WHICH and words[subject.at - 1].pronoun is not None


def _is_reported_on(turn: Turn, candidate: Candidate) -> bool:
    """Whether a participle goes on for whose words a medium passed on, of another: نقلت عن [مصدر] أن سالم، مضيفا أن.

    The other is the subject with which what was passed on opens.
    """
    spoken, at = turn.spoken, turn.at
    if turn.report.found != "participle" or not spoken:
        return False
    likeliest = turn.candidates[0]
    told, subject = spoken[-1][2], likeliest.subject
    if candidate.spoke is not spoken[-1] or told.found != "chain" or told.opening != CLAUSE or subject is None:
        return False
    return subject.how == "complementizer" and subject.at == told.first and 0 <= at - told.last < _NEAR


def is_beside(article: Article, candidate: Candidate, at: int) -> bool:
    """Whether somebody is the subject of a clause in the sentence of a token."""
    sentence_of, subject = article.tokens.sentence_of, candidate.subject
    return subject is not None and sentence_of[subject.at] == sentence_of[at]


# the surest first, each with whether it tells one of several
_SIGNS: Final[tuple[tuple[Callable[[Turn], Candidate | None], bool], ...]] = (
    (_who_spoke_around, False),
    (_who_is_handed_on, True),
    (_Whoever(_acts_in_what_a_medium_tells), True),
    (_Whoever(_is_the_next_of_them), True),
    (_Whoever(_opens_the_line), True),
    (_who_acts_after_a_verse, True),
    (_Whoever(_is_of_the_tale), True),
    (_Whoever(_answers_at_once), False),
    (_who_is_told_of_yet, False),
    (_Whoever(_did_it_and_says), False),
    (_Whoever(_issues_what_says), False),
    (_who_is_set_against, True),
    (_Whoever(_acts_and_says), True),
    (_Whoever(_was_turned_to), True),
    (_Whoever(_takes_turn), False),
    (_Whoever(_seconds), False),
    (_who_acts_last, True),
    (_who_acts_next, True),
    (_Whoever(_goes_on), True),
    (_Whoever(_keeps_the_present), True),
    (newly_acting, True),
    (_Whoever(_shows_what_it_feels), True),
    (_Whoever(_acts_meanwhile), False),
    (_Whoever(_comes_and_says), False),
    (_turned_to, False),
    (_Whoever(_does_so_by_saying), True),
    (_Whoever(_stands_before_when), False),
    (_Whoever(_is_he_who), False),
    (_Whoever(_cites_another), False),
    (_Whoever(_is_cited), False),
    (_Whoever(_is_turned_to), False),
    (_Whoever(_takes_it_up), False),
    (_Whoever(_is_reported_on), True),
)
