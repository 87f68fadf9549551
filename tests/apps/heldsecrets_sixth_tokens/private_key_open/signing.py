import os
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

# finding below: hardcoded-credential
PEM = b"""-----BEGIN RSA PRIVATE KEY-----
MIIEpAIBAAKCAQEANyElV/ZgnszM8LkX8mGpsWi0vC4UE9i/SF4WyKQHcgOYnRPy
/Dg0ykIl7iBBy88NADEAhPhL5Gh2VStEuQDUdpSqUJtOTPc+4YV9XeUQiUneiY4h
lKC2abzAbJQVzLnMdRwTaEakY+My8JKbt//FPbRcon6ODmtFGvMhM+8wL/NHgUiX
WOhanAF/ksxd3vjJ8E+qXBegDBuuL8zfTZiZMuwKBmyxW4SKfrTQDuVS73glb1UG
eInbj7Jw1qmyUwZn5AktmMAylCDuR8ZBfuo8+HKoPGnsaVXAtNaELtGR8t/7WOiq
oInuBZl088HAirglaNlXKqZI8v0Wgz0KHITi4VxFG5u2GbTlPRbS4XcS32u6/Ggf
-----END RSA PRIVATE KEY-----
"""


def sign(data: bytes) -> bytes:
    key = serialization.load_pem_private_key(PEM, password=None)
    pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.MAX_LENGTH)
    return key.sign(data, pss, hashes.SHA256())
