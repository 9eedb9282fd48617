"""The source at the head of a chain: ``نقلت عن [مصدر] قوله``, ``نسب إلى [فلان]``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import name_at_the_end
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COMMA, DASH, FULL_STOP
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_SUBJECT: Final = 30
_LONGEST_EULOGY: Final = 6
_LONGEST_CHAIN: Final = 8
_LONGEST_ASIDE: Final = 16
_ASCRIBING: Final = ("نسب", "عزا")
_FROM_THEM: Final[dict[str, tuple[int, str | None, str]]] = {
    "عنه": (3, "m", "s"), "عنها": (3, "f", "s"), "عنهم": (3, "m", "p"), "عنهما": (3, None, "d"),
}  # fmt: skip
_OF_OLD: Final = ("ابن", "ابي")  # how those are named who hand a tradition down
_TELLING: Final = ("say", "clause")
_USED_TO: Final = ("كان", "كانت")  # عن أبي حنيفة أنه [كان] يقول
_THAT_ONE: Final = word_set("chains.that_one")
TRADITION: Final = word_set("chains.tradition")
_FROM: Final = ("عن", "وعن")
_PEOPLE: Final = ("person", "unnamed", "group")


def chained_after(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """The person behind a verb that passes words on: ``نقلت القناة عن [قائد الشرطة] أن``."""
    words = article.words
    for j in range(cue.last, min(min(limit, len(words) - 1), cue.last + _LONGEST_SUBJECT)):
        if (
            words[j].folded == "عن"
            or (words[j].folded == "علي" and words[j + 1].folded == "لسان" and cue.form and cue.form.lemma == "نقل")
            or (words[j].folded == "الي" and _ascribes(cue.form))  # نسبت الوكالة إلى [مصدر] أن
        ) and j + 1 < limit:
            start = _behind_the_mouth(words, j + 1, limit)
            end = noun_phrase_end(article, start, limit)
            mention = describe(article, start, end) if end > start else None
            return mention if mention is not None and mention.kind is not None else None
    return None


def chained_before(article: Article, cue: CueMatch) -> Mention | None:
    """The person named before a verb that passes their words on: ``وعن [مصدر أمني] نقلت الوكالة أن``."""
    words, first = article.words, article.sentence(cue.first)[0]
    if first + 1 >= cue.first or words[first].folded not in _FROM:
        return None
    end = noun_phrase_end(article, first + 1, cue.first)
    mention = describe(article, first + 1, end) if end == cue.first else None
    return mention if mention is not None and mention.kind in _PEOPLE else None


def _behind_the_mouth(words: list[Word], j: int, limit: int) -> int:
    """Where the person starts through whose mouth something is told: نقلت الوكالة على لسان [الوزير] أن."""
    return j + (words[j].folded == "لسان" and j + 1 < limit)


def chained_pronoun(article: Article, cue: CueMatch, limit: int) -> tuple[int, str | None, str] | None:
    """The pronoun of the person behind a verb that passes words on: ``نقلت [عنه] الصحيفة أن``.

    Args:
        article: the article.
        cue: the verb.
        limit: the token that opens what is passed on.

    Returns:
        Person, gender and number; None where no pronoun stands for whose words they are.
    """
    if cue.form is None or cue.form.lemma != "نقل" or cue.last >= limit:
        return None
    return _FROM_THEM.get(article.words[cue.last].folded)


def before_eulogy(words: list[Word], first: int, j: int) -> int:
    """The token before the words of honour that end at ``j`` and the dashes around them; ``j`` where there are none."""
    last = j - 1 if words[j].kind == DASH else j
    for start in range(last, max(first, last - _LONGEST_EULOGY) - 1, -1):
        size, flags = phrase_at(words, start)
        if size == last - start + 1 and flags & lexicon.EULOGY:
            return start - 2 if words[start - 1].kind == DASH else start - 1
    return j


def _ascribes(form: CueForm | None) -> bool:
    """Whether a verb ascribes words to somebody, told in the past: نسبت إلى, not قرار ينسب إلى."""
    return form is not None and form.lemma in _ASCRIBING and form.tense == "past"


def chained_source(article: Article, cue: CueMatch) -> Mention | None:
    """The source of a chain, right before قوله: ``نقلت الوكالة عن [مسؤول في الوزارة] قوله إن``."""
    words = article.words
    if words[cue.first].folded.startswith("بقول"):
        return None  # دافعوا عن الفتاة [بقولهم]: the words of who acts
    first = article.sentence(cue.first)[0]
    j = cue.first - 1
    while j > first and cue.first - j <= _LONGEST_SUBJECT:
        of_them = words[j].folded == "عن" and words[cue.first].preposition != "ب"  # but تحدث عن زميله [بالقول]
        passed_on = of_them or (words[j].folded == "علي" and words[j + 1].folded == "لسان")
        passed_on = passed_on or (words[j].folded == "الي" and _is_ascribed(words, first, j))
        if passed_on and words[j].flags & lexicon.PREPOSITION and j not in article.hidden:
            start = _behind_the_mouth(words, j + 1, cue.first)
            end = noun_phrase_end(article, start, cue.first)
            if end <= start:
                return None
            mention = describe(article, start, end)
            if mention.kind == "unnamed" and (name := name_at_the_end(article, end, cue.first)):
                mention.kind, mention.name, mention.span = "person", name, (start, name[1])
            elif skip_adverbials(article, end, cue.first) < cue.first and not (
                _is_described_more(words, end, cue) or _is_between_dashes(words, end, cue)
            ):
                return None
            pronoun = words[cue.first].pronoun
            if mention.kind == "person" and pronoun is not None and pronoun[1]:
                mention.gender = pronoun[1]  # type: ignore[assignment]  # عن الرائد نور العلي [قولها]
            return mention if mention.kind is not None else None
        j -= 1
    return _whose_words_are_read(article, cue, first)


def _whose_words_are_read(article: Article, cue: CueMatch, first: int) -> Mention | None:
    """Whose words somebody has read or likes, right before قوله: قرأت [للشاعر سالم] قوله, يعجبني من [سالم] قوله."""
    words, pronoun = article.words, cue.pronoun
    if words[cue.first].preposition or pronoun is None:
        return None
    for j in range(cue.first - 1, max(first, cue.first - _LONGEST_CHAIN) - 1, -1):
        start = j + (words[j].folded == "من")
        if start == j and words[j].preposition != "ل":
            continue
        if start == cue.first or noun_phrase_end(article, start, cue.first) != cue.first:
            return None
        mention = describe(article, start, cue.first)
        told = mention.kind in ("person", "unnamed") and mention.gender in (None, pronoun[1])
        return mention if told else None
    return None


def _is_described_more(words: list[Word], end: int, cue: CueMatch) -> bool:
    """Whether nothing but a relative clause stands before قوله: نقلت عن سالم العلي[، الذي يقود الفريق،] قوله."""
    j = end + (words[end].kind == COMMA)
    if not words[j].flags & lexicon.RELATIVE or words[j].folded in ("ما", "من") or cue.first - j > _LONGEST_ASIDE:
        return False
    return not any(words[k].complementizer or words[k].kind == FULL_STOP for k in range(j, cue.first))


def _is_between_dashes(words: list[Word], end: int, cue: CueMatch) -> bool:
    """Whether nothing but what stands between dashes is before قوله: نقلت عن سالم العلي [-الباحث في المعهد-] قوله."""
    last = cue.first - 1
    if not end < last <= end + _LONGEST_ASIDE or words[end].kind != DASH or words[last].kind != DASH:
        return False
    return not any(words[k].complementizer or words[k].kind == FULL_STOP for k in range(end, last))


def _is_ascribed(words: list[Word], first: int, j: int) -> bool:
    """Whether إلى tells to whom words are ascribed: ``نسبت الوكالة [إلى] مسؤول قوله``."""
    ascribing = (form for word in words[max(first, j - _LONGEST_CHAIN) : j] for form in word.cues)
    return any(form.lemma in _ASCRIBING for form in ascribing)


def handed_down(article: Article, cue: CueMatch) -> Mention | None:
    """Whose words a tradition hands down, between عن and the verb: ``روى مسلم عن [أنس] قال``, ``عن [النبي] أنه قال``.

    ``وعن الحفل قال`` tells what is spoken about: only a verb of tradition, words of honour, أنه or a name of old
    (ابن عباس, أبي هريرة) make it a tradition.
    """
    words, form = article.words, cue.form
    if form is None or form.part != "verb" or form.frame not in _TELLING or form.number != "s":
        return None
    if words[cue.first].conjunction:
        return None
    first = article.sentence(cue.first)[0]
    last = cue.first - 1
    last -= last > first and words[last].folded in _USED_TO and words[last - 1].folded in _THAT_ONE
    if last > first and words[last].folded in _THAT_ONE:
        last -= 1
    blessed = before_eulogy(words, first, last) if last > first else last
    for j in range(blessed - 1, max(first, blessed - _LONGEST_CHAIN) - 1, -1):
        if words[j].folded.removeprefix("و").removeprefix("ف") != "عن":
            continue
        if noun_phrase_end(article, j + 1, blessed + 1) != blessed + 1:
            return None
        mention = describe(article, j + 1, blessed + 1)
        tradition = any(word.folded in TRADITION for word in words[max(first, j - _LONGEST_CHAIN) : j])
        if mention.kind is None and tradition and blessed == j + 1 and words[blessed].flags & PERSON_NAME:
            mention.kind, mention.name, mention.head = "person", mention.span, j + 1  # روى مسلم عن [أنس]
        told = tradition or blessed < cue.first - 1 or (words[j + 1].folded in _OF_OLD and blessed == j + 2)
        return mention if told and mention.kind in ("person", "unnamed") else None
    return None
