debug = True
PAGE_SIZE = 10
