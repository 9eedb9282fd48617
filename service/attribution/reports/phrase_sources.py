"""The source that a source phrase names, and whether it is one who can speak: ``وفقا [للوزارة]``."""

from typing import Final

from service.attribution.cues.adverbials import HELD, skip_adverbials
from service.attribution.cues.chains import chained_after
from service.attribution.cues.complements import has_preposition
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_after import THE_SAME
from service.attribution.cues.the_latter import is_the_latter
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.documents import OF_THE_PRESS, institution_behind, is_of_nobody_known
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.parts_of_mentions import counted_noun
from service.attribution.mentions.title import Range
from service.attribution.names.names_in_article import name_words
from service.attribution.noun_phrases.binding import TITLED, has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_ages import age_end
from service.attribution.noun_phrases.phrase_predicates import is_adverbial_participle
from service.attribution.noun_phrases.words_of_institutions import is_with_bi
from service.attribution.reports.parted_clauses import parts_verb_from_rest, source_end
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at, in_initialism, phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.analysis import analyse
from service.lexicon.cue_forms import CueForm, SourcePhrase
from service.lexicon.openers import FINDINGS, MEASURES, WHO, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, DASH, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

ANSWERING: Final = ("فان", "فانه", "فانها", "فانهم", "فقد")
_OWN_WORDS: Final = word_set("phrase_sources.own_words")
_SAYING: Final = "قول"
_ALSO: Final = "ايضا"
_THEM: Final = ("به", "بها")
_NO_DEEDS: Final = (
    lexicon.DOCUMENT | lexicon.TIME | lexicon.PLACE | lexicon.MEDIA | lexicon.PRONOUN | lexicon.DEMONSTRATIVE
)
_WHERE_SAID: Final = lexicon.SPEECH | lexicon.ORGANIZATION_HEAD
_VIEW: Final = "نظر"
_LONGEST_SOURCE: Final = 40
_LONGEST_MARKED: Final = 5
_OF_THAT: Final = ("ذلك", "لذلك", "هذا", "لهذا")
_THAT: Final = ("وذلك", "هذا", "وهذا")
_CAME: Final = ("جاء", "وجاء", "ياتي", "وياتي")
_WRITTEN: Final = word_set("phrase_sources.written")
_AMONG: Final = word_set("phrase_sources.among")
_RECOGNIZING: Final = ("باعتراف", "باقرار")
_IN_KEEPING: Final = ("ذمه", "لسان")
_PARTICULAR: Final = word_set("phrase_sources.particular")
_PUTTING: Final = word_set("phrase_sources.putting")
_LONGEST_NAMED: Final = 4
_LONGEST_PUT: Final = 4
_SOME_OF: Final = ("بعض", "احدي", "احد", "اخر", "عده", "عدد")
_RULINGS: Final = ("حكم", "نص", "روح")
_SOME: Final = ("عده", "بعض", "جميع", "مختلف", "ذات", "نفس", "افضل", "احدث", "احسن")


def _is_kind_of_view(word: Word) -> bool:
    """Whether an adjective tells what kind of view it is, and nobody whose it would be: قانونية, اقتصادية."""
    return word.form.endswith("ية") and not (word.article or word.conjunction or word.preposition)


