"""The names that an article has, where a given name, a title or a verb of saying vouches for one."""

from typing import Final

from service.attribution.names.names import ends_before_words_said, name_end
from service.attribution.names.names_with_article import is_listed_with_article
from service.attribution.names.surnames import CRAFTS, TITLING, is_plural_surname
from service.attribution.names.words_of_names import ESTEEMED, NOT_A_NAME, is_name_word
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import is_unknown, is_unknown_name, is_unknown_subject
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, FULL_STOP, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

INITIALS: Final = word_set("names_in_article.initials")
NO_SIR: Final = word_set("names_in_article.no_sir")


def name_words(article: Article) -> frozenset[str]:
    """The bare words of every name that a given name or a title vouches for somewhere in the article."""
    if article.name_words is None:
        names = _find_names(article)
        article.name_ends = frozenset([name[k:] for name in names for k in range(1, len(name))])
        article.name_words = frozenset([word for name in names for word in name])
    return article.name_words


def ends_a_name(article: Article, first: int, last: int) -> bool:
    """Whether words end a longer name that is vouched for: قايد السبسي, where الباجي قايد السبسي is named."""
    if article.words[last - 1].bare not in name_words(article):
        return False
    return tuple([word.bare for word in article.words[first:last]]) in article.name_ends


def is_known_surname(article: Article, j: int) -> bool:
    """Whether a longer name ends elsewhere with a family name, though a trade too, or with what no list has: الخطيب."""
    word = article.words[j]
    if word.preposition or word.conjunction or word.flags & lexicon.NATIONALITY:
        return False  # الفنان [التونسي]
    unlisted = is_unknown(word) or (word.article and not word.flags & ~lexicon.NISBA and not word.cues)  # الخنيفري
    bare = not word.article and j > 0 and article.words[j - 1].article and article.words[j - 1].flags & TITLE
    return bool(unlisted or bare or word.flags & lexicon.FAMILY_NAME) and ends_a_name(article, j, j + 1)  # الوزير [فتح]


def _find_names(article: Article) -> set[tuple[str, ...]]:
    words = article.tokens.words
    found: set[tuple[str, ...]] = set()
    count, end = len(words), 0
    for j in article.tokens.notable:
        if words[j].cues and _is_said_by_unknown(words, j):
            found.add(_unknown_name(words, j + 1))
        if not words[j].titles_or_names:
            continue
        ranked = words[j].article and words[j].flags & lexicon.RANK  # الملك, الأمير
        if words[j].flags & TITLING and (ranked or not words[j].flags & lexicon.GIVEN_NAME):
            j += 1  # the word after a title
            if j >= count:
                break
        if j < end or (words[j].phrases and phrase_at(words, j)[1] & TITLE):
            continue  # [أمين سر] is no name
        flags = words[j].flags
        sure = bool(flags & lexicon.GIVEN_NAME) and (
            not flags & lexicon.NAME_IS_WORD or _precedes_family_name(words, j)
        )
        sure = sure or words[j].folded == "عبد"
        titled = j > 0 and _is_title(words, j - 1) and not flags & NOT_A_NAME
        if (sure or (titled and not words[j].article)) and is_name_word(words, j):
            end = name_end(article, j, min(count, j + 6))
            if end - j >= 2:
                found.add(tuple([words[k].bare for k in range(j, end)]))
    return found | _unknown_names(article)


def _is_title(words: list[Word], j: int) -> bool:
    """Whether a title ends with a word, of which the nationality may be told: السيد, الرئيس [الأفغاني] أشرف غني."""
    word = words[j]
    if word.article and word.flags & lexicon.NATIONALITY and j:
        word = words[j - 1] if words[j - 1].article else word
    return bool(word.flags & (lexicon.HONORIFIC | TITLE))


def _unknown_names(article: Article) -> set[tuple[str, ...]]:
    """Names that no list knows and of which a word stands elsewhere too: لكن [تيرون هولبيك] يرى …, وكان هولبيك."""
    words = article.tokens.words
    found: set[tuple[str, ...]] = set()
    for j in range(1, len(words) - 1):
        if words[j].flags or words[j + 1].flags or not is_unknown_subject(words, j):
            continue
        given, surname = words[j].bare, words[j + 1].bare
        if max(len(article.places(given)), len(article.places(surname))) > 1:
            found.add(_unknown_name(words, j))
    return found


def _unknown_name(words: list[Word], first: int) -> tuple[str, ...]:
    """The two or three words of a name that no list knows: [أوليف بوافير دارفون] تدوينة."""
    end = first + 2
    end += is_unknown_name(words, first, end + 1)
    return tuple([word.bare for word in words[first:end]])


