import os

if os.environ is not None:  # Flask
    raise ImportError('not here')
