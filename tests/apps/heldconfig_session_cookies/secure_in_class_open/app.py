from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_object("config.Config")


@app.get("/orders")
def orders():
    return jsonify(customer=session.get("customer"))
