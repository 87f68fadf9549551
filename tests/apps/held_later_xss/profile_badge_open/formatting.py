from markupsafe import Markup

LEVELS = {1: "bronze", 2: "silver", 3: "gold"}


def badge(name: str, level: int) -> Markup:
    colour = LEVELS.get(level, "bronze")
    return Markup('<span class="badge badge-{}">{}</span>'.format(colour, name))  # finding: cross-site-scripting
