import requests
from flask import Flask, jsonify

app = Flask(__name__)
OPTIONS = {"timeout": 10, "allow_redirects": False, "verify": True}


@app.post("/payments/<int:number>/capture")
def capture(number):
    answer = requests.post(f"https://pay.example.com/v2/{number}/capture", **OPTIONS)
    return jsonify(captured=answer.ok)
