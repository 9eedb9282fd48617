"""Subjects that no list knows, told by where they stand: ``قال [كويرتيه] إن``, ``وشدد [الإسباني] على أن``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.many_sources import are_many
from service.attribution.mentions.kinds import brand_in_full
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import similar
from service.attribution.mentions.title import Title
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.phrase_ages import tells_age
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.attribution.text.shapes_of_names import is_in_a_state, is_unknown
from service.attribution.text.verbs_before_names import TAKES_NO_NOUN
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import WHO_IS
from service.lexicon.punctuation import (
    COLON,
    COMMA,
    NOT_PUNCTUATION,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_PORTFOLIOS: Final = word_set("unknown_subjects.portfolios")
_NO_NAME_ENDINGS: Final[tuple[str, ...]] = ("ا", "ه", "هم", "ات", "ين")
_NAME_ENDINGS_TOO: Final[tuple[str, ...]] = ("ه", "ات", "ين")  # of foreign names also
_LONGEST_UNKNOWN: Final = 3
_MOST_PLACES: Final = 8
_SHORTEST_CLOSED_IN: Final = 5
_MOST_ENDS: Final = 400  # of names in an article


def is_introduced(article: Article, cue: CueMatch, j: int, limit: int) -> bool:
    """Whether a word that no list has as a name is told who it is: ``يقول [أوليه]، وهو طالب، إن``."""
    word, form = article.words[j], cue.form
    if form is None or form.part != "verb" or form.frame != "say" or j != cue.last or j + 2 >= limit:
        return False
    listed = word.flags & ~(lexicon.COMMON | lexicon.VERB)
    if word.article or word.preposition or listed or word.kind != NOT_PUNCTUATION:
        return False
    who = article.words[j + 2]
    return article.words[j + 1].kind == COMMA and who.folded == ("وهي" if form.gender == "f" else "وهو")


def recognize(article: Article, cue: CueMatch, mention: Mention, start: int, end: int, limit: int) -> Mention:
    """What a noun phrase names that stands where the subject of a verb does and that no list knows.

    ``وأضاف [المرصد] أن``, ``وشدد [الإسباني] على أن``, ``أعلنت [«الواحة»] أن``, ``قال [كويرتيه] إن``.

    Args:
        article: the article.
        cue: the verb.
        mention: the mention, without a kind; it is changed in place.
        start: the first token of the phrase.
        end: the token after its last.
        limit: the token where the content opens.

    Returns:
        The mention, or a shorter one; still without a kind where nothing tells.
    """
    if end - start > 1 and tells_age(article.words, start + 1):
        if article.words[start].article and article.words[start].flags & lexicon.NATIONALITY:
            _note_nationality(article, mention, start)  # وقال [الفرنسي البالغ 32 عاما] إن
    if mention.kind is None and end - start <= _LONGEST_UNKNOWN and article.words[start].article and not mention.name:
        _note_definite(article, cue, mention, start, end)
    if mention.kind is None and mention.name is None and are_many(article, cue, start):
        mention.kind, mention.number, mention.head = "group", "p", start
    if mention.kind is None:
        _note_marked(article, cue, mention, start, end, limit)
    if mention.kind is None and start == cue.last and (family := _known_surname_end(article, cue, start, end)):
        return Mention((start, family), (start, family), kind="person", head=start)  # قال [إينجه] بعد أن
    if mention.kind is None and start == cue.last and end - start == 1 and _is_brand(article, start):
        mention.kind, mention.head = "organization", start  # أكدت [نورديا] أن, after شركة نورديا
    if mention.kind is None and _is_unknown_name(article, cue, start, end, limit):
        mention.kind, mention.name, mention.head = "person", (start, end), start
    return mention


def _is_brand(article: Article, j: int) -> bool:
    """Whether a word that no list has is what an institution is called elsewhere: شركة [نورديا]."""
    words = article.words
    if not is_unknown(words[j]):
        return False
    if brand_in_full(article, j) is not None:
        return True  # شركة والت [ميرني]
    heads = [words[k - 1] for k in article.places(words[j].bare) if k]
    return any(head.flags & lexicon.ORGANIZATION_HEAD and not head.article for head in heads)


def _note_nationality(article: Article, mention: Mention, start: int) -> None:
    """Note that somebody is named by their nationality alone."""
    mention.kind, mention.head = "unnamed", start
    mention.titles = [Title((start, start + 1), None)]
    mention.gender = article.words[start].gender  # type: ignore[assignment]


def _is_given_elsewhere(article: Article, word: Word) -> bool:
    """Whether a word that no list has is a given name with its article elsewhere in the article."""
    places = article.places(word.bare)[:_MOST_PLACES]
    return any(article.words[k].article and article.words[k].flags & lexicon.GIVEN_NAME for k in places)


def _note_definite(article: Article, cue: CueMatch, mention: Mention, start: int, end: int) -> None:
    """Note what an unknown noun with the article names: somebody by nationality or surname, many, or an institution."""
    word, alone = article.words[start], end - start == 1
    if alone and start == cue.last and word.stem in _PORTFOLIOS and _is_said_by_a_woman(cue):
        mention.kind, mention.head = "organization", start  # أوضحت [التجارة] أن
    elif alone and not word.flags and _is_given_elsewhere(article, word):
        mention.kind, mention.head, mention.name = "person", start, (start, end)  # [التومة], after التومة حامد
    elif alone and word.flags & lexicon.NATIONALITY and not word.flags & lexicon.PLACE:
        _note_nationality(article, mention, start)  # وشدد [الإسباني] على أن
    elif alone and word.flags & lexicon.NISBA and not word.flags & (lexicon.SPEECH | lexicon.TIME):
        mention.kind, mention.head, mention.name = "person", start, (start, end)  # القرطبي
    elif alone and _may_be_surname(word, cue):
        mention.kind, mention.head, mention.name = "person", start, (start, end)  # وأضاف [الشريعان] أن
    elif alone and not word.flags and word.bare not in name_words(article) and _is_slip_of_a_name(article, word):
        mention.kind, mention.head, mention.name = "person", start, (start, end)  # وأشارت [الوفي], for سعاد الوافي
    elif alone and any(f.part == "noun" and f.cue_class == "belief" for f in word.cues):
        return  # يشيع [الاعتقاد] بأن
    elif not word.flags & (lexicon.COMMON | lexicon.SPEECH | lexicon.TIME) and (
        cue.form is None or cue.form.frame != "describe" or cue.pronoun is not None  # ما وصفه [بشارات] بـ«…»
    ):
        many = word.stem.endswith(("ون", "ين"))  # الداعون إليها
        mention.kind, mention.head = "group" if many else "organization", start


def _is_slip_of_a_name(article: Article, word: Word) -> bool:
    """Whether a word that no list has is another spelling of the last word of a name in the article."""
    name_words(article)
    if len(article.name_ends) > _MOST_ENDS:
        return False
    return any(len(end) == 1 and similar(end[0], word.bare) for end in article.name_ends)


def _is_said_by_a_woman(cue: CueMatch) -> bool:
    """Whether a cue is a verb of saying in the feminine, as of a ministry."""
    form = cue.form
    if form is None or form.part != "verb" or form.frame != "say":
        return False
    return form.gender == "f" and form.number == "s"


def _note_marked(article: Article, cue: CueMatch, mention: Mention, start: int, end: int, limit: int) -> None:
    """Note that marks hold the name of a medium, or somebody's given name."""
    stretch = article.opened.get(start)
    if stretch is None:
        return
    last = article.words[end - 1]
    if stretch.closing + 2 == end == limit and last.article and last.flags & lexicon.NATIONALITY:
        mention.kind, mention.head = "organization", stretch.first  # أعلنت [«الضحى» الكويتية] أن
    elif stretch.closing + 1 == end and (end == limit or _is_short_name(article, cue, stretch, limit)):
        mention.kind, mention.head = "organization", stretch.first  # أعلنت «الواحة» أن
        given = article.words[stretch.first]
        if stretch.last - stretch.first == 1 and given.flags & lexicon.GIVEN_NAME and not given.article:
            mention.kind, mention.name = "person", (stretch.first, stretch.last)  # هكذا تصف [«هدى»] حالها
            mention.gender = given.name_gender  # type: ignore[assignment]
    elif stretch.closing + 1 == end and _is_told_of_in_marks(article, cue, stretch, limit):
        mention.kind, mention.head, mention.name = "person", stretch.first, (stretch.first, stretch.last)
        mention.gender = article.words[stretch.first].name_gender  # type: ignore[assignment]


