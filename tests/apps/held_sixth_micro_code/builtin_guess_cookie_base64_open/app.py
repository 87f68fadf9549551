import base64

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/layout")
def layout():
    raw = request.cookies.get("layout", "e30=")
    decoded = base64.urlsafe_b64decode(raw).decode("utf-8")
    widgets = eval(decoded, {}, {})  # finding: code-injection
    return jsonify(count=len(widgets), given=len(decoded))
