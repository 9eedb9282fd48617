"""Whether marked words between a cue and its content are a name or a medium: ``ذكرت صحيفة «الغد» أن``."""

from typing import Final

from service.attribution.cues.complements import INSTITUTION_HEAD, accepts_clause, governs_content, is_governed
from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.marked_words import ACTS, is_full_name, is_marked_name, is_speech
from service.attribution.names.names import name_end
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.binding import PRESS
from service.attribution.noun_phrases.institutions import is_institution_in_marks, organization_end
from service.attribution.text.article import Article
from service.attribution.text.phrases import are_letters, eulogy_at, phrase_at
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COLON, COMMA, FULL_STOP, MARK, NOT_PUNCTUATION, QUESTION, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_MARKED_NAME: Final = 5
_SHORTEST_SAYING: Final = 4
_SAID_IN: Final = ("في", "خلال", "عبر", "عن", "علي")
_SERVING: Final = ("في", "لدي")
_WHERE: Final = ("الي", "في", "لدي", "قرب", "امام")  # where something is
_LONGEST_MEDIUM: Final = 2
_MEANWHILE: Final = ("فيما", "وفيما")
_SHORTEST_LONG_NAME: Final = 3
_LONGEST_NICKNAME: Final = 2
_LONGEST_KIND: Final = 2
_LONGEST_TERM: Final = 3
_AND: Final = ("و", "او")
_FAVOURS: Final = ("خص", "خصت", "خصا", "خصوا")
_WITH_IT: Final = ("به", "بها", "بهما")
JOINING: Final = word_set("names_in_gaps.joining")


def _is_asked(article: Article, cue: CueMatch, stretch: Stretch) -> bool:
    """Whether a noun with the article in marks right behind a participle of demanding is of whom one demands."""
    form, words = cue.form, article.words
    if form is None or form.part != "participle" or "person_object" not in form.flags:
        return False
    return stretch.last - stretch.first == 1 and words[stretch.first].article


def _is_blamed(words: list[Word], cue: CueMatch, stretch: Stretch) -> bool:
    """Whether marks hold the name of an institution whom a verb of blaming has for its object: حمل الوزير [«أوبك»]."""
    form, first, after = cue.form, words[stretch.first], stretch.closing + 1
    if form is None or form.cue_class != "accusation" or "person_object" not in form.flags or after >= len(words):
        return False
    size, phrase = phrase_at(words, stretch.first)
    size, phrase = (size, phrase) if size else (1, first.flags)
    whole = size == stretch.last - stretch.first and phrase & lexicon.ORGANIZATION_NAME
    return bool(whole) and words[after].kind == words[stretch.opening - 1].kind == NOT_PUNCTUATION


def _is_before_saying(article: Article, stretch: Stretch, following: dict[int, CueMatch]) -> bool:
    """Whether قائلا with a colon, إن or marks behind it follows marked words, which so are no words said."""
    saying = following.get(stretch.closing + 1)
    if (
        stretch.last - stretch.first > _LONGEST_MARKED_NAME
        or saying is None
        or saying.form is None
        or saying.form.part != "participle"
        or saying.form.lemma != "قال"
    ):
        return False
    return saying.last < len(article.words) and article.words[saying.last].opens


