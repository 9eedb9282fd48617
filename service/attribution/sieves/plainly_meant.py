"""Who is plainly meant by the words around a cue, before anybody is weighed: whom one asked, who is honoured."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.agreement import agrees
from service.attribution.cues.antecedents_of_relatives import relative_antecedent
from service.attribution.cues.statements_before import tells_therein
from service.attribution.cues.whom_told import is_asked_one
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.title import Range
from service.attribution.mentions.two_persons import second_person
from service.attribution.names.names_in_article import is_known_surname, name_words
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import Report
from service.attribution.sieves.antecedents import UNTIL, Antecedents
from service.attribution.sieves.calls import who_answers
from service.attribution.sieves.candidates import Spoken, agreement_of, fits
from service.attribution.sieves.clause_owners import whose_clause
from service.attribution.sieves.dialogues import in_turn
from service.attribution.sieves.latter import latter_before
from service.attribution.sieves.persons_named import persons_named
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.revered_speakers import revered
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at
from service.attribution.text.shapes_of_names import is_unknown
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import (
    AUXILIARY,
    HONORIFIC,
    KIN,
    MANY_PEOPLE,
    NEGATION,
    OF_GOD,
    OF_THE_PROPHET,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PREPOSITION,
    RELATIVE,
    ROLE,
    TITLE,
    UNNAMED,
)
from service.lexicon.openers import ONE_OF, WHEN
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.revered import GOD, PROPHET, revered_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, Word, can_be_verb

_NEAR: Final = 3
_SOON: Final = 8
_FARTHEST_ASKED: Final = 30
_LONGEST_AUTHOR: Final = 10
_LONGEST_PASSAGE: Final = 30
_OF_AN_AUTHOR: Final = word_set("plainly_meant.of_an_author")
_AUTHORS: Final = ("person", "unnamed", "organization")
_PEOPLE: Final = ("person", "unnamed")
_IN_WHICH: Final = "حيث"
_DURING: Final = ("في", "خلال")
_HIS: Final = ("له", "لها")
_USED_TO: Final = ("كان", "وكان", "فكان")
_I_ASKED: Final = "سالت"
_WE_ASK: Final = word_set("plainly_meant.we_ask")
_IS_ASKED: Final = ("سيل", "سيلت")  # سئل [المدرب] عن الأمر، فقال
_IS_SAID: Final = "قيل"  # قيل [للمدرب] إن الفريق ضعيف، فقال
_WE_TURN: Final = word_set("plainly_meant.we_turn")
_INQUIRING: Final = ("استفسر", "استوضح", "استعلم", "طلب")
_CONSULTING: Final = word_set("plainly_meant.consulting")
_IN_ANSWER: Final = ("رد", "رده", "ردها", "ردا", "جوابا", "جوابه", "جوابها", "اجابته", "اجابتها")
_ON_QUESTIONING: Final = ("لدي", "عند", "بعد", "خلال", "اثناء")
_QUESTIONING: Final = word_set("plainly_meant.questioning")
_QUESTIONS: Final = ("سوال", "اسيله")
_TALKS: Final = ("حوار", "مقابله", "لقاء", "حديث")
_TO_A_PLACE: Final = ("الي", "في", "ل")
_BUT_RATHER: Final = ("وانما", "انما", "بل")
_TO_WHOM: Final = ("الي", "علي", "عند")
_SOMEBODY: Final = HONORIFIC | PERSON_NAME | ROLE
_ADDING: Final = ("أضاف", "تابع", "أردف")


def plainly_meant(
    article: Article, report: Report, antecedents: Antecedents, spoken: list[Spoken], at: int
) -> tuple[Entity, str] | None:
    """Who is plainly meant by the words around a cue whose source is not named.

    Args:
        article: the article.
        report: the report.
        antecedents: the search for antecedents in the article.
        spoken: who has spoken before it, in order.
        at: the token of its cue.

    Returns:
        The speaker and the name of the sieve that found them; None where the words do not tell.
    """
    since = spoken[-1][0] if spoken else -1
    last_named = latter_before(article, report, at)
    if last_named is not None:
        return resolve(antecedents.speakers, last_named), "nearest person"
    told = (
        _whom_we_asked(article, report, at, since)
        or _who_is_questioned(article, report, at)
        or _whose_speech(article, report, at)
        or _whose_post_it_is(article, report, at)
        or _whose_words_when(article, report, at)
        or _who_is_made_to_say(article, report, at)
        or _whose_place_it_is(article, report, at)
        or _who_did_not_but_says(article, report, at)
    )
    if told is not None:
        return resolve(antecedents.speakers, told), "subject of the sentence"
    other = in_turn(article, report, spoken, at)
    if other is not None and fits(other, agreement_of(report)):
        return other, "earlier speaker"
    honoured = _who_is_honoured(article, report, at)
    if honoured is not None:
        return revered(antecedents.speakers, *honoured), "words of honour"
    answerer = who_answers(article, report, antecedents.previous, at)
    if answerer is not None:
        return resolve(antecedents.speakers, answerer), "subject of the sentence"
    interviewed = _who_is_interviewed(article, report, spoken, at)
    if interviewed is not None:
        return interviewed, "earlier speaker"
    holder = _who_goes_on_in_marks(article, report, spoken, at)
    if holder is not None:
        return holder, "last speaker"
    owner = whose_clause(article, report, at, since)
    return (resolve(antecedents.speakers, owner), "subject of the sentence") if owner is not None else None


def _whom_we_asked(article: Article, report: Report, at: int, since: int) -> Mention | None:
    """Whom the reporter asked or turned to in the sentence, who answers: ``سألنا [مدير المستشفى] عن ذلك، فأجاب بأن``.

    Not where somebody has spoken since. A medium asks too: ``سألت «الضحى» [المدير] عن الأمر، فقال إن``.
    """
    words, cue = article.words, report.cue
    form = cue.form if cue is not None else None
    if form is None or form.part != "verb" or form.tense != "past" or form.number != "s":
        return None
    if not answers_with_fa(words[at], form) and words[at - 1].kind != COMMA:
        return None
    start = article.sentence(at)[0]
    start = article.sentence(at - 1)[0] if start == at and words[at].conjunction == "ف" else start
    for k in range(at - 2, max(max(start, since), at - _FARTHEST_ASKED) - 1, -1):
        if (met := _whom_many_asked(article, k)) is not None:
            return met if form.gender in (None, met.gender) else None
        if k == since:
            break
        first = _place_of_asked(article, k)
        if not first or first >= at:
            continue
        if words[at].conjunction != "ف" and any(form.lemma in _INQUIRING for form in words[k].cues):
            continue  # واستفسر [النائب] من الوزير عن الخطة، وقال إن
        verb = words[k].folded.removeprefix("و")
        active = verb not in _IS_ASKED and verb not in (_IS_SAID, _I_ASKED)
        end = noun_phrase_end(article, first, at, bare=active)
        asked = describe(article, first, end) if end > first else None
        if asked is None or asked.kind not in ("person", "unnamed", "organization"):
            return None
        gender = asked.gender or words[max(asked.head, first)].gender
        return None if gender and form.gender and gender != form.gender else asked
    return None


def _whom_many_asked(article: Article, k: int) -> Mention | None:
    """Who was named last before many asked him: ``أسروا القائد [روبرت سميث]، وسألوه ماذا حدث، فقال``."""
    word = article.words[k]
    whom = word.pronoun
    if whom is None or whom[0] != 3 or whom[2] != "s":
        return None
    if not any(form.lemma == "سأل" and form.part == "verb" and form.number == "p" for form in word.cues):
        return None
    named = persons_named(article, article.sentence(k)[0], k)
    return named[-1].mention if named and named[-1].mention.gender == whom[1] else None


def _place_of_asked(article: Article, k: int) -> int:
    """Where who is asked begins, behind a verb of asking of the reporters, a medium or anybody; 0 where none is."""
    words = article.words
    folded, following = words[k].folded.removeprefix("و"), words[k + 1]
    if folded in _WE_ASK or folded in _IS_ASKED or (folded == _IS_SAID and following.preposition == "ل"):
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
    if (
        k not in article.stretch_of
        and any(form.lemma in _INQUIRING and form.part == "verb" for form in words[k].cues)
        and not (words[k].preposition or words[k].article or (k and words[k - 1].flags & PREPOSITION))
    ):
        return _place_of_one_inquired_of(words, k)
    if not any(form.lemma == "سأل" and form.part == "verb" for form in words[k].cues):
        return 0
    if k + 2 < len(words) and words[k + 1].article and is_asked_one(words, k + 2):
        return k + 2  # سأل القاضي [المتهم] عن الأمر، فأجاب
    end = noun_phrase_end(article, k + 1, article.sentence(k)[1], bare=True)
    if end > k + 1 and (other := second_person(article, k + 1, end)) > k + 1:
        return other  # سأل النائب طارق عيسى [الوزير سالم العمري] عن الأمر، فأجاب
    medium = article.opened.get(k + 1)
    if medium is not None:
        return medium.closing + 1 if words[medium.closing + 1].flags & TITLE else 0
    i_asked = end > k + 1 and words[k].folded.removeprefix("و") == _I_ASKED
    return k + 1 if i_asked and describe(article, k + 1, end).gender == "m" else 0  # سألت [صديقي الطبيب] عن الأمر


def _place_of_one_inquired_of(words: list[Word], k: int) -> int:
    """Where whom somebody inquires of begins, behind من; 0 where none is: ``استفسر الوزير من [عامل] عن راتبه``."""
    for j in range(k + 1, min(k + _SOON, len(words) - 1)):
        if words[j].folded == "من":
            return j + 1
        if words[j].kind != NOT_PUNCTUATION or words[j].folded == "عن":
            break
    return 0


def _place_of_consulted(article: Article, k: int) -> int:
    """Where whom somebody asks or consults begins, who can be no subject of the verb; 0 where nobody does.

    The Prophet (``سأل [رسول الله] عن الأمر، فقال``), somebody in the accusative (``فشاور [جارا له]، فقال``,
    ``سأل رجل [طبيبا]``), one of many behind who asks (``سأل الوزير [إحدى العاملات]``), or to whom somebody came
    (``جاء رجل إلى [عمر] فسأله عن الأمر، فقال``).
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
    if second and word.folded in ONE_OF:
        return True
    if second and word.folded in ("ابن", "ابا") and j + 1 < len(words):
        return bool(words[j + 1].flags & PERSON_NAME)  # سأل رجل [ابن عباس]
    return word.form.endswith(ACCUSATIVE_ENDINGS) and not word.article and bool(word.flags & (ROLE | UNNAMED | KIN))


