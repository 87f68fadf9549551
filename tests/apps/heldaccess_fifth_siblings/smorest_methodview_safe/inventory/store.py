items: dict[int, dict] = {}
