"""Whether a character costs more in a long text than in a short one."""

from time import process_time

from benchmarks.adversarial import KINDS
from benchmarks.figures import Figure, Scale
from service.attribution import extract

_HOPELESS = 4  # a kind that is this much slower on the way to the full length is not measured any further
_STEPS = (10, 1)


def measure(articles: list[str], scale: Scale) -> list[Figure]:
    """Time per character of one long text against that of its own pieces, each as long as the short text."""
    news = "\n".join(articles)
    news = (news * (scale.long_text // len(news) + 1))[: scale.long_text]
    texts = {"news": news} | {name: make(scale.long_text) for name, make in KINDS.items()}
    return [_grows(name, text, scale) for name, text in texts.items()]


def _grows(name: str, text: str, scale: Scale) -> Figure:
    growth, length = 0.0, 0
    for step in _STEPS:
        length = max(scale.long_text // step, scale.short_text)
        growth, short = _growth(text[:length], scale.short_text, 1 if step > 1 else scale.rounds)
        if growth > _HOPELESS:
            break
    details = {"characters": length, "microseconds_a_character_when_short": short}
    shown = f"time per character, long against short: {name}"
    return Figure(name=shown, value=growth, limit="at most", bound=1.3, details=details)


def _growth(text: str, short_text: int, times: int) -> tuple[float, float]:
    """How much longer the whole takes than its pieces, and microseconds per character of the pieces."""
    pieces = [text[at : at + short_text] for at in range(0, len(text), short_text)]
    for piece in pieces:
        extract(piece)
    rounds = [(_seconds([text]), _seconds(pieces)) for _ in range(times)]
    whole, apart = (min(seconds) for seconds in zip(*rounds, strict=True))
    return whole / apart, 1e6 * apart / len(text)


def _seconds(texts: list[str]) -> float:
    start = process_time()
    for text in texts:
        extract(text)
    return process_time() - start
