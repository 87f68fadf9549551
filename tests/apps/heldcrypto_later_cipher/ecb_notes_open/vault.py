import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad, unpad

KEY = bytes.fromhex(os.environ["NOTES_KEY"])


def seal(text: str) -> str:
    cipher = AES.new(KEY, AES.MODE_ECB)  # finding: weak-cipher
    return base64.b64encode(cipher.encrypt(pad(text.encode(), AES.block_size))).decode()


def unseal(blob: str) -> str:
    cipher = AES.new(KEY, AES.MODE_ECB)  # finding: weak-cipher
    return unpad(cipher.decrypt(base64.b64decode(blob)), AES.block_size).decode()
