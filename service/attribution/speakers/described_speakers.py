"""Speakers without a personal name: the one met before whom a description means, or a new one."""

from typing import Final

from service.attribution.cues.subjects_after import THE_SAME
from service.attribution.mentions.documents import institution_behind
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.name_comparison import name_key
from service.attribution.mentions.origins import people_at
from service.attribution.mentions.title import Range, Title
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_borders import THE_MORE
from service.attribution.speakers.counterparts import counterpart, told_as_counterpart
from service.attribution.speakers.descriptions import (
    ANYBODY,
    GENERIC,
    POINTING,
    TRUSTED,
    Description,
    core,
    is_generic,
    without_pointing,
)
from service.attribution.speakers.gathered_titles import has_office
from service.attribution.speakers.institutions_in_full import (
    adds_a_country,
    institution_meant,
    is_from_elsewhere,
    own_institution,
)
from service.attribution.speakers.institutions_met import (
    is_named,
    known_by_its_name,
    named_by_its_first_word,
    of_its_capital,
    of_its_command,
    of_that_kind,
    of_the_nations,
    of_the_world,
    of_which,
    with_more_fields,
)
from service.attribution.speakers.new_speakers import new_speaker
from service.attribution.speakers.offices import MOST_TITLES, holds, title_key, usual_office
from service.attribution.speakers.one_of_many import one_of_many_met
from service.attribution.speakers.persons_for_institutions import person_for_an_institution
from service.attribution.speakers.relatives import EPITHETS, relative_met, told_as_relative
from service.attribution.speakers.roles_alone import meant_by_role
from service.attribution.speakers.speakers import RECENT, Speakers
from service.attribution.speakers.told_elsewhere import places_before, told_at
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.document_nouns import singular_of
from service.lexicon.team_names import teams_called
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_RECENT: Final = ("حديث", "حديثه", "جديد", "جديده")
_OF_TWO_WORDS: Final = 2
_ISSUED: Final = ("صادر", "صادره", "منشور", "منشوره")
_SHORTEST_NAMED: Final = 2  # with what it is: شركة آبل
_JUDGING: Final = word_set("described_speakers.judging")
_NAMELESS: Final = word_set("described_speakers.nameless")
_THE_MOTHER: Final = "الام"  # spelled like pains, so that its article stays
_TURNING_TO: Final = ("في", "وفي", "اما", "واما")
_SOURCES: Final = "مصادر"
_ONE_OF_THEM: Final = word_set("described_speakers.one_of_them")
_STUDYING: Final = ("باحثون", "علماء")
_IN: Final = word_set("described_speakers.in")
_OF_WHERE: Final = ("ب", "ل")
_BODIES: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME
_SPEAKING: Final = {"متحدث": "ناطق", "متحدثه": "ناطقه", "ناطق": "ناطق", "ناطقه": "ناطقه"}  # and the usual office


def described_speaker(speakers: Speakers, mention: Mention) -> Entity:
    """The speaker whom a mention without a personal name describes.

    A person whom it means takes its titles, if they tell what they are: ``الخبير الرياضي``.
    """
    described = _description(speakers.article, mention)
    entity = _met_before(speakers, described) or _institution_or_document(speakers, described)
    if entity is None:
        entity = speakers.add(new_speaker(speakers, described))
    if entity.kind == "person" and not speakers.inside:
        told = [title for title in mention.titles if _tells_what_it_is(speakers.article, entity, title)]
        entity.titles.extend(title for title in told if not _ends_in_surname(speakers.article, title, entity))
    return entity


def newly_described(speakers: Speakers, mention: Mention) -> Entity:
    """Somebody described who is nobody met before."""
    return speakers.note(speakers.add(new_speaker(speakers, _description(speakers.article, mention))), mention)


