"""Marked words that are somebody's speech, told from names, titles and terms in quotation marks."""

from typing import Final

from service.attribution.article import Article
from service.attribution.names import name_end, name_words, phrase_at
from service.attribution.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

_NAMES: Final = (
    lexicon.ORGANIZATION_NAME | lexicon.GIVEN_NAME | lexicon.FAMILY_NAME | lexicon.PLACE | lexicon.ORGANIZATION_HEAD
)
_FOREIGN: Final = lexicon.ORGANIZATION_NAME | lexicon.FAMILY_NAME | lexicon.GIVEN_NAME | lexicon.NAME_PART
_FATHERS: Final = ("ابو", "ابا", "ابي")
_LONGEST_NAME: Final = 4
_I_WILL: Final = ("سأ", "وسأ", "فسأ")
_LONGEST_MARKED_NAME: Final = 3
_LONGEST_TITLE: Final = 12
# what has a title
_WORKS: Final = frozenset(
    "فيلم افلام مسلسل روايه ديوان قصيده مسرحيه اغنيه البوم برنامج معرض مهرجان مسابقه مبادره حمله كليب لوحه".split()
)


def is_speech(article: Article, stretch: Stretch) -> bool:
    """Whether marked words inside a report are somebody's words rather than a name, a title or a term."""
    words = article.words
    inner = [w for w in words[stretch.first : stretch.last] if w.kind == NOT_PUNCTUATION]
    if not inner or all(w.folded.isascii() for w in inner):
        return False
    before = words[stretch.opening - 1] if stretch.opening else None
    if before is not None and before.kind != NOT_PUNCTUATION:
        before = None
    if before is not None and before.stem in _WORKS and not before.article and len(inner) <= _LONGEST_TITLE:
        return False  # فيلم «كيف تجعل اثنين يقعان في الحب»
    announced = before is not None and (before.complementizer is not None or before.folded in _PREDICATES)
    foreign = sum(_is_foreign(w) for w in inner) * 2 > len(inner) > 1
    if _is_called(words, stretch.opening):
        return False
    if len(inner) > _LONGEST_NAME:
        return not foreign
    named = before is not None and bool(
        before.flags & (INSTITUTION | lexicon.DOCUMENT | lexicon.PLACE) or before.stem in _NAMING
    )
    plural = before is not None and (before.number == "p" or before.form.endswith("ات"))
    if before is not None and plural and _agrees(before, inner[0]):
        return True  # معلومات «سرية»
    if foreign and not announced:
        return False
    clausal = any(_is_clause_word(w) for w in inner)
    if named and before is not None and not before.article and not (clausal and before.flags & lexicon.PLACE):
        return False  # but إيران «لم تنسحب»
    if clausal or _is_prepositional(inner[0]):
        return True
    if all(w.flags & _NAMES for w in inner):
        return False
    if len(inner) <= 3 and before is not None and before.article and before.flags & (INSTITUTION | lexicon.ROLE):
        return False
    if announced:
        return True
    if _is_named_elsewhere(article, stretch):
        return False
    if before is not None and _agrees(before, inner[0]):
        return True
    known = sum(bool(w.flags & (lexicon.COMMON | lexicon.ADVERB) or w.cues) for w in inner)
    return known * 2 >= len(inner) if len(inner) > 1 else bool(inner[0].preposition) or known == 1


def _is_called(words: list[Word], opening: int) -> bool:
    """Whether a mark opens a title or what something is called: ``تحت شعار «…»``, ``ما يعرف بـ«…»``."""
    by = opening > 1 and words[opening - 1].folded in ("ب", "بال")
    before = words[opening - 2 if by else opening - 1] if opening else None
    if before is None or before.kind != NOT_PUNCTUATION:
        return False
    return before.stem in _TITLES or before.folded in _CALLED


def is_marked_name(article: Article, stretch: Stretch) -> bool:
    """Whether marked words are the name of a person whom the article names without marks too: ``أكد «صالح» أن``."""
    if not 0 < stretch.last - stretch.first <= _LONGEST_MARKED_NAME or not stretch.closed:
        return False
    known = name_words(article)
    first, last = article.words[stretch.first], article.words[stretch.last - 1]
    if stretch.last - stretch.first == 2 and first.folded in _FATHERS:
        if not last.article and not last.flags & lexicon.PLACE and not phrase_at(article.words, stretch.first)[0]:
            return True  # «أبو جناح», but not «أبو ظبي» and «أبو الهول»
    return all(
        word.bare in known and not word.flags & (INSTITUTION | lexicon.PLACE) and not word.complementizer
        for word in article.words[stretch.first : stretch.last]
    )


