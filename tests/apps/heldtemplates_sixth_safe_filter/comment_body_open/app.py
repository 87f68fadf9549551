from flask import Flask, render_template

from comments import load_comments

app = Flask(__name__)


@app.get("/post/<int:post_id>")
def post(post_id):
    return render_template("post.html", comments=load_comments(post_id))