def _who_is_questioned(article: Article, report: Report, at: int) -> Mention | None:
    """Who is questioned as the sentence opens: باستجواب [المدعى عليه] أفاد, ولدى سؤال [الشاهد] عنه قال."""
    words, cue = article.words, report.cue
    if cue is None or cue.part != "verb" or report.found != "dropped" or words[at].conjunction:
        return None
    first = article.sentence(at)[0]
    asked = first + (words[first].folded.removeprefix("و") in _ON_QUESTIONING)
    noun = words[asked].stem if asked > first else words[asked].folded.removeprefix("و").removeprefix("ب")
    known = noun in _QUESTIONING or noun.removesuffix("ه") in _QUESTIONING  # ولدى استجوابه [المتهم]
    if not known or asked + 1 >= at or words[asked].article:
        return None
    end = noun_phrase_end(article, asked + 1, at, bare=True)
    mention = describe(article, asked + 1, end) if end > asked + 1 else None
    answers = mention is not None and mention.kind in ("person", "unnamed") and agrees(article, cue, mention)
    return mention if answers else None


def _whose_speech(article: Article, report: Report, at: int) -> Mention | None:
    """Whose speech or text it is in which a verb behind says something: ``تصريح [للوزير سامي]، قال فيه``.

    So behind حيث, or in a sentence that begins with the speech, where to whom or when it was may stand between:
    ``مقابلة [لحداد] مع قناة الغد حيث قال``, ``وفي كلمة [للوزيرة] أمس قالت``.
    """
    words, cue, first = article.words, report.cue, article.sentence(at)[0]
    where = words[at - 1].folded == _IN_WHICH
    therein = cue is not None and cue.part == "verb" and tells_therein(words, cue)
    opening = words[first].folded.removeprefix("و") in _DURING
    if cue is None or cue.part != "verb" or not (where or therein or opening):
        return None
    end = at - where
    end -= words[end - 1].kind == COMMA
    for k in range(end - 1, max(first + 1, end - _LONGEST_AUTHOR), -1):
        named = _place_of_fused(article, k)
        if not (words[k].preposition == "ل" or named) or (k > first + _NEAR and not (where or therein)):
            continue
        if words[k - 1].preposition == "ل" or words[k - 1].folded in _HIS:
            continue  # في كلمة له [للصحافيين]
        stop = k + 1 if named else noun_phrase_end(article, k, end)
        if stop != end and skip_adverbials(article, stop, end) < end:
            continue
        nouns = [word for word in words[k - 2 : k] if word.stem.removesuffix("ا") in _OF_AN_AUTHOR]  # تصريح إعلامي
        if not nouns or nouns[-1].article:
            return None
        author = describe(article, named, named + 1) if named else describe(article, k, stop)
        known = author.kind in (_AUTHORS if therein and stop == end else _PEOPLE)
        return author if known and agrees(article, cue, author) else None
    return None


