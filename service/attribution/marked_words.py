"""Marked words that are somebody's speech, told from names, titles and terms in quotation marks."""

from service.attribution.article import Article
from service.attribution.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION

_NAMED_HEADS = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.MEDIA
_NAMES = lexicon.ORGANIZATION_NAME | lexicon.GIVEN_NAME | lexicon.FAMILY_NAME | lexicon.NATIONALITY | lexicon.PLACE | lexicon.ORGANIZATION_HEAD
_LONGEST_NAME = 4


def is_speech(article: Article, stretch: Stretch) -> bool:
    """Whether marked words inside a report are somebody's words rather than a name, a title or a term."""
    words = article.words
    size = sum(words[k].kind == NOT_PUNCTUATION for k in range(stretch.first, stretch.last))
    inner = words[stretch.first : stretch.last]
    if all(w.folded.isascii() for w in inner):
        return False
    if size > _LONGEST_NAME:
        return True
    before = words[stretch.opening - 1] if stretch.opening else None
    if before is not None and before.kind == NOT_PUNCTUATION:
        named = before.flags & (_NAMED_HEADS | lexicon.DOCUMENT | lexicon.PLACE) or before.stem in _NAMING
        if named and not before.article:
            return False
        if before.article and before.flags & (_NAMED_HEADS | lexicon.ROLE) and size <= 2:
            return False
    if size <= 3 and all(w.flags & _NAMES or w.kind != NOT_PUNCTUATION for w in inner):
        return False
    return not (size == 1 and inner[0].article and not inner[0].preposition and stretch.opening and _is_named_elsewhere(article, stretch))


_NAMING = frozenset(
    "فيلم برنامج مسلسل كتاب روايه ديوان قصيده مسرحيه اغنيه البوم حمله مبادره مشروع مهرجان بطوله كاس جايزه معرض قاعه "
    "عمليه ظاهره نظام تطبيق مجله سلسله مسرح ملعب شارع حي قريه مدينه سفينه طايره صاروخ قمر فيروس مرض عاصفه اعصار سباق "
    "دوري لعبه هاشتاغ وسم مصطلح كلمه عباره اسم لقب تنظيم جماعه حركه حزب شركه موسسه منظمه صحيفه قناه وكاله موقع بند "
    "مقهي مطعم فندق استاد فرقه نادي فريق منتخب مجموعه لواء كتيبه كتايب جبهه تيار رابطه منصه خدمه جهاز هاتف سياره "
    "مسابقه مقال عنوان شعار لقاح دواء عقار منطقه مخيم معبر قانون اتفاق اتفاقيه خطه وثيقه ميناء".split()
)


def _is_named_elsewhere(article: Article, stretch: Stretch) -> bool:
    folded = article.words[stretch.first].folded
    return sum(w.folded == folded for w in article.words) > 1
