from pathlib import Path

from PIL import Image
from werkzeug.utils import secure_filename

AVATAR_DIR = Path("/srv/media/avatars")
SIZE = (256, 256)


def resize(stream, user_id: int, original_name: str) -> str:
    stem, _, _ = secure_filename(original_name).rpartition(".")
    name = f"{user_id}/{stem}.png"
    with Image.open(stream) as picture:
        picture.thumbnail(SIZE)
        picture.save(AVATAR_DIR / name, format="PNG")
    return name
