import feedparser
from flask import Blueprint, render_template, request

news = Blueprint("news", __name__)


@news.get("/feed")
def feed() -> str:
    parsed = feedparser.parse(request.args["xml"])
    return render_template("feed.html", entries=parsed.entries)