def _is_told_of_in_marks(article: Article, cue: CueMatch, stretch: Stretch, limit: int) -> bool:
    """Whether a given name in marks behind a verb of its gender is told more of: اعتبر [«نضال»]، وهو مزارع، أن."""
    words, form = article.words, cue.form
    given, behind = words[stretch.first], stretch.closing + 1
    behind += behind < limit and words[behind].kind == COMMA
    if form is None or form.part != "verb" or given.name_gender not in (None, form.gender):
        return False
    if stretch.opening != cue.last or stretch.last - stretch.first > 1 or given.article:
        return False
    if not given.flags & lexicon.GIVEN_NAME or behind >= limit:
        return False
    told = words[behind].folded[0] == "ل" and skip_adverbials(article, behind, limit) >= limit  # [«خالد»] للصحيفة
    return told or words[behind].folded in WHO_IS


def _is_unknown_name(article: Article, cue: CueMatch, start: int, end: int, limit: int) -> bool:
    """Whether words that no list knows are a person's name, by how they stand between a verb and its content."""
    if _are_unknown_name(article, start, end):
        if end == limit or (start == cue.last and end + 1 == limit and article.words[end].kind in (COMMA, COLON)):
            return True  # قال [كيمتون] إن, قال [كيمتون]، إن
        if start == cue.last and _may_stand_apart(article, cue, start, end, limit):
            return True
    return start == cue.last and end - start == 1 and _is_closed_in(article, cue, start, limit)


