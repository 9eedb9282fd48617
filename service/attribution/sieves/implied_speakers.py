"""The speaker whom a report does not name: whom a dropped subject, a participle or a pronoun stands for."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from service.attribution.cues.agreement import agrees
from service.attribution.cues.statements_before import tells_therein
from service.attribution.cues.the_latter import stands_for_the_latter
from service.attribution.cues.whom_told import is_asked_one
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.mentions.phrases import eulogy_at
from service.attribution.mentions.shapes_of_names import is_unknown
from service.attribution.mentions.title import Range
from service.attribution.reports.reports import Report
from service.attribution.sieves.antecedents import UNTIL, Antecedents
from service.attribution.sieves.calls import who_answers
from service.attribution.sieves.candidates import Candidate, Spoken, agreement_of, fits
from service.attribution.sieves.clause_owners import CIRCUMSTANCES, whose_clause
from service.attribution.sieves.latter import latter, latter_before
from service.attribution.sieves.stories import person_of_the_story
from service.attribution.sieves.turns import is_beside, singled_out
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.revered_speakers import revered
from service.attribution.text.article import Article
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import (
    COMMON,
    HONORIFIC,
    KIN,
    OF_GOD,
    OF_THE_PROPHET,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PREPOSITION,
    ROLE,
    TITLE,
    UNNAMED,
    VERB,
)
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION, QUESTION
from service.lexicon.revered import GOD, PROPHET, revered_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

Choice = Callable[[Report, list[Candidate]], list[Candidate]]

MOST_RIVALS: Final = 3
_THESE: Final = word_set("implied_speakers.these")
_SPEAKERS_BACK: Final = 40
_NEAR: Final = 3
_SOON: Final = 8
_ME: Final = ("ني", "ونا")
_WHEN: Final = ("حين", "حينما", "عندما")
_FARTHEST_ASKED: Final = 30
_FARTHEST_ACT: Final = 8
_LONGEST_AUTHOR: Final = 10
_OF_AN_AUTHOR: Final = word_set("implied_speakers.of_an_author")
_AUTHORS: Final = ("person", "unnamed", "organization")
_FARTHEST_CALL: Final = 6
_LORD: Final = ("رب", "ربي", "ربنا")  # a prayer
_USED_TO: Final = ("كان", "وكان", "فكان")
_WE_ASK: Final = word_set("implied_speakers.we_ask")
_IS_ASKED: Final = ("سيل", "سيلت")  # سئل [المدرب] عن الأمر، فقال
_WE_TURN: Final = word_set("implied_speakers.we_turn")
_CONSULTING: Final = word_set("implied_speakers.consulting")
_TO_WHOM: Final = ("الي", "علي", "عند")
_SOMEBODY: Final = HONORIFIC | PERSON_NAME | ROLE
_OF_NO_OBJECT: Final = word_set("implied_speakers.of_no_object")
_ADDING: Final = ("أضاف", "تابع", "أردف")
_EXPRESSING: Final = ("opening verb that says", "opening verb that may say")


def implied_speaker(
    article: Article, report: Report, antecedents: Antecedents, spoken: list[Spoken], at: int, choose: Choice
) -> Entity | None:
    """The speaker that a dropped subject, a participle or a pronoun stands for: the likeliest who can be meant."""
    follower = report.cue.last if report.cue is not None else len(article.words)
    if follower < len(article.words) and article.words[follower].folded in _THESE:
        report.sieve = "last speaker"
        return next((e for a, e, _, _ in reversed(spoken[-_SPEAKERS_BACK:]) if a < at and e.kind == "group"), None)
    if _is_whoever(article, report, at):
        return None
    last_named = latter_before(article, report, at)
    if last_named is not None:
        report.sieve = "nearest person"
        return resolve(antecedents.speakers, last_named)
    answers = _whom_we_asked(article, report, at, spoken[-1][0] if spoken else -1)
    if answers is not None:
        report.sieve = "subject of the sentence"
        return resolve(antecedents.speakers, answers)
    author = _whose_speech(article, report, at) or _whose_words_when(article, report, at)
    if author is not None:
        report.sieve = "subject of the sentence"
        return resolve(antecedents.speakers, author)
    made = _who_is_made_to_say(article, report, at)
    if made is not None:
        report.sieve = "subject of the sentence"
        return resolve(antecedents.speakers, made)
    called = _who_is_called(article, report, spoken, at)
    if called is not None:
        report.sieve = "last speaker"
        return resolve(antecedents.speakers, called)
    other = antecedents.in_turn(report, spoken, at)
    if other is not None and fits(other, agreement_of(report)):
        report.sieve = "earlier speaker"
        return other
    honoured = _who_is_honoured(article, report, at)
    if honoured is not None:
        report.sieve = "words of honour"
        return revered(antecedents.speakers, *honoured)
    answerer = who_answers(article, report, antecedents.previous, at)
    if answerer is not None:
        report.sieve = "subject of the sentence"
        return resolve(antecedents.speakers, answerer)
    holder = _who_goes_on_in_marks(article, report, spoken, at)
    if holder is not None:
        report.sieve = "last speaker"
        return holder
    owner = whose_clause(article, report, at, spoken[-1][0] if spoken else -1)
    if owner is not None:
        report.sieve = "subject of the sentence"
        return resolve(antecedents.speakers, owner)
    candidates = choose(report, antecedents.candidates(report, spoken, at))
    teller = _who_was_told(article.words, report, spoken, at)
    if teller is not None:
        candidates = [c for c in candidates if c.entity is not teller]
    if _is_she_who_acts(article, report, at) and any(c.gender != "m" for c in candidates):
        candidates = [c for c in candidates if c.gender != "m"]
    if report.found == "pronoun" and report.cue is not None and report.cue.part == "verb":
        people = [c for c in candidates if c.kind != "organization"]
        candidates = people or candidates  # نشرت المجلة حوارا مع [هدى سالم] ونقلت عنها أن
    asked = _asked_before(article, report, at)
    if asked >= 0 and any(not _asks(c, asked) for c in candidates):
        candidates = [c for c in candidates if not _asks(c, asked)]
    if report.cue is not None and stands_for_the_latter(article, report.cue):
        answering = latter(candidates, at)
    else:
        answering = singled_out(article, report, candidates, spoken, at)
    if answering is not None:
        candidates = [answering, *[c for c in candidates if c is not answering]]
    expressing = _who_expresses(article, report, candidates, spoken, at)
    if expressing is not None:
        candidates = [expressing, *[c for c in candidates if c is not expressing]]
    if report.found == "participle" and (
        not candidates or (candidates[0].spoke is None and candidates[0].subject is None)
    ):  # fmt: skip
        institution = _institution_before(article, spoken, at)
        if institution is not None:
            report.sieve = "participle of the speaker"
            return institution
    if not candidates and report.found == "participle":
        any_gender = antecedents.candidates(report, spoken, at, disagreeing=True)
        candidates = choose(report, [c for c in any_gender if c.subject is not None and is_beside(article, c, at)])
    if not candidates:
        acted_on = _acted_on(article, report, at)
        report.sieve = "subject of the sentence" if acted_on is not None else report.sieve
        return resolve(antecedents.speakers, acted_on) if acted_on is not None else None
    chosen = candidates[0]
    report.sieve, report.share = _sieve(article, report, chosen, at), chosen.share
    report.rivals = [
        (antecedents.name_of(rival), "spoke earlier" if rival.spoke is not None else "named before")
        for rival in candidates[1 : MOST_RIVALS + 1]
    ]
    entity, mention = chosen.entity, chosen.mention
    if entity is None:
        assert mention is not None
        return person_of_the_story(mention, antecedents) or resolve(antecedents.speakers, mention)
    if mention is not None:
        if mention.kind == "person":
            entity.titles.extend(mention.titles)
        entity.mentions.append(mention.span)
    return entity


def _who_was_told(words: list[Word], report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """Who tells in their own words what another told them, and so is not that other: «التقيته [وأخبرني] أن»."""
    cue = report.cue
    if cue is None or cue.pronoun is None or cue.pronoun[0] != 1 or not spoken:
        return None
    if not words[cue.last - 1].folded.endswith(_ME):
        return None  # أخبرنا may be what we told
    _, entity, outer, _ = spoken[-1]
    return entity if outer.type == "direct" and outer.first <= at < outer.last else None


def _who_is_made_to_say(article: Article, report: Report, at: int) -> Mention | None:
    """Who is named between a verb and one that tells what he says then: من أجبر [نهرو] ليقول, وقف [نهرو] ليقول."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or form.tense != "present" or words[at].folded[:2] not in ("لي", "لت"):
        return None
    k = at
    while k > at - _NEAR and (is_unknown(words[k - 1]) or words[k - 1].flags & PERSON_NAME):
        k -= 1
    if k == at or k < 1 or not can_be_verb(words[k - 1]) or words[k - 1].flags & PERSON_NAME:
        return None
    return Mention((k, at), (k, at), [], "person", form.gender, "s", k)


