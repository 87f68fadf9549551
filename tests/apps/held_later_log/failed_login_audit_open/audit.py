import logging

logger = logging.getLogger("portal.audit")


def one_line(value: str) -> str:
    return value.replace("\r", "").replace("\n", "")[:80]


def record(event: str, subject: str) -> None:
    logger.warning("%s user=%s", event, subject)  # finding: log-injection
