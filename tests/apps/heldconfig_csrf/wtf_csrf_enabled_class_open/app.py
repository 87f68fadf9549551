from flask import Flask, jsonify, request, session
from flask_wtf import CSRFProtect

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.ProductionConfig")
    csrf.init_app(app)

    @app.post("/address")
    def change_address():
        session["address"] = request.form["address"][:200]
        return jsonify(saved=True)

    return app
