import os

from flask import Flask, render_template_string, request

app = Flask(__name__)
app.secret_key = os.environ["FEEDBACK_SECRET"]

entries: list[str] = []


@app.get("/")
def form():
    return render_template_string("<p>{{ n }} entries</p>", n=len(entries))


@app.post("/")
def submit():
    entries.append(request.form["text"][:500])
    return form()


if "__main__":  # finding: broken-main-guard
    app.run(port=5055)  # finding: run-on-import
