from flask import Flask, render_template, request

app = Flask(__name__)
app.jinja_env.autoescape = True


@app.get("/tag/<name>")
def tag(name):
    return render_template("tag.html.j2", name=name, page=request.args.get("page", 1, type=int))
