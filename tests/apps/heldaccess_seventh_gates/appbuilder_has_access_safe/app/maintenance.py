state = {"banner": "", "index": 0}


def set_banner(text):
    state["banner"] = text[:200]


def rebuild_index():
    state["index"] += 1
