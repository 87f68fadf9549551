from urllib.parse import parse_qs

from flask import Flask, jsonify, request
from peewee import SQL, IntegerField, Model, SqliteDatabase, TextField

app = Flask(__name__)
database = SqliteDatabase("market.db")


class Offer(Model):
    title = TextField()
    price = IntegerField()

    class Meta:
        database = database


@app.get("/offers")
def offers():
    limit = parse_qs(request.query_string.decode()).get("below", ["100"])[-1]
    query = Offer.select().where(SQL("price < ?", [limit]))
    return jsonify([offer.title for offer in query])
