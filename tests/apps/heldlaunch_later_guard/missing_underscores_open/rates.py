from flask import Flask, jsonify, request

app = Flask(__name__)

RATES = {"EUR": 1.0, "USD": 1.08, "SEK": 11.4}


@app.route("/convert")
def convert():
    try:
        amount = int(request.args["cents"])
        rate = RATES[request.args["to"]]
    except (KeyError, ValueError):
        return jsonify(error="bad request"), 400
    return jsonify(cents=round(amount * rate))


@app.route("/rates")
def rates():
    return jsonify(RATES)


if __name__ == "main":  # finding: broken-main-guard
    app.run(port=5001)
