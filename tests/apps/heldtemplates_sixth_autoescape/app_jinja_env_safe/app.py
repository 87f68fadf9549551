from flask import Flask, render_template, request

app = Flask(__name__)
app.jinja_env.trim_blocks = True
app.jinja_env.lstrip_blocks = True


@app.route("/search")
def search():
    return render_template("search.html", query=request.args.get("q", ""))
