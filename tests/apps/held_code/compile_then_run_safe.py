from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/02003/<path:expression>")
def case_02003(**_):
    expression = request.view_args["expression"]
    if expression.isdecimal():
        value = eval(compile(expression, "<case>", "eval"))
        return jsonify(ok=value is not None)
    return jsonify(ok=False)
