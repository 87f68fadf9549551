from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
USERS = etree.parse("data/users.xml")


@app.post("/login")
def login():
    name = request.form.get("name", "")
    hits = USERS.xpath("//user[name=$name]/id", name=name)
    return jsonify(ids=[h.text for h in hits])
