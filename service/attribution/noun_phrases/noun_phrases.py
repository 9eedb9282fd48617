"""Where the noun phrase that names a source ends.

Arabic has no capitals and its subject follows the verb, so the end of a source is read from what cannot belong to it:
a complementizer, a relative pronoun, a time, an adverbial of the act of speech (في تصريح، خلال مؤتمر، لوكالة), a verb.
"""

from typing import Final

from service.attribution.names.anothers_titles import is_anothers
from service.attribution.names.enclosed_names import enclosed_name_end
from service.attribution.names.names import (
    behind_nickname,
    called_end,
    is_office,
    name_end,
    names_otherwise,
    namesake_end,
)
from service.attribution.names.names_in_article import is_known_surname
from service.attribution.names.names_with_article import is_listed_with_article
from service.attribution.names.offices_near_names import is_at_a_school
from service.attribution.names.surnames import is_woman_behind_a_man
from service.attribution.names.words_of_names import DOMAINS, is_name_word
from service.attribution.noun_phrases.binding import INSTITUTION, TITLED, has_pronoun
from service.attribution.noun_phrases.institutions import branch_end, is_institution_in_marks, prize_end
from service.attribution.noun_phrases.phrase_ages import is_age_before_a_role
from service.attribution.noun_phrases.phrase_borders import (
    APPOSITION,
    BY_NAME,
    LASTING,
    NAMING,
    SAME,
    aside_end,
    by_name_end,
    club_end,
    ends_a_kunya,
    explains_an_institution,
    initial_end,
    is_adjective_of_a_body,
    is_qualified,
    is_tanwin,
    is_time_after,
    so_called_start,
    tells_a_medium,
)
from service.attribution.noun_phrases.phrase_complements import (
    is_acted_on,
    is_concerned,
    is_near_to,
    is_ones_own,
    serves_another,
)
from service.attribution.noun_phrases.phrase_objects import STYLES, governs_an_officer, names_another, points_on
from service.attribution.noun_phrases.phrase_predicates import is_adverbial_participle, is_verb
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.phrase_words import word_verdict
from service.attribution.noun_phrases.publications import RECEIVED
from service.attribution.noun_phrases.see_also import refers_reader
from service.attribution.noun_phrases.styles import ADDRESSED, IN_THE_NAME_OF, MISTER
from service.attribution.noun_phrases.unknown_names import unknown_name_end
from service.attribution.noun_phrases.verdicts import GOES_ON, OPEN
from service.attribution.noun_phrases.words_of_institutions import is_plain_noun, is_what_they_show
from service.attribution.text.article import Article
from service.attribution.text.phrases import account_end, eulogy_at, in_initialism, phrase_at, revered_end
from service.attribution.text.quotation_marks import Stretch
from service.attribution.text.shapes_of_names import is_of_a_purpose
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SINGLE_MARK,
)
from service.lexicon.words import Word, can_be_verb

_BEFORE_SLASH: Final = lexicon.HONORIFIC | lexicon.RANK | lexicon.ROLE
_BEARING_IT: Final = (TITLED & ~lexicon.DOCUMENT) | PERSON_NAME | lexicon.HONORIFIC
NAME_MARKS: Final = (MARK, SINGLE_MARK, OPENING_BRACKET)
_LONGEST_MARKED_NAME: Final = 5
_LONGEST_BRACKET: Final = 10
_RETIRED: Final = "م"
_LONGEST_LETTERS: Final = 3
_PERCENT: Final = ("%", "٪")
_SOME: Final = ("بعض", "وبعض")
AGENCY: Final = "وكاله"
NEWS: Final = ("انباء", "صحافه", "اخبار", "خبر")
_WHERE: Final = ("عبر", "علي", "في")
_LONGEST_WHERE: Final = 6


