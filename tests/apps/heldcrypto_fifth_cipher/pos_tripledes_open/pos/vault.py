from os import environ, urandom

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class CardVault(object):
    def __init__(self, key=None):
        self.key = key or bytes.fromhex(environ['POS_VAULT_KEY'])

    def seal(self, reference):
        iv = urandom(8)
        cipher = Cipher(algorithms.TripleDES(self.key), modes.CBC(iv))  # finding: weak-cipher
        enc = cipher.encryptor()
        return iv + enc.update(reference.ljust(32).encode()) + enc.finalize()
