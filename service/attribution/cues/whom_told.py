"""Where a subject behind a verb ends before what the verb is about: whom one asks, what one answers."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.opposed_roles import face_each_other
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_complements import serves_another
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COLON, COMMA, MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word

_TELLING: Final = ("أبلغ", "أخبر", "أعلم")
_LONGEST_MEDIUM: Final = 3
_ANSWERING: Final = ("رد", "علق", "عقب")
_OVERSEEING: Final = word_set("whom_told.overseeing")
_ASKING: Final = word_set("whom_told.asking")
_AT_SOMEBODYS: Final = word_set("whom_told.at_somebodys")
_HEARING: Final = word_set("whom_told.hearing")
_PARTIES: Final = word_set("whom_told.parties")
_ASKED: Final = word_set("whom_told.asked")
_VISITORS: Final = ("وفد", "وفود", "سفير", "سفراء", "موفد", "مبعوث")
_SOMEBODYS: Final = lexicon.KIN | lexicon.ROLE | lexicon.UNNAMED | lexicon.GROUP
_OF_MINISTERS: Final = word_set("whom_told.of_ministers")


def before_whom_told(article: Article, cue: CueMatch, start: int, end: int) -> int:
    """The end of a subject without what its verb is about, or whom it tells.

    ``رد الوزير [على سؤال النائب] بأن``, ``أبلغ وزير الصحة [المواطنين] بأن``,
    ``سأل النائب سامي حداد [وزير الصحة]: «…»``, where a title before the name says who that is.

    Args:
        article: the article.
        cue: the cue.
        start: where the subject starts.
        end: where it would end.

    Returns:
        The token after the subject.
    """
    words, form = article.words, cue.form
    if form is None or form.part != "verb" or cue.pronoun is not None:
        return end
    if form.lemma in _ANSWERING:
        return before_what_is_answered(words, start, end)
    if "person_object" in form.flags:
        end = next((k for k in range(start + 1, end) if _are_told_behind(words, start, k)), end)
    if form.frame == "say" and start + 1 < end and _is_to_somebody(words, start + 1):
        return start + 1
    if form.frame == "say":
        end = next((k for k in range(start + 1, end) if _is_to_visitors(words, start, k)), end)
        end -= end > start and _is_to_who_hears(words, start, end - 1)
    if form.lemma in _ASKING:
        end = next((k for k in range(start + 1, end) if is_asked_one(words, k)), end)
    end = before_another_in_commas(article, words[cue.first], start, end)
    if form.lemma in _TELLING:
        end = _before_medium_told(article, start, end)
    if form.lemma not in _TELLING and not _may_ask(words[cue.first]):
        return end
    mention = describe(article, start, end)
    if mention.name is None or mention.name[1] >= end or mention.kind != "person":
        return end
    titled = any(word.flags & (lexicon.ROLE | lexicon.RANK) for word in words[start : mention.name[0]])
    told = words[mention.name[1]]
    if titled and form.lemma in _TELLING and told.article and told.flags & lexicon.ROLE:
        return end if told.conjunction or told.preposition else mention.name[1]  # أبلغ الوزير سالم العلي [السفير] أن
    return mention.name[1] if titled and is_asked(words[cue.first], told) else end


def _before_medium_told(article: Article, start: int, end: int) -> int:
    """The end of a subject before the medium in marks that it informs: أبلغ الوزير [«الضحى»] أن, not صحيفة «الضحى»."""
    stretch, words = article.closed.get(end - 1), article.words
    if stretch is None or stretch.opening <= start:
        return end
    named = lexicon.ORGANIZATION_HEAD | lexicon.MEDIA | lexicon.PREPOSITION
    opening = words[stretch.opening - 1]
    short = stretch.last - stretch.first <= _LONGEST_MEDIUM
    return stretch.opening if short and not opening.flags & named and not opening.preposition else end


def before_another_in_commas(article: Article, verb: Word, start: int, end: int) -> int:
    """The end of a named subject, or one of many, before a comma, another's office and name: whom the verb asks.

    ``طالب النائب، سامي حداد[، وزير النقل، عادل زيتوني]، بأن``, but not ``طالب سامي حداد، وزير النقل، بأن``.

    Args:
        article: the article.
        verb: the verb.
        start: where the subject starts.
        end: where it would end.

    Returns:
        The token after the subject.
    """
    words = article.words
    for comma in range(start + 1, end - 2):
        office = words[comma + 1]
        if words[comma].kind != COMMA or not office.flags & lexicon.ROLE or office.flags & lexicon.ROLE_PLURAL:
            continue
        if office.article or office.conjunction or office.preposition or not _may_have_one_told(verb):
            continue
        first, other = describe(article, start, comma), describe(article, comma + 1, end)
        named = first.kind == "person" and first.name is not None
        if not (named or words[start].flags & lexicon.ROLE_PLURAL) or other.kind != "person" or other.name is None:
            continue
        before = words[other.name[0] - 1]
        served = serves_another(words, comma + 1, end) or (before.flags & lexicon.ROLE and not before.article)
        if not served:
            return comma  # but سامي حداد، [مستشار] عادل زيتوني
    return end


def _may_have_one_told(verb: Word) -> bool:
    """Whether a verb is one with whom is told or asked as its object."""
    return _may_ask(verb) or any(form.part == "verb" and "person_object" in form.flags for form in verb.cues)


def _is_to_somebody(words: list[Word], k: int) -> bool:
    """Whether one person is spoken to, right behind the office of who speaks: قال المدير [للموظف] إن."""
    word, before = words[k], words[k - 1]
    if not (word.article and word.preposition == "ل") or not before.article or before.stem in _AT_SOMEBODYS:
        return False
    office = before.flags & (lexicon.ROLE | lexicon.RANK | lexicon.KIN | lexicon.UNNAMED)
    return bool(office) and bool(word.flags & (lexicon.ROLE | lexicon.RANK) or word.stem in _ASKED)


def _is_to_visitors(words: list[Word], start: int, k: int) -> bool:
    """Whether a delegation is spoken to, behind the surname of who holds an office: أكد الرئيس العلي [للوفد] أن."""
    word, name = words[k], words[k - 1]
    if word.preposition != "ل" or word.stem not in _VISITORS or not name.flags & lexicon.FAMILY_NAME:
        return False
    return bool(words[start].flags & (lexicon.ROLE | lexicon.HONORIFIC)) and words[start].article


def is_asked_one(words: list[Word], k: int) -> bool:
    """Whether a noun right behind who asks is whom they ask: سأل القاضي [المتهم], but not سأل الطبيب المعالج.

    Args:
        words: the words of the article.
        k: the noun.

    Returns:
        Whether it is.
    """
    word, before = words[k], words[k - 1]
    theirs = word.folded.endswith(THIRD_PERSON) and word.form[-1] != "ة" and bool(word.flags & _SOMEBODYS)  # [ضيفه]
    if not (word.article or theirs) or word.conjunction or word.preposition or before.preposition:
        return False
    if before.conjunction and not theirs:
        return False
    asker = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.ORGANIZATION_HEAD
    role = before.article and before.flags & asker
    if (theirs or word.stem in _ASKED) and (role or before.flags & lexicon.PERSON_NAME):
        return not before.flags & lexicon.ROLE_PLURAL
    return False


def past_whom_asked(article: Article, cue: CueMatch, start: int, limit: int) -> int:
    """The token after whom a verb of asking asks, right behind its subject: سأل القاضي [المتهم] «…».

    Args:
        article: the article.
        cue: the verb.
        start: the token after its subject.
        limit: where to stop.

    Returns:
        The token; ``start`` where nobody is asked there.
    """
    asks = cue.form is not None and cue.form.part == "verb" and cue.form.lemma in _ASKING and cue.pronoun is None
    if not asks or not cue.last < start < limit or not is_asked_one(article.words, start):
        return start
    return max(start, noun_phrase_end(article, start, limit))


def _is_to_who_hears(words: list[Word], start: int, k: int) -> bool:
    """Whether who hears what is said ends a noun phrase of three words, behind who is of a party or a nation.

    ``قال محامي المتهم [للمحكمة] إن``, ``قال السفير الفرنسي [للرئيس] إن``, but not ``قال المبعوث الأميركي للرئيس إن``
    and ``قال الناطق الرسمي للشرطة إن``.
    """
    word, before, head = words[k], words[k - 1], words[start]
    if k != start + 2 or k + 1 >= len(words) or not word.article or word.preposition != "ل" or word.conjunction:
        return False
    if words[k + 1].complementizer is None and words[k + 1].kind not in (COLON, COMMA, MARK):
        return False
    if head.article:
        office = before.flags & lexicon.NATIONALITY and word.flags & (lexicon.ROLE | lexicon.RANK)
        return before.article and bool(office) and head.stem not in _AT_SOMEBODYS
    return before.article and before.stem in _PARTIES and word.stem in _HEARING


def _are_told_behind(words: list[Word], head: int, j: int) -> bool:
    """Whether people or a body, who are told, stand behind a definite subject: أبلغ وزير الصحة [المواطنين] بأن."""
    word, before = words[j], words[j - 1]
    if not (word.article and before.article) or word.conjunction or word.preposition:
        return False
    if _faces_whom_told(words, head, j):
        return True
    if before.flags & lexicon.MANY_PEOPLE or word.flags & (
        lexicon.NATIONALITY | lexicon.RANK | lexicon.HONORIFIC | lexicon.NISBA
    ):
        return False  # رئيس اتحاد الكتاب [العرب]
    return bool(word.flags & (lexicon.MANY_PEOPLE | lexicon.ORGANIZATION_HEAD)) and not word.flags & lexicon.PERSON_NAME


def _faces_whom_told(words: list[Word], head: int, j: int) -> bool:
    """Whether another stands behind one in office who faces them, without a name: سأل القاضي [المتهم]."""
    if not words[j].flags & lexicon.ROLE or not face_each_other(words[head].stem, words[j].stem):
        return False
    return j + 1 >= len(words) or not words[j + 1].flags & lexicon.PERSON_NAME


def before_what_is_answered(words: list[Word], start: int, end: int) -> int:
    """The end of a subject without what it answers: رد الوزير [على سؤال النائب], but رد المشرف على المشروع."""
    after = range(start + 1, end)
    return next((k for k in after if words[k].folded == "علي" and words[k - 1].stem not in _OVERSEEING), end)


def answers(verb: Word | None) -> bool:
    """Whether a verb is one of answering: رد, علق."""
    return verb is not None and any(form.part == "verb" and form.lemma in _ANSWERING for form in verb.cues)


def is_asked(verb: Word, title: Word) -> bool:
    """Whether a title behind the full name of a verb's subject is whom it asks: سأل النائب سامي حداد [وزير] الصحة."""
    if title.article or title.preposition or title.conjunction or not title.flags & lexicon.ROLE:
        return False
    lemmas = [form.lemma for form in verb.cues if form.part == "verb"]
    if any(lemma in _ASKING for lemma in lemmas):
        return True
    return bool(title.flags & lexicon.MINISTER) and any(lemma in _OF_MINISTERS for lemma in lemmas)


def _may_ask(verb: Word) -> bool:
    """Whether a verb is one of asking, whoever is asked, or some minister."""
    return any(form.part == "verb" and (form.lemma in _ASKING or form.lemma in _OF_MINISTERS) for form in verb.cues)
