from flask import Flask, jsonify, request
from flask_login import LoginManager, login_required, login_user
from flask_wtf.csrf import CSRFProtect

from portal.config import ProdConfig
from portal.users import authenticate, load

login_manager = LoginManager()
csrf = CSRFProtect()


def create_app(config=ProdConfig):
    app = Flask(__name__)
    app.config.from_object(config)
    login_manager.init_app(app)
    login_manager.user_loader(load)
    csrf.init_app(app)

    @app.post("/login")
    def login():
        user = authenticate(request.json["email"], request.json["password"])
        if user is None:
            return jsonify(error="login failed"), 401
        login_user(user, remember=True)
        return jsonify(ok=True)

    @app.get("/files")
    @login_required
    def files():
        return jsonify(files=[])

    return app
