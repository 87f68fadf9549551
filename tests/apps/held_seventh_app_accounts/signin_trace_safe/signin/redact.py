HIDDEN = {"passwd", "password", "secret", "token"}


def redacted(values: dict) -> dict:
    return {key: "***" if key in HIDDEN else repr(value)[:60] for key, value in values.items()}
