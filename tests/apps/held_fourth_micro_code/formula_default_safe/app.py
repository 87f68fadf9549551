from flask import Flask, abort, jsonify, request

app = Flask(__name__)

FORMULAS = {
    "net": "amount / 1.19",
    "gross": "amount * 1.19",
    "double": "amount + amount",
}


@app.get("/calc/<int:amount>")
def calc(amount):
    name = request.args.get("formula", "net")
    expression = FORMULAS.get(name, "amount")
    try:
        result = eval(expression, {"amount": amount})
    except NameError:
        abort(400)
    return jsonify(amount=amount, result=result)
