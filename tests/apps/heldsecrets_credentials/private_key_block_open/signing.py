from cryptography.hazmat.primitives import serialization

PEM = b"-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIH4nKq7wYb0cVtE2rLmXs9fDhGp1aQuJ6kTo3iZeRv5o\n-----END PRIVATE KEY-----\n"  # finding: hardcoded-credential
KEY = serialization.load_pem_private_key(PEM, password=None)


def sign(data):
    return KEY.sign(data)
