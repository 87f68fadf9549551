import os

import requests
from dotenv import load_dotenv
from flask import Flask, jsonify, request

load_dotenv()
app = Flask(__name__)


@app.get("/search")
def search():
    reply = requests.get(
        f"https://{os.environ['SEARCH_HOST']}/query",
        params={"q": request.args.get("q", "")},
        headers={"X-Api-Key": os.environ["SEARCH_API_KEY"]},
        timeout=5,
    )
    return jsonify(reply.json())
