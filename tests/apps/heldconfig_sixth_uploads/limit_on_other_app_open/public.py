import hashlib

from flask import Flask, request

app = Flask("public")
app.config["MAX_FORM_MEMORY_SIZE"] = 500_000


@app.post("/digest")
def digest():
    upload = request.files["file"]  # finding: upload-limit-missing
    digest = hashlib.sha256()
    while chunk := upload.stream.read(65536):
        digest.update(chunk)
    return {"sha256": digest.hexdigest()}
