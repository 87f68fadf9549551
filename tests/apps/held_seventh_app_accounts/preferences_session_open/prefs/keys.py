RESERVED = ("user_id", "_fresh")
VALUES = ("light", "dark", "en", "de", "compact", "wide", "1", "0")


def settable(key: str, value: str) -> bool:
    return not key.startswith(RESERVED) and value in VALUES
