from urllib.parse import urljoin

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
session = requests.Session()
DOCS = "https://docs.example.com/api/v2/"


@app.get("/docs/search")
def docs():
    section = request.args.get("section", "intro")
    page = session.get(urljoin(DOCS, "sections/" + section), timeout=5)
    return jsonify(length=len(page.text), status=page.status_code)
