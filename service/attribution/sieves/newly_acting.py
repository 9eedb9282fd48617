"""Who acts in a clause of their own since somebody else spoke, and then speaks: ``وزار [الوزير] المصنع. وقال``."""

from typing import Final

from service.attribution.contents.unsaid import is_telling
from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.phrase_starts import AS_FOR
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.title import Range
from service.attribution.sieves.bystanders import NO_OBJECT, TO_HER, TO_HIM, acted_on, owner
from service.attribution.sieves.candidates import Candidate, Turn, is_another_named
from service.attribution.sieves.clause_verbs import is_surely_a_verb, verb_before
from service.attribution.sieves.evidence import opens_with_others
from service.attribution.speakers.offices import MOST_TITLES
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import ADDS, ONE_OF
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_PEOPLE: Final = ("person", "unnamed")
_SOMEBODY: Final = lexicon.ROLE | lexicon.RANK | lexicon.UNNAMED | lexicon.SPOKESPERSON
_VERBS: Final = lexicon.AUXILIARY | lexicon.VERB
_OPENING: Final = 10
_NEAR: Final = 3
_REFUSED: Final = ("رفضت", "امتنعت", "احجمت")
_NAMED_WITHIN: Final = 9
_WAS: Final = ("كان", "كانت", "قد")
_LONGEST_LEAD: Final = 8
_SENTENCES_BACK: Final = 3
_LONGEST_OBJECT: Final = 6
_LONGEST_ASIDE: Final = 6
_BEFALLS: Final = word_set("newly_acting.befalls")
_OPENED: Final = ("افتتح", "افتتحت")
_GOALS: Final = ("تسجيل", "تهديف", "نتيجه", "اهداف")
_OFFICERS: Final[dict[str, tuple[str, ...]]] = {"وزاره": ("وزير", "وزيره"), "سفاره": ("سفير", "سفيره")}
_STORIES: Final = word_set("newly_acting.stories")


def newly_acting(turn: Turn) -> Candidate | None:
    """Whoever acts since somebody else spoke, and not the one who spoke.

    Args:
        turn: the report, who can be meant, and who has spoken before it.

    Returns:
        One of the candidates; None where nobody acts so.
    """
    for candidate in turn.candidates:
        if _is_whom_the_sentence_turns_to(turn, candidate) or _acts_on_what_is_anothers(turn, candidate):
            return candidate
    for candidate in turn.candidates:
        if _is_body_that_acted(turn, candidate):
            return candidate
    return next((candidate for candidate in turn.candidates if _acted_before(turn, candidate)), None)


def _is_whom_the_sentence_turns_to(turn: Turn, candidate: Candidate) -> bool:
    """Whether the sentence itself turns to somebody before the cue: ``أما زميله، [حسن]، فذهب أبعد حين اتهم``."""
    article, subject, at = turn.article, candidate.subject, turn.at
    first = article.sentence(at)[0]
    if subject is None or not first < subject.at < at or not _is_turned_to(article.words, first, subject.mention):
        return False
    return not is_another_named(turn.candidates, candidate, subject.mention.span[1], at)


def _is_body_that_acted(turn: Turn, candidate: Candidate) -> bool:
    """Whether the sentence before tells what an institution did, which then speaks: ``واعتذرت [القناة] …. وأشارت إلى``.

    Not with a verb that adds, which goes on with who spoke last, and only where the verb is feminine as it is.
    """
    article, report, spoken, at = turn.article, turn.report, turn.spoken, turn.at
    words, subject = article.words, candidate.subject
    form = report.cue.form if report.cue is not None else None
    if candidate.kind != "organization" or subject is None or form is None or not spoken or report.found != "dropped":
        return False
    if form.part != "verb" or form.gender != "f" or form.tense != "past" or form.lemma in ADDS:
        return False
    if words[at].conjunction != "و" or article.sentence(at)[0] != at or "opening verb" not in subject.how:
        return False
    first, end = article.sentence(at - 1)
    begun, last, told, _ = spoken[-1]
    if not first <= subject.at <= first + _OPENING or begun >= first or told.last > first or candidate.entity is last:
        return False
    if last.kind == "person" and _speaks_for(words, last, words[subject.mention.head].stem):
        return False  # وقالت مديرة الشركة هدى إن …. وافتتحت [الشركة] مقرا. وأوضحت
    if words[subject.mention.head].gender != "f" or _parts_from_verb(words[subject.at - 1]):
        return False
    if any(word.folded in TO_HER for word in words[first:end]) or acted_on(words, first, subject.at):
        return False
    if any(word.flags & lexicon.NEGATION for word in words[first : subject.at]):
        return False  # ولم ترد [الشركة] على الأسئلة. وأوضحت
    refuses = words[subject.at - 1].folded.removeprefix("و") in _REFUSED
    said = subject.mention.span[1]
    if refuses and any(is_telling(words, k) for k in range(said, min(end, said + _NEAR))):
        return False  # ورفضت [الشرطة] التعليق. وأكدت
    return not is_another_named(turn.candidates, candidate, subject.at + 1, at)


