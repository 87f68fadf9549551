from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("/etc/app/staff.xml")


@app.get("/staff")
def staff():
    badge = request.args.get("badge", "")
    query = "//person[badge=$badge]/name/text()"
    names = TREE.xpath(query, badge=badge)
    return jsonify([str(name) for name in names])
