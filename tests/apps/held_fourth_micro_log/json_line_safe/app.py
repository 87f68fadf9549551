import json
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
events = logging.getLogger("events")


@app.post("/event")
def event():
    events.info(json.dumps({"kind": "click", "target": request.form.get("target")}))
    return jsonify(ok=True)