def _description(article: Article, mention: Mention) -> Description:
    """What a mention says, in the form in which it was said before: مصدرنا as المصدر, الباحثين as الباحثون."""
    described = Description(article, mention, without_pointing(article, core(article, mention)))
    head = described.head
    if described.kind == "group" and head.endswith("ين") and described.definite and described.key[:1] == (head,):
        described.head = f"{head.removesuffix('ين')}ون"
        described.key = (described.head, *described.key[1:])
    elif described.kind == "document" and (one := _one_of_documents(article.words, described.span)):
        described.head = one
    elif head in POINTING and head.endswith("نا"):
        described.head, described.definite = head.removesuffix("نا"), True
    elif head == _THE_MOTHER:
        described.head, described.definite = head.removeprefix("ال"), True
    if described.definite and described.kind == "unnamed" and len(described.key) > 1:
        told = tuple(word for word in described.key[1:] if word not in EPITHETS)
        described.key = (described.key[0], *told)  # السائق [المتهم] is السائق
    return described


def _one_of_documents(words: list[Word], span: Range) -> str:
    """The noun of the document that is the latest or one of its kind: التقرير of [أحدث التقارير]; empty for others."""
    first, last = span
    if last - first < _SHORTEST_NAMED or words[first].stem not in _ONE_OF_THEM or words[first].article:
        return ""
    noun = words[first + 1]
    return singular_of(noun.stem) if noun.flags & lexicon.DOCUMENT and not noun.conjunction else ""


def _met_before(speakers: Speakers, described: Description) -> Entity | None:
    """Who was met before under the same description, or one that means the same; else None."""
    return (
        relative_met(speakers, described)
        or _relative_told_of(speakers, described)
        or _makers_of_another_study(speakers, described)
        or _same_officer(speakers, described)
        or _most_of_its_kind(speakers, described)
        or _source_in_other_words(speakers, described)
        or _pointed_back_to(speakers, described)
        or _latest_document(speakers, described)
        or _newly_told(speakers, described)
        or _described_alike(speakers, described)
        or _those_of_the_headline(speakers, described)
        or (named_by_its_first_word(speakers, described.mention) if described.kind == "organization" else None)
        or person_for_an_institution(speakers, described)
        or one_of_many_met(speakers, described)
        or counterpart(speakers, described)
        or told_as_counterpart(speakers, described)
        or _person_in_a_role(speakers, described)
    )


def _relative_told_of(speakers: Speakers, described: Description) -> Entity | None:
    """Who was told of as somebody's relative without speaking: ``يقف [والد الطفل سامي] في القاعة. ويقول الأب``."""
    if described.kind != "unnamed" or len(described.key) > 1 or not described.definite:
        return None
    at = told_as_relative(speakers.article, described.mention)
    found = told_at(speakers.article, at) if at >= 0 else None
    if found is None or found.kind != "unnamed" or found.span[1] == at + 1:
        return None
    entity = speakers.by_key.get(Description(speakers.article, found, core(speakers.article, found)).key)
    if entity is None:
        entity = speakers.add(new_speaker(speakers, _description(speakers.article, found)))
    return speakers.note(entity, found)


def _makers_of_another_study(speakers: Speakers, described: Description) -> Entity | None:
    """Those who made an institution's study, and not who spoke before: تفيد دراسة للمنظمة أن …، وقال [الباحثون]."""
    last, words = speakers.last, speakers.article.words
    if described.kind != "group" or described.head not in _STUDYING or len(described.key) > 1 or not described.definite:
        return None
    before = speakers.by_head.get(("group", described.head))
    if last is None or last.kind != "document" or not before or not last.mentions or not before[-1].mentions:
        return None
    study = last.mentions[0]
    if not last.titles or words[last.name[0]].article or study[0] < before[-1].mentions[-1][0]:
        return None  # وأظهرت دراسة سابقة
    if any(words[k].stem in _forms_of_many(described.head) for k in range(*study)):
        return None  # دراسة لباحثين في جامعة البحر
    return speakers.add(new_speaker(speakers, described))


