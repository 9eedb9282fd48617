"""Reports under a source phrase: ``وفقا للوزارة فإن …`` before its content, ``…، بحسب الوزارة`` after it."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.complements import interrupts
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import FROM, LEARNING
from service.attribution.cues.verbs_or_prepositions import is_as_somebody_did
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.title import Range
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.publications import RECEIVED
from service.attribution.reports.contents_before import content_before, is_joined, is_predicate, stands_behind_subject
from service.attribution.reports.phrase_sources import ANSWERING, PhraseSource, is_apart
from service.attribution.reports.reports import BEFORE, CLAUSE, MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, in_initialism
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm, SourcePhrase
from service.lexicon.openers import AS_WELL, NO_CLAUSE_AFTER, WHO_IS, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word, can_be_verb

_TITLING: Final = word_set("source_reports.titling")
_COMING: Final = ("ورد", "جاء")
_LONGEST_SOURCE: Final = 40
_MENTIONING: Final = ("ذكر", "زعم", "روى", "صرح")
_BY_THE_TONGUE: Final = ("علي", "لسان")
_WHO_MENTIONS: Final = lexicon.TITLE | lexicon.HONORIFIC | lexicon.UNNAMED | lexicon.ORGANIZATION_HEAD | lexicon.MEDIA
_LONGEST_ASIDE: Final = 6
_LONGEST_DENIED: Final = 16
_LONGEST_OCCASION: Final = 12
_LONGEST_ASIDES: Final = 30
_ISSUED: Final = ("صادر", "صادره", "منشور", "منشوره")
_PUBLISHED: Final = ("نشر", "نشرت", "اعد", "اعده", "اعدته")
_SO: Final = word_set("source_reports.so")
_ON_A_MATTER: Final = ("حول", "بشان", "حيال", "تجاه", "بخصوص")
_OF_IT: Final = word_set("source_reports.of_it")
_OPINION: Final = ("رأى",)
_SEEING: Final = ("رأى", "ارتأى")
LAYS_DOWN: Final = ("نص",)
_THEIR_SAYING: Final = ("قوله", "قولها", "قولهم", "قولهما")
_FRAMES: Final = ("say", "describe", "clause")
_UPON_WHAT: Final = ("علي", "ما")
_SHORTEST_TOLD: Final = 6  # tokens before على ما
_LONGEST_TOLD: Final = 60
_TAKING_UPON: Final = word_set("source_reports.taking_upon")
_DESPITE: Final = ("رغم", "بالرغم", "برغم", "الرغم")
_SAID: Final = ("قال", "قالت")
_HENCE: Final = "وبالتالي"
_SOMEBODY: Final = lexicon.ROLE | lexicon.RANK | lexicon.GROUP | lexicon.UNNAMED | lexicon.ORGANIZATION_HEAD


def source_report(article: Article, cue: CueMatch, following: dict[int, CueMatch]) -> Report | None:
    """Read the source and content of a source phrase.

    Args:
        article: the article.
        cue: the source phrase.
        following: all cues of the article by their first token.

    Returns:
        The report, or None where the phrase names no one who can speak.
    """
    phrase = cue.phrase
    assert phrase is not None
    if phrase.follows != "pronoun" and interrupts(article, cue, following):
        return None  # وقال فلان، [وفقا لوكالة]، إن
    words = article.words
    sentence = _sentence(article, cue.first)
    concerns = words[cue.first].folded.removeprefix("و") == "بالنسبه"
    if concerns and cue.first != sentence[0]:
        return None
    if phrase.words == ("عن",) and not _is_tradition(article, cue.last, sentence[1]):
        return None
    if phrase.follows == "pronoun":
        if _opens_a_saying(article, cue, phrase, sentence, following):
            opener = cue.last  # رفض العرض حسب قوله [إنه] سعيد
            return Report(cue, CLAUSE, opener, opener + 1, opener + 1, None, "pronoun", article.opened.get(opener + 1))
        return _report_of_pronoun(article, cue, phrase, sentence)
    last = cue.last
    forms: list[CueForm] = []
    if phrase.follows == "verb":
        verb = _verb(article, cue, phrase, sentence)
        if verb < 0:
            return None
        forms = [form for form in words[verb].cues if form.part == "verb"]
        last = _past_its_pronoun(words, verb + 1, sentence[1], phrase, forms)
    source = PhraseSource(article, cue, phrase, sentence, last, forms)
    if not source.read() or (concerns and (source.mention is None or source.mention.kind != "person")):
        return None
    if concerns and _is_spoken_about(words, source.end, following):
        return None  # [وبالنسبة للحارس سالم العلي]، قال إنه سيغيب
    if phrase.words == ("وفق",) and _succeeds(words, source, sentence):
        return None
    if phrase.follows == "verb":
        who = _agreement(forms) if source.mention is None else None
        cue = CueMatch(cue.first, last, max(cue.last_offset, article.tokens.end(last - 1)), None, phrase, who)
    return _report_of(article, cue, source.mention, source.end, sentence, following)


def _is_spoken_about(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a verb in the past tells behind بالنسبة ل what somebody said about whom it names."""
    cue = following.get(j + (words[j].kind == COMMA)) if j < len(words) else None
    form = cue.form if cue is not None else None
    return form is not None and form.part == "verb" and form.tense == "past" and form.frame == "say"


