import markdown
from flask import Flask, request

app = Flask(__name__)


def to_html(source):
    body = markdown.markdown(source, extensions=["tables", "fenced_code"])
    return body


@app.post("/notes/preview")
def preview():
    note = request.get_json()
    return to_html(note["source"])  # finding: cross-site-scripting
