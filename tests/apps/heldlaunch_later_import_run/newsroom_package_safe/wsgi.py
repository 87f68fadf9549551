from newsroom.server import app as application

__all__ = ["application"]
