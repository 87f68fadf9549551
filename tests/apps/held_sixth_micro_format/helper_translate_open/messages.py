CATALOG = {"hello": "Hello {user}", "bye": "Bye {user}"}


def translate(key, **values):
    text = CATALOG.get(key, key)
    return text.format(**values)  # finding: format-string-injection
