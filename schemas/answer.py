"""What the service answers: the quotes of an article and their speakers."""

from typing import get_args

from marshmallow import Schema, fields, validate

from schemas.article import QUOTE_TYPES
from schemas.strict import StrictFloat, StrictInteger
from service.attribution.model import CUE_CLASSES, Gender, Kind
from service.offsets import OFFSET_UNITS


class SpanSchema(Schema):
    """A stretch of the article, half-open: `text` is the article from `start` up to, not including, `end`."""

    text = fields.String(required=True, metadata={"description": "The words, exactly as they were sent."})
    start = StrictInteger(required=True, validate=validate.Range(min=0))
    end = StrictInteger(required=True, validate=validate.Range(min=0))


class CueSchema(SpanSchema):
    """The words that report: a verb, participle, noun or source phrase."""

    lemma = fields.String(required=True, metadata={"description": "The cue's dictionary form."})
    class_ = fields.String(
        required=True,
        data_key="class",
        validate=validate.OneOf(CUE_CLASSES),
        metadata={"description": "What kind of report it is."},
    )


class EvidenceSchema(SpanSchema):
    """A stretch that a decision rests on."""

    label = fields.String(required=True, metadata={"description": "What the stretch was taken for."})


class CandidateSchema(Schema):
    """A speaker that was considered and lost."""

    name = fields.String(required=True)
    reason = fields.String(required=True)


class ExplanationSchema(Schema):
    """Why a quote was taken and given to its speaker."""

    sieve = fields.String(required=True, metadata={"description": "The rule that decided."})
    evidence = fields.List(fields.Nested(EvidenceSchema), required=True)
    candidates = fields.List(fields.Nested(CandidateSchema), required=True)


class QuoteSchema(Schema):
    """One content under one cue."""

    id = fields.String(required=True)
    type = fields.String(required=True, validate=validate.OneOf(QUOTE_TYPES))
    content = fields.Nested(
        SpanSchema, required=True, metadata={"description": "What was said, without the outer quotation marks."}
    )
    cue = fields.Nested(
        CueSchema,
        required=True,
        allow_none=True,
        metadata={"description": "Null where no word reports: a pull quote, a headline's colon."},
    )
    source = fields.Nested(
        SpanSchema,
        required=True,
        allow_none=True,
        metadata={"description": "The words that name who speaks; null where they are only implied."},
    )
    speaker = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "The `id` of the speaker; null where the article does not tell."},
    )
    confidence = StrictFloat(
        required=True,
        validate=validate.Range(0, 1),
        metadata={"description": "The probability that content and speaker are both right."},
    )
    explanation = fields.Nested(ExplanationSchema, metadata={"description": "Only where `explain` is true."})


class AffiliationSchema(Schema):
    """A role, and the organization that it is held in."""

    role = fields.String(required=True, allow_none=True)
    organization = fields.String(required=True, allow_none=True)
    start = StrictInteger(required=True, validate=validate.Range(min=0))
    end = StrictInteger(required=True, validate=validate.Range(min=0))


class SpeakerSchema(Schema):
    """Whoever is behind one or more quotes, under every name that the article uses."""

    id = fields.String(required=True)
    name = fields.String(required=True, metadata={"description": "The fullest bare name in the article."})
    names = fields.List(fields.String(), required=True, metadata={"description": "Every name in the article."})
    kind = fields.String(required=True, validate=validate.OneOf(get_args(Kind)))
    gender = fields.String(required=True, allow_none=True, validate=validate.OneOf(get_args(Gender)))
    affiliations = fields.List(fields.Nested(AffiliationSchema), required=True)
    mentions = fields.List(fields.Nested(SpanSchema), required=True)
    quotes = fields.List(fields.String(), required=True, metadata={"description": "The `id` of each quote."})


class AnswerSchema(Schema):
    """The quotes of an article, in order, and who said them."""

    id = fields.String(required=True, allow_none=True)
    offset_unit = fields.String(required=True, validate=validate.OneOf(list(OFFSET_UNITS)))
    quotes = fields.List(fields.Nested(QuoteSchema), required=True)
    speakers = fields.List(fields.Nested(SpeakerSchema), required=True)
