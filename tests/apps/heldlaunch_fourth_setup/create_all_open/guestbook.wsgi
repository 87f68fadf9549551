import sys

sys.path.insert(0, "/srv/guestbook")
from guestbook.main import app as application
