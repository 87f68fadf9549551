"""A board game: players move *tokens*; nothing here protects anything."""
import random

from flask import Flask, jsonify

app = Flask(__name__)
COLOURS = ["red", "blue", "green", "yellow"]


def roll_dice() -> int:
    return random.randint(1, 6)


@app.get("/game/new")
def new_game():
    tokens = COLOURS[:]
    random.shuffle(tokens)
    return jsonify(turn_order=tokens, first_roll=roll_dice())


@app.get("/game/board")
def board():
    rng = random.Random(42)
    return jsonify(board=[rng.randint(0, 3) for _ in range(40)])
