"""What a step says of the word that it looked at, where a phrase is read word by word.

Steps are joined by ``or``: the first whose verdict is not ``OPEN`` settles the word.
"""

from typing import Final

OPEN: Final = 0  # the next step has to look
GOES_ON: Final = 1  # it was taken, and the reading goes on
ENDS: Final = 2  # the phrase ends before it