def noun_phrase_end(article: Article, first: int, limit: int, *, bare: bool = False) -> int:
    """Find the end of the noun phrase of a source.

    Args:
        article: the article.
        first: the token it starts at.
        limit: the token it may not pass.
        bare: take no complement with a preposition, for subjects of verbs that take one themselves.

    Returns:
        The token after its last; ``first`` where no noun phrase starts there.
    """
    words = article.tokens.words
    end, bearer = revered_end(words, first, limit)
    if bearer:
        return end
    if (end := account_end(article, first, limit)) > first:
        return end
    if first < limit and words[first].folded in ADDRESSED:
        following = words[first + 1].flags if first + 1 < limit else 0
        if not following & _BEARING_IT or following & lexicon.PREPOSITION:
            return first + 1  # رحب [سعادته] بالوفد, ورحب [سموه] بمن حضر, ختم [فضيلته] الخطبة
    if first + 1 < limit and _is_ours(words[first]) and is_plain_noun(words[first + 1]):
        return first + 1  # نفى [محدثنا] تحديد الموعد
    phrase = _NounPhrase(article, first, limit, bare)
    while phrase.j < limit and phrase.goes_on():
        pass
    return _without_loose_words(words, first, phrase.j)


def _are_words_of_many(words: list[Word], j: int, stretch: Stretch) -> bool:
    """Whether marks behind people in the plural hold a verb in the present, and so what they call: المتظاهرون [«…»]."""
    many = words[j]
    if not many.article or not many.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) or many.flags & PERSON_NAME:
        return False
    return any(can_be_verb(words[k]) and not words[k].article for k in range(stretch.first, stretch.last))


def _is_ours(word: Word) -> bool:
    """Whether a noun with ours is one who speaks, to whom nothing but a name or adjective can be added: محدثنا."""
    return bool(word.flags & lexicon.UNNAMED) and word.folded.endswith("نا") and not word.article


_VEILS: Final = ("النقاب", "اللثام", "الستار", "الغطاء")


