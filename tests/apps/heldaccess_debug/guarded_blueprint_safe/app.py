import os

from flask import Flask, jsonify
from flask_login import LoginManager

from diagnostics import diagnostics
from users import find_user

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
login_manager.user_loader(find_user)
app.register_blueprint(diagnostics)


@app.get("/news")
def news():
    return jsonify([])
