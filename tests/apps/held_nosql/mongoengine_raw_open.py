import json

from flask import Flask, jsonify, request
from mongoengine import Document, StringField, connect

app = Flask(__name__)
connect("tickets")


class Ticket(Document):
    queue = StringField()
    state = StringField()


@app.get("/tickets")
def tickets():
    selector = json.loads(request.args.get("filter", "{}"))
    found = Ticket.objects(__raw__=selector)  # finding: nosql-injection
    return jsonify(count=found.count())
