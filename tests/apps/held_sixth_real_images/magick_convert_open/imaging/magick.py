import os
from pathlib import Path

MEDIA = Path("/srv/media")


def convert(image_id: int, geometry: str, quality: int) -> Path:
    source = MEDIA / f"{image_id}.jpg"
    target = MEDIA / "derived" / f"{image_id}.webp"
    command = f"magick {source} -resize {geometry} -quality {quality} {target}"
    os.system(command)  # finding: command-injection
    return target
