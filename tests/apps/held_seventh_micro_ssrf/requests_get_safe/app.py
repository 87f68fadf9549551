import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
FEEDS = {"news": "https://feeds.example.org/news", "jobs": "https://feeds.example.org/jobs"}


@app.route("/feed")
def feed():
    which = request.args.get("feed", "news")
    answer = requests.get(FEEDS[which] if which in FEEDS else FEEDS["news"], timeout=5)
    return jsonify(length=len(answer.content))
