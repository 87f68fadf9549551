from flask import Flask, jsonify, request

app = Flask(__name__)


class Account:
    def __init__(self, name):
        self.name = name


@app.get("/greeting")
def greeting():
    account = Account("Ada")
    layout = request.args.get("layout", "Hello {account.name}")
    return jsonify(text=layout.format(account=account))  # finding: format-string-injection
