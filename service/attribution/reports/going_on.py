"""Whether a sentence goes on from one that reports in the present: ``يقول الباحث إن …، [ويشير] إلى أن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.names.names_in_article import ends_a_name
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.punctuation import COLON, COMMA, NOT_PUNCTUATION
from service.lexicon.words import Word

_LONGEST_NAMED: Final = 8
# whose passive in the present is spelled apart (يشار), and which somebody who speaks goes on with
_ACTIVE: Final = ("أشار", "أبان", "اعتقد", "ظن", "توقع", "رجح", "تصور", "خشي", "لاحظ")
_NO_PASSIVES: Final = ("أشار", "أبان")  # their passives are يشار and يبان
_MOST_SENTENCES: Final = 4
_LONGEST_LEAD: Final = 8  # words: وعن مدينته الأولى [يقول]
_SOMEBODY: Final = lexicon.PERSON_NAME | lexicon.ROLE | lexicon.HONORIFIC | lexicon.UNNAMED
_PASSIVES: Final = ("ذكر",)  # ويذكر أن: for the reader to know
_SINCE: Final = ("اذ", "حيث", "لانه", "لانها")
_LONGEST_THINKER: Final = 8


def goes_on(article: Article, cue: CueMatch) -> bool:
    """Whether a sentence that began to report in the present goes on: ``يقول الباحث إن …، [ويشير] إلى أن``."""
    words, form = article.words, cue.form
    if form is not None and words[cue.first - 1].folded in _SINCE and words[cue.first - 2].kind == COMMA:
        return _thinks_before(article, cue.first - 2, form)
    if form is None or words[cue.first].conjunction != "و" or not _is_active(words[cue.first], form):
        return False
    if words[cue.first - 1].kind == COMMA:
        return begins_in_present(article, cue.first, form) or _named_in_present(article, cue.first, form)
    return _went_on_in_present(article, cue.first, form)


def _is_active(word: Word, form: CueForm) -> bool:
    """Whether a verb in the present is no passive by its letters, or taken for none: ويشير, ويحكي but not ويحكى."""
    return form.lemma in _ACTIVE or is_spelled_active(word, form)


def is_spelled_active(word: Word, form: CueForm) -> bool:
    """Whether a verb in the present is spelled as no passive is: يحكي, but not يحكى."""
    return form.lemma.endswith("ى") and word.form.endswith("ي")


def _went_on_in_present(article: Article, token: int, form: CueForm) -> bool:
    """Whether a sentence goes on from one of the last that told in the present what a person says or thinks.

    ``ويقول الخبير سالم العلي إن …. [ويتوقع] أن …``, but not where that began with ويذكر أن, which names nobody. What
    cannot be a passive goes on from the paragraph before, too: ``وعن المدينة يقول سالم العلي: «…».⏎[ويشير] إلى أن``.
    """
    tokens, words, which = article.tokens, article.words, article.tokens.sentence_of[token]
    if tokens.sentences[which][0] != token:
        return False
    farthest = tokens.paragraph_of[token] - (form.lemma in _NO_PASSIVES)
    for k in range(which - 1, max(-1, which - 1 - _MOST_SENTENCES), -1):
        first, end = tokens.sentences[k]
        verb = _verb_in_present(words, first, min(end - 1, first + _LONGEST_LEAD), form)
        if tokens.paragraph_of[first] < farthest or verb < 0:
            return False
        following = words[verb + 1]
        if following.kind == COLON:
            return True  # يقول: «…»
        if following.kind == NOT_PUNCTUATION and following.complementizer is None:
            return bool(following.flags & _SOMEBODY) or ends_a_name(article, verb + 1, verb + 2)
        if any(f.lemma in _PASSIVES for f in words[verb].cues):
            return False
    return False


def _named_in_present(article: Article, token: int, form: CueForm) -> bool:
    """Whether somebody named reports in the present in the sentence before: بدوره، يرى [سالم العلي] أن …، ويشير إلى.

    So they do who stand right before the verb: ``[سالم العلي] يرى أن …، ويشير إلى``.
    """
    verb = first_in_present(article, token, form)
    named = article.words[max(verb - 1, 0) : min(token, verb + _LONGEST_NAMED)]
    return verb >= 0 and any(word.flags & lexicon.PERSON_NAME for word in named)


def first_in_present(article: Article, token: int, form: CueForm) -> int:
    """The verb of saying in the present, of the gender of another, with which a sentence first takes a clause.

    ``وفي هذا السياق، [يرى] التقرير أن …، ويشير إلى``; -1 where a complementizer stands before it.
    """
    return _verb_in_present(article.words, article.sentence(token)[0], token - 2, form)


def _verb_in_present(words: list[Word], first: int, end: int, form: CueForm) -> int:
    """The first verb of saying in the present, of the gender of another, in a half-open token range, else -1.

    Not behind a complementizer.
    """
    for k in range(first, end):
        if words[k].complementizer is not None:
            return -1
        if any(f.part == "verb" and f.tense == "present" and f.gender == form.gender for f in words[k].cues):
            return k
    return -1


def _thinks_before(article: Article, comma: int, form: CueForm) -> bool:
    """Whether somebody named thinks or says something before a comma: ``يرجحه [شوقي]، إذ يعتقد أن``."""
    words, first = article.words, article.sentence(comma)[0]
    for k in range(comma - 1, max(first, comma - _LONGEST_THINKER) - 1, -1):
        for other in words[k].cues:
            if other.part == "verb" and other.tense == "present" and other.gender == form.gender:
                names = article.words[k + 1 : comma]
                return any(word.flags & lexicon.PERSON_NAME for word in names)
    return False


def begins_in_present(article: Article, token: int, form: CueForm) -> bool:
    """Whether the sentence of a token begins with a verb of saying in the present, of the gender of another."""
    opening = article.words[article.sentence(token)[0]]
    return any(f.part == "verb" and f.tense == "present" and f.gender == form.gender for f in opening.cues)
