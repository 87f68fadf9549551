from flask import Flask, render_template

from people import biography

app = Flask(__name__)


@app.get("/authors/<int:author_id>")
def author(author_id):
    return render_template("author.html", bio=biography(author_id))
