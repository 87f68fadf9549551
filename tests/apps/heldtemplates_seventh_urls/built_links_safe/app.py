from flask import Flask, render_template, request

app = Flask(__name__)
app.config["DOCS_URL"] = "https://docs.lindenhof.example/"


@app.route("/tags/<tag>")
def tag(tag):
    return render_template("tag.html", tag=tag, email=request.args.get("email", ""), page=2)
