"""Words that are surnames behind a given name: by lists, by their shape and by what follows."""

from typing import Final

from service.attribution.names.closed_in import PATRONYMIC
from service.attribution.names.offices_near_names import is_at_a_school
from service.attribution.text.article import Article
from service.attribution.text.shapes_of_names import CLAN_SHAPE, is_unknown
from service.attribution.text.words_like_names import SECOND_PARTS
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, Word, is_only_given_name

_MOST_PLACES: Final = 24  # how many places of a word are looked at
_FEWEST_USES: Final = 2
_STYLED: Final = lexicon.STYLE | lexicon.HONORIFIC | lexicon.RANK | lexicon.ROLE | lexicon.AMBIGUOUS_ROLE
TITLING: Final = lexicon.HONORIFIC | TITLE
_OF_LEARNING: Final = word_set("surnames.of_learning")
# what Maghrebi surnames begin with, and with با those of Hadramawt, written as one word with the father's name
_FUSED: Final = ("بن", "بل", "بو")
_SHORTEST_FUSED: Final = 5
_LONGEST_BEFORE_COMMON: Final = 2  # names before a surname that is a common word
_FATHER_OF: Final = "ابو"
_ONLY_GIVEN: Final = PERSON_NAME | lexicon.NISBA | lexicon.NAME_IS_WORD
_LIKE_PREPOSITIONS: Final = "بك"
LEADERS: Final = word_set("surnames.leaders")
CRAFTS: Final = word_set("surnames.crafts")
_POSTS_AS_SURNAMES: Final = word_set("surnames.posts_as_surnames")
_STATEMENTS: Final = lexicon.SPEECH | lexicon.DOCUMENT
_OF_POSTS: Final = word_set("surnames.of_posts")

# before which a word with the article is part of one given name: محمد الطاهر
BEFORE_GIVEN: Final = ("محمد", "امحمد", "احمد")


def is_fused_surname(words: list[Word], j: int) -> bool:
    """Whether what looks like a preposition with its noun is a surname after a given name: لطفي [بالحاج], [بلحسين]."""
    word, before = words[j], words[j - 1] if j else None
    if before is None or not before.flags & lexicon.GIVEN_NAME or before.flags & TITLE:
        return False
    if word.folded[0] not in _LIKE_PREPOSITIONS:
        return False
    if word.flags & (lexicon.ROLE | lexicon.RANK) and j + 1 < len(words) and words[j + 1].flags & lexicon.GIVEN_NAME:
        return False  # أشاد سمير عطية [بالمدرب خالد] النجار
    second = before.article and j > 1 and words[j - 2].folded in BEFORE_GIVEN  # محمد الطاهر [بلحسين]
    titled = j > 1 and words[j - 2].article and words[j - 2].flags & TITLE and not before.article  # المنتجة دليلة
    if before.flags & lexicon.NAME_IS_WORD and before.form != "علي" and not (second or titled):
        return False
    fused_with = _FUSED if word.form[1:2] != "ا" else (*_FUSED, "با")  # علي [باحسان], but سالم [بأحمد]
    if word.folded[:2] in fused_with and len(word.folded) > _SHORTEST_FUSED:
        father = lexicon.entries().get(word.folded[2:])
        if father is not None and father.flags & lexicon.GIVEN_NAME and not father.flags & lexicon.NAME_IS_WORD:
            return True  # محمد المعز [بلحسين]
    fused = word.preposition in ("ب", "ك") and word.article and not word.conjunction
    other = 0 if _is_before_what_is_said(words, j + 1) else lexicon.COMMON  # قالت هدى [بالأخضر] إن
    return fused and not word.flags & ~(lexicon.NISBA | _STYLED | (lexicon.COMMON & ~other)) and not word.cues


def _is_before_what_is_said(words: list[Word], j: int) -> bool:
    """Whether a complementizer or a verb of saying with ف stands at a token: إن, أما هدى بالأخضر [فترى]."""
    if j >= len(words):
        return False
    said = words[j].folded[0] == "ف" and any(form.part == "verb" and form.frame == "say" for form in words[j].cues)
    return said or words[j].complementizer is not None


def lacks_genitive(word: Word) -> bool:
    """Whether a word is a plural that only a genitive completes: فلاحي, of فلاحين; أهالي is of nothing like it."""
    if word.article or word.preposition or word.stem[-1:] != "ي":
        return False
    plural = lexicon.entries().get(word.stem + "ن") if word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) else None
    return plural is not None and bool(plural.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL))


