import hashlib
from pathlib import Path

from flask import Blueprint, abort, current_app, jsonify

bp = Blueprint("firmware", __name__, url_prefix="/firmware")

DIGEST = "sha1"


def file_digest(path: Path) -> str:
    state = hashlib.new(DIGEST)  # missed: weak-hash
    with path.open("rb") as handle:
        while chunk := handle.read(1 << 16):
            state.update(chunk)
    return state.hexdigest()


def verify_image(path: Path, expected: str) -> None:
    """Refuse an image whose digest is not the one in the vendor's signed manifest."""
    if file_digest(path) != expected:
        abort(409, "image does not match the signed manifest")


@bp.post("/<any(router, gateway, sensor):device>/install")
def install(device: str):
    image = Path(current_app.config["FIRMWARE_DIR"]) / f"{device}.bin"
    verify_image(image, current_app.config["MANIFEST"][device])
    return jsonify(scheduled=True), 202
