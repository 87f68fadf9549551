import os
import uuid

from flask import Flask, abort, request

from fetcher import ImageFetcher

app = Flask(__name__)
AVATARS = os.path.join(app.instance_path, "avatars")
fetcher = ImageFetcher()


@app.route("/avatar/import", methods=["POST"])
def import_avatar():
    source = request.form.get("source", "")
    content = fetcher.download(source)
    if content is None:
        abort(422)
    name = f"{uuid.uuid4().hex}.png"
    with open(os.path.join(AVATARS, name), "wb") as out:
        out.write(content)
    return {"avatar": name}
