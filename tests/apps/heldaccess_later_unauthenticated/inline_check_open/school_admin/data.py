grades: dict[int, str] = {}
