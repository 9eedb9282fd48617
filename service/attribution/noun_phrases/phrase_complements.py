"""What completes a noun behind a preposition, or its verb: ``مصدر مقرب [منها]``, ``المدير [لموظفيه]``."""

import re
from typing import Final

from service.attribution.noun_phrases.binding import CLOSE_TO, has_pronoun, is_owned
from service.attribution.noun_phrases.phrase_borders import LASTING, is_proper, is_tanwin
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import MEDIUM_ENDS, NOUN_SHAPE
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.punctuation import MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, is_only_given_name

# محاكمة, مقاطعة, إقالة, إدانة
_DEED_SHAPE: Final = re.compile("م[^ي]ا..ة|إ[^ي]ا.ة")
_SHORTEST_DEED: Final = 6  # and: وتطويره
_ACTED_ON: Final = word_set("phrase_complements.acted_on")
_UPON_THEM: Final = word_set("phrase_complements.upon_them")
CONCERNED: Final = word_set("phrase_complements.concerned")
NO_CONCERN: Final = word_set("phrase_complements.pleaded") | word_set("phrase_complements.in_what_way")
IN_WHAT_WAY: Final = word_set("phrase_complements.in_what_way")
KNOWING: Final = word_set("phrase_complements.knowing")
_SHORTEST_OWNED: Final = 6
_OWNED: Final[tuple[str, ...]] = ("ه", "ها", "هم", "هما")
_UNITED: Final = word_set("phrase_complements.united")
_UNIONS: Final = ("اتحاد", "تحالف", "تجمع", "ايتلاف", "حركه", "تناوب", "لقاء", "جبهه", "مبادره", "حمله", "منتدي")
_SHORTEST_MEDIUM: Final = 5  # with its ل
_WITH_THEM: Final = ("به", "بها", "بهم", "بهما")
_OWN: Final = ("خاص", "خاصه", "معترف")
_PURPOSES: Final = word_set("phrase_complements.purposes")
_SERVING: Final = word_set("phrase_complements.serving")
_OF_THEM: Final = ("منه", "منها", "منهم")
_OF_THESE: Final = ("منهم", "منهن", "منا")
_SOMEBODY: Final = lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE
_FIELDS: Final = word_set("phrase_complements.fields")
_LEADING_ON: Final = {
    "الي": word_set("phrase_complements.leading_to"),
    "علي": word_set("phrase_complements.watching_over"),
}
_IN_CHARGE: Final = {
    "عل": word_set("phrase_complements.over_them"),
    "عن": word_set("phrase_complements.about_them"),
    "في": word_set("phrase_complements.in_them"),
    "ال": word_set("phrase_complements.to_them"),
}
_BORDERS: Final = ("حدود", "قيود")
_BY_MEANS: Final = word_set("phrase_complements.by_means")
ANY_OF_THEM: Final = word_set("phrase_complements.any_of_them")
_SOME_OF: Final = word_set("phrase_complements.some_of")


def is_ones_own(words: list[Word], j: int) -> bool:
    """Whether a pronoun tells whose something is, or completes المعترف: المحامي الخاص [به], الحكومة المعترف [بها]."""
    return words[j].folded in _WITH_THEM and words[j - 1].article and words[j - 1].stem in _OWN


def is_of_a_body(words: list[Word], first: int, j: int) -> bool:
    """Whether في tells to which body people without a name belong, right behind them: نواب [في] البرلمان."""
    if j + 1 >= len(words) or words[j].folded != "في" or j != first + 1 or words[first].article:
        return False
    body = words[j + 1].flags & (lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME)
    many = words[first].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)
    return bool(many and body) and not words[j + 1].flags & lexicon.TIME


def is_in_its_field(words: list[Word], j: int, first: int) -> bool:
    """Whether في tells in what field a company works that is told by its trade: شركة وساطة [في أعمال] التأمين."""
    if j != first + 2 or j + 2 >= len(words) or words[first].article:
        return False
    if not words[first].flags & lexicon.ORGANIZATION_HEAD:
        return False
    trade, field = words[j - 1], words[j + 1]
    plain = not (trade.article or trade.preposition or trade.flags & ~(lexicon.COMMON | lexicon.NISBA))
    return plain and field.stem in _FIELDS and not field.article and words[j + 2].article


