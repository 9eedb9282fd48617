"""How good the answers are: gold records in, figures out. Nothing here is needed to run the service."""

from service.evaluation.comparison import Comparison, Miss, compare
from service.evaluation.records import Article, Attribution, Entity, article_of, read_articles

__all__ = ["Article", "Attribution", "Comparison", "Entity", "Miss", "article_of", "compare", "read_articles"]