def _noted(speakers: Speakers, mention: Mention) -> Entity:
    """Who is described before, without speaking there."""
    return speakers.note(described_speaker(speakers, mention), mention)


def _pointed_back_to(speakers: Speakers, described: Description) -> Entity | None:
    """Whom a description that only points back means: المتحدث, المصدر ذاته."""
    kind, head = described.kind, described.head
    if kind not in ("unnamed", "group") or not is_generic(speakers.article, described.span):
        return None
    before = speakers.by_head.get((kind, head))
    if described.definite:
        told_apart = _told_apart(speakers, described, before)
        if told_apart is not None:
            return told_apart
        introduced = _introduced(speakers, head, described.mention.span[0], before[-1] if before else None)
        if introduced is not None:
            return introduced
        if before:
            return before[-1]
        if (spokesperson := _spokesperson(speakers, described)) is not None:
            return spokesperson
    cited = _cited(speakers) if head == "مصدر" else None
    for last in (cited, speakers.last, speakers.last_person):
        if last is not None and _may_point_back(speakers.article, described, last):
            return last
    return None


def _told_apart(speakers: Speakers, described: Description, before: list[Entity] | None) -> Entity | None:
    """The one of several whom an adjective tells from the others: [المصدر العسكري], after مصدر عسكري and مصدر أمني."""
    if not before or len(described.key) == 1:
        return None
    return next((e for e in reversed(before) if holds(name_key(speakers.article, e.name), described.key)), None)


def _spokesperson(speakers: Speakers, described: Description) -> Entity | None:
    """The last person who speaks for others by office, whom المتحدث then means: ``الناطق باسم الجيش سالم العلي``.

    Where somebody else has gone on speaking since, المتحدث is whoever speaks.
    """
    if described.head not in _SPEAKING or described.kind != "unnamed" or speakers.turn > 1:
        return None
    gender = described.mention.gender
    for entity in reversed(speakers.recent):
        if entity.kind != "person" or (gender and entity.gender and gender != entity.gender):
            continue
        offices = [usual_office(title_key(speakers.article, title)) for title in entity.titles[:MOST_TITLES]]
        if any(office[:1] == (_SPEAKING[described.head],) for office in offices):
            return entity
    return None


def _same_officer(speakers: Speakers, described: Description) -> Entity | None:
    """The last person in the same office, where more is told of it: وأضاف [ذات المستشار البرلماني عن الحزب] أن."""
    words, last = speakers.article.words, speakers.last_person
    if described.kind != "unnamed" or last is None or words[described.mention.span[0]].folded not in THE_SAME:
        return None
    same = any(title.role is not None and words[title.role[0]].stem == described.head for title in last.titles)
    return last if same else None


def _most_of_its_kind(speakers: Speakers, described: Description) -> Entity | None:
    """The institution that spoke last, told by what it is most in: [الحزب الأكثر تمثيلا], after حزب النور."""
    words, last = speakers.article.words, speakers.last
    if last is None or (last.kind, last.head) != ("organization", described.head) or not described.definite:
        return None
    most = any(word.folded in THE_MORE for word in words[described.span[0] : described.span[1]])
    return last if most and described.kind == "organization" else None


def _introduced(speakers: Speakers, head: str, before: int, last: Entity | None) -> Entity | None:
    """Who was introduced without speaking since the last of the kind: ``أعلن [مصدر أمني] عن … وأضاف المصدر``."""
    article, words = speakers.article, speakers.article.words
    since = last.mentions[-1][0] if last is not None and last.mentions else -1
    for at in places_before(article, (head, head + "ا"), before, since):
        if words[at].article or not words[at].flags & (lexicon.UNNAMED | lexicon.ROLE | lexicon.GROUP):
            continue
        if not _tells_of_a_source(words, at):
            continue
        found = told_at(article, at)
        return _noted(speakers, found) if found.kind in ("unnamed", "group") else None
    return None