def is_plural_surname(words: list[Word], j: int) -> bool:
    """Whether a plural that lacks its genitive is a surname after a given name: سلوى [فلاحي] إن, not لاعبي الفريق."""
    word, before = words[j], words[j - 1] if j else None
    if before is None or not before.flags & lexicon.GIVEN_NAME or word.conjunction or not lacks_genitive(word):
        return False
    return j + 1 == len(words) or bool(words[j + 1].preposition) or is_no_name(words[j + 1])


def is_no_name(word: Word) -> bool:
    """Whether a word after what is a title or a surname leaves it a surname: a verb, a particle, a punctuation mark."""
    return word.kind != NOT_PUNCTUATION or bool(word.cues or word.complementizer or word.flags & lexicon.PREPOSITION)


def is_called_sir_within(words: list[Word], j: int) -> bool:
    """Whether السيد is a name between two others: يوسف [السيد] شرف."""
    if words[j].folded != "السيد" or j == 0 or j + 1 >= len(words):
        return False
    given, following = words[j - 1], words[j + 1]
    named = given.flags & lexicon.GIVEN_NAME and not given.article
    return bool(named) and bool(following.flags & PERSON_NAME) and not following.conjunction


def is_womans_role(word: Word) -> bool:
    """Whether a word is a woman's role with the article, and so no surname nor what a man is: المطربة, الروائية."""
    if not word.article or word.gender != "f" or not word.flags & lexicon.ROLE:
        return False
    return word.form.endswith("ة") and not word.flags & lexicon.FAMILY_NAME


def is_woman_behind_a_man(words: list[Word], title: int, j: int) -> bool:
    """Whether a woman's role stands behind a man with his title: داعب [الإعلامي] سامي العلي [المطربة].

    Args:
        words: the words of the article.
        title: the title before the name.
        j: the word behind the name.

    Returns:
        Whether it does, and tells of another then.
    """
    head, word = words[title], words[j]
    titled = head.flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.RANK)
    if not titled or head.gender != "m" or word.conjunction or word.preposition:
        return False
    before = words[j - 1].flags
    if before & TITLE or (before and not before & PERSON_NAME):
        return False  # الدكتور سامي العلي أخصائي [الجراحة], المتحدث باسم المحكمة [الإدارية]
    womans = any(name.name_gender == "f" for name in words[title + 1 : j])  # قالت النائب هدى العلي [الأستاذة]
    return is_womans_role(word) and not womans


def is_another_woman(words: list[Word], j: int, limit: int) -> bool:
    """Whether a woman's given name and surname stand behind a given name and surname: no father has such a name.

    Args:
        words: the words of the article.
        j: the token behind a name.
        limit: the token that the other's may not pass.
    """
    word, before = words[j], words[j - 1]
    if word.name_gender != "f" or not word.flags & lexicon.GIVEN_NAME or word.flags & ~_ONLY_GIVEN or j + 1 >= limit:
        return False
    following = words[j + 1]
    surname = bool(before.article or before.flags & lexicon.FAMILY_NAME)
    return surname and not following.conjunction and bool(following.flags & PERSON_NAME or following.article)


def is_clan(words: list[Word], j: int) -> bool:
    """Whether a family's name follows a father's with the article, a custom of the Gulf: الأحمد الجابر [الصباح].

    Or after a branch of it that no list knows: أحمد الصم [النقبي].
    """
    word, before = words[j], words[j - 1]
    if not (word.article and before.article) or word.conjunction or word.preposition:
        return False
    if words[j - 2].folded == _FATHER_OF and j > 2 and words[j - 3].flags & lexicon.GIVEN_NAME:
        return word.flags & ~lexicon.FAMILY_NAME == lexicon.NISBA and before.stem[-1] != "ي"  # محمود أبو العزم [الرشدي]
    father = (before.flags & lexicon.GIVEN_NAME or not before.flags) and words[j - 2].flags & lexicon.GIVEN_NAME
    if word.stem in CRAFTS and words[j - 2].flags & lexicon.GIVEN_NAME and before.flags & lexicon.FAMILY_NAME:
        following = words[j + 1] if j + 1 < len(words) else None  # محمد الشحات [الجندي]،
        return following is None or following.kind != NOT_PUNCTUATION or following.complementizer is not None
    return bool(father and word.flags & lexicon.FAMILY_NAME) and not word.flags & (TITLE | lexicon.NATIONALITY)


def is_family(word: Word) -> bool:
    """Whether a word is listed as a family name."""
    return bool(word.flags & lexicon.FAMILY_NAME)


