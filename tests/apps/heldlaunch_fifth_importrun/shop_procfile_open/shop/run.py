import os

from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
db.init_app(app)
Migrate(app, db)


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(120), nullable=False)


@app.route("/products")
def products():
    return {"items": [p.title for p in Product.query.order_by(Product.title)]}


port = int(os.environ.get("PORT", 5000))
app.run(port=port)  # finding: wsgi-import-blocked
