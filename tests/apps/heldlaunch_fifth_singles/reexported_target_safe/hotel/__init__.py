from .app import flask_app as application

__all__ = ["application"]
