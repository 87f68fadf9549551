from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/")
def index():
    return render_template("item.html", item=0, back=None)


@app.get("/item/<int:item>")
def item(item):
    return render_template("item.html", item=item, back=request.args.get("back"))
