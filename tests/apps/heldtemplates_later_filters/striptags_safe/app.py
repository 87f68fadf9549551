import os

import feedparser
from flask import Flask, render_template

app = Flask(__name__)
FEED_URL = os.environ["NEWS_FEED_URL"]


@app.get("/news")
def news():
    entries = feedparser.parse(FEED_URL).entries[:10]
    return render_template("news.html", entries=entries)
