import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad, unpad

KEY = bytes.fromhex(os.environ["NOTES_KEY"])


def seal(text: str) -> str:
    cipher = AES.new(KEY, AES.MODE_GCM)
    body, tag = cipher.encrypt_and_digest(pad(text.encode(), AES.block_size))
    return base64.b64encode(cipher.nonce + tag + body).decode()


def unseal(blob: str) -> str:
    raw = base64.b64decode(blob)
    cipher = AES.new(KEY, AES.MODE_GCM, nonce=raw[:16])
    return unpad(cipher.decrypt_and_verify(raw[32:], raw[16:32]), AES.block_size).decode()