class PhraseSource:
    """The source of a source phrase: the ``mention``, None where a verb has its subject dropped, and its ``end``.

    ``last`` is the token after the phrase and its verb, ``forms`` what the verb can be.
    """

    def __init__(
        self,
        article: Article,
        cue: CueMatch,
        phrase: SourcePhrase,
        sentence: Range,
        last: int,
        forms: list[CueForm],
    ) -> None:
        self.article = article
        self.cue = cue
        self.phrase = phrase
        self.sentence = sentence
        self.last = last
        self.forms = forms
        self.mention: Mention | None = None
        self.end: int = last

    def read(self) -> bool:
        """Find the source; whether there is one who can speak."""
        article, words, cue, last = self.article, self.article.words, self.cue, self.last
        by_verb = self.phrase.follows == "verb"
        limit = min(self.sentence[1], last + _LONGEST_SOURCE)
        if by_verb and words[cue.first - 1].kind == DASH:  # سالم - كما يقول - [له] رأي آخر
            limit = next((k for k in range(last, limit) if words[k].kind == DASH), limit)
        also = by_verb and last < limit and words[last].folded == _ALSO  # كما قال [أيضا]
        start = skip_adverbials(article, last + also, limit) if by_verb else last
        if start + 1 < limit and words[start].stem in THE_SAME and words[start + 1].article:
            start += 1  # حسب [نفس] المصدر
        while start < limit and words[start].kind == MARK and not article.opened.get(start):
            start += 1
        if not by_verb and _is_of_that(words, start):
            return False
        if self.phrase.words[-1] == _VIEW and start < limit and _is_kind_of_view(words[start]):
            return False  # من وجهة نظر [قانونية]
        if start == cue.last and start < len(words):
            _clip(article, cue, start)
        if not by_verb and (giver := _giver(article, start, limit)) is not None:
            self.mention, self.end = giver, giver.span[1]
            return True
        if last < start < limit and words[start - 1].kind == MARK and article.opened.get(start - 1):
            start -= 1
        passed_on = _passed_on(article, cue, last, limit, self.forms) if by_verb else None
        if passed_on is not None:
            self.mention, self.end = passed_on, passed_on.span[1]
            return True
        if start < limit and words[start].kind == MARK:
            if not by_verb and words[last - 1].folded.endswith(_SAYING) and is_speech(article, article.opened[start]):
                return False  # من يعتاد [على قول] «لا حول ولا قوة إلا بالله»: what one says
            if self.phrase.weak and by_verb and is_speech(article, article.opened[start]):
                return False  # كما أكد [«أهمية الالتزام بما اتفق عليه»]: also
            if self.phrase.weak and article.opened[start].last - article.opened[start].first > _LONGEST_NAMED:
                return False  # كما أكد [«أهمية العمل المشترك بين الدول»]: what is said, and nobody's name
            if start > last and words[start - 1].flags & lexicon.PREPOSITION:
                self.end = article.opened[start].closing + 1  # بحسب ما أكد في اتصاله مع [«الغد»]
            elif self.phrase.weak and article.opened[start].last - article.opened[start].first > _LONGEST_MARKED:
                return False  # …، كما أكد [«أهمية الحوار بين الأطراف كلها»]: the same goes on
            else:
                self._in_marks(start, limit)
            return True
        named = self._noun_phrase(start, limit)
        if self.mention is not None and self.mention.span[0] == start > last and words[start - 1].stem in THE_SAME:
            self.mention.span = (start - 1, self.mention.span[1])
        return named

    def _in_marks(self, start: int, limit: int) -> None:
        """A medium in marks, or a person with a title after them: «مينج شي كو» المحلل الاقتصادي."""
        article, words = self.article, self.article.words
        stretch = article.opened[start]
        end = stretch.closing + 1
        mention = describe(article, stretch.first, stretch.last)
        title, title_end = end, end
        if end < limit and words[end].article and words[end].flags & lexicon.ROLE:
            title_end = noun_phrase_end(article, end, limit)
        elif end + 1 < limit and words[end].kind == COMMA and words[end + 1].flags & lexicon.ROLE:
            title, last_title = end + 1, noun_phrase_end(article, end + 1, limit)
            closed = last_title + 1 < self.sentence[1] and words[last_title].kind == COMMA
            if closed and stretch.last - stretch.first > 1:
                title_end = last_title  # وفقا لـ«سامي حداد»، عالم فلك،
        if title_end > end:
            mention.kind, mention.name = "person", (stretch.first, stretch.last)
            mention.titles += describe(article, title, title_end).titles
            mention.span, end = (start, title_end), title_end
        mention.kind = mention.kind or "organization"
        self.mention, self.end = mention, end

    def _noun_phrase(self, start: int, limit: int) -> bool:
        """Whoever a noun phrase names, or a dropped subject; whether it is one who can speak."""
        article, words, phrase, last = self.article, self.article.words, self.phrase, self.last
        start = min(start, len(words))  # a text may break off behind في
        goes_on = last < start < limit and is_adverbial_participle(words[start]) and words[start - 1].kind == COMMA
        closed = phrase.weak and last < start
        aside = words[self.cue.first - 1].kind
        closed = closed and (
            words[last].kind == COMMA or words[start - 1].kind == DASH or words[start - 1].kind == COMMA == aside
        )
        goes_on = goes_on or closed  # كما يقول، [يريد], - كما قيل لنا - [النقابات]; كما قال لاحقا، [لم]
        end = start if goes_on else noun_phrase_end(article, start, limit)  # بحسب ما أكد للصحيفة، [مشيرا] إلى
        if end > start and words[self.cue.first - 1].kind in (COMMA, DASH):
            end = self._before_closing_comma(start, end)
        elif end > start and parts_verb_from_rest(article, self.cue.first, self.sentence[0]):
            end = source_end(words, start, end)
        end = _before_their_words(article, start, end)
        self.end = end
        if phrase.weak and phrase.follows == "verb":
            bare = noun_phrase_end(article, start, limit, bare=True) if end > start else start
            if _is_complement(words, bare, self.forms) or _is_complement(words, last, self.forms):
                return False
        if end <= start:
            while last < self.end and words[self.end - 1].kind in (COMMA, DASH):
                self.end -= 1
            return self._may_be_dropped(start)
        if phrase.follows == "verb" and is_the_latter(words, start):
            return not phrase.weak  # بحسب ما ذكر [الأخير]
        mention = describe(article, start, end)
        if mention.kind is None and _are_name(article, start, end):
            mention.kind, mention.name = "person", (start, end)
        self.mention = mention
        can_speak = self._can_speak(mention, start)
        self.end = age_end(words, self.end, limit)  # وحسب سامي حداد [(20 عاما)] أتاحت هذه الإجابة
        if mention.kind == "person" and (both := _end_of_both(words, self.end, limit)) > self.end:
            mention.span, self.end = (mention.span[0], both), both
        return can_speak

    def _before_closing_comma(self, start: int, end: int) -> int:
        """Where an institution or group ends whose source phrase stands between commas: ، بحسب المعارضة[، الرئيس]."""
        comma = next((k for k in range(start + 1, end) if self.article.words[k].kind == COMMA), end)
        bodies = ("organization", "group", "document")
        return comma if comma < end and describe(self.article, start, comma).kind in bodies else end

    def _may_be_dropped(self, start: int) -> bool:
        """Whether the subject of the phrase's verb is dropped: كما قال."""
        if self.phrase.follows != "verb":
            return False
        if not self.phrase.weak:
            return True
        if self.cue.first == self.sentence[0] or all(form.voice == "passive" for form in self.forms):
            return False  # وكما [أعلن] سابقا، فإن; كما [قيل] لنا
        if _tells_of_a_deed(self.article.words, self.last, start, self.forms):
            return False
        if _is_announced(self.article, skip_adverbials(self.article, start, self.sentence[1])):
            return False  # …، كما يقول [في مقاله]: «…»
        before = self.article.words[self.cue.first - 1]
        return _clause_ends(self.article, start, self.sentence[1]) and before.kind != NOT_PUNCTUATION

    def _can_speak(self, mention: Mention, start: int) -> bool:
        """Whether a mention after the phrase is one to whom words or an opinion can belong."""
        article, words, phrase, cue, end = self.article, self.article.words, self.phrase, self.cue, self.end
        if phrase.follows == "noun" and (is_measure(words, start) or is_of_nobody_known(words, start)):
            return False  # بحسب [المعلومات الأولية]
        if phrase.words[-1] == "ذمه" and mention.kind == "document":
            return False  # موقوف على ذمة التحقيق
        if phrase.words[-1] == "ذمه" and mention.kind == "organization" and words[cue.first - 1].kind != COMMA:
            return bool(words[start].flags & lexicon.MEDIA)  # يصبح اللاعب [على ذمة] النادي
        if phrase.words[0] in _RECOGNIZING and (
            self._recognizes(mention) or any(has_preposition(word) for word in words[start + 1 : end + 1])
        ):
            return False  # انتهت الحرب [باعتراف] الدول بالحدود
        if phrase.words[-1] == "باقرار" and mention.kind in ("document", "organization"):
            return False  # طالب النواب بإقرار المشروع: by its adoption
        if phrase.words[-1] in _IN_KEEPING and _is_put(words, self.sentence[0], cue.first):
            return False  # وضعت [على ذمة] المواطنين شاحنات, يضع [على لسان] الأمير ما لم يقله
        if mention.kind is None or (phrase.weak and not is_certain(article, mention)):
            return False
        if phrase.weak and phrase.follows == "noun" and mention.kind == "unnamed" and end - start == 1:
            if not words[start].article and words[start].folded.endswith("ه"):
                return False  # بكلمات [مؤثرة]
        if phrase.weak and phrase.follows == "noun" and has_pronoun(words[start]) and not words[start].flags & TITLED:
            return False  # بكلمات [أغنيته] الأخيرة «ليلى»
        if phrase.weak and mention.kind in ("group", "organization") and not _speaks(article, mention):
            return False
        if mention.kind == "document" and not self._is_text_that_says(start):
            return False
        if not phrase.weak or phrase.follows != "verb":
            return True
        told = _clause_ends(article, end, self.sentence[1]) or _is_told_of(words[min(end, len(words) - 1)])
        told = told or _is_answered(words, end)
        told = told or (mention.kind == "unnamed" and _is_who_was_asked(words, mention, end))
        return told and not _is_announced(article, end)  # كما قال الشاعر: …

    def _recognizes(self, mention: Mention) -> bool:
        """Whether what an institution recognizes, or somebody admits, stands behind it with ب."""
        words, end = self.article.words, self.end
        first = mention.span[0] + 1 if mention.kind == "organization" else end
        return any(
            (words[k].preposition == "ب" and not words[k].flags & lexicon.PLACE) or is_with_bi(words[k])
            for k in range(first, min(end + 1, len(words)))
            if words[k].kind == NOT_PUNCTUATION and words[k].folded[0] == "ب"
        )

    def _is_text_that_says(self, start: int) -> bool:
        """Whether a document is one whose words are reported, and not what something is done by: وفقا للقانون."""
        words, phrase = self.article.words, self.phrase
        noun = counted_noun(words, start, self.end)  # آخر [إحصاء] للوزارة
        return (
            is_apart(words, self.cue.first, self.sentence[0])
            or phrase.follows == "verb"
            or bool(words[start].flags & lexicon.SPEECH)
            or (words[noun].stem in FINDINGS and self._tells_of_findings(start, noun))
            or (phrase.words[0] != "علي" and not _WRITTEN.isdisjoint(phrase.words))
        )

    def _tells_of_findings(self, start: int, noun: int) -> bool:
        """Whether findings are an institution's or some that a reader hears of for the first time: دراسة حديثة."""
        words = self.article.words
        if institution_behind(self.article, noun) is not None:
            return True
        if noun > start:
            return words[start].stem in _SOME_OF  # بعض الدراسات الحديثة
        if noun + 1 < len(words) and words[noun + 1].stem in _PARTICULAR:
            return False  # معطيات [خاصة] تتمثل في
        construct = noun + 1 < len(words) and words[noun + 1].article  # بيانات [البطاقة]
        return not words[noun].article and not construct and "علي" not in self.phrase.words