def is_name_in_gap(
    article: Article, cue: CueMatch, stretch: Stretch, limit: int, following: dict[int, CueMatch]
) -> bool:
    """Whether short words in marks between cue and content are a name: ``ذكرت صحيفة «الغد» أن``.

    Args:
        article: the article.
        cue: the cue.
        stretch: the marked words.
        limit: the token where the search for the content ends.
        following: all cues of the article by their first token.

    Returns:
        Whether the search goes on behind them.
    """
    words = article.words
    if not stretch.closed and stretch.last - stretch.first > _LONGEST_MARKED_NAME:
        return False
    if stretch.opening == cue.last and stretch.closing + 1 < limit and is_marked_name(article, stretch):
        return True  # طلب «صالح» من المدرب
    if stretch.opening == cue.last and stretch.closing + 1 < limit and _is_asked(article, cue, stretch):
        return True  # مطالبا «الصحة» بعلاجه
    if words[stretch.opening - 1].kind != COLON and is_full_name(article, stretch):
        return True  # لوح رئيس الحكومة «سامي المنصوري» بالحل
    if _is_blamed(words, cue, stretch):
        return True
    if _is_before_saying(article, stretch, following):
        return True  # وصرح المتحدث «سامي حداد» قائلا: «…»
    if stretch.opening == cue.last and _is_somebody_unknown(words, cue, stretch, limit):
        return True
    if _is_nickname(article, stretch, limit) or _is_where_one_serves(article, cue, stretch, limit):
        return True
    after = stretch.closing + 1
    if after < limit and cue.form is not None and words[after].folded in cue.form.prepositions:
        if words[after - 1].kind == MARK and _is_spoken_to(words, cue, stretch.opening):
            return True  # أشار في حديث إلى «صوت المدينة» إلى أن
        if cue.form.part == "verb" and _is_of_the_subject(words, cue, stretch):
            return True  # عبرت الفتاة السورية «جنى» عن سعادتها
    inner = words[stretch.first : stretch.last]
    if all(word.folded.isascii() for word in inner) or are_letters(inner):
        if after < limit and words[stretch.opening - 1].kind == NOT_PUNCTUATION and stretch.opening > cue.last:
            return True  # على شاشة «ON»
    long = stretch.last - stretch.first > _LONGEST_MARKED_NAME
    if any(k + eulogy_at(words, k)[0] == stretch.opening for k in range(cue.last, stretch.opening)):
        return False  # قال رسول الله عليه الصلاة والسلام «…» وليشعر كل منا بأن
    sized = stretch.last - stretch.first >= _SHORTEST_SAYING
    if sized and after < len(words) and words[after].conjunction and is_speech(article, stretch):
        return False  # قال سالم «العمل عبادة لنا» وليعرف كل منا أن
    if long and cue.form is not None and cue.form.part == "noun" and words[stretch.opening - 1].kind != MARK:
        return False  # قول الشاعر «…» إن كان
    if is_speech(article, stretch) and _gives_a_reason(words, after, limit):
        return False  # قال سالم «الورق نادر»؛ لأن «المصانع أغلقت»
    while after < limit and words[after].kind == COMMA:
        after += 1
    if after < limit and stretch.last - stretch.first <= 15 and words[after].complementizer:
        return words[stretch.opening - 1].kind != COLON and accepts_clause(article, cue, after)
    if long:
        return stretch.opening == cue.last and is_institution_in_marks(article, stretch)  # أصدرت «الجمعية …» بيانا
    before = words[stretch.opening - 1]
    if before.kind == COLON:
        return False
    if words[stretch.first].complementizer or (cue.form is not None and is_governed(cue.form, words[stretch.first])):
        return False
    if len(inner) == 2 and before.folded in _WHERE and inner[0].flags & lexicon.ORGANIZATION_HEAD and inner[1].article:
        if not inner[0].article and stretch.opening > cue.last + 1:
            return True  # روت سلمى كيف وصلت المخطوطة إلى «دار الآداب»
    if (
        words[stretch.first].preposition == "ل" or before.folded == "ل"
    ) and stretch.last - stretch.first <= _LONGEST_MEDIUM:
        return True  # قال «للغد»، قال لـ«الغد»
    if cue.form is not None and governs_content(cue.form, before):
        if before.flags & lexicon.PREPOSITION and is_speech(article, stretch):
            return False  # أعربت عن «قلقها البالغ»
    if (
        before.flags & (lexicon.ORGANIZATION_HEAD | lexicon.MEDIA)
        and not before.article
        and before.stem not in ACTS  # دعا إلى وقف «الحملة»
        and not before.flags & lexicon.ORGANIZATION_NAME  # قالت لرويترز «فقدنا كل شيء»
        and stretch.last - stretch.first <= 4
    ):
        return True
    if before.preposition == "ل" and not before.article and before.stem in PRESS and len(inner) <= _LONGEST_TERM:
        return True  # قال المواطنون لمراسل «الغد».. «…»
    if before.folded in _WITH_IT and words[stretch.opening - 2].folded in _FAVOURS:
        return True  # قال في تصريح خص به «الغد»
    follower = words[stretch.closing + 1] if stretch.closing + 1 < len(words) else None
    goes_on = follower is not None and follower.kind == NOT_PUNCTUATION and stretch.closing + 1 < limit
    if not goes_on and follower is not None and follower.kind == COMMA and stretch.closing + 2 < limit:
        goes_on = bool(words[stretch.closing + 2].flags & lexicon.TIME)  # نفت «جبهة النهر»، [أمس]، الأنباء
    if stretch.opening == cue.last and goes_on and words[stretch.first].flags & INSTITUTION_HEAD:
        return True
    if len(inner) == 1 and inner[0].article and goes_on and _is_short_for(article, cue.last, stretch):
        return True  # كشف رئيس الاتحاد الجزائري لكرة القدم «الفاف» سالم العلي عن
    heads = before.flags & lexicon.ROLE and not (before.article or before.conjunction or before.preposition)
    if heads and goes_on and words[stretch.first].flags & INSTITUTION_HEAD:
        return True  # شكك رئيس «جبهة الغد» سالم العلي في القرار
    sourced = False
    says = cue.form is not None and cue.form.frame == "say"
    closed_by = words[stretch.closing + 1].kind if stretch.closing + 1 < len(words) else COMMA
    named = before.flags & PERSON_NAME or before.bare in name_words(article)
    if says and sized and named and closed_by != COLON and not inner[0].flags & INSTITUTION_HEAD:
        return False  # قالت هدى سالم «ابدأ بالغرف الصغيرة أولا»، فإذا كان الوقت ضيقا «فلا بأس»
    for k in range(stretch.closing + 1, limit):
        word = words[k]
        if word.kind == COLON or word.kind == MARK:
            spoken = is_speech(article, stretch) or (cue.form is not None and governs_content(cue.form, before))
            beside = words[k - 1].folded in _AND or (words[k - 1].kind == COMMA and k == stretch.closing + 2)
            joined = beside and spoken and not _is_clause_next(article, k)  # ردد الحشد «…»، «…»
            if says and k in article.opened and is_speech(article, stretch):
                if not is_speech(article, article.opened[k]):
                    return False  # وقال فلان «لن نقبل بذلك» في برنامج «البيت»
            return not sourced and not joined and (word.kind == COLON or k in article.opened)
        if word.complementizer:
            return accepts_clause(article, cue, k)
        if word.kind in (FULL_STOP, QUESTION):
            return False
        if k in following and following[k].phrase is not None:
            sourced = True  # ذكرت صحيفة «الغد» [نقلا عن] مصادر أن
        elif k in following and following[k].part != "noun":
            return False
        elif sized and word.conjunction == "و" and words[k - 1].kind == COMMA and word.flags & lexicon.VERB:
            return not is_speech(article, stretch)  # يرى في العمل «محاولة لكتابة تاريخ مضاد»، [ويأخذ] عليه أن
    return False


