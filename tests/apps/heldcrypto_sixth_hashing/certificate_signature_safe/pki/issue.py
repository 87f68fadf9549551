import datetime as dt

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID


def issue_client_cert(common_name, public_key, ca_cert, ca_key):
    now = dt.datetime.now(dt.timezone.utc)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)]))
        .issuer_name(ca_cert.subject)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + dt.timedelta(days=90))
    )
    algorithm = hashes.SHA256()
    cert = builder.sign(private_key=ca_key, algorithm=algorithm)
    return cert.public_bytes(serialization.Encoding.PEM)
