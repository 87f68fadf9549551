"""Hotel booking service."""
from .core import application as app

__all__ = ["app"]
