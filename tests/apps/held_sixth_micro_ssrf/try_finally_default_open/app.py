import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
FALLBACK = "https://weather.example.com/now"


def source_from(payload):
    url = FALLBACK
    try:
        url = payload["provider"]["url"]
    except (KeyError, TypeError):
        pass
    return url


@app.post("/weather")
def weather():
    answer = requests.request("GET", source_from(request.get_json()), timeout=5)  # finding: server-side-request-forgery
    return jsonify(ok=answer.ok)
