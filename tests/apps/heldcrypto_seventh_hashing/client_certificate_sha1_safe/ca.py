import datetime as dt

from cryptography import x509
from cryptography.hazmat.primitives import hashes


def issue(csr, ca_cert, ca_key, days=90):
    now = dt.datetime.now(dt.timezone.utc)
    builder = (
        x509.CertificateBuilder()
        .subject_name(csr.subject)
        .issuer_name(ca_cert.subject)
        .public_key(csr.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + dt.timedelta(days=days))
    )
    return builder.sign(ca_key, hashes.SHA256())
