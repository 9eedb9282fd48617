"""The subject before a verb: ``لكن [المفوضية] قالت``, ``[الوزارة] التي أعلنت``, ``أما [فلان]، فقال``."""

from typing import Final

from service.attribution.cues.adjuncts_before import PLACING, is_adjunct
from service.attribution.cues.adverbials import SKIPPED, skip_adverbials
from service.attribution.cues.agreeing_phrases import agreeing_mention
from service.attribution.cues.agreement import agrees
from service.attribution.cues.antecedents_of_relatives import relative_antecedent
from service.attribution.cues.before_asides import before_asides
from service.attribution.cues.chains import before_eulogy
from service.attribution.cues.chosen_form import is_whom
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.described_before import whom_it_describes
from service.attribution.cues.many_sources import share_of_many
from service.attribution.cues.matters import matter_before
from service.attribution.cues.no_subjects import is_called
from service.attribution.cues.phrase_starts import AS_FOR, is_adjective_in_accusative, phrase_start
from service.attribution.cues.statements_before import (
    WORDS_OF,
    author_before,
    document_before,
    given_author,
    statement_before,
    tells_in_it,
    tells_therein,
)
from service.attribution.cues.subjects_after import THE_SAME
from service.attribution.mentions.documents import OF_THE_PRESS
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.title import Range
from service.attribution.names.names import DIRECTIONS
from service.attribution.names.names_in_article import name_words
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import PRESS
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_borders import REGIONS, SAME
from service.attribution.noun_phrases.phrase_complements import is_informed, is_near_to
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.openers import WHICH_ONE
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_ALREADY: Final = word_set("subjects_before.already")
_LONGEST_SUBJECT: Final = 30
_MOST_ADJECTIVES: Final = 3
_PUBLISHED: Final = WORDS_OF - {"رساله"}  # which is somebody's to whom it is sent
_SHORTEST_SURNAME: Final = 4  # with و
_LONGEST_PLACE: Final = 4  # في وزارة الصحة
_LONGEST_MARKED: Final = 4
_LONGEST_PREDICATED: Final = 8
_UNSAID_RELATIVES: Final = ("ما", "من", "مما", "بما")  # what is said, not who says it
# after which a verb follows
_BODIES: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.PLACE
_STATING: Final = lexicon.ROLE | lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.MANY_PEOPLE | _BODIES
_THEIRS: Final = lexicon.SPEECH | lexicon.DOCUMENT  # is, with ل, of whoever speaks: في بيان [للحزب] قال
_BEFORE_A_DEED: Final = word_set("subjects_before.before_a_deed")
_BEFORE_ITS_VERB: Final = ("قد", "لم", "لا", "سوف", "ايضا", "حتي")
_TO_THEM: Final = ("له", "لها", "لهم")
_PRECEDED: Final = ("سبق", "وسبق", "يسبق")
_WHILE: Final = ("كما", "فيما", "وكما", "وفيما")
_ON_ONES_PART: Final = ("جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "ناحيته", "ناحيتها", "ناحيتهم")
_DONE_TO: Final = {"الذي": "ه", "التي": "ها", "الذين": "هم"}
_ACTING: Final = ("person", "unnamed", "organization")
_LONGEST_DEED: Final = 10  # الذي أجراه فريق المنصة
_WITH_OBJECT: Final = 2  # words: الوزير الوفد
_WHEN: Final = ("حين", "حينما", "عندما", "لما", "بعدما", "حالما", "كلما")
_AFTER: Final = ("بعد", "قبل", "منذ")
_NOUNS: Final = (
    lexicon.ORGANIZATION_HEAD | lexicon.DOCUMENT | lexicon.SPEECH | lexicon.PLACE | lexicon.ROLE | lexicon.GROUP
)  # fmt: skip
_ADJECTIVES: Final = lexicon.NISBA | lexicon.NATIONALITY | PERSON_NAME
_EACH: Final = ("كل", "كلا", "اي")
_BEHOLD: Final = ("اذا", "اذ")
_BEFORE_NOUNS: Final = ("لكن", "ولكن", "ان", "بينما")
_TITLING: Final = ("عنوان", "بعنوان", "وعنوان")
_ASKING: Final = ("كيف", "متي", "هل", "لماذا", "ماذا")


def subject_before(article: Article, cue: CueMatch) -> tuple[Mention | None, str]:
    """The subject before a verb: ``لكن [المفوضية] قالت``, ``[الوزارة] التي أعلنت``, ``أما [فلان]، فقال``.

    Args:
        article: the article.
        cue: the verb.

    Returns:
        The mention or None, and how it was found: ``relative`` or ``before``.
    """
    words = article.words
    if words[cue.first].conjunction == "و":
        return None, "before"  # و opens a clause of its own
    if is_whom(words, cue.first):
        return None, "before"  # التقت اللجنة [بمن] تصفهم بـ«المخبرين»
    if cue.first and words[cue.first - 1].folded in _ASKING and cue.form is not None and cue.form.tense == "present":
        return None, "before"  # بعد موضة الأعمال المشتركة [كيف] تتوقع أن
    if words[cue.first].folded[0] == "ل" and cue.form is not None and cue.form.tense == "present":
        return None, "before"  # صمتت الفتيات، [لتقول] هي
    first = article.sentence(cue.first)[0]
    text = document_before(words, cue) or statement_before(article, cue, first)
    if text is not None:
        return text, "before"
    matter = matter_before(article, cue.first)
    if matter[1] > matter[0]:
        first = matter[1]  # أما بالنسبة للحارس سالم العلي، [فقال] إن
    if words[cue.first].conjunction == "ف":
        topic = next((k + 1 for k in range(cue.first - 1, first - 1, -1) if words[k].folded in AS_FOR), 0)
        if not topic:
            return None, "before"
        if (as_for := _topic(article, cue, topic)) is not None:
            return as_for, "before"
    first, last = _where_it_may_stand(article, cue, first)
    last = _before_particles(words, first, last)
    if last < first:
        return None, "before"
    if (given := given_author(article, cue, first, last + 1)) is not None:
        return given, "before"
    if words[last].complementizer is not None and (earlier := _said_before(article, cue, first, last)) is not None:
        return earlier, "before"
    if words[last].flags & lexicon.RELATIVE and words[last].folded not in _UNSAID_RELATIVES:
        if _is_object_pronoun(words[last].folded, cue):
            return author_before(article, cue, first, last), "before"  # رسالة لسالم العلي، والتي [قال فيها]
        return relative_antecedent(article, cue, first, last), "relative"
    return _past_its_relative(article, cue, first, last) or _fronted(article, cue, first, last), "before"


def _topic(article: Article, cue: CueMatch, start: int) -> Mention | None:
    """Of whom a sentence with أما tells, whatever stands between them and the verb: أما [سالم] وهو طالب جامعي فيرى."""
    end = noun_phrase_end(article, start, cue.first)
    mention = agreeing_mention(article, cue, start, end, relative=False)
    return mention if mention is not None or end != start + 1 else _by_given_name(article, cue, start)


def _by_given_name(article: Article, cue: CueMatch, j: int) -> Mention | None:
    """Somebody called by a given name alone that is another word too, where a name must stand: لكن [سالم] يقول."""
    word, form = article.words[j], cue.form
    if form is None or not word.flags & lexicon.GIVEN_NAME or form.gender != word.name_gender:
        return None
    if word.article or word.preposition or word.flags & FUNCTION:
        return None
    return Mention((j, j + 1), (j, j + 1), [], "person", form.gender, "s", j)


def _past_its_relative(article: Article, cue: CueMatch, first: int, last: int) -> Mention | None:
    """The subject of which a relative clause tells before its verb: [التقرير] الذي نشرته الوزارة أكد.

    It may act there itself: ``لكن [المدير] الذي استقبل الوزير أكد``.
    """
    words, form = article.words, cue.form
    if form is None or form.part != "verb" or form.number != "s":
        return None
    k = last + 1
    while (k := k - 1) > first:
        name = article.closed.get(k)
        if name is not None and name.last - name.first <= _LONGEST_MARKED:
            k = name.opening  # التحقيق الذي أجراه فريق [«الغد»] أكد
            continue
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return None
        if words[k].folded not in WHICH_ONE:
            continue
        acts_on_it = k + 1 < last and words[k + 1].folded.endswith(("ه", "ها")) and not words[k + 1].article
        if WHICH_ONE[words[k].folded] != form.gender or not (acts_on_it or _acts_itself(words, first, k, last)):
            return None
        start = phrase_start(article, first, k)
        if start >= k or noun_phrase_end(article, start, k) != k or is_adjunct(article, cue, first, start, k):
            return None
        mention = agreeing_mention(article, cue, start, k, relative=False)
        return mention if mention is None or acts_on_it or mention.kind in _ACTING else None  # بعض المشاكل التي ظهرت
    return None


def _acts_itself(words: list[Word], first: int, k: int, last: int) -> bool:
    """Whether a relative clause begins with its verb, and holds nothing else that acts: المدير الذي [استقبل] الوزير."""
    if k + 1 >= last or not can_be_verb(words[k + 1]) or any(words[m].folded in WHICH_ONE for m in range(first, k)):
        return False
    return not any(can_be_verb(words[m]) or words[m].flags & lexicon.AUXILIARY for m in range(k + 2, last + 1))


def _where_it_may_stand(article: Article, cue: CueMatch, first: int) -> tuple[int, int]:
    """The first and last token of where the subject of a verb may stand before it, which marks may part from it."""
    stretch, last = article.stretch_of.get(cue.first), cue.first - 1
    if stretch is not None and _opens_predicate(article, cue.first, first):
        last = stretch.opening - 1
    elif stretch is not None:
        first = max(first, stretch.first)
    return first, _before_precedence(article.words, first, last)


def _before_particles(words: list[Word], first: int, last: int) -> int:
    """The last token before the particles and adverbs of a verb: كان [قد] قال; -1 where the subject before goes on."""
    while last >= first and _goes_with_verb(words, last):
        joins = words[last].flags & lexicon.CONJUNCTION and not words[last].flags & lexicon.AUXILIARY  # كان is not كأن
        if joins or words[last].folded in _WHILE:
            return -1
        last -= 1
    if last - 2 >= first and words[last - 1].folded == "من" and words[last].folded in _ON_ONES_PART:
        last -= 2 if words[last - 2].kind == NOT_PUNCTUATION else 0  # الوزير [من جهته] قال
    last = before_eulogy(words, first, last)
    return -1 if last >= first and words[last].folded in _WHILE else last  # كما شدد, فيما أكد: the same goes on


def _goes_with_verb(words: list[Word], j: int) -> bool:
    """Whether a word before a verb belongs to it: a particle, auxiliary, negation or adverb."""
    word = words[j]
    if word.kind != NOT_PUNCTUATION or is_adjective_in_accusative(words, j):
        return False
    if j and words[j - 1].flags & lexicon.UNNAMED and is_informed(words, j, len(words)):
        return False  # وكان مصدر [مطلع] قد قال
    if word.folded in _BEFORE_ITS_VERB:
        return True
    particle = word.flags & (lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.NEGATION | SKIPPED)
    return bool(particle) and not word.flags & (PERSON_NAME | lexicon.RELATIVE)


def _fronted(article: Article, cue: CueMatch, first: int, last: int) -> Mention | None:
    """The subject that stands right before its verb, or before asides: لكن [المفوضية] قالت, أما [فلان]، فقال."""
    words = article.words
    if words[last].flags & (FUNCTION | lexicon.CONNECTIVE) and not (
        words[last].folded in SAME or is_near_to(words, last) or is_name_word(words, last)
    ):  # fmt: skip
        return None
    spoken = article.closed.get(last)
    if spoken is not None and words[spoken.last - 1].kind == QUESTION:
        return None  # «أحي والداك؟» [قال]: نعم
    last = _before_marked_epithet(article, first, before_asides(article, first, last))
    if last < first:
        return None
    _part_from_and(article, last)
    title = article.closed.get(last)
    if title is not None and words[title.opening - 1].stem in _TITLING:
        said = max((k for k in range(first, title.opening) if words[k].flags & lexicon.SPEECH), default=-1)
        return author_before(article, cue, said, title.opening - 1) if said >= 0 else None
    end = last + 1
    somebody = _newly_met(article, cue, first, end)
    if somebody is not None:
        return whom_it_describes(article, cue, first, somebody) or somebody
    pronoun = _relative_before(words, first, end)
    subject = relative_antecedent(article, cue, first, pronoun) if pronoun else None
    if subject is not None and not _is_governed(words, subject.span[0]):
        return None if is_adjunct(article, cue, first, *subject.span) else subject
    start = _start(article, first, end)
    if start < end and words[start].folded[:1].isdigit() and cue.form is not None and cue.form.number == "p":
        return share_of_many(article, start, end)  # [96٪ من المجيبين] يعتقدون
    author = _whose_words(article, cue, start, end)
    if author is not None:
        return author
    if start == first + 1 and (owner := _whose_statement(article, cue, start, end)) is not None:
        return owner
    if start >= end or is_called(words, start) or is_adjunct(article, cue, first, start, end):
        return None
    if _stands_with_its_object(words, first, start, end):
        return agreeing_mention(article, cue, start, start + 1, relative=False)  # وعندما استقبل [الوزير] الوفد قال
    where = _from_where(words, first, start)
    if where < start and words[where - 1].folded.removeprefix("و") not in _EACH:
        return None  # الرسالة التي وصلت من [دمشق] تقول
    if start > first and words[start - 1].folded == "وفي" and words[start + 1].preposition == "ل":
        if words[start].flags & (lexicon.SPEECH | lexicon.DOCUMENT):
            return None  # سالم العلي وفي [حديث لصحيفة الغد] أكد
    if start > first and words[start - 1].complementizer is not None and words[start - 1].pronoun is not None:
        return None  # أما القول بأنه [يجافي الواقع] فقد ذكر: the pronoun is the subject of the clause
    if start > first and _is_for_somebody(words, start):
        return None  # المباني المخصصة [للحزب] وجد أنها مهملة
    if start > first and words[start].preposition == "ب" and words[start].article:
        if words[start - 1].folded.lstrip("وف") not in _BEHOLD and words[start].flags & _BODIES:
            return None  # الاتفاقيات التي تربطهما [بالاتحاد الأوروبي]، تفيد; but وإذا [بالحارس] يقول
    if start > first and end - start == 1 and not words[start].flags and words[start - 1].folded in _BEFORE_A_DEED:
        return None  # فإذا [فرغ] قال
    whole = noun_phrase_end(article, start, end)
    if whole < end and any(words[k].kind == NOT_PUNCTUATION for k in range(whole, end)):
        start = next((k + 1 for k in range(end - 1, start, -1) if words[k].kind == COMMA), start)
        whole = noun_phrase_end(article, start, end)
        if whole < end:
            return None
    if tells_in_it(words, cue):
        if start > first and _is_a_governed_construct(words[start - 1]):
            return None  # كلمة عن رؤيته لجائزة [نوبل] قال فيها
        start += bool(words[start].flags & (lexicon.SPEECH | lexicon.DOCUMENT))  # باعترافات قالت فيها
        if any(word.preposition == "ل" for word in words[start:whole]):
            said = start if words[start].preposition != "ل" else max(start - 1, first)
            theirs = words[said].stem.removesuffix("ا") in WORDS_OF and not words[said].article
            return author_before(article, cue, said, whole) if theirs else None  # اعتذارا [للفنان] قالت فيه
    if _is_in_a_clause_told(words, first, (start, whole), cue.first):
        return None  # وإذ شدد الوزير على أن [الموقف ثابت]، لفت إلى أن
    mention = agreeing_mention(article, cue, start, whole, relative=False)
    if mention is None:
        alone = whole == start + 1 == cue.first and start > first and words[start - 1].folded in _BEFORE_NOUNS
        return _by_given_name(article, cue, start) if alone else None
    person = whom_it_describes(article, cue, first, mention)
    if person is not None:
        return person
    if mention.kind == "document" and tells_therein(words, cue):
        return author_before(article, cue, start, whole)  # أدلت المتهمة باعترافات [قالت فيها]
    if mention.kind == "document" and words[start].preposition == "ب":
        return None  # [بالفحص والتدقيق] أكد أن
    if start > first and words[start - 1].stem in THE_SAME and words[start].article:
        mention.span = (start - 1, mention.span[1])  # [ذات المصادر] أوردت أن
    return mention


def _is_a_governed_construct(word: Word) -> bool:
    """Whether a noun with a preposition wants the one behind it: لجائزة, بمدينة."""
    if word.article or word.flags & ~lexicon.COMMON or word.cues:
        return False
    return bool(word.preposition) or (word.folded[:1] in ("ل", "ب") and word.form.endswith("ة"))


def _is_in_a_clause_told(words: list[Word], first: int, span: Range, verb: int) -> bool:
    """Whether what stands right before a comma and a verb is no subject but the end of what another verb tells.

    ``وإذ شدد الوزير على أن الموقف [ثابت]، لفت إلى أن``; not ``إلا أن [سلمى العلي، مديرة المركز]، نفت``. More of the
    occasion may stand between them with و: ``أكد أنه يحب [الجمهور]، وعن الحفل، قال إن``.
    """
    start, end = span
    apart = end + 1 < verb and words[end].kind == COMMA and words[end + 1].folded[0] == "و"
    if words[verb - 1].kind != COMMA or (end != verb - 1 and not apart):
        return False
    for k in range(start - 1, first, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].complementizer is not None:
            told = words[k - 1].folded.lstrip("وف") not in _AFTER
            return told and (k < start - 1 or (words[start].article and not words[end - 1].article))
    return False


def _stands_with_its_object(words: list[Word], first: int, start: int, end: int) -> bool:
    """Whether a subject and its object stand behind the verb of a clause that tells when: عندما استقبل [الوزير الوفد].

    A noun with the article behind a first one is the object where it can be no adjective of it, by what it is or by
    its gender.
    """
    if end - start < _WITH_OBJECT or start - 2 < first or not _tells_when(words, first, start - 2):
        return False
    head, second = words[start], words[start + 1]
    if not head.article or not second.article or second.preposition or second.conjunction:
        return False
    if second.flags & _ADJECTIVES or not can_be_verb(words[start - 1]):
        return False
    named = second.flags & lexicon.ORGANIZATION_NAME and not second.flags & lexicon.NAME_IS_WORD  # المدرب [الجديد]
    return bool(second.flags & _NOUNS or named) or head.form.endswith("ة") != second.form.endswith("ة")


def _tells_when(words: list[Word], first: int, j: int) -> bool:
    """Whether a particle leads to the verb of a clause that tells when: [عندما] استقبل, بعد [أن] استقبل."""
    if words[j].complementizer == "-":
        return j > first and words[j - 1].folded.lstrip("وف") in _AFTER
    return words[j].folded.lstrip("وف") in _WHEN


def _is_for_somebody(words: list[Word], j: int) -> bool:
    """Whether a definite noun with ل is no subject, being neither whose words came before nor told of in a clause."""
    return words[j].preposition == "ل" and words[j].article and not words[j - 1].flags & _THEIRS


def _part_from_and(article: Article, j: int) -> None:
    """Part و from a surname that no list knows, in place: [و|باستري] ذكر أن, after أوليفييه باستري."""
    words, word = article.words, article.words[j]
    if word.folded[0] != "و" or word.flags or word.cues or word.conjunction or len(word.folded) < _SHORTEST_SURNAME:
        return
    rest = word.folded[1:]
    if any(not words[k].flags and words[k - 1].flags & lexicon.GIVEN_NAME for k in article.places(rest)):
        words[j] = word.changed(flags=lexicon.FAMILY_NAME, conjunction="و", stem=rest, bare=rest)


def _before_marked_epithet(article: Article, first: int, last: int) -> int:
    """The token before an adjective in marks behind somebody's name: والعلي [«المتفائل»] ذكر أن."""
    words, stretch = article.words, article.closed.get(last)
    if stretch is None or stretch.last - stretch.first != 1 or not words[stretch.first].article:
        return last
    before = stretch.opening - 1
    if before < first:
        return last
    _part_from_and(article, before)
    named = words[before].flags & lexicon.FAMILY_NAME or words[before].bare in name_words(article)
    return before if named and not words[stretch.first].flags & lexicon.ORGANIZATION_NAME else last


def _start(article: Article, first: int, end: int) -> int:
    """Where the noun phrase before a verb starts, or the one that it belongs to: [سارة العتيق] من منظمة «كفى»."""
    words = article.words
    start = phrase_start(article, first, end)
    if first < start < end and words[start - 1].phrases and phrase_at(words, start - 1)[0] == end - start + 1:
        start -= 1  # ريال مدريد is one
    if first + 1 < start < end and words[start - 1].folded == "من" and is_name_word(words, start - 2):
        return phrase_start(article, first, start - 1)
    where = _from_where(words, first, start) if start < end else start
    if where < start:
        somebody = phrase_start(article, first, where)
        if somebody < where and describe(article, somebody, where).kind in ("person", "unnamed"):
            return somebody  # [سالم العلي النازح] من الشمال، يقول
    return start


def _from_where(words: list[Word], first: int, start: int) -> int:
    """The preposition من before a place that stands before a verb, with its noun: من [الشمال], من حي [الزيتون]."""
    of = start - 1 - (words[start - 1].stem in REGIONS)
    if of <= first or words[of].folded != "من":
        return start
    place = words[of + 1]
    somewhere = place.flags & lexicon.PLACE or place.stem in REGIONS or place.stem in DIRECTIONS
    return of if somewhere else start


def _relative_before(words: list[Word], first: int, end: int) -> int:
    """The relative pronoun whose clause ends before a verb, with who does it: ``الدراسة [التي] أجرتها الجامعة أظهرت``.

    What the clause is done to stands before it as the verb's subject; 0 where no such clause ends there.
    """
    for j in range(end - 2, max(first, end - _LONGEST_DEED), -1):
        word = words[j]
        if word.folded in _DONE_TO:
            deed = words[j + 1]
            return j if deed.folded.endswith(_DONE_TO[word.folded]) and not deed.flags & FUNCTION else 0
        if word.kind not in (NOT_PUNCTUATION, MARK) or word.complementizer is not None or word.conjunction == "و":
            return 0
    return 0


def _is_governed(words: list[Word], j: int) -> bool:
    """Whether a noun phrase stands behind its preposition, so that no verb follows whose subject it is: في [الكتاب]."""
    return bool(words[j].preposition) or (j > 0 and bool(words[j - 1].flags & lexicon.PREPOSITION))


def _newly_met(article: Article, cue: CueMatch, first: int, end: int) -> Mention | None:
    """Somebody or a text that a clause without الذي tells of: رد على [شاب] قال إنه هاجر, رد على [تقرير] يقول إن."""
    words, j = article.words, end - 1
    if j > first and words[j].flags & lexicon.UNNAMED and words[j - 1].flags & lexicon.PREPOSITION:
        someone = describe(article, j, end)
        if not words[j].article and someone.kind == "unnamed" and agrees(article, cue, someone):
            return someone
    if end != cue.first:
        return None
    text = _text_that_says(article, cue, first, end)
    return text if text is not None else _somebody_there(article, cue, first, end)


def _text_that_says(article: Article, cue: CueMatch, first: int, end: int) -> Mention | None:
    """A text that says something, in a clause without الذي: رد على [تقرير] يقول إن, أدلى [بتقرير للخبرة] يؤكد أن."""
    words, form = article.words, cue.form
    if form is None or form.tense != "present" or form.number != "s":
        return None
    for j in range(end - 1, max(first, end - 2 - _MOST_ADJECTIVES), -1):
        text = words[j]
        if j == end - 1 and text.preposition == "ل" and not text.flags & lexicon.DOCUMENT:
            continue
        if text.article or text.kind != NOT_PUNCTUATION or text.flags & (FUNCTION | lexicon.VERB):
            return None
        if not text.flags & lexicon.DOCUMENT or text.gender != form.gender:
            continue
        if not text.preposition and not words[j - 1].flags & lexicon.PREPOSITION:
            return None
        if j < end - 1 and (text.flags & lexicon.SPEECH or words[j - 1].folded == "في"):
            return None  # ظهر الفنان في [فيديو قصير] يؤكد
        return describe(article, j, end) if noun_phrase_end(article, j, end) == end else None
    return None


def _somebody_there(article: Article, cue: CueMatch, first: int, end: int) -> Mention | None:
    """Somebody without a name whom the place before a verb tells of: شهادة [ميكانيكي سابق في الشركة] قال إن."""
    words = article.words
    place = next((k for k in range(end - 2, max(first, end - _LONGEST_PLACE) - 1, -1) if words[k].folded == "في"), -1)
    for k in range(place - 1, max(first, place - _MOST_ADJECTIVES) - 1, -1):
        word = words[k]
        if word.article or word.kind != NOT_PUNCTUATION or word.flags & (FUNCTION | lexicon.VERB):
            return None
        if word.flags & (lexicon.ROLE | lexicon.UNNAMED) and not word.flags & lexicon.AMBIGUOUS_ROLE:
            found = describe(article, k, end)
            whole = found.kind == "unnamed" and found.head == k and noun_phrase_end(article, k, end) == end
            return found if whole and not word.preposition and agrees(article, cue, found) else None
    return None


def _whose_statement(article: Article, cue: CueMatch, start: int, end: int) -> Mention | None:
    """Whose statement a verb is said to stand in, at the start of a sentence: وفي بيان [وزارة الصحة]، قالت.

    What is told to the press is another's: ``وفي تصريح للصحفيين، قال``.
    """
    words = article.words
    placing = words[start - 1].folded.removeprefix("و") in PLACING
    if not placing or not words[start].flags & _THEIRS or words[start].article or start + 1 >= end:
        return None
    whose = words[start + 1]
    if not whose.flags & _STATING or whose.stem in PRESS or noun_phrase_end(article, start + 1, end) < end:
        return None
    mention = agreeing_mention(article, cue, start + 1, end, relative=False)
    return mention if mention is not None and mention.kind in ("organization", "person", "unnamed", "group") else None


def _whose_words(article: Article, cue: CueMatch, start: int, end: int) -> Mention | None:
    """Whose words somebody else published: نشرت الصفحة تصريحات [لوزير الصحة] قال فيها; not who is told them."""
    words = article.words
    if not tells_therein(words, cue):
        return None
    for k in range(end - 1, start, -1):
        said, whose = words[k - 1], words[k]
        if whose.preposition == "ل" and not said.article and said.stem.removesuffix("ا") in _PUBLISHED:
            told = whose.stem in PRESS or whose.stem in OF_THE_PRESS
            return None if told else author_before(article, cue, k - 1, end)
    return None


def _before_precedence(words: list[Word], first: int, j: int) -> int:
    """The token before what says that somebody said something before: الذي [سبق له وأن] وصف; ``j`` if nothing does."""
    if j <= first or words[j].folded not in ("ان", "وان"):
        return j
    k = j - 1 - (words[j - 1].folded in _TO_THEM)
    return k - 1 if k >= first and words[k].folded in _PRECEDED else j


def _said_before(article: Article, cue: CueMatch, first: int, j: int) -> Mention | None:
    """Who had said something already, between سبق ل and أن: ``سبق [لوزير الطاقة] أن كشف``."""
    words = article.words
    for k in range(j - 1, max(first, j - _LONGEST_SUBJECT), -1):
        if words[k].preposition == "ل" and words[k - 1].folded in _ALREADY:
            end = noun_phrase_end(article, k, j)
            mention = describe(article, k, end) if end > k else None
            if mention is None or mention.kind is None or skip_adverbials(article, end, j) < j:
                return None
            return mention if agrees(article, cue, mention) else None
    return None


def _opens_predicate(article: Article, verb: int, first: int) -> bool:
    """Whether a verb opens marks whose subject stands before them in a clause: ``أن اللجنة «[أبلغت] الجميع أن …»``."""
    words, stretch = article.words, article.stretch_of[verb]
    if stretch.first != verb or words[stretch.opening - 1].kind != NOT_PUNCTUATION:
        return False
    for k in range(stretch.opening - 1, max(first, stretch.opening - _LONGEST_PREDICATED) - 1, -1):
        word = words[k]
        if word.complementizer is not None:
            return stretch.opening - k > 1 and not word.pronoun
        if word.kind != NOT_PUNCTUATION or word.cues:
            return False
    return False


def _is_object_pronoun(relative: str, cue: CueMatch) -> bool:
    """Whether a relative pronoun does not agree with the verb after it, so that somebody else speaks."""
    form = cue.form
    if form is None or form.part != "verb":
        return False
    if relative.endswith("الذين") and form.number == "s":
        return True  # المصابين، الذين تبين أن; المحتجون الذين قال إنهم
    if form.number == "p":
        return relative.endswith(("التي", "الذي"))  # قريتهم التي قالوا إنها
    return (relative.endswith("التي") and form.gender == "m") or (relative.endswith("الذي") and form.gender == "f")
