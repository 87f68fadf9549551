import os

from flask import Flask

from bank.routes import bp

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.register_blueprint(bp)
