import os

from Crypto.Cipher import ChaCha20_Poly1305


def seal(data):
    key = bytes.fromhex(os.environ["STREAM_KEY"])
    cipher = ChaCha20_Poly1305.new(key=key)
    sealed, tag = cipher.encrypt_and_digest(data)
    return cipher.nonce + tag + sealed
