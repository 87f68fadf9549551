import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
KNOWN = {
    "sport": "https://feeds.example.com/sport.xml",
    "culture": "https://feeds.example.com/culture.xml",
}


def addresses(names):
    for name in names:
        yield KNOWN.get(name, name)


@app.route("/digest", methods=["POST"])
def digest():
    names = request.get_json().get("feeds", [])
    sizes = []
    for address in addresses(names):
        sizes.append(len(requests.get(address, timeout=5).content))  # finding: server-side-request-forgery
    return jsonify(sizes=sizes)
