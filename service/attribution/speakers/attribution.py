"""Ordered sieves, the most certain first, that give every report of an article its speaker.

After the sieve architecture of Lee et al. (2013) for coreference and Muzny et al. (2017) for quotations: each sieve
decides what it is sure of and leaves the rest to the next one, and every decision keeps the name of its sieve.
"""

from collections.abc import Callable
from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mentions import Mention, describe
from service.attribution.mentions.names import name_end, name_words
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrases import eulogy_at, phrase_at
from service.attribution.mentions.roles import Range
from service.attribution.mentions.words_of_names import is_name_word
from service.attribution.reports.reports import FIRST_PERSON, INTERVIEW, Report
from service.attribution.reports.unannounced import repeating
from service.attribution.speakers.antecedents import (
    Agreement,
    Antecedents,
    Candidate,
    Spoken,
    agreement_of,
    by_likelihood,
    fits,
)
from service.attribution.speakers.clauses import clause_subjects, persons_named
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import GIVEN_NAME, PERSON_NAME
from service.lexicon.openers import REPLIES, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH
from service.lexicon.revered import GOD, PROPHET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

Choice = Callable[[Report, list[Candidate]], list[Candidate]]

_THESE: Final = word_set("attribution.these")
_SPEAKERS_BACK: Final = 40
_DEEPEST: Final = 6
_MOST_RIVALS: Final = 3
_HONOURED_BACK: Final = 400
_SHORTEST_HEADING: Final = 3  # a name of two words and the colon
_EXPLAINING: Final = ("اذ", "حيث")
_NEAR: Final = 3
_MEN_AND_WOMEN: Final = word_set("attribution.men_and_women")
_TURNING: Final = word_set("attribution.turning")
_WHEN: Final = ("حين", "حينما", "عندما", "اذ")  # رحم الله سالم العلي [إذ] يقول
_ON_THEM: Final = ("عليه", "عليها")  # رد [عليه]
_SOON: Final = 4
_YET: Final = ("لكنه", "لكنها", "ولكنه", "ولكنها", "انه", "انها")  # رحب الوزير بالخطة، إلا [أنه] أكد
_MEANWHILE: Final = ("فيما", "بينما", "حين", "كما")
_INTERVIEWING: Final = word_set("attribution.interviewing")


