"""Whether the reporter goes on in their own words after a comma: ``، كما دعا``, ``، دون أن``."""

from typing import Final

from service.attribution.contents.background import is_another_report, is_background
from service.attribution.contents.contrasts import OPPOSING_PAIRS
from service.attribution.contents.meanwhile import speaks_meanwhile
from service.attribution.contents.occasions import is_occasion
from service.attribution.contents.reactions import refutes, seconds, stirs
from service.attribution.contents.unsaid import is_telling, is_unknown_yet, leaves_details, leaves_out, leaves_unsaid
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.noun_readings import RENEWING
from service.attribution.mentions.marked_words import is_speech
from service.attribution.noun_phrases.binding import PRESS
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.see_also import refers_reader
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.openers import ITSELF, THAT_WHICH
from service.lexicon.punctuation import COMMA, DASH, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_IN_ANSWER: Final = ("ردا", "وردا", "تعليقا", "وتعليقا", "تعقيبا", "جوابا")
_UPON: Final = ("على", "علي")
_LONGEST_ASIDE: Final = 7
_LONGEST_TOPIC: Final = 5
_WHEN: Final = lexicon.TIME | lexicon.ADVERB
_ASIDES: Final = (COMMA, DASH)
_OF_SPEAKER: Final = word_set("additions.of_speaker")
_BEFORE_SAYING: Final = (*RENEWING, "مكتفيا", "مكتفيه", "مكتفين")
_WITH_OBJECT: Final = word_set("additions.with_object")
_LYING: Final = ("وتقع", "ويقع", "وتبعد", "ويبعد")  # ، [وتقع] المدينة على بعد 20 كيلومترا
_ADDITIONS: Final = word_set("additions.additions")
_IT_IS_SAID: Final = word_set("additions.it_is_said")
_THAT: Final = ("هذا", "هذه", "ذلك", "تلك")
_PAST: Final = ("لم", "كان", "كانت", "ظل", "ظلت", "بقي", "بقيت")
_CLAIMS: Final = word_set("additions.claims")
_LONGEST_DENIER: Final = 8
_LONGEST_REFUSER: Final = 3
_LONGEST_SUBJECT: Final = 12
_LONGEST_CLAUSE: Final = 60
_LONGEST_TELLER: Final = 20  # with a name in brackets
_SINCE: Final = "اذ"
_WAS: Final = ("كان", "كانت")
_AND_WAS: Final = ("وكان", "وكانت")
_AFTER: Final = ("بعد", "قبل", "عقب", "غداه", "اثر")
_REFUSED: Final = ("رفض", "رفضت", "رفضوا")
_REFUSING: Final = ("رافضا", "رافضه", "رافضين", "ممتنعا", "ممتنعه", "ممتنعين")
_ABSTAINED: Final = ("امتنع", "امتنعت", "امتنعوا", "احجم", "احجمت", "احجموا", "اعتذر", "اعتذرت", "اعتذروا")
_DOUBTED: Final = ("belief", "claim")
_PERCENT_SIGNS: Final = ("٪", "%")
_LONGEST_SHARE: Final = 6
_REFERRING: Final = word_set("additions.referring")
_DURING: Final = ("في", "خلال")
_TALKS: Final = ("حديث", "حوار", "لقاء", "اتصال", "مداخله", "افاده")


def adds(article: Article, j: int, following: dict[int, CueMatch]) -> bool:
    """Whether the reporter goes on in their own words after a comma: ``، فيما رفض``, ``، كما دعا``, ``، دون أن``.

    Args:
        article: the article.
        j: the token after the comma.
        following: all cues of the article by their first token.

    Returns:
        Whether a clause before the comma ends there.
    """
    return (
        _opens_with_formula(article, j, following)
        or _answers_words(article, j, following)
        or _tells_how(article, j, following)
        or _tells_occasion(article, j, following)
        or _ends_aside(article, j, following)
        or _judges_quotation(article, j, following)
        or _recalls(article, j, following)
        or _comments(article, j, following)
        or _tells_of_speaker(article, j, following)
        or _refutes(article, j, following)
        or _seconds(article, j, following)
        or _informs_reader(article, j, following)
        or _names_what_was_said(article, j, following)
        or _acts_on_something(article, j, following)
        or _leaves_something_unsaid(article, j, following)
        or _sets_beside(article, j, following)
        or _proves_in_a_new_line(article, j, following)
        or _tells_of_another_share(article, j, following)
    )


