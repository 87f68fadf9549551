from flask import Flask, jsonify

api = Flask("labels.api")


@api.get("/labels")
def labels():
    return jsonify(["fragile", "heavy"])
