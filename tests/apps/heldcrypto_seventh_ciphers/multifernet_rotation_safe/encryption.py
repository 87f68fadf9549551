import os

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

KEY_PREFIX = b"v2:"
KEY_ENV = "FIELD_KEYS"


class FieldCipher:
    def __init__(self, app=None):
        self._fernet = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        keys = os.environ[KEY_ENV].split(",")
        self._fernet = MultiFernet([Fernet(key.strip()) for key in keys])
        app.extensions["field_cipher"] = self
        app.cli.command("new-key")(lambda: print(Fernet.generate_key().decode()))

    def encrypt(self, text: str) -> bytes:
        return KEY_PREFIX + self._fernet.encrypt(text.encode())

    def decrypt(self, blob: bytes) -> str | None:
        try:
            return self._fernet.decrypt(blob.removeprefix(KEY_PREFIX)).decode()
        except InvalidToken:
            return None