def _group_introduced(speakers: Speakers, described: Description) -> Entity | None:
    """The people of whom more was told without a report: قال [الأطباء], after أجرى أطباء من جامعة البحر دراسة."""
    article, words, mention = speakers.article, speakers.article.words, described.mention
    if described.kind != "group" or not described.definite or len(described.key) > 1 or _is_whole(words[mention.head]):
        return None
    for at in places_before(article, _forms_of_many(described.head), mention.span[0]):
        first, end = people_at(article, at, mention.span[0])
        found = describe(article, first, end) if end - first > 1 and (first < at or not words[at].article) else None
        if found is not None and found.kind == "group" and found.name is None:
            return _noted(speakers, found)
    return None


def _is_whole(word: Word) -> bool:
    """Whether many people are listed with the article, and so all of their kind: البعض, الناس, الجميع."""
    entry = lexicon.entries().get(word.folded)
    return entry is not None and bool(entry.flags & lexicon.GROUP)


def _forms_of_many(head: str) -> tuple[str, ...]:
    """The forms of the noun of many people: باحثون, باحثين, باحثو, باحثي; عمال, عمالا."""
    stem = head.removesuffix("ون")
    return (head, head + "ا") if stem == head else tuple(stem + ending for ending in ("ون", "ين", "و", "ي"))


def _tells_of_a_source(words: list[Word], j: int) -> bool:
    """Whether مصدر is somebody who tells, by its adjective or where: مصدر أمني، مصدر بالوزارة; not مصدر قلق."""
    if phrase_at(words, j)[1] & lexicon.UNNAMED or j + 1 == len(words):
        return True
    adjective = words[j + 1]
    if adjective.preposition in _OF_WHERE and adjective.flags & _BODIES:
        return True
    if adjective.article:
        return False
    return bool(adjective.flags & (lexicon.NISBA | lexicon.NATIONALITY | lexicon.UNNAMED)) or (
        adjective.stem.removesuffix("ا") in TRUSTED or adjective.form.endswith("يا") or adjective.folded in _IN
    )


def _cited(speakers: Speakers) -> Entity | None:
    """The text that was cited before a person spoke, which المصدر ذاته is rather than the person: حسب بيان."""
    if speakers.last is None or speakers.last.kind != "person":
        return None
    return next((entity for entity in reversed(speakers.recent) if entity.kind == "document"), None)


def _may_point_back(article: Article, described: Description, last: Entity) -> bool:
    """Whether a description that only points back can mean who spoke last, by kind and gender."""
    if described.kind != "unnamed":
        same = described.mention.span[1] - described.mention.span[0] > 1
        return last.kind == "group" or (last.kind == "organization" and same and described.head == _SOURCES)
    if last.kind == "organization":
        return article.words[described.mention.head].stem == "مصدر"  # حسب المصدر نفسه
    if last.kind not in ("person", "unnamed", "document"):
        return False
    gender = described.mention.gender
    return not (gender and last.gender and gender != last.gender)


def _latest_document(speakers: Speakers, described: Description) -> Entity | None:
    """The last document of a kind that spoke or was told of: الدراسة.

    It may be told only there who issued it: ``[التقرير الصادر] عن الوزارة``, after ``تقرير حديث``. What may be somebody
    too is the text that was met before: ``[الحكم]``, after ``جاء في حكم المحكمة``.
    """
    bare = described.kind == "unnamed" and len(described.key) == 1
    if not (described.kind == "document" or bare) or not described.definite:
        return None
    before = speakers.by_head.get(("document", described.head))
    if not before:
        return None
    latest = speakers.last if speakers.last in before else before[-1]
    if len(described.key) == 1 or latest is None:
        return latest if latest is None else _issued_since(speakers, described, latest) or latest
    article, head = speakers.article, described.mention.head
    if len(described.key) == _OF_TWO_WORDS and article.words[head + 1].stem in _RECENT:
        return latest  # الدراسة [الحديثة], after الدراسة
    if (
        latest.titles
        or article.words[head + 1].folded.removeprefix("ال") not in _ISSUED
        or article.words[latest.name[0]].article
    ):
        return None
    issuer = institution_behind(article, head)
    latest.titles = [Title(None, issuer)] if issuer else []
    return latest


