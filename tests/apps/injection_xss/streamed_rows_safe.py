from flask import Flask, Response, request, stream_with_context
from markupsafe import escape

app = Flask(__name__)


def rows(words):
    yield "<ol>"
    for word in words:
        yield "<li>" + str(escape(word)) + "</li>"
    yield "</ol>"


@app.post("/words")
def words():
    text = request.form.get("text", "")
    body = stream_with_context(rows(text.split()))
    return Response(body, content_type="text/html")
