LOCAL = False
