import os

from flask import Flask, jsonify

from guard import api_key_required

app = Flask(__name__)
app.config["API_KEY"] = os.environ["API_KEY"]


@app.get("/temperatures")
@api_key_required
def temperatures():
    return jsonify([19.5, 20.1])
