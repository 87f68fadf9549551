import io
import os

from flask import Flask, request
from PIL import Image

app = Flask(__name__)
app.config.from_mapping(
    MAX_LOGO_PIXELS=2_000_000,
    MAX_CONTENT_LENGTH=int(os.environ.get("MAX_UPLOAD", 2 * 1024 * 1024)),
)


@app.route("/logo/size", methods=["POST"])
def logo_size():
    data = request.files["logo"].read()
    image = Image.open(io.BytesIO(data))
    if image.width * image.height > app.config["MAX_LOGO_PIXELS"]:
        return {"error": "too many pixels"}, 422
    return {"width": image.width, "height": image.height}
