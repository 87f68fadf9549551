from lunch.web import build

application = build()
