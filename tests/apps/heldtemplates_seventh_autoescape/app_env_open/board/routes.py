from flask import Blueprint, render_template, request

board = Blueprint("board", __name__)


@board.route("/topic")
def topic():
    return render_template("topic.html", title=request.args.get("title", "Untitled"))
