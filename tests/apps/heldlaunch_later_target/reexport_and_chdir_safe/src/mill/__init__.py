from .web import dash_app

server = dash_app.server

__all__ = ["server"]
