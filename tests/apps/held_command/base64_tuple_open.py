import base64
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/case/01001")
def case_01001():
    param = request.form.get("case01001", "")
    encoded = base64.b64encode(param.encode())
    decoded = base64.b64decode(encoded).decode()
    pair = ("readme.txt", decoded)
    _, bar = pair
    code = os.system("wc -l /srv/docs/" + bar)  # finding: command-injection
    return jsonify(code=code)
