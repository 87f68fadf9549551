from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
STAFF = etree.parse("staff.xml")


@app.route("/phone")
def phone():
    name = request.args.get("name", "")
    hits = STAFF.xpath("//person[@name='%s']/phone/text()" % name)  # finding: xpath-injection
    return jsonify([str(h) for h in hits])
