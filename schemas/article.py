"""What a client sends: an article and what it wants to know of it."""

from typing import get_args

from marshmallow import Schema, ValidationError, fields, validate

from schemas.strict import StrictBoolean, StrictFloat
from service.attribution.model import QuoteType
from service.offsets import OFFSET_UNITS

QUOTE_TYPES = get_args(QuoteType)


def not_blank(text: str) -> None:
    """Raises ValidationError for a text of white space alone."""
    if not text.strip():
        raise ValidationError("The text is blank.")


class ArticleSchema(Schema):
    """An Arabic article, and options."""

    text = fields.String(
        required=True,
        validate=not_blank,
        metadata={
            "minLength": 1,
            "pattern": r"\S",
            "description": "The article, not blank. The longest that is taken is a setting: 200,000 code points.",
        },
    )
    id = fields.String(
        load_default=None, allow_none=True, metadata={"description": "Any name for the article; it is echoed."}
    )
    offset_unit = fields.String(
        load_default="codepoint",
        validate=validate.OneOf(list(OFFSET_UNITS)),
        metadata={"description": "The unit of every `start` and `end`: code points, or units of UTF-16 or UTF-8."},
    )
    types = fields.List(
        fields.String(validate=validate.OneOf(QUOTE_TYPES)),
        load_default=list(QUOTE_TYPES),
        validate=validate.Length(min=1),
        metadata={"description": "Leave out quotes of any other type."},
    )
    min_confidence = StrictFloat(
        load_default=0.0,
        validate=validate.Range(0, 1),
        metadata={"description": "Leave out quotes of less confidence."},
    )
    explain = StrictBoolean(load_default=False, metadata={"description": "Add `explanation` to each quote."})
