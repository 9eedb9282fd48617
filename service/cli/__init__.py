"""The command ``quotes``: extract, serve, evaluate."""

from service.cli.command import main

__all__ = ["main"]
