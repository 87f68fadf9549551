import os

PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "25"))
MONGO_URI = os.environ["MONGO_URI"]
