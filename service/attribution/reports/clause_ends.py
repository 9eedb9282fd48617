"""Where an indirect clause ends: at the next report, a source phrase, what the reporter adds, a full stop."""

from bisect import bisect_right
from typing import Final

from service.attribution.cues.complements import THOUGHTS
from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.names import name_words
from service.attribution.mentions.phrases import phrase_at
from service.attribution.reports.going_on import begins_in_present
from service.attribution.reports.nouns_of_saying import PRETEXTS
from service.attribution.reports.phrase_sources import is_measure
from service.attribution.reports.reports import BARE, BEFORE, CLAUSE, Report
from service.attribution.reports.source_reports import LAYS_DOWN
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.openers import REPLIES
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

SOON: Final = 8
_NEAR: Final = 3
LONGEST_ASIDE: Final = 120
_LONGEST_LATER: Final = 5
_LONGEST_FRONT: Final = 40
_FRONTED: Final = word_set("clause_ends.fronted")
_LONGEST_TOPIC: Final = 14
_LONGEST_SUBJECT: Final = 14
_DISCLOSING: Final = word_set("clause_ends.disclosing")
_ITSELF: Final = word_set("clause_ends.itself")
_INFORMING: Final = word_set("clause_ends.informing")
_TO_THEM: Final = ("له", "لها", "لهم", "لهما", "لهن")
_GIVING: Final = word_set("clause_ends.giving")
_DETAILS: Final = word_set("clause_ends.details")
_GROWING: Final = ("زاد",)  # which tells by what something grows
_FEARS: Final = word_set("clause_ends.fears")
_TANWIN: Final = ("اً", "ًا")
ACCUSATIVE: Final = ("ا", "اً", "ًا")
_ADDRESSED: Final = lexicon.ORGANIZATION_HEAD | lexicon.GROUP | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.COUNTRY
_BLAME: Final = ("مسووليه", "تبعه", "تبعات", "وزر")
_GREETING: Final = ("شكر", "حيا", "هنأ")
_NEAR_BLAME: Final = 5
_SPEAKING: Final = ("say", "demand")
_VOICED: Final = ("accusation", "claim", "demand", "denial", "description", "expectation")
_HELD: Final = ("belief", "statement")
_SINGLE: Final = ("person", "organization", "unnamed")  # but not فيما يرى كثيرون أن, which who speaks may tell
_STOPS: Final = (COMMA, SEMICOLON, DASH)
_BUT: Final = ("لكنني", "لكني", "ولكنني", "ولكني", "لكننا", "ولكننا", "الا", "غير")
_OF_SPEAKER: Final = word_set("clause_ends.of_speaker")
_RENEWING: Final = ("مجددا", "مجدده", "مجددين")
_WITH_OBJECT: Final = word_set("clause_ends.with_object")
_LYING: Final = ("وتقع", "ويقع", "وتبعد", "ويبعد")  # ، [وتقع] المدينة على بعد 20 كيلومترا
_ADDITIONS: Final = word_set("clause_ends.additions")
LINKING: Final = word_set("clause_ends.linking")
_WHEN: Final = word_set("clause_ends.when")
_REPLYING: Final = word_set("clause_ends.replying")
_WHERE: Final = word_set("clause_ends.where")
CALLED: Final = word_set("clause_ends.called")
_WORTHY: Final = ("والجدير", "وجدير")
_THE_SAID: Final = ("تصريح", "تصريحات", "كلام", "سطور")
_CONTRASTS: Final = (("في", "حين"), ("وهو", "ما"), ("وهي", "ما"), ("الامر", "الذي"), ("وهذا", "ما"))
_THOUGH: Final = ("رغم", "برغم", "بالرغم", "مع")
_PLUPERFECT: Final = word_set("clause_ends.pluperfect")
_OPPOSING: Final = word_set("clause_ends.opposing")
OPPOSING_PAIRS: Final = frozenset((("الا", "ان"), ("غير", "ان"), ("بيد", "ان"), ("في", "حين"), ("حين", "ان")))
_THAT: Final = ("هذا", "هذه", "ذلك", "تلك")
_PAST: Final = ("لم", "كان", "كانت", "ظل", "ظلت", "بقي", "بقيت")
_MEANWHILE: Final = ("فيما", "بينما", "وفيما", "وبينما")
_MOVING: Final = word_set("clause_ends.moving")
_DONE: Final = ("تم", "تمت")
_OF_IT: Final = (
    "عنه",
    "عنها",
    "عليه",
    "عليها",
    "له",
    "لها",
    "فيه",
    "فيها",
    "منه",
    "منها",
    "به",
    "بها",
    "اليه",
    "اليها",
)
_EXPLAINING: Final = ("يفسر", "تفسر", "فسر", "يعلل")
_THEREFORE: Final = ("لذا", "لذلك", "ولذا", "ولذلك")
_NOT: Final = ("لم", "ولم")
_AND_THEN: Final = ("ثم", "وعاد", "وعادت", "فعاد", "فعادت", "ليعود", "لتعود")
_NO: Final = ("لا", "لم")
_HOWEVER: Final = ("الا", "غير", "بيد")  # غير أنه, إلا أنها
_NOR: Final = ("ولا", "ولم", "ولن")
_OF_TELLING: Final = ("statement", "announcement")
_REFUSED: Final = ("رفض", "رفضت", "رفضوا")
_AND_SOME: Final = ("ومنهم", "ومنهن", "منهم", "منهن")
_ANY: Final = ("اي", "ايه")
_LATER: Final = word_set("clause_ends.later")
_TOPICS: Final = word_set("clause_ends.topics")  # ، وعن الرواتب [قال فلان]
_REFERRING: Final = word_set("clause_ends.referring")
_AND_THAT: Final = (("وهو", "ما"), ("وهي", "التي"), ("الامر", "الذي"), ("وهذا", "ما"), ("وهو", "الامر"))
_STIRRING: Final = word_set("clause_ends.stirring")
_REACTIONS: Final = word_set("clause_ends.reactions")
_ELATIVES: Final = ("اكثر", "اقل", "افضل", "اسوا", "اشد", "اكبر")


