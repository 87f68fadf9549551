import os

from cryptography.fernet import Fernet


class DiaryCipher:
    def init_app(self, app):
        self._fernet = Fernet(os.environ["DIARY_KEY"].encode())
        app.extensions["diary_cipher"] = self

    def seal(self, text: str) -> bytes:
        return self._fernet.encrypt(text.encode())
