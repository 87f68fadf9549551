from flask import Flask, jsonify, request

from .service import Finder


def create_app(index):
    app = Flask(__name__)
    finder = Finder(index)

    @app.get("/search")
    def search():
        return jsonify(finder.find(request.args.get("q", "")))

    return app
