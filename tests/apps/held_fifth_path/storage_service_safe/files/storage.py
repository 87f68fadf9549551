import os

from flask import current_app
from werkzeug.utils import safe_join


class LocalStorage:
    @property
    def root(self) -> str:
        return current_app.config["FILES_ROOT"]

    def path_for(self, key: str) -> str:
        path = safe_join(self.root, key)
        if path is None:
            raise FileNotFoundError(key)
        return path

    def remove(self, key: str) -> None:
        os.remove(self.path_for(key))
