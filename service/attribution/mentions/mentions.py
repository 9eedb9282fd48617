"""What a noun phrase that names a source says: bare name, roles, organizations, kind, gender and number."""

from typing import Final

from service.attribution.mentions.binding import CLOSE_TO
from service.attribution.mentions.institutions import (
    ACTS_FOR,
    DOING,
    LINKS,
    is_branch,
    is_plain_noun,
    organization_end,
    starts_name,
)
from service.attribution.mentions.marked_names import (
    is_compatriot,
    is_medium,
    is_titled_name,
    is_unknown_in_marks,
)
from service.attribution.mentions.marked_words import is_marked_name, is_title_in_marks
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.names import (
    CRAFTS,
    called_end,
    ends_a_name,
    is_acting,
    is_called_by_surname,
    is_form_of_address,
    is_her_state,
    is_office,
    is_surname,
    lacks_genitive,
    name_end,
    name_words,
    namesake_end,
    opens_full_name,
)
from service.attribution.mentions.phrase_borders import by_name_end, initial_end, may_be_addressed
from service.attribution.mentions.phrase_complements import MEDIUM_ENDS, is_acted_on, is_near_to, is_ones_own
from service.attribution.mentions.phrase_predicates import are_pair
from service.attribution.mentions.phrase_words import MISTER
from service.attribution.mentions.phrases import account_end, initialism_end, phrase_at, revered_end
from service.attribution.mentions.role_or_name import heads_a_body, is_plain_name, is_son
from service.attribution.mentions.roles import title_at
from service.attribution.mentions.shapes_of_names import are_unknown, is_unknown, is_unknown_surname
from service.attribution.mentions.title import Range, Title
from service.attribution.mentions.title_ends import with_whom_it_serves
from service.attribution.mentions.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.mentions.words_of_names import has_patronymic, is_listed_with_article, is_name_word
from service.attribution.model import Gender
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_FOR_BOTH: Final = ("نايب", "عضو", "سيناتور", "مستشار")
_BEFORE_NAME: Final = lexicon.NATIONALITY | lexicon.HONORIFIC | lexicon.PLACE | TITLE
_PEOPLE: Final = lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL
_ADDRESSING: Final = word_set("mentions.addressing")
_OF_A_BODY: Final = word_set("mentions.of_a_body")
_NO_EMPLOYERS: Final = word_set("mentions.no_employers")
_ALSO_FAMILIES: Final = lexicon.GROUP | lexicon.NATIONALITY | lexicon.ORGANIZATION_NAME
_BANDS: Final = word_set("mentions.bands")
_OUTLET: Final = 2
_QUANTITIES: Final = word_set("mentions.quantities")
_NO_SIR: Final = word_set("mentions.no_sir")
_IN_LATIN: Final = word_set("mentions.in_latin")
_COMPANIES: Final = word_set("mentions.companies")
_NAMES_ALONE: Final = word_set("mentions.names_alone")
_COUNTING: Final = word_set("mentions.counting")
_MANY: Final = ("عديد", "كثير")
_SON_OR_FATHER: Final = ("ابن", "ابو", "ابي", "ابا")  # what men go by: ابن خلدون, أبو مازن
_ACADEMICS: Final = word_set("mentions.academics")
_TRADES: Final = word_set("mentions.trades")


def _is_trade_as_surname(before: Word, word: Word) -> bool:
    """Whether a trade alone behind an academic's title is a surname: الدكتور [النجار], but not الأستاذ المحاضر."""
    if not (before.article and word.article) or before.stem not in _ACADEMICS or word.preposition:
        return False
    return bool(word.flags & lexicon.FAMILY_NAME) or word.stem in _TRADES


def _is_at_an_institution(words: list[Word], title: Title) -> bool:
    """Whether many are told to be at one institution: علماء في ناسا، أعضاء البرلمان; not وسطاء السوق."""
    if title.role is None or title.organization is None:
        return False
    head, opening = words[title.role[0]], title.organization[0]
    first = words[opening + (words[opening].kind in (MARK, SINGLE_MARK))]  # باحثون في «معهد الصحراء»
    if not head.flags & lexicon.ROLE_PLURAL or first.stem in _NO_EMPLOYERS:
        return False
    before = words[opening - 1]
    linked = before.folded in LINKS or first.preposition == "ب" or head.stem in _OF_A_BODY
    return linked and bool(first.flags & INSTITUTION)


