"""What goes in and out over HTTP."""

from schemas.answer import AnswerSchema
from schemas.article import ArticleSchema
from schemas.batch import BatchSchema, DocumentProblemSchema, ResultsSchema
from schemas.problem import ProblemSchema
from schemas.status import StatusSchema

__all__ = [
    "AnswerSchema",
    "ArticleSchema",
    "BatchSchema",
    "DocumentProblemSchema",
    "ProblemSchema",
    "ResultsSchema",
    "StatusSchema",
]