def _issued_since(speakers: Speakers, described: Description, latest: Entity) -> Entity | None:
    """The text another institution issued in the sentence before: ونددت [وزارة العراق] به في بيان. وقال [البيان]."""
    article, words, at = speakers.article, speakers.article.words, described.mention.span[0]
    whose = next((title.organization for title in latest.titles if title.organization is not None), None)
    if whose is None or not latest.mentions:
        return None
    for k in places_before(article, (described.head,), at, latest.mentions[-1][1]):
        first = article.sentence(k)[0]
        if words[k].article or words[k - 1].folded != "في" or k in article.stretch_of or first + 1 >= k:
            continue
        if article.tokens.sentence_of[k] != article.tokens.sentence_of[at] - 1:
            return None
        issuer = describe(article, first + 1, noun_phrase_end(article, first + 1, k))
        alone = issuer.span[1] - issuer.span[0] == 1  # الوزارة: that of before
        if issuer.kind != "organization" or alone or name_key(article, issuer.span) == name_key(article, whose):
            return None
        entity = speakers.add(new_speaker(speakers, described))
        entity.titles = [Title(None, issuer.span)]
        return entity
    return None


def _source_in_other_words(speakers: Speakers, described: Description) -> Entity | None:
    """Who spoke without a name and is told of by another noun: المسؤول الأمني, after مصدر أمني."""
    told = described.key[1:]
    if not described.definite or not told or described.head not in _NAMELESS:
        return None
    for entity in reversed(speakers.recent[-RECENT:]):
        known = name_key(speakers.article, entity.name) if entity.kind == "unnamed" else ()
        if known[:1] and known[0] in _NAMELESS and known[1:] == told:
            return entity
    return None


def _described_alike(speakers: Speakers, described: Description) -> Entity | None:
    """Who was described in the same words."""
    known = speakers.by_key.get(described.key)
    return known if known is not None and known.kind != "person" else None


def _those_of_the_headline(speakers: Speakers, described: Description) -> Entity | None:
    """The many whom the headline names by a noun and the text in more words: خبراء, then عدد من [الخبراء] العرب."""
    if described.kind != "group" or len(described.key) < _SHORTEST_NAMED or len(speakers.recent) != 1:
        return None
    many = speakers.recent[0]
    words, span, headline = speakers.article.words, described.span, speakers.article.line(0)[1]
    if many.kind != "group" or many.name[1] - many.name[0] != 1 or not many.name[0] < headline <= span[0]:
        return None
    noun = _without_ending(words[many.name[0]])
    told = any(_without_ending(word) == noun and not word.conjunction for word in words[span[0] : span[1]])
    if words[many.name[0]].article or not told:
        return None
    many.name, many.titles = span, [*described.mention.titles]
    many.names.setdefault(described.key, span)
    return many


def _without_ending(word: Word) -> str:
    """The stem of many people without the ending of its case: اختصاصي of اختصاصيون and اختصاصيين."""
    return word.stem.removesuffix("ون").removesuffix("ين")


def _person_in_a_role(speakers: Speakers, described: Description) -> Entity | None:
    """The person for whom a role stands."""
    return meant_by_role(speakers, described) if described.kind == "unnamed" and described.mention.titles else None


def _ends_in_surname(article: Article, title: Title, entity: Entity) -> bool:
    """Whether a role only has its bearer's surname with the article behind it: الفنان [البغدادي], of أحمد بغدادي."""
    if title.role is None:
        return False
    added, surname = article.words[title.role[1] - 1], article.words[entity.name[1] - 1]
    return added.article and added.stem == surname.stem


