from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.errorhandler(Exception)
def handle_error(error):
    code = getattr(error, "code", None) or 500
    return jsonify(code=code, message=str(error)), code  # finding: stack-trace-exposed


@app.get("/quota")
def quota():
    with open("/etc/portal/quota", encoding="utf-8") as source:
        return jsonify(quota=int(source.read()))
