import bleach
from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/preview")
def preview():
    comment = request.form.get("comment", "")
    cleaned = comment.strip()
    response = make_response("<div class='preview'>%s</div>" % cleaned)  # finding: cross-site-scripting
    response.headers["Cache-Control"] = "no-store"
    return response
