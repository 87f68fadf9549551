import hmac

from flask import Flask, abort, jsonify, request

from hashing import password_hash

app = Flask(__name__)
stored = {}


@app.put("/password/<int:user>")
def change(user):
    stored[user] = password_hash(request.form["new_password"])
    return "", 204


@app.post("/password/<int:user>/check")
def check(user):
    known = stored.get(user)
    if known is None or not hmac.compare_digest(known, password_hash(request.form["password"], known[:16])):
        abort(401)
    return jsonify(ok=True)
