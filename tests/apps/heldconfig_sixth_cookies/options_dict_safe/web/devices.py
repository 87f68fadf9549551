import secrets


def device_token() -> str:
    return secrets.token_urlsafe(24)
