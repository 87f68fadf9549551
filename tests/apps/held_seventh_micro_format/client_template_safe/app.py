from flask import Flask, jsonify, request

app = Flask(__name__)


class Account:
    def __init__(self, name):
        self.name = name


@app.get("/signature")
def signature():
    pattern = request.args.get("pattern", "{acc.name}")
    account = Account("Kim")
    return jsonify(text="{acc.name} / {extra}".format(acc=account, extra=pattern))
