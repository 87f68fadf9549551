import os

from flask import Flask, g, jsonify, request, session
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["FORUM_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["CSRF_COOKIE_SECURE"] = True
app.config["CSRF_COOKIE_HTTPONLY"] = True
app.config["CSRF_COOKIE_SAMESITE"] = "Lax"
csrf = SeaSurf(app)
posts = []


@app.before_request
def who():
    g.nick = session.get("nick")


@app.get("/posts")
def list_posts():
    return jsonify(posts)


@app.post("/posts/<int:number>/delete")
def delete_post(number):
    if g.nick is None or posts[number]["by"] != g.nick:
        return jsonify(error="not yours"), 403
    posts.pop(number)
    return jsonify(left=len(posts))


@app.post("/posts")
def write_post():
    if g.nick is None:
        return jsonify(error="sign in"), 401
    posts.append({"by": g.nick, "text": request.form.get("text", "")})
    return jsonify(count=len(posts)), 201
