LAYOUTS = {"wide": "<h1>{{ title }}</h1>", "small": "<b>{{ title }}</b>"}


def pick_layout(key, custom):
    if key in LAYOUTS:
        return LAYOUTS[key]
    return custom
