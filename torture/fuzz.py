"""``make fuzz``: inputs led by the coverage of the service's own code (atheris, libFuzzer), until one breaks a promise.

They are shared out to two copies of the service. The one that leads is instrumented, which makes it three times as
slow; the other is not, and must give the same answers though it read other inputs in another order.

Options are libFuzzer's: ``-runs=N``, ``-max_total_time=SECONDS``, a folder to keep what leads further, a file that
broke it to see it again.
"""

import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import atheris
from atheris.import_hook import HookManager

from torture.server import ROOT
from torture.texts import LETTERS, article, as_bytes

Importing = AbstractContextManager[Any]
Answer = Callable[[bytes], Any]

PACKAGES = ("service", "schemas")
MEDIA_TYPES = ("application/json", "text/plain", "application/x-ndjson", "text/html")
PATHS = ("/v1/quotes", "/v1/quotes/batch")
ACCEPT = ("*/*", "application/json", "application/ld+json", "application/tei+xml", "text/csv")
TURNS_OF_HTTP = 16
LONGEST = 80
LONGEST_SECONDS = 0.5
TURNS_OF_LEADING = 4
TURNED_ROUND = 16
CASES_AN_INPUT = 16
CASES_A_REQUEST = 64

# Words that are spelled out for the fuzzer. The longest lists are of names, and one is much like another.
WORD = re.compile(f"[{LETTERS}]{{2,}}")
LEFT_OUT = {"common_words", "given_names", "family_names", "places"}


def leading() -> Answer:
    """A copy of the service whose coverage leads the fuzzer.

    What the extractor compares are positions in the text, which tell the fuzzer nothing and take a third of its time:
    of the extractor it sees the branches alone, of the other code the comparisons, too.
    """
    branches = HookManager(set(PACKAGES), set(), enable_loader_override=True, trace_dataflow=False)
    return copy(branches, atheris.instrument_imports(include=PACKAGES))


def copy(extractor: Importing, other_code: Importing) -> Answer:
    """A copy of the service with a memory of its own, imported in these contexts, as what it makes of an input.

    The first byte of an input chooses the extractor or, one time in 16, HTTP. Raises AssertionError where a promise
    is broken, and whatever the service raises.
    """
    for name in [name for name in sys.modules if name.partition(".")[0] in PACKAGES]:
        del sys.modules[name]
    with extractor:
        from service.attribution import extract
    with other_code:
        from service.app import create_app
        from service.settings import Settings
    from torture import invariants

    client = create_app(Settings(log_level="error")).test_client()

    def of_http(kind: int, body: bytes) -> tuple[int, bytes]:
        response = client.post(
            PATHS[kind % len(PATHS)],
            data=body if kind % 3 else json.dumps({"text": article(body), "explain": True}),
            content_type=MEDIA_TYPES[kind // 2 % len(MEDIA_TYPES)],
            headers={"Accept": ACCEPT[kind // 8 % len(ACCEPT)]},
            buffered=True,
        )
        assert response.status_code < 500, response.status_code
        return response.status_code, response.data

    def of_extractor(text: str) -> str:
        found = extract(text)
        invariants.check(text, found)
        return repr(found)

    def answer(data: bytes) -> Any:
        if data[:1] and data[0] % TURNS_OF_HTTP == 0:
            return of_http(data[1] if data[1:] else 0, data[2:])
        return of_extractor(article(data[1:]))

    return answer


def share(leading: Answer, following: Answer, first: int) -> Callable[[bytes], None]:
    """What is done with an input, where the two copies share the work.

    ``leading`` takes the ``first`` ones, from which the fuzzer learns what there is, and later one in four. What it
    has taken ``following`` answers, too, with others and the latest of them first; the rest that copy takes alone.
    """
    led: list[tuple[bytes, Any]] = []
    number = 0

    def run(data: bytes) -> None:
        nonlocal number
        number += 1
        leads = number <= first or number % TURNS_OF_LEADING == 0
        began = time.thread_time()
        answer = (leading if leads else following)(data)
        if time.thread_time() - began > LONGEST_SECONDS:
            _assert_soon(following, data)
        if leads:
            led.append((data, answer))
        if len(led) == TURNED_ROUND:
            while led:
                earlier, answer = led.pop()
                assert following(earlier) == answer, f"{earlier!r} is answered otherwise after other texts"

    return run


def _assert_soon(answer: Answer, data: bytes) -> None:
    """Raises AssertionError where each of three times takes too long: once, it may have been the machine."""
    times = []
    for _ in range(3):
        began = time.thread_time()
        answer(data)
        times.append(time.thread_time() - began)
    assert min(times) < LONGEST_SECONDS, f"it took {min(times)} s"


def seeds() -> list[bytes]:
    """One case of the tests in 16 as inputs, so that the fuzzer begins with what makes sense; fewer for HTTP.

    Each of these inputs is answered by the slow copy, and what HTTP does with a text is the same for all.
    """
    texts = [
        case["text"]
        for file in sorted((ROOT / "tests" / "cases").glob("*.json"))
        for case in json.loads(file.read_text(encoding="utf-8"))
    ]
    begun = [b"\1" + as_bytes(text) for text in texts[::CASES_AN_INPUT]]
    return begun + [b"\0\0" + as_bytes(text) for text in texts[::CASES_A_REQUEST]]


def words() -> set[str]:
    """Words of the lexicon, so that the fuzzer need not find out how they are spelled."""
    files = [file for file in (ROOT / "service" / "lexicon" / "data").glob("*.tsv") if file.stem not in LEFT_OUT]
    return {word for file in files for word in WORD.findall(file.read_text(encoding="utf-8"))}


def dictionary(words: Iterable[str]) -> str:
    """The words as libFuzzer's dictionary."""
    return "".join('"' + "".join(f"\\x{byte:02X}" for byte in as_bytes(word)) + '"\n' for word in sorted(words))


def main(*options: str) -> None:
    """Run. Ends the process, with another status than 0 where an input broke a promise."""
    with tempfile.TemporaryDirectory() as folder:
        corpus, known = Path(folder) / "corpus", Path(folder) / "words"
        corpus.mkdir()
        for number, seed in enumerate(seeds()):
            (corpus / str(number)).write_bytes(seed)
        kept = [folder for folder in map(Path, options) if folder.is_dir()]
        first = sum(len(list(each.iterdir())) for each in (corpus, *kept))
        known.write_text(dictionary(words()), encoding="ascii")
        begin_with = [] if any(Path(option).is_file() for option in options) else [str(corpus)]
        defaults = [f"-max_len={LONGEST}", "-timeout=20", f"-dict={known}"]
        following = copy(nullcontext(), nullcontext())
        atheris.Setup([sys.argv[0], *defaults, *options, *begin_with], share(leading(), following, first))
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
