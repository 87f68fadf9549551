import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad, unpad

KEY = base64.b64decode(os.environ["IBAN_KEY"])


def encrypt_iban(iban):
    cipher = AES.new(KEY, AES.MODE_ECB)  # finding: weak-cipher
    return base64.b64encode(cipher.encrypt(pad(iban.encode(), AES.block_size))).decode()


def last_digits(iban):
    return iban.replace(" ", "")[-4:]
