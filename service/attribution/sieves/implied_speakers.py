"""The speaker whom a report does not name: whom a dropped subject, a participle or a pronoun stands for."""

from collections.abc import Callable
from itertools import islice
from typing import Final

from service.attribution.cues.the_latter import stands_for_the_latter
from service.attribution.cues.what_is_called import WHAT
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.title import Range
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_objects import CHANTED
from service.attribution.reports.messages import is_question
from service.attribution.reports.reports import CLAUSE, MESSAGE, Report
from service.attribution.sieves.antecedents import Antecedents
from service.attribution.sieves.candidates import Candidate, Spoken, Turn, agreement_of, fits
from service.attribution.sieves.clause_verbs import verb_before
from service.attribution.sieves.goes_on import goes_on
from service.attribution.sieves.latter import latter
from service.attribution.sieves.plainly_meant import answers_with_fa, plainly_meant
from service.attribution.sieves.stories import person_of_the_story
from service.attribution.sieves.taken_up import who_takes_it_up
from service.attribution.sieves.turns import OF_SOMEBODY, is_beside, singled_out
from service.attribution.speakers.gathered_titles import own_titles
from service.attribution.speakers.resolution import resolve
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon.entries import (
    ADVERB,
    COMMON,
    COMPLEMENTIZER,
    CONNECTIVE,
    DEMONSTRATIVE,
    HONORIFIC,
    NEGATION,
    ORGANIZATION_HEAD,
    ORGANIZATION_NAME,
    PREPOSITION,
    RELATIVE,
    ROLE,
    TIME,
    UNNAMED,
    VERB,
)
from service.lexicon.openers import ADDS, MEANWHILE, WHEN
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

Choice = Callable[[Report, list[Candidate]], list[Candidate]]

MOST_RIVALS: Final = 3
_GOES_ON: Final = 0.99  # of 347 annotated quotes found so, 345 are of whoever spoke last
_THESE: Final = word_set("implied_speakers.these")
_ME: Final = (1, None, "s")
_TO_ME: Final = ("لي", "لنا", "الي", "الينا")
_SPEAKERS_BACK: Final = 40
_HAD: Final = ("كان", "كانت")
_BEHIND_MARKS: Final = 2  # tokens: a closing mark and a comma
_NEAR: Final = 3
_SOON: Final = 8
_FARTHEST_ACT: Final = 8
_HAPPENINGS: Final = word_set("implied_speakers.happenings")
_WHICH: Final = ("الذي", "والذي")
_THOSE_WHO: Final = ("الذين", "اللواتي", "اللاتي")
_SHORTEST_WHOEVER: Final = 2
_OF_NO_OBJECT: Final = word_set("implied_speakers.of_no_object")
_ALL: Final = ("جميعا", "جميعهم", "كلهم")
_SOME: Final[tuple[str, ...]] = ("بعض", "احد", "عدد")
_JOINING: Final = ("حيث", "كما", *WHAT)  # عقد المدرب ندوة، [حيث] صرح; نددت القاضية [بما] اعتبرته
_OPENING: Final = "opening verb"
_NO_OBJECT: Final = PREPOSITION | TIME | ADVERB | CONNECTIVE | RELATIVE | COMPLEMENTIZER | NEGATION | DEMONSTRATIVE