def _speaks_for(words: list[Word], last: Entity, body: str) -> bool:
    """Whether who spoke last has an office of the institution that is told of by a noun: مديرة [الشركة] هدى."""
    spans = [
        span for title in last.titles[:MOST_TITLES] for span in (title.role, title.organization) if span is not None
    ]
    own = (body, *_OFFICERS.get(body, ()))
    return any(words[k].stem in own for span in spans for k in range(*span))


def _acted_before(turn: Turn, candidate: Candidate) -> bool:
    """Whether the sentence before tells what somebody did, who then speaks: ``وزار [الوزير سالم] المصنع. وقال إن``.

    A verb that adds goes on with who spoke last, as any does behind what only befell somebody, or where they met.
    """
    words, subject, spoken = turn.article.words, candidate.subject, turn.spoken
    if subject is None or not spoken:
        return False
    clause = _clause_of(turn, candidate)
    if clause is None or subject.at < clause[0]:
        return False
    first, end = clause
    turned_to = _is_turned_to(words, first, subject.mention)
    if not turned_to and (subject.at > first + _OPENING or not _is_singled_out(words, candidate)):
        return False
    opens = "opening verb" in subject.how or (subject.at == first + 1 and words[first].flags & _VERBS)  # وبدا سالم
    opens = opens or (subject.at == first and _acts_first(turn.article, subject.mention.span[1]))
    opens = opens or (subject.how == "contrast" and subject.at <= first + _NEAR)  # لكن [سالم] غادر
    behind_verb = subject.at == first or not _parts_from_verb(words[subject.at - 1])
    behind_verb = behind_verb or verb_before(words, first, subject.at) < subject.at - 1
    if not (opens and behind_verb) and words[first].folded not in AS_FOR:
        return False  # وتشرف على تدريبها [البطلة السابقة]: the sentence is about another
    begun, last, told, _ = spoken[-1]
    if begun >= first or told.last > first or candidate.entity is last:
        return False
    befalls = (words[k].folded.removeprefix("و") for k in range(first, subject.at))
    anew = turned_to or turn.article.line(turn.at)[0] == first > told.last - 1
    if any(word in _BEFALLS and not (anew and word in _WAS) for word in befalls):
        return False
    scored = any(word.stem in _GOALS for word in words[subject.mention.span[1] : subject.mention.span[1] + _NEAR])
    if scored and words[subject.at - 1].folded.removeprefix("و") in _OPENED:
        return False  # افتتح سالم العلي [التسجيل]
    if not turned_to and (owner(words, subject.mention.span) or acted_on(words, first, subject.at)):
        return False
    surname = words[last.name[1] - 1].bare
    if not turned_to and any(_is_long_ago(words, k) for k in range(first, end)):
        return False
    return not any(word.bare == surname or word.folded in TO_HIM or word.folded in TO_HER for word in words[first:end])


def _acts_first(article: Article, end: int) -> bool:
    """Whether the verb of whoever opens a sentence stands right behind, or behind an aside: [الوزير]، بدوره، رفض."""
    verb = skip_adverbials(article, end, article.sentence(end - 1)[1])
    if verb >= len(article.words):
        return False
    return is_surely_a_verb(article.words[verb]) or is_form_of_other_verb(article.words[verb].folded)


def _is_turned_to(words: list[Word], first: int, mention: Mention) -> bool:
    """Whether a sentence begins with أما and somebody's name, whoever's relation they are: أما [ابنتها مروة]، فقد."""
    if words[first].folded not in AS_FOR or mention.name is None:
        return False
    name = words[mention.name[1] - 1].bare
    return any(word.bare == name for word in words[first + 1 : first + _NAMED_WITHIN])


def _is_long_ago(words: list[Word], k: int) -> bool:
    """Whether a word opens a time that is past: ووصل السفير [قبل] عام. وأوضح: who spoke goes on."""
    return words[k].folded == "قبل" and k + 1 < len(words) and bool(words[k + 1].flags & lexicon.TIME)


