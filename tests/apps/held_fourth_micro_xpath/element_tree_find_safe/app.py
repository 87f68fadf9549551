import xml.etree.ElementTree as ET
from string import ascii_letters, digits

from flask import Flask, jsonify, request

app = Flask(__name__)
CATALOG = ET.parse("/etc/app/catalog.xml")
PLAIN = set(ascii_letters + digits)


@app.get("/catalog")
def catalog():
    code = "".join(c for c in request.args.get("code", "") if c in PLAIN)
    title = CATALOG.find("./item[@code='" + code + "']/title")
    return jsonify(title=None if title is None else title.text)
