from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/catalog")
def catalog():
    return render_template(
        "catalog.html",
        q=request.args.get("q", ""),
        page=request.args.get("page", 1, type=int),
    )
