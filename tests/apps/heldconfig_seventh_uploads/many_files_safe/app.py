import uuid

from flask import Flask, request

app = Flask(__name__)
app.config.from_mapping(
    MAX_FORM_PARTS=50,
    MAX_CONTENT_LENGTH=50_000_000,
)


@app.route("/api/photos", methods=["PUT"])
def photos():
    stored = []
    for item in request.files.getlist("photos"):
        name = f"/srv/photos/{uuid.uuid4()}.jpg"
        item.save(name)
        stored.append(name)
    return {"stored": len(stored)}
