"""What the service knows about Arabic: data files that a linguist can edit, and the code that reads them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_extensions import mypyc_attr
else:

    def mypyc_attr(**_: bool):
        """What the compiler is told of a class; to the interpreter it says nothing."""
        return lambda described: described


__all__ = ["mypyc_attr"]
