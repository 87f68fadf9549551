import os
import uuid

from werkzeug.utils import secure_filename


class Storage:
    def __init__(self, root):
        self.root = root

    def name_for(self, upload):
        return secure_filename(upload.filename or "") or uuid.uuid4().hex

    def store(self, upload):
        target = os.path.join(self.root, self.name_for(upload))
        upload.save(target)
        return os.path.basename(target)


class InvoiceStorage(Storage):
    def store(self, upload):
        return {"stored": super().store(upload)}
