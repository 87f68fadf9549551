from urllib.parse import quote

from flask import Flask, jsonify, request

app = Flask(__name__)
CACHE = "/var/cache/weather"


@app.route("/weather")
def weather():
    city = request.args.get("city", "Lisbon")
    entry = f"{CACHE}/{quote(city, safe='')}.json"
    try:
        with open(entry) as cached:
            return jsonify(forecast=cached.read())
    except FileNotFoundError:
        return jsonify(forecast=None), 404
