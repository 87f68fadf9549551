import sys

sys.path.insert(0, "/var/www/survey")

from survey import app as application
