"""Who can be meant by a dropped subject, a participle or a pronoun, and the evidence for each.

The candidates are those who spoke before, the subjects of the clauses before the cue, and the persons named near it,
as far as they agree with the cue. What speaks for and against each are binary features, weighed by ``likelihood.py``.
"""

from typing import Final

from service.attribution.cues.matters import matter_before
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.kinds import gender_of_bearer
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.mentions.opposed_roles import face_each_other
from service.attribution.mentions.titles_before import titles_before
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_objects import is_own_word
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, MARKS, Report
from service.attribution.sieves.askers import asker_before
from service.attribution.sieves.bodies_told_of import without_bodies_told_of
from service.attribution.sieves.calls import who_is_called
from service.attribution.sieves.candidates import Agreement, Candidate, Spoken, agreement_of, fits, mention_fits
from service.attribution.sieves.clause_owners import SHOUTING
from service.attribution.sieves.dialogues import who_asked, who_was_told
from service.attribution.sieves.evidence import CONTENTS_BACK, aside, holder_of, note_evidence, since_last
from service.attribution.sieves.named import Named
from service.attribution.sieves.named_before import TITLES, NamedBefore
from service.attribution.speakers.descriptions import bearers_of, has_style, points_back, style_of
from service.attribution.speakers.recognition import known, name_of
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at
from service.lexicon.entries import (
    GIVEN_NAME,
    NAME_IS_WORD,
    PERSON_NAME,
)
from service.lexicon.openers import ADDS, AS_WELL
from service.lexicon.punctuation import DASH

_STYLED_BACK: Final = 400
_SPEAKERS_BACK: Final = 40
_MOST_SPEAKERS: Final = 6
_LONGEST_TITLE: Final = 4
_HAD: Final = ("كان", "كانت")
UNTIL: Final = ("الي", "ان")


