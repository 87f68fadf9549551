from flask import Flask, abort, jsonify, request

from .xmlio import BadDocument, parse, titles


def create_app():
    app = Flask(__name__)

    @app.errorhandler(BadDocument)
    def bad_document(_error):
        return jsonify(error="document not understood"), 400

    @app.post("/titles")
    def post_titles():
        language = request.args.get("lang", "en")
        return jsonify(titles(parse(request.get_data()), language))

    return app