class _NounPhrase(PhraseState):
    """The walk through the noun phrase of a source, by words and names."""

    def goes_on(self) -> bool:
        """Take what stands at ``j`` into the phrase, if it belongs to it."""
        words, j = self.words, self.j
        word = words[j]
        if self.article.withheld and j in self.article.withheld:
            return False
        if j > self.first and word.folded in _VEILS and j + 1 < len(words) and words[j + 1].folded == "عن":
            return False  # كشف الوزير [النقاب عن] أن
        if self.named and (called := called_end(self.article, j, self.limit)) > j:
            self.j = called  # سالم العلي [المعروف بـ«الصقر»]
            return True
        if self.called and (self._opens_anothers_title() or is_woman_behind_a_man(words, self.first, j)):
            return False
        if word.phrases and j > self.first and self._opens_another_institution():
            return False
        if j > self.first and is_of_a_purpose(word):
            return False  # عاد النجم [ليقود] فريقه
        ones_own = has_pronoun(word) and not word.conjunction and word.folded not in SAME
        if ones_own and j > self.first and words[j - 1].kind == MARK:
            return False  # وذكر فلان وفقا لموقع «الغد» [أبناءه] بالصبر
        if word.flags & lexicon.ROLE and j > self.first and self._opens_an_office():
            return False
        if word.flags & lexicon.DOCUMENT and word.flags & lexicon.NAME_IS_WORD and self._opens_what_a_body_puts_out():
            return False
        if self._takes_listed():
            return True
        if word.kind == NOT_PUNCTUATION:
            verdict = word_verdict(self, word)
            return verdict == GOES_ON or (verdict == OPEN and self._takes_word())
        if j > self.first and not self.called and self._takes_enclosed_name():
            return True
        if word.kind == COMMA:
            return self._takes_apposition()
        if word.kind in (MARK, SINGLE_MARK):
            return self._takes_marked()
        if word.kind == OPENING_BRACKET:
            return self._takes_bracket()
        if word.kind in (FULL_STOP, DASH):
            glued = _glued(self.article, j)
        else:
            glued = word.surface == "/" and j > self.first and bool(words[j - 1].flags & _BEFORE_SLASH)  # الأستاذ/ سامي
        self.j += glued
        return glued

    def _opens_anothers_title(self) -> bool:
        """Whether a listed form of address stands behind somebody's name: سالم العلي [صاحب السمو] الأمير."""
        word = self.words[self.j]
        if word.stem not in STYLES or eulogy_at(self.words, self.j)[0] or governs_an_officer(self.words[self.j - 1]):
            return False
        size, phrase = phrase_at(self.words, self.j)
        return bool(phrase & lexicon.HONORIFIC) and self.j + size <= self.limit

    def _opens_another_institution(self) -> bool:
        """Whether a listed institution's name stands right behind another's: دعت هيومن رايتس ووتش [الأمم المتحدة]."""
        words, j = self.words, self.j
        word, before = words[j], words[j - 1]
        if word.conjunction or word.preposition or not word.article:
            return False
        ended = j == self.proper or (before.flags & lexicon.ORGANIZATION_NAME and not before.article)
        return bool(ended) and bool(phrase_at(words, j)[1] & lexicon.ORGANIZATION_NAME)

    def _opens_an_office(self) -> bool:
        """Whether an officer without the article stands behind an institution: انتقدت وزارة النقل [رئيس] البلدية."""
        word, before, head = self.words[self.j], self.words[self.j - 1], self.words[self.first]
        body = head.flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD) and not head.flags & (
            lexicon.ROLE | PERSON_NAME
        )
        if not body or not before.article or word.flags & (PERSON_NAME | lexicon.AMBIGUOUS_ROLE):
            return False
        return not (word.article or word.preposition or word.conjunction)

    def _opens_what_a_body_puts_out(self) -> bool:
        """Whether a text stands behind a body with an adjective: بث التلفزيون السوري [شريط] فيديو."""
        word, before, head = self.words[self.j], self.words[self.j - 1], self.words[self.first]
        if word.article or word.preposition or word.conjunction or self.j < self.first + 2:
            return False
        adjective = before.article and before.flags & lexicon.NISBA and not before.flags & PERSON_NAME
        return bool(head.article and head.flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD) and adjective)

    def _takes_listed(self) -> bool:
        """Take an initial, a listed name or title, an institution's patron, a prize, a club."""
        article, words, first, limit, j = self.article, self.words, self.first, self.limit, self.j
        named, head, marked, patron = self.named, self.head, self.marked, self.patron
        word = words[j]
        if (j == first or words[j - 1].article) and (initial := initial_end(words, j, limit)) > j:
            self.j = initial  # [أ.] سامي، [م/] سامي
        elif j > first and (namesake := namesake_end(words, j, limit)) > j:
            self.j, self.named, self.head = (
                namesake,
                False,
                head | lexicon.ORGANIZATION_HEAD,
            )  # مركز [الملك سلمان] للإغاثة
            qualified = namesake < limit and words[namesake].article and words[namesake].form.endswith(("ي", "ية"))
            self.patron = namesake + (qualified and not words[namesake].preposition)  # [العالمي] للحوار
        elif j == patron and word.preposition == "ل" and word.article and not word.conjunction:
            self.j += 1  # مركز الملك عبدالعزيز [للحوار] الوطني
        elif j > first and (branch := branch_end(words, j, limit)) > j:
            self.j = self.proper = branch  # مدير بنك الواحة [فرع حلب]
        elif j > first + 1 and word.preposition == "ل" and word.stem in NEWS and words[j - 2].stem == AGENCY:
            self.j = self.proper = j + 1  # وكالة بلومبرغ [للأنباء]
        elif j > first and (prize := prize_end(article, j, limit)) > j:
            self.j = prize  # الفائز [بـ«جائزة الرواية»]
        elif marked and word.folded == "و" and j + 1 < limit and words[j + 1].kind in NAME_MARKS:
            self.j += 1  # صحيفتي «الضحى» و«العصر»
        elif j > first and not word.article and (body := so_called_start(words, j, limit)) > j:
            self.j = body + (words[body].preposition == "ب")  # رئيس [ما يسمى بالمجلس] الأعلى
        elif (
            word.phrases
            and not eulogy_at(words, j)[0]
            and (listed := phrase_at(words, j))[1] & NAMING
            and j + listed[0] <= limit
        ):
            self.j, self.named = (
                j + listed[0],
                named or bool(listed[1] & PERSON_NAME),
            )  # محمد [سوار الذهب]، [الفريق أول] سامي
        elif j > first and (club := club_end(words, j, limit)) > j:
            self.j = self.proper = club  # لاعب [ريال مدريد]
        else:
            return False
        return True

    def _takes_word(self) -> bool:
        """Take a word, or the listed phrase that it begins, and note whether it names or heads."""
        words, first, limit, bare, j = self.words, self.first, self.limit, self.bare, self.j
        named, called, head = self.named, self.called, self.head
        word = words[j]
        flags = word.flags
        size, phrase = phrase_at(words, j) if word.phrases else (0, 0)
        if phrase & lexicon.ORGANIZATION_NAME:
            self.proper = j + size
            bound = any(words[k].flags & FUNCTION or (k > j and words[k].preposition) for k in range(j, self.proper))
            if self.proper <= limit and bound:
                self.j, self.named, self.head = self.proper, False, head | lexicon.ORGANIZATION_HEAD  # أطباء [بلا] حدود
                return True
        if phrase & lexicon.UNNAMED and j + size <= limit and words[j + size - 1].flags & lexicon.PREPOSITION:
            self.j, self.head = j + size, lexicon.UNNAMED  # المجني عليها
            return True
        if phrase & lexicon.PLACE and not phrase & PERSON_NAME and j + size <= limit:
            self.j, self.named = j + size, False  # الولايات المتحدة
            return not bare  # وصفت الولايات المتحدة [وزير] الخارجية
        if j == first and phrase & lexicon.ORGANIZATION_HEAD and flags & lexicon.SPEECH and j + size <= limit:
            self.j, self.head = j + size, phrase  # الكتابة الجهوية [للحزب]
            return True
        phrase &= -1 if flags & lexicon.ROLE else 0
        if phrase & lexicon.ROLE and j + size <= limit:
            self.j, self.named, self.head = j + size, False, flags  # أمين سر
            return True
        sure = not flags & (lexicon.AMBIGUOUS_ROLE | lexicon.GIVEN_NAME)
        if flags & TITLED and (sure or (flags & lexicon.ROLE and self._is_a_role())):
            self.named, self.head = False, flags
        elif flags & lexicon.NAME_IS_WORD and flags & lexicon.ORGANIZATION_HEAD and j > first:
            self.head |= lexicon.ORGANIZATION_HEAD  # إمام وخطيب [جامع] الشهداء
        elif flags & PERSON_NAME and self._names(j) and not is_concerned(words, j):
            alone = j == first and not (flags & TITLED and is_qualified(words, j, limit))
            addressed = words[j - 1].flags & lexicon.HONORIFIC and not (
                words[j - 1].flags & lexicon.ORGANIZATION_HEAD and not words[j - 1].article
            )  # but فريق [الأصالة]
            self.named = named or not word.article or alone or bool(addressed)
            self.called = called or bool(flags & lexicon.GIVEN_NAME)
        elif flags & TITLED:
            self.head = flags
        self.j += 1
        return True

    def _names(self, j: int) -> bool:
        """Whether a word is a name here, or a surname that the article knows opens the phrase: انتقد [كروز] الأمر."""
        return is_name_word(self.words, j) or (j == self.first and is_known_surname(self.article, j))

    def _is_a_role(self) -> bool:
        """Whether what may be a name, too, is a role by what stands before and behind it."""
        words, first, limit, j, named = self.words, self.first, self.limit, self.j, self.named
        word = words[j]
        if j > first:
            before = words[j - 1]
            if before.flags & lexicon.ROLE and not before.article:
                return True
            if before.article and not word.article:
                return True  # النجار [هداف] الدوري
        opens = named or j == first
        styled = j > first and words[j - 1].flags & lexicon.HONORIFIC and not words[j - 1].article  # سمو [أمير] البلاد
        if ((opens or styled) and is_office(words, j, limit)) or (named and is_at_a_school(words, j)):
            return True  # [والي] ولاية القضارف
        trade = word.article and not word.flags & lexicon.AMBIGUOUS_ROLE and not is_listed_with_article(word)
        lasting = word.article and j + 1 < limit and words[j + 1].stem in LASTING and words[j + 1].article
        return (trade or lasting) and opens  # [المشرف] التربوي بالجامعة, جمال شعبان [العميد السابق] للمعهد

    def _takes_apposition(self) -> bool:
        """Take what stands behind a comma, if it says who somebody is: ، وزير الصحة،."""
        article, words, first, limit, j = self.article, self.words, self.first, self.limit, self.j
        called, head = self.called, self.head
        if called and j + 1 < limit and words[j + 1].flags & lexicon.ROLE_PLURAL and not words[j + 1].conjunction:
            return False  # دعا سالم العلي، وزير الطاقة[، أعضاء المنظمة] إلى
        if not called and j + 2 < limit and words[j + 1].folded in BY_NAME and is_name_word(words, j + 2, True):
            self.j, self.named, self.called = name_end(article, j + 2, limit), True, True
            return True  # أحد السكان[، ويدعى أبو سامي]، إن
        if j + 1 < limit and names_otherwise(words, j + 1):
            return False  # سالم العلي[، الشهير] بأبي النور
        if called and j + 2 < limit and words[j + 1].folded in MISTER and not words[j + 2].flags & PERSON_NAME:
            return False  # هنأ سالم العلي[، السيد] رئيس المجلس
        if words[first].flags & lexicon.DOCUMENT and j + 1 < limit and words[j + 1].folded in RECEIVED:
            return False  # بيان للوزارة[، ورد] إلى الصحيفة
        aside = aside_end(words, j, limit, words[first].flags)
        if aside:
            self.j = aside  # وزير الصحة[، في الحكومة المستقيلة،] الدكتور سالم العلي
            return True
        if not called and head & lexicon.ROLE and (bearer := _bearer_of_offices_end(article, j, limit)):
            self.j, self.named, self.called = bearer, True, True
            return True  # أستاذ الطب[، ورئيس القسم، الدكتور سالم العلي]
        if j + 2 < limit and (name := by_name_end(words, j + 1)) > j + 1 and not called:
            named = name < limit and is_name_word(words, name, True)
            by_name = _apposition_end(article, name, limit) if named else 0
            if by_name:
                self.j, self.named, self.called = by_name, True, True
            return by_name > 0  # رجل[، ويدعى سالم العلي]، إن
        holder = head | (words[first].flags & lexicon.ROLE)  # المديرة التنفيذية لمنظمة «الغد»، [تيرانا كاسم]، إن
        if words[first].flags & lexicon.ROLE and not words[first].article:
            holder &= ~lexicon.GROUP  # مدرب الشباب، [البرازيلي باولو]، إن
        end = _apposition_end(article, j + 1, limit) or unknown_name_end(article, j + 1, limit, holder)
        if not end:
            return False
        comma = next((k for k in range(j + 1, end) if words[k].kind == COMMA), end) if called else end
        if comma < end and is_anothers(article, comma):
            return False  # طالب سالم العلي[، وزير المالية، سامي حداد، بالعمل]
        if called and names_another(words, j + 1, end) and not serves_another(words, first, j):
            if comma < end and not names_another(words, j + 1, comma):
                self.j = comma  # سالم العلي، مدير النادي[، السفير سامي حداد]
            return False
        bearer = words[j + 1].flags & lexicon.GIVEN_NAME and end > j + 2  # الرئيس[، سامي العلي]
        self.called = called or bool(bearer) or names_another(words, j + 1, end)
        self.j, self.named = end, True
        return True

    def _takes_enclosed_name(self) -> bool:
        """Take the full name of who holds an office in marks, dashes or brackets: وزيرة البيئة، «هدى العلي»،."""
        holder = self.head | self.words[self.first].flags
        if not holder & (lexicon.ROLE | lexicon.RANK | lexicon.SPOKESPERSON) or self.bare:
            return False
        end = enclosed_name_end(self.article, self.j, self.limit)
        if end == self.j:
            return False
        self.j, self.named, self.called = end, True, True
        return True

    def _takes_marked(self) -> bool:
        """Take a name in quotation marks."""
        article, words, first, limit, bare = self.article, self.words, self.first, self.limit, self.bare
        j, named, marked = self.j, self.named, self.marked
        word = words[j]
        stretch = article.opened.get(j)
        if stretch is None or stretch.closing >= limit:
            return False
        if stretch.last - stretch.first > _LONGEST_MARKED_NAME:
            if j > first or not is_institution_in_marks(article, stretch):
                return False
        after = words[stretch.closing + 1] if stretch.closing + 1 < len(words) else word
        if j > first and words[j - 1].article and is_what_they_show(words, stretch.first, stretch.last):
            return False
        if tells_a_medium(words, j, stretch.first, stretch.last, named):
            return False  # قال سامي حداد [«للضحى»], أبلغ الوزير سامي حداد [«الضحى»]
        if j > first and behind_nickname(article, j - 1, j, limit) > j:
            end = name_end(article, j - 1, limit)
            if end > j:  # not so behind what is a name elsewhere: المتحدث باسم «حركة النور» سالم العلي
                self.j, self.named = end, True  # سالم [«أبو خالد» العلي]
                return True
        if bare and j > first and words[j - 1].article and (after.preposition == "ب" or after.folded == "ب"):
            return False  # the object: وصف الجيش [«الحركة»] بـ
        some = j > first + 1 and words[first].folded in _SOME and not words[stretch.first].article
        if some and words[j - 1].article and not words[j - 1].flags & PERSON_NAME:
            return False  # the object: هاجمت بعض الصحف [«مهرجان الغناء»], but بعض الصحف [«الصفراء»]
        if j > first and words[j - 1].article and words[stretch.first].flags & (lexicon.NEGATION | lexicon.PRONOUN):
            return False  # إن الوزيرة [«لا تفهم شيئا»], وفقا لقيادي في الحزب [«نحن من يقرر»]
        if j > first and _are_words_of_many(words, j - 1, stretch):
            return False  # هتف المتظاهرون [«الشعب يريد العدالة»]
        self.j, self.marked = stretch.closing + 1, marked or words[j - 1].number == "d" or _is_one_of_two(words[j - 1])
        return True

    def _takes_bracket(self) -> bool:
        """Take what stands in brackets, if it explains an institution."""
        words, first, limit, j, head = self.words, self.first, self.limit, self.j, self.head
        marked = self.marked
        end = next((k for k in range(j + 1, min(limit, j + _LONGEST_BRACKET)) if words[k].kind == CLOSING_BRACKET), 0)
        if not end:
            return False
        if self.called and is_age_before_a_role(words, j, end, limit):
            self.j, self.named = end + 1, False  # هدى سالم [(34 عاما)] الصحافية في الجريدة
            return True
        if words[j + 1].folded == _RETIRED and end == j + 2 and head & lexicon.TITLE:
            self.j = end + 1  # اللواء ركن [(م)] الزبير سالم
            return True
        if words[j + 1].folded[:1].isdigit() and words[end - 1].surface in _PERCENT:
            return False  # نصف المجيبين [(53,5٪)]
        governed = j > first and bool(words[j - 1].flags & lexicon.ROLE) and not words[j - 1].article  # رئيس (مجد)
        body = j > first and words[j - 1].flags & lexicon.ORGANIZATION_HEAD and not words[j - 1].article  # حزب (مجد)
        governed = governed or bool(body)
        governed = governed and not words[j + 1].flags & lexicon.NUMBER and not is_tanwin(words[j + 1])
        apart = j == first + 1 and head & (lexicon.GROUP | lexicon.UNNAMED) and not is_tanwin(words[j + 1])
        governed = governed or bool(apart)  # مصادر (الغد)
        governed = governed or words[j - 1].folded == IN_THE_NAME_OF  # المتحدث باسم (نور الغد)
        governed = governed or explains_an_institution(words, first, j, end, limit)
        if not (head & INSTITUTION or governed):
            return False
        self.j, self.marked = end + 1, marked or words[j - 1].number == "d"
        if self.j < limit and is_adjective_of_a_body(words[j - 1], words[self.j]):
            self.j += 1  # وكالة أنباء الصين الجديدة (شينخوا) [الرسمية]
        return True


