from flask import Flask, jsonify, request

from monitor import Checker

app = Flask(__name__)
checker = Checker()


@app.route("/monitor/check")
def check():
    target = request.args.get("target", default=0, type=int)
    return jsonify(checker.status(target))
