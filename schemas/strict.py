"""Fields that take a JSON value of their own type and no other: ``"true"`` is no boolean, ``"0.5"`` no number."""

from typing import Any

from marshmallow import fields


class StrictBoolean(fields.Boolean):
    """``true`` or ``false``."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class StrictFloat(fields.Float):
    """A number, finite."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> float:
        if isinstance(value, (bool, str)):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, attr, data, **kwargs)


class StrictInteger(fields.Integer):
    """A whole number."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strict=True, **kwargs)