def _is_one_of_two(word: Word) -> bool:
    """Whether a body's noun may have another's name in marks joined to its own: [جامعة] «أ» و«ب», [حزبي] «أ» و«ب»."""
    if word.article:
        return False
    if word.flags & lexicon.ORGANIZATION_HEAD:
        return True
    one = lexicon.entries().get(word.stem[:-1]) if word.form[-1] == "ي" else None  # the dual in a construct
    return one is not None and bool(one.flags & lexicon.ORGANIZATION_HEAD)


def _without_loose_words(words: list[Word], first: int, j: int) -> int:
    """Where a phrase ends without the particles, commas and pointing words at its end."""
    while (
        j > first
        and (words[j - 1].flags & FUNCTION or words[j - 1].kind == COMMA or points_on(words, first, j - 1))
        and words[j - 1].folded not in SAME
        and not (j > first + 1 and (is_acted_on(words, j - 2) or is_near_to(words, j - 1) or is_ones_own(words, j - 1)))
        and not in_initialism(words, j - 1)
        and not (words[j - 1].flags & lexicon.NAME_IS_WORD and is_name_word(words, j - 1))  # الإمام علي
        and not (j > first + 1 and ends_a_kunya(words, j - 1))
    ):
        j -= 1
    return j


def _glued(article: Article, j: int) -> bool:
    """Whether a full stop or dash stands inside a name: د.أحمد، سي.إن.إن، آل-ثاني; not between two sentences."""
    tokens, words = article.tokens, article.words
    if j == 0 or j + 1 >= len(words) or not tokens.touches(j - 1) or words[j - 1].kind != NOT_PUNCTUATION:
        return False
    if words[j].kind == FULL_STOP and len(words[j - 1].folded) > _LONGEST_LETTERS and not (
        words[j - 1].folded.isascii() or words[j + 1].folded in DOMAINS
    ):  # fmt: skip
        return False
    return tokens.touches(j) or len(words[j - 1].folded) == 1