def is_near_to(words: list[Word], j: int) -> bool:
    """Whether a preposition with its pronoun tells to whom or what a source is close: المقرب [منها], المشرف [عليه]."""
    close = words[j].folded in _OF_THEM and j > 0 and words[j - 1].stem in CLOSE_TO
    return close or _is_in_charge_of(words, j) or _is_one_of_them(words, j)


def _is_one_of_them(words: list[Word], j: int) -> bool:
    """Whether a preposition with its pronoun tells of whom somebody without a name is one: واحد [منهم], كثير [منهم]."""
    if j == 0 or words[j].folded not in _OF_THESE or words[j - 1].article:
        return False
    one, following = words[j - 1], words[j + 1] if j + 1 < len(words) else words[j]
    if following.article or following.flags & (_SOMEBODY | PERSON_NAME | lexicon.HONORIFIC):
        return False  # خبراء [منهم] سالم العلي
    listed = lexicon.entries().get(one.stem.removesuffix("ا"))  # رجلا [منهم]
    flags = one.flags | (listed.flags if listed is not None else 0)
    return bool(flags & _SOMEBODY) and not flags & PERSON_NAME and not one.flags & lexicon.PREPOSITION


def _is_in_charge_of(words: list[Word], j: int) -> bool:
    """Whether a preposition with its pronoun tells what somebody looks after or works at: القائمون [عليه]."""
    if j == 0 or words[j].folded not in _UPON_THEM or not words[j - 1].article:
        return False
    return words[j - 1].bare in _IN_CHARGE.get(words[j].folded[:2], ())


def is_purpose_behind_marks(words: list[Word], j: int) -> bool:
    """Whether what a body is for follows its name in marks: جمعية «الأمل» [لحماية] المستهلك."""
    if words[j - 1].kind not in (MARK, SINGLE_MARK) or j + 1 >= len(words):
        return False
    return serves_a_purpose(words[j], words[j + 1])


def serves_a_purpose(word: Word, following: Word) -> bool:
    """Whether a deed with ل, and what it is done to, are what a body is for: المرصد الوطني [لحقوق] الإنسان."""
    return following.article and word.folded[0] == "ل" and word.folded[1:] in _PURPOSES


def is_prevention_of(words: list[Word], j: int) -> bool:
    """Whether a word with its pronoun tells what a body does besides: مراكز مكافحة الأمراض والوقاية [منها].

    So does a deed joined to another with ل, which the body is for: الوكالة الوطنية لتحسين السكن [وتطويره].
    """
    word = words[j]
    if word.folded in _OF_THEM:
        return words[j - 1].stem == "وقايه"
    if word.folded[0] != "و" or len(word.folded) < _SHORTEST_DEED or not word.folded.endswith(("ه", "ها")) or j < 2:
        return False
    deed = words[j - 2]
    return words[j - 1].article and deed.folded[0] == "ل" and not deed.article and not word.flags & ~lexicon.COMMON


def completes_a_plural(words: list[Word], j: int, limit: int, head: int) -> bool:
    """Whether what هذا points to is what many deal with: المعنيون [بهذه الأنشطة], but مجلس الوزراء [بهذا الخصوص]."""
    if j + 1 >= limit or not (words[j + 1].article and words[j - 1].article) or phrase_at(words, j)[0]:
        return False
    return bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL) and words[j - 1].stem.endswith(("ون", "ين")))


def is_informed(words: list[Word], j: int, limit: int) -> bool:
    """Whether مطلع tells of a source that it knows (مصدر مطلع), and not when it spoke (مطلع الأسبوع)."""
    if words[j].stem not in ("مطلع", "مطلعه"):
        return False
    return words[j].article == words[j - 1].article and not (j + 1 < limit and words[j + 1].article)


def is_accusative_adjective(before: Word, word: Word) -> bool:
    """Whether what is also an adverb tells of the noun before it, both in the accusative: أن مصدرا [أمنيا]."""
    noun = before.flags & (lexicon.ROLE | lexicon.UNNAMED) and not before.article
    adjective = word.folded.endswith("يا") or word.folded.removesuffix("ا") in LASTING
    return bool(noun) and before.form[-1] == "ا" and adjective