def _tells_of_another_share(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``أشار 17٪ إلى أنه جيد، و43٪ إلى أنه مقبول``: others say something else, the verb left out."""
    words = article.words
    if words[j].folded != "و":
        return False
    for k in range(j, min(j + _LONGEST_SHARE, len(words) - 2)):
        if words[k].surface in _PERCENT_SIGNS:
            that = words[k + 1 + bool(words[k + 1].flags & lexicon.PREPOSITION)]
            return that.complementizer is not None and not that.conjunction
    return False


def _opens_with_formula(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، في إشارة إلى``, ``، شاهد الفيديو: …``."""
    return is_formula(article.words, j) or refers_reader(article.words, j)


def _answers_words(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، ردا على تصريحات فلان``, but not ``، ردا على الهجوم``."""
    words = article.words
    if words[j].folded not in _IN_ANSWER or j + 2 >= len(words) or words[j + 1].form not in _UPON:
        return False
    return any(form.part == "noun" and form.frame == "say" for form in words[j + 2].cues)


def _tells_how(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، مستشهدا بآية``, ``، متوجها إلى الحضور``: by a participle that no list knows."""
    word = article.words[j]
    participle = word.folded[:1] == "م" and not word.flags and not word.cues and is_adverbial_accusative(word)
    return participle and not (word.folded[-1] == "ا" and _is_told_by_her(article, j))


def _is_told_by_her(article: Article, j: int) -> bool:
    """Whether she reports the clause before a man's participle, which so is not hers: قالت الدار إن …، [محطما]."""
    words, first = article.words, article.sentence(j)[0]
    for k in range(j - 1, max(first, j - _LONGEST_CLAUSE), -1):
        if words[k].complementizer is None or words[k].conjunction == "و":
            continue
        for told in range(k - 1, max(first - 1, k - _LONGEST_TELLER), -1):
            for form in words[told].cues:
                if form.part == "verb" and not words[told].flags & lexicon.PERSON_NAME:
                    return form.gender == "f" and form.person == 3
        return False
    return False


def _tells_occasion(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، وذلك في مقابلة``, ``«…»، وذلك بعد أيام من الهجوم``, ``«…»، وذلك في إشارة إلى``."""
    words = article.words
    if words[j].folded != "وذلك":
        return False
    if j - 2 in article.closed and j + 1 < len(words) and (words[j + 1].folded in _AFTER or is_formula(words, j + 1)):
        return True  # «…»، وذلك [في انتقاد] للحلف
    return is_occasion(words, j + 1)


def _recalls(article: Article, j: int, following: dict[int, CueMatch]) -> bool:
    """``، وكان الوزير قد زار الموقع``, ``، وكانت الشركة أعلنت``."""
    words = article.words
    return words[j].folded in _AND_WAS and (is_background(words, j) or is_another_report(words, j, following))


def _tells_of_speaker(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، ما أثار جدلا``, ``، وتقع المدينة على بعد 20 كيلومترا``, ``، وأعرب عن أمله``."""
    word = article.words[j]
    return stirs(article.words, j) or word.folded in _LYING or word.folded.removeprefix("و") in _OF_SPEAKER


def _refutes(article: Article, j: int, following: dict[int, CueMatch]) -> bool:
    """``يظن كثيرون أن …، وهذا غير صحيح``, ``زعم أن …، وهو ما تكذبه الوقائع``.

    Not where somebody else tells of it, who may refute it themself: ``قال الوزير إن الصحف زعمت أن …، وهذا غير صحيح``.
    """
    if not refutes(article.words, j):
        return False
    before = [following[k].form for k in range(article.sentence(j)[0], j) if k in following]
    said = [form for form in before if form is not None and form.part == "verb"]
    return len(said) == 1 and said[0].cue_class in _DOUBTED


def _seconds(article: Article, j: int, following: dict[int, CueMatch]) -> bool:
    """``قال سالم العلي إن …، وأيده النائب خالد حداد، وقال``: who takes a stand on it speaks next."""
    if not seconds(article.words, j):
        return False
    end = noun_phrase_end(article, j + 1, article.sentence(j)[1])
    end += end < len(article.words) and article.words[end].kind == COMMA
    return end in following


def _informs_reader(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، علما بأن``."""
    words = article.words
    return words[j].folded == "علما" and j + 1 < len(words) and words[j + 1].complementizer is not None


def _names_what_was_said(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، مجددا رفض المملكة``, ``، مكتفيا بالإشارة إلى``."""
    words = article.words
    if words[j].folded.removeprefix("و") not in _BEFORE_SAYING or j + 1 >= len(words):
        return False
    return any(form.part == "noun" for form in words[j + 1].cues)


def _acts_on_something(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """A participle whose object is a noun: ``، متجاهلا الأسئلة``."""
    words = article.words
    if words[j].folded not in _WITH_OBJECT or j + 1 >= len(words):
        return False
    return words[j + 1].article and not words[j + 1].preposition


def _leaves_something_unsaid(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """``، لكنه لم يوضح``, ``، طالبا عدم الكشف عن اسمه``, ``، رافضا التعليق``, ``، ولم تعط مزيدا من التفاصيل``."""
    words, word = article.words, article.words[j]
    himself = word.folded in ITSELF
    if himself and j + 1 < len(words) and words[j + 1].folded == "لم":
        return leaves_unsaid(words, j + 2)
    if article.withheld and j in article.withheld and not word.flags & lexicon.RELATIVE:
        return True
    about = j + 1 < len(words) and words[j + 1].folded == "عن"
    if word.folded in _REFUSING and is_telling(words, j + 1 + about):
        return True
    if (himself or word.folded[0] == "و") and _refuses_to_tell(words, j + himself):
        return True
    if word.folded in ("فيما", "ولكن", "لكن", "بينما") and j + 1 < len(words) and words[j + 1].folded == "لم":
        return is_unknown_yet(words, j + 2)
    return word.folded == "ولم" and (leaves_details(words, j + 1, verb=True) or is_unknown_yet(words, j + 1))


def _sets_beside(article: Article, j: int, following: dict[int, CueMatch]) -> bool:
    """``، كما دعا``, ``، فيما رفض``, ``، وهو ما يشير إلى``, ``، دون أن``, ``، كما يروى أن``."""
    words, word = article.words, article.words[j]
    if word.folded not in _ADDITIONS or j + 1 >= len(words):
        return False
    if word.folded in ("وهو", "وهي"):
        return words[j + 1].folded in _REFERRING
    if word.folded == "كما" and _is_put_in(words, j):
        return False
    if word.folded == "كما" and words[j + 1].folded in _IT_IS_SAID and j + 2 < len(words):
        return words[j + 2].complementizer is not None
    if word.folded in ("فيما", "كما", "بينما", "ولم"):
        return any(speaks_meanwhile(words, following[k]) for k in (j + 1, j + 2) if k in following)
    if word.folded == "من" and words[j + 1].folded in ("دون", "غير"):
        j += 1
    return words[j].folded in ("دون", "غير", "بدون") and leaves_out(words, j + 1)


def _proves_in_a_new_line(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """A new line that tells how the writer knows it: ``كشف التحري أن المقطع قديم،`` and below ``إذ نشرت القناة``."""
    return article.words[j].folded == _SINCE and article.line(j)[0] == j


def _ends_aside(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """Whether قد goes on with a sentence of كان behind a relative clause: وكان الوزير، الذي …، [قد] زار."""
    words, first = article.words, article.sentence(j)[0]
    if words[j].folded != "قد" or words[first].folded.removeprefix("و") not in _WAS:
        return False
    return any(words[k].flags & lexicon.RELATIVE for k in range(first + 1, min(j, first + _LONGEST_SUBJECT)))


def _judges_quotation(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """Whether a reporter tells what quoted words show, right behind them: ``«الوضع صعب»، [وهو ما] يعكس القلق``."""
    stretch = article.closed.get(j - 2)
    if stretch is None or j + 1 >= len(article.words):
        return False
    return (article.words[j].folded, article.words[j + 1].folded) in THAT_WHICH and is_speech(article, stretch)


def _refuses_to_tell(words: list[Word], j: int) -> bool:
    """Whether a verb tells that somebody would not tell more: رفض التعليق, رفض الشاعر إكمال الحديث, امتنع عن ذكر."""
    if j + 2 >= len(words):
        return False
    verb = words[j].folded.removeprefix("و")
    if verb in _REFUSED:
        for k in range(j + 1, min(j + 1 + _LONGEST_REFUSER, len(words))):
            if words[k].conjunction or words[k].kind != NOT_PUNCTUATION:
                return False
            if is_telling(words, k):
                return True
        return False
    return verb in _ABSTAINED and words[j + 1].folded == "عن" and is_telling(words, j + 2)


def _is_put_in(words: list[Word], j: int) -> bool:
    """Whether كما and its clause stand between two commas or dashes inside a clause that goes on after them.

    A verb stands alone in it (``إن الشركة - [كما قال] - تجاهلت الرسائل``), or nothing but a subject before it
    (``إن الشركة، [كما وعدت من قبل]، ستدفع``).
    """
    if not j or j + 3 >= len(words) or words[j].folded != "كما" or words[j - 1].kind not in _ASIDES:
        return False
    said = j + 2  # past when it was said: كما قال [لاحقا]
    while said < len(words) and words[said].flags & _WHEN and not words[said].flags & lexicon.PERSON_NAME:
        said += 1
    if said < len(words) and words[said].kind == words[j - 1].kind:
        return True
    last = min(len(words), j + _LONGEST_ASIDE)
    closing = next((k for k in range(j + 1, last) if words[k].kind != NOT_PUNCTUATION or words[k].complementizer), 0)
    return closing > 0 and words[closing].kind == words[j - 1].kind and _stands_alone(words, j - 1)


def _stands_alone(words: list[Word], j: int) -> bool:
    """Whether nothing but a definite subject stands between a complementizer and a token."""
    if not words[j - 1].article:
        return False  # أن العمل [مستمر]
    for k in range(j - 1, max(j - _LONGEST_TOPIC, 0), -1):
        word = words[k]
        if word.complementizer is not None:
            return k < j - 1 and word.pronoun is None
        if word.kind != NOT_PUNCTUATION or word.cues or word.flags & (lexicon.VERB | lexicon.FUNCTION):
            return False
    return False


def is_adverbial_accusative(word: Word) -> bool:
    """Whether an unknown word has the shape of a participle in the accusative: مستشهدا، متوجهاً."""
    return len(word.folded) > 4 and (
        word.surface.endswith(("اً", "ًا")) or (word.folded[-1:] == "ا" and word.folded[:2] in ("مت", "مس", "من"))
    )


def _comments(article: Article, j: int, _: dict[int, CueMatch]) -> bool:
    """Whether what happened is set against what was said: ``، لكن [ذلك لم] يمنع``, ``، إلا أن [هذا الهدف كان]``."""
    words = article.words
    if j + 4 >= len(words):
        return False
    j += 2 if (words[j].folded, words[j + 1].folded) in OPPOSING_PAIRS else 1
    if words[j - 1].folded not in ("ان", "لكن", "ولكن"):
        return False
    if words[j].folded in _THAT:
        return any(word.folded in _PAST for word in words[j + 1 : j + 3])
    return _is_denied(words, j)


def _is_denied(words: list[Word], j: int) -> bool:
    """Whether somebody denies what was said, behind what sets it against that: ``لكن [المدرب نفى ذلك]``."""
    for k in range(j + 1, min(j + _LONGEST_DENIER, len(words) - 2)):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return False
        if any(form.cue_class == "denial" and form.part == "verb" for form in words[k].cues):
            claim = words[k + 1 + (words[k + 1].folded in _THAT)]
            return words[k + 1].folded == "ذلك" or (claim.article and claim.stem in _CLAIMS)
    return False


def is_formula(words: list[Word], j: int) -> bool:
    """Whether a formula of reporters begins at a word: في إشارة إلى، من جهته."""
    return bool((phrase_at(words, j)[1] | words[j].flags) & lexicon.FORMULA) or _is_talk_to_the_press(words, j)


def _is_talk_to_the_press(words: list[Word], j: int) -> bool:
    """Whether it is told to which medium somebody spoke: ``…، [في حديث لصحيفة] الغد``, ``…، [خلال اتصال للوكالة]``."""
    if j + 2 >= len(words) or words[j].folded not in _DURING or words[j + 1].folded not in _TALKS:
        return False
    medium = words[j + 2]
    return medium.preposition == "ل" and bool(medium.flags & lexicon.MEDIA or medium.stem in PRESS)