def _succeeds(words: list[Word], source: PhraseSource, sentence: Range) -> bool:
    """Whether وفق tells that somebody had success, in what stands behind في: [وفق] المدرب في اختيار التشكيلة."""
    end, mention = source.end, source.mention
    if mention is None or mention.kind not in ("person", "unnamed") or end + 1 >= sentence[1]:
        return False
    occasion = lexicon.SPEECH | lexicon.TIME | lexicon.PLACE | lexicon.MEDIA | lexicon.DOCUMENT
    return words[end].folded == "في" and not words[end + 1].flags & occasion


def _agreement(forms: list[CueForm]) -> tuple[int, str | None, str] | None:
    """The person, gender and number of the dropped subject of a phrase's verb: كما [قالت]; None where they differ."""
    shown = {(form.gender, form.number or "s") for form in forms if form.person == 3}
    if len(shown) != 1:
        return None
    gender, number = shown.pop()
    return 3, gender, number


def _sentence(article: Article, at: int) -> Range:
    """The sentence of a token, or what of it stands in the same marks."""
    first, last = article.sentence(at)
    inside = article.stretch_of.get(at)
    return (first, last) if inside is None else (max(first, inside.first), min(last, inside.last))


def _report_of_pronoun(article: Article, cue: CueMatch, phrase: SourcePhrase, sentence: Range) -> Report | None:
    """What a source phrase with a pronoun reports, before or after it: وبرأيه، [يعيش] السكان في خيام."""
    words, so, last = article.words, cue.last, sentence[1]
    if cue.last > cue.first and words[cue.last - 1].folded.endswith("ي"):
        return None  # من وجهة نظري, في رأيي: the writer's own
    if phrase.words[0].startswith("ب") and so < last and words[so].folded in _ON_A_MATTER:
        return None  # تمسك [برأيه] حول الخطة
    apart = so < last and words[so].kind == COMMA
    so += apart and so + 1 < last
    opens = so < last and (words[so].folded in _SO or words[so].complementizer == "-")  # وفي رأيه أن
    if (opens or apart) and _is_leading(article, cue.first, sentence[0]):
        so -= not opens
        marked = article.opened.get(so + 1)
        return Report(cue, CLAUSE, so, so + 1, so + 1, None, "pronoun", marked if marked and marked.double else None)
    if apart and so < last and words[so].complementizer is not None and not words[so].conjunction:
        return None  # رد على منتقديه، على حد قوله، [أنه]: the clause is the verb's
    if phrase.words[-1] in WITH_PRONOUNS and not apart and so < last:
        if words[so].kind == NOT_PUNCTUATION and not is_apart(words, cue.first, sentence[0]):
            return None  # القانون الذي نعمل [وفقا له] منذ عام
    return content_before(article, cue, None, cue.last, *sentence, "pronoun")


