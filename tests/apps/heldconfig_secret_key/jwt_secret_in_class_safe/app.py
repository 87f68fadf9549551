from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

jwt = JWTManager()


def create_app(config="config.ProductionConfig"):
    app = Flask(__name__)
    app.config.from_object(config)
    jwt.init_app(app)

    @app.get("/api/me")
    @jwt_required()
    def me():
        return jsonify(id=get_jwt_identity())

    return app


app = create_app()
