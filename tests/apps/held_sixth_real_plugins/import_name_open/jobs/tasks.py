def cleanup() -> str:
    return "cleaned"


def reindex() -> str:
    return "indexed"
