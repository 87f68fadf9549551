import logging
import traceback
from uuid import uuid4

log = logging.getLogger("portal")


def describe(exc):
    """What a client is told about a failure."""
    incident = uuid4().hex
    lines = traceback.format_exception(exc)
    log.error("incident %s\n%s", incident, "".join(lines))
    return {"incident": incident, "details": lines}
