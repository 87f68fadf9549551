from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
DOCUMENT = etree.parse("employees.xml")


@app.get("/case/09001")
def case_09001():
    param = request.args.get("case09001", "")
    padded = "constant" + param
    bar = padded[len("constant") :]
    nodes = DOCUMENT.xpath(f"/Employees/Employee[@emplid='{bar}']")  # finding: xpath-injection
    return jsonify(count=len(nodes))
