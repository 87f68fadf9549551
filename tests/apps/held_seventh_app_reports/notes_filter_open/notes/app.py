from flask import Flask, jsonify, request

from .matching import WordMatcher
from .models import Note, db


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("NOTES")
    db.init_app(app)
    matcher = WordMatcher()

    @app.get("/notes")
    def notes():
        texts = [note.text for note in Note.query.limit(500)]
        return jsonify(matcher.filter(request.args.get("q", ""), texts))

    return app
