import re

SERIAL = re.compile(r"[0-9A-F:]{4,60}\Z")


def valid_serial(value: str) -> bool:
    return SERIAL.match(value) is not None
