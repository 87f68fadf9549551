handlers = {}
