"""Who speaks in a headline, a title in marks, a lede that names nobody, or a line that a name opens."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.name_comparison import Key
from service.attribution.names.names import name_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import Report
from service.attribution.sieves.candidates import fits
from service.attribution.speakers.offices import title_key, usual_office
from service.attribution.speakers.recognition import may_be
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.attribution.unannounced.repeated_titles import repeating
from service.lexicon import entries as lexicon
from service.lexicon.entries import GIVEN_NAME, PERSON_NAME
from service.lexicon.openers import ADDS
from service.lexicon.punctuation import COLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_KNOWN_OFFICES: Final = word_set("headline_speakers.known_offices")
_RANKS: Final = word_set("headline_speakers.ranks")
_MOST_TITLES: Final = 12
_SHORTEST_HEADING: Final = 3  # a name of two words and the colon


def name_headlines(article: Article, reports: list[Report]) -> None:
    """Give headlines, titles and the lede the speakers whom the article below them shows, in place."""
    _name_headline(article, reports)
    _name_title(article, reports)
    _name_lede(article, reports)


def _name_headline(article: Article, reports: list[Report]) -> None:
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
        holders = [person for person in persons.values() if may_be(article, person, described)]
        if article.words[described.name[0]].article:
            holders = [person for person in holders if _holds(article, person, described)]
            holders = holders or _told_in_full(article, described, reports)
            if len(holders) != 1:
                continue  # المحافظ: …
        titled = holders[0] if holders else None
        if titled is not None:
            headline.speaker = titled
        elif opening is not None and opening.kind == "person" and not opening.titles:
            if fits(opening, (3, described.gender, "s")):
                headline.speaker = opening
                opening.titles.extend(described.titles)
        if headline.speaker is not None:
            named.update((id(entity), headline.speaker) for entity in _in_the_same_office(article, described, reports))
    for report in reports if named else ():
        report.speaker = named.get(id(report.speaker), report.speaker)  # وأضاف الخبير, after خبير: …


def _in_the_same_office(article: Article, described: Entity, reports: list[Report]) -> list[Entity]:
    """Whom a headline describes, and who has that office under another name: رئيس الوزراء, رئيس مجلس الوزراء."""
    found = {id(r.speaker): r.speaker for r in reports if r.speaker is not None and r.speaker.kind == "unnamed"}
    offices = _offices(article, described)
    return [described, *(e for e in found.values() if not offices.isdisjoint(_offices(article, e)))]


def _offices(article: Article, described: Entity) -> set[Key]:
    """The offices by which somebody is described, under their usual names."""
    return {usual_office(title_key(article, title)) for title in described.titles[:_MOST_TITLES]}


def _holds(article: Article, person: Entity, described: Entity) -> bool:
    """Whether a person's title begins with the noun of a description: وزير التموين, of الوزير."""
    head = article.words[described.name[0]].stem
    return any(title.role is not None and article.words[title.role[0]].stem == head for title in person.titles)


def _told_in_full(article: Article, described: Entity, reports: list[Report]) -> list[Entity]:
    """Who speaks below under the whole title of which a headline has the noun: مفتي الجمهورية, of المفتي."""
    if described.name[1] - described.name[0] > 1:
        return []
    found = {id(r.speaker): r.speaker for r in reports if r.speaker is not None and r.speaker is not described}
    return [e for e in found.values() if e.kind == "unnamed" and e.head == described.head]


def _name_title(article: Article, reports: list[Report]) -> None:
    """Give a title in marks to whoever says the same below."""
    for title in reports:
        if title.found != "headline" or title.source is not None:
            continue
        said = repeating(article, title.first, title.last, [report for report in reports if report is not title])
        if said is not None:
            title.speaker, title.sieve = said.speaker, title.found


