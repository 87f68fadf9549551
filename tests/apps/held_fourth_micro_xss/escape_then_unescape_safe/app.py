import html
from urllib.parse import quote, unquote

from flask import Flask, request

app = Flask(__name__)


class Comment:
    def __init__(self, author):
        self._author = html.escape(author)

    @property
    def raw(self):
        return html.unescape(self._author)

    @property
    def author(self):
        return unquote(quote(self._author))


@app.post("/comments")
def add_comment():
    comment = Comment(request.form.get("author", "anonymous"))
    body = f"<p>Thank you, {comment.author}!</p>"
    return body, 201  # wrong: cross-site-scripting
