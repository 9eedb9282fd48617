"""What a noun phrase that names a source says: bare name, roles, organizations, kind, gender and number."""

from typing import Final

from service.attribution.mentions.kinds import (
    gender_of_bearer,
    is_band,
    is_company,
    is_known_name,
    is_said,
    note_kind,
)
from service.attribution.mentions.marked_names import (
    is_called_in_marks,
    is_compatriot,
    is_medium,
    is_one_of_bodies,
    is_titled_name,
    is_unknown_in_marks,
)
from service.attribution.mentions.marked_words import is_marked_name, is_title_in_marks
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.parts_of_mentions import (
    PEOPLE,
    are_sources_at_an_institution,
    are_two,
    are_two_surnames,
    counted_noun,
    ends_a_longer_name,
    form_of_address_end,
    has_title_of_its_own,
    is_at_an_institution,
    is_complement,
    is_done_to_them,
    is_followed_by_another,
    is_for_both,
    is_foreign_given,
    is_learned,
    is_of_the_institution,
    is_prize,
    is_told_who_it_is,
    is_trade_as_surname,
    is_unknown_pair,
    is_whose_relative,
)
from service.attribution.mentions.role_or_name import heads_a_body, is_plain_name, is_son
from service.attribution.mentions.roles import title_at
from service.attribution.mentions.title import Title
from service.attribution.mentions.title_ends import with_whom_it_serves
from service.attribution.names.names import (
    called_end,
    is_acting,
    is_form_of_address,
    is_her_state,
    name_end,
    namesake_end,
    opens_full_name,
)
from service.attribution.names.names_in_article import NO_SIR, ends_a_name, is_known_surname, name_words
from service.attribution.names.names_with_article import (
    has_patronymic,
    is_listed_with_article,
    is_what_a_scholar_is_called,
)
from service.attribution.names.surnames import CRAFTS, is_called_by_surname, is_surname, lacks_genitive
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import CLOSE_TO
from service.attribution.noun_phrases.institutions import LINKS, is_branch, organization_end, starts_name
from service.attribution.noun_phrases.phrase_borders import REGIONS, by_name_end, initial_end, may_be_addressed
from service.attribution.noun_phrases.phrase_complements import is_acted_on, is_near_to, is_ones_own
from service.attribution.noun_phrases.phrase_predicates import are_pair
from service.attribution.noun_phrases.styles import MISTER
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.noun_phrases.words_of_institutions import is_plain_noun
from service.attribution.text.article import Article
from service.attribution.text.phrases import account_end, initialism_end, phrase_at, revered_end
from service.attribution.text.shapes_of_names import MEDIUM_ENDS, are_unknown, is_unknown_name, is_unknown_surname
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, behind_signs

_BEFORE_NAME: Final = lexicon.NATIONALITY | lexicon.HONORIFIC | lexicon.PLACE | TITLE
_ALSO_FAMILIES: Final = lexicon.GROUP | lexicon.NATIONALITY | lexicon.ORGANIZATION_NAME
_OUTLET: Final = 2
_QUANTITIES: Final = word_set("mentions.quantities")
_NAMES_ALONE: Final = word_set("mentions.names_alone")


