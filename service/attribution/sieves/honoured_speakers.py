"""Who is named by nothing but honour: سموه, معاليه, or the words after God's name and the Prophet's."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.title import Range
from service.attribution.names.names import name_end
from service.attribution.names.names_in_article import name_words
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.phrase_objects import is_own_word
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, MARKS, Report
from service.attribution.sieves.antecedents import Antecedents
from service.attribution.sieves.candidates import Agreement, Spoken, agreement_of, fits
from service.attribution.speakers.descriptions import points_back
from service.attribution.speakers.recognition import known
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.revered_speakers import revered
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, revered_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION
from service.lexicon.revered import GOD, PROPHET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_HONOURED_BACK: Final = 400
_REVERED_BACK: Final = 16
_HE: Final = (3, "m", "s")
_SAY: Final = "قال"
_THEN: Final = ("ثم", "كما", "وكما")
_BRACKETS: Final = ("(", "((", "{", "﴿", "﴾")
_LONGEST_LEAD: Final = 8
_LONGEST_REFERENCE: Final = 8
_ACTS: Final = word_set("honoured_speakers.acts")
_OTHERS_OR_SPEECH: Final = PERSON_NAME | lexicon.UNNAMED | lexicon.ROLE | lexicon.ORGANIZATION_HEAD | lexicon.SPEECH
_PRAYING: Final = word_set("honoured_speakers.praying")
_OF_HIM: Final = ("عنه", "وعنه")
_NO_OBJECT: Final = lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.NUMBER
_ACTORS: Final = PERSON_NAME | lexicon.UNNAMED | lexicon.ROLE | lexicon.HONORIFIC


def honoured_by_words(article: Article, report: Report, speakers: Speakers) -> Entity | None:
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
    return revered(speakers, bearer, (first, first + size))


def revered_who_acts(article: Article, report: Report, speakers: Speakers) -> Entity | None:
    """God or the Prophet, who acts last in the sentence before words that are cited: ``أمرنا الله بالعدل فقال: «…»``.

    Words of honour alone name him too: ``كان صلى الله عليه وسلم يقول: «…»``. A clause is his where he told of something
    before: ``ذكر [الله] دعاء عباده ثم بين أنه``.
    """
    cue = report.cue
    if cue is None or agreement_of(report) != _HE:
        return None
    clause = report.opening == CLAUSE
    if not clause and report.opening not in (MARKS, AFTER_COLON):
        return None
    words, at, behind = article.words, cue.first, -1
    who: tuple[str, Range] | None = None
    k = max(article.sentence(at)[0], at - _REVERED_BACK)
    while k < at:
        end, bearer = _revered_at(words, k, at)
        if bearer and k != behind and _acts(words, k, bearer):  # but أمر الله [نبيه]
            who = bearer, (k, end)
        elif clause and behind <= k <= behind + 1 and behind > 0:
            pass  # ذكر الله دعاء [عباده]: what he told of
        elif k in article.closed or (words[k].flags & _ACTORS and k and can_be_verb(words[k - 1]) and not bearer):
            who = None  # another's words stand between, or another acts: فجاء [رجل] فقال
        k = max(end + eulogy_at(words, end)[0] if bearer else end, k + 1)
        behind = k if bearer else behind
    if who is None or (clause and not _tells_and_goes_on(article, who[1], at)):
        return None
    report.sieve = "subject of the sentence"
    return revered(speakers, *who)


def _tells_and_goes_on(article: Article, name: Range, at: int) -> bool:
    """Whether God or the Prophet told of something right before a verb that goes on: ``ذكر [الله] دعاء عباده ثم بين``.

    Not where he is who is remembered: ``ذكر الله كثيرا ثم بين``.
    """
    words = article.words
    told = name[1] + eulogy_at(words, name[1])[0]
    if words[at - 1].folded not in _THEN or told >= at - 1 or not name[0]:
        return False
    if not any(form.part == "verb" for form in words[name[0] - 1].cues):
        return False
    if any(word.complementizer is not None for word in words[told:at]) or not _is_noun(words[told]):
        return False
    if words[told].article or has_pronoun(words[told]):
        return True
    return words[told].form[-1] != "ا" and told + 1 < at - 1 and _is_noun(words[told + 1])


def _is_noun(word: Word) -> bool:
    """Whether a word can be an object or whose it is: [دعاء] [عباده]; neither في nor مرة."""
    return word.kind == NOT_PUNCTUATION and not (word.preposition or word.conjunction or word.flags & _NO_OBJECT)


def revered_again(article: Article, report: Report, speakers: Speakers, spoken: list[Spoken]) -> Entity | None:
    """God or the Prophet, cited once more: ``قال تعالى: (…)، وقال: (…)``, ``(…) وبين فضله بقوله: (…)``.

    What is cited stands in marks of the same kind and follows at once, beyond the end of a sentence in brackets alone:
    who cites it quotes others and is quoted in quotation marks too.
    """
    cue, stretch = report.cue, report.stretch
    if cue is None or cue.form is None or cue.form.lemma != _SAY or stretch is None or not spoken:
        return None
    _, entity, before, _ = spoken[-1]
    if before.stretch is None or not speakers.is_revered(entity) or agreement_of(report) != _HE:
        return None
    words, mark = article.words, article.words[stretch.opening]
    first = _past_reference(words, before.stretch.closing + before.stretch.closed)
    if mark.surface != words[before.stretch.opening].surface or not 0 <= cue.first - first <= _LONGEST_LEAD:
        return None
    ended = words[first].kind == FULL_STOP
    if ended and mark.surface not in _BRACKETS:
        return None
    first += ended or words[first].kind == COMMA
    lead = words[first : cue.first]
    goes_on = lead[0] if lead else words[cue.first]
    if not goes_on.conjunction and goes_on.folded not in _THEN:
        return None
    if lead and not (len(lead) == 1 and goes_on.folded in _THEN) and not _did_it_by_saying(lead, words[cue.first]):
        return None
    report.sieve = "last speaker"
    return entity


def _past_reference(words: list[Word], j: int) -> int:
    """The token after the brackets that tell where a verse is found: ``[البقرة: 279]``; else the token."""
    if j >= len(words) or words[j].surface not in ("[", "("):
        return j
    end = min(len(words), j + _LONGEST_REFERENCE)
    return next((k + 1 for k in range(j + 1, end) if words[k].surface in ("]", ")")), j)


def _did_it_by_saying(lead: list[Word], cue: Word) -> bool:
    """Whether whoever spoke last does something with what is cited: ``[وبين فضله] بقوله``, not ``وختم خطبته بقوله``."""
    if not cue.folded.startswith("ب") or not can_be_verb(lead[0]):
        return False
    if is_own_word(lead[-1]):
        return False  # وختم [حديثه] بقوله
    return not any(w.kind != NOT_PUNCTUATION or w.complementizer or w.flags & _OTHERS_OR_SPEECH for w in lead)


def _revered_at(words: list[Word], k: int, at: int) -> tuple[int, str]:
    """The token after a name of God or the Prophet, or after words of honour, at a token, and its bearer, else ""."""
    end, bearer = revered_end(words, k, at)
    if bearer:
        return end, bearer
    size, flags = eulogy_at(words, k)
    return k + size, GOD if flags & lexicon.OF_GOD else PROPHET if flags & lexicon.OF_THE_PROPHET else ""


def _acts(words: list[Word], start: int, bearer: str) -> bool:
    """Whether whoever is named at a token is the subject of a verb before it: ``أمرنا [الله]``, ``إن [الله] أمر``."""
    before = words[start - 1] if start else None
    if before is None or before.complementizer or before.flags & lexicon.AUXILIARY or before.folded in _OF_HIM:
        return True
    if before.kind in (COLON, MARK, FULL_STOP):
        return True  # قال الشيخ: [الله] أمرنا بالعدل
    act = before.folded.removeprefix(before.conjunction)
    if act in _ACTS or (act[:1] in ("و", "ف") and act[1:] in _ACTS):
        return True  # [وأمر] الله, which is somebody's name too
    if before.kind != NOT_PUNCTUATION or before.article or before.flags & lexicon.PREPOSITION or before.preposition:
        return False
    if bearer == GOD and act in _PRAYING:
        return False  # سأل [ربه] الهداية وقال
    return can_be_verb(before) or has_pronoun(before) or before.folded.endswith("نا")


def honoured_before(article: Article, source: Mention, at: int, antecedents: Antecedents) -> Entity | None:
    """Whom معاليه or سموه honours: who acted last of those with that style, else the person named last.

    None where that is who spoke last.
    """
    speakers = antecedents.speakers
    if not points_back(article, source):
        return None
    styled = antecedents.styled_before(source, at)
    if styled is not None:
        return resolve(speakers, styled)
    if known(speakers, source) is not None:
        return None  # قال سموه, who was called nothing else
    if speakers.by_head.get(("unnamed", article.words[source.span[0]].folded.removesuffix("نا"))):
        return None  # أكد مصدر …. وأضاف [مصدرنا]
    return _nearest_person(article, at, (3, source.gender, "s"), speakers) if speakers.last_person is None else None


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
        entity = resolve(speakers, Mention((j, end), (j, end), [], "person", word.name_gender, "s", j))  # type: ignore[arg-type]
        if fits(entity, agreement):
            return entity
    return None
