import os

from flask import Flask, jsonify, session
from flask_debugtoolbar import DebugToolbarExtension

app = Flask(__name__)
app.config.from_pyfile("live.cfg")
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
DebugToolbarExtension(app)


@app.get("/flights")
def flights():
    return jsonify(seat=session.get("seat"))
