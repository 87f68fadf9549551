import xml.etree.ElementTree as ET

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/station")
def station():
    code = request.args.get("code", "")
    root = ET.parse("data/stations.xml").getroot()
    node = root.find("./station[@code='" + code + "']")  # finding: xpath-injection
    if node is None:
        abort(404)
    return jsonify(name=node.findtext("name"))