def _who_is_called(article: Article, report: Report, spoken: list[Spoken], at: int) -> Mention | None:
    """Whom the words right before call upon, who answers them: قالت: «[يا رسول الله] ما أقول؟» قال: «قولي …»."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or form.frame != "say" or not spoken or words[at].conjunction == "و":
        return None
    said = spoken[-1][2]
    if not 0 <= at - said.last <= _NEAR or any(word.kind == NOT_PUNCTUATION for word in words[said.last : at]):
        return None
    for k in range(said.first, min(said.last - 1, said.first + _FARTHEST_CALL)):
        if (
            words[k].folded == "يا"
            and words[k + 1].folded not in _LORD
            and not any(form.part == "verb" for form in words[k + 1].cues)
        ):
            called = describe(article, k + 1, noun_phrase_end(article, k + 1, said.last))
            known = called.name is not None and called.kind == "person"
            return called if known and called.gender != ("m" if form.gender == "f" else "f") else None
    return None


def _who_is_honoured(article: Article, report: Report, at: int) -> tuple[str, Range] | None:
    """God or the Prophet, of whom words of honour alone tell: ``وكان [صلى الله عليه وسلم] إذا …، قال``."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or form.gender != "m" or words[at].conjunction == "ف":
        return None
    first = article.sentence(at)[0]
    for k in range(first + 1, min(first + _NEAR, at)):
        size, flags = eulogy_at(words, k)
        bearer = GOD if flags & OF_GOD else PROPHET if flags & OF_THE_PROPHET else ""
        if size and bearer and words[k - 1].folded.removeprefix("و") in _USED_TO:
            return bearer, (k, k + size)
    return None


