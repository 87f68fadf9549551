import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/search")
def search():
    term = request.args.get("q", "")
    r = requests.get(
        "https://search.example.com/v2/query",
        params={"q": term, "limit": 20},
        timeout=5,
    )
    return jsonify(r.json())
