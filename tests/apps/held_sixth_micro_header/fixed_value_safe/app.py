from flask import Flask, jsonify, request

app = Flask(__name__)
CACHE = {"short": "max-age=60", "long": "max-age=86400"}


@app.get("/rates")
def rates():
    resp = jsonify(eur=1)
    resp.headers["Cache-Control"] = CACHE.get(request.args.get("cache"), "no-store")
    return resp