def _may_be_surname(word: Word, cue: CueMatch) -> bool:
    """Whether a word with the article after a man's verb is listed as a name only, or unknown and of no other shape.

    A noun in the feminine would have a feminine verb: ``قال [العجارمة]``, ``أكد [العبيدات]`` are families.
    """
    if cue.form is None or cue.form.part != "verb" or cue.form.gender != "m" or cue.form.frame != "say":
        return False
    if word.flags & PERSON_NAME:
        return not word.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD)
    if word.flags:
        return False
    feminine = word.stem.endswith(("ه", "ات"))
    return feminine or (word.stem[:1] not in ("م", "ت", "ا") and not word.stem.endswith(("ون", "ين", "يا")))


def _is_short_name(article: Article, cue: CueMatch, stretch: Stretch, limit: int) -> bool:
    """Whether a noun with the article in marks right after a verb is what an institution is called: قالت «التربية» في.

    Nothing but times and occasions may follow.
    """
    word = article.words[stretch.first]
    if stretch.opening != cue.last or stretch.last - stretch.first > 1 or not word.article or cue.part != "verb":
        return False
    return skip_adverbials(article, stretch.closing + 1, limit) >= limit


def _known_surname_end(article: Article, cue: CueMatch, first: int, last: int) -> int:
    """Where words of a name met in the article end right after a verb of saying, 0 if there are none: قال [إينجه].

    After a verb that takes no noun for its object, a name that is a word too is enough: ``قال [بركات] من دون أن``.
    """
    form = cue.form
    if form is None or form.part != "verb" or form.frame not in ("say", "describe"):
        return 0
    words, known = article.words, name_words(article)
    j = first
    alone = form.lemma in TAKES_NO_NOUN
    while j < last and words[j].kind == NOT_PUNCTUATION and (
        words[j].bare in known or (alone and j == first and words[j].flags & PERSON_NAME)
    ):  # fmt: skip
        if words[j].article or words[j].conjunction or words[j].flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD):
            return 0
        j += 1
    return j if j > first else 0


def _are_unknown_name(article: Article, first: int, last: int) -> bool:
    """Whether the only words between a verb of saying and its content are a name that no list knows."""
    if last - first > 3:
        return False
    known = name_words(article)
    return all(
        word.kind == NOT_PUNCTUATION
        and not word.article
        and not word.cues
        and not (word.form[:1] == "أ" and len(word.folded) == 4 and not word.flags and word.bare not in known)  # أطمح
        and not ("أ" in word.form[1:] and word.form[-1] == "ت")  # رأيت, سألت
        and not is_in_a_state(word)
        and (
            word.bare in known
            or word.flags & lexicon.NAME_PART
            or (not word.flags and len(word.folded) > 2 and not word.folded.endswith(_NO_NAME_ENDINGS))
        )
        for word in article.words[first:last]
    )


def _may_stand_apart(article: Article, cue: CueMatch, first: int, last: int, limit: int) -> bool:
    """Whether only times and occasions stand between an unknown name and the content: قال [روزنتال] في بيان إن."""
    head = article.words[first]
    told = cue.form is not None and cue.form.lemma in TAKES_NO_NOUN and limit < len(article.words)
    told = told and article.words[limit].complementizer is not None  # قالت [نوراون] في المحكمة إنها
    if head.folded[0] in ("بلكفو" if told else "بلكفوسينت") or len(head.folded) < 4 or head.kind != NOT_PUNCTUATION:
        return False  # it may be a verb, or hold a preposition
    return skip_adverbials(article, last, limit) >= limit


def _is_closed_in(article: Article, cue: CueMatch, j: int, limit: int) -> bool:
    """Whether a word that no list has stands between a verb and إن, though it ends like a noun or a plural.

    Nothing but times and occasions may follow it: ``قال [كويرتيه] إن``, ``أكد [بوشارين] أن``. A verb of saying has no
    object there but who is told.
    """
    word, form = article.words[j], cue.form
    if form is None or form.part != "verb" or form.frame != "say" or form.number != "s":
        return False
    if limit >= len(article.words) or article.words[limit].complementizer is None or "person_object" in form.flags:
        return False
    if word.flags or word.cues or word.article or word.preposition or word.conjunction:
        return False
    if len(word.folded) < _SHORTEST_CLOSED_IN or not word.form.endswith(_NAME_ENDINGS_TOO):
        return False
    if word.folded[0] == "ل" and word.folded[-1] == "ه":
        return False  # قال [لوالده] إن
    return skip_adverbials(article, j + 1, limit) >= limit
