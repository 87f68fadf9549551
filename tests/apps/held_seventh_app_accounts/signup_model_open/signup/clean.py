PUBLIC = ("email", "nickname")
PRIVATE = ("id", "_sa_instance_state")


def clean(payload: dict) -> dict:
    return {key: value for key, value in payload.items() if key not in PRIVATE}
