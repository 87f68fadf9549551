from flask import Flask, jsonify, request

app = Flask(__name__)

FORMULAS = {
    "vat": "amount * 119 // 100",
    "discount": "amount * 90 // 100",
}


@app.get("/price")
def price():
    formula = request.args.get("formula", "vat")
    amount = request.args.get("amount", 0, type=int)
    expression = FORMULAS.get(formula) or "amount"
    names = {"amount": amount, "label": formula}
    total = eval(expression, {"__builtins__": {}}, names)
    return jsonify(total=total)
