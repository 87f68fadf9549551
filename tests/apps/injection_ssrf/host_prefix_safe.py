import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
API = "https://catalog.example.com/"


@app.route("/catalog")
def catalog():
    resource = request.args.get("resource", "products")
    response = requests.get(API + resource, timeout=10)
    response.raise_for_status()
    return jsonify(response.json())
