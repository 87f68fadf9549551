async def catalogue() -> list[str]:
    return []


async def keep(file) -> dict:
    return {"name": file.filename}


async def discard(media_id) -> None:
    return None
