import logging

logger = logging.getLogger("security.audit")


def login_failed(username: str) -> None:
    logger.warning("login failed for %s", username)  # finding: log-injection
