from urllib.parse import quote
from urllib.request import urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)
UPSTREAM = "https://weather.example.com"


@app.post("/forecast")
def forecast():
    city = request.get_json()["city"]
    url = UPSTREAM + "/cities/" + quote(city, safe="")
    with urlopen(url, timeout=4) as answer:
        body = answer.read()
    return jsonify(length=len(body))