def _tells_what_it_is(article: Article, entity: Entity, title: Title) -> bool:
    """Whether a title in a person's place tells what it is: ``الخبير الرياضي``, but not ``الوزير``, ``المسؤول``.

    Of whom the article tells no role, a lone noun does, too: ``قال سالم العلي …. وأضاف [الممثل] أن``. So does an office
    with the name of its institution: ``[عضو لجنة الخبراء]``, but not ``مدير المركز``.
    """
    if title.role is None or not _is_epithet(article, title):
        return False
    if title.organization is not None and title.organization[1] - title.organization[0] > 1:
        return True
    return title.role[1] - title.role[0] > 1 or not has_office(entity)


def _is_epithet(article: Article, title: Title) -> bool:
    """Whether a role is that of one person rather than of anybody: not ``المواطن المصري``, ``المرشح المثالي``."""
    if title.role is None:
        return False
    head = article.words[title.role[0]]
    if any(word.stem in _JUDGING for word in article.words[title.role[0] + 1 : title.role[1]]):
        return False  # المرشح المثالي
    if head.stem in ANYBODY:
        return False  # المواطن المصري
    if teams_called(name_key(article, (title.role[0] + 1, title.role[1]))):
        return False  # مدرب الفراعنة
    return head.stem not in GENERIC and not head.flags & (lexicon.KIN | lexicon.AMBIGUOUS_ROLE)


def _institution_or_document(speakers: Speakers, described: Description) -> Entity | None:
    """The institution or document, or whoever else was told of in more words, that a description stands for."""
    article, key, institutional = speakers.article, described.key, described.kind == "organization"
    whole = of_which(speakers, key, described.span) if institutional and is_named(article, described) else None
    if whole is None and institutional and not described.definite:
        whole = known_by_its_name(speakers, described) or with_more_fields(speakers, described)
    if whole is None and institutional:
        whole = of_its_command(speakers, described) or of_its_capital(speakers, key)
    own = None
    if whole is None:
        alone = institutional and described.definite and len(key) == 1
        own = own_institution(speakers, described.head) if alone and not _spoke_last(speakers, described) else None
        if own is None and _may_be_told_in_full(speakers, described):
            whole = told_in_full(speakers, described, added=True) or _group_introduced(speakers, described)
        if whole is None and own is None and institutional:
            whole = of_the_world(speakers, described) or of_the_nations(speakers, described)
    if whole is not None:
        whole.names.setdefault(key, described.span)
        return whole
    full = institution_meant(article, described, own) if institutional else None
    if full is None:
        return of_that_kind(speakers, described) if institutional and described.definite and len(key) == 1 else None
    full_key = name_key(article, full)
    known = speakers.by_key.get(full_key)
    if known is None and full[0] and article.words[full[0] - 1].flags & lexicon.ORGANIZATION_HEAD:
        known = speakers.by_key.get((article.words[full[0] - 1].stem, *full_key))  # [شركة] والت ميرني
    if known is None and article.words[full[0]].flags & lexicon.ORGANIZATION_HEAD and len(full_key) >= _SHORTEST_NAMED:
        known = speakers.by_key.get(full_key[1:])  # البنك, after بنك جولدمان ساكس, of جولدمان ساكس
        known = known if known is not None and known.kind == "organization" else None
    if known is not None:
        known.names.setdefault(key, described.span)
        speakers.by_key.setdefault(key, known)
        return known
    names = {full_key: full, key: described.span}
    return speakers.add(
        Entity(described.kind, described.mention.gender, described.mention.number, full, names, head=described.head)
    )


def _spoke_last(speakers: Speakers, described: Description) -> bool:
    """Whether an institution of that noun spoke last, which it is rather than that of whoever spoke before."""
    last = speakers.last
    return last is not None and last.kind == "organization" and last.head == described.head


