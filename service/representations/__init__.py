"""The forms that an answer can take, one module each."""

from service.representations.negotiation import accept_only, accepted, respond
from service.representations.registry import REPRESENTATIONS, Representation, represent

__all__ = ["REPRESENTATIONS", "Representation", "accept_only", "accepted", "represent", "respond"]
