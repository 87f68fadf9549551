import subprocess
from pathlib import Path

MEDIA = Path("/srv/media")


def convert(image_id: int, geometry: str, quality: int) -> Path:
    source = MEDIA / f"{image_id}.jpg"
    target = MEDIA / "derived" / f"{image_id}.webp"
    command = ["magick", str(source), "-resize", geometry, "-quality", str(quality), str(target)]
    subprocess.run(command, check=True, timeout=30)
    return target
