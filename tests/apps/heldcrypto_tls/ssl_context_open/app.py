import json
import ssl
import urllib.request

from flask import Flask, jsonify

app = Flask(__name__)
context = ssl._create_unverified_context()  # finding: tls-verification-disabled


@app.get("/rates")
def rates():
    with urllib.request.urlopen("https://rates.example.org/today", timeout=5, context=context) as answer:
        return jsonify(json.load(answer))