def are_own_sources(words: list[Word], j: int) -> bool:
    """Whether what also means «especially» tells of sources that they are one's own: مصادر [خاصة]."""
    return words[j].folded == "خاصه" and words[j - 1].stem == "مصادر" and not words[j - 1].article


def is_concerned(words: list[Word], j: int) -> bool:
    """Whether what could be a surname governs ب: المقرر الخاص [المعني] بالحق في الغذاء."""
    word = words[j]
    return word.article and word.stem in CONCERNED and j + 1 < len(words) and words[j + 1].folded[0] == "ب"


def begins_concern(words: list[Word], j: int, nouns: frozenset[str]) -> bool:
    """Whether ب behind one of some nouns begins what they govern: المعنية [بحرية] التعبير, but المتهم [بلال] حداد."""
    before = words[j - 1]
    return words[j].folded[0] == "ب" and before.article and before.stem in nouns and not is_only_given_name(words[j])


def begins_adverbial(words: list[Word], j: int) -> bool:
    """Whether a common noun with ب after one with the article completes the verb: not المكلف [بملف], الخبير [بشؤون]."""
    word, before = words[j], words[j - 1]
    owned = is_owned(before)  # مدرب منتخبنا [بإجراء] تغيير
    definite = before.article or owned or before.flags & lexicon.PLACE  # طالب رئيس الحزب في حلب [بإطلاق] سراح سالم
    if word.folded[0] != "ب" or not definite or word.article or before.stem in CONCERNED:
        return False
    if before.stem in KNOWING or word.flags & INSTITUTION:
        return False  # المشرف التربوي [بتعليم] جدة
    deed = NOUN_SHAPE.fullmatch(word.form[1:]) or _DEED_SHAPE.fullmatch(word.form[1:])
    return owned or word.folded in IN_WHAT_WAY or deed is not None


def is_with_by(word: Word) -> bool:
    """Whether a word is a common noun or verbal noun with ب: بمباراة، بعدم، بانتفاء; not بوعزة, بحر."""
    if word.folded in NO_CONCERN:
        return True
    if word.folded[0] != "ب" or word.article or word.folded in lexicon.entries():
        return False
    return word.folded[1:] in lexicon.entries() or NOUN_SHAPE.fullmatch(word.form[1:]) is not None


def is_acted_on(words: list[Word], j: int) -> bool:
    """Whether somebody is named by what is done to them: [المشتبه] بهم، [المدعى] عليه."""
    return words[j].stem in _ACTED_ON and j + 1 < len(words) and words[j + 1].folded in _UPON_THEM


def serves_another(words: list[Word], first: int, last: int) -> bool:
    """Whether a title tells whom somebody serves: وكيل المتهم فلان، [المحامي سامي], مدير مكتب الوزير فلان، [سامي]."""
    head = words[first]
    if head.article or head.kind != NOT_PUNCTUATION or first + 1 >= last:
        return False
    return head.stem in _SERVING or words[first + 1].stem == "مكتب"


def is_to_an_unknown(words: list[Word], j: int, head: int) -> bool:
    """Whether a word with ل that no list knows is the medium that sources talk to: المصادر [لنيوزيمن]."""
    word = words[j]
    if word.article or word.cues or len(word.folded) < _SHORTEST_MEDIUM or not words[j - 1].article:
        return False
    return bool(head & (lexicon.GROUP | lexicon.UNNAMED)) and not head & lexicon.ROLE_PLURAL


def is_to_a_medium(words: list[Word], j: int, limit: int) -> bool:
    """Whether a medium follows that is told by what its name ends with: قال سالم العلي [لكرمل نيوز]."""
    return words[j].folded[0] == "ل" and j + 1 < limit and words[j + 1].folded in MEDIUM_ENDS


def is_for_the_sake_of(words: list[Word], j: int, limit: int) -> bool:
    """Whether من أجل goes on with the name of a union: الاتحاد [من أجل] المتوسط, not دعا الاتحاد من أجل عقد لقاء."""
    if j + 2 >= limit or words[j + 1].folded != "اجل":
        return False
    if not (words[j + 2].article or words[j + 2].flags & lexicon.COUNTRY):
        return False
    national = words[j - 1].article and words[j - 1].stem in _UNITED and j > 1  # التجمع [الوطني] من أجل الإصلاح
    union = words[j - 1 - national]
    return union.article and union.stem in _UNIONS


