import sys

sys.path.insert(0, "/var/www/stats")

from stats_app import app as application
