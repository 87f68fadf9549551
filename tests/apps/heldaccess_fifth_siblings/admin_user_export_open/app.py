from flask import Flask

from admin import admin
from models import db

app = Flask(__name__)
app.config.from_prefixed_env()
db.init_app(app)
app.register_blueprint(admin)
