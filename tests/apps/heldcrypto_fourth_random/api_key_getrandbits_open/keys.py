import hashlib
import os
import random

from flask import Flask, jsonify
from flask_login import LoginManager, current_user, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app).request_loader(lambda request: None)
API_KEYS: dict[str, int] = {}


@app.post("/account/api-keys")
@login_required
def issue_key():
    api_key = "%064x" % random.getrandbits(256)  # finding: weak-random
    API_KEYS[hashlib.sha256(api_key.encode()).hexdigest()] = current_user.id
    return jsonify(api_key=api_key), 201
