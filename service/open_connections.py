"""How many connections each worker process of one service holds, so that a new one goes to who holds the fewest.

The kernel hands a connection to whichever worker comes first, and a worker that has just woken comes first again and
again: of eight connections that stay open one worker may get seven, and serve them alone while another CPU is idle.
"""

import mmap
import struct
from typing import Final

from service.counters import ROWS

_COUNT: Final = struct.Struct("=i")
_NOBODY: Final = -1  # in the row of a worker that is gone, or that takes no more connections


class OpenConnections:
    """A page of anonymous memory, mapped before the workers fork; each writes its own row and reads all."""

    def __init__(self, rows: int = ROWS) -> None:
        self._rows = rows
        self._memory = mmap.mmap(-1, rows * _COUNT.size)
        for row in range(rows):
            self.leave(row)

    def tell(self, row: int, count: int) -> None:
        """Say how many connections the worker of a row holds."""
        _COUNT.pack_into(self._memory, row * _COUNT.size, count)

    def leave(self, row: int) -> None:
        """Say that no worker of this row takes connections."""
        self.tell(row, _NOBODY)

    def fewest(self) -> int:
        """The smallest number of connections that a worker holds, 0 where there is no worker."""
        counts = (count for (count,) in _COUNT.iter_unpack(self._memory[:]))
        return min((count for count in counts if count != _NOBODY), default=0)