def _opens_a_saying(
    article: Article, cue: CueMatch, phrase: SourcePhrase, sentence: Range, following: dict[int, CueMatch]
) -> bool:
    """Whether إن opens what somebody says right behind a phrase with قول, if no verb has it: حسب قوله [إنه] سعيد."""
    words, j = article.words, cue.last
    if j + 1 >= sentence[1] or not phrase.words[-1].startswith("قول") or words[j].complementizer != "-":
        return False
    if words[j].conjunction or words[j].form.startswith("أ") or not (words[j].pronoun or words[j + 1].article):
        return False  # على حد قوله [إن] صدق: if
    before = (following[k].form for k in range(sentence[0], cue.first) if k in following)
    return all(form is None or form.part == "noun" or form.frame == "quoted" for form in before)


def _verb(article: Article, cue: CueMatch, phrase: SourcePhrase, sentence: Range) -> int:
    """The verb that says what a source phrase takes from its source: بحسب ما [أكد]; -1 where it says nothing."""
    words, verb = article.words, cue.last
    while verb < sentence[1] and words[verb].flags & (lexicon.PARTICLE | lexicon.TIME):
        verb += 1
    forms = [form for form in words[verb].cues if form.part == "verb"] if verb < sentence[1] else []
    tells = any(_tells(form) for form in forms) or _mentions(article, verb, forms, phrase)
    tells = tells or (any("preposition" in form.flags for form in forms) and is_as_somebody_did(words, verb))
    that = verb + 1 < sentence[1] and words[verb + 1].folded == "ذلك"
    tells = tells or (that and any(form.frame in _FRAMES for form in forms))  # كما أثبت [ذلك] سالم العلي
    if not forms or (phrase.weak and not tells):
        return -1
    if phrase.weak and cue.first == sentence[0] and not words[cue.first].conjunction:
        if not _is_answered(words, verb + 1, sentence[1]):
            return -1  # «كما قال» at the start goes on: also said; not «وكما قال»
    if phrase.weak and cue.first > sentence[0] and not _may_divide(words[cue.first - 1], phrase):
        if not _closes_the_sentence(article, cue, verb, sentence):
            return -1
    if words[cue.first].folded == "كما" and _stands_in_what_is_denied(words, cue.first, sentence[0]):
        return -1
    if phrase.weak and any("chain" in form.flags for form in forms):
        if any(word.folded in _THEIR_SAYING for word in words[verb + 1 : verb + _LONGEST_OCCASION]):
            return -1  # …، كما ينقل عن فلان [قوله]: also
    if all(form.lemma in LAYS_DOWN for form in forms) and cue.first > sentence[0]:
        return -1  # وفق ما ينص عليه القانون: what things go by
    if _is_as_one_sees_fit(words, cue.first, verb, forms):
        return -1
    return verb


def _stands_in_what_is_denied(words: list[Word], j: int, first: int) -> bool:
    """Whether كما sets what others said against what a clause denies: قال إنه لم يقتل أحدا [كما] ذكرت الصحف."""
    denied = False
    for k in range(j - 1, max(first, j - _LONGEST_DENIED), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].complementizer is not None:
            return denied
        denied = denied or bool(words[k].flags & lexicon.NEGATION)
    return False


def _is_as_one_sees_fit(words: list[Word], first: int, verb: int, forms: list[CueForm]) -> bool:
    """Whether a phrase without a comma before it tells how something is done: يعامل [وفق ما يراه] المختصون.

    Behind a comma, or without a pronoun, it tells what somebody thinks: ``سيتعافى السوق، وفق ما يراه المحللون``.
    """
    if not first or words[first - 1].kind != NOT_PUNCTUATION or words[verb].pronoun is None:
        return False
    return all(form.lemma in _SEEING and form.tense == "present" for form in forms)


def _is_answered(words: list[Word], j: int, limit: int) -> bool:
    """Whether فإن opens the clause of what somebody says, past their name: ``وكما يقول سالم العلي[، فإن] …``."""
    for k in range(j, min(limit, j + _LONGEST_SOURCE)):
        if words[k].folded in ANSWERING:
            return k > j
        if words[k].complementizer is not None or words[k].kind not in (NOT_PUNCTUATION, COMMA):
            return False
    return False


