from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("/etc/app/staff.xml")


@app.get("/staff")
def staff():
    badge = request.args.get("badge", "")
    query = f"//person[badge='{badge}']/name/text()"
    names = TREE.xpath(query)  # finding: xpath-injection
    return jsonify([str(name) for name in names])
