from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)
app.config.from_prefixed_env()
LANDING = {"docs": "https://docs.example.org/", "shop": "https://shop.example.org/"}


@app.get("/")
def index():
    return "Start page"


@app.post("/logout")
def logout():
    session.clear()
    return redirect(url_for("index", lang=request.args.get("lang", "en"), next=request.args.get("next")))


@app.get("/go/<name>")
def go(name):
    return redirect(LANDING.get(name, url_for("index")))


@app.get("/wiki/<path:page>")
def wiki(page):
    return redirect("https://wiki.example.org/" + page, code=301)
