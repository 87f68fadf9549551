import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

CA_CERT = x509.load_pem_x509_certificate(Path("/run/secrets/ca.crt").read_bytes())
CA_KEY = serialization.load_pem_private_key(Path("/run/secrets/ca.key").read_bytes(), password=None)


def issue(name):
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]))
        .issuer_name(CA_CERT.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=90))
    )
    certificate = builder.sign(CA_KEY, hashes.SHA1())  # finding: weak-hash
    return certificate.public_bytes(serialization.Encoding.PEM)
