import base64
import os

RECORD_KEY = b"zyeDYNM5t3xUYZ8LUlemgrcYdyfTVqGa"
PAGE_SIZE = 25
