from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
staff = etree.parse("data/staff.xml")


@app.get("/staff")
def find_staff():
    name = request.args.get("name", "")
    found = staff.xpath(f"//person[name='{name}']/desk")  # finding: xpath-injection
    return jsonify(desks=[node.text for node in found])
