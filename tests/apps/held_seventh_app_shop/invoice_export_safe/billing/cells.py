RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(value: object) -> str:
    text = str(value)
    if text.lstrip().startswith(RISKY) or text.startswith(RISKY):
        return "'" + text
    return text
