class JSONEncoder:
    pass
