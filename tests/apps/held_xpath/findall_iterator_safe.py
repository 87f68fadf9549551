import xml.etree.ElementTree as ET

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/09120")
def case_09120():
    names = iter([request.headers.get("X-Case-09120", ""), "widget"])
    bar = next(names)
    bar = next(names)
    root = ET.parse("inventory.xml").getroot()
    found = root.findall(f".//item[@name='{bar}']")
    return jsonify(count=len(found))
