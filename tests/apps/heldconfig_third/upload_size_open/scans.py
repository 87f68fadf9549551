import io
import os

from flask import Flask, request
from PIL import Image

app = Flask(__name__)
app.config["THUMBNAIL_SIZE"] = (320, 320)


@app.post("/scans")
def upload_scan():
    data = request.files["scan"].read()  # finding: upload-limit-missing
    image = Image.open(io.BytesIO(data))
    image.thumbnail(app.config["THUMBNAIL_SIZE"])
    return {"width": image.width, "height": image.height}, 201
