"""Whose clause a report stands in, where its words show it: ``سالم، الذي وقف قائلا``, ``فما كان من سالم إلا أن``."""

from typing import Final

from service.attribution.cues.agreement import agrees
from service.attribution.cues.antecedents_of_relatives import relative_antecedent
from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import MESSAGE, Report
from service.attribution.sieves.candidates import mention_fits
from service.attribution.sieves.clauses import clause_subjects
from service.attribution.sieves.persons_named import persons_named
from service.attribution.speakers.names_in_full import name_before
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import JUDGING, CueForm
from service.lexicon.other_verbs import gender_of_subject
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SHE: Final = "التي"
_WHO: Final = ("الذي", _SHE)
_WHEN: Final = ("حين", "حينما", "عندما", "لما", "يوم")
_NOTHING: Final = ("ما", "فما", "وما", "لم", "فلم", "ولم")
_WAS: Final = ("كان", "يكن")
_LONGEST_CLAUSE: Final = 16
_LONGEST_SHOUT: Final = 24
SHOUTING: Final = word_set("clause_owners.shouting")
_LONGEST_SENTENCE: Final = 40
_HELD_UP: Final = word_set("clause_owners.held_up")
_ON_IT: Final = ("عليها", "عليه")
_SHORTEST_CLAUSE: Final = 2
_NEAREST_NOUN: Final = 3
_ACTING: Final = ("person", "unnamed", "organization", "group")
CIRCUMSTANCES: Final = ("رغم", "برغم", "الرغم", "بالرغم", "مع", "بعد", "قبل", "لدي", "عند", "عقب", "فور")
_ACTORS: Final = lexicon.TITLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME


def whose_clause(article: Article, report: Report, at: int, since: int) -> Mention | None:
    """Whose clause a verb or participle without a subject stands in, where its words show it.

    Args:
        article: the article.
        report: the report, whose speaker is not named.
        at: its cue.
        since: where somebody spoke last.

    Returns:
        The mention; None where nothing shows it.
    """
    cue = report.cue
    if cue is None or cue.form is None:
        return None
    if cue.form.part == "noun":
        return _of_told_clause(article, cue) if report.found == "pronoun" else None
    if report.found == MESSAGE:
        return _who_issued(article, at, since)
    if report.found == "participle" and (antecedent := _of_relative(article, cue)) is not None:
        return antecedent
    if report.found == "participle" and (named := _named_before_when(article, cue)) is not None:
        return named
    if report.found == "participle" and cue.form.lemma in SHOUTING and (loud := _of_clause(article, cue)) is not None:
        return loud
    if report.found == "dropped" and (holder := _who_holds_it_up(article, cue)) is not None:
        return holder
    if report.found == "dropped" and (antecedent := _who_expressed(article, cue, since)) is not None:
        return antecedent
    if report.found in ("dropped", "participle") and (antecedent := _who_alone_agrees(article, cue, since)) is not None:
        return antecedent
    return _could_but(article, cue, at, since)