def is_called_by_surname(words: list[Word], j: int) -> bool:
    """Whether a word of respect makes a surname of a word with the article that no list knows: الدكتور [المذن]."""
    word, before = words[j], words[j - 1] if j else words[j]
    if word.flags & ~lexicon.NISBA or word.cues or not word.article or not before.article or word.stem in _OF_LEARNING:
        return False  # الأستاذ [الجامعي]
    if j + 1 < len(words) and words[j + 1].flags & lexicon.GIVEN_NAME and not words[j + 1].article:
        return False  # القاضي [الشرعي] سالم العلي
    return bool(before.flags & lexicon.HONORIFIC) and not (
        before.flags & lexicon.RANK or (j > 1 and words[j - 2].flags & lexicon.DEMONSTRATIVE)  # هذا الأستاذ الجامعي
    )


def is_a_noun_here(article: Article, j: int) -> bool:
    """Whether the article has a word as a noun that completes others: تصف مريم [العيد], where أيام العيد is told of."""
    words, uses = article.words, 0
    for k in article.places(words[j].bare)[:_MOST_PLACES]:
        before = words[k - 1] if k else words[k]
        plain = lexicon.COMMON | lexicon.TIME
        completes = before.flags & plain and not before.flags & ~plain and not before.article and not before.cues
        uses += k != j and words[k].article and bool(completes) and not words[k].conjunction
    return uses >= _FEWEST_USES


def _is_an_object(word: Word) -> bool:
    """Whether an indefinite noun stands in the accusative, of which nothing before it is the title: مؤتمرا."""
    return word.form.endswith(ACCUSATIVE_ENDINGS) and word.flags == lexicon.COMMON and not word.article


def is_what_is_said(word: Word) -> bool:
    """Whether a given name that is a noun of saying has the article, which no such name has: ختم سالم [اللقاء]."""
    if not word.article or word.flags & lexicon.FAMILY_NAME or not word.flags & lexicon.NAME_IS_WORD:
        return False
    return any(form.part == "noun" for form in word.cues)


