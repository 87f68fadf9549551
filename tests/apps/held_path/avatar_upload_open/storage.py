import os


ALLOWED = {".png", ".jpg"}


class AvatarStore:
    def __init__(self, root):
        self.root = root

    def keep(self, user_id, upload):
        _, extension = os.path.splitext(upload.filename)
        if extension.lower() not in ALLOWED:
            raise ValueError("unsupported picture type")
        name = upload.filename
        folder = os.path.join(self.root, str(user_id % 100))
        os.makedirs(folder, exist_ok=True)
        upload.save(os.path.join(folder, name))  # finding: path-traversal