def _place_of_fused(article: Article, k: int) -> int:
    """Where the article has a name before that ل is fused with, which no list knows: لكلابر, of جيمس [كلابر]; or 0."""
    word = article.words[k]
    if word.flags or word.preposition or word.folded[0] != "ل" or word.folded[1:] not in name_words(article):
        return 0
    return max((at for at in article.places(word.folded[1:]) if at < k), default=0)


def _whose_post_it_is(article: Article, report: Report, at: int) -> Mention | None:
    """Whose text or video was told of right before what stands in theirs: مقطعا [للوزير سامي]، وجاء في تغريدته."""
    words, cue = article.words, report.cue
    if cue is None or cue.form is None or not cue.form.required or cue.last >= len(words):
        return None
    if not has_pronoun(words[cue.last]) or words[cue.last].article:
        return None
    first = article.sentence(at)[0]
    if first > 1 and words[first - 1].kind == COMMA:
        first = article.sentence(first - 1)[0]  # a new line behind a comma
    for k in range(at - 1, max(first, at - _LONGEST_PASSAGE), -1):
        if (
            words[k].preposition != "ل"
            or words[k - 1].article
            or words[k - 1].stem.removesuffix("ا") not in _OF_AN_AUTHOR
        ):
            continue
        author = describe(article, k, max(noun_phrase_end(article, k, at), k + 1))
        return author if author.kind == "person" else None
    return None


