import sys

sys.path.insert(0, "/opt/intranet")

from intranet import app as application
