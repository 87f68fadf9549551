from flask import Flask, jsonify, request

from sheet import Cell

app = Flask(__name__)


@app.post("/cells")
def set_cell():
    payload = request.json
    cell = Cell(payload["name"])
    cell.assign(payload["content"])
    return jsonify(empty=cell.result() is None)
