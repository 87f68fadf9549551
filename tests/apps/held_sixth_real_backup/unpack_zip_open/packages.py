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
            with bundle.open(info) as source, open(target, "wb") as sink:  # finding: path-traversal
                shutil.copyfileobj(source, sink)
            installed.append(info.filename)
    return installed
