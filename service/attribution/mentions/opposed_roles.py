"""Roles whose bearers face each other and are never one: in court, in a talk, in offices of state, on the pitch."""

from typing import Final

_OPPOSED: Final = tuple(
    frozenset(sides.split())
    for sides in (
        "قاضي قاضيه قاض محامي محاميه محام متهم متهمه شاهد شاهده مدعي مدعيه ضابط مستشار",
        "مذيع مذيعه اعلامي اعلاميه صحفي صحفيه محاور محاوره فنان فنانه وزير وزيره",
        "رييس وزير وزيره سفير سفيره محافظ والي عامل معتمد معتمده ملك ملكه",
        "متحدث متحدثه ناطق ناطقه رييس رييسه وزير وزيره محافظ محافظه والي ملك ملكه",
        "نايب نايبه برلماني برلمانيه وزير وزيره",
        "مدرب لاعب حكم",
        "طبيب طبيبه مريض مريضه",
        "معلم معلمه مدرس مدرسه طالب طالبه تلميذ تلميذه",
        "سايق سايقه راكب راكبه شرطي شرطيه",
    )
)


def face_each_other(role: str, other: str) -> bool:
    """Whether two roles are those of people who face each other: قاضي and متهم, طبيب and مريض; by their stems."""
    return role != other and any(role in sides and other in sides for sides in _OPPOSED)
