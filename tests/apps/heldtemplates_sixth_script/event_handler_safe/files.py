import os


def uploaded():
    return sorted(os.listdir("/srv/uploads"))
