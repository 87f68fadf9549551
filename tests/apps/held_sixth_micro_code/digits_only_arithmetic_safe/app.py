import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/sum")
def total():
    text = "".join(request.args.getlist("term"))
    if not re.fullmatch(r"[0-9]{1,4}([+-][0-9]{1,4}){0,9}", text):
        return jsonify(error="digits only"), 400
    # leading zeros are a syntax error in Python
    try:
        result = eval(text)
    except SyntaxError:
        return jsonify(error="syntax"), 400
    return jsonify(result=str(result))
