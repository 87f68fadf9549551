import os

from flask import Flask, jsonify

from decorators import api_key_required


class Config:
    API_KEY = os.environ["API_KEY"]
    JSON_SORT_KEYS = False


app = Flask(__name__)
app.config.from_object(Config)


@app.route("/metrics/signups")
@api_key_required
def signups():
    return jsonify(today=17, week=120)
