import logging

from flask import Blueprint, Flask, request

events = Blueprint("events", __name__)
logger = logging.getLogger("frontend")
KNOWN = ("opened", "closed", "resized")


@events.post("/events")
def browser_event():
    name = request.values.get("name", "")
    if name not in KNOWN:
        name = name[:80]
    logger.log(logging.INFO, "browser event %s", name)  # finding: log-injection
    return "", 204


app = Flask(__name__)
app.register_blueprint(events)
