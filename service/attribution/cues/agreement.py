"""Whether a verb agrees with its subject in gender: ``أعلنت [الوزارة]``, ``صرحت [السيناتور إليزابيث]``."""

from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.mention import Mention
from service.attribution.text.article import Article
from service.attribution.text.shapes_of_names import is_unknown
from service.attribution.text.verbs_before_names import TAKES_NO_NOUN
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COLON
from service.lexicon.words import Word


def agrees(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether a verb before its subject agrees with it in gender; numbers do not have to."""
    form = cue.form
    if form is None or form.part != "verb" or form.gender is None:
        return True
    head = article.words[max(mention.head, 0)]
    if mention.kind == "document" and form.frame == "describe" and head.number == "s":
        return head.gender in (None, form.gender)  # ووصفت [بيان الحركة]: the object
    if mention.gender is None:
        return True
    if form.gender == mention.gender or mention.kind in ("group", None):
        return True
    if form.gender == "m" and article.words[mention.span[0]].folded == "احد":
        return True  # قال [أحد بنوك الاستثمار], though بنوك is feminine
    if mention.kind != "organization" or not head.flags & lexicon.ORGANIZATION_NAME:
        return False
    return form.gender == "f" or _is_bank_or_site(article, cue, mention, head)  # ذكرت [الراي]: the newspaper


def _is_bank_or_site(article: Article, cue: CueMatch, mention: Mention, head: Word) -> bool:
    """Whether a foreign body's name between a masculine verb and its clause is that of a bank or site: أكد [أكسيوس] أن.

    Not behind verbs that take an object, which it may be: ``أبلغ رويترز أن``.
    """
    form, (first, end) = cue.form, mention.span
    if form is None or "person_object" in form.flags or first != cue.last or head.article or end >= len(article.words):
        return False
    if head.flags & (lexicon.ORGANIZATION_HEAD | lexicon.COMMON):
        return False
    end += article.words[end].folded in form.prepositions and end + 1 < len(article.words)
    return article.words[end].complementizer is not None or article.words[end].kind == COLON


def agreeing(article: Article, cue: CueMatch, mention: Mention, start: int, end: int) -> Mention | None:
    """The subject behind a verb if it agrees with it, with the gender of the verb where its words alone tell another.

    ``قالت [إلياس]``, ``صرحت [السيناتور إليزابيث]``, ``قال [إلهام علييف]``.

    Args:
        article: the article.
        cue: the verb.
        mention: the mention behind it.
        start: the first token of its noun phrase.
        end: the token after its last.

    Returns:
        The mention; None where it is no subject of the verb.
    """
    contains = cue.form is not None and cue.form.required  # وجاء على [صفحة النادي]
    if contains or agrees(article, cue, mention):
        return mention
    if _is_woman_in_office(article, cue, mention):
        mention.gender = "f"
        return mention
    form = cue.form
    title = article.words[start]
    hers = start == cue.last and title.gender == "f" and title.flags & (lexicon.TITLE | lexicon.HONORIFIC)
    if hers and form is not None and form.lemma in TAKES_NO_NOUN:
        return mention  # قال [الوزيرة هالة بركات]: a slip, since the verb has no object
    family = end - start == 1 or article.words[start].flags & lexicon.NAME_PART
    if mention.name == mention.span and family and form is not None:
        mention.gender = form.gender  # قالت إلياس, قالت بن دودة: a family name, though a given name of men
        return mention
    if start == cue.last and _is_named_in_full(article, mention, start) and form is not None:
        if form.number == "s" and "person_object" not in form.flags:
            mention.gender = form.gender  # قال إلهام علييف: behind the verb stands who it agrees with
            return mention
    return None


def _is_woman_in_office(article: Article, cue: CueMatch, mention: Mention) -> bool:
    """Whether only a title in the masculine speaks against a feminine verb: ``صرحت [السيناتور إليزابيث] بأن``.

    In Egypt a woman's post is a man's word with its complement: ``وأوضحت [أستاذ علم النفس] أن``. Right behind the verb
    a mere word of respect may be a man's by a slip: ``قالت [الدكتور شاهيناز العلي] إن``.
    """
    if cue.form is None or cue.form.gender != "f":
        return False
    if mention.kind == "unnamed" and mention.span[0] == cue.last and "person_object" not in cue.form.flags:
        head = article.words[mention.head]  # وأوضحت [أستاذ علم النفس]
        return bool(mention.titles and head.flags & lexicon.ROLE) and not head.article
    if mention.kind != "person" or mention.name is None:
        return False
    styled = mention.span[0] == cue.last and mention.name[1] - mention.name[0] > 1  # الدكتور
    return bool(mention.titles or styled) and article.words[mention.name[0]].name_gender in (None, "f")


def _is_named_in_full(article: Article, mention: Mention, start: int) -> bool:
    """Whether a mention opens with a given name and others, and none of them is but a word: إلهام علييف, زوفين كريم."""
    if mention.name is None or mention.name[0] != start or mention.name[1] - start == 1:
        return False
    given, *others = article.words[start : mention.name[1]]
    known = PERSON_NAME | lexicon.NAME_IS_WORD | lexicon.NISBA | lexicon.NAME_PART
    return bool(given.flags & lexicon.GIVEN_NAME or is_unknown(given)) and not (
        given.article
        or any((word.flags & ~known or word.cues) and not word.flags & lexicon.FAMILY_NAME for word in others)
    )
