from flask import Flask, render_template, request

app = Flask(__name__)
app.jinja_env.trim_blocks = True
app.jinja_env.lstrip_blocks = True
app.jinja_env.autoescape = False  # finding: autoescape-disabled


@app.get("/members")
def members():
    return render_template("members.html", q=request.args.get("q", ""))
