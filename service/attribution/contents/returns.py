"""Where a writer returns to who spoke, judges what was said or tells what came of it: ``…[، وهو رأي] ضعيف``."""

from typing import Final

from service.attribution.contents.clause_openers import has_form_of_past, may_be_past, start_without_past
from service.attribution.contents.contrasts import sets_against, stops_within
from service.attribution.contents.turnings import CALLED
from service.attribution.cues.complements import TELLING
from service.attribution.reports.nouns_of_saying import PRETEXTS
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import GESTURES, HOWEVER, ITSELF, WITH_PRONOUNS
from service.lexicon.punctuation import COMMA, FULL_STOP, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import NOT_PAST, THIRD_PERSON, Word, can_be_verb

_SOON: Final = 8
_ROOT: Final = 3
_THIRD: Final = 3  # person
_AND_THIS: Final = ("وهو", "وهي", "وهذا", "وهذه", "وتلك", "هذا", "هذه")
_OF_THOUGHT: Final = ("belief", "finding", "expectation")
_FOUNDING: Final = word_set("returns.founding")
_UPON: Final = ("حين", "حينما", "عندما", "لما", "عند", "لدي")
_ASKED: Final = ("سيل", "سيلت", "سالته", "سالتها", "سالوه", "سالوها")
_UTTERANCES: Final = word_set("returns.utterances")
_THAT_THEY: Final = ("انه", "انها")
_FEELING: Final = ("أبدى", "أعرب", "عبر")
_PERSONS: Final = lexicon.SPEAKER_HEAD & ~lexicon.PLACE
_MAKES_PAST: Final = ("لم", "قد", "لقد", "تم", "تمت")


def return_to_source(article: Article, report: Report, end: int) -> int:
    """The comma at which a reporter tells what a person did who spoke: ``قال الشاعر إن …[، ورفض الشاعر] إكمال الحديث``.

    Nobody who is quoted speaks of himself so.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.

    Returns:
        The new end, or ``end``.
    """
    source, words = report.source, article.words
    if source is None or source.kind not in ("person", "unnamed"):
        return end
    named: set[str] = set()
    for k in stops_within(article, report, end):
        if words[k].kind != COMMA or k + 3 >= end:
            continue
        if _utters_yet(words, k + 1, source.gender):
            return k
        subject = words[k + 2]
        if not (subject.article or subject.flags & lexicon.PERSON_NAME) or subject.form == "على":
            continue
        if not _tells_or_sets_against(words[k + 1]):
            continue
        if not named:
            named = {w.bare for w in words[slice(*(source.name or (0, 0)))]}
            named.add(words[source.head].bare if source.head >= 0 and words[source.head].article else "")
        if subject.bare in named:
            return k
    return end


def _utters_yet(words: list[Word], j: int, gender: str | None) -> bool:
    """Whether who spoke is told to feel something against what they said: [لكنه أبدى] تخوفه, [إلا أنها أعربت] عن."""
    verb = j + 1 + (words[j].folded in HOWEVER and words[j + 1].folded in _THAT_THEY)
    if verb == j + 1 and words[j].folded not in ITSELF:
        return False
    if verb >= len(words) or words[verb - 1].folded.endswith("ها") != (gender == "f"):
        return False
    return any(form.lemma in _FEELING and form.tense == "past" and form.number == "s" for form in words[verb].cues)


def return_of_writer(article: Article, report: Report, end: int) -> int:
    """The comma at which a writer judges what was said, or tells what came of it; or the end.

    ``يقول أنصاره إن …[، وهو رأي] ضعيف``, ``فقال له: اتق الله[، فسكت] القوم``, ``تعهدت بأن تبقى[، ثم رحلت]``.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.

    Returns:
        The new end, or ``end``.
    """
    words = article.words
    pretext = report.cue is not None and words[report.cue.first].folded in PRETEXTS
    for k in stops_within(article, report, end):
        if comes_of_it(article, report, k + 1) or _is_done_to_who_spoke(article, report, k + 1):
            return k
        if report.opening == CLAUSE and _comments_on_it(words, report, k, end):
            return k
        if pretext and words[k + 1].complementizer is None:
            return k  # بحجة أن السوق مغلقة[، فعاد] إلى بيته, but «، وأن الوقت متأخر» is said too
    return end