def _may_be_told_in_full(speakers: Speakers, described: Description) -> bool:
    """Whether a description may be short for another: one with the article, or a document that is nobody else's.

    So is a group's in construct with the article: ``[أطباء العيون]``, after ``أطباء العيون بالمغرب``, and two given
    names: ``[لورا وأندرو]``, after ``لورا وأندرو ميلر``.
    """
    if described.kind == "group" and described.mention.number == "d" and len(described.key) == _SHORTEST_NAMED:
        return True
    if described.kind == "group" and len(described.key) >= _SHORTEST_NAMED and not described.definite:
        first, last = described.span
        return described.mention.head == first and speakers.article.words[last - 1].article
    if described.kind != "document" or described.definite:
        return described.definite
    return not _is_anothers_document(speakers, described.mention)


def _is_anothers_document(speakers: Speakers, mention: Mention) -> bool:
    """Whether a document without the article is told with an institution that none of its kind has been told with.

    ``دراسة [أعدتها جامعة البحر]``, after ``دراسة أجراها معهد النيل``.
    """
    head = speakers.article.words[mention.head].stem
    made = institution_behind(speakers.article, mention.head)
    if made is None:
        return False
    by = [t.organization for e in speakers.by_head.get(("document", head), ())[-RECENT:] for t in e.titles]
    key = name_key(speakers.article, made)
    return bool(by) and not any(where and holds(name_key(speakers.article, where), key) for where in by)


def told_in_full(speakers: Speakers, described: Description, *, added: bool = False) -> Entity | None:
    """The last speaker of a kind whose description says at least as much as another: ``الجمعية``.

    With ``added``, the other may say besides where an institution is from: الصحيفة الإسبانية, after صحيفة «الغد».
    """
    before = speakers.by_head.get((described.kind, described.head), [])[-RECENT:]
    for entity in reversed(before):
        if len(described.key) == 1 or holds(name_key(speakers.article, entity.name), described.key):
            return entity
        if added and described.kind == "organization" and _is_from_there(speakers.article, entity, described.span):
            return entity
    return None


def _newly_told(speakers: Speakers, described: Description) -> Entity | None:
    """The institution that the article has turned to since others of the same noun spoke, which الشركة then means."""
    if described.kind != "organization" or not described.definite or len(described.key) > 1:
        return None
    before = speakers.by_head.get((described.kind, described.head), [])[-RECENT:]
    return _fronted_since(speakers, described, before) if before else None


def _fronted_since(speakers: Speakers, described: Description, before: list[Entity]) -> Entity | None:
    """The institution to which a sentence turned since any of its kind spoke: ``وفي [صحيفة الضحى]، … وترى الصحيفة``.

    So is one by which something was done in the same sentence: ``اكتشف من قبل [شركة الغد]، وقالت الشركة``.
    """
    article, words = speakers.article, speakers.article.words
    since = max((entity.mentions[-1][0] for entity in before if entity.mentions), default=-1)
    for at in places_before(article, (described.head,), described.mention.span[0], since):
        first = article.sentence(at)[0]
        turned = at - first == 1 and words[first].folded in _TURNING_TO
        acts = at > 1 and words[at - 1].folded == "قبل" and words[at - 2].folded == "من"
        acts = acts and first <= described.mention.span[0] < article.sentence(at)[1]
        if words[at].article or not (turned or acts):
            continue
        found = told_at(article, at)
        return _noted(speakers, found) if found.kind == "organization" and found.span[1] > at + 1 else None
    return None


def _is_from_there(article: Article, entity: Entity, span: Range) -> bool:
    """Whether a country is all that is added to what a medium is: الصحيفة الإسبانية, after صحيفة «الغد»."""
    return adds_a_country(article, span) and not is_from_elsewhere(article.words, entity.name, span)
