from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/menu")
def menu():
    return jsonify(monday="soup", tuesday="dumplings")
