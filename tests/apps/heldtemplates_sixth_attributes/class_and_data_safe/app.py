from flask import Flask, render_template

from board import cards

app = Flask(__name__)


@app.get("/board")
def board():
    return render_template("board.html", cards=cards())