def implied_speaker(
    article: Article, report: Report, antecedents: Antecedents, spoken: list[Spoken], at: int, choose: Choice
) -> Entity | None:
    """The speaker that a dropped subject, a participle or a pronoun stands for: the likeliest who can be meant."""
    follower = report.cue.last if report.cue is not None else len(article.words)
    if follower < len(article.words) and article.words[follower].folded in _THESE:
        report.sieve = "last speaker"
        return next((e for a, e, _, _ in reversed(spoken[-_SPEAKERS_BACK:]) if a < at and e.kind == "group"), None)
    if _is_whoever(article, report, at) or _is_of_a_question(article, report, at):
        return None
    taking_up = who_takes_it_up(article, report, antecedents.speakers, spoken, at)
    if taking_up is not None:
        report.sieve = "subject of the sentence"
        return taking_up
    going_on = goes_on(article, report, antecedents.speakers, spoken, at)
    if going_on is not None:
        report.sieve = "participle of the speaker" if report.found == "participle" else "last speaker"
        report.share = _GOES_ON
        report.rivals = _spoke_earlier(report, going_on, spoken)
        return going_on
    plain = plainly_meant(article, report, antecedents, spoken, at)
    if plain is not None:
        speaker, report.sieve = plain
        return speaker
    candidates = choose(report, antecedents.candidates(report, spoken, at))
    candidates = [c for c in candidates if not _only_happens(article, c)]
    candidates = [c for c in candidates if not _is_spoken_of(article, report, c)] or candidates
    if _is_of_all(article, report):
        candidates = [c for c in candidates if not article.words[c.name[0]].stem.startswith(_SOME)] or candidates
    if _is_she_who_acts(article, report, at) and any(c.gender != "m" for c in candidates):
        candidates = [c for c in candidates if c.gender != "m"]
    if report.found == "pronoun" and report.cue is not None and report.cue.part == "verb":
        people = [c for c in candidates if c.kind != "organization"]
        candidates = people or candidates  # نشرت المجلة حوارا مع [هدى سالم] ونقلت عنها أن
    told = _who_was_told(article, report, spoken, at)
    if told is not None:
        candidates = [c for c in candidates if c.entity is not told]
    asked = _asked_before(article, report, at)
    if asked >= 0:
        candidates = [c for c in candidates if not _asks(c, asked)]
    if asked >= 0 and article.words[asked].pronoun is not None:
        candidates = [c for c in candidates if not _is_asked_about(c, asked)] or candidates
    if report.cue is not None and stands_for_the_latter(article, report.cue):
        answering = latter(candidates, at)
    else:
        answering = singled_out(Turn(article, report, candidates, spoken, at))
    if answering is not None:
        candidates = [answering, *[c for c in candidates if c is not answering]]
    chanting = _who_chants(article, report, candidates, at)
    if chanting is not None:
        candidates = [chanting, *[c for c in candidates if c is not chanting]]
    holding = _whose_content_ends(article, report, candidates, spoken, at)
    if holding is not None:
        candidates = [holding, *[c for c in candidates if c is not holding]]
    expressing = _who_expresses(article, report, candidates, spoken, at)
    if expressing is not None:
        candidates = [expressing, *[c for c in candidates if c is not expressing]]
    opening = None if answering is not None else _who_opens_the_paragraph(article, report, candidates, spoken, at)
    if opening is not None:
        candidates = [opening, *[c for c in candidates if c is not opening]]
    if report.found == "participle" and not (candidates and _acts_in_the_sentence(article, candidates[0], at)):
        unlike = _unlike_speaker(article, spoken, at)
        if unlike is not None:
            report.sieve = "participle of the speaker"
            return unlike
    if not candidates and report.found == "participle":
        any_gender = antecedents.candidates(report, spoken, at, disagreeing=True)
        beside = [c for c in any_gender if c.subject is not None and is_beside(article, c, at)]
        candidates = choose(report, [c for c in beside if not (_is_of_her(report) and c.gender == "m")])
    if not candidates:
        alone = _who_alone_spoke(report, spoken) or _woman_of_the_article(article, report, spoken, at)
        if alone is not None:
            report.sieve = "last speaker"
            return alone
    if not candidates:
        acted_on = _acted_on(article, report, at)
        report.sieve = "subject of the sentence" if acted_on is not None else report.sieve
        return resolve(antecedents.speakers, acted_on) if acted_on is not None else None
    chosen = candidates[0]
    report.sieve, report.share = _sieve(article, report, chosen, at), chosen.share
    report.rivals = [
        (rival.name, "spoke earlier" if rival.spoke is not None else "named before")
        for rival in candidates[1 : MOST_RIVALS + 1]
    ]
    entity, mention = chosen.entity, chosen.mention
    if entity is None:
        assert mention is not None
        return person_of_the_story(mention, antecedents) or resolve(antecedents.speakers, mention)
    if mention is not None:
        if mention.kind == "person":
            entity.titles.extend(own_titles(article, entity, mention))
        entity.mentions.append(mention.span)
    return entity


