_TITLES: dict[int, list[str]] = {}


def titles(branch: int) -> list[str]:
    return _TITLES.get(branch, [])


def purge_branch(branch: int) -> None:
    _TITLES.pop(branch, None)
