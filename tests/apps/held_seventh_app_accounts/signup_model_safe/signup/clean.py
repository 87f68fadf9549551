PUBLIC = ("email", "nickname")
PRIVATE = ("id", "_sa_instance_state")


def clean(payload: dict) -> dict:
    return {key: str(value) for key, value in payload.items() if key in PUBLIC}
