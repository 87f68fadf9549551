from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/editor")
def editor():
    doc = {"name": request.args.get("name", ""), "lines": []}
    return render_template("editor.html", doc=doc, debug=False)
