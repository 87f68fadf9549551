from flask import Flask, jsonify

app = Flask(__name__)
playlist = []


@app.route("/playlist")
def show():
    return jsonify(playlist)
