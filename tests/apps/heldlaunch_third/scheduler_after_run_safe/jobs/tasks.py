def purge_sessions():
    print("purged")


def send_digest():
    print("sent")
