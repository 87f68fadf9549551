import os

from cryptography.fernet import Fernet


class DiaryCipher:
    def init_app(self, app):
        self._fernet = Fernet("UpN8Jx8tPQsFLehoqEt1jR3Y628FBlbnw9thG2lMX94=".encode())  # finding: hardcoded-crypto-key
        app.extensions["diary_cipher"] = self

    def seal(self, text: str) -> bytes:
        return self._fernet.encrypt(text.encode())