def _bearer_of_offices_end(article: Article, comma: int, limit: int) -> int:
    """The end of a name behind further offices of who bears it: [، ورئيس القسم، الدكتور سالم العلي]; 0 where none is.

    An office with a name right behind it is another's: ``وزير الصحة، ومدير المركز سامي حداد``. One with the article
    is theirs where the name stands apart: ``المفكر السوري[، والرئيس السابق للمجلس، سالم العلي]، أن``.
    """
    words, j, definite = article.words, comma, False
    while j + 2 < limit and words[j].kind == COMMA and words[j + 1].conjunction == "و":
        office = words[j + 1]
        if not office.flags & lexicon.ROLE or words[j + 2].kind != NOT_PUNCTUATION:
            return 0
        definite = definite or office.article
        end = noun_phrase_end(article, j + 1, limit)
        j = next((k for k in range(j + 2, end) if words[k].kind == COMMA), end)
        if j < limit and words[j].folded in _WHERE:  # ومضيفة البرنامج [عبر قناة الغد]،
            j = next((k for k in range(j, min(limit, j + _LONGEST_WHERE)) if words[k].kind == COMMA), j)
        if any(is_name_word(words, k) and words[k].flags & lexicon.GIVEN_NAME for k in range(comma + 2, j)):
            return 0
    if j == comma or j + 1 >= limit or words[j].kind != COMMA or words[j + 1].conjunction:
        return 0
    named = words[j + 1].flags & lexicon.HONORIFIC or is_name_word(words, j + 1, True)
    end = noun_phrase_end(article, j + 1, limit) if named else 0
    if definite and end < limit and words[end].kind != COMMA and words[end].complementizer is None:
        return 0  # المدير، والمهندس المقيم، سالم العلي وسامي حداد
    return end if end > j + 2 else 0


def _apposition_end(article: Article, start: int, limit: int) -> int:
    """The end of an apposition between commas (، وزير الصحة،), or 0 where what follows a comma is no apposition."""
    words = article.words
    if start >= limit:
        return 0
    word = words[start]
    # مدرب الفريق، [خير الدين برباري]; مدرب الفريق، [الإطار الوطني] سالم العلي
    listed = phrase_at(words, start)[1] & (lexicon.GIVEN_NAME | lexicon.ROLE) if word.phrases else 0
    apposed = word.flags & APPOSITION or listed
    if not apposed or word.conjunction or word.preposition or word.complementizer:
        return 0
    if word.folded in ADDRESSED or refers_reader(words, start):
        return 0  # أبدى المدير، سالم العلي، [سعادته] بالفوز; قال سالم العلي، [شاهد] الفيديو
    if word.flags & lexicon.TIME and (word.article or is_time_after(words, start)):
        return 0  # أعلنت البلدية، [الأحد]، أن; مدير الجامعة، [صباح اليوم]
    if is_verb(word) or is_adverbial_participle(word) or word.flags & FUNCTION & ~lexicon.PREPOSITION:
        return 0
    end = noun_phrase_end(article, start, limit)
    return end if end > start else 0
