from flask import Flask, jsonify

app = Flask(__name__)


class DES:
    """A discrete event simulation."""

    def __init__(self, horizon):
        self.horizon = horizon
        self.events = []

    def new(self, at, label):
        if at <= self.horizon:
            self.events.append((at, label))


@app.get("/aquarium/<int:hours>")
def aquarium(hours):
    simulation = DES(hours)
    simulation.new(1, "Blowfish fed")
    simulation.new(30, "ARC4 lamp off")
    return jsonify(simulation.events)
