from Crypto.Cipher import DES3
from Crypto.Util.Padding import pad


class PanCipher:
    _key: bytes

    def init_app(self, app):
        self._key = bytes.fromhex(app.config["PAN_KEY"])

    def encrypt(self, pan: str) -> bytes:
        cipher = DES3.new(self._key, DES3.MODE_CBC)  # finding: weak-cipher
        return cipher.iv + cipher.encrypt(pad(pan.encode(), DES3.block_size))
