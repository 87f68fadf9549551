from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.get("/items/<slug>")
def item(slug):
    return {"slug": slug}


@app.get("/find")
def find():
    return redirect(url_for("item", slug=request.args.get("slug", "none"), ref=request.args.get("ref")))
