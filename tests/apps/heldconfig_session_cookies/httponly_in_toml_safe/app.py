import os
import tomllib

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_file("config.toml", load=tomllib.load, text=False)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@app.get("/week")
def week():
    return jsonify(week=session.get("week", 1))
