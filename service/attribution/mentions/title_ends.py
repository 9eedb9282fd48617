"""Where a title ends that goes on with somebody's name: whom one speaks for, defends, or is a relative of."""

from typing import Final

from service.attribution.mentions.title import Title
from service.attribution.names.names import name_end
from service.attribution.noun_phrases.institutions import starts_name
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import are_unknown
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, TITLE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_BEFORE_NAME: Final = lexicon.NATIONALITY | lexicon.HONORIFIC | lexicon.PLACE | TITLE
_COUNSEL: Final = word_set("title_ends.counsel")
_TELLING_MORE: Final = lexicon.TIME | lexicon.NATIONALITY
_RUN: Final = word_set("title_ends.run")
_RUNNING: Final = word_set("title_ends.running")
_VICTIMS: Final = word_set("title_ends.victims")
_OFFICES_OF_BODIES: Final = ("امين", "مفوض", "مدير", "قايد")  # rather named by their office than by their name
_OF_SOMEBODY: Final = word_set("title_ends.of_somebody")
_SURELY_KIN: Final = word_set("title_ends.surely_kin")


def with_whom_it_serves(
    article: Article, title: Title, first: int, end: int, last: int, *, alone: bool
) -> tuple[Title, int]:
    """A title and its end, with the name of whom its bearer speaks for, defends or is a relative of.

    Args:
        article: the article.
        title: the title as it was read.
        first: its first token.
        end: the token after its last.
        last: where the noun phrase ends.
        alone: whether nobody was named before it, so that a name may follow that is not the bearer's.

    Returns:
        The title, without a name that its institution took in, and the token after it.
    """
    title, end = _before_unknown_name(article.words, title, end, last)
    end = _with_the_represented(article, first, end, last)
    end = _past_the_client(article.words, end, last)
    return title, _with_the_relative(article, title, first, end, last) if alone else end


def _with_the_represented(article: Article, first: int, end: int, last: int) -> int:
    """The end of a title with the name of who is spoken for: المتحدث باسم الرئيس [سالم العلي] is another.

    Not so where the office has an institution of its own (باسم الأمين العام للأمم المتحدة), or where the name is of one
    who goes on to speak.
    """
    words = article.words
    k = next((k for k in range(first, end - 1) if words[k].folded == "باسم"), 0)
    if not k or not words[k + 1].flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC):
        return end
    if phrase_at(words, k + 1)[1] & lexicon.ORGANIZATION_NAME:
        return end  # المتحدث باسم جنرال موتورز [سالم العلي]
    if words[k + 1].flags & INSTITUTION or end >= last or not starts_name(article, end, last):
        return end
    if words[k + 1].stem in _OFFICES_OF_BODIES and k + 2 < end and words[k + 2].article:
        return end  # المتحدث باسم الأمين العام سالم العلي
    if any(words[j].flags & lexicon.ORGANIZATION_HEAD and words[j].preposition for j in range(k + 2, end)):
        return end
    named = max(end, name_end(article, end, last))
    if any(words[at - 1].cues and at > last for at in article.places(words[named - 1].bare)):
        return end  # المتحدث باسم الرئيس الروسي ديمتري بيسكوف … وأضاف بيسكوف
    return named


def is_of_another(words: list[Word], first: int, name: int) -> bool:
    """Whether a name after a title is that of whose relative or lawyer somebody is: والد [سامي العلي].

    Args:
        words: all words of the article.
        first: the first token of the title.
        name: the first token of the name.
    """
    head, between = words[first], words[first + 1 : name]
    possessed = head.folded.endswith(("ها", "هم", "هما", "نا")) or (head.folded[-1] == "ه" and head.form[-1] != "ة")
    if head.article or possessed or words[name].conjunction:
        return False
    known = _BEFORE_NAME | lexicon.TIME | lexicon.UNNAMED
    if head.stem in _RUNNING and between and between[0].stem in _RUN and not between[0].article:
        # مدير أعمال الفنان [سامي], مدير مكتب [سامي], but not مدير مكتب التحقيقات
        return all(word.article and word.flags & known for word in between[1:])
    needs = [word.stem in _OF_SOMEBODY and not word.article and word.folded.endswith(word.stem) for word in between]
    of_whom = needs.index(True) if True in needs else -1  # but محامي [عائلته] سامي العلي
    if not all(word.article and (word.flags & known or word.stem in _VICTIMS) for word in between[of_whom + 1 :]):
        return False
    if of_whom >= 0:
        return True  # محامي عائلة الضحية [سامي العلي], مصورة مقتل [سامي العلي]
    if head.stem in _COUNSEL:
        return not between or between[0].stem in _VICTIMS
    kin = head.flags & lexicon.KIN and (between or not head.flags & lexicon.NAME_PART)
    if not kin or (head.flags & lexicon.AMBIGUOUS_ROLE and head.stem not in _SURELY_KIN):
        return False
    own = len(between) == 1 and between[0].gender and words[name].name_gender not in (None, between[0].gender)
    return not own  # ابنة الفنان [هدى العلي]


def _with_the_relative(article: Article, title: Title, first: int, end: int, last: int) -> int:
    """The end of a title with the name of whose relative or lawyer somebody is: أرملة الفنان الراحل [سامي العلي]."""
    words, name = article.words, end
    while name < last and words[name].article and (words[name].stem in _VICTIMS or words[name].flags & _TELLING_MORE):
        name += 1
    if name >= last or not is_of_another(words, first, name) or not starts_name(article, name, last):
        return end
    end = max(name, name_end(article, name, last))
    title.role, title.organization = (first, end), None
    return end


def _before_unknown_name(words: list[Word], title: Title, end: int, last: int) -> tuple[Title, int]:
    """A title whose institution with the article ends before a name that no list knows: مدير الشركة [وانغ ونبين]."""
    if title.organization is None or not words[title.organization[0]].article:
        return title, end
    first, stop = title.organization
    j = next((k for k in range(first, stop) if not words[k].article), stop)
    head = words[first].flags
    if j == stop or stop < end or not head & lexicon.ORGANIZATION_HEAD or head & (lexicon.MEDIA | lexicon.PLACE):
        return title, end
    if not are_unknown(words, j, last) or words[j].folded.isascii():
        return title, end
    return Title(title.role, (first, j)), j


def _past_the_client(words: list[Word], end: int, last: int) -> int:
    """The token after whom counsel defends: هيئة الدفاع [عن الشريف سامي العلي]، خالد المنصوري."""
    if end + 1 >= last or words[end].folded != "عن" or words[end - 1].stem != "دفاع":
        return end
    return next((k for k in range(end + 1, last) if words[k].kind != NOT_PUNCTUATION), last)
