from .server import server
