def is_safe_target(target: str | None) -> bool:
    """True for a path on this site."""
    if not target or any(char <= " " for char in target):
        return False
    return target.startswith("/")