def _past_its_pronoun(words: list[Word], j: int, limit: int, phrase: SourcePhrase, forms: list[CueForm]) -> int:
    """The token after what a verb says of its object: بحسب ما صرح [به] الوزير; but أكد [في اتصال]."""
    spoken = any(form.frame == "say" and not form.required for form in forms)
    while j < limit and words[j].folded in _OF_IT and not (spoken and words[j].folded == "في"):
        j += 1
    informant = j
    while informant < limit and words[informant].flags & (lexicon.TIME | lexicon.ADVERB):
        informant += 1
    brought = j < informant < limit and words[informant].folded in FROM
    brought = brought and any(f.lemma in LEARNING or f.lemma in _COMING for f in forms)
    return informant + 1 if brought else j  # حسب ما علم [اليوم من] مصالح الأمن, ما ورد [أخيرا من] الوزارة


def _report_of(
    article: Article,
    cue: CueMatch,
    mention: Mention | None,
    end: int,
    sentence: Range,
    following: dict[int, CueMatch],
) -> Report | None:
    """What a source phrase reports, whose source ends before ``end``: the clause after it, or that before it."""
    words, phrase, sentence_last = article.words, cue.phrase, sentence[1]
    assert phrase is not None
    if words[cue.first].folded in AS_WELL and _is_said_behind(words, end, sentence_last, following):
        return None  # …، كما جاء في الحديث الذي روته عائشة [قالت]: «…»
    if end < sentence_last and words[end].complementizer and phrase.follows == "noun":
        return Report(cue, CLAUSE, end, end + 1, end + 1, mention, "source phrase", article.opened.get(end + 1))
    if end < sentence_last and end - 1 > cue.last and words[end - 1].stem in _TITLING:
        titled = article.opened.get(end)
        if titled is not None and titled.closing < sentence_last:
            end = titled.closing + 1  # وبحسب التقرير الصادر بعنوان «…» فإن
    joined = is_joined(words[cue.first], phrase)
    parts = joined and stands_behind_subject(article, cue.first, sentence[0])
    told = _sentence_before(article, sentence[0]) if not joined and end + 1 >= sentence_last else -1
    if told >= 0 and _is_leading(article, cue.first, sentence[0]):
        return content_before(article, cue, mention, end, told, sentence_last, "source phrase")
    if _is_leading(article, cue.first, sentence[0]) or (joined and not parts):
        mention, end = _without_subject(article, mention, end, sentence_last)
        return _report_before_content(article, cue, mention, end, sentence_last)
    if _is_clause_after(article, end, sentence_last) and not _is_judged_so(words, cue.first, sentence[0]):
        return None  # وأضاف الوزير، بحسب الوكالة، أن: the clause is the verb's
    if _parts_subject_from_verb(article, cue.first, end, sentence, following):
        return None  # الوزير، بحسب الوكالة، قال إن: the same
    if phrase.words == _BY_THE_TONGUE and any(
        k in following and following[k].part == "verb" for k in range(sentence[0], cue.first)
    ):
        return None  # نفى العضو ما نشر على لسان زميله, أكدت النقابة على لسان ناطقها أهمية الحوار
    if _is_in_a_concession(words, sentence, cue.first, end):
        return None  # ورغم المؤشرات الجيدة، [حسب الوزارة]، فإن العجز كبير
    report = content_before(article, cue, mention, end, *sentence, "source phrase")
    if report is not None and report.stretch is not None:
        before = range(max(sentence[0], report.stretch.opening - _LONGEST_SOURCE), report.stretch.opening)
        if any(k in following and following[k].part == "verb" for k in before):
            # وأضاف: «…»، بحسب الوكالة: the agency is behind the whole sentence
            first, last = article.tokens.trimmed(sentence[0], cue.first)
            return Report(cue, BEFORE, cue.first, first, last, mention, "source phrase", None, "mixed")
    return report


def _sentence_before(article: Article, first: int) -> int:
    """Where the sentence of the same line begins that a source phrase after its full stop governs; -1 where none is.

    ``بدأت الأشغال في الطريق. [بحسب الوزير سامي حداد].``
    """
    if not first or article.tokens.paragraph_of[first - 1] != article.tokens.paragraph_of[first]:
        return -1
    return article.sentence(first - 1)[0] if article.words[first - 1].kind == FULL_STOP else -1