def deed_upon_thought(article: Article, report: Report, end: int) -> int:
    """The verb behind ف with which somebody acts on what they thought: ``رأى أن البيت بعيد [فتركه]``; or the end.

    Nothing in what they thought is past, and the verb has no subject of its own.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.

    Returns:
        The new end, or ``end``.
    """
    words, form = article.words, report.told_of_one()
    if form is None or report.opening != CLAUSE or form.cue_class not in _OF_THOUGHT:
        return end
    for k in range(report.first + 2, min(end, len(words) - 1)):
        if words[k].conjunction != "ف" or not (_is_past(words[k]) or _is_bare_past(words[k])):
            continue
        she = words[k].folded.endswith("ت") and not words[k].folded.endswith("ات")
        following = words[k + 1]
        subject = following.article and not following.preposition and not following.flags & lexicon.TIME
        if may_be_past(words, report.first, k):
            return end
        if she == (form.gender == "f") and not subject and start_without_past(article, k) >= 0:
            return k - (words[k - 1].kind == COMMA)
    return end


def goes_on_around(article: Article, report: Report, end: int) -> int:
    """The comma at which كما and the verb of the clause around a report go on: ``يكشف خطأ من يظن أن …[، كما يكشف] أن``.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.

    Returns:
        The new end, or ``end``.
    """
    words, cue = article.words, report.cue
    if cue is None or report.opening != CLAUSE:
        return end
    first = article.sentence(cue.first)[0]
    for k in stops_within(article, report, end):
        verb = words[k + 2]
        if words[k + 1].folded == "كما" and can_be_verb(verb) and verb.folded != words[cue.first].folded:
            if any(words[j].folded.removeprefix("و") == verb.folded for j in range(first, cue.first)):
                return k
    return end


def gesture(words: list[Word], j: int) -> Word | None:
    """The verb of what somebody does while speaking: [وتمسح] دموعها, ثم [تسكت], قبل أن [تجهش] بالبكاء.

    Args:
        words: the words of the article.
        j: the token of و with the verb, or of ثم or قبل أن before it.

    Returns:
        The verb; None where none stands there.
    """
    if words[j].folded[0] == "و" and words[j].folded[1:] in GESTURES:
        return words[j]
    verb = j + 1 if words[j].folded == "ثم" else j + 2
    if verb >= len(words) or words[verb].folded not in GESTURES:
        return None
    leads = words[j].folded == "ثم" or (words[j].folded, words[j + 1].folded) == ("قبل", "ان")
    return words[verb] if leads else None


def _names_speech(word: Word) -> bool:
    """Whether a noun calls what was said by what it is, and is not the speaker's own: وهو [رأي], but not وهذا رأيي."""
    return word.stem in CALLED and word.pronoun is None


def _comments_on_it(words: list[Word], report: Report, comma: int, end: int) -> bool:
    """Whether a writer speaks of what was reported, or of who was asked or spoke, after a comma.

    What is told in somebody's own words (``وقال: …``) may go on so itself.
    """
    word, following = words[comma + 1], words[comma + 2]
    if word.folded in _AND_THIS:
        return _names_speech(following)  # ، وهو رأي
    if (made := gesture(words, comma + 1)) is not None:
        return _is_of_gender(report, made, timeless=words[comma + 1].folded == "قبل")  # تقول الأم إن …، [وتمسح] دموعها
    if word.folded[:1] == "و" and word.folded[1:] in _FOUNDING:
        if any(each.folded == "ذلك" for each in words[comma + 2 : comma + 4]):
            return True  # ، ويستند في ذلك إلى أرقام
    if word.folded == "اما":
        return following.folded in ("انا", "نحن")  # ، أما أنا فأراها
    if word.stem in _UPON:  # ، ولدى سؤاله، وحين سألناه
        if following.folded in _ASKED:
            return True  # ، وحينما سئلت عما إذا
        asked = following.folded.startswith("سالنا") or any(form.part == "noun" for form in following.cues)
        return asked and any(form.cue_class == "question" for form in following.cues)
    return sets_against(words, comma) and _is_of_their_words(words, comma + 2, end)


def _is_of_gender(report: Report, made: Word, *, timeless: bool) -> bool:
    """Whether a gesture is of the one whose words are told, in the present like it unless it is ``timeless``."""
    form = report.cue.form if report.cue is not None else None
    if form is None or not (form.tense == "present" or timeless) or form.number != "s":
        return False
    return made.folded.removeprefix("و")[0] == ("ت" if form.gender == "f" else "ي")


def _is_of_their_words(words: list[Word], first: int, end: int) -> bool:
    """Whether a clause is about what somebody said: ``، لكن المحكمة لم تقتنع [بأقواله]``."""
    for word in words[first : min(end, first + _SOON)]:
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.pronoun is not None and word.pronoun[0] == 3:
            if any(f.part == "verb" and f.cue_class == "denial" and f.person == 3 for f in word.cues):
                return True  # ، غير أن الشهود كذبوه
            if any(f.part == "noun" for f in word.cues):
                return any(f.lemma in _UTTERANCES for f in word.cues)
    return False


