from flask import Flask, abort, jsonify, request
from lxml import html

app = Flask(__name__)

COLUMNS = ("name", "city", "phone")


def column_or_404(column):
    for known in COLUMNS:
        if column == known:
            return known
    abort(404)


@app.get("/directory")
def directory():
    page = html.parse("/srv/static/directory.html")
    column = column_or_404(request.args.get("column", "name"))
    cells = page.getroot().xpath("//td[@class='{0}']/text()".format(column))
    return jsonify(cells=[str(cell) for cell in cells])
