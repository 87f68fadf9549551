import json

import jsonpickle
from flask import Flask, jsonify, request

app = Flask(__name__)


class Board:
    def __init__(self, cells):
        self.cells = cells


@app.route("/board", methods=["GET"])
def empty_board():
    return jsonify(board=jsonpickle.encode(Board([0] * 9)))


@app.route("/board", methods=["POST"])
def move():
    state = request.get_data(as_text=True)
    board = Board(json.loads(state)["cells"])
    return jsonify(free=sum(1 for cell in board.cells if not cell))
