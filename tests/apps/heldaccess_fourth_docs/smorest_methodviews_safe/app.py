import os

from flask import Flask
from flask_jwt_extended import JWTManager
from flask_smorest import Api

from resources.items import blp as items
from resources.users import blp as users

app = Flask(__name__)
app.config["API_TITLE"] = "Stores"
app.config["API_VERSION"] = "v1"
app.config["OPENAPI_VERSION"] = "3.0.3"
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
jwt = JWTManager(app)
api = Api(app)
api.register_blueprint(items)
api.register_blueprint(users)
