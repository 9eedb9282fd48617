"""How the time for a text grows with its length."""

import math
import time
from collections.abc import Callable

from service.attribution import extract
from torture.texts import PIECES, statement

# What stands again and again in the longest texts. Each once sent some program of this kind into quadratic time.
REPEATED = {
    **{f"{len(piece)} code points, U+{ord(piece[0]):04X} first": piece for piece in PIECES},
    "an opening mark before each word": "«كلمة ",
    "a closing mark after each word": "كلمة» ",
    "a straight mark before each word": '"كلمة ',
    "a cue and an opening mark": "قال: «",
    "a cue without an end": "وأضاف أن ",
    "a name without an end": "سلمى ",
    "a name among commas": "سلمى الجابري، ",
    "a role without an end": "مدير بلدية ",
    "a word without an end": "ا",
    "a line for each letter": "ا\n",
    "a sentence for each letter": "ا. ",
    "a quote in each paragraph": "وقالت سلمى الجابري: «العمل مستمر».\n\n",
    "a quote in each sentence": "وأضاف أن العمل مستمر. ",
    "a paragraph that goes on with the quotation": "«العمل مستمر\n\n",
    "a source phrase for each word": "بحسب المدير ",
    "an ordinary paragraph": statement(7) + "\n\n",
}


Text = Callable[[int], str]


def repeat(piece: str) -> Text:
    """Texts of any length in which the piece stands again and again."""
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def of_speakers(length: int) -> str:
    """Many speakers, each with a name of its own and a quote."""
    letters = "بتجدرسشعفقكلمن"
    names = ["".join(letters[number // 14**place % 14] for place in range(4)) for number in range(length // 50 + 1)]
    return "".join(f"وقال خالد ال{name}: «العمل مستمر {name}».\n\n" for name in names)[:length]


def exponent(text: Text, length: int) -> float:
    """The power of the length that the time grows with, from ``length`` to four times that: 2 is quadratic."""
    short, long = text(length), text(4 * length)
    times = [(_seconds(short), _seconds(long)) for _ in range(3)]
    short_time, long_time = (min(each) for each in zip(*times, strict=True))
    return math.log(long_time / short_time, 4)


def _seconds(text: str) -> float:
    began = time.thread_time()
    extract(text)
    return time.thread_time() - began
