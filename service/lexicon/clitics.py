"""The ways to take the clitics off a word: ``وبالوزير`` is و and بالوزير, or و, ب, the article and وزير."""

from typing import Final

# the conjunction, the preposition, whether there is an article, the stem
Way = tuple[str, str, bool, str]

_CLITICS: Final = frozenset("والفبك")  # the letters that clitics before a word begin with
# verbs, their nouns and God's name, whose first letters only look like the article
_NO_ARTICLE: Final = frozenset(
    (
        "الله التقي التقت التقيا التقوا التقيت التقينا التقاه التقاها التقاهم التقته التقتها التقتهم التقاء "
        "التحق التحقت التحقوا التحاق التحاقه التحاقها التحاقهم التزم التزمت التزموا التزام التزامه التزامها التزامهم "
        "التزامنا التزاما التزامات التزاماته التزاماتها التمس التمست التمسوا التماس التماسا التفت التفتت التف التفاف "
        "التقط التقطت التقطوا التقطها التقطه التقطته التقطتها التقاط التهاب التهابا التهابات التباس التجاء التيام "
        "التهمت الغاء القاء القاءه الزام الزامه الحاق الحاح الصاق القي القت القوا الغت الغوا"
    ).split()
)


def ways_to_strip(folded: str) -> list[Way]:
    """Every way to take clitics off a folded word, that with the fewest first."""
    ways: list[Way] = [("", "", False, folded)]
    first = folded[0]
    if first in _CLITICS:
        _strip(ways, "", folded)
        if first in "وف" and len(folded) > 2:
            rest = folded[1:]
            ways.append((first, "", False, rest))
            _strip(ways, first, rest)
    return ways


def _strip(ways: list[Way], conjunction: str, rest: str) -> None:
    """Add the ways to take a preposition and the article off what follows a conjunction."""
    length, first = len(rest), rest[0]
    if length <= 3 or first not in _CLITICS:
        return
    if first == "ا":
        if rest[1] == "ل":
            ways.append((conjunction, "", True, rest[2:]))
    elif first == "ل" and rest[1] == "ل":
        ways.append((conjunction, "ل", True, rest[2:]))
        ways.append((conjunction, "ل", True, rest[1:]))
    elif first in "بك" and length > 4 and rest.startswith("ال", 1):
        ways.append((conjunction, first, True, rest[3:]))
    elif first in "بلك":
        ways.append((conjunction, first, False, rest[1:]))
        if rest.startswith("لال"):
            ways.append((conjunction, "ل", True, rest[3:]))


def has_no_article(folded: str) -> bool:
    """Whether the first letters of a folded word, which may have a conjunction, only look like the article."""
    return folded in _NO_ARTICLE or (folded[0] in "وف" and folded[1:] in _NO_ARTICLE)
