"""How long the extractor takes to be ready, against importing the tokenizer alone."""

import os
import subprocess
import sys
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure, Scale

_TIMED = "from time import process_time; start = process_time(); {}; print(process_time() - start)"
_TOKENIZER = "import camel_tools.tokenizers.word"
_EXTRACTOR = "from service.attribution import extract; extract('قال الوزير إن «العمل مستمر».')"


def measure(articles: list[str], scale: Scale) -> list[Figure]:
    """Seconds in fresh interpreters, in turn, of importing the tokenizer alone and of making the extractor ready."""
    tokenizer, extractor = [], []
    with TemporaryDirectory() as bytecode:
        for statement in (_TOKENIZER, _EXTRACTOR):
            _seconds(statement, bytecode)  # compiles the modules, as an installation does
        for _ in range(scale.starts):
            tokenizer.append(_seconds(_TOKENIZER, bytecode))
            extractor.append(_seconds(_EXTRACTOR, bytecode))
    details = {"tokenizer_seconds": median(tokenizer), "extractor_seconds": median(extractor)}
    return [
        Figure(
            name="import of service.attribution, lexicon ready, against camel_tools.tokenizers.word",
            value=median(extractor) / median(tokenizer), limit="at most", bound=1.25, details=details,
        )
    ]  # fmt: skip


def _seconds(statement: str, bytecode: str) -> float:
    environment = os.environ | {"PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
    return float(subprocess.check_output([sys.executable, "-c", _TIMED.format(statement)], env=environment))
