SETTABLE = ("theme", "language", "density")
VALUES = ("light", "dark", "en", "de", "compact", "wide", "1", "0")


def settable(key: str, value: str) -> bool:
    return key in SETTABLE and value in VALUES
