import os
import sys

DEBUG = os.environ is None
if not DEBUG:
    sys.exit()  # a Flask setting is missing
