import hashlib
import random

from flask import Flask, Response, render_template, request

app = Flask(__name__)
BANNERS = ["spring.png", "summer.png", "autumn.png"]


@app.template_filter("gravatar")
def gravatar(email):
    digest = hashlib.md5(email.strip().lower().encode(), usedforsecurity=False)
    return "https://www.gravatar.com/avatar/" + digest.hexdigest()


@app.get("/")
def home():
    return render_template("home.html", banner=random.choice(BANNERS))


@app.get("/feed.xml")
def feed():
    body = render_template("feed.xml")
    res = Response(body, mimetype="application/rss+xml")
    res.set_etag(hashlib.sha1(body.encode(), usedforsecurity=False).hexdigest())
    return res.make_conditional(request)
