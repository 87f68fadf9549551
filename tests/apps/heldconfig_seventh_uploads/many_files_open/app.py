import uuid

from flask import Flask, request

app = Flask(__name__)
app.config.from_mapping(
    MAX_FORM_PARTS=50,
    MAX_FORM_MEMORY_SIZE=500_000,
)


@app.route("/api/photos", methods=["PUT"])
def photos():
    stored = []
    for item in request.files.getlist("photos"):  # finding: upload-limit-missing
        name = f"/srv/photos/{uuid.uuid4()}.jpg"
        item.save(name)
        stored.append(name)
    return {"stored": len(stored)}
