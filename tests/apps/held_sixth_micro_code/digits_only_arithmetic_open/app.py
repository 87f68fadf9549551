import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/sum")
def total():
    text = "".join(request.args.getlist("term"))
    if not re.search(r"[0-9+*-]+", text):
        return jsonify(error="digits only"), 400
    # leading zeros are a syntax error in Python
    try:
        result = eval(text)  # finding: code-injection
    except SyntaxError:
        return jsonify(error="syntax"), 400
    return jsonify(result=str(result))
