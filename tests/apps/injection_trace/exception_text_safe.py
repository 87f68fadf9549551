from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_rows():
    try:
        rows = [int(row["amount"]) for row in request.get_json()]
    except Exception as exc:
        app.logger.error("import failed: %s", type(exc).__name__)
        return jsonify(error="The import failed."), 500
    return jsonify(total=sum(rows))
