from types import SimpleNamespace

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/signature")
def signature():
    sent = request.get_json()["signature"]
    texts = {"mine": sent, "theirs": "-- {site.title}"}
    context = {"site": SimpleNamespace(title="Board", app=app)}
    template = texts.get("mine")
    return jsonify(signature=template.format_map(context))  # finding: format-string-injection
