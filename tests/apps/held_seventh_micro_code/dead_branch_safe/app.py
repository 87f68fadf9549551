from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/rule")
def rule():
    expr = request.form.get("expr", "")
    total = 18
    if total * 2 < 30:
        chosen = expr
    else:
        chosen = "1 + 1"
    return jsonify(value=eval(chosen))
