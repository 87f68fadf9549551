from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/votes")
def votes():
    amount = int(request.form["amount"])
    app.logger.info("vote of %s from client", amount)
    return jsonify(amount=amount)