def clause_stops(
    article: Article, opened: dict[int, Report], following: dict[int, CueMatch]
) -> dict[Stretch | None, list[int]]:
    """The tokens where a clause stops, in order, outside of marks (None) and inside each stretch.

    A clause stops at its sentence's end, the next cue beside it, a source phrase, the reporter's own words. What stands
    in marks inside it does not stop it. Found in one pass, so that many clauses in one sentence cost no more than one.
    """
    words, stretch_of = article.tokens.words, article.stretch_of
    found = [j for j, cue in following.items() if _ends_before(article, cue, opened.get(j))]
    found += [
        j
        for j in article.tokens.punctuation
        if words[j].kind in _STOPS and j + 1 < len(words) and _adds(article, j + 1, following)
    ]
    found += [j + 1 for j in article.closed if j + 1 < len(words) and _is_formula(words, j + 1)]
    found += [cue.first - k for cue in following.values() if (k := _led_in(words, cue, opened.get(cue.first)))]
    found += [stop for j in article.tokens.notable if words[j].turns and (stop := _turn(article, j))]
    stops: dict[Stretch | None, list[int]] = {None: []}
    for j in found:
        stops.setdefault(stretch_of.get(j), []).append(j)
    for _, last in article.tokens.sentences:
        ends = stretch_of.get(last - 1)
        if ends is not None and (ends.closing == last - 1 or (not ends.closed and ends.closing <= last)):
            ends = article.parent(ends)
        stops.setdefault(ends, []).append(last)
    for places in stops.values():
        places.sort()
    return stops


def _turn(article: Article, j: int) -> int:
    """The token where a clause stops as it turns to what its speaker does not say, at a word that may show it, or 0."""
    if j == 0:
        return 0
    words = article.words
    bare, before = words[j].bare, words[j - 1]
    if bare in _BUT:
        return j if _is_ones_own(article, j) else 0
    if bare in _THE_SAID:
        return _told_of_words(words, j)
    if bare in ("ما", "مما"):
        return j if _moves(words, j) else 0
    if bare in ("وهو", "وهي"):
        return j if _stirs(words, j) or _is_the_said(words, j) else 0
    if bare == "وقد":
        return j if _turns_back(words, j) else 0
    if bare == "هذا":
        return j if _goes_on_besides(words, j) else 0
    if bare == "وذلك":
        return j if _is_occasion(words, j + 1) else 0
    if bare == "دون":
        return j - (before.folded == "من") if _leaves_details(words, j + 1) else 0
    if bare == "ذلك":
        turns = _justifies(before) or (before.folded == "وجاء" and _is_scene(words, j + 1))
    elif bare == "اشاره":
        turns = before.folded == "وتجدر" or (before.folded == "في" and _refers(words, j))
    else:  # والجدير بالذكر
        turns = before.folded in _WORTHY
    return j - 1 if turns else 0


def _refers(words: list[Word], j: int) -> bool:
    """Whether a reporter explains what somebody means: ``البلدة خالية في [إشارة] إلى``, ``في [إشارة] منهم إلى``."""
    following = words[j + 1 : j + 3]
    if words[j].article or not following:
        return False
    return following[0].preposition == "ل" or any(word.folded == "الي" for word in following)


def _is_ones_own(article: Article, j: int) -> bool:
    """Whether who is quoted sets themself against what another says: ``«يقول الناس إني ضعيف [لكنني] ماهر»``."""
    following = article.words[j + 1] if j + 1 < len(article.words) else None
    if j not in article.stretch_of or following is None:
        return False
    if article.words[j].folded in ("الا", "غير"):
        return following.complementizer is not None and following.pronoun is not None and following.pronoun[0] == 1
    return True


def clause_end(article: Article, first: int, inside: Stretch | None, stops: dict[Stretch | None, list[int]]) -> int:
    """The first stop after the first token of a clause."""
    found = stops.get(inside, ())
    k = bisect_right(found, first)
    end = found[k] if k < len(found) else len(article.words)
    return min(end, inside.last) if inside is not None else end


