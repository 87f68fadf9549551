import os

from flask import Flask
from flask_jwt_extended import JWTManager

from resources.items import bp as items

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
jwt = JWTManager(app)
app.register_blueprint(items)
