from flask import Flask, jsonify

from gateway import Gateway

app = Flask(__name__)
gateway = Gateway("https://gateway.example.net")


@app.get("/meters")
def meters():
    return jsonify(gateway.meters())
