from .core import Backend
