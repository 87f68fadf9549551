def notify(target):
    return {"notified": target}


def archive(target):
    return {"archived": target}
