import os
import shutil
import zipfile

THEMES = "/srv/site/themes"


def install(upload):
    installed = []
    with zipfile.ZipFile(upload.stream) as bundle:
        for info in bundle.infolist():
            if info.is_dir():
                continue
            target = os.path.join(THEMES, info.filename)
            if os.path.commonpath([THEMES, os.path.realpath(target)]) != THEMES:
                continue
            with bundle.open(info) as source, open(target, "wb") as sink:
                shutil.copyfileobj(source, sink)
            installed.append(info.filename)
    return installed
