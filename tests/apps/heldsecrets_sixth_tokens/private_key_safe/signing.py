import os
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

PEM = open(os.environ["SIGNING_KEY_FILE"], "rb").read()


def sign(data: bytes) -> bytes:
    key = serialization.load_pem_private_key(PEM, password=None)
    pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.MAX_LENGTH)
    return key.sign(data, pss, hashes.SHA256())
