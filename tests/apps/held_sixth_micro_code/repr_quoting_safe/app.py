from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/template")
def template():
    label = request.form.get("label", "")
    source = "result = (%r, len(%r))" % (label, label)
    scope = {}
    exec(source, scope)
    return jsonify(size=scope["result"][1])