def _gives_a_reason(words: list[Word], after: int, limit: int) -> bool:
    """Whether a semicolon, or a comma and a conjunction, joins a clause to marked words, which so are no name."""
    if after + 1 >= limit or words[after].kind not in (COMMA, SEMICOLON):
        return False
    return words[after].kind == SEMICOLON or words[after + 1].folded in JOINING


def _is_somebody_unknown(words: list[Word], cue: CueMatch, stretch: Stretch, limit: int) -> bool:
    """Whether one word that is no other stands in marks between a verb of saying and a preposition, and so speaks.

    ``أعلن [«وزيري»] في تصريحاته عن اكتشافات``; but ``قالت «لا» للحرب``.
    """
    form, word, after = cue.form, words[stretch.first], stretch.closing + 1
    if form is None or form.part != "verb" or form.frame != "say" or form.number != "s" or cue.pronoun is not None:
        return False
    if (
        stretch.last - stretch.first != 1
        or word.flags & ~PERSON_NAME
        or word.cues
        or word.preposition
        or after >= limit
    ):
        return False
    governs = words[after].flags & lexicon.PREPOSITION and words[after].folded in _SAID_IN
    return bool(governs) and not word.folded.isascii()


def _is_of_the_subject(words: list[Word], cue: CueMatch, stretch: Stretch) -> bool:
    """Whether a word or two in marks stand behind somebody with the article and their adjectives, whose name they are.

    ``عبرت الفتاة السورية [«جنى»] عن سعادتها``: what the verb takes follows. So one word alone may be who comments.
    """
    if stretch.last - stretch.first > _LONGEST_NICKNAME:
        return False
    if stretch.opening == cue.last:  # علق [«سامي»] على القرار
        alone = stretch.last - stretch.first == 1 and words[stretch.first].preposition == ""
        return alone and words[stretch.closing + 1].folded == "علي"
    between = words[cue.last : stretch.opening]
    if any(not word.article or word.preposition or word.conjunction for word in between):
        return False
    return bool(between[0].flags & (lexicon.ROLE | lexicon.UNNAMED | lexicon.HONORIFIC | lexicon.KIN))


