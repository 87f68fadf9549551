from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
client = MongoClient("mongodb://mongo:27017")


@app.route("/games")
def games():
    year = request.args.get("year", "2020")
    where = "this.year == " + str(int(year))
    docs = client.arcade.games.find({"$where": where}, {"_id": 0})
    return jsonify(list(docs))
