from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/template")
def template():
    label = request.form.get("label", "")
    source = "result = ('%s', len('%s'))" % (label, label)
    scope = {}
    exec(source, scope)  # finding: code-injection
    return jsonify(size=scope["result"][1])
