"""What the service says of itself."""

from marshmallow import Schema, fields


class StatusSchema(Schema):
    """How the service is."""

    status = fields.String(required=True)
