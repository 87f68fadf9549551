from flask import Flask, request

from crew.auth import make_hash

app = Flask(__name__)
CREW = {}


@app.route("/crew", methods=["POST"])
def add():
    CREW[request.form["name"]] = make_hash(request.form["password"])
    return "", 201