def _is_whoever(article: Article, report: Report, at: int) -> bool:
    """Whether nobody in particular is the subject of a verb of saying: صدق [من] قال, هناك [من] يقول إن."""
    cue = report.cue
    if report.found != "dropped" or cue is None or cue.form is None or cue.pronoun is not None:
        return False
    return at > 1 and cue.form.frame == "say" and article.words[at - 1].folded == "من"


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


def _who_goes_on_in_marks(article: Article, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """Who says marked words into which the reporter puts how they went on: «الوضع صعب [وأضافت] أن الحل بعيد».

    Or what they leave out: «… [إلى أن قال]: …».
    """
    cue, form = report.cue, report.cue.form if report.cue is not None else None
    if report.found != "dropped" or cue is None or form is None or form.tense != "past" or not spoken:
        return None
    until = form.lemma == "قال" and at > 1 and tuple(word.folded for word in article.words[at - 2 : at]) == UNTIL
    if form.lemma not in _ADDING and not until:
        return None
    _, entity, outer, _ = spoken[-1]
    inside = outer.first <= at < outer.last and outer.stretch is not None and outer.type == "direct"
    return entity if inside and form.person == 3 and fits(entity, (3, form.gender, form.number or "s")) else None


def _whose_speech(article: Article, report: Report, at: int) -> Mention | None:
    """Whose speech or text it is in which a verb right behind says something: ``تصريح [للوزير سامي]، قال فيه``."""
    words, cue = article.words, report.cue
    if cue is None or cue.part != "verb" or not tells_therein(words, cue):
        return None
    end = at - (words[at - 1].kind == COMMA)
    for k in range(end - 1, max(article.sentence(at)[0] + 1, end - _LONGEST_AUTHOR), -1):
        if words[k].preposition != "ل" or noun_phrase_end(article, k, end) != end:
            continue
        nouns = [word for word in words[k - 2 : k] if word.stem.removesuffix("ا") in _OF_AN_AUTHOR]  # تصريح إعلامي
        if not nouns or nouns[-1].article:
            return None
        author = describe(article, k, end)
        return author if author.kind in _AUTHORS and agrees(article, cue, author) else None
    return None


def _whose_words_when(article: Article, report: Report, at: int) -> Mention | None:
    """Whose speech or text stands right before حين and a verb that says what: ``في بيان [رئيس النادي] حين قال``."""
    words, cue = article.words, report.cue
    if cue is None or cue.part != "verb" or words[at - 1].folded not in _WHEN:
        return None
    end = at - 1 - (words[at - 2].kind == COMMA)
    for k in range(end - 1, max(article.sentence(at)[0], end - _LONGEST_AUTHOR), -1):
        if words[k - 1].stem not in _OF_AN_AUTHOR or words[k - 1].article or noun_phrase_end(article, k, end) != end:
            continue
        author = describe(article, k, end)
        return author if author.kind in ("person", "unnamed") and agrees(article, cue, author) else None
    return None


def named_behind(article: Article, reports: list[Report]) -> None:
    """Give what is said with a pronoun in front of a sentence to whom its main clause names, in place.

    ``ورغم [إقراره] بأن الوضع صعب، يؤكد الوزير سالم العلي أنه سيبقى``. So too what was said before:
    ``وبعد أن [أكد] أن الفريق جاهز، قال المدرب إن``.
    """
    for report, main in pairwise(reports):
        cue, source = report.cue, main.source
        if cue is None or main.found != "after" or source is None:
            continue
        earlier = report.found == "dropped" and _is_of_time(article, cue.first)
        if not earlier and (report.found != "pronoun" or cue.pronoun is None):
            continue
        first = article.sentence(cue.first)[0]
        if main.cue is None or article.sentence(main.cue.first)[0] != first or main.cue.first < report.last:
            continue
        if not first < cue.first <= first + _NEAR or main.speaker is None or source.kind not in ("person", "unnamed"):
            continue
        before = article.words[first : cue.first]
        if not any(word.folded.removeprefix("و") in CIRCUMSTANCES for word in before):
            continue  # ردا على [قوله], عن [قوله]: another's
        form = cue.form
        verb = (form.person or 3, form.gender, form.number) if earlier and form is not None else None
        if fits(main.speaker, verb if earlier else cue.pronoun):
            report.speaker, report.sieve = main.speaker, "subject of the sentence"


def _is_of_time(article: Article, at: int) -> bool:
    """Whether a verb tells what came before or after something else: ``بعد أن [أكد]``, ``بعدما [أكد]``."""
    if not at:
        return False
    before = article.words[at - 1].folded.removeprefix("و")
    if before in ("بعدما", "قبلما", "عندما", "حينما"):
        return True
    return at > 1 and before in ("ان", "ما") and article.words[at - 2].folded.removeprefix("و") in ("بعد", "قبل")


def _whom_we_asked(article: Article, report: Report, at: int, since: int) -> Mention | None:
    """Whom the reporter asked or turned to in the sentence, who answers: ``سألنا [مدير المستشفى] عن ذلك، فأجاب بأن``.

    Not where somebody has spoken since. A medium asks too: ``سألت «الضحى» [المدير] عن الأمر، فقال إن``.
    """
    words, cue = article.words, report.cue
    form = cue.form if cue is not None else None
    if form is None or form.part != "verb" or form.tense != "past" or form.number != "s":
        return None
    if not _answers(words[at], form) and words[at - 1].kind != COMMA:
        return None
    start = article.sentence(at)[0]
    start = article.sentence(at - 1)[0] if start == at and words[at].conjunction == "ف" else start
    for k in range(at - 2, max(start, since + 1, at - _FARTHEST_ASKED) - 1, -1):
        first = _place_of_asked(article, k)
        if not first or first >= at:
            continue
        active = words[k].folded.removeprefix("و") not in _IS_ASKED
        end = noun_phrase_end(article, first, at, bare=active)
        asked = describe(article, first, end) if end > first else None
        if asked is None or asked.kind not in ("person", "unnamed", "organization"):
            return None
        gender = asked.gender or words[max(asked.head, first)].gender
        return None if gender and form.gender and gender != form.gender else asked
    return None


def _acted_on(article: Article, report: Report, at: int) -> Mention | None:
    """The institution that answers an act right before with ف, where nobody else agrees: انتقد [الشركة]، فردت بأن."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or words[at].conjunction != "ف" or words[at - 1].kind != COMMA:
        return None
    for k in range(at - 2, max(article.sentence(at)[0], at - _SOON), -1):
        if words[k].flags & ORGANIZATION_HEAD and words[k].gender == form.gender and not words[k].conjunction:
            end = noun_phrase_end(article, k, at, bare=True)
            mention = describe(article, k, end) if end > k else None
            return mention if mention is not None and mention.kind == "organization" else None
    return None


def _place_of_asked(article: Article, k: int) -> int:
    """Where who is asked begins, behind a verb of asking of the reporters or a medium; 0 where there is none."""
    words = article.words
    folded, following = words[k].folded.removeprefix("و"), words[k + 1]
    if folded in _WE_ASK or folded in _IS_ASKED:
        return k + 1
    if folded in _WE_TURN:
        if following.preposition == "ب":
            return k + 1
        return k + 2 if following.flags & PREPOSITION else 0
    asks = any(form.lemma == "سأل" and form.part == "verb" and form.person == 3 for form in words[k].cues)
    asks = asks or words[k].folded.removeprefix("و").removeprefix("ف") in _CONSULTING
    if asks and k not in article.stretch_of:
        place = _place_of_consulted(article, k)
        if place:
            return place
    if not any(form.lemma == "سأل" and form.part == "verb" for form in words[k].cues):
        return 0
    if k + 2 < len(words) and words[k + 1].article and is_asked_one(words, k + 2):
        return k + 2  # سأل القاضي [المتهم] عن الأمر، فأجاب
    medium = article.opened.get(k + 1)
    return medium.closing + 1 if medium is not None and words[medium.closing + 1].flags & TITLE else 0


def _place_of_consulted(article: Article, k: int) -> int:
    """Where whom somebody asks or consults begins, who can be no subject of the verb; 0 where nobody does.

    The Prophet (``سأل [رسول الله] عن الأمر، فقال``), somebody in the accusative (``فشاور [جارا له]، فقال``,
    ``سأل رجل [طبيبا]``), or to whom somebody came (``جاء رجل إلى [عمر] فسأله عن الأمر، فقال``).
    """
    words = article.words
    following = words[k + 1]
    if words[k].pronoun is None:
        return next((j for j in range(k + 1, min(k + 3, len(words))) if _is_one_consulted(words, j, j > k + 1)), 0)
    if following.folded not in ("عن", "ان") and following.kind == NOT_PUNCTUATION:
        return 0  # فسأله [الرجل]
    for j in range(k - 1, max(article.sentence(k)[0], k - _SOON), -1):
        if words[j].folded in _TO_WHOM:
            return j + 1 if revered_at(words, j + 1)[0] or words[j + 1].flags & _SOMEBODY else 0
    return 0


def _is_one_consulted(words: list[Word], j: int, second: bool) -> bool:
    """Whether a word right behind a verb of asking, or the second behind it, is who is asked and not who asks."""
    word = words[j]
    if revered_at(words, j)[0]:
        return True
    if second and word.folded in ("ابن", "ابا") and j + 1 < len(words):
        return bool(words[j + 1].flags & PERSON_NAME)  # سأل رجل [ابن عباس]
    return word.form.endswith(("ا", "اً", "ًا")) and not word.article and bool(word.flags & (ROLE | UNNAMED | KIN))


def _who_expresses(
    article: Article, report: Report, candidates: list[Candidate], spoken: list[Spoken], at: int
) -> Candidate | None:
    """Who just expressed something that is no report, in the sentence that goes on: أعرب [المدير] عن قلقه، وأكد أن."""
    words = article.words
    if report.found != "dropped" or words[at].conjunction != "و":
        return None
    acting = [c for c in candidates if c.subject is not None]
    nearest = max(acting, key=lambda c: c.subject.at if c.subject is not None else -1, default=None)
    if nearest is None or nearest.subject is None or nearest.subject.how not in _EXPRESSING:
        return None
    subject = nearest.subject
    if not any(form.lemma in _OF_NO_OBJECT for form in words[subject.at - 1].cues):
        return None  # دعا [المجتمع الدولي] إلى: the object
    if subject.mention.kind not in ("person", "organization", "unnamed"):
        return None
    if subject.mention.name is None and words[subject.mention.head].flags & HONORIFIC:
        return None  # السيدة: she who was named before
    if article.tokens.sentence_of[subject.at] != article.tokens.sentence_of[at]:
        return None
    if spoken and (spoken[-1][0] > subject.at or spoken[-1][2].last > subject.at):
        return None  # within what another says
    return nearest


def _answers(word: Word, form: CueForm) -> bool:
    """Whether a verb has ف before it, also where that makes another word: فرد is somebody too."""
    return word.conjunction == "ف" or (word.folded[0] == "ف" and form.lemma[0] != "ف")


def _asked_before(article: Article, report: Report, at: int) -> int:
    """The verb that asks, in the sentence before an answer with ف: ``[سأله] الصحفي عن النتائج، فقال``; -1 if none."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or not _answers(words[at], form):
        return -1
    first = article.sentence(at)[0]
    question = first - 1 - (first - 1 in article.closed)
    if first == at and question > 0 and words[question].kind == QUESTION:
        first = article.sentence(question)[0]  # [سأله] الصحفي: هل ستعود؟ فقال
    for j in range(at - 1, first - 1, -1):
        if any(form.lemma == "سأل" and form.part == "verb" for form in words[j].cues):
            return j
    return -1


def _asks(candidate: Candidate, asked: int) -> bool:
    """Whether somebody is the one who asks, and so not the one who answers."""
    if candidate.spoke is not None and candidate.spoke[0] == asked:
        return True
    subject = candidate.subject
    return subject is not None and asked < subject.mention.span[1] <= asked + _NEAR


def _institution_before(article: Article, spoken: list[Spoken], at: int) -> Entity | None:
    """The institution that spoke last in a sentence, of which a participle may not agree: ``وأكدت القناة …، مشيرا``."""
    if not spoken or spoken[-1][1].kind != "organization":
        return None
    same = article.tokens.sentence_of[spoken[-1][0]] == article.tokens.sentence_of[at]
    return spoken[-1][1] if same else None


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


def disagreeing(report: Report, spoken: list[Spoken]) -> list[tuple[Range, str]]:
    """Who spoke before and cannot be meant, the nearest first."""
    agreement = agreement_of(report)
    found: list[Entity] = []
    for _, other, _, _ in reversed(spoken[-_SPEAKERS_BACK:]):
        if other is not report.speaker and other not in found and not fits(other, agreement):
            found.append(other)
    return [(other.name, "does not agree with the cue") for other in found]