def is_family_with_article(article: Article, first: int, j: int) -> bool:
    """Whether a word with the article ends a name: محمد [الغامدي], but not محمد [الموجود] هناك."""
    word = article.words[j]
    flags = word.flags
    if flags & lexicon.FAMILY_NAME and not flags & lexicon.NAME_IS_WORD:
        return True
    if flags & lexicon.FAMILY_NAME and j > first + 1 and article.words[j - 2].folded in PATRONYMIC:
        return True  # سعيد بن علي [العبري]
    if flags & lexicon.NAME_IS_WORD and j > first and (is_what_is_said(word) or is_a_noun_here(article, j)):
        return False
    if j == first:
        return bool(flags & lexicon.FAMILY_NAME)
    following = article.words[j + 1] if j + 1 < len(article.words) else None
    before = article.words[j - 1]
    given = bool(before.flags & lexicon.GIVEN_NAME) or _ends_a_compound(article.words, j - 1)
    last = following is None or following.kind != NOT_PUNCTUATION or following.complementizer is not None
    last = last or (following is not None and _is_an_object(following))  # عقد النقيب فهد [المقدم] مؤتمرا
    last = last or _is_before_a_governed_clause(article.words, j + 1)  # لفت فادي [المعلم] إلى أن
    told_of = following is not None and following.flags & lexicon.RELATIVE and flags & PERSON_NAME  # سامي [القاضي] الذي
    if (last or told_of) and given and not word.conjunction and not word.preposition:
        other = flags & (lexicon.SPOKESPERSON | lexicon.MINISTER | lexicon.ORGANIZATION_HEAD) or is_womans_role(word)
        if flags & TITLE and not other:
            return True  # عمرو الجندي, رامي الصايغ: a surname that is an occupation, but هنأ كمال ناصر [الفريق]
        if not flags and before.name_gender == "m" and word.stem.endswith("ه"):
            return True  # محمد الشيبة: no adjective of a man
    adjective = flags == lexicon.COMMON | lexicon.NISBA and not (word.conjunction or word.preposition)
    if adjective and given and not before.flags & lexicon.NAME_IS_WORD:
        if last or _is_before_a_statement(article.words, j + 1):
            return True  # حاتم الشعبي: a name has no adjective
    if word.conjunction or word.preposition or flags & (lexicon.FUNCTION | lexicon.TIME):
        return False
    if flags == lexicon.COMMON and not word.cues and _ends_a_titled_name(article.words, j):
        return True  # المهندس محمد العمرة أن
    if is_at_a_school(article.words, j):
        return False
    if flags & TITLE and j - first == 1 and not before.flags & TITLE and following is not None:
        if given and following.flags & lexicon.ROLE and not following.article:
            if not following.flags & PERSON_NAME and not following.conjunction:
                return True  # وليد المعلم مدير المكتب
    if flags & TITLE and following is not None and _ends_a_lineage(article.words, j):
        return True  # رشاد بن علي المسافر الرئيس التنفيذي
    if flags & TITLE and j - first == 1 and _is_trade_of_an_officer(article.words, j):
        return True  # ردّ الوزير سامي القسيس على كلامه
    if flags & lexicon.HONORIFIC and flags & lexicon.FAMILY_NAME and given:
        named = not before.article or article.words[j - 2].folded == "عبد"
        if named and (following is None or is_no_name(following) or _is_office(following)):
            return True  # سالم الشريف في مؤتمر, سالم الشيخ وزير التموين, but سالم [الشيخ] حامد, الأزهر [الشريف]
    if flags & lexicon.HONORIFIC and not (flags & lexicon.FAMILY_NAME and flags & lexicon.RANK):
        return False
    if flags & TITLE and not flags & (lexicon.FAMILY_NAME | lexicon.AMBIGUOUS_ROLE | lexicon.RANK):
        return False
    if flags & TITLE:  # محمد الجندي is a name, محمد المفكر القبطي is not
        if last or following is None:
            return True
        if flags & lexicon.FAMILY_NAME and (
            following.flags & (lexicon.FUNCTION | lexicon.TIME)
            or (following.preposition == "ل" and following.flags & (lexicon.MEDIA | lexicon.ROLE_PLURAL))
        ):
            return True  # شعبان النجار على أن, رنا الخطيب لصحيفة
        if flags & lexicon.FAMILY_NAME and given and not following.article:
            if not following.flags & (TITLE | PERSON_NAME):
                return True  # زار سامي الخطيب مستشفى المدينة
        if flags & lexicon.FAMILY_NAME and given and following.article:
            if not following.flags & (TITLE | PERSON_NAME | lexicon.NISBA | lexicon.NATIONALITY):
                return True  # نفى سامي النجار الأنباء, but سامي النجار المصري
        qualified = following.flags & lexicon.NISBA and not flags & lexicon.FAMILY_NAME  # راجيف مينون [الشريك] الإداري
        return following.article and bool(following.flags & TITLE) and not qualified  # حسام الجندي المدير الفني
    place = 0 if flags & lexicon.FAMILY_NAME and given else lexicon.PLACE  # فراس الأبيض
    people = 0 if flags & lexicon.FAMILY_NAME else lexicon.GROUP  # حذر محمد عيسى [السكان]
    people |= 0 if flags & lexicon.FAMILY_NAME and given else lexicon.ROLE_PLURAL  # عبد الرحمن [القضاة]
    if flags & (place | people | lexicon.UNNAMED | lexicon.ORGANIZATION_HEAD | lexicon.MEDIA):
        return False
    if flags & lexicon.NATIONALITY and not flags & lexicon.FAMILY_NAME:
        size = 1 + bool(article.words[first].flags & lexicon.NAME_PART)  # أبو وليد
        fathers = article.words[j - 2].folded in PATRONYMIC  # محمد ولد بلال [العربي]
        return j - first == size or fathers  # محمد المصري is a name, جورج حبيب اللبناني is not
    if flags & (lexicon.COMMON | lexicon.DOCUMENT | lexicon.SPEECH) and not flags & lexicon.FAMILY_NAME:
        return False  # رفض هولم [القرار]
    if not flags & ~lexicon.NISBA and word.form.endswith("ية") and article.words[first].name_gender == "f":
        return True  # زوينة بنت علي الراشدانية: in Oman a woman's family name is feminine
    if not flags and following is not None and following.folded in ("في", "من", "عن", "بين") and word.stem[:1] in "مت":
        return False  # a participle with its complement: الموجود في، المقيم ب
    if not flags and not word.cues and (is_only_given_name(before) or is_unknown(before)):
        if CLAN_SHAPE.fullmatch(word.stem):
            return True  # محمد [العطاونة], سالم [الخريشات]
    many = ("ه", "ات", "ين") if is_unknown(before) else ("ه", "ات", "ين", "ون")  # نوكا [الفزون]
    return not (word.stem.endswith(many) and not flags & PERSON_NAME)


def _is_before_a_governed_clause(words: list[Word], j: int) -> bool:
    """Whether a preposition and what is said stand at a token: إلى أن, من أن."""
    return j + 1 < len(words) and bool(words[j].flags & lexicon.PREPOSITION) and words[j + 1].complementizer is not None


