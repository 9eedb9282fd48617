"""What the service answers where it cannot do what was asked."""

from marshmallow import Schema, fields

from schemas.strict import StrictInteger


class ProblemErrorSchema(Schema):
    """One thing that is wrong, and where."""

    pointer = fields.String(required=True, metadata={"description": "A JSON pointer into what was sent."})
    detail = fields.String(required=True)


class ProblemSchema(Schema):
    """A problem document (RFC 9457)."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = StrictInteger(required=True)
    detail = fields.String(required=True)
    errors = fields.List(fields.Nested(ProblemErrorSchema))