def _is_nickname(article: Article, stretch: Stretch, limit: int) -> bool:
    """Whether marks between a name and what its bearer is hold how he is called: نفى سالم العلي [«زيزو»]، اللاعب،."""
    words, before, after = article.words, article.words[stretch.opening - 1], stretch.closing + 1
    if before.kind != NOT_PUNCTUATION or stretch.last - stretch.first > _LONGEST_NICKNAME or after + 1 >= limit:
        return False
    if words[after].kind != COMMA or not words[after + 1].flags & lexicon.ROLE or words[after + 1].conjunction:
        return False
    return before.bare in name_words(article) and not before.flags & INSTITUTION_HEAD


def _is_where_one_serves(article: Article, cue: CueMatch, stretch: Stretch, limit: int) -> bool:
    """Whether marks stand behind an office before its holder's full name: مدير في [«الواحة للوساطة»] سالم العلي."""
    words, name = article.words, stretch.closing + 1
    if stretch.last - stretch.first > _LONGEST_MARKED_NAME or stretch.opening < cue.last + 2 or name + 1 >= limit:
        return False
    if words[stretch.opening - 1].folded not in _SERVING or not words[cue.last].flags & lexicon.ROLE:
        return False
    return bool(words[name].flags & lexicon.GIVEN_NAME) and name_end(article, name, limit) > name + 1


def _is_short_for(article: Article, first: int, stretch: Stretch) -> bool:
    """Whether a word in marks is the short name of the institution whose name ends before them."""
    heads = [k for k in range(first, stretch.opening) if article.words[k].flags & lexicon.ORGANIZATION_HEAD]
    if not heads or stretch.opening - heads[0] < _SHORTEST_LONG_NAME:
        return False
    return organization_end(article, heads[0], stretch.opening) == stretch.opening


def is_kind_of_speech(article: Article, stretch: Stretch) -> bool:
    """Whether marked words only tell of which kind somebody's speech was: في إحاطة «شديدة اللهجة» أمام المجلس."""
    words, noun = article.words, stretch.opening - 1
    if noun < 1 or not words[noun].flags & lexicon.SPEECH or words[noun].article or words[noun - 1].folded != "في":
        return False
    return stretch.last - stretch.first <= _LONGEST_KIND and words[stretch.first].form[-1] == words[noun].form[-1]


def is_source_in_marks(article: Article, cue: CueMatch, stretch: Stretch) -> bool:
    """Whether marks after the verb of a source phrase hold who speaks: حسبما ذكر «مركز الرصد»."""
    words, after = article.words, stretch.closing + 1
    if not cue.first or not words[cue.first - 1].starts_source_phrase:
        return False
    if words[cue.first - 1].folded in _MEANWHILE and any(word.complementizer for word in words[after : after + 2]):
        return False  # فيما قالت «الجبهة» المعارضة إن
    return stretch.last - stretch.first <= _LONGEST_MARKED_NAME and not is_speech(article, stretch)


def is_medium(words: list[Word], stretch: Stretch) -> bool:
    """Whether marked words are nothing but the name of a medium, which is nobody's words."""
    word = words[stretch.first]
    size, listed = phrase_at(words, stretch.first) if word.phrases else (1, word.flags)
    named = listed & lexicon.MEDIA and listed & lexicon.ORGANIZATION_NAME and not listed & lexicon.NAME_IS_WORD
    return bool(named) and size == stretch.last - stretch.first


def _is_clause_next(article: Article, opening: int) -> bool:
    """Whether a complementizer follows a second name in marks: ``قالت «الضحى» و«الغد» إن``."""
    stretch = article.opened.get(opening)
    if stretch is None or stretch.closing + 2 >= len(article.words):
        return False
    after = stretch.closing + 1
    return article.words[after + (article.words[after].kind == COMMA)].complementizer is not None


def _is_spoken_to(words: list[Word], cue: CueMatch, opening: int) -> bool:
    """Whether a mark opens the name of those to whom somebody speaks: في حديث إلى [«صوت المدينة»]."""
    if opening - 2 <= cue.last or words[opening - 1].folded != "الي":
        return False
    return bool(words[opening - 2].flags & lexicon.SPEECH) and not words[opening - 2].article