def _is_said_behind(words: list[Word], j: int, limit: int, following: dict[int, CueMatch]) -> bool:
    """Whether what a text says is told behind its name in marks or behind a colon: ``الحديث أنه [قال]: «…»``."""
    for k in range(j, min(limit, j + _LONGEST_SOURCE)):
        form = following[k].form if k in following else None
        if form is not None and form.lemma in _SAID and form.part == "verb" and not words[k].conjunction:
            opener = following[k].last
            return opener < limit and words[opener].kind in (COLON, MARK)
    return False


def _is_in_a_concession(words: list[Word], sentence: Range, at: int, end: int) -> bool:
    """Whether a phrase stands between a concession without a clause and فإن: ``رغم التحسن، [حسب الوزارة]، فإن``."""
    first, last = sentence
    first += words[first].folded in ("علي", "وعلي")
    if words[first].folded.removeprefix("و") not in _DESPITE or end + 1 >= last or words[end].kind != COMMA:
        return False
    if any(word.complementizer or word.kind == COMMA for word in words[first : at - 1]):
        return False
    return words[end + 1].folded in ANSWERING


def _is_judged_so(words: list[Word], j: int, first: int) -> bool:
    """Whether a clause is judged before a phrase, so that both are the source's: ``ومن الضروري، [بحسب الخبير]، أن``."""
    k = j - 1 - (words[j - 1].kind == COMMA)
    of = k - 1 - (words[k - 1].folded == "غير")
    if of < first or words[of].folded.lstrip("وف") != "من":
        return False
    return words[k].folded in NO_CLAUSE_AFTER or (words[k].article and not words[k].flags & (_SOMEBODY | lexicon.PLACE))


def _report_before_content(
    article: Article, cue: CueMatch, mention: Mention | None, end: int, sentence_last: int
) -> Report | None:
    """What follows a source phrase with which its sentence begins: ووفقا للوزارة، [ستصل الدفعة غدا]."""
    words, content = article.words, end
    opener = _clause_opener(article, end, sentence_last)
    marked = article.opened.get(end + eulogy_at(words, end)[0]) if end < sentence_last else None
    while content < sentence_last and not (
        (words[content].kind in (COMMA, SEMICOLON, COLON) and not _parts_hours(words, content))
        or (marked is not None and marked.double and content == marked.opening)
        or _is_long_stretch(article, content)
        or words[content].folded in _SO
        or content == opener
        or (
            words[content].complementizer
            and words[content - 1].folded not in NO_CLAUSE_AFTER
            and not in_initialism(words, content)
        )
    ):
        content += 1
    if content < sentence_last and words[content].kind == COMMA:
        content = _past_asides(words, mention, content, sentence_last)
    while content < sentence_last and (words[content].kind in (COMMA, SEMICOLON, COLON, DASH)):
        content += 1
    if content < sentence_last and (words[content].complementizer or words[content].folded in _SO):
        content += 1
    if content >= sentence_last:
        content = end  # nothing divides them
    if sentence_last - content < 3:
        return None
    marked = article.opened.get(content)
    if marked is not None and marked.double and marked.last - marked.first > 3:
        return Report(cue, MARKS, content, marked.first, marked.last, mention, "source phrase", marked)
    return Report(cue, CLAUSE, content - 1, content, content, mention, "source phrase", marked)


def _without_subject(
    article: Article, mention: Mention | None, end: int, sentence_last: int
) -> tuple[Mention | None, int]:
    """A source and its end without the subject of the clause behind it: ``وبحسب الوزارة، [الطبيب] لم يحضر``.

    Who stands in apposition is followed by another comma, or by فإن: ``وبحسب المدير، الطبيب سالم العلي، لم يحضر أحد``.
    """
    words = article.words
    if mention is None or end >= sentence_last or not _goes_on_with(words[end]):
        return mention, end
    comma = next((k for k in range(end - 1, mention.span[0], -1) if words[k].kind == COMMA), 0)
    if not comma or (mention.name is not None and mention.name[0] > comma):
        return mention, end  # وبحسب المدير، [سالم العلي] لن تبدأ الدراسة غدا
    source = describe(article, mention.span[0], comma)
    return (source, comma) if source.kind is not None else (mention, end)


