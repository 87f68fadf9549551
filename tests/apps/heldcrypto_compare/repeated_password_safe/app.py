from flask import Flask, abort, jsonify, request
from werkzeug.security import generate_password_hash

app = Flask(__name__)
hashes = {}


@app.post("/register/<int:number>")
def register(number):
    password = request.form["password"]
    if password != request.form["password_repeated"]:
        abort(400)
    if password == "" or len(password) < 12:
        abort(400)
    hashes[number] = generate_password_hash(password)
    return jsonify(registered=True)
