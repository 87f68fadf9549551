import secrets


def new_cart() -> str:
    return secrets.token_hex(16)
