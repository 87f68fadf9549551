from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/client")
def client():
    return jsonify(local=request.remote_addr == "127.0.0.1")
