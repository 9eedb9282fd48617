"""Words that decide whether a complementizer opens the content of a cue."""

from service.lexicon.folding import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


# «أن» after these belongs to them: بعد أن، من الضروري أن، أهمية أن
NO_CLAUSE_AFTER = _words(
    "بعد قبل دون منذ إلا غير كما يمكن يجب ينبغي بد لابد شأن حين رغم مع بما لو حتى كي بيد سوى لولا عدا "
    "أهمية ضرورة إمكانية احتمال احتمالية رغبة فكرة حقيقة شرط شريطة خشية مخافة أمل سبق يبدو يكفي يصعب يتوقع المقرر "
    "المتوقع المرجح الممكن الضروري المفترض المحتمل الواضح المؤكد الطبيعي المهم الصعب المستحيل الأفضل اللافت المعروف "
    "المنتظر المؤمل الأرجح الغريب بمجرد باعتبار بحيث بشرط لدرجة ذلك بل يستطيع يريد يحاول يود نود نريد "
    "خصوصا خاصة سيما لاسيما إما أجل بجانب جانب شأنها شأنه الحقيقة الواقع السبب المشكلة المفروض الصعوبة علما حيث مفاده "
    "مفادها فحواه فحواها المؤسف اللازم الواجب الأكيد تصادف صادف اتضح ثبت يعني تعني"
)
# قال takes إن; these take أن, so a إن after them belongs to another cue.
MARKED_ONLY = frozenset("أعلن اعتبر رأى توقع اعتقد كشف طالب".split())
# These are said of a speaker who goes on, even where nothing announces the clause.
SPEAKS_BARE = frozenset("أضاف تابع قال أردف زاد".split())
# What the preposition of these governs is what they answer or feel, not what they say: علق على الحادث «…».
ANSWERS = frozenset("رد علق عقب أجاب سأل تساءل استفسر سجل أعرب عبر تحدث".split())

# prepositions that carry their complement
WITH_PRONOUNS = frozenset(
    "به بها بهم له لها لهم فيه فيها فيهم عنه عنها عنهم منه منها منهم اليه اليها عليه عليها لديه لديها معه معها "
    "لي لنا".split()
)
