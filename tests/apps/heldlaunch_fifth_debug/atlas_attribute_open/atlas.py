import os

from flask import Flask, jsonify

app = Flask(__name__)
app.debug = True  # finding: debug-enabled
app.config["SECRET_KEY"] = os.environ["ATLAS_SECRET"]


@app.route("/countries/<code>")
def country(code):
    names = {"no": "Norway", "pe": "Peru"}
    return jsonify(name=names[code])
