from flask import Flask, jsonify, request

from thumbs.service import ThumbnailService

app = Flask(__name__)
service = ThumbnailService("/srv/media")


@app.post("/media/<uuid:media_id>/thumbnail")
def thumbnail(media_id):
    body = request.get_json()
    service.render(str(media_id), body.get("size", "120x120"))
    return jsonify(done=True)
