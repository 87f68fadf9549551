import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


class Fetcher:
    def __init__(self, mirror):
        self.origin = "https://packages.example.com/index.json"
        self.mirror = mirror
        self.url = None

    def prepare(self):
        self.url = self.mirror
        return self

    def fetch(self):
        return requests.request("GET", self.url, timeout=10).json()  # finding: server-side-request-forgery


@app.route("/packages")
def packages():
    index = Fetcher(request.cookies.get("mirror", "")).prepare().fetch()
    return jsonify(packages=index)
