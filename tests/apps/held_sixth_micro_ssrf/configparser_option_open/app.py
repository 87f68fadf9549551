import configparser

import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/feeds/refresh", methods=["POST"])
def refresh():
    payload = request.get_json()
    cfg = configparser.ConfigParser(interpolation=None)
    cfg.add_section("feed")
    cfg.set("feed", "source", "https://feeds.example.com/all.json")
    cfg.set("feed", "custom", payload["source"])
    url = cfg.get("feed", "custom")
    reply = httpx.get(url, timeout=3.0)  # finding: server-side-request-forgery
    return jsonify(ok=reply.is_success)