def _whose_words_when(article: Article, report: Report, at: int) -> Mention | None:
    """Whose speech or text stands right before حين and a verb that says what: ``في بيان [رئيس النادي] حين قال``."""
    words, cue = article.words, report.cue
    if cue is None or cue.part != "verb" or words[at - 1].folded not in WHEN:
        return None
    end = at - 1 - (words[at - 2].kind == COMMA)
    for k in range(end - 1, max(article.sentence(at)[0], end - _LONGEST_AUTHOR), -1):
        if words[k - 1].stem not in _OF_AN_AUTHOR or words[k - 1].article or noun_phrase_end(article, k, end) != end:
            continue
        author = describe(article, k, end)
        return author if author.kind in _PEOPLE and agrees(article, cue, author) else None
    return None


def _who_is_made_to_say(article: Article, report: Report, at: int) -> Mention | None:
    """Who is named between a verb and one that tells what he says then: من أجبر [نهرو] ليقول, وعاد [نهرو] ليقول."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or form.tense != "present" or words[at].folded[:2] not in ("لي", "لت"):
        return None
    k = at
    while k > at - _NEAR and (is_unknown(words[k - 1]) or words[k - 1].flags & PERSON_NAME):
        k -= 1
    if k == at and is_known_surname(article, at - 1):
        k -= 1  # وعادت [الطبش] لتؤكد, after رولا الطبش
    if k == at or k < 1 or words[k - 1].flags & PERSON_NAME:
        return None
    if not (can_be_verb(words[k - 1]) or words[k - 1].flags & AUXILIARY):
        return None
    return Mention((k, at), (k, at), [], "person", form.gender, "s", k)


def _whose_place_it_is(article: Article, report: Report, at: int) -> Mention | None:
    """The institution somebody went to, whose people say something there: نقل إلى [مستشفى النور]، حيث أخبروه أن."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or form.number != "p" or form.gender != "m" or report.found != "dropped":
        return None
    if words[at - 1].folded != "حيث" or at < _SOON:
        return None
    end = at - 1 - (words[at - 2].kind == COMMA)
    for k in range(end - 1, max(article.sentence(at)[0], end - _SOON), -1):
        if not words[k].flags & ORGANIZATION_HEAD or words[k].conjunction:
            continue
        if not (words[k].preposition in ("ل", "ب") or words[k - 1].folded in _TO_A_PLACE):
            return None
        last = noun_phrase_end(article, k, end, bare=True)
        body = describe(article, k, last) if last > k else None
        alone = body is not None and body.kind == "organization" and not _many_act(article, at, k)
        return body if alone else None
    return None


