from flask import jsonify, request

SAMPLES: dict[int, str] = {}


def index():
    return jsonify(SAMPLES)


def create():
    SAMPLES[len(SAMPLES) + 1] = request.form["label"]
    return "", 201


def discard(number: int):
    SAMPLES.pop(number, None)
    return "", 204