def _ends_before(article: Article, cue: CueMatch, other: Report | None) -> bool:
    """Whether a cue inside a clause opens a report beside it rather than inside it."""
    words = article.words
    before = words[cue.first - 1]
    punctuated = before.kind in _STOPS or cue.first - 1 in article.closed
    if cue.phrase is not None:
        if cue.phrase.follows == "pronoun":
            if not punctuated and cue.last in article.opened and before.article:
                return False  # فالطبيب [بحسب رأيها] «يبحث عن الاعتبار»
            return not _is_enclosed(words, cue) and (punctuated or not _is_gone_on_with(words, cue.last))
        if other is not None and other.opening == BEFORE and other.last > cue.first:
            return False  # الفشل يعود [بحسب خبراء] إلى الفساد
        if cue.phrase.weak and (not punctuated or other is None):
            return False  # حسب الحالة، كما جرى
        if other is None and _goes_by(words, cue):
            return False  # …، وفقا لعدة عوامل
        return other is not None or punctuated
    form = cue.form
    assert form is not None
    if form.person == 1:
        return False  # who speaks tells what they said themselves: وأضاف: ذهبت إليه وقلت له: …
    if form.part == "participle":
        if not form.adverbial or words[cue.first].article:
            return False
        if other is not None or (cue.last < len(words) and any(f.lemma == "قال" for f in words[cue.last].cues)):
            return True  # also [مستشهدا] بقوله تعالى
        governs = cue.last < len(words) and words[cue.last].folded in form.prepositions
        if governs and words[cue.last].flags & lexicon.PREPOSITION and "ambiguous" not in form.flags:
            return True  # سقط ثلاثة [مشيرة إلى] آخرين
        if form.frame == "demand" and words[cue.first].form[-1] == "ا" and _has_complement(words, cue):
            return True  # لا خطر [داعيا] المواطنين إلى الهدوء
        if form.lemma in _FEARS:
            return False  # إن الناس يعيشون هناك، [خائفين] على حياتهم
        if not punctuated and "ambiguous" not in form.flags and _is_circumstance(article, cue):
            return True  # إن العمل مستمر [مؤكدا] استعداد الوزارة، [منددا] بالعنف
        if punctuated and "ambiguous" in form.flags and words[cue.first].surface.endswith(_TANWIN):
            return True  # …، [موجها] الشكر للجمهور
        if punctuated and words[cue.first].form[-1] == "ا" and _is_circumstance(article, cue):
            return True  # …، [مرحبا] بالقرار
        compares = form.cue_class == "description" and "ambiguous" in form.flags  # مقارنة بنحو
        if punctuated and words[cue.first].form[-1] == "ة" and not compares and _is_hers(article, cue):
            return True  # …، [داعية] لفتح تحقيق
        return punctuated and (
            "ambiguous" not in form.flags or (form.frame in _SPEAKING and _has_complement(words, cue))
        )
    if form.part == "noun":
        if punctuated and words[cue.first].form[-1] == "ة" and any(f.adverbial for f in words[cue.first].cues):
            if _is_hers(article, cue):
                return True  # …، [مطالبة] الحكومة بنشر النتائج
        says = punctuated and other is not None and other.found == "noun"  # …، بالقول إن
        return says and words[cue.first].folded not in PRETEXTS
    also = before.folded == "كما" and other is not None and other.opening == CLAUSE
    also = also and (form.tense == "past" or _goes_on_in_present(article, cue))
    relative = before.flags & lexicon.RELATIVE and before.folded not in _MEANWHILE  # وفيما أشار
    if (relative and not also) or before.complementizer:
        return False
    if _is_first_person(words, cue):
        return False  # ونصحوني، وأكدوا لي أن، وقررنا: who speaks goes on
    word = words[cue.first]
    if other is None:
        acts = form.tense == "past" and (
            "ambiguous" not in form.flags or _has_complement(words, cue) or _acts_on_somebody(words, cue)
        )
        if form.frame == "quoted" and _is_coordinated(words, cue.last):
            return False  # أن الفيلم جاهز، [وقرر] أن يعرضه وأنه سعيد
        named = cue.last < len(words) and words[cue.last].bare in name_words(article)  # ، ورجح العفيف النطق بالحكم
        speaks = form.frame in _SPEAKING or form.frame == "quoted" or form.cue_class in _VOICED or named
        if word.conjunction == "ف" and form.lemma in REPLIES and form.tense == "past":
            return punctuated  # فوجئ الجميع بالخبر، [فعلق] الوكيل قائلا
        if form.tense == "present":  # يقول الكاتب إن …، [ويشير] إلى دراسات
            plain = word.conjunction == "و" and "ambiguous" not in form.flags and word.folded[1] != "س"
            return plain and _goes_on_in_present(article, cue) and _has_complement(words, cue)
        turns = punctuated or _turns_to_past(article, cue)
        return turns and acts and speaks and word.conjunction == "و"
    if before.folded == "فقد" and _answers_a_front(article, cue.first - 1):
        return False
    if word.conjunction and (_is_told_to_them(words, cue, other) or _is_of_many(article, cue, other)):
        return False
    if before.folded in LINKING:
        return True
    then = word.folded[:2] in ("لي", "لت") and form.frame == "say"  # ، [ليضيف] أن, but not لتحثهم على أن
    joined = word.conjunction in ("و", "ف") or then or before.folded in ("وقد", "فقد")
    joined = joined or (word.folded[0] in "وف" and form.lemma[0] != word.folded[0])  # ورد is a word too
    if before.kind == COMMA and form.frame == "say" and other.opener == cue.last and words[cue.last].kind == COLON:
        return True  # in a dialogue: قالوا: نعم، [قال]: متى؟
    if before.kind == COMMA and other.opening == BARE and form.lemma == "قال":
        return True  # …، [يقول] منذ سنوات أعمل هنا
    if not joined:
        found = other.found == "after" or (other.found == "dropped" and cue.pronoun is None)
        return punctuated and form.tense == "past" and found and "ambiguous" not in form.flags
    if form.frame == "quoted" and other.opening == CLAUSE and _tells_on(article, cue, punctuated):
        return False  # قالت إنها سافرت [وقررت] أن تبقى
    if punctuated:
        return True
    plain = "ambiguous" not in form.flags or other.opener == cue.last  # وبين أن
    return form.tense == "past" and plain and other.found in ("dropped", "after")


def _tells_on(article: Article, cue: CueMatch, punctuated: bool) -> bool:
    """Whether a decision or wish goes on with what a clause tells of the past: ``قالت إنها سافرت [وقررت] أن تبقى``.

    After a comma it does where the clause is about the same person: ``قالت إنها سافرت، [وقررت]``, not ``إن المدينة …``.
    """
    words, form, tells = article.words, cue.form, False
    for k in range(cue.first - 1, max(article.sentence(cue.first)[0], cue.first - LONGEST_ASIDE), -1):
        word = words[k]
        if word.kind not in (NOT_PUNCTUATION, COMMA):
            return False
        act = any(other.frame == "quoted" for other in words[k - 1].cues)  # وقررت [أن] تبقى وفضلت أن
        if word.complementizer is not None and word.conjunction != "و" and not act:
            return tells and (not punctuated or word.pronoun is not None)
        tells = tells or any(
            other.part == "verb" and other.tense == "past" and form is not None and other.gender == form.gender
            for other in word.cues
        )
    return False


def _is_told_to_them(words: list[Word], cue: CueMatch, other: Report) -> bool:
    """Whether people in a story that somebody tells speak to each other: قال إنه اتصل بالشركة، [وأبلغه] الموظف أن."""
    form = cue.form
    if form is None:
        return False
    if cue.pronoun is not None:
        return cue.pronoun[0] == 3 and form.lemma in _INFORMING
    return form.lemma == "قال" and other.found == "dropped" and words[cue.last].folded in _TO_THEM