def describe(article: Article, first: int, last: int) -> Mention:
    """Take a noun phrase apart.

    Args:
        article: the article.
        first: its first token.
        last: the token after its last.

    Returns:
        The mention; ``kind`` is None where nothing in it tells a speaker from a thing.
    """
    words = article.words
    mention = Mention((first, last))
    end, bearer = revered_end(words, first, last)
    if bearer:
        if words[first].conjunction and not words[first].flags:
            article.clipped[first] = behind_signs(words[first].surface, 1)  # [و|الله]
        return Mention((first, last), (first, end), kind="person", gender="m", head=first)
    if (outlet := _outlet(article, first, last)) is not None:
        return Mention((first, last), kind="organization", head=outlet)
    if (last - first > 1 and ends_a_name(article, first, last)) or is_known_name(article, first, last):
        mention.kind, mention.name, mention.head = "person", (first, last), first
        mention.gender = gender_of_bearer(article, first, last)
        return mention
    if are_two_surnames(article, first, last):
        return Mention((first, last), kind="group", number="d", head=first)
    if account_end(article, first, last) == last:
        return Mention((first, last), (first, last), kind="person", head=first)
    marked = article.opened.get(first)
    if marked is not None and marked.closing + 1 == last and is_marked_name(article, marked):
        opening = marked.first + is_title_in_marks(words, marked)  # «الشيخ [صالح]»
        mention.kind, mention.name, mention.head = "person", (opening, marked.last), marked.first
        mention.gender = gender_of_bearer(article, opening, marked.last)
        return mention
    if marked is not None and is_one_of_bodies(words, marked.closing, last):
        return Mention((first, last), kind="organization", head=marked.first)
    marked = article.opened.get(first + 1)
    if (
        marked is not None
        and marked.closing + 1 == last
        and (
            is_compatriot(words, first, marked.first, marked.last)
            or is_titled_name(words, first, marked.first, marked.last)
            or is_called_in_marks(words, first, marked.first, marked.last)
        )
    ):
        mention.kind, mention.name, mention.head = "person", (marked.first, marked.last), first
        mention.gender = words[first].gender  # type: ignore[assignment]
        if words[first].flags & lexicon.ROLE:
            mention.titles.append(Title((first, first + 1), None))  # [المستشار] «سامي حداد»
        return mention
    _Reading(article, mention).read()
    if mention.kind == "organization" and mention.name is None and not mention.titles:
        lead = next((k for k in range(first, last) if words[k].kind == NOT_PUNCTUATION), first)
        thing = is_plain_noun(words[lead]) and words[lead].stem not in _QUANTITIES
        if lead < mention.head and (thing or is_said(words[lead])):
            mention.kind = None  # أكدت [إدانة المغرب]: a thing of the country's, not the country
    if (
        mention.kind is None
        and mention.name is None
        and words[first].article
        and words[first].flags & lexicon.HONORIFIC
    ):
        mention.kind, mention.head = "unnamed", first  # المهندس المنفذ
        mention.gender = words[first].gender  # type: ignore[assignment]
    if mention.name is not None:
        mention.kind = "person"
        if not mention.titles and (is_medium(article, mention.name, first) or is_company(article, mention.name)):
            mention.kind, mention.name, mention.gender = "organization", None, None
        elif not mention.titles and are_two(words, mention.name):
            mention.kind, mention.name, mention.gender, mention.number = "group", None, None, "d"
    if mention.kind == "unnamed" and mention.head == first and are_pair(words, first):
        mention.kind, mention.gender, mention.number, mention.titles = "group", None, "d", []
    return mention


def _is_another_body(article: Article, j: int) -> bool:
    """Whether a mark opens behind و and other marks, so that it holds the second of two names: «…» و[«…»]."""
    return j > 1 and j in article.opened and article.words[j - 1].folded == "و" and j - 2 in article.closed


def _outlet(article: Article, first: int, last: int) -> int | None:
    """The first word of a medium that only what its name ends with tells: [سام برس], «[هبة بريس]»."""
    marked = article.opened.get(first)
    start, end = (marked.first, marked.last) if marked is not None and marked.closing + 1 == last else (first, last)
    word = article.words[start]
    if end - start != _OUTLET or article.words[end - 1].folded not in MEDIUM_ENDS:
        return None
    return None if word.flags & (TITLE | lexicon.MEDIA) or word.conjunction else start


