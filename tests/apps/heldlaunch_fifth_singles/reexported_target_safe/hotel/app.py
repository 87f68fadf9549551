from flask import Flask

from .rooms import rooms

flask_app = Flask("hotel")
flask_app.register_blueprint(rooms)
