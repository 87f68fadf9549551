import os

from flask import current_app
from werkzeug.utils import safe_join


class LocalStorage:
    @property
    def root(self) -> str:
        return current_app.config["FILES_ROOT"]

    def path_for(self, key: str) -> str:
        return os.path.join(self.root, os.path.normpath(key))

    def remove(self, key: str) -> None:
        os.remove(self.path_for(key))  # finding: path-traversal