def _is_of_many(article: Article, cue: CueMatch, other: Report) -> bool:
    """Whether a plural verb without a subject goes on about those of whom one man speaks.

    ``قال الأب إن المتهمين ضربوه [وظنوا] أنه مات``, but not ``قال السكان إن الماء مقطوع [وأضافوا] أن``.
    """
    form, words = cue.form, article.words
    if form is None or form.number != "p" or form.person != 3 or other.found != "dropped":
        return False
    opener = _opener_before(article, cue)
    for j in range(opener - 1, max(opener - _LONGEST_SUBJECT, -1), -1):
        if words[j].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD):
            return False
        said = words[j].cues[0] if words[j].cues else None
        if said is not None and said.part in ("verb", "participle"):
            return said.number == "s" and said.gender == "m"
    return False


def _opener_before(article: Article, cue: CueMatch) -> int:
    """The complementizer that opened the clause in which a cue stands, none with و; -1 where there is none near."""
    words = article.words
    for k in range(cue.first - 1, max(article.sentence(cue.first)[0], cue.first - LONGEST_ASIDE), -1):
        if words[k].complementizer is not None and words[k].conjunction != "و":
            return k
    return -1


def _turns_to_past(article: Article, cue: CueMatch) -> bool:
    """Whether a past tense is the first since a content began, and so is told by the reporter of who speaks.

    ``وقال إن العمل جار [وطالب] الحكومة بالمساعدة``, but not ``وقال إن الحكومة وعدت بالدعم وطالبت بالصبر``.
    """
    words, form = article.words, cue.form
    if form is None or cue.pronoun is not None or words[cue.first - 1].flags & lexicon.PREPOSITION:
        return False  # على وشك
    if form.frame == "quoted" and not _has_complement(words, cue):
        return False
    start = max(_start_without_past(article, cue.first), 0)
    for k in range(start - 1, max(start - _LONGEST_SUBJECT, -1), -1):
        for other in words[k].cues:
            if other.part == "verb" and not words[k].flags & lexicon.PERSON_NAME:
                return other.gender == form.gender
    return False


def _start_without_past(article: Article, j: int) -> int:
    """The complementizer behind which no past tense stands before a token; -1 if one does."""
    words = article.words
    for k in range(j - 1, max(article.sentence(j)[0], j - LONGEST_ASIDE), -1):
        word = words[k]
        if word.complementizer is not None and word.conjunction != "و":
            return k
        if word.flags & lexicon.RELATIVE or any(form.part == "verb" and form.tense == "past" for form in word.cues):
            return -1
        if word.flags & (lexicon.VERB | lexicon.AUXILIARY) and word.stem[:1] not in ("ي", "ت", "ن", "س"):
            return -1
    return -1


def _answers_a_front(article: Article, j: int) -> bool:
    """Whether فقد goes on after what was put before the clause: ``أوضح أنه نظرا لتأخر الشركة، [فقد] قررت …``."""
    words = article.words
    for k in range(j - 1, max(article.sentence(j)[0], j - _LONGEST_FRONT), -1):
        if words[k].folded in ("فقد", "فان", "فانه", "فانها"):
            return False
        if words[k].complementizer is not None:
            return words[k].pronoun is not None and words[k + 1].folded in _FRONTED
    return False


def _goes_by(words: list[Word], cue: CueMatch) -> bool:
    """Whether a source phrase tells what things go by, which belongs to the clause: ``، بحسب ما [يختاره] الزبون``."""
    j = cue.last
    if j >= len(words) or cue.phrase is None:
        return False
    if cue.phrase.follows == "noun":
        return is_measure(words, j)
    if cue.phrase.follows != "verb":
        return False
    laid_down = bool(words[j].cues) and all(form.lemma in LAYS_DOWN for form in words[j].cues)
    return laid_down or (not words[j].cues and words[j].folded[0] in "يتن")


def _is_coordinated(words: list[Word], j: int) -> bool:
    """Whether another clause with وأن follows in the sentence, so that what was said goes on until there."""
    for word in words[j : j + LONGEST_ASIDE]:
        if word.kind == FULL_STOP:
            return False
        if word.complementizer is not None and word.conjunction == "و" and word.complementizer == "-":
            return True
    return False


def _goes_on_in_present(article: Article, cue: CueMatch) -> bool:
    """Whether a sentence that reports in the present goes on: ``وتؤكد أنها بخير، كما [تؤكد] أنها عائدة``."""
    words, form = article.words, cue.form
    if form is None or form.frame != "say":
        return False
    if words[cue.first - 1 - (words[cue.first - 1].folded == "كما")].kind != COMMA:
        return False
    return begins_in_present(article, cue.first, form)


def _is_enclosed(words: list[Word], cue: CueMatch) -> bool:
    """Whether a source phrase stands in brackets or between dashes; a clause goes on: ``(بحسب رأيه) ويحتاج``."""
    if cue.last + 2 >= len(words):
        return False
    opening, closing, following = words[cue.first - 1], words[cue.last], words[cue.last + 1]
    enclosed = (opening.surface == "(" and closing.surface == ")") or (opening.kind == DASH and closing.kind == DASH)
    return enclosed and following.kind == NOT_PUNCTUATION


def _is_gone_on_with(words: list[Word], j: int) -> bool:
    """Whether a clause goes on after an aside with what belongs to it: ``غير ملائمة [حسب رأيه] لكثرة الحركة``.

    Where or when it was said does not: ``[على حد قوله] في مقابلة``.
    """
    if j + 1 >= len(words) or words[j].kind != NOT_PUNCTUATION or words[j].conjunction or words[j].folded in _WHERE:
        return False
    if words[j].complementizer is not None:
        return True  # يجب [بحسب تعبيره] أن يحاكم المسؤول
    if (words[j].flags | words[j + 1].flags) & (lexicon.SPEECH | lexicon.MEDIA | lexicon.TIME):
        return False
    if words[j].preposition in ("ب", "ل") or words[j].flags & lexicon.PREPOSITION:
        return True
    if words[j].flags & lexicon.ADVERB and words[j].folded[-1] == "ا" and words[j + 1].kind == NOT_PUNCTUATION:
        return True  # تأخر [حسبهم] كثيرا في العام
    if words[j].article or words[j].folded in _ELATIVES:
        return not words[j].cues and not words[j].flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD)  # بدت [حسبه] أكثر
    # or a noun that no list parts from its clitic
    return words[j].folded.startswith(("ب", "ل")) and words[j].form.endswith("ة")


