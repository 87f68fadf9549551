import os
import tempfile

from PIL import Image


def thumbnail(source, size=(320, 320)):
    path = tempfile.mktemp(suffix=".jpg")  # finding: insecure-temporary-file
    with Image.open(source) as image:
        image.thumbnail(size)
        image.convert("RGB").save(path, "JPEG")
    with open(path, "rb") as result:
        data = result.read()
    os.unlink(path)
    return data
