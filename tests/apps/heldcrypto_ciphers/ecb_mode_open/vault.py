import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

KEY = bytes.fromhex(os.environ["CARD_KEY"])


def encrypt(text):
    cipher = AES.new(KEY, AES.MODE_ECB)  # finding: weak-cipher
    return cipher.encrypt(pad(text.encode(), AES.block_size))