def comes_of_it(article: Article, report: Report, j: int) -> bool:
    """Whether ف or ثم tells in the past what came of a question, or of words that tell of nothing past.

    ``اتق الله، [فسكت] القوم``, ``هل أخذت المال؟.. [فأنكر] الرجل``.

    Args:
        article: the article.
        report: the report of what was said.
        j: the token behind what was said.
    """
    words, cue = article.words, report.cue
    if j + 1 >= len(words) or words[j].folded[0] not in "فث":
        return False
    form = cue.form if cue is not None else None
    if cue is None or form is None or form.person == 1 or form.tense == "present":
        return False
    addressed = cue.pronoun is not None or words[cue.last].folded in WITH_PRONOUNS  # قال له إنه سيعود، فعاد
    if report.opening == CLAUSE and form.cue_class in TELLING and not addressed:
        return False  # قال إن الطريق مغلق، فاضطر الناس إلى السير
    verb, following = words[j], words[j + 1]
    if verb.folded == "ثم":
        told = _is_past(following) and not following.folded.endswith("نا")
    else:
        thing = following.article and not following.flags & _PERSONS and not addressed
        if verb.folded.endswith("نا") or thing:
            return False  # الخصم قوي، فدافعنا; البضاعة كثيرة، فانخفض السعر
        if report.opening != CLAUSE and not following.article and not addressed:
            return False
        form_iv = verb.form[1:2] == "أ" and verb.form.endswith(THIRD_PERSON)  # فأحاله، فأخذها
        unknown = not verb.flags and following.article and verb.folded[1:2] not in ("ي", "ت", "ن")  # فسكت القوم
        unknown = (unknown or (form_iv and not verb.flags & ~lexicon.COMMON)) and not verb.cues
        told = (verb.conjunction == "ف" and _is_past(verb)) or (unknown and verb.folded[0] == "ف")
    asked = _is_behind_question(words, j)
    return (told or (asked and _is_bare_past(verb))) and (
        asked or not any(_is_past(words[k]) and not words[k - 1].folded.endswith("اذا") for k in range(report.first, j))
    )  # عما إذا كان


def _is_bare_past(word: Word) -> bool:
    """Whether ف may stand before a verb in the past that no list knows as one: فضحك, فهز; but not فنجان, فالحل."""
    if word.article or word.preposition or word.cues or word.flags & ~lexicon.COMMON or word.folded[-1] in "اه":
        return False
    if word.conjunction == "ف":
        return len(word.stem) == _ROOT or word.stem[:1] not in NOT_PAST
    return word.folded[0] == "ف" and not word.flags and len(word.folded) <= _ROOT + 1


def _is_done_to_who_spoke(article: Article, report: Report, j: int) -> bool:
    """Whether ف tells what somebody then did to who spoke, of nothing past: ``إنه لا يتذكر، [فقاطعه القاضي]``."""
    words, form = article.words, report.cue.form if report.cue is not None else None
    if form is None or form.tense != "past" or form.person != _THIRD or report.opening != CLAUSE:
        return False
    verb, actor = words[j], words[j + 1]
    if verb.folded[0] != "ف" or verb.article or not verb.folded.endswith("ها" if form.gender == "f" else "ه"):
        return False
    somebody = actor.flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.RANK | lexicon.KIN | lexicon.GROUP)
    if not somebody or not actor.article or actor.preposition or verb.folded[1:2] in NOT_PAST:
        return False
    return start_without_past(article, j) >= 0 and not may_be_past(words, report.first, j)


def _is_behind_question(words: list[Word], j: int) -> bool:
    """Whether a question mark stands before a word, at most with dots between them."""
    k = j - 1
    while k > 0 and words[k].kind == FULL_STOP:
        k -= 1
    return words[k].kind == QUESTION


def _is_past(word: Word) -> bool:
    """Whether a word is a verb in the past, as far as its form tells, or makes one past: لم، قد."""
    if word.article or word.flags & lexicon.PERSON_NAME:
        return False
    if word.stem in _MAKES_PAST or any(form.part == "verb" and form.tense == "past" for form in word.cues):
        return True
    return has_form_of_past(word)


def _tells_or_sets_against(word: Word) -> bool:
    """Whether a word is a verb that و joins to what stands before it, or لكن: ورفض، لكن."""
    if word.folded in ("لكن", "ولكن"):
        return True
    return word.conjunction == "و" and can_be_verb(word)
