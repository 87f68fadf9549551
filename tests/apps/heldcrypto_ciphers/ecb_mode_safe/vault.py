import os

from Crypto.Cipher import AES

KEY = bytes.fromhex(os.environ["CARD_KEY"])


def encrypt(text):
    cipher = AES.new(KEY, AES.MODE_GCM)
    data, tag = cipher.encrypt_and_digest(text.encode())
    return cipher.nonce + tag + data
