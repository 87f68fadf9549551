import bcrypt
from flask import Flask, abort, request

app = Flask(__name__)
app.config.from_prefixed_env()
ROUNDS = 4


def users():
    return app.extensions["users"]


@app.post("/password")
def change_password():
    name, old, new = (request.form[k] for k in ("name", "old", "new"))
    if not bcrypt.checkpw(old.encode(), users().hash_of(name)):
        abort(403)
    users().store(name, bcrypt.hashpw(new.encode(), bcrypt.gensalt(ROUNDS)))  # finding: weak-password-hash
    return "", 204
