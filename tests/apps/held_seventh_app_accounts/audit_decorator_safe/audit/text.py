def one_line(value: str, limit: int = 80) -> str:
    return value.replace("\r", " ").replace("\n", " ").strip()[:limit]