def _before_their_words(article: Article, start: int, end: int) -> int:
    """Where a person's name ends before what they say in marks, which is no nickname: بحسب سالم العلي [«لا بد منه»]."""
    stretch = article.closed.get(end - 1)
    if stretch is None or stretch.opening <= start or not is_speech(article, stretch):
        return end
    named = describe(article, start, stretch.opening)
    ends = named.kind == "person" and named.name is not None and named.name[1] == stretch.opening
    return stretch.opening if ends else end


def _end_of_both(words: list[Word], j: int, limit: int) -> int:
    """The comma behind another name that و joins to a source, before what both say: سالم العلي، ونادر جميل[، فإن] …."""
    if j + 2 >= limit or words[j].kind != COMMA or words[j + 1].conjunction != "و":
        return j
    if not words[j + 1].flags & lexicon.GIVEN_NAME or not words[j + 2].flags & lexicon.PERSON_NAME:
        return j
    comma = next((k for k in range(j + 2, limit - 1) if words[k].kind != NOT_PUNCTUATION), j)
    return comma if words[comma].kind == COMMA and words[comma + 1].folded in ANSWERING else j


def _is_who_was_asked(words: list[Word], mention: Mention, end: int) -> bool:
    """Whether a clause tells of somebody unknown what was done with them: على ما أفاد طبيب [اتصلت به] الوكالة."""
    if words[mention.head].article or end + 1 >= len(words):
        return False
    return bool(words[end].flags & lexicon.VERB) and words[end + 1].folded in WITH_PRONOUNS