def _name_lede(article: Article, reports: list[Report]) -> None:
    """Let somebody without a name in a lede be who is named in the next sentence, if all that is told of him fits.

    ``حذر [مسؤول مصري] من أن …. وقال وزير النقل سالم العلي إن``. Where the next sentence only goes on, he
    may have an office by which a lede would tell him, too: ``وأضاف الوزير سالم العلي``.
    """
    body = [report for report in reports if report.found != "headline"][:2]
    if len(body) < 2 or body[0].found == "chain" or any(report.source is None for report in body):
        return
    (described, lede), (person, following) = [(report.speaker, report.cue) for report in body]
    if described is None or person is None or described.kind != "unnamed" or person.kind != "person":
        return
    if lede is None or following is None or article.words[described.name[0]].article:
        return
    if article.sentence(lede.first)[1] != article.sentence(following.first)[0]:
        return
    adds = following.form is not None and following.form.lemma in ADDS
    if not may_be(article, person, described) or not _tells_no_other(article, person, described):
        return
    if adds or not _is_told_by_office(article, person):
        person.titles.extend(described.titles)
        for report in reports:
            report.speaker = person if report.speaker is described else report.speaker


def _is_told_by_office(article: Article, person: Entity) -> bool:
    """Whether a lede would call somebody by their office, as it does a minister, and not an official."""
    return any(
        title.role is not None and title.organization is None and article.words[title.role[0]].stem in _KNOWN_OFFICES
        for title in person.titles[:_MOST_TITLES]
    )


def _tells_no_other(article: Article, person: Entity, described: Entity) -> bool:
    """Whether all that a description tells besides its noun is told of a person, too, or might be: مسؤول [كبير].

    A country might, where no other is told: ``مسؤول [يمني]``.
    """
    roles = [title_key(article, title) for title in person.titles[:_MOST_TITLES]]
    told = {word for role in roles for word in role}
    known = lexicon.entries()
    nations = {word.removesuffix("ه") for word in told if word in known and known[word].flags & lexicon.NATIONALITY}
    for word in article.words[described.name[0] + 1 : described.name[1]]:
        if word.flags & lexicon.NATIONALITY:
            if nations and word.bare.removesuffix("ه") not in nations:
                return False
        elif word.bare not in told and word.bare.removesuffix("ه") not in _RANKS and not word.flags & lexicon.FUNCTION:
            return False
    return True


def named_in_heading(article: Article, source: Mention, at: int, speakers: Speakers) -> Entity | None:
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
    return resolve(speakers, named)


def titled_below(article: Article, report: Report, speakers: Speakers) -> Entity | None:
    """The one person whom the text below a headline calls by its title: ``[البابا]: …``, of البابا تواضروس."""
    source, words = report.source, article.words
    if report.found != "headline" or source is None or source.kind != "unnamed":
        return None
    first, end = source.span
    title = words[first]
    if end - first != 1 or not title.article or not title.flags & (lexicon.ROLE | lexicon.RANK):
        return None
    found: list[Mention] = []
    for at in article.places(title.bare)[:_MOST_TITLES]:
        last = article.line(at)[1]
        if at < end or words[at].folded != title.folded or at + 1 >= last or not words[at + 1].flags & GIVEN_NAME:
            continue
        mention = describe(article, at, noun_phrase_end(article, at, last))
        if mention.kind == "person" and mention.name is not None and mention.name[0] == at + 1:
            found.append(mention)
    if len({words[mention.name[0]].bare for mention in found if mention.name is not None}) != 1:
        return None
    return resolve(speakers, found[0])


def acting_in_headline(article: Article, report: Report, speakers: Speakers) -> Entity | None:
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
    entity = resolve(speakers, mention)
    report.sieve = "subject of the sentence"
    return entity if fits(entity, (3, form.gender, "s")) else None


def _acts_now(word: Word) -> bool:
    """Whether a word is a finite verb in the present: يستقبل، تتفقد."""
    if word.article or word.folded[:1] not in ("ي", "ت") or word.flags & (PERSON_NAME | lexicon.PLACE):
        return False
    return bool(word.flags & lexicon.VERB) or any(form.part == "verb" and form.tense == "present" for form in word.cues)
