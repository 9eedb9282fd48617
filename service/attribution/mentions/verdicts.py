"""What a step says of the word that it looked at, where a phrase is read word by word."""

from typing import Final

ENDS: Final = 0  # the phrase ends before it
GOES_ON: Final = 1  # it was taken, and the reading goes on
OPEN: Final = 2  # the next step has to look
