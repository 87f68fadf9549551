from flask import Flask, request

app = Flask(__name__)


@app.post("/documents")
def upload():
    document = request.files.get("document")
    if document is None:
        return "<p>Choose a file.</p>", 400
    name = document.filename or "document"
    size = len(document.read())
    return f"<p>{name}: {size} bytes</p>"  # finding: cross-site-scripting
