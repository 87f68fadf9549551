from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/wizard/next")
def wizard_next():
    params = request.args.to_dict()
    steps = ["/wizard/address", "/wizard/payment"]
    steps.insert(1, params.get("step", "/wizard/extras"))
    following = steps[-1]
    return redirect(following)


@app.route("/wizard/address")
def address():
    return "address"
