from markupsafe import Markup


def link(url: str, label: str) -> Markup:
    return Markup('<a href="%s">%s</a>' % (url, label))  # finding: cross-site-scripting
