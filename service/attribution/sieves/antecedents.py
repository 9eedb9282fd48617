"""Who can be meant by a dropped subject, a participle or a pronoun, and the evidence for each.

The candidates are those who spoke before, the subjects of the clauses before the cue, and the persons named near it,
as far as they agree with the cue. What speaks for and against each are binary features, weighed by ``likelihood.py``.
"""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrases import revered_end
from service.attribution.mentions.title import Range
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, MARKS, MESSAGE, Report
from service.attribution.sieves.bystanders import acted_on, owner
from service.attribution.sieves.calls import who_is_called
from service.attribution.sieves.candidates import Agreement, Candidate, Spoken, agreement_of, fits, mention_fits
from service.attribution.sieves.clause_owners import SHOUTING
from service.attribution.sieves.clauses import clause_subjects
from service.attribution.sieves.named import Named
from service.attribution.sieves.persons_named import persons_named
from service.attribution.speakers.descriptions import bearers_of, has_style, points_back, style_of
from service.attribution.speakers.recognition import known, name_of
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.attribution.text.bylines import bylines
from service.attribution.text.ordered import first_from
from service.lexicon.entries import (
    GIVEN_NAME,
    HONORIFIC,
    KIN,
    NAME_IS_WORD,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PLACE,
    RANK,
    RELATIVE,
    ROLE,
    UNNAMED,
)
from service.lexicon.openers import REPLIES
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION, QUESTION
from service.lexicon.revered import GOD
from service.lexicon.word_sets import word_set

_SENTENCES_BACK: Final = 3
_LEAD: Final = 3  # sentences at the start of an article that show of whom it tells
_NAMED_BACK: Final = 2  # sentences
_TOKENS_BACK: Final = 160
_STYLED_BACK: Final = 400
_SPEAKERS_BACK: Final = 40
_CONTENTS_BACK: Final = 6
_MOST_SPEAKERS: Final = 6
_MOST_SUBJECTS: Final = 6
_BESIDE: Final = 3
_TITLES: Final = HONORIFIC | KIN | RANK | ROLE
_PEOPLE: Final = ROLE | UNNAMED
_USED_TO: Final = ("كان", "كانت")
_TO_THEM: Final = ("له", "لها", "لهم", "لهما", "لهن")
_ANSWERED_WITHIN: Final = 4
_TURN_WITHIN: Final = 2
_LONGEST_TITLE: Final = 4
ADDS: Final = word_set("antecedents.adds")
_TO_ME: Final = ("لي", "لنا")
_LINKS: Final = word_set("antecedents.links")
UNTIL: Final = ("الي", "ان")


class _InOrder:
    """Those who are named in a sentence, in order, and the tokens where they are."""

    def __init__(self, named: list[Named]) -> None:
        self.named = named
        self._places = [each.at for each in named]

    def nearest(self, first: int, end: int) -> list[Named]:
        """Those that stand in a half-open token range, the last first."""
        low, high = first_from(self._places, first), first_from(self._places, end)
        return [named for named in reversed(self.named[low:high]) if named.mention.span[1] <= end]


