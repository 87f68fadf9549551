from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/card")
def card():
    return render_template("card.tpl", owner=request.args.get("owner", ""))  # finding: autoescape-disabled
