import csv
import io

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config.update(
    MAX_CONTENT_LENGTH=20 * 2**20,
    TRAP_BAD_REQUEST_ERRORS=False,
)


@app.post("/import/preview")
def preview():
    table = request.files["table"]
    rows = csv.reader(io.TextIOWrapper(table.stream, "utf-8", newline=""))
    return jsonify(columns=len(next(rows)))
