import os

PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "25"))
DATABASE_URI = os.environ["DATABASE_URI"]
