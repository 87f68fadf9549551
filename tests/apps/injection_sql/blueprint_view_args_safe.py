import os

from flask import Blueprint, Flask, g, jsonify
from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"], pool_pre_ping=True)
shops = Blueprint("shops", __name__, url_prefix="/<region>/shops")


@shops.url_value_preprocessor
def pull_region(_endpoint, values):
    g.region = values.pop("region")


@shops.get("/open")
def open_shops():
    statement = text("SELECT id, street FROM shops WHERE region = :region").bindparams(region=g.region)
    with engine.connect() as connection:
        rows = connection.execute(statement).all()
    return jsonify(shops=[{"id": row.id, "street": row.street} for row in rows])


app = Flask(__name__)
app.register_blueprint(shops)
