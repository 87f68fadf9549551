from os import environ, urandom

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class CardVault(object):
    def __init__(self, key=None):
        self.key = key or bytes.fromhex(environ['POS_VAULT_KEY'])

    def seal(self, reference):
        iv = urandom(12)
        cipher = Cipher(algorithms.AES(self.key), modes.GCM(iv))
        enc = cipher.encryptor()
        return iv + enc.update(reference.ljust(32).encode()) + enc.finalize() + enc.tag
