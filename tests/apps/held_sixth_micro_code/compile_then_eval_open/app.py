from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/formula", methods=["POST"])
def formula():
    cells = {"a": 2, "b": 3}
    text = request.form["formula"].strip()
    try:
        value = eval(compile(text, "<formula>", "eval"), {"__builtins__": {}}, cells)  # finding: code-injection
    except SyntaxError:
        return jsonify(error="syntax"), 400
    return jsonify(result=str(value))
