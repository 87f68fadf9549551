_ENTRIES: list[dict] = []


def entries() -> list[dict]:
    return _ENTRIES


def book() -> dict:
    _ENTRIES.append({"id": len(_ENTRIES)})
    return _ENTRIES[-1]


def void(entry_id: int) -> None:
    _ENTRIES[entry_id]["void"] = True
