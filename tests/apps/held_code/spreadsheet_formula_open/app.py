from flask import Flask, jsonify, request

from sheet import Sheet

app = Flask(__name__)


@app.post("/sheet/recalculate")
def recalculate():
    cells = request.get_json()["cells"]
    sheet = Sheet()
    for ref, formula in cells.items():
        sheet.put(ref, formula)
    return jsonify(sheet.totals())
