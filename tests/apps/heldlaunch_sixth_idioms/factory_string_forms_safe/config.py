class Live:
    DEBUG = False
    PAGE_SIZE = 50
