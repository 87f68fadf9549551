import xml.etree.ElementTree as ET

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/cities")
def cities():
    wanted = request.args.get("country", "")
    root = ET.parse("data/cities.xml").getroot()
    return jsonify([c.text for c in root.findall("./city") if c.get("country") == wanted])
