from flask import Flask, abort, jsonify, request
from flask_bcrypt import Bcrypt

app = Flask(__name__)
app.config["BCRYPT_LOG_ROUNDS"] = 13
bcrypt = Bcrypt(app)
hashes = {}


@app.post("/join")
def join():
    hashes[request.form["name"]] = bcrypt.generate_password_hash(request.form["password"]).decode()
    return jsonify(joined=True), 201


@app.post("/enter")
def enter():
    known = hashes.get(request.form["name"])
    if known is None or not bcrypt.check_password_hash(known, request.form["password"]):
        abort(401)
    return jsonify(ok=True)
