RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(value: object) -> str:
    text = str(value)
    if text.lstrip().startswith(RISKY) and text.isdigit():
        return "'" + text
    return text
