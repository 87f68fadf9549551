from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/done")
def done():
    return render_template("done.html", back=request.args.get("back", "/"))
