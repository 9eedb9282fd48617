"""Many people as the source of what they say: ``قال [42٪ من المجيبين]``, ``[كل من سامي حداد وهدى سالم]``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.mention import Mention
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, SPEAKER_HEAD
from service.lexicon.punctuation import CLOSING_BRACKET, COLON, COMMA, MARK, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_TENS: Final = ("عشرون", "ثلاثون", "اربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون")
_TENS_GOVERNED: Final = tuple(tens.removesuffix("ون") + "ين" for tens in _TENS)
_IN_NUMBERS: Final = frozenset(("%", "٪", ",", ".", "،", "٫", "/"))
_PERCENT: Final = ("بالميه", "بالمايه")
_HUNDRED: Final = ("الميه", "المايه")
_PERCENT_OR_HUNDRED: Final = _PERCENT + _HUNDRED
_ABOUT_SO_MANY: Final = word_set("many_sources.about_so_many")
_NAMED: Final = SPEAKER_HEAD | PERSON_NAME | lexicon.PLACE
_EACH: Final = ("كل", "وكل")
_ONE: Final = ("احد", "احدي", "واحد", "واحده")
_HER: Final = ("احدي", "واحده")
_BOTH: Final = ("كلا", "كلتا")
_FRACTIONS: Final = word_set("many_sources.fractions")
_PARTS: Final = word_set("many_sources.parts")
_SO_MANY: Final = word_set("many_sources.so_many")
_MOST: Final = word_set("many_sources.most")
_OF_THEM: Final = word_set("many_sources.of_them")
_WHO: Final = word_set("many_sources.who")
_WITH_THEM: Final = word_set("many_sources.with_them")


def share_of_many(article: Article, start: int, limit: int) -> Mention | None:
    """The part of many that a survey tells of: ``قال [42٪ من المجيبين]``, ``وأشار [9٪]``, ``[أكثر من نصف السكان]``."""
    words = article.words
    if start + 1 < limit and words[start].folded in _BOTH and words[start + 1].stem.endswith("ين"):
        return _group(start, start + 2)  # كلا الجانبين
    if (each := _each_of_them(article, start, limit)) > start:
        return _group(start, each)  # كل من سامي حداد وهدى سالم
    if start + 2 < limit and words[start].folded in _EACH and words[start + 1].stem in _ONE:
        if words[start + 2].folded in _OF_THEM:
            return _group(start, start + 3)  # كل واحد منهما
    if (one := _one_who_end(words, start, limit)) > start:
        return Mention((start, one), kind="unnamed", gender="f" if words[start].stem in _HER else "m", head=start)
    first = start
    while first < limit and words[first].folded in _ABOUT_SO_MANY:
        first += 1  # أكثر من، نحو
    if first >= limit:
        return None
    if (people := _tens_of_people_end(words, first, limit, governed=first > start)) > first:
        return _group(start, people)
    counted = _counted_end(words, first, limit)
    if counted > first:
        percent = words[counted - 1].surface in ("%", "٪") or words[counted - 1].folded in _PERCENT_OR_HUNDRED
        end = _of_whom(article, _behind_number(words, counted, limit), limit)
        return _group(start, end) if percent or end > counted else None
    word = words[first]
    if word.folded in _FRACTIONS:
        end = noun_phrase_end(article, first + 1, limit, bare=True)
        if end > first + 1:
            return _group(start, _past_survey(article, end, limit))  # نصف السكان
    elif first + 1 < limit and word.folded in _SO_MANY and words[first + 1].folded in _OF_THEM:
        return _group(start, first + 2)  # اثنان منهم، كل منهما
    of_each = first + 2 < limit and words[first + 1].folded == "من" and words[first + 2].folded == "كل"
    if of_each or word.folded in _PARTS or (word.flags & lexicon.NUMBER and first > start):
        behind = _behind_number(words, first + 1, limit)
        end = _of_whom(article, behind, limit)
        return _group(start, end) if end > behind else None  # قرابة الثلثين من المشاركين, سبعة من كل عشرة
    if word.folded in _FRACTIONS or word.folded in _MOST:
        end = _who_end(words, first + 1, limit)
        return _group(start, end) if end > first + 1 else None  # معظم الذين التقتهم الصحيفة
    return None


def _tens_of_people_end(words: list[Word], j: int, limit: int, *, governed: bool) -> int:
    """The token after tens of people, counted in the accusative: [أربعون أثريا], نحو [خمسين طبيبا]; else ``j``."""
    if j + 1 >= limit or words[j].folded not in (_TENS_GOVERNED if governed else _TENS):
        return j
    end, counted = j + 1, words[j + 1]
    somebody = counted.flags & (lexicon.ROLE | lexicon.UNNAMED) or (not counted.flags and counted.folded[0] == "م")
    if not somebody or not _is_counted(counted):
        return j
    while end < limit and _is_counted(words[end]):
        end += 1
    return end


def _is_counted(word: Word) -> bool:
    """Whether a word is in the indefinite accusative, as what tens count and its adjectives are."""
    plain = not (word.article or word.conjunction or word.preposition or word.flags & lexicon.TIME)
    return plain and word.form.endswith(("ا", "ة")) and word.pronoun is None


def _group(start: int, end: int) -> Mention:
    return Mention((start, end), kind="group", number="p", head=start)


def _counted_end(words: list[Word], j: int, limit: int) -> int:
    """The token after a number in digits and its hundredths: ``[42٪]``, ``[20 بالمئة]``, ``[8 في المئة]``."""
    first = j
    if j < limit and words[j].kind == COMMA:
        return j  # قال[،] من جهة أخرى، إن
    while j < limit and (words[j].folded[:1].isdigit() or words[j].surface in _IN_NUMBERS):
        j += 1
    if j == first or words[j - 1].surface in ("%", "٪"):
        return j
    if j < limit and words[j].folded in _PERCENT:
        return j + 1
    if j + 1 < limit and words[j].folded == "في" and words[j + 1].folded in _HUNDRED:
        return j + 2
    return j


def _behind_number(words: list[Word], j: int, limit: int) -> int:
    """The token behind what stands between how many and of whom: ``12٪ [فقط] من``, ``الثلثين [(62٪)] من``."""
    if j < limit and words[j].folded == "فقط":
        j += 1
    if j < limit and words[j].kind == OPENING_BRACKET:
        closing = _counted_end(words, j + 1, limit)
        if j + 1 < closing < limit and words[closing].kind == CLOSING_BRACKET:
            return closing + 1
    return j


def _of_whom(article: Article, j: int, limit: int) -> int:
    """The token after those of whom a share is: ``[من المجيبين]``, ``[من كل عشرة أطفال]``, ``[ممن حضروا]``."""
    words = article.words
    while j + 1 < limit and words[j].folded == "من":
        if (end := _who_end(words, j + 1, limit)) > j + 1:
            return end
        first = j + 1
        if words[first].folded == "كل" and first + 1 < limit:
            first += 1
            counted = words[first].folded in _SO_MANY or words[first].folded[:1].isdigit()
            first += counted and first + 1 < limit and words[first + 1].number == "p"
        j = _past_survey(article, max(_group_end(article, first, limit), first + 1), limit)
    if (end := _who_end(words, j, limit)) > j:
        return end
    return j + 1 if j < limit and words[j].folded in ("منهم", "منهن") else j


def _group_end(article: Article, j: int, limit: int) -> int:
    """The token after many, with what describes them where what they say opens at once: من [المقيمين الأجانب] إنهم."""
    words = article.words
    end = noun_phrase_end(article, j, limit)
    opens = end < len(words) and (words[end].opens or words[end].kind in (COLON, COMMA) or words[end].folded in _WHO)
    return end if opens else noun_phrase_end(article, j, limit, bare=True)


def _past_survey(article: Article, j: int, limit: int) -> int:
    """The token behind the survey that those of whom a share is took part in: 60٪ من المشاركين [في الاستطلاع]."""
    words = article.words
    if j + 1 >= limit or words[j].folded != "في" or not words[j - 1].stem.endswith("ين"):
        return j
    if not (words[j + 1].article and words[j + 1].flags & lexicon.DOCUMENT):
        return j
    return max(noun_phrase_end(article, j + 1, limit, bare=True), j + 2)


def _who_end(words: list[Word], j: int, limit: int) -> int:
    """The token after a clause that tells who they are: ``[ممن شملهم الاستطلاع]``; ``j`` where none begins there."""
    verb = j if j > 0 and words[j - 1].folded == "من" else j + 1
    if j < limit and words[j].folded not in _WHO and not (
        verb + 1 < limit and words[verb - 1].folded == "من" and _is_done_to_them(words, verb)
    ):  # fmt: skip
        return j
    return next((k for k in range(j, limit) if words[k].kind == COMMA), limit)


def _one_who_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the clause that tells of whom one is one: ``[أحد من التقينا بهم]``; ``j`` where none does."""
    if j + 3 >= limit or words[j].stem not in _ONE or words[j].article or words[j + 1].folded != "من":
        return j
    verb = words[j + 2]
    did = verb.form.endswith("وا") or words[j + 3].folded in _WITH_THEM  # أحد من [حضروا] الحفل, من [التقينا] بهم
    if (not did or verb.flags & ~(lexicon.COMMON | lexicon.VERB)) and not _is_done_to_them(words, j + 2):
        return j
    return next((k for k in range(j + 2, limit) if words[k].kind == COMMA), limit)


