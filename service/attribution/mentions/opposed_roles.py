"""Roles whose bearers face each other and are never one: in court, in a talk, in offices of state, on the pitch."""

from typing import Final

from service.lexicon.word_sets import word_set

_OPPOSED: Final = (
    word_set("opposed_roles.court"),
    word_set("opposed_roles.state"),
    word_set("opposed_roles.office"),
    word_set("opposed_roles.parliament"),
    word_set("opposed_roles.pitch"),
    word_set("opposed_roles.hospital"),
    word_set("opposed_roles.school"),
    word_set("opposed_roles.road"),
    word_set("opposed_roles.team"),
    word_set("opposed_roles.work"),
)
INVOLVED: Final = word_set("opposed_roles.involved")
_SIDES: Final = (
    (word_set("opposed_roles.talk_hosts"), word_set("opposed_roles.talk_guests")),
    (word_set("opposed_roles.investigators"), INVOLVED),
)


def face_each_other(role: str, other: str) -> bool:
    """Whether two roles are those of people who face each other: قاضي and متهم, طبيب and مريض; by their stems.

    In a talk each of those who ask faces each of those who are asked, but no two of one side do: فنان and ممثل. So do
    those who investigate a case and those involved in it: عقيد and متهم.
    """
    if any((role in one and other in another) or (role in another and other in one) for one, another in _SIDES):
        return True
    return role != other and any(role in sides and other in sides for sides in _OPPOSED)
