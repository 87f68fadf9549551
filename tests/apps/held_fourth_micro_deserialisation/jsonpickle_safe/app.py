import json

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.put("/layout/<int:board>")
def layout(board):
    raw = request.get_data().decode("utf-8")
    widgets = json.loads(raw)
    names = [str(widget["name"]) for widget in widgets]
    return jsonify(board=board, names=sorted(names))
