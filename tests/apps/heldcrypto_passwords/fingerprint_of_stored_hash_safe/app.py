import hashlib
import os

from flask import Flask, abort, jsonify, request
from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug.security import generate_password_hash

app = Flask(__name__)
serializer = URLSafeTimedSerializer(os.environ["RESET_KEY"])
hashes = {7: generate_password_hash(os.urandom(16).hex())}


def salt_for(user):
    return hashlib.sha256(hashes[user].encode()).hexdigest()


@app.post("/reset/<int:user>/<token>")
def reset(user, token):
    try:
        serializer.loads(token, max_age=3600, salt=salt_for(user))
    except (KeyError, BadSignature):
        abort(403)
    hashes[user] = generate_password_hash(request.form["password"])
    return jsonify(changed=True)
