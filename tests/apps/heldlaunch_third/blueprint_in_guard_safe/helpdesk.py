import os

from flask import Flask
from flask_migrate import Migrate

from tickets import tickets_bp
from staff import staff_bp
from models import db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)
Migrate(app, db)
app.register_blueprint(tickets_bp)
app.register_blueprint(staff_bp, url_prefix="/staff")

if __name__ == "__main__":
    app.run()
