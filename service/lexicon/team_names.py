"""What teams are called besides their names: the blue of Kuwait, the Pharaohs of Egypt."""

from typing import Final

from service.lexicon.entries import rows
from service.lexicon.folding import fold
from service.lexicon.once import Once


def teams_called(nickname: tuple[str, ...]) -> tuple[str, ...]:
    """The countries and clubs whose teams have a nickname.

    Args:
        nickname: its folded words without the article: ``("ازرق",)``.

    Returns:
        Their folded names without the article; empty where it is no listed nickname.
    """
    return _TEAMS.get().get(nickname, ())


def _listed() -> dict[tuple[str, ...], tuple[str, ...]]:
    return {
        tuple(_bare(word) for word in nickname.split()): tuple(_bare(team) for team in teams.split(","))
        for nickname, teams in (row[:2] for row in rows("team_names.tsv"))
    }


def _bare(word: str) -> str:
    return fold(word).removeprefix("ال")


_TEAMS: Final = Once(_listed)
