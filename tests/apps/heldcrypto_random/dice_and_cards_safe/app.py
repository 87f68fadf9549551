import random

from flask import Flask, jsonify

app = Flask(__name__)
SUITS = "♠♥♦♣"


@app.get("/dice")
def dice():
    return jsonify([random.randint(1, 6) for _ in range(5)])


@app.get("/hand")
def hand():
    deck = [f"{rank}{suit}" for suit in SUITS for rank in range(7, 15)]
    random.shuffle(deck)
    return jsonify(deck[:8])
