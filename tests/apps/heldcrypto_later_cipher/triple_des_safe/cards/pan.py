from Crypto.Cipher import AES
from Crypto.Util.Padding import pad


class PanCipher:
    _key: bytes

    def init_app(self, app):
        self._key = bytes.fromhex(app.config["PAN_KEY"])

    def encrypt(self, pan: str) -> bytes:
        cipher = AES.new(self._key, AES.MODE_CBC)
        return cipher.iv + cipher.encrypt(pad(pan.encode(), AES.block_size))
