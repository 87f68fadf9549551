from flask import Flask, jsonify, request

from messages import Message

app = Flask(__name__)


@app.post("/messages/render")
def render():
    data = request.get_json(silent=True) or {}
    message = Message(data.get("body", ""), recipient=data.get("to", "you"))
    return jsonify(text=message.as_text())