def is_without_borders(words: list[Word], j: int) -> bool:
    """Whether a body says of itself that it knows no borders: منظمة حقوقيون [بلا حدود]."""
    return words[j].folded == "بلا" and j + 1 < len(words) and words[j + 1].folded in _BORDERS


def leads_on(words: list[Word], j: int, limit: int) -> bool:
    """Whether a preposition goes on with what a body is called by a deed that needs it: مؤسسة الوصول [إلى] الدواء.

    So does على behind what one watches over: ``هيئة السلامة [على] الطرق``, ``الهيئة العامة للرقابة [على] الصادرات``.
    """
    if j < 2 or j + 1 >= limit or words[j].folded not in _LEADING_ON or not words[j + 1].article:
        return False
    deed, body = words[j - 1], words[j - 2]
    called = body.flags & lexicon.ORGANIZATION_HEAD and not body.article
    return deed.article and deed.stem in _LEADING_ON[words[j].folded] and bool(called or deed.preposition == "ل")


def is_what_in(words: list[Word], j: int, limit: int) -> bool:
    """Whether an accusative tells in what somebody is more: الحزب الأكثر [تمثيلا], النادي الأقل [خبرة]."""
    if j >= limit or words[j].article or words[j].preposition or words[j].conjunction or words[j].flags & PERSON_NAME:
        return False
    return words[j].form.endswith(("ا", "ة")) or is_tanwin(words[j])


def is_to_people(words: list[Word], j: int, first: int) -> bool:
    """Whether who is told follows: قال المدير [لموظفيه] إن, أعلن نادي البحر [لجماهيره] أن, أبلغ المدرب [للاعبين] أن."""
    word, before = words[j], words[j - 1]
    if word.folded[0] != "ل":
        return False
    if word.preposition and _is_definite_role(words, first, j):
        if word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) or _is_some_of_them(words, j):
            return True
    if word.article or word.form[-1] == "ة" or len(word.folded) < _SHORTEST_OWNED:
        return False
    if word.flags & ~(lexicon.COMMON | lexicon.GROUP) and not word.flags & lexicon.KIN:
        return False
    definite = before.article or is_proper(before) or before.folded.endswith(_OWNED)
    return definite and (has_pronoun(word) or word.folded.endswith("هما"))


def _is_definite_role(words: list[Word], first: int, j: int) -> bool:
    """Whether nothing but a definite role stands before a token: المدير، سائقه، سائق الحافلة."""
    role, before = words[first], words[j - 1]
    if not role.flags & lexicon.ROLE:
        return False
    if j == first + 1:
        return role.article or role.folded.endswith(_OWNED)
    return j == first + 2 and before.article and not before.flags & ~lexicon.COMMON and not role.article


def _is_some_of_them(words: list[Word], j: int) -> bool:
    """Whether one or some of many people follow: المدرب [لأحد اللاعبين], القاضي [لأحدهم], not المحامي لأحد المتهمين."""
    if words[j].stem in ANY_OF_THEM:
        return True
    of = j + 1 + (j + 1 < len(words) and words[j + 1].folded == "من")
    if words[j].stem not in _SOME_OF or words[j - 1].stem in _SERVING or of >= len(words) or not words[of].article:
        return False
    return bool(words[of].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[of].number != "s"


def tells_what_for(words: list[Word], j: int, limit: int) -> bool:
    """Whether what somebody acts for or by what means follows: الإدارة [لرفع أجورها], الطبيب [باستخدام] مبضع."""
    word = words[j]
    if word.folded in _BY_MEANS:
        return True
    if word.article or word.folded[:1] not in ("ل", "ب") or word.flags & ~lexicon.COMMON:
        return False
    if word.folded[0] == "ب":
        noun = any(form.part == "noun" for form in word.cues)
        return noun and word.form.endswith(("تها", "ته", "تهم"))
    following = words[j + 1] if j + 1 < limit else word
    return word.folded[0] == "ل" and following is not word and not following.flags and has_pronoun(following)
