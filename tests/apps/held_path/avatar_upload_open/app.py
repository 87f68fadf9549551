from flask import Flask, jsonify, request

from storage import AvatarStore

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024
avatars = AvatarStore("/srv/avatars")


@app.post("/users/<int:user_id>/avatar")
def upload_avatar(user_id):
    avatars.keep(user_id, request.files["avatar"])
    return jsonify(stored=True), 201
