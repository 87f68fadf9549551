import sys

sys.path.insert(0, "/var/www/moss")

from moss import app as application
