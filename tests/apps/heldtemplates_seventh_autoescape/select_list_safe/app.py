from flask import Flask, request

from renderer import PageRenderer

app = Flask(__name__)
pages = PageRenderer()


@app.route("/headline")
def headline():
    return pages.render("headline.html", text=request.args.get("text", ""))