def _goes_on_with(word: Word) -> bool:
    """Whether a word can be what a clause says of the subject before it: لم، سيبقى، تأخر، صعبة."""
    if word.kind != NOT_PUNCTUATION or word.article or word.conjunction or word.complementizer is not None:
        return False
    other = lexicon.PREPOSITION | lexicon.RELATIVE | lexicon.CONJUNCTION | lexicon.TIME | lexicon.PERSON_NAME
    return not word.flags & other and word.folded not in _SO and word.folded not in ANSWERING


def _past_asides(words: list[Word], mention: Mention | None, comma: int, sentence_last: int) -> int:
    """The comma behind what is told of a source: ``وحسب إخطار، صدر أمس[،] فإن``, ``وبحسب الشرطة، التي …[،] كان``.

    What the source is said to have done, on which occasion, or who it is, is no content; nor is anything before فإن
    that tells of a source without the article.
    """
    if comma + 2 >= sentence_last or mention is None or mention.head < 0:
        return comma
    aside = words[comma + 1]
    indefinite = not words[mention.head].article and mention.name is None
    occasion = aside.flags & lexicon.PREPOSITION and words[comma + 2].flags & lexicon.SPEECH
    issued = indefinite and (aside.folded in RECEIVED or aside.folded in _PUBLISHED)
    issued = issued or (aside.article and aside.stem in _ISSUED and not aside.conjunction)
    over = aside.flags & lexicon.RELATIVE or occasion or issued or aside.folded in WHO_IS
    relative = aside.conjunction == "و" and any(w.flags & lexicon.RELATIVE for w in words[mention.span[1] : comma])
    if not over and not indefinite and not relative:
        return comma  # but وفق الدراسة التي أعدها الفريق، [ونشرتها المجلة]، فإن
    for k in range(comma + 1, min(sentence_last - 1, comma + _LONGEST_ASIDES)):
        if words[k].complementizer is not None:
            return comma
        if words[k].kind == COMMA and (words[k + 1].folded in ANSWERING or (over and _begins_anew(words[k + 1]))):
            return k
    return comma


def _begins_anew(word: Word) -> bool:
    """Whether a word behind a comma may begin a clause, and goes on with nothing before it."""
    if word.flags & lexicon.AUXILIARY:
        return True  # كان is not كأن
    return not word.conjunction and not word.flags & (lexicon.RELATIVE | lexicon.CONJUNCTION | lexicon.PREPOSITION)


def _clause_opener(article: Article, end: int, sentence_last: int) -> int:
    """The verb that begins what a source phrase reports, with times and places at most before it, and no comma.

    ``وبحسب الوزارة اليوم [ارتفع] العدد``; -1 where none does, or a verb tells of the source: ``لتقرير [نشر] أمس``.
    """
    words, j = article.words, end
    if j >= sentence_last:
        return -1
    if is_predicate(words[j]):
        return j
    last = words[end - 1]
    if (last.article or last.kind == MARK) and j + 1 < sentence_last and _somebody_says(words[j], words[j + 1]):
        return j  # وبحسب الصحيفة [قال] الوزير إن: all of it is the paper's
    if not (last.article or last.flags & (lexicon.PERSON_NAME | lexicon.PLACE | lexicon.ORGANIZATION_NAME)):
        return -1
    j = skip_adverbials(article, end, sentence_last)
    if j >= sentence_last or words[j - 1].kind == COMMA or words[j].conjunction or words[j].pronoun is not None:
        return -1
    if any(words[k].kind != NOT_PUNCTUATION or words[k].flags & lexicon.RELATIVE for k in range(end, j)):
        return -1
    verb = words[j].flags & lexicon.VERB and not words[j].flags & ~(lexicon.VERB | lexicon.COMMON)
    return j if is_predicate(words[j]) or verb else -1


