import base64

import dill
from flask import Flask, jsonify, request

app = Flask(__name__)
IDENTITY = base64.b64encode(dill.dumps(len)).decode()


@app.route("/transform", methods=["POST"])
def transform():
    body = request.get_json()
    functions = [IDENTITY, body["function"]]
    function = dill.loads(base64.b64decode(functions[0]))
    return jsonify(result=function(body["values"]))
