import base64
import os

RECORD_KEY = base64.b64decode(os.environ["RECORD_KEY"])
PAGE_SIZE = 25
