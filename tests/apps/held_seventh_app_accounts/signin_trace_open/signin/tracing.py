import logging

from .redact import redacted

log = logging.getLogger(__name__)


def trace(event: str, **values) -> None:
    log.info("%s %r", event, redacted(values))  # finding: sensitive-data-logged
