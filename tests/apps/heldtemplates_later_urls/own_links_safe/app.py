from flask import Flask, render_template, request

app = Flask(__name__)

DOCS_URL = "https://docs.harborline.io/start"


@app.context_processor
def inject_links():
    return {"docs_url": DOCS_URL}


@app.get("/tags")
def tags():
    page = request.args.get("page", 1, type=int)
    return render_template("tags.html", tag=request.args.get("tag", ""), page=page, email=request.args.get("by", ""))
