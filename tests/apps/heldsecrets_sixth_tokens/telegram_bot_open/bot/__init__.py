import os

import requests
from flask import Flask, request

app = Flask(__name__)
API = "https://api.telegram.org/bot8851612899:AAAdZLLFfDI3MV0TYU8kVd0wo-fPwDg1WPP/sendMessage"  # finding: hardcoded-credential


@app.post("/alarm")
def alarm():
    sensor = int(request.json["sensor"])
    requests.post(API, json={"chat_id": 40012, "text": f"Sensor {sensor} is offline"}, timeout=5)
    return "", 204
