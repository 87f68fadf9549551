import os

COOKIE_SIGNING_KEY = os.environ["COOKIE_SIGNING_KEY"]
