def one_line(value: str, limit: int = 80) -> str:
    return value.replace("\n\n", "\n").strip()[:limit]
