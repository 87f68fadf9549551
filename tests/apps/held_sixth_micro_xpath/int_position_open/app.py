from flask import Flask, jsonify, request
from lxml import html

app = Flask(__name__)
PAGE = html.parse("data/table.html")


@app.get("/row")
def row():
    position = request.args.get("n", "1")
    cells = PAGE.xpath("//tr[{0}]/td/text()".format(position))  # finding: xpath-injection
    return jsonify(cells=cells)
