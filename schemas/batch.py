"""Many articles at once."""

from marshmallow import Schema, fields, validate

from schemas.problem import ProblemSchema

MOST_DOCUMENTS = 100


class BatchSchema(Schema):
    """Articles, each with options of its own; those of the query are for all that say nothing else."""

    documents = fields.List(
        fields.Raw(
            allow_none=True, metadata={"description": "An `Article`; anything else is answered with a problem."}
        ),
        required=True,
        validate=validate.Length(max=MOST_DOCUMENTS),
    )


class DocumentProblemSchema(Schema):
    """Why one document of many has no answer."""

    id = fields.String(required=True, allow_none=True, metadata={"description": "Null where it could not be read."})
    problem = fields.Nested(ProblemSchema, required=True)


class ResultsSchema(Schema):
    """What became of each document, in the order they came in: an `Answer` or a problem."""

    results = fields.List(fields.Raw(), required=True)
