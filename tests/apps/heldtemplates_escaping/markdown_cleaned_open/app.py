from flask import Flask, render_template, request
from markdown import markdown

app = Flask(__name__)
posts = []


@app.route("/posts", methods=["GET", "POST"])
def list_posts():
    if request.method == "POST":
        posts.append(markdown(request.form["text"]))
    return render_template("posts.html", posts=posts)