def _somebody_says(verb: Word, subject: Word) -> bool:
    """Whether a verb of saying in the past stands before its subject, and is joined to nothing: [أكد المصدر] أن."""
    if verb.conjunction or verb.preposition or verb.flags & ~lexicon.COMMON or verb.pronoun is not None:
        return False
    named = subject.article or subject.flags & (_SOMEBODY | lexicon.PERSON_NAME)
    if not named or subject.complementizer is not None or subject.preposition:
        return False
    return any(form.part == "verb" and form.tense == "past" and form.frame in _FRAMES for form in verb.cues)


def _tells(form: CueForm) -> bool:
    """Whether a verb after كما says whose words or opinion these are: كما قال, كما يرى, not كما يجب, كما توقع."""
    if form.lemma == "أعرب":
        return False  # كما أعرب عن سعادته: also
    return "ambiguous" not in form.flags and (form.frame == "say" or form.lemma in _OPINION)


def _mentions(article: Article, verb: int, forms: list[CueForm], phrase: SourcePhrase) -> bool:
    """Whether ذكر, زعم or صرح, which are nouns, or روى has somebody who can speak behind it: على ما ذكر [الوزير].

    Behind كما, which may mean also, nothing may follow who speaks but when and to whom: ``…، كما ذكر [البيان].``,
    ``كما ذكر [مصدر] للوكالة``, not ``كما ذكر البيان أن``; behind وكما, which opens a sentence, a comma or فإن may.
    """
    words = article.words
    if verb + 1 >= len(words) or all(form.lemma not in _MENTIONING for form in forms):
        return False
    who = words[verb + 1]
    if who.preposition or who.form.endswith(THIRD_PERSON):
        return False
    if phrase.words[-1] == "ما":
        return bool(who.flags & _WHO_MENTIONS)
    end = noun_phrase_end(article, verb + 1, min(len(words), verb + _LONGEST_SOURCE))
    speaks = who.flags & (_WHO_MENTIONS | lexicon.DOCUMENT | lexicon.GIVEN_NAME)
    past = skip_adverbials(article, end, len(words))
    if past >= len(words) or words[past].kind == FULL_STOP:
        return bool(speaks)
    leads = words[verb - 1].conjunction == "و"
    return bool(speaks) and leads and (words[end].kind == COMMA or words[end].folded in ANSWERING)


def _may_divide(before: Word, phrase: SourcePhrase) -> bool:
    """Whether a phrase with كما may follow a word: a comma or dash, or a word of the clause: … عميقة كما يرى كثيرون.

    One with ما may follow marked words: ``«…» على ما قالت الصحيفة``.
    """
    if before.kind == MARK:
        return phrase.words[-1] == "ما"
    return before.kind in (COMMA, DASH) or (phrase.words == ("كما",) and before.kind == NOT_PUNCTUATION)


def _closes_the_sentence(article: Article, cue: CueMatch, verb: int, sentence: Range) -> bool:
    """Whether على ما with a verb of telling and its subject ends a sentence: شرق البلاد [على ما أعلنت الوزارة].

    Not where a verb before it takes على: ``رد على ما قاله النائب``, ``اطلع الوزير على ما أعلنت الشركة``.
    """
    words, phrase = article.words, cue.phrase
    if phrase is None or phrase.words != _UPON_WHAT or cue.first - sentence[0] < _SHORTEST_TOLD:
        return False
    told = [form for form in words[verb].cues if form.part == "verb" and form.tense == "past" and form.frame == "say"]
    if not told or words[verb].pronoun is not None or verb + 1 >= sentence[1]:
        return False
    if any(can_be_verb(word) or word.cues for word in words[cue.first - _SHORTEST_TOLD + 1 : cue.first]):
        return False
    before = words[max(sentence[0], cue.first - _LONGEST_TOLD) : cue.first]
    if any(word.folded.removeprefix("و") in _TAKING_UPON for word in before):
        return False
    if any(phrase.words[0] in form.prepositions for word in before for form in word.cues):
        return False
    end = noun_phrase_end(article, verb + 1, sentence[1])
    if end == verb + 1 or not words[verb + 1].flags & lexicon.SPEAKER_HEAD:
        return False
    return end >= sentence[1] or words[end].kind == FULL_STOP


