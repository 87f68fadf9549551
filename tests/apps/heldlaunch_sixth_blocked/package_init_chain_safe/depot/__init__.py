from depot.factory import create_app
from depot.local import app

__all__ = ["app", "create_app"]
