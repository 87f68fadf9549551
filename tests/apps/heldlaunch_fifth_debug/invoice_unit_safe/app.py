import os

from flask import Flask, abort, jsonify

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["INVOICES_SECRET"]
INVOICES = {}


@app.route("/invoices/<int:number>")
def invoice(number):
    try:
        return jsonify(INVOICES[number])
    except KeyError:
        abort(404)


if __name__ == "__main__":
    app.run()