class Antecedents:
    """The search for antecedents in one article, whose reports are read from first to last."""

    def __init__(self, article: Article, speakers: Speakers) -> None:
        self.article: Article = article
        self.speakers: Speakers = speakers
        self.named: NamedBefore = NamedBefore(article)
        self._others: list[Entity] = []  # who cannot be meant
        self._called: Key | None = None  # nor can who is called so
        self._since: int = -1  # the start of somebody's very words, in which nobody is meant who spoke outside of them
        self.previous: Report | None = None  # read before the one that is asked about

    def candidates(
        self, report: Report, spoken: list[Spoken], at: int, *, disagreeing: bool = False
    ) -> list[Candidate]:
        """Everybody who can be meant at a cue, with the evidence for each where there are several.

        Args:
            report: the report whose speaker is implied.
            spoken: who has spoken before it, in order.
            at: the token of its cue.
            disagreeing: whether those count with whom the cue does not agree.
        """
        agreement = None if disagreeing else agreement_of(report)
        speaks = report.opening in (MARKS, AFTER_COLON) and not _adds(report)
        speaks = speaks and not (at > 0 and is_own_word(self.article.words[at - 1]))  # وختم خطبته [بقوله]: (…)
        found: list[Candidate] = []
        by_entity: dict[int, Candidate] = {}
        last_at = -1
        asked_by = who_asked(self.article, report, spoken, at) or who_was_told(self.article, report, spoken, at)
        self._leave_out(report, spoken, at)
        for spoke in _latest_first(spoken, at):
            cue_at, entity, own, holder = spoke
            if cue_at >= at or cue_at < self._since or own.first <= at < own.last:
                continue  # whoever says these words is the first person in them
            if report.cue is None and holder is not None and not holder.first <= at < holder.last:
                continue  # «… وقال لي [سالم] إنه قادم». «…»: the quotation goes on with who told of him
            if not speaks and self.speakers.is_revered(entity):
                continue  # a verse is cited, and then others go on thinking, or add «…»
            if asked_by is not None and found and self.speakers.is_revered(entity):
                continue  # who has spoken since is asked: …، [وسأله] أحد الطلاب: «…؟» فأجاب
            if self._shouts_in_a_clause(spoke, spoken):
                continue
            last_at = max(last_at, cue_at)
            if entity is asked_by or entity in self._others:
                continue
            known = by_entity.get(id(entity))
            if known is not None:
                known.times += 1
            elif len(found) < _MOST_SPEAKERS and fits(entity, agreement):
                candidate = by_entity[id(entity)] = Candidate(entity, None)
                candidate.spoke, candidate.spoke_rank, candidate.times = spoke, len(found), 1
                found.append(candidate)
        if len(found) > 1 and self._begins_anew(report, at):
            found = [one for one in found if not self._is_only_cited(one)] or found
        mentioned: list[tuple[Key, Candidate]] = []
        sources = _source_tokens(spoken)
        spoke_at = found[0].spoke[0] if found and found[0].spoke else -1
        if spoke_at >= 0 and found[0].spoke and aside(self.article, found[0].spoke[2]):
            spoke_at = -1
        goes_on = bool(found) and (_adds(report) or self.article.words[at - 1].folded in AS_WELL)
        matter = matter_before(self.article, at)
        for rank, named in enumerate(self.named.subjects_before(at, spoke_at)):
            if matter[0] <= named.at < matter[1]:
                continue  # أما بالنسبة للحارس [سالم العلي]، فقال
            if goes_on and (self._is_background(named, at) or self.named.means(named) is not None):
                continue
            by_subject = self._take(named, agreement, found, by_entity, mentioned, sources, asked_by)
            if by_subject is not None and by_subject.subject is None:
                by_subject.subject, by_subject.subject_rank = named, rank
        for rank, named in enumerate(self.named.persons_before(at, spoke_at)):
            if (goes_on and named.how) or matter[0] <= named.at < matter[1]:
                continue  # جرى اللقاء بحضور [سالم العلي]. كما أكد
            by_name = self._take(named, agreement, found, by_entity, mentioned, sources, asked_by)
            if by_name is not None and by_name.named is None:
                by_name.named, by_name.named_rank = named, rank
        by_verb = report.cue is not None and report.cue.part == "verb"
        if by_verb and agreement is not None and agreement[2] == "s" and not self._goes_on(found, spoken, at):
            for topic, named in self.named.topics(at):
                told_of = self._take(named, agreement, found, by_entity, mentioned, sources, asked_by)
                if told_of is not None and told_of.topic != "article":
                    told_of.topic = topic
        if agreement is not None and agreement[2] == "d" and not found:
            found += self._pairs_before(at)
        if len(found) > 1 and report.opening == CLAUSE:
            found = self._without_who_is_told_of(report, found)
        if by_verb and len(found) > 1:
            found = without_bodies_told_of(found, spoken, at)
        if len(found) > 1:
            note_evidence(self.article, self.named, report, spoken, at, last_at, agreement, found)
        return found

    def _leave_out(self, report: Report, spoken: list[Spoken], at: int) -> None:
        """Note who cannot be meant: whose very words hold the cue, who are the first person in them; whom it calls.

        Nor whoever asked the one who answers.
        """
        self._others, self._called, self._since = [], None, -1
        words = self.article.words
        goes_on = at > 1 and (words[at - 2].folded, words[at - 1].folded) == UNTIL  # «… [إلى أن قال]: …»
        if report.opening in (MARKS, AFTER_COLON) and not goes_on:
            for cue_at, entity, own, _ in spoken[-_SPEAKERS_BACK:]:
                if own.type == "direct" and cue_at < at and own.first <= at < own.last:
                    self._others.append(entity)
                    self._since = own.first
        called = who_is_called(self.article, report)
        if called is None or called.name is None:
            called = asker_before(self.article, report, at)
        if called is None or (called.name is None and called.kind != "unnamed"):
            return
        called_one = known(self.speakers, called)  # قال: يا [عمر]
        if called_one is not None:
            self._others.append(called_one)
        else:
            self._called = name_key(self.article, name_of(self.speakers, called))

    def _shouts_in_a_clause(self, spoke: Spoken, spoken: list[Spoken]) -> bool:
        """Whether somebody only shouts in what another tells of them, who goes on: إن المتظاهرين ساروا [هاتفين]: …."""
        at, entity, own, _ = spoke
        if own.found != "participle" or own.cue is None or own.cue.form is None or own.cue.form.lemma not in SHOUTING:
            return False
        sentence_of = self.article.tokens.sentence_of
        return any(
            other is not entity and told.opening == CLAUSE and sentence_of[k] == sentence_of[at]
            for k, other, told, _ in spoken[-_SPEAKERS_BACK:]
            if k < at
        )

    def _without_who_is_told_of(self, report: Report, found: list[Candidate]) -> list[Candidate]:
        """Leave out the person of whom a clause tells by name: no speaker names himself (``وأكد أن [العلي] مريض``)."""
        words = self.article.words
        first, limit = report.first, min(report.last, report.first + _LONGEST_TITLE)
        while first < limit and words[first].flags & TITLES and not words[first].flags & NAME_IS_WORD:
            first += 1
        if first >= limit or (not words[first].flags & PERSON_NAME and len(self.article.places(words[first].bare)) < 2):
            return found
        told = words[first].bare
        others = [one for one in found if one.kind != "person" or told not in self._ends_of_name(one)]
        return others or found

    def _ends_of_name(self, candidate: Candidate) -> tuple[str, str]:
        """The first and last word of a name, by either of which somebody is called."""
        first, end = candidate.name
        return self.article.words[first].bare, self.article.words[end - 1].bare

    def _goes_on(self, found: list[Candidate], spoken: list[Spoken], at: int) -> bool:
        """Whether somebody has just spoken or acts right before a token, and not only beside another."""
        if found and since_last(self.article, found, at) == "goes on":
            return True
        sentence_of = self.article.tokens.sentence_of
        for candidate in found:
            subject = candidate.subject
            if (
                subject is None
                or sentence_of[at] - sentence_of[subject.at] > 1
                or self.named.means(subject) is not None
            ):
                continue
            if holder_of(spoken, subject.at) == "outside":
                return True
        return False

    def told_of(self, at: int, gender: str | None, since: int = -1, role: str = "") -> Entity | None:
        """The person of whom the sentences before a token tell: their nearest subject, else who is named last.

        Args:
            at: the token.
            gender: of whom is looked for, where it is known.
            since: the token after which they are named.
            role: the stem of a role that is theirs, whom nobody bears who faces who has it.
        """
        for named in self.named.subjects_before(at, since) + self.named.persons_before(at, since):
            mention = named.mention
            if named.at <= since or mention.name is None or (gender and mention.gender and gender != mention.gender):
                continue
            held = titles_before(self.article, mention.name[0]) if role else ()
            if any(t.role is not None and face_each_other(role, self.article.words[t.role[0]].stem) for t in held):
                continue  # أجرت [الإعلامية] مي العلي لقاء مع سماح حداد. وقالت [الممثلة] إن
            given, surname = self.article.words[mention.name[0]], self.article.words[mention.name[1] - 1]
            full = mention.name[1] - mention.name[0] > 1 and given.flags & GIVEN_NAME
            told = bool(mention.titles) or len(self.article.places(surname.bare)) > 1
            if full or surname.flags & PERSON_NAME or told:
                return resolve(self.speakers, mention)
        return None

    def _take(
        self,
        named: Named,
        agreement: Agreement | None,
        found: list[Candidate],
        by_entity: dict[int, Candidate],
        mentioned: list[tuple[Key, Candidate]],
        sources: dict[int, Entity],
        asked_by: Entity | None,
    ) -> Candidate | None:
        """The candidate of whom a mention names, a new one where there is none yet; None where it does not agree."""
        mention = named.mention
        if points_back(self.article, mention):
            mention = self.styled_before(mention, named.at) or mention  # من جهته أثنى [سموه] على …، مؤكدا أن
        entity = sources.get(mention.span[0]) or known(self.speakers, mention)
        if entity is not None:
            if not fits(entity, agreement) or entity is asked_by or entity in self._others:
                return None
            candidate = by_entity.get(id(entity))
            if candidate is None:
                candidate = by_entity[id(entity)] = Candidate(entity, mention)
                found.append(candidate)
        else:
            if not mention_fits(self.article, mention, agreement):
                return None
            fullest = name_of(self.speakers, mention)
            if agreement is not None and agreement[1] and mention.gender is None and mention.kind == "person":
                if gender_of_bearer(self.article, *fullest) not in (None, agreement[1]):
                    return None  # هاسبيل, of جينا هاسبيل, is not who [قال]
            key = name_key(self.article, fullest)
            if key == self._called:
                return None
            candidate = next((other for met, other in mentioned if met == key), None)
            if candidate is None:
                candidate = Candidate(None, mention)
                candidate.fullest = fullest
                mentioned.append((key, candidate))
                found.append(candidate)
        if candidate.mention is None or (mention.titles and not candidate.mention.titles):
            candidate.mention = mention
        return candidate

    def styled_before(self, address: Mention, at: int) -> Mention | None:
        """Who acted last of those with the style of سموه or معاليه; None where who spoke last has it, or nobody."""
        words, last = self.article.words, self.speakers.last_person
        style = style_of(words[address.span[0]].folded)
        bearers = bearers_of(style) if style else ()
        places = sorted(k for bearer in bearers for k in self.article.places(bearer) if at - _STYLED_BACK <= k < at)
        if not places or (last is not None and any(has_style(words, name, style) for name in last.names.values())):
            return None
        sentence_of = self.article.tokens.sentence_of
        for which in range(sentence_of[at], sentence_of[places[0]] - 1, -1):
            for named in self.named.subjects_of(which, at).named:
                found = named.mention
                if named.at >= at or found.name is None or not has_style(words, found.name, style):
                    continue
                if mention_fits(self.article, found, (3, address.gender, "s")):
                    return found
        return None

    def _begins_anew(self, report: Report, at: int) -> bool:
        """Whether a paragraph begins with what somebody goes on to say, and not with one more saying: ``وأكد أن``."""
        if self.article.line(at)[0] != self.article.sentence(at)[0]:
            return False
        noun = report.cue is not None and report.cue.part == "noun"  # وختم حديثه [بالقول]: «…»
        return report.opening == CLAUSE or noun or _adds(report)

    def _is_only_cited(self, candidate: Candidate) -> bool:
        """Whether somebody spoke last as one of old, who used to say something or is honoured as the dead are."""
        spoke, words = candidate.spoke, self.article.words
        source = spoke[2].source if spoke is not None else None
        if spoke is None or source is None or source.span[1] + 1 >= len(words):
            return False
        cue = spoke[2].cue
        now = cue is not None and cue.form is not None and cue.form.tense == "present"
        used_to = now and source.span[0] > 0 and words[source.span[0] - 1].folded.removeprefix("و") in _HAD
        behind = source.span[1] + (words[source.span[1]].kind == DASH)
        return used_to or eulogy_at(words, behind)[0] > 1

    def _is_background(self, named: Named, at: int) -> bool:
        """Whether a sentence before only tells what somebody had done: وكان [المدير] قد زار الموقع. وتابع."""
        words, end = self.article.words, named.mention.span[1]
        first, last = self.article.sentence(named.at)
        return last <= at and words[first].stem.endswith(_HAD) and end < last and words[end].folded == "قد"

    def _pairs_before(self, at: int) -> list[Candidate]:
        """Two who act together before a verb in the dual: ``حضر [سالم العلي وسامي حداد]، وقالا``; the nearest."""
        words = self.article.words
        for named in self.named.subjects_before(at, -1):
            first, end = named.mention.span
            whole = max(end + 1, noun_phrase_end(self.article, first, at))  # وزارة الصحة [بولاية كسلا] ومنظمة
            second = next((k for k in range(first + 1, min(whole, at)) if words[k].conjunction == "و"), at)
            last = noun_phrase_end(self.article, second, at, bare=True)
            if last > second and describe(self.article, second, last).kind is not None:
                both = Mention((first, last), kind="group", number="d", head=first)
                candidate = Candidate(None, both)
                candidate.subject, candidate.fullest = Named(first, both, named.how), both.span
                return [candidate]
        return []


