import os

from Crypto.Cipher import ARC4


def seal(data):
    key = bytes.fromhex(os.environ["STREAM_KEY"])
    return ARC4.new(key).encrypt(data)  # finding: weak-cipher
