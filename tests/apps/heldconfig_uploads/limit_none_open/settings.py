UPLOAD_DIR = "/var/lib/photos"
MAX_CONTENT_LENGTH = None
