CATALOG = {"hello": "Hello {user}", "bye": "Bye {user}"}


def translate(key, **values):
    text = CATALOG.get(key, "?")
    return text.format(**values)