def _is_put(words: list[Word], first: int, j: int) -> bool:
    """Whether something is put somewhere by a verb right before: وضع [كل الوسائل] على ذمة التلاميذ."""
    for k in range(j - 1, max(first, j - _LONGEST_PUT) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].stem in _PUTTING:
            return True
    return False


def _passed_on(article: Article, cue: CueMatch, last: int, limit: int, forms: list[CueForm]) -> Mention | None:
    """Whose words somebody else passes on: ``حسبما نقلت الصحيفة عن [الخبير سالم العلي]``.

    Others than people are the source of what is passed on (نقل), and else what is told of: ``ما نشرت عن الشركة``.
    """
    form = next((f for f in forms if "chain" in f.flags), None)
    if form is None:
        return None
    told = CueMatch(last - 1, last, article.tokens.end(last - 1), form, None, None)
    mention = chained_after(article, told, limit)
    if mention is None or not (mention.kind in ("person", "unnamed", "group") or form.lemma == "نقل"):
        return None
    words = article.words
    for j in range(last, mention.span[0] - 1):
        if words[j].kind == COMMA or words[j].flags & lexicon.VERB:
            return None
        if words[j].complementizer and not in_initialism(words, j):
            return None
    return mention


def _is_of_that(words: list[Word], j: int) -> bool:
    """Whether a phrase is followed by ذلك alone, which nobody says: اخترنا اللاعبين وفقا [لذلك]."""
    if words[min(j, len(words) - 1)].folded not in _OF_THAT:
        return False
    return j + 1 >= len(words) or not words[j + 1].article