def _of_relative(article: Article, cue: CueMatch) -> Mention | None:
    """Who is told of by a relative clause that goes on to a participle: ``نبيل العلي، الذي وقف أمام الباب [قائلا]``.

    A comma before the pronoun and none before the participle show that both go together.
    """
    words, at, first = article.words, cue.first, article.sentence(cue.first)[0]
    for k in range(at - 1, max(first, at - _LONGEST_CLAUSE), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.conjunction == "و":
            return None
        if word.folded not in _WHO:
            continue
        if cue.form is None or (word.folded == _SHE) != (cue.form.gender == "f"):
            return None
        acts, whom = words[k + 1], words[k + 2]
        if at - k < _SHORTEST_CLAUSE + 1 or acts.pronoun is not None or has_pronoun(acts):
            return None  # المدينة التي [زارها] الوزير قائلا
        if (whom.flags & _ACTORS and not whom.preposition) or words[k - 1].kind != COMMA:
            return None
        name = name_before(article, k - 1)
        mention = describe(article, *name) if name is not None else _surname_before(article, k - 1)
        return mention if mention is not None and agrees(article, cue, mention) else None
    return None


def _named_before_when(article: Article, cue: CueMatch) -> Mention | None:
    """Who is named right before what tells when they did something: ``على نهج [سالم العلي] حين اعتذر لخصومه قائلا``."""
    words, at, first = article.words, cue.first, article.sentence(cue.first)[0]
    for k in range(at - 1, max(first, at - _LONGEST_CLAUSE), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer or word.conjunction == "و" or word.folded in _WHO:
            return None
        if word.folded not in _WHEN:
            continue
        acts, whom = words[k + 1], words[k + 2]
        gender = _gender_of_verb(acts)
        if at - k < _SHORTEST_CLAUSE + 1 or acts.pronoun is not None or has_pronoun(acts) or gender is None:
            return None
        if (whom.flags & _ACTORS or whom.article) and not whom.preposition:
            return None  # حين وصف [الوزير] القرار قائلا
        name = name_before(article, k)
        mention = describe(article, *name) if name is not None else _surname_before(article, k)
        return mention if mention is not None and agrees(article, cue, mention) else None
    return None


def _surname_before(article: Article, end: int) -> Mention | None:
    """Who is called by a part of the name that the article has in full, right before a token: ``رد [العلي]، الذي``."""
    named = persons_named(article, end - 1, end)
    return named[0].mention if named and article.words[end - 1].bare in name_words(article) else None


def _of_told_clause(article: Article, cue: CueMatch) -> Mention | None:
    """Of whom a clause tells in which a noun has their pronoun: ``وقال الكاتب إن [الحزب] يعول على اعتقاده بأن``.

    The noun tells what they think, or when or in spite of what they said: ``إن [المدرب] رحل رغم تأكيده أنه باق``. What
    they accept or deny may be another's words: ``إن المجلس وافق على اقتراحه``.
    """
    words, at, form = article.words, cue.first, cue.form
    if form is None or cue.pronoun is None or at < _NEAREST_NOUN:
        return None
    governing = words[at - 1]
    if governing.folded not in CIRCUMSTANCES and not (
        form.cue_class == "belief" and governing.flags & lexicon.PREPOSITION
    ):
        return None
    for k in range(at - 2, max(article.sentence(at)[0], at - _LONGEST_CLAUSE), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION:
            return None
        if word.complementizer is None:
            continue
        end = noun_phrase_end(article, k + 1, at)
        if word.pronoun is not None or end in (k + 1, at):
            return None
        mention = describe(article, k + 1, end)
        told = mention.kind in _ACTING and mention_fits(article, mention, cue.pronoun)
        return mention if told else None
    return None


def _of_clause(article: Article, cue: CueMatch) -> Mention | None:
    """Of whom a clause tells that they shouted: ``وقال شهود إن [المتظاهرين] أغلقوا الشارع هاتفين: …``."""
    words, form = article.words, cue.form
    for k in range(cue.first - _SHORTEST_CLAUSE, max(article.sentence(cue.first)[0], cue.first - _LONGEST_SHOUT), -1):
        if words[k].complementizer is None:
            continue
        if words[k].pronoun is not None or form is None:
            return None
        mention = describe(article, k + 1, noun_phrase_end(article, k + 1, cue.first))
        many = mention.kind == "group" or mention.number == "p"
        if mention.kind not in ("group", "person", "unnamed") or many != (form.number == "p"):
            return None
        return mention if many or mention.gender in (None, form.gender) else None
    return None


def _who_holds_it_up(article: Article, cue: CueMatch) -> Mention | None:
    """Who holds up what words are written on: ``رفع [المحتجون] لافتات كتب عليها «…»``, ``[متظاهرون] يحملون لافتة``."""
    words, at = article.words, cue.first
    if cue.form is None or cue.form.lemma != "كتب" or cue.last >= len(words) or words[cue.last].folded not in _ON_IT:
        return None
    first = article.sentence(at)[0]
    held = next((k for k in range(at - 1, max(first, at - _NEAREST_NOUN), -1) if words[k].stem in _HELD_UP), 0)
    if not held:
        return None
    acting = [named.mention for named in clause_subjects(article, first, held)]
    return next((who for who in reversed(acting) if who.kind in ("group", "person", "unnamed")), None)


def _who_expressed(article: Article, cue: CueMatch, since: int) -> Mention | None:
    """Whose thanks or praise a relative clause tells of that goes on without a comma.

    ``المدير نبيل العلي الذي شكر الحضور [وقال]``, but not ``الوفد الذي زار المدينة وقال``, and not who is praised
    themself: ``أكد المدير ثقته في نبيل العلي الذي أثنى على أدائه وقال``.
    """
    words, form, at = article.words, cue.form, cue.first
    if form is None or form.tense != "past" or form.number != "s" or words[at].conjunction != "و":
        return None
    first = max(article.sentence(at)[0], since + 1)
    for k in range(at - 1, max(first, at - _LONGEST_CLAUSE), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer:
            return None
        if word.folded not in _WHO:
            continue
        told = [f for f in words[k + 1].cues if f.part == "verb" and f.tense == "past" and f.gender == form.gender]
        if not told or words[k + 1].pronoun is not None or at - k < _SHORTEST_CLAUSE + 1:
            return None
        if (word.folded == _SHE) != (form.gender == "f") or _is_praised(words, k + 1, told[0]):
            return None
        antecedent = relative_antecedent(article, cue, first, k)
        if antecedent is None or not (antecedent.kind == "person" or antecedent.titles):
            return None
        return None if words[antecedent.span[0] - 1].folded == "علي" else antecedent  # رد على المدير الذي انتقد القرار
    return None


def _is_praised(words: list[Word], j: int, verb: CueForm) -> bool:
    """Whether a verb praises or blames what is theirs of whom a relative clause tells: الذي أثنى على [أدائه]."""
    if j + 2 >= len(words) or verb.cue_class not in JUDGING or not words[j + 1].flags & lexicon.PREPOSITION:
        return False
    return has_pronoun(words[j + 2]) and not words[j + 2].article


def _who_alone_agrees(article: Article, cue: CueMatch, since: int) -> Mention | None:
    """Of whom a relative clause tells that goes on, where the verb of the sentence is of the other gender.

    ``واستمعت المحكمة إلى [المتهم نبيل العلي] الذي أنكر التهم، [وقال إن]``: it was not the court that said so.
    """
    words, form, at = article.words, cue.form, cue.first
    first = article.sentence(at)[0]
    if form is None or form.number != "s" or first <= since or (form.part == "verb" and form.person != 3):
        return None
    if words[at].conjunction != "و" and form.part == "verb":
        return None
    gender = _gender_of_verb(words[first])
    if gender is None or form.gender not in ("m", "f") or gender == form.gender:
        return None
    for k in range(at - 1 - (words[at - 1].kind == COMMA), max(first, at - _LONGEST_CLAUSE), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.complementizer:
            return None
        if word.folded in _WHO:
            if words[k + 1].pronoun is not None or has_pronoun(words[k + 1]) or at - k < _SHORTEST_CLAUSE:
                return None  # الوزير الذي [زارته] اللجنة
            antecedent = relative_antecedent(article, cue, first, k)
            named = antecedent is not None and (antecedent.kind == "person" or antecedent.titles)
            return antecedent if named else None
    return None


def _who_issued(article: Article, at: int, since: int) -> Mention | None:
    """Who opens a sentence that goes on to what they issued: ``عقد [المجلس] اجتماعه …، وأصدر بيانا [جاء فيه] أن``."""
    words, first = article.words, article.sentence(at)[0]
    for k in range(at - 1, max(max(first, since), at - _LONGEST_CLAUSE), -1):
        if words[k].complementizer:
            return None
        if words[k].conjunction == "و" and (gender := _gender_of_verb(words[k])) is not None:
            opening = next(iter(clause_subjects(article, first, k)), None)
            if opening is None or opening.at != first + 1 or opening.mention.kind not in _ACTING:
                return None
            return opening.mention if (opening.mention.gender == "f") == (gender == "f") else None
    return None


def _gender_of_verb(word: Word) -> str | None:
    """The gender of who acts by a verb that opens a sentence; None where it is none, or it is not sure."""
    genders = {form.gender for form in word.cues if form.part == "verb" and form.person == 3}
    if genders:
        return genders.pop() if len(genders) == 1 else None
    return gender_of_subject(word.folded.removeprefix(word.conjunction or ""))


def _could_but(article: Article, cue: CueMatch, at: int, since: int) -> Mention | None:
    """Who could not but do something before a verb: ``فما كان من [المدير سالم العلي] إلا أن غادر، وقال``."""
    words, first = article.words, article.sentence(at)[0]
    for k in range(max(max(first, since + 1), at - _LONGEST_SENTENCE), at - 4):
        if words[k + 2].folded != "من" or words[k].folded not in _NOTHING or words[k + 1].folded not in _WAS:
            continue
        end = noun_phrase_end(article, k + 3, at)
        if end <= k + 3 or end + 1 >= at or words[end].folded != "الا" or words[end + 1].complementizer != "-":
            return None
        mention = describe(article, k + 3, end)
        return mention if mention.kind is not None and agrees(article, cue, mention) else None
    return None