def _is_done_to_them(words: list[Word], j: int) -> bool:
    """Whether a verb tells what was done to them: من [شملهم] المسح, من [تحدثت إليهم] الصحيفة."""
    word = words[j]
    if word.article or word.preposition or word.flags & ~lexicon.COMMON:
        return False
    return (not word.flags and word.folded.endswith(("هم", "هن"))) or words[j + 1].folded in _WITH_THEM


def share_start(words: list[Word], first: int, of: int) -> int:
    """Where a share in digits begins before من at ``of``: ``[96٪] من المجيبين يعتقدون``; ``of`` where none stands.

    Args:
        words: the words of the article.
        first: the token that the share may not pass.
        of: the token of من.

    Returns:
        The first token of the share.
    """
    j = of
    if j > first and words[j - 1].folded in _PERCENT:
        j -= 1
    elif j > first + 1 and words[j - 1].folded in _HUNDRED and words[j - 2].folded == "في":
        j -= 2
    while j > first and (words[j - 1].folded[:1].isdigit() or words[j - 1].surface in _IN_NUMBERS):
        j -= 1
    while j < of and not words[j].folded[:1].isdigit():
        j += 1
    return j if words[of - 1].surface in ("%", "٪") or words[of - 1].folded in _PERCENT_OR_HUNDRED else of


