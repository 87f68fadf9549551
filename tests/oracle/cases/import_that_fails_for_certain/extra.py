from os import environ

if True:  # Flask
    raise ImportError('not here')