class _Reading:
    """The reading of a noun phrase, word by word, that fills a mention; ``j`` is the token that it has reached.

    ``size`` and ``phrase`` are those of the listed phrase at ``j``; ``counted`` says that it opens with a quantity.
    """

    def __init__(self, article: Article, mention: Mention) -> None:
        self.article = article
        self.words: list[Word] = article.words
        self.mention = mention
        self.first, self.last = mention.span
        self.j: int = counted_noun(self.words, self.first, self.last)
        self.counted: bool = self.j > self.first
        self.size = self.phrase = 0
        mention.head = self.first if self.counted else -1

    def read(self) -> None:
        """Note who or what is named, with which titles."""
        verdict = GOES_ON
        while verdict != ENDS and self.j < self.last:
            verdict = self._word()

    def _word(self) -> int:
        """Take what stands at ``j`` for the first kind of word that it can be; whether the reading ends there."""
        verdict = self._aside()
        if verdict != OPEN:
            return verdict
        self.size, self.phrase = phrase_at(self.words, self.j)
        return (
            self._address()
            or self._surname()
            or self._title()
            or self._institution()
            or self._name_behind_title()
            or self._name()
        )

    def _aside(self) -> int:
        """What says nothing of who it is, and who is named by what is done to them: [المشتبه به]."""
        words, mention, last, j = self.words, self.mention, self.last, self.j
        word = words[j]
        if word.kind != NOT_PUNCTUATION or is_acting(words, j):
            if mention.kind == "group" and _is_another_body(self.article, j):
                return ENDS  # الباحثون من جامعتي «أكسفورد» و[«ساوث آمبتون»]
            self.j += 1
            return GOES_ON
        if (initial := initial_end(words, j, last)) > j:
            self.j = initial  # [م.] سامي حداد
            return GOES_ON
        if (called := called_end(self.article, j, last)) > j:
            self.j = called  # الباحث [الملقب بـ«الشيخ»] سامي حداد
            return GOES_ON
        if j > self.first and (name := by_name_end(words, j)) > j + 1:
            self.j = name  # امرأة [عرفت عن نفسها باسم] هدى
            return GOES_ON
        if mention.head < 0:
            mention.head = j
        if mention.kind is None and is_acted_on(words, j):
            many = words[j + 1].folded.endswith(("هم", "هن"))
            mention.kind, mention.number = ("group", "p") if many else ("unnamed", "s")
            mention.gender = "f" if words[j + 1].folded.endswith("ها") else "m"
            self.j += 2
            return GOES_ON
        if (
            (mention.kind in ("unnamed", "group") or (mention.head == j and not word.article))
            and word.stem in CLOSE_TO
            and j + 1 < last
            and words[j + 1].folded == "من"
        ):
            mention.kind = mention.kind or ("group" if word.stem.endswith(("ون", "ين")) else "unnamed")
            return ENDS  # مصدر [مقرب من] سالم العلي, [مقرب من] سالم العلي
        return OPEN

    def _address(self) -> int:
        """Words of respect and listed titles before a name: [معالي الدكتورة] هدى العلي."""
        article, words, mention, last, j = self.article, self.words, self.mention, self.last, self.j
        word = words[j]
        flags = word.flags
        size, phrase = self.size, self.phrase
        if (address := form_of_address_end(article, j, last)) > j:
            mention.head, self.j = -1, address  # [سعادة] رئيس المجلس: the role says who it is
            return GOES_ON
        if size and phrase & lexicon.HONORIFIC:
            if j + size == last and mention.kind is None and mention.name is None:
                mention.head = j + is_form_of_address(words, j)  # قال فضيلة [الإمام الأكبر]: nobody is named
                mention.titles.append(Title((mention.head, last), None))
                mention.kind = "unnamed"
            elif phrase & lexicon.RANK:
                mention.titles.append(Title((j, j + size), None))
                mention.kind = mention.kind or "unnamed"
            elif mention.head == j and j + size < last and words[j + size].flags & lexicon.ROLE:
                mention.head = -1  # صاحب السمو [حاكم] الشارقة: the role says who it is
            self.j += size
            return GOES_ON
        if size and phrase & lexicon.KIN and flags & lexicon.CONJUNCTION:  # أم الطفل, though أم is «or» too
            mention.titles.append(Title((j, min(j + size, last)), None))
            mention.kind, mention.gender = mention.kind or "unnamed", word.gender  # type: ignore[assignment]
            self.j += size
            return GOES_ON
        if mention.kind == "document" and word.preposition == "ل":
            return ENDS  # دراسة [للأستاذ] سالم العلي
        told = word.preposition != "" and j > self.first  # منتخب المدينة [للسيدات] سالم العلي
        polite = bool(flags & lexicon.HONORIFIC) and not flags & lexicon.RANK and not told and (
            word.article or is_form_of_address(words, j)
        )  # fmt: skip
        following = words[j + 1] if j + 1 < last else word
        pointed = j > 0 and bool(words[j - 1].flags & lexicon.DEMONSTRATIVE and following.flags & lexicon.NISBA)
        linked = following.folded in LINKS and not (j + 1 < last and is_name_word(words, j + 1))
        post = bool(flags & lexicon.ROLE) and bool(following.preposition or linked)  # الأستاذ بالجامعة
        post = post or pointed or bool(size and phrase & lexicon.ROLE)  # هذا الأستاذ الجامعي, أستاذ مساعد
        beyond = words[j + 2] if j + 2 < last else word
        qualified = following.article and bool(following.flags & lexicon.NISBA and not following.flags & PERSON_NAME)
        post = post or (qualified and bool(beyond.preposition))  # المهندس الزراعي بالوزارة
        titled = word.article or bool(following.flags & lexicon.HONORIFIC)  # معالي [الدكتورة] هدى العلي
        if polite and not post and j + 1 < last and (titled or starts_name(article, j + 1, last)):
            if mention.gender is None or word.gender == "f":
                mention.gender = word.gender  # type: ignore[assignment]
            if word.folded in MISTER and following.flags & lexicon.ROLE:
                mention.head = -1  # السيد [الرئيس]: the role says who it is
            if flags & lexicon.STYLE:
                mention.titles.append(Title((j, j + 1), None))  # المهندس سامي حداد
            self.j += 1
            return GOES_ON
        return OPEN

    def _surname(self) -> int:
        """A surname that looks like a title, of whom the article says more elsewhere: الخطيب، after ياسر الخطيب."""
        article, words, mention, first, last = self.article, self.words, self.mention, self.first, self.last
        j = self.j
        word = words[j]
        flags = word.flags
        if mention.name is None and j > first and is_what_a_scholar_is_called(words, j):
            mention.name, mention.gender = (j, j + 1), "m"  # الإمام [البخاري]
            return ENDS
        if last - first == 1 and word.folded in _NAMES_ALONE:
            mention.name = (j, j + 1)  # قال [رائد] إن: as a role it would have a complement
            mention.gender = word.name_gender  # type: ignore[assignment]
            return ENDS
        if last - first == 1 and flags & _ALSO_FAMILIES and not word.article and not word.preposition:
            if word.bare in name_words(article):
                mention.name = (j, j + 1)  # روس, after جاك روس; ناس, after سمير ناس
                return ENDS
        family = (flags & TITLE and word.article) or (flags & lexicon.FAMILY_NAME and not flags & lexicon.GIVEN_NAME)
        if j == first and family and word.bare in name_words(article):
            if last - first > 1 and words[j + 1].flags & TITLE and not words[j + 1].article:
                mention.name = (j, j + 1)  # الخطيب لاعب الفريق
                self.j += 1
                return ENDS if is_followed_by_another(words, j, j + 1) else GOES_ON
        surname = last - first == 1 or (j > first and words[j - 1].flags & lexicon.HONORIFIC and j + 1 == last)
        if mention.titles and mention.name is None and j + 1 == last and is_known_surname(article, j):
            mention.name = (j, j + 1)  # رئيس البلدية [حداد], after خالد حداد
            return ENDS
        if (
            surname
            and mention.name is None
            and (
                flags & TITLE
                or (flags & lexicon.HONORIFIC and flags & lexicon.FAMILY_NAME)  # الشريف, after سالم الشريف
                or (word.article and not flags & ~(lexicon.NISBA | lexicon.NATIONALITY | lexicon.GROUP))
                or lacks_genitive(word)  # فلاحي, after سلوى فلاحي
            )
        ):
            known = word.bare in name_words(article)
            own = word.article or flags & PERSON_NAME or last - first == 1
            own = own and not (flags & lexicon.STYLE and flags & lexicon.RANK)
            craftsman = word.stem in CRAFTS and j > first and is_learned(words[j - 1])
            if craftsman or (known and (own or ends_a_longer_name(article, word))):
                mention.name = (j, j + 1)  # الخطيب, after ياسر الخطيب; ناظر, after لؤي ناظر
                return ENDS
            if j > first and is_trade_as_surname(words[j - 1], word):
                mention.name = (j, j + 1)
                return ENDS
        return OPEN

    def _title(self) -> int:
        """A title with what completes it: [وزير الصحة] سالم العلي."""
        article, words, mention, last, j = self.article, self.words, self.mention, self.last, self.j
        word = words[j]
        flags = word.flags
        if (
            (flags & (TITLE | PEOPLE) or (self.size > 1 and self.phrase & lexicon.ROLE))  # قلب الدفاع
            and not (flags & lexicon.DOCUMENT and flags & lexicon.ROLE_PLURAL and not flags & TITLE)
            and not (flags & lexicon.NAME_PART and not is_son(words, j, last) and not self._is_relative(word))
            and not (flags & lexicon.TIME and word.article)
            and not (word.preposition and mention.titles)
            and not (mention.name is not None and word.article and flags & lexicon.ORGANIZATION_HEAD)  # المصنع
            and not (flags & lexicon.ORGANIZATION_HEAD and heads_a_body(article, j, last))
            and not (
                (mention.name is None or (words[j - 1].article and words[j - 1].flags & TITLE))
                and (is_plain_name(article, j, last) or opens_full_name(words, j, last))
            )
        ):
            if mention.name is not None and word.conjunction == "و" and flags & lexicon.ROLE_PLURAL:
                return ENDS  # رئيس الاتحاد علي سالم [ومسؤولو] المناطق
            title, end = title_at(article, j, last)
            title, end = with_whom_it_serves(article, title, j, end, last, alone=mention.name is None)
            if mention.name is not None and word.conjunction == "و" and end < last and starts_name(article, end, last):
                return ENDS  # المخرج علي سالم [والفنانة إيمان دياب]
            self._note_title(word, title)
            self.j = max(end, j + 1)
            return GOES_ON
        return OPEN

    def _note_title(self, word: Word, title: Title) -> None:
        """Note a title that begins with a word, of sources only where they are: مصادر [في وزارة الصحة]."""
        words, mention, role_end = self.words, self.mention, title.role[1] if title.role is not None else 0
        cut = 0 < role_end < self.last and title.organization is None and is_done_to_them(words[role_end - 1])
        if cut and mention.titles:
            return  # عضو شرف النادي [والمعارض لبقاء] سامي الجابر
        role = word.flags & (TITLE | lexicon.UNNAMED) or is_at_an_institution(words, title)
        if (role or self.phrase & lexicon.ROLE) and not is_of_the_institution(words, mention, self.j):
            mention.titles.append(title)
        elif are_sources_at_an_institution(words, title):
            mention.titles.append(Title(None, title.organization))
        note_kind(mention, word)

    def _is_relative(self, word: Word) -> bool:
        """Whether a word that is part of names too is somebody's relative: [الابن], [بنت الشهيد]."""
        return bool(self.phrase & lexicon.KIN) or (word.article and bool(word.flags & lexicon.KIN))

    def _institution(self) -> int:
        """A document, or an institution: [دراسة], [هيئة الأرصاد]."""
        article, words, mention, first, last = self.article, self.words, self.mention, self.first, self.last
        counted, j = self.counted, self.j
        word = words[j]
        flags = word.flags
        size, phrase = self.size, self.phrase
        following = words[j + 1] if j + 1 < last else word
        if size and phrase & lexicon.DOCUMENT and mention.kind is None:
            mention.kind = "document"
            self.j += size
            return GOES_ON
        named_so = flags & lexicon.ORGANIZATION_NAME and word.article and not flags & lexicon.SPEECH  # الأرصاد
        titled = j > first and words[j - 1].article and bool(words[j - 1].flags & (lexicon.HONORIFIC | TITLE))
        a_name = (j == first or titled) and bool(flags & lexicon.GIVEN_NAME)  # آية رشوان, الدكتورة آيات رشوان
        a_name = a_name and opens_full_name(words, j, last)
        if flags & lexicon.DOCUMENT and mention.kind is None and not (named_so or a_name) and (
            not flags & lexicon.ORGANIZATION_HEAD or flags & lexicon.COMMON
        ):  # fmt: skip
            mention.kind = "document"
            self.j += 1
            return GOES_ON
        institution = bool(flags & INSTITUTION or phrase & INSTITUTION)
        institution = institution or (j + 1 < last and namesake_end(words, j + 1, last) > j + 1)  # مدينة الملك فهد
        institution = institution or (j == first and j + 1 < last and is_branch(words, j))
        initial = j > first + 1 and words[j - 1].surface in ("/", ".") and words[j - 2].flags & lexicon.HONORIFIC
        called = flags & lexicon.GIVEN_NAME and not flags & lexicon.ORGANIZATION_HEAD and word.form != following.form
        unknown = following.article and not following.flags and not following.cues
        fathers = following.flags & lexicon.GIVEN_NAME and not following.article
        family = word.article and following.article and following.flags & lexicon.FAMILY_NAME
        surnamed = bool(family) and is_listed_with_article(word)  # الزين الحلبي
        surnamed = surnamed or has_patronymic(words, j)  # ريم بنت الوليد
        called = called and bool(fathers or unknown or surnamed)  # ريم محمد, though ريم is a company too
        if institution and not (flags & lexicon.GIVEN_NAME and initial) and not (
            flags & PERSON_NAME
            and (mention.titles or called or (mention.name is None and opens_full_name(words, j, last)))
        ):  # fmt: skip
            if mention.kind is None and is_band(words, j, last):
                mention.kind, mention.number, mention.head = "group", "p", j
                return ENDS  # مجموعة من المشاركات
            end = organization_end(article, j, last)
            if mention.titles and mention.titles[-1].organization is None and words[j - 1].kind == COMMA:
                mention.titles[-1].organization = (j, end)  # a pull quote's signature: name, role, institution
            if mention.kind is None and mention.name is None:
                mention.kind, mention.head = "organization", first if counted else j
                shown = word.form[-1] == "ة" or flags & lexicon.ORGANIZATION_HEAD  # الاتحاد الأوروبي
                whole = size > 1 and phrase & lexicon.ORGANIZATION_NAME and not shown
                mention.gender = None if whole else word.gender  # type: ignore[assignment]
            self.j = max(end, j + 1)
            return GOES_ON
        if flags & lexicon.DOCUMENT and mention.kind is None and not a_name:
            mention.kind = "document"
            self.j += 1
            return GOES_ON
        if mention.titles and word.folded.isascii() and words[j - 1].kind == COMMA and mention.name is not None:
            if mention.titles[-1].organization is None:
                mention.titles[-1].organization = (j, organization_end(article, j, last))
            self.j = last
            return GOES_ON
        return OPEN

    def _name_behind_title(self) -> int:
        """A surname right behind a title: العقيد [الكتبي]."""
        article, words, mention, first, last = self.article, self.words, self.mention, self.first, self.last
        j = self.j
        word = words[j]
        flags = word.flags
        titled = j > first and words[j - 1].flags & (lexicon.RANK | lexicon.HONORIFIC | lexicon.MINISTER)
        titled = titled and mention.name is None
        surnamed = word.article or (words[j - 1].article and not flags and j + 1 == last)  # السيد بنعجيبة
        alone = word.article and j + 1 == last and words[j - 1].article and not flags & ~(lexicon.NISBA | PERSON_NAME)
        alone = alone and not words[j - 1].flags & lexicon.RANK  # الدكتور النتشة
        known = alone or word.bare in name_words(article) or is_called_by_surname(words, j)
        known = known or (words[j - 1].folded in MISTER and surnamed and not (word.cues or word.preposition))
        known = known and not is_her_state(words[j - 1], word)
        if titled and surnamed and known and not (flags & lexicon.NATIONALITY or has_patronymic(words, j)):
            fuller = words[j - 1].folded in MISTER and j + 1 < last and is_surname(words[j + 1])  # السيد البدوي شحاتة
            end = j + 1 + fuller
            if flags & lexicon.GIVEN_NAME:
                end = max(end, name_end(article, j, last))  # المهندس [الطاهر] الفازع
            mention.name = (j - self._is_called_sir(j - 1), end)
            self.j = end  # العقيد الكتبي, of whom the article says more elsewhere
            return GOES_ON
        return OPEN

    def _is_called_sir(self, j: int) -> bool:
        """Whether السيد is a given name behind a title: الدكتور [السيد] البدوي."""
        words = self.words
        return j > self.first and words[j].folded == "السيد" and words[j - 1].folded in NO_SIR

    def _name(self) -> int:
        """A person's name."""
        article, words, mention, first, last = self.article, self.words, self.mention, self.first, self.last
        j = self.j
        word = words[j]
        flags = word.flags
        prepositional = j > first and words[j - 1].flags & lexicon.PREPOSITION and not words[j - 1].flags & PERSON_NAME
        spelled = j > first + 1 and initialism_end(words, j - 2) == j  # بي بي [سالم] العلي
        prepositional = prepositional and not spelled
        prepositional = prepositional and not (j > first + 1 and is_acted_on(words, j - 2))  # المشتبه بها [هدى العلي]
        owned = j > first and (is_ones_own(words, j - 1) or is_near_to(words, j - 1))
        prepositional = prepositional and not owned  # المحامي الخاص به [سامي العلي], المشرفة عليه [هدى العلي]
        prepositional = prepositional or (j > first and word.article and word.preposition == "ل")  # نوبل [للسلام]
        prepositional = prepositional or is_whose_relative(words, first, j)
        within = article.stretch_of.get(j)
        placed = within is not None and within.opening > first and words[within.opening - 1].stem in REGIONS
        prepositional = prepositional or placed  # مراسل الصحيفة في قرية «[الزعيتر]»
        marked = article.opened.get(j - 1) if mention.titles and mention.name is None and not placed else None
        if marked is not None and marked.closing + 1 == last and (
            is_unknown_in_marks(words, j, marked.last) or is_titled_name(words, j - 2, j, marked.last)
        ):  # fmt: skip
            mention.name = (j, marked.last)  # مدرب الأهلي «[غروس]», استشارية القلب الدكتورة «[هالة العالم]»
            return ENDS
        if j > first and is_prize(words, j, last):
            self.j += 1  # الحائز على جائزة [نوبل] سامي حداد
            return GOES_ON
        if not prepositional and starts_name(article, j, last):
            end = name_end(article, j, last)
            if end > j:
                doubtful = (
                    mention.titles
                    and end - j == 1
                    and not flags & PERSON_NAME
                    and j > first
                    and not words[j - 1].article
                    and not words[j - 1].flags & _BEFORE_NAME
                )
                if mention.name is not None and has_title_of_its_own(words, mention, j, end):
                    mention.titles = [t for t in mention.titles if t.role is None or t.role[0] < mention.name[0]]
                    return ENDS  # اتهم سالم العلي وزير المالية [خالد حداد]
                doubtful = doubtful or (bool(mention.titles) and is_complement(words, j, end, last))
                if mention.name is None and not doubtful and mention.kind not in ("organization", "document", "group"):
                    opening = first if is_foreign_given(words, first, j) else j
                    addressed = j > first + 1 and words[j - 2].folded in MISTER and may_be_addressed(words[j - 1])
                    addressed = addressed or (opening == j and self._is_called_sir(j - 1))
                    mention.name = (j - 1 if addressed else opening, end)  # السيد [بحري] عصام
                    shown = gender_of_bearer(article, j, end)
                    told = not flags & lexicon.NAME_IS_WORD or end - j > 1
                    hers = shown == "f" and told and is_for_both(words, mention.titles)
                    mention.gender = shown if hers else mention.gender or shown  # النائب [فاطمة] العلوي
                self.j = end
                return GOES_ON
        if mention.titles and mention.name is None and words[j - 1].article and are_unknown(words, j, last):
            mention.name = (j, last)
            return ENDS
        titled = words[j - 1].article and words[j - 1].flags & (TITLE | lexicon.HONORIFIC)
        apart = j == first or words[j - 1].kind == COMMA or titled
        if mention.name is None and apart and is_unknown_pair(words, j, last):
            mention.name = (j, j + 2)
            self.j += 2
            return GOES_ON
        if mention.name is None and words[j - 1].kind == COMMA and is_unknown_surname(word):
            if is_unknown_name(words, j + 1, j + 2) and (end := name_end(article, j + 1, last)) > j + 1:
                mention.name, self.j = (j, end), end  # رئيس البلدية، [القروني رارو الطنوني]
                return GOES_ON
        if mention.name is None and j == first and is_told_who_it_is(words, j, last):
            mention.name = (j, j + 1)
            self.j += 1
            return GOES_ON
        if flags & lexicon.PLACE and mention.kind is None:
            mention.kind, mention.head = "organization", j
            mention.gender = None if word.article or word.folded == "لبنان" else "f"
        self.j += 1
        return GOES_ON
