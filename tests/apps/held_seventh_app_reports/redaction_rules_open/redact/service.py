import re

from .schemas import Redaction


def redact(order: Redaction) -> str:
    return re.sub(order.word, "█" * 5, order.text)  # finding: regex-injection
