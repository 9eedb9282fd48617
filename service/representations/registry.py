"""Every representation, by the short name that the command line knows it by."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from service.attribution import Extraction
from service.problems import Invalid
from service.rendering import Document, render
from service.representations import csv, json, json_ld, tei


@dataclass(frozen=True, slots=True)
class Representation:
    """One form of an answer.

    ``write`` makes it of the answer and its text. ``offset_units`` are those it can be counted in; where there are
    none it has no offsets, and its answer is rendered in code points.
    """

    content_type: str
    write: Callable[[Document, str], str]
    offset_units: tuple[str, ...] = ()

    @property
    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.content_type.partition(";")[0]


ALL_UNITS = ("codepoint", "utf16", "utf8")

# The first is what a client gets that does not say what it accepts.
REPRESENTATIONS = {
    "json": Representation("application/json", json.write, ALL_UNITS),
    # A Web Annotation's positions are in code points by its definition.
    "jsonld": Representation("application/ld+json", json_ld.write, ("codepoint",)),
    "tei": Representation("application/tei+xml", tei.write),
    "csv": Representation("text/csv; charset=utf-8; header=present", csv.write, ALL_UNITS),
}


def represent(representation: Representation, extraction: Extraction, article: dict[str, Any]) -> str:
    """An extraction in that form, by the article's options.

    Raises Invalid where the representation does not count in the unit that is asked for.
    """
    units = representation.offset_units
    if units and article["offset_unit"] not in units:
        detail = f"{representation.media_type} counts in {', '.join(units)}."
        raise Invalid([("/offset_unit", detail)])
    unit = article["offset_unit"] if units else "codepoint"
    return representation.write(render(extraction, **(article | {"offset_unit": unit})), article["text"])
