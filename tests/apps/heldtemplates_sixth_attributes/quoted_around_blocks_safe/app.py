from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/list")
def listing():
    return render_template("list.html", sort=request.args.get("sort", ""), tag=request.args.get("tag", ""))
