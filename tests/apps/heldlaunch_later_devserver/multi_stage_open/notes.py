from flask import Flask, jsonify

app = Flask(__name__)
NOTES: list[str] = []


@app.get("/notes")
def notes():
    return jsonify(NOTES[-20:])
