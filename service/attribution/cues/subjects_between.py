"""Who stands between a verb of saying and قائلا or بقوله, which goes on with it: ``وختم [الوزير] حديثه قائلا``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.noun_readings import comes_to_say, is_for_doing
from service.attribution.cues.verbs_or_prepositions import has_subject
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_objects import is_own_word
from service.attribution.text.article import Article
from service.lexicon.entries import NAME_IS_WORD, NATIONALITY, PERSON_NAME, PREPOSITION, VERB
from service.lexicon.openers import REPLIES, WITH_PRONOUNS
from service.lexicon.punctuation import COLON, COMMA, FULL_STOP, QUESTION, SEMICOLON
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_SUBJECT: Final = 9
_OF_DEEDS: Final = word_set("subjects_between.of_deeds")
_CHANCES: Final = ("الفرصه", "المناسبه", "فرصه", "مناسبه")
_BEGINNING: Final = word_set("subjects_between.beginning")
_SPEAKING: Final = ("person", "unnamed", "group", "organization")


def subject_between(article: Article, cue: CueMatch) -> Mention | None:
    """Who is the subject of the verb that قائلا, بقوله or بالقول goes on with, or is brought to say something.

    ``وصرح [سالم العلي] قائلا``, ``دفع [المدرب] إلى القول``, ``وعاد [المدير] للتأكيد``.

    Args:
        article: the article.
        cue: the participle or noun of saying.

    Returns:
        The mention; None where no verb of saying has its subject there, or where that is who is spoken to.
    """
    words, form, end = article.words, cue.form, cue.first
    first = article.sentence(end)[0]
    brought = is_for_doing(words[end]) or (end > first and words[end - 1].folded == "الي")
    by_saying = words[end].preposition == "ب" and words[end].article  # ختم حديثه بالإشارة إلى أن
    if form is None or not (brought or by_saying or form.lemma == "قال"):
        return None
    own = end > first and (is_own_word(words[end - 1]) or words[end - 1].folded in _CHANCES)
    if own or (end > first and words[end - 1].folded == "الي"):
        end -= 1  # وختم الوزير [حديثه] قائلا, اغتنم الوزير [المناسبة] للتأكيد أن
    apart = end > first and words[end - 1].kind == (COMMA if brought else SEMICOLON)
    end -= apart  # وعاد المدير[،] إلى تأكيد أن, وأوضح الوزير[؛] قائلا
    for j in range(end - 1, max(first, end - 1 - _LONGEST_SUBJECT) - 1, -1):
        if words[j].kind in (COLON, QUESTION) or (words[j].kind == FULL_STOP and not article.tokens.touches(j)):
            return None
        begins = own and words[j].folded.removeprefix("و") in _BEGINNING  # بدأ الوزير حديثه بالقول
        comes = (brought or by_saying) and comes_to_say(words[j])
        acts = brought and bool(words[j].flags & VERB)
        if not (begins or comes or acts or _opens_speech(words, j, opens=j == first)):
            continue
        start = j + 1 + (words[j + 1].folded in WITH_PRONOUNS)  # ورد عليه [بور] قائلا
        if start >= end:
            continue
        if _is_governed(words[j], words[start]) and not words[start].flags & PERSON_NAME:
            return None  # وسخر [من النقاد] قائلا
        last = noun_phrase_end(article, start, end)
        if last != end or any(_is_governed(words[j], words[k]) for k in range(start + 1, end)):
            last = _before_reply(article, j, end)  # وردت [الوزارة] على ذلك بالقول, وعلق [الوزير] على القرار قائلا
            if last == j:
                continue
        mention = describe(article, start, _before_object(article, words[j], start, last))
        gender = form.gender if form.part == "participle" else cue.pronoun[1] if cue.pronoun and not brought else None
        disagrees = mention.gender and gender and mention.gender != gender
        governed = words[start].preposition or (
            brought and any(words[k].preposition == "ب" or words[k].folded[:3] == "بال" for k in range(start, end))
        )
        return mention if mention.kind in _SPEAKING and not (disagrees or governed) else None
    return None


def _before_object(article: Article, verb: Word, start: int, end: int) -> int:
    """Where a subject ends before what its verb is done to: ``بررت الشركة [الزيادة] بالقول``, but not ``علق``."""
    words = article.words
    if not any(form.lemma in _OF_DEEDS for form in verb.cues):
        return end
    bare = noun_phrase_end(article, start, end, bare=True)
    if bare == end and end - start > 1 and words[end - 1].flags & (NAME_IS_WORD | NATIONALITY) == NAME_IS_WORD:
        bare -= 1  # بررت الشركة [الزيادة], though a surname too
    definite = start < bare < end and words[bare - 1].article and words[bare].article
    return bare if definite else end


def _before_reply(article: Article, verb: int, end: int) -> int:
    """The token after the subject of a verb, behind which nothing stands but what it replies to; ``verb`` if more does.

    ``وردت [الوزارة] على ذلك بالقول``; nor a time or an occasion behind a verb of saying: ``صرح [سالم] أمس قائلا``.
    """
    words = article.words
    last = noun_phrase_end(article, verb + 1, end, bare=True)
    if last <= verb + 1 or last >= end:
        return verb
    says = any(form.part == "verb" and form.frame == "say" for form in words[verb].cues)
    if not (says or _is_governed(words[verb], words[last])):
        return verb
    return last if skip_adverbials(article, last, end) == end else verb


def _opens_speech(words: list[Word], j: int, *, opens: bool) -> bool:
    """Whether a verb of saying stands at ``j`` behind which its subject stands, and not whom one speaks to: خاطب, طالب.

    One that is a name too has to open its sentence: ``[ورد] سالم بالقول``. What is spelled like a preposition is one
    behind another verb's subject: ``غردت هدى العلي [عبر] تويتر قائلة``.
    """
    word = words[j]
    if word.article or (word.flags & PERSON_NAME and not opens):
        return False
    verbs = [form for form in word.cues if form.part == "verb" and form.person != 1 and form.lemma != "سلم"]
    if word.flags & PREPOSITION:
        verbs = [form for form in verbs if has_subject(words, j, form, opens=False)]
    return bool(verbs) and not any("person_object" in form.flags for form in verbs)


def _is_governed(verb: Word, word: Word) -> bool:
    """Whether a word is the preposition with which a verb tells what it is about, or has it: على القرار, بالقرار."""
    governing = [preposition for form in verb.cues for preposition in form.prepositions]
    if word.folded == "علي" and any(form.lemma in REPLIES for form in verb.cues):
        return True
    return word.folded in governing or word.preposition in governing
