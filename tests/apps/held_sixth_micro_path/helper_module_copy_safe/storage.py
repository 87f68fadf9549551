import os
import shutil

ROOT = "/srv/templates"


def duplicate(*, source: str, target: str) -> None:
    target = os.path.basename(target)
    if target in ("", ".", ".."):
        raise ValueError("target")
    shutil.copyfile(os.path.join(ROOT, source), os.path.join(ROOT, "custom", target))