def _is_clause_after(article: Article, j: int, sentence_last: int) -> bool:
    """Whether a complementizer follows a source, after a time, an occasion or what is told of it: لم تسمه، أن."""
    words = article.words
    if j < sentence_last and words[j].flags & (lexicon.NEGATION | lexicon.RELATIVE):
        for k in range(j + 1, min(sentence_last, j + _LONGEST_ASIDE)):
            if words[k].kind in (COMMA, DASH):
                j = k
                break
    while j < sentence_last and words[j].flags & lexicon.TIME:
        j += 1  # صباح is a given name too
    j = skip_adverbials(article, j, min(sentence_last, j + _LONGEST_OCCASION))
    if j >= sentence_last or words[j].complementizer is None or words[j].conjunction:
        return False
    return not any(form.adverbial for form in words[j - 1].cues)  # «…»، بحسب الوزير، [مؤكدا أن]: the participle's


def _parts_subject_from_verb(
    article: Article, phrase: int, end: int, sentence: Range, following: dict[int, CueMatch]
) -> bool:
    """Whether nothing but a subject stands before a source phrase, and its verb of saying behind: فلان، بحسبها، قال."""
    words, (first, last) = article.words, sentence
    verb = end + (end < last and words[end].kind in (COMMA, DASH))
    form = following[verb].form if verb in following and verb < last else None
    if form is None or form.part != "verb" or form.frame != "say" or words[verb].conjunction:
        return False
    subject = next((k + 1 for k in range(phrase - 1, first, -1) if words[k].complementizer), first)
    subject += subject == first and bool(words[first].flags & (lexicon.CONJUNCTION | lexicon.CONNECTIVE))
    close = phrase - (words[phrase - 1].kind in (COMMA, DASH))
    if subject >= close or noun_phrase_end(article, subject, close) != close:
        return False
    return describe(article, subject, close).kind in ("person", "unnamed", "organization")


def _is_long_stretch(article: Article, j: int) -> bool:
    stretch = article.opened.get(j)
    return stretch is not None and stretch.double and stretch.last - stretch.first > 5


def _is_tradition(article: Article, first: int, last: int) -> bool:
    """Whether «عن» opens a tradition: ``عن أبي هريرة رضي الله عنه أن …``, nothing but a mark or و before it."""
    words = article.words
    if first > 1 and words[first - 2].kind == NOT_PUNCTUATION and article.sentence(first - 1)[0] != first - 1:
        return False
    blessed = next((k for k in range(first, min(last, first + 8)) if words[k].folded in ("رضي", "عليه")), 0)
    for k in range(blessed, min(last, blessed + 6)) if blessed else ():
        if words[k].folded in _SAID and k + 2 < last and words[k + 1].kind == COLON and words[k + 2].folded in _SAID:
            return False  # عن أبي هريرة رضي الله عنه [قال: قال] رسول الله
        if words[k].folded in _SAID and k + 1 < last and words[k + 1].kind in (COLON, MARK):
            return False  # عن عائشة رضي الله عنها [قالت:] كان النبي: the verb reports
        if words[k].complementizer or words[k].kind == COLON or words[k].folded in _SAID:
            # the verb reports itself: عن النبي صلى الله عليه وسلم [أنه قال]
            return not (words[k].pronoun is not None and k + 1 < last and words[k + 1].folded in _SAID)
    return False


def _parts_hours(words: list[Word], j: int) -> bool:
    """Whether a colon stands between the hours and minutes of a time: 17[:]38."""
    if words[j].kind != COLON or j + 1 >= len(words):
        return False
    return words[j - 1].folded.isdigit() and words[j + 1].folded.isdigit()


def _is_leading(article: Article, first: int, sentence_first: int) -> bool:
    """Whether a source phrase opens its sentence, or what follows from what came before: ``وبالتالي [بحسب الخبير]``."""
    words = article.words
    j = first - 1
    if j > sentence_first and words[j].folded == _HENCE:
        return True
    while (
        j >= sentence_first
        and (words[j].kind != NOT_PUNCTUATION or words[j].flags & (lexicon.CONJUNCTION | lexicon.CONNECTIVE))
        and words[j].kind not in (COMMA, SEMICOLON)
    ):
        if j in article.closed:
            return False
        j -= 1
    return j < sentence_first
