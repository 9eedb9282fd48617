"""Words that several steps ask about, most of them as they decide whether a complementizer opens a content."""

from typing import Final

from service.lexicon.word_sets import word_set

NO_CLAUSE_AFTER: Final = word_set("openers.no_clause_after")
MARKED_ONLY: Final = word_set("openers.marked_only")
ITSELF: Final = word_set("openers.itself")
SPEAKS_BARE: Final = word_set("openers.speaks_bare")
OPENS_SPEECH: Final = word_set("openers.opens_speech")
ADDS: Final = word_set("openers.adds")
ASKS: Final = word_set("openers.asks")
REPLIES: Final = word_set("openers.replies")
ANSWERS: Final = REPLIES | {"تحدث", "سجل", "أعرب", "عبر"}
TURNING: Final = word_set("openers.turning")
WITH_PRONOUNS: Final = word_set("openers.with_pronouns")
DEEDS: Final = word_set("openers.deeds")
GESTURES: Final = word_set("openers.gestures")
MEASURES: Final = word_set("openers.measures")
FINDINGS: Final = word_set("openers.findings")
# what takes up the clause before it: …، [وهو ما] نفته الوزارة
THAT_WHICH: Final = (("وهو", "ما"), ("وهذا", "ما"), ("الامر", "الذي"), ("وهو", "الامر"), ("وهي", "التي"))
OF_WHAT: Final = ("ما", "مما", "بما", "لما", "عما", "فيما", "كما")  # what a clause tells of, alone or governed
ONE_OF: Final = ("احد", "احدي")  # [أحد] الباعة, [إحدى] الجامعات
WHO: Final = ("الذي", "التي", "الذين")
WHICH_ONE: Final = {"الذي": "m", "التي": "f"}  # of a relative clause about one
WHICH: Final = (*WHO, "اللتين", "اللذين", "اللواتي")
WHO_IS: Final = ("هو", "هي", "وهو", "وهي")  # what joins somebody to what they are
DONE: Final = ("تم", "تمت", "يتم", "تتم")  # before a verbal noun, a passive: [تم] إبلاغه بأن
TO_ME: Final = ("لي", "لنا")  # قال [لي] الطبيب إن
HOWEVER: Final = ("الا", "غير", "بيد")  # [غير] أنه, [إلا] أنها
WHEN: Final = ("حين", "حينما", "عندما")
MEANWHILE: Final = ("فيما", "بينما", "وفيما", "وبينما")  # [فيما] لم يكشف المدير
SOME_OF_THEM: Final = ("بعضهم", "بعضهن", "احدهم", "احداهن", "معظمهم", "اغلبهم", "جميعهم")  # whole by their pronoun
TAKING_PART: Final = "مشارك"  # a stem
AS_WELL: Final = ("كما", "وكما")  # [كما] أكد أن: the same person goes on, or another joins
