import xml.etree.ElementTree as ET
from functools import lru_cache

import elementpath
from flask import Flask, jsonify, request

app = Flask(__name__)


@lru_cache(maxsize=1)
def document():
    return ET.parse("data/staff.xml").getroot()


@app.get("/staff")
def staff():
    dept = request.cookies.get("dept", "sales")
    who = request.values.get("who", "")
    predicates = [f"@dept = '{dept}'", f"name = '{who}'"]
    path = ".//person[" + " and ".join(predicates) + "]"
    rows = elementpath.select(document(), path)  # finding: xpath-injection
    return jsonify(rows=len(rows))