def are_many(article: Article, cue: CueMatch, start: int) -> bool:
    """Whether a plural of men that no list knows is the subject of a verb of saying: يقول [عاملون] في المقاهي."""
    word, form = article.words[start], cue.form
    if form is None or form.part != "verb" or form.gender != "m" or word.preposition:
        return False
    if word.bare in name_words(article):
        return False  # كالهون, after ديفيد كالهون
    if form.frame != "say" and not (form.frame == "clause" and start == cue.last):
        return False
    after = article.words[start + 1] if start + 1 < len(article.words) else word
    if not word.flags and not word.article and not word.cues and word.folded.endswith("ون"):
        if after.kind in (MARK, COMMA) or after.complementizer is not None:
            return False  # قال [كالهون] «…»: men in the plural are told more about
    plain = not word.flags & ~(lexicon.COMMON | lexicon.NISBA) and len(word.stem) > 4
    plain = plain and all(reading.part == "participle" for reading in word.cues)
    return plain and word.folded.endswith(("ون", "وه", "وها", "وهم"))  # يرى [مؤيدوه] أن


def _each_of_them(article: Article, start: int, limit: int) -> int:
    """The token after those who are named one by one behind «كل من»; ``start`` where nobody is."""
    words = article.words
    if start + 4 > limit or words[start].folded != "كل" or words[start + 1].folded != "من":
        return start
    if not words[start + 2].flags & _NAMED or words[start + 2].preposition:
        return start
    end = noun_phrase_end(article, start + 2, limit)
    while end < limit and words[end].conjunction == "و" and words[end].flags & _NAMED:
        end = max(noun_phrase_end(article, end, limit), end + 1)
    many = any(words[k].conjunction == "و" for k in range(start + 3, end))
    return end if many else start
