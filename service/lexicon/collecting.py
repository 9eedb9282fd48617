"""The garbage collector at rest while much is built and nothing of it is garbage."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

_Parameters = ParamSpec("_Parameters")
_Built = TypeVar("_Built")


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let the garbage collector rest while many objects are made and no cycles of them.

    It goes through all that is there whenever so many more have been made, and each time for nothing: a fifth of the
    time in which the lexicon is built, half of that of a very long article, and of the import of the extractor, as it
    comes upon the tables of the tokenizer (``docs/performance.md``). So that it does not go through all at once when it
    is awake again, what was made counts as old then, as if it had. The collector is the whole process's; where two
    threads are inside, it is awake again when the first that came has left.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():  # what somebody has frozen stays so
            gc.freeze()
            gc.unfreeze()  # to the oldest, wherever it was before
        if collecting:
            gc.enable()


def without_collecting(build: Callable[_Parameters, _Built]) -> Callable[_Parameters, _Built]:
    """Let the garbage collector rest during a function."""

    @wraps(build)
    def built(*args: _Parameters.args, **kwargs: _Parameters.kwargs) -> _Built:
        collecting = gc.isenabled()  # as above, without the generator that a context manager is
        gc.disable()
        try:
            return build(*args, **kwargs)
        finally:
            if collecting:
                gc.enable()

    return built