def _is_singled_out(words: list[Word], candidate: Candidate) -> bool:
    """Whether somebody acts under a full name, under a title and a name, or as one person without a name."""
    subject = candidate.subject
    if subject is None or candidate.kind not in _PEOPLE or subject.mention.number != "s":
        return False
    mention = subject.mention
    if mention.name is None:
        head = words[mention.head]
        told_apart = head.article or head.folded in ONE_OF or words[mention.head + 1].article  # not [كبير] من الناس
        return mention.kind == "unnamed" and told_apart and bool(head.flags & _SOMEBODY)
    first, end = mention.name
    known = candidate.entity is not None and candidate.entity.name[1] - candidate.entity.name[0] > 1  # [العلي], known
    return known or end - first > 1 or (first > mention.span[0] and bool(words[first].flags & PERSON_NAME))


def _clause_of(turn: Turn, candidate: Candidate) -> Range | None:
    """The tokens in which whoever speaks next must have acted: a sentence before, or what precedes in the sentence.

    Nobody else may be named since. The latter is for somebody without a name; whom a sentence names goes on anyway.
    """
    article, report, at = turn.article, turn.report, turn.at
    words, form = article.words, report.cue.form if report.cue is not None else None
    adds = form is not None and form.lemma in ADDS
    start, which = article.sentence(at)[0], article.tokens.sentence_of[at]
    subject = candidate.subject
    if subject is None:
        return None
    if report.found in ("dropped", "pronoun") and not adds and at - start <= _LONGEST_LEAD + report.last - report.first:
        acted_in = article.tokens.sentence_of[subject.at]
        first, end = article.tokens.sentences[acted_in]
        near = which - _SENTENCES_BACK <= acted_in < which and not is_another_named(turn.candidates, candidate, end, at)
        if near and not any(opens_with_others(article, between) for between in range(acted_in + 1, which)):
            return first, end
    joined = report.found == "participle" or words[at].conjunction == "و"
    if candidate.kind == "unnamed" and form is not None and form.part != "noun" and joined:
        return (start, at) if words[at - 1].kind == COMMA else None
    return None


def _parts_from_verb(word: Word) -> bool:
    """Whether a word before a subject is no verb but what stands between the two: ويغيب عن [المباراة] سالم العلي.

    Nor is the noun of a story, which is of whom it is told: ``[قصة] سالم لا تختلف. يقول``.
    """
    folded = word.folded.removeprefix("و")
    if folded in NO_OBJECT or folded in _STORIES:
        return False
    if word.article or word.preposition or word.kind != NOT_PUNCTUATION:
        return True
    return bool(word.flags & lexicon.DEMONSTRATIVE) or folded.endswith(("ه", "ها"))


def _acts_on_what_is_anothers(turn: Turn, candidate: Candidate) -> bool:
    """Whether somebody acts on what is the likeliest's, who does not act there: ``رفض [الوزير] دعوة سالم. وقال إن``.

    A verb that adds goes on with who spoke last, but where the act before is something said.
    """
    article, report, at, likeliest = turn.article, turn.report, turn.at, turn.candidates[0]
    subject, words = candidate.subject, article.words
    if candidate is likeliest or subject is None or candidate.kind not in _PEOPLE:
        return False
    if "opening verb" not in subject.how or subject.mention.number != "s":
        return False
    sentence_of = article.tokens.sentence_of
    which = sentence_of[subject.at]
    behind = at == article.sentence(at)[0] and which == sentence_of[at] - 1
    if not (behind or which == sentence_of[at]):
        return False
    form = report.cue.form if report.cue is not None else None
    if form is None or (behind and form.lemma in ADDS and "say" not in subject.how):
        return False
    if likeliest.spoke is not None and likeliest.spoke[0] >= article.sentence(subject.at)[0]:
        return False
    end = _behind_aside(words, subject.mention.span[1])
    surname = words[likeliest.name[1] - 1].bare
    for k in range(end, min(end + _LONGEST_OBJECT, article.sentence(end)[1])):
        word = words[k]
        if word.bare == surname:
            return k > end and not _is_no_object(words[end])
        governed = word.preposition or (word.flags & lexicon.PREPOSITION and not word.flags & PERSON_NAME)
        if word.kind != NOT_PUNCTUATION or governed:
            return False
    return False


def _behind_aside(words: list[Word], end: int) -> int:
    """The token behind the comma that closes an apposition, or behind an age in brackets: العمدة سالم [(55 عاما)]."""
    if words[end].kind == COMMA:
        return end + 1
    if words[end].kind != OPENING_BRACKET:
        return end
    last = min(end + _LONGEST_ASIDE, len(words))
    return next((k + 1 for k in range(end + 1, last) if words[k].kind == CLOSING_BRACKET), end)


def _is_no_object(word: Word) -> bool:
    """Whether a word behind a subject is no noun without the article, which the next may complete: دعوة, not الوزير."""
    return word.article or bool(word.flags & (PERSON_NAME | lexicon.ROLE | lexicon.FUNCTION)) or can_be_verb(word)
