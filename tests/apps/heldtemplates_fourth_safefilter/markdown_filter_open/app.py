import bleach
import markdown
from flask import Flask, render_template, request

app = Flask(__name__)
TAGS = frozenset(bleach.sanitizer.ALLOWED_TAGS) | {"p", "h1", "h2", "pre"}


@app.template_filter("md")
def md(text: str) -> str:
    html = markdown.markdown(text, extensions=["fenced_code"])
    return html.replace("<script", "&lt;script")


@app.get("/preview")
def preview():
    return render_template("preview.html", source=request.args.get("source", ""))