def _clip(article: Article, cue: CueMatch, start: int) -> None:
    """Part a source from the preposition of its phrase: وفقا [ل|عبد الله], where ل alone is not so sure elsewhere."""
    clip = cue.last_offset - article.tokens.starts[start]
    word = article.words[start]
    if not (cue.last_offset > article.tokens.starts[cue.last - 1] and 0 < clip < len(word.surface)):
        return
    article.clipped[start] = clip
    rest = word.surface[clip:]
    if not rest.startswith("ل"):
        article.words[start] = analyse(rest).changed(surface=word.surface)


def _is_complement(words: list[Word], j: int, forms: list[CueForm]) -> bool:
    """Whether a verb after كما goes on with its preposition, and so tells of more: ``كما أشار الوزير [إلى] أهمية``."""
    if j + 1 >= len(words) or not words[j].flags & lexicon.PREPOSITION or words[j + 1].stem == "هامش":
        return False
    return any(words[j].folded in form.prepositions for form in forms)


def _giver(article: Article, j: int, limit: int) -> Mention | None:
    """Who is told to have given the words that a source phrase names: ``تصريحات أدلى بها [الوزير]``, ``كلمة ألقاها``.

    A text that somebody wrote or issued keeps speaking itself: ``بحسب بيان أصدره البنك``, ``بحسب دراسة نشرها الخبير``.
    """
    words = article.words
    while j < limit and (words[j].stem in _OWN_WORDS or (words[j].stem in OF_THE_PRESS and not words[j].article)):
        j += 1
    if j + 1 >= limit or words[j].folded not in HELD or words[j - 1].article:
        return None
    j += 1 + (words[j + 1].folded in _THEM)
    while j < limit and words[j].flags & lexicon.TIME:
        j += 1
    end = noun_phrase_end(article, j, limit) if j < limit else j
    mention = describe(article, j, end) if end > j else None
    return mention if mention is not None and mention.kind in ("person", "unnamed") else None


def _tells_of_a_deed(words: list[Word], first: int, last: int, forms: list[CueForm]) -> bool:
    """Whether a verb after كما has its own object with ب: ``كما صرحت للأهالي [بلقاء] ذويهم``, not ``كما صرح بذلك``."""
    if not any("ب" in form.prepositions for form in forms):
        return False
    for k in range(first, min(last, len(words))):
        word, following = words[k], words[min(k + 1, len(words) - 1)]
        if word.preposition != "ب" or word.flags & _NO_DEEDS or not word.stem:
            continue
        if not word.flags & _WHERE_SAID or (following.article and not word.article):
            return True  # بلقاء المتهمين, but بالمؤتمر الصحفي, بلقاء صحفي
    return False


