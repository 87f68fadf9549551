from flask import Flask, jsonify, session

from config import Config

app = Flask(__name__)
app.config.from_object(Config)


@app.get("/profile")
def profile():
    return jsonify(name=session.get("name"))
