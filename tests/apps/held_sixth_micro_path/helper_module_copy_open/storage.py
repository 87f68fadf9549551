import os
import shutil

ROOT = "/srv/templates"


def duplicate(*, source: str, target: str) -> None:
    if target in ("", ".", ".."):
        raise ValueError("target")
    shutil.copyfile(os.path.join(ROOT, source), os.path.join(ROOT, "custom", target))  # finding: path-traversal
