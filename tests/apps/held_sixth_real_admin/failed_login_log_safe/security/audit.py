import logging

logger = logging.getLogger("security.audit")


def one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")[:80]


def login_failed(username: str) -> None:
    logger.warning("login failed for %s", one_line(username))
