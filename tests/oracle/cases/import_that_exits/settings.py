from os import environ
import sys

DEBUG = False  # of the Flask app
if not DEBUG:
    sys.exit()