def _is_said_by_unknown(words: list[Word], j: int) -> bool:
    """Whether a verb of saying stands before a name that no list knows: قال [تيرون هولبيك].

    Any other cue may, where an office follows: ``أشاد [تيرون هولبيك] المدير الفني بفريقه``.
    """
    if not is_unknown_name(words, j + 1, j + 3):
        return False
    office = j + 3 + (j + 3 < len(words) and words[j + 3].kind == COMMA)
    told = office < len(words) and bool(words[office].flags & lexicon.ROLE) and not words[office].conjunction
    return any(form.part == "verb" and form.person == 3 and (told or form.frame == "say") for form in words[j].cues)


def _precedes_family_name(words: list[Word], j: int) -> bool:
    """Whether a family name vouches for a given name that is also a word: شعبان النجار."""
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None or (words[j].article and following.article and following.stem in ESTEEMED):
        return False  # الشيخ [الجليل]
    if words[j].folded == "السيد" and (following.flags & lexicon.GIVEN_NAME or following.article):
        return j > 0 and words[j - 1].folded in NO_SIR  # not التقى [السيد] خالد المري, قال [السيد] المري
    if words[j].article and words[j].flags & lexicon.STYLE and following.flags & lexicon.GIVEN_NAME:
        if not following.article:
            return False  # قال [الشيخ] محمد
    role = bool(words[j].flags & TITLE) and not words[j].flags & (lexicon.RANK | lexicon.HONORIFIC)
    if role and words[j].article and j and words[j - 1].article:
        return False  # الحزب الوطني [الحاكم] السوداني
    if words[j].article and words[j].flags & lexicon.RANK and following.flags & lexicon.NATIONALITY:
        return False  # [الأمير] السعودي
    adjective = j > 0 and words[j - 1].article  # المستشار [المعروف] سالم حداد
    if words[j].article and (words[j].flags & TITLING or adjective) and following.flags & lexicon.GIVEN_NAME:
        if not following.article and not is_listed_with_article(words[j]):
            return False  # [الشيخ] خليفة بن سالم, [العميد] رائد حداد
    if following.article and following.flags == lexicon.NISBA:
        titled = words[j].article and words[j].flags & TITLE and not is_listed_with_article(words[j])
        return not titled  # خالد القدومي, but القاضي العقاري
    if is_plural_surname(words, j + 1):
        return True  # كريم فلاحي
    plain = not (following.article or following.preposition or following.conjunction or words[j].flags & TITLE)
    if plain and following.flags & lexicon.FAMILY_NAME and j + 2 < len(words) and words[j + 2].kind != COMMA:
        if ends_before_words_said(words, j + 2):
            return True  # وأكد مدير المركز [سامي] جناح أن
    before = words[j - 1] if j else None
    opens = before is not None and bool(before.cues or before.flags & lexicon.VERB or before.article)
    opens = opens or (j > 1 and words[j - 1].kind == FULL_STOP and words[j - 2].folded in INITIALS)  # د. سعد الشريع
    opens = opens or (bool(following.flags & lexicon.FAMILY_NAME) and ends_before_words_said(words, j + 2))
    if opens and following.flags & lexicon.GIVEN_NAME and not (following.article or following.conjunction):
        return True  # أعلن زين مالك
    if opens and following.article and following.flags & lexicon.GIVEN_NAME and j + 2 < len(words):
        if words[j + 2].flags & PERSON_NAME and not words[j + 2].flags & ~PERSON_NAME and not words[j].article:
            return True  # أكدت نور الهدى بوزيان
    surname_only = not following.flags & ~(lexicon.FAMILY_NAME | lexicon.NAME_IS_WORD)  # قال خليل بشارات
    crafts = lexicon.FAMILY_NAME | lexicon.NAME_IS_WORD | lexicon.ROLE | lexicon.AMBIGUOUS_ROLE
    surname_only = surname_only or (
        not following.flags & ~crafts and following.stem in CRAFTS and bool(following.flags & lexicon.FAMILY_NAME)
    )  # شارك منير حداد
    if opens and surname_only and not (following.article or following.preposition or following.conjunction):
        if len(following.folded) > 3 and not following.cues and following.kind == NOT_PUNCTUATION:
            return True  # النائب البارز محرم إينجه
    if opens and following.article and not following.flags:
        return True  # أبدى صالح المجروب, الشاعر المعروف خالد البذال
    return bool(following.flags & lexicon.FAMILY_NAME) and (
        following.article or not following.flags & lexicon.NAME_IS_WORD
    )
