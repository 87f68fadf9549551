"""Live preview for the wiki editor."""

from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = "<!doctype html><title>Wiki</title><main>{{ text|trim }}</main>"


@app.post("/wiki/preview")
def preview():
    text = request.form["text"]
    return render_template_string(PAGE, text=text)