def _is_said(word: Word) -> bool:
    """Whether a word is a noun of saying in construct, which is what is said and not who says it: إدانة المغرب."""
    return not (word.flags or word.article or word.pronoun) and any(form.part == "noun" for form in word.cues)


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
        return Mention((first, last), (first, end), kind="person", gender="m", head=first)
    if (outlet := _outlet(article, first, last)) is not None:
        return Mention((first, last), kind="organization", head=outlet)
    if (last - first > 1 and ends_a_name(article, first, last)) or _is_known_name(article, first, last):
        mention.kind, mention.name, mention.head = "person", (first, last), first
        mention.gender = _gender_of_bearer(article, first, last)
        return mention
    if account_end(article, first, last) == last:
        return Mention((first, last), (first, last), kind="person", head=first)
    marked = article.opened.get(first)
    if marked is not None and marked.closing + 1 == last and is_marked_name(article, marked):
        opening = marked.first + is_title_in_marks(words, marked)  # «الشيخ [صالح]»
        mention.kind, mention.name, mention.head = "person", (opening, marked.last), marked.first
        mention.gender = _name_gender(words, opening, marked.last)
        return mention
    marked = article.opened.get(first + 1)
    if (
        marked is not None
        and marked.closing + 1 == last
        and (
            is_compatriot(words, first, marked.first, marked.last)
            or is_titled_name(words, first, marked.first, marked.last)
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
        if lead < mention.head and (thing or _is_said(words[lead])):
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
        if not mention.titles and (is_medium(article, mention.name, first) or _is_company(article, mention.name)):
            mention.kind, mention.name, mention.gender = "organization", None, None
        elif not mention.titles and _are_two(words, mention.name):
            mention.kind, mention.name, mention.gender, mention.number = "group", None, None, "d"
    if mention.kind == "unnamed" and mention.head == first and are_pair(words, first):
        mention.kind, mention.gender, mention.number, mention.titles = "group", None, "d", []
    return mention


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
        if (address := _form_of_address_end(article, j, last)) > j:
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
        told = word.preposition and j > self.first  # منتخب المدينة [للسيدات] سالم العلي
        polite = flags & lexicon.HONORIFIC and not flags & lexicon.RANK and not told and (
            word.article or is_form_of_address(words, j)
        )  # fmt: skip
        following = words[j + 1] if j + 1 < last else word
        pointed = j > 0 and words[j - 1].flags & lexicon.DEMONSTRATIVE and following.flags & lexicon.NISBA
        linked = following.folded in LINKS and not (j + 1 < last and is_name_word(words, j + 1))
        post = bool(flags & lexicon.ROLE) and bool(following.preposition or linked)  # الأستاذ بالجامعة
        post = post or bool(pointed) or bool(size and phrase & lexicon.ROLE)  # هذا الأستاذ الجامعي, أستاذ مساعد
        titled = word.article or following.flags & lexicon.HONORIFIC  # معالي [الدكتورة] هدى العلي
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
        if last - first == 1 and word.folded in _NAMES_ALONE:
            mention.name = (j, j + 1)  # قال [رائد] إن: as a role it would have a complement
            mention.gender = word.name_gender  # type: ignore[assignment]
            return ENDS
        if last - first == 1 and flags & lexicon.FAMILY_NAME and flags & _ALSO_FAMILIES and not word.article:
            if word.bare in name_words(article):
                mention.name = (j, j + 1)  # روس, after جاك روس
                return ENDS
        family = (flags & TITLE and word.article) or (flags & lexicon.FAMILY_NAME and not flags & lexicon.GIVEN_NAME)
        if j == first and family and word.bare in name_words(article):
            if last - first > 1 and words[j + 1].flags & TITLE and not words[j + 1].article:
                mention.name = (j, j + 1)  # الخطيب لاعب الفريق
                self.j += 1
                return ENDS if is_followed_by_another(words, j, j + 1) else GOES_ON
        surname = last - first == 1 or (j > first and words[j - 1].flags & lexicon.HONORIFIC and j + 1 == last)
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
            craftsman = word.stem in CRAFTS and j > first and _is_learned(words[j - 1])
            if craftsman or (known and (own or _ends_a_name(article, word))):
                mention.name = (j, j + 1)  # الخطيب, after ياسر الخطيب; ناظر, after لؤي ناظر
                return ENDS
            if j > first and _is_trade_as_surname(words[j - 1], word):
                mention.name = (j, j + 1)
                return ENDS
        return OPEN

    def _title(self) -> int:
        """A title with what completes it: [وزير الصحة] سالم العلي."""
        article, words, mention, last, j = self.article, self.words, self.mention, self.last, self.j
        word = words[j]
        flags = word.flags
        if (
            (flags & (TITLE | _PEOPLE) or (self.size > 1 and self.phrase & lexicon.ROLE))  # قلب الدفاع
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
            role = flags & (TITLE | lexicon.UNNAMED) or _is_at_an_institution(words, title)
            if (role or self.phrase & lexicon.ROLE) and not _is_of_the_institution(words, mention, j):
                mention.titles.append(title)
            _note_kind(mention, word)
            self.j = max(end, j + 1)
            return GOES_ON
        return OPEN

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
        called = called and bool(fathers or unknown or surnamed)  # ريم محمد, though ريم is a company too
        if institution and not (flags & lexicon.GIVEN_NAME and initial) and not (
            flags & PERSON_NAME
            and (mention.titles or called or (mention.name is None and opens_full_name(words, j, last)))
        ):  # fmt: skip
            if mention.kind is None and _is_band(words, j, last):
                mention.kind, mention.number, mention.head = "group", "p", j
                return ENDS  # مجموعة من المشاركات
            end = organization_end(article, j, last)
            if mention.titles and mention.titles[-1].organization is None and words[j - 1].kind == COMMA:
                mention.titles[-1].organization = (j, end)  # a pull quote's signature: name, role, institution
            if mention.kind is None and mention.name is None:
                mention.kind, mention.head = "organization", first if counted else j
                whole = size > 1 and phrase & lexicon.ORGANIZATION_NAME and word.form[-1] != "ة"
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
            mention.name = (j - self._is_called_sir(j - 1), j + 1 + fuller)
            self.j = mention.name[1]  # العقيد الكتبي, of whom the article says more elsewhere
            return GOES_ON
        return OPEN

    def _is_called_sir(self, j: int) -> bool:
        """Whether السيد is a given name behind a title: الدكتور [السيد] البدوي."""
        words = self.words
        return j > self.first and words[j].folded == "السيد" and words[j - 1].folded in _NO_SIR

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
        marked = article.opened.get(j - 1) if mention.titles and mention.name is None else None
        if marked is not None and marked.closing + 1 == last and is_unknown_in_marks(words, j, marked.last):
            mention.name = (j, marked.last)  # مدرب الأهلي «[غروس]»
            return ENDS
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
                if mention.name is not None and _has_title_of_its_own(words, mention, j, end):
                    mention.titles = [t for t in mention.titles if t.role is None or t.role[0] < mention.name[0]]
                    return ENDS  # اتهم سالم العلي وزير المالية [خالد حداد]
                doubtful = doubtful or (bool(mention.titles) and _is_complement(words, j, end, last))
                if mention.name is None and not doubtful and mention.kind not in ("organization", "document", "group"):
                    opening = first if _is_foreign_given(words, first, j) else j
                    addressed = j > first + 1 and words[j - 2].folded in MISTER and may_be_addressed(words[j - 1])
                    addressed = addressed or (opening == j and self._is_called_sir(j - 1))
                    mention.name = (j - 1 if addressed else opening, end)  # السيد [بحري] عصام
                    shown = _gender_of_bearer(article, j, end)
                    hers = shown == "f" and not flags & lexicon.NAME_IS_WORD and _is_for_both(words, mention.titles)
                    mention.gender = shown if hers else mention.gender or shown  # النائب [فاطمة] العلوي
                self.j = end
                return GOES_ON
        if mention.titles and mention.name is None and words[j - 1].article and are_unknown(words, j, last):
            mention.name = (j, last)
            return ENDS
        if mention.name is None and (j == first or words[j - 1].kind == COMMA) and _is_unknown_pair(words, j, last):
            mention.name = (j, j + 2)
            self.j += 2
            return GOES_ON
        if flags & lexicon.PLACE and mention.kind is None:
            mention.kind, mention.head = "organization", j
            mention.gender = None if word.article or word.folded == "لبنان" else "f"
        self.j += 1
        return GOES_ON


def counted_noun(words: list[Word], first: int, last: int) -> int:
    """The institutions or documents of which a quantity tells, which is no people then: إحدى [الدراسات], بعض [الصحف].

    The first token where people are counted, or nothing.
    """
    if words[first].article != (words[first].stem in _MANY) or words[first].stem not in _COUNTING:
        return first
    j = first + 1 + (first + 1 < last and words[first + 1].folded == "من")
    if j >= last or words[j].preposition or words[j].conjunction:
        return first
    people = _PEOPLE | TITLE | PERSON_NAME
    thing = words[j].flags & (lexicon.DOCUMENT | lexicon.ORGANIZATION_HEAD | lexicon.MEDIA)
    return j if thing and not words[j].flags & people else first


def _is_learned(word: Word) -> bool:
    """Whether a word is a form of address of one who has no craft, but for a surname: [الدكتور] الخباز."""
    return word.article and bool(word.flags & lexicon.HONORIFIC) and not word.flags & lexicon.RANK


def is_followed_by_another(words: list[Word], first: int, last: int) -> bool:
    """Whether who follows a name is the object of the verb before it: ``ناشد [العلي] رئيس الحكومة التدخل``."""
    if not first or last >= len(words):
        return False
    verb = words[first - 1].folded
    return verb in _ADDRESSING or (verb[0] in "وف" and verb[1:] in _ADDRESSING)


def _form_of_address_end(article: Article, first: int, last: int) -> int:
    """The role after a mere form of address: [سعادة] رئيس المجلس, [معالي] الوزير, [سعادة الدكتور] رئيس الهيئة.

    The first token where a name follows or no form of address stands there.
    """
    words = article.words
    if not is_form_of_address(words, first) or words[first].flags & lexicon.ROLE:
        return first  # أستاذ جراحة القلب: a role with its complement
    if words[first].flags & lexicon.FAMILY_NAME and words[first].bare in name_words(article):
        return first  # ناشد [سعادة] رئيس الحكومة التدخل, where نقولا سعادة is named
    j = first + 1
    while j + 1 < last and words[j].flags & lexicon.HONORIFIC and not words[j].flags & lexicon.ROLE:
        j += 1
    if j >= last or not words[j].flags & lexicon.ROLE:
        return first
    listed = words[j].article and phrase_at(words, j)[1] & TITLE  # معالي [الأمين العام]
    if words[j].flags & PERSON_NAME and not (listed or is_office(words, j, last)):
        return first  # سمو [أمير] البلاد
    return first if j + 1 < last and starts_name(article, j + 1, last) else j


def _has_title_of_its_own(words: list[Word], mention: Mention, first: int, last: int) -> bool:
    """Whether the title after a name is that of a second full name right behind it."""
    title = mention.titles[-1] if mention.titles else None
    if title is None or title.role is None or mention.name is None or last - first < 2:
        return False
    if title.role[0] != mention.name[1] or (title.organization or title.role)[1] != first:
        return False
    return bool(words[first].flags & lexicon.GIVEN_NAME and words[first + 1].flags & PERSON_NAME)


def _is_complement(words: list[Word], j: int, end: int, last: int) -> bool:
    """Whether a name completes what a role is about, and its bearer follows: المعارض لبقاء [سالم العلي] الأمير نواف."""
    before = words[j - 1]
    if before.article or before.folded[0] not in "لب" or before.flags & ~lexicon.COMMON:
        return False
    return any(words[k].article and words[k].flags & (lexicon.HONORIFIC | lexicon.RANK) for k in range(end, last - 1))


def _is_foreign_given(words: list[Word], first: int, j: int) -> bool:
    """Whether the one word before a name is a given name that no list knows: [هيون] جيو بارك."""
    if j - first != 1:
        return False
    word = words[first]
    plain = word.kind == NOT_PUNCTUATION and not (word.flags or word.article or word.preposition or word.conjunction)
    return plain and not (word.cues or word.complementizer) and not words[j].article and 2 < len(word.folded) < 7


def _are_two(words: list[Word], name: Range) -> bool:
    """Whether a name is that of two who share the family's: كاثرين وأليكس بوفير."""
    return any(words[k].conjunction == "و" and words[k].flags & lexicon.GIVEN_NAME for k in range(name[0] + 1, name[1]))


def _is_known_name(article: Article, first: int, last: int) -> bool:
    """Whether a name that is also a word stands alone and is vouched for elsewhere: عن [ظريف], of جواد ظريف."""
    word = article.words[first]
    if last - first == 1 and word.article and not word.flags & ~lexicon.NISBA and not word.cues:
        if word.bare in name_words(article):
            return _ends_a_name(article, word)  # الشريع, of سعد الشريع
    if last - first != 1 or not word.flags & PERSON_NAME or word.flags & (TITLE | lexicon.PREPOSITION):
        return False
    if word.bare not in name_words(article):
        return False
    # المصري after طاهر المصري, though it is a club elsewhere
    return not word.flags & INSTITUTION or _ends_a_name(article, word)


def _ends_a_name(article: Article, word: Word) -> bool:
    """Whether a word is the last of a longer name somewhere in the article: [الملا], of بدر الملا."""
    return (word.bare,) in article.name_ends


def _is_for_both(words: list[Word], titles: list[Title]) -> bool:
    """Whether a woman bears the last of some titles in the masculine too: النائب, العضو."""
    role = titles[-1].role if titles else None
    return role is not None and words[role[0]].stem in _FOR_BOTH


def _is_of_the_institution(words: list[Word], mention: Mention, j: int) -> bool:
    """Whether a participle tells what the institution before it does: مدرب النادي [المنافس] في الدوري."""
    office = words[j].stem == "قايم" and j + 1 < len(words) and words[j + 1].folded in ACTS_FOR
    if office or words[j].stem not in DOING or not words[j].article or not mention.titles:
        return False
    where = mention.titles[-1].organization
    return where is not None and where[1] == j


def _is_band(words: list[Word], j: int, last: int) -> bool:
    """Whether a group of people is no institution: [مجموعة] من المشاركات, but مجموعة من الشركات."""
    if words[j].stem not in _BANDS or words[j].article or j + 2 >= last or words[j + 1].folded != "من":
        return False
    people = words[j + 2]
    if people.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
        return True
    return people.article and people.stem[:1] == "م" and people.stem.endswith(("ات", "ين")) and not people.flags


def _ends_a_latin_name(article: Article, at: int) -> bool:
    """Whether a Latin word is the last of a person's name somewhere in the article: [Cook], of Tim Cook."""
    words = article.words
    return any(
        k and words[k - 1].folded.isalpha() and words[k - 1].folded.isascii() for k in article.places(words[at].bare)
    )


def _is_company(article: Article, name: Range) -> bool:
    """Whether a name that no list knows is elsewhere that of a company or the like: [أفاست], after شركة أفاست."""
    words = article.words
    if any(w.flags & PERSON_NAME or w.article or w.preposition for w in words[name[0] : name[1]]):
        return False
    if any(word.surface.lower() in _IN_LATIN for word in words[name[0] : name[1]]):
        return True  # Coastal Development Fund
    if words[name[0]].bare in name_words(article):
        return False
    length = name[1] - name[0]
    if length == 1 and words[name[0]].folded.isascii():
        return not _ends_a_latin_name(article, name[0])  # Gartner, but Cook of Tim Cook
    key = [word.folded for word in words[name[0] : name[1]]]
    for at in article.places(words[name[0]].bare):
        if at and words[at - 1].stem in _COMPANIES and [word.folded for word in words[at : at + length]] == key:
            return True
    return False


def _is_unknown_pair(words: list[Word], j: int, last: int) -> bool:
    """Whether a word that is no name by its shape begins one nevertheless: [بيشوا هوراماني] المتحدث باسم الإقليم."""
    if j + 1 >= last or not is_name_word(words, j, True):
        return False
    given, surname = words[j], words[j + 1]
    behind = words[j + 2] if j + 2 < last else None
    apposed = behind is not None and not behind.conjunction and bool(behind.flags & TITLE)
    unknown = is_unknown(given) and (is_unknown_surname(surname) or (apposed and is_unknown(surname)))
    if not unknown:  # المدير، [زيين الحطوش], يضيف [جاون ضمون] تاجر
        if not is_name_word(words, j + 1):
            return False
        if any(w.flags & ~PERSON_NAME or w.article or w.conjunction or w.preposition for w in (given, surname)):
            return False
    return behind is None or behind.kind == COMMA or (apposed and (unknown or behind.article))


def _note_kind(mention: Mention, word: Word) -> None:
    if mention.kind is None:
        if word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
            mention.kind, mention.number = "group", "p"
        else:
            mention.kind = "unnamed"
            mention.gender = mention.gender or word.gender  # type: ignore[assignment]


def _gender_of_bearer(article: Article, first: int, last: int) -> Gender | None:
    """The gender that a name shows; none where it is but the end of a longer one: إيلين [مارتن]، ستيفن [دي سيلفا]."""
    return None if ends_a_name(article, first, last) else _name_gender(article.words, first, last)


def _name_gender(words: list[Word], first: int, last: int) -> Gender | None:
    if words[first].folded in _SON_OR_FATHER:
        return "m"
    if words[first].folded == "بنت":
        return "f"
    for j in range(first, last):
        if words[j].flags & lexicon.GIVEN_NAME:
            return words[j].name_gender  # type: ignore[return-value]
    return None
