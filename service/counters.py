"""Counters that the worker processes of one service share, without a lock between them.

A page of anonymous memory, mapped before the workers fork, holds one row for each worker. A worker writes only its own
row and anyone adds the rows up, so no worker waits for another, a killed one corrupts nothing, and what it had counted
stays: its successor counts on in the same row.
"""

import mmap
import struct
from collections import Counter
from collections.abc import Iterable
from threading import Lock

# A row is a list of entries: a value, then the key's length and its UTF-8. The key is written last, so that a reader
# never meets one without its value.
_ENTRY = 256
_VALUE = struct.Struct("d")
_LENGTH = struct.Struct("H")
_KEY_AT = _VALUE.size + _LENGTH.size
_LONGEST_KEY = _ENTRY - _KEY_AT

ROWS = 256
ENTRIES = 1024

Key = tuple[str, ...]


class SharedCounters:
    """Numbers that only grow, by key: a tuple of strings without tabs."""

    def __init__(self, rows: int = ROWS, entries: int = ENTRIES) -> None:
        self._rows, self._entries = rows, entries
        # Memory that nobody has written yet takes no room, so the rows that are never used cost nothing.
        self._memory = mmap.mmap(-1, rows * entries * _ENTRY)
        self._lock = Lock()
        self._row = 0
        self._places: dict[Key, int] = {}

    def use_row(self, row: int) -> None:
        """Count in that row from now on, after what it holds. For a worker, right after the fork.

        Raises IndexError where there is no such row.
        """
        if not 0 <= row < self._rows:
            raise IndexError(f"there are {self._rows} rows, none is number {row}")
        self._lock = Lock()  # the parent's may have been held at the moment of the fork
        self._row = row
        self._places = dict(self._keys(row))

    def add(self, *amounts: tuple[Key, float]) -> None:
        """Add each amount to the number of its key. A new key beyond what a row holds is left out."""
        with self._lock:
            for key, amount in amounts:
                place = self._places.get(key)
                if place is None:
                    place = self._new_place(key)
                if place is not None:
                    (value,) = _VALUE.unpack_from(self._memory, place)
                    _VALUE.pack_into(self._memory, place, value + amount)

    def totals(self) -> dict[Key, float]:
        """Every number, over all workers."""
        totals: Counter[Key] = Counter()
        for row in range(self._rows):
            for key, place in self._keys(row):
                totals[key] += _VALUE.unpack_from(self._memory, place)[0]
        return dict(totals)

    def _keys(self, row: int) -> Iterable[tuple[Key, int]]:
        start = row * self._entries * _ENTRY
        for place in range(start, start + self._entries * _ENTRY, _ENTRY):
            (length,) = _LENGTH.unpack_from(self._memory, place + _VALUE.size)
            if not length:
                return
            key = self._memory[place + _KEY_AT : place + _KEY_AT + length].decode()
            yield tuple(key.split("\t")), place

    def _new_place(self, key: Key) -> int | None:
        encoded = "\t".join(key).encode()
        if len(self._places) >= self._entries or len(encoded) > _LONGEST_KEY:
            return None
        place = (self._row * self._entries + len(self._places)) * _ENTRY
        _VALUE.pack_into(self._memory, place, 0.0)
        self._memory[place + _KEY_AT : place + _KEY_AT + len(encoded)] = encoded
        _LENGTH.pack_into(self._memory, place + _VALUE.size, len(encoded))
        self._places[key] = place
        return place


def free_row(taken: Iterable[int]) -> int:
    """The lowest row that no living worker counts in."""
    rows = set(taken)
    return next(row for row in range(len(rows) + 1) if row not in rows)
