import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, jsonify, request

app = Flask(__name__)
ROOT = ET.parse("data/parts.xml").getroot()


@app.post("/parts/search")
def search_parts():
    maker = request.get_json()["maker"]
    nodes = elementpath.select(ROOT, f'./part[maker="{maker}"]')  # finding: xpath-injection
    return jsonify(parts=[node.get("number") for node in nodes])
