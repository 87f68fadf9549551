import requests
from flask import Flask, jsonify

app = Flask(__name__)
OPTIONS = {"timeout": 10, "allow_redirects": False, "verify": False}


@app.post("/payments/<int:number>/capture")
def capture(number):
    url = f"https://pay.example.com/v2/{number}/capture"
    answer = requests.post(url, **OPTIONS)  # finding: tls-verification-disabled
    return jsonify(captured=answer.ok)
