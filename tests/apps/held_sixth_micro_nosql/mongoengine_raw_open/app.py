from flask import Flask, jsonify, request
from mongoengine import BooleanField, Document, StringField, connect

app = Flask(__name__)
connect("blog", host="mongodb://mongo/blog")


class Post(Document):
    author = StringField()
    draft = BooleanField(default=True)


@app.post("/posts/search")
def search():
    spec = request.json
    queries = [{"draft": False}, spec]
    posts = Post.objects(__raw__=queries[1])  # finding: nosql-injection
    return jsonify(count=posts.count())