def _many_act(article: Article, at: int, end: int) -> bool:
    """Whether a sentence tells of many before a token, of whom a plural may be: اجتمع [الخبراء], [تجمعوا] أمام."""
    first = article.sentence(at)[0]
    if any(word.flags & MANY_PEOPLE or word.folded.endswith("وا") for word in article.words[first:end]):
        return True
    return len(persons_named(article, first, end)) > 1


def _who_did_not_but_says(article: Article, report: Report, at: int) -> Mention | None:
    """Of whom a relative clause tells what they did not do, but say: ``[إسرائيل] التي لم تشارك فيها وإنما أعلنت``."""
    words, cue = article.words, report.cue
    if cue is None or cue.part != "verb" or report.found != "dropped" or words[at - 1].folded not in _BUT_RATHER:
        return None
    first = article.sentence(at)[0]
    for k in range(at - 2, max(first, at - _SOON - _NEAR), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return None
        if words[k].flags & RELATIVE and words[k + 1].flags & NEGATION:
            return relative_antecedent(article, cue, first, k)
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


def _who_is_interviewed(article: Article, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """Who alone talks to a medium, and answers its questions: قال [سالم] في حوار مع الصحيفة. وردا على سؤال قال."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    first = article.sentence(at)[0]
    if report.found != "dropped" or form is None or form.part != "verb" or len(spoken) < 2 or first + _NEAR >= at:
        return None
    answer = first + (words[first].folded in ("في", "وفي"))
    if words[answer].folded.removeprefix("و") not in _IN_ANSWER or words[answer + 2].stem not in _QUESTIONS:
        return None
    talking = [spoke for spoke in spoken if spoke[0] < at and _talks_to_a_medium(words, spoke[2])]
    who = talking[-1][1] if talking else None
    if who is None or who is spoken[-1][1] or any(entity is not who for _, entity, _, _ in talking):
        return None
    return who if fits(who, agreement_of(report)) else None


def _talks_to_a_medium(words: list[Word], own: Report) -> bool:
    """Whether somebody says something in a talk with others: قال سالم [في حوار مع] الصحيفة إن."""
    if own.cue is None or own.cue.last >= own.first:
        return False
    reach = range(own.cue.last, min(own.first, own.cue.last + _LONGEST_PASSAGE) - 1)
    return any(words[k].stem in _TALKS and words[k + 1].folded == "مع" for k in reach)


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


def answers_with_fa(word: Word, form: CueForm) -> bool:
    """Whether a verb has ف before it, also where that makes another word: فرد is somebody too."""
    return word.conjunction == "ف" or (word.folded[0] == "ف" and form.lemma[0] != "ف")
