from flask import Flask, jsonify, request
from peewee import CharField, Model, SqliteDatabase

app = Flask(__name__)
database = SqliteDatabase("recipes.db")


class Recipe(Model):
    title = CharField()
    kitchen = CharField()

    class Meta:
        database = database


@app.get("/recipes")
def recipes():
    kitchen = request.args.get("kitchen", "thai")
    with database.connection_context():
        found = Recipe.raw("SELECT * FROM recipe WHERE kitchen = '" + kitchen + "'")  # finding: sql-injection
        return jsonify([{"id": recipe.id, "title": recipe.title} for recipe in found])
