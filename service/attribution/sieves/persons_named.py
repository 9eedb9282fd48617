"""The persons named anywhere in a stretch of an article, with the preposition that governs each."""

from typing import Final

from service.attribution.cues.next_words import says_as_participle
from service.attribution.cues.no_subjects import CALLS
from service.attribution.mentions.kinds import SON_OR_FATHER
from service.attribution.mentions.mention import Mention
from service.attribution.names.closed_in import PATRONYMIC
from service.attribution.names.names import name_end, namesake_end
from service.attribution.names.names_in_article import name_words
from service.attribution.names.names_with_article import is_listed_with_article
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import bears_a_name
from service.attribution.sieves.adjectives import tells_of_a_thing
from service.attribution.sieves.named import Named
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at, revered_end
from service.attribution.text.shapes_of_names import is_deed_of_a_body
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.revered import PROPHET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, is_only_given_name

_MOST_TITLES: Final = 4
BESIDE: Final = word_set("persons_named.beside")
SUCH_AS: Final = word_set("persons_named.such_as")
_TITLES: Final = lexicon.TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY


def persons_named(article: Article, first: int, end: int) -> list[Named]:
    """The persons named in a half-open token range, in order, with the preposition that governs each.

    Args:
        article: the article.
        first: the first token.
        end: the token after the last.

    Returns:
        The persons, each with what governs the name.
    """
    words = article.words
    known = name_words(article)
    found: list[Named] = []
    j = first
    while j < end:
        if words[j].phrases is not None:
            size, phrase = phrase_at(words, j)
            if size and (phrase & lexicon.EULOGY or (size > 1 and phrase & lexicon.ORGANIZATION_NAME)):
                j += size  # صلى [الله] عليه وسلم and [الهلال الأحمر] name nobody
                continue
        revered, bearer = revered_end(words, j, end)
        if bearer == PROPHET:
            found.append(Named(j, Mention((j, revered), (j, revered), [], "person", "m", "s", j), _governing(words, j)))
            j = revered
            continue
        if not _begins_name(words, j, known):
            j += 1
            continue
        stop = max(name_end(article, j, end), j + 1)
        if j and (bears_a_name(words[j - 1]) or words[j - 1].folded in CALLS or _is_a_namesake(words, j, end)):
            j = stop  # في دوري [روشن السعودي], شركة [سامي العلي], لا تخف يا [زكريا]
            continue
        gender = "m" if words[j].folded in SON_OR_FATHER else words[j].name_gender
        mention = Mention((j, stop), (j, stop), [], "person", gender, "s", j)  # type: ignore[arg-type]
        found.append(Named(j, mention, _governing(words, j)))
        j = stop
    return found


def _begins_name(words: list[Word], j: int, known: frozenset[str]) -> bool:
    """Whether a person is named at a token: by a given name, or by a word of a name that the article has in full."""
    word = words[j]
    if not word.flags & lexicon.GIVEN_NAME and word.bare not in known and word.folded not in SON_OR_FATHER:
        return False  # nearly every word
    if word.kind != NOT_PUNCTUATION or (word.folded[0] == "و" and not word.flags):
        return False
    if word.article and word.flags & lexicon.HONORIFIC and j + 1 < len(words) and words[j + 1].bare in known:
        return False  # [السيد] بلاتر: said with respect
    if word.article and word.flags & lexicon.ORGANIZATION_NAME and not is_listed_with_article(word):
        if j + 1 == len(words) or not words[j + 1].flags & PERSON_NAME or words[j + 1].conjunction:
            return False  # لاعبو [الوداد], though وداد is a given name
    if j and word.article and words[j - 1].folded == "في" and not is_listed_with_article(word):
        return False  # عقد اجتماعه في [الرابية]
    if says_as_participle(words, j):
        return False  # بكت [مشيرة] إلى أنها تعبت
    if is_only_given_name(word):
        if word.article and _is_adjective_of_a_title(words, j):
            return False
        return not (is_deed_of_a_body(words, j) or (word.article and tells_of_a_thing(words, j)))
    if word.folded in SON_OR_FATHER and j + 1 < len(words):
        following = words[j + 1]  # [ابن] مسعود, but not ابن البلد
        return bool(following.flags & lexicon.GIVEN_NAME) and not (following.article or following.conjunction)
    if word.flags & lexicon.GIVEN_NAME and j + 1 < len(words) and words[j + 1].folded in PATRONYMIC:
        return True  # [راشد] بن حمد: راشد is an adjective too
    if word.bare not in known or word.preposition == "ك" or not is_name_word(words, j):
        return False
    if word.article and j + 1 < len(words) and words[j + 1].flags & lexicon.GIVEN_NAME:
        return False  # رئيس الوزراء [التركي] أحمد
    return bool(word.flags & PERSON_NAME) or not (word.flags or word.article or word.cues)


def _is_adjective_of_a_title(words: list[Word], j: int) -> bool:
    """Whether a word with the article stands between a title and a given name: الفنان [القدير] عبد الرزاق."""
    title, name = words[j - 1], words[j + 1] if j + 1 < len(words) else words[j]
    titled = j > 0 and title.article and bool(title.flags & (lexicon.ROLE | lexicon.HONORIFIC))
    return titled and bool(name.flags & lexicon.GIVEN_NAME) and not (name.article or name.preposition)


def _is_a_namesake(words: list[Word], j: int, end: int) -> bool:
    """Whether a name behind a title or another is a place's or institution's: مستشفى الملك [فيصل], متحف طه [حسين]."""
    if j < 2:
        return False
    if words[j - 1].article:
        return namesake_end(words, j - 1, end) > j
    return bool(words[j - 1].flags & lexicon.GIVEN_NAME) and bears_a_name(words[j - 2])


def _governing(words: list[Word], j: int) -> str:
    """The preposition that governs a name and the titles before it: ``عن [مدير النادي] سعيد``."""
    first = max(0, j - _MOST_TITLES)
    while j > first and not words[j].preposition and words[j - 1].flags & _TITLES:
        j -= 1
    if words[j].preposition:
        return words[j].preposition
    if words[j].conjunction or (j and words[j - 1].folded in SUCH_AS):
        return "and"  # one of many
    if j and words[j - 1].folded in BESIDE:
        return "preposition"  # جرى اللقاء بحضور [مدير النادي] سعيد
    before = words[j - 1].folded if j and words[j - 1].flags & lexicon.PREPOSITION else ""
    return "" if not before else before if before == "عن" else "preposition"
