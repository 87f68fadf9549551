import hashlib

from flask import Flask, jsonify

app = Flask(__name__)
MEMBERS = {1: "ada@example.com", 2: "grace@example.com"}


def gravatar(email, size=80):
    digest = hashlib.md5(email.strip().lower().encode()).hexdigest()
    return f"https://www.gravatar.com/avatar/{digest}?s={size}&d=identicon"


@app.get("/members/<int:number>/avatar")
def avatar(number):
    return jsonify(url=gravatar(MEMBERS[number]))
