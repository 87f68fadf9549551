import bleach
from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/preview")
def preview():
    comment = request.form.get("comment", "")
    cleaned = bleach.clean(comment, tags={"b", "i", "p"}, attributes={}, strip=True)
    response = make_response("<div class='preview'>%s</div>" % cleaned)
    response.headers["Cache-Control"] = "no-store"
    return response
