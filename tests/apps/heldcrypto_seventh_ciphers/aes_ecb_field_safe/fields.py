import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad, unpad

KEY = base64.b64decode(os.environ["IBAN_KEY"])


def encrypt_iban(iban):
    cipher = AES.new(KEY, AES.MODE_GCM)
    body, tag = cipher.encrypt_and_digest(pad(iban.encode(), AES.block_size))
    return base64.b64encode(cipher.nonce + tag + body).decode()


def last_digits(iban):
    return iban.replace(" ", "")[-4:]
