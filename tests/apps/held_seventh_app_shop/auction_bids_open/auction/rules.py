def accepts(current: float, offered: float, ceiling: float) -> bool:
    if offered <= current:
        return False
    if offered > ceiling:
        return False
    return True


def rejects(current, offered, ceiling) -> bool:
    return offered <= current or offered > ceiling
