"""Who is somebody's: the role or kin under an attached pronoun, ``رئيسه``, ``مديرتها``, ``صديقته``, ``جيرانه``."""

from typing import Final

from service.lexicon.entries import (
    AMBIGUOUS_ROLE,
    COMMON,
    DOCUMENT,
    GROUP,
    KIN,
    ORGANIZATION_HEAD,
    ROLE,
    ROLE_PLURAL,
    SPEECH,
    UNNAMED,
    entries,
)

_SHORT: Final = 3
_SHORT_KIN: Final = frozenset("ابن ابنت بنت زوج اخت جار جدت خالت".split())
# those of the ambiguous roles that are mostly persons where they are somebody's: مخرجته، خطيبها
_SOMEBODYS: Final = frozenset(
    "مخرجه كاتب كاتبه منتجه خطيب خطيبه مساعد شريك شريكه امين امينه بطل بطله راوي راويه".split()
)
# kin that look like nothing of the kind without the pronoun, each with its gender
_KIN_OF_SOMEBODY: Final = dict.fromkeys("امه امها امهم".split(), "f") | dict.fromkeys(
    "ابوه ابوها ابوهم اخوه اخوها اخوهم عمها عمهم خالها خالهم جدها جدهم".split(), "m"
)
# many people who are somebody's, folded as they stand before a pronoun
_PEOPLE_OF_SOMEBODY: Final = frozenset(
    "جيران اقارب اخوت اخوات رفاق بنات احفاد انصار اتباع طلاب محامو محامي مويدو مويدي منتقدو منتقدي معارضو معارضي خصوم "
    "مستشارو مستشاري مساعدو مساعدي موظفو موظفي لاعبو لاعبي جماهير مشجعو مشجعي والدا والدي ذوو ذوي اهالي "
    "سكان اهل شيوخ تجار عمال اساتذت تلاميذ اصحاب صحابت جمهور".split()
)
# how plurals like رؤساء end before a pronoun
_BROKEN_PLURALS: Final[tuple[str, ...]] = ("او", "اء", "اي")
# bodies that are somebody's, folded as they stand before a pronoun: عائلته، حزبها
_BODIES_OF_SOMEBODY: Final = frozenset(
    "عايلت اسرت شركت حكومت ادارت حملت مكتب حزب لجنت كتلت حركت جماعت منظمت موسست جمعيت هييت نقابت وزارت".split()
)


def possessed(folded: str) -> tuple[int, str | None, str]:
    """The category bits, the gender and the stem of who is somebody's; no bits where a folded word is nobody so."""
    if folded[-1] not in "هما":
        return 0, None, folded
    if folded in _KIN_OF_SOMEBODY:
        return ROLE | KIN, _KIN_OF_SOMEBODY[folded], folded.removesuffix("ه").removesuffix("ها").removesuffix("هم")
    for ending in ("هما", "هم", "ها", "نا", "ه"):
        if folded.endswith(ending) and len(folded) - len(ending) > 2:
            whole = folded[: -len(ending)]
            other = ""
            if whole[-1] == "ت":
                other = whole[:-1] + "ه"  # مديرتها، أساتذته, but ناشروه are many, no ناشرة
            elif whole.endswith(("او", "اي")):
                other = whole[:-1] + "ء"  # زملاؤه، أبنائها
            for stem in (whole, other) if other else (whole,):
                entry = entries().get(stem)
                if entry is None:
                    continue
                own = entry.flags & KIN and (len(whole) > _SHORT or whole in _SHORT_KIN)
                own = own or stem in _SOMEBODYS
                if entry.flags & (ROLE | UNNAMED) and (own or not entry.flags & AMBIGUOUS_ROLE):
                    return entry.flags & (ROLE | UNNAMED | KIN), entry.gender, stem
                people = whole in _PEOPLE_OF_SOMEBODY or whole.endswith(_BROKEN_PLURALS)  # رؤساؤه, خبرائها
                if people and entry.flags & (GROUP | ROLE_PLURAL):
                    return GROUP, entry.gender, stem
                if whole in _BODIES_OF_SOMEBODY:
                    return ORGANIZATION_HEAD, entry.gender, stem
                if entry.flags & DOCUMENT and not entry.flags & ~(DOCUMENT | SPEECH | COMMON):
                    return DOCUMENT, entry.gender, stem
    return 0, None, folded
