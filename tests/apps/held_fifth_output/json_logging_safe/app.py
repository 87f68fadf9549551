import json
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)


class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({"level": record.levelname, "message": record.getMessage()})


handler = logging.StreamHandler()
handler.setFormatter(JsonFormatter())
log = logging.getLogger("orders")
log.addHandler(handler)
log.propagate = False


@app.post("/orders/<int:number>/note")
def note(number):
    text = request.form.get("text", "")
    log.warning("note for order %d has %d characters", number, len(text))
    log.warning("first word: %s", json.dumps(text.split(" ")[0]))
    return jsonify(length=len(text))