def _who_was_told(article: Article, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """Who speaks of what they were told themself, and so is not who told it: قال سالم: «… [وأخبرني] أنه»."""
    cue, words = report.cue, article.words
    if cue is None or cue.form is None or cue.form.part != "verb" or cue.form.person != 3 or cue.last >= len(words):
        return None
    mine = cue.pronoun is not None and cue.pronoun[0] == 1
    mine = mine and (cue.pronoun == _ME or "person_object" in cue.form.flags)  # but اكتشفنا: we did
    if not mine and words[cue.last].folded not in _TO_ME:
        return None
    holding = (entity for _, entity, own, _ in reversed(spoken[-_SPEAKERS_BACK:]) if own.first <= at < own.last)
    return next(holding, None)


def _woman_of_the_article(article: Article, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """The woman who alone speaks in an article, whose paragraph opens with a man's verb by a slip: [وتابع]: «…»."""
    form = report.cue.form if report.cue is not None else None
    speakers = [entity for _, entity, _, _ in spoken[-_SPEAKERS_BACK:]]
    if form is None or form.lemma not in ADDS or report.found != "dropped" or article.line(at)[0] != at:
        return None
    if (form.gender, form.number, form.tense) != ("m", "s", "past") or article.words[at].conjunction != "و":
        return None
    alone = speakers and all(entity is speakers[0] for entity in speakers)
    return speakers[0] if alone and speakers[0].kind == "person" and speakers[0].gender == "f" else None


def _is_of_her(report: Report) -> bool:
    """Whether a participle is a woman's, which nobody writes of a man: فها هي سلمى تختار سامي [معلنة] أن."""
    form = report.cue.form if report.cue is not None else None
    return form is not None and form.gender == "f" and form.number == "s"


def _whose_content_ends(
    article: Article, report: Report, candidates: list[Candidate], spoken: list[Spoken], at: int
) -> Candidate | None:
    """Who goes on with a participle right behind what they said, whoever acts therein.

    ``[قال] المدرب إن الفريق جاهز، لكن المدير يسعى للفوز، [مشيرا] إلى أن``; not ``، بينما رفض [المدير] ذلك، مؤكدا أن``.
    """
    if report.found != "participle" or report.opening != CLAUSE or not spoken:
        return None
    _, entity, own, holder = spoken[-1]
    if holder is not None and holder.last <= at and holder.speaker is not None:
        own, entity = holder, holder.speaker
    if own.opening != CLAUSE or not own.last <= at <= own.last + 1:
        return None
    if any(word.folded in MEANWHILE for word in article.words[own.first : own.last]):
        return None
    return next((c for c in candidates if c.entity is entity), None)


def _is_whoever(article: Article, report: Report, at: int) -> bool:
    """Whether nobody in particular is the subject of a verb of saying: صدق [من] قال, رد على [الذين] يقولون إن."""
    cue, words = report.cue, article.words
    if report.found != "dropped" or cue is None or cue.form is None or cue.pronoun is not None:
        return False
    if at < _SHORTEST_WHOEVER:
        return False
    if words[at - 1].folded in _THOSE_WHO:
        governing = words[at - 2]
        return bool(governing.flags & PREPOSITION and not governing.pronoun) or governing.complementizer is not None
    return cue.form.frame == "say" and words[at - 1].folded == "من"


def _is_of_a_question(article: Article, report: Report, at: int) -> bool:
    """Whether only a question says what it was, so that who answers it did not: ردا على [سؤال] يقول: «…», نصه: «…».

    A verb in the past is the answer: ``وردا على سؤال قالت إن``.
    """
    if report.found not in ("dropped", MESSAGE) or not at:
        return False
    form, words = report.cue.form if report.cue else None, article.words
    if form is not None and form.part == "verb" and (form.tense == "past" or form.gender == "f"):
        return False
    return is_question(words[at - 1 - (at > 1 and words[at - 1].folded in _WHICH)])


def _only_happens(article: Article, candidate: Candidate) -> bool:
    """Whether a candidate is what happens or is undertaken, and has told nothing: اختتم [مهرجان المسرح] أعماله.

    A listed body is more: ``برنامج الأغذية العالمي``.
    """
    mention, words = candidate.mention, article.words
    if mention is None or mention.kind != "organization" or mention.head < 0:
        return False
    if candidate.spoke is not None and candidate.spoke[2].opening == CLAUSE:
        return False
    return words[mention.head].stem in _HAPPENINGS and not phrase_at(words, mention.head)[1] & ORGANIZATION_NAME


def _is_spoken_of(article: Article, report: Report, candidate: Candidate) -> bool:
    """Whether a clause begins with the very noun of who has not spoken: ``ويرسل [الجهاز] الماء، مضيفا أن الجهاز``."""
    mention, words = candidate.mention, article.words
    if mention is None or candidate.spoke is not None or report.opening != CLAUSE or report.first >= len(words):
        return False
    told = words[report.first]
    return told.article and mention.name is None and mention.head >= 0 and words[mention.head].stem == told.stem


def _is_of_all(article: Article, report: Report) -> bool:
    """Whether all of those of whom was told say something, and not some of them: وقالوا [جميعا] إنهم."""
    words, cue = article.words, report.cue
    return cue is not None and cue.last < len(words) and words[cue.last].folded in _ALL


def _is_she_who_acts(article: Article, report: Report, at: int) -> bool:
    """Whether the verb before a noun of saying is a woman's or an institution's: [وردت] عليه بالقول إن."""
    words, cue = article.words, report.cue
    if cue is None or cue.form is None or cue.form.part != "noun" or cue.pronoun is not None:
        return False
    for k in range(at - 1, max(article.sentence(at)[0], at - _FARTHEST_ACT) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return False
        verbs = [form for form in words[k].cues if form.part == "verb"]
        if verbs or (
            words[k].folded[0] in "وف" and words[k].folded[-1] == "ت" and not words[k].flags & ~(COMMON | VERB)
        ):
            return all(form.gender == "f" and form.person == 3 for form in verbs)
    return False


def _who_alone_spoke(report: Report, spoken: list[Spoken]) -> Entity | None:
    """The body that nobody but itself has spoken before, though a verb disagrees: قالت المديرية …. [وأضاف]."""
    form = report.cue.form if report.cue is not None else None
    if form is None or form.lemma not in ADDS or report.found != "dropped" or form.person != 3 or not spoken:
        return None
    entity = spoken[-1][1]
    recent = spoken[-_SPEAKERS_BACK:]
    alone = entity.kind == "organization" and all(own is entity for _, own, _, _ in recent)
    return entity if alone else None


def _acted_on(article: Article, report: Report, at: int) -> Mention | None:
    """The institution that answers an act right before with ف, where nobody else agrees: انتقد [الشركة]، فردت بأن."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or words[at].conjunction != "ف" or words[at - 1].kind != COMMA:
        return None
    for k in range(at - 2, max(article.sentence(at)[0], at - _SOON), -1):
        if words[k - 1].flags & PREPOSITION:
            continue  # اقتربنا من زبونة في [السوق]، فقالت
        if words[k].flags & ORGANIZATION_HEAD and words[k].gender == form.gender and not words[k].conjunction:
            end = noun_phrase_end(article, k, at, bare=True)
            mention = describe(article, k, end) if end > k else None
            return mention if mention is not None and mention.kind == "organization" else None
    return None


def _who_chants(article: Article, report: Report, candidates: list[Candidate], at: int) -> Candidate | None:
    """The many who act in the sentence that tells what is chanted: سار [المتظاهرون] في المدينة وسط هتافات «…»."""
    if report.cue is None or report.cue.form is None or article.words[report.cue.last - 1].stem not in CHANTED:
        return None
    return next((c for c in candidates if c.kind == "group" and _acts_in_the_sentence(article, c, at)), None)


def _who_expresses(
    article: Article, report: Report, candidates: list[Candidate], spoken: list[Spoken], at: int
) -> Candidate | None:
    """Who just expressed something that is no report, in the sentence that goes on: أعرب [المدير] عن قلقه، وأكد أن.

    Or with a participle: نددت [المنظمة] بالقرار مؤكدة أن.
    """
    words = article.words
    joined = words[at].conjunction == "و" or words[at - 1].folded in _JOINING
    if report.found != "participle" and not (report.found == "dropped" and at > 0 and joined):
        return None
    acting = [c for c in candidates if c.subject is not None and not _is_of_what(words, c.subject.at - 1)]
    nearest = max(acting, key=lambda c: c.subject.at if c.subject is not None else -1, default=None)
    if nearest is None or nearest.subject is None:
        return None
    subject = nearest.subject
    had = subject.how == "contrast" and words[subject.at - 1].folded.removeprefix("و") in _HAD  # وكان [العلي] قد رفض
    if not (had or subject.how.startswith(_OPENING)):
        return None
    text = subject.mention.kind == "document"  # which is a subject only where its verb has no object
    at_verb = verb_before(words, article.sentence(subject.at)[0], subject.at)
    verb = words[at_verb]
    expresses = text or any(form.lemma in _OF_NO_OBJECT for form in verb.cues)
    opens = _is_first_verb(article, at_verb) or _is_next_verb(words, at_verb, spoken)
    acts = report.found == "participle" and verb.folded.removeprefix("و") not in OF_SOMEBODY
    if not expresses and not had and not (opens and (acts or _stands_before_an_object(words, subject.mention.span[1]))):
        return None  # دعا [المجتمع الدولي] إلى: the object
    if subject.mention.kind is None or verb.pronoun is not None:
        return None  # وأبرزهم [الجد]
    styled = words[subject.mention.head].flags
    if subject.mention.name is None and styled & HONORIFIC and (styled & UNNAMED or not styled & ROLE):
        return None  # السيدة: she who was named before
    if article.tokens.sentence_of[subject.at] != article.tokens.sentence_of[at]:
        return None
    if spoken and (spoken[-1][0] > subject.at or spoken[-1][2].last > subject.at):
        return None  # within what another says
    return nearest


def _who_opens_the_paragraph(
    article: Article, report: Report, candidates: list[Candidate], spoken: list[Spoken], at: int
) -> Candidate | None:
    """The only person who acts in a new paragraph before what is said: وصل [الوزير سالم العلي] أمس. وأضاف أن.

    Who spoke in the paragraph before does not go on there.
    """
    first = article.line(at)[0]
    if report.found != "dropped" or (spoken and (spoken[-1][0] >= first or spoken[-1][2].last > first)):
        return None
    acting = [c for c in candidates if c.subject is not None and first <= c.subject.at < at]
    if len(acting) != 1 or acting[0].kind != "person" or acting[0].subject is None:
        return None
    subject = acting[0].subject
    verb = article.words[subject.at - 1]
    opens = subject.how.startswith(_OPENING) and subject.at - 1 == first
    surely = verb.folded.removeprefix("و") not in OF_SOMEBODY
    surely = surely or _stands_before_an_object(article.words, subject.mention.span[1])
    return acting[0] if opens and surely else None


def _is_first_verb(article: Article, j: int) -> bool:
    """Whether a verb opens its sentence, or only times and places do: [عقدت] الهيئة، وفي الرباط [أعلن] الوزير."""
    words, first = article.words, article.sentence(j)[0]
    if first == j:
        return True
    leads = words[first].flags & (PREPOSITION | TIME | CONNECTIVE) or words[first].preposition
    return bool(leads) and not any(w.complementizer or w.flags & VERB or w.cues for w in words[first:j])


def _is_next_verb(words: list[Word], j: int, spoken: list[Spoken]) -> bool:
    """Whether a verb with و begins the clause behind what somebody said: قال النائب: «…»، [ورفض] الوزير ذلك، قائلا."""
    if not spoken or words[j].conjunction != "و" or words[j - 1].kind != COMMA:
        return False
    return spoken[-1][2].last <= j <= spoken[-1][2].last + _BEHIND_MARKS


def _is_of_what(words: list[Word], j: int) -> bool:
    """Whether a verb stands in what ما stands for, and so opens no clause: رفض الوزير ما [ذكره] النائب، قائلا."""
    return j > 0 and words[j - 1].folded in WHAT and bool(words[j].cues) and has_pronoun(words[j])


def _stands_before_an_object(words: list[Word], j: int) -> bool:
    """Whether an object follows a subject, so that it is none itself: عقدت الهيئة [مؤتمرا], زار الوزير أمس [المصنع]."""
    j += j < len(words) and bool(words[j].flags & TIME)
    if j >= len(words) or words[j].kind != NOT_PUNCTUATION:
        return False
    word = words[j]
    if word.folded in WHAT:
        return True  # انتقدت الحركة [ما] اعتبرته خيانة
    if word.flags & _NO_OBJECT:
        return False
    if word.preposition or word.conjunction or word.complementizer:
        return False
    return not any(form.part in ("verb", "participle") for form in word.cues)


def _asked_before(article: Article, report: Report, at: int) -> int:
    """The verb that asks, in the sentence before an answer: ``[سأله] الصحفي عن النتائج، فقال``; -1 where none is.

    The answer has ف, or its sentence tells when somebody was asked: ``وحين [سأله] الصحفي عن النتائج أجاب``.
    """
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or words[at].conjunction == "و":
        return -1
    first = article.sentence(at)[0]
    if not answers_with_fa(words[at], form):
        near = range(first, min(first + _NEAR, at - 1))
        return next((k + 1 for k in near if words[k].folded.removeprefix("و") in WHEN and _is_asking(words[k + 1])), -1)
    question = first - 1 - (first - 1 in article.closed)
    if first == at and question > 0 and words[question].kind == QUESTION:
        first = article.sentence(question)[0]  # [سأله] الصحفي: هل ستعود؟ فقال
    for j in range(at - 1, first - 1, -1):
        if _is_asking(words[j]):
            return j
    return -1


def _is_asking(word: Word) -> bool:
    return any(form.lemma == "سأل" and form.part == "verb" and form.voice == "active" for form in word.cues)


def _asks(candidate: Candidate, asked: int) -> bool:
    """Whether somebody is the one who asks, and so not the one who answers."""
    if candidate.spoke is not None and candidate.spoke[0] == asked:
        return True
    subject = candidate.subject
    return subject is not None and asked < subject.mention.span[1] <= asked + _NEAR


def _is_asked_about(candidate: Candidate, asked: int) -> bool:
    """Whether somebody is only named in what one asks about: ``وسأله الصحفيون عن لقاء [نادر جميل]، فقال``."""
    named, subject = candidate.named, candidate.subject
    return candidate.spoke is None and subject is None and named is not None and named.at > asked


def _acts_in_the_sentence(article: Article, candidate: Candidate, at: int) -> bool:
    """Whether somebody speaks or acts before a token in its own sentence."""
    first = article.sentence(at)[0]
    spoke, subject = candidate.spoke, candidate.subject
    return (spoke is not None and spoke[0] >= first) or (subject is not None and first <= subject.at < at)


def _unlike_speaker(article: Article, spoken: list[Spoken], at: int) -> Entity | None:
    """Who spoke last in a sentence, with whom a participle may not agree: ``وأكدت [القناة] …، مشيرا``.

    An institution, or a source without a name: ``وأعرب [المصدر] عن «…»، معتبرة``.
    """
    if not spoken or article.tokens.sentence_of[spoken[-1][0]] != article.tokens.sentence_of[at]:
        return None
    _, entity, own, _ = spoken[-1]
    unnamed = entity.kind == "unnamed" and own.found == "after" and own.source is not None and own.last <= at
    return entity if unnamed or entity.kind == "organization" else None


def _sieve(article: Article, report: Report, chosen: Candidate, at: int) -> str:
    """What speaks for whoever was chosen, by what they did last before the cue."""
    spoke, subject = chosen.spoke, chosen.subject
    source = spoke[2].source if spoke is not None else None
    own = source is not None and subject is not None and source.span[0] <= subject.at < source.span[1]
    if subject is not None and not own and (spoke is None or subject.at > spoke[0]):
        same = article.tokens.sentence_of[subject.at] == article.tokens.sentence_of[at]
        return "subject of the sentence" if same else "subject of an earlier sentence"
    if spoke is not None:
        if report.found == "participle":
            return "participle of the speaker"
        return "last speaker" if chosen.spoke_rank == 0 else "earlier speaker"
    return "nearest person"


def _spoke_earlier(report: Report, speaker: Entity, spoken: list[Spoken]) -> list[tuple[Range, str]]:
    """Who else spoke before and could be meant, the nearest first."""
    agreement = agreement_of(report)
    others = (other for other in _others_before(speaker, spoken) if fits(other, agreement))
    return [(other.name, "spoke earlier") for other in islice(others, MOST_RIVALS)]


def disagreeing(report: Report, spoken: list[Spoken]) -> list[tuple[Range, str]]:
    """Who spoke before and cannot be meant, the nearest first."""
    agreement = agreement_of(report)
    others = (other for other in _others_before(report.speaker, spoken) if not fits(other, agreement))
    return [(other.name, "does not agree with the cue") for other in others]


def _others_before(speaker: Entity | None, spoken: list[Spoken]) -> list[Entity]:
    """Who else spoke before, the nearest first."""
    found: list[Entity] = []
    for _, other, _, _ in reversed(spoken[-_SPEAKERS_BACK:]):
        if other is not speaker and other not in found:
            found.append(other)
    return found