def likeliest(report: Report, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates for the implied speaker of a report, the likeliest first."""
    return by_likelihood(candidates)


def attribute(article: Article, reports: list[Report], choose: Choice = likeliest) -> Speakers:
    """Give every report its speaker, in place.

    Args:
        article: the article.
        reports: its reports in order.
        choose: puts those who can be meant by a dropped subject in order, for training.

    Returns:
        The speakers.
    """
    speakers = Speakers(article)
    antecedents = Antecedents(article, speakers)
    spoken: list[Spoken] = []  # where somebody spoke last, in order
    outer: list[Report] = []  # the reports that hold the one being read
    interviewee: Entity | None = None
    for report in reports:
        entity: Entity | None = None
        at = report.cue.first if report.cue is not None else report.first
        outer = [o for o in outer[-_DEEPEST:] if o.first <= at < o.last]
        speakers.inside = bool(outer)
        if report.source is not None and report.source.kind is not None:
            _take_gender(report)
            entity = (
                _honoured_before(article, report.source, at, antecedents)
                or _named_in_heading(article, report.source, at, speakers)
                or _introduced(report.source, antecedents, _said_until(spoken, at))
                or _told_of(report.source, antecedents)
                or speakers.resolve(report.source)
            )
            if spoken and entity is spoken[-1][1]:
                entity = _who_replies(article, report, entity, spoken)
            report.sieve = {"after": "subject after the cue", "before": "subject before the cue"}.get(
                report.found, report.found
            )
        elif report.found == INTERVIEW:
            interviewee = interviewee or _interviewee(article, report, speakers)
            entity, report.sieve = interviewee, INTERVIEW
        elif report.found == FIRST_PERSON:
            entity, report.sieve = outer[-1].speaker if outer else None, FIRST_PERSON  # else the writer
        else:
            entity = (
                _honoured(article, report, speakers)
                or _acting_in_headline(article, report, speakers)
                or _implied(article, report, antecedents, spoken, at, choose)
            )
            report.speaker = entity
            report.rivals = (report.rivals + _disagreeing(report, spoken))[:_MOST_RIVALS]
        report.speaker = entity
        if entity is not None:
            if not outer:
                speakers.spoke(entity)
            spoken.append((at, entity, report, outer[-1] if outer else None))
        outer.append(report)
    _name_headline(article, reports, speakers)
    _name_title(article, reports)
    return speakers


def _interviewee(article: Article, answer: Report, speakers: Speakers) -> Entity | None:
    """Who answers: the person who spoke last before the first answer, else who acts or is named before it."""
    if speakers.last_person is not None:
        return speakers.last_person
    before = [sentence for sentence in article.tokens.sentences if sentence[1] <= answer.opener]
    acting = [named.mention for first, end in before for named in clause_subjects(article, first, end)]
    for mentions in (acting, [named.mention for named in persons_named(article, 0, answer.opener)]):
        full = [m for m in mentions if m.name is not None and m.name[1] - m.name[0] > 1]
        found = [m for m in full if not _is_interviewer(article, m.span[0])]
        if found:
            return speakers.resolve(found[0])
    return None


def _is_interviewer(article: Article, first: int) -> bool:
    """Whether a name is that of who leads the interview: ``حاوره: فلان``, ``أجرى الحوار/ فلان``."""
    return any(word.folded in _INTERVIEWING for word in article.words[max(0, first - _NEAR) : first])


def _honoured_before(article: Article, source: Mention, at: int, antecedents: Antecedents) -> Entity | None:
    """Whom معاليه or سموه honours: who acted last of those with that style, else the person named last.

    None where that is who spoke last.
    """
    speakers = antecedents.speakers
    if not speakers.points_back(source):
        return None
    styled = antecedents.styled_before(source, at)
    if styled is not None:
        return speakers.resolve(styled)
    return _nearest_person(article, at, (3, source.gender, "s"), speakers) if speakers.last_person is None else None


def _named_in_heading(article: Article, source: Mention, at: int, speakers: Speakers) -> Entity | None:
    """The person whose name and a colon open the line, before a verb with their role: ``سالم العلي: أكد المدرب أن``."""
    first = article.line(at)[0]
    if (
        source.kind != "unnamed"
        or source.span[0] < at
        or at - first < _SHORTEST_HEADING
        or article.words[at - 1].kind != COLON
    ):
        return None
    if not article.words[first].flags & GIVEN_NAME or name_end(article, first, at - 1) != at - 1:
        return None
    named = Mention((first, at - 1), (first, at - 1), list(source.titles), "person", source.gender, "s", first)
    return speakers.resolve(named)


def _who_replies(article: Article, report: Report, entity: Entity, spoken: list[Spoken]) -> Entity:
    """Who spoke before the one that a description replies to: ``فرد عليه [المحاضر]`` is not who asked."""
    cue, source = report.cue, report.source
    if cue is None or cue.form is None or source is None or source.name is not None or cue.form.lemma not in REPLIES:
        return entity
    if cue.last >= len(article.words) or article.words[cue.last].folded not in _ON_THEM:
        return entity
    agreement = (3, source.gender, "s")
    others = (e for _, e, _, _ in reversed(spoken[-_SPEAKERS_BACK:]) if e is not entity and e.kind == "person")
    return next((other for other in others if fits(other, agreement)), entity)


def _told_of(source: Mention, antecedents: Antecedents) -> Entity | None:
    """The person whose story the article tells, for a role that nobody was given, before anybody has spoken."""
    speakers = antecedents.speakers
    if speakers.last_person is not None or not speakers.is_of_the_story(source):
        return None
    person = antecedents.told_of(source.span[0], source.gender)
    if person is not None:
        person.titles.extend(title for title in source.titles if title.organization is not None)
    return person


def _said_until(spoken: list[Spoken], at: int) -> int:
    """The last token before ``at`` of what somebody said last, who only speaks of whom it names; -1 if nobody did."""
    if not spoken:
        return -1
    begun, _, report, _ = spoken[-1]
    return max(begun, report.last - 1) if report.last <= at else begun


def _introduced(source: Mention, antecedents: Antecedents, since: int) -> Entity | None:
    """The person told of since somebody spoke, for who is called no more than a man or woman, or by their age.

    ``يقف [سالم العلي] أمام الترعة. ويقول الرجل إن``, ``نزحت [سعاد العلي] …، تقول السيدة الأربعينية``.
    """
    speakers = antecedents.speakers
    if not speakers.is_of_a_life(source):
        if source.kind != "unnamed" or source.head < 0 or source.span[1] - source.head > 2 or speakers.inside:
            return None
        head = antecedents.article.words[source.head]
        alone = source.span[1] - source.span[0] == 1 and head.flags & lexicon.NATIONALITY  # وقال [الدنماركي]
        if not head.article or not (alone or head.stem in _MEN_AND_WOMEN):
            return None
    return antecedents.told_of(source.span[0], source.gender, since)


def _nearest_person(article: Article, at: int, agreement: Agreement, speakers: Speakers) -> Entity | None:
    """The person named last before a token whom no preposition governs."""
    words = article.words
    first = max(0, at - _HONOURED_BACK)
    inside = article.stretch_of.get(at)
    for j in range(at - 1, first - 1, -1):
        word = words[j]
        if not word.flags & lexicon.GIVEN_NAME or article.stretch_of.get(j) is not inside:
            continue
        if word.flags & lexicon.NAME_IS_WORD and not (word.bare in name_words(article) and is_name_word(words, j)):
            continue
        end = name_end(article, j, at)
        before = words[j - 1] if j else None
        if (
            end - j < 2
            or word.preposition
            or (before is not None and before.flags & (lexicon.PREPOSITION | PERSON_NAME))
        ):
            continue
        entity = speakers.resolve(Mention((j, end), (j, end), [], "person", word.name_gender, "s", j))  # type: ignore[arg-type]
        if fits(entity, agreement):
            return entity
    return None


def _name_headline(article: Article, reports: list[Report], speakers: Speakers) -> None:
    """Let a headline's bare description (``خبير: …``) be a person: who has such a title, else who speaks first.

    Not one who speaks first with titles of another kind.
    """
    if not reports or reports[0].found != "headline":
        return
    opening = next((report.speaker for report in reports if report.found != "headline"), None)
    persons = {id(r.speaker): r.speaker for r in reports if r.speaker is not None and r.speaker.kind == "person"}
    named: dict[int, Entity] = {}
    for headline in reports:
        described = headline.speaker
        if headline.found != "headline" or described is None or described.kind != "unnamed":
            break
        holders = [person for person in persons.values() if speakers.may_be(person, described)]
        if article.words[described.name[0]].article:
            holders = [person for person in holders if _holds(article, person, described)]
            if len(holders) != 1:
                continue  # المحافظ: …
        titled = holders[0] if holders else None
        if titled is not None:
            headline.speaker = titled
        elif opening is not None and opening.kind == "person" and not opening.titles:
            if fits(opening, (3, described.gender, "s")):
                headline.speaker = opening
        if headline.speaker is not None:
            named[id(described)] = headline.speaker
    for report in reports if named else ():
        report.speaker = named.get(id(report.speaker), report.speaker)  # وأضاف الخبير, after خبير: …


def _holds(article: Article, person: Entity, described: Entity) -> bool:
    """Whether a person's title begins with the noun of a description: وزير التموين, of الوزير."""
    head = article.words[described.name[0]].stem
    return any(title.role is not None and article.words[title.role[0]].stem == head for title in person.titles)


def _name_title(article: Article, reports: list[Report]) -> None:
    """Give a title in marks to whoever says the same below."""
    for title in reports:
        if title.found != "headline" or title.source is not None:
            continue
        said = repeating(article, title.first, title.last, [report for report in reports if report is not title])
        if said is not None:
            title.speaker, title.sieve = said.speaker, title.found


def _honoured(article: Article, report: Report, speakers: Speakers) -> Entity | None:
    """God or the Prophet, named by nothing but the words of honour after a cue: ``قوله تعالى``, ``قال صلى الله …``."""
    cue = report.cue
    if cue is None:
        return None
    words = article.words
    last = cue.last
    if last < len(words) and words[last].folded in WITH_PRONOUNS and not eulogy_at(words, last)[0]:
        last += 1  # قال [له] صلى الله عليه وسلم
    first = next((k for k in range(last, min(len(words), last + 2)) if words[k].kind != DASH), len(words))
    if first == len(words):
        return None
    size, flags = eulogy_at(words, first)
    bearer = GOD if flags & lexicon.OF_GOD else PROPHET if flags & lexicon.OF_THE_PROPHET else ""
    if not bearer:
        return None
    report.sieve = "words of honour"
    return speakers.revered(bearer, (first, first + size))


def _acting_in_headline(article: Article, report: Report, speakers: Speakers) -> Entity | None:
    """Whoever a headline begins with, before what they do: ``[السيسي] يستقبل البرهان.. ويؤكد: …``."""
    cue, words = report.cue, article.words
    form = cue.form if cue is not None else None
    if cue is None or form is None or form.part != "verb" or form.tense != "present" or form.number != "s":
        return None
    first = article.line(cue.first)[0]
    if words[cue.first].conjunction != "و" or first > 0:
        return None
    end = noun_phrase_end(article, first, cue.first, bare=True)
    if end == first or end >= cue.first or not _acts_now(words[end]):
        return None
    mention = describe(article, first, end)
    if mention.kind not in ("person", "unnamed", "organization"):
        return None
    entity = speakers.resolve(mention)
    report.sieve = "subject of the sentence"
    return entity if fits(entity, (3, form.gender, "s")) else None


def _acts_now(word: Word) -> bool:
    """Whether a word is a finite verb in the present: يستقبل، تتفقد."""
    if word.article or word.folded[:1] not in ("ي", "ت") or word.flags & (PERSON_NAME | lexicon.PLACE):
        return False
    return bool(word.flags & lexicon.VERB) or any(form.part == "verb" and form.tense == "present" for form in word.cues)


def _take_gender(report: Report) -> None:
    """Learn a source's gender from the verb: ``قالت الرفاعي``."""
    form = report.cue.form if report.cue is not None else None
    source = report.source
    if source is None or form is None or form.part != "verb" or form.number != "s" or report.found == "chain":
        return
    if source.kind in ("person", "unnamed") and source.gender is None and form.gender in ("m", "f"):
        source.gender = form.gender


def _implied(
    article: Article, report: Report, antecedents: Antecedents, spoken: list[Spoken], at: int, choose: Choice
) -> Entity | None:
    """The speaker that a dropped subject, a participle or a pronoun stands for: the likeliest who can be meant."""
    follower = report.cue.last if report.cue is not None else len(article.words)
    if follower < len(article.words) and article.words[follower].folded in _THESE:
        report.sieve = "last speaker"
        return next((e for a, e, _, _ in reversed(spoken[-_SPEAKERS_BACK:]) if a < at and e.kind == "group"), None)
    candidates = choose(report, antecedents.candidates(report, spoken, at))
    asked = _asked_before(article, report, at)
    if asked >= 0 and any(not _asks(c, asked) for c in candidates):
        candidates = [c for c in candidates if not _asks(c, asked)]
    answering = _singled_out(article, report, candidates, spoken, at)
    if answering is not None:
        candidates = [answering, *[c for c in candidates if c is not answering]]
    if report.found == "participle" and (
        not candidates or (candidates[0].spoke is None and candidates[0].subject is None)
    ):  # fmt: skip
        institution = _institution_before(article, spoken, at)
        if institution is not None:
            report.sieve = "participle of the speaker"
            return institution
    if not candidates and report.found == "participle":
        any_gender = antecedents.candidates(report, spoken, at, disagreeing=True)
        candidates = choose(report, [c for c in any_gender if c.subject is not None and _is_beside(article, c, at)])
    if not candidates:
        return None
    chosen = candidates[0]
    report.sieve, report.share = _sieve(article, report, chosen, at), chosen.share
    report.rivals = [
        (antecedents.name_of(rival), "spoke earlier" if rival.spoke is not None else "named before")
        for rival in candidates[1 : _MOST_RIVALS + 1]
    ]
    entity, mention = chosen.entity, chosen.mention
    if entity is None:
        assert mention is not None
        return _told_of(mention, antecedents) or antecedents.speakers.resolve(mention)
    if mention is not None:
        if mention.kind == "person":
            entity.titles.extend(mention.titles)
        entity.mentions.append(mention.span)
    return entity


def _singled_out(
    article: Article, report: Report, candidates: list[Candidate], spoken: list[Spoken], at: int
) -> Candidate | None:
    """Whoever the sentence itself shows to go on, whatever speaks for the others: the surest sign first."""
    answering = next((c for c in candidates if _answers_at_once(article, report, c, spoken, at)), None)
    if answering is None:
        answering = next((c for c in candidates if _issues_what_says(article, report, c, at)), None)
    if answering is None and len(candidates) > 1:
        answering = next((c for c in candidates if _acts_and_says(article, report, c, spoken, at)), None)
    if answering is None and len(candidates) > 1:
        answering = next((c for c in candidates if _was_turned_to(article, report, c, spoken, at)), None)
    if answering is None:
        answering = next((c for c in candidates if _takes_turn(article, c, spoken, at)), None)
    if answering is None and len(candidates) > 1:
        answering = next((c for c in candidates if _goes_on(article, report, c, spoken, at)), None)
    if answering is None and report.found == "participle" and spoken:
        answering = next((c for c in candidates if _acts_meanwhile(article, c, spoken, at)), None)
    if answering is None and article.words[at].conjunction == "ف":
        answering = _turned_to(article, candidates, at)
    if answering is None and article.words[at - 1].folded in _WHEN:
        answering = next((c for c in candidates if c.named is not None and c.named.mention.span[1] == at - 1), None)
    if answering is None and report.found == "participle" and spoken:
        answering = next((c for c in candidates if _is_turned_to(article, c, spoken, at)), None)
    return answering


def _is_turned_to(article: Article, candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether a sentence turns from who spoke last to another subject: ``لكن [متحدثا باسمها] قلل من ذلك، مؤكدا أن``."""
    subject = candidate.subject
    if subject is None or subject.how != "contrast" or subject.mention.kind == "group":
        return False
    first = article.sentence(at)[0]
    return first <= subject.at and spoken[-1][0] < subject.at <= first + _SOON


def _asked_before(article: Article, report: Report, at: int) -> int:
    """The verb that asks, in the sentence before an answer with ف: ``[سأله] الصحفي عن النتائج، فقال``; -1 if none."""
    words = article.words
    if report.cue is None or report.cue.form is None or report.cue.form.part != "verb" or words[at].folded[0] != "ف":
        return -1
    for j in range(at - 1, article.sentence(at)[0] - 1, -1):
        if any(form.lemma == "سأل" and form.part == "verb" for form in words[j].cues):
            return j
    return -1


def _asks(candidate: Candidate, asked: int) -> bool:
    """Whether somebody is the one who asks, and so not the one who answers."""
    if candidate.spoke is not None and candidate.spoke[0] == asked:
        return True
    subject = candidate.subject
    return subject is not None and asked < subject.mention.span[1] <= asked + _NEAR


def _answers_at_once(article: Article, report: Report, candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether somebody acts right before قائلا or بالقول, after another spoke in the sentence: فعلق [الوكيل] قائلا."""
    form, subject = report.cue.form if report.cue is not None else None, candidate.subject
    if form is None or subject is None or not spoken or form.lemma != "قال" or form.part == "verb":
        return False
    sentence_of = article.tokens.sentence_of
    since = spoken[-1][0] < subject.at and sentence_of[spoken[-1][0]] == sentence_of[at]
    return since and subject.mention.span[1] == at and "verb" in subject.how


def _issues_what_says(article: Article, report: Report, candidate: Candidate, at: int) -> bool:
    """Whether somebody puts out the text in which a verb says what follows: ``أصدر [الاتحاد] بيانا، أكد فيه أن``."""
    words, subject = article.words, candidate.subject
    if report.cue is None or report.cue.part != "verb" or subject is None:
        return False
    if report.cue.last >= len(words) or words[report.cue.last].folded not in ("فيه", "فيها"):
        return False
    first = subject.mention.span[1]
    if not _is_beside(article, candidate, at) or first >= at:
        return False
    said = words[first].flags & (lexicon.SPEECH | lexicon.DOCUMENT) or any(f.part == "noun" for f in words[first].cues)
    return bool(said) and not words[first].article


def _acts_and_says(article: Article, report: Report, candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether who a sentence begins with is the subject that goes on with what it says: رحب [الحزب] به، معتبرا أن.

    A man who spoke before agrees as well. The verb's subject is known from its object by what follows it
    (الحزب [بالقرار]، الحزب [القرار]، سالم العلي [وجود] خلاف) or by a turn to somebody else before it (من جهته).
    """
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
    elif candidate.kind != "person" or subject.mention.name is None:
        return False
    first, end = article.sentence(at)[0], subject.mention.span[1]
    if subject.at < first or end >= at or (spoken and spoken[-1][0] >= first):
        return False
    turns = bool(phrase_at(words, first)[1] & lexicon.CONNECTIVE) or (explains and candidate.kind == "person")
    return turns or _has_an_object(words, subject.at, end)


def _was_turned_to(article: Article, report: Report, candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether the sentence before turned to somebody who acts, which goes on: بدوره أطلق [سامي] نداء. ونبه إلى."""
    words, cue, subject = article.words, report.cue, candidate.subject
    if subject is None or subject.mention.name is None or cue is None or cue.part != "verb":
        return False
    if words[at].conjunction != "و" or "opening verb" not in subject.how or candidate.kind != "person":
        return False
    which = article.tokens.sentence_of[at]
    if which == 0 or article.tokens.sentences[which][0] != at:
        return False
    first = article.tokens.sentences[which - 1][0]
    if subject.at < first or (spoken and spoken[-1][0] >= first):
        return False
    return words[first].folded in _TURNING or words[first + 1].folded in _TURNING


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


def _takes_turn(article: Article, candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether a sentence turns to somebody as its subject: ``من جهتها، بررت [الشركة] الأسعار، وقالت إن``."""
    subject, first = candidate.subject, article.sentence(at)[0]
    if subject is None or subject.at < first or "opening verb" not in subject.how:
        return False
    words = article.words
    if words[first].folded not in _TURNING and words[first + 1].folded not in _TURNING:
        return False
    return not spoken or spoken[-1][0] < subject.at


def _acts_meanwhile(article: Article, candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether somebody acts since another spoke in the sentence: ``قال سامي إن …، فيما ثمن [المفتي] الجهود، قائلا``."""
    subject, words = candidate.subject, article.words
    if subject is None or "opening verb" not in subject.how or subject.at < max(spoken[-1][0], 2):
        return False
    same = article.tokens.sentence_of[subject.at] == article.tokens.sentence_of[at]
    return same and words[subject.at - 2].folded in _MEANWHILE


def _goes_on(article: Article, report: Report, candidate: Candidate, spoken: list[Spoken], at: int) -> bool:
    """Whether a verb goes on after that which opens its sentence, whose subject agrees: قدمت [المدعية] …، وأكدت أن."""
    words, cue, subject = article.words, report.cue, candidate.subject
    if subject is None or cue is None or cue.form is None or cue.form.part != "verb" or cue.form.tense != "past":
        return False
    gender = candidate.gender or (words[subject.mention.head].gender if candidate.kind == "organization" else None)
    joined = (words[at].conjunction == "و" and words[at - 1].kind == COMMA) or words[at - 1].folded in _YET
    if not joined or gender != cue.form.gender:
        return False
    first = article.sentence(at)[0]
    if not first <= subject.at <= first + _NEAR or not ("opening verb" in subject.how or "contrast" in subject.how):
        return False
    return not spoken or spoken[-1][0] < first


def _turned_to(article: Article, candidates: list[Candidate], at: int) -> Candidate | None:
    """Who is named right before an answer with ف, where nobody acts: ``تواصلت «الغد» مع [سالم العلي] فأكد أن``."""
    first, end = article.sentence(at)[0], at - (article.words[at - 1].kind == COMMA)
    if any(c.subject is not None and c.subject.at >= first and c.kind == "person" for c in candidates):
        return None
    return next((c for c in candidates if c.named is not None and c.named.mention.span[1] == end), None)


def _institution_before(article: Article, spoken: list[Spoken], at: int) -> Entity | None:
    """The institution that spoke last in a sentence, of which a participle may not agree: ``وأكدت القناة …، مشيرا``."""
    if not spoken or spoken[-1][1].kind != "organization":
        return None
    same = article.tokens.sentence_of[spoken[-1][0]] == article.tokens.sentence_of[at]
    return spoken[-1][1] if same else None


def _is_beside(article: Article, candidate: Candidate, at: int) -> bool:
    """Whether somebody is the subject of a clause in the sentence of a token."""
    sentence_of, subject = article.tokens.sentence_of, candidate.subject
    return subject is not None and sentence_of[subject.at] == sentence_of[at]


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


def _disagreeing(report: Report, spoken: list[Spoken]) -> list[tuple[Range, str]]:
    """Who spoke before and cannot be meant, the nearest first."""
    agreement = agreement_of(report)
    found: list[Entity] = []
    for _, other, _, _ in reversed(spoken[-_SPEAKERS_BACK:]):
        if other is not report.speaker and other not in found and not fits(other, agreement):
            found.append(other)
    return [(other.name, "does not agree with the cue") for other in found]