class Antecedents:
    """The search for antecedents in one article, whose reports are read from first to last."""

    def __init__(self, article: Article, speakers: Speakers) -> None:
        self.article: Article = article
        self.speakers: Speakers = speakers
        self._subjects: dict[int, _InOrder] = {}  # of whole sentences
        self._persons: dict[int, _InOrder] = {}
        self._lead: list[Named] | None = None
        self._others: list[Entity] = []  # who cannot be meant
        self._called: Key | None = None  # nor can who is called so
        self._since: int = -1  # the start of somebody's very words, in which nobody is meant who spoke outside of them
        self.previous: Report | None = None  # read before the one that is asked about
        self._bylines = bylines(article)
        self._meant: dict[int, str | None] = {}  # by the tokens of subjects

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
        speaks = report.opening in (MARKS, AFTER_COLON)
        found: list[Candidate] = []
        by_entity: dict[int, Candidate] = {}
        last_at = -1
        asked_by = self._asked_by(report, spoken, at) or self._who_was_told(report, spoken, at)
        self._leave_out(report, spoken, at)
        for spoke in _latest_first(spoken, at):
            cue_at, entity, own, holder = spoke
            if cue_at >= at or cue_at < self._since or own.first <= at < own.last:
                continue  # whoever says these words is the first person in them
            if report.cue is None and holder is not None and not holder.first <= at < holder.last:
                continue  # «… وقال لي [سالم] إنه قادم». «…»: the quotation goes on with who told of him
            if not speaks and self.speakers.is_revered(entity):
                continue  # a verse is cited, and then others go on thinking
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
        mentioned: list[tuple[Key, Candidate]] = []
        sources = _source_tokens(spoken)
        spoke_at = found[0].spoke[0] if found and found[0].spoke else -1
        if spoke_at >= 0 and found[0].spoke and self._aside(found[0].spoke[2]):
            spoke_at = -1
        for rank, named in enumerate(self._subjects_before(at, spoke_at)):
            by_subject = self._take(named, agreement, found, by_entity, mentioned, sources, asked_by)
            if by_subject is not None and by_subject.subject is None:
                by_subject.subject, by_subject.subject_rank = named, rank
        for rank, named in enumerate(self._persons_before(at, spoke_at)):
            by_name = self._take(named, agreement, found, by_entity, mentioned, sources, asked_by)
            if by_name is not None and by_name.named is None:
                by_name.named, by_name.named_rank = named, rank
        by_verb = report.cue is not None and report.cue.part == "verb"
        if by_verb and agreement is not None and agreement[2] == "s" and not self._goes_on(found, spoken, at):
            for topic, named in self._topics(at):
                told_of = self._take(named, agreement, found, by_entity, mentioned, sources, asked_by)
                if told_of is not None and told_of.topic != "article":
                    told_of.topic = topic
        if agreement is not None and agreement[2] == "d" and not found:
            found += self._pairs_before(at)
        if len(found) > 1 and report.opening == CLAUSE:
            found = self._without_who_is_told_of(report, found)
        if len(found) > 1:
            self._weigh(report, spoken, at, last_at, agreement, found)
        return found

    def _leave_out(self, report: Report, spoken: list[Spoken], at: int) -> None:
        """Note who cannot be meant: whose very words hold the cue, who are the first person in them; whom it calls."""
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
        while first < limit and words[first].flags & _TITLES and not words[first].flags & NAME_IS_WORD:
            first += 1
        if first >= limit or (not words[first].flags & PERSON_NAME and len(self.article.places(words[first].bare)) < 2):
            return found
        told = words[first].bare
        others = [one for one in found if one.kind != "person" or told not in self._ends_of_name(one)]
        return others or found

    def _ends_of_name(self, candidate: Candidate) -> tuple[str, str]:
        """The first and last word of a name, by either of which somebody is called."""
        first, end = self.name_of(candidate)
        return self.article.words[first].bare, self.article.words[end - 1].bare

    def _goes_on(self, found: list[Candidate], spoken: list[Spoken], at: int) -> bool:
        """Whether somebody has just spoken or acts right before a token, and not only beside another."""
        if found and self._since_last(found, at) == "goes on":
            return True
        sentence_of = self.article.tokens.sentence_of
        for candidate in found:
            subject = candidate.subject
            if subject is None or sentence_of[at] - sentence_of[subject.at] > 1 or self._means(subject) is not None:
                continue
            if _holder_of(spoken, subject.at) == "outside":
                return True
        return False

    def _aside(self, report: Report) -> str:
        """How a speaker comes in only beside somebody else: in a relative clause, by a pronoun; empty if not so."""
        words, source, cue = self.article.words, report.source, report.cue
        if source is None or source.span[0] >= len(words):
            return ""
        if owner(words, source.span):
            return "relation"
        if cue is not None and source.span[1] <= cue.first:
            if any(words[k].flags & RELATIVE for k in range(source.span[1], cue.first)):
                return "relative"
        if acted_on(words, self.article.sentence(source.span[0])[0], source.span[0]):
            return "acts on"
        if source.span[0] and words[source.span[0] - 1].folded.removeprefix("و") in _USED_TO:
            return "had"
        return ""

    def _means(self, named: Named) -> str | None:
        """The gender of whom a pronoun before or on a subject means, looked for once."""
        if named.at not in self._meant:
            words = self.article.words
            gender = owner(words, named.mention.span)
            if gender is None and "verb" in named.how:
                gender = acted_on(words, self.article.sentence(named.at)[0], named.at)
            self._meant[named.at] = gender
        return self._meant[named.at]

    def _topics(self, at: int) -> list[tuple[str, Named]]:
        """Of whom the article tells, and the paragraph: who acts or is named first in it."""
        if self._lead is None:
            self._lead = []
            for which in range(min(_LEAD, len(self.article.tokens.sentences))):
                self._lead = self._first_of(which)
                if self._lead:
                    break
        found = [("article", named) for named in self._lead if named.at < at]
        first = self.article.line(at)[0]
        which = self.article.tokens.sentence_of[first]
        if which != self.article.tokens.sentence_of[at]:
            found += [("paragraph", named) for named in self._first_of(which)]
        return found

    def _first_of(self, sentence: int) -> list[Named]:
        """The first person who acts in a sentence, else who is named."""
        for named in self._subjects_of(sentence).named:
            if self._is_told_of(named.mention, acts=True) and not self._means(named):
                return [named]
        persons = self._persons_of(sentence).named
        return [named for named in persons if self._is_told_of(named.mention, acts=False)][:1]

    def _is_told_of(self, mention: Mention, *, acts: bool) -> bool:
        """Whether a mention surely singles one person out: by a full name, a title, a role, or a name that acts."""
        words, name = self.article.words, mention.name
        if mention.kind == "unnamed":
            return mention.number == "s" and words[mention.head].article and bool(words[mention.head].flags & _PEOPLE)
        if name is None or mention.kind != "person" or any(words[k].conjunction for k in range(name[0] + 1, name[1])):
            return False
        if name[1] - name[0] > 1 or name[0] > mention.span[0]:
            return True
        given = words[name[0]].flags
        return bool(
            (acts and given & GIVEN_NAME and not given & NAME_IS_WORD) or words[max(name[0] - 1, 0)].flags & _TITLES
        )

    def told_of(self, at: int, gender: str | None, since: int = -1) -> Entity | None:
        """The person of whom the sentences before a token tell: their nearest subject, else who is named last.

        Args:
            at: the token.
            gender: of whom is looked for, where it is known.
            since: the token after which they are named.
        """
        for named in self._subjects_before(at, since) + self._persons_before(at, since):
            mention = named.mention
            if named.at <= since or mention.name is None or (gender and mention.gender and gender != mention.gender):
                continue
            given, surname = self.article.words[mention.name[0]], self.article.words[mention.name[1] - 1]
            full = mention.name[1] - mention.name[0] > 1 and given.flags & GIVEN_NAME
            if full or surname.flags & PERSON_NAME or len(self.article.places(surname.bare)) > 1:
                return resolve(self.speakers, mention)
        return None

    def _who_was_told(self, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
        """Whose words hold a verb by which somebody else says something to them: وقال سالم: «[أخبرني] أن …»."""
        words, cue = self.article.words, report.cue
        if cue is None or cue.part != "verb":
            return None
        mine = cue.pronoun is not None and cue.pronoun[0] == 1 and cue.pronoun[2] == "s"
        if not mine and (cue.last >= len(words) or words[cue.last].folded not in _TO_ME):
            return None
        holding = (entity for cue_at, entity, own, _ in reversed(spoken) if cue_at < at and own.first <= at < own.last)
        return next(holding, None)

    def _asked_by(self, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
        """Who asked right before an answer, and so does not give it: ``وسأله فلان: «…؟» فقال``; or is asked again."""
        words = self.article.words
        if report.cue is None or report.cue.form is None or not spoken:
            return None
        _, entity, own, _ = spoken[-1]
        whom = report.cue.pronoun
        if report.cue.form.lemma == "سأل" and whom is not None and whom[0] == 3 and fits(entity, whom):
            goes_on = (
                words[at].conjunction == "و" and words[at - 1].kind == COMMA
            )  # رد المقدم: «…»، [وسأله]: he himself
            return entity if 0 <= at - own.last <= _ANSWERED_WITHIN and not goes_on else None  # «…». ثم [سأله]
        if words[at - 1].folded == "ثم" or (words[at - 1].folded == "ان" and words[at - 2].folded == "قبل"):
            return None  # تساءل الكاتب: «لماذا؟» ثم [أجاب], قبل أن [يجيب]: who asks answers himself
        replies = report.cue.form.lemma in REPLIES and report.cue.form.cue_class != "question"
        answers = words[at].conjunction == "ف" or replies
        asked = own.cue is not None and own.cue.form is not None and own.cue.form.cue_class == "question"
        asked = asked or words[own.last - 1].kind == QUESTION
        told = own.cue is not None and words[min(own.cue.last, len(words) - 1)].folded in _TO_THEM
        asked = asked or (replies and told)  # وقال له الرئيس إن …. [فرد]
        if self._goes_back_and_forth(report, spoken, at):
            return entity
        return entity if answers and asked and 0 <= at - own.last <= _ANSWERED_WITHIN else None

    def _goes_back_and_forth(self, report: Report, spoken: list[Spoken], at: int) -> bool:
        """Whether two speak in turn, each with nothing but one verb: ``فقال: «أحي والداك؟» قال: نعم، [قال]: «…»``.

        Over a full stop they do where they have begun to.
        """
        own, article = spoken[-1][2], self.article
        if not (_says_at_once(own) and _says_at_once(report)) or article.words[at].conjunction:
            return False
        if not 0 <= at - own.last <= _TURN_WITHIN:
            return False
        if article.tokens.sentence_of[at] == article.tokens.sentence_of[own.first]:
            return True
        if article.words[own.last - 1].kind == QUESTION:
            return True
        return self._spoke_in_turn(spoken, at) is not None

    def _spoke_in_turn(self, spoken: list[Spoken], at: int) -> Entity | None:
        """Who spoke right before who spoke last, in the same line and with the same verb; None where nobody did."""
        if len(spoken) < 2 or spoken[-2][1] is spoken[-1][1] or not _says_at_once(spoken[-2][2]):
            return None
        earlier, line = spoken[-2][2], self.article.line(at)
        near = line[0] <= earlier.first and 0 <= spoken[-1][0] - earlier.last <= _TURN_WITHIN
        return spoken[-2][1] if near else None

    def in_turn(self, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
        """Whose turn it is again in a dialogue; None where a cue does not go on with one."""
        if not spoken or not self._goes_back_and_forth(report, spoken, at):
            return None
        return self._spoke_in_turn(spoken, at)

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
            for named in self._subjects_of(which).named:
                found = named.mention
                if named.at >= at or found.name is None or not has_style(words, found.name, style):
                    continue
                if mention_fits(self.article, found, (3, address.gender, "s")):
                    return found
        return None

    def _before(self, at: int, back: int) -> tuple[int, int]:
        """The part of a sentence before a token that can hold an antecedent; ``back`` counts sentences."""
        which = self.article.tokens.sentence_of[at] - back
        if which < 0:
            return at, at
        first, end = self.article.tokens.sentences[which]
        inside = self.article.stretch_of.get(at)
        return max(first, at - _TOKENS_BACK, inside.first if inside is not None else 0), min(end, at)

    def _subjects_before(self, at: int, spoke_at: int) -> list[Named]:
        """The subjects of the clauses before a token, the nearest first, back to the sentence of the last speaker."""
        found: list[Named] = []
        for back in range(_SENTENCES_BACK):
            first, end = self._before(at, back)
            if first >= end:
                continue
            nearest = self._subjects_of(self.article.tokens.sentence_of[first]).nearest(first, end)
            found += nearest if back == 0 else [named for named in nearest if not self._is_god(named.mention)]
            if len(found) >= _MOST_SUBJECTS or first <= spoke_at:
                break
        return found[:_MOST_SUBJECTS]

    def _pairs_before(self, at: int) -> list[Candidate]:
        """Two who act together before a verb in the dual: ``حضر [سالم العلي وسامي حداد]، وقالا``; the nearest."""
        words = self.article.words
        for named in self._subjects_before(at, -1):
            first, end = named.mention.span
            second = next((k for k in range(first + 1, min(end + 1, at)) if words[k].conjunction == "و"), at)
            last = noun_phrase_end(self.article, second, at, bare=True)
            if last > second and describe(self.article, second, last).kind is not None:
                both = Mention((first, last), kind="group", number="d", head=first)
                candidate = Candidate(None, both)
                candidate.subject, candidate.fullest = Named(first, both, named.how), both.span
                return [candidate]
        return []

    def _is_god(self, mention: Mention) -> bool:
        """Whether God is named, to whom others pray and whom they thank in any article."""
        return revered_end(self.article.words, *mention.span)[1] == GOD

    def _subjects_of(self, sentence: int) -> _InOrder:
        """The subjects in a whole sentence, looked for once."""
        known = self._subjects.get(sentence)
        if known is None:
            first, end = self.article.tokens.sentences[sentence]
            known = self._subjects[sentence] = _InOrder(self._in_story(clause_subjects(self.article, first, end)))
        return known

    def _in_story(self, found: list[Named]) -> list[Named]:
        """Those who are named in what an article tells, and not as its author."""
        if not self._bylines:
            return found
        return [named for named in found if not any(first <= named.at < end for first, end in self._bylines)]

    def _persons_before(self, at: int, spoke_at: int) -> list[Named]:
        """The persons named before a token, the nearest first, back to the sentence of the last speaker."""
        found: list[Named] = []
        for back in range(_NAMED_BACK):
            first, end = self._before(at, back)
            if first < end:
                found += self._persons_of(self.article.tokens.sentence_of[first]).nearest(first, end)
            if first <= spoke_at:
                break
        return found

    def _persons_of(self, sentence: int) -> _InOrder:
        """The persons named in a sentence, looked for once."""
        known = self._persons.get(sentence)
        if known is None:
            first, end = self.article.tokens.sentences[sentence]
            known = self._persons[sentence] = _InOrder(self._in_story(persons_named(self.article, first, end)))
        return known

    def _weigh(
        self,
        report: Report,
        spoken: list[Spoken],
        at: int,
        last_at: int,
        agreement: Agreement | None,
        found: list[Candidate],
    ) -> None:
        """Note what speaks for and against each candidate."""
        article, words = self.article, self.article.words
        sentence_of, paragraph_of = article.tokens.sentence_of, article.tokens.paragraph_of
        cue = report.cue
        part = "none" if cue is None else MESSAGE if report.found == MESSAGE else cue.part
        opens = "line" if article.line(at)[0] == at else "sentence" if article.sentence(at)[0] == at else "inner"
        context = f"{part} {words[at].conjunction if cue is not None else ''} {opens}"
        before = words[at - 1].folded.removeprefix("و") if opens == "inner" else ""
        link = before if before in _LINKS else ""
        since, manner = self._since_last(found, at), self._manner(report, at)
        often = [self._times_named(candidate) for candidate in found]
        most = max(often, default=0)
        for candidate, times in zip(found, often, strict=True):
            kind, mention, features = candidate.kind, candidate.mention, candidate.features
            spoke, subject = candidate.spoke, candidate.subject
            told_of = candidate.topic and spoke is None and subject is None
            if told_of and candidate.named is not None:
                features.append(f"named {_holder_of(spoken, candidate.named.at)}")
            named = None if told_of else candidate.named
            where = f"{'spoke' if spoke else ''} {'subject' if subject else ''} {'named' if named else ''}"
            where = "topic" if told_of else where
            features += [f"is {where}", f"is {where} {part}", f"kind {kind}", f"kind {kind} {part}"]
            if agreement is not None and agreement[1]:
                if kind in ("organization", "document"):
                    features.append(f"institution {self._noun_gender(candidate)} {agreement[1]}")
                else:
                    features.append(f"gender {'known' if candidate.gender else 'unknown'}")
            if kind == "person" and times == most > 1:
                features.append("named most")
            if candidate.topic and (spoke is None or candidate.spoke_rank > 0):
                features += [f"topic {candidate.topic} {since}", f"topic {since} {manner}"]
            end = max(subject.mention.span[1] if subject else 0, named.mention.span[1] if named else 0)
            if end and 0 <= at - end <= _BESIDE and all(words[k].kind == NOT_PUNCTUATION for k in range(end, at)):
                features += [f"beside {link}", f"beside {part} {at == end}"]
            if spoke is not None:
                cue_at, _, own, holder = spoke
                sentences = _bucket(sentence_of[at] - sentence_of[cue_at])
                lines = _bucket(paragraph_of[at] - paragraph_of[cue_at])
                features += [
                    f"spoke rank {candidate.spoke_rank}", f"spoke times {_bucket(candidate.times)}",
                    f"spoke sentences {sentences} {part}", f"spoke lines {lines}",
                ]  # fmt: skip
                if cue_at == last_at:
                    features += ["spoke last", f"spoke last {context}", f"spoke last {link}"]
                if candidate.spoke_rank == 0 and part == "verb":
                    features += [f"spoke last {since}", f"spoke last {since} {manner}"]
                if holder is not None:
                    features.append(f"spoke within {'this' if holder.first <= at < holder.last else 'another'}")
                if own.source is not None and own.source.kind is not None:
                    features.append("spoke by name")
            if subject is not None:
                sentences = _bucket(sentence_of[at] - sentence_of[subject.at])
                if self._means(subject):
                    features.append("subject aside")
                side = "since" if subject.at > last_at else "before"
                features += [
                    f"subject rank {_bucket(candidate.subject_rank)} {part}", f"subject {subject.how}",
                    f"subject {_holder_of(spoken, subject.at)}", f"subject sentences {sentences} {context}",
                    f"subject {side}", f"subject {side} {sentences} {part}", f"subject {link}",
                ]  # fmt: skip
            if named is not None:
                sentences = _bucket(sentence_of[at] - sentence_of[named.at])
                features += [
                    f"named after {named.how}", f"named after {named.how} {sentences}",
                    f"named {_holder_of(spoken, named.at)}", f"named rank {_bucket(candidate.named_rank)}",
                ]  # fmt: skip
            if spoke is None and mention is not None:
                if mention.kind == "unnamed":
                    features.append(f"definite {words[mention.head].article}")
                if mention.titles:
                    features.append("titled")

    def _since_last(self, found: list[Candidate], at: int) -> str:
        """Whether whoever spoke last came in beside another, and of whom the sentences since tell, if any."""
        spoke = found[0].spoke
        if spoke is None:
            return "nobody"
        sentence_of = self.article.tokens.sentence_of
        tells = ""
        if sentence_of[at] - sentence_of[max(spoke[0], spoke[2].last - 1)] > 1:
            tells = " others" if self._opens_with_others(sentence_of[at] - 1) else " tells"
        return ("aside" if self._aside(spoke[2]) else "goes on") + tells

    def _opens_with_others(self, sentence: int) -> bool:
        """Whether a sentence has a subject of its own right behind its verb: ``وتشهد [البلاد] أزمة``."""
        first, end = self.article.tokens.sentences[sentence]
        word = self.article.words[min(first + 1, end - 1)]
        return not word.preposition and (word.article or bool(word.flags & (PERSON_NAME | PLACE | ORGANIZATION_HEAD)))

    def _manner(self, report: Report, at: int) -> str:
        """Whether a cue adds to what was said, or tells what somebody used to say or says at all times."""
        form = report.cue.form if report.cue is not None else None
        if form is None or form.part != "verb":
            return ""
        if form.lemma in ADDS:
            return "adds"
        before = self.article.words[at - 1].folded.removeprefix("و")
        return "used to" if before in _USED_TO else str(form.tense)

    def _times_named(self, candidate: Candidate) -> int:
        """How often the article has the last word of a candidate's name."""
        return len(self.article.places(self.article.words[self.name_of(candidate)[1] - 1].bare))

    def _noun_gender(self, candidate: Candidate) -> str | None:
        """The grammatical gender of an institution, by its head noun."""
        mention = candidate.mention
        head = mention.head if mention is not None and mention.head >= 0 else self.name_of(candidate)[0]
        word = self.article.words[head]
        return word.gender or ("f" if word.stem.endswith("ه") else None)

    def name_of(self, candidate: Candidate) -> Range:
        """The name of a candidate, or the words that describe them."""
        if candidate.entity is not None:
            return candidate.entity.name
        assert candidate.fullest is not None
        return candidate.fullest


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
        for _, entity, report, _ in spoken[-_CONTENTS_BACK:]
        if report.source is not None
        for token in range(*report.source.span)
    }


def _says_at_once(report: Report) -> bool:
    """Whether words behind a mark or colon are said with nothing but قال."""
    form = report.cue.form if report.cue is not None else None
    return form is not None and form.lemma == "قال" and form.part == "verb" and report.opening in (MARKS, AFTER_COLON)


def _holder_of(spoken: list[Spoken], token: int) -> str:
    """Whether a token stands in what somebody said before: who is only spoken of seldom speaks next."""
    for _, _, report, _ in reversed(spoken[-_CONTENTS_BACK:]):
        if report.first <= token < report.last:
            return "in marks" if report.type == "direct" else "in a content"
    return "outside"


def _bucket(count: int) -> str:
    return str(count) if count < 4 else "4" if count < 8 else "8"
