"""Words that decide whether a complementizer opens the content of a cue."""

from typing import Final

from service.lexicon.folding import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


# «أن» after these belongs to them: بعد أن، من الضروري أن، أهمية أن
NO_CLAUSE_AFTER: Final = _words(
    "بعد قبل دون منذ إلا غير كما يمكن يجب ينبغي بد لابد شأن حين رغم مع بما لو حتى كي بيد سوى لولا عدا "
    "أهمية ضرورة إمكانية احتمال احتمالية رغبة فكرة حقيقة شرط شريطة خشية مخافة أمل سبق يبدو يكفي يصعب يتوقع المقرر "
    "المتوقع المرجح الممكن الضروري المفترض المحتمل الواضح المؤكد الطبيعي المهم الصعب المستحيل الأفضل اللافت المعروف "
    "المنتظر المؤمل الأرجح الغريب بمجرد باعتبار بحيث بشرط لدرجة ذلك بل يستطيع يريد يحاول يود نود نريد "
    "خصوصا خاصة سيما لاسيما إما أجل بجانب جانب شأنها شأنه الحقيقة الواقع السبب المشكلة الأمر المفروض الصعوبة علما حيث "
    "مفاده مفادها فحواه فحواها المؤسف اللازم الواجب الأكيد تصادف صادف اتضح ثبت يعني تعني كيف"
)
# قال takes إن; these take أن, so a إن after them belongs to another cue.
MARKED_ONLY: Final = frozenset("أعلن اعتبر رأى توقع اعتقد كشف طالب".split())
# These are said of a speaker who goes on, even where nothing announces the clause.
SPEAKS_BARE: Final = frozenset("أضاف تابع قال أردف زاد".split())
# A clause of somebody's own words begins with these, even where nothing announces it: قال المدرب لقد لعبنا.
OPENS_SPEECH: Final = _words("لقد نحن أنا يا اللهم إنما لن لم لا لسنا لست ليس ليست سوف كنا كنت نعم لو هل")
# And a question with these, after a verb of asking.
ASKS: Final = _words("هل ماذا لماذا كيف متى أين من كم أي أليس عما إذا")
# What the preposition of these governs is what they answer or feel, not what they say: علق على الحادث «…».
REPLIES: Final = frozenset("رد علق عقب أجاب سأل تساءل استفسر".split())
ANSWERS: Final = REPLIES | {"تحدث", "سجل", "أعرب", "عبر"}

# prepositions that carry their complement
WITH_PRONOUNS: Final = frozenset(
    "به بها بهم له لها لهم فيه فيها فيهم عنه عنها عنهم منه منها منهم اليه اليها اليهم عليه عليها عليهم "
    "لديه لديها لديهم معه معها معهم "
    "لي لنا".split()
)
# What things go by rather than who says them: وفق القانون، بحسب الحاجة.
MEASURES: Final = _words(
    "عدد أعداد نظام أنظمة برنامج قانون قوانين مجموع كل قائمة جدول جداول خطة خطط قدر قدرة قدرات حجم نوع أنواع قوة معيار "
    "معايير شرط شروط حاجة حاجات احتياج احتياجات مقتضى مقتضيات منطق لائحة لوائح ضابط ضوابط قاعدة قواعد أصول عادة عادات "
    "تقليد تقاليد عرف أعراف ظرف ظروف حالة سعر أسعار سوق طريقة مزاج هوى رغبة رغبات مبدأ مبادئ تسلسل ترتيب درجة مستوى "
    "مقاس توقيت أحكام إجراءات آلية أهمية أولوية أولويات موسم مساحة وزن طول عمر سن جنس صنف فئة موقف كمية قيمة تكلفة "
    "إمكانية إمكانيات إمكانات متطلبات مواصفات تخصص كفاءة مصلحة مصالح جهد جهود بند بنود مادة "
    "مراقبة قطاع قطاعات جهات منطقة مناطق محافظات ولايات مدن بلدان "
    "توجيه توجيهات تعليمات أوامر مبادرة مبادرات رؤية رؤى سياسة سياسات استراتيجية استراتيجيات منهج مناهج منهجية نهج "
    "نموذج نماذج بروتوكول بروتوكولات عقد عقود ميزانية أجندة نمط أنماط مخطط مخططات نسبة نسب معدل معدلات"
)
# What tells rather than rules, so that it is a source even where no comma parts it: وفقا لبيانات الوزارة.
FINDINGS: Final = _words("تقرير تقارير دراسة دراسات بيانات إحصاء إحصاءات إحصائية إحصائيات استطلاع استطلاعات تقديرات")
