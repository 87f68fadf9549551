from flask import Flask, jsonify, request

app = Flask(__name__)

ENGINES = "rpn-py-sql"


@app.post("/score")
def score():
    client_rule = request.form.get("rule", "")
    match ENGINES.split("-")[0]:
        case "py":
            rule = client_rule
        case "rpn":
            rule = "points + bonus"
        case _:
            rule = "points"
    result = eval(rule, {"points": 10, "bonus": 5})
    return jsonify(score=result)
