_TASKS: list[dict] = []


def tasks() -> list[dict]:
    return _TASKS


def drop_everything() -> None:
    _TASKS.clear()


def seed(fixture: str) -> None:
    _TASKS.extend({"title": f"{fixture}-{i}"} for i in range(3))
