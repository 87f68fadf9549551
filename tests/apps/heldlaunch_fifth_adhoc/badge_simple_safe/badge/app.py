from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)

    @app.get("/badges/<int:number>")
    def badge(number):
        return jsonify(number=number, valid=True)

    return app
