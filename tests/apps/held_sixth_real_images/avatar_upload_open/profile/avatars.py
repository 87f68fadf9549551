from pathlib import Path

from PIL import Image

AVATAR_DIR = Path("/srv/media/avatars")
SIZE = (256, 256)


def resize(stream, user_id: int, original_name: str) -> str:
    stem, _, _ = original_name.rpartition(".")
    name = f"{user_id}/{stem}.png"
    with Image.open(stream) as picture:
        picture.thumbnail(SIZE)
        picture.save(AVATAR_DIR / name, format="PNG")  # finding: path-traversal
    return name
