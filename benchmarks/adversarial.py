"""Texts that nobody writes, of several kinds and any length: none may cost more a character for being long."""

from collections.abc import Callable
from itertools import cycle, islice

_UNITS = {
    "only quotation marks": '"',
    "only quotation marks, opening": "«",
    "only quotation marks, apart": "« » ",
    "alternating marks": '«"»“”',
    "alternating marks with words": '« كلمة " كلمة ',
    "only cues": "قال ",
    "only cues with a colon": "قال: ",
    "only cues with a clause": "قال الوزير إن العمل مستمر ",
    "only source phrases": "وفقا لـ ",
    "only brackets": "(",
    "only brackets, doubled": "(( ",
    "only brackets with words": "( كلمة ",
    "one endless word": "كلمة",
    "one endless word of digits": "1",
    "no full stop": "قال محمد علي كلمة ثم كلمة، وأضاف أن العمل مستمر، ",
    "only full stops": ".",
    "only commas": "كلمة، ",
    "only lines": "كلمة\n",
    "only wrapped lines": "قال محمد علي إن العمل مستمر، وأضاف\nأن الخدمة متوفرة في كل مكان وزمان\n",
    "only names": "محمد علي حسن ",
    "one sentence again and again": "قال محمد علي «العمل مستمر غدا هنا». ",
    "cues in open marks": "« قال الوزير إن ",
    "marks across lines": "«العمل مستمر غدا\n",
}


def _repeated(unit: str, length: int) -> str:
    return "".join(islice(cycle(unit), length))


def _ever_new_speakers(length: int) -> str:
    letters = "بتجحدرسصعفقكلمنه"
    sentences: list[str] = []
    total = 0
    while total < length:
        number = len(sentences)
        name = "".join(letters[number // 16**place % 16] for place in range(4)) + "ان"
        sentences.append(f"وقال الدكتور {name} إن العمل مستمر. ")
        total += len(sentences[-1])
    return "".join(sentences)[:length]


KINDS: dict[str, Callable[[int], str]] = {
    name: (lambda length, unit=unit: _repeated(unit, length)) for name, unit in _UNITS.items()
} | {"ever new speakers": _ever_new_speakers}
"""The kinds by name: each makes a text of a given length in characters."""