def is_full_name(article: Article, stretch: Stretch) -> bool:
    """Whether marked words are nothing but a given name and a surname: لوح رئيس الحكومة «سامي المنصوري» بالحل."""
    first, last = stretch.first, stretch.last
    if not 2 <= last - first <= _LONGEST_NAME or not stretch.closed:
        return False
    words = article.words
    given = words[first].flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART) and not words[first].cues
    family = words[first + 1].article and words[first + 1].flags & lexicon.FAMILY_NAME  # صفاء النجار
    doubtful = (words[first].flags & lexicon.NAME_IS_WORD and not family) or words[first].bare == words[first + 1].bare
    return bool(given) and not doubtful and name_end(article, first, last) == last


def _is_clause_word(word: Word) -> bool:
    """Whether a word stands in clauses and not in names: a negation, a particle, a pronoun, a finite verb of saying."""
    if word.flags & (
        lexicon.NEGATION | lexicon.PARTICLE | lexicon.PRONOUN | lexicon.AUXILIARY | lexicon.COMPLEMENTIZER
    ):
        return not word.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME)
    return word.form.startswith(_I_WILL) and not word.flags


def _is_foreign(word: Word) -> bool:
    """Whether a word is in no list of Arabic words, or a foreign name: «[شيفرون فيليبس كيميكال] إل بي»."""
    bound = word.article or word.conjunction or word.preposition or word.cues
    return not bound and (not word.flags or bool(word.flags & _FOREIGN and not word.flags & ~_FOREIGN))


def _is_prepositional(word: Word) -> bool:
    """Whether marked words begin with a preposition, as phrases do and names do not: «في جميع أنحاء العالم»."""
    return bool(word.flags & lexicon.PREPOSITION) and not word.flags & (lexicon.NAME_PART | _NAMES)


def _agrees(before: Word, word: Word) -> bool:
    """Whether a marked word is the adjective of the noun before it: حالة «متردية»."""
    if before.article and not word.article and word.folded[:1] == "م" and not word.flags & _NAMES:
        return True  # a participle as predicate: القرار «مؤسف»
    feminine = before.form.endswith(("ات", "ة")) and word.form.endswith("ة")
    return feminine and not word.flags & (lexicon.ORGANIZATION_NAME | lexicon.PLACE)


# after these stands a title, however long, or what something is called
_TITLES: Final = frozenset("عنوان شعار مسمي لقب تسميه".split())
_CALLED: Final = frozenset(
    "يسمي تسمي المسمي المسماه والمسمي والمسماه يدعي تدعي المدعو المدعوه يعرف تعرف يعرفون المعروف المعروفه والمعروف "
    "والمعروفه الملقب الملقبه والملقب يلقب تلقب الموسوم الموسومه المعنون المعنونه والمعنون والمعنونه تسميته "
    "تسميتها".split()
)
# what comes before a predicate: بـ«…»، هو «…»
_PREDICATES: Final = frozenset("ب بال هو هي انه انها غير كان كانت ليس ليست".split())
_NAMING: Final = frozenset(
    "فيلم برنامج مسلسل كتاب روايه ديوان قصيده مسرحيه اغنيه البوم حمله مبادره مشروع مهرجان بطوله كاس جايزه معرض قاعه "
    "عمليه ظاهره نظام تطبيق مجله سلسله مسرح ملعب شارع حي قريه مدينه سفينه طايره صاروخ قمر فيروس مرض عاصفه اعصار سباق "
    "دوري لعبه هاشتاغ وسم مصطلح كلمه عباره اسم لقب تنظيم جماعه حركه حزب شركه موسسه منظمه صحيفه قناه وكاله موقع بند "
    "مقهي مطعم فندق استاد فرقه نادي فريق منتخب مجموعه لواء كتيبه كتايب جبهه تيار رابطه منصه خدمه جهاز هاتف سياره "
    "مسابقه مقال عنوان شعار لقاح دواء عقار منطقه مخيم معبر قانون اتفاق اتفاقيه خطه وثيقه ميناء".split()
)


def _is_named_elsewhere(article: Article, stretch: Stretch) -> bool:
    word = article.words[stretch.first]
    return not (word.flags & lexicon.COMMON or word.cues) and len(article.places(word.bare)) > 1
