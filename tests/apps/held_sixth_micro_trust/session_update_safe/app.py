import os

import flask
from flask import jsonify

app = flask.Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


def preferences(data: dict) -> dict:
    defaults = {"theme": "light", "rows": 25}
    return defaults | {"theme": "dark" if data.get("theme") == "dark" else "light"}


@app.put("/preferences")
def save():
    flask.session.update(preferences(flask.request.get_json()))
    return jsonify(saved=True)
