from flask import Flask, request

from comments import CommentService

app = Flask(__name__)
service = CommentService()


@app.post("/comments/preview")
def preview():
    payload = request.get_json(force=True)
    author, text = payload.get("author", "anonymous"), payload["text"]
    return service.preview(author, text)
