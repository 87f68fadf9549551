import os

PINNED = frozenset(os.environ["DEVICE_PINS"].split(","))
