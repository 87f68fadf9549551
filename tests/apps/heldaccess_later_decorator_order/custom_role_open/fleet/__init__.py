import os

from flask import Flask

from fleet.vehicles import vehicles

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.register_blueprint(vehicles)
