from flask import Flask, jsonify, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    body = "<h1>Not found</h1><p>No page at %s</p>"
    return body % "this address", 404


@app.get("/ping")
def ping():
    return jsonify(ok=True)
