class Default:
    DEBUG = True
    PAGE = 20


class Live(Default):
    DEBUG = False
