from flask import Flask, jsonify, request
from mongoengine import BooleanField, Document, StringField, connect

app = Flask(__name__)
connect("club", host="mongodb://mongo/club")
PUBLIC = ("nick", "city")


class Player(Document):
    nick = StringField(required=True)
    city = StringField()
    banned = BooleanField(default=False)


@app.post("/players")
def register():
    body = request.get_json()
    fields = {name: body[name] for name in body if not name.startswith("_")}
    player = Player(**fields).save()  # finding: mass-assignment
    return jsonify(nick=player.nick), 201
