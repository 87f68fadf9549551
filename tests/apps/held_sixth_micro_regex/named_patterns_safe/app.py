import re

from flask import Flask, jsonify, request

app = Flask(__name__)
PATTERNS = {"zip": r"\d{5}", "phone": r"\+\d{8,14}"}


@app.post("/check")
def check():
    kind = request.form.get("kind", "zip")
    pattern = PATTERNS.get(kind, PATTERNS["zip"])
    return jsonify(valid=re.fullmatch(pattern, request.form.get("value", "")) is not None)
