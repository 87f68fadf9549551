def heading(text):
    return "<h1>%s</h1>" % text


def page(*parts):
    return "<!doctype html>\n" + "\n".join(parts)
