import os

from flask import Flask, jsonify
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager, current_user, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)
limiter = Limiter(get_remote_address, app=app)


@limiter.exempt
@app.get("/healthz")
def healthz():
    return "ok"


@app.get("/me")
@limiter.limit("10/minute")
@login_required
def me():
    return jsonify(id=current_user.get_id())
