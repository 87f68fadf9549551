from .web import make_app, serve
