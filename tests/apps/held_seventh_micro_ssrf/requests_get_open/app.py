import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
FEEDS = {"news": "https://feeds.example.org/news", "jobs": "https://feeds.example.org/jobs"}


@app.route("/feed")
def feed():
    which = request.args.get("feed", "news")
    answer = requests.get(which, timeout=5)  # finding: server-side-request-forgery
    return jsonify(length=len(answer.content))