def _adds(report: Report) -> bool:
    """Whether a verb goes on with what somebody says in the article, as nobody does who is cited: ``وتابع: «…»``."""
    form = report.cue.form if report.cue is not None else None
    return form is not None and form.lemma in ADDS


def _latest_first(spoken: list[Spoken], at: int) -> list[Spoken]:
    """Who spoke before, the last first: behind marked words whoever says them, not who is cited in them.

    ``قال الناقد: «أعجبني حين قال [المخرج] لي: (هذا حلم)». ثم قال [الناقد]``.
    """
    found: list[Spoken] = []
    cited: list[Spoken] = []
    for spoke in reversed(spoken[-_SPEAKERS_BACK:]):
        _, _, own, holder = spoke
        if holder is not None and holder.stretch is not None and holder.type == "direct" and holder.last <= at:
            cited.append(spoke)
            continue
        found.append(spoke)
        if cited and cited[0][3] is own:
            found += cited
            cited = []
    return found + cited


def _source_tokens(spoken: list[Spoken]) -> dict[int, Entity]:
    """Who is named at each token of the last sources, so that none of them is taken for somebody else."""
    return {
        token: entity
        for _, entity, report, _ in spoken[-CONTENTS_BACK:]
        if report.source is not None
        for token in range(*report.source.span)
    }
