import os

from flask import Flask, request

from attachments import AttachmentWriter

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024
writer = AttachmentWriter(os.environ.get("ATTACHMENT_DIR", "/var/lib/attachments"))


@app.put("/attachments")
async def put_attachment():
    requested = request.headers.get("X-File-Name", "attachment.bin")
    stored = await writer.write(requested, request.get_data())
    return {"bytes": stored}, 201
