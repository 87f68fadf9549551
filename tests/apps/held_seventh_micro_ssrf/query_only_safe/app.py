import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/weather")
def weather():
    reply = requests.get(
        "https://api.weather.example.org/v2/now",
        params={"city": request.args.get("city", "Oslo")},
        timeout=5,
    )
    return jsonify(code=reply.status_code)
