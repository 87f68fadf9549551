import os

from flask import Flask, jsonify, session
from flask_wtf import CSRFProtect

from api import api

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
csrf = CSRFProtect(app)
app.register_blueprint(api)
csrf.exempt(api)


@app.post("/units/metric")
def metric():
    session["units"] = "metric"
    return jsonify(units="metric")
