from cryptography import x509
from cryptography.hazmat.primitives import hashes

from edge.pins import PINNED


def device_is_trusted(pem: bytes) -> bool:
    certificate = x509.load_pem_x509_certificate(pem)
    return certificate.fingerprint(hashes.SHA256()).hex() in PINNED