def that_happened(words: list[Word], j: int) -> int:
    """How many words before a source phrase take up what it follows: ``[وذلك] وفقا للبيان``, ``[جاء ذلك] وفق بيان``."""
    if not j or words[j - 1].folded in _THAT:
        subject = words[j - 1].folded == "هذا" and j > 1 and words[j - 2].kind == NOT_PUNCTUATION
        return int(j > 0 and not subject)  # but سيؤدي [هذا]، بحسب الخبراء، إلى
    return 2 * (j > 1 and words[j - 1].folded == "ذلك" and words[j - 2].folded in _CAME)


def is_apart(words: list[Word], first: int, sentence_first: int) -> bool:
    """Whether a source phrase stands apart from the clause before it: after a comma or وذلك."""
    before = words[first - 1] if first else None
    return before is None or first == sentence_first or before.kind != NOT_PUNCTUATION or before.folded in _THAT


def _speaks(article: Article, mention: Mention) -> bool:
    """Whether a group or institution is surely one, and no common noun: حسب عدد الأفراد."""
    head = mention.head if mention.head >= 0 else mention.span[0]
    size, flags = phrase_at(article.words, head)
    return bool(size and flags & lexicon.SPEAKER_HEAD) or not article.words[head].flags & lexicon.COMMON


def is_measure(words: list[Word], j: int) -> bool:
    """Whether a noun is what things go by rather than who says them: وفق القانون، بحسب قوتهم، وفق [أفضل الممارسات]."""
    j += words[j].stem in _SOME and j + 1 < len(words)
    if words[j].flags & lexicon.GIVEN_NAME and j + 1 < len(words) and words[j + 1].flags & lexicon.FAMILY_NAME:
        return False  # بحسب [عمر] الحداد
    if words[j].article and words[j].flags & lexicon.ROLE and j + 1 < len(words):
        if words[j + 1].flags & lexicon.GIVEN_NAME and not words[j + 1].article:
            return False  # بحسب [الضابط] سالم العلي
    if words[j].stem in _RULINGS and j + 1 < len(words) and words[j + 1].stem in MEASURES:
        return True  # وفقا [لحكم القانون]
    return words[j].stem in MEASURES or words[j].folded in MEASURES


def _are_name(article: Article, start: int, end: int) -> bool:
    """Whether the few words after a source phrase are a name that no list knows: بحسب العكبري."""
    known = name_words(article)
    return end - start <= 3 and all(
        word.kind == NOT_PUNCTUATION and not word.cues and not word.flags & ~lexicon.NAME_PART and word.bare in known
        for word in article.words[start:end]
    )


def _is_told_of(word: Word) -> bool:
    """Whether a word goes on about a source or how it spoke: وسائل إعلام [منها]، أكد الوزير [مشيرا إلى], [الذي]."""
    return word.folded in _AMONG or word.folded in WHO or any(form.adverbial for form in word.cues)


def _clause_ends(article: Article, j: int, sentence_last: int) -> bool:
    """Whether a clause is over after its subject and adverbials, with nothing of its own to say."""
    if j < sentence_last and article.words[j].kind == DASH:
        return True  # - كما تقول الكاتبة - وقد
    j = skip_adverbials(article, j, sentence_last)
    return j >= sentence_last or article.words[j].kind != NOT_PUNCTUATION or article.words[j - 1].kind in (COMMA, DASH)


def _is_answered(words: list[Word], j: int) -> bool:
    """Whether فإن opens what a source says, right after it or a comma: ``وكما يقول سالم العلي، [فإن] …``."""
    j += j < len(words) and words[j].kind == COMMA
    return j < len(words) and words[j].folded in ANSWERING


def _is_announced(article: Article, j: int) -> bool:
    """Whether a colon follows a source, with its words of honour at most, so that what it says comes after it."""
    words = article.words
    j += eulogy_at(words, j)[0] if j < len(words) else 0
    return j < len(words) and words[j].kind == COLON