def _is_before_a_statement(words: list[Word], j: int) -> bool:
    """Whether what somebody says it in follows: ذكر مضر الكروي [في بيان] أن."""
    return j + 1 < len(words) and words[j].folded == "في" and bool(words[j + 1].flags & _STATEMENTS)


def _ends_a_titled_name(words: list[Word], j: int) -> bool:
    """Whether a common word stands between a titled name and what is said, or what its bearer is.

    ``المهندس محمد [العمرة] أن``, ``الأستاذ سالم مكي [الخير] والي الولاية``: an object would not stand there.
    """
    if j + 1 >= len(words) or words[j - 1].flags & lexicon.NAME_IS_WORD:
        return False
    first = j - 1
    while first > 0 and not _is_titled(words, first):
        if j - first >= _LONGEST_BEFORE_COMMON or not words[first].flags & PERSON_NAME:
            return False
        first -= 1
    if not words[first].flags & PERSON_NAME:
        return False
    following = words[j + 1]
    if following.complementizer:
        return True
    return _is_office(following)


def _is_office(word: Word) -> bool:
    """Whether a word is the head of an office behind a name: سالم الشيخ [وزير] التموين."""
    office = word.flags & lexicon.ROLE and not word.flags & PERSON_NAME
    return bool(office) and not (word.article or word.conjunction or word.preposition)


def _ends_a_compound(words: list[Word], j: int) -> bool:
    """Whether a word ends a given name of two: عبد [الله], عبد [الحميد], علاء [الدين]."""
    return words[j].folded in SECOND_PARTS or (j > 0 and words[j - 1].folded == "عبد")


def _is_trade_of_an_officer(words: list[Word], j: int) -> bool:
    """Whether a trade or an old post is the surname of whose title stands before the given name already.

    ``الوزير سامي [القسيس]``, ``النائبة رنا [النقيب]``, but ``الباحث سامي [المفتي العام]``.
    """
    if words[j].stem not in CRAFTS and words[j].stem not in _POSTS_AS_SURNAMES:
        return False
    if j < 3 or not (words[j - 1].flags & lexicon.GIVEN_NAME and words[j - 2].article):
        return False
    if not words[j - 2].flags & TITLING and not words[j - 3].flags & TITLING:
        return False  # الوزير سامي, وزير الطاقة سامي
    following = words[j + 1] if j + 1 < len(words) else None
    return following is None or not (following.article and (following.stem in _OF_POSTS or _is_qualifier(following)))


def _ends_a_lineage(words: list[Word], j: int) -> bool:
    """Whether what may be a role is a family's name, as it stands between a father's and an office: بن علي [المسافر].

    Who is named after his father has a family's name too, and nobody two roles in a row: ``رشاد بن علي [المسافر]
    الرئيس التنفيذي``, but ``رشاد بن علي [المدير] التنفيذي``, ``رشاد بن علي [الخبير] الاقتصادي``.
    """
    word, office = words[j], words[j + 1]
    if words[j - 2].folded not in PATRONYMIC or word.stem in LEADERS or word.flags & lexicon.SPOKESPERSON:
        return False
    return bool(office.flags & lexicon.ROLE) and not (
        office.conjunction or office.preposition or office.flags & lexicon.NISBA or office.form.endswith(("ي", "ية"))
    )


def is_craft_behind_names(words: list[Word], j: int) -> bool:
    """Whether a craft is a surname as two given names or more stand before it: كمال حسن منصور [الخياط]."""
    if not words[j].article or words[j].stem not in CRAFTS or words[j].conjunction or words[j].preposition:
        return False
    if j < 2 or words[j - 1].article or not (words[j - 1].flags & words[j - 2].flags & lexicon.GIVEN_NAME):
        return False
    return not words[j - 2].article or is_called_sir_within(words, j - 2)


def _is_qualifier(word: Word) -> bool:
    """Whether a word is an adjective that could tell of an office: الشرعي, المصري."""
    return bool(word.flags & (lexicon.NISBA | lexicon.NATIONALITY))


def _is_titled(words: list[Word], j: int) -> bool:
    """Whether a form of address stands right before a word: المهندس [محمد]."""
    before = words[j - 1] if j else None
    if before is not None and before.surface in (".", "/"):
        before = words[j - 2] if j > 1 else None  # د. محمد
    return before is not None and bool(before.flags & lexicon.HONORIFIC)


def is_surname(word: Word) -> bool:
    """Whether a word without the article can be a name alone, and a surname too: شحاتة."""
    if word.article or word.conjunction or word.preposition or word.flags & lexicon.NAME_IS_WORD:
        return False
    return bool(word.flags & lexicon.GIVEN_NAME and word.flags & lexicon.FAMILY_NAME)