def _is_first_person(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb is said by or to who speaks, and so is no reporter's."""
    assert cue.form is not None
    if cue.form.person == 1 or (cue.pronoun is not None and cue.pronoun[0] == 1):
        return True
    return cue.last < len(words) and words[cue.last].folded in ("لي", "لنا")


def _is_occasion(words: list[Word], j: int) -> bool:
    """Whether a reporter tells when or where something was said: ``، وذلك في مقابلة``, ``، وذلك ردا على``."""
    if j + 1 >= len(words):
        return False
    if words[j].folded in _REPLYING:
        return words[j + 1].folded == "علي"
    return words[j].folded in _WHEN or (words[j].folded in _WHERE and bool(words[j + 1].flags & lexicon.SPEECH))


def _has_complement(words: list[Word], cue: CueMatch) -> bool:
    """Whether a preposition of a cue follows soon, so that an ambiguous form is the verb: ودعا القيادة إلى."""
    form = cue.form
    assert form is not None
    for word in words[cue.last : cue.last + SOON]:
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.folded in form.prepositions and word.flags & lexicon.PREPOSITION:
            return True
        if "ب" in form.prepositions and word.folded[0] == "ب" and len(word.folded) > 3:
            grows = form.lemma in _GROWING and word.complementizer is None  # وزادت أعدادها بشكل كبير
            return not grows and (word.article or not word.flags & (lexicon.PERSON_NAME | lexicon.FUNCTION))
    return False


def _acts_on_somebody(words: list[Word], cue: CueMatch) -> bool:
    """Whether the object of a verb that addresses people follows: ، [وناشد] الدولة, [وحمل] الحكومة المسؤولية."""
    form, at = cue.form, cue.last
    if form is None or "person_object" not in form.flags or at + 1 >= len(words) or not words[at].article:
        return False
    if words[at].preposition or not words[at].flags & _ADDRESSED:
        return False
    if form.cue_class not in ("accusation", "demand") and form.lemma not in _GREETING:
        return False
    if form.lemma != "حمل":
        return True
    return any(words[k].stem in _BLAME for k in range(at + 1, min(len(words), at + _NEAR_BLAME)))


def _is_circumstance(article: Article, cue: CueMatch) -> bool:
    """Whether a participle that no comma parts tells how the speaker went on, and is no predicate: ``كان [رافضا]``.

    After an act it may tell how that was done: ``إن الوزير زار المدينة [منددا] بالعنف``.
    """
    words, form = article.words, cue.form
    if form is None or cue.last >= len(words):
        return False
    if any(word.flags & lexicon.AUXILIARY for word in words[cue.first - _NEAR : cue.first]):
        return False
    if form.frame != "say" and _start_without_past(article, cue.first) < 0:
        return False
    if _has_object(words, cue):
        return True
    accusative = words[cue.first].form.endswith(ACCUSATIVE) and not words[cue.first - 1].form.endswith(ACCUSATIVE)
    return accusative and words[cue.last].preposition == "ب" and "ب" in form.prepositions


def _is_hers(article: Article, cue: CueMatch) -> bool:
    """Whether a participle with its complement tells how she who speaks went on: ``…، [مطالبة] الحكومة بنشر``."""
    words, at = article.words, cue.last
    if at >= len(words) or words[at].kind != NOT_PUNCTUATION or words[at].conjunction == "و":
        return False
    word = words[at]
    object_ = word.article and not word.preposition and not word.flags & lexicon.TIME
    if not (object_ or word.folded == "ما" or word.folded[0] in "لب" or _has_complement(words, cue)):
        return False
    opener = _opener_before(article, cue)
    before = words[max(0, opener - _LONGEST_SUBJECT) : max(0, opener)]
    told = [form for other in before for form in other.cues if form.part != "noun"]
    return bool(told) and told[-1].gender == "f"


def _has_object(words: list[Word], cue: CueMatch) -> bool:
    """Whether a participle of who speaks has a definite noun for its object: ``مؤكدة [استمرار الرصد]``."""
    if cue.last + 1 >= len(words):
        return False
    word, noun, following, before = words[cue.first], words[cue.last], words[cue.last + 1], words[cue.first - 1]
    if noun.kind != NOT_PUNCTUATION or noun.conjunction or noun.preposition or noun.complementizer:
        return False
    if noun.flags & (lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB):
        return False
    definite = noun.article or following.article or following.folded.endswith(("ها", "هم")) or following.folded == "اي"
    circumstance = word.form.endswith(ACCUSATIVE) or (before.article and word.form.endswith(("ة", "ين")))
    return definite and circumstance


def _is_adverbial_accusative(word: Word) -> bool:
    """Whether an unknown word has the shape of a participle in the accusative: مستشهدا، متوجهاً."""
    return len(word.folded) > 4 and (
        word.surface.endswith(("اً", "ًا")) or (word.folded[-1:] == "ا" and word.folded[:2] in ("مت", "مس", "من"))
    )


def _justifies(word: Word) -> bool:
    """Whether a participle before ذلك tells how the speaker went on: ``… هذا العام [مبررا] ذلك بعدم …``."""
    if any(form.adverbial for form in word.cues):
        return True
    return word.folded[:1] == "م" and not word.flags & ~lexicon.COMMON and _is_adverbial_accusative(word)


def _led_in(words: list[Word], cue: CueMatch, report: Report | None) -> int:
    """How many words before a past tense set it against what was said.

    ``… في حين [توقع]``, ``… في حين كان قد [توقع]``, ``… وهو ما [نفاه]``, ``… لكن الوزير [أكد]``, ``… إلا أن مصدرا
    [أعلن]``, ``… وبعد ساعة [أعلن الوزير]``.
    """
    form, first = cue.form, cue.first
    if form is None or first < 3:
        return 0
    before = words[first - 1].folded
    if report is not None and report.found == "noun" and before.startswith("م") and before.endswith("ا"):
        return 1  # مكتفيا بالقول
    if report is not None and words[first].folded == "بالقول":
        return _acted_first(words, first)
    if report is not None and report.found == "pronoun" and words[first].folded[0] == "ب":
        for k in range(first - 1, max(first - SOON, 0), -1):
            if words[k - 1].kind in _STOPS and words[k].conjunction == "و":
                return first - k if any(f.part == "verb" for f in words[k].cues) else 0  # ، وبين السبب [بقوله] إن
    if report is not None and (words[first - 2].folded, before) == ("قبل", "ان"):
        return 2  # قبل أن يضيف
    if form.part == "verb" and form.tense == "present" and report is not None and words[first].folded[0] == "ل":
        for k in range(first - 1, max(first - SOON, 1), -1):
            if words[k].folded in _AND_THEN and words[k - 1].kind in _STOPS:
                return first - k  # ، ثم عاد في المساء [ليقول] إن
    if form.part == "verb" and report is not None and report.found == "dropped":
        yet = _goes_on_yet(words, first)
        if yet:
            return yet
    if form.part == "verb" and report is not None and report.found == "before" and report.source is not None:
        if report.source.span[1] == first:
            against = _set_against(words, report.source.span[0], past=form.tense == "past")
            if against:
                return first - report.source.span[0] + against
    if form.part == "participle" and form.lemma == "قال" and report is not None:
        return _acted_first(words, first)
    if report is not None and form.part == "verb" and before == "من" and words[first - 2].folded in _AND_SOME:
        return 2  # ومنهم من [يرى] أن
    if form.part == "verb" and report is not None and report.found == "dropped":
        for k in range(first - 1, first - 3, -1):
            if words[k].folded in _NOR and words[k - 1].kind in _STOPS:
                return first - k  # ، ولا تكاد [ترى] أن
    if form.part == "verb" and form.tense == "present" and report is not None and report.found == "after":
        thinks = form.cue_class in _HELD and report.source is not None and report.source.kind in _SINGLE
        if not (form.frame == "say" or thinks):
            return 0
        if (words[first - 2].folded, before) == ("في", "حين"):
            return 2  # في حين [تقول الحكومة] إن
        return 1 if before in ("فيما", "بينما") else 0  # ، فيما [يرى الخبير] أن
    if form.part != "verb" or form.tense != "past":
        return 0
    if (
        before in _THEREFORE
        and report is None
        and form.frame in _SPEAKING
        and words[min(cue.last, len(words) - 1)].article
    ):
        return 1  # لذا [طالب] المؤتمر
    if report is not None and report.found == "after":
        for k in range(first - 1, max(first - _LONGEST_TOPIC, 0), -1):
            later = words[k].folded in _LATER and first - k < _LONGEST_LATER and words[k - 1].folded != "اولا"
            if later or (words[k].folded in _TOPICS and words[k - 1].kind in _STOPS):
                return first - k
            if words[k].kind not in (NOT_PUNCTUATION, COMMA) or words[k].complementizer is not None:
                break
    while first > 3 and words[first - 1].folded in _PLUPERFECT:
        first -= 1
    if (words[first - 2].folded, words[first - 1].folded) in _CONTRASTS:
        return cue.first - first + 2
    if report is not None and report.found == "dropped" and words[first - 2].folded in _THOUGH:
        if words[first - 1].complementizer is not None and words[first - 1].pronoun is not None:
            return cue.first - first + 2  # رغم أنه [أعلن] قبل ذلك أن
    return cue.first - first + 1 if words[first - 1].folded in _MEANWHILE and _speaks(words, cue) else 0


def _goes_on_yet(words: list[Word], first: int) -> int:
    """How many words before a verb without a subject set what somebody goes on to say against what they said, or 0.

    ``إن الحكومة ستفاوض، [غير أنها] تحذر من أن``, ``…، [إلا أنه لا] يستبعد أن``, ``…، [لكنه لا] يعتقد أن``.
    """
    size = 1 if words[first - 1].folded in _NO else 0
    that = words[first - size - 1]
    if size and that.folded in _ITSELF:
        return size + 1
    if that.complementizer is None or that.pronoun is None or that.pronoun[0] != 3 or first - size < 3:
        return 0
    return size + 2 if words[first - size - 2].folded in _HOWEVER else 0


def _acted_first(words: list[Word], first: int) -> int:
    """How many words before قائلا or بالقول tell that somebody began to speak, or 0 if none do.

    ``…، [ورد الوكيل العام] قائلا``, ``…، [وتابع] بالقول``.
    """
    for k in range(first - 1, max(first - SOON, 1), -1):
        word, before = words[k], words[k - 1]
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None or word.flags & lexicon.RELATIVE:
            return 0
        if before.kind == COMMA:
            joined = word.folded[0] in "وف" or word.folded[:2] in ("لي", "لت")
            verb = word.flags & lexicon.VERB or any(form.part == "verb" for form in word.cues)
            noun = word.article or word.flags & lexicon.SPEAKER_HEAD & ~lexicon.PERSON_NAME
            unknown = not word.flags & ~lexicon.COMMON and words[k + 1].article
            subject = k < first - 1 or words[first].preposition == "ب"
            return first - k if joined and not noun and subject and (verb or unknown) else 0
    return 0


def _set_against(words: list[Word], start: int, *, past: bool) -> int:
    """How many words before another source set what it says against what was said: ``إلا أن خبراء آخرين [يؤكدون]``.

    Without a past tense, لكن and بينما may be those of who speaks: ``لكن الناس يقولون``.
    """
    if start < 3:
        return 0
    if past and words[start - 1].folded in _OPPOSING:
        return 1
    size = 1 if words[start - 1].folded in _PLUPERFECT else 0
    before = (words[start - size - 2].folded, words[start - size - 1].folded)
    return size + 2 if before in OPPOSING_PAIRS else 0


def _is_anybody(words: list[Word], j: int) -> bool:
    """Whether a word means nobody in a denial: أحد, أي [جهة], but not أي تعليق."""
    if j + 1 >= len(words) or words[j].folded not in _ANY:
        return j < len(words) and words[j].folded == "احد"
    return not words[j + 1].flags & lexicon.SPEECH and not any(form.part == "noun" for form in words[j + 1].cues)


def _speaks(words: list[Word], cue: CueMatch) -> bool:
    """Whether a verb after فيما, كما or بينما tells what another said or would not say: ``، فيما لم يكشف فلان``.

    What may be another verb needs its preposition, its clause or somebody who speaks: not ``، فيما بلغ عدد الحوادث``.
    """
    form, last = cue.form, cue.last
    if form is None or form.part != "verb" or (form.tense != "past" and words[cue.first - 1].folded not in _NOT):
        return False
    if words[cue.first - 1].folded in _NOT and any(_is_anybody(words, k) for k in range(last, last + SOON)):
        return False  # ولم يتدخل أي أحد، ولم تعلن أي جهة مسؤوليتها
    if words[cue.first - 1].folded in _NOT and (form.cue_class in THOUGHTS or form.lemma == "أعلم"):
        return False  # ولم يدرك السائق أن, ولم يعلم الضابط أن
    doubtful = "ambiguous" in form.flags or form.cue_class == "finding"
    if words[cue.first - 1].folded in _NOT and cue.pronoun is not None and "person_object" not in form.flags:
        return False  # ولم تره منذ عام
    doubtful = doubtful or (form.frame == "quoted" and words[cue.first - 1].folded in _NOT)
    if not doubtful or last >= len(words) or words[last].complementizer is not None or _has_complement(words, cue):
        return True
    if form.lemma == "رفض" and any(f.part == "noun" for f in words[last].cues):
        return True  # فيما رفض [التعليق]
    informs = "person_object" in form.flags and form.frame != "demand"
    return form.cue_class != "finding" and not informs and bool(words[last].flags & lexicon.SPEAKER_HEAD)


def is_background(words: list[Word], j: int) -> bool:
    """Whether a reporter recalls what had happened before: ``، وكان الوزير [قد] زار الموقع``, ``وكان الفريق [خسر]``."""
    for k in range(j + 1, min(j + SOON, len(words))):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.flags & lexicon.RELATIVE or word.complementizer is not None:
            return False
        if word.folded == "قد":
            return True
        if (
            k > j + 1
            and word.flags & lexicon.VERB
            and not word.conjunction
            and word.folded[0] not in ("ي", "ت", "ن", "س")
        ):
            return True
    return False


def _is_another_report(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a reporter recalls what another had said: ``، وكان الناطق باسم الوزارة قال إن``."""
    for k in range(j + 1, min(j + _LONGEST_SUBJECT, len(words))):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        form = following[k].form if k in following else None
        if form is not None and form.part == "verb" and form.tense == "past":
            return form.frame == "say" and "ambiguous" not in form.flags
    return False


def _stirs(words: list[Word], j: int) -> bool:
    """Whether a reporter tells how words were taken: ``، ما أثار جدلا``, ``، الأمر الذي أثار غضب الأهالي``."""
    if j + 4 >= len(words):
        return False
    stirred = words[j + 2 : j + 6]
    if words[j].folded[0] == "و" and words[j].folded[1:] in _STIRRING and words[j + 1].flags & lexicon.SPEECH:
        return any(word.stem in _REACTIONS for word in stirred)  # وأثارت تصريحاته جدلا
    if (words[j].folded, words[j + 1].folded) in _AND_THAT:
        j += 1 + (words[j + 2].folded == "الذي")
        if words[j + 1].folded in _MOVING:
            return True  # ، الأمر الذي اضطره إلى
    elif words[j].folded not in ("ما", "مما"):
        return False
    if words[j + 1].folded in _EXPLAINING:
        return True
    stirred = words[j + 2 : j + 6]
    return words[j + 1].folded in _STIRRING and any(word.stem in _REACTIONS for word in stirred)


def _moves(words: list[Word], j: int) -> bool:
    """Whether ما tells what came of what was said: ``الحجج غير كافية [ما دفعه] إلى رفضها``, but not ``إن ما دفعه``."""
    if j < 1 or j + 1 >= len(words) or words[j + 1].folded not in _MOVING:
        return False
    before = words[j - 1]
    return before.complementizer is None and not before.flags & (
        lexicon.FUNCTION | lexicon.PREPOSITION | lexicon.PRONOUN
    )


def _turns_back(words: list[Word], j: int) -> bool:
    """Whether وقد with a past tense turns back to who was spoken of: ``أكد أنه بريء [وقد تم] الإفراج عنه``."""
    if j + _NEAR >= len(words) or (words[j + 1].folded[0] in ("ي", "ت", "ن") and words[j + 1].folded not in _DONE):
        return False
    if any(form.person == 1 for form in words[j + 1].cues):
        return False
    for word in words[j + 1 : j + 1 + _NEAR]:
        if word.kind != NOT_PUNCTUATION:
            return False
        if word.pronoun is not None and word.pronoun[0] == 3 and word.pronoun[2] == "s":
            return True
        if word.folded in _OF_IT:
            return True
    return False


def _goes_on_besides(words: list[Word], j: int) -> bool:
    """Whether a reporter goes on with هذا and what else happened: ``أن المبالغ تكفي [هذا وقد حضر] نائباه``."""
    if j < 1 or j + 2 >= len(words) or words[j + 1].folded[:1] != "و":
        return False
    if words[j + 1].folded in ("وقد", "وكان", "وكانت"):
        return True
    says = any(form.part == "verb" and form.frame == "say" for form in words[j + 1].cues)
    return says and words[j + 1].conjunction == "و"


def _is_the_said(words: list[Word], j: int) -> bool:
    """Whether وهو takes up what was said as what it is, without a comma: ``ستوزع قريبا [وهو الخبر] الذي أفرحهم``."""
    if j < 1 or j + 2 >= len(words) or words[j - 1].kind != NOT_PUNCTUATION:
        return False
    said = words[j + 1]
    return said.article and said.stem in CALLED and bool(words[j + 2].flags & lexicon.RELATIVE)


def _told_of_words(words: list[Word], j: int) -> int:
    """Where a clause starts that tells of the words before it or of when it is written, or 0.

    ``ان الجسر سيفتح [وقد لاقى] هذا التصريح ارتياحا``, ``… [ولا تزال] تبحث عنه حتى كتابة هذه السطور``.
    """
    if not words[j].article or words[j - 1].folded not in ("هذا", "هذه"):
        return 0
    for k in range(j - 2, max(j - _LONGEST_SUBJECT, 0), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return 0
        verb = words[k].flags & lexicon.VERB or any(form.tense == "past" for form in words[k].cues)
        if words[k].folded in ("وقد", "ولا", "ولم") or (words[k].conjunction == "و" and verb):
            return k
    return 0


def _is_scene(words: list[Word], j: int) -> bool:
    """Whether it is told where or when something was said: ``وجاء ذلك [خلال ندوة]``."""
    return j + 1 < len(words) and (words[j].folded in _WHERE or words[j].folded in _WHEN)


def _comments(words: list[Word], j: int) -> bool:
    """Whether what happened is set against what was said: ``، لكن [ذلك لم] يمنع``, ``، إلا أن [هذا الهدف كان]``."""
    j += 2 if (words[j].folded, words[j + 1].folded) in OPPOSING_PAIRS else 1
    if words[j - 1].folded not in ("ان", "لكن", "ولكن") or words[j].folded not in _THAT:
        return False
    return any(word.folded in _PAST for word in words[j + 1 : j + 3])


def _is_formula(words: list[Word], j: int) -> bool:
    """Whether a formula of reporters begins at a word: في إشارة إلى، من جهته."""
    return bool((phrase_at(words, j)[1] | words[j].flags) & lexicon.FORMULA)


def _adds(article: Article, j: int, following: dict[int, CueMatch]) -> bool:
    """Whether the reporter goes on in their own words after a comma: ``، فيما رفض``, ``، كما دعا``, ``، دون أن``."""
    word = article.words[j]
    if _is_formula(article.words, j):
        return True
    if word.folded[:1] == "م" and not word.flags and not word.cues and _is_adverbial_accusative(word):
        return True
    if word.folded == "وذلك":
        return _is_occasion(article.words, j + 1)
    if word.folded in ("وكان", "وكانت"):
        return is_background(article.words, j) or _is_another_report(article.words, j, following)
    if j + 4 < len(article.words) and _comments(article.words, j):
        return True
    if _stirs(article.words, j) or word.folded in _LYING or word.folded in _OF_SPEAKER:
        return True
    if word.folded == "علما" and j + 1 < len(article.words) and article.words[j + 1].complementizer is not None:
        return True  # ، علما بأن: for the reader to know
    if word.folded in _RENEWING and j + 1 < len(article.words) and article.words[j + 1].cues:
        return any(form.part == "noun" for form in article.words[j + 1].cues)  # ، [مجددا] رفض المملكة
    if word.folded in _WITH_OBJECT and j + 1 < len(article.words) and article.words[j + 1].article:
        return not article.words[j + 1].preposition
    if word.folded in _ITSELF and article.words[j + 1 : j + 2] and article.words[j + 1].folded == "لم":
        return _leaves_unsaid(article.words, j + 2)
    if word.stem in _REFUSED and word.conjunction == "و" and _is_telling(article.words, j + 1):
        return True  # ورفض التعليق، ورفض إعطاء تفاصيل
    if word.folded not in _ADDITIONS or j + 1 >= len(article.words):
        return False
    if word.folded in ("وهو", "وهي"):
        return article.words[j + 1].folded in _REFERRING
    if word.folded in ("فيما", "كما", "بينما", "ولم"):
        return any(_speaks(article.words, following[k]) for k in (j + 1, j + 2) if k in following)
    if word.folded == "من" and article.words[j + 1].folded in ("دون", "غير"):
        j += 1
    return article.words[j].folded in ("دون", "غير", "بدون") and _leaves_out(article.words, j + 1)


def _is_telling(words: list[Word], j: int) -> bool:
    """Whether a noun after رفض is of telling something: التعليق، إعطاء تفاصيل, but not إقراره."""
    if j >= len(words) or words[j].pronoun is not None:
        return False
    told = any(form.part == "noun" and form.cue_class in _OF_TELLING for form in words[j].cues)
    return told or (words[j].stem in _GIVING and any(word.stem in _DETAILS for word in words[j + 1 : j + 4]))


def _leaves_details(words: list[Word], j: int) -> bool:
    """Whether without is followed by telling details: ``دون [ذكر أسماء]``, ``دون [الإشارة إلى موعد]``."""
    if not any(word.stem in _DETAILS for word in words[j + 1 : j + 3]):
        return False
    return words[j].stem in _GIVING or any(form.part == "noun" for form in words[j].cues)


def _leaves_out(words: list[Word], j: int) -> bool:
    """Whether without is followed by what was not done or not said: ``دون أن يوضح``, ``دون الكشف عن``."""
    if j >= len(words):
        return False
    if words[j].complementizer is None:
        if words[j].stem in _GIVING and any(word.stem in _DETAILS for word in words[j + 1 : j + 4]):
            return True  # دون الخوض في تفاصيل
        return any(form.part == "noun" and form.cue_class != "belief" for form in words[j].cues)  # not دون الذهاب إلى
    return _leaves_unsaid(words, j + 1)


def _leaves_unsaid(words: list[Word], j: int) -> bool:
    """Whether a verb after a negation is one of telling: ``لكنه لم [يذكر] أرقاما``, ``دون أن [يوضح]``."""
    if j >= len(words) or words[j].folded in _DISCLOSING:
        return j < len(words)
    thought = any(form.part == "verb" and form.cue_class in THOUGHTS for form in words[j].cues)  # لكنه لم يعلم
    return not thought and any(_tells(form) for form in words[j].cues)


def _tells(form: CueForm) -> bool:
    return form.part == "verb" and form.cue_class not in THOUGHTS
