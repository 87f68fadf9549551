from flask import Flask, jsonify, request

from messages import translate

app = Flask(__name__)


@app.get("/message")
def message():
    key = request.args.get("key", "hello")
    return jsonify(text=translate(key, user=request.user_agent))
